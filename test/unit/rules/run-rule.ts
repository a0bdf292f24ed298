import type { MessageKind } from '../../../src/document/copy-document.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/review/settings.ts'
import { ruleOf } from '../../../src/rules/index.ts'
import { applyEdits } from '../../../src/text/span.ts'

/** How one example is read; what is left out is as a newcomer has it. */
export interface Reading {
  readonly file?: string | undefined
  readonly kind?: MessageKind | undefined
  readonly settings?: Partial<Settings>
}

/** The findings of one rule on a text, the rule switched on whatever its default. Throws when the rule itself throws. */
export function findingsOf(rule: string, text: string, reading: Reading = {}): Finding[] {
  const known = ruleOf(rule)
  if (!known) throw new Error(`no rule ${rule}`)
  const settings: Settings = { ...DEFAULT_SETTINGS, kind: reading.kind ?? null, rules: { [rule]: { severity: known.severity } }, ...reading.settings }
  const result = review(text, reading.file ?? 'example.md', settings)
  const failed = result.problems.find((problem) => problem.kind === 'rule-failed')
  if (failed) throw new Error(`${failed.message} ${failed.found}`)
  return result.findings.filter((finding) => finding.rule === rule)
}

/** The text with the findings' spans between `⟦` and `⟧`, as examples write them. */
export function marked(text: string, findings: readonly Finding[]): string {
  return applyEdits(
    text,
    findings.map((finding) => ({ start: finding.start, end: finding.end, text: `⟦${text.slice(finding.start, finding.end)}⟧` })),
  )
}

/** A text without its marks. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '')
}

/** The text after the first fix of the first finding that has one; null when none has. */
export function firstFix(text: string, findings: readonly Finding[]): string | null {
  const fix = findings.flatMap((finding) => finding.fixes).find((one) => one.edits.length > 0)
  return fix ? applyEdits(text, fix.edits) : null
}
