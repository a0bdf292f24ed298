import { describe, expect, test } from 'vitest'
import { NO_TEAM } from '../../../src/review/settings.ts'
import { findingsOf, firstFix } from './run-rule.ts'

const contact = { ...NO_TEAM.contact, text: 'Reply to this email or call 0800 123 456, every day 8 to 8.' }
const BARE = 'Hi Sam,\n\nYour order leaves on Tuesday. It is with you on Friday.\n\nBest,\n\nThe Acme team\n'

describe('the contact block', () => {
  test('goes before the sign-off, and then nothing is missing', () => {
    const findings = findingsOf('missing-contact-path', BARE, { team: { contact } })
    expect(findings[0]?.fixes[0]?.title).toBe('Add your contact block')
    const fixed = firstFix(BARE, findings)
    expect(fixed).toBe(`Hi Sam,\n\nYour order leaves on Tuesday. It is with you on Friday.\n\n${contact.text}\n\nBest,\n\nThe Acme team\n`)
    expect(findingsOf('missing-contact-path', fixed ?? '', { team: { contact } })).toEqual([])
  })

  test('is set up first where there is none yet', () => {
    expect(findingsOf('missing-contact-path', BARE)[0]?.fixes).toEqual([
      { title: 'Set up your contact block', kind: 'choose', edits: [], command: 'set-up-contact' },
    ])
  })

  test('is encoded for HTML', () => {
    const page = '<html><body><p>Hi Sam,</p><p>Your order leaves on Tuesday. It is with you on Friday.</p><p>The Acme team</p></body></html>'
    const team = { contact: { ...contact, text: 'Call R&D on 0800 123 456.' } }
    const fixed = firstFix(page, findingsOf('missing-contact-path', page, { file: 'a.html', kind: 'support-reply', team }))
    expect(fixed).toContain('<p>Call R&amp;D on 0800 123 456.</p>')
  })

  test('is not asked for where the help desk adds it', () => {
    expect(findingsOf('missing-contact-path', BARE, { kind: 'support-reply', team: { provided: { 'support-reply': ['reply'] } } })).toEqual([])
  })
})

describe('a greeting', () => {
  const text = 'Your order {{order.number}} leaves on Tuesday. Reply if that is too late.\n\nBest,\nMaya\n'
  test.each([
    [undefined, 'Hi there,\n\n'],
    [{ placeholders: { 'first-name': '{{customer.first_name}}' } }, 'Hi {{customer.first_name}},\n\n'],
  ])('with %j is %j', (team, greeting) => {
    const reading = { kind: 'support-reply' as const, team }
    const fixed = firstFix(text, findingsOf('no-greeting', text, reading))
    expect(fixed).toBe(greeting + text)
    expect(findingsOf('no-greeting', fixed ?? '', reading)).toEqual([])
  })

  test.each(['# Sent when a bed is booked', '{subject:} Your bed'])('is asked for, and not put before %j', (note) => {
    const noted = `${note}\n\n${text}`
    const [finding] = findingsOf('no-greeting', noted, { kind: 'support-reply', file: 'a.txt' })
    expect(finding).toBeDefined()
    expect(finding?.fixes).toEqual([])
  })

  test.each([
    ['a.txt', `You asked for a bed.\n\nOak Inn ( https://oak.example )\n\n********\n\n${text}`],
    ['a.txt', `You asked for a bed\n\n${text}`],
    ['a.txt', `Trouble reading this email? Open it in your browser.\n\n${text}`],
    ['a.txt', `*** This is an automatic message. ***\n\n${text}`],
    ['a.html', `<html><body><p><b>You asked for a bed.</b></p><p>It is yours from Monday on. Reply if you need two.</p><p>Best,</p><p>Maya</p></body></html>`],
    [
      'a.html',
      `<html><body><div class="header"><p>Oak Inn. Beds for all.</p></div><p>Your bed is yours from Monday on. Reply if you need two.</p><p>Best,</p><p>Maya</p></body></html>`,
    ],
  ])('is asked for, and not put above a masthead or title in %s', (file, written) => {
    const [finding] = findingsOf('no-greeting', written, { kind: 'support-reply', file })
    expect(finding).toBeDefined()
    expect(finding?.fixes).toEqual([])
  })

  test('uses the name that the file holds', () => {
    const named = 'Your order is for {{ shop.first_name }}. It leaves on Tuesday.\n\nBest,\nMaya\n'
    expect(firstFix(named, findingsOf('no-greeting', named, { kind: 'support-reply' }))).toBe(`Hi {{ shop.first_name }},\n\n${named}`)
  })
})

describe('the team’s own words', () => {
  test('stand instead of "do not reply"', () => {
    const text = 'Hi Sam,\n\nYour order left today. Please do not reply to this email.\n'
    const fixed = firstFix(text, findingsOf('no-reply', text, { team: { contact } }))
    expect(fixed).toBe(`Hi Sam,\n\nYour order left today. ${contact.text}\n`)
  })

  test.each([
    ['We’ll get back to you as soon as possible.', 'We’ll get back to you within 2 working days.'],
    ['Our team will reply shortly.', 'Our team will reply within 2 working days.'],
    ['Our support team will follow up.', 'Our support team will follow up within 2 working days.'],
  ])('bind %j', (text, expected) => {
    expect(firstFix(text, findingsOf('vague-timing', text, { team: { replyWithin: '2 working days' } }))).toBe(expected)
  })

  test('do not bind what the reply standard is not about', () => {
    expect(
      firstFix('Your refund will arrive shortly.', findingsOf('vague-timing', 'Your refund will arrive shortly.', { team: { replyWithin: '2 working days' } })),
    ).toBe(null)
  })
})

describe('hard to read', () => {
  const text = 'You get one lamp, one chair, one bed, one desk, one rug, one shelf, and then you also get a plant that we choose for you with a lot of love.'
  test.each([
    [34, 0],
    [30, 1],
  ])('with a limit of %i words finds %i', (words, expected) => {
    const settings = { rules: { 'hard-to-read': { options: { words } } } }
    expect(findingsOf('hard-to-read', text, { settings })).toHaveLength(expected)
  })
})

describe('the title of a fix', () => {
  const title = (text: string, file = 'a.txt') => findingsOf('cold-opening', text, { kind: 'support-reply', file })[0]?.fixes[0]?.title
  test.each([
    ['Hi Sam,\n\nThis is to inform you that bed {{ stay.bedNumber }} is yours.\n\nMaya\n', 'Write “Bed [bed number] is yours.”'],
    ['Hi Sam,\n\nThis is to inform you that bed {{ stay.bed || pick(stay, "any") }} is yours.\n\nMaya\n', 'Write “Bed … is yours.”'],
    ['Hi Sam,\n\nThis is to inform you that bed [Number] is yours.\n\nMaya\n', 'Write “Bed [Number] is yours.”'],
  ])('shows what will stand there and no code: %j', (text, says) => {
    expect(title(text)).toBe(says)
  })

  test('names the words that go', () => {
    const [finding] = findingsOf('policy-speak', 'We have closed your request as per our policy.')
    expect(finding?.fixes[0]?.title).toBe('Leave out “as per our policy”')
  })
})
