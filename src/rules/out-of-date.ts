import type { Message } from '../document/copy-document.ts'
import type { Hit, MessageRule } from './rule.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (20\\d\\d)|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)|(20\\d\\d)-(\\d\\d)-(\\d\\d))\\b`,
  'gi',
)
/** What comes before a date that the reader can still act on. */
const AHEAD =
  /\b(?:(?:ends?|ending|expires?|valid (?:until|through|to|till)|no later than|closes?|deadline(?: is|:)?|join us(?: on| from)?|opens?|save the date:?|will be (?:on|held on)|takes place on|(?:sale|offer|prices?|deal|discount)\b[^.!?]{0,30}\b(?:until|till|through))|(?:register|book|order|apply|reply|respond|sign up|pay|submit|rsvp|buy|claim|vote|enter|return (?:it|them)|let us know)\b[^.!?]{0,40}\b(?:by|before|until))\s+(?:on |at |midnight (?:on )?|the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )*$/i
const PAST = /\b(?:was|were|ended|expired|closed|had|did|took place|started|opened|joined|held|until then|effective|last updated|updated|published|since)\b/i

/** Wording of a season, and the months (1–12) in which it is at home. */
const SEASONS: readonly (readonly [RegExp, readonly number[], RegExp])[] = [
  [
    /\b(?:merry christmas|happy holidays|season['’]s greetings|(?:christmas|xmas|festive|holiday) (?:sale|offers?|deals?|opening hours|greetings?|wishes|break|gift guide))\b/gi,
    [10, 11, 12, 1],
    /christmas|xmas|holiday|festive|winter|season/i,
  ],
  [/\b(?:black friday|cyber monday)(?: (?:sale|offers?|deals?|week))\b/gi, [10, 11, 12], /black.?friday|cyber/i],
  [/\bhappy new year\b/gi, [12, 1, 2], /new.?year/i],
  [/\b(?:happy easter|easter (?:sale|offers?|deals?|opening hours))\b/gi, [2, 3, 4, 5], /easter/i],
  [/\b(?:valentine['’]s(?: day)? (?:sale|offers?|deals?))\b/gi, [1, 2], /valentine/i],
  [/\b(?:happy halloween|halloween (?:sale|offers?|deals?))\b/gi, [9, 10, 11], /halloween/i],
]

export const outOfDate: MessageRule = {
  id: 'out-of-date',
  title: 'Out of date',
  principle: 'set-expectations',
  hears: 'Does anybody still look after this?',
  description:
    'Finds dates that have passed where the reader is told to act by them (“ends 31 May 2024”), last season’s greetings and offers, and pieces past their `valid_until`. Dates of history are left alone. `--today` fixes the day.',
  severity: 'info',
  weight: 0,
  scope: 'message',
  pairs: [
    { bad: 'The sale ends ⟦31 May 2024⟧.', good: 'The sale ends on Sunday.' },
    { bad: 'Register by ⟦March 3, 2023⟧ to get a seat.', good: 'Register today to get a seat.' },
  ],
  silent: [
    { text: 'The first shop opened on 3 May 2019.', why: 'history' },
    { text: 'Prices are valid until 31 May 2199.', why: 'still ahead' },
    { text: 'The offer ended on 31 May 2024.', why: 'said to be over' },
    { text: 'Last updated 3 March 2023.', why: 'a note of when it was written' },
    { text: 'Files made before 23 September 2018 stay as they are.', why: 'a rule about the past' },
  ],
  *check({ message, document, today }): Iterable<Hit> {
    yield* expiry(message, today)
    const month = Number(today.slice(5, 7))
    for (const block of message.blocks) {
      if (block.voice !== 'company' || block.reading > 0) continue
      for (const match of block.text.matchAll(DATE)) {
        const day = isoDay(match)
        const before = block.text.slice(Math.max(0, match.index - 60), match.index)
        const sentence = block.sentences.find((one) => one.start <= match.index && match.index < one.end)
        if (!day || day >= today || !AHEAD.test(before) || PAST.test(sentence?.text.slice(0, match.index - sentence.start) ?? '')) continue
        yield {
          block,
          start: match.index,
          end: match.index + match[0].length,
          message: `${match[0]} is past. Your customer wonders whether anybody still looks after this: take it out, or give the new date.`,
        }
      }
      for (const [pattern, months, name] of SEASONS) {
        if (months.includes(month) || name.test(document.path) || name.test(message.key ?? '')) continue
        for (const match of block.text.matchAll(pattern)) {
          yield {
            block,
            start: match.index,
            end: match.index + match[0].length,
            message: `“${match[0]}” is out of season. Take it out until it comes round again.`,
          }
        }
      }
    }
  },
}

function* expiry(message: Message, today: string): Iterable<Hit> {
  const until = /^(\d{4}-\d\d-\d\d)/.exec(message.frontMatter.valid_until ?? message.frontMatter['valid-until'] ?? '')?.[1]
  const first = message.blocks[0]
  if (until && until < today && first)
    yield { block: first, start: 0, end: first.text.length, message: `This piece was valid until ${until}. Renew it or take it down.` }
}

/** The day of a match as 2026-05-31; null when there is no such day. */
function isoDay(match: RegExpMatchArray): string | null {
  const [, day1, month1, year1, month2, day2, year2, year3, month3, day3] = match
  const month = month3 ? Number(month3) : MONTHS.indexOf((month1 ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1
  const date = new Date(Date.UTC(Number(year1 ?? year2 ?? year3), month - 1, Number(day1 ?? day2 ?? day3)))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}
