import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ACCEPTED_FILE, addAccepted } from '../../../src/review/accepted.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { makeFolder } from './run.ts'

test('a ready piece is one line, a piece that is not says what is left to do, with its place', async () => {
  const { run } = makeFolder({
    'emails/sale.md':
      '---\nsubject: The sale\n---\nHi {{first_name | default: "there"}},\n\nThe sale ends 31 May 2024. Reply to this e-mail with any question.\n\nBest,\nAda from Acme\n',
    'emails/fine.md':
      '---\nsubject: Your lamp\n---\nHi there,\n\nYour lamp is on its way and arrives on Friday. Reply to this e-mail with any question.\n\nBest,\nAda from Acme\n',
  })
  const outcome = await run('ready --format json --today 2024-06-15')
  expect(outcome.code).toBe(1)
  const messages = (outcome.json as { messages: { path: string; ready: boolean; checks: { check: string; status: string; places: { line: number }[] }[] }[] })
    .messages
  expect(messages.map((message) => [message.path, message.ready])).toEqual([
    ['emails/fine.md', true],
    ['emails/sale.md', false],
  ])
  expect(messages[1]?.checks.find((one) => one.check === 'dates')).toMatchObject({ status: 'to-do', places: [{ line: 6 }] })
  expect(messages[1]?.checks.find((one) => one.check === 'contact')?.status).toBe('passed')
})

test('a check that the team switched off is not shown as passed', async () => {
  const { run } = makeFolder({
    '.tlc.yml': 'rules: { out-of-date: off }\n',
    'emails/sale.md': '---\nsubject: The sale\n---\nHi there,\n\nThe sale ends 31 May 2024. Reply to this e-mail with any question.\n\nBest,\nAda Brown\n',
  })
  const { json } = await run('ready --format json --today 2024-06-15')
  expect(json.messages[0].checks.find((one: { check: string }) => one.check === 'dates').status).toBe('not-for-this-type')
})

test('what the team left as it is or recorded is not listed, but counted: it is in the text that goes out', async () => {
  const letter = (day: string) => `---\nsubject: The sale\n---\nHi there,\n\nThe sale ends ${day}. Reply to this e-mail.\n\nBest,\nAda Brown\n`
  const { cwd, run } = makeFolder({ 'left.md': letter('31 May 2024'), 'recorded.md': letter('30 May 2024') })
  const before = await run('ready --format json --today 2024-06-15')
  expect([before.code, before.json.passedOver]).toEqual([1, 0])
  const late = review(letter('31 May 2024'), 'left.md').findings.find((finding) => finding.rule === 'out-of-date')
  writeFileSync(path.join(cwd, ACCEPTED_FILE), addAccepted(null, late as Finding, 'shown as it was', '2024-06-15'))
  const half = await run('ready --format json --today 2024-06-15')
  expect([half.code, half.json.passedOver, half.json.messages.map((one: { ready: boolean }) => one.ready)]).toEqual([1, 1, [true, false]])
  await run('review recorded.md --update-baseline')
  const after = await run('ready --format json --today 2024-06-15')
  expect([after.code, after.json.passedOver, after.json.messages.map((one: { ready: boolean }) => one.ready)]).toEqual([0, 2, [true, true]])
  expect((await run('ready --today 2024-06-15')).out).toContain(
    'Ready to send: 2 messages.\n2 more places were there before or left as they are, and are not listed.\n',
  )
})
