import { expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'
import { isPlainFact } from '../../../src/rules/plain-facts.ts'

/** Each with what stands close to it and is talk of oneself all the same. */
test.each([
  ['heading', 'Our mission', false, true],
  ['heading', 'Who we are', true, true],
  ['heading', 'The team behind Larkfield', false, true],
  ['heading', 'Our story | Larkfield', false, true],
  ['title', '3. Our values:', false, true],
  ['heading', 'Larkfield: our bread wins prizes', true, false],
  ['heading', 'Our bread wins prizes', true, false],
  ['paragraph', 'Our mission', false, false],
  ['paragraph', 'We are investigating the outage.', true, true],
  ['paragraph', 'We’ve restored the servers.', true, true],
  ['paragraph', 'We are proud of our servers.', true, false],
  ['paragraph', 'We are open every Friday from nine to one.', true, true],
  ['paragraph', 'We are open people.', true, false],
  ['paragraph', 'We have the following rooms.', true, true],
  ['paragraph', 'We have the best rooms.', true, false],
  ['paragraph', 'I still haven’t received the form.', true, true],
  ['paragraph', 'I have received a prize.', true, false],
  ['paragraph', 'Our engineers are working on a fix.', true, true],
  ['paragraph', 'Our engineers are working on a whole new range.', true, false],
  ['paragraph', 'We expect to have this fixed by noon.', true, true],
  ['paragraph', 'We got this wrong, and we take full responsibility.', true, true],
  ['paragraph', 'We take responsibility for the planet seriously.', true, false],
  ['paragraph', 'We made it our mission.', true, false],
  ['paragraph', 'If Monday does not suit you, reply and we’ll do our best to find another day.', true, true],
  ['paragraph', 'We do our best every day.', true, false],
  ['paragraph', 'We invite you to look round on Friday.', true, true],
  ['paragraph', 'We kindly ask that you close the gate.', true, true],
  ['paragraph', 'Our fee is 8% of the rent.', true, true],
  ['paragraph', 'Our prices are the envy of the trade.', true, false],
  ['paragraph', 'We are having a new oven fitted this week.', true, true],
  ['paragraph', 'We hope to have the lift repaired by Monday morning.', true, true],
  ['paragraph', 'We have the finest ovens.', true, false],
  ['paragraph', 'Unless you hear otherwise, we will open on Monday.', true, true],
  ['paragraph', 'We will not re-open before Easter.', true, true],
  ['paragraph', 'We will stay ahead of our rivals.', true, false],
  ['paragraph', 'We don’t open on Sundays.', true, true],
  ['paragraph', 'We do open doors for young bakers.', true, false],
  ['paragraph', 'A photo will help us answer your question sooner.', true, true],
  ['paragraph', 'Your gift will help us fill our ovens.', true, false],
  ['paragraph', 'We are sorry that some of you waited so long in the rain.', true, true],
  ['paragraph', 'We are sorry to see you go.', true, false],
] as const)('%s: %s', (role, sentence, hasVerb, plain) => {
  expect(isPlainFact({ role }, sentence, hasVerb)).toBe(plain)
})

test('between talk of oneself, plain facts are left alone', () => {
  const page =
    '# Larkfield\n\nLarkfield bakes bread in Leeds. We have baked for forty years, and our bakers love it. Write to hello@larkfield.example.\n\n## Our mission\n\nWe are proud of our ovens.\n\n## Our commitment to quality\n\nWe still have not received the flour. We are open every Friday from nine to one.\n'
  const found = review(page, 'page.md', DEFAULT_SETTINGS).findings.map((finding) => finding.text)
  expect(found).toContain('We are proud of our ovens')
  expect(found.filter((text) => /commitment|received|open every/.test(text))).toEqual([])
})
