import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Collection, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import type { View } from '../view.ts'
import { readDirective } from './reading.ts'

/** Deeper than any collection of copy; the parser calls itself for each level. */
const DEEPEST = 500

/** Reads JSON and JSONC: every string with its exact way back. A fault is named and what can be read is read. */
export function readJson(source: string): Collection {
  const problems: DocumentProblem[] = []
  const tooDeep = findDepth(source, DEEPEST)
  // A byte order mark is no part of the text; a space keeps the places.
  const readable = source.slice(0, tooDeep < 0 ? source.length : tooDeep).replace(/^\ufeff/, ' ')
  const errors: ParseError[] = []
  const lines = isJsonLines(readable) ? parseLines(readable, errors) : null
  const tree = lines ? undefined : parseTree(readable, errors, LENIENT)
  const first = errors[0]
  if (tooDeep >= 0) {
    problems.push({
      kind: 'syntax',
      offset: tooDeep,
      expected: `at most ${DEEPEST} levels of brackets`,
      found: 'more',
      message: 'The brackets are nested too deep from here on; what stands before was read.',
    })
  } else if (first) problems.push(toProblem(source, first))
  // A file that writes every letter outside ASCII as \u… is kept so.
  const escaped = /\\u[0-9a-f]{4}/i.test(source) && !/[^\0-\x7f]/.test(source)
  return {
    root: tree ? toNode(source, tree, escaped) : { kind: 'list', items: (lines ?? []).map(({ node, base }) => toNode(source, node, escaped, base)) },
    problems,
    directives: readDirectives(source),
    language: null,
    isCatalogue: false,
  }
}

const LENIENT = { allowTrailingComma: true, allowEmptyContent: true }

/** One record a line, as exports and logs are written (ndjson.org, jsonlines.org). */
function isJsonLines(source: string): boolean {
  return /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(source) && source.split('\n').every((line) => /^\s*(?:\{.*|$)/.test(line))
}

function parseLines(source: string, errors: ParseError[]): { readonly node: Node; readonly base: number }[] {
  const found: { node: Node; base: number }[] = []
  let base = 0
  for (const line of source.split('\n')) {
    const own: ParseError[] = []
    const node = line.trim() ? parseTree(line, own, LENIENT) : undefined
    if (node) found.push({ node, base })
    for (const error of own) errors.push({ ...error, offset: error.offset + base })
    base += line.length + 1
  }
  return found
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon after the name',
  CommaExpected: 'a comma between two values',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing double quote on the same line',
  UnexpectedEndOfComment: 'the end of the comment',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'an escape that JSON knows, such as \\n or \\"',
  InvalidCharacter: 'no tab or control character inside the quotes',
}

function toProblem(source: string, error: ParseError): DocumentProblem {
  const code = printParseErrorCode(error.error)
  const found = source.slice(error.offset, error.offset + Math.min(Math.max(error.length, 1), 20)).trim() || 'the end of the file'
  const expected = EXPECTED[code] ?? 'JSON'
  return { kind: 'syntax', offset: error.offset, expected, found, message: `This is not JSON here: expected ${expected}. What could be read was read.` }
}

/** Offset of the first bracket deeper than `limit`, or -1. */
function findDepth(source: string, limit: number): number {
  let depth = 0
  let inString = false
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (inString) {
      if (code === 92) i++
      else if (code === 34 || code === 10) inString = false
    } else if (code === 34) inString = true
    else if (code === 91 || code === 123) {
      if (++depth > limit) return i
    } else if (code === 93 || code === 125) depth--
  }
  return -1
}

/** @param base what the node's offsets count from. */
function toNode(source: string, node: Node, escaped: boolean, base = 0): TreeNode {
  switch (node.type) {
    case 'object': {
      const entries: { key: string; value: TreeNode }[] = []
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? []
        if (key && value) entries.push({ key: String(key.value), value: toNode(source, value, escaped, base) })
      }
      return { kind: 'map', entries }
    }
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map((child) => toNode(source, child, escaped, base)) }
    case 'string': {
      const start = base + node.offset
      return { kind: 'text', start, end: start + node.length, view: jsonView(source, start, start + node.length, escaped) }
    }
    default:
      return { kind: 'plain', value: typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : null }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '"': '"', '\\': '\\', '/': '/' }

/** The decoded text of a JSON string that stands, quotes and all, at `start`–`end`. `escaped`: letters outside ASCII are written as escapes. */
function jsonView(source: string, start: number, end: number, escaped: boolean): View {
  const builder = new ViewBuilder()
  const last = end > start + 1 && source[end - 1] === '"' ? end - 1 : end
  let plain = start + 1
  let at = plain
  const flush = () => builder.addText(source.slice(plain, at), plain)
  while (at < last) {
    if (source[at] !== '\\') {
      at++
      continue
    }
    flush()
    const from = at
    let decoded = ''
    const code = readUnicode(source, at)
    if (code !== null) {
      at += 6
      decoded = String.fromCharCode(code)
      const low = code >= 0xd800 && code < 0xdc00 ? readUnicode(source, at) : null
      if (low !== null && low >= 0xdc00 && low < 0xe000) {
        at += 6
        decoded += String.fromCharCode(low)
      }
    } else {
      decoded = ESCAPES[source[at + 1] ?? ''] ?? source[at + 1] ?? ''
      at += 2
    }
    builder.addEscape(decoded, from, Math.min(at, last))
    plain = at
  }
  at = Math.max(plain, last)
  flush()
  return builder.build((text) => encodeJson(text, escaped))
}

function readUnicode(source: string, at: number): number | null {
  const digits = source.slice(at + 2, at + 6)
  return source[at] === '\\' && source[at + 1] === 'u' && /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : null
}

function encodeJson(text: string, escaped: boolean): string {
  const written = JSON.stringify(text).slice(1, -1)
  return escaped ? written.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : written
}

/** Kinds of token of `jsonc-parser`, whose own names are types only. */
const LINE_COMMENT = 12
const BLOCK_COMMENT = 13
const END_OF_FILE = 17

/** Directives in the comments of a JSONC file. */
function readDirectives(source: string): Directive[] {
  if (!source.includes('tlc-')) return []
  const directives: Directive[] = []
  const scanner = createScanner(source, false)
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (kind !== LINE_COMMENT && kind !== BLOCK_COMMENT) continue
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    const inside = source.slice(start + 2, kind === BLOCK_COMMENT ? end - 2 : end)
    const directive = readDirective(inside, start, end)
    if (directive) directives.push(directive)
  }
  return directives
}
