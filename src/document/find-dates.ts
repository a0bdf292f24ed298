/** Calendar dates in a text, of every common order and in several languages. */
import type { Span } from '../text/span.ts'

/** A date; offsets are the text's. */
export interface FoundDate extends Span {
  readonly text: string
  /** Days that it may mean, as 2026-05-31, the likelier first: `03/04/2026` is two. Empty without a year. */
  readonly days: readonly string[]
  /** Month and day alone (`05-31`) where no year is given; else null. */
  readonly yearless: string | null
}

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish and Norwegian, Polish; each of twelve. */
const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|enero|gennaio|janeiro|januari|stycznia',
  'february|feb|februar|février|fevrier|febrero|febbraio|fevereiro|februari|lutego',
  'march|mar|märz|mars|marzo|março|maart|marts|marca',
  'april|apr|avril|abril|aprile|kwietnia',
  'may|mai|mayo|maggio|maio|mei|maj|maja',
  'june|jun|juni|juin|junio|giugno|junho|czerwca',
  'july|jul|juli|juillet|julio|luglio|julho|lipca',
  'august|aug|août|aout|agosto|augustus|augusti|sierpnia',
  'september|sept|sep|septembre|septiembre|settembre|setembro|września',
  'october|oct|oktober|okt|octobre|octubre|ottobre|outubro|października',
  'november|nov|novembre|noviembre|novembro|listopada',
  'december|dec|dezember|dez|décembre|decembre|diciembre|dicembre|dezembro|desember|grudnia',
]
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)))
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?:19|20)\\d\\d'
const PATTERNS: readonly RegExp[] = [
  // 31 May 2024 · 31st of May, 2024 · 31. Mai 2024 · 1er mai 2024 · 31 de mayo de 2024 · 31 May
  new RegExp(
    `(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+of)?(?:\\s+de)?[\\s-]+(?<m>${MONTH})\\b(?:\\.(?=,?\\s+${YEAR}))?(?:(?:,?\\s+(?:de\\s+|del\\s+)?|-)(?<y>${YEAR}|\\d{2}(?=\\b[^\\d:.]))\\b)?`,
    'giu',
  ),
  // May 31, 2024 · May 31st 2024 · May 31
  new RegExp(`\\b(?<m>${MONTH})\\b\\.?\\s+(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|[ap]\\.?m\\b|:\\d))(?:,?\\s+(?<y>${YEAR})\\b)?`, 'giu'),
  // 2024-05-31 · 2024/05/31 · 2024.05.31
  new RegExp(`(?<y>${YEAR})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})`, 'gu'),
  // 31.05.2024 · 31/05/2024 · 05/31/24 · 31-05-2024
  new RegExp(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<y>${YEAR}|\\d{2})`, 'gu'),
  // 2024年5月31日
  /(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日/gu,
]
const WORD = '([a-zà-öø-ÿ\\u0100-\\u017f]{3,12})'
/** A word in the place of a month: to look each up is quicker than to try every month at every word. */
const AFTER_DAY = new RegExp(`\\d(?:st|nd|rd|th|er|º|\\.)?(?:\\s+of)?(?:\\s+de)?[\\s-]+${WORD}`, 'gi')
const BEFORE_DAY = new RegExp(`${WORD}\\.?\\s+(?:the\\s+)?\\d`, 'gi')
const hasMonth = (place: RegExp) => (text: string) => {
  for (const match of text.matchAll(place)) if (MONTH_NUMBER.has((match[1] as string).toLowerCase())) return true
  return false
}
const HAS_FIGURES = /\d[-/.]\d/
const hasFigures = (text: string) => HAS_FIGURES.test(text)
/** What a text must have for each of these to match. */
const MAY_MATCH: readonly ((text: string) => boolean)[] = [hasMonth(AFTER_DAY), hasMonth(BEFORE_DAY), hasFigures, hasFigures, (text) => text.includes('年')]

/** False for most texts: no date is without a figure. */
export function mayHaveDate(text: string): boolean {
  return FIGURE.test(text)
}
const FIGURE = /\d/

/** Every date in a text, in order. What cannot be a day (31 February, the 13th month) is none. */
export function findDates(text: string): FoundDate[] {
  if (!mayHaveDate(text)) return []
  const found: FoundDate[] = []
  for (const [n, pattern] of PATTERNS.entries()) {
    if (!MAY_MATCH[n]?.(text)) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      // A version, an IP address or a longer number holds digits that look like a date.
      if (/[\w.:/-]/.test(text[start - 1] ?? '') && !/[(\s]/.test(text[start - 1] ?? '')) continue
      if (
        /\d|[.:/-]\d|[\p{L}_]/u.test(
          text
            .slice(end, end + 2)
            .replace(/^[.,;:)\s].*/s, (rest) => (/^[.:/-]\d/.test(rest) ? rest : ' '))
            .trim(),
        )
      )
        continue
      const { d, m, y, a, b, s } = match.groups ?? {}
      const year = y === undefined ? null : y.length === 2 ? 2000 + Number(y) : Number(y)
      const days: string[] = []
      if (a !== undefined && b !== undefined) {
        // A day before its month everywhere but in America; with dots always.
        const orders =
          s === '.'
            ? [[a, b]]
            : [
                [a, b],
                [b, a],
              ]
        for (const [day, month] of orders) days.push(...dayOf(year, Number(month), Number(day)))
      } else {
        const month = /^\d+$/.test(m ?? '') ? Number(m) : (MONTH_NUMBER.get((m ?? '').toLowerCase()) ?? 0)
        days.push(...dayOf(year ?? 2024, month, Number(d)))
        // "may" and "mar" are words too: without a year the month is written with a capital.
        if (year === null && !/\p{Lu}/u.test(m?.[0] ?? '') && !/\d\.?\s|de/.test(match[0])) continue
      }
      if (!days.length || found.some((one) => one.start < end && start < one.end)) continue
      found.push({ start, end, text: match[0], days: year === null ? [] : [...new Set(days)], yearless: year === null ? (days[0]?.slice(5) ?? null) : null })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function dayOf(year: number | null, month: number, day: number): string[] {
  if (year === null || month < 1 || month > 12 || day < 1) return []
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [date.toISOString().slice(0, 10)] : []
}
