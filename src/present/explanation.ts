import { PRINCIPLES, SOURCES } from '../rules/principles.ts'
import type { Pair, Rule } from '../rules/rule.ts'
import { exampleParts, unmark } from './examples.ts'
import { plain } from './hover.ts'

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
    `**${plain(principle.says)}**`,
    '',
  ]
  lines.push(`From: ${principle.sources.map((source) => SOURCES[source]).join('; ')}.`, '')
  if (rule.pairs.length > 0) {
    lines.push('## Before and after', '')
    const written = ({ bad, good }: Pair) => ['Instead of', '', ...quote(unmark(bad)), '', 'write', '', ...quote(good)].join('\n')
    for (const part of exampleParts(rule.pairs, written)) lines.push(part, '')
  }
  if (rule.silent.length > 0) {
    lines.push('## Left alone', '')
    for (const silent of rule.silent) lines.push(...quote(silent.text), '', plain(silent.why), '')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** Copy as a quotation, line by line, so that it reads like a letter and not like code. */
function quote(text: string): string[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${plain(line).replace(/^(?=[#+-]|\d+[.)])/, '\\')}  `.trimEnd() + (line.trim() ? '  ' : ''))
}
