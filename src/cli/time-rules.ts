import type { Rule } from '../rules/rule.ts'

/** How long each rule took, summed over all texts. */
export interface RuleTimes {
  /** Lines as "12 ms  17 %  hype", the dearest first; what took less than half a millisecond together at the end. */
  lines(whole: number): string[]
}

/** Puts a clock round the rules from here on. For `--timing`: the rules themselves know of no time. */
export function timeRules(rules: readonly Rule[]): RuleTimes {
  const times = new Map<string, number>()
  for (const rule of rules as readonly { id: string; check(context: unknown): Iterable<unknown> }[]) {
    const { check } = rule
    rule.check = (context) => {
      const start = performance.now()
      try {
        // A rule may yield one hit after the other: its time is that of all of them.
        return [...check.call(rule, context)]
      } finally {
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start)
      }
    }
  }
  const line = (milliseconds: number, whole: number, name: string) =>
    `${milliseconds.toFixed(0).padStart(7)} ms  ${((milliseconds / whole) * 100).toFixed(0).padStart(3)} %  ${name}`
  return {
    lines(whole) {
      const sorted = [...times].sort((a, b) => b[1] - a[1])
      const shown = sorted.filter(([, milliseconds]) => milliseconds >= 0.5)
      const rest = sorted.slice(shown.length)
      return [
        ...shown.map(([id, milliseconds]) => line(milliseconds, whole, id)),
        ...(rest.length
          ? [
              line(
                rest.reduce((sum, [, milliseconds]) => sum + milliseconds, 0),
                whole,
                `${rest.length} other rules`,
              ),
            ]
          : []),
      ]
    },
  }
}
