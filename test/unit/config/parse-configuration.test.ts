import { beforeAll, describe, expect, test } from 'vitest'
import { parseConfiguration } from '../../../src/review/parse-configuration.ts'
import { loadPatterns } from '../../../src/review/patterns.ts'
import type { Rule } from '../../../src/rules/rule.ts'

beforeAll(loadPatterns)

const rule = (id: string): Rule => ({
  id,
  title: id,
  principle: 'customer-first',
  hears: '',
  description: '',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  options: { words: { type: 'number', default: 34, description: '' }, also: { type: 'string[]', default: [], description: '' } },
  pairs: [],
  silent: [],
  check: () => [],
})
const lookUp = (name: string) => (['hype', 'hard-to-read', 'price-led'].includes(name) ? rule(name) : name === 'we-centered' ? rule('we-centred') : undefined)
const linesOf = (text: string, path = '.tlc.yml') =>
  parseConfiguration(text, path, lookUp).problems.map((one) => `${one.line}:${one.column} expected ${one.expected}, found ${one.found}`)

test('the whole of a configuration comes out as plain values', () => {
  const { values, problems, foreignRules } = parseConfiguration(
    `extends: ./brand/base.tlc.yml
company: [Acme, Acme Ltd]
customer: { one: member, many: members }
suns: [customer, reputation]
voice: warm
contact:
  text: "Reply to this email or call 0800 123 456."
  known: [help@acme.example, 0800123456]
provided: { support-reply: [greeting, sign-off, reply] }
kinds: { "macros/**": support-reply }
terms: { allow: [CRM], avoid: { utilise: use, synergy: off } }
rules: { hype: warning, hard-to-read: { severity: info, words: 34 }, price-led: off, we-centered: false }
custom: { acme-tone: { phrase: "reach out", message: "Say contact.", pattern: 'reach(es|ed)? out' } }
delimiters: [["[[", "]]"]]
`,
    '.tlc.yml',
    lookUp,
  )
  expect(problems).toEqual([])
  expect(foreignRules).toEqual([])
  expect(values).toEqual({
    extends: ['./brand/base.tlc.yml'],
    company: ['Acme', 'Acme Ltd'],
    customer: { one: 'member', many: 'members' },
    suns: ['customer', 'reputation'],
    voice: 'warm',
    contact: { text: 'Reply to this email or call 0800 123 456.', known: ['help@acme.example', '0800123456'] },
    provided: { 'support-reply': ['greeting', 'sign-off', 'reply'] },
    kinds: { 'macros/**': 'support-reply' },
    terms: { allow: ['CRM'], avoid: { utilise: 'use', synergy: 'off' } },
    rules: {
      hype: { severity: 'warning' },
      'hard-to-read': { severity: 'info', options: { words: 34 } },
      'price-led': { severity: 'off' },
      'we-centred': { severity: 'off' },
    },
    custom: { 'acme-tone': { phrase: ['reach out'], message: 'Say contact.', pattern: 'reach(es|ed)? out' } },
    delimiters: [['[[', ']]']],
  })
})

describe('every mistake is one line with place, expected and found', () => {
  test.each([
    ['compnay: Acme', '1:1 expected "company", found "compnay"'],
    ['zzz: 1', '1:1 expected a name that is known here, found "zzz"'],
    ['voice: warmm', '1:8 expected "warm" for "voice", found "warmm"'],
    ['voice: loud', '1:8 expected one of plain, warm, playful for "voice", found "loud"'],
    ['company: { a: b }', '1:10 expected a text or a list of texts for "company", found names and values'],
    ['company:', '1:9 expected a text or a list of texts for "company", found nothing'],
    ['company: [""]', '1:11 expected a text for "company", found an empty text'],
    ['root: yes please', '1:7 expected true or false for "root", found "yes please"'],
    ['customer: member', '1:11 expected names of one, many for "customer", found "member"'],
    ['customer: { on: member }', '1:13 expected "one" in "customer", found "on"'],
    ['kinds: { "a/**": support-replay }', '1:18 expected "support-reply" for "kinds.a/**", found "support-replay"'],
    ['provided: { support-replies: [greeting] }', '1:13 expected "support-reply" in "provided", found "support-replies"'],
    ['provided: { support-reply: [greting] }', '1:29 expected "greeting" for "provided.support-reply", found "greting"'],
    ['delimiters: [["[["]]', '1:14 expected two marks, as ["[[", "]]"] for "delimiters", found a list'],
    ['rules: [hype]', '1:8 expected rules and their severities for "rules", found a list'],
    ['rules: { hype: loud }', '1:16 expected one of off, hint, info, warning, error for "rules.hype", found "loud"'],
    ['rules: { hard-to-read: { word: 3 } }', '1:26 expected "words" in "rules.hard-to-read", found "word"'],
    ['rules: { hard-to-read: { words: many } }', '1:33 expected a number for "rules.hard-to-read.words", found "many"'],
    ['custom: { tone: { message: x } }', '1:11 expected "phrase", "swap", "pattern", "either", "capitals" or "measure" in "custom.tone", found none of them'],
    ["custom: { tone: { pattern: '(' } }", '1:28 expected a pattern in the syntax of RE2 for "custom.tone.pattern", found missing closing ): `(`'],
    [
      "custom: { tone: { pattern: 'a(?=b)' } }",
      '1:28 expected a pattern in the syntax of RE2 for "custom.tone.pattern", found a look ahead or behind, which cannot run in linear time',
    ],
    ['- a', '1:1 expected names and values, as "company: Acme", found a list'],
    ['a: [', '1:5 expected YAML, found a line that is not indented like the others, or a bracket that is never closed'],
    ['custom: { a: { measure: words per sentence, above: 3 } }', '1:25 expected a formula for "custom.a.measure", found "per" where a sign should stand'],
    ['custom: { a: { measure: words } }', '1:11 expected "above" or "below" beside "measure" in "custom.a", found neither'],
    ['custom: { a: { phrase: x, in: headings } }', '1:31 expected "heading" for "custom.a.in", found "headings"'],
    ['voice: warm\nvoice: plain', '2:1 expected YAML, found the same name twice'],
  ])('%s', (text, line) => {
    expect(linesOf(text)[0]).toBe(line)
  })

  test('JSON too, with its own places', () => {
    expect(linesOf('{\n  "voice": "warmm"\n}', '.tlc.json')).toEqual(['2:12 expected "warm" for "voice", found "warmm"'])
    expect(linesOf('{ "voice": ', '.tlc.json')[0]).toMatch(/^1:\d+ expected JSON, found value expected$/)
    expect(linesOf('{ "voice": "warm", "voice": "plain" }', '.tlc.json')).toEqual(['1:20 expected each name once, found "voice" again'])
  })
})

test('a wrong value does not take the right ones with it', () => {
  expect(parseConfiguration('voice: loud\ncompany: [Acme, "", {a: b}]\nrules: { hype: warning, price-led: loud }', '.tlc.yml', lookUp).values).toEqual({
    company: ['Acme'],
    rules: { hype: { severity: 'warning' } },
  })
})

test('an unknown rule is held back until it is known whether a team declares it', () => {
  expect(parseConfiguration('rules: { acme-tone: off }', '.tlc.yml', lookUp)).toMatchObject({ problems: [], foreignRules: [{ name: 'acme-tone' }] })
})

test('references to references end', () => {
  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\n`
  expect(linesOf(`samples: {}\n${bomb}`).length).toBeGreaterThan(0)
})
