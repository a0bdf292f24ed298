import type { Block } from '../document/copy-document.ts'

/** Bare names of a part of a page: "Our mission", "Who we are", "The team behind Larkfield". */
const NAMES_A_PART =
  /^\W*(?:about (?:us|me|our|the)\b|who (?:we|i) (?:are|serve)\b|(?:what|how|where) (?:we|i) [\w' ]{2,30}$|meet (?:us|the|our)\b|the [\w ]{3,20} behind )/i
const OUR_THING = /^\W*(?:here(?:'s| is| are) )?(?:our|my) (?:[\w'&-]+ ){0,4}[\w'&-]+\W*$/i
const TROUBLE =
  '(?:issues?|errors?|outages?|degradation|problems?|delays?|disruptions?|faults?|bugs?|doors|failures?|servers?|incidents?|restrictions|everything)'
/** "We are investigating the outage": an honest report of what is wrong and what is done about it. */
const REPORTS = new RegExp(
  `\\b(?:we|our [\\w ]{2,20}?)(?:'re|'ve| are| have| were| was| has| will)?(?: \\w+ly| now| also| been| therefore){0,3} (?:identif(?:ied|ying)|investigat\\w+|experienc(?:ed|ing)|notified|alerted|informed|monitoring|going through|check(?:ing|ed)|restor(?:ed|ing)|fix(?:ed|ing)|repair\\w*|closing|resolv(?:ed|ing)|shut)\\b[^.!?]{0,80}?\\b${TROUBLE}\\b`,
  'i',
)
/** "We are open from nine", "We have the following rooms": what a customer came to look up. */
const LOOKED_UP =
  /\bwe(?:'re| are)(?: \w+ly| now| only)? (?:open|closed)\b.{0,60}\b(?:daily|every|from|until|till|on|mon|tue|wed|thu|fri|sat|sun|\d)|^(?:currently,? )?we (?:currently |now )?(?:have|offer) (?:the following|these)\b|\bwe(?:'ll| will| hope to| expect to| plan to|(?:'re| are) (?:hoping|going|able|unable) to|(?: were| have been)? able to| do(?= not)| don't)(?: not)? (?:be |stay |remain )?(?:open|closed?|re-?open)\b/i

/** "We are a registered charity (number 1234567)": what the law wants said. */
const REGISTERED = /\bregistered (?:charity|company|office|society|trade ?mark|(?:in|with) (?:England|Scotland|Wales|Ireland|the))\b/i

/** "I haven't received your form": what is not there yet. */
const MISSES = /^(?:i|we) (?:still |just )?(?:haven't|have not|didn't|did not) (?:yet )?(?:seen|received|heard|see|receive|hear)\b/i

/** "We have put in a fix", "we got this wrong", "we take full responsibility": what is mended, and who was at fault. */
const OWNS_UP = new RegExp(
  [
    "\\bwe(?:'re|'ve|'ll| are| have| will)?(?: \\w+ly| now| also| just| been){0,2} (?:implement|deploy|roll|appl|work|test|put)\\w* (?:on |out |in )?(?:an?|the|another|our) (?:\\w+ )?(?:fix|patch|workaround|repair)\\b",
    '\\bour [\\w ]{2,20} (?:is|are|has|have) (?:\\w+ly |now |also )?(?:implement|deploy|work|fix|test)\\w* (?:on |out )?(?:(?:an?|the) (?:\\w+ )?(?:fix|patch|repair)|this|it)\\b',
    '\\bwe expect (?:to have )?(?:this|it|everything|the \\w+) (?:to be )?(?:resolved|fixed|restored|working|sorted|back)\\b',
    '\\b(?:take|accept) (?:full|complete|all) responsibility\\b|\\b(?:take|accept) responsibility for (?:this|that|it|what)\\b',
    '\\bto (?:prevent|avoid|stop) (?:this|it|that|these|such [\\w ]{3,20}?|another [\\w ]{3,20}?)(?: from)?(?: happening| occurring| recurring)?(?: again| in (?:the )?future)?, (?:we|our)\\b',
    "\\bwe(?:'ve| have)? (?:caused (?:it|this|that|the)|broke (?:it|this|that|the|your)|got (?:this|that|it) wrong|let you down|were wrong|owe you|should have (?:told|known|asked|seen|checked|done)|made (?:a|an) (?:\\w+ )?(?:mistake|error))\\b",
  ].join('|'),
  'i',
)

/** "If you need another date, tell us and we'll do our best": help that is offered to somebody who asks. */
const OFFERS_HELP = /\b(?:if|should|when|reply|tell us|let us know|call|write)\b.{3,120}\bwe(?:'ll| will) (?:\w+ )?(?:do|try) our (?:very )?best to\b/i

/** "We are having new boilers fitted", "we hope to have it repaired by Monday", "we are sorry that some of you …". */
const MENDS =
  /\bwe(?:'re|'ve|'ll| are| have| had| will| hope to| expect to)?(?: \w+ing to| also| now| had){0,2} (?:having|had|have|getting|get) (?:[\w'-]+ ){1,5}(?:fitted|repaired|replaced|restored|mended|serviced|fixed|cleaned|resurfaced)\b|^(?:we(?:'re| are)|i(?:'m| am)) (?:very |so |truly |really )?sorry (?:that|for|about|if)\b/i

/** "We invite you to …", "we kindly ask that …": what the reader is asked to do. */
const ASKS_READER =
  /\bwe (?:cordially |warmly |would like to |'d like to )?invite (?:you|all|everyone|everybody|anyone|families|parents|members|the whole)\b|\bwe (?:kindly|respectfully|do) (?:ask|request) (?:that|you|for|all)\b|\bwe ask (?:that you|for (?:at least|\d))/i

/** "Our fee is 10% of the rent": a price or a term, with its figure. */
const TERMS = /\bour (?:[\w-]+ ){0,3}(?:commission|fees?|charges?|prices?|rates?|deposit)\b[^.!?]{0,40} (?:is|are|starts?|from) [^.!?]{0,12}\d/i

/** "We are not liable for coats left behind": what is not answered for; "we admit new patients between 8am and 9am": when; "this helps us answer your question"; "ask us how". */
const SAYS_HOW = new RegExp(
  [
    "\\bwe(?:'re| are)? (?:not|never) (?:be )?(?:held )?(?:responsible|liable)\\b|\\bwe (?:can(?:not|'t) )?(?:take|accept|assume) (?:no|any) (?:responsibility|liability)\\b|\\bwe reserve the right\\b",
    '\\bwe [^.!?]{3,60}\\b(?:at|from|between|by|until|before|after) \\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b',
    '\\bhelps? us (?:to )?(?:\\w+ly )?\\w+ your\\b',
    '\\bask us (?:how|which|what|about|for (?:which|a|an|the|details|more))\\b',
  ].join('|'),
  'i',
)

/**
 * True for a sentence that names its company and only tells what a customer needs to know: the name of a part of the
 * page, a report of trouble, of whose fault it was or of what is not there yet, opening hours, a fee, what is not answered for, what the reader is asked, the head of a list.
 */
export function isPlainFact(block: Pick<Block, 'role'>, sentence: string, hasVerb: boolean): boolean {
  const text = sentence.replace(/[’‘]/g, "'")
  if (block.role === 'heading' || block.role === 'title') {
    // "Our story | Larkfield", "3. Our values:".
    const [part = ''] = text.replace(/^\W*\d+\W+/, '').split(/ [|–—·-] | ?: ?$/)
    return NAMES_A_PART.test(part) || (!hasVerb && OUR_THING.test(part))
  }
  return (
    REPORTS.test(text) ||
    OWNS_UP.test(text) ||
    OFFERS_HELP.test(text) ||
    MENDS.test(text) ||
    ASKS_READER.test(text) ||
    TERMS.test(text) ||
    SAYS_HOW.test(text) ||
    LOOKED_UP.test(text) ||
    MISSES.test(text) ||
    REGISTERED.test(text)
  )
}
