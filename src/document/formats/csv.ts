import type { Edit } from '../../text/span.ts'
import { type Collection, type MapNode, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { DocumentProblem } from '../copy-document.ts'

interface Field {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}
type Row = readonly Field[]

/**
 * Reads comma-, semicolon- or tab-separated values: a list of rows, each a map from column to text.
 * Fields in quotes may hold line ends and doubled quotes (RFC 4180). Rows with too few or too many
 * fields, or with a quote that never closes, are named once and read as far as they go.
 */
export function readCsv(source: string, isTabbed: boolean): Collection {
  const problems: DocumentProblem[] = []
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const declared = /^sep=([^\r\n])\r?\n/i.exec(source.slice(start, start + 10))
  const from = start + (declared?.[0].length ?? 0)
  const delimiter = declared?.[1] ?? (isTabbed ? '\t' : guessDelimiter(source, from))
  const rows = scanRows(source, from, delimiter, problems)
  const header = rows[0] ? columnNames(source, rows[0]) : null
  const body = header ? rows.slice(1) : rows
  const columns = rows[0]?.length ?? 0
  const ragged = body.filter((row) => row.length !== columns)
  const first = ragged[0]
  if (first) {
    const more = ragged.length > 1 ? ` So are ${ragged.length - 1} more ${ragged.length === 2 ? 'row' : 'rows'}.` : ''
    problems.push({
      kind: 'syntax',
      offset: first[0]?.start ?? 0,
      expected: `${columns} ${columns === 1 ? 'column' : 'columns'} as in the first row`,
      found: `${first.length}`,
      message: `This row has ${first.length} columns, the first row has ${columns}.${more} The fields were read by their place.`,
    })
  }
  const items: TreeNode[] = body.map((row) => rowNode(source, row, header, delimiter))
  const names = body.map((_, index) => `row ${index + (header ? 2 : 1)}`)
  return { root: { kind: 'list', items, names }, problems, directives: [], language: null, isCatalogue: false }
}

function rowNode(source: string, row: Row, header: readonly string[] | null, delimiter: string): MapNode {
  return { kind: 'map', entries: row.map((field, index) => ({ key: header?.[index] || `column ${index + 1}`, value: fieldNode(source, field, delimiter) })) }
}

/** The delimiter that stands most often in the first row, outside quotes. */
function guessDelimiter(source: string, from: number): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0, '|': 0 }
  let quoted = false
  for (let at = from; at < Math.min(source.length, from + 20_000); at++) {
    const char = source[at] ?? ''
    if (char === '"') quoted = !quoted
    else if (!quoted && (char === '\n' || char === '\r')) break
    else if (!quoted && counts[char] !== undefined) counts[char]++
  }
  return Object.entries(counts).reduce((best, one) => (one[1] > best[1] ? one : best), [',', 0] as [string, number])[0]
}

function scanRows(source: string, from: number, delimiter: string, problems: DocumentProblem[]): Row[] {
  const rows: Row[] = []
  let row: Field[] = []
  let at = from
  const end = source.length
  while (at < end) {
    const start = at
    const close = source[at] === '"' ? closingQuote(source, at, delimiter) : -1
    if (close >= 0) {
      at = close + 1
      // `"a"b`: what follows the quotes has no place; it is left out up to the delimiter.
      const stray = at
      while (at < end && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') at++
      if (source.slice(stray, at).trim())
        addQuoteProblem(problems, stray, source.slice(stray, stray + 20).trim(), 'the end of the field after the closing quote')
      row.push({ start, end: close + 1, quoted: true })
    } else {
      if (source[at] === '"') addQuoteProblem(problems, at, 'the end of the line', 'a closing double quote')
      while (at < end && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') at++
      row.push({ start, end: at, quoted: false })
    }
    if (source[at] === delimiter) {
      at++
      if (at < end) continue
      row.push({ start: at, end: at, quoted: false })
    }
    if (row.some((field) => field.end > field.start)) rows.push(row)
    row = []
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
  }
  if (row.some((field) => field.end > field.start)) rows.push(row)
  return rows
}

function addQuoteProblem(problems: DocumentProblem[], offset: number, found: string, expected: string): void {
  if (problems.length) return
  problems.push({
    kind: 'syntax',
    offset,
    expected,
    found,
    message: `The quotes of this field do not match: expected ${expected}. The other fields were read.`,
  })
}

/**
 * Offset of the quote that closes the field opened at `open`, or -1 when none does. A quote on a later
 * line with words right after it opens the next field: then this one was never closed.
 */
function closingQuote(source: string, open: number, delimiter: string): number {
  let at = open + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return -1
    if (source[quote + 1] !== '"') {
      const next = source[quote + 1] ?? '\n'
      const ends = next === delimiter || next === '\n' || next === '\r'
      return ends || !source.slice(open, quote).includes('\n') ? quote : -1
    }
    at = quote + 2
  }
}

/** Names of the columns when the first row holds names: short words, each once, no sentence. */
function columnNames(source: string, row: Row): string[] | null {
  const names = row.map((field) => source.slice(field.start, field.end).replace(/^"|"$/g, '').replace(/""/g, '"').trim())
  const filled = names.filter(Boolean)
  if (!filled.length || filled.some((name) => name.length > 60 || /[.!?]\s|[.!?,]$|[\r\n<>{}]/.test(name) || /^[\d\s.,:/-]+$/.test(name))) return null
  return new Set(filled).size === filled.length ? names : null
}

function fieldNode(source: string, field: Field, delimiter: string): TextNode {
  const builder = new ViewBuilder()
  const { start, end } = field
  if (field.quoted) {
    let plain = start + 1
    for (let at = source.indexOf('"', plain); at >= 0 && at < end - 1; at = source.indexOf('"', plain)) {
      builder.addText(source.slice(plain, at), plain)
      builder.addEscape('"', at, at + 2)
      plain = at + 2
    }
    builder.addText(source.slice(plain, end - 1), plain)
    return { kind: 'text', start, end, view: builder.build((text) => text.replace(/"/g, '""')) }
  }
  builder.addText(source.slice(start, end), start)
  // Without quotes round the field nothing that needs them may be written.
  const permits = (edits: readonly Edit[]) => edits.every((edit) => !/["\r\n]/.test(edit.text) && !edit.text.includes(delimiter))
  return { kind: 'text', start, end, view: builder.build((text) => text, permits) }
}
