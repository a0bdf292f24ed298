import { beforeAll, expect, test } from 'vitest'
import { mergeLayers } from '../../../src/review/merge-configuration.ts'
import { loadPatterns } from '../../../src/review/patterns.ts'
import { review } from '../../../src/review/review.ts'

beforeAll(loadPatterns)

const settingsOf = (tone: object) => mergeLayers([{ folder: '/', by: 'test', values: { custom: { tone } } }]).settings
const found = (tone: object, source: string) => review(source, 'a.md', settingsOf(tone)).findings.filter((finding) => finding.rule === 'tone')

test.each([
  ['a phrase, case aside', { phrase: ['reach out'] }, 'Reach out today, or reach outside, or preach out.', ['Reach out']],
  ['with the apostrophe of the file', { phrase: ["don't worry"] }, 'Please don’t worry.', ['don’t worry']],
  ['over a line end', { phrase: ['reach out'] }, 'Please reach\nout.', ['reach\nout']],
  ['case as written', { phrase: ['ASAP'], 'match-case': true }, 'ASAP, not asap.', ['ASAP']],
  ['the longest', { phrase: ['reach out', 'reach out to us'] }, 'Reach out to us.', ['Reach out to us']],
  ['words with marks round them', { phrase: ['(c)'] }, 'Acme (c) here.', ['(c)']],
  ['a pattern', { pattern: '\\b\\d+ ?usd\\b' }, 'Pay 20 USD or 30usd.', ['20 USD', '30usd']],
  ['never in code', { phrase: ['reach out'] }, '    reach out\n\n```\nreach out\n```\n', []],
])('%s', (_, tone, source, expected) => {
  expect(found(tone, source).map((finding) => finding.text)).toEqual(expected)
})

test('it says what the team says, with its guide, and its words may be changed in bulk', () => {
  const tone = {
    swap: { utilise: 'use' },
    message: 'Say it plainly.',
    hears: 'Long words.',
    severity: 'warning',
    source: 'brand.pdf, page 4',
    quote: 'Short words win.',
  }
  expect(found(tone, 'Utilise it.')[0]).toMatchObject({
    message: 'Say it plainly.',
    hears: 'Long words.',
    severity: 'warning',
    because: 'brand.pdf, page 4 “Short words win.”',
    fixes: [{ kind: 'safe', title: 'Write "Use"', edits: [{ start: 0, end: 7, text: 'Use' }] }],
  })
})

test('a hostile pattern ends', () => {
  const started = performance.now()
  expect(found({ pattern: '(a+)+(a+)+b' }, `${'a'.repeat(20_000)}!`)).toEqual([])
  expect(performance.now() - started).toBeLessThan(5000)
})
