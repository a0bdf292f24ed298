import { expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { makeFolder } from './run.ts'

const TEAM = `custom: { tone: { phrase: reach out, message: Say write to us., severity: warning, hears: A brochure. } }
rules: { ${RULES.map((rule) => `${rule.id}: off`).join(', ')} }
`
const FILES = {
  '.tlc.yml': TEAM,
  'a.md': 'Please reach out.',
  'b.md': 'Do not reach out today.',
  'c.md': 'Hello there.',
  'd.md': 'Your order is here, so reach out.',
}

test('shards joined are the whole', async () => {
  const { run } = makeFolder(FILES)
  const whole = (await run('review --format json')).json
  for (const part of [1, 2, 3]) await run(`review --shard ${part}/3 --format json --output part${part}.out`)
  const merged = await run('merge part1.out part2.out part3.out')
  expect(merged.json).toEqual(whole)
  expect(merged.code).toBe(1)
  for (const format of ['sarif', 'gitlab', 'junit', 'rdjson', 'github', 'csv', 'markdown']) {
    expect((await run(`merge part1.out part2.out part3.out --format ${format}`)).out).toBe((await run(`review --format ${format}`)).out)
  }
  expect((await run('merge part1.out part2.out part3.out --format html')).out).toContain('<th scope="row">d.md<br>')
})

test('pieces of different parts are compared where the parts are joined', async () => {
  const { run } = makeFolder({
    'a.md': '\ufeffHi Sam,\n\nWe refund you within 14 days.\n',
    'b.md': 'Hi Kim,\n\nWe refund you within 14 days.\n',
    'c.md': '<!-- tlc-disable contradicting-promise -->\n\nHi Jo,\n\nWe refund you within 30 days.\n',
    'd.md': 'Hi Jo,\n\nWe refund you within 60 days.\n',
  })
  const whole = (await run('review --format json')).json
  const contradicting = (report: typeof whole) =>
    report.files.flatMap((file: { path: string; findings: { rule: string; start: { line: number } }[] }) =>
      file.findings.filter((one) => one.rule === 'contradicting-promise').map((one) => `${file.path}:${one.start.line}`),
    )
  expect(contradicting(whole)).toEqual(['d.md:3'])
  for (const part of [1, 2]) {
    const alone = (await run(`review --shard ${part}/2 --format json --output part${part}.out --fail-on never`)).code
    expect(alone).toBe(0)
  }
  expect((await run('merge part1.out part2.out')).json).toEqual(whole)
  const page = (await run('merge part1.out part2.out --format html --history h.json --today 2026-01-01')).out
  expect(page).toContain('Promises that do not agree')
  expect(page).toContain('The customer journey')
  const gone = await makeFolder({ 'part1.out': JSON.stringify({ ...whole, files: whole.files.map((file: object) => ({ ...file, shared: {} })) }) }).run(
    'merge part1.out',
  )
  expect(gone.error).toContain('d.md: expected the file that the report is about, found nothing at this path')
})

test('what is no report is said, and the rest is joined', async () => {
  const { run } = makeFolder({ ...FILES, 'x.out': '{', 'y.out': '{"version": 3}' })
  await run('review a.md --format json --output a.out')
  const merged = await run('merge a.out x.out y.out none.out')
  expect(merged.code).toBe(2)
  expect(merged.json.files).toHaveLength(1)
  expect(
    merged.error
      .trim()
      .split('\n')
      .map((line) => line.replace(/found .*/, '')),
  ).toEqual([
    'x.out: expected a report of "tlc review --format json", ',
    'y.out: expected a report with "version": 1, ',
    'none.out: expected a report that may be read, ',
  ])
  expect((await run('merge')).code).toBe(2)
})

test('facts stand side by side', async () => {
  const { run } = makeFolder({ 'a.md': 'Hi Sam,\n\nWe refund you within 14 days.\n', 'b.md': 'Hi Kim,\n\nWe refund you within 30 days.\n' })
  expect((await run('facts')).out).toMatch(/14 days[\s\S]*a\.md:3[\s\S]*30 days[\s\S]*b\.md:3/)
  const { json } = await run('facts --format json')
  expect(json.map((fact: { value: string }) => fact.value)).toEqual(['14 days', '30 days'])
})
