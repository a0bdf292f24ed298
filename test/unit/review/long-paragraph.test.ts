import { expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { review } from '../../../src/review/review.ts'

/** What may stand in one paragraph without a blank line: each once took time with the square of its length. */
const REPEATED: readonly (readonly [what: string, path: string, words: string])[] = [
  ['values', 'letter.txt', 'Hi {{name}}, '],
  ['words that read like a link', 'letter.txt', 'click here and '],
  ['lines', 'letter.txt', 'a plain line of text here\n'],
]

/** Seconds of work, its own and not the machine's: others may share it. */
function workOf(path: string, words: string, units: number): number {
  const before = process.cpuUsage()
  review(words.repeat(units / words.length), path)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

test.each(REPEATED)('a paragraph of nothing but %s takes time with its length, not with the square of it', (_, path, words) => {
  workOf(path, words, 20_000)
  const short = workOf(path, words, 100_000)
  // Four times as long: sixteen times the work would be the square.
  expect(workOf(path, words, 400_000) / short).toBeLessThan(9)
})

test('a paragraph too long for anybody to read is cut behind a sentence, and findings stand where they stood', () => {
  const sentence = 'Your parcel is on its way and will be with you on Friday. '
  const text = `${sentence.repeat(400)}We leverage synergies. ${sentence.repeat(100)}`
  const { findings } = review(text, 'letter.txt')
  const [message] = parseCopy(text, { path: 'letter.txt' }).messages
  expect(message?.blocks.length).toBeGreaterThan(4)
  for (const block of message?.blocks ?? []) expect(block.text).toMatch(/^(?:Your|We) .*\.$/s)
  expect(findings.filter(({ rule }) => rule === 'jargon').map(({ text, start }) => [text, start])).toContainEqual(['leverage', 400 * sentence.length + 3])
})
