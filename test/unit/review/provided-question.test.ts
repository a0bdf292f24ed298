import { expect, test } from 'vitest'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, NO_TEAM } from '../../../src/review/settings.ts'

const replies = (count: number, text: (index: number) => string) =>
  JSON.stringify({ replies: Array.from({ length: count }, (_, index) => ({ title: `Reply ${index}`, body: text(index) })) })
const bare = (index: number) =>
  `Your seat on train ${index + 100} is booked for Friday. The price is 40 euros and you pay at the desk when you arrive.\n\nKind regards,\nSam`
const rules = (source: string, provided = {}) =>
  review(source, 'macros/replies.json', { ...DEFAULT_SETTINGS, team: { ...NO_TEAM, provided } }).findings.filter((one) =>
    /^(?:no-greeting|missing-contact-path|no-human-sign-off)$/.test(one.rule),
  )

test('what most of a collection lacks is one question, with an answer to write down', () => {
  const found = rules(replies(30, bare))
  expect(found.map((one) => one.rule).sort()).toEqual(['missing-contact-path', 'no-greeting'])
  const greeting = found.find((one) => one.rule === 'no-greeting')
  expect(greeting?.message).toBe(
    '30 of 30 replies here have no greeting. Does your help desk add the greeting? Then say so once, and they are all fine; if it does not, your customer gets none.',
  )
  expect(greeting?.fixes).toEqual([
    { title: 'Our help desk adds the greeting', kind: 'choose', edits: [], command: 'say-provided', provided: { kind: 'support-reply', part: 'greeting' } },
  ])
})

test('the answer ends the question', () => {
  expect(rules(replies(30, bare), { 'support-reply': ['greeting', 'reply'] })).toEqual([])
})

test('a few among many are told one by one', () => {
  const source = replies(30, (index) => (index < 6 ? bare(index) : `Hi there,\n\n${bare(index)}\n\nReply to this message with any question.`))
  expect(rules(source).filter((one) => one.rule === 'no-greeting')).toHaveLength(6)
})
