import { pickBlocks } from '../document/block-runs.ts'
import type { Block, Message } from '../document/copy-document.ts'
import { findDates, mayHaveDate } from '../document/find-dates.ts'
import { onceByText } from '../text/memo.ts'
import type { Hit, MessageRule } from './rule.ts'

/** What comes before a date that the reader can still act on. */
const AHEAD =
  /\b(?:(?:ends?|ending|expires?|valid (?:until|through|to|till)|(?:runs?|lasts?|open|on sale|available|yours|free) (?:only )?(?:until|till|through)|no later than|closes?|deadline(?: is|:)?|join us(?: \w+){0,6}? (?:on|from|for)|join us|last (?:orders?|chance|day)\b[^.!?]{0,40}(?: is| are|:| by| on)|deadline\b[^.!?]{0,30}(?: is|:| on)|tickets? (?:on sale|available)\b[^.!?]{0,20}(?:until|till)|opens?|save the date:?|will be (?:on|held on)|takes place on|(?:sale|offer|prices?|deal|discount)\b[^.!?]{0,30}\b(?:until|till|through))|(?:register|book|order|apply|reply|respond|sign up|pay|submit|rsvp|buy|claim|vote|enter|return (?:it|them)|let us know)\b[^.!?]{0,40}\b(?:by|before|until))\s+(?:on |at |midnight |the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )*$/i
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
    { bad: 'The winter sale runs until ⟦15/01/2024⟧.', good: 'The winter sale runs until Sunday.' },
    { bad: 'Tickets for the festival ⟦2024⟧ are on sale now.', good: 'Tickets for the festival are on sale now.' },
  ],
  silent: [
    { text: 'The first shop opened on 3 May 2019.', why: 'history' },
    { text: 'Prices are valid until 31 May 2199.', why: 'still ahead' },
    { text: 'The offer ended on 31 May 2024.', why: 'said to be over' },
    { text: 'Last updated 3 March 2023.', why: 'a note of when it was written' },
    { text: 'Applications for 2019 are on record in the library.', why: 'the past, said as such' },
    { text: 'Files made before 23 September 2018 stay as they are.', why: 'a rule about the past' },
  ],
  *check({ message, document, today }): Iterable<Hit> {
    yield* expiry(message, today)
    const month = Number(today.slice(5, 7))
    for (const { block } of withTimes(message.blocks)) {
      yield* pastDays(block, today)
      yield* pastYears(block, today)
      for (const { season, words, start } of seasonsIn(block.text)) {
        const [, months, name] = season
        if (months.includes(month) || name.test(document.path) || name.test(message.key ?? '')) continue
        yield { block, start, end: start + words.length, message: `“${words}” is out of season. Take it out until it comes round again.` }
      }
    }
  },
}

/** Blocks that name a day, a year or a season; few do. */
const withTimes = pickBlocks((block) => {
  if (block.voice !== 'company' || block.reading > 0) return null
  return datesIn(block.text).length || yearsIn(block.text).length || seasonsIn(block.text).length ? true : null
})

function* expiry(message: Message, today: string): Iterable<Hit> {
  const until = /^(\d{4}-\d\d-\d\d)/.exec(message.frontMatter.valid_until ?? message.frontMatter['valid-until'] ?? '')?.[1]
  const first = message.blocks[0]
  if (until && until < today && first)
    yield { block: first, start: 0, end: first.text.length, message: `This piece was valid until ${until}. Renew it or take it down.` }
}

const seasonsIn = (text: string) => (SEASON.test(text) ? knownSeasons(text) : [])
/** No season's wording is without one of these. */
const SEASON = /christmas|xmas|holiday|season['’]s|festive|black friday|cyber monday|new year|easter|valentine|halloween/i
const knownSeasons = onceByText((text) =>
  SEASONS.flatMap((season) => [...text.matchAll(season[0])].map((match) => ({ season, words: match[0], start: match.index }))),
)

const knownDates = onceByText(findDates)
/** What few texts have is not remembered of all. */
const datesIn = (text: string) => (mayHaveDate(text) ? knownDates(text) : [])

/** Dates that the reader is told to act by and that are past, whichever way they are read. */
function* pastDays(block: Block, today: string): Iterable<Hit> {
  for (const { start, end, days, text } of datesIn(block.text)) {
    const before = block.text.slice(Math.max(0, start - 70), start).replace(/\s+/g, ' ')
    if (!days.length || !days.every((day) => day < today) || !AHEAD.test(before)) continue
    const sentence = block.sentences.find((one) => one.start <= start && start < one.end)
    if (PAST.test(sentence?.text.slice(0, start - sentence.start) ?? '')) continue
    yield {
      block,
      start,
      end,
      message: `${text} is past. Your customer wonders whether anybody still looks after this: take it out, or give the new date.`,
    }
  }
}

/** "Tickets for the festival 2024 are on sale now", "Shop the summer sale 2023". */
const YEARLY =
  /\b(?:tickets?|places|registrations?|bookings?|applications?|entries|pre-?orders?)\b[^.!?]{0,50}\b(20\d\d)\b[^.!?]{0,20}\b(?:(?:is|are) (?:now |still )?(?:on sale|open|available)|now (?:on sale|open|available)|on sale now|open now)\b|\b(?:shop|discover|see|order from|browse|get|explore|try|save in|don['’]t miss) (?:the|our) (?:[\w-]+ ){0,3}?(?:sale|collection|catalogue|catalog|offers?|deals?|range|event|prices?)(?: for| of)? (20\d\d)\b|\b(?:spring|summer|autumn|fall|winter|black friday|christmas|easter|new year) (?:sale|offers?|deals?|discounts?) (20\d\d)\b(?![^.!?]{0,30}\b(?:was|were|ended|over)\b)/gi

const knownYears = onceByText((text) => [...text.matchAll(YEARLY)])
const yearsIn = (text: string) => (/20\d\d/.test(text) ? knownYears(text) : [])

function* pastYears(block: Block, today: string): Iterable<Hit> {
  for (const match of yearsIn(block.text)) {
    const year = match[1] ?? match[2] ?? match[3] ?? ''
    if (!year || year >= today.slice(0, 4)) continue
    const start = match.index + match[0].lastIndexOf(year)
    const before =
      block.text
        .slice(Math.max(0, match.index - 80), match.index)
        .split(/[.!?]/)
        .at(-1) ?? ''
    if (PAST.test(before)) continue
    yield {
      block,
      start,
      end: start + 4,
      message: `${year} is over. Your customer wonders whether anybody still looks after this: take it out, or give the new date.`,
    }
  }
}
