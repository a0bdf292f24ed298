import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gatePatterns } from '../../../scripts/gate-patterns.mjs'
import { wordsNeeded } from '../../../scripts/pattern-words.mjs'
import { RULES } from '../../../src/rules/index.ts'
import { gatePattern } from '../../../src/text/gated-patterns.ts'

test.each([
  [/\bour (?:most |least )?(?:valuable|profitable) \w+/i, [[['=profitable', '=valuable']]]],
  [/\b(?:e-?mail|call) us\b/i, [[['=call', '=email', '=mail'], ['=us']]]],
  [/\borgani[sz]ation/i, [[['orga']]]],
  [/(?<=^|[,;] )let us know\b/, [[['=let'], ['=know']]]],
  [/\b(?:refund|repay)(?:s|ed)?\b/i, [[['refu', 'repa']]]],
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
    const gated = gatePattern(pattern, needed!.map((sets) => sets.map((keys) => keys.join(' ')).join('|')).join('/'))
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
