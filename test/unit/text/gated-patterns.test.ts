import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gatePatterns } from '../../../scripts/gate-patterns.mjs'
import { wordsNeeded } from '../../../scripts/pattern-words.mjs'
import { RULES } from '../../../src/rules/index.ts'
import { gatePattern, openPatterns } from '../../../src/text/gated-patterns.ts'

test.each([
  [/\bour (?:most |least )?(?:valuable|profitable) \w+/i, [[['=profitable', '=valuable']]]],
  [/\b(?:e-?mail|call) us\b/i, [[['=call', '=email', '=mail'], ['=us']]]],
  [/\borgani[sz]ation/i, [[['orga']]]],
  [/(?<=^|[,;] )let us know\b/, [[['=let'], ['=know']]]],
  [/\b(?:refund|repay)(?:s|ed)?\b/i, [[['refu', 'repa']]]],
  [/\b(?:[Ww]ith|[Jj]oin) (\p{Lu}\p{L}+)/u, [[['=join', '=with']]]],
  [/^(?:thanks|sorry)\b|\bplease\b/i, [[['=sorry', '=thanks']], [['=please']]]],
])('%s needs its words', (pattern, needed) => {
  expect(wordsNeeded(pattern.source, pattern.flags)).toEqual(needed)
})

test.each([/\d+/, /(?:un)?able\b/, /\w+ly\b/, /\b(?:yes|\w+ed)\b/, /[A-Z]{2,}/, /(?:maybe)?\s+/, /\S+ing\b/])('%s needs no word', (pattern) => {
  expect(wordsNeeded(pattern.source, pattern.flags)).toBeNull()
})

test('a gated pattern finds what it finds without its gate', () => {
  const texts = [
    'We value our MOST valuable customers here.',
    'Nothing of the kind is said in this text.',
    'Our valuable',
    'valuable',
    'our moſt valuable friends and others',
  ]
  const make = (flags: string) => [new RegExp(/\bour (?:most )?valuable\b/.source, flags), new RegExp(/\bour (?:most )?valuable\b/.source, flags)] as const
  for (const flags of ['i', 'gi', 'iu']) {
    const [plain, pattern] = make(flags)
    const needed = wordsNeeded(pattern.source, flags)
    const gated = gatePattern(() => pattern, needed!.map((sets) => sets.map((keys) => keys.join(' ')).join('|')).join('/'))
    for (const text of texts) {
      expect(gated.exec(text)).toEqual(plain.exec(text))
      expect(gated.lastIndex).toBe(plain.lastIndex)
      gated.lastIndex = plain.lastIndex = 0
      expect(gated.test(text)).toBe(plain.test(text))
      gated.lastIndex = plain.lastIndex = 0
      expect(text.replace(gated, '-')).toBe(text.replace(plain, '-'))
      if (flags.includes('g')) expect([...text.matchAll(gated)]).toEqual([...text.matchAll(plain)])
    }
  }
})

test('of a list those patterns are left that may match, in their order, and none that matches is left out', () => {
  const words = Array.from({ length: 90 }, (_, n) => `word${n}`)
  const gates = words.map((word) => gatePattern(() => new RegExp(`\\b${word}\\b`), `=${word}`))
  const free = /\d{3}/
  const lists = [gates, gates.slice(20, 70), [...gates].reverse(), [free, ...gates], [...gates.slice(0, 40), free, ...gates.slice(40)], [free]]
  const texts = ['none of them', '', 'word3', 'word89 and word33, word64 and 123', words.join(' '), 'word7 moſt']
  for (const list of lists) {
    for (const text of texts) {
      const open = openPatterns(list, text)
      expect(open).toEqual(list.filter((pattern) => open.includes(pattern)))
      expect(open.filter((pattern) => pattern.test(text))).toEqual(list.filter((pattern) => new RegExp(pattern.source).test(text)))
    }
  }
  expect(openPatterns(gates, 'none of them')).toEqual([])
  expect(openPatterns(gates, 'word3 and word64')).toEqual([gates[3], gates[64]])
})

const folder = mkdtempSync(join(tmpdir(), 'tlc-gates-'))
type Library = typeof import('../../../src/index.ts')
let gated: Library
let plain: Library

beforeAll(async () => {
  const load = async (name: string, plugins: (typeof gatePatterns)[]): Promise<Library> => {
    const outfile = join(folder, name)
    await build({
      entryPoints: ['src/index.ts'],
      outfile,
      bundle: true,
      platform: 'neutral',
      format: 'esm',
      mainFields: ['module', 'main'],
      plugins,
      logLevel: 'error',
    })
    expect(readFileSync(outfile, 'utf8').split('gatePattern(').length > 200).toBe(plugins.length > 0)
    return import(pathToFileURL(outfile).href)
  }
  gated = await load('gated.mjs', [gatePatterns])
  plain = await load('plain.mjs', [])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every example and sample is reviewed alike with gates and without', () => {
  const texts = RULES.map((rule) => {
    const examples = [...rule.pairs.flatMap(({ bad, good }) => [bad.replace(/[⟦⟧]/g, ''), good]), ...rule.silent.map(({ text }) => text)]
    return { text: examples.join('\n\n'), file: 'example.md' }
  })
  for (const name of readdirSync('test/samples')) texts.push({ text: readFileSync(join('test/samples', name), 'utf8'), file: name })
  for (const { text, file } of texts) expect(gated.review(text, file), text).toEqual(plain.review(text, file))
}, 60_000)
