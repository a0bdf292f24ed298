import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './run.ts'

const reply = (n: number) => `Your parcel ${n} is on its way. It arrives on Friday, so there is nothing you need to do.\n`
const FILES = {
  'emails/welcome.liquid':
    '<p>Hi {{ customer.first_name }},</p>\n<p>Your order {{ order.number }} is on its way.</p>\n<p>Write to <a href="mailto:help@acme.example">us</a>.</p>\n<p>Best,<br>The Acme team</p>\n',
  'emails/late.md': 'Hi {{ customer.first_name }},\n\nYour order is late. Call [us](tel:+441234567890).\n\nKim\n\nThe Acme team\n',
  ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`macros/${i}.txt`, reply(i)])),
}

test('a configuration comes out of the files, and it is a right one', async () => {
  const { run, cwd } = makeFolder(FILES)
  const outcome = await run('init --preset support')
  expect(outcome).toMatchObject({ code: 0, error: '' })
  const text = readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')
  expect(text).toContain('extends: support\n')
  expect(text).toContain('company: [Acme]\n')
  expect(text).toContain('known: ["+441234567890", help@acme.example]')
  expect(text).toContain('first-name: "{{ customer.first_name }}"')
  const review = await run('review --format json --fail-on never')
  expect(review.json.problems).toEqual([])
  expect(review.code).toBe(0)
})

test('a configuration that is there is not written over', async () => {
  const { run, cwd } = makeFolder({ ...FILES, '.tlc.json': '{}' })
  expect(await run('init')).toMatchObject({ code: 2, error: '.tlc.json: expected no configuration yet, found one: --force writes over it\n' })
  writeFileSync(path.join(cwd, '.tlc.yml'), 'voice: plain')
  expect((await run('init --force --company Umbrella')).code).toBe(0)
  expect(readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')).toContain('company: [Umbrella]\n# Also found: Acme\n')
})

test('two questions, with what was found as the answer for Enter', async () => {
  const { run, cwd } = makeFolder(FILES)
  expect((await run('init', '', {}, ['', 'both'])).code).toBe(0)
  const text = readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')
  expect(text).toContain('extends: [marketing, support]\n')
  expect(text).toContain('company: [Acme]\n')
  expect((await run('init --force --preset loud')).error).toContain('found "loud"')
})

test('an empty folder gives a configuration of comments', async () => {
  const { run, cwd } = makeFolder({})
  expect((await run('init')).code).toBe(0)
  expect(readFileSync(path.join(cwd, '.tlc.yml'), 'utf8')).toContain('# company: [Your Company]')
})
