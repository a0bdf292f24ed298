import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { DocumentProblem } from '../copy-document.ts'
import type { View } from '../view.ts'
import { quotedPrintableView, readEncodedWords } from './quoted-printable.ts'

interface Header {
  readonly name: string
  readonly start: number
  readonly end: number
}
interface Part {
  readonly headers: readonly Header[]
  readonly start: number
  readonly end: number
}

/** Parts inside parts beyond this are not a letter's. */
const DEEPEST = 20

/**
 * Reads a saved e-mail (RFC 5322, MIME): subject, HTML and text as one message, quoted-printable and
 * encoded words decoded in place. A part in base64 is named and not read: a finding in it would have no place.
 */
export function readEml(source: string): Collection {
  const problems: DocumentProblem[] = []
  const entries: { key: string; value: TreeNode }[] = []
  const top = readPart(source, 0, source.length)
  const subject = headerOf(source, top, 'subject')
  if (subject)
    entries.push({
      key: 'subject',
      value: { kind: 'text', start: subject.start, end: subject.end, view: readEncodedWords(source, subject.start, subject.end) },
    })
  addBodies(source, top, entries, problems, 0)
  const facts: Record<string, string> = {}
  for (const name of ['from', 'to', 'reply-to', 'list-unsubscribe', 'content-language']) {
    const header = headerOf(source, top, name)
    if (header) facts[name] = readEncodedWords(source, header.start, header.end).text.replace(/\s+/g, ' ').trim()
  }
  return { root: { kind: 'map', entries }, problems, directives: [], language: facts['content-language'] ?? null, isCatalogue: true, facts }
}

function readPart(source: string, from: number, end: number): Part {
  const headers: { name: string; start: number; end: number }[] = []
  let at = from
  // mbox files open with a line of their own.
  if (/^From \S+ .*\r?\n/.test(source.slice(at, at + 200))) at = source.indexOf('\n', at) + 1
  while (at < end) {
    const newline = source.indexOf('\n', at)
    const stop = newline < 0 || newline >= end ? end : newline
    const lineEnd = source[stop - 1] === '\r' && stop > at ? stop - 1 : stop
    const line = source.slice(at, Math.min(lineEnd, at + 200))
    const next = Math.min(end, stop + 1)
    if (line === '') return { headers, start: next, end }
    const last = headers.at(-1)
    const name = /^([!-9;-~]+)[ \t]*:[ \t]*/.exec(line)
    if (/^[ \t]/.test(line) && last) last.end = lineEnd
    else if (name) headers.push({ name: (name[1] ?? '').toLowerCase(), start: at + name[0].length, end: lineEnd })
    else return { headers, start: at, end }
    at = next
  }
  return { headers, start: end, end }
}

function headerOf(source: string, part: Part, name: string): Header | null {
  const found = part.headers.find((header) => header.name === name)
  return found && source.slice(found.start, found.end).trim() ? found : null
}

function valueOfHeader(source: string, part: Part, name: string): string {
  const found = headerOf(source, part, name)
  return found
    ? source
        .slice(found.start, found.end)
        .replace(/\r?\n[ \t]+/g, ' ')
        .trim()
    : ''
}

function parameter(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\*?=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value)
  return match ? (match[1] ?? match[2] ?? null) : null
}

function addBodies(source: string, part: Part, entries: { key: string; value: TreeNode }[], problems: DocumentProblem[], depth: number): void {
  const type = valueOfHeader(source, part, 'content-type') || 'text/plain'
  if (/^attachment/i.test(valueOfHeader(source, part, 'content-disposition'))) return
  if (/^multipart\//i.test(type)) {
    const boundary = boundaryOf(source, part, type, problems)
    if (boundary !== null) {
      if (depth < DEEPEST) for (const inner of splitParts(source, part, boundary, problems)) addBodies(source, inner, entries, problems, depth + 1)
      return
    }
  }
  const isHtml = /^text\/html/i.test(type)
  if (!isHtml && !/^(?:text\/plain|multipart\/)/i.test(type)) return
  const encoding = valueOfHeader(source, part, 'content-transfer-encoding').toLowerCase()
  if (encoding === 'base64') {
    const what = isHtml ? 'HTML' : 'text'
    problems.push({
      kind: 'syntax',
      offset: part.start,
      expected: 'a body in plain text or quoted-printable',
      found: 'base64',
      message: `The ${what} of this e-mail is written in base64 and was not read. Save the e-mail as quoted-printable, or review the template itself.`,
    })
    return
  }
  const charset = (parameter(type, 'charset') ?? 'utf-8').toLowerCase()
  const view = encoding === 'quoted-printable' ? quotedPrintableView(source, part.start, part.end, charset) : plainView(source, part.start, part.end)
  const value: TextNode = { kind: 'text', start: part.start, end: part.end, view }
  entries.push({ key: isHtml ? 'body_html' : 'body_text', value })
}

/** A line that divides parts stands above the head of one. */
const DIVIDER = /^--([^\s-][^\r\n]{0,69})\r?\n(?=Content-[A-Za-z-]{1,40}:)/im

/** What divides the parts: as the head says, or, where it says nothing or something else, as the parts themselves show. Null when nothing divides them. */
function boundaryOf(source: string, part: Part, type: string, problems: DocumentProblem[]): string | null {
  const said = parameter(type, 'boundary')
  if (said && dividesAt(source, part, said)) return said
  const shown = DIVIDER.exec(source.slice(part.start, part.end))?.[1]?.trimEnd() ?? null
  const header = headerOf(source, part, 'content-type')
  problems.push({
    kind: 'syntax',
    offset: header?.start ?? part.start,
    expected: said ? `a line --${said} before each part` : 'a boundary in the line Content-Type',
    found: shown === null ? 'a body in one piece' : `parts divided by --${shown}`,
    message: shown === null ? 'The body was read as one text.' : 'The parts were read as they stand.',
  })
  return shown
}

function dividesAt(source: string, part: Part, boundary: string): boolean {
  const mark = `--${boundary}`
  for (let at = source.indexOf(mark, part.start); at >= 0 && at < part.end; at = source.indexOf(mark, at + 1)) {
    if (at === part.start || source[at - 1] === '\n') return true
  }
  return false
}

function plainView(source: string, start: number, end: number): View {
  const builder = new ViewBuilder()
  builder.addText(source.slice(start, end), start)
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  return builder.build((text) => text.replace(/\r?\n/g, eol))
}

function splitParts(source: string, part: Part, boundary: string, problems: DocumentProblem[]): Part[] {
  const parts: Part[] = []
  const mark = `--${boundary}`
  let open = -1
  let at = part.start
  for (;;) {
    const found = source.indexOf(mark, at)
    if (found < 0 || found >= part.end) break
    at = found + mark.length
    if (found > part.start && source[found - 1] !== '\n') continue
    if (open >= 0) parts.push(readPart(source, open, found))
    if (source.startsWith('--', at)) return parts
    const newline = source.indexOf('\n', at)
    open = newline < 0 ? part.end : newline + 1
    at = open
  }
  if (open >= 0 && open < part.end) parts.push(readPart(source, open, part.end))
  if (!problems.length) {
    problems.push({
      kind: 'syntax',
      offset: part.end,
      expected: `the closing line ${mark}--`,
      found: 'the end of the file',
      message: 'The e-mail ends before its last part is closed. What is there was read.',
    })
  }
  return parts
}
