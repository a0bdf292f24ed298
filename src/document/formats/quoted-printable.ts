import type { Edit } from '../../text/span.ts'
import { ViewBuilder } from '../collection-tree.ts'
import type { View } from '../view.ts'

/** The decoded text of a quoted-printable body (RFC 2045): each encoded character one escape, soft line ends nothing. */
export function quotedPrintableView(source: string, start: number, end: number, charset: string): View {
  const builder = new ViewBuilder()
  addBytes(builder, source, start, end, charset, false)
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  return builder.build((text) => encodeBytes(text, charset, /[^\0-\x7f]|=/gu).replace(/\r?\n/g, eol), asciiOnly)
}

/** Nothing outside ASCII is written raw where only bytes in ASCII may stand. */
function asciiOnly(edits: readonly Edit[]): boolean {
  return edits.every((edit) => !/[^\0-\x7f]/.test(edit.text))
}

const RUN = /(?:=[0-9A-Fa-f]{2}(?:=\r?\n)*)+/y

function addBytes(builder: ViewBuilder, source: string, start: number, end: number, charset: string, isWord: boolean): void {
  let plain = start
  let at = start
  while (at < end) {
    const char = source[at]
    if (char !== '=' && !(isWord && char === '_')) {
      at++
      continue
    }
    builder.addText(source.slice(plain, at), plain)
    const soft = /^=[ \t]*\r?\n/.exec(source.slice(at, at + 80))
    RUN.lastIndex = at
    const run = RUN.exec(source)
    if (char === '_') builder.addEscape(' ', at, ++at)
    else if (soft && !isWord) {
      at += soft[0].length
      builder.join(at)
    } else if (run) at = addRun(builder, source, at, Math.min(end, at + run[0].length), charset)
    else builder.addText('=', at++)
    plain = at
  }
  builder.addText(source.slice(plain, end), plain)
}

/** Decodes a run of `=XX`, one character at a time. */
function addRun(builder: ViewBuilder, source: string, start: number, end: number, charset: string): number {
  const bytes: { value: number; end: number; start: number }[] = []
  for (const match of source.slice(start, end).matchAll(/=([0-9A-Fa-f]{2})(?:=\r?\n)*/g)) {
    bytes.push({ value: Number.parseInt(match[1] ?? '0', 16), start: start + match.index, end: start + match.index + match[0].length })
  }
  const decoder = decoderOf(charset)
  const utf8 = decoder.encoding === 'utf-8'
  const single = /^(?:windows-|iso-8859|us-ascii|macintosh|koi8|ibm866)/.test(decoder.encoding)
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]?.value ?? 0
    const size = utf8 ? (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1) : single ? 1 : bytes.length
    const group = bytes.slice(i, i + size)
    const decoded = decoder.decode(Uint8Array.from(group.map((byte) => byte.value)))
    builder.addEscape(decoded, group[0]?.start ?? start, group.at(-1)?.end ?? end)
    i += size
  }
  return end
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder('utf-8')
  }
}

/** Windows-1252 for what marketing copy writes outside Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
}

function encodeBytes(text: string, charset: string, special: RegExp): string {
  const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  const encoding = decoderOf(charset).encoding
  return text.replace(special, (char) => {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x80 || encoding === 'utf-8') return [...new TextEncoder().encode(char)].map(hex).join('')
    if (encoding === 'windows-1252') return code >= 0xa0 && code <= 0xff ? hex(code) : WINDOWS[char] !== undefined ? hex(WINDOWS[char]) : char
    return char
  })
}

const WORD = /=\?([\w-]+)(?:\*[\w-]+)?\?([QqBb])\?([^?\s]*)\?=/g

/** The decoded text of a header's value: encoded words (RFC 2047) and folded lines. A word in base64 is one piece that no fix may touch. */
export function readEncodedWords(source: string, start: number, end: number): View {
  const builder = new ViewBuilder()
  const raw = source.slice(start, end)
  const words = [...raw.matchAll(WORD)]
  const closed: { start: number; end: number }[] = []
  let at = 0
  for (const [index, word] of words.entries()) {
    const between = raw.slice(at, word.index)
    // White space between two encoded words is not part of the text.
    if (index > 0 && between.trim() === '') builder.join(start + word.index)
    else addUnfolded(builder, source, start + at, start + word.index)
    const [whole, charset = 'utf-8', kind = 'Q', body = ''] = word
    const from = start + word.index
    at = word.index + whole.length
    if (/b/i.test(kind)) {
      builder.addEscape(decodeBase64(body, charset), from, start + at)
      closed.push({ start: from, end: start + at })
    } else {
      const bodyStart = from + whole.length - 2 - body.length
      if (index > 0) builder.join(bodyStart)
      addBytes(builder, source, bodyStart, bodyStart + body.length, charset, true)
    }
  }
  addUnfolded(builder, source, start + at, end)
  const outside = words.reduce((text, word) => text.replace(word[0], ''), raw)
  const charset = words[0]?.[1] ?? 'utf-8'
  const isQuoted = words.length > 0 && outside.trim() === '' && closed.length === 0
  const permits = (edits: readonly Edit[]) =>
    edits.every(
      (edit) =>
        !/[^\0-\x7f]|[\r\n]/.test(edit.text) &&
        !closed.some((word) => word.start < edit.end && edit.start < word.end) &&
        (isQuoted || words.length === 0 || /^[A-Za-z0-9]*$/.test(edit.text)),
    )
  return builder.build((text) => (isQuoted ? encodeBytes(text, charset, /[^A-Za-z0-9 !*+/-]/gu).replace(/ /g, '_') : text), permits)
}

function addUnfolded(builder: ViewBuilder, source: string, start: number, end: number): void {
  let at = start
  for (const match of source.slice(start, end).matchAll(/\r?\n[ \t]+/g)) {
    const from = start + match.index
    builder.addText(source.slice(at, from), at)
    at = from + match[0].length
    builder.addEscape(' ', from, at)
  }
  builder.addText(source.slice(at, end), at)
}

function decodeBase64(text: string, charset: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const char of text) {
    const value = digits.indexOf(char)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 0xff)
    }
  }
  return decoderOf(charset).decode(Uint8Array.from(bytes))
}
