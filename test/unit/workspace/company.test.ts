import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeCompany } from '../../../scripts/write-company.mjs'
import { runCommandLine } from '../../../src/cli/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'tlc-company-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Found {
  readonly rule: string
  readonly path: string
  readonly messageKey: string | null
  readonly words: string
}

/** One run of `tlc` over the whole company, and the processor's seconds that it took. */
async function review(): Promise<{ readonly found: readonly Found[]; readonly messages: number; readonly seconds: number }> {
  let out = ''
  const before = process.cpuUsage()
  await runCommandLine(['review', '--format', 'json', '--today', '2026-09-15'], {
    cwd: folder,
    env: {},
    terminalWidth: null,
    showsProgress: false,
    out: (text) => {
      out += text
    },
    error: () => undefined,
    readInput: async () => Buffer.from(''),
    ask: null,
  })
  const { user, system } = process.cpuUsage(before)
  const { files, summary } = JSON.parse(out)
  const found = files.flatMap(({ path, findings }: { path: string; findings: { rule: string; messageKey: string | null; text: string }[] }) =>
    findings.map(({ rule, messageKey, text }) => ({ rule, messageKey, path, words: text })),
  )
  return { found, messages: summary.messages, seconds: (user + system) / 1e6 }
}

const name = (key: string | null) => (key ?? '').replace(/[^a-z0-9]+/gi, ' ').trim()

describe('a company of 300 replies, 60 pages and 40 e-mails', () => {
  const { planted, decoys, files } = writeCompany(folder)
  const isIt = (one: (typeof planted)[number], found: Found) =>
    one.rule === found.rule &&
    one.file === found.path &&
    (one.key === null || found.messageKey === null || name(found.messageKey).includes(name(one.key))) &&
    (one.mark === null || found.words.includes(one.mark) || one.mark.includes(found.words))
  // Of a reply that was copied, both are found; it is one fault.
  const faults = planted.filter((one) => !(one.rule === 'near-duplicate-reply' && one.key?.includes('copy')))

  test('is as large as it says, with sixty faults and sixty things that only look like one', () => {
    const count = (start: string) => [...files.keys()].filter((path) => path.startsWith(start)).length
    expect([count('site/'), count('emails/'), faults.length, decoys]).toEqual([60, 40, 60, 60])
  })

  test('at least 55 of the faults are found, at most 3 others, in one run of less than 20 seconds', async () => {
    const { found, messages, seconds } = await review()
    expect(messages).toBe(400)
    const kinds = new Set(planted.map((one) => one.rule))
    const missed = faults.filter((one) => !found.some((other) => isIt(one, other)))
    const wrong = found.filter((one) => kinds.has(one.rule) && !planted.some((other) => isIt(other, one)))
    expect(missed.map(({ rule, file, key }) => [rule, file, key]).slice(5)).toEqual([])
    expect(wrong.slice(3)).toEqual([])
    expect(seconds).toBeLessThan(20)
  }, 120_000)
})
