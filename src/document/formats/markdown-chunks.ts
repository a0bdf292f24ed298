/**
 * Markdown parsed in chunks: a text is cut where a paragraph or heading begins that nothing before it can reach
 * into, and what was made of an unchanged chunk is remembered. A keystroke parses one chunk.
 */
import type { RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { Memo } from '../../text/memo.ts'

// Bare addresses are found while blocks are built, so the literal-autolink extension is left out.
const ALWAYS = { syntax: [frontmatter(['yaml', 'toml']), gfmTaskListItem()], tree: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTaskListItemFromMarkdown()] }
const TABLE = { syntax: [gfmTable()], tree: [gfmTableFromMarkdown()] }
const STRIKE = { syntax: [gfmStrikethrough()], tree: [gfmStrikethroughFromMarkdown()] }

/** A table has a row of dashes with bars or colons between them. To look for one at every line costs as much again as the rest. */
const MAY_HOLD_TABLE = /-[ \t]*[|:]|[|:][ \t]*-/

function optionsFor(text: string): Options {
  const parts = [ALWAYS, ...(MAY_HOLD_TABLE.test(text) ? [TABLE] : []), ...(text.includes('~') ? [STRIKE] : [])]
  return { extensions: parts.flatMap(({ syntax }) => syntax), mdastExtensions: parts.flatMap(({ tree }) => tree) }
}

/** Quotation marks and bullets nested in one line, as nobody writes them: the parser needs a minute for thousands. */
const NESTED_WITHOUT_END = /(?:^|\n)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){200}|[*_]{1000}/

/** A paragraph with so many signs that may be markup: the parser's work grows with their square. */
const CROWDED = 15_000
const SIGN = /[!&*<[\]\\_`~]/g
/** Markup that Markdown passes on as it stands, up to a blank line. */
const PASSED_ON = /^ {0,3}<(?!\/?(?:a|abbr|b|br|code|em|i|img|small|span|strong|sub|sup|u)\b)/i

function isCrowded(text: string): boolean {
  if (text.length < CROWDED) return false
  return text.split(/\n[ \t]*\n/).some((part) => part.length > CROWDED && !PASSED_ON.test(part) && (part.match(SIGN)?.length ?? 0) > CROWDED)
}

function parse(text: string): readonly RootContent[] {
  if (NESTED_WITHOUT_END.test(text) || isCrowded(text)) throw new RangeError('nested too deep')
  return fromMarkdown(text, optionsFor(text)).children
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
const CHUNKS = new Memo<ParsedChunk>(1500)
/** Chunks that are new are parsed together: to begin costs as much as a paragraph does. Longer texts cost more a word. */
const LONGEST_RUN = 20_000

/** The top level of a Markdown text. */
export function parseMarkdown(text: string): PlacedNode[] {
  const { starts, definitions } = cutMarkdown(text)
  if (starts.length < 2) return parse(text).map((node) => ({ node, base: 0 }))
  const chunks = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length
    const chunk = text.slice(start, end)
    const needed = definitions.size ? neededBy(chunk, definitions) : ''
    return { start, end, needed, key: `${chunk}\u0001${needed}` }
  })
  const known = chunks.map(({ key }) => CHUNKS.find(key))
  for (let i = 0; i < chunks.length; i++) {
    if (known[i]) continue
    let to = i + 1
    while (to < chunks.length && !known[to] && (chunks[to]?.end ?? 0) - (chunks[i]?.start ?? 0) <= LONGEST_RUN) to++
    for (const parsed of parseRun(text, chunks.slice(i, to))) {
      CHUNKS.keep(chunks[i]?.key ?? '', parsed)
      known[i++] = parsed
    }
    i--
  }
  return chunks.flatMap(({ start }, i) => {
    const { nodes, before } = known[i] as ParsedChunk
    return nodes.map((node) => ({ node, base: start - before }))
  })
}

interface Chunk {
  readonly start: number
  readonly end: number
  /** Definitions of what it refers to. */
  readonly needed: string
}

/** Parses chunks that follow one another at once. */
function parseRun(text: string, chunks: readonly Chunk[]): ParsedChunk[] {
  const start = chunks[0]?.start ?? 0
  const end = chunks.at(-1)?.end ?? start
  const needed = [...new Set(chunks.map((chunk) => chunk.needed))].filter(Boolean).join('\n')
  const run = text.slice(start, end)
  const nodes = parse(needed ? `${run}\n\n${needed}` : run)
  const parsed = chunks.map((chunk) => ({ nodes: [] as RootContent[], before: chunk.start - start }))
  let at = 0
  for (const node of nodes) {
    const offset = start + (node.position?.start.offset ?? 0)
    if (offset >= end) break
    while (offset >= (chunks[at]?.end ?? end)) at++
    parsed[at]?.nodes.push(node)
  }
  return parsed
}

/** A reference is a link where its definition stands anywhere in the text. */
function neededBy(chunk: string, definitions: ReadonlyMap<string, string>): string {
  const needed = new Set<string>()
  for (const [, label = ''] of chunk.matchAll(LABEL)) {
    const definition = definitions.get(labelOf(label)) ?? definitions.get(labelOf(label.replace(/\n[ \t>]*/g, '\n')))
    if (definition) needed.add(definition)
  }
  return [...needed].join('\n')
}

const LABEL = /\[([^[\]]*)\]/g

/** Labels are the same whatever their case and white space, as the parser compares them. */
function labelOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** What may hold blank lines, or be inside of something that does. */
const UNSURE = /^[ \t]*<(?:script|pre|style|textarea|\?|!(?!--.*-->))|^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t>]+(?:`{3}|~{3})|^>.*(?:`{3}|~{3})/i
const DEFINITION = /^\[[^\]\\[]+\]: +\S+(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/
const MAYBE_DEFINITION = /^[ \t>*+\-\d.)]*\[[^\]]*\]:/

/** Where chunks begin, and the definitions of references by their labels; one chunk where it is not sure. */
export function cutMarkdown(text: string): { readonly starts: readonly number[]; readonly definitions: ReadonlyMap<string, string> } {
  const definitions = new Map<string, string>()
  const whole = { starts: [0], definitions }
  if (/\r(?!\n)|\0/.test(text)) return whole
  const starts = [0]
  let fence = ''
  let front = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1] ?? ''
  let afterBlank = false
  let afterDefinition = false
  for (let at = 0; at < text.length; ) {
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
    if (line.trim() === '') {
      afterBlank = true
      afterDefinition = false
      continue
    }
    const first = line.charCodeAt(0)
    if ((first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first === 35) {
      if (afterBlank && start > 0 && opensChunk(line)) starts.push(start)
      afterDefinition = false
    } else {
      const opened = FENCE.exec(line)?.[1]
      if (opened) fence = opened
      else if (UNSURE.test(line)) return whole
      const isDefinition = MAYBE_DEFINITION.test(line)
      if (isDefinition) {
        if (!DEFINITION.test(line) || !(afterBlank || afterDefinition || start === 0)) return whole
        const label = labelOf(/\[([^\]]*)/.exec(line)?.[1] ?? '')
        // Of two that differ the first counts, wherever it stands.
        if ((definitions.get(label) ?? line) !== line) return whole
        definitions.set(label, line)
      } else if (afterDefinition) return whole
      afterDefinition = isDefinition
    }
    afterBlank = false
  }
  return front || fence ? whole : { starts, definitions }
}

/** Chosen by the line itself, so that what is typed elsewhere moves no cut: every heading and about every third paragraph. */
function opensChunk(line: string): boolean {
  if (line.charCodeAt(0) === 35) return true
  let sum = 0
  for (let i = 0; i < line.length && i < 40; i++) sum = (sum * 31 + line.charCodeAt(i)) % 65_521
  return sum % 3 === 0
}
