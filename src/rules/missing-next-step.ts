import { contactPath } from '../document/contact-path.ts'
import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import { isPartial, isStandIn, LETTERS, lastLine } from './letter.ts'
import type { Hit, MessageRule } from './rule.ts'
import { hasBound } from './wording.ts'

/** Something went wrong or was stopped, so the reader must know what now. */
const TROUBLE =
  /\b(?:(?:could not|couldn't|(?:were|was) (?:unable|not able) to|did not manage to) (?!(?:be )?(?:happier|prouder|more|better|agree|wait|help|resist|have)\b)(?!be\b)[a-z]+|(?:your|the|this) [\w ]{2,40} (?:did not|didn't|does not|doesn't|will not|won't|has not|hasn't) (?:leave|arrive|pass|take place|reach|match|meet|qualify|go through|go ahead|clear|upload)|(?:is|are|was|were) too (?:small|large|big|long|short|late|blurry|dark|faint)\b|not available any ?(?:more|longer)|(?:brought|sent|came|come) (?:your \w+ )?back to us|failed|declined|rejected|refused|denied|disapproved|(?<!if )something went wrong|unsuccessful|(?:could not|couldn't) be \w+(?:ed|t|n)\b|unable to (?:process|complete|charge|deliver|verify)|(?:has|have|was|were|is|are) (?:now |been |now been )?(?:suspended|cancelled|canceled|blocked|locked|frozen|deactivated|terminated|timed out|disabled|removed|closed|banned|revoked|withdrawn(?! from)|restricted(?! to)|postponed|returned by|(?:taken|turned) down)|already exists|(?:trial|membership|subscription|licen[cs]e|plan|warranty|access|session|quote|offer|cover) (?:has |have )?(?:now |just )?(?:expired|ended|lapsed|run out)|(?:has|have) (?:now )?(?:expired|lapsed)|unsuccessful|not (?:been )?(?:\w+ )?successfully|not (?:been )?(?:approved|accepted|confirmed|delivered|recognised|recognized|successful|selected)|no longer available|past due|overdue|(?:is|are|was|were|been) (?:now |currently |still |being |put |placed )*(?:on hold|held|under (?:review|investigation)|back-?ordered|delayed)|(?:we|you) (?:could not|couldn't|cannot|can't|can not|are unable to|were unable to|are not able to|were not able to) (?:be |\w+ly )?(?:accept|approve|handle|open|read|find|send|deliver|decrypt|verif(?:y|ied)|match|subscribed|added|ship|fulfil|fulfill|complete|take|renew|charge|confirm)\w*|there (?:was|is|has been) an? (?:problem|issue|error|delay) (?:with|in) (?:processing |completing |delivering )?your)\b/i
/** "We have received your request.": and when does somebody look at it? */
const ACKNOWLEDGED =
  /\b(?:received|got|registered|recorded|logged) your (?:\w+ ){0,2}(?:request|enquiry|inquiry|application|ticket|complaint|claim|report|appeal|documents?|submission|return|question)\b|\byour (?:\w+ ){0,2}(?:request|enquiry|inquiry|application|ticket|complaint|claim|report|appeal|documents?|submission|question)s?\b[^.!?]{0,40} (?:has|have) (?:now )?been (?:received|submitted|registered|recorded|logged|created|opened)\b/i
/** A reply to somebody with a trouble, an apology or thanks for telling: it owes a word on what happens now. */
const OWES_A_NEXT_STEP =
  /^(?:hi|hello|dear [^,]{1,40},)?\s*(?:(?:we|i)(?:'re| are|'m| am) (?:\w+ )?sorry\b|(?:we|i) apologi[sz]e\b|(?:our|my) apologies\b|(?:we|i) (?:fully |completely |can )?understand\b[^.!?]{0,60}\b(?:wrong|broken|late|missing|frustrat\w+|disappoint\w+|upset\w*|annoy\w+|concern\w*)\b|unfortunately\b|regrettably\b|(?:thank you|thanks) for (?:telling|letting|informing|alerting|reporting|bringing|your (?:feedback|complaint|report|comments|message about)))|\b(?:we|i)(?: have|'ve)? (?:noted|looked at|received|reviewed|considered) (?:what you|your) \w+|\b(?:is|are) (?:no longer|not|out of) (?:in )?stock\b|\bthere (?:is|was|has been) an? (?:fault|problem|defect|mistake|issue)\b|\b(?:was|were|has|have) (?:not been|not) successful\b/i
/** A date, an hour, or what we or a thing do next: something of what happens now. */
const HAPPENS =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (?:week|month|day|year)|by (?:noon|the end)|january|february|march|april|june|july|august|september|october|november|december|soon|shortly|going to|on (?:its|their|the) way|working on|looking (?:into|at)|look into|investigat\w+|will|won't|i'll|we'll|shall|can|could|may|you're|your choice|replac\w+|refund\w*|voucher|credit(?:ed)?|discount|sent|order a|has been (?:\w+ )?(?:fixed|solved|repaired|resolved|restored|put right|corrected)|(?:we have|we've|i have|i've) (?:\w+ )?(?:fixed|solved|repaired|resolved|restored|corrected|passed|shared|asked|told|changed|added|removed|raised|escalated|forwarded|opened|booked|sent|made|taken|put|updated)|are (?:now )?(?:fixing|checking|changing)|\d{1,2}(?::\d\d)? ?(?:am|pm)|within|here(?:'s| is| are))\b|\?/i
/** A reply longer than this says more than these words can tell. */
const SHORT_REPLY_WORDS = 90
const ASKS =
  /\b(?:please|must be|needs? to be|you (?:can|may|could|must|need|should|will|might|have to)|you'll|we(?:'ll| will| are going| can| have already)|reply|contact|call us|let (?:us|me)|questions|(?:until|unless|once|as soon as|when) you|try (?:it )?again|should be (?:sent|directed)|to (?:restore|reactivate|fix|renew|update|pay|avoid|reopen|retry|re-?open|resolve|restart|continue|request|prevent)|automatically|no (?:further )?action|nothing (?:else |more )?(?:to do|is needed|for you)|within \d|will be (?:sent|refunded|retried|returned|credited|notified|deleted|processed)|next step|instead)\b/i
/** "If you have any questions, contact us" ends every letter, and says nothing of what happens now. */
const OFFER =
  /^(?:(?:if|should) you (?:have|need|require|want)\b[^.!?]{0,60}\b(?:questions?|concerns?|quer(?:y|ies)|assistance|help|support|information|enquir(?:y|ies))\b|(?:any|have|got|still have|for)\b[^.!?]{0,30}\b(?:questions?|queries|assistance|concerns?|information|enquiries)\b|(?:please )?(?:do not|don't) hesitate\b|(?:please )?feel free to (?:contact|reach|reply|call|write|get in touch)\b)/i
/** An instruction at the start of a sentence or after a comma. */
const IMPERATIVE =
  /(?:^|[,;:–—] |\bthen |\bor |\band |\bjust |\bsimply )(?:click|tap|visit|update|pay|renew|log ?in|sign in|retry|try|check|download|open|choose|confirm|verify|reset|go to|see|upload|add|enter|review|submit|follow|call|write|use|contact|reply|wait|keep|bring|send|ask|read|view|watch|make|change|put|tell|talk|ring|pick|select|book|apply|switch|fill|collect)\b/i
/** "What happened?", "Would Tuesday suit you?": to answer is the next step. */
const ASKED_BACK = /^(?:[^?]{0,60}[:,–—-] )?(?:what|which|when|would|could|do|did|does|have|shall|is there|are you|how) [^?]{2,120}\?\s*$/i
/** News of the reader's own account that may be somebody else's doing. */
const ALERT =
  /\byour (?:\w+ ){0,3}(?:password|e-?mail(?: address)?|phone number|account|recovery \w+|two-(?:factor|step) \w+|2fa|pin|passkey|security key)\b[^.!?]{0,40}? (?:was|has been|is) (?:\w+ )?(?:changed|reset|updated|accessed|logged (?:in(?:to)?|on)|signed in|removed|disabled|turned off|added)\b|\bnew (?:log-?in|sign-?in|device)\b|\b(?:logged|signed) in(?:to)? (?:from|on|with) an? (?:new|unknown|unrecogni[sz]ed|different)\b/i
/** What to do if it was: the words that an alert must have. */
const IF_NOT_YOU =
  /\b(?:if|wasn't|was not|isn't|didn't|did not|don't recogni[sz]e|do not recogni[sz]e|unless|without your)\b[^.!?]{0,50}\b(?:you|your|this|it|authori[sz]ed?|recogni[sz]e|made|request\w*)\b|\b(?:not|wasn't) you\b|\b(?:secure your account|report (?:it|this)|unauthori[sz]ed|suspicious)\b/i
/** What the reader will lose, and no word on how to keep it. */
const DELETES =
  /\b(?:accounts?|profiles?|files|data|workspaces?|boards|projects|mailbox(?:es)?|listings?|services?|subscriptions?|memberships?|bookings?|reservations?)\b[^.!?]{0,80}\bwill be (?:\w+ly )?(?:cancell?ed|deleted|disabled|removed|closed|suspended|deactivated|terminated|purged|erased)\b/i
/** A place that is shut for a while is news, not trouble with the reader's own matter. */
const SHUT =
  /\b(?:survey|poll|vote|voting|contest|competition|raffle|school|shop|office|store|branch|library|pool|museum|desk|line|road|kitchen|we)s?\b[^.!?]{0,20} (?:is|are|will be|was|were) closed\b/i
/** A way out for somebody else is no next step for the reader. */
const IGNORE = /\b(?:ignore|disregard) (?:this|the)\b/i

/** A message that something went wrong, and not a word on what happens now. */
export const missingNextStep: MessageRule = {
  id: 'missing-next-step',
  title: 'Does not say what happens next',
  principle: 'set-expectations',
  hears: 'And now? What am I supposed to do?',
  description:
    'Finds e-mails and replies that report a failure, a stop or a refusal and then end: no request, no link or button, nothing that you will do, no date. Finds pages that say “coming soon” and no more. News that needs nothing of the reader is left alone.',
  severity: 'info',
  weight: 2,
  kinds: [...LETTERS, 'marketing-page'],
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nYour room was cancelled by the hotel.\n\n[View the booking](https://acme.example/bookings/7)\n\nBest,\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nThe hotel cancelled your room, so we have refunded 80 euros.\n\n[View the booking](https://acme.example/bookings/7)\n\nBest,\n\nThe Acme team\n',
      kind: 'transactional-email',
    },
    {
      bad: 'Hi Sam,\n\nSomebody signed in to your account from a new device at 9:14.\n\nBest,\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nSomebody signed in to your account from a new device at 9:14. If that was not you, change your password and reply to this email.\n\nBest,\n\nThe Acme team\n',
      kind: 'transactional-email',
    },
    {
      bad: 'Hi Sam,\n\nWe have received your refund request for the kettle.\n\nIf you have any questions, please contact us.\n\nBest,\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nWe have received your refund request for the kettle. The money is in your account by Friday.\n\nIf you have any questions, please contact us.\n\nBest,\n\nThe Acme team\n',
      kind: 'transactional-email',
    },
    {
      bad: 'Hi Sam,\n\nYour application to the choir school was not successful.\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nYour application to the choir school was not successful: the course is full. You can apply again from 2 April.\n\nThe Acme team\n',
    },
    {
      bad: 'Hi Sam,\n\nYour card payment of 20 euros failed.\n\nBest,\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nYour card payment of 20 euros failed. We will try again on Friday, so there is nothing you need to do today.\n\nBest,\n\nThe Acme team\n',
    },
    {
      bad: 'Hi Sam,\n\nAll accounts that nobody has used since 2021 will be deleted with their files.\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nAll accounts that nobody has used since 2021 will be deleted with their files. Log in once to keep yours.\n\nThe Acme team\n',
    },
    {
      bad: 'Dear Sam,\n\nThe kettle could not be repaired.\n\n⟦The Acme team⟧\n',
      good: 'Dear Sam,\n\nThe kettle could not be repaired. We refund the 20 euros by Friday, and keep it unless you collect it.\n\nThe Acme team\n',
    },
    {
      bad: 'Dear Sam,\n\nThe order for two kettles is not paid successfully.\n\n⟦The Acme team⟧\n',
      good: 'Dear Sam,\n\nThe order for two kettles is not paid successfully. Use another card: https://acme.example/pay.\n\nThe Acme team\n',
    },
    {
      bad: '<html><head><title>Coming soon</title></head><body><h1>Coming soon</h1><p>⟦Our new shop is being built.⟧</p></body></html>',
      good: '<html><head><title>Coming soon</title></head><body><h1>Opening on 4 May</h1><p>Our new shop is being built. Ask us anything: hello@acme.example.</p></body></html>',
      file: 'index.html',
      kind: 'marketing-page',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nYour booking has been cancelled, and 80 euros are on their way back to your card.\n\nMaya\n', why: 'the money is sent' },
    { text: 'Hi Sam,\n\nYour card payment failed. We try again on Friday.\n\nMaya\n', why: 'it says what we do, and when' },
    { text: 'Hi Sam,\n\nYour account is suspended until 4 May.\n\nThe Acme team\n', why: 'it says when it is over' },
    {
      text: 'Hi Sam,\n\nYour refund request for the kettle was denied. If you have any questions about it, contact us at {{ support_email }}.\n\nThe Acme team\n',
      why: 'who was refused may ask why',
    },
    {
      text: 'Hi Sam,\n\nYour password was changed at 9:14. If that was not you, call us on 0800 123 4567.\n\nThe Acme team\n',
      why: 'it says what to do if it was somebody else',
    },
    { text: 'Hi Sam,\n\nYour card payment failed. [Use another card](https://acme.example/pay)\n\nThe Acme team\n', why: 'a link leads on' },
    { text: 'Hi Sam,\n\nThanks for your payment of 20 euros.\n\nThe Acme team\n', why: 'nothing is left to do' },
    {
      text: 'Hi Sam,\n\nYour order was cancelled, as you asked. We have refunded 20 euros.\n\nThe Acme team\n',
      why: 'the reader asked for it, and it is settled',
    },
    { text: 'Hi Sam,\n\nWe have received your claim. One of our staff will review it.\n\nMaya\n', why: 'it says what happens now' },
    {
      text: 'Dear Sam,\n\nWe regret to inform you that your application was rejected.\nReason: the course is full.\nWe appreciate your interest in the choir school.\n\nMaya\n',
      why: 'a refusal with its reason and thanks for the interest closes the matter',
    },
  ],
  *check({ message, document }): Iterable<Hit> {
    if (isPartial(document) || (message.isFragment === true && bodyBlocks(message).length < 2)) return
    if (message.kind === 'marketing-page') {
      const anchor = leavesAlone(message, document) ? lastLine(message, document.source) : null
      if (anchor) yield { ...anchor, message: 'It says that nothing is here yet, and not when or what to do meanwhile. Give a date, or a way to hear of it.' }
      return
    }
    if (isAlertAlone(message)) {
      const anchor = lastLine(message, document.source)
      if (anchor) yield { ...anchor, message: 'It tells of a change, and not what to do if it was somebody else. Say so: “If this was not you, …”.' }
      return
    }
    if (message.hasForm || leadsOn(message)) return
    let trouble = false
    let acknowledged = false
    let isDated = false
    let offers = message.links.some((link) => ACTING_TARGET.test(link.target))
    let owes = message.kind === 'support-reply'
    let isOwed = false
    let words = 0
    for (const block of bodyBlocks(message)) {
      if (isLook(block)) continue
      if (ENDS_ON.test(block.text)) return
      for (const sentence of block.sentences) {
        words += sentence.words.length
        const text = sentence.text.replace(/[’‘]/g, "'")
        if (OFFER.test(text)) {
          offers = true
          continue
        }
        if (!trouble && DELETES.test(text) && !/\b(?:you|unless|until|if)\b/i.test(text)) {
          trouble = true
          continue
        }
        if (IGNORE.test(text) || SHUT.test(text) || (LOOKS.test(text) && !ACTS.test(text))) continue
        if (ASKS.test(text) || IMPERATIVE.test(text) || SETTLED.test(text) || ASKED_BACK.test(text)) return
        if (TROUBLE.test(text)) trouble = true
        else if (ACKNOWLEDGED.test(text)) acknowledged = true
        isDated ||= hasBound(text)
        if (!owes) continue
        if (HAPPENS.test(text)) owes = false
        else isOwed ||= OWES_A_NEXT_STEP.test(text)
      }
    }
    // Who was refused may ask why; who asked for something waits, and no offer of help says for how long.
    if (offers && !(acknowledged && !trouble && !isDated)) return
    if (acknowledged && isDated && !trouble) return
    if (!trouble && !acknowledged && !(owes && isOwed && words <= SHORT_REPLY_WORDS)) return
    const anchor = lastLine(message, document.source)
    if (anchor) yield { ...anchor, message: 'It says what went wrong, not what happens now. Tell your customer what to do, or what you do and by when.' }
  },
}

/** A page that says "coming soon" and no more: no day, nothing to click, nobody to ask. */
function leavesAlone(message: Message, document: CopyDocument): boolean {
  if (!isStandIn(message, document) || message.hasForm || message.links.length > 0 || contactPath(message)) return false
  const body = bodyBlocks(message)
  return body.some(({ text }) => NOT_YET.test(text)) && !body.some(({ text }) => hasBound(text) || /\d/.test(text) || PASTIME.test(text))
}

const NOT_YET = /\b(?:coming soon|launching soon|opening soon|under (?:construction|development)|being built|in the works|be (?:here|back|live|online) soon)\b/i
const PASTIME = /\b(?:please|meanwhile|in the meantime|until then|try again|come back|check back|follow|subscribe|refresh|reload)\b/i

/** A notice of a log-in or changed password that says nothing of what to do if it was not the reader. */
function isAlertAlone(message: Message): boolean {
  let alert = false
  let words = 0
  for (const block of bodyBlocks(message)) {
    for (const sentence of block.sentences) {
      const text = sentence.text.replace(/[’‘]/g, "'")
      words += sentence.words.length
      if (IF_NOT_YOU.test(text)) return false
      if (ALERT.test(text) && !/\b(?:welcome|created|sign up|confirm|verif)/i.test(text)) alert = true
    }
  }
  return alert && words < 120 && message.kind !== 'marketing-email'
}

const SETTLED =
  /\b(?:as (?:you )?(?:asked|requested)|(?<!looked )(?<!looking )at your request|you (?:asked|requested|cancelled|canceled)|(?:we(?:'ve| have)|has been|have been|was|were) (?:\w+ )?(?:refunded|restored|fixed|resolved|credited)|(?:has|have) been successfully|on (?:its|their) way (?:back )?to your?\b|sorry to see you go|(?:appreciate|thank you for|thanks for) your interest|(?:see|have|welcome) you (?:back|again)|feel free|wish(?:es|ing)? you (?:all |every |the |much |continued |good )*(?:best|success|luck|well)\b|(?:team|staff|manager|someone|somebody|colleagues?|i|we|he|she|they|it|payment|this|and) will (?:now |then |also |soon |shortly )?(?:review|reply|respond|contact|call|look|process|check|help|take|arrive|follow|come|reach|handle|be (?:in touch|reviewed|processed|sent|back|retried|refunded|restored|available)))\b/i

/** "End date: ◆", "suspended until ◆": when the trouble is over. */
const ENDS_ON =
  /\b(?:end|ends|expiry|expires|expiration|until)(?: (?:date|on|at))? ?: ?[\ue000-\uf8fe]|\b(?:suspended|closed|blocked|locked|paused|banned|on hold|unavailable)\b[^.!?]{0,40}\buntil (?:[\ue000-\uf8fe]|\d|mon|tue|wed|thu|fri|sat|sun|noon|mid|tomorrow|next)/i

/** What a link must offer to be a way on: "View the order" only shows the trouble again. */
const ACTS =
  /\b(?:pay|paying|update|renew|retry|try|contact|support|help|reset|verify|confirm|upload|fix|resolve|choose|appeal|reactivate|restore|change|add|manage|billing|sign in|log ?in|secure|re-?book|reschedule|request|reply|continue|start|accept|edit|complete|submit|how|why|reason|comments|feedback|settings|again|new)\b/i
const ACTING_TARGET = /mailto:|tel:|billing|pay|support|contact|help|reset|verif|renew|appeal|checkout|confirm|retry|upload|settings/i
/** "You can follow your order in your account": something to look at, and nothing to do. */
const LOOKS = /\byou (?:can|may) (?:also |always |now )?(?:review|view|see|follow|check|track|access|find|learn|read|download)\b/i
/** "View the order", "Go to the discussion", alone on its line. */
const ONLY_LOOKS = /^(?:\W*(?:view|see|show|go to|open|visit) (?:your |the |this |my )?(?:[\w-]+ ){0,3}[\w-]+\W*)$/i

/** True when a link, a button or a value leads to something that the reader can do about it. */
function leadsOn(message: Message): boolean {
  const offers = bodyBlocks(message).filter(isOffer)
  const isOffered = (at: number) => offers.some((block) => block.start <= at && at < block.end)
  if (message.links.some((link) => ACTING_TARGET.test(link.target) && !isOffered(link.start))) return true
  // The address of the shop itself stands at the top.
  const first = bodyBlocks(message)[0]
  for (const block of bodyBlocks(message)) {
    if (isLook(block) || isOffer(block)) continue
    if (block.role === 'button' || block.role === 'link') return true
    if (
      block.placeholders.some(
        (one) => one.role === 'contact' || (one.role === 'link' && (ACTS.test(block.text) || (block !== first && !/\p{L}{3}/u.test(block.text)))),
      )
    )
      return true
    if (block.marks.some((mark) => mark.kind === 'link' && ACTS.test(block.text.slice(mark.at, mark.to)))) return true
  }
  return false
}

/** True for a block that only offers help. */
function isOffer({ sentences, text }: Block): boolean {
  const said = text.trimStart().replace(/[’‘]/g, "'")
  return OFFER.test(said) && sentences.every((sentence, n) => n === 0 || OFFER.test(sentence.text.replace(/[’‘]/g, "'")))
}

/** True for a block that is only a link to look at the matter. */
function isLook(block: Block): boolean {
  return ONLY_LOOKS.test(block.text) && !ACTS.test(block.text)
}
