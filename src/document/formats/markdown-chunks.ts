/**
 * Markdown parsed in chunks: a text is cut where a paragraph or heading begins that nothing before it can reach
 * into, and what was made of an unchanged chunk is remembered. A keystroke parses one chunk.
 */
import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
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
const OPTIONS = {
  extensions: [frontmatter(['yaml', 'toml']), gfmTable(), gfmTaskListItem(), gfmStrikethrough()],
  mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()],
}

/** Quotation marks and bullets nested in one line, as nobody writes them: the parser needs a minute for thousands. */
const NESTED_WITHOUT_END = /(?:^|\n)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){200}|[*_]{1000}/

function parse(text: string): readonly RootContent[] {
  if (NESTED_WITHOUT_END.test(text)) throw new RangeError('nested too deep')
  return fromMarkdown(text, OPTIONS).children
}

/** A node of the top level and what its offsets count from. Nodes are shared between texts: never change one. */
export interface PlacedNode {
  readonly node: RootContent
  readonly base: number
}

/** As many chunks as a long book has; an open document of that size stays known. */
const CHUNKS = new Memo<readonly RootContent[]>(1500)

/** The top level of a Markdown text. */
export function parseMarkdown(text: string): PlacedNode[] {
  const cut = cutMarkdown(text)
  if (cut.starts.length < 2) return parse(text).map((node) => ({ node, base: 0 }))
  return cut.starts.flatMap((base, i) => {
    const chunk = text.slice(base, cut.starts[i + 1] ?? text.length)
    return parseChunk(chunk, cut.definitions).map((node) => ({ node, base }))
  })
}

function parseChunk(chunk: string, definitions: string): readonly RootContent[] {
  // A reference is a link where its definition stands anywhere in the text.
  const needed = definitions && chunk.includes('[') ? definitions : ''
  return CHUNKS.get(`${chunk}\u0001${needed}`, () => {
    const children = parse(needed ? `${chunk}\n\n${needed}` : chunk)
    return needed ? children.filter((node) => (node.position?.start.offset ?? 0) < chunk.length) : children
  })
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** What may hold blank lines, or be inside of something that does. */
const UNSURE = /^[ \t]*<(?:script|pre|style|textarea|\?|!(?!--.*-->))|^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t>]+(?:`{3}|~{3})|^>.*(?:`{3}|~{3})/i
const DEFINITION = /^\[[^\]\\[]+\]: +\S+(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/
const MAYBE_DEFINITION = /^[ \t>*+\-\d.)]*\[[^\]]*\]:/

/** Where chunks begin, and the definitions of references; one chunk where it is not sure. */
export function cutMarkdown(text: string): { readonly starts: readonly number[]; readonly definitions: string } {
  const whole = { starts: [0], definitions: '' }
  if (/\r(?!\n)/.test(text)) return whole
  const starts = [0]
  const definitions: string[] = []
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
        definitions.push(line)
      } else if (afterDefinition) return whole
      afterDefinition = isDefinition
    }
    afterBlank = false
  }
  return front || fence ? whole : { starts, definitions: definitions.join('\n') }
}

/** Chosen by the line itself, so that what is typed elsewhere moves no cut: every heading and about every third paragraph. */
function opensChunk(line: string): boolean {
  if (line.charCodeAt(0) === 35) return true
  let sum = 0
  for (let i = 0; i < line.length && i < 40; i++) sum = (sum * 31 + line.charCodeAt(i)) % 65_521
  return sum % 3 === 0
}
