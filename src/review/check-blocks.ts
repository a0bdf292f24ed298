/**
 * What the block rules find in a message. What they say of a block is remembered by all that it depends on, so that a
 * keystroke re-checks the block that it changes and its neighbours; and what was found in a block stays with what was
 * read of it, so that a block which only moved costs a shift of its findings.
 */

import { isReadOnce, type Shared, sharedWithLast } from '../document/block-runs.ts'
import type { Block, Message, Piece } from '../document/copy-document.ts'
import { letGo, originOf } from '../document/prose-block.ts'
import { senderOf } from '../document/sender.ts'
import { readReadership } from '../rules/readership.ts'
import type { BlockContext, Hit, Rule, Team } from '../rules/rule.ts'
import { Memo, once, ownText } from '../text/memo.ts'
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
  /** Where the block began in the source when it was said. */
  readonly at: number
  readonly failure: unknown
}

/** What was said of a block, its neighbours apart. */
interface Judgement {
  readonly verdicts: readonly Verdict[]
  /** Rules that asked for a neighbour: what they say is said of the block beside it. */
  readonly asking: readonly Judging[]
}

/** What was said of a block, and of it beside the neighbours that it had lately. */
interface Remarks extends Judgement {
  readonly beside: { readonly before: string | undefined; readonly after: string | undefined; readonly verdicts: readonly Verdict[] }[]
}

/** The same words stand beside so many others, or more are not remembered. */
const MOST_BESIDE = 4

/** What of its message a block is judged by. */
interface Round {
  /** What is known of the whole message, as a number. */
  readonly facts: number
  readonly isOpening: boolean
  readonly role: Block['role']
  readonly level: Block['level']
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What was found in a block where it last stood. */
interface Found {
  readonly by: Remembered
  readonly round: Round
  readonly failures: CheckedBlock['failures']
  start: number
  findings: readonly Finding[]
}

/** What was found in one of the blocks of a message, by its place among them. */
interface Placed {
  readonly index: number
  readonly start: number
  readonly findings: readonly Finding[]
  readonly failures: CheckedBlock['failures']
}

/** What was found in the message that was checked last. */
interface Run {
  readonly blocks: readonly Block[]
  readonly facts: number
  readonly opening: number
  readonly found: readonly Placed[]
}

/** What is remembered under the same settings. */
class Remembered {
  readonly remarks = new Memo<Remarks>(6000, 4_000_000)
  readonly allowed: ReadonlySet<string>
  last: Run | null = null
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
const rememberedUnder = once((settings: Settings) => new Remembered(settings))

/** Blocks before the one at hand that are still asked for, as its neighbours. */
const NEAR = 8

/** What was found in a block stays with what was read of it: the last of each. */
const lastFound = once((_origin: object): { found: Found | null } => ({ found: null }))

/**
 * Checks the company's own blocks of a message. What was found in blocks that the message has in common with the one
 * before it is taken over; a block beside one that changed is looked at again.
 *
 * @param judging the rules that judge the message; those of blocks are taken.
 * @param all the messages of the file.
 */
export function checkBlocks(
  judging: readonly Judging[],
  message: Message,
  all: readonly Message[],
  source: string,
  settings: Settings,
): Iterable<CheckedBlock> {
  const remembered = rememberedUnder(settings)
  const { register, audience: readers } = readReadership(message.blocks)
  const audience = message.audience ?? (settings.team.audience === 'technical' ? 'technical' : readers)
  const sender = senderOf(message, namesOf(settings.team), all)
  const ofBlocks = judging.filter(({ rule }) => rule.scope === 'block')
  const facts = remembered.numberOf(
    [message.kind, message.language, audience, register, JSON.stringify({ ...sender, opening: null }), message.key ?? '\u0002'].join('\u0001'),
  )
  const { blocks } = message
  const opening = sender.opening ? blocks.indexOf(sender.opening) : -1
  const found: Placed[] = []
  const isOnce = isReadOnce(blocks)
  const check = (index: number) => {
    const block = blocks[index] as Block
    if (block.voice !== 'company') return
    const before = blocks[neighbour(blocks, index, -1)]?.sentences.at(-1) ?? null
    const after = blocks[neighbour(blocks, index, 1)]?.sentences[0] ?? null
    const round: Round = { facts, isOpening: index === opening, role: block.role, level: block.level, before: before?.text, after: after?.text }
    const last = lastFound(originOf(block))
    let known = last.found
    if (!known || known.by !== remembered || !isSame(known.round, round)) {
      const verdicts = judgeOnce(remembered, ofBlocks, round, { block, before, after, kind: message.kind, audience, register, sender, team: settings.team })
      known = {
        by: remembered,
        round,
        start: block.start,
        findings: toFindings(verdicts, block, source, message, settings, remembered.allowed),
        failures: verdicts.filter(({ failure }) => failure),
      }
      if (!isOnce) last.found = known
    } else if (known.start !== block.start) {
      known.findings = moveAll(known.findings, block.start - known.start)
      known.start = block.start
    }
    const { start, findings, failures } = known
    if (findings.length || failures.length) found.push({ index, start, findings, failures })
  }
  const shared = sharedWithLast(blocks)
  const { last } = remembered
  if (shared && last && last.blocks === shared.before && last.facts === facts && isSameOpening(last.opening, opening, shared)) {
    const { head, before, tail } = shared
    const end = blocks.length - tail
    const by = blocks.length - before.length
    const again = new Set<number>()
    for (let i = 0; i < head; i++) if (neighbour(blocks, i, 1) >= head) again.add(i)
    for (let i = end; i < blocks.length; i++) if (neighbour(blocks, i, -1) < end) again.add(i)
    for (const one of last.found) {
      const isTail = one.index >= before.length - tail
      const index = isTail ? one.index + by : one.index
      if (again.has(index) || (!isTail && index >= head)) continue
      const { start } = blocks[index] as Block
      found.push(index === one.index && start === one.start ? one : { ...one, index, start, findings: moveAll(one.findings, start - one.start) })
    }
    for (const index of again) check(index)
    for (let index = head; index < end; index++) check(index)
    found.sort((a, b) => a.index - b.index)
  } else {
    for (let index = 0; index < blocks.length; index++) {
      check(index)
      if (isOnce && index >= NEAR) letGo(blocks[index - NEAR] as Block)
    }
  }
  if (shared) remembered.last = { blocks, facts, opening, found }
  return found.map(({ index, findings, failures }) => ({ block: blocks[index] as Block, findings, failures }))
}

/** True when no block of what is taken over was the first to speak, or is now, where it is not or was not. */
function isSameOpening(before: number, now: number, { head, tail, blocks, before: old }: Shared<Block>): boolean {
  if (before < head || now < head) return before === now
  return (before < 0 || before < old.length - tail) && (now < 0 || now < blocks.length - tail)
}

function isSame(a: Round, b: Round): boolean {
  return a.before === b.before && a.after === b.after && a.role === b.role && a.level === b.level && a.isOpening === b.isOpening && a.facts === b.facts
}

/**
 * What is said of a block, remembered by all that it depends on; and apart from its neighbours, as most rules do not ask
 * for them: a word typed at the start of a paragraph is news to few rules on the paragraph before it.
 */
function judgeOnce(remembered: Remembered, judging: readonly Judging[], round: Round, context: Omit<BlockContext, 'options'>): readonly Verdict[] {
  const { before, after } = round
  const key = keyOf(context.block, round)
  const known = remembered.remarks.find(key)
  if (!known) {
    const { verdicts, asking } = judgeBlock(judging, context)
    const alone = asking.length ? verdicts.filter(({ rule }) => !asking.some((one) => one.rule === rule)) : verdicts
    remembered.remarks.keep(key, { verdicts: alone, asking, beside: [{ before, after, verdicts }] })
    return verdicts
  }
  if (!known.asking.length) return known.verdicts
  const same = known.beside.find((one) => one.before === before && one.after === after)
  if (same) return same.verdicts
  const verdicts = [...known.verdicts, ...judgeBlock(known.asking, context).verdicts]
  if (known.beside.length >= MOST_BESIDE) known.beside.shift()
  known.beside.push({ before, after, verdicts })
  return verdicts
}

function keyOf(block: Block, { facts, isOpening, role, level }: Round): string {
  const marks = block.marks.length ? JSON.stringify(block.marks) : ''
  return `${facts}\u0001${isOpening}\u0001${role}\u0001${level}\u0001${block.text}\u0001${marks}\u0001${signs(block)}\u0001${seams(block)}`
}

/**
 * Where a block's text and its source do not keep step: at markup, which no fix may reach over ("uti</b>lise"), and at
 * signs that are written longer than they read.
 */
function seams({ pieces }: Block): string {
  let text = ''
  for (let i = 0; i < pieces.length; i++) {
    const { at, to, start, end } = pieces[i] as Piece
    const gap = i > 0 ? start - (pieces[i - 1] as Piece).end : 0
    if (gap !== 0) text += `${at}+${gap} `
    if (end - start !== to - at) text += `${at}*${end - start} `
  }
  return text
}

/** What rules may read of a block's placeholders. */
function signs(block: Block): string {
  return block.placeholders.length ? block.placeholders.map((one) => `${one.raw}|${one.role}|${one.hasFallback}`).join('\u0002') : ''
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

/** What a rule is given to judge a block by. It notes whether the rule asked for a neighbour. */
class Seen implements BlockContext<Record<string, unknown>> {
  readonly block: BlockContext['block']
  readonly kind: BlockContext['kind']
  readonly audience: BlockContext['audience']
  readonly register: BlockContext['register']
  readonly sender: BlockContext['sender']
  readonly team: BlockContext['team']
  options: Record<string, unknown> = NO_OPTIONS
  asked = false
  readonly #before: BlockContext['before']
  readonly #after: BlockContext['after']

  constructor({ block, before, after, kind, audience, register, sender, team }: Omit<BlockContext, 'options'>) {
    this.block = block
    this.kind = kind
    this.audience = audience
    this.register = register
    this.sender = sender
    this.team = team
    this.#before = before
    this.#after = after
  }

  get before() {
    this.asked = true
    return this.#before
  }

  get after() {
    this.asked = true
    return this.#after
  }
}

/** What rules say of a block, and which of them asked for a neighbour. */
function judgeBlock(judging: readonly Judging[], context: Omit<BlockContext, 'options'>): Judgement {
  const verdicts: Verdict[] = []
  const asking: Judging[] = []
  const seen = new Seen(context)
  for (const one of judging) {
    const { rule, options } = one
    if (rule.scope !== 'block') continue
    let hits: Hit[] | null = null
    let failure: unknown = null
    seen.asked = false
    try {
      seen.options = rule.options ? options : NO_OPTIONS
      for (const hit of rule.check(seen)) {
        hits ??= []
        hits.push(hit)
      }
    } catch (error) {
      failure = error ?? new Error('nothing was said')
    }
    if (seen.asked) asking.push(one)
    if (hits || failure) verdicts.push({ rule, hits: hits ?? [], at: context.block.start, failure })
  }
  return { verdicts, asking }
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
  for (const { rule, hits, at } of verdicts) {
    for (const hit of hits) {
      const finding = toFinding(rule, hit.block === block ? hit : { ...hit, block, ...movedRewrites(hit, block.start - at) }, source, message, settings)
      if (finding && !(allowed.size && allowed.has(finding.text.toLowerCase().replace(/\s+/g, ' ')))) findings.push({ ...finding, text: ownText(finding.text) })
    }
  }
  return findings
}

/** What a rule writes into the source itself stands where the block stands now. */
function movedRewrites({ rewrites }: Hit, by: number): Pick<Hit, 'rewrites'> {
  if (by === 0 || !rewrites?.some((one) => one.inSource)) return {}
  return { rewrites: rewrites.map((one) => (one.inSource ? { ...one, edits: moveEdits(one.edits, by) } : one)) }
}

/** The same findings, `by` further on in the source. */
function moveAll(findings: readonly Finding[], by: number): readonly Finding[] {
  return by === 0 || !findings.length ? findings : findings.map((finding) => moveFinding(finding, by))
}

function moveFinding(finding: Finding, by: number): Finding {
  const fixes = finding.fixes.map((fix) => ({ ...fix, edits: moveEdits(fix.edits, by), ...(fix.blanks ? { blanks: moveEdits(fix.blanks, by) } : {}) }))
  return { ...finding, start: finding.start + by, end: finding.end + by, fixes }
}

function moveEdits(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.text }))
}

/**
 * Index of the block that stands before or after another in its message: labels often depend on it. Another path's wording
 * of the same place is no neighbour. Outside of the blocks where there is none.
 */
function neighbour(blocks: readonly Block[], index: number, step: 1 | -1): number {
  const own = blocks[index] as Block
  let i = index + step
  for (let other = blocks[i]; other && (other.reading > 0 || (own.start < other.end && other.start < own.end)); other = blocks[i]) i += step
  return i
}
