import { ruleOf } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'

/**
 * The editor's settings (`thinkLikeCustomers.*`) as the configuration that a team would write. What is
 * left as declared says nothing, so that it never looks like a decision.
 */
export function toConfiguration(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(value)) return undefined
  const { rules, options, ...general } = value
  const set: Record<string, unknown> = {}
  for (const key of ['company', 'products', 'customer', 'contact', 'voice', 'audience', 'terms']) {
    const filled = withoutEmpty(general[key])
    if (filled !== undefined) set[key] = filled
  }
  const chosen = chosenRules(isRecord(rules) ? rules : {}, isRecord(options) ? options : {})
  if (Object.keys(chosen).length > 0) set.rules = chosen
  return Object.keys(set).length > 0 ? set : undefined
}

function chosenRules(rules: Readonly<Record<string, unknown>>, options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const chosen: Record<string, Record<string, unknown>> = {}
  for (const [id, severity] of Object.entries(rules)) {
    const rule = ruleOf(id)
    if (!rule || severity === (rule.off ? 'off' : rule.severity)) continue
    chosen[id] = { severity }
  }
  for (const [id, given] of Object.entries(options)) {
    const rule = ruleOf(id)
    if (!rule || !isRecord(given)) continue
    for (const [name, option] of Object.entries(given)) {
      if (isDefault(rule, name, option)) continue
      chosen[id] = { ...chosen[id], [name]: option }
    }
  }
  return Object.fromEntries(Object.entries(chosen).map(([id, setting]) => [id, setting.severity === 'off' ? 'off' : setting]))
}

function isDefault(rule: Rule, name: string, option: unknown): boolean {
  const spec = rule.options?.[name]
  return spec === undefined || JSON.stringify(spec.default) === JSON.stringify(option)
}

function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return undefined
  if (!isRecord(value)) return value
  const filled = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
