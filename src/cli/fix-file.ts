/** `--fix`: the small certain changes, made in rounds until there are none. */
import { realpathSync, statSync } from 'node:fs'
import { collectSafeEdits } from '../present/code-actions.ts'
import type { Finding } from '../review/finding.ts'
import { applyEdits } from '../text/span.ts'
import { readSource, reasonOf } from './read-source.ts'
import { writeWhole } from './show-result.ts'

/** A change may bring another into reach (overlapping ones wait); more rounds than this would be a circle. */
const MOST_ROUNDS = 8

export interface FixedText {
  readonly text: string
  /** One for each change: the words before and after, with the line that they stood on in that round. */
  readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[]
}

/** @param findingsOf reviews a text; what the team left as it is must not be in it. */
export function fixText(text: string, findingsOf: (text: string) => readonly Finding[]): FixedText {
  const changes: { line: number; before: string; after: string }[] = []
  let fixed = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits } = collectSafeEdits(findingsOf(fixed))
    if (edits.length === 0) break
    for (const edit of edits) changes.push({ line: fixed.slice(0, edit.start).split('\n').length, before: fixed.slice(edit.start, edit.end), after: edit.text })
    fixed = applyEdits(fixed, edits)
  }
  return { text: fixed, changes }
}

/**
 * Writes a fixed text where its file is, through links, with its mode and byte order mark. Why it could not, or null: the
 * file may have gone, or been written by somebody else, since it was read as `before`.
 */
export function writeFixed(absolute: string, before: string, text: string): string | null {
  const now = readSource(absolute, absolute)
  if ('problem' in now) return now.problem.found
  if (now.text !== before) return 'another text than was read: somebody else wrote it meanwhile'
  try {
    const target = realpathSync(absolute)
    return writeWhole(target, now.hasMark ? `\ufeff${text}` : text, statSync(target).mode)
  } catch (error) {
    return reasonOf(error)
  }
}
