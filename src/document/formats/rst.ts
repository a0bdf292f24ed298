import { BlockBuilder } from '../block-builder.ts'
import type { BlockShape } from '../prose-block.ts'
import { viewToSource } from '../view.ts'
import { addInline, type InlineMark, type Line, linesOf } from './inline-markup.ts'
import { type ReadProse, readDirective } from './reading.ts'

const MARKS: readonly InlineMark[] = [
  { pattern: /``(?<words>[^`]+)``/dg, kind: 'code' },
  { pattern: /`(?<words>[^`<]+?)\s*<(?<target>[^>`]+)>`__?/dg, kind: 'link' },
  { pattern: /(?<![\w`]):[\w:.-]+:`~?(?<words>[^`<]+?)(?:\s*<[^>`]*>)?`/dg, kind: 'link' },
  { pattern: /(?<![\w`])`(?<words>[^`<]+)`__?/dg, kind: 'link' },
  { pattern: /\*\*(?<words>\S(?:[^*]*\S)?)\*\*/dg, kind: 'emphasis' },
  { pattern: /(?<![\w*])\*(?<words>\S(?:[^*]*\S)?)\*(?![\w*])/dg, kind: 'emphasis' },
  { pattern: /\[(?:\d+|#\w*|\*)\]_|(?<![\w|])\|\w[\w .-]*\|_{0,2}(?![\w|])|::$/dg, kind: null },
]
const UNDERLINE = /^([=\-`:.'"~^_*+#<>])\1{2,}\s*$/
const LIST = /^(\s*)(?:[*+•-]|\d+[.)]|#\.|\(?[a-z]\))\s+(?=\S)/
const READ_DIRECTIVES =
  /^(?:note|tip|important|warning|caution|hint|attention|admonition|seealso|topic|sidebar|pull-quote|epigraph|highlights|container|class|card|grid-item)$/
const QUOTES = /^(?:pull-quote|epigraph)$/

/** Reads reStructuredText line by line: titles, paragraphs, lists, admonitions; literal blocks, fields and other directives are left out. */
export const readRst: ReadProse = (masked, encode, reading, from, to) => {
  const builder = new BlockBuilder(masked, encode)
  const lines = [...linesOf(masked.text, from, to)]
  let shape: BlockShape = { role: 'paragraph' }
  let previousEnd = -1
  /** Lines indented deeper than this are left out; -1 when nothing is. */
  let skipDeeper = -1
  /** Lines that belong together: a link may begin on one and end on the next. */
  let pending = -1
  const flush = () => {
    if (pending >= 0) addInline(builder, masked, reading, MARKS, pending, previousEnd)
    pending = -1
    if (!builder.isEmpty) reading.blocks.push(...builder.build(shape))
    shape = { role: 'paragraph' }
    previousEnd = -1
  }
  const add = (start: number, end: number) => {
    if (pending < 0) pending = start
    previousEnd = end
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const { start, end, text } = line
    const indent = text.search(/\S/)
    if (indent < 0) {
      flush()
      continue
    }
    if (skipDeeper >= 0) {
      if (indent > skipDeeper) continue
      skipDeeper = -1
    }
    const directive = /^\s*\.\. (?:\|[^|]+\| )?([\w:-]+)::(?:\s+(?=\S))?/.exec(text)
    if (directive) {
      flush()
      const name = directive[1] ?? ''
      if (!READ_DIRECTIVES.test(name)) skipDeeper = indent
      else if (text.length > directive[0].length) {
        add(start + directive[0].length, end)
        if (QUOTES.test(name)) shape = { role: 'paragraph', voice: 'customer' }
      }
    } else if (/^\s*\.\.(?:\s|$)/.test(text)) {
      flush()
      const span = viewToSource(masked.view, { start, end })
      const found = readDirective(text.replace(/^\s*\.\.\s*/, ''), span.start, span.end)
      if (found) reading.directives.push(found)
      skipDeeper = indent
    } else if (/^\s*>>> /.test(text)) {
      // What a program was told, and up to the next empty line what it answered.
      flush()
      while (i + 1 < lines.length && /\S/.test(lines[i + 1]?.text ?? '')) i++
    } else if (/^\s*:[\w -]+:(?:\s|$)/.test(text)) flush()
    else if (UNDERLINE.test(text)) {
      const next = lines[i + 2]
      if (previousEnd < 0 && next && UNDERLINE.test(next.text)) continue
      if (previousEnd >= 0) shape = { role: 'heading', level: 1 }
      flush()
    } else if (/^\s*[+|][-=+|\s]/.test(text) && /[-=]{3}|\|\s*$/.test(text)) {
      flush()
      for (const cell of text.matchAll(/\|([^|]*\p{L}[^|]*)(?=\|)/gu)) {
        add(start + cell.index + 1, start + cell.index + cell[0].length)
        shape = { role: 'table-cell' }
        flush()
      }
    } else {
      const list = LIST.exec(text)
      if (list) flush()
      add(start + (list?.[0].length ?? indent), end)
      if (list) shape = { role: 'list-item' }
      // "Like this::" announces a literal block.
      if (/::\s*$/.test(text)) {
        flush()
        skipDeeper = indent
      }
    }
  }
  flush()
}
