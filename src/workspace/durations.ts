/**
 * The workspace layer reads facts of every message and compares them across files: promises that
 * contradict, twins that differ, replies that repeat each other, situations without a piece. It does
 * no I/O and words no message.
 */
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const NUMBERS = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['sixty', 60],
  ['ninety', 90],
  ['a couple of', 2],
  ['half a', 0.5],
])
const NUMBER = `\\d{1,4}(?:\\.\\d)?|${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')}`
const UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|fortnight'
const DURATION = new RegExp(
  `(?<![\\w.£$€-])(${NUMBER})(?:\\s*(?:-|–|—|to|or|and)\\s*(${NUMBER}))?(?:\\s*\\(\\d{1,3}\\))?[\\s-]*(?:(business|working|calendar|full|whole|week)[\\s-]*)?(${UNIT})\\b`,
  'gi',
)
const IN_DAYS: Readonly<Record<string, number>> = { m: 1 / 1440, h: 1 / 24, d: 1, w: 7, o: 30, y: 365, f: 14 }

/** A length of time in a text; offsets are the text's. `days` is the longest it allows. */
export interface Duration {
  readonly start: number
  readonly end: number
  readonly days: number
  readonly least: number
  readonly business: boolean
  /** What the words round it make of it: "within", "at least", "about" … or null. */
  readonly bound: 'within' | 'up to' | 'at least' | 'about' | null
  readonly text: string
}

function numberOf(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? Number(word)
}

function unitOf(unit: string): number {
  const lower = unit.toLowerCase()
  if (lower.startsWith('mi')) return IN_DAYS.m ?? 0
  if (lower.startsWith('mo')) return IN_DAYS.o ?? 0
  return IN_DAYS[lower[0] ?? 'd'] ?? 1
}

/** Every length of time in a text, in words or figures: "two weeks" is 14 days, "3–5 working days" at most 5. */
export function findDurations(text: string): Duration[] {
  const found: Duration[] = []
  for (const match of text.matchAll(DURATION)) {
    const [whole, first = '', second, sort, unit = ''] = match
    const factor = unitOf(unit)
    const low = numberOf(first) * factor
    const high = second ? numberOf(second) * factor : low
    if (!(high > 0) || !Number.isFinite(high)) continue
    // "Seven days a week" and "twice a day" are no length of time.
    if (
      /^\s*(?:a|per|each|every)\s+(?:day|week|month|year)\b/i.test(text.slice(match.index + whole.length)) ||
      /\b(?:days?|hours?|times?|once|twice)\s+$/i.test(text.slice(0, match.index))
    )
      continue
    found.push({
      start: match.index,
      end: match.index + whole.length,
      days: Math.max(low, high),
      least: Math.min(low, high),
      business: /business|working|week/i.test(sort ?? ''),
      bound: boundOf(text.slice(0, match.index), text.slice(match.index + whole.length)),
      text: whole,
    })
  }
  return found
}

const BOUNDS: readonly (readonly [Exclude<Duration['bound'], null>, RegExp])[] = [
  ['at least', /\b(?:at least|no less than|not less than|a minimum of|minimum|from)\s+$/i],
  ['up to', /\b(?:up to|at most|no more than|not more than|a maximum of|max\.?|maximum)\s+(?:about\s+)?$/i],
  ['within', /\b(?:within|inside|in under|in less than|under|in)\s+(?:the (?:next|first)\s+)?$/i],
  ['about', /\b(?:about|around|roughly|approximately|approx\.?|some|typically|usually|on average)\s+$/i],
]

function boundOf(before: string, after: string): Duration['bound'] {
  if (/^\s*(?:or more|or longer|at (?:the )?least|minimum|and up)\b/i.test(after)) return 'at least'
  if (/^\s*(?:at (?:the )?(?:most|latest)|or less|or sooner|max(?:imum)?)\b/i.test(after)) return 'up to'
  return BOUNDS.find(([, pattern]) => pattern.test(before))?.[0] ?? null
}

/** A length of time as people say it, with its range and "at least" where they matter: "3–5 working days". */
export function sayDuration({ days, least, business, bound, text }: Duration): string {
  const most = sayLong(days, text) ?? sayDays(days, business)
  const [from = ''] = sayDays(least, business).split(' ')
  const range =
    least < days && sayDays(least, business).split(' ').at(-1)?.replace(/s$/, '') === most.split(' ').at(-1)?.replace(/s$/, '') ? `${from}–${most}` : most
  return bound === 'at least' ? `at least ${range}` : range
}

/** Years and months are said as such. */
function sayLong(days: number, text: string): string | null {
  const [count, unit] = /year/i.test(text) ? [days / 365, 'year'] : /month/i.test(text) ? [days / 30, 'month'] : [0, '']
  return count ? `${Math.round(count * 10) / 10} ${unit}${count === 1 ? '' : 's'}` : null
}

/** How a number of days is said: "14 days", "24 hours", "5 working days". */
export function sayDays(days: number, business: boolean): string {
  if (days < 1) {
    const hours = Math.round(days * 24 * 100) / 100
    return hours >= 1 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.round(days * 1440)} minutes`
  }
  const rounded = Math.round(days * 10) / 10
  return `${rounded} ${business ? 'working ' : ''}${rounded === 1 ? 'day' : 'days'}`
}

/** Twelve months and a year are the same promise; 30 and 31 days are two. */
const A_LITTLE = 0.03

/** True when two times cannot both be kept: business and calendar days are compared with a weekend's slack. */
export function timesDiffer(
  a: { readonly days: number | null; readonly business: boolean },
  b: { readonly days: number | null; readonly business: boolean },
): boolean {
  if (a.days === null || b.days === null) return false
  if (a.business === b.business || Math.max(a.days, b.days) < 1) return Math.abs(a.days - b.days) > Math.max(0.01, A_LITTLE * Math.max(a.days, b.days))
  const [working, calendar] = a.business ? [a.days, b.days] : [b.days, a.days]
  return calendar < working || calendar > Math.ceil((working * 7) / 5) + 2
}
