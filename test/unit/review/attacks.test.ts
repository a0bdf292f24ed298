import { beforeAll, describe, expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import attacks from '../../fuzz/attacks.json' with { type: 'json' }

/** How long the text is made: what takes the square of a text's length takes seconds here already. */
const LENGTH = 20_000
/** CPU seconds. The promise is two for five times as much. */
const LONGEST = 1.5

/** The attack, with what repeats in it repeated until the text is long enough. */
function grow(pieces: readonly (readonly [string, number])[]): string {
  const fixed = pieces.reduce((sum, [words, times]) => sum + (times > 1 ? 0 : words.length), 0)
  const repeated = pieces.filter(([, times]) => times > 1)
  const each = (LENGTH - fixed) / Math.max(1, repeated.length)
  return pieces.map(([words, times]) => (times > 1 ? words.repeat(Math.floor(each / words.length)) : words)).join('')
}

/** The text where each format would read it as words. */
const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  'a.md': (text) => `Hi Sam,\n\n${text}\n\nMaya\n`,
  'a.html': (text) => `<p>Hi Sam,</p>\n<p>${text}</p>\n`,
  'replies.json': (text) => JSON.stringify({ replies: [{ name: 'Refund', body: `Hi Sam, we write to you. ${text}` }] }),
}

describe('texts that make a pattern slow, read as copy', { timeout: 60_000 }, () => {
  // What a first review makes and compiles is no part of what a text costs.
  beforeAll(() => {
    for (const [path, wrap] of Object.entries(FORMATS)) review(wrap('We are proud to offer you a new lamp. Your account has been closed.'), path)
  }, 60_000)
  const texts = [...new Map(attacks.map((one) => [JSON.stringify(one.text), one])).values()]
  test.each(texts.map((one) => [one.pattern.slice(0, 70), one] as const))('%s', (_, one) => {
    const attack = grow(one.text as [string, number][])
    for (const [path, wrap] of Object.entries(FORMATS)) {
      const before = process.cpuUsage()
      review(wrap(attack), path)
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1e6, path).toBeLessThan(LONGEST)
    }
  })
})
