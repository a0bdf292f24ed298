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
/** What stands in these is no copy, and its braces and signs are no template's. */
const PROGRAM = /<(style|script)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi

/** Which dialects a text uses: declared, by language id, by extension, then by its contents. In the order of the table. */
export function detectDialects(text: string, hints: DialectHints): string[] {
  const own = formatDialect(hints)
  if (hints.dialect) return own ? [hints.dialect, own] : [hints.dialect]
  const names = hints.path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? []
  const named = DIALECTS.filter(
    (dialect) => (hints.languageId && dialect.languageIds.includes(hints.languageId)) || names.some((name) => dialect.extensions.includes(name)),
  )
  const prose = /<(?:style|script)\b/i.test(text) ? text.replace(PROGRAM, ' ') : text
  const signsIn = punctuationOf(prose)
  const found = new Set<string>(named.map((dialect) => dialect.id))
  for (const dialect of DIALECTS) if (!found.has(dialect.id) && isSigned(dialect, prose, found, hints, signsIn)) found.add(dialect.id)
  if (!hasBraces(found) && !own && /\{\{[^{}]+\}\}|\{%[^%]+%\}/.test(prose)) found.add(COMMON)
  // Handlebars beside block tags: somebody mixed two, and neither is prose.
  if (!found.has('liquid') && !found.has('jinja') && /\{%-?\s*\w[^%\n]*%\}/.test(prose) && !found.has('help-scout')) found.add(COMMON)
  if (own) found.add(own)
  return DIALECTS.filter((dialect) => found.has(dialect.id)).map((dialect) => dialect.id)
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
  return hints.format === 'markup' && !/\.vue$/i.test(hints.path) && hints.languageId !== 'vue' ? 'jsx' : null
}

function hasBraces(ids: ReadonlySet<string>): boolean {
  return DIALECTS.some((dialect) => dialect.family === 'braces' && ids.has(dialect.id))
}

/** Dialects that mean the same by `${x}` or `{x}` give way to the one that is known already. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'dollar-braces': ['freemarker', 'jsx', 'php'],
  fields: ['smarty', 'icu', 'mautic', 'jsx'],
  zammad: ['erb'],
  handlebars: ['magento'],
  liquid: ['go'],
  'active-campaign': ['marketing-cloud'],
}

/** The punctuation of a text: most prose lacks what most languages' tags begin with. */
function punctuationOf(text: string): ReadonlySet<string> {
  const seen = new Uint8Array(128)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) seen[code] = 1
  }
  return new Set([...seen].flatMap((one, code) => (one ? [String.fromCharCode(code)] : [])))
}

const FIRST_SIGNS = new Map<RegExp, readonly string[] | null>()

/** False when none of the pattern's alternatives can begin: each begins with a sign that the text lacks. */
function mayMatch(pattern: RegExp, signsIn: ReadonlySet<string>): boolean {
  let firsts = FIRST_SIGNS.get(pattern)
  if (firsts === undefined) {
    firsts = firstSigns(pattern.source)
    FIRST_SIGNS.set(pattern, firsts)
  }
  return firsts === null || firsts.some((sign) => signsIn.has(sign))
}

/** The sign that each alternative begins with; null when one begins with anything else. */
function firstSigns(source: string): string[] | null {
  const signs: string[] = []
  let depth = 0
  let isFirst = true
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string
    const escaped = char === '\\' ? source[i + 1] : undefined
    if (isFirst) {
      const sign = escaped ?? char
      // What is optional need not stand there.
      if (!/^[{}<>%&#$*@|[\]]$/.test(sign) || (escaped === undefined && /^[{}*|[\]$]$/.test(sign)) || /^[?*{]/.test(source.slice(i + (escaped ? 2 : 1))))
        return null
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

function isSigned(dialect: Dialect, text: string, found: ReadonlySet<string>, hints: DialectHints, signsIn: ReadonlySet<string>): boolean {
  if (!dialect.signs || !mayMatch(dialect.signs, signsIn) || !dialect.signs.test(text)) return false
  if (hints.format && (EXPRESSION_FORMATS.has(hints.format) || hints.format === 'markup')) return false
  return !GIVES_WAY[dialect.id]?.some((id) => found.has(id))
}
