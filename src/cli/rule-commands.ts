/** `tlc explain` and `tlc rules`. */
import { toRuleList, toRuleText } from '../present/rule-page.ts'
import { RULES, ruleOf } from '../rules/index.ts'
import { nearest } from '../text/nearest.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { choosePaint } from './show-result.ts'

export function ruleCommand({ command, operands, flags }: Arguments, host: Host): ExitCode {
  const paint = choosePaint(flags, host)
  if (command === 'rules') {
    if (flags.get('format') === 'json') {
      const rules = RULES.map(({ id, title, principle, hears, description, severity, weight, scope, kinds, off, options }) => ({
        id,
        title,
        principle,
        hears,
        description,
        severity,
        weight,
        scope,
        kinds: kinds ?? null,
        off: off === true,
        options: options ?? {},
      }))
      host.out(`${JSON.stringify(rules, null, 2)}\n`)
    } else host.out(toRuleList(RULES, paint))
    return EXIT.fine
  }
  if (operands.length === 0) {
    host.error('tlc: Expected the name of a rule, found none. "tlc rules" lists them.\n')
    return EXIT.trouble
  }
  for (const name of operands) {
    const rule = ruleOf(name)
    if (!rule) {
      const guess = nearest(
        name,
        RULES.map((one) => one.id),
      )
      host.error(`tlc: There is no rule "${name}".${guess ? ` Did you mean ${guess}?` : ''} "tlc rules" lists them.\n`)
      return EXIT.trouble
    }
    host.out(toRuleText(rule, paint, host.terminalWidth ?? 100))
  }
  return EXIT.fine
}
