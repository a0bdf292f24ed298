import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/document/find-dates.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import type { FactSubject } from '../../../src/rules/workspace-facts.ts'
import { changeFigure } from '../../../src/workspace/change-figure.ts'
import { readFacts } from '../../../src/workspace/read-facts.ts'
import { findMoney } from '../../../src/workspace/read-money.ts'

describe('dates of every order and language', () => {
  test.each([
    ['31 May 2026', '2026-05-31'],
    ['31st of May, 2026', '2026-05-31'],
    ['May 31, 2026', '2026-05-31'],
    ['Sept. 3rd, 2026', '2026-09-03'],
    ['2026-05-31', '2026-05-31'],
    ['2026/05/31', '2026-05-31'],
    ['31/05/2026', '2026-05-31'],
    ['05/31/2026', '2026-05-31'],
    ['31.05.26', '2026-05-31'],
    ['1-Jan-2026', '2026-01-01'],
    ['31. Mai 2026', '2026-05-31'],
    ['1er mai 2026', '2026-05-01'],
    ['31 de mayo de 2026', '2026-05-31'],
    ['31 maggio 2026', '2026-05-31'],
    ['31 maja 2026', '2026-05-31'],
    ['31 maj 2026', '2026-05-31'],
    ['2026年5月31日', '2026-05-31'],
    ['03/04/2026', '2026-04-03|2026-03-04'],
  ])('%s', (text, days) => {
    expect(findDates(`Until ${text} it is yours.`).map((one) => [one.text, one.days.join('|')])).toEqual([[text, days]])
  })
  test.each([
    '31 February 2026',
    '2026-13-45',
    '32/01/2026',
    '00.00.2026',
    'version 10.0.12.24',
    'order 12-05-2026-88',
    'you may 5 times',
    'https://x.example/2026/05/31/a',
  ])('none in: %s', (text) => {
    expect(findDates(text)).toEqual([])
  })
})

describe('prices in the currencies of many countries', () => {
  test.each([
    ['US$ 5.50', '$', 5.5],
    ['€ 1.234,56', '€', 1234.56],
    ['1.234,56 €', '€', 1234.56],
    ['12,50 EUR', '€', 12.5],
    ['£4.95', '£', 4.95],
    ['¥1,500', '¥', 1500],
    ['CHF 5.–', 'CHF', 5],
    ['1’234.50 CHF', 'CHF', 1234.5],
    ['99,- kr', 'kr', 99],
    ['45 SEK', 'SEK', 45],
    ['12 zł', 'PLN', 12],
    ['450 Kč', 'CZK', 450],
    ['3 990 Ft', 'HUF', 3990],
    ['₹ 1,499', '₹', 1499],
    ['R$ 20', 'R$', 20],
    ['CA$1,200', 'CA$', 1200],
    ['A$5', 'A$', 5],
    ['₩15,000', '₩', 15000],
  ])('%s', (text, currency, amount) => {
    expect(findMoney(`It costs ${text}, no more.`).map((one) => [one.text.replace(/,$/, ''), one.currency, one.amount])).toEqual([[text, currency, amount]])
  })
  test.each(['Try 50 things', 'five pounds of flour', 'room 12', '20% off'])('none in: %s', (text) => {
    expect(findMoney(text)).toEqual([])
  })
})

const told = (text: string, subject: FactSubject) =>
  readFacts(parseCopy(text, { path: 'a.md' }))
    .filter((fact) => fact.subject === subject)
    .map((fact) => fact.value)

describe('ways to reach somebody', () => {
  test.each([
    ['Call 0800 046 1720.', ['08000461720']],
    ['Ring +44 (0)20 7946 0958 today.', ['+4402079460958']],
    ['Dial (212) 555-0187.', ['2125550187']],
    ['Your order 0800 046 1720 is on its way.', []],
    ['Invoice no. 0049 30 901820 is paid.', []],
    ['Order ORD-0800 046 1720 was packed.', []],
    ['It happened on 2026-05-31.', []],
  ])('%s', (text, numbers) => {
    expect(told(text, 'phone')).toEqual(numbers)
  })
  test.each([
    ['Visit us: Larkfield, 14 Harbour Road, Whitby YO21 3PU.', ['14 Harbour Road, Whitby YO21 3PU']],
    ['We are at 350 Fifth Avenue, New York, NY 10118.', ['350 Fifth Avenue, New York, NY 10118']],
    ['Sie finden uns in der Hafenstraße 12, 20457 Hamburg.', ['Hafenstraße 12, 20457 Hamburg']],
    ['Write to P.O. Box 1234, Leeds LS1 4AP.', ['P.O. Box 1234, Leeds LS1 4AP']],
    ['In 14 minutes you are there.', []],
  ])('%s', (text, addresses) => {
    expect(told(text, 'address')).toEqual(addresses)
  })
  test('an address to write to', () => {
    expect(told('Write to [us](mailto:Help@acme.example?subject=Hi).', 'email')).toEqual(['help@acme.example'])
  })
})

describe('a figure in the form of its place', () => {
  const change = (text: string, to: string) => {
    const [fact] = readFacts(parseCopy(text, { path: 'a.md' })).filter((one) => one.subject !== 'date')
    if (!fact) throw new Error(`no fact in ${text}`)
    return changeFigure(fact, to).reduceRight((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text)
  }
  test.each([
    ['Start your 14-day free trial.', '30 days', 'Start your 30-day free trial.'],
    ['We refund you within 14 days.', '10 working days', 'We refund you within 10 working days.'],
    ['[Call us](tel:08000461720).', '0800 765 4321', '[Call us](tel:08007654321).'],
    ['[Write](mailto:old@acme.example?subject=Hi).', 'new@acme.example', '[Write](mailto:new@acme.example?subject=Hi).'],
    ['Write to [old@acme.example](mailto:old@acme.example).', 'new@acme.example', 'Write to [new@acme.example](mailto:new@acme.example).'],
    ['Delivery costs £4.95.', '£3.95', 'Delivery costs £3.95.'],
  ])('%s → %s', (text, to, expected) => {
    expect(change(text, to)).toBe(expected)
  })
})

describe('what a time is about, and how it is bound', () => {
  const facts = (text: string) => readFacts(parseCopy(text, { path: 'a.md' })).map((fact) => [fact.subject, fact.value, fact.bound])
  test.each([
    ['You get your refund within 14 days.', [['refund-time', '14 days', 'within']]],
    ['You can ask for a refund within 30 days.', [['refund-window', '30 days', 'within']]],
    ['There is a 30-day money-back guarantee.', [['refund-window', '30 days', null]]],
    ['Delivery takes up to two weeks.', [['delivery', '14 days', 'up to']]],
    ['Allow at least 3 working days for delivery.', [['delivery', 'at least 3 working days', 'at least']]],
    ['We can deliver it in 20 days and refund a part.', [['delivery', '20 days', 'within']]],
    ['Your refund is on its way, and you have it within 30 days.', [['refund-time', '30 days', 'within']]],
    ['Every lamp has a two-year guarantee.', [['guarantee', '2 years', null]]],
    ['We reply seven days a week.', []],
    ['You have 30 days to return a lamp.', [['return-window', '30 days', null]]],
    ['Delivery is free on orders over £40.', [['free-delivery-from', '£40', null]]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})
