import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { BLANK, type Edit } from '../text/span.ts'
import { findClassClause, hidesHeading, isSomebodyElse, isSomeOf } from './classes-of-readers.ts'
import { POLICY_WORDINGS } from './policy-wordings.ts'
import { isRemedy } from './remedy-beside.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { leavesFiniteVerb } from './second-verb.ts'
import { showRewrite } from './show-rewrite.ts'
import { isManual, isQuoted, plain, sentenceAfter } from './wording.ts'

/** A duty that comes with what it is good for is no rule for the rule's sake. */
const WITH_REASON =
  /\bbecause\b|\bso that\b|\bso (?:we|you|your|it|they|nobody|no one|everyone)\b|\bto (?:protect|make sure|keep|help|prevent|get|give|arrive|reach|qualify|take part)\b|\bthat way\b|\bby law\b/i
const IS_DUTY =
  /\b(?:must|shall|required?|requires|mandatory|requirement|not be|no refunds?|non-?refundable|only|not (?:allowed|permitted|tolerated|acceptable)|unacceptable|prohibited|forbidden|banned|final)\b/i
/** To makers, "must" is how a machine is described; what stands between a company and its customers is said in these words. */
const OF_THE_DEAL =
  /\b(?:polic(?:y|ies)|reserves? the right|refund\w*|payments?|invoices?|fees?|subscri\w+|legal|liable|discretion|your (?:account|order|plan)|terms of (?:service|use)|code of conduct|customers?)\b/i
/** The reason before the rule, or in the sentence after it: "For your dog's safety, …", "This helps us to …". */
const REASON_BEFORE =
  /^\W*(?:for (?:your|everyone's|their|the \w+'s?) \w+|to (?:protect|keep|help|prevent|ensure|avoid|make sure|give)|in order to|because|since|as (?:we|you|it|they|this|there)\b)[^.!?]*,|\b(?:recommend|advise|suggest|please)\b[^.!?]*\bbecause[^.!?,]{0,30}$/i
const REASON_AFTER =
  /^(?:(?:this|that|it|which) (?:is (?:to|because|so)|helps?|ensures?|allows?|means (?:that )?(?:we|you)|gives?|protects?|keeps?|lets|way)|otherwise)\b/i
/** What is refused by the rule: a way round it beside it takes the edge off. */
const REFUSES = /\b(?:no|not|cannot|can't|non-\w+|never|final|prohibited|forbidden|refused?|only)\b/i
/** Terms that are only named or linked to, and rules of the game that protect the reader. */
const NAMED =
  /\b(?:privacy|cookie|data protection) polic(?:y|ies)\b|\b(?:read|see|view|check|review|find|learn|visit|refer to) (?:\w+ ){0,3}(?:policy|policies|terms|guidelines)\b|^(?:(?!\bby (?:using|continuing)|\bcontinued\b|\byou must\b).)*\b(?:accept|agree to) (?:\w+ ){0,3}(?:policy|policies|terms|guidelines)\b|\bgoodwill\b|\b(?:statement|notice|report) is (?:made|given|published) (?:pursuant|under|in accordance)|\b(?:law|act|directive)\b[^.!?]{0,40}\byou (?:are entitled|may claim|can claim|can cancel|have)\b|\bmade an exception\b|\bby (?:clicking|signing|submitting)\b|\byou(?:r)? (?:have the |legal )?right to\b/i

/** A plea for haste, or a change with its cause. */
const NO_RULE =
  /\bmust (?:always )?be [^.!?,]{3,40} as (?:soon|quickly) as (?:possible|you can)\b|\bmay change without (?:\w+ )?notice (?:due to|because|owing to|if|when)\b/i
/** "You did not meet the entry conditions" is what came of it, not why; a policy's or the terms' it is a rule. */
const REPORTED = /\bdid(?: not|n't) (?:meet|satisfy|fulfil+)\b/i
const OF_A_RULE = /\b(?:our|polic\w+|terms|guidelines|rules)\b/i

/** "As per our policy": a rule where a reason should stand. */
export const policySpeak: BlockRule = {
  id: 'policy-speak',
  title: 'Hides behind a rule',
  principle: 'policies-and-exceptions',
  hears: 'The rule matters more than I do.',
  description:
    'Finds a rule or right of the company given as the reason: “as per our policy”, “failure to … will result in”, “we reserve the right”, “customers must”. A rule explained with its reason, a link to the terms and legal pages are left alone.',
  severity: 'info',
  weight: 2,
  kinds: ['marketing-page', 'marketing-email', 'support-reply', 'transactional-email', 'press-release', 'help-article', 'social-post', 'sms', 'ui-text'],
  scope: 'block',
  pairs: [
    { bad: 'We have closed your request ⟦as per our policy⟧.', good: 'We have closed your request.', fixed: true },
    { bad: '⟦As per our refund policy⟧, the deposit stays with us.', good: 'The deposit stays with us.', fixed: true },
    { bad: '⟦Failure to pay by Friday will result⟧ in a late fee.', good: 'Pay by Friday and there is no late fee.' },
    { bad: '⟦We reserve the right⟧ to change prices.', good: 'Prices can change; we tell you 30 days before.' },
    { bad: '⟦Exhibitors must⟧ return their passes by 5 May.', good: 'Please return your passes by 5 May.', fixed: true },
    { bad: 'Lockers left full will be emptied ⟦under rule 7⟧.', good: 'We empty full lockers on 1 June, so that the next climber finds room.' },
    { bad: 'Your silence shall ⟦be deemed⟧ a consent.', good: 'Tell us by Friday if you disagree.' },
    { bad: 'The guild ⟦may refuse any entry without giving reasons⟧.', good: 'If we refuse an entry, we tell you why.' },
    { bad: '⟦Customers must⟧ keep the receipt.', good: 'Keep the receipt, so that we can find your order.' },
    { bad: 'We ⟦cannot accept liability⟧ for coats left in the hall.', good: 'Keep your coat with you: the hall is open to the street.' },
    { bad: '⟦No bicycles are allowed⟧ on the jetty.', good: 'Leave your bicycle at the gate: the jetty is one metre wide.' },
    { bad: 'Scooters ⟦are only permitted to⟧ cross before ten.', good: 'Cross by scooter before ten, while the bridge is empty.' },
    { bad: 'Your stall has ⟦violated platform rules⟧.', good: 'Your stall shows a price in two currencies. Please choose one.' },
    { bad: 'If you come late, your deposit will ⟦be fully forfeit⟧.', good: 'If you come late, we keep the deposit, because the room stood empty.' },
    { bad: 'A torn seal will ⟦render the claim void⟧.', good: 'If the seal is torn, send us a photo of it with the claim.' },
    { bad: 'The verdict of the jury ⟦cannot be questioned⟧.', good: 'The jury tells every entrant what it liked.' },
    { bad: 'After that ⟦you will be required⟧ to pay in advance.', good: 'After that, please pay when you book, so that the lane is not kept for nobody.' },
  ],
  silent: [
    { text: 'No payment is required today.', why: 'good news' },
    { text: 'You can read our returns policy on one page.', why: 'the policy is only named' },
    { text: 'We keep your card details as described in our privacy policy.', why: 'a promise about data' },
    { text: 'Bring the receipt, so that we can find your order at once.', why: 'the rule comes with its reason' },
    { text: 'For your dog’s safety, all dogs must be on a lead in the yard.', why: 'the reason stands before it' },
    { text: 'All visitors must sign the book. This helps us find everybody when there is a fire.', why: 'the reason follows' },
    { text: 'Tickets are non-refundable.', why: 'how things are, not a reason' },
    { text: 'A late fee of five euros applies. After six, a second late fee will be charged.', why: 'how things are, not a reason' },
    { text: 'Proof of address is required for a berth.', why: 'how things are, not a reason' },
    { text: 'This view renders the list of your orders.', why: 'a screen is drawn' },
    { text: 'It is for players who do not want to forfeit a match.', why: 'what they wish to keep' },
    { text: 'Every message must have a subject.', why: 'how a thing works, not what customers owe' },
    { text: 'Parcels that come back to us are refunded at once.', why: 'a promise, though it speaks of all parcels' },
    { text: 'Members are hereby invited to the summer dance.', why: 'an invitation in an old coat' },
    { text: 'The user must choose one of the two buttons.', why: 'how designers write of whom they design for' },
    { text: 'This statement is made pursuant to section 54 of the Modern Slavery Act 2015.', why: 'it says by what law it is published' },
    { text: 'If you bought it under clause 4 of the Act, you have the right to a refund.', why: 'a right of the reader' },
    { text: 'Your stay did not meet our standards.', why: 'what the writer fell short of' },
    { text: 'We kept you on hold for an hour, and that is not acceptable.', why: 'it owns up' },
    { text: 'Children are entitled to a free slice on Mondays.', why: 'a right of theirs' },
    { text: 'The lanterns are deemed to be among the oldest.', why: 'a thought about a thing' },
    { text: 'Your boat is at risk of being flooded on Friday.', why: 'a warning' },
    { text: 'Your policy covers theft and water damage.', why: 'an insurance policy is what the customer bought' },
  ],
  *check({ block, after, audience, kind, sender }: BlockContext): Iterable<Hit> {
    // Terms are rules by nature, and a guide for writers cites them.
    if (sender.isTerms || isManual(kind, sender)) return
    if (block.role === 'title' || block.role === 'link' || block.role === 'button') return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      const match = firstOf(text)
      if (
        !match ||
        // "The user must choose" describes a screen, "Who is entitled to …" asks, and a sentence about saying names it.
        /^(?:the |each |a )?user(?: must| may)/i.test(match[0]) ||
        /^(?:Who|What|Which|How|When) /.test(match[0]) ||
        /\?\W*$/.test(text) ||
        NO_RULE.test(text) ||
        // "We are sorry that your stay did not meet our standards": what the writer fell short of.
        (/\bstandards$/i.test(match[0]) &&
          /\b(?:sorry|apologi\w+|your (?:\w+ )?(?:experience|visit|stay|meal|order)|(?:we|our \w+) (?:did|have|has))\b/i.test(text)) ||
        /\b(?:nobody|no one|we don't|people) says?,/i.test(match[0]) ||
        (audience === 'technical' && !OF_THE_DEAL.test(text)) ||
        NAMED.test(text) ||
        (REPORTED.test(match[0]) && !OF_A_RULE.test(match[0])) ||
        // "If we do not see a payment, your place will be given away": a threat, told by another finding.
        (/\b(?:will|shall|may) be \w+$/i.test(match[0]) && /\bif (?:we|you|no|it|they)\b[^.!?]*$/i.test(text.slice(0, match.index + 1))) ||
        // What may happen to it, in a list of what happens, under what it follows from.
        (block.role === 'list-item' && /\b(?:may|might|could) be \w+$/i.test(match[0])) ||
        (IS_DUTY.test(match[0]) && (WITH_REASON.test(text.slice(match.index)) || REASON_AFTER.test(sentenceAfter(block, sentence, after)))) ||
        REASON_BEFORE.test(text.slice(0, match.index)) ||
        // "Tickets cannot be resold. If you can't come, we refund you."
        (REFUSES.test(match[0]) && isRemedy(sentenceAfter(block, sentence, after)))
      )
        continue
      const start = sentence.start + match.index + (/^[,\s]*/.exec(match[0])?.[0].length ?? 0)
      const end = sentence.start + match.index + match[0].trimEnd().length
      if (isQuoted(block, start, end)) continue
      const rewrites = inPlainWords(block, sentence, text, match)
      yield {
        block,
        start,
        end,
        message: 'A rule stands where a reason should. Say why it is so, and what your customer can do instead.',
        ...(rewrites.length ? { rewrites } : {}),
      }
    }
  },
}

interface Wording {
  readonly index: number
  readonly 0: string
}

/** "Translators are required to …", "couples must …": what a class of readers owes. */
const OWES =
  /^(?:must|shall|may only|may not|agrees? to|undertakes? to|(?:have|has) (?:the|a|an) (?:duty|obligation|responsibility)|(?:is|are) .*\b(?:required|obliged|obligated|prohibited|forbidden|liable|responsible|not (?:permitted|allowed|entitled|eligible|covered)))$/

function firstOf(text: string): Wording | null {
  let first: Wording | null = null
  const clause = findClassClause(text)
  if (clause && OWES.test(clause.verb) && !isWork(clause.noun) && !/^must have been\b/.test(text.slice(clause.to - 4)))
    first = { index: clause.at, 0: text.slice(clause.at, clause.to) }
  for (const pattern of openPatterns(POLICY_WORDINGS, text)) {
    const match = pattern.exec(text)
    if (match && (!first || match.index < first.index)) first = match
  }
  return first
}

/** What tells only how something is done: without the rule nothing is told. */
const HOW_IT_IS_DONE = /\b(?:given|awarded|allocated|assigned|decided|selected|handled|processed|treated|done|used|made|calculated|managed|dealt with) *$/i
/** "The user must" is how designers and programmers describe what they make. */
function isWork(noun: string): boolean {
  return /^(?:the |a |each |every )?user$/i.test(noun)
}

const BY_RULE = /^,? ?(?:as per|per|in accordance with|in line with|according to) /i

/** The sentence without "as per our policy" at its start or end; the rest must stand by itself. */
function withoutRule(block: Block, sentence: Sentence, text: string, match: Wording): Rewrite | null {
  // The terms of a contract say how far it goes; a policy only says that there is a rule.
  // Nor does a file whose name is policy go without saying: "an error according to the policy".
  if (!BY_RULE.test(match[0]) || !/\bpolic(?:y|ies)\b/i.test(match[0]) || /\bthe polic/i.test(match[0]) || /\?\s*$/.test(text)) return null
  const from = match.index
  const to = match.index + match[0].length
  const tail = text.slice(to)
  // "Priority will be given." says nothing without the policy that gives it.
  if (/^\s*[.!]?\s*$/.test(tail) && from > 12 && !HOW_IT_IS_DONE.test(text.slice(0, from))) {
    const edit = { start: sentence.start + from, end: sentence.start + to, text: '' }
    // The space before the phrase goes with it.
    const start = text[from - 1] === ' ' ? edit.start - 1 : edit.start
    return { title: `Leave out “${text.slice(from, to).trim()}”`, kind: 'choose', edits: [{ ...edit, start }] }
  }
  const rest = /^, (\p{L})/u.exec(tail)
  if (from === 0 && rest?.[1] && !/[:;]/.test(tail)) {
    const edits = [{ start: sentence.start, end: sentence.start + to + 3, text: rest[1].toUpperCase() }]
    return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
  }
  return null
}

const ACTIVE: Readonly<Record<string, string>> = {
  uploaded: 'upload',
  submitted: 'submit',
  returned: 'return',
  requested: 'request',
  paid: 'pay',
  completed: 'complete',
  cancelled: 'cancel',
  canceled: 'cancel',
  signed: 'sign',
  claimed: 'claim',
}
/** Rules at the start of a sentence that a person would put as a request, and what they would say. */
const SAID_PLAINLY: readonly (readonly [RegExp, string])[] = [
  [/^we reserve the rights? to (?=[a-z]+\b)/i, 'We may '],
  [/^you (?:are|will be) (?:required|obliged|obligated) to (?=[a-z]+\b)/i, 'You need to '],
  [
    /^(?:our|the|company|store|bank) (?:[\w'-]+ )?policy (?:requires|states|dictates|is) that you (?!are|have|may|can|will|must|should|cannot|do)(?=[a-z]+\b)/i,
    'Please ',
  ],
  [/^we require (?:you|all (?:customers|users|clients|members)) to (?=[a-z]+\b)/i, 'Please '],
  [/^you (?:must|are to) (?:comply with|abide by|adhere to|conform to|observe) (?=\S)/i, 'Please follow '],
  [
    /^(?:all |our )?(?:customers|users|guests|members|visitors|participants|applicants|attendees|tenants|clients|subscribers|passengers|students|patients|residents) (?:must|are required to|are obliged to) (?!not\b|be\b|meet\b|have\b|hold\b|own\b|possess\b|prove\b|show that\b|demonstrate\b|satisfy\b|qualify\b|know\b|understand\b|at\b|in\b|always\b|only\b|also\b)(?=[a-z]+\b)/i,
    'Please ',
  ],
]
const TO_BE_DONE = new RegExp(`^((?:all )?(?:[a-z-]+ )?[a-z]+s(?: requests)?) must be (${Object.keys(ACTIVE).join('|')})\\b(?! by (?:the|an?)\\b)`, 'i')

/** "Exhibitors must ", "All ticket holders are required to ": what "Please" stands for; null where more than that would change. */
function openingOfDuty(text: string, beside: string): readonly [string] | null {
  const clause = findClassClause(text)
  if (
    !clause ||
    clause.at > 0 ||
    clause.narrowed ||
    !/s$/.test(clause.head) ||
    /^(?:only|any|each|every|the)\b/i.test(clause.noun) ||
    hidesHeading(clause.noun) ||
    isSomeOf(clause.noun) ||
    isSomebodyElse(clause.head, beside)
  )
    return null
  const isTo = /^are (?:required|obliged|obligated)$/.test(clause.verb)
  if (!isTo && !/^(?:must|shall)$/.test(clause.verb)) return null
  const verb = (
    isTo
      ? /^ to (?!be\b|have\b|meet\b|hold\b|own\b|please\b|demonstrate\b|dispose\b|possess\b|prove\b|satisfy\b|undertake\b|know\b|understand\b|agree\b|accept\b|remain\b)(?=[a-z]{2,}\b)/
      : /^ (?!not\b|be\b|have\b|meet\b|hold\b|own\b|reach\b|demonstrate\b|dispose\b|possess\b|prove\b|satisfy\b|undertake\b|know\b|understand\b|agree\b|accept\b|remain\b|at\b|in\b|also\b|[a-z]+ly\b)(?=[a-z]{2,}\b)/
  ).exec(text.slice(clause.to))
  return verb && [text.slice(0, clause.to + verb[0].length)]
}

/** The rule as a person would say it, or the sentence without it; a reason is the writer's to give. */
function inPlainWords(block: Block, sentence: Sentence, text: string, match: Wording): Rewrite[] {
  const write = (edits: readonly Edit[]): Rewrite => ({ title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits })
  const without = withoutRule(block, sentence, text, match)
  if (without) {
    const [edit] = without.edits
    const atEnd =
      !/\b(?:approved|accepted|granted|if|unless|when|once)\b/i.test(text) &&
      edit?.text === '' &&
      /[.!]?\s*$/.test(block.text.slice(edit.end, sentence.end)) &&
      edit.end >= sentence.start + text.trimEnd().length - 1
    return [without, ...(atEnd && edit ? [write([{ ...edit, text: ` because ${BLANK}` }])] : [])]
  }
  if (/\?\s*$/.test(text) || /[£$€]/.test(text)) return []
  const beside = `${block.sentences[sentence.index - 1]?.text ?? ''} ${block.sentences[sentence.index + 1]?.text ?? ''}`
  const owed = openingOfDuty(text, beside)
  for (const [pattern, better] of SAID_PLAINLY) {
    const found = owed ?? pattern.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length)
    if (/\b(?:they|them|themselves|his|her|himself)\b/i.test(rest) || ((owed || better === 'Please ') && leavesFiniteVerb(rest))) return []
    const edits: Edit[] = [{ start: sentence.start, end: sentence.start + found[0].length, text: owed ? 'Please ' : better }]
    if (owed || /^(?:all |our )?\w+ (?:must|are)/i.test(found[0]))
      for (const their of rest.matchAll(/\btheir\b/gi)) {
        const at = sentence.start + found[0].length + their.index
        edits.push({ start: at, end: at + their[0].length, text: 'your' })
      }
    return [write(edits)]
  }
  const done = TO_BE_DONE.exec(text)
  const what = done?.[1]
  if (done && what && !/\b(?:and|or) /.test(text.slice(done[0].length)))
    return [
      write([
        {
          start: sentence.start,
          end: sentence.start + done[0].length,
          text: `Please ${ACTIVE[done[2]?.toLowerCase() ?? '']} ${/^[A-Z]{2}/.test(what) ? what : what.charAt(0).toLowerCase() + what.slice(1)}`,
        },
      ]),
    ]
  return []
}
