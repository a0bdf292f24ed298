import { expect, test } from 'vitest'
import { meanScore } from '../../../src/review/mean-score.ts'

test.each([
  [
    'weighted by words',
    [
      { score: 50, words: 100 },
      { score: 80, words: 50 },
    ],
    60,
  ],
  [
    'what is not measured does not count',
    [
      { score: null, words: 900 },
      { score: 70, words: 10 },
    ],
    70,
  ],
  ['nothing measured', [{ score: null, words: 9 }], null],
  [
    'one lost point among thousands of words is not perfect',
    [
      { score: 100, words: 9000 },
      { score: 92, words: 50 },
    ],
    99,
  ],
  [
    'nothing lost',
    [
      { score: 100, words: 5 },
      { score: 100, words: 7 },
    ],
    100,
  ],
])('%s', (_, messages, mean) => expect(meanScore(messages)).toBe(mean))
