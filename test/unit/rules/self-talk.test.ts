import { expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { ABOUT_US, NOT_ABOUT_US } from './self-talk-sentences.ts'

const RULES = new Set(['we-centred', 'company-news', 'self-opening', 'product-before-benefit'])
const isFlagged = (sentence: string) =>
  review(
    `Larkfield is open. You choose the day and your driver brings it.\n\n${sentence}\n\nYour first box is free when you order by Friday.`,
    'page.md',
  ).findings.some((finding) => RULES.has(finding.rule))

test('four in five sentences about their sender are found, with nothing else in the page to tell', () => {
  const missed = ABOUT_US.filter((sentence) => !isFlagged(sentence))
  expect(missed.length / ABOUT_US.length, missed.join('\n')).toBeLessThan(0.2)
})

test('nearly nothing else is', () => {
  const alarms = NOT_ABOUT_US.filter(isFlagged)
  expect(alarms.length / NOT_ABOUT_US.length, alarms.join('\n')).toBeLessThan(0.04)
})
