import { expect, test } from 'vitest'
import { exampleParts, shortExample } from '../../../src/present/examples.ts'

test.each([
  ['the line that changed', 'Dear customer,\n\nYour parcel left.', 'Hi there,\n\nYour parcel left.', 'Dear customer,', ['Hi there,']],
  ['a line that goes, for two', 'Hi Sam,\n\nBye.', 'Hi Sam,\n\nBest,\nMaya', 'Bye.', ['Best,', 'Maya']],
  ['all, where only something is added', '⟦It was changed.⟧', 'Hi there,\n\nIt was changed.', '⟦It was changed.⟧', ['Hi there,', 'It was changed.']],
])('an example is shown as %s', (_, bad, good, before, after) => expect(shortExample({ bad, good })).toEqual({ bad: before, good: after }))

test('examples of one line are rows, the flagged words heavy; others stand as they are written', () => {
  const pairs = [
    { bad: '⟦We are proud to offer⟧ tea.', good: 'You get tea.' },
    { bad: '⟦Act now⟧!', good: 'Until Friday.' },
    { bad: 'Hi {{⟦name⟧}},', good: 'Hi there,' },
  ]
  expect(exampleParts(pairs, (pair) => `as written: ${pair.bad}`)).toEqual([
    '| Instead of | Write |\n| --- | --- |\n| **We are proud to offer** tea. | You get tea. |\n| Act now! | Until Friday. |',
    'as written: Hi {{⟦name⟧}},',
  ])
})
