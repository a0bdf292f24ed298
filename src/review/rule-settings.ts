import type { Rule, Severity } from '../rules/rule.ts'
import type { Settings } from './settings.ts'

/** How a rule runs under some settings: its severity (`off`: not at all) and its options with defaults filled in. */
export function ruleSetting(rule: Rule, settings: Settings): { severity: Severity | 'off'; options: Record<string, unknown> } {
  const set = settings.rules[rule.id]
  const options: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(rule.options ?? {})) options[name] = spec.default
  Object.assign(options, set?.options)
  return { severity: severityOf(rule, settings), options }
}

export function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return settings.rules[rule.id]?.severity ?? (rule.off ? 'off' : rule.severity)
}
