import { describe, expect, test } from 'vitest'
import { toFileJson } from '../../../src/present/json.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, NO_TEAM } from '../../../src/review/settings.ts'

const LETTER = `Hi {{ first_name }},

We are proud of our new oven at Acme Ltd. Acme bakes your bread, and Acmeology is not a word. We are sorry that we burnt it; Acme sends you a new loaf today.

Please call us, or write to us. Please be advised that this ticket is now closed.

Best,
Maya
`
const settings = { ...DEFAULT_SETTINGS, kind: 'support-reply' as const, team: { ...NO_TEAM, company: ['Acme', 'Acme Ltd'], products: [''] } }
const words = (spans: readonly { start: number; end: number }[]) =>
  [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => LETTER.slice(start, end))

describe('every figure leads to the words that made it', () => {
  const result = review(LETTER, 'reply.md', settings)
  const [message] = result.messages
  const [json] = toFileJson({ review: result, source: LETTER }).messages
  if (!message || !json) throw new Error('no message')

  test('the words for the reader and for the sender are as many as the figures say', () => {
    const { you, self, youSpans, selfSpans } = message.customerFocus
    expect(words(youSpans)).toEqual(['{{ first_name }}', 'your', 'you'])
    expect(you).toBe(youSpans.length)
    expect(self).toBe(selfSpans.length)
    expect(words(selfSpans)).toEqual(['We', 'our', 'Acme Ltd', 'Acme', 'us', 'us'])
  })

  test('words of an apology stand apart: only the plain ratio counts them', () => {
    const { you, self, answerSpans, ratio, plainRatio } = message.customerFocus
    expect(words(answerSpans)).toEqual(['We', 'we', 'Acme'])
    expect(ratio).toBeCloseTo(you / (you + self), 2)
    expect(plainRatio).toBeCloseTo(you / (you + self + answerSpans.length), 2)
  })

  test('the lost points name their places and add up', () => {
    expect(json.lost.length).toBeGreaterThan(1)
    for (const { rule, start, end, points } of json.lost) {
      expect(points).toBeGreaterThan(0)
      expect(result.findings.some((finding) => finding.rule === rule && finding.start === start && finding.end === end)).toBe(true)
    }
    const lost = json.lost.reduce((sum, one) => sum + one.points, 0)
    expect(Math.abs(100 - lost - (json.score ?? 0))).toBeLessThanOrEqual(0.6)
  })

  test('the reading grade names its sentences, hardest first', () => {
    expect(message.readingSpans.map(({ start, end }) => LETTER.slice(start, end)).sort()).toEqual(
      [
        'Please be advised that this ticket is now closed.',
        'Please call us, or write to us.',
        'We are proud of our new oven at Acme Ltd. Acme bakes your bread, and Acmeology is not a word.',
        'We are sorry that we burnt it; Acme sends you a new loaf today.',
      ].sort(),
    )
    const grades = message.readingSpans.map(({ grade }) => grade)
    expect(grades).toEqual([...grades].sort((a, b) => b - a))
    expect(Math.min(...grades)).toBeLessThan(message.readingGrade ?? 0)
    expect(Math.max(...grades)).toBeGreaterThan(message.readingGrade ?? 0)
  })

  test('the report holds the same places', () => {
    expect(json.readingSpans).toEqual(message.readingSpans)
    expect(json.customerFocus.youSpans).toHaveLength(json.customerFocus.you)
    expect(json.customerFocus.selfSpans).toHaveLength(json.customerFocus.self)
    expect(json.effort).toEqual(message.effort)
  })
})
