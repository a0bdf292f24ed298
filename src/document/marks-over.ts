import { firstWhere } from '../text/first-where.ts'
import { once } from '../text/memo.ts'
import type { Span } from '../text/span.ts'
import type { Block, Mark } from './copy-document.ts'

/** Marks in the order of their ends, and beside each where the first of it and those behind it begins. */
const inOrder = once((all: readonly Mark[]) => {
  const marks = [...all].sort((a, b) => a.to - b.to)
  const begins: number[] = []
  for (let i = marks.length - 1, least = Number.POSITIVE_INFINITY; i >= 0; i--) begins[i] = least = Math.min(least, marks[i]?.at ?? least)
  return { marks, begins }
})

/** The block's marks of some kinds that share a character with a span of its text. By halving: a list of nothing but links has thousands. */
export function marksOver({ marks: all }: Pick<Block, 'marks'>, { start, end }: Span, kinds: readonly Mark['kind'][]): Mark[] {
  const found: Mark[] = []
  if (!all.length) return found
  const { marks, begins } = inOrder(all)
  for (let i = firstWhere(marks, ({ to }) => to > start); (begins[i] ?? end) < end; i++) {
    const mark = marks[i]
    if (mark && mark.at < end && kinds.includes(mark.kind)) found.push(mark)
  }
  return found
}

/** True where the company's own plain prose ends: in code or in a quotation. */
export function isQuotedOrCode(block: Pick<Block, 'marks'>, span: Span): boolean {
  return marksOver(block, span, ['code', 'quotation']).length > 0
}
