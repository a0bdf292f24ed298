import type { CopyDocument, Message } from '../document/copy-document.ts'
import { STAGES, type Stage } from '../rules/workspace-facts.ts'

export { STAGES, type Stage }

/** Situations that customers meet and that want an answer ready. */
export const SITUATIONS = ['complaint', 'cancellation', 'outage', 'refund', 'late-order', 'query'] as const
export type Situation = (typeof SITUATIONS)[number]

/** What a team says of its pieces: the stage of this file, and situations of its own with the words that tell one. */
export interface WayGuide {
  readonly stage: string | null
  readonly situations: Readonly<Record<string, readonly string[]>>
}
const NO_GUIDE: WayGuide = { stage: null, situations: {} }

/** Where a piece stands on the customer's way, and the words that said so. */
export interface Touchpoint {
  readonly path: string
  readonly messageKey: string | null
  readonly stage: Stage | null
  readonly situations: readonly Situation[]
  /** Situations of the team's own. */
  readonly ownSituations: readonly string[]
  /** Words that told each situation. */
  readonly situationReasons: Readonly<Record<string, string>>
  /** Why: the name or the words that decided. */
  readonly reason: string
  /** True when it speaks of customers and what they need, not only of the company. */
  readonly mentionsCustomer: boolean
  /** Rules of the company that the reader meets ("as per our policy"), as written. */
  readonly policies: readonly string[]
}

/** Ordered: what is said last on the way wins over what is said first, since a cancellation also names the order. */
const STAGE_SIGNS: readonly (readonly [Stage, RegExp])[] = [
  [
    'leave',
    /\b(cancel(led|lation|ling)?|unsubscribed?|goodbye|closing your account|account (closed|deleted)|sorry to see you go|churn|offboard|win.?back|we miss you|expired|end of (your )?(contract|subscription))\b/i,
  ],
  [
    'use',
    /\b(welcome|onboard|getting started|password|reset|how to|update|release notes|maintenance|outage|incident|support|help|troubleshoot|tip(s)?|ticket|refund|return|complaint|feedback|survey|renewal|invoice reminder|late|delayed)\b/i,
  ],
  [
    'purchase',
    /\b(order|checkout|basket|cart|payment|invoice|receipt|shipp(ed|ing)|dispatch|delivery|purchase|confirmation|thank(s| you) for (your )?(order|buying))\b/i,
  ],
  ['evaluate', /\b(pric(e|es|ing)|plans?|compare|comparison|features?|demo|trial|case stud(y|ies)|testimonials?|reviews?|quote|proposal)\b/i],
  ['investigate', /\b(home|landing|about|blog|press|news|newsletter|campaign|ad|social|index|product|offer|event|webinar)\b/i],
]
const SITUATION_SIGNS: readonly (readonly [(typeof SITUATIONS)[number], RegExp])[] = [
  ['complaint', /\b(complain(t|ts|ed|ing)?|unhappy|dissatisf|disappoint(ed|ing)|bad experience|not (good|right) enough|let you down)\b/i],
  ['cancellation', /\bcancel(led|lation|ling|s)?\b/i],
  ['outage', /\b(outage|downtime|service (is )?(down|interruption)|incident|not reachable|maintenance)\b/i],
  ['refund', /\b(refund(s|ed|ing)?|money back|reimburs)/i],
  ['late-order', /\b(late|delay(ed|s)?|has(n['’]t| not) arrived|missing (parcel|order|package)|lost in (the )?(post|mail|transit)|taking longer)\b/i],
  ['query', /\b(question|enquiry|inquiry|how (do|can) (I|you)|faq|help (article|center|centre)|how to)\b/i],
]
const POLICY =
  /\b(?:as per|per|under|according to|in accordance with|due to|because of|in line with) (?:our|the|company) [\w -]{0,40}?(?:polic(?:y|ies)|terms(?: and conditions)?|rules|guidelines|regulations)\b|\bour (?:[\w-]+ ){0,2}policy (?:is|states|requires|does not|doesn['’]t)\b/gi
/** A message seldom has any of these, and it is long to look up. */
const MAY_BE_POLICY = /polic|terms|rules|guidelines|regulations/i
const NEED =
  /\b(you(r|rs)?|customers?|clients?|guests?|members?)\b[^.!?]{0,60}\b(need|want|can|get|save|keep|find|choose|enjoy|learn|ask|know|help|able|easier|faster|less)\b/i

/** Where a message stands on the customer's way. Names (path, key) say more than words, so they are asked first. */
export function readTouchpoint(document: CopyDocument, message: Message, guide: WayGuide = NO_GUIDE): Touchpoint {
  const name = `${document.path} ${message.key ?? ''}`.replace(/[/_.\-[\]]+/g, ' ')
  const own = message.blocks.filter((block) => block.voice === 'company' && block.reading === 0)
  const title = own.find((block) => block.role === 'subject' || block.role === 'title' || block.role === 'heading')?.text ?? ''
  const text = own.map((block) => block.text).join('\n')
  const opening = text.slice(0, 600)
  let stage: Stage | null = null
  let reason = ''
  for (const [where, words] of [
    ['its name', name],
    ['its title', title],
    ['its words', opening],
  ] as const) {
    for (const [candidate, pattern] of STAGE_SIGNS) {
      const found = pattern.exec(words)
      if (!found) continue
      stage = candidate
      reason = `${where}: “${found[0].trim()}”`
      break
    }
    if (stage) break
  }
  const given = STAGES.find((one) => one === guide.stage)
  if (given) {
    stage = given
    reason = 'your team says so'
  }
  const isAnswer = message.kind === 'support-reply' || message.kind === 'transactional-email' || message.kind === 'help-article'
  // "You asked about the bag" is no first look around: who gets an answer is a customer already.
  if (isAnswer && (stage === null || stage === 'investigate')) {
    stage = 'use'
    reason = 'it answers a customer'
  }
  const reasons: Record<string, string> = {}
  const tell = (situation: string, pattern: RegExp) => {
    const [named, said] = [pattern.exec(name)?.[0], pattern.exec(`${title}\n${opening}`)?.[0]]
    if (named ?? said) reasons[situation] = `${named ? 'its name' : 'its words'}: “${(named ?? said ?? '').trim()}”`
  }
  if (isAnswer) for (const [situation, pattern] of SITUATION_SIGNS) tell(situation, pattern)
  for (const [situation, words] of Object.entries(guide.situations)) {
    delete reasons[situation]
    if (words.length)
      tell(
        situation,
        new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
      )
  }
  const policies = (MAY_BE_POLICY.test(text) ? [...text.matchAll(POLICY)] : []).map((match) =>
    match[0]
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^(?:as per|per|under|according to|in accordance with|due to|because of|in line with) /, ''),
  )
  return {
    path: document.path,
    messageKey: message.key,
    stage,
    situations: SITUATIONS.filter((one) => reasons[one] !== undefined),
    ownSituations: Object.keys(reasons).filter((one) => !isUsual(one)),
    situationReasons: reasons,
    reason,
    mentionsCustomer: NEED.test(text),
    policies,
  }
}

function isUsual(situation: string): boolean {
  return (SITUATIONS as readonly string[]).includes(situation)
}

/** Which stages and situations have a piece, which have none, and the figures that go with them. */
export interface Coverage {
  readonly stages: Readonly<Record<Stage, readonly Touchpoint[]>>
  readonly situations: Readonly<Record<Situation, readonly Touchpoint[]>>
  /** The same for situations of the team's own. */
  readonly ownSituations: Readonly<Record<string, readonly Touchpoint[]>>
  readonly emptyStages: readonly Stage[]
  readonly emptySituations: readonly Situation[]
  readonly beforePurchase: number
  readonly afterPurchase: number
  /** "Of 23 pieces, 6 speak of customers and what they need." */
  readonly mentions: { readonly pieces: number; readonly ofCustomers: number }
  /** Each rule that customers meet with how many pieces say it, most first. */
  readonly policies: readonly { readonly wording: string; readonly pieces: number }[]
}

/** @param own situations that the team added to the usual ones. */
export function findCoverage(touchpoints: readonly Touchpoint[], own: readonly string[] = []): Coverage {
  const by = <K extends string>(keys: readonly K[], has: (one: Touchpoint, key: K) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, touchpoints.filter((one) => has(one, key))])) as unknown as Readonly<Record<K, readonly Touchpoint[]>>
  const stages = by(STAGES, (one, stage) => one.stage === stage)
  const situations = by(SITUATIONS, (one, situation) => one.situations.includes(situation))
  const ownSituations = by(
    own.filter((one) => !isUsual(one)),
    (one, situation) => one.ownSituations.includes(situation),
  )
  const policies = new Map<string, number>()
  for (const one of touchpoints) for (const wording of new Set(one.policies)) policies.set(wording, (policies.get(wording) ?? 0) + 1)
  return {
    stages,
    situations,
    ownSituations,
    emptyStages: STAGES.filter((stage) => stages[stage].length === 0),
    emptySituations: SITUATIONS.filter((situation) => situations[situation].length === 0),
    beforePurchase: stages.investigate.length + stages.evaluate.length,
    afterPurchase: stages.purchase.length + stages.use.length + stages.leave.length,
    mentions: { pieces: touchpoints.length, ofCustomers: touchpoints.filter((one) => one.mentionsCustomer).length },
    policies: [...policies].map(([wording, pieces]) => ({ wording, pieces })).sort((a, b) => b.pieces - a.pieces || a.wording.localeCompare(b.wording)),
  }
}
