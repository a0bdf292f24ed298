import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { around, hasDateValue, placesOf } from './wording.ts'

const URGES: readonly RegExp[] = [
  /\b(?:this|the|our) (?:offer|deal|sale|price|discount)s? (?:won't|will not|cannot|can't) last\b/i,
  /\b(?:act|order|buy|book|claim|enrol|enroll|sign up|join) (?:now|fast|quickly|today)(?: and|,| -| –| —| before| or| while)[^.!?]{0,40}?\b(?:miss|too late|gone|run out|last|regret|expire|disappear)/i,
  /\bact (?:now|fast)\b|^hurry\b(?! (?:is|was|makes))|\bhurry(?:,| up\b|!| -| –| before| while)/i,
  /\b(?:don't|do not|never) (?:miss (?:out|this|your chance|the chance)|wait (?:another|until it)|let (?:this|it) (?:slip|pass|get away))\b/i,
  /\b(?:last|final|only|once[- ]in[- ]a[- ]lifetime) (?:chance|opportunity|call)\b(?! (?:for|at) (?:boarding|the bar))/i,
  /\b(?:for a )?limited[- ]time (?:only|offer|deal|sale|price|bonus|discount)\b|\bfor a limited time\b/i,
  /\b(?:before it(?:'s| is) (?:too late|gone)|before they(?:'re| are) (?:all )?gone|time is running out|the clock is ticking|running out of time|last few (?:hours|minutes)|final hours)\b/i,
  /\b(?:only (?:a few|a handful|\d+)(?: \w+){0,2} (?:left|remain(?:ing)?|available)|(?:selling|going|filling up|sell(?:ing)? out) fast|almost (?:sold out|gone)|spots? (?:is|are) (?:filling|limited|running)|(?<!\bin )limited (?:spots|seats|spaces|places|availability|quantities)|while (?:it lasts|they last))\b/i,
  /\b(?:be quick or|you(?:'ll| will) (?:regret|kick yourself)|you can't afford to (?:miss|wait)|what are you waiting for|exploding offer|now or never)\b/i,
  /\b(?:offer|sale|deal|price|discount|bonus)s? (?:ends?|ending|expires?|closes?) (?:soon|shortly)\b/i,
]
/** A day that the reader can check: a date, a weekday, a time, a filled-in date. */
const REAL_DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|may \d|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.]\d{1,2}|20\d\d|midnight|tonight|tomorrow|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|(?:in|within|next|for|last) (?:the next )?\d+ (?:hours?|days?|weeks?))/i
const PROTECTS =
  /\b(?:your (?:account|password|data|card|files|back-?up|refund|money)|security|recall|safety|deadline|vote|register to|tax return|phish\w*|scam\w*|fraud\w*)\b/i

/** "Hurry, only a few left": pressure that nobody can check. */
export const falseUrgency: BlockRule = {
  id: 'false-urgency',
  title: 'Pushes with no real date',
  principle: 'cannot-fake-it',
  hears: 'They want me to decide before I can think.',
  description:
    'Finds pressure without a date that the reader can check: “act now”, “last chance”, “for a limited time”, “selling fast”. A real date, and warnings about safety or money, are left alone.',
  severity: 'hint',
  weight: 1,
  kinds: ['marketing-page', 'marketing-email', 'transactional-email', 'social-post', 'sms', 'help-article', 'press-release'],
  scope: 'block',
  pairs: [
    { bad: '⟦Act now⟧ and save on every course.', good: 'Save 20% on every course until Friday, 5 June.' },
    { bad: 'The set is yours ⟦for a limited time⟧.', good: 'The set is yours until 30 June.' },
    { bad: '⟦Don’t miss out⟧ on our spring boxes.', good: 'Spring boxes come until the end of May.' },
    { bad: '⟦Only a few left⟧!', good: 'We have 12 in the shop today; the next come on Monday.' },
  ],
  silent: [
    { text: 'Last chance to order for Christmas: the final post leaves on 19 December.', why: 'a real date' },
    { text: 'For a limited time, until 30 June, delivery is free.', why: 'the limit is named' },
    { text: 'Act now to keep your account safe: change your password.', why: 'a security warning' },
    { text: 'Order now, pay in 30 days.', why: 'a plain call, no pressure' },
    { text: 'The roof leaked, so we had to act fast.', why: 'what the writer did' },
    { text: 'Was this the last chance for the party?', why: 'a story, not an offer' },
  ],
  *check({ block, before, after }: BlockContext): Iterable<Hit> {
    for (const { sentence, text, start, end } of placesOf(block, URGES)) {
      const near = around(block, sentence, before, after)
      if (
        REAL_DATE.test(near) ||
        PROTECTS.test(text) ||
        /^(?:was|is|were|did|does) |\b(?:she|he|they|his|her|their) (?:\w+ )?(?:last|final)\b|\b(?:we|they|i|team|staff|crew|who)\b[^,;:.!?]{0,30} act (?:now|fast)\b/i.test(
          text,
        )
      )
        continue
      if (hasDateValue(block, sentence.start, sentence.end)) continue
      yield { block, start, end, message: 'This pushes without a date that your customer can check. Give the real day it ends, or let the offer speak.' }
    }
  },
}
