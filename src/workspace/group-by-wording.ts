import type { Finding } from '../review/finding.ts'
import type { Place } from '../rules/workspace-facts.ts'

/** The same wording in many places: one thing to decide (replace, allow, leave). */
export interface Wording {
  readonly rule: string
  readonly title: string
  readonly hears: string
  /** As written where it stands first, white space folded. */
  readonly wording: string
  readonly places: readonly Place[]
  /** How many customers see it, where files say so (`usage`); else the number of places. */
  readonly seen: number
}

/**
 * Groups findings by rule and wording, the most seen first.
 *
 * @param usage how often a message is sent, by path and key; 1 where nothing is known.
 */
export function groupByWording(
  files: readonly { readonly path: string; readonly findings: readonly Finding[] }[],
  usage: (path: string, key: string | null) => number = () => 1,
): Wording[] {
  const groups = new Map<string, { first: Finding; places: Place[]; seen: number }>()
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const wording = fold(finding.text)
      const key = `${finding.rule} ${wording.toLowerCase()}`
      const place: Place = { path, messageKey: finding.messageKey, start: finding.start, end: finding.end, text: finding.text }
      const group = groups.get(key)
      if (group) {
        group.places.push(place)
        group.seen += usage(path, finding.messageKey)
      } else groups.set(key, { first: finding, places: [place], seen: usage(path, finding.messageKey) })
    }
  }
  return [...groups.values()]
    .map(({ first, places, seen }) => ({ rule: first.rule, title: first.title, hears: first.hears, wording: fold(first.text), places, seen }))
    .sort((a, b) => b.seen - a.seen || b.places.length - a.places.length || a.rule.localeCompare(b.rule) || a.wording.localeCompare(b.wording))
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
