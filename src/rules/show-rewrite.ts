import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { applyEdits, type Edit } from '../text/span.ts'

const LONGEST = 60

/** A rewrite's title: the sentence as it will read, from the first change on, cut after some words. */
export function showRewrite(block: Pick<Block, 'text'>, sentence: Pick<Sentence, 'start' | 'end'>, edits: readonly Edit[], from: number): string {
  const inside = edits.map((edit) => ({ start: edit.start - from, end: edit.end - from, text: edit.text }))
  const fresh = applyEdits(block.text.slice(from, sentence.end), inside).trim()
  if (fresh.length <= LONGEST) return `Write “${fresh}”`
  return `Write “${fresh.slice(0, fresh.lastIndexOf(' ', LONGEST))} …”`
}
