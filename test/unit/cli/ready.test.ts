import { expect, test } from 'vitest'
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
