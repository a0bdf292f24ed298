import type { Finding } from '../review/finding.ts'
import { ruleSetting } from '../review/rule-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import { RULES } from '../rules/index.ts'
import type { WorkspaceStore } from './workspace-store.ts'

/**
 * Findings that only all files together show, by path. Pure; the store holds what was read.
 *
 * @param declared figures that the team says are right, by subject.
 */
export function reviewWorkspace(
  store: WorkspaceStore,
  settings: Settings = DEFAULT_SETTINGS,
  declared: Readonly<Record<string, string>> = {},
): Map<string, Finding[]> {
  const context = {
    contradictions: store.contradictions(declared),
    twins: store.twinDifferences(),
    duplicates: store.nearDuplicates(),
    facts: store.facts(),
    team: settings.team,
  }
  const found = new Map<string, Finding[]>()
  for (const rule of RULES) {
    if (rule.scope !== 'workspace') continue
    const { severity } = ruleSetting(rule, settings)
    if (severity === 'off') continue
    for (const { place, message, related } of rule.check(context)) {
      const finding: Finding = {
        rule: rule.id,
        title: rule.title,
        principle: rule.principle,
        severity,
        weight: rule.weight,
        message,
        hears: rule.hears,
        because: null,
        start: place.start,
        end: place.end,
        text: place.text,
        sentence: place.text.replace(/\s+/g, ' ').trim(),
        messageKey: place.messageKey,
        fixes: [],
        related: related.map((other) => ({ path: other.place.path, start: other.place.start, end: other.place.end, message: other.message })),
      }
      const list = found.get(place.path)
      if (list) list.push(finding)
      else found.set(place.path, [finding])
    }
  }
  return found
}
