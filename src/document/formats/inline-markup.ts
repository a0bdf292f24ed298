import type { BlockBuilder } from '../block-builder.ts'
import type { Masked } from '../templates/mask.ts'
import { viewToSource } from '../view.ts'
import type { Reading } from './reading.ts'

/** One sort of inline markup: where its words stand in the match, and what they are. */
export interface InlineMark {
  /** With the flags `dg`; the group `words` is what is read, `target` an address. A match without `words` disappears; a break ends the line there. */
  readonly pattern: RegExp
  readonly kind: 'link' | 'code' | 'emphasis' | 'break' | null
}

/** Adds one line of a line-based markup to a block, its inline markup taken off. */
export function addInline(builder: BlockBuilder, masked: Masked, reading: Reading, marks: readonly InlineMark[], start: number, end: number): void {
  const line = masked.text.slice(start, end)
  const found = marks
    .flatMap((mark) => [...line.matchAll(mark.pattern)].map((match) => ({ match, kind: mark.kind })))
    .sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
  let at = 0
  for (const { match, kind } of found) {
    if (match.index < at) continue
    if (match.index > at) builder.addText(start + at, start + match.index)
    at = match.index + match[0].length
    if (kind === 'break') {
      builder.addBreak(start + match.index, start + at, true)
      continue
    }
    const words = match.indices?.groups?.words
    const target = match.groups?.target ?? ''
    if (kind) builder.openMark(kind, target)
    if (words) builder.addText(start + words[0], start + words[1])
    const text = builder.linkText
    if (kind) builder.closeMark(kind)
    if (kind === 'link' && target) reading.links.push({ ...viewToSource(masked.view, { start: start + match.index, end: start + at }), target, text })
  }
  if (at < line.length) builder.addText(start + at, end)
}

/** One line of a text, in view offsets, without its end. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function* linesOf(text: string, from: number, to: number): Iterable<Line> {
  let at = from
  while (at < to) {
    let end = at
    while (end < to && text[end] !== '\n' && text[end] !== '\r') end++
    yield { start: at, end, text: text.slice(at, end) }
    at = end < to && text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}
