const DAY = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?'
const DAYS = `(?:${DAY}\\s{0,3}(?:-|–|—|to|through|until|and|&)\\s{0,3}${DAY}|${DAY}|every ?day|daily|weekdays|weekends|seven days a week|7 days a week)`
const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})?\\s{0,3}(?:am|pm|a\\.m\\.|p\\.m\\.)?|noon|midday|midnight)'
const SPAN = `(${TIME})\\s{0,3}(?:-|–|—|to|until|till|and)\\s{0,3}(${TIME})`
const HOURS = new RegExp(
  `(?:(?<![a-z])(${DAYS}),?\\s{0,3}(?:from |between |,)?\\s{0,3}${SPAN}|${SPAN},?\\s{0,3}(?:on )?(${DAYS})(?![a-z]))(?:\\s{0,3}(?:GMT|BST|CET|CEST|EST|EDT|PST|PDT|ET|PT|UTC))?`,
  'gi',
)
const ALWAYS = /\b24\s?\/\s?7\b|\bround the clock\b|\b24 hours a day\b/gi

/** Opening hours in a text, each in one form: "Mon–Fri 9:00–17:00"; offsets are the text's. */
export function readHours(text: string): { start: number; end: number; value: string }[] {
  const found: { start: number; end: number; value: string }[] = []
  for (const match of text.matchAll(HOURS)) {
    const days = sayDayRange(match[1] ?? match[6] ?? '')
    const from = clock(match[2] ?? match[4] ?? '', match[3] ?? match[5] ?? '', true)
    const to = clock(match[3] ?? match[5] ?? '', match[2] ?? match[4] ?? '', false)
    if (from && to) found.push({ start: match.index, end: match.index + match[0].length, value: `${days} ${from}–${to}` })
  }
  for (const match of text.matchAll(ALWAYS)) found.push({ start: match.index, end: match.index + match[0].length, value: 'every day, day and night' })
  return found
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function sayDayRange(words: string): string {
  const lower = words.toLowerCase()
  if (/every|daily|seven|7 days/.test(lower)) return 'Mon–Sun'
  if (/weekdays/.test(lower)) return 'Mon–Fri'
  if (/weekends/.test(lower)) return 'Sat–Sun'
  const days = lower.match(/mon|tue|wed|thu|fri|sat|sun/g) ?? []
  const named = days.map((day) => NAMES.find((name) => name.toLowerCase() === day) ?? day)
  return named.length === 2 ? `${named[0]}${/and|&/.test(lower) ? '+' : '–'}${named[1]}` : (named[0] ?? '')
}

/** A clock time on 24 hours; without am or pm an end before the start is in the afternoon ("9 to 5"). */
function clock(time: string, other: string, isStart: boolean): string | null {
  const lower = time.toLowerCase().replace(/\./g, (_dot, at, all) => (/\d/.test(all[at + 1] ?? '') ? ':' : ''))
  if (/noon|midday/.test(lower)) return '12:00'
  if (/midnight/.test(lower)) return isStart ? '0:00' : '24:00'
  const match = /(\d{1,2})(?::(\d{2}))?\s*(am|pm)?/.exec(lower)
  if (!match) return null
  let hour = Number(match[1])
  if (hour > 24) return null
  const sameHalf = /(am|pm)/.exec(other.toLowerCase().replace(/\./g, ''))?.[1]
  if (match[3] === 'pm' && hour < 12) hour += 12
  else if (match[3] === 'am' && hour === 12) hour = 0
  else if (!match[3] && isStart && sameHalf === 'pm' && hour < 12 && hour < Number(/\d+/.exec(other)?.[0] ?? 0) && hour >= 1 && hour <= 6) hour += 12
  else if (!match[3] && !isStart && hour <= Number(/\d+/.exec(other)?.[0] ?? 0) && hour < 12) hour += 12
  return `${hour}:${match[2] ?? '00'}`
}

/** The days that hours in their one form are for, as numbers from Monday, 0 to 6. */
export function daysOfHours(value: string): number[] {
  if (value.startsWith('every day')) return [0, 1, 2, 3, 4, 5, 6]
  const [from = '', to] = (value.split(' ')[0] ?? '').split(/[–+]/)
  const [start, end] = [NAMES.indexOf(from), to === undefined ? NAMES.indexOf(from) : NAMES.indexOf(to)]
  if (start < 0 || end < 0) return []
  if (value.includes('+')) return [start, end]
  const days: number[] = []
  for (let day = start; ; day = (day + 1) % 7) {
    days.push(day)
    if (day === end) return days
  }
}
