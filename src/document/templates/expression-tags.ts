import { type CopySpan, literalAt, type TagPart, type TagSyntax } from './tag-syntax.ts'

/**
 * Expressions between braces in JSX, MDX, Astro and Svelte. Code disappears, and markup inside code
 * (`{open && <p>Read me</p>}`) stays visible. Walked with a list of open frames, never by recursion.
 */
export const expressions: TagSyntax = {
  first: '{',
  rank: 1,
  read(text, at, closes) {
    if (closes.unclosed > MOST_UNCLOSED) return null
    // `title={…}`: one tag, so that the attribute stays one word for the parser of the markup.
    const isAttribute = text[at - 1] === '='
    const parts = scan(text, at, false, isAttribute)
    if (!parts) closes.unclosed++
    return isAttribute && parts ? [{ kind: 'statement', name: '', start: at, end: parts.at(-1)?.end ?? at }] : parts
  },
}

const MODULE = /(?:import|export)\b(?:[^\n]|\n(?![ \t]*\r?\n))*/y

/** Imports and exports of MDX: a paragraph that starts with the word. */
export const modules: TagSyntax = {
  first: 'ie',
  rank: 3,
  read(text, at) {
    const before = text.slice(Math.max(0, at - 4), at)
    if (at > 0 && !/\n[ \t]*\r?\n$|^[^\n]*---\r?\n$|(?:import|export|['";}])\r?\n$/.test(before) && !/-\r?\n$/.test(before)) return null
    MODULE.lastIndex = at
    const match = MODULE.exec(text)
    if (!match || !/^(?:import\s+(?:[\w*{'"])|export\s+(?:const|let|default|function|\{|\*))/.test(match[0])) return null
    return [{ kind: 'statement', name: match[0].slice(0, 6), start: at, end: at + match[0].length }]
  },
}

/** The code of a whole JSX or TSX file, as tags; what is left is markup. */
export function programTags(text: string): TagPart[] {
  return scan(text, 0, true, false) ?? [{ kind: 'statement', name: '', start: 0, end: text.length }]
}

type Frame =
  | { readonly kind: 'code'; partStart: number; braces: number; prev: string; readonly first: number; readonly markup: boolean; parts: number }
  | { readonly kind: 'template' }
  | { readonly kind: 'markup'; depth: number }
  | { readonly kind: 'tag'; readonly name: string }

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const BEFORE_MARKUP = /(?:^|[(,=?:&|{[]|=>|\breturn|\bdefault|\byield)$/
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};]|\breturn|\btypeof)$/
const MARKUP_START = /<(?:[A-Za-z][\w.:-]*(?=[\s/>{])|>)/y
const GENERIC = /<[A-Z]\w*(?:\s+extends\b|,)/y
/** More code than this behind one brace is an unclosed one. */
const LONGEST = 100_000
const MOST_UNCLOSED = 40

function scan(text: string, at: number, program: boolean, attribute: boolean): TagPart[] | null {
  const parts: TagPart[] = []
  const code = (partStart: number, markup: boolean): Frame => ({ kind: 'code', partStart, braces: 0, prev: '', first: partStart, markup, parts: parts.length })
  const stack: Frame[] = [code(at, !attribute)]
  const limit = program ? text.length : Math.min(text.length, at + LONGEST)
  let i = program ? at : at + 1
  while (i < limit) {
    const frame = stack.at(-1)
    if (!frame) return parts
    const char = text[i] ?? ''
    if (frame.kind === 'code') {
      if (char === '/' && text[i + 1] === '/' && text[i - 1] !== ':') i = lineEnd(text, i)
      else if (char === '/' && text[i + 1] === '*') i = after(text, '*/', i + 2)
      else if (char === '"' || char === "'") {
        i = stringEnd(text, i)
        frame.prev = '"'
      } else if (char === '`') {
        stack.push({ kind: 'template' })
        i++
      } else if (char === '/' && BEFORE_REGEX.test(frame.prev) && !isBlockEnd(text, i)) {
        i = regexEnd(text, i)
        frame.prev = '/x'
      } else if (char === '{') {
        frame.braces++
        frame.prev = '{'
        i++
      } else if (char === '}') {
        i++
        frame.prev = '}'
        if (frame.braces > 0) frame.braces--
        else if (!program || stack.length > 1) {
          stack.pop()
          const outer = stack.at(-1)
          if (outer?.kind !== 'template' && outer?.kind !== 'tag') pushCode(parts, text, frame.partStart, i, frame.parts === parts.length, frame.first)
          if (!outer) return parts
        }
      } else if (char === '<' && frame.markup && startsMarkup(text, i, frame.prev)) {
        if (i > frame.partStart) parts.push({ kind: 'statement', name: '', start: frame.partStart, end: i })
        stack.push({ kind: 'markup', depth: 0 })
      } else {
        if (!/\s/.test(char)) frame.prev = (/\w/.test(char) && /\s/.test(text[i - 1] ?? '') ? char : frame.prev + char).slice(-12)
        i++
      }
    } else if (frame.kind === 'template') {
      if (char === '\\') i += 2
      else if (char === '`') {
        stack.pop()
        setPrev(stack, '"')
        i++
      } else if (char === '$' && text[i + 1] === '{') {
        stack.push(code(i, false))
        i += 2
      } else i++
    } else if (frame.kind === 'tag') {
      if (char === '"' || char === "'") i = Math.max(i + 1, text.indexOf(char, i + 1) + 1)
      else if (char === '{') {
        i = closeAttribute(text, i, limit, parts)
      } else if (char === '/' && text[i + 1] === '>') {
        i += 2
        stack.pop()
        leave(stack, i)
      } else if (char === '>') {
        i++
        stack.pop()
        const markup = stack.at(-1)
        if (/^(?:script|style)$/i.test(frame.name)) i = after(text, `</${frame.name}>`, i)
        else if (markup?.kind === 'markup' && !VOID.has(frame.name)) markup.depth++
        leave(stack, i)
      } else i++
    } else if (char === '<') {
      if (text.startsWith('<!--', i)) i = after(text, '-->', i + 4)
      else if (text[i + 1] === '/') {
        const from = i
        i = after(text, '>', i)
        // `</>` is no tag to a parser of HTML.
        if (text[from + 2] === '>') parts.push({ kind: 'statement', name: '', start: from, end: i })
        frame.depth--
        leave(stack, i)
      } else {
        const name = /^<([A-Za-z][\w.:-]*)?/.exec(text.slice(i, i + 80))
        if (name && (name[1] || text[i + 1] === '>')) {
          if (!name[1]) parts.push({ kind: 'statement', name: '', start: i, end: i + 2 })
          stack.push({ kind: 'tag', name: name[1] ?? '' })
          i += name[0].length
        } else i++
      }
    } else if (char === '{') {
      stack.push(code(i, true))
      i++
    } else i++
  }
  if (!program) return null
  const base = stack[0]
  if (base?.kind === 'code' && stack.length === 1 && text.length > base.partStart)
    parts.push({ kind: 'statement', name: '', start: base.partStart, end: text.length })
  return parts
}

/** One attribute's expression is one tag, whatever it holds. */
function closeAttribute(text: string, at: number, limit: number, parts: TagPart[]): number {
  const inside = scan(text.slice(0, limit), at, false, true)
  const end = inside?.at(-1)?.end ?? limit
  parts.push({ kind: 'statement', name: '', start: at, end })
  return end
}

function leave(stack: Frame[], at: number): void {
  const markup = stack.at(-1)
  if (markup?.kind !== 'markup' || markup.depth > 0) return
  stack.pop()
  const outer = stack.at(-1)
  if (outer?.kind !== 'code') return
  outer.partStart = at
  outer.prev = ')'
}

function setPrev(stack: Frame[], prev: string): void {
  const top = stack.at(-1)
  if (top?.kind === 'code') top.prev = prev
}

function startsMarkup(text: string, at: number, prev: string): boolean {
  if (!BEFORE_MARKUP.test(prev)) return false
  GENERIC.lastIndex = at
  if (GENERIC.test(text)) return false
  MARKUP_START.lastIndex = at
  return MARKUP_START.test(text)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function after(text: string, close: string, from: number): number {
  const end = text.indexOf(close, from)
  return end < 0 ? text.length : end + close.length
}

/** After the string that starts at `at`; an apostrophe that no other closes on its line is a character. */
function stringEnd(text: string, at: number): number {
  const quote = text[at]
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return i + 1
  }
  return at + 1
}

const BLOCK_END = /\/[a-z]+\s*\}/y
/** `{/if}{/each}`: Svelte's ends, not a pattern between two slashes. */
function isBlockEnd(text: string, at: number): boolean {
  BLOCK_END.lastIndex = at
  return text[at - 1] === '{' && BLOCK_END.test(text)
}

function regexEnd(text: string, at: number): number {
  let inClass = false
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return i + 1
  }
  return at + 1
}

const NAME = /^[\w$]+(?:\??\.[\w$]+|\[[\w'"]+\])*(?:\((?:[\w\s.,'"]*)\))?$/

/** A finished piece of code: a value, a string, a comment, Svelte's logic, or just code. */
function pushCode(parts: TagPart[], text: string, start: number, end: number, whole: boolean, first: number): void {
  if (!whole || first !== start || text[start] !== '{') {
    parts.push({ kind: 'statement', name: '', start, end })
    return
  }
  const raw = text.slice(start + 1, end - 1)
  const words = raw.trim()
  const name = /^[#/:@]?\s*[\w$.]+/.exec(words)?.[0] ?? ''
  if (/^\/\*[\s\S]*\*\/$/.test(words) || words === '') parts.push({ kind: 'comment', name: '', start, end })
  else if (/^#/.test(words)) parts.push({ kind: 'open', name: name.slice(1), start, end })
  else if (/^\/\w+$/.test(words)) parts.push({ kind: 'close', name: name.slice(1), start, end })
  else if (/^:/.test(words)) parts.push({ kind: 'middle', name: name.slice(1), start, end })
  else if (/^@(html|render)\b/.test(words)) parts.push({ kind: 'value', name: words.replace(/^@\w+\s+/, ''), start, end })
  else if (/^@/.test(words)) parts.push({ kind: 'statement', name, start, end })
  else if (/^['"`]/.test(words) && wholeLiteral(words)) pushLiteral(parts, text, start, end, raw)
  else {
    const head = words.split(/\s*(?:\?\?|\|\|)\s*/)
    const value = head[0] ?? ''
    if (/^(?:true|false|null|undefined)$/.test(value) || /^\.\.\./.test(value)) parts.push({ kind: 'statement', name: '', start, end })
    else
      parts.push({
        kind: 'value',
        name: NAME.test(value) ? value.replace(/\?\./g, '.') : 'expression',
        start,
        end,
        hasFallback: head.length > 1 || /\?[^.]/.test(words),
      })
  }
}

function wholeLiteral(words: string): boolean {
  const literal = literalAt(words, 0)
  return literal !== null && literal.to === words.length - 1
}

function pushLiteral(parts: TagPart[], text: string, start: number, end: number, raw: string): void {
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0
  const literal = literalAt(raw, lead)
  if (!literal) return
  const from = start + 1 + literal.from
  const to = start + 1 + literal.to
  let at = start
  const push = (until: number, next: number, part?: Partial<TagPart>) => {
    if (until > at) parts.push({ kind: 'statement', name: '', start: at, end: until })
    if (part) parts.push({ kind: 'value', name: '', ...part, start: until, end: next })
    at = next
  }
  // The quote and all before it, then each value, then the end: the words between stay visible.
  if (from > at) parts.push({ kind: 'statement', name: '', start: at, end: from })
  at = from
  for (const inner of valuesIn(text.slice(from, to))) {
    at = from + inner.from
    push(at, from + inner.to, { name: text.slice(from + inner.from + 2, from + inner.to - 1).trim() })
  }
  parts.push({ kind: 'statement', name: '', start: to, end })
}

function* valuesIn(words: string): Iterable<CopySpan> {
  for (const match of words.matchAll(/\$\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g)) yield { from: match.index, to: match.index + match[0].length }
}
