import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { makeFolder } from './run.ts'

/** A rule of a team's own, so that these tests do not move with the rules. */
const TEAM = `custom:
  tone: { phrase: reach out, message: Say write to us., severity: warning }
  plain: { swap: { utilise: use }, message: Say use., severity: hint }
rules: { ${RULES.map((rule) => `${rule.id}: off`).join(', ')} }
`
const rulesOf = (outcome: { json: { files: { path: string; findings: { rule: string }[] }[] } }) =>
  outcome.json.files.flatMap((file) =>
    file.findings.filter((one) => ['tone', 'plain', 'suppression'].includes(one.rule)).map((one) => `${file.path} ${one.rule}`),
  )

describe('configuration', () => {
  test('the nearest file counts, an ignored file is left out, and named ones say so', async () => {
    const { run } = makeFolder({
      '.tlc.yml': `${TEAM}ignore: ["drafts/**"]\n`,
      'a.md': 'Reach out.',
      'drafts/b.md': 'Reach out.',
      'sub/.tlc.yml': 'custom: { tone: off }',
      'sub/c.md': 'Reach out.',
    })
    const outcome = await run('review --format json')
    expect(rulesOf(outcome)).toEqual(['a.md tone'])
    expect(outcome.code).toBe(1)
    const named = await run('review drafts/b.md --format json')
    expect(named.json.files).toEqual([])
    expect(named.error).toBe('drafts/b.md: left out, "ignore" in .tlc.yml names it\n')
  })
  test('a broken one is a clear line and exit 2, after the review', async () => {
    const { run } = makeFolder({ '.tlc.yml': 'compnay: Acme\nrules:\n  jargn: off\n', 'a.md': 'Hello there.' })
    const outcome = await run('review a.md --format json')
    expect(outcome.code).toBe(2)
    expect(outcome.json.files).toHaveLength(1)
    expect(outcome.error).toBe('.tlc.yml:1:1: expected "company", found "compnay"\n.tlc.yml:3:3: expected the rule "jargon", found "jargn"\n')
  })
  test('approved files are locked', async () => {
    const { run } = makeFolder({ '.tlc.yml': `${TEAM}approved: ["legal/**"]\n`, 'legal/a.md': 'Reach out.' })
    expect((await run('review --format json')).json.files).toMatchObject([{ path: 'legal/a.md', messages: [], findings: [] }])
  })
  test('an installed package is read as data', async () => {
    const { run } = makeFolder({
      '.tlc.yml': 'extends: "@acme/brand"',
      'node_modules/@acme/brand/tlc.yml': TEAM,
      'node_modules/@acme/brand/index.js': 'throw 1',
      'a.md': 'Reach out.',
    })
    expect(rulesOf(await run('review --format json'))).toEqual(['a.md tone'])
  })
})

describe('only what is new', () => {
  test('recorded findings are left out, new ones fail, moved files match, fixed ones are said', async () => {
    const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a.md': 'Reach out.\n\nPlease reach out today.', 'b.md': 'Hello there.' })
    const recorded = await run('review --update-baseline --format json')
    expect(recorded).toMatchObject({ code: 0 })
    expect(recorded.json.summary).toMatchObject({ findings: 0, baselined: 2 })
    const written = readFileSync(path.join(cwd, '.tlc-baseline.json'), 'utf8')
    expect(written).not.toMatch(/reach/i)
    expect(written.split('\n').filter((line) => line.includes('"a.md":1'))).toHaveLength(2)

    writeFileSync(path.join(cwd, 'a.md'), 'A new first line.\n\nReach out.\n\nPlease reach out today.')
    expect((await run('review --format json')).code).toBe(0)
    expect((await run('review')).out).toContain('Nothing new. 2 recorded findings are left out.')
    writeFileSync(path.join(cwd, 'b.md'), 'Reach out.')
    const copied = await run('review --format json')
    expect([copied.code, rulesOf(copied)]).toEqual([1, ['b.md tone']])
    writeFileSync(path.join(cwd, 'b.md'), 'Hello there.')
    renameSync(path.join(cwd, 'a.md'), path.join(cwd, 'moved.md'))
    expect(await run('review --format json')).toMatchObject({ code: 0, error: '' })
    writeFileSync(path.join(cwd, 'moved.md'), 'Reach out.')
    expect((await run('review --format json')).error).toBe('1 recorded finding is fixed: run --update-baseline\n')
    expect(readFileSync(path.join(cwd, '.tlc-baseline.json'), 'utf8')).toBe(written)
  })
  test('an update of some files keeps the others, and writers do not lose each other’s', async () => {
    const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a.md': 'Reach out.', 'b.md': 'Do reach out.', 'c.md': 'Now reach out.' })
    await Promise.all(['a.md', 'b.md', 'c.md'].map((file) => run(`review ${file} --update-baseline`)))
    const record = JSON.parse(readFileSync(path.join(cwd, '.tlc-baseline.json'), 'utf8'))
    expect(
      Object.values(record.findings)
        .flatMap((paths) => Object.keys(paths as object))
        .sort(),
    ).toEqual(['a.md', 'b.md', 'c.md'])
  })
  test.each([
    ['{', 'expected a record written by --update-baseline'],
    ['{"version": 2}', 'expected a record with "version": 1, found 2'],
    ['{"version": 1, "findings": {"x": {"a.md": "1"}}}', 'expected a count from 1 for "a.md", found "1"'],
  ])('a broken record %s is a clear line', async (text, words) => {
    const { run } = makeFolder({ '.tlc-baseline.json': text, 'a.md': 'Hello there.' })
    const outcome = await run('review a.md')
    expect(outcome.code).toBe(2)
    expect(outcome.error).toContain(words)
  })
  test('a named record that is missing is trouble', async () => {
    const { run } = makeFolder({ 'a.md': 'Hello there.' })
    expect(await run('review a.md --baseline none.json')).toMatchObject({ code: 2 })
  })
  test('the score may not fall', async () => {
    const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a.md': 'Your order is on its way to you.' })
    expect((await run('review a.md --min-score baseline')).code).toBe(2)
    await run('review a.md --update-baseline')
    expect((await run('review a.md --min-score baseline')).code).toBe(0)
    writeFileSync(path.join(cwd, 'a.md'), 'Utilise it. Utilise this. Utilise that. Utilise these.')
    expect(await run('review a.md --min-score baseline')).toMatchObject({ code: 1 })
    expect((await run('review a.md --min-score 0')).code).toBe(0)
  })
})

test('what the team left as it is stays out', async () => {
  const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'mails/a.md': 'Reach out.' })
  await run('review --update-baseline')
  const print = Object.keys(JSON.parse(readFileSync(path.join(cwd, '.tlc-baseline.json'), 'utf8')).findings)[0]
  writeFileSync(path.join(cwd, '.tlc-accepted.yml'), `accepted:\n  - { fingerprint: "${print}", rule: tone, reason: agreed, date: 2026-01-01 }\n`)
  renameSync(path.join(cwd, '.tlc-baseline.json'), path.join(cwd, 'old.json'))
  const outcome = await run('review --format json')
  expect(outcome.json.summary).toMatchObject({ findings: 0, accepted: 1 })
})

describe('--fix', () => {
  const source = '\ufeffPlease utilise it.\r\n\r\nUtilise {{ name }} with “care”.\r\n'
  test('makes the small certain changes and touches nothing else', async () => {
    const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a.md': source })
    const file = path.join(cwd, 'a.md')
    chmodSync(file, 0o640)
    const dry = await run('review a.md --fix-dry-run --format json --fail-on never')
    expect(dry.error).toBe('a.md:1: “utilise” → “use”\na.md:3: “Utilise” → “Use”\n')
    expect(readFileSync(file, 'utf8')).toBe(source)
    const outcome = await run('review a.md --fix --format json --fail-on never')
    expect(readFileSync(file, 'utf8')).toBe(source.replace('utilise', 'use').replace('Utilise', 'Use'))
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(rulesOf(outcome)).toEqual([])
    expect((await run('review a.md --fix --fail-on never')).error).toBe('')
  })
})

test('--changed reviews what git says changed, and says when git cannot tell', async () => {
  const { run, cwd } = makeFolder({ 'a.md': 'Hello there.', 'b.md': 'Hello there.', '.gitignore': 'x.md\n' })
  expect((await run('review --changed')).error).toMatch(/^tlc: Expected a folder that is kept in git for --changed/)
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'x')
  writeFileSync(path.join(cwd, 'b.md'), 'Hello you.')
  writeFileSync(path.join(cwd, 'c d.md'), 'Hello you.')
  writeFileSync(path.join(cwd, 'x.md'), 'Hello you.')
  const paths = async (line: string) => (await run(line)).json.files.map((file: { path: string }) => file.path)
  expect(await paths('review --changed --format json')).toEqual(['b.md', 'c d.md'])
  expect(await paths('review --changed HEAD --format json')).toEqual(['b.md', 'c d.md'])
  expect((await run('review --changed nowhere')).code).toBe(2)
})

test('--changed-lines shows what stands on changed lines, all of a new file, and nothing of an untouched line', async () => {
  const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a "b"é.md': 'Reach out.\n\nHello there.\n\nHello you.\n', 'b.md': 'Reach out.\n' })
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'x')
  writeFileSync(path.join(cwd, 'a "b"é.md'), 'Reach out.\n\nHello there, reach\nout.\n\nHello you.\n\nDo reach out.\n')
  writeFileSync(path.join(cwd, 'c.md'), 'Reach out.\n')
  const { json, code } = await run('review --changed-lines --format json')
  const places = json.files.flatMap((file: { path: string; findings: { rule: string; start: { line: number } }[] }) =>
    file.findings.filter((one) => one.rule === 'tone').map((one) => `${file.path}:${one.start.line}`),
  )
  expect(places).toEqual(['a "b"é.md:3', 'a "b"é.md:8', 'c.md:1'])
  expect(code).toBe(1)
  expect((await run('review --changed-lines --update-baseline')).error).toContain('found both')
})

test('--shard gives each file to one part', async () => {
  const { run } = makeFolder(Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.md`, 'Hello there.'])))
  const parts = await Promise.all(
    [1, 2, 3].map(async (part) => (await run(`review --shard ${part}/3 --format json`)).json.files.map((file: { path: string }) => file.path)),
  )
  expect(parts.map((part) => part.length)).toEqual([3, 2, 2])
  expect(parts.flat().sort()).toEqual(Array.from({ length: 7 }, (_, i) => `${i}.md`))
})

test('--quiet shows what fails alone, --kind sets the type, --timing speaks on standard error', async () => {
  const { run } = makeFolder({ '.tlc.yml': TEAM, 'a.md': 'Utilise it and reach out.' })
  const outcome = await run('review --quiet --format json --kind sms --timing')
  expect(rulesOf(outcome)).toEqual(['a.md tone'])
  expect(outcome.json.files[0].messages[0].kind).toBe('sms')
  expect(outcome.error).toMatch(/\d+ ms {2}together\n/)
})

test('--timing says what each rule took of the whole', async () => {
  const { run } = makeFolder({ 'a.md': 'We are proud to utilise it. '.repeat(40) })
  const { error } = await run('review --timing')
  expect(error).toMatch(/\d+ ms {2}together\n\nof reading and reviewing:\n(?: +\d+ ms +\d+ % {2}(?:[a-z-]+|\d+ other rules)\n)+$/)
})

test('--history adds a day, and does not write over what is no history', async () => {
  const { run, cwd } = makeFolder({ '.tlc.yml': TEAM, 'a.md': 'Reach out.', 'other.json': '{"a": 1}' })
  await run('review a.md --history h.json --today 2026-01-01')
  writeFileSync(path.join(cwd, 'a.md'), 'Write to us.')
  await run('review a.md --history h.json --today 2026-01-02')
  await run('review a.md --history h.json --today 2026-01-02')
  expect(JSON.parse(readFileSync(path.join(cwd, 'h.json'), 'utf8')).days.map((one: { day: string; rules: object }) => [one.day, one.rules])).toEqual([
    ['2026-01-01', { tone: 1 }],
    ['2026-01-02', {}],
  ])
  expect(await run('review a.md --history other.json')).toMatchObject({ code: 2 })
  expect(readFileSync(path.join(cwd, 'other.json'), 'utf8')).toBe('{"a": 1}')
})
