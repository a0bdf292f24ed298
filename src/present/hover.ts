import type { Finding } from '../review/finding.ts'
import { PRINCIPLES } from '../rules/principles.ts'
import type { Rule } from '../rules/rule.ts'
import { shorten } from '../text/shorten.ts'
import { byWeight } from './choose-underlined.ts'
import { shortExample, unmark } from './examples.ts'
import { english, type Say } from './words.ts'

/** How a hover links to a rule's page: a Markdown link target, or null where the editor has none. */
export type RuleLink = (rule: string) => string | null

/** Other findings of a place that a hover names in one line each. */
const OTHERS = 3
/** Letters of an example that are shown. */
const MOST_LETTERS = 240

/**
 * The hover of a place, in Markdown: what the customer hears, the principle, a before and after from
 * the rule's examples; other findings of the place in a line each.
 *
 * @param findings all that touch the place, at least one.
 * @param ruleOf the declaration of a rule; undefined for a team's own.
 */
export function renderHover(findings: readonly Finding[], ruleOf: (id: string) => Rule | undefined, link: RuleLink, say: Say = english): string {
  const [first, ...others] = [...findings].sort(byWeight)
  if (!first) return ''
  // The message itself is the underline's: an editor shows it beside the hover, and twice is too much.
  const parts = [`**${say('Your customer hears:')}** *${plain(first.hears)}*`, PRINCIPLES[first.principle].says]
  const pair = ruleOf(first.rule)?.pairs[0]
  if (pair) {
    const { bad, good } = shortExample(pair)
    parts.push(`${say('Before: {0}', quote(unmark(bad)))}  \n${say('After: {0}', quote(good.join(' / ')))}`)
  }
  if (first.because) parts.push(say('Why here: {0}', plain(first.because)))
  if (others.length > 0) {
    const lines = others.slice(0, OTHERS).map((other) => `- ${plain(other.message)}`)
    if (others.length > OTHERS) lines.push(`- ${say('And {0} more.', others.length - OTHERS)}`)
    parts.push(`${say('Also here:')}\n\n${lines.join('\n')}`)
  }
  const target = link(first.rule)
  if (target) parts.push(`[${say('{0}: more examples', plain(first.title))}](${target})`)
  return parts.join('\n\n')
}

/** Markdown of our own making as plain text, for editors that show no Markdown. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/\[((?:[^\\\]]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/ {2}\n/g, '\n')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1')
}

/** Words of copy in Markdown, so that nothing in them is taken for markup. */
export function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
}

function quote(example: string): string {
  return `“${shorten(plain(example), MOST_LETTERS)}”`
}
