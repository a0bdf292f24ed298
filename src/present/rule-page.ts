/** A rule's page: what `tlc explain` prints and what `docs/rules/<id>.md` holds, rendered from its declaration. */
import { PRINCIPLES, QUESTIONS, SOURCES } from '../rules/principles.ts'
import type { Pair, Rule, Silent } from '../rules/rule.ts'
import { exampleParts, isPlainLine, shortExample, unmark } from './examples.ts'
import { type Paint, wrapText } from './paint.ts'

/** Tone words for the four severities, in a writer's words. */
const WEIGHT_WORDS = { hint: 'a matter of taste', info: 'worth knowing', warning: 'leaves a customer without help or misled', error: 'must be mended' } as const

const KIND_WORDS = (rule: Rule) => (rule.kinds ? rule.kinds.map((kind) => kind.replaceAll('-', ' ')).join(', ') : 'every type of message')

/** The page for a terminal. */
export function toRuleText(rule: Rule, paint: Paint, width: number): string {
  const principle = PRINCIPLES[rule.principle]
  const room = Math.min(width, 100)
  const rows = [
    `${paint.strong(rule.title)}  ${paint.faint(rule.id)}`,
    '',
    paint.customer(wrapText(`Your customer hears: “${rule.hears}”`, room, 2)),
    '',
    wrapText(rule.description.replace(/\s+/g, ' '), room, 2),
    '',
  ]
  for (const pair of rule.pairs) {
    const { bad, good } = shortExample(pair)
    const shown = bad.includes('⟦') ? bad.replace(/⟦(.*?)⟧/g, (_, words: string) => paint.heavy(`[${words}]`)) : bad
    rows.push(wrapText(`before  ${shown}`, room, 2), paint.customer(wrapText(`after   ${good.join(' / ')}`, room, 2)), '')
  }
  if (rule.silent.length) rows.push('  It leaves alone:')
  for (const silent of rule.silent) rows.push(wrapText(`“${silent.text.split('\n').filter(Boolean).join(' / ')}” (${silent.why})`, room, 4))
  if (rule.silent.length) rows.push('')
  rows.push(wrapText(`Why: ${principle.says} (${principle.sources.map((source) => SOURCES[source]).join('; ')})`, room, 2))
  rows.push(
    wrapText(`Reads: ${KIND_WORDS(rule)}. Weight: ${rule.severity}, ${WEIGHT_WORDS[rule.severity]}${rule.off ? '. Off until you switch it on' : ''}.`, room, 2),
  )
  for (const [name, option] of Object.entries(rule.options ?? {}))
    rows.push(wrapText(`Option ${name} (${JSON.stringify(option.default)}): ${option.description}`, room, 2))
  return `${rows.join('\n')}\n`
}

const fence = (text: string, file = 'example.md') => {
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)))
  return `${ticks}${file.split('.').pop() === 'md' ? 'text' : (file.split('.').pop() ?? 'text')}\n${text.replace(/\n$/, '')}\n${ticks}`
}
const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
const example = (text: string, file?: string) => (isPlainLine(text) ? quote(text) : fence(text, file))

function toPairSection(pair: Pair): string {
  const bad = pair.bad.split('⟦').join('').split('⟧').join('')
  const flagged = [...pair.bad.matchAll(/⟦([\s\S]*?)⟧/g)].map((match) => match[1] ?? '').filter((words) => words && words !== bad)
  return [
    'Instead of',
    example(bad, pair.file),
    ...(flagged.length && isPlainLine(bad) ? [`(found: “${flagged.join('”, “')}”)`] : []),
    'write',
    example(unmark(pair.good), pair.file),
  ].join('\n\n')
}

const toSilentItem = (silent: Silent) =>
  isPlainLine(silent.text) ? `- “${silent.text}”: ${silent.why}` : `- ${silent.why}:\n\n${fence(silent.text, silent.file).replace(/^/gm, '  ')}`

/** The page as Markdown, ending with a line end. */
export function toRulePage(rule: Rule): string {
  const principle = PRINCIPLES[rule.principle]
  const options = Object.entries(rule.options ?? {})
  const parts = [
    `# ${rule.title}`,
    `\`${rule.id}\``,
    `Your customer hears: “${rule.hears}”`,
    rule.description,
    '## Before and after',
    ...exampleParts(rule.pairs, toPairSection),
    ...(rule.silent.length ? ['## What it leaves alone', rule.silent.map(toSilentItem).join('\n')] : []),
    '## Why',
    `${principle.says}`,
    `From: ${principle.sources.map((source) => `*${SOURCES[source]}*`).join(', ')}. Counted under *${QUESTIONS[principle.question]}*.`,
    '## Settings',
    [
      `- Reads: ${KIND_WORDS(rule)}`,
      `- Weight: \`${rule.severity}\` (${WEIGHT_WORDS[rule.severity]})`,
      `- In the score: ${rule.weight === 0 ? 'does not count' : `counts ${rule.weight} of 3`}`,
      ...(rule.off ? ['- Off until you switch it on'] : []),
      ...options.map(([name, option]) => `- \`${name}\` (default \`${JSON.stringify(option.default)}\`): ${option.description}`),
    ].join('\n'),
    `\`\`\`yaml\n# .tlc.yml\nrules:\n  ${rule.id}: ${options.length ? `{ severity: ${rule.severity}, ${options.map(([name, option]) => `${name}: ${JSON.stringify(option.default)}`).join(', ')} }` : rule.off ? rule.severity : 'off'}\n\`\`\``,
  ]
  return `${parts.join('\n\n')}\n`
}

/** The list of all rules under the four questions that they answer, for a terminal. */
export function toRuleList(rules: readonly Rule[], paint: Paint): string {
  const rows: string[] = []
  const longest = Math.max(0, ...rules.map((rule) => rule.id.length))
  for (const [question, words] of Object.entries(QUESTIONS)) {
    const mine = rules.filter((rule) => PRINCIPLES[rule.principle].question === question)
    if (!mine.length) continue
    rows.push(paint.strong(words))
    for (const rule of mine) rows.push(`  ${rule.id.padEnd(longest)}  ${rule.title}${rule.off ? paint.faint(' (off)') : ''}  ${paint.faint(rule.severity)}`)
    rows.push('')
  }
  rows.push('"tlc explain RULE" shows one with examples.')
  return `${rows.join('\n')}\n`
}
