/** What customers say in their own words: an optional text of tickets and reviews that stays on the machine. */
import type { Team } from './rule.ts'

/** Customers' words, folded: small letters, one space between words and at both ends. */
export interface HeardWords {
  readonly text: string
  readonly words: number
}

/** Fewer words than these say nothing about what customers never say. */
export const ENOUGH_WORDS = 1000
/** Said so often a word is the customers' own; once may be a quote of ours. */
const OWN = 2

/** Folds a text or CSV of tickets and reviews, header and all. */
export function foldHeard(text: string): HeardWords {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  return { text: ` ${words.join(' ')} `, words: words.length }
}

const COUNTS = new WeakMap<HeardWords, Map<string, number>>()

/** How often customers say a term, in one number or the other; at most two are counted. */
function countHeard(heard: HeardWords, term: string): number {
  const folded = foldHeard(term).text.trim()
  if (!folded) return 0
  let counts = COUNTS.get(heard)
  if (!counts) {
    counts = new Map()
    COUNTS.set(heard, counts)
  }
  const known = counts.get(folded)
  if (known !== undefined) return known
  const forms = new Set([folded, `${folded}s`, folded.replace(/s$/, ''), folded.replace(/e?$/, 'ed'), folded.replace(/e?$/, 'ing')])
  let count = 0
  for (const form of forms) {
    for (let at = heard.text.indexOf(` ${form} `); at >= 0 && count < OWN; at = heard.text.indexOf(` ${form} `, at + 1)) count++
  }
  counts.set(folded, count)
  return count
}

/** True when customers use the term themselves, so nobody has to look it up. */
export function isCustomersOwn(team: Team, term: string): boolean {
  return team.heard !== null && countHeard(team.heard, term) >= OWN
}

/** True when there is enough to judge by, and the term is not in it once. */
export function isNeverHeard(team: Team, term: string): boolean {
  return team.heard !== null && team.heard.words >= ENOUGH_WORDS && countHeard(team.heard, term) === 0
}
