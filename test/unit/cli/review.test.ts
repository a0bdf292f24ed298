import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { reviewSchema } from '../../../src/present/json-schema.ts'
import { makeFolder } from './run.ts'

const accepts = new Ajv2020({ allowUnionTypes: true }).compile(reviewSchema())
const pathsOf = (outcome: { json: { files: { path: string }[] } }) => outcome.json.files.map((file) => file.path)

const COPY = 'Hi Sam,\n\nYour order is on its way. Reply to this email if anything is wrong.\n'

test('a folder means the copy in it, less what git ignores and what programs keep', async () => {
  const { run } = makeFolder({
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.tmp.md\n',
    'emails/welcome.md': COPY,
    'emails/draft.tmp.md': COPY,
    'emails/.gitignore': '!draft.tmp.md\nsecret.md\n',
    'emails/secret.md': COPY,
    'out/page.html': COPY,
    'node_modules/x/README.md': COPY,
    '.github/x.md': COPY,
    'package.json': '{"description": "We sell a thing to you. You can buy it here today."}',
    'data.json': '{"a": 1, "b": "x"}',
    'replies.json':
      '{"late": "Your parcel is on its way to you. We are sorry for the wait you had.", "refund": "Your refund reaches your card on Friday this week."}',
    'photo.png': Buffer.from([0x89, 0x50, 0]),
    'notes.xyz': 'words',
  })
  const outcome = await run('review --format json')
  expect(pathsOf(outcome)).toEqual(['emails/draft.tmp.md', 'emails/welcome.md', 'replies.json'])
  expect(outcome.code).not.toBe(2)
})

test('a .gitignore above the folder counts too', async () => {
  const { run } = makeFolder({ '.git/HEAD': '', '.gitignore': 'emails/old.md\n', 'emails/old.md': COPY, 'emails/new.md': COPY })
  expect(pathsOf(await run('review emails --format json'))).toEqual(['emails/new.md'])
})

test('a file that is named is read, whatever git says', async () => {
  const { run } = makeFolder({ '.git/HEAD': '', '.gitignore': '*.md\n', 'a.md': COPY })
  expect(pathsOf(await run('review a.md --format json'))).toEqual(['a.md'])
})

test('patterns in quotes are matched', async () => {
  const { run } = makeFolder({ 'a/x.md': COPY, 'b/y.md': COPY, 'b/z.txt': COPY })
  expect(pathsOf(await run('review */*.md --format json'))).toEqual(['a/x.md', 'b/y.md'])
})

test('a named file of an unknown format is listed with a problem and changes no exit', async () => {
  const { run } = makeFolder({ 'a.xyz': 'words', 'b.md': COPY })
  const outcome = await run('review a.xyz b.md --format json --fail-on never')
  expect(pathsOf(outcome)).toEqual(['a.xyz', 'b.md'])
  expect(outcome.json.problems).toMatchObject([{ path: 'a.xyz', kind: 'unsupported' }])
  expect(outcome.json.files[0]).toMatchObject({ format: null, findings: [], messages: [] })
  expect(outcome.code).toBe(0)
})

test('what cannot be read is said in one line each, after all else was reviewed, with exit 2', async () => {
  const { run, cwd } = makeFolder({
    'binary.md': Buffer.from([1, 2, 0, 3]),
    'latin.md': Buffer.from([0x48, 0x69, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a]),
    'utf16.md': Buffer.from('\ufeffHi', 'utf16le'),
    'closed.md': COPY,
    'fine.md': COPY,
    'empty.md': '',
  })
  const isRoot = process.getuid?.() === 0
  chmodSync(path.join(cwd, 'closed.md'), 0)
  const outcome = await run('review binary.md latin.md utf16.md closed.md missing.md fine.md empty.md --format json')
  expect(outcome.code).toBe(2)
  const problems = outcome.json.problems as { path: string; line: number; column: number; found: string }[]
  expect(problems.map((one) => `${one.path} ${one.line}:${one.column} ${one.found}`).sort()).toEqual(
    [
      'binary.md null:null a binary file',
      ...(isRoot ? [] : ['closed.md null:null no permission']),
      'latin.md 2:4 a byte that is not UTF-8',
      'missing.md null:null nothing at this path',
      'utf16.md null:null text in UTF-16: save it as UTF-8',
    ].sort(),
  )
  expect(outcome.error.trim().split('\n')).toHaveLength(problems.length)
  expect(outcome.error).toContain('latin.md:2:4: expected text in UTF-8, found a byte that is not UTF-8')
  expect(pathsOf(outcome)).toContain('fine.md')
  expect(pathsOf(outcome)).toContain('empty.md')
})

test('the JSON is the contract, with places from the line index and a byte order mark counted', async () => {
  const { run, cwd } = makeFolder({
    'a.md': '\ufeff# Hello\r\n\r\nWe are pleased to announce that the app is free.\r\n\r\nPlease utilise the form, we are the leading provider.\r\n',
  })
  const outcome = await run('review a.md --format json')
  expect(accepts(outcome.json), JSON.stringify(accepts.errors)).toBe(true)
  const source = readFileSync(path.join(cwd, 'a.md'), 'utf8')
  for (const finding of outcome.json.files[0].findings) {
    expect(source.slice(finding.start.offset, finding.end.offset)).toBe(finding.text)
    expect(source.split('\r\n')[finding.start.line - 1]?.slice(finding.start.column - 1, finding.start.column + 4)).toBe(finding.text.slice(0, 5))
  }
})

test('"-" reads standard input under the name given', async () => {
  const { run } = makeFolder({})
  const outcome = await run('review - --stdin-filename emails/late.txt --format json', COPY)
  expect(pathsOf(outcome)).toEqual(['emails/late.txt'])
  expect(outcome.code).not.toBe(2)
})

test('no file matched is exit 2 with one line', async () => {
  const { run } = makeFolder({ 'a.png': 'x' })
  const outcome = await run('review')
  expect(outcome).toMatchObject({ code: 2, out: '' })
  expect(outcome.error).toMatch(/^tlc: Expected files of copy in this folder, found none\..*\n$/)
})

test.each([
  ['review --formt json', 'Did you mean --format?'],
  ['review --format jsn', 'Did you mean json?'],
  ['reviw', 'Did you mean tlc review?'],
  ['review --min-score 101', '0 to 100, or baseline; found "101"'],
  ['review --shard 5/4', 'written as 2/4'],
  ['review --today 2026-02-30', 'found "2026-02-30"'],
  ['review --kind emails', 'expects one of'],
  ['review --config', 'needs a value'],
  ['review --quiet=yes', 'takes no value'],
  ['explain jargn', 'There is no rule "jargn"'],
  ['explain', 'Expected the name of a rule'],
])('%s is answered with a clear line and exit 2', async (line, words) => {
  const { run } = makeFolder({ 'a.md': COPY })
  const outcome = await run(line)
  expect(outcome.code).toBe(2)
  expect(outcome.error).toContain(words)
  expect(outcome.error.trim().split('\n')).toHaveLength(1)
})

test('--output writes the result whole, and says in one line when it cannot', async () => {
  const { run, cwd } = makeFolder({ 'a.md': COPY })
  const outcome = await run('review a.md --format json --output report.json --fail-on never')
  expect(outcome).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')).version).toBe(1)
  const failed = await run('review a.md --format json --output no/such/report.json')
  expect(failed.code).toBe(2)
  expect(failed.error).toBe('no/such/report.json: expected to write this file, found nothing at this path\n')
})

test('colour only where it is asked for', async () => {
  const { run } = makeFolder({ 'a.md': COPY })
  expect((await run('review a.md')).out).not.toContain('\u001b')
  expect((await run('review a.md --color')).out).toContain('\u001b')
})

test('help and version', async () => {
  const { run } = makeFolder({})
  expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect((await run('--help')).out).toContain('tlc explain RULE')
  expect((await run('review --help')).out).toContain('--fail-on LEVEL')
})
