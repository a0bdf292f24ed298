import { BlockBuilder } from '../block-builder.ts'
import type { BlockShape } from '../prose-block.ts'
import { viewToSource } from '../view.ts'
import { readHeader } from './front-matter.ts'
import { addInline, type InlineMark, linesOf } from './inline-markup.ts'
import { type ReadProse, readDirective } from './reading.ts'

const MARKS: readonly InlineMark[] = [
  { pattern: /(?:link:|xref:)?(?<target>(?:https?:\/\/|mailto:)[^\s[\]]{1,500}|(?<=link:|xref:)[^\s[\]]{1,500})\[(?<words>[^\]]*)\]/dg, kind: 'link' },
  { pattern: /<<[^,<>]+,(?<words>[^<>]+)>>/dg, kind: 'link' },
  { pattern: /(?<![\w`])`+(?<words>[^`]+)`+(?!\w)/dg, kind: 'code' },
  { pattern: /(?<![\w*])\*{1,2}(?<words>\S(?:[^*]*\S)?)\*{1,2}(?![\w*])/dg, kind: 'emphasis' },
  { pattern: /(?<![\w_])_{1,2}(?<words>\S(?:[^_]*\S)?)_{1,2}(?![\w_])/dg, kind: 'emphasis' },
  { pattern: /\[\.?[\w.-]+\](?=#)|(?<![\w#])#(?=\S[^#]*#)|\(\(\([^)]*\)\)\)| \+$|image:[^\s[]+\[[^\]]*\]/dg, kind: null },
]
const FENCE = /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|_{4,}|={4,}|\*{4,}|--|```\w*)\s*$/
const LIST = /^\s*(?:\*{1,5}|-|\.{1,5}|\d+\.)\s+(?=\S)/

/** Reads AsciiDoc line by line: headings, paragraphs, lists, table cells, quotations; code and comments are left out. */
export const readAsciidoc: ReadProse = (masked, encode, reading, begin, to) => {
  const from = begin === 0 ? readHeader(masked, reading) : begin
  const builder = new BlockBuilder(masked, encode)
  let shape: BlockShape = { role: 'paragraph' }
  let fence: string | null = null
  let isQuote = false
  let inTable = false
  let isListing = false
  let previousEnd = -1
  const flush = () => {
    if (!builder.isEmpty) reading.blocks.push(...builder.build(shape))
    shape = isQuote ? { role: 'paragraph', voice: 'customer' } : { role: 'paragraph' }
    previousEnd = -1
  }
  const add = (start: number, end: number) => {
    if (previousEnd >= 0) builder.addBreak(previousEnd, start, false)
    addInline(builder, masked, reading, MARKS, start, end)
    previousEnd = end
  }
  for (const { start, end, text } of linesOf(masked.text, from, to)) {
    const mark = FENCE.exec(text)?.[1]
    if (fence) {
      if (mark === fence) fence = null
      continue
    }
    if (isListing && text.trim() !== '' && !mark && !/^\[[^\]]*\]\s*$/.test(text)) continue
    if (mark) isListing = false
    const heading = /^(={1,6}|#{1,6})\s+(?=\S)/.exec(text)
    const attribute = /^:(!?[\w-]+!?):\s*/.exec(text)
    const list = LIST.exec(text)
    if (mark && /^[-./+`]/.test(mark) && mark !== '--') {
      flush()
      fence = mark
    } else if (mark) {
      flush()
      if (mark.startsWith('_')) isQuote = !isQuote
      shape = isQuote ? { role: 'paragraph', voice: 'customer' } : { role: 'paragraph' }
    } else if (/^\|===/.test(text)) {
      flush()
      inTable = !inTable
    } else if (text.startsWith('//')) {
      const directive = readDirective(text.replace(/^\/+\s*/, ''), ...both(viewToSource(masked.view, { start, end })))
      if (directive) reading.directives.push(directive)
    } else if (/^(?:ifdef|ifndef|ifeval|endif)::/.test(text)) {
      // Nobody sees the condition; `ifdef::env[Words]` holds words of its own, which are few.
      flush()
    } else if (text.trim() === '' || /^\[[^\]]*\]\s*$/.test(text) || /^(?:'{3,}|<{3,})\s*$/.test(text)) {
      flush()
      // `[source,ruby]` without a fence: the code is what stands up to the next empty line.
      isListing = /^\[(?:source|listing|literal)\b/.test(text)
      if (/^\[quote/.test(text)) shape = { role: 'paragraph', voice: 'customer' }
    } else if (attribute) {
      flush()
      const name = (attribute[1] ?? '').toLowerCase()
      reading.frontMatter[name] = text.slice(attribute[0].length).trim()
      if (name === 'description' || name === 'title' || name === 'subject') {
        add(start + attribute[0].length, end)
        shape = { role: name }
        flush()
      }
    } else if (heading) {
      flush()
      add(start + heading[0].length, end)
      shape = { role: 'heading', level: heading[1]?.length ?? 1 }
      flush()
    } else if (/^(?:image|video|audio|include|toc|menu)::/.test(text)) flush()
    else if (inTable && text.startsWith('|')) {
      for (const cell of text.matchAll(/\|([^|]*)/g)) {
        flush()
        add(start + cell.index + 1, start + cell.index + cell[0].length)
        shape = { role: 'table-cell' }
      }
    } else {
      const admonition = previousEnd < 0 ? /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/.exec(text) : null
      const title = /^\.(?=[^\s.])/.exec(text)
      if (list || title) flush()
      if (list) shape = { ...shape, role: 'list-item' }
      const skip = (list ?? admonition ?? title)?.[0].length ?? 0
      add(start + skip, end)
      if (title) flush()
    }
  }
  flush()
}

function both({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end]
}
