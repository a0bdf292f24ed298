import type { Block, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { BLANK, type Edit } from '../text/span.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { findUnownedDecision } from './unowned-decisions.ts'
import { around, isManual, isQuoted, plain, sentenceAfter, sentenceBefore } from './wording.ts'

/** The reason or the doer stands in this sentence or beside it. */
const WHO_OR_WHY =
  /\b(?:because|(?:which|that) is why|in accordance with|as per|pursuant to|due to|since (?:we|you|the|your|it)|as (?:we|you|it|the|your) |reasons?\b|after (?:you|we|the|\w+ing|(?:\w+ ){0,2}(?:several|too many|repeated|multiple|failed|wrong|incorrect|invalid|unsuccessful)|\d|(?:two|three|four|five|six|ten) )|for (?:security|non-?payment|violating|breaking|the following|your (?:safety|protection|security))|for (?:the|your) (?:new|additional|extra|\d)|following your|at your request|as (?:you )?(?:requested|asked|instructed)|(?:suspended|rejected|declined|denied|refused|banned|terminated|restricted|limited|blocked|disabled|deactivated|locked|revoked|frozen|paused|withheld|flagged|removed|approved|accepted)(?: for \w+)? by\b|in error|by mistake|until (?:you|we)\b|until your (?!account|access|profile|service)|we(?:'ve| have)? (?:decided|declined|rejected|suspended|blocked|paused|found|noticed|saw|need|could(?: not|n't)|did(?: not|n't)|detected|changed|raised)|you (?:asked|requested|cancell?ed|paused|chose)|(?:your|the) (?:bank|card issuer)(?: has| have)? (?:said|says|did|declined|refused|rejected|turned|stopped|blocked)|so (?:that )?(?:you|we|no ?one|nobody)|to (?:protect|keep|prevent|comply)|insufficient|expired|unpaid|(?:attempts?|payments?|card|charge|billing|checks?|delivery)\b[^.;!?]{0,40}? (?:has |have )?failed|failed (?:payments?|attempts?|checks?|charges?|to)|could not (?:charge|collect|take)|as part of|in order to|overdue|(?:didn't|did not|hasn't|has not|haven't|have not) (?:pay|paid|receive|received|match|confirm))/i

/** What a reader ends with one click, as often as a company does: "cancelled" alone says nothing of who did it. */
const MAYBE_THEIRS = /\b(?:cancell?ed|closed|ended|deactivated|deleted|removed|archived|withdrawn)$/i
/** Only a company regrets what a reader did not ask for, or takes an objection to it. */
const REGRETS =
  /\b(?:unfortunately|regrettably|sadly|regret|sorry(?! to (?:see|hear) (?:you|that you))|apologi[sz]e|(?:was|is|this) (?:a mistake|an error|wrong)|in error|disagree|appeal|object|violat\w+|refund)\b/i
/** What a company calls off, whoever booked it. */
const CALLED_OFF =
  /\b(?:interview|event|workshop|training|class|lesson|course|tour|flight|trip|session|exam|service|product|feature|programme?|offer|branch|store|route|card|privileges?|rights|permissions?)\b/i
/** What a platform takes down; its author has a button for it, and no letter comes then. */
const TAKEN_DOWN = /\b(?:listing|review|post|comment|photo|video|ad|message|content|image|reply|answer|topic|thread|profile picture|page)\b/i
/** The one who did it stands behind the verb, wherever: "rejected for the spring fair by Ann". */
const BY_SOMEBODY =
  /\bby (?:(?:the|our|an?|your) (?!(?:system|end|start|time|date|deadline|close|beginning|following|next|average|maximum|same)\b)[a-z]|us\b|[\ue000-\uf8fe]|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)[A-Z][a-z])/
/** A value that holds the reason: `{{ rejection_reason }}`. */
const REASON_VALUE = /reason|comment|note|feedback|explanation|remark|cause/i

/** "Your account has been suspended": somebody decided, and hides who and why. */
export const passiveEvasion: BlockRule = {
  id: 'passive-evasion',
  title: 'Hides who decided, and why',
  principle: 'no-blame',
  hears: 'Nobody stands behind this decision, and nobody tells me why.',
  description:
    'Finds a decision against the reader in which neither the doer nor the reason is told: “was not approved”, “has been suspended”, “the price is updating to”. Harmless passives, confirmations of the reader’s own request, and sentences with the reason beside them are left alone.',
  severity: 'info',
  weight: 2,
  kinds: ['marketing-email', 'support-reply', 'transactional-email', 'sms', 'ui-text', 'marketing-page'],
  scope: 'block',
  pairs: [
    { bad: '⟦Your account has been suspended⟧.', good: 'We have suspended your account.', fixed: true },
    {
      bad: '⟦Your application was not approved⟧. Thank you for your interest.',
      good: 'We could not approve your application, because the address did not match your bank’s. Thank you for your interest.',
    },
    { bad: '⟦Evening swimming has been withdrawn⟧.', good: 'We have stopped evening swimming, because two of our lifeguards left.' },
    { bad: '⟦Postage charges have been revised⟧.', good: 'We have raised postage by £1, because the carrier charges us more.' },
    { bad: '⟦Certain rewards have been retired⟧.', good: 'We no longer give the free mug, because hardly anybody chose it.' },
    { bad: '⟦Your order is subject to additional checks⟧.', good: 'We are checking your order, because the card is from another country.' },
    { bad: '⟦The price is updating⟧ to 12 euros a month.', good: 'We are raising the price to 12 euros a month, because our own costs went up.' },
  ],
  silent: [
    { text: 'Your account was locked after five wrong passwords.', why: 'the reason stands in the sentence' },
    { text: 'No changes will be made to your booking.', why: 'nothing was done' },
    { text: 'Your payment was declined because the card has expired.', why: 'the reason stands in the sentence' },
    { text: 'Your chess club subscription has been cancelled. You can join again at any time.', why: 'a reader ends it as often as a company does' },
    { text: 'Your tuning request was declined for the spring fair by Ann.', why: 'who did it stands in the sentence' },
    { text: 'Our last attempt to charge your card has failed and your account has been deactivated.', why: 'the reason stands before it' },
    { text: 'Your subscription is paused, as you asked.', why: 'it confirms the reader’s own request' },
    { text: 'Your light plan is cancelled as of today, and no more payments are taken.', why: 'it confirms what the reader asked for' },
    { text: 'If your account is locked, call us.', why: 'a condition' },
    { text: 'Guest passes will be withdrawn under section 4 of the rules.', why: 'the reason is a rule, which another finding speaks of' },
    { text: 'Some leaves are raised and have spots.', why: 'nobody decided' },
    { text: 'The fort was closed in 1790.', why: 'a story' },
    { text: 'Your order was packed by hand.', why: 'a harmless passive' },
    {
      file: 'letter.html',
      text: '---\nsubject: Your card was not accepted\n---\n<p>Hi Sam,</p>\n<p>Your bank said no to £40. You can use another card, and your lamp waits for you.</p>',
      why: 'a subject, and the letter says who decided',
    },
    { text: 'Your card was not accepted: your bank said no to £40.', why: 'who decided stands in the sentence' },
    { text: 'Your card was declined. Please call your bank, or use another one.', why: 'who decided stands in the next sentence' },
    { text: 'Your card was blocked. We saw a payment in a country where you have never paid.', why: 'the reason stands in the next sentence' },
  ],
  *check({ block, before, after, kind, sender }: BlockContext): Iterable<Hit> {
    if (isManual(kind, sender)) return
    if (block.role === 'button' || block.role === 'link' || block.role === 'alt-text') return
    // The bank decided, and the letter under the subject says so.
    if (block.role === 'subject' && /\bcard\b/i.test(block.text)) return
    // A list tells what follows from the lines above it.
    if (block.role === 'list-item') return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      if (/\?\s*$/.test(text)) continue
      const match = findUnownedDecision(text)
      if (!match || /\bsuccessfully\b/i.test(text) || BY_SOMEBODY.test(text.slice(match.index)) || givesReason(block, sentence)) continue
      if (MAYBE_THEIRS.test(match[0]) && /\byour\b/i.test(match[0]) && isMaybeTheirs(block, match[0], around(block, sentence, before, after), kind)) continue
      // "Your card was declined. Please call your bank."
      if (/\bcard\b/i.test(match[0]) && /\byour (?:bank|card (?:issuer|company|provider))\b/i.test(around(block, sentence, before, after))) continue
      if (IS_REPORT.test(match[0]) || /^during\b|\bwhile (?:the|your|we|you)\b/i.test(text) || /\bby\s*[.!]?$/i.test(text.trimEnd())) continue
      if (WHO_OR_WHY.test(text) || explains(sentenceBefore(block, sentence, before), text) || explains(sentenceAfter(block, sentence, after), text)) continue
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (isQuoted(block, start, end)) continue
      const rewrites = withDoer(block, sentence, text)
      yield {
        block,
        start,
        end,
        message: 'It does not say who decided, or why. Say “we”, give the reason, and what your customer can do about it.',
        ...(rewrites.length ? { rewrites } : {}),
      }
    }
  },
}

/** "Your order has been cancelled" over a letter, or on a screen, confirms what somebody asked for until the words beside it say otherwise. */
function isMaybeTheirs(block: Block, said: string, near: string, kind: MessageKind): boolean {
  // "Your account will be deleted in 7 days" was decided by whoever writes, unless it was asked for.
  if (/\bwill be\b/i.test(said) && kind !== 'ui-text' && block.role === 'paragraph' && !ASKED_FOR.test(near)) return false
  if (block.role === 'heading' || block.role === 'subject' || block.role === 'preheader' || kind === 'ui-text') return true
  return !CALLED_OFF.test(said) && !TAKEN_DOWN.test(said) && !REGRETS.test(near)
}

const ASKED_FOR =
  /\b(?:request\w*|asked|confirm\w*|as agreed|you(?:'ve| have)? (?:chose|chosen|decided|cancell?ed|told)|your (?:decision|choice|wish)|cancellation|until (?:the end|then)|at the end of|after (?:that|this)|on completion)\b/i

function givesReason(block: Block, sentence: Sentence): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const code = block.text.charCodeAt(at)
    if (code >= 0xe000 && code < 0xf8ff && REASON_VALUE.test(block.placeholders[code - 0xe000]?.name ?? '')) return true
  }
  return false
}

/** Goes on about the same: "We saw a payment …", "This is because …". */
const GOES_ON = /^(?:we|we've|you|your|it|this|that|these|they|because|somebody|someone|our|the (?:reason|cause|following)|here is why|reason)\b/i

/** "Your payment could not be processed" is an honest report: no company decides it. */
const IS_REPORT =
  /\b(?:payment|transaction|card|charge|direct debit|transfer)\b[^.!?]{0,40}?\b(?:could|can)(?: not|n't|not) be (?:processed|completed|collected|charged|taken)\b/i
/** "This could be due to various reasons" gives none. */
const NO_REASON = /\b(?:can|could|may|might) be (?:due to|because of|for)\b|\b(?:reasons like|(?:various|several|a number of|many|other|certain) reasons)\b/i

/** True when a sentence beside the decision says who or why, and speaks of the same thing. */
function explains(beside: string, text: string): boolean {
  if (/\b(?:has|have) (?:said|told (?:us|me)|let us know|informed us|advised)\b|\byou did(?: not|n't) meet\b/i.test(beside)) return true
  // "If you believe this was done in error" leaves the reader to guess.
  if (/^if you (?:believe|think|feel)\b/i.test(beside)) return false
  if (
    /\b(?:could|can)(?: not|n't|not) (?:be )?(?:verif|confirm|match|read|found|validat)\w*|\bunsuccessful\w* (?:try|tried|attempt)\w*|\b(?:try|tried|trying) to (?:process|charge|collect|take)\b|\b(?:trial|plan|subscription) (?:has )?(?:ended|expired|ran out)\b|\binactiv\w+/i.test(
      beside,
    )
  )
    return true
  if (!WHO_OR_WHY.test(beside) || NO_REASON.test(beside)) return false
  if (GOES_ON.test(beside)) return true
  const stems = new Set(stemsOf(text))
  return stemsOf(beside).some((stem) => stems.has(stem))
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .filter((word) => !/^(?:your|have|been|will|this|that|with|from|they|were|also|some)$/.test(word))
    .map((word) => word.slice(0, 5))
}

/** What only the company itself decides about: a card is declined by its bank, a contribution by whom it was for. */
const OURS =
  '(?:account|subscription|service|access|listing|profile|membership|order|request|application|claim|refund|return|appeal|comment|review|post|photo|video|ad|message|image|reply|question|booking|reservation|ticket|registration|plan|username|domain|page|store)'
const DONE =
  '(?:suspended|blocked|banned|restricted|disabled|deactivated|locked|paused|terminated|rejected|declined|denied|refused|removed|deleted|hidden|taken down|closed|cancell?ed|limited|revoked|withheld|flagged|unpublished|downgraded|put on hold|placed on hold)'
/** The openings of such news: what regrets stays, what only announces goes. */
const NEWS =
  "(?:this is (?:a notification|to inform you|to let you know) that |((?:(?:we )?(?:regret|are sorry|'re sorry) to inform you that|unfortunately,?) ))?"
/** "for order 12", "ID: {{ id }}": which one it is. */
const WHICH = '(?: (?:for|with|at|number|no\\.|id|under) [^.,;!?]{1,50}?| [#\\ue000-\\uf8fe][^ .,;!?]*)?'
const WHOLE = new RegExp(
  `^${NEWS}(your|the|this) ((?:[a-z-]+ ){0,2}${OURS}(?: request)?${WHICH}) (has(?: now| also)? been|have(?: now)? been|was|were|is now) ((?:now |temporarily |permanently |immediately )?)(${DONE})[.!]?$`,
  'i',
)
const SIMPLE_PAST: Readonly<Record<string, string>> = { taken: 'took', hidden: 'hid' }
const BASE: Readonly<Record<string, string>> = {
  approved: 'approve',
  accepted: 'accept',
  granted: 'grant',
  authorised: 'authorise',
  authorized: 'authorize',
  renewed: 'renew',
  processed: 'process',
  completed: 'complete',
  confirmed: 'confirm',
}
const NOT_DONE = new RegExp(
  `^${NEWS}(your|the|this) ((?:[a-z-]+ ){0,2}(?:${OURS}|payment)(?: request)?${WHICH}) ((?:was|were) not|(?:wasn|weren)'t|(?:has|have) not been|(?:hasn|haven)'t been|could not be|couldn't be|cannot be|can't be) (${Object.keys(BASE).join('|')})[.!]?$`,
  'i',
)
const PRICE =
  /^(the|your|our) ((?:[a-z-]+ ){0,3}(?:prices?|fees?|rates?|premiums?|rent)) (is|are|will be) (updating|changing|increasing|going up|rising|(?:being )?(?:updated|changed|increased|raised|adjusted|revised))(?= to | by | from | on |[.!]?$)/i
const ERROR = /^(an? (?:[a-z]+ )?(?:error|mistake)|(?:errors|mistakes)) (was|were|has been|have been) made(?= in | with | on | when | while |[.!]?$)/i

/** "It has been decided to", "the decision was taken not to": who decided is the one who writes. */
const DECIDED =
  /^((?:following|after) [^,.;]{3,60}?,? )?(?:it (?:has been|was) decided|(?:the|a) decision (?:has been|was) (?:taken|made|reached)) (not to|to|that) (?=[a-z]{2,}\b)/i
/** What a company stops or changes of its own: "Certain rewards have been retired", "The old editor is being sunset". */
const OUR_OWN =
  /^((?:some|certain|several|selected|all|the|our|these|this|shipping|delivery|postage|parking|subscription|membership|guest|opening|legacy) (?:[a-z'-]+ ){0,4}[a-z'-]+) (has been|have been|is being|are being) (?:now )?(discontinued|withdrawn|revised|retired|sunset|adjusted|harmoni[sz]ed|simplified|reconfigured)[.!]?$/i
/** Verb as it is said with "we have", and with "we are". */
const OUR_DEED: Readonly<Record<string, readonly [string, string]>> = {
  discontinued: ['discontinued', 'discontinuing'],
  withdrawn: ['withdrawn', 'withdrawing'],
  revised: ['changed', 'changing'],
  retired: ['retired', 'retiring'],
  sunset: ['retired', 'retiring'],
  adjusted: ['changed', 'changing'],
  harmonised: ['changed', 'changing'],
  harmonized: ['changed', 'changing'],
  simplified: ['simplified', 'simplifying'],
  reconfigured: ['changed', 'changing'],
}

const OF_OTHERS = /\b(?:ride|reschedul\w+|meeting|friend|connection|join|invitation|match|swap|trade|session|contact|quote)\b/i

/** The sentence with "we" for the one who did it; the reason is the writer's to add. */
function withDoer(block: Block, sentence: Sentence, text: string): Rewrite[] {
  const said = text.trimEnd()
  const stop = /[.!]$/.test(said) ? 1 : 0
  const end = sentence.start + said.length - stop
  const write = (edits: readonly Edit[]): Rewrite => ({ title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits })
  const because = (fresh: string) => [
    write([{ start: sentence.start, end, text: fresh }]),
    write([{ start: sentence.start, end, text: `${fresh} because ${BLANK}` }]),
  ]
  const done = WHOLE.exec(said)
  // A ride or another date is declined by whoever was asked.
  // "Your subscription has been cancelled" mostly confirms the reader's own wish: "we" would take it over.
  if (done && /^(?:cancell?ed|closed|deleted|removed|deactivated|paused)$/i.test(done[6] ?? '') && !done[1]) return []
  if (done && /^(?:declined|rejected|refused|denied|cancell?ed)$/i.test(done[6] ?? '') && OF_OTHERS.test(done[3] ?? '')) return []
  if (done) {
    const [, regret = '', whose = 'your', thing, when = '', how = '', verb = ''] = done
    const now = /\bnow\b/i.test(when) ? 'now ' : ''
    const have = /^(?:was|were)$/i.test(when) ? '' : 'have '
    const [first = '', ...after] = verb.toLowerCase().split(' ')
    const act = have ? first : (SIMPLE_PAST[first] ?? first)
    // "put your order on hold", "took down your listing"
    const [beside, behind] = after[0] === 'on' ? ['', ` ${after.join(' ')}`] : [after.length ? ` ${after.join(' ')}` : '', '']
    return because(`${regret}${regret ? 'we' : 'We'} ${have}${now}${how.toLowerCase()}${act}${beside} ${whose.toLowerCase()} ${thing}${behind}`)
  }
  const not = NOT_DONE.exec(said)
  if (not) {
    const [, regret = '', whose = 'your', thing, how = '', verb = ''] = not
    const base = BASE[verb.toLowerCase()] ?? ''
    const did = /^could/i.test(how) ? `could not ${base}` : /^can/i.test(how) ? `cannot ${base}` : /^ha/i.test(how) ? `have not ${verb}` : `did not ${base}`
    return because(`${regret}${regret ? 'we' : 'We'} ${did} ${whose.toLowerCase()} ${thing}`)
  }
  const decided = DECIDED.exec(text)
  if (decided) {
    const fore = decided[1] ?? ''
    return [
      write([
        { start: sentence.start, end: sentence.start + decided[0].length, text: `${fore}${fore ? 'we' : 'We'} have decided ${decided[2]?.toLowerCase()} ` },
      ]),
    ]
  }
  const own = block.role === 'paragraph' ? OUR_OWN.exec(said) : null
  const deed = OUR_DEED[own?.[3]?.toLowerCase() ?? '']
  if (own?.[1] && deed)
    return because(`We ${/^ha/i.test(own[2] ?? '') ? `have ${deed[0]}` : `are ${deed[1]}`} ${own[1].charAt(0).toLowerCase()}${own[1].slice(1)}`)
  const price = PRICE.exec(said)
  if (price) {
    const isUp = /^(?:increas|going up|rising|(?:being )?(?:increas|rais))/i.test(price[4] ?? '')
    const verb = isUp ? 'raising' : 'changing'
    const we = /^will/i.test(price[3] ?? '') ? `We will ${isUp ? 'raise' : 'change'}` : `We are ${verb}`
    const whose = price[1]?.toLowerCase() ?? 'the'
    return [write([{ start: sentence.start, end: sentence.start + price[0].length, text: `${we} ${whose} ${price[2]}` }])]
  }
  const error = ERROR.exec(said)
  if (error) {
    const what = (error[1] ?? '').charAt(0).toLowerCase() + (error[1] ?? '').slice(1)
    return [write([{ start: sentence.start, end: sentence.start + error[0].length, text: `We ${/^ha/i.test(error[2] ?? '') ? 'have ' : ''}made ${what}` }])]
  }
  return []
}
