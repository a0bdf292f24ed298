import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { toGithub, toGitlab, toJunit, toRdjson } from '../../../src/present/ci-formats.ts'
import { toHtmlReport } from '../../../src/present/html-report.ts'
import { NO_COLOURS } from '../../../src/present/paint.ts'
import { toPretty } from '../../../src/present/pretty.ts'
import type { ReviewRun } from '../../../src/present/reviewed-file.ts'
import { toSarif } from '../../../src/present/sarif.ts'
import { toCsv, toMarkdown } from '../../../src/present/table-formats.ts'
import { mergeLayers } from '../../../src/review/merge-configuration.ts'
import { review } from '../../../src/review/review.ts'
import { RULES } from '../../../src/rules/index.ts'
import { WorkspaceStore } from '../../../src/workspace/workspace-store.ts'

/** Only rules of a team's own, so that these pages do not move with ours. */
const { settings } = mergeLayers([
  {
    folder: '/',
    by: 'test',
    values: {
      rules: Object.fromEntries(RULES.map((rule) => [rule.id, { severity: 'off' }])),
      custom: {
        tone: { phrase: ['reach out'], message: 'Say "write to us", 100% of the time.', hears: 'They talk like a brochure.', severity: 'warning' },
        plain: { swap: { utilise: 'use' }, message: 'Say <use>.', hears: 'Long words.', severity: 'hint' },
      },
    },
  },
])
const reviewed = (path: string, source: string) => ({ review: review(source, path, settings), source })
const run: ReviewRun = {
  version: '0.0.0',
  files: [
    reviewed('emails/a b.md', 'Hi Sam,\n\nIt is 😀 “fine”, but utilise it & reach out to your <b>friend</b>.\n\nUtilise it.\n'),
    reviewed('b.txt', 'Your order is on its way to you.'),
    {
      review: {
        path: 'c.xyz',
        format: null,
        dialects: [],
        messages: [],
        findings: [],
        accepted: 0,
        baselined: 0,
        problems: [{ path: 'c.xyz', kind: 'unsupported', line: null, column: null, expected: 'a format', found: '.xyz', message: '' }],
      },
      source: '',
    },
  ],
  problems: [{ path: '.tlc.yml', kind: 'config', line: 2, column: 3, expected: '"voice"', found: '"vioce"', message: '' }],
}
const none: ReviewRun = { version: '0.0.0', files: [], problems: [] }

describe('each format as it is read by others', () => {
  test.each([
    ['sarif.json', (one: ReviewRun) => `${JSON.stringify(toSarif(one), null, 2)}\n`],
    ['github.txt', toGithub],
    ['gitlab.json', toGitlab],
    ['junit.xml', (one: ReviewRun) => toJunit(one, (finding) => finding.severity === 'warning')],
    ['rdjson.json', toRdjson],
    ['report.md', toMarkdown],
    ['findings.csv', toCsv],
    ['pretty.txt', (one: ReviewRun) => toPretty(one, NO_COLOURS, 80)],
    ['report.html', (one: ReviewRun) => toHtmlReport(one, '2026-01-31')],
  ])('%s', async (name, render) => {
    await expect(render(run)).toMatchFileSnapshot(`__snapshots__/${name}`)
    expect(typeof render(none)).toBe('string')
  })
})

test('SARIF is valid against the published schema, with fixes and fingerprints', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>
  const accepts = ajv.compile(schema)
  for (const one of [run, none]) expect(accepts(JSON.parse(JSON.stringify(toSarif(one)))), JSON.stringify(accepts.errors)).toBe(true)
  const results = toSarif(run).runs[0]?.results ?? []
  expect(results.map((result) => [result.ruleId, result.fixes?.length ?? 0])).toEqual([
    ['plain', 1],
    ['tone', 0],
    ['plain', 1],
  ])
  const region = results[0]?.locations?.[0]?.physicalLocation?.region
  expect(region).toMatchObject({ startLine: 3, startColumn: 22, snippet: { text: 'utilise' } })
})

test('rdjson counts columns in UTF-8 bytes and its suggestion is what the fix writes', () => {
  const first = JSON.parse(toRdjson(run)).diagnostics[0]
  const line = (run.files[0]?.source.split('\n')[2] ?? '') as string
  const { start, end } = first.location.range
  expect(
    Buffer.from(line)
      .subarray(start.column - 1, end.column - 1)
      .toString(),
  ).toBe('utilise')
  expect(first.suggestions).toEqual([{ range: first.location.range, text: 'use' }])
})

test('the JUnit report is well formed and its counts add up', () => {
  const counts: Record<string, number> = {}
  let declared: Record<string, string> = {}
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        counts[name] = (counts[name] ?? 0) + 1
        if (name === 'testsuites') declared = attributes
      },
    },
    { xmlMode: true },
  )
  parser.end(toJunit(run, (finding) => finding.severity === 'warning'))
  expect(declared).toMatchObject({
    tests: String(counts.testcase),
    failures: String(counts.failure),
    errors: String(counts.error),
  })
  expect(counts).toMatchObject({ testsuite: 4, failure: 1, error: 1 })
})

test('the CSV reads back, and a formula in copy stays text', () => {
  const formula: ReviewRun = { ...none, files: [reviewed('a.txt', '=utilise "it", or not')] }
  const rows = parseCsv(toCsv(run), { columns: true }) as Record<string, string>[]
  expect(rows.map((row) => row.words)).toEqual(['utilise', 'reach out', 'Utilise'])
  expect(rows[1]?.message).toBe('Say "write to us", 100% of the time.')
  expect(toCsv(formula)).not.toMatch(/(^|,)"?[=+@-]/m)
})

test('a line of copy cannot write an annotation of its own', () => {
  const hostile: ReviewRun = { ...none, files: [reviewed('x\n::error::y,z.md', 'Reach out.\n')] }
  expect(toGithub(hostile).trim().split('\n')).toHaveLength(1)
})

test('the report shows what got better, the score over time, and the journey', () => {
  const store = new WorkspaceStore()
  store.put(parseCopy('# Our prices\n\nYou can compare plans here.\n', { path: 'site/pricing.md' }))
  const day = (name: string, score: number, hype: number, scoreVersion = 1) => ({ day: name, scoreVersion, score, pieces: 3, rules: { hype } })
  const page = toHtmlReport(
    { ...run, coverage: store.coverage(), history: [day('2026-01-01', 60, 9), day('2026-01-02', 70, 4), day('2026-01-03', 72, 2, 2)], customers: 'members' },
    '2026-01-31',
  )
  expect(page).toContain('A claim without proof</th><td class="figure">9</td><td class="figure now">2</td>')
  expect(page).toContain('A broken line marks the day from which new rules counted')
  expect(page).toContain('Of 1 piece, 1 speaks of customers and what they need.')
  expect(page).toContain('1 piece before they buy, 0 after.')
  expect(page).toContain('What do they hear after a complaint? No answer was found for it.')
  expect(page).toContain('round the members')
})

test('the report stands alone: nothing remote, no script, one heading of the first rank', () => {
  const page = toHtmlReport({ ...run, files: [...run.files, reviewed('<script>.md', 'Reach out to <script>alert(1)</script>.')] }, '2026-01-31')
  expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/)
  expect(page.match(/<h1/g)).toHaveLength(1)
})
