/**
 * Promises of an event with no bound, told by their grammar: a future (will, is to, aims to, a present that
 * stands for one), an event that comes from the company, and a loose word of time or none.
 */
import { openPatterns } from '../text/gated-patterns.ts'

/** What the company waits for itself, whenever that may be: "as soon as conditions allow", "once it is ready". */
const WHEN_DONE =
  "(?:as soon as|as and when|when|once|whenever)(?: (?:it|they|this|these|one|everything|the (?:[\\w-]+ ){0,2}\\w+|your (?:[\\w-]+ ){0,2}\\w+|conditions|circumstances|capacity|resources|time|stocks?|funds|supplies|details|results))?(?:'s|'re| is| are| becomes?| will be| has been| have been)? ?(?:ready|available|free|possible|practicable|finali[sz]ed|allows?|permits?|known|in place)"
const LOOSE = `(?:(?:very |really |quite |pretty )?soon(?! as\\b)(?:er or later)?|shortly(?! (?:before|after)\\b)|presently|in due (?:course|time)|in (?:good )?time(?! (?:for|to)\\b)|eventually|as a (?:matter of )?priority|within (?:a )?reasonable (?:time|period|timeframe)|(?:in|over|during) the next (?:few|couple of|several) (?:days|weeks|months)|in the fullness of time|before (?:too |very )?long|in the (?:very )?near future|at some (?:stage|point)|at a (?:later|future) (?:date|stage|time|point)|at (?:an?|the) appropriate (?:time|level|moment)|at (?:our|the|my) (?:earliest|next|first) (?:available |possible )?(?:convenience|opportunity|chance)|(?:in|over|during) the coming (?:period|days|weeks|months)|as (?:capacity|conditions|circumstances|time|resources|stocks?|funds|staffing|weather|demand) (?:permits?|allows?)|as soon as the (?:\\w+ )?\\w+ (?:permits?|allows?)|(?:when|whenever|once|as and when) (?:when )?(?:ready|available|possible|finali[sz]ed|complete[d]?)|following (?:completion|review|approval)|in (?:the )?(?:foreseeable|not too distant) future|in the (?:weeks|months|days) (?:ahead|to come)|(?:further |later |some way )?down the (?:line|road|track)|in an? (?:future|upcoming|later) (?:\\w+ )?(?:release|update|version)|(?:nearer|closer) (?:to )?the \\w+|some ?time (?:soon|this|next|in|over)(?: the)? ?\\w*|(?:as )?(?:soon|early|fast|quickly|promptly|swiftly) as (?:is )?(?:possible|practicable|feasible|we can|they can)|a\\.?s\\.?a\\.?p\\.?|any (?:day|time|minute|moment) now|momentarily|as (?:it|they|these|details|updates|news|(?:more )?information) (?:becomes?|is|are) (?:available|known|ready)|(?:as soon as|once) (?:the |all (?:the )?|our |my )(?:\\w+ ){0,2}\\w+ (?:comes? (?:in|through)|(?:is|are) (?:in(?! stock)|complete[d]?|done|over|through|finished))|(?:as soon as|once|when) they (?:are|come) (?:in|back)|as a matter of urgency|with (?:the )?utmost urgency|when(?:ever)? (?:he|she|they|someone|somebody) (?:can|has (?:a )?time|is free|gets? (?:a chance|round to it))|after an? (?:short|brief|transitional) (?:period|time|while)|without (?:undue |further )?delay|as soon as (?:we|i|they|he|she) (?:can|are able to|is able to)|${WHEN_DONE})`
/** Words between a verb and what is awaited; no new clause, no condition. */
const WITHIN = "(?:(?!\\b(?:if|unless|until|that you|you(?:'ll| will| can| may| need| must| should)|please)\\b)[^.!?;:]){0,70}?"
const FUTURE =
  "(?:will|'ll|shall|should|(?:is|are|am|'m|'re) (?:to|going to|due to|set to|about to|expected to|likely to)|to|(?:aim|plan|hope|intend|expect|look|trust|try|tries|endeavou?r|strive|seek)s? to|(?:is|are|'re|am|'m) (?:aiming|planning|hoping|working|looking) to)"
const ADVERB = '(?:(?:also|then|all|both|now|again|\\w+ly) )?'
/** Passives of any verb, save what is a state of mind or a duty of the reader. */
const BE_DONE =
  '(?:be|get) (?:\\w+ly |re-)?(?!(?:delighted|pleased|surprised|amazed|excited|thrilled|needed|required|charged|billed|tired|bored|hooked|convinced|tempted|addicted|rewarded|finished|relieved|down)\\b)[a-z]+(?:ed|[^aeiou]en|wn|ne|nt|ught|ade|ut|pt|ld|lt|id)\\b'
const HAPPEN =
  '(?:arrive|follow|open|reopen|re-open|launch|return|resume|come|land|start|begin|restart|appear|reach|hit|drop|pop|go live|go out|go on sale|take place|take effect|become available|hear|receive|be (?:back|along|ready|available|live|out|in touch|in contact|with you|on (?:its|their|the) way|up|online|open|in stock|under way))\\b'
const ANSWERS =
  '(?:get back|be in (?:touch|contact)|get in (?:touch|contact)|follow up|contact you|(?:call|ring|phone|visit|write|e-?mail|text)(?: on| to| round| back)? (?:you|with)|get (?:round )?to (?:you|your)|call round|respond|reply|answer|reach out|come back to you|let you know|tell you|update you|send|announce|publish|release|ship|issue|provide (?:you (?:with )?)?(?:an |more |further |the )?(?:updates?|news|information|details)|roll out|share|add|reveal|report|introduce|refund|dispatch|deliver|post|sort|fix|repair|resolve|restore|look into|deal with|review|process|(?:be|have) \\w+ing)\\b'
/** Coming by themselves: "lands soon", "is due before long". */
const NOW_COMING =
  "(?:lands|go(?:es)? (?:on sale|live|up|out)|arrives|follows|opens|reopens|launches|starts|begins|returns|resumes|comes|drops|ships|continues|is out|(?:is|are|'s|'re) (?:now |also |almost |currently |finally )?(?:due(?: (?:back|out|in))?|back|out|coming|landing|arriving|launching|opening|dropping|on (?:its|their|the) way|in the works|in preparation|under preparation))"
const SHORTLY =
  '(?:(?:very |really )?soon|shortly|presently|in due course|in due time|before (?:too |very )?long|any (?:day|time) now|in the near future|some ?time (?:soon|this|next|in)(?: the)? ?\\w*)'

/** "We ship orders as soon as possible": how it is always done. */
const ALWAYS =
  /^(?:we|our (?:\w+ )?(?:team|staff|office|volunteers)) (?:(?:always|usually|normally|generally|also|are|will|'re) )*(?!(?:ask|urge|recommend|advise|suggest|need|want|require|request|encourage|learn|know|find)\b)[a-z]+(?:ing)?(?: (?!you\b)[\w'-]+){1,5} (as (?:soon|quickly|fast|promptly|swiftly) as (?:possible|practicable|we can))[.!]*$/i
/** "It goes back to your bank in due course": what comes of itself. */
const OF_ITSELF = /^(?!.*\b(?:please|you(?:'ll| will| can| may| must| should)?)\b)[^.!?;:]{4,80}? (in due course)(?=[.,!]|$)/i

const AWAITED: readonly RegExp[] = [
  new RegExp(`\\b${FUTURE} ${ADVERB}(?:${BE_DONE}|${HAPPEN}|${ANSWERS})(?: ${WITHIN})?,? ?\\b(${LOOSE})\\b`, 'i'),
  new RegExp(`\\b${FUTURE} (soon|shortly|presently|in due course|eventually) (?:${BE_DONE}|${HAPPEN}|${ANSWERS})`, 'i'),
  new RegExp(`\\byou (?:receive|get|hear|are told|are sent) ${WITHIN} ?\\b(in due (?:course|time)|shortly|soon(?! as\\b)|as soon as possible)\\b`, 'i'),
  new RegExp(
    `\\b(?:is|are) (?:being )?(?:sent|paid|issued|posted|delivered|processed|handled|refunded|credited|published|announced|answered|returned) ${WITHIN} ?\\b(in due (?:course|time)|shortly|as soon as possible)\\b`,
    'i',
  ),
  new RegExp(`\\b${NOW_COMING} (?:(?:to|in|at|for|on|into) [^.,;!?]{2,30} )?(${SHORTLY})(?=[.!,;]|$| (?:to|in|on|for|with|at)\\b)`, 'i'),
  // "Unused boxes are deleted after some time", "locked for a certain period".
  /\b(?:is|are|will be|gets?) (?:\w+ly )?(?:deleted|closed|removed|cleared|erased|deactivated|unlocked|released|restored|lifted) (after (?:some|a) (?:time|while))\b/i,
  /\b(?:restriction|block|hold|lock|suspension|account|card|limit|ban|access|service)\b[^.!?]{0,90}? (for (?:an? )?(?:specific|certain|given|indefinite|unspecified) (?:period|time|amount of time)(?: of time)?)(?=[.!,;]|$)/i,
  /^(?:\w+ ){0,3}(?:more|news|details|dates|results) (to (?:follow|come) (?:later|soon|shortly))[.!]*$/i,
  // "Merch drop soon!", "Mobile widgets: later."
  /^(?!(?:see|back|get|talk|speak|check|try|stay|look|reply|call|write|start|do|go|we|i|they|almost|maybe|well|hear|read|meet|catch|return|sooner|too|very|as|how|that|this|it|come|visit|join|order|book|until)\b)(?:(?!\b(?:is|are|was|were|be|will|you|your|get|have|has|not|too|so|ending|ends?|expiring|expires?|closing|closes?|renewing|renews?|lapses?|finishes)\b|'ll\b)[\w'&-]+ ){1,4}(soon)[.!]*$/i,
  /^(?:[\w'&-]+ ){0,3}[\w'&-]+: (soon|later|coming soon|in due course)[.!]*$/i,
  // "Scotland to follow.", "An edition for watches is to follow."
  /^(?!.*\b(?:easy|hard|simple|steps?|rules?|recipes?|instructions?|how|what|want|need|ways?|you|path|example|patterns?|trends?|try|able|have|has|links?)\b)[^,;:!?]{2,60}? (?:is |are )?(to follow)[.!]*$/i,
  ALWAYS,
  OF_ITSELF,
  /\b(?:is|are|'s|'re) (?:currently |now |already |still |also )?(in the works|in the pipeline)\b(?! (?:for|since|until)\b)/i,
]
/** "It may take a while" of what the company does. */
const TAKES_A_WHILE =
  /\b(?:orders?|deliver(?:y|ies)|refunds?|repl(?:y|ies)|responses?|answers?|requests?|claims?|transfers?|payments?|processing|blocks?|reviews?|approvals?|checks?|repairs?|verification|applications?|(?:shipping|delivery|response|waiting) times?|updates?)\b[^.,;!?]{0,40}? (?:may |might |can |could |will |usually |often |also )*(takes? (?:some time|a (?:little |good )?while|longer(?: than (?:usual|normal))?))\b/i
/** An answer by somebody, whoever it is, at the end of the sentence and with no word of when. */
const ANSWERS_YOU =
  "(?: will|'ll) (?:then |also )?(get back to you|be in (?:touch|contact)(?: with you)?|(?:contact|call|ring|phone|inform|advise|notify) you|(?:write|respond|reply|come back|reach out) to you|report back|respond|reply|(?:investigate|look into|resolve|review|process)(?: (?:it|this|that|(?:the|your) (?:[\\w-]+ ){0,2}[\\w-]+))?)(?: (?:to (?:arrange|discuss|confirm|talk|schedule|agree|go over|let you know|tell you)|with (?:the|an?|our|further|more)|about|regarding)\\b[^.!?,;]{2,60})?[.!]*$"
const SOMEBODY_ANSWERS = new RegExp(`^(?:(?!\\b(?:if|you|when|once|unless|until|may|might|never|not|can|who)\\b)[^.!?;:]){2,60}?${ANSWERS_YOU}`, 'i')
/** "Send us the form and our office will contact you": the reader's part is done, and the wait begins. */
const THEN_ANSWERS = new RegExp(
  `\\band (?:then )?(?:we|i|our (?:\\w+ ){0,2}\\w+|(?:an?|the|one of our|someone from) (?:\\w+ ){0,3}\\w+|someone)${ANSWERS_YOU}`,
  'i',
)
/** It happens when it happens: "Preorders ship when they ship." */
const WHENEVER =
  /(?:^|\? ?[*_]*)(?:when|whenever) (?:it's|it is|they're|they are) ready(?=[.!]*$)|\b(?:ship|come|arrive|get to you|open|land)s? when (?:it|they) (?:ship|come|arrive|get to you|open|land)s?\b/i

export interface LoosePromise {
  /** Offsets of the loose words, or of the whole promise where there are none. */
  readonly start: number
  readonly end: number
  readonly hasWords: boolean
  /** It follows on what the reader is asked to do first. */
  readonly isAfterRequest?: boolean
}

/** The loose words of a promise in a plain sentence; null where it promises nothing or binds itself. */
export function loosePromise(text: string): LoosePromise | null {
  for (const pattern of openPatterns(AWAITED, text)) {
    const match = pattern.exec(text)
    const words = match?.[1]
    if (!match || words === undefined) continue
    if (isOfReader(text.slice(0, match.index), match[0])) continue
    // The words stand at the match's end, but for a medial "soon".
    const start = match.index + match[0].lastIndexOf(words)
    return { start, end: start + words.length, hasWords: true }
  }
  const then = THEN_ANSWERS.exec(text)
  if (then && /\b(?:please|simply|just|you)\b/i.test(text.slice(0, then.index)))
    return { start: then.index + 4, end: then.index + then[0].length, hasWords: false, isAfterRequest: true }
  const whole = TAKES_A_WHILE.exec(text) ?? SOMEBODY_ANSWERS.exec(text) ?? WHENEVER.exec(text)
  if (!whole) return null
  const words = whole[1] ?? whole[0]
  const start = whole.index + whole[0].lastIndexOf(words)
  return whole[1] === undefined ||
    /^(?:get|be|contact|write|come|reach|take|call|ring|phone|inform|advise|notify|respond|reply|report|investigate|look|resolve|review|process)/i.test(words)
    ? { start, end: start + words.length, hasWords: false }
    : { start: whole.index, end: whole.index + whole[0].length, hasWords: false }
}

const RECEIVES =
  /^\S+ (?:also |then |soon |shortly )*(?:receive|get|hear|be (?:able|contacted|notified|informed|sent|given|told|invited|redirected|charged|refunded|paid))\b/i

/** "You should arrive soon", "to return it promptly": what the reader does. */
function isOfReader(head: string, event: string): boolean {
  if (/\b(?:you|guests|visitors|please|kindly)(?: (?:can|may))?\s*$/i.test(head)) return !RECEIVES.test(event)
  // A bare "to" is a purpose, unless a noun phrase alone stands before: "Judges to be announced".
  if (/^to\b/i.test(event))
    return (
      !/^to (?:be|get) /i.test(event) ||
      !/^(?:the |an? |our |your )?(?:[\w'-]+ ){1,4}$/i.test(head) ||
      /\b(?:is|are|was|has|have|need|want|like|ready|due|how)\b/i.test(head)
    )
  return (
    /^should\b/i.test(event) &&
    /\b(?:it|they|this|that|these|those)\s*$/i.test(head) &&
    /\bbe\b/i.test(event) &&
    !/\bbe (?:with|back|ready|fixed|sent|available)/i.test(event)
  )
}
