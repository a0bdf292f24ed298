import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Rewrite } from './rule.ts'
import { plain } from './wording.ts'

/**
 * The choice to leave a whole sentence out: only where it praises its sender or tells a feeling and nothing else,
 * and where what stands round it reads on without it.
 */
const VERY =
  '(?:(?:so|very|really|truly|extremely|incredibly|super|absolutely|also|just|deeply|especially|particularly|immensely|always|all|more than|beyond|genuinely|fiercely) )*'
const WE = '(?:we|i|our (?:\\w+ ){0,2}(?:team|staff|people|company|firm))'
const ARE = "(?:'re|'m| are| am| is| feel)"
/** Up to the end, with no further clause in it. */
const END = '[^,;:.!?–—()]{0,70}[.!]*\\s*$'
const ABSTRACT =
  '(?:excellence|quality|perfection|innovation|integrity|sustainability|diversity|inclusion|transparency|professionalism|(?:customer|client|guest|patient) (?:satisfaction|service|care|success)|continuous improvement|growth|craftsmanship|detail|attention to detail|success|honesty|service|safety|community|hospitality)'
/** What anybody could be proud of. */
const PRAISED =
  '(?:[\\w-]+ ){0,5}(?:work|services?|quality|detail|team|staff|people|customers?|clients?|reputation|heritage|history|roots|community|approach|craftsmanship|workmanship|craft|standards?|values|professionalism|excellence|satisfaction|care|products?|record|achievements?|success|commitment|hospitality|expertise|results)(?: (?:in|to|for) (?:(?:the|our|all|every) )?(?:[\\w-]+ ){0,2}\\w+)?[.!]*\\s*$'
const PURE: readonly RegExp[] = [
  new RegExp(
    `^${WE}${ARE} ${VERY}(?:excited|thrilled|delighted|pleased|happy|glad) to (?:have you(?: (?:here|with us|on board|aboard|join (?:us|our \\w+)|(?:as (?:a )?)?part of (?:our|the) (?:\\w+ )?\\w+))?|see you(?: again| here)?|welcome you)[.!]*\\s*$`,
    'i',
  ),
  new RegExp(`^${WE} ${VERY}(?:(?:take|takes) (?:\\w+ )?pride in|pride(?:s)? (?:ourselves|myself|itself) (?:on|in)) ${PRAISED}`, 'i'),
  new RegExp(
    `^(?:at [^,]{2,30}, )?${WE}${ARE} ${VERY}(?:(?:passionate|enthusiastic|obsessed|obsessive|crazy|nuts|mad) (?:about|with|over) ${END}|proud of (?:what [^,;:.]{3,60}[.!]*\\s*$|${PRAISED}))`,
    'i',
  ),
  new RegExp(
    `^(?:at [^,]{2,30}, )?${WE}${ARE} (?:\\w+ly )?(?:committed|dedicated|devoted) to ${ABSTRACT}(?: and ${ABSTRACT}| in (?:all|everything|whatever|every)[^,.]{2,30})?[.!]*\\s*$`,
    'i',
  ),
  new RegExp(
    `^(?:${ABSTRACT}|your (?:satisfaction|privacy|happiness|comfort|trust|business|opinion))(?: and (?:${ABSTRACT}|\\w+))? (?:is|are|has always been|have always been) (?:(?:our|my) (?:(?:number one|no\\. 1|top|first|highest|main|greatest|biggest|utmost|absolute) )?(?:priority|concern|passion|goal|mission)|(?:very |extremely |so |really |of (?:great|utmost) )*(?:important|importance) to us|(?:at|is at) the (?:heart|core|centre|center) of (?:everything|all|what)(?: that)? we (?:do|are))[.!]*\\s*$`,
    'i',
  ),
  /^[^,;:.]{3,40} (?:is|are|lies?|stands?) at the (?:heart|core|centre|center|forefront) of (?:everything|all|what)(?: that)? we (?:do|are)[.!]*\s*$/i,
  /^we (?:truly |really |highly |greatly |deeply )?value your (?:business|opinion|privacy|trust|time|loyalty|custom|satisfaction|patronage)[.!]*\s*$/i,
  /^we take (?:your |our )?(?:\w+ ){0,2}(?:privacy|security|safety|quality|hygiene|service|sustainability|work|coffee|craft|responsibilities|satisfaction|feedback|complaints|matters)(?: and (?:\w+ )?\w+)? (?:very |extremely |incredibly )?seriously[.!]*\s*$/i,
  new RegExp(
    `^(?:and )?${WE}${ARE} ${VERY}(?:excited|thrilled|delighted|pumped|stoked|happy|buzzing|over the moon)(?: (?:about|by|for|with|to see)(?: (?:the future|what(?:'s| is)? (?:next|to come|ahead)|what the future (?:holds|brings)|what we(?:'ve| have) (?:built|done|made|achieved)|how [^,.]{3,40}|(?:this|our|the) (?:(?:new|next|exciting|big) )*(?:chapter|journey|adventure|partnership|step|milestone|opportunity|news|result|results|progress)|it|this|where (?:this|it|we)[^,.]{2,30})(?: (?:with|for) (?:you(?: all)?|everyone|us))?)?| to (?:share|continue|start|begin) (?:this|our|the) (?:(?:new|next|exciting|amazing) )*(?:chapter|journey|adventure|story|ride)(?: of our [a-z]+)?(?: with you(?: all)?)?)[.!]*\\s*$`,
    'i',
  ),
  /^(?:and )?we (?:couldn't|could not) be (?:more (?:excited|proud|thrilled|pleased|delighted|grateful)|happier|prouder)(?: (?:about|of|with|by) (?:this|it|the result|our team|the team|them|what[^,.]{2,40}))?[.!]*\s*$/i,
  /^we (?:just |really |simply |absolutely )?love (?:what we do|our (?:job|jobs|work|craft))(?: and it shows)?[.!]*\s*$/i,
  /^(?:at [^,]{2,30}, )?we (?:strongly |firmly |truly |really )?believe in (?!you)(?!.*\byour?\b)[^,;:.!?–—()]{3,70}[.!]*\s*$/i,
  /^we (?:always |constantly |continually )?(?:strive|aim|endeavou?r) for (?:excellence|perfection|the best|quality|success)[^,;:.!?–—()]{0,40}[.!]*\s*$/i,
  /^we (?:always |will always )?(?:go|going) the extra mile[^,;:.!?–—()]{0,30}[.!]*\s*$/i,
  /^(?:that's|this is|it's|that is|it is) (?:also )?what (?:sets us apart|makes us (?:different|special|unique|tick|who we are|stand out)|drives us|we(?:'re| are) all about)[^,;:.!?–—()]{0,30}[.!]*\s*$/i,
  /^we(?:'re| are) (?:just getting started|only getting started|not stopping (?:there|here))[.!]*\s*$/i,
  /^and (?:we(?:'re| are)) (?:just|only) getting started[.!]*\s*$/i,
  /^we (?:truly |really |deeply |genuinely )?care (?:deeply |a lot |passionately )?about (?:our (?:customers|clients|guests|patients|people|work|community|members)|people|quality|you|what we do|the (?:details|planet|environment))[.!]*\s*$/i,
  /^we have (?:some )?(?:very |really )?(?:exciting|big|great|wonderful) news[^,;:.!?–—()]{0,30}[.!]*\s*$/i,
  /^it(?:'s| is) (?:a|an|our) (?:\w+ )?(?:privilege|honou?r|joy|pleasure) to (?:serve|be|do what we do|work)[^,;:.!?–—()]{0,40}[.!]*\s*$/i,
]
/** A fact or a promise beside the praise: then the sentence tells something. */
const TELLS =
  /\d|[£$€%@]|\b(?:by|because|so|which|who|never|not|nothing|without|refund\w*|free|guarantee\w*|day|days|hours?|week|weeks|until|since|but)\b|n't\b/i
const BACK =
  /^(?:and|but|so|or|yet|because|that|that's|this|these|those|it|it's|its|they|they're|them|their|he|she|his|her|such|which|who|here|here's|there|therefore|thus|hence|as a result|as such|for this|for that|with (?:this|that|these)|to (?:do|this|that|achieve|make sure)|also|too|plus|in fact|in short|indeed|moreover|furthermore|in addition|for example|for instance|however|still|instead|then|now|not only|whether|both|together|what's more|yes|no|why|how)\b/i
/** In the next sentence's first words these would lose what they point at. */
const POINTS = /\b(?:this|that|these|those|such|it|they|them|their|its|same|too|also|both|either|ones?|do so|instead)\b/i

/** The sentence as one that can go; null where it tells something, or where its neighbours lean on it. */
export function leaveOut(block: Block, sentence: Sentence): Rewrite | null {
  if (block.role !== 'paragraph' && block.role !== 'description') return null
  const text = plain(sentence.text)
  if (sentence.words.length > 20 || TELLS.test(text) || sentence.words.some((word) => word.kind !== 'word')) return null
  // "The taste of Cameroon at your doorstep": what is sold, to whom.
  if (/ (?:passionate|enthusiastic|obsessed)\b.* (?:your?\b|\p{Lu}[\p{L}]{2,})/u.test(text)) return null
  if (!/[.!]\s*$/.test(text) || !PURE.some((pattern) => pattern.test(text))) return null
  const before = block.sentences[sentence.index - 1]
  const next = block.sentences[sentence.index + 1]
  if ((before && !/[.!]['")]*\s*$/.test(plain(before.text))) || !(before || next)) return null
  // Something must stay that is worth reading.
  if (block.sentences.reduce((sum, one) => sum + (one === sentence ? 0 : one.words.length), 0) < 6) return null
  if (next) {
    const after = plain(next.text)
    if (!/^["'(]?\p{Lu}/u.test(after) || BACK.test(after) || POINTS.test(after.split(/\s+/).slice(0, 8).join(' '))) return null
  }
  const span = next ? { start: sentence.start, end: next.start } : { start: before?.end ?? sentence.start, end: sentence.start + text.trimEnd().length }
  const shown = sentence.text.trim()
  const title = `Leave out “${shown.length <= 60 ? shown : `${shown.slice(0, shown.lastIndexOf(' ', 60))} …`}”`
  return block.isUnbroken(span) ? { title, kind: 'choose', edits: [{ ...span, text: '' }] } : null
}
