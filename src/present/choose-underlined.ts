import type { Finding } from '../review/finding.ts'
import { SEVERITIES } from '../rules/rule.ts'
import { overlaps } from '../text/span.ts'

/** A finding that is underlined; `more` others like it in the same message are not. */
export interface Underlined {
  readonly finding: Finding
  readonly more: number
}

/** How many findings of one rule a message shows. */
export const SHOWN_PER_RULE = 12

/** Weightiest first: by severity, then weight, then the narrower place, then the earlier. */
export function byWeight(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.weight - a.weight || a.end - a.start - (b.end - b.start) || a.start - b.start
}

/**
 * What an editor underlines of all that was found: the weightiest finding of each overlapping place,
 * and at most twelve of a rule in a message, the last of which counts the rest. Sorted by place.
 */
export function chooseUnderlined(findings: readonly Finding[]): readonly Underlined[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Finding[] = []
  for (let i = 0; i < sorted.length; ) {
    const chain = [sorted[i]!]
    let reach = sorted[i]!.end
    for (i++; i < sorted.length && (sorted[i]!.start < reach || sorted[i]!.start === chain[0]!.start); i++) {
      chain.push(sorted[i]!)
      reach = Math.max(reach, sorted[i]!.end)
    }
    const chosen: Finding[] = []
    for (const finding of chain.sort(byWeight)) if (!chosen.some((other) => sharePlace(other, finding))) chosen.push(finding)
    kept.push(...chosen)
  }
  return limitPerRule(kept.sort((a, b) => a.start - b.start))
}

function limitPerRule(findings: readonly Finding[]): readonly Underlined[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.messageKey ?? ''}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  const more = new Map<Finding, number>()
  const hidden = new Set<Finding>()
  for (const group of groups.values()) {
    if (group.length <= SHOWN_PER_RULE) continue
    more.set(group[SHOWN_PER_RULE - 1]!, group.length - SHOWN_PER_RULE)
    for (const finding of group.slice(SHOWN_PER_RULE)) hidden.add(finding)
  }
  return findings.filter((finding) => !hidden.has(finding)).map((finding) => ({ finding, more: more.get(finding) ?? 0 }))
}

function sharePlace(a: Finding, b: Finding): boolean {
  return overlaps(a, b) || a.start === b.start
}
