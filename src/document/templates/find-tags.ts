import type { Format, PlaceholderRole, TagKind } from '../copy-document.ts'
import { DIALECTS } from './dialects.ts'
import { modules, programTags } from './expression-tags.ts'
import { placeholderRole } from './placeholder-role.ts'
import { between, CloseFinder, pattern, type TagPart, type TagSyntax } from './tag-syntax.ts'

/** A template tag in the offsets of the text that was searched. */
export interface FoundTag {
  readonly start: number
  readonly end: number
  readonly kind: TagKind
  readonly dialect: string
  readonly name: string
  readonly role: PlaceholderRole
  readonly hasFallback: boolean
  /** What the tag prints always, or null. */
  readonly decoded: string | null
}

interface DialectSyntax extends TagSyntax {
  readonly dialect: string
}

/**
 * Finds the template tags of the given dialects, in order, without overlaps. Tolerant: a tag that never
 * closes is text. `format` tells a program (JSX) and a component with a script on top (Astro) from prose.
 */
export function findTags(
  text: string,
  dialects: readonly string[],
  delimiters: readonly (readonly [string, string])[] = [],
  format: Format | null = null,
): FoundTag[] {
  if (format === 'jsx') return programTags(text).map((part) => toFound(part, 'jsx'))
  const byFirst = syntaxesByFirst(dialects, delimiters, format)
  if (!byFirst.size) return []
  const closes = new CloseFinder(text)
  const firsts = [...byFirst].map(([code, candidates]) => ({ char: String.fromCharCode(code), candidates, next: -1 }))
  const found: FoundTag[] = []
  for (let at = format === 'markup' ? scriptEnd(text) : 0; at < text.length; at++) {
    let nearest = firsts[0] as (typeof firsts)[number]
    for (const first of firsts) {
      if (first.next < at) {
        const next = text.indexOf(first.char, at)
        first.next = next < 0 ? text.length : next
      }
      if (first.next < nearest.next) nearest = first
    }
    at = nearest.next
    if (at >= text.length) break
    for (const syntax of nearest.candidates) {
      const parts = syntax.read(text, at, closes)
      const last = parts?.at(-1)
      if (!parts || !last || last.end <= at) continue
      for (const part of parts) found.push(toFound(part, syntax.dialect))
      at = last.end - 1
      break
    }
  }
  return withFallbacks(text, withoutUnseen(text, found))
}

/** End of the script between `---` lines on top of an Astro component; 0 without one. */
export function scriptEnd(text: string): number {
  return /^\s*---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
}

/** `{:.note}`, `{#anchor}`, `{::nomarkdown}`: attributes of kramdown and its kin, seen by nobody. */
const attributeLists = pattern('{', /\{(?::{1,2}|[#.])\s?[A-Za-z.#/][^{}\n]*\}/, () => ({ kind: 'statement', name: '' }), 1)

/** `{{< highlight go >}} … {{< /highlight >}}` of Hugo, with the code between. */
const codeShortcodes = pattern(
  '{',
  /\{\{([<%])\s*(highlight|mermaid|katex|math)\b(?:(?!\{\{[<%])[\s\S]){0,8000}\{\{\1\s*\/\s*\2\s*[>%]\}\}/,
  () => ({ kind: 'statement', name: 'highlight' }),
  4,
)

/** `$$a^2 = b$$`: a formula, drawn by a program. Two signs of money hold no such marks. */
const formulas = pattern('$', /\$\$(?=[^$]{0,300}[\\^_={}])[^$]{1,2000}\$\$/, () => ({ kind: 'statement', name: 'formula' }), 4)

/** `<!-- BEGIN ROW -->` in a plain-text template: marks of the program that repeats the lines between. */
const htmlComments = between('<!--', '-->', () => ({ kind: 'statement', name: '' }))

function syntaxesByFirst(dialects: readonly string[], delimiters: readonly (readonly [string, string])[], format: Format | null): Map<number, DialectSyntax[]> {
  const all: DialectSyntax[] = delimiters.map(([open, close]) => ({
    ...between(open, close, (inner) => ({ kind: 'value', name: inner.trim() })),
    dialect: 'own',
  }))
  for (const dialect of DIALECTS) {
    if (dialects.includes(dialect.id)) for (const tag of dialect.tags) all.push({ ...tag, dialect: dialect.id })
  }
  if (format === 'markdown')
    all.push({ ...attributeLists, dialect: 'kramdown' }, { ...codeShortcodes, dialect: 'kramdown' }, { ...formulas, dialect: 'kramdown' })
  if (format === 'text') all.push({ ...htmlComments, dialect: 'html-comments' })
  if (format === 'mdx') all.push({ ...modules, dialect: 'jsx' })
  all.sort((a, b) => b.rank - a.rank)
  const byFirst = new Map<number, DialectSyntax[]>()
  for (const syntax of all) {
    for (const char of syntax.first) byFirst.set(char.charCodeAt(0), [...(byFirst.get(char.charCodeAt(0)) ?? []), syntax])
  }
  return byFirst
}

function toFound(part: TagPart, dialect: string): FoundTag {
  return {
    start: part.start,
    end: part.end,
    kind: part.kind,
    dialect,
    name: part.name,
    role: part.kind === 'value' ? (part.role ?? placeholderRole(part.name)) : 'unknown',
    hasFallback: part.hasFallback ?? false,
    decoded: part.decoded ?? null,
  }
}

/** Blocks whose insides no customer reads as words: notes, program code, and what is for a browser or for whoever sets up a page. */
const UNSEEN = /^(?:comment|doc|schema|style|stylesheet|javascript|highlight|php|perl|rawperl)$/

/** `{% block body_class %}`: what goes into an attribute elsewhere. */
const ATTRIBUTE_NAME = /^\W*block\s+(?:\w+[_-])?(?:(?:body|html|main)_?)?(?:class(?:es|name)?|attr(?:ibute)?s?)\b/i
/** ` class="wide" id="top"`: attributes and nothing else. */
const ATTRIBUTES = /^(?:\s|[\w:@.-]+=(?:"[^"<>]*"|'[^'<>]*'))+$/

/** More tags than this stand in no block of attributes. */
const FEW = 12

/** `{% block header_bg %}#d97706{% endblock %}`: a colour. */
const COLOUR = /^\s*(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]{1,40}\))\s*;?\s*$/i

function isAttributes(text: string, open: FoundTag, close: FoundTag): boolean {
  const inside = text.slice(open.end, close.start)
  return (
    /\S/.test(inside) &&
    !inside.includes('<') &&
    (ATTRIBUTE_NAME.test(text.slice(open.start, open.end)) || ATTRIBUTES.test(inside) || (inside.length < 80 && COLOUR.test(inside)))
  )
}

/** `{% comment %} … {% endcomment %}` is one tag, whatever stands in it, and so is a block of attributes; one that never ends stays as it is. */
function withoutUnseen(text: string, found: readonly FoundTag[]): FoundTag[] {
  const tags: FoundTag[] = []
  for (let i = 0; i < found.length; i++) {
    const tag = found[i] as FoundTag
    const isBlock = tag.kind === 'open' && tag.name === 'block'
    const isUnseen = tag.kind === 'open' && UNSEEN.test(tag.name)
    const close = isUnseen || isBlock ? closeOf(found, i, isBlock ? i + FEW : found.length) : -1
    if (close < 0 || (isBlock && !isAttributes(text, tag, found[close] as FoundTag))) {
      tags.push(tag)
      continue
    }
    tags.push({ ...tag, end: found[close]?.end ?? tag.end, kind: tag.name === 'comment' || tag.name === 'doc' ? 'comment' : 'statement' })
    i = Math.max(i, close)
  }
  return tags
}

function closeOf(found: readonly FoundTag[], from: number, to: number): number {
  const name = found[from]?.name
  let depth = 0
  for (let i = from; i < to && i < found.length; i++) {
    const tag = found[i]
    if (tag?.kind === 'open' && tag.name === name) depth++
    if (tag?.kind === 'close' && isEndOf(tag, name) && --depth === 0) return i
  }
  return -1
}

/** `{% endcomment %}`, Smarty's `{/php}`, and the Template Toolkit's one word for all. */
function isEndOf({ name, dialect }: FoundTag, opener: string | undefined): boolean {
  return name === `end${opener}` || (dialect === 'smarty' && name === opener) || (dialect === 'template-toolkit' && name === 'end')
}

/** Conditions this far out are not asked whether they cover a value. */
const DEEPEST = 12
const ASSIGNED = /^\W*(?:assign|set|capture|var|let|const)\s+@?([\w.]+)/i

/** A value inside a condition on it, or one that the template has set itself, is never shown empty. */
function withFallbacks(text: string, found: FoundTag[]): FoundTag[] {
  const conditions: string[] = []
  const assigned = new Set<string>()
  return found.map((tag) => {
    const raw = () => text.slice(tag.start, tag.end)
    if (tag.kind === 'open') conditions.push(raw())
    else if (tag.kind === 'close') conditions.pop()
    else if (tag.kind === 'middle' && conditions.length) conditions[conditions.length - 1] += raw()
    if (tag.kind === 'statement' || tag.kind === 'open') {
      const name = ASSIGNED.exec(raw())?.[1]
      if (name) assigned.add(name)
    }
    if (tag.kind !== 'value' || tag.hasFallback || !tag.name) return tag
    // Mailjet: `{{var:first_name:"there"}}`
    if (/^var:\w/.test(tag.name) && /:\s*["'][^"']/.test(raw())) return { ...tag, hasFallback: true }
    const covered = assigned.has(tag.name) || conditions.slice(-DEEPEST).some((condition) => mentions(condition, tag.name))
    return covered ? { ...tag, hasFallback: true } : tag
  })
}

function mentions(condition: string, name: string): boolean {
  const at = condition.indexOf(name)
  return at >= 0 && !/\w/.test(condition[at - 1] ?? '') && !/\w/.test(condition[at + name.length] ?? '')
}
