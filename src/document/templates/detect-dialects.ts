import { Memo, ownText } from '../../text/memo.ts'
import { LastCut } from '../../text/shared-parts.ts'
import { STRETCH_MARGIN, stretchStarts } from '../../text/stretches.ts'
import type { CommentStyle, Format } from '../copy-document.ts'
import { DIALECTS, type Dialect } from './dialects.ts'

/** The family whose values look alike in all: used when `{{ … }}` stands without a sign of which. */
const COMMON = 'liquid'

/** What tells which template languages a text uses. */
export interface DialectHints {
  readonly path: string
  readonly languageId?: string
  /** Declared by the team: then the file's name and contents are not asked. */
  readonly dialect?: string
  readonly format?: Format | null
}

/** Formats whose own braces are expressions. */
const EXPRESSION_FORMATS: ReadonlySet<string> = new Set(['mdx', 'jsx'])
/** What stands in these is no copy, and its braces and signs are no template's. In a comment they are none of these. */
const PROGRAM = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<(style|script)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi

/** Formats in which a template language never stands though the file's name says so. */
const HOLDS_NONE: Readonly<Record<string, Format>> = { freemarker: 'fluent', php: 'php-messages' }

/** Which dialects a text uses: declared, by language id, by extension, then by its contents. In the order of the table. `.ftl` that is no Fluent is FreeMarker. */
export function detectDialects(text: string, hints: DialectHints): string[] {
  const own = formatDialect(hints)
  if (hints.dialect) return own ? [hints.dialect, own] : [hints.dialect]
  const names = hints.path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? []
  const named = DIALECTS.filter(
    (dialect) =>
      (hints.languageId && dialect.languageIds.includes(hints.languageId)) ||
      names.some((name) => dialect.extensions.includes(name)) ||
      (dialect.id === 'freemarker' && names.at(-1) === 'ftl'),
  ).filter(({ id }) => !hints.format || HOLDS_NONE[id] !== hints.format)
  const { dialects, hasValue, hasBlockTag } = signsOf(text.includes('<') ? withoutPrograms(text) : text)
  const found = new Set<string>(named.map((dialect) => dialect.id))
  if (!hints.format || !(EXPRESSION_FORMATS.has(hints.format) || hints.format === 'markup')) {
    for (const [i, { id }] of SIGNED.entries()) if (dialects & (1 << i) && !GIVES_WAY[id]?.some((other) => found.has(other))) found.add(id)
  }
  if (!hasBraces(found) && !own && hasValue) found.add(COMMON)
  // Handlebars beside block tags: somebody mixed two, and neither is prose.
  if (!found.has('liquid') && !found.has('jinja') && hasBlockTag && !found.has('help-scout')) found.add(COMMON)
  if (own) found.add(own)
  return DIALECTS.filter((dialect) => found.has(dialect.id)).map((dialect) => dialect.id)
}

function withoutPrograms(text: string): string {
  return /<(?:style|script)\b/i.test(text) ? text.replace(PROGRAM, (found) => (found.startsWith('<!--') ? found : ' ')) : text
}

/** Formats that a Go program does not run its templates over: Hugo's pages know only shortcodes. */
const NOT_RUN: ReadonlySet<Format> = new Set<Format>(['markdown', 'mdx'])

/**
 * The comments that the platform is certain to strip, or null: the template language is declared, the file's name or
 * language id says so, or what only it writes stands in the text. A comment in any other place might reach a customer.
 */
export function commentStyle(dialects: readonly string[], text: string, hints: DialectHints): CommentStyle | null {
  const names = hints.path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? []
  for (const dialect of DIALECTS) {
    if (!dialect.comment || !dialects.includes(dialect.id)) continue
    if (dialect.id === 'jsx' ? isStripped(hints, names) : isCertain(dialect, text, hints, names)) return { dialect: dialect.id, wrap: dialect.comment }
  }
  return null
}

function isCertain({ id, commentSigns, languageIds, extensions }: Dialect, text: string, hints: DialectHints, names: readonly string[]): boolean {
  if (hints.dialect === id || languageIds.includes(hints.languageId ?? '') || names.some((name) => extensions.includes(name))) return true
  if (id === 'go' && hints.format && NOT_RUN.has(hints.format)) return false
  return commentSigns?.test(text) ?? false
}

/** Svelte and Vue print a comment between braces, or fail over it. */
function isStripped(hints: DialectHints, names: readonly string[]): boolean {
  return hints.format !== 'markup' || names.at(-1) === 'astro'
}

function formatDialect(hints: DialectHints): string | null {
  if (hints.format && EXPRESSION_FORMATS.has(hints.format)) return 'jsx'
  if (hints.format === 'php-messages') return 'colon-names'
  return hints.format === 'markup' && !/\.vue$/i.test(hints.path) && hints.languageId !== 'vue' ? 'jsx' : null
}

function hasBraces(ids: ReadonlySet<string>): boolean {
  return DIALECTS.some((dialect) => dialect.family === 'braces' && ids.has(dialect.id))
}

/** Dialects that mean the same by `${x}` or `{x}` give way to the one that is known already. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'dollar-braces': ['freemarker', 'jsx', 'php', 'templetor'],
  fields: ['smarty', 'icu', 'mautic', 'jsx'],
  zammad: ['erb'],
  'dollar-names': ['magento', 'php', 'smarty', 'freemarker', 'jsx', 'blade', 'razor', 'erb', 'go', 'templetor'],
  handlebars: ['magento'],
  liquid: ['go'],
  blade: ['razor'],
  'active-campaign': ['marketing-cloud', 'template-toolkit'],
}

/** What tells of template languages in a stretch of text. */
interface Signs {
  /** One bit for each of `SIGNED`. */
  readonly dialects: number
  /** Something in double braces, or in braces with per cent signs. */
  readonly hasValue: boolean
  readonly hasBlockTag: boolean
  /** One bit for each of `MARKS` that it has. */
  readonly marks: number
}

/** The end of a text, which a stretch has as well. */
const AT_END = '(?![\\s\\S])'
/** Dialects that show in a text; at most 31. The signs of most stand together in one stretch of it. */
const SIGNED = DIALECTS.flatMap(({ id, signs }) => (signs ? [{ id, signs, isFar: signs.source.replaceAll(AT_END, '').includes('[\\s\\S]') }] : []))

const SIGNS = new Memo<Signs>(6000)
/** Most stretches have the same few marks and no signs. */
const PLAIN = new Map<number, Signs>()

/** The signs of one stretch, those that reach further left out. */
function readSigns(stretch: string): Signs {
  const marks = marksIn(stretch)
  const dialects = SIGNED.reduce((bits, one, i) => (!one.isFar && mayMatch(one.signs, marks) && one.signs.test(stretch) ? bits | (1 << i) : bits), 0)
  const hasValue = /\{\{[^{}]+\}\}|\{%[^%]+%\}/.test(stretch)
  const hasBlockTag = /\{%-?\s*\w[^%\n]*%\}/.test(stretch)
  if (dialects || hasValue || hasBlockTag) return { dialects, hasValue, hasBlockTag, marks }
  let plain = PLAIN.get(marks)
  if (!plain) {
    plain = { dialects, hasValue, hasBlockTag, marks }
    PLAIN.set(marks, plain)
  }
  return plain
}

function signsIn(text: string, start: number, end: number): Signs {
  const stretch = text.slice(start, end)
  let signs = SIGNS.find(stretch)
  if (!signs) {
    signs = readSigns(stretch)
    SIGNS.keep(ownText(stretch), signs)
  }
  return signs
}

const STRETCHES = new LastCut<Signs>({
  margin: STRETCH_MARGIN,
  starts: stretchStarts,
  make: (text, starts, to) => starts.map((start, i) => signsIn(text, start, starts[i + 1] ?? to)),
})

function signsOf(text: string): Signs {
  let dialects = 0
  let hasValue = false
  let hasBlockTag = false
  let marks = 0
  for (const signs of STRETCHES.cut(text)?.made ?? []) {
    dialects |= signs.dialects
    marks |= signs.marks
    hasValue ||= signs.hasValue
    hasBlockTag ||= signs.hasBlockTag
  }
  for (const [i, one] of SIGNED.entries()) if (one.isFar && mayMatch(one.signs, marks) && one.signs.test(text)) dialects |= 1 << i
  return { dialects, hasValue, hasBlockTag, marks }
}

/** Punctuation that signs begin with, one bit each: most prose lacks most of it. */
const MARKS = '{}<>%&#$*@|[]'
const MARK_BITS = new Uint16Array(128)
for (const [i, mark] of [...MARKS].entries()) MARK_BITS[mark.charCodeAt(0)] = 1 << i

function marksIn(text: string): number {
  let marks = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) marks |= MARK_BITS[code] ?? 0
  }
  return marks
}

const FIRST_SIGNS = new Map<RegExp, number>()

/** False when none of the pattern's alternatives can begin: each begins with a mark that the text lacks. */
function mayMatch(pattern: RegExp, marks: number): boolean {
  let firsts = FIRST_SIGNS.get(pattern)
  if (firsts === undefined) {
    firsts = firstSigns(pattern.source)?.reduce((bits, sign) => bits | (MARK_BITS[sign.charCodeAt(0)] ?? 0), 0) ?? -1
    FIRST_SIGNS.set(pattern, firsts)
  }
  return firsts === -1 || (firsts & marks) !== 0
}

const LOOKS_BEHIND = /^\(\?<[=!]/

/** Index behind the group that opens at `from`. */
function groupEnd(source: string, from: number): number {
  let depth = 0
  for (let i = from; i < source.length; i++) {
    const char = source[i]
    if (char === '\\') i++
    else if (char === '[') while (source[i] !== ']' && i < source.length) i += source[i] === '\\' ? 2 : 1
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
  }
  return source.length
}

/** The sign that each alternative begins with; null when one begins with anything else. */
function firstSigns(source: string): string[] | null {
  const signs: string[] = []
  let depth = 0
  let isFirst = true
  for (let i = 0; i < source.length; i++) {
    if (isFirst) while (LOOKS_BEHIND.test(source.slice(i, i + 4))) i = groupEnd(source, i)
    const char = source[i] as string
    const escaped = char === '\\' ? source[i + 1] : undefined
    if (isFirst) {
      const sign = escaped ?? char
      // What is optional need not stand there.
      if (!MARKS.includes(sign) || (escaped === undefined && /^[{}*|[\]$]$/.test(sign)) || /^[?*{]/.test(source.slice(i + (escaped ? 2 : 1)))) return null
      signs.push(sign)
      isFirst = false
    }
    if (escaped !== undefined) i++
    else if (char === '[') i = source.indexOf(']', source[i + 1] === ']' || source[i + 1] === '\\' ? i + 3 : i + 1)
    else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) isFirst = true
    if (i < 0) return null
  }
  return signs
}
