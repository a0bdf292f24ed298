import { describe, expect, test } from 'vitest'
import { findingsOf, type Reading } from './run-rule.ts'

export interface SentenceTable {
  /** Sentences in which the rule has something to say. */
  readonly found: readonly string[]
  /** Near misses: the same words or the same situation, and nothing wrong. */
  readonly silent: readonly string[]
  /** Puts a sentence into a whole text; as it stands by default. */
  readonly within?: (sentence: string) => string
  readonly reading?: Reading
}

/** A sentence as the body of a short letter. */
export function inLetter(sentence: string): string {
  return `Hi Sam,\n\n${sentence}\n\nBest,\nMaya\n`
}

/** Runs a rule over a table of sentences of our own. */
export function testSentences(rule: string, table: SentenceTable): void {
  const within = table.within ?? ((sentence: string) => `${sentence}\n`)
  describe(rule, () => {
    test.each(table.found)('finds %j', (sentence) => {
      const text = within(sentence)
      const findings = findingsOf(rule, text, table.reading)
      expect(findings.length).toBeGreaterThan(0)
      for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    })
    test.each(table.silent)('leaves %j', (sentence) => {
      expect(findingsOf(rule, within(sentence), table.reading).map((finding) => finding.text)).toEqual([])
    })
  })
}
