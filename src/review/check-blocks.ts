/**
 * What the block rules find in a message. What they say of a block is remembered by all that it depends on, so that a
 * keystroke re-checks the block that it changes and its neighbours; and what was found in a block stays with what was
 * read of it, so that a block which only moved costs a shift of its findings.
 */
import { originOf } from '../document/block.ts'
import type { Block, Message } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { senderOf } from '../document/sender.ts'
import { readReadership } from '../rules/readership.ts'
import type { BlockContext, Hit, Rule, Team } from '../rules/rule.ts'
import { Memo, ownText } from '../text/memo.ts'
import type { Edit } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { Settings } from './settings.ts'
import { toFinding } from './to-findings.ts'

/** A rule that judges a message, with its options filled in. */
export interface Judging {
  readonly rule: Rule
  readonly options: Record<string, unknown>
}

/** What was found in one block, and the rules that threw there. */
export interface CheckedBlock {
  readonly block: Block
  readonly findings: readonly Finding[]
  readonly failures: readonly { readonly rule: Rule; readonly failure: unknown }[]
}

/** What one rule said of one block; `failure` when it threw. */
interface Verdict {
  readonly rule: Rule
  readonly hits: readonly Hit[]
  readonly failure: unknown
}

/** What of its message a block is judged by. */
interface Round {
  readonly facts: string
  readonly isOpening: boolean
  readonly role: Block['role']
  readonly level: Block['level']
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What was found in a block where it last stood. */
interface Found {
  readonly round: Round
  readonly failures: CheckedBlock['failures']
  start: number
  findings: readonly Finding[]
}

/** What is remembered under the same settings. */
class Remembered {
  readonly verdicts = new Memo<readonly Verdict[]>(6000, 4_000_000)
  /** By what was read of the block: the last of each. */
  readonly found = new WeakMap<object, Found>()
  readonly allowed: ReadonlySet<string>
  readonly #numbers = new Memo<number>(200)
  #next = 0

  constructor(settings: Settings) {
    this.allowed = new Set(settings.team.allow.map((term) => term.toLowerCase()))
  }

  /** A number for what is known of a message: it is long, and part of what each of its blocks is remembered by. */
  numberOf(facts: string): number {
    return this.#numbers.get(facts, () => this.#next++)
  }
}
const REMEMBERED = new WeakMap<Settings, Remembered>()

/**
 * Checks the company's own blocks of a message, in order.
 *
 * @param judging the rules that judge the message; those of blocks are taken.
 * @param all the messages of the file.
 */
export function* checkBlocks(
  judging: readonly Judging[],
  message: Message,
  all: readonly Message[],
  source: string,
  settings: Settings,
): Iterable<CheckedBlock> {
  const remembered = REMEMBERED.get(settings) ?? new Remembered(settings)
  REMEMBERED.set(settings, remembered)
  const { register, audience: readers } = readReadership(message.blocks)
  const audience = message.audience ?? (settings.team.audience === 'technical' ? 'technical' : readers)
  const sender = senderOf(message, namesOf(settings.team), all)
  const ofBlocks = judging.filter(({ rule }) => rule.scope === 'block')
  const facts = [message.kind, message.language, audience, register, JSON.stringify({ ...sender, opening: null }), message.key ?? '\u0002'].join('\u0001')
  const known = remembered.numberOf(facts)
  for (const [index, block] of message.blocks.entries()) {
    if (block.voice !== 'company') continue
    const { before, after } = neighbours(message.blocks, index)
    const round: Round = { facts, isOpening: sender.opening === block, role: block.role, level: block.level, before: before?.text, after: after?.text }
    const origin = originOf(block)
    let found = remembered.found.get(origin)
    if (!found || !isSame(found.round, round)) {
      const verdicts = remembered.verdicts.get(keyOf(block, known, round), () =>
        judgeBlock(ofBlocks, { block, before, after, kind: message.kind, audience, register, sender, team: settings.team }),
      )
      found = {
        round,
        start: block.start,
        findings: toFindings(verdicts, block, source, message, settings, remembered.allowed),
        failures: verdicts.filter(({ failure }) => failure),
      }
      remembered.found.set(origin, found)
    } else if (found.start !== block.start) {
      const by = block.start - found.start
      found.findings = found.findings.map((finding) => moveFinding(finding, by))
      found.start = block.start
    }
    if (found.findings.length || found.failures.length) yield { block, findings: found.findings, failures: found.failures }
  }
}

function isSame(a: Round, b: Round): boolean {
  return a.before === b.before && a.after === b.after && a.role === b.role && a.level === b.level && a.isOpening === b.isOpening && a.facts === b.facts
}

function keyOf(block: Block, known: number, { isOpening, role, level, before, after }: Round): string {
  return [known, isOpening, role, level, block.text, before, after, JSON.stringify(block.marks), signs(block)].join('\u0001')
}

/** What rules may read of a block's placeholders. */
function signs(block: Block): string {
  return block.placeholders.map((one) => `${one.raw}|${one.role}|${one.hasFallback}`).join('\u0002')
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

const NO_OPTIONS = {}

function judgeBlock(judging: readonly Judging[], context: Omit<BlockContext, 'options'>): Verdict[] {
  const verdicts: Verdict[] = []
  const bare = { ...context, options: NO_OPTIONS }
  for (const { rule, options } of judging) {
    if (rule.scope !== 'block') continue
    const hits: Hit[] = []
    let failure: unknown = null
    try {
      for (const hit of rule.check(rule.options ? { ...context, options } : bare)) hits.push(hit)
    } catch (error) {
      failure = error ?? new Error('nothing was said')
    }
    if (hits.length || failure) verdicts.push({ rule, hits, failure })
  }
  return verdicts
}

function toFindings(
  verdicts: readonly Verdict[],
  block: Block,
  source: string,
  message: Message,
  settings: Settings,
  allowed: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const { rule, hits } of verdicts) {
    for (const hit of hits) {
      const finding = toFinding(rule, hit.block === block ? hit : { ...hit, block }, source, message, settings)
      if (finding && !(allowed.size && allowed.has(finding.text.toLowerCase().replace(/\s+/g, ' ')))) findings.push({ ...finding, text: ownText(finding.text) })
    }
  }
  return findings
}

/** The same finding, `by` further on in the source. */
function moveFinding(finding: Finding, by: number): Finding {
  const move = (edits: readonly Edit[]): readonly Edit[] => edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.text }))
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: move(fix.edits), ...(fix.blanks ? { blanks: move(fix.blanks) } : {}) }))
  return { ...finding, start: finding.start + by, end: finding.end + by, fixes }
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
