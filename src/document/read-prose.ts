import { emptyReading, type Reading, type ReadProse } from './formats/reading.ts'
import { readText } from './formats/text.ts'
import type { Masked } from './templates/mask.ts'
import { viewToSource } from './view.ts'

/** Reads a text to its end; one that is nested more deeply than its parser can follow is read as plain text, and that is said. */
export function readProse(read: ReadProse, masked: Masked, locked: readonly string[] = []): Reading {
  const { view } = masked
  const reading = emptyReading(locked)
  try {
    read(masked, view.encode, reading, 0, view.text.length)
    return reading
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  const plain = emptyReading()
  readText(masked, view.encode, plain, 0, view.text.length)
  plain.problems.push({
    kind: 'syntax',
    offset: viewToSource(view, { start: 0, end: 0 }).start,
    expected: 'markup nested a few dozen deep',
    found: 'markup nested more deeply than can be followed',
    message: 'The words were read as plain text.',
  })
  return plain
}
