import type { CloseFinder, TagPart, TagSyntax } from './tag-syntax.ts'

const HEAD = /\{\s*(\w+)\s*,\s*(plural|select|selectordinal)\s*,\s*(?:offset:\d+\s*)?/y
const CASE = /\s*(?:=\d+|[\w-]+)\s*\{/y
const SIMPLE = /\{\s*(\w+)\s*(?:,\s*(?:number|date|time|spellout|ordinal|duration)\b[^{}]*)?\}/y

/** After so many that were followed to the end of the text without a close, a text's braces are words. */
const MOST_UNCLOSED = 20

/** `{count, plural, one {# reply} other {# replies}}`: the words of each case are copy, the rest is logic. */
export const icuMessages: TagSyntax = {
  first: '{',
  rank: 2,
  read(text, at, closes) {
    HEAD.lastIndex = at
    const head = HEAD.exec(text)
    if (head) return closes.unclosed > MOST_UNCLOSED ? null : readCases(text, at, HEAD.lastIndex, head[1] ?? '', closes)
    SIMPLE.lastIndex = at
    const simple = SIMPLE.exec(text)
    return simple ? [{ kind: 'value', name: simple[1] ?? '', start: at, end: SIMPLE.lastIndex }] : null
  },
}

/** Nested messages are walked with a list of open ones, not by recursion. */
function readCases(text: string, at: number, from: number, name: string, closes: CloseFinder): TagPart[] | null {
  const parts: TagPart[] = []
  const open: { name: string; cases: number }[] = [{ name, cases: 0 }]
  let start = at
  let i = from
  let expectCase = true
  while (i < text.length) {
    const top = open.at(-1)
    if (!top) return null
    if (expectCase) {
      CASE.lastIndex = i
      if (CASE.exec(text)) {
        i = CASE.lastIndex
        parts.push({ kind: top.cases++ === 0 ? 'open' : 'middle', name: top.name, start, end: i })
        expectCase = false
        continue
      }
      while (/\s/.test(text[i] ?? '')) i++
      if (text[i] !== '}') return null
      i++
      open.pop()
      parts.push({ kind: 'close', name: top.name, start, end: i })
      if (!open.length) return parts
      expectCase = false
      continue
    }
    const char = text[i]
    if (char === '}') {
      start = i
      i++
      expectCase = true
    } else if (char === '#') {
      parts.push({ kind: 'value', name: top.name, start: i, end: i + 1 })
      i++
    } else if (char === '{') {
      HEAD.lastIndex = i
      const head = HEAD.exec(text)
      if (head) {
        start = i
        i = HEAD.lastIndex
        open.push({ name: head[1] ?? '', cases: 0 })
        expectCase = true
        continue
      }
      SIMPLE.lastIndex = i
      const simple = SIMPLE.exec(text)
      if (!simple) return null
      parts.push({ kind: 'value', name: simple[1] ?? '', start: i, end: SIMPLE.lastIndex })
      i = SIMPLE.lastIndex
    } else i++
  }
  closes.unclosed++
  return null
}
