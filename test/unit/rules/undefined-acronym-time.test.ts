import { expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'

/** Enough English round it that the page is read. */
const ASKS = `Please send us your NTN before Friday so that the goods can leave.\n\n${'The lamp is on the desk by the door, and you can take it with you. '.repeat(6)}`

/** CPU seconds that a review takes with such words beside the abbreviation. */
function secondsWith(words: string): number {
  const before = process.cpuUsage()
  const { findings } = review(`${ASKS}\n\n${words}`, 'a.md')
  const { user, system } = process.cpuUsage(before)
  expect(findings.map(({ rule }) => rule)).toContain('undefined-acronym')
  return (user + system) / 1e6
}

test('words that begin with the letters of an abbreviation over and over take no long time', () => {
  secondsWith('A first review compiles what it needs.')
  // 450 characters took seven seconds, and 927 took two minutes.
  expect(secondsWith(`${"N'".repeat(150)}n-${'-'.repeat(150)}T'${'-'.repeat(150)}`)).toBeLessThan(1.5)
}, 60_000)
