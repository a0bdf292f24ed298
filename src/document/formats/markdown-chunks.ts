/**
 * Markdown parsed in chunks: a text is cut where a paragraph or heading begins that nothing before it can reach
 * into, and what was made of an unchanged chunk is remembered. A keystroke parses one chunk.
 */
import type { RootContent } from 'mdast'
import { Memo, ownText } from '../../text/memo.ts'
import { LastCut } from '../../text/shared-parts.ts'
import { labelOf, readByEye } from './markdown-by-eye.ts'
import { parseTree } from './markdown-tree.ts'

/** Quotation marks and bullets nested in one line, as nobody writes them: the parser needs a minute for thousands. */
const NESTED_WITHOUT_END = /(?:^|\n)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){200}|[*_]{1000}/

/** Lists in lists that deep, one in the other by their indents: the parser's work grows with the square, and nobody follows them. */
const DEEPEST_LIST = 100
const DEEP_ITEM = /\n[ \t]{100}[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/
const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])[ \t]/gm

function isDeepList(text: string): boolean {
  if (!DEEP_ITEM.test(text)) return false
  const around: number[] = []
  for (const [, indent = ''] of text.matchAll(ITEM)) {
    while (around.length && (around.at(-1) as number) >= indent.length) around.pop()
    if (around.push(indent.length) > DEEPEST_LIST) return true
  }
  return false
}

/** A paragraph with so many signs that may be markup: the parser's work grows with their square. */
const CROWDED = 15_000
const SIGN = /[!&*<[\]\\_`~]/g
/** A line with so many signs of emphasis: they are paired with each other, each with all before it. */
const STARRED = 4000
/** Markup that Markdown passes on as it stands, up to a blank line. */
const PASSED_ON = /^ {0,3}<(?!\/?(?:a|abbr|b|br|code|em|i|img|small|span|strong|sub|sup|u)\b)/i

function isCrowded(text: string): boolean {
  if (text.length < CROWDED) return false
  if (text.split('\n').some((line) => line.length > STARRED && (line.match(/[*_]/g)?.length ?? 0) > STARRED)) return true
  return text.split(/\n[ \t]*\n/).some((part) => part.length > CROWDED && !PASSED_ON.test(part) && (part.match(SIGN)?.length ?? 0) > CROWDED)
}

function parse(text: string): readonly RootContent[] {
  if (NESTED_WITHOUT_END.test(text) || isDeepList(text) || isCrowded(text)) throw new RangeError('nested too deep')
  return parseTree(text)
}

/** A node of the top level and what its offsets count from. Nodes are shared between texts: never change one. */
export interface PlacedNode {
  readonly node: RootContent
  readonly base: number
}

/** What was made of a chunk; the offsets of its nodes count from `before` characters before it. */
interface ParsedChunk {
  readonly nodes: readonly RootContent[]
  readonly before: number
}

/** As many chunks as a long book has; an open document of that size stays known. */
const CHUNKS = new Memo<ParsedChunk>(6000, 1_000_000)
/** Chunks that are new are parsed together: to begin costs as much as a paragraph does. Longer texts cost more a word. */
const LONGEST_RUN = 20_000

/** The chunks of the text before are looked at no more where a text has them in common with it; those of one with definitions may depend on them. */
const LAST = new LastCut<ParsedChunk>({
  // The letter that a chunk begins with; that a blank line stands before it is seen from there.
  margin: 1,
  starts(text, from, to) {
    const { starts, definitions, isOpen } = scan(text, from, to)
    const isLong = starts.length < 2 && to - from === text.length && text.length > LONGEST_RUN
    return definitions.size || isOpen || isLong ? null : starts
  },
  make: (text, starts, to) => parseChunks(text, starts, to, NO_DEFINITIONS),
})
const NO_DEFINITIONS: ReadonlyMap<string, string> = new Map()

/** The top level of a Markdown text. */
export function parseMarkdown(text: string): PlacedNode[] {
  const known = LAST.cut(text)
  if (known) return placeAll(known.starts, known.made)
  const { starts, definitions } = cutMarkdown(text)
  if (starts.length < 2 && text.length > LONGEST_RUN) return parse(text).map((node) => ({ node, base: skippedIn(text) }))
  return placeAll(starts, parseChunks(text, starts, text.length, definitions))
}

function placeAll(starts: readonly number[], chunks: readonly ParsedChunk[]): PlacedNode[] {
  const placed: PlacedNode[] = []
  for (let i = 0; i < starts.length; i++) {
    const { nodes, before } = chunks[i] as ParsedChunk
    for (const node of nodes) placed.push({ node, base: (starts[i] as number) - before })
  }
  return placed
}

/** What the chunks of a text are, from the first one given to where the last of them ends. */
function parseChunks(text: string, starts: readonly number[], to: number, definitions: ReadonlyMap<string, string>): ParsedChunk[] {
  const chunks = starts.map((start, i): Chunk => {
    const chunk = text.slice(start, starts[i + 1] ?? to)
    const needed = definitions.size ? neededBy(chunk, definitions) : ''
    return { text: chunk, needed, key: needed ? `${chunk}\0${needed}` : chunk }
  })
  const known = chunks.map(({ key }) => CHUNKS.find(key))
  let run: number[] = []
  let length = 0
  const parseWaiting = () => {
    const parsed = parseRun(
      run.map((i) => chunks[i] as Chunk),
      run[0] === 0,
    )
    for (const [n, i] of run.entries()) {
      known[i] = parsed[n]
      CHUNKS.keep(ownText(chunks[i]?.key ?? ''), parsed[n] as ParsedChunk)
    }
    run = []
    length = 0
  }
  for (const [i, chunk] of chunks.entries()) {
    if (known[i]) continue
    const nodes = readByEye(chunk.text, definitions)
    if (nodes) {
      const read = { nodes, before: 0 }
      known[i] = read
      CHUNKS.keep(ownText(chunk.key), read)
      continue
    }
    // Definitions stand before a run, and nothing may stand before front matter.
    const isApart = run[0] === 0 && Boolean(chunk.needed || chunks[0]?.needed)
    if (run.length && (isApart || length + chunk.text.length > LONGEST_RUN)) parseWaiting()
    run.push(i)
    length += chunk.text.length
  }
  if (run.length) parseWaiting()
  return known as ParsedChunk[]
}

interface Chunk {
  readonly text: string
  /** Definitions of what it refers to. */
  readonly needed: string
  readonly key: string
}

/** Parses chunks at once, as if they followed one another: each but the first of a text begins after a blank line. */
function parseRun(chunks: readonly Chunk[], isStart: boolean): ParsedChunk[] {
  const run = ownText(chunks.map(({ text }) => text).join(''))
  const needed = [...new Set(chunks.map((chunk) => chunk.needed))].filter(Boolean).join('\n')
  // Of two definitions of a label the first counts: those of the text come before what the run itself holds.
  const lead = needed && !isStart ? `${needed}\n\n` : ''
  const nodes = parse(needed && isStart ? `${run}\n\n${needed}` : lead + run)
  const skipped = skippedIn(run)
  let end = lead.length - skipped
  const parsed = chunks.map(({ text }) => {
    const before = end
    end += text.length
    return { nodes: [] as RootContent[], before, end }
  })
  let at = 0
  for (const node of nodes) {
    const offset = node.position?.start.offset ?? 0
    if (offset < lead.length) continue
    if (offset >= end) break
    while (offset >= (parsed[at]?.end ?? end)) at++
    parsed[at]?.nodes.push(node)
  }
  return parsed
}

/** The parser leaves out a mark of byte order, and counts from behind it. */
function skippedIn(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0
}

/** A reference is a link where its definition stands anywhere in the text. */
function neededBy(chunk: string, definitions: ReadonlyMap<string, string>): string {
  if (!chunk.includes('[')) return ''
  const needed = new Set<string>()
  for (const [, label = ''] of chunk.matchAll(LABEL)) {
    const definition = definitions.get(labelOf(label)) ?? definitions.get(labelOf(label.replace(/\n[ \t>]*/g, '\n')))
    if (definition) needed.add(definition)
  }
  return [...needed].join('\n')
}

const LABEL = /\[([^[\]]*)\]/g

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** What may hold blank lines, or be inside of something that does. */
const UNSURE =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*<(?:script|pre|style|textarea|\?|!(?!--.*-->))|^[ \t>]+(?:`{3}|~{3})|^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t>]+(?:`{3}|~{3})|^>.*(?:`{3}|~{3})/i
const DEFINITION = /^\[[^\]\\[]+\]: *\S+(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/
const MAYBE_DEFINITION = /^[ \t>*+\-\d.)]*\[[^\]]*\]:/

/** Where chunks begin, and the definitions of references by their labels; one chunk where it is not sure. */
export function cutMarkdown(text: string): { readonly starts: readonly number[]; readonly definitions: ReadonlyMap<string, string> } {
  const { starts, definitions, isOpen } = scan(text, 0, text.length)
  return isOpen ? { starts: [0], definitions: NO_DEFINITIONS } : { starts, definitions }
}

/** Where chunks begin in a stretch at whose start one begins. `isOpen` when it is not sure, or when none begins where it ends. */
function scan(
  text: string,
  from: number,
  to: number,
): { readonly starts: number[]; readonly definitions: ReadonlyMap<string, string>; readonly isOpen: boolean } {
  const definitions = new Map<string, string>()
  const starts = [from]
  const unsure = { starts, definitions, isOpen: true }
  // A lone return at the end of the stretch has the letter behind it that the next chunk begins with.
  if (/\r(?!\n)|\0/.test(text.slice(from, to))) return unsure
  let fence = ''
  let front = from > 0 ? '' : (/^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1] ?? '')
  let afterBlank = false
  let afterDefinition = false
  /** Markup goes on to the next blank line, whatever it holds. */
  let inMarkup = false
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
    const start = at
    at = end + 1
    if (front) {
      if (start > 0 && line.trimEnd() === front) front = ''
      continue
    }
    if (fence) {
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
      if (close && close[0] === fence[0] && close.length >= fence.length) fence = ''
      afterBlank = afterDefinition = false
      continue
    }
    if (!/[^ \t]/.test(line)) {
      afterBlank = true
      afterDefinition = inMarkup = false
      continue
    }
    const first = line.charCodeAt(0)
    if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first === 35) {
      if (afterBlank && start > from) starts.push(start)
      afterDefinition = false
    } else {
      const opened = FENCE.exec(line)?.[1]
      if (opened && inMarkup) return unsure
      if (opened) fence = opened
      else if (UNSURE.test(line)) {
        at = inMarkup ? 0 : skip(text, start, line)
        if (!at || at > to) return unsure
        afterBlank = afterDefinition = false
        continue
      }
      if (first === 60 || /^[ \t]+</.test(line)) inMarkup = true
      const isDefinition = MAYBE_DEFINITION.test(line)
      if (isDefinition) {
        if (!DEFINITION.test(line) || !(afterBlank || afterDefinition || start === 0)) return unsure
        const label = labelOf(/\[([^\]]*)/.exec(line)?.[1] ?? '')
        // Of two that differ the first counts, wherever it stands.
        if (!definitions.has(label)) definitions.set(label, line)
      } else if (afterDefinition) return unsure
      afterDefinition = isDefinition
    }
    afterBlank = false
  }
  return { starts, definitions, isOpen: Boolean(front || fence) || (to < text.length && !afterBlank) }
}

/** A fence that is indented, as in a list. */
const INDENTED_FENCE = /^( +)(`{3,}(?=[^`]*$)|~{3,})/

/** Where goes on what follows a comment of several lines, or a fence in a list; 0 where it is not sure. */
function skip(text: string, start: number, line: string): number {
  if (line.startsWith('<!--') && !/^<!--?-?>/.test(line)) {
    const close = text.indexOf('-->', start + 4)
    const newline = close < 0 ? -1 : text.indexOf('\n', close)
    return close < 0 ? 0 : newline < 0 ? text.length : newline + 1
  }
  const [, indent = '', fence = ''] = INDENTED_FENCE.exec(line) ?? []
  // All that is inside is as far in as the fence: whatever holds the fence, no paragraph of the top level begins there.
  for (let at = text.indexOf('\n', start) + 1; fence && at > 0 && at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const inside = text.slice(at, newline < 0 ? text.length : newline).replace(/[ \t\r]+$/, '')
    at = newline < 0 ? text.length : newline + 1
    if (inside && !inside.startsWith(indent)) return 0
    const close = inside.slice(indent.length)
    if (close.length >= fence.length && close === (fence[0] as string).repeat(close.length)) return at
  }
  return 0
}
