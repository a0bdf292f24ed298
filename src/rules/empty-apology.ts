import type { Sentence } from '../document/english/sentence.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { BLANK, type Edit } from '../text/span.ts'
import { isRemedy } from './remedy-beside.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { isManual, isQuoted, plain, sentenceAfter, sentenceBefore } from './wording.ts'

const APOLOGY = '(?:sorry|apologi[sz]e(?:s)?|apologies|regrets?)'
const SET_OBJECT =
  '(?:any|all|all the|the|this|whatever|such|every|possible) (?:\\w+ )?(?:and \\w+ )?(?:inconveniences?|confusion|frustration|disruption|trouble|hassle|disappointment|misunderstanding|discomfort|difficult(?:y|ies)|distress|upset|annoyance|concern|shortfalls?|shortcomings?|bother|worry|alarm|offen[cs]e|stress|anxiety|(?:issue|problem|situation)s?(?=[.!]|$| (?:and|you have|you may have)\\b))(?![\\w-])(?! (?:this|that|you|we|it) (?:gave|gives|put|got|made))'
const SET: readonly RegExp[] = [
  new RegExp(
    `\\b${APOLOGY}\\b[^.!?]{0,40}?\\b(?:for|about) ${SET_OBJECT}\\b(?: (?:and \\w+ )?(?:(?:that |which )?(?:this|it|we) (?:\\w+ )?(?:has|have|may|might|could|will|would)(?: \\w+)?(?: (?:cause|caused|causing))?(?: (?:to )?you)?|(?:this )?(?:caused|causes|may cause|might cause)(?: (?:to )?you)?))?`,
    'i',
  ),
  /\b(?:please |kindly |do )?accept (?:our|my) (?:\w+ ){0,2}apolog(?:y|ies)(?! (?:for|that|about|on (?!behalf)))/i,
  /\b(?:we|i) (?:would like to |want to |wish to )?(?:offer|extend|send|express) (?:you )?(?:our|my) (?:\w+ ){0,2}apolog(?:y|ies)(?! (?:for|that|about|on))/i,
  new RegExp(
    `\\b${SET_OBJECT} (?:(?:this|it|that|which) )?(?:may |might |has |have )*(?:(?:been )?caused?\\b[^.!?]{0,20})?\\b(?:is|are) (?:\\w+ )?regretted`,
    'i',
  ),
  new RegExp(`\\b(?:(?:[\\w'&-]+ ){1,3}(?:\\w+ly )?regrets?|(?:please )?(?:pardon|excuse|forgive)) ${SET_OBJECT}`, 'i'),
  /\b(?:sorry|apologi[sz]e) if (?:this|that|it|we|you)\b[^.!?]{0,50}?\b(?:inconvenien\w+|offen\w+|upset|confus\w+|trouble|difficult\w*|distress|frustrat\w+|disappoint\w+)\b/i,
  /\b(?:sorry|regret|apologi[sz]e) (?:for|about) (?:what|everything that|all that) (?:has )?happened(?=[.!]|$)|\b(?:sorry|regret) (?:that )?you (?:had|have had) (?:this|such an?|an?) (?:\w+ )?experience\b/i,
  /\b(?:sorry|regret|apologi[sz]e) (?:that |if )?you (?:feel|felt|are|were|'re) (?:that way|this way|so|(?:not|dis)\s?(?:satisfied|happy|pleased)|unhappy|upset|disappointed|dissatisfied|frustrated|unsatisfied|inconvenienced)\b/i,
  /\b(?:sorry|regret|apologi[sz]e) (?:to (?:hear|learn) )?(?:that )?(?:(?:we|our \w+|your (?:\w+ )?experience|it|this|things) )(?:did(?: not|n't)|ha(?:s|ve)(?: not|n't)|was(?: not|n't)|fell short of|failed to) ?(?:met|meet|live up to|lived up to)? ?(?:your|our) (?:\w+ )?(?:expectations|standards)\b/i,
  /\b(?:sorry|apologi[sz]e|apologies) (?:to (?:hear|learn) )?(?:for|about) (?:your|the|this|that|any|such an?) (?:(?:recent|negative|bad|poor|unpleasant|less than \w+|disappointing|frustrating|unfortunate|overall) )*(?:experience|situation|matter)s?(?=[.!,]|$| (?:you|that|with us|and)\b)/i,
  /^(?:again,? |once again,? |once more,? )?(?:we|i)(?: do| must| would like to| want to)? (?:\w+ly )?apologi[sz]e(?: \w+ly| again| once (?:again|more))?(?: and (?:hope|thank|appreciate|ask)\b[^.!?]*)?[.!]*$|^(?!thank|no\b)(?:the )?(?:[\w'&-]+ ){1,3}(?:apologi[sz]es|regrets this|tenders? (?:its|our|their) (?:\w+ )?apologies)(?: \w+ly)?[.!]*$|^(?:again,? |once (?:again|more),? )?(?:please accept )?(?:our|my) (?:\w+ ){0,2}apologies(?: again)?(?: for (?:this|that|it|everything|the above))?[.!]*$/i,
  /\b(?:sorry|regret|apologi[sz]e) (?:to (?:hear|learn|know) )?(?:that )?your (?:\w+ ){0,2}(?:experience|visit|stay|order|purchase|service|time)(?: with us)? (?:was(?: not|n't)?|did(?: not|n't)|has(?: not|n't)? been|fell|has fallen)(?: \w+)? ?(?:what|as|up to|short of|satisfactory|pleasant|enjoyable|meet|less than|positive|good|great|perfect|ideal|nice|smooth|the best|below|live up)\b/i,
  /^(?:(?:we|i)(?:'re| are|'m| am)? )?(?:(?:so|very|really|truly|deeply|terribly|extremely|genuinely|super|duper|super-duper|incredibly|awfully),? )*sorry (?:about|for) (?:this|that|it|everything|the bother|the above|what happened)[.!]*$/i,
  /\b(?:sorry|apologi[sz]e|apologies|regret) (?:\w+ly )?(?:for|about) (?:any|all|the|these|those) (?:[\w-]+ )?(?:problems|issues|troubles|bother|difficult(?:y|ies)|inconveniences?)(?: (?:that )?(?:this|it|we|you)(?:'ve|'re)? (?:may |might |have |has |are |is )*(?:caused?|causing|experienced|experiencing|facing|faced|had|having|encountered|encountering)\b[^.!?]{0,20})?(?=[.!,]|$| and\b)/i,
  /\b(?:do |please |kindly )?(?:excuse|forgive|pardon|bear with) (?:us|me) for (?:any|the|this|all) (?:\w+ )?(?:inconvenience|trouble|delay|confusion|disruption|bother)\b/i,
]
/** A fault that is named: what went wrong, in this sentence or beside it. */
const FAULT =
  /\b(?:charged|overcharged|double|twice|mistakes?|errors?|wrong(?:ly)?|fail(?:ed|s)?|failure(?! to)|(?:our|my) fault|broke(?:n)?|down\b|outage|bug|delay(?:ed|s)?|late\b|lost|missing|missed|damaged|defect\w*|faulty|out of stock|sold out|cancell?ed|crash(?:ed)?|attacks?|did(?:n't| not)(?! meet)|incident|maintenance|interrupt\w*|slow|leak\w*|breach|glitch|mix-?up|misprint|overbooked|issues? (?:with|that|in))\b/i
/** What the reader is told to have done wrong is no fault of those who apologise. */
const READERS_FAULT = /\byou(?:'ve| have| had| also)? (?:failed|missed|lost|damaged|broke|forgot|cancell?ed|made (?:an?|the) (?:error|mistake))\b/gi
/** The one who did it says so: "I sent you the letter twice", "Yesterday we accidentally closed the gate". */
const OWNED =
  /\b(?:(?:i|we)(?:'ve| have)? (?:accidentally|mistakenly|inadvertently|wrongly|forgot\w*|mis[a-z]+|should(?: not|n't)? have|left|overlooked|sent you (?:a second|two|the same))|accidentally (?:e-?mailed|sent|closed|charged|deleted|billed|shipped|told)|i'm (?:the one )?(?:to blame|responsible)|our (?:mistake|error|oversight)|my (?:mistake|error|oversight))\b/i
/** Something that is done about it, in this sentence or beside it: words that tell so within the apology, too, where `isRemedy` reads a sentence of its own. */
const REMEDY =
  /\b(?:(?<!not |n't |no |cannot |any )refund(?:ed|ing)?(?! the fee)|credited|credit of|replac\w*|fix\w*|resen[dt]|reship\w*|restor\w*|resolv\w*|correct\w*|discount|voucher|compensat\w*|free of charge|free month|reimburs\w*|return\w*|(?:we|i)(?:'ll| will|'ve| have|'re| are)(?: \w+){0,3} (?:fix\w*|send\w*|sent|work\w*|look\w*|do everything|mak\w+|made|improv\w*|chang\w*|add\w*|arrang\w*|investigat\w*|credit\w*|book\w*|give\w*|giv\w+|rais\w+|updat\w+|set\w*|cancel\w*|remov\w+|escalat\w+)|back (?:up|online|to normal)|on (?:its|their|the) way|in the post|ship(?:s|ped|ping)|instead|you can (?:collect|use|get|choose|still|now|also|pick)|working on|within \d|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|make (?:it|this) right)\b/i

/** "Sorry for any inconvenience caused": an apology for nothing in particular. */
export const emptyApology: BlockRule = {
  id: 'empty-apology',
  title: 'Apologises for nothing in particular',
  principle: 'no-blame',
  hears: 'They say sorry because the template says sorry.',
  description:
    'Finds set apologies – “any inconvenience caused”, “please accept our apologies” – with no named fault and no remedy in the same sentence or beside it. “We’re sorry we charged you twice” is owning up and is left alone.',
  severity: 'info',
  weight: 2,
  scope: 'block',
  pairs: [
    { bad: '⟦We apologise for any inconvenience caused⟧.', good: 'We’re sorry that this made things harder for you.', fixed: true },
    { bad: '⟦Management regrets any inconvenience⟧.', good: 'The lift broke down, and we’re sorry. It runs again tonight.' },
    { bad: '⟦So, so sorry for this!⟧', good: 'We sent you the wrong size. Sorry! The right one is in the post.' },
    {
      bad: 'You failed to send the form in time. ⟦We apologise for any inconvenience this may have caused⟧.',
      good: 'The form reached us a day late, so the place has gone. Reply by Friday and you are first on the list for spring.',
    },
    { bad: '⟦The Board apologises unreservedly.⟧', good: 'We lost your letter. We’re sorry, and we’ve written to the office again.' },
    {
      bad: 'Thank you for your patience. ⟦Please accept our sincere apologies⟧.',
      good: 'Thank you for your patience. We lost your letter, and we are sorry. A new one is in the post.',
    },
  ],
  silent: [
    { text: 'Sorry for the trouble: your new card is in the post today.', why: 'the remedy stands in the sentence' },
    { text: 'We’re sorry we charged you twice. The second payment is on its way back to you.', why: 'the fault is named and put right' },
    { text: 'The app was down from 9 to 11. We apologise for any inconvenience.', why: 'the fault stands in the sentence before' },
    { text: 'We’re sorry for any inconvenience. You can collect a new card at any branch today.', why: 'the remedy stands in the next sentence' },
    { text: 'Sorry to hear that your trip was cut short.', why: 'sympathy, not an apology for oneself' },
  ],
  *check({ block, before, after, kind, sender }: BlockContext): Iterable<Hit> {
    if (isManual(kind, sender)) return
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      let match: RegExpExecArray | null = null
      for (const pattern of openPatterns(SET, text)) match ??= pattern.exec(text)
      if (!match) continue
      const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length)
      const last = sentenceBefore(block, sentence, before)
      const next = sentenceAfter(block, sentence, after)
      const beside = `${last} ${next} ${rest}`.replace(READERS_FAULT, 'you')
      if (FAULT.test(beside) || REMEDY.test(beside) || isRemedy(next) || OWNED.test(last)) continue
      const lead = /(?:\b(?:we|i|we're|i'm|we are|i am|our|my)\b[^.,;!?]{0,20})$/i.exec(text.slice(0, match.index))
      const start = sentence.start + (lead && lead.index <= 2 ? lead.index : match.index)
      const end = sentence.start + match.index + match[0].length
      if (isQuoted(block, start, end)) continue
      const rewrites = plainSorry(sentence, text, last, next)
      yield {
        block,
        start,
        end,
        message: 'Sorry for what? Name what went wrong, then what you do about it. Without that, it sounds like a form.',
        ...(rewrites.length ? { rewrites } : {}),
      }
    }
  },
}

/** Nothing but a set apology; what it is for, in groups: the speaker, and the thing. */
const WHOLE =
  /^(?:(?:again|once again|once more),? )?(?:(we|i)(?:'re| are|'m| am)? (?:do )?(?:would like to |want to |must )?(?:\w+ly )?(?:very |so |really |truly )?(?:sorry|apologi[sz]e|regret)|(?:our |my )?(?:sincere |sincerest |deepest )?apologies|(?:please |kindly )?accept (?:our|my) (?:\w+ )?apologies|(?:so |very )?sorry)(?: \w+ly| in advance)?(?: for| about)? (?:any|the|this|all the|all) (?:possible )?(inconveniences?|trouble|hassle|disruption|confusion|frustration|disappointment|upset|distress|worry)(?: (?:(?:that )?(?:it|we|(this(?: (?!has\b|may\b|might\b|could\b)[a-z-]+){0,3})) (?:may have|might have|has|have|may|might|could) caused?(?: (?:to )?you)?|caused(?: (?:to )?you)?|(?:that )?you (?:may |might )?have (?:encountered|experienced|had)))?[.!]?$/i
const ACCEPT =
  /^(?:(?:please|kindly) )?(?:do )?accept (our|my) (?:\w+ ){0,2}apolog(?:y|ies)[.!]?$|^(we|i) (?:would like to |want to |wish to )?(?:offer|extend|send|express) (?:you )?(?:our|my) (?:\w+ ){0,2}apolog(?:y|ies)[.!]?$|^(?:again,? )?(we|i)(?: do| must| would like to| want to)? (?:\w+ly )?apologi[sz]e(?: \w+ly| again)?[.!]?$/i

const AGAIN = /^(?:again|once again|once more), /i
/** A question, an offer or thanks before the apology: "this" would point at them, and not at what went wrong. */
const NO_TROUBLE =
  /\?\s*$|^(?:if|should you|in case|you (?:can|may|could|might)|please|kindly|feel free|thank|thanks|we (?:truly |really |greatly )?(?:value|appreciate|look forward|hope)|i (?:hope|look forward)|hope)\b|\b(?:hesitate|feel free|let (?:us|me) know)\b/i

const FELT: Readonly<Record<string, string>> = { disappointment: 'disappointing', upset: 'upsetting', distress: 'upsetting', worry: 'worrying' }

/** The trouble is still to come, or goes on: "Visitors will not be admitted", "the lift is being repaired". */
const TO_COME =
  /\b(?:will|won't|shall|going to|(?:is|are) (?:now |currently |temporarily )?(?:being|not|closed|out|under|down|limited|unavailable|\w+ing)|falls outside|currently|cannot|can't|unable|tonight|tomorrow|next|until|closes?|shortly|soon|check back)\b/i

const HAS_BEEN = /\b(?:was|were|did|had|went|came|got|sent|made|took|has been|have been|\w{3,}ed)\b/i

/** Whether the trouble goes on, as far as the apology and the words beside it tell. */
function isToCome(said: string, beside: string): boolean {
  if (/\b(?:may|might|will|could|would) cause\b|\bin advance\b/i.test(said)) return true
  if (/\b(?:has|have) caused\b/i.test(said)) return false
  return TO_COME.test(beside) || (!/\bcaused\b/i.test(said) && beside.trim() !== '' && !HAS_BEEN.test(beside))
}

/** What stands behind a set apology: "and appreciate your patience", "and let me know your thoughts". */
const GOES_ON = / and (?=(?:(appreciate|thank you|hope)|(thanks)|let|send|tell|contact|call|write)\b)/i

function goOn(at: number, { 0: and, 1: ours, 2: thanks }: RegExpExecArray, isI: boolean): Edit {
  const end = at + and.length
  if (ours) return { start: at, end, text: `, and ${isI ? 'I' : 'we'} ` }
  return thanks ? { start: at, end: end + 1, text: '. T' } : { start: at, end, text: '. Please ' }
}

/** "We apologise for any inconvenience caused.": the same as a person says it, and with the fault for the writer to name. */
function plainSorry(sentence: Sentence, text: string, last: string, next: string): Rewrite[] {
  const all = text.trimEnd()
  const more = GOES_ON.exec(all)
  const said = more ? all.slice(0, more.index) : all
  const match = WHOLE.exec(said)
  const accept = match ? null : ACCEPT.exec(said)
  if (!match && !accept) return []
  const curly = /’/.test(sentence.text) || !/'/.test(sentence.text) ? '’' : "'"
  const isI = match
    ? match[1]?.toLowerCase() === 'i' || /\bmy (?:\w+ )?apologies\b/i.test(said)
    : /^(?:my|i)$/i.test(accept?.[1] ?? accept?.[2] ?? accept?.[3] ?? '')
  // "Once again, we apologise": said a second time, it says so.
  const again = AGAIN.exec(said)?.[0] ?? ''
  const who = isI ? `I${curly}m` : `${again ? 'we' : 'We'}${curly}re`
  const stop = /[.!]$/.test(said) ? 1 : 0
  const end = sentence.start + said.length - stop
  const write = (fresh: string): Rewrite => ({
    title: `Write “${fresh.replace(BLANK, '…')}”`,
    kind: 'choose',
    edits: [{ start: sentence.start, end, text: fresh }, ...(more ? [goOn(sentence.start + more.index, more, isI)] : [])],
  })
  const thing = match?.[2]?.toLowerCase()
  const isNow = isToCome(said, plain(`${last} ${next}`))
  const what = match?.[3]?.toLowerCase() ?? 'this'
  const plainly =
    thing === undefined || (!match?.[3] && NO_TROUBLE.test(plain(last)))
      ? null
      : thing === 'confusion'
        ? `that ${what} was confusing`
        : thing === 'frustration'
          ? `that ${what} was frustrating`
          : FELT[thing]
            ? `that ${what} ${isNow ? 'is' : 'was'} ${FELT[thing]}`
            : `that ${what} ${isNow ? 'makes' : 'made'} things harder for you`
  return [...(plainly ? [write(`${again}${who} sorry ${plainly}`)] : []), write(`${again}${who} sorry that ${BLANK}`)]
}
