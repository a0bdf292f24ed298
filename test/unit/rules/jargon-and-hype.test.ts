import { describe, expect, test } from 'vitest'
import { CLAIMS, NO_CLAIMS } from './hype-sentences.ts'
import { findingsOf } from './run-rule.ts'

const flagged = (rule: string, text: string) => findingsOf(rule, text).map((finding) => finding.text)

describe('words that are only sometimes jargon', () => {
  test.each([
    ['We leverage your photos to make a book.', ['leverage']],
    ['High leverage makes a loan risky.', []],
    ['Unlock more value with every visit.', ['Unlock']],
    ['Unlock your bike with the app.', []],
    ['Unlock the front door and come in.', []],
    ['We scale your business while you sleep.', ['scale']],
    ['Put the fish on the scale and read the weight.', []],
    ['We offer innovative solutions for your garden.', ['innovative solutions']],
    ['The solution is in the next parcel.', []],
    ['Rinse the lens with saline solution every night.', []],
    ['We foster innovation in small towns.', ['foster', 'innovation']],
    ['She grew up with a foster family.', []],
    ['Going forward, your bill comes by e-mail.', ['Going forward']],
    ['If you are going forward with the order, reply today.', []],
    ['Elevated temperatures spoil the milk.', []],
    ['Put on the safety harness before you climb.', []],
    ['The course commences on Monday.', ['commences']],
    ['Your files have end-to-end encryption.', []],
    ['An end-to-end service for movers.', ['end-to-end']],
    ['Click the funnel icon to filter the list.', []],
  ])('%s', (text, expected) => {
    expect(flagged('jargon', text)).toEqual(expected)
  })

  test('what stands in quotation marks, in code or in brackets after it is left alone', () => {
    expect(flagged('jargon', 'He wrote “we leverage synergy” and nobody answered.')).toEqual([])
    expect(flagged('jargon', 'Set `webhook` to yes.')).toEqual([])
    expect(flagged('jargon', 'Ask for a webhook (a message that our server sends to yours).')).toEqual([])
  })

  test('terms of the trade are ordinary for technical readers', () => {
    expect(flagged('jargon', 'Send each order to a webhook.')).toEqual(['webhook'])
    expect(flagged('jargon', '---\ntlc:\n  audience: technical\n---\n\nSend each order to a webhook.')).toEqual([])
  })

  test('a word on the list of a team is allowed', () => {
    expect(
      findingsOf('jargon', 'Send each order to a webhook.', { settings: { rules: { jargon: { severity: 'hint', options: { allow: ['webhook'] } } } } }),
    ).toEqual([])
  })
})

describe('claims without proof', () => {
  test.each([
    ['Our bread is the best in town.', ['best in town']],
    ['We bring you the best bread every morning.', ['the best bread']],
    ['To get the best from your oven, heat it first.', []],
    ['Find the best time for your visit.', []],
    ['Reply with the day that works best for you.', []],
    ['Best regards', []],
    ['We did our best to reach you.', []],
    ['The most advanced kettle on the market.', ['The most advanced']],
    ['Most customers pay by card.', []],
    ['This is the perfect gift for your father.', ['the perfect gift']],
    ['That makes perfect sense.', []],
    ['Transform your mornings and your life.', ['Transform your']],
    ['Transform the table into a bed in one minute.', []],
    ['Turn your ideas into reality.', ['Turn your ideas into reality']],
    ['Turn the lamp into the socket.', []],
    ['Our coaching guarantees results.', ['guarantees results']],
    ['We cannot guarantee delivery before Christmas.', []],
    ['You get a money-back guarantee for 30 days.', []],
    ['Cook 10x faster.', ['10x faster']],
    ['A pack of 10x 500 g.', []],
    ['We don’t just sell shoes, we change your life.', ['change your life']],
    ['Unprecedented demand slows our replies today.', []],
    ['Effortless to fold. In a test by Which? 19 of 20 parents folded it with one hand.', []],
  ])('%s', (text, expected) => {
    expect(flagged('hype', text)).toEqual(expected)
  })

  test('nine in ten claims of many sorts are found, and hardly anything that only looks like one', () => {
    const inPage = (sentence: string) => `See the plan.\n\n${sentence}\n\nCall before noon.`
    const missed = CLAIMS.filter((sentence) => !flagged('hype', inPage(sentence)).length)
    expect(missed.length / CLAIMS.length, missed.join('\n')).toBeLessThan(0.1)
    const alarms = NO_CLAIMS.filter((sentence) => flagged('hype', inPage(sentence)).length)
    expect(alarms.length / NO_CLAIMS.length, alarms.join('\n')).toBeLessThan(0.04)
  })
})
