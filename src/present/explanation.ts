import { PRINCIPLES, SOURCES } from '../rules/principles.ts'
import type { Rule } from '../rules/rule.ts'
import { plain, unmark } from './hover.ts'

/** The reading page of a rule, in Markdown: what the customer hears, why it matters, before and after, what is left alone. */
export function renderExplanation(rule: Rule): string {
  const principle = PRINCIPLES[rule.principle]
  const lines = [
    `# ${plain(rule.title)}`,
    '',
    `Your customer hears: *${plain(rule.hears)}*`,
    '',
    plain(rule.description),
    '',
    `> ${plain(principle.says)}`,
    '>',
  ]
  lines.push(`> From: ${principle.sources.map((source) => SOURCES[source]).join('; ')}`, '')
  if (rule.pairs.length > 0) {
    lines.push('## Before and after', '')
    for (const pair of rule.pairs) lines.push(...example(unmark(pair.bad)), '', 'Better:', '', ...example(pair.good), '', '---', '')
    lines.splice(-2)
  }
  if (rule.silent.length > 0) {
    lines.push('## Left alone', '')
    for (const silent of rule.silent) lines.push(...example(silent.text), '', `${plain(silent.why)}`, '')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function example(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)))
  return [`${fence}text`, ...text.trim().split('\n'), fence]
}
