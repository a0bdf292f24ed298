import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { applyEdits, BLANK, type Edit } from '../text/span.ts'

const LONGEST = 60
/** Words before the first change that are shown. */
const LEAD = 24

/** A rewrite's title: the sentence as it will read, from a little before the first change on, cut after some words. */
export function showRewrite(block: Pick<Block, 'text'>, sentence: Pick<Sentence, 'start' | 'end'>, edits: readonly Edit[], from: number): string {
  const inside = edits.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text }))
  const fresh = applyEdits(block.text.slice(from, sentence.end), inside).trimEnd().replaceAll(BLANK, '…').replaceAll('….', '…')
  if (fresh.trimStart().length <= LONGEST) return `Write “${fresh.trimStart()}”`
  const change = Math.min(...inside.map((edit) => edit.start))
  const start = change > LEAD * 2 ? fresh.lastIndexOf(' ', change - LEAD) + 1 : 0
  const shown = fresh.slice(start).trimStart()
  const cut = shown.length <= LONGEST ? shown : `${shown.slice(0, shown.lastIndexOf(' ', LONGEST))} …`
  return `Write “${start > 0 ? '… ' : ''}${cut}”`
}
