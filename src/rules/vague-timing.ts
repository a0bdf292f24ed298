import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { loosePromise } from './awaited-events.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { sayWhen, type VaguePlace } from './say-when.ts'
import { hasBound, hasDateValue, isManual, isQuoted, plain, sentenceAfter, sentenceBefore } from './wording.ts'

const VAGUE =
  "(?:(?:very |real |really |pretty )?soon(?! as)(?:est)?|as soon as (?:possible|we (?:can|have|know|get|are able)[^.,;!?]{0,30}|i (?:can|have|know)[^.,;!?]{0,30}|it(?:'s| is) (?:ready|available|possible|live|finished|done|up|back))|a\\.?s\\.?a\\.?p\\.?|shortly(?! (?:before|after))|in due course|in due time|momentarily|in the (?:very )?near future|(?:in|over|during|throughout) the (?:coming|next few|following|months ahead|weeks ahead) (?:days|weeks|months)|in the future|in (?:a|an|one of our|the) (?:future|upcoming|forthcoming|later|subsequent) (?:\\w+ )?(?:releases?|updates?|versions?)|at some point(?: in the future)?|in a timely (?:manner|fashion)|after some time|at (?:our|the|my) earliest (?:convenience|opportunity|possible \\w+)|at (?:our|my) convenience|at the earliest(?! (?:on|in|by))|as (?:\\w+ )?information becomes available|(?:as|when|once) more (?:information|details|news) (?:becomes?|is|are) (?:available|known)|as soon as (?:stock|the (?:item|stock|product|part|repair|work|issue|problem|review|investigation|team))[^.,;!?]{1,30}|as soon as (?:they|he|she) (?:can|have|has|is|are)[^.,;!?]{0,40}|as (?:fast|early|quickly|swiftly|promptly) as (?:possible|we can|they can)|before (?:too )?long|when(?:ever)? we (?:can|get (?:a chance|around to it))|once we have (?:an?|more|any|news|further|the) ?[^.,;!?]{0,25}|when(?:ever)? (?:it|they|this) (?:becomes?|is|are) (?:available|ready|possible)|without (?:undue |further )?delay|in the next (?:little|short) while|when we have (?:more )?(?:news|an update|updates|information)|later on(?! in (?:this|the)\\b)|at a later (?:date|stage|time)|sometime soon|any (?:day|time) now|in a (?:little )?while|promptly|in the shortest (?:possible )?time)"
const WHO_PROMISES =
  '(?:we|i|our (?:\\w+ ){0,3}\\w+|the (?:\\w+ ){0,3}team|someone|somebody|one of (?:us|our \\w+)|(?:an?|your) (?:\\w+ ){0,2}[a-z]{3,}(?:er|or|ist|ian)|an? (?:\\w+ ){0,3}(?:member|agent|representative|colleague|advisor|adviser|person|specialist|rep|technician|engineer|expert|consultant|officer|coordinator|manager)|they|he|she|[\\ue000-\\uf8fe])'
const WILL = "(?:'ll|'re going to| will| shall| are going to| am going to| is going to| plan to| hope to| aim to| intend to| expect to| should| 'll be| would)"
const COMING = new RegExp(
  [
    `(?:\\b|(?=[\ue000-\uf8fe]))${WHO_PROMISES}${WILL}\\b(?! be (?:down|unavailable|offline|closed|undergoing|under|shut|out of)\\b)[^.!?;]{0,90}?\\b(${VAGUE})\\b`,
    `\\b(?:you(?:'ll| will| should| can expect to| can (?:get|have|receive|expect))|your [^.,!?;]{1,40}? (?:will|should)(?! (?:renew|expire|end|run out))) [^.!?;]{0,60}?\\b(${VAGUE})\\b`,
    `\\b(?:it|this|that|these|those|they|which|there|details|updates?|results?|more (?:information|details|news))(?:'ll| will| should) [^.!?;]{0,60}?\\b(${VAGUE})\\b`,
    `^(${VAGUE}),? (?:we(?:'ll| will)|i(?:'ll| will)|you(?:'ll| will| should)(?! be \\w+ing\\b)|these|this|your)\\b`,
    `\\b(?:we|i|our (?:\\w+ ){0,2}\\w+|the (?:\\w+ ){0,2}team)(?:'re| are|'m| am| is) (?:currently |now |still |actively )?(?:looking into|working|investigating|hoping|trying|taking (?:all |the )?(?:\\w+ )?steps|doing (?:everything|all|(?:our|their|its) best))[^.!?;]{0,110}?\\b(${VAGUE})\\b`,
    `\\bwe (?:also )?(?:intend|plan|hope|aim) to ((?:re-?introduce|introduce|launch|release|roll out|bring back|restore|publish|open|reopen|resume)) (?!.{0,60}\\b(?:when|once|if|after)\\b)`,
    `\\b(?:we|i) [^.!?;]{3,80}?(?:,| and|, and)(?: then)? (?:return|refund|send|ship|post|answer|reply|repair|replace|collect|deliver|call|contact|pay|credit|process|resolve|empty)\\b(?! (?:we|i|you)\\b)[^.!?;]{0,40}? (as (?:soon|fast|early|quickly|swiftly|promptly) as (?:possible|we can)|at the earliest opportunity)\\b`,
    `^(?:expect|look out for|keep an eye out for|watch for) (?:to hear|an? (?:\\w+ )?(?:reply|call|e-?mail|answer|update|message|letter)|more|news)[^.!?;]{0,40}?\\b(${VAGUE})\\b`,
    `\\b(?:we|i)(?:'ll| will) (?:try|do (?:our|my) best)[^.!?;]{0,30} (?:respond|reply|answer|get back|help|resolve|fix|solve)[^.!?;]{0,30} ((?:as )?(?:quickly|fast|swiftly)(?: as (?:we can|possible))?)\\b`,
    `\\b(?:is|are) (?:also )?(coming (?:very |really )?soon)\\b`,
    `\\b(?:respond|reply|get back|follow up|answer|contact|update|notify|call|refund|ship|process|resolve|fix|restore|deliver|send)(?:s|ing)? (?:to )?(?:you |your \\w+ |it |this )?(${VAGUE})\\b`,
  ].join('|'),
  'i',
)
/** An answer that is promised with no word of when. */
const ANSWER =
  /\b(?:we|i|our (?:\w+ ){0,3}(?:team|staff|experts?|agents?|advis[eo]rs?|specialists?|office|people|lawyers?|attorneys?|engineers?|technicians?)|one of our (?:[\w-]+ ){0,3}[\w-]+s|the (?:[\w-]+ ){0,4}team|someone|(?:a|one of our|an?) (?:\w+ ){0,3}(?:member|agent|representative|colleague|specialist|advis[eo]r|rep|technician|engineer|expert|consultant|officer|coordinator|manager|moderator|admin|administrator)s?(?: of (?:our|the) \w+(?: team)?)?|one of us)(?:'ll| will)(?: then| also| personally| be happy to| try to| try (?:our|my) best to| do (?:our|my) best to)? (?:get back to you|be in (?:touch|contact)|get in (?:touch|contact)(?: with you)?|follow up(?: with you)?|contact you|call you (?=back|to\b(?! (?:get|take|collect|ask)\b))(?:back)?|reply to your \w+|respond to your \w+|look into (?:it|this|that) and (?:respond|reply|answer)|reach (?:out|back)(?: out)?(?: to you)?|(?:review|verify|examine|assess|evaluate|look into|investigate|process) (?:your|the|this) (?:\w+ )?(?:case|request|application|claim|ticket|order|issue|details|submission|enquiry|inquiry|message|complaint|documents?|payment|account|report|feedback|matter)|come back to you|respond to you|reply to you)\b|\byour (?:\w+ ){0,2}(?:case|request|application|claim|ticket|submission|documents?|account|report|listing|profile|payment) will be (?:reviewed|verified|assessed|evaluated|examined|checked) by (?:us|our|the|a|an|one)\b|\byou(?:'ll| will) (?:get|receive|have) an? (?:response|reply|answer)(?: from (?:us|our \w+))?(?=[.!]|$)|\b(?:administrator|moderator|admin)s? (?:will|must) (?:have to |need to |then |first )?(?:activate|approve|review|check|confirm) |\b(?:is|are) (?:now |currently |still )?(?:waiting for|awaiting|pending) (?:\w+ )?(?:approval|activation|verification)\b|\byou(?:'ll| will) (?:be (?:notified|informed)|(?:get|receive) (?:an|another) e-?mail)\b[^.!?;]{0,20} (?:when|once|as soon as|after) [^.!?;]{2,30} (?:been |has |have )+(?:activated|approved|reviewed|verified)\b|^please (?:be patient|bear with us) while we (?:review|check|process|verify|look|work)\b[^.!]{0,40}|\byou(?:'ll| will) (?:be contacted|(?:be )?hear(?:ing)? (?:back )?from (?:us|our \w+(?: team)?))\b|\b(?:more |further )?(?:details|updates|news|information|instructions) (?:(?:are |is )?(?:coming|to come|to follow)|will follow)\b|\b(?:will|'ll)(?: then| also| personally| be sure to| look into (?:it|this|that) and)? (?:keep you (?:updated|posted|informed|up to date|up-to-date|in the loop|apprised)|revert(?: back)? to you|update you|let you know(?=[.!]|$| (?:what|how|about|of|the)\b))|\b(?:we|i|our \w+|the \w+)(?:'ll| will) [^.,;!?]{3,50} and (?:then )?(?:come back to you|get back to you|let you know|be in touch|report back)(?=[.!]|$)|\b(?:we|i|our \w+)(?:'ll| will)(?: then| also)? (?:notify|inform|advise|tell|update) you (?:of|about|on) (?:the|our|any|your|its) (?:\w+ )?(?:outcome|decision|results?|progress|findings|status|next steps)\b|\byou(?:'ll| will) be (?:notified|informed|told) (?:when|once|as soon as) (?:an?|our|the|your) (?:response|reply|answer|decision|review|result|order|request|application) (?:is|has been|was) (?:made|available|processed|reviewed|approved|ready|published)\b|\b(?:the|your) (?:merchant|seller|vendor|host|shop|surgery|clinic|school|organi[sz]er|carrier|installer|landlord|agent|office|owner|tutor|teacher|doctor|photographer|driver)(?:'ll| will) (?:then |also )?(?:be in (?:touch|contact)|get in (?:touch|contact)|contact you|get back to you|reach out|follow up)\b|\b(?:and|who|they|he|she)(?: then)?(?:'ll| will)(?: then| also)? (?:get back to you|be in (?:touch|contact)|get in (?:touch|contact) with you|contact you|follow up|reach (?:out|back)(?: to you)?|respond to you|reply to you|come back to you)\b|\byou(?:'ll| will) be (?:notified|informed|updated|advised|contacted)(?! (?:by e-?mail )?(?:when|once|if|as soon|before|about (?:new|other|offers)))\b|^(?:please )?stay tuned (?:for|until|as)\b[^.!]{0,60}|^(?:please )?watch this space\b|\b(?:it|this|that|they|your [\w ]{2,30}) (?:may|might|can|could|will) take (?:some time|a (?:little |short )?while|a bit of time|a little time|a bit longer|longer)\b|\b(?:answered|dealt with|processed|handled) in (?:turn|(?:the )?order (?:of (?:receipt|arrival)|(?:in which |that )?(?:it|they|we|you) \w+|received))\b|^please (?:allow|give us) (?:us )?(?:some|a little|a bit of) time\b/i
/** Urging the reader is no promise: "please pay as soon as possible". */
const URGES = /\b(?:please|kindly|you (?:must|need to|should|have to)|make sure|be sure to|we (?:ask|urge|recommend|advise|suggest))\b/i
const NO_PROMISE =
  /^as you(?:'ll| will)\b|\b(?:(?:trial|offer|sale|plan|subscription|membership|term|season|deal)s? (?:is |are )?(?:end|expir|clos|renew|finish|laps)\w*|(?:it|this|that)(?:'ll| will) (?:also )?(?:help|let|allow|enable|make) you|it(?:'ll| will) (?:\w+ )?be (?:\w+ )?(?:spring|summer|autumn|winter|christmas|easter|dark|night|time (?:to|for)))\b|\b(?:hasn't|haven't|has not|have not|if|unless|whenever|until|did|didn't|hope to (?:hear|see)|look(?:ing)? forward|see you|talk|speak|chat|come back|visit us|join us|hear(?:ing)? from you|get well|(?:updated|informed|posted) (?:every|each) step)\b/i
const OTHERS_EVENT =
  /\b(?:as soon as|once|when|after|until) (?:you|(?:they|he|she)(?! (?:can|have had|get a chance|are able)\b)|the (?:\w+ )?(?:courier|carrier|bank|vendor|manufacturer|supplier|payment)|your(?! (?:\w+ ){1,3}(?:has|have) been (?:reviewed|processed|assessed|considered|evaluated|examined)\b)|it(?:'s| is| has)|this (?:is|has)|[\ue000-\uf8fe])\b/i

/** "We'll get back to you soon": an event to wait for, and no idea how long. */
export const vagueTiming: BlockRule = {
  id: 'vague-timing',
  title: 'Does not say when',
  principle: 'set-expectations',
  hears: 'So how long do I wait before I worry?',
  description:
    'Finds what you tell the customer to expect from you – an answer, a refund, a parcel, a feature – with no bound in this sentence, the one before or the next. Leaves alone requests to the reader, “coming soon” headings, and promises that a date, a number of days or a bound for the next update stands beside.',
  severity: 'info',
  weight: 2,
  scope: 'block',
  pairs: [
    { bad: 'We’ll look into it and get back to you ⟦as soon as possible⟧.', good: 'We’ll look into it and get back to you within 2 working days.' },
    { bad: 'Your refund will reach your bank ⟦shortly⟧.', good: 'Your refund will reach your bank by Friday.' },
    { bad: '⟦Our support team will follow up⟧.', good: 'Our support team will follow up within 24 hours.' },
    { bad: 'The new seats will be fitted ⟦in due course⟧.', good: 'The new seats will be fitted by the end of May.' },
    { bad: 'We open at 9 on Monday. A surveyor will ring you ⟦shortly⟧.', good: 'A surveyor will ring you by Thursday.' },
    { bad: 'The ballot papers are to be posted ⟦as soon as circumstances permit⟧.', good: 'The ballot papers are to be posted on 4 May.' },
    { bad: 'The winter menu lands ⟦soon⟧.', good: 'The winter menu lands on 3 November.' },
    {
      bad: 'You hand in the keys, we look round, and then return your deposit ⟦as soon as possible⟧.',
      good: 'You hand in the keys, we look round, and then return your deposit within 10 days.',
    },
    { bad: 'You should receive your welcome pack ⟦soon⟧.', good: 'You should receive your welcome pack within 5 days.' },
  ],
  silent: [
    {
      text: 'Your letter has arrived and will be reviewed promptly. A colleague will respond within one working day.',
      why: 'the next sentence says by when',
    },
    {
      text: '1. We will review the photos you sent\n2. We will ask the potter\n3. We will get back to you within 48 hours\n',
      why: 'a step of a list, the last of which says by when',
    },
    { text: 'We’ll let you know on Monday once we have an update.', why: 'the day is said' },
    { text: 'I will only take two gardens a month, please ring me ASAP.', why: 'it urges the reader; nothing is promised' },
    { text: 'Please pay as soon as possible.', why: 'it urges the reader; nothing is promised' },
    { text: 'We’ll reply soon. You hear from us by Friday at the latest.', why: 'a bound stands in the next sentence' },
    { text: 'We don’t know yet when it is fixed. We’ll update you as soon as we do, and every 30 minutes until then.', why: 'the next update has a bound' },
    { text: 'Your deposit will be returned shortly. Deposits take 3 days.', why: 'the next sentence has a bound for the same thing' },
    { text: 'You will get a text when it’s ready.', why: 'an event of its own' },
    { text: 'See you soon!', why: 'a goodbye' },
    { text: 'It will soon be spring, and the gates open again.', why: 'the season comes of its own' },
    { text: 'We are taking steps to prevent such delays in the future.', why: 'nothing is awaited' },
    { text: 'Call us and we will call you to take your card number.', why: 'a step that the reader begins' },
    { text: 'We will contact you on your mobile number the day before your visit.', why: 'the day is said' },
    { text: 'We hope to hear from you soon.', why: 'the wait is ours' },
    { text: 'Your parcel will arrive shortly after the courier calls you on {{delivery_date}}.', why: 'the date is filled in' },
  ],
  *check({ block, before, after, kind, team, sender }: BlockContext): Iterable<Hit> {
    if (isManual(kind, sender)) return
    if (block.role === 'heading' || block.role === 'title' || block.role === 'button' || block.role === 'link') return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      const place = vaguePlace(text)
      // "1. We look at the photos": a later step of the list says by when.
      if (!place || (block.role === 'list-item' && !place.hasWords)) continue
      const start = sentence.start + place.start
      const end = sentence.start + place.end
      if (isQuoted(block, start, end) || isBound(block, sentence, before, after)) continue
      const rewrite = sayWhen(block, sentence, place, team.replyWithin, kind)
      yield {
        block,
        start,
        end,
        message: 'Your customer cannot tell how long to wait. Give a day or a number of hours, even a generous one, or say when the next update comes.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
    }
  },
}

/** Who looks at it answers it: "It is reviewed promptly. A colleague responds within a day." */
const IS_LOOK = /\b(?:review|look|check|consider|examin|process|assess|investigat|handl|read)\w*\b/i
const IS_ANSWER = /\b(?:get back to|reply|respond|answer|be in (?:touch|contact)|follow up|contact you|reach out)\b/i

/** What the reader has done already, or does first: the wait begins there, and is no clearer for it. */
const THEIR_PART =
  /^(?:if|once|when|after|as soon as) (?:you(?:'ve| have| had| were| paid)|your \w+ (?:was|were|has been|have been|is|are))\b[^,.;!?]{2,80}(?:, | (?=(?:we|i|our)\b))/i

/** Where in the sentence the vague words stand, or the whole promise of an answer without any; null when there is no promise. */
function vaguePlace(text: string): VaguePlace | null {
  if (/\?\s*$/.test(text)) return null
  const match = COMING.exec(text)
  if (match) {
    const words = match.slice(1).find((group) => group !== undefined) ?? ''
    const start = match.index + match[0].indexOf(words, Math.max(0, match[0].length - words.length - (match[0].startsWith(words) ? match[0].length : 0)))
    const head = text.slice(0, start)
    // "We hope to see you again in the future": a goodbye.
    if (/\bhope\w* (?:to|you(?:'ll| will))? ?(?:be able to )?(?:serve|welcome|meet|work with)\b/i.test(head)) return null
    // "Steps to prevent such delays in the future", "Rooms that we plan to add in the future:"
    if ((words === 'in the future' && /\b(?:prevent|avoid|stop|reduce|improve)\w*\b/i.test(head)) || /:\s*$/.test(text)) return null
    // "You will soon be an expert": nothing is awaited from the company.
    if (
      /\byou(?:'ll| will)\s*$/i.test(head) &&
      !/^\s*(?:also )?(?:receive|get|hear|see|find(?! (?:your|out|that)\b)|have|be (?:able|contacted|notified|informed|sent|given|asked|redirected))\b/i.test(
        text.slice(start + words.length),
      )
    )
      return null
    if (
      isRequest(head, text) ||
      (NO_PROMISE.test(text.replace(THEIR_PART, '')) && !/\b(?:we|i|someone|our (?:[\w-]+ ){0,2}[\w-]+)(?:'ll| will)\b/i.test(text)) ||
      OTHERS_EVENT.test(`${head.replace(THEIR_PART, '')}${text.slice(start + words.length).replace(/^ and (?:you|we)\b.*$/i, '')}`)
    )
      return null
    return { start, end: start + words.length, isAnswer: IS_ANSWER.test(head), hasWords: true }
  }
  const loose = loosePromise(text)
  if (loose) {
    if (loose.isAfterRequest) return { ...loose, isAnswer: true }
    const head = text.slice(0, loose.start)
    const rest = `${head.replace(THEIR_PART, '')}${text.slice(loose.end)}`
    if (
      isRequest(head, text) ||
      URGES.test(head) ||
      OTHERS_EVENT.test(rest) ||
      /\b(?:if|unless|whether|whenever|never|not|don't|won't|didn't|hope you|see you|hear(?:ing)? from you|look(?:ing)? forward)\b/i.test(rest)
    )
      return null
    return { ...loose, isAnswer: !loose.hasWords || IS_ANSWER.test(head) }
  }
  const answer = ANSWER.exec(text)
  if (!answer || (OTHERS_EVENT.test(text) && !/\bonce we\b/i.test(text))) return null
  // "We will contact you only if something goes wrong."
  if (/^[^.,;]{0,20}?\b(?:only )?(?:if|in case|should)\b/i.test(text.slice(answer.index + answer[0].length)) || /\b(?:every|each) step\b/i.test(text))
    return null
  const upTo = text.slice(0, answer.index) + answer[0].replace(/\b(?:may|might) take\b/i, '')
  // "If you were charged, our team will follow up": a fact, not a condition.
  if (/\b(?:if|may|might|never|not|won't)\b/i.test(upTo.replace(/^if (?:you(?:'ve| have| had| were| paid)|your \w+ (?:was|were|has been))\b/i, ''))) return null
  return { start: answer.index, end: answer.index + answer[0].length, isAnswer: true, hasWords: false }
}

/** "Please send it as soon as possible": the request reaches up to the vague words, no promise of ours in between. */
function isRequest(head: string, text: string): boolean {
  // "I take two bookings a month, please ring me ASAP": the last clause asks.
  if (/[,;–] ?(?:so )?please [\w' ]{2,30}$/i.test(head)) return true
  const promise = /\b(?:we|i|our|team|someone)\b[^.;]{0,300}?(?:'ll|will)\b|\byou(?:'ll| will| should| can)\b/i
  return URGES.test(head) && !promise.test(head) && !/^you should (?:shortly|soon|also|receive)/i.test(text)
}

function isBound(block: Block, sentence: Sentence, before: Sentence | null, after: Sentence | null): boolean {
  const next = block.sentences[sentence.index + 1]
  const last = block.sentences[sentence.index - 1]
  const text = plain(sentence.text)
  if (hasBound(text) || bindsToo(sentenceAfter(block, sentence, after), text) || bindsToo(sentenceBefore(block, sentence, before), text)) return true
  return hasDateValue(block, last?.start ?? sentence.start, next?.end ?? sentence.end)
}

/** Begins as one who goes on about the same: "Usually within 2 days.", "It takes a week.", "Expect an answer by Friday." */
const GOES_ON =
  /^(?:(?:and|but|or|so),? )?(?:(?:usually|normally|typically|mostly|generally|often|by|within|in|on|at|before|from|until|after|no later|at the latest|this|that|it|it's|they|these|expect|allow|please (?:allow|expect)|give|(?:we|i|you)(?:'ll| will| should| can expect| aim| try| answer| reply)|our (?:team|aim|target|goal)|most|today|tomorrow|tonight|next|up to|about|around)\b|\d)/i
const OF_ANSWERS = /\b(?:answer\w*|repl(?:y|ies)|respon\w+|hear|get back|touch|contact\w*|updates?|notif\w+|news|wait\w*)\b/i
const COMMON = new Set(
  'will your this that with from have been they them their more soon shortly then when what which possible course about would should could there here these those time days week weeks hours back come send next please call just into also make take year month open look well free'.split(
    ' ',
  ),
)

/** True when a sentence beside the promise has a bound, and speaks of the same: "Refunds take 3 days" binds a refund, "We open at 9 on Monday" does not. */
function bindsToo(beside: string, promise: string): boolean {
  if (!hasBound(beside)) return false
  if (GOES_ON.test(beside) || ((IS_ANSWER.test(promise) || IS_LOOK.test(promise)) && OF_ANSWERS.test(beside))) return true
  const stems = new Set(stemsOf(promise))
  return stemsOf(beside).some((stem) => stems.has(stem))
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5))
}
