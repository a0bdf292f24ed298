import { expect, test } from 'vitest'
import { findDates } from '../../../src/document/find-dates.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { senderOf } from '../../../src/document/sender.ts'
import { review } from '../../../src/review/review.ts'
import { readTouchpoint } from '../../../src/workspace/find-coverage.ts'

/** A look for a sign spares a long pattern: what the pattern finds must not be lost by it. */

const MONTHS = 'January Feb March apr May JUNE July Aug. September Oct November Dec mars Mai août març marzo października'.split(' ')
const WAYS = [
  (month: string) => `${month} 24, 2027`,
  (month: string) => `${month}\n 24th 2027`,
  (month: string) => `${month}  the  24th, 2027`,
  (month: string) => `24 ${month.replace('.', '')} 2027`,
  (month: string) => `24.\u00a0${month.replace('.', '')} 2027`,
  (month: string) => `24 de ${month.replace('.', '')} de 2027`,
]
const NO_MONTH = new Set(['març'])

test.each(MONTHS)('a date in %s is found in each order, wherever it stands', (month) => {
  for (const way of WAYS) {
    for (const [before, after] of [
      ['', ''],
      ['In 1999 it was (', ') and may 7 times be so.'],
      ['Until ', '.'],
    ]) {
      const found = findDates(`${before}${way(month)}${after}`).filter(({ days }) => days.some((day) => day.startsWith('2027-') && day.endsWith('-24')))
      expect(found.length, way(month)).toBe(NO_MONTH.has(month) ? 0 : 1)
    }
  }
})

test.each(['2027-05-24', '2027/05/24', '24.05.2027', '5/24/27', '2027年5月24日'])('%s is a date', (date) => {
  expect(findDates(`From ${date}, then.`).flatMap(({ days }) => days)).toContain('2027-05-24')
})

test.each([
  ['At Larkfield, we bake bread for the whole street every morning.', 'larkfield'],
  ['Come and meet the Larkfield team at the oven this Friday evening.', 'larkfield'],
  ['Every loaf is part of Larkfield’s mission to feed the street.', 'larkfield'],
  ["Every loaf has passed Larkfield's founders before it leaves.", 'larkfield'],
  ['Ask one of us at Larkfield when the bread is ready.', 'larkfield'],
  ['As Larkfield, we bake bread for the whole street.', 'larkfield'],
  ['It is ours, © 2024 Larkfield and nobody else at all.', 'larkfield'],
  ['It is ours, (c) Larkfield and nobody else at all.', 'larkfield'],
])('%s tells its sender', (text, name) => {
  const { messages } = parseCopy(`${text}\n`, { path: 'page.md' })
  expect(messages.flatMap((message) => senderOf(message, [], messages).names.map((words) => words.join(' ')))).toContain(name)
})

test.each([
  ['Thank you for the news, and so it says Dear Customer, we have moved.', 'impersonal-address'],
  ['We wrote this. Attention Larkfield Users! The oven is new.', 'impersonal-address'],
  ['The bread is here. Please insert name here and bake it again with us.', 'unfilled-blank'],
  ['The bread is here. Add your logo HERE, and bake it again with us.', 'unfilled-blank'],
])('%s is found: %s', (text, rule) => {
  expect(review(`# Bread\n\n${text}\n`, 'page.md').findings.map((finding) => finding.rule)).toContain(rule)
})

test.each([
  ['As per our returns policy it is yours.', ['our returns policy'], false],
  ['Under the company TERMS and conditions you can keep it.', ['the company terms and conditions'], true],
  ['Under our Terms and Conditions members can keep it.', ['our terms and conditions'], true],
  ['Because of our house rules it is so.', ['our house rules'], false],
  ['In line with the Regulations of the town.', ['the regulations'], false],
  ['In line with a recipe of the town.', [], false],
  ['In line with our bread regulations.', ['our bread regulations'], false],
  ['Clients want to choose their bread.', [], true],
])('%s: rules of the company and readers with a need are told', (text, policies, mentions) => {
  const document = parseCopy(`${text}\n`, { path: 'page.md' })
  const touchpoint = readTouchpoint(document, document.messages[0]!)
  expect([touchpoint.policies, touchpoint.mentionsCustomer]).toEqual([policies, mentions])
})
