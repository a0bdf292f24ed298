/** Amounts of money in a text: symbols, codes and words before and after the figure, and figures as other countries write them. */
import type { Span } from '../text/span.ts'

/** An amount; offsets are the text's. */
export interface Money extends Span {
  readonly text: string
  /** One sign for a currency however it is written: `$`, `€`, `CHF`. */
  readonly currency: string
  readonly amount: number
}

/** Each currency as it is written; the first is the one it is known by. */
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'US\\$|\\$|USD',
  CA$: 'CA\\$|C\\$|CAD',
  A$: 'AU\\$|A\\$|AUD',
  NZ$: 'NZ\\$|NZD',
  R$: 'R\\$|BRL',
  S$: 'S\\$|SGD',
  HK$: 'HK\\$|HKD',
  MX$: 'MX\\$|MXN',
  '€': '€|EUR|euros?|Euros?',
  '£': '£|GBP',
  '¥': '¥|JPY|円',
  'CN¥': 'CN¥|CNY|RMB',
  CHF: 'CHF|SFr\\.|Fr\\.',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  kr: 'kr\\.?',
  PLN: 'PLN|zł',
  CZK: 'CZK|Kč',
  HUF: 'HUF|Ft',
  '₹': '₹|INR|Rs\\.?',
  '₩': '₩|KRW',
  '₺': '₺|TRY|TL',
  ZAR: 'ZAR',
  '₪': '₪|ILS',
}
/** Made for the first text with money: so many conditions take longer to be read than an e-mail does. */
const patterns = makeOnce(() => {
  const signs = Object.values(CURRENCIES)
    .join('|')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((sign) => (/^[A-Za-z]/.test(sign) && !/\\\$$/.test(sign) ? `(?<![\\p{L}])${sign}` : sign))
    .join('|')
  const figure = "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?"
  const before = new RegExp(`(?<![\\w])(?<sign>${signs})[\\s\\u00a0]?(?<figure>${figure})(?:[.,](?:–|—|-{1,2}))?(?![\\w%])`, 'gu')
  const after = new RegExp(`(?<![\\w.,$£€¥#-])(?<figure>${figure})(?:,[-–])?[\\s\\u00a0]?(?<sign>${signs})(?![\\p{L}\\d])`, 'gu')
  const known = new Map(Object.entries(CURRENCIES).flatMap(([known, signs]) => signs.split('|').map((sign) => [new RegExp(`^(?:${sign})$`), known] as const)))
  return { before, after, known }
})

function makeOnce<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Said quickly: no sign and no code of a currency, no money. */
const ANY =
  /[$£€¥円₹₩₺₪]|\b(?:USD|CAD|AUD|NZD|BRL|SGD|HKD|MXN|EUR|[Ee]uros?|GBP|JPY|CNY|RMB|CHF|SFr|Fr|SEK|NOK|DKK|kr|PLN|zł|CZK|Kč|HUF|Ft|INR|Rs|KRW|TRY|TL|ZAR|ILS)/

/** Every amount of money in a text, in order. */
export function findMoney(text: string): Money[] {
  if (!/\d/.test(text) || !ANY.test(text)) return []
  const found: Money[] = []
  const { before, after, known: currencies } = patterns()
  for (const pattern of [before, after]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const { sign = '', figure = '' } = match.groups ?? {}
      if (found.some((one) => one.start < end && start < one.end)) continue
      const currency = [...currencies].find(([known]) => known.test(sign))?.[1] ?? sign
      const amount = parseAmount(figure)
      if (Number.isFinite(amount)) found.push({ start, end, text: match[0], currency, amount })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `1.234,56`, `1,234.56`, `1 234,56` and `1’234.50` are one figure; three digits behind a single mark are thousands. */
export function parseAmount(figure: string): number {
  const plain = figure.replace(/['’\u00a0\u202f ]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  const decimals = plain.length - last - 1
  const whole = plain.slice(0, last).replace(/[.,]/g, '')
  return decimals === 3 ? Number(whole + plain.slice(last + 1)) : Number(`${whole}.${plain.slice(last + 1)}`)
}
