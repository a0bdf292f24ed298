import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { RULES } from '../rules/index.ts'
import type { Hit, Rule } from '../rules/rule.ts'
import { LineIndex } from '../text/line-index.ts'
import { once } from '../text/memo.ts'
import { overlaps } from '../text/span.ts'
import { lockApproved } from './approved-wording.ts'
import { checkBlocks, type Judging } from './check-blocks.ts'
import { customRules } from './custom-rules.ts'
import type { FileReview, Finding, Problem } from './finding.ts'
import { askOnce } from './provided-question.ts'
import { ruleSetting } from './rule-settings.ts'
import { reviewMessage } from './score.ts'
import { DEFAULT_SETTINGS, readOptions, type Settings } from './settings.ts'
import { applySuppression } from './suppression.ts'
import { toFinding } from './to-findings.ts'

/**
 * Reviews one text as the file `path` would be. Pure: the same text and settings give the same review.
 *
 * @param path with `/`, relative to the working directory; it decides the format.
 */
export function review(source: string, path: string, settings: Settings = DEFAULT_SETTINGS, languageId?: string): FileReview {
  return reviewDocument(parseCopy(source, readOptions(path, settings, languageId)), settings)
}

/** Reviews a document that was read. A rule that throws is named as a problem and the others still report. */
export function reviewDocument(document: CopyDocument, settings: Settings = DEFAULT_SETTINGS): FileReview {
  const findings: Finding[] = []
  const onOtherPath = new Set<Finding>()
  const lines = document.problems.length ? new LineIndex(document.source) : null
  const problems: Problem[] = document.problems.map((problem) => {
    const place = problem.kind === 'unsupported' ? null : lines?.position(problem.offset)
    return {
      path: document.path,
      kind: problem.kind,
      line: place?.line ?? null,
      column: place?.column ?? null,
      expected: problem.expected,
      found: problem.found,
      message: problem.message,
    }
  })
  const failed = new Set<string>()
  const today = settings.today ?? new Date().toISOString().slice(0, 10)
  const fail = (rule: Rule, failure: unknown) => {
    if (failed.has(rule.id)) return
    failed.add(rule.id)
    problems.push({
      path: document.path,
      kind: 'rule-failed',
      line: null,
      column: null,
      expected: `the rule ${rule.id} to finish`,
      found: failure instanceof Error ? failure.message : String(failure),
      message: `The rule ${rule.id} failed here; the others were applied.`,
    })
  }
  const add = (finding: Finding, block: Block | null) => {
    findings.push(finding)
    if (block && block.reading > 0) onOtherPath.add(finding)
  }
  const run = (rule: Rule, message: Message | null, check: () => Iterable<Hit>) => {
    try {
      for (const hit of check()) {
        const finding = toFinding(rule, hit, document.source, message, settings)
        if (finding) add(finding, hit.block)
      }
    } catch (error) {
      fail(rule, error)
    }
  }
  const rules = rulesOf(settings)
  for (const { rule, options } of rules) {
    if (rule.scope === 'document') run(rule, null, () => rule.check({ document, team: settings.team, options }))
  }
  for (const message of document.messages) {
    const judging = rules.filter(({ rule }) => (!rule.kinds || rule.kinds.includes(message.kind)) && (message.language === 'en' || rule.anyLanguage))
    for (const { rule, options } of judging) {
      if (rule.scope === 'message') run(rule, message, () => rule.check({ message, document, team: settings.team, today, options }))
    }
    const checked = [...checkBlocks(judging, message, document.messages, document.source, settings)]
    const firm = checked.reduce((sum, one) => sum + one.findings.filter(({ doubt }) => doubt === 0).length, 0)
    for (const { block, findings: found, failures } of checked) {
      for (const finding of found) if ((finding.doubt ?? 0) <= firm) add(finding, block)
      for (const { rule, failure } of failures) fail(rule, failure)
    }
  }
  const standing = applySuppression(
    askOnce(lockApproved(withoutRepeats(findings, onOtherPath), document, settings.approved), document.messages),
    document,
    settings,
  )
  const byKey = new Map<string | null, Finding[]>()
  for (const finding of standing) {
    const own = byKey.get(finding.messageKey)
    if (own) own.push(finding)
    else byKey.set(finding.messageKey, [finding])
  }
  return {
    path: document.path,
    format: document.format,
    dialects: document.dialects,
    messages: document.messages.map((message) => reviewMessage(message, byKey.get(message.key) ?? [], settings)),
    findings: standing,
    problems,
    accepted: 0,
    baselined: 0,
  }
}

/** The rules that are on under some settings; the same for the same settings. */
const rulesOf = once((settings: Settings): readonly Judging[] =>
  [...RULES, ...customRules(settings)]
    .filter((rule) => ruleSetting(rule, settings).severity !== 'off')
    .map((rule) => ({ rule, options: ruleSetting(rule, settings).options })),
)

/** One finding a rule and place: template branches read the same words more than once, on each path. */
function withoutRepeats(findings: readonly Finding[], onOtherPath: ReadonlySet<Finding>): Finding[] {
  const first = new Map<string, Finding[]>()
  for (const finding of onOtherPath.size ? findings : []) {
    if (onOtherPath.has(finding)) continue
    const found = first.get(finding.rule)
    if (found) found.push(finding)
    else first.set(finding.rule, [finding])
  }
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule === b.rule ? 0 : a.rule.localeCompare(b.rule)))
  let last: Finding | null = null
  return sorted.filter((finding) => {
    if (onOtherPath.has(finding) && first.get(finding.rule)?.some((one) => overlaps(one, finding))) return false
    if (last && last.start === finding.start && last.end === finding.end && last.rule === finding.rule) return false
    last = finding
    return true
  })
}
