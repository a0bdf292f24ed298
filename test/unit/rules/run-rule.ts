import type { MessageKind } from '../../../src/document/copy-document.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, NO_TEAM, type Settings } from '../../../src/review/settings.ts'
import { ruleOf } from '../../../src/rules/index.ts'
import type { Team } from '../../../src/rules/rule.ts'
import { applyEdits } from '../../../src/text/span.ts'
import { reviewWorkspace } from '../../../src/workspace/review-workspace.ts'
import { WorkspaceStore } from '../../../src/workspace/workspace-store.ts'

/** How one example is read; what is left out is as a newcomer has it. */
export interface Reading {
  readonly file?: string | undefined
  readonly kind?: MessageKind | undefined
  readonly settings?: Partial<Settings>
  readonly team?: Partial<Team> | undefined
  /** Other files that a workspace rule sees beside this one. */
  readonly beside?: Readonly<Record<string, string>> | undefined
}

/** The findings of one rule on a text, the rule switched on whatever its default. Throws when the rule itself throws. */
export function findingsOf(rule: string, text: string, reading: Reading = {}): Finding[] {
  const known = ruleOf(rule)
  if (!known) throw new Error(`no rule ${rule}`)
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    kind: reading.kind ?? null,
    rules: { [rule]: { severity: known.severity } },
    team: { ...NO_TEAM, ...reading.team },
    ...reading.settings,
  }
  if (known.scope === 'workspace') return workspaceFindings(known.id, text, reading, settings)
  const result = review(text, reading.file ?? 'example.md', settings)
  const failed = result.problems.find((problem) => problem.kind === 'rule-failed')
  if (failed) throw new Error(`${failed.message} ${failed.found}`)
  return result.findings.filter((finding) => finding.rule === rule)
}

function workspaceFindings(rule: string, text: string, reading: Reading, settings: Settings): Finding[] {
  const file = reading.file ?? 'example.md'
  const store = new WorkspaceStore()
  for (const [path, source] of Object.entries({ ...reading.beside, [file]: text }))
    store.put(parseCopy(source, { path, ...(reading.kind ? { kind: reading.kind } : {}) }))
  return (reviewWorkspace(store, settings).get(file) ?? []).filter((finding) => finding.rule === rule)
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
