import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import type { View } from '../view.ts'
import { readDirective } from './reading.ts'

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const FIELD = /^\s*(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?)\s*(?=")/
const QUOTED = /^\s*"((?:[^"\\]|\\.)*)"\s*$/

interface Quoted {
  readonly start: number
  readonly end: number
}
interface Entry {
  fuzzy: boolean
  fields: Map<string, Quoted[]>
}

/**
 * Reads gettext catalogues (PO, POT): what the customer sees is `msgstr`, and `msgid` where nothing is
 * translated yet in an English file. Fuzzy and obsolete entries are left out, as gettext does.
 */
export function readPo(source: string): Collection {
  const problems: DocumentProblem[] = []
  const directives: Directive[] = []
  const entries = scanEntries(source, problems, directives)
  const header = entries.find((entry) => viewOf(source, entry.fields.get('msgid')).text === '' && entry.fields.has('msgstr'))
  const declared = header ? /^Language:\s*([\w-]+)/m.exec(viewOf(source, header.fields.get('msgstr')).text)?.[1] : undefined
  const language = declared ?? null
  const readsIds = language === null || /^en/i.test(language)
  const texts: { key: string; value: TreeNode }[] = []
  for (const entry of entries) {
    if (entry === header || entry.fuzzy) continue
    const id = viewOf(source, entry.fields.get('msgid')).text
    const context = viewOf(source, entry.fields.get('msgctxt')).text
    const key = shorten(context ? `${context}|${id}` : id)
    const strings = [...entry.fields].filter(([name, lines]) => name.startsWith('msgstr') && lines.some((line) => line.end > line.start))
    if (strings.length)
      for (const [name, lines] of strings)
        texts.push({ key: name === 'msgstr' || name === 'msgstr[0]' ? key : key + name.slice(6), value: textNode(source, lines) })
    else if (readsIds) {
      for (const name of ['msgid', 'msgid_plural']) {
        const lines = entry.fields.get(name)
        if (lines) texts.push({ key: name === 'msgid' ? key : `${key}[1]`, value: textNode(source, lines) })
      }
    }
  }
  return { root: { kind: 'map', entries: texts }, problems, directives, language, isCatalogue: true }
}

function shorten(key: string): string {
  const plain = key.replace(/\s+/g, ' ').trim()
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}

function scanEntries(source: string, problems: DocumentProblem[], directives: Directive[]): Entry[] {
  const entries: Entry[] = []
  let entry: Entry = { fuzzy: false, fields: new Map() }
  let lines: Quoted[] | null = null
  const finish = () => {
    if (entry.fields.has('msgid')) entries.push(entry)
    entry = { fuzzy: false, fields: new Map() }
    lines = null
  }
  for (let at = source.charCodeAt(0) === 0xfeff ? 1 : 0; at < source.length; at = LINE.lastIndex) {
    LINE.lastIndex = at
    const line = LINE.exec(source)?.[0].replace(/\r?\n$|\r$/, '') ?? ''
    if (line.trim() === '') {
      finish()
      continue
    }
    if (/^\s*#/.test(line)) {
      if (entry.fields.size) finish()
      if (/^\s*#,.*\bfuzzy\b/.test(line)) entry.fuzzy = true
      const directive = readDirective(line.replace(/^\s*#[.,:|~]?\s*/, ''), at, at + line.length)
      if (directive) directives.push(directive)
      continue
    }
    const field = FIELD.exec(line)
    if (field) {
      const name = field[1] ?? ''
      if ((name === 'msgid' && entry.fields.has('msgid')) || (name === 'msgctxt' && entry.fields.size)) finish()
      lines = []
      entry.fields.set(name, lines)
    }
    const rest = field ? line.slice(field[0].length) : line
    const quoted = QUOTED.exec(rest)
    if (quoted && lines) {
      const start = at + (field?.[0].length ?? 0) + rest.indexOf('"') + 1
      ;(lines as Quoted[]).push({ start, end: start + (quoted[1]?.length ?? 0) })
    } else if (!problems.length) {
      const expected = field || /^\s*"/.test(line) ? 'a text between double quotes' : 'msgid, msgstr or a text between double quotes'
      problems.push({
        kind: 'syntax',
        offset: at,
        expected,
        found: line.trim().slice(0, 20),
        message: `This line is not read: expected ${expected}. The other entries were read.`,
      })
    }
  }
  finish()
  return entries
}

function viewOf(source: string, lines: readonly Quoted[] | undefined): View {
  const builder = new ViewBuilder()
  for (const line of lines ?? []) {
    // The quotes between two lines print nothing: they go with the character before them.
    if (line.end > line.start) builder.join(line.start)
    let plain = line.start
    for (let at = line.start; at < line.end; ) {
      if (source[at] !== '\\') {
        at++
        continue
      }
      builder.addText(source.slice(plain, at), plain)
      const code = /^\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))/.exec(source.slice(at, at + 4))
      const next = source[at + 1] ?? ''
      const end = code ? at + code[0].length : at + 2
      builder.addEscape(code ? String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '0', code[1] ? 16 : 8)) : (ESCAPES[next] ?? next), at, end)
      at = plain = end
    }
    builder.addText(source.slice(plain, line.end), plain)
  }
  return builder.build((text) => text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t'))
}

function textNode(source: string, lines: readonly Quoted[]): TextNode {
  return { kind: 'text', start: (lines[0]?.start ?? 1) - 1, end: (lines.at(-1)?.end ?? 0) + 1, view: viewOf(source, lines) }
}
