import { type Collection, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive } from '../copy-document.ts'
import type { View } from '../view.ts'
import { readDirective } from './reading.ts'

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' }

/** Reads Java `.properties` (java.util.Properties): escapes, continued lines, `#` and `!` comments. */
export function readProperties(source: string): Collection {
  const directives: Directive[] = []
  const entries: { key: string; value: TreeNode }[] = []
  // A file that writes every letter outside ASCII as \u… is kept so.
  const escaped = /\\u[0-9a-f]{4}/i.test(source) && !/[^\0-\x7f]/.test(source)
  const end = source.length
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < end) {
    while (at < end && /[ \t\f\r\n]/.test(source[at] ?? '')) at++
    if (at >= end) break
    const lineEnd = endOfLine(source, at)
    if (source[at] === '#' || source[at] === '!') {
      const directive = readDirective(source.slice(at + 1, lineEnd), at, lineEnd)
      if (directive) directives.push(directive)
      at = lineEnd
      continue
    }
    const keyStart = at
    while (at < end && !/[=:\s]/.test(source[at] ?? '')) at += source[at] === '\\' ? 2 : 1
    const key = source
      .slice(keyStart, at)
      .replace(/\\(?:\r\n|\r|\n)[ \t\f]*/g, '')
      .replace(/\\(.)/g, '$1')
    while (/[ \t\f]/.test(source[at] ?? '')) at++
    if (source[at] === '=' || source[at] === ':') at++
    while (/[ \t\f]/.test(source[at] ?? '')) at++
    const start = at
    at = endOfValue(source, start)
    entries.push({ key, value: { kind: 'text', start, end: at, view: valueView(source, start, at, escaped) } })
  }
  return { root: { kind: 'map', entries }, problems: [], directives, language: null, isCatalogue: false }
}

function endOfLine(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}

function endOfValue(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r')
    at += source[at] === '\\' ? (source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 2) : 1
  return Math.min(at, source.length)
}

function valueView(source: string, start: number, end: number, escaped: boolean): View {
  const builder = new ViewBuilder()
  const raw = source.slice(start, end)
  // Texts with `{0}` go through MessageFormat, where an apostrophe is written twice.
  const isMessageFormat = /\{\d+[},]/.test(raw)
  let plain = start
  let at = start
  let isStart = true
  while (at < end) {
    const doubled = isMessageFormat && source.startsWith("''", at)
    if (source[at] !== '\\' && !doubled) {
      at++
      isStart = false
      continue
    }
    builder.addText(source.slice(plain, at), plain)
    const rest = source.slice(at + 1, Math.min(end, at + 400))
    const continued = /^(?:\r\n|\r|\n)[ \t\f]*/.exec(rest)
    const code = /^u([0-9a-f]{4})(?:\\u(d[c-f][0-9a-f]{2}))?/i.exec(rest)
    let to = Math.min(end, at + 2)
    if (doubled) builder.addEscape("'", at, to)
    else if (continued) {
      to = at + 1 + continued[0].length
      if (!isStart) builder.join(to)
    } else if (code) {
      const first = Number.parseInt(code[1] ?? '0', 16)
      const pair = code[2] !== undefined && first >= 0xd800 && first < 0xdc00
      to = at + (pair ? 12 : 6)
      builder.addEscape(pair ? String.fromCharCode(first, Number.parseInt(code[2] ?? '0', 16)) : String.fromCharCode(first), at, to)
    } else builder.addEscape(ESCAPES[rest[0] ?? ''] ?? rest[0] ?? '', at, to)
    at = plain = to
    isStart = false
  }
  builder.addText(source.slice(plain, end), plain)
  return builder.build((text) => encodeProperty(isMessageFormat ? text.replace(/'/g, "''") : text, escaped))
}

function encodeProperty(text: string, escaped: boolean): string {
  const written = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')
  return escaped ? written.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : written
}
