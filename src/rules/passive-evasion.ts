import type { Block, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { BLANK, type Edit } from '../text/span.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { UNOWNED } from './unowned-decisions.ts'
import { around, isManual, isQuoted, plain, sentenceAfter, sentenceBefore } from './wording.ts'

const THING =
  '(?:account|accounts|service|services|order|application|request|card|contribution|subscription|access|payment|refund|claim|return|appeal|profile|listing|post|comment|comments|review|membership|plan|submission|transaction|enquiry|booking|reservation|ticket|website|site|domain|page|store|ad|ads|campaign|content|limit|withdrawal|transfer|loan|licen[cs]e|credit|document|documents|photo|video|registration|bid|offer|grant|project|collective|organi[sz]ation|user|username|balance|benefits?|allowance|hours|delivery|warranty|topic|thread|product|session|class|lesson|shop|item|vendor account|entry)'
const AGAINST =
  '(?:suspended|rejected|declined|denied|refused|banned|terminated|restricted|limited|blocked|disabled|deactivated|locked|revoked|frozen|paused|withheld|flagged|throttled|demoted|downgraded|un-?hosted|disapproved|disqualified|put on hold|placed on hold|on hold|reduced|(?:placed|put) under (?:\\w+ )?(?:review|investigation))(?! by\\b)'
const BE =
  "(?:has(?: now| also| recently| temporarily| been| just)* been|have(?: now| also)? been|was|were|is(?: now| currently| being)?|are(?: now| being)?|will be|'s been)"
const HIDES: readonly RegExp[] = [
  // The decision is ours, the reason nobody's: "after careful review we are unable to approve it".
  /\b(?:after|following|upon) (?:an? |the |our )?(?:careful|carefully|thorough|thoroughly|due|internal|further|detailed|full|close|closely|extensive) ?(?:\w+ )?(?:review|consideration|assessment|evaluation|deliberation|examination|thought|reviewing|considering|assessing|evaluating)\b[^.!?]{0,80}?\b(?:we|i)(?:'re| are|'m| am)? (?:currently |not |currently not )?(?:unable to|not able to|able to|cannot|can't|could not|couldn't|have decided not to|decided not to|will not|won't|regret)\b/i,
  new RegExp(
    `\\b(?:your|the|this|that|[\\ue000-\\uf8fe]'s|my) (?:[^.,;:!?]{0,60}? )?${THING}\\b(?:[^.,;:!?]{0,60}?) ${BE} (?:\\w+ly |unfortunately )?${AGAINST}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:your|the|this) (?:[^.,;:!?]{0,40}? )?${THING}\\b(?:[^.,;:!?]{0,40}?) (?:(?:has|have)(?: not|n't) been|was(?: not|n't)|were(?: not|n't)|is(?: not|n't)|(?:can|could)(?: not|n't|not) be) (?:approved|accepted|granted|honou?red|successful|authori[sz]ed|renewed)\\b`,
    'i',
  ),
  /\byou (?:have been|'ve been|were|are being) (?:\w+ly )?(?:banned|suspended|blocked|removed|restricted|un-?hosted|disqualified|downgraded|rejected|declined)\b/i,
  /\b(?:the|your|our) (?:\w+ )?(?:prices?|fees?|rates?|plan|cost)\b[^.,;!?]{0,30}? (?:is|are|will be|has been|have been) (?:updat|chang|increas|adjust|revis|rais|mov)(?:ing|ed)\b/i,
  /\b(?:your|this) (?:\w+ ){0,2}(?:account|request|order|application|claim|payment|refund|transaction|transfer|booking|withdrawal|profile|registration)\b[^.,;!?]{0,30}? requires? (?:\w+ )?(?:additional|further|manual) (?:review|verification|checks?)\b/i,
  /\b(?:a|the) decision (?:has been|was) (?:made|taken|reached)\b|\bmistakes were made\b|\badjustments (?:have been|were|are being) made\b|\b(?:your|the) [^.,;!?]{1,40} (?:has been|is being|will be) (?:sunset|sunsetted|discontinued|phased out|retired|wound down)\b/i,
  /\bit (?:has been|was|had been) (?:\w+ )?(?:decided|determined|concluded|deemed|resolved) (?:to|that|not)\b|\b(?:errors?|mistakes?) (?:were|was|have been) made\b/i,
  /\b(?:your|the|this) (?:[\w-]+ ){0,3}(?:listing|review|post|comment|photo|video|ad|message|content|image|reply|answer|question|profile picture) (?:has been|have been|was|were) (?:removed|deleted|hidden|taken down|unpublished|edited|moved|rejected)\b/i,
  /\b(?:your|this) (?:[\w-]+ ){0,3}(?:application|request|claim|appeal|bid|proposal|submission|entry|nomination|complaint)\b[^.,;!?]{0,30}? (?:was|has been|is|were) (?:unsuccessful|disallowed|turned down|not (?:successful|upheld|selected|chosen)|unsupported|closed without)\b/i,
  /\b(?:your|this|the) (?:[\w-]+ ){0,3}(?:request|application|claim|order|appeal|refund|enquiry|booking|reservation|enrol?lment|registration)\b[^.,;!?]{0,40}? (?:could|can)(?: not|n't|not) be (?:confirmed|fulfilled|approved|granted|accommodated|honou?red|supported|authori[sz]ed|accepted)\b/i,
  /\b(?:your|the) (?:[\w-]+ ){0,2}(?:credit )?(?:limits?|hours|allowance|allocation|quota|storage|benefits?|discount|commission|budget) (?:has been|have been|was|were|will be|are being|is being) (?:cut|lowered|reduced|capped|removed|decreased|adjusted)\b(?! by you)/i,
  /\byou (?:were|have) not (?:been )?(?:selected|chosen|shortlisted|accepted|approved|successful)\b|\byou have been (?:removed|dropped|excluded|withdrawn) (?:from|as)\b/i,
  /\b(?:an?|the|additional|extra|late) (?:[\w-]+ ){0,2}(?:fee|fees|charge|charges|penalty|surcharge|hold|restriction|block|lien|strike|warning)\b[^.,;!?]{0,30}? (?:has been|have been|was|were|will be) (?:\w+ )?(?:added|applied|charged|deducted|imposed|placed|levied|assessed|issued|put)\b|\byou (?:have been|were|will be) charged an? (?:[\w-]+ )?(?:fee|penalty|surcharge)\b/i,
  /\b(?:the |your |our )?(?:prices?|rates?|fees|premiums?)\b[^.,;!?]{0,40}? (?:is|are|will be) (?:going up|increasing|rising|(?:being )?(?:adjusted|revised|raised|increased))\b/i,
  /\b(?:changes|adjustments|modifications|restrictions|limitations) (?:have been|were|are being|will be) (?:made|applied|introduced|placed)\b/i,
  /\bthis (?:feature|option|benefit|service|function|tool) (?:has been|was|is being|will be) (?:removed|withdrawn|disabled|discontinued|restricted|retired|deprecated)\b/i,
  /\b(?:your|the) (?:[\w-]+ ){0,2}(?:invoice|bill|statement|balance|premium|rent) (?:has been|was|will be) (?:adjusted|revised|increased|amended|raised)\b/i,
  /\b(?:your|this) (?:[\w-]+ ){0,2}(?:account|profile|order|payment|listing|refund|application|payout|transfer) is (?:now |currently |still )?(?:under (?:\w+ )?(?:review|investigation)|being (?:reviewed|held|investigated)|pending (?:\w+ )?review)\b/i,
  /\b(?:unfortunately,? |(?:we )?(?:regret|are sorry|'re sorry|sorry) to (?:inform|tell|say|let)[^.,;!?]{0,20} )(?:that )?your [^.,;!?]{2,50}? (?:has been|was|were|is|have been) (?:\w+ly )?(?:cancell?ed|closed|removed|deleted|postponed|rescheduled|delayed|unsuccessful)\b|\byour [^.,;!?]{2,40}? (?:has been|was) (?:cancell?ed|closed|removed|deleted|postponed),? unfortunately\b/i,
  /\byour (?:[\w-]+ ){0,2}(?:order|booking|reservation|session|class|lesson|event|flight|trip|delivery|visit)\b[^.,;!?]{0,60}? (?:has been|was) cancell?ed\b(?! by)/i,
  /\baccess to (?:your|the|this) [^.,;!?]{2,40}? (?:has been|was|is) (?:\w+ly )?(?:disabled|revoked|restricted|suspended|removed|limited|blocked)\b(?! by\b)/i,
  /\byour (?:[\w-]+ ){0,2}(?:eligibility|identity|details|information|documents?) (?:could|can)(?: not|n't|not) be (?:confirmed|verified|validated|accepted)\b/i,
  /\byour (?:[\w-]+ ){0,2}(?:parcel|package|order|letter|file|files|documents?|luggage|application|request|message) (?:was|were|has been|have been) (?:\w+ly )?(?:misplaced|mislaid|overlooked|mishandled|misrouted|(?:sent|shipped|delivered) to the wrong)\b/i,
  /\b(?:your (?:card|account) (?:has been|was|will be)|you (?:have been|were|will be)) charged (?:an? )?(?:additional|extra|late|higher)\b|\byour (?:seats?|rooms?|desk|slot)\b[^.,;!?]{0,20}? (?:has|have) been (?:reassigned|given away|overbooked)\b/i,
  // "Your interview has been postponed", "the status of your account has been changed to inactive", "Your ticket has been closed".
  /\byour (?:[\w-]+ ){0,3}(?:interview|appointment|visit|tour|call|event|workshop|seat|place|training|enrol+ment|installation|repair|exam|test|stay|trip|flight|class|order|booking|reservation|account|subscription|membership|plan|service|access|profile|contract|policy|coverage|benefits|registration|listing|page|store|licen[cs]e|trial|application|scholarship|grant|loan|limit|discount|credit|points|bonus) (?:has(?: now| just)? been|have been|was|were|will be|is being|is to be) (?:\w+ly )?(?:cancell?ed|postponed|rescheduled|terminated|deactivated|discontinued|withdrawn|removed|closed|ended|reassigned|revoked|forfeited|voided|reversed|cut|shortened|changed to (?:inactive|closed|suspended|cancell?ed)|set to (?:inactive|closed|suspended)|marked (?:as )?(?:inactive|closed|spam|invalid|fraudulent))\b(?! by (?:you|the|our|us|your|\p{Lu})| (?:successfully|as (?:you )?requested))/iu,
  /\b(?:the )?status of your (?:[\w-]+ ){0,2}\w+ (?:has been|was|is now) (?:changed|set|updated|moved) to (?:inactive|closed|suspended|rejected|cancell?ed|on hold|denied)\b/i,
  /\b(?:your|this|the) (?:[\w-]+ ){0,2}(?:ticket|case|complaint|dispute|appeal|topic|thread|request|conversation|chat) (?:has been|was|will be|is being) (?:\w+ly )?(?:closed|locked|dismissed|archived|deprioriti[sz]ed)\b(?! by)/i,
  /\b(?:the|this|our) (?:[\w-]+ ){0,3}(?:service|product|feature|programme|program|plan|offer|app|store|branch|office|route|event|course|class|subscription|tier|scheme|benefit|option) (?:is being|has been|was|will be|is to be) (?:\w+ly )?(?:discontinued|withdrawn|closed|cancell?ed|retired|sunset|suspended|removed|scaled back|wound down|phased out|shut down)\b(?! by)/i,
]
/** The reason or the doer stands in this sentence or beside it. */
const WHO_OR_WHY =
  /\b(?:because|in accordance with|as per|pursuant to|due to|since (?:we|you|the|your|it)|as (?:we|you|it|the|your) |reasons?\b|after (?:you|we|the|\w+ing|(?:\w+ ){0,2}(?:several|too many|repeated|multiple|failed|wrong|incorrect|invalid|unsuccessful)|\d|(?:two|three|four|five|six|ten) )|for (?:security|non-?payment|violating|breaking|the following|your (?:safety|protection|security))|for (?:the|your) (?:new|additional|extra|\d)|following your|at your request|as (?:you )?(?:requested|asked|instructed)|(?:suspended|rejected|declined|denied|refused|banned|terminated|restricted|limited|blocked|disabled|deactivated|locked|revoked|frozen|paused|withheld|flagged|removed|approved|accepted)(?: for \w+)? by\b|in error|by mistake|until (?:you|we|your)|we(?:'ve| have)? (?:decided|declined|rejected|suspended|blocked|paused|found|noticed|saw|need|could(?: not|n't)|did(?: not|n't)|detected|changed|raised)|you (?:asked|requested|cancell?ed|paused|chose)|(?:your|the) (?:bank|card issuer)(?: has| have)? (?:said|says|did|declined|refused|rejected|turned|stopped|blocked)|so (?:that )?(?:you|we|no ?one|nobody)|to (?:protect|keep|prevent|comply)|insufficient|expired|unpaid|(?:attempts?|payments?|card|charge|billing|checks?|delivery)\b[^.;!?]{0,40}? (?:has |have )?failed|failed (?:payments?|attempts?|checks?|charges?|to)|could not (?:charge|collect|take)|as part of|in order to|overdue|(?:didn't|did not|hasn't|has not|haven't|have not) (?:pay|paid|receive|received|match|confirm))/i
const ONLY_IF = /\b(?:if|when|whenever|once|unless|until|whether|in case|should|may be|might be|can be|could be|would be|never|how|why|what happens|any)\b/i

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

/** A condition, a story of long ago, or good news. */
const NO_NEWS =
  /\b(?:if|when|whenever|once|unless|until|whether|never|how|why|nothing|nobody|no one|in (?:1[89]|20)\d\d|years ago|century|since (?:1[89]|20)\d\d|successfully|as (?:you )?(?:requested|asked)|for free|no longer needed|in (?:accordance|line|keeping) with|under (?:article|section|clause|rule|bylaw|the|our)|pursuant to|as per|discretion|law|statut\w+|seasonal\w*|updated daily)\b/i

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
      let match: RegExpExecArray | null = null
      for (const pattern of openPatterns(HIDES, text)) match ??= pattern.exec(text)
      if (match && ONLY_IF.test(text.slice(0, match.index + match[0].length))) match = null
      if (!match && !NO_NEWS.test(text)) for (const pattern of openPatterns(UNOWNED, text)) match ??= pattern.exec(text)
      if (!match || /\bsuccessfully\b/i.test(text) || BY_SOMEBODY.test(text.slice(match.index)) || givesReason(block, sentence)) continue
      if (MAYBE_THEIRS.test(match[0]) && /\byour\b/i.test(match[0]) && isMaybeTheirs(block, match[0], around(block, sentence, before, after), kind)) continue
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
  if (block.role === 'heading' || block.role === 'subject' || block.role === 'preheader' || kind === 'ui-text') return true
  return !CALLED_OFF.test(said) && !TAKEN_DOWN.test(said) && !REGRETS.test(near)
}

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
