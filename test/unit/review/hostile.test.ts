import { describe, expect, test, vi } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { createConfigurationFinder } from '../../../src/review/configuration.ts'
import { parseConfiguration } from '../../../src/review/parse-configuration.ts'
import { review, reviewDocument } from '../../../src/review/review.ts'
import { RULES } from '../../../src/rules/index.ts'
import { makeFolder } from '../cli/run.ts'

/** CPU seconds of a review. */
function timed(path: string, text: string): number {
  const before = process.cpuUsage()
  review(text, path)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const BOMB = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}, *a${i - 1}, *a${i - 1}` : '"Please utilise it."'}]`).join('\n')
const DEEP = 3000

describe('files made to hurt are read in time', () => {
  test.each([
    ['aliases of aliases of aliases in YAML', 'replies.yml', BOMB],
    ['the same in front matter', 'a.md', `---\n${BOMB}\n---\n\nPlease utilise it.\n`],
    ['front matter of 100 KB', 'a.md', `---\n${'key: value of it\n'.repeat(6000)}---\n\nPlease utilise it.\n`],
    ['front matter that never ends', 'a.md', `---\n${'key: [\n'.repeat(10_000)}`],
    ['lists in lists in JSON', 'replies.json', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['objects in objects in JSON', 'replies.json', `${'{"a":'.repeat(DEEP)}"Please utilise it."${'}'.repeat(DEEP)}`],
    ['lists in lists in YAML', 'replies.yml', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['elements in elements', 'a.html', `${'<div><b>'.repeat(DEEP)}Please utilise it.${'</b></div>'.repeat(DEEP)}`],
    ['quotations in quotations', 'a.md', `${'>'.repeat(DEEP)} Please utilise it.`],
    ['lists in lists in Markdown', 'a.md', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- Please utilise it.`).join('\n')],
    ['brackets in brackets', 'a.md', `${'['.repeat(DEEP)}Please utilise it.${']'.repeat(DEEP)}`],
    ['conditions in conditions', 'a.liquid', `${'{% if a %}'.repeat(DEEP)}Please utilise it.${'{% endif %}'.repeat(DEEP)}`],
    ['values in values', 'a.hbs', `${'{{'.repeat(DEEP)}Please utilise it.${'}}'.repeat(DEEP)}`],
    ['stars without end in a reply', 'replies.json', JSON.stringify({ replies: [{ name: 'x', body: `# Hi Sam\n\n- you pay nothing ${'*'.repeat(2000)}` }] })],
    ['conditions of Go with nothing in them', 'a.gotmpl', `{{if ${'\t'.repeat(100_000)}`],
    ['parts in parts of a letter', 'a.eml', 'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(1000)],
    ['plurals one after the other', 'a.txt', `Hi Sam. ${'You have {count, plural, one {# reply} other {# replies}} and so on. '.repeat(1400)}`],
    ['plurals in plurals', 'a.txt', `Hi Sam. ${'{count, plural, one {# reply} other {'.repeat(1500)}x${'}}'.repeat(1500)}`],
    ['plurals that never end', 'a.txt', `Hi Sam. ${'x {count, plural, one {'.repeat(8000)}`],
    ['blocks of Razor that never end', 'a.cshtml', `<p>Hi Sam.</p>${'@if (a) { <p>x'.repeat(3000)}`],
    ['blocks of Razor in blocks', 'a.cshtml', `<p>Hi Sam.</p>${'@if (a) { <p>x'.repeat(1500)}${'</p> }'.repeat(1500)}`],
    ['addresses in one paragraph', 'a.txt', `Hi Sam. ${'ask sam@acme.example or '.repeat(8000)}`],
    ['conditions in one paragraph of HTML', 'a.html', `<p>${'{% if a %}Dear <b>Sam</b> {% else %}Hello {% endif %}'.repeat(2000)}</p>`],
    ['values in one paragraph', 'a.html', `<p>${'Your {{ email }} and {{ name }} '.repeat(3000)}</p>`],
    ['groups in groups of a translation', 'a.xlf', `<xliff>${'<group>'.repeat(DEEP)}<target>Please utilise it.</target>${'</group>'.repeat(DEEP)}</xliff>`],
  ])('%s', (_, path, text) => {
    // The slowest takes one on a machine of its own; what blows up takes minutes.
    expect(timed(path, text)).toBeLessThan(4)
  })
})

test.each([
  [
    'replies.json',
    '{"__proto__": {"body": "Please utilise it."}, "constructor": {"prototype": {"body": "We utilise it."}}, "hasOwnProperty": "Please utilise it."}',
  ],
  ['replies.yml', '__proto__:\n  body: Please utilise it.\nconstructor: { prototype: { polluted: yes } }\ntoString: Please utilise it.\n'],
  ['a.md', '---\n__proto__: { polluted: yes }\nconstructor: x\ntlc: { __proto__: { kind: sms } }\n---\n\nPlease utilise it.\n'],
  ['replies.csv', '__proto__,body\nx,Please utilise it.\n'],
  ['.tlc.yml', ''],
])('names that every object has pollute nothing: %s', (path, text) => {
  if (path === '.tlc.yml') {
    parseConfiguration('__proto__: { polluted: yes }\nterms: { avoid: { __proto__: x, constructor: y } }\nrules: { __proto__: off, toString: off }', path)
    parseConfiguration('{"__proto__": {"polluted": "yes"}, "custom": {"__proto__": {"phrase": "x"}}}', '.tlc.json')
  } else review(text, path)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a configuration may not reach outside its repository', async () => {
  const read: string[] = []
  const finder = createConfigurationFinder({
    read: async (path) => {
      read.push(path)
      return path === '/team/repo/.tlc.yml'
        ? 'extends: [../../etc/passwd.yml, /etc/passwd.yml, ./../../x.yml, "a/../../../etc/y.yml", "@x/../../../../etc/z.yml"]'
        : null
    },
    exists: async (path) => path === '/team/repo/.git',
    findPackageFile: async () => null,
    show: (path) => path,
  })
  await finder.forFile('/team/repo/a.md')
  expect(read.filter((path) => !path.startsWith('/team/repo/'))).toEqual([])
  expect(finder.problems()).toHaveLength(5)
})

test('a rule that throws is named, and the others report', () => {
  const [first] = RULES.filter((rule) => rule.scope === 'block')
  const spy = vi.spyOn(first as unknown as { check(): Iterable<never> }, 'check').mockImplementation(() => {
    throw new Error('the fault')
  })
  try {
    const result = reviewDocument(parseCopy('Please utilise the portal of today.', { path: 'a.md' }))
    expect(result.problems).toMatchObject([{ kind: 'rule-failed', expected: `the rule ${first?.id} to finish`, found: 'the fault' }])
    expect(result.findings.map((one) => one.text)).toContain('utilise')
  } finally {
    spy.mockRestore()
  }
})

test('a configuration with twenty mistakes gives twenty clear lines', async () => {
  const { run } = makeFolder({
    'a.md': 'Hello there.',
    '.tlc.yml': `compnay: Acme
products: { a: b }
voice: loud
audience: everybody
root: maybe
reply_within: []
contact: help@acme.example
customer: { singular: member }
provided: { support-replies: [greeting] }
provided_by: x
kinds: { "a/**": newsletter }
terms: { alow: [CRM] }
rules:
  jargn: off
  hype: loud
  hard-to-read: { wrods: 30 }
  price-led: [off]
custom:
  a: { phrase: x, mesage: y }
  b: { message: nothing to look for }
  c: { pattern: "(a" }
  d: { pattern: "a(?=b)" }
delimiters: ["[["]
extends: nowhere
`,
  })
  const outcome = await run('review')
  expect(outcome.code).toBe(2)
  const lines = outcome.error.trim().split('\n')
  expect(lines.map((line) => /^\.tlc\.yml(:\d+:\d+)?: expected .+, found .+$/.test(line) || line)).toEqual(Array.from({ length: 24 }, () => true))
  expect(lines).toContain('.tlc.yml:1:1: expected "company", found "compnay"')
  expect(lines).toContain('.tlc.yml:16:19: expected "words" in "rules.hard-to-read", found "wrods"')
})
