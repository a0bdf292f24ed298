import { type CloseFinder, literalAt, type TagPart, type TagSyntax } from './tag-syntax.ts'

/** https://learn.microsoft.com/aspnet/core/mvc/views/razor: code between braces, in which markup begins with an element or `@:`. */

const LINE =
  /@(?:model|using|inject|layout|page|addTagHelper|removeTagHelper|tagHelperPrefix|inherits|implements|namespace|attribute|typeparam)\b(?!\s*\()[^\n]*/y
const CONTROL = /@(if|for|foreach|while|switch|using|lock)\s*(?=\()/y
const PROGRAM = /@(?:functions|code)\s*\{/y
const SECTION = /@section\s+\w+\s*\{/y
/** Rules of styles are written with one sign too many in Razor, but not by everybody. */
const EXPRESSION = /@(?!(?:media|import|charset|supports|page|keyframes|font-face|namespace)\b)(await\s+)?([A-Za-z_]\w*)/y
const ELSE = /\s*else(?:\s+if\s*(?=\()|\s*(?=\{))/y
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** UTF-16 units; a block that is longer was never closed. */
const LONGEST = 20_000
/** Blocks inside the markup of blocks; deeper ones are text. */
const DEEPEST = 20
/** After so many that were never closed, a text's braces are no code. */
const MOST_UNCLOSED = 20

/** Where a stretch ends, and what of it is code; what lies between is markup. */
interface Stretch {
  readonly parts: readonly TagPart[]
  readonly end: number
}

export const razorTags: TagSyntax = {
  first: '@',
  rank: 2,
  read: (text, at, closes) => (at > 0 && /[\w.@]/.test(text[at - 1] ?? '') ? null : (readAt(text, at, closes, 0)?.parts ?? null)),
}

function readAt(text: string, at: number, closes: CloseFinder, depth: number): Stretch | null {
  const whole = (kind: TagPart['kind'], name: string, end: number): Stretch => ({ parts: [{ kind, name, start: at, end }], end })
  if (text[at + 1] === '@') return null
  if (text[at + 1] === '*') {
    const end = closes.next('*@', at + 2)
    return end === null ? null : whole('comment', '', end + 2)
  }
  if (text[at + 1] === '(') {
    const end = bracketEnd(text, at + 1)
    return end === null ? null : whole('value', text.slice(at + 2, end - 1).trim(), end)
  }
  const line = endOf(LINE, text, at)
  if (line !== null) return whole('statement', /\w+/.exec(text.slice(at, line))?.[0] ?? '', line)
  const block = closes.unclosed > MOST_UNCLOSED || depth > DEEPEST ? null : readBlock(text, at, closes, depth)
  if (block) return block
  const expression = matchAt(EXPRESSION, text, at)
  if (!expression) return null
  let end = at + expression[0].length
  for (let more: number | null = end; more !== null; ) {
    end = more
    more = text[end] === '(' || text[end] === '[' ? bracketEnd(text, end) : endOf(/[?!]?\.[A-Za-z_]\w*/y, text, end)
  }
  return whole(expression[1] ? 'include' : 'value', text.slice(at + 1 + (expression[1]?.length ?? 0), end), end)
}

function readBlock(text: string, at: number, closes: CloseFinder, depth: number): Stretch | null {
  const section = endOf(SECTION, text, at)
  const program = endOf(PROGRAM, text, at)
  const control = matchAt(CONTROL, text, at)
  const head = control ? bracketEnd(text, at + control[0].length) : null
  const brace = head === null ? null : endOf(/\s*\{/y, text, head)
  const from = text[at + 1] === '{' ? at + 2 : (section ?? program ?? brace)
  if (from === null) return null
  const name = control?.[1] ?? ''
  const read = section === null ? readCode(text, from, closes, depth) : readMarkup(text, from, closes, depth, 'brace')
  if (!read) {
    closes.unclosed++
    return null
  }
  if (program !== null) return { parts: [{ kind: 'statement', name: 'code', start: at, end: read.end }], end: read.end }
  const parts: TagPart[] = [{ kind: control ? 'open' : 'statement', name, start: at, end: from }, ...read.parts]
  let { end } = read
  // The last part of a stretch is the brace that ends it.
  while (control && name === 'if') {
    const other = matchAt(ELSE, text, end)
    const test = other && text[end + other[0].length] === '(' ? bracketEnd(text, end + other[0].length) : other ? end + other[0].length : null
    const opens = test === null ? null : endOf(/\s*\{/y, text, test)
    const next = opens === null ? null : readCode(text, opens, closes, depth)
    if (opens === null || !next) break
    const brace = parts.pop()
    parts.push({ kind: 'middle', name: 'else', start: brace?.start ?? end, end: opens }, ...next.parts)
    end = next.end
  }
  const last = parts.pop()
  if (last) parts.push({ ...last, kind: control ? 'close' : 'statement', name: control ? 'end' : '' })
  return { parts, end }
}

/** Code up to the brace that ends it. An element or `@:` at the start of a statement is markup. */
function readCode(text: string, from: number, closes: CloseFinder, depth: number): Stretch | null {
  const parts: TagPart[] = []
  let start = from
  let open = 1
  let mayBegin = true
  const leave = (end: number) => {
    if (end > start) parts.push({ kind: 'statement', name: '', start, end })
  }
  for (let i = from; i < text.length && i - from < LONGEST; i++) {
    const char = text[i] ?? ''
    if (/\s/.test(char)) continue
    if (mayBegin && char === '@' && text[i + 1] === ':') {
      leave(i + 2)
      const lineEnd = text.indexOf('\n', i)
      const read = readMarkup(text, i + 2, closes, depth, lineEnd < 0 ? text.length : lineEnd)
      if (!read) return null
      parts.push(...read.parts)
      start = read.end
      i = read.end - 1
    } else if (mayBegin && char === '<' && /[a-z]/i.test(text[i + 1] ?? '')) {
      leave(i)
      const read = readMarkup(text, i, closes, depth, 'element')
      if (!read) return null
      parts.push(...read.parts)
      start = read.end
      i = read.end - 1
    } else if (char === '"' || char === "'") {
      const literal = literalAt(text, i)
      if (!literal) return null
      i = literal.to
      mayBegin = false
    } else if (text.startsWith('//', i)) {
      const lineEnd = text.indexOf('\n', i)
      if (lineEnd < 0) return null
      i = lineEnd
    } else if (text.startsWith('/*', i)) {
      const end = text.indexOf('*/', i)
      if (end < 0) return null
      i = end + 1
    } else {
      if (char === '{') open++
      if (char === '}' && --open === 0) {
        parts.push({ kind: 'statement', name: '', start, end: i + 1 })
        return { parts, end: i + 1 }
      }
      mayBegin = /[{};:]/.test(char)
    }
  }
  return null
}

/** Markup up to the end of its element, to the brace that ends its section, or to a place; its tags are the parts. */
function readMarkup(text: string, from: number, closes: CloseFinder, depth: number, until: 'element' | 'brace' | number): Stretch | null {
  const parts: TagPart[] = []
  const to = Math.min(typeof until === 'number' ? until : text.length, from + LONGEST)
  let open = 0
  let quote = ''
  let tag = ''
  for (let i = from; i < to; i++) {
    const char = text[i] ?? ''
    const inside = char === '@' && !/[\w.@]/.test(text[i - 1] ?? '') ? readAt(text, i, closes, depth + 1) : null
    if (inside) {
      parts.push(...inside.parts)
      i = inside.end - 1
    } else if (tag) {
      if (quote) quote = char === quote ? '' : quote
      else if (char === '"' || char === "'") quote = char
      else if (char === '>') {
        if (tag.startsWith('/')) open--
        else if (!VOID.test(tag) && text[i - 1] !== '/') open++
        tag = ''
        if (until === 'element' && open <= 0) return { parts, end: i + 1 }
      }
    } else if (char === '<') tag = /^<(\/?[a-z][\w:-]*)/i.exec(text.slice(i, i + 40))?.[1] ?? ''
    else if (until === 'brace' && open <= 0 && char === '}') {
      parts.push({ kind: 'statement', name: '', start: i, end: i + 1 })
      return { parts, end: i + 1 }
    }
  }
  return to === until ? { parts, end: to } : null
}

/** Offset behind the bracket that closes the one at `at`; those in strings do not count. */
function bracketEnd(text: string, at: number): number | null {
  let depth = 0
  for (let i = at; i < text.length && i - at < 2000; i++) {
    const char = text[i] ?? ''
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && --depth === 0) return i + 1
    else if (char === '"' || char === "'") {
      const literal = literalAt(text, i)
      if (!literal) return null
      i = literal.to
    }
  }
  return null
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

function endOf(sticky: RegExp, text: string, at: number): number | null {
  return matchAt(sticky, text, at) ? sticky.lastIndex : null
}
