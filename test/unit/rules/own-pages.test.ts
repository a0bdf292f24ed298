import { beforeAll, expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'
import { PAGES } from './self-talk-pages.ts'

/** Only these hands gave letters for all rules; of their pages every sixth is read. */
const HANDS = new Set(['brands', 'causes', 'letters', 'projects', 'startups', 'trades'])
const READ = PAGES.filter((page, number) => HANDS.has(page.hand) && number % 6 === 0)

interface Count {
  right: number
  wrong: string[]
  missed: string[]
}
const counts = new Map<string, Count>()

beforeAll(() => {
  for (const { text, lines } of READ) {
    const { findings } = review(text, 'page.md', DEFAULT_SETTINGS)
    for (const { start, words, verdict, rules } of lines) {
      if (verdict === '?') continue
      const found = new Set(findings.filter((one) => one.start < start + words.length && one.end > start).map((one) => one.rule))
      for (const rule of new Set([...found, ...rules])) {
        const count = counts.get(rule) ?? { right: 0, wrong: [], missed: [] }
        counts.set(rule, count)
        if (!rules.includes(rule)) count.wrong.push(words)
        else if (found.has(rule)) count.right++
        else count.missed.push(words)
      }
    }
  }
}, 120_000)

/**
 * Shares that the rules reach on copy of other hands, hard lines on purpose, less some slack. Each line's labels were
 * given once, by its writer, and some are missing: what stands as false is often right.
 */
test.each([
  ['jargon', 0.65, 0.75],
  ['hype', 0.7, 0.8],
  ['policy-speak', 0.7, 0.85],
  ['blames-customer', 0.9, 0.65],
  ['vague-timing', 0.9, 0.5],
  ['impersonal-address', 0.7, 0.7],
  ['empty-apology', 0.9, 0.5],
  ['passive-evasion', 0.9, 0.5],
  ['negative-framing', 0.65, 0.45],
] as const)('%s: of what it finds at least %s is labelled, of what is labelled at least %s is found', (rule, precision, recall) => {
  const { right, wrong, missed } = counts.get(rule) as Count
  expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(precision)
  expect(right / (right + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(recall)
})
