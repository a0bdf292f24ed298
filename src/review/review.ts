import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { senderOf } from '../document/sender.ts'
import { RULES } from '../rules/index.ts'
import { readReadership } from '../rules/readership.ts'
import type { BlockContext, Hit, Rule, Team } from '../rules/rule.ts'
import { LineIndex } from '../text/line-index.ts'
import { Memo } from '../text/memo.ts'
import { overlaps } from '../text/span.ts'
import { lockApproved } from './approved-wording.ts'
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
  const lines = new LineIndex(document.source)
  const problems: Problem[] = document.problems.map((problem) => {
    const place = problem.kind === 'unsupported' ? null : lines.position(problem.offset)
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
  const allowed = new Set(settings.team.allow.map((term) => term.toLowerCase()))
  const run = (rule: Rule, message: Message | null, check: () => Iterable<Hit>) => {
    try {
      for (const hit of check()) {
        const finding = toFinding(rule, hit, document.source, message, settings)
        if (!finding || (rule.scope === 'block' && allowed.has(finding.text.toLowerCase().replace(/\s+/g, ' ')))) continue
        findings.push(finding)
        if (hit.block && hit.block.reading > 0) onOtherPath.add(finding)
      }
    } catch (error) {
      if (failed.has(rule.id)) return
      failed.add(rule.id)
      const found = error instanceof Error ? error.message : String(error)
      problems.push({
        path: document.path,
        kind: 'rule-failed',
        line: null,
        column: null,
        expected: `the rule ${rule.id} to finish`,
        found,
        message: `The rule ${rule.id} failed here; the others were applied.`,
      })
    }
  }
  const rules = [...RULES, ...customRules(settings)].map((rule) => ({ rule, ...ruleSetting(rule, settings) })).filter(({ severity }) => severity !== 'off')
  for (const { rule, options } of rules) {
    if (rule.scope === 'document') run(rule, null, () => rule.check({ document, team: settings.team, options }))
  }
  for (const message of document.messages) {
    const judging = rules.filter(({ rule }) => (!rule.kinds || rule.kinds.includes(message.kind)) && (message.language === 'en' || rule.anyLanguage))
    for (const { rule, options } of judging) {
      if (rule.scope === 'message') run(rule, message, () => rule.check({ message, document, team: settings.team, today, options }))
    }
    for (const { rule, hits } of checkBlocks(judging, message, document.messages, settings)) run(rule, message, hits)
  }
  const standing = applySuppression(
    askOnce(lockApproved(withoutRepeats(findings, onOtherPath), document.messages, settings.approved, document.source), document.messages),
    document,
    settings,
  )
  return {
    path: document.path,
    format: document.format,
    dialects: document.dialects,
    messages: document.messages.map((message) => reviewMessage(message, standing, settings)),
    findings: standing,
    problems,
    accepted: 0,
    baselined: 0,
  }
}

/** A rule that judges a message, with its options filled in. */
interface Judging {
  readonly rule: Rule
  readonly options: Record<string, unknown>
}

/** What one rule said of one block; `failure` when it threw. */
interface Verdict {
  readonly rule: Rule
  readonly hits: readonly Hit[]
  readonly failure: unknown
}

/** Verdicts on blocks, by all that they depend on: a keystroke re-checks the block that it changes and its neighbours. */
const VERDICTS = new WeakMap<Settings, Memo<readonly Verdict[]>>()

function* checkBlocks(
  judging: readonly Judging[],
  message: Message,
  all: readonly Message[],
  settings: Settings,
): Iterable<{ rule: Rule; hits: () => Iterable<Hit> }> {
  const { register, audience: readers } = readReadership(message.blocks)
  const audience = message.audience ?? (settings.team.audience === 'technical' ? 'technical' : readers)
  const sender = senderOf(message, namesOf(settings.team), all)
  const senderKey = JSON.stringify({ ...sender, opening: null })
  const memo = VERDICTS.get(settings) ?? new Memo<readonly Verdict[]>(6000)
  VERDICTS.set(settings, memo)
  for (const [index, block] of message.blocks.entries()) {
    if (block.voice !== 'company') continue
    const { before, after } = neighbours(message.blocks, index)
    const context = { block, before, after, kind: message.kind, audience, register, sender, team: settings.team }
    const key = [
      message.kind,
      message.language,
      audience,
      register,
      senderKey,
      sender.opening === block,
      block.role,
      block.level,
      block.text,
      before?.text,
      after?.text,
      JSON.stringify(block.marks),
      signs(block),
    ].join('\u0001')
    for (const verdict of memo.get(key, () => judgeBlock(judging, context))) {
      yield {
        rule: verdict.rule,
        *hits() {
          for (const hit of verdict.hits) yield hit.block === block ? hit : { ...hit, block }
          if (verdict.failure) throw verdict.failure
        },
      }
    }
  }
}

const NAMES = new WeakMap<Team, readonly string[]>()
/** The names that count as "we"; the same array for the same team, so that what is learnt from a message is kept. */
function namesOf(team: Team): readonly string[] {
  let names = NAMES.get(team)
  if (!names) {
    names = [...team.company, ...team.products]
    NAMES.set(team, names)
  }
  return names
}

/** What rules may read of a block's placeholders. */
function signs(block: Block): string {
  return block.placeholders.map((one) => `${one.raw}|${one.role}|${one.hasFallback}`).join('\u0002')
}

function judgeBlock(judging: readonly Judging[], context: Omit<BlockContext, 'options'>): Verdict[] {
  const verdicts: Verdict[] = []
  for (const { rule, options } of judging) {
    if (rule.scope !== 'block') continue
    const hits: Hit[] = []
    let failure: unknown = null
    try {
      for (const hit of rule.check({ ...context, options })) hits.push(hit)
    } catch (error) {
      failure = error ?? new Error('nothing was said')
    }
    if (hits.length || failure) verdicts.push({ rule, hits, failure })
  }
  return verdicts
}

/** The sentences that stand next to a block in its message: labels often depend on them. Another path's wording of the same place is no neighbour. */
function neighbours(blocks: readonly Block[], index: number): { before: Sentence | null; after: Sentence | null } {
  const own = blocks[index]
  const isOther = (block: Block) => block.reading === 0 && !(own && own.start < block.end && block.start < own.end)
  let before = index - 1
  while (before >= 0 && !isOther(blocks[before] as Block)) before--
  let after = index + 1
  while (after < blocks.length && !isOther(blocks[after] as Block)) after++
  return { before: blocks[before]?.sentences.at(-1) ?? null, after: blocks[after]?.sentences[0] ?? null }
}

/** One finding a rule and place: template branches read the same words more than once, on each path. */
function withoutRepeats(findings: readonly Finding[], onOtherPath: ReadonlySet<Finding>): Finding[] {
  const seen = new Set<string>()
  const first = new Map<string, Finding[]>()
  for (const finding of findings) if (onOtherPath.size && !onOtherPath.has(finding)) first.set(finding.rule, [...(first.get(finding.rule) ?? []), finding])
  return [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule))
    .filter((finding) => {
      if (onOtherPath.has(finding) && first.get(finding.rule)?.some((one) => overlaps(one, finding))) return false
      const key = `${finding.rule} ${finding.start} ${finding.end}`
      return !seen.has(key) && seen.add(key)
    })
}
