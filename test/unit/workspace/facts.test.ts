import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { findDurations, sayDays, sayDuration, timesDiffer } from '../../../src/workspace/durations.ts'
import { familyOf } from '../../../src/workspace/find-twins.ts'
import { findForeignTimes } from '../../../src/workspace/foreign-times.ts'
import { groupByWording } from '../../../src/workspace/group-by-wording.ts'
import { readFacts } from '../../../src/workspace/read-facts.ts'
import { WorkspaceStore } from '../../../src/workspace/workspace-store.ts'

const told = (text: string, path = 'a.md') => readFacts(parseCopy(text, { path })).map((fact) => `${fact.subject}: ${fact.value}`)
const storeOf = (files: Record<string, string>) => {
  const store = new WorkspaceStore()
  for (const [path, source] of Object.entries(files)) store.put(parseCopy(source, { path }))
  return store
}

describe('lengths of time', () => {
  test.each([
    ['two weeks', '14 days'],
    ['14 days', '14 days'],
    ['3–5 working days', '5 working days'],
    ['3 to 5 business days', '5 working days'],
    ['24 hours', '1 day'],
    ['a fortnight', '14 days'],
    ['an hour', '1 hour'],
    ['a 30-day trial', '30 days'],
    ['fourteen (14) days', '14 days'],
  ])('%s is %s', (text, value) => {
    expect(findDurations(text).map((one) => sayDays(one.days, one.business))).toEqual([value])
  })
  test.each([
    ['10 working days', 'two weeks', false],
    ['5 days', 'a week', true],
    ['within 30 days', 'a month', false],
    ['24 hours', 'one day', false],
    ['5 working days', '3 days', true],
  ])('%s against %s: differ %s', (a, b, expected) => {
    const [one] = findDurations(a)
    const [other] = findDurations(b)
    expect(one && other && timesDiffer(one, other)).toBe(expected)
  })
})

describe('what customers are told', () => {
  test.each([
    ['We refund you within 14 days.', ['refund-time: 14 days']],
    ['You can ask for a refund within 30 days of purchase.', ['refund-window: 30 days']],
    ['Your order arrives in 3–5 working days.', ['delivery: 3–5 working days']],
    ['We reply within one working day.', ['reply: 1 working day']],
    ['You get our answer within two days.', ['reply: 2 days']],
    ['Start your 14-day free trial.', ['trial: 14 days']],
    ['Call us Monday to Friday, 9am to 5pm.', ['support-hours: Mon–Fri 9:00–17:00']],
    ['We are here weekdays 9–5.', ['support-hours: Mon–Fri 9:00–17:00']],
    ['Delivery costs £4.95.', ['delivery-price: £4.95']],
    ['Free delivery on orders over €50.', ['free-delivery-from: €50']],
    ['Call 0800 123 4567.', ['phone: 08001234567']],
    ['Your trial ends in 3 days.', []],
    ['Your visit is confirmed; please arrive 10 minutes early.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
  test.each([
    ['Most shops refund you within 60 days.', 'a competitor'],
    ['Until 2021 we refunded within 60 days.', 'the past'],
    ['If your refund takes longer than 10 days, write to us.', 'a condition'],
    ['> They refunded me within 3 days!', 'a customer'],
    ['Your order number is 0800 123 4567.', 'an order number'],
    ['Order 1234-5678-9012 was placed.', 'an order number'],
    ['Please respond within 30 days.', 'the reader’s time'],
    ['You must reply within 7 days.', 'the reader’s time'],
  ])('nothing in: %s (%s)', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('one promise everywhere', () => {
  test('different refund times contradict, the most told is right', () => {
    const store = storeOf({ 'a.md': 'We refund you within 14 days.', 'b.md': 'Your refund takes two weeks.', 'c.md': 'We refund you within 30 days.' })
    expect(store.contradictions().map((one) => [one.subject, one.right, one.others.map((fact) => fact.path)])).toEqual([['refund-time', '14 days', ['c.md']]])
  })
  test('what the team says is right comes first', () => {
    const store = storeOf({ 'a.md': 'We refund you within 14 days.', 'b.md': 'Your refund takes two weeks.' })
    expect(store.contradictions({ 'refund-time': '10 days' })[0]?.others.map((fact) => fact.path)).toEqual(['a.md', 'b.md'])
  })
  test.each([
    [{ 'a.md': 'Express delivery takes 1 day.', 'b.md': 'Standard delivery takes 5 days.' }],
    [{ 'a.md': 'Delivery to Germany takes 5 days.', 'b.md': 'Delivery takes 3 days.' }],
    [{ 'a.md': 'Pro customers get a reply within 2 hours.', 'b.md': 'We reply within one day.' }],
  ])('no contradiction where the text narrows it: %j', (files) => {
    expect(storeOf(files).contradictions()).toEqual([])
  })
  test('a file that changes takes its old facts with it', () => {
    const store = storeOf({ 'a.md': 'We refund you within 14 days.', 'b.md': 'We refund you within 30 days.' })
    expect(store.contradictions()).toHaveLength(1)
    store.put(parseCopy('We refund you within 14 days.', { path: 'b.md' }))
    expect(store.contradictions()).toEqual([])
  })
})

describe('replies that repeat each other', () => {
  const reply = (end: string) =>
    `Hi there,\n\nThanks for telling us that the parcel is late. The courier has it at their depot near you and will bring it tomorrow before noon, and you can follow the van on the map. ${end}\n\nKind regards,\nAda`
  test('nearly the same words are one group, other words are not', () => {
    const store = storeOf({
      'replies/a.md': reply('Write back if it does not come.'),
      'replies/b.md': reply('Reply here if it does not come.'),
      'replies/c.md':
        'Hi there,\n\nYour password is reset now. Open the link in the other message, choose a new one with at least twelve letters, and you are in again within a minute.\n\nKind regards,\nAda',
    })
    expect(store.nearDuplicates().map((group) => group.places.map((place) => place.path))).toEqual([['replies/a.md', 'replies/b.md']])
  })
})

describe('times in other languages', () => {
  const time = (text: string, language: string) => findForeignTimes(text, language).map(({ subject, duration }) => `${subject} ${sayDuration(duration)}`)
  test.each([
    ['Wir erstatten den Betrag innerhalb von 14 Tagen.', 'de', ['refund-time 14 days']],
    ['Die Lieferung dauert 3 bis 5 Werktage.', 'de', ['delivery 3–5 working days']],
    ['Die Express-Lieferung dauert 2 Werktage.', 'de', []],
    ['Wenn die Lieferung länger als 10 Tage dauert, melden Sie sich.', 'de', []],
    ['Nous vous remboursons sous 14 jours ouvrés.', 'fr', ['refund-time 14 working days']],
    ['Vous avez 30 jours pour retourner votre commande.', 'fr', ['return-window 30 days']],
    ['Respondemos en 24 horas.', 'es', ['reply 1 day']],
    ['We bezorgen binnen 2 werkdagen.', 'nl', ['delivery 2 working days']],
    ['The refund takes 14 days.', 'en', []],
  ])('%s', (text, language, expected) => {
    expect(time(text, language)).toEqual(expected)
  })
})

describe('twins', () => {
  test('a placeholder and the contact that one twin lost', () => {
    const store = storeOf({
      'welcome.en.html': '<html><body><p>Hi {{first_name}}, your code is {{code}}.</p><p><a href="mailto:help@acme.example">Write to us</a></p></body></html>',
      'welcome.de.html': '<html><body><p>Hallo {{first_name}}, hier ist der Code, den Sie für die Anmeldung bei uns brauchen.</p></body></html>',
    })
    expect(store.twinDifferences().map((one) => [one.twins, one.about, one.missing])).toEqual([
      ['languages', 'placeholder', ['code']],
      ['languages', 'contact', ['contact']],
    ])
  })

  test('what a program calls with a value is the value in the other part', () => {
    const store = storeOf({
      'mails/lost.html.erb': '<p><%= t(".hello") %>, here is your new key.</p><p><%= link_to @key_url, @key_url %></p>',
      'mails/lost.text.erb': '<%= t(".hello") %>, here is your new key.\n\n<%= @key_url %>\n',
    })
    expect(store.twinDifferences()).toEqual([])
  })

  test.each([
    ['shipped-sms.txt', 'shipped.html'],
    ['shipped.sms.txt', 'shipped.email.html'],
    ['sms/shipped.txt', 'email/shipped.html'],
  ])('%s is the twin of %s', (a, b) => {
    expect(familyOf(a, null)).toBe(familyOf(b, null))
  })

  test('keys of one message for two channels', () => {
    expect([familyOf('n.json', 'shipped.sms'), familyOf('n.json', 'shipped_sms_body'), familyOf('n.json', 'paid.sms')]).toEqual([
      familyOf('n.json', 'shipped.email'),
      familyOf('n.json', 'shipped_email_body'),
      familyOf('n.json', 'paid.email'),
    ])
    expect(familyOf('n.json', 'paid.sms')).not.toBe(familyOf('n.json', 'shipped.sms'))
  })
})

describe('the customer’s way', () => {
  test('stages and situations with a piece, and those without', () => {
    const coverage = storeOf({
      'site/pricing.md': '# Plans\n\nYou can choose the plan that you need.',
      'replies/refund.md': 'Hi Sam,\n\nThanks for writing. As per our refund policy, your money comes back in 14 days.\n\nBest,\nAda',
      'emails/order-confirmation.md': 'Hi Sam,\n\nThank you for your order.\n\nBest,\nAda',
    }).coverage()
    expect(coverage.emptyStages).toEqual(['investigate', 'leave'])
    expect(coverage.stages.evaluate.map((one) => [one.path, one.reason])).toEqual([['site/pricing.md', 'its name: “pricing”']])
    expect(coverage.situations.refund.map((one) => one.path)).toEqual(['replies/refund.md'])
    expect(coverage.emptySituations).toContain('outage')
    expect([coverage.beforePurchase, coverage.afterPurchase]).toEqual([1, 2])
    expect(coverage.policies).toEqual([{ wording: 'our refund policy', pieces: 1 }])
    expect(coverage.mentions).toEqual({ pieces: 3, ofCustomers: 1 })
  })
})

describe('what the team says of the customer’s way', () => {
  test('a stage by file, a situation by its words, each with its reason', () => {
    const store = new WorkspaceStore()
    const guide = { stage: 'evaluate', situations: { 'lost-luggage': ['lost bag', 'baggage claim'] } }
    store.put(parseCopy('Hi Sam,\n\nYour lost bag is at our desk.\n\nBest,\nAda', { path: 'replies/bag.md' }), guide)
    const coverage = store.coverage(['lost-luggage', 'strike'])
    expect(coverage.stages.evaluate.map((one) => one.reason)).toEqual(['your team says so'])
    expect(coverage.ownSituations['lost-luggage']?.map((one) => one.situationReasons['lost-luggage'])).toEqual(['its words: “lost bag”'])
    expect(coverage.ownSituations.strike).toEqual([])
  })
})

describe('one decision for many places', () => {
  test('the same wording in other capitals is one group, most seen first', () => {
    const finding = (text: string, start: number): Finding => ({ ...BASE, text, start, end: start + text.length })
    const groups = groupByWording([
      { path: 'a.md', findings: [finding('Leverage', 0), finding('going forward', 20)] },
      { path: 'b.md', findings: [finding('leverage', 5)] },
    ])
    expect(groups.map((group) => [group.wording, group.places.length])).toEqual([
      ['Leverage', 2],
      ['going forward', 1],
    ])
  })
})

const BASE: Finding = {
  rule: 'jargon',
  title: '',
  principle: 'what-they-hear',
  severity: 'hint',
  weight: 1,
  message: '',
  hears: '',
  because: null,
  text: '',
  sentence: '',
  messageKey: null,
  fixes: [],
  start: 0,
  end: 0,
}
