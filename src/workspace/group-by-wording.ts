import type { Finding } from '../review/finding.ts'
import { ruleOf } from '../rules/index.ts'

/** One place of a wording. */
export interface WordedPlace {
  readonly path: string
  readonly finding: Finding
}

/** The same wording in many places: one thing to decide (replace, allow, leave). */
export interface Wording {
  readonly rule: string
  readonly title: string
  readonly hears: string
  /** As it is written most often, white space folded. */
  readonly wording: string
  /** What the rule offers instead, or null. */
  readonly write: string | null
  readonly places: readonly WordedPlace[]
  /** How many customers see it, where files say so (`usage`); else the number of places. */
  readonly seen: number
}

/** A wording has so many words at most; what is longer is a sentence, which stands once. */
const MOST_WORDS = 8

/**
 * Groups findings by rule and wording, the most seen first. Forms of one word ("leverage", "leveraging") and capitals
 * are one wording. Only rules about wording count: where a greeting is missing there is none.
 *
 * @param usage how often a message is seen, by path and key; 1 where nothing is known.
 */
export function groupByWording(
  files: readonly { readonly path: string; readonly findings: readonly Finding[] }[],
  usage: (path: string, key: string | null) => number = () => 1,
): Wording[] {
  const groups = new Map<string, { places: WordedPlace[]; seen: number }>()
  for (const { path, findings } of files) {
    for (const finding of findings) {
      if (!isAboutWording(finding)) continue
      const key = wordingKey(finding)
      const group = groups.get(key) ?? { places: [], seen: 0 }
      groups.set(key, group)
      group.places.push({ path, finding })
      group.seen += usage(path, finding.messageKey)
    }
  }
  return [...groups.values()]
    .map(({ places, seen }) => {
      const { rule, title, hears } = (places[0] as WordedPlace).finding
      const wording = mostWritten(places.map(({ finding }) => fold(finding.text)))
      const write = places.map(({ finding }) => (fold(finding.text) === wording ? replacementOf(finding) : null)).find((one) => one !== null) ?? null
      return { rule, title, hears, wording, write, places, seen }
    })
    .sort((a, b) => b.seen - a.seen || b.places.length - a.places.length || compare(a.rule, b.rule) || compare(a.wording, b.wording))
}

/** The group that a finding belongs to. */
export function wordingKey({ rule, text }: Pick<Finding, 'rule' | 'text'>): string {
  const folded = fold(text).toLowerCase().replace(/’/g, "'")
  return `${rule} ${folded.includes(' ') ? folded : stem(folded)}`
}

/** What stands in place of a finding's words when its first suggestion is taken, or null when it changes more or less than these. */
export function replacementOf(finding: Finding): string | null {
  const [edit, ...more] = finding.fixes.find((fix) => fix.edits.length > 0)?.edits ?? []
  return edit && !more.length && edit.start === finding.start && edit.end === finding.end && edit.text ? fold(edit.text) : null
}

function isAboutWording({ rule, text }: Finding): boolean {
  const scope = ruleOf(rule)?.scope ?? 'block'
  return (scope === 'block' || rule === 'undefined-acronym') && text.split(/\s+/).length <= MOST_WORDS
}

/** A word without the endings that inflect it; only to tell which forms belong together. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|e|d)$/, '') : word.replace(/(?<=..)s$/, '')
}

function mostWritten(wordings: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of wordings) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
