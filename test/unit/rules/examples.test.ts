import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { findingsOf, firstFix, marked, unmarked } from './run-rule.ts'

/** Every rule's own examples hold: they are what the hover, `tlc explain` and the rule's page show. */
describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has examples and near misses', () => {
    expect(rule.pairs.length).toBeGreaterThan(0)
    expect(rule.silent.length).toBeGreaterThan(0)
  })

  test.each(rule.pairs.map((pair) => [pair.bad, pair] as const))('flags %j', (bad, pair) => {
    const text = unmarked(bad)
    expect(bad).toContain('⟦')
    expect(marked(text, findingsOf(id, text, pair))).toBe(bad)
  })

  test.each(rule.pairs.map((pair) => [pair.good, pair] as const))('has nothing to say of the better %j', (good, pair) => {
    expect(marked(good, findingsOf(id, good, pair))).toBe(good)
  })

  const fixed = rule.pairs.filter((pair) => pair.fixed).map((pair) => [unmarked(pair.bad), pair] as const)
  if (fixed.length) {
    test.each(fixed)('rewrites %j', (bad, pair) => {
      expect(firstFix(bad, findingsOf(id, bad, pair))).toBe(pair.good)
    })
  }

  test.each(rule.silent.map((silent) => [silent.text, silent] as const))('leaves alone %j', (text, silent) => {
    expect(marked(text, findingsOf(id, text, silent)), silent.why).toBe(text)
  })
})
