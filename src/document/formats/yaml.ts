import { isMap, isScalar, isSeq, Lexer, type ParsedNode, parseAllDocuments, parseDocument, type Scalar } from 'yaml'
import { applyEdits, type Edit } from '../../text/span.ts'
import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import { readDirective } from './reading.ts'

const OPTIONS = { keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const
const EMPTY: TreeNode = { kind: 'list', items: [] }

/**
 * Reads YAML: every scalar of any style with its exact way back; aliases are read once, where their
 * anchor stands. `masked` gives the source with its template tags hidden, as long as the source: a tag
 * outside quotes (`greeting: {{ hello }}`) is otherwise a map to YAML.
 */
export function readYaml(source: string, masked: () => string): Collection {
  const problems: DocumentProblem[] = []
  let root: TreeNode = EMPTY
  try {
    let documents = parse(source)
    if (documents.some((one) => one.errors.length)) {
      const hidden = masked()
      const again = hidden === source ? documents : parse(hidden)
      if (count(again) < count(documents)) documents = again
    }
    const fault = documents.flatMap((one) => one.errors)[0]
    if (fault) problems.push(toProblem(source, fault.pos[0], fault.code))
    const roots = documents.flatMap((one) => (one.contents ? [toNode(source, one.contents, false)] : []))
    root = roots.length === 1 ? (roots[0] ?? EMPTY) : { kind: 'list', items: roots }
  } catch (error) {
    // The parser calls itself for each level of nesting; a file that exhausts the stack holds no copy to find.
    if (!(error instanceof RangeError)) throw error
    const found = 'more levels than can be read'
    problems.push({ kind: 'syntax', offset: 0, expected: 'YAML of a few levels', found, message: 'The values are nested too deep to read.' })
  }
  return { root, problems, directives: readDirectives(source), language: null, isCatalogue: false }
}

function parse(text: string) {
  const documents = parseAllDocuments(text, OPTIONS)
  return Array.isArray(documents) ? documents : []
}

function count(documents: readonly { errors: readonly unknown[] }[]): number {
  return documents.reduce((sum, one) => sum + one.errors.length, 0)
}

const EXPECTED: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'spaces at the start of the line',
  BAD_INDENT: 'the indentation of the lines around it',
  MISSING_CHAR: 'a character that closes or parts what stands before',
  BLOCK_AS_IMPLICIT_KEY: 'quotes round a text that holds a colon',
  MULTILINE_IMPLICIT_KEY: 'a colon after the name on the same line',
  BAD_SCALAR_START: 'quotes round a text that starts with this character',
  UNEXPECTED_TOKEN: 'the next name or the end of the text',
  BAD_DQ_ESCAPE: 'an escape that YAML knows',
  KEY_OVER_1024_CHARS: 'a colon after the name',
}

function toProblem(source: string, offset: number, code: string): DocumentProblem {
  const expected = EXPECTED[code] ?? 'YAML'
  const found = /\t/.test(source[offset] ?? '') ? 'a tab' : /^[^\r\n]{1,20}/.exec(source.slice(offset, offset + 20))?.[0].trim() || 'the end of the line'
  return { kind: 'syntax', offset, expected, found, message: `This is not YAML here: expected ${expected}. What could be read was read.` }
}

function toNode(source: string, node: ParsedNode, inFlow: boolean): TreeNode {
  if (isMap(node)) {
    const flow = inFlow || node.flow === true
    const entries: { key: string; value: TreeNode }[] = []
    for (const { key, value } of node.items) if (value) entries.push({ key: isScalar(key) ? String(key.value) : '?', value: toNode(source, value, flow) })
    return { kind: 'map', entries }
  }
  if (isSeq(node)) {
    const flow = inFlow || node.flow === true
    return { kind: 'list', items: node.items.map((item) => toNode(source, item as ParsedNode, flow)) }
  }
  if (!isScalar(node)) return { kind: 'plain', value: null }
  const value = node.value
  if (typeof value === 'string') return toText(source, node as Scalar.Parsed, inFlow)
  return { kind: 'plain', value: typeof value === 'number' || typeof value === 'boolean' ? value : null }
}

function toText(source: string, node: Scalar.Parsed, inFlow: boolean): TreeNode {
  const [start, end] = node.range
  const token = node.srcToken
  if (token?.type === 'block-scalar') {
    const header = token.props.find((prop) => prop.type === 'block-scalar-header')
    const mark = header && 'source' in header ? header.source : '|'
    return blockText(source, start, end - token.source.length, end, mark, token.indent)
  }
  const first = source[start]
  if (node.type === 'QUOTE_DOUBLE' && first === '"') return doubleQuoted(source, start, end)
  if (node.type === 'QUOTE_SINGLE' && first === "'") return singleQuoted(source, start, end)
  return plainText(source, start, end, inFlow)
}

function doubleQuoted(source: string, start: number, end: number): TextNode {
  const builder = new ViewBuilder()
  const last = source[end - 1] === '"' && end > start + 1 ? end - 1 : end
  let plain = start + 1
  let at = plain
  while (at < last) {
    const fold = foldAt(source, at, last)
    if (fold) {
      builder.addText(source.slice(plain, at), plain)
      builder.addEscape(fold.text, at, fold.end)
      at = plain = fold.end
    } else if (source[at] === '\\') {
      builder.addText(source.slice(plain, at), plain)
      const read = readEscape(source, at)
      builder.addEscape(read.text, at, Math.min(last, read.end))
      at = plain = Math.min(last, read.end)
    } else at++
  }
  builder.addText(source.slice(plain, last), plain)
  return { kind: 'text', start, end, view: builder.build((text) => JSON.stringify(text).slice(1, -1)) }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

function readEscape(source: string, at: number): { text: string; end: number } {
  const next = source[at + 1] ?? ''
  const newline = /^\r?\n[ \t]*/.exec(source.slice(at + 1, at + 400))
  if (newline) return { text: '', end: at + 1 + newline[0].length }
  const digits = next === 'x' ? 2 : next === 'u' ? 4 : next === 'U' ? 8 : 0
  if (digits) {
    const hex = source.slice(at + 2, at + 2 + digits)
    const code = Number.parseInt(hex, 16)
    if (hex.length !== digits || !/^[0-9a-f]+$/i.test(hex) || code > 0x10ffff) return { text: `\\${next}`, end: at + 2 }
    const high = code >= 0xd800 && code < 0xdc00 ? /^\\u(d[c-f][0-9a-f]{2})/i.exec(source.slice(at + 6, at + 12)) : null
    if (high && next === 'u') return { text: String.fromCharCode(code, Number.parseInt(high[1] ?? '', 16)), end: at + 12 }
    return { text: String.fromCodePoint(code), end: at + 2 + digits }
  }
  return { text: Object.hasOwn(ESCAPES, next) ? (ESCAPES[next] ?? '') : next, end: at + 2 }
}

/** White space with a line end inside a scalar that is not a block: one line end is a space, each further one a line end. */
function foldAt(source: string, at: number, last: number): { text: string; end: number } | null {
  const char = source[at]
  if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') return null
  let end = at
  let lines = 0
  while (end < last && /[ \t\r\n]/.test(source[end] ?? '')) if (source[end++] === '\n') lines++
  if (!lines) return null
  return { text: lines === 1 ? ' ' : '\n'.repeat(lines - 1), end }
}

function singleQuoted(source: string, start: number, end: number): TextNode {
  const last = source[end - 1] === "'" && end > start + 1 ? end - 1 : end
  const builder = new ViewBuilder()
  addFolded(builder, source, start + 1, last, true)
  const permits = (edits: readonly Edit[]) => edits.every((edit) => !/[\r\n]/.test(edit.text))
  return { kind: 'text', start, end, view: builder.build((text) => text.replace(/'/g, "''"), permits) }
}

function plainText(source: string, start: number, end: number, inFlow: boolean): TextNode {
  const builder = new ViewBuilder()
  addFolded(builder, source, start, end, false)
  return {
    kind: 'text',
    start,
    end,
    view: builder.build(
      (text) => text,
      (edits) => staysPlain(source, start, end, edits, inFlow),
    ),
  }
}

function addFolded(builder: ViewBuilder, source: string, start: number, end: number, quoted: boolean): void {
  let plain = start
  let at = start
  while (at < end) {
    const fold = foldAt(source, at, end)
    const doubled = quoted && source[at] === "'" && source[at + 1] === "'" && at + 1 < end
    if (fold || doubled) {
      builder.addText(source.slice(plain, at), plain)
      const to = fold ? fold.end : at + 2
      builder.addEscape(fold ? fold.text : "'", at, to)
      at = plain = to
    } else at++
  }
  builder.addText(source.slice(plain, end), plain)
}

/** True when a value without quotes is still one text after the edits: `{{name}}` at its start would be a map, `: ` inside a name. */
function staysPlain(source: string, start: number, end: number, edits: readonly Edit[], inFlow: boolean): boolean {
  if (edits.some((edit) => edit.start < start || edit.end > end || /[\r\n]/.test(edit.text))) return false
  const value = applyEdits(
    source.slice(start, end),
    edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  )
  if (value !== value.trim() || !value) return false
  const snippet = parseDocument(inFlow ? `[${value}]` : `k: ${value}\n`, { logLevel: 'silent', prettyErrors: false })
  const contents = snippet.contents
  const node = isSeq(contents) ? (contents.items.length === 1 ? contents.items[0] : null) : isMap(contents) ? contents.items[0]?.value : null
  if (snippet.errors.length || !isScalar(node) || (isMap(contents) && contents.items.length !== 1)) return false
  const at = inFlow ? 1 : 3
  return node.type === 'PLAIN' && typeof node.value === 'string' && node.range?.[0] === at && node.range[1] === at + value.length && !node.anchor && !node.tag
}

interface BlockLine {
  readonly start: number
  readonly indent: number
  /** End of the line's text, without `\r`. */
  readonly end: number
}

function blockLines(body: string): BlockLine[] {
  const lines: BlockLine[] = []
  let at = 0
  while (at <= body.length) {
    const newline = body.indexOf('\n', at)
    const stop = newline < 0 ? body.length : newline
    let indent = 0
    while (at + indent < stop && body[at + indent] === ' ') indent++
    lines.push({ start: at, indent, end: stop > at && body[stop - 1] === '\r' ? stop - 1 : stop })
    if (newline < 0) break
    at = newline + 1
  }
  return lines
}

/** A literal (`|`) or folded (`>`) block scalar; its line ends and indentation become escapes. Final line ends are left out: nobody reads them. */
function blockText(source: string, start: number, bodyStart: number, end: number, mark: string, parentIndent: number): TextNode {
  const body = source.slice(bodyStart, end)
  const lines = blockLines(body)
  const isEmpty = (line: BlockLine) => line.start + line.indent >= line.end
  const given = Number(/[1-9]/.exec(mark)?.[0] ?? 0)
  const first = lines.findIndex((line) => !isEmpty(line))
  const trim = given ? parentIndent + given : (lines[first]?.indent ?? 0)
  const last = lines.findLastIndex((line) => !isEmpty(line))
  const folded = mark.startsWith('>')
  const builder = new ViewBuilder()
  let seam = ''
  let pending = ''
  let moreIndented = false
  let textEnd = -1
  for (const line of first < 0 ? [] : lines.slice(first, last + 1)) {
    const from = line.start + Math.min(line.indent, trim)
    const isMore = line.indent > trim || body[line.start + line.indent] === '\t'
    if (folded && line.indent <= trim && isEmpty(line)) {
      if (seam === '\n') pending += '\n'
      else seam = '\n'
      continue
    }
    if (folded && isMore) {
      if (seam === ' ') seam = '\n'
      else if (!moreIndented && seam === '\n') seam = '\n\n'
    }
    if (textEnd >= 0) builder.addEscape(pending + seam, bodyStart + textEnd, bodyStart + from)
    builder.addText(body.slice(from, line.end), bodyStart + from)
    textEnd = line.end
    pending = ''
    moreIndented = folded && isMore
    seam = folded && !isMore ? ' ' : '\n'
  }
  const eol = body.includes('\r\n') ? '\r\n' : '\n'
  const indent = ' '.repeat(trim)
  const encode = (text: string) =>
    folded ? text.replace(/\n+/g, (run) => eol.repeat(run.length + 1) + indent) : text.replace(/\n/g, eol).replace(/\n(?!\r?\n)/g, `\n${indent}`)
  const permits = (edits: readonly Edit[]) => staysBlock(body, bodyStart, trim, given > 0, folded, edits)
  return { kind: 'text', start, end, view: builder.build(encode, permits) }
}

/** True when the lines of a block scalar keep their indentation after the edits: a space left at a line's start would shift it. */
function staysBlock(body: string, bodyStart: number, trim: number, given: boolean, folded: boolean, edits: readonly Edit[]): boolean {
  if (edits.some((edit) => edit.start < bodyStart || edit.end > bodyStart + body.length)) return false
  const after = applyEdits(
    body,
    edits.map((edit) => ({ start: edit.start - bodyStart, end: edit.end - bodyStart, text: edit.text })),
  )
  const filled = (text: string) => blockLines(text).filter((line) => line.start + line.indent < line.end)
  const lines = filled(after)
  if (lines.some((line) => line.indent < trim) || (!given && lines[0]?.indent !== trim)) return false
  const shifted = (list: readonly BlockLine[]) => list.filter((line) => line.indent > trim).length
  return !folded || shifted(lines) <= shifted(filled(body))
}

/** Directives in comments, which no customer receives. */
function readDirectives(source: string): Directive[] {
  if (!source.includes('tlc-')) return []
  const directives: Directive[] = []
  let at = 0
  let before = ''
  for (const lexeme of new Lexer().lex(source)) {
    // Marks of the lexer itself have no length in the source; a scalar is announced by one of them.
    const isMark = lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f'
    if (!isMark && lexeme.startsWith('#') && before !== '\x1f') {
      const directive = readDirective(lexeme.replace(/^#+/, ''), at, at + lexeme.length)
      if (directive) directives.push(directive)
    }
    before = lexeme
    if (!isMark) at += lexeme.length
  }
  return directives
}
