import { PRINCIPLES, QUESTIONS, SERVED_BESIDE_RULES, SOURCES } from '../rules/principles.ts'
import type { Rule } from '../rules/rule.ts'

/** What serves one principle: rules, and what stands beside them. */
export interface Service {
  readonly principle: keyof typeof PRINCIPLES
  readonly rules: readonly Rule[]
  readonly beside: readonly { readonly what: string; readonly file: string }[]
}

/** What serves each principle, in the order in which they are declared. */
export function findServices(rules: readonly Rule[]): Service[] {
  return (Object.keys(PRINCIPLES) as (keyof typeof PRINCIPLES)[]).map((principle) => ({
    principle,
    rules: rules.filter((rule) => rule.principle === principle),
    beside: SERVED_BESIDE_RULES[principle] ?? [],
  }))
}

/** `docs/principles.md`: the principles, where they are said, and what serves each. */
export function toPrinciplesPage(rules: readonly Rule[]): string {
  const rows = findServices(rules).map(({ principle, rules: serving, beside }) => {
    const { says, sources, question } = PRINCIPLES[principle]
    const served = [...serving.map((rule) => `[${rule.title}](rules/${rule.id}.md)`), ...beside.map((one) => one.what)].join('; ')
    return `| ${says} | ${sources.map((source) => SOURCES[source]).join('; ')} | ${QUESTIONS[question]} | ${served} |`
  })
  return [
    '# Principles',
    'Think Like Customers rests on five documents by marketing practitioners. Each row is one of their principles, and what you can use for it.',
    ['| The principle | Where it is said | Question on the scorecard | What serves it |', '|---|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n')
}

/** `docs/rules/README.md`: every rule under the question that it answers. */
export function toRulesIndex(rules: readonly Rule[]): string {
  const sections = Object.entries(QUESTIONS).map(([question, words]) => {
    const mine = rules.filter((rule) => PRINCIPLES[rule.principle].question === question)
    return [`## ${words}`, mine.map((rule) => `- [${rule.title}](${rule.id}.md): “${rule.hears}”`).join('\n')].join('\n\n')
  })
  return ['# What it flags', 'Each page says what your customer hears, shows wording before and after, and what is left alone.', ...sections, ''].join('\n\n')
}
