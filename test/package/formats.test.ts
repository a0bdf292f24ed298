import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { TARBALL } from '../../scripts/package.mjs'
import { npm } from '../../scripts/project.mjs'
import { RULES } from '../../src/rules/index.ts'

/** A rule of a team's own, so that these pages do not move with ours. */
const TEAM = `custom:
  tone: { phrase: reach out, message: "Say <write to us>.", hears: A brochure., severity: warning, source: brand.pdf }
  plain: { swap: { utilise: use }, message: Say use., severity: hint }
rules: { ${RULES.map((rule) => `${rule.id}: off`).join(', ')} }
`

/** Each format as the installed command writes it. */
describe('the formats of the packed command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-formats-'))
  const run = (format: string) =>
    spawnSync(join(folder, 'node_modules', '.bin', 'tlc'), ['review', 'mails', '--format', format, '--today', '2026-01-31'], { cwd: folder, encoding: 'utf8' })

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    writeFileSync(join(folder, '.tlc.yml'), TEAM)
    mkdirSync(join(folder, 'mails'))
    writeFileSync(join(folder, 'mails', 'a b.md'), 'Hi Sam,\n\n😀 Please utilise it & reach out\nto “us” today.\n')
    writeFileSync(join(folder, 'mails', 'late.html'), '<p>Your order is late.</p>\n<p>Reach out &amp; utilise it.</p>\n')
    writeFileSync(join(folder, 'mails', 'fine.txt'), 'Your order is on its way to you.\n')
    await npm(['install', '--offline', TARBALL], { cwd: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html', 'markdown', 'csv', 'pretty'])('%s', async (format) => {
    const { stdout, stderr, status } = run(format)
    expect([stderr, status]).toEqual(['', 1])
    // The version is the package's, and no part of what a format looks like.
    await expect(stdout.replaceAll(/("(?:semanticV|v)ersion": ")\d+\.\d+\.\d+"/g, '$1x"')).toMatchFileSnapshot(`__snapshots__/review.${format}`)
  })

  test('JUnit’s report is valid against the schema that CI servers publish', async () => {
    const schema = readFileSync(new URL('junit-4.xsd', import.meta.url), 'utf8')
    const judge = (xml: string) => validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [{ fileName: 'junit-4.xsd', contents: schema }] })
    const report = run('junit').stdout
    expect(await judge(report)).toMatchObject({ valid: true, errors: [] })
    expect(await judge(report.replace('<testsuites', '<testsuites colour="red"'))).toMatchObject({ valid: false })
  })

  test('SARIF and the JSON are valid against their schemas', () => {
    const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>
    const sarif = new Ajv({ strict: false, unicodeRegExp: false })
    addFormats(sarif)
    expect(sarif.validate(schema, JSON.parse(run('sarif').stdout)), sarif.errorsText()).toBe(true)
    const json = new Ajv2020({ strict: false })
    const own = JSON.parse(readFileSync(join(folder, 'node_modules', 'think-like-customers', 'schemas', 'review.schema.json'), 'utf8'))
    expect(json.validate(own, JSON.parse(run('json').stdout)), json.errorsText()).toBe(true)
  })
})
