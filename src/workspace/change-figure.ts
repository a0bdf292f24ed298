import type { Fact } from '../rules/workspace-facts.ts'
import type { Edit } from '../text/span.ts'

/**
 * The edit that puts another figure in a fact's place, in the form that stands there: "30-day" for "14-day", the
 * number alone in `tel:`, the address alone in `mailto:` with its subject.
 *
 * @param to as a person would write it: "30 days", "£5.95", "0800 765 4321".
 */
export function changeFigure(fact: Fact, to: string): Edit {
  const { start, end, text } = fact
  const target = /^(mailto:|tel:)([^?]*)/i.exec(text)
  if (target) {
    const from = start + (target[1]?.length ?? 0)
    const written = target[1]?.toLowerCase() === 'tel:' ? to.replace(/[^\d+]/g, '') : to
    return { start: from, end: from + (target[2]?.length ?? 0), text: written }
  }
  const figure = /^([\d.,]+|\p{L}+)[ -](day|hour|week|month|year|minute)s?$/iu.exec(to.trim())
  const isAdjective = /^[\d\p{L}]+-(?:day|hour|week|month|year|minute)$/iu.test(text)
  if (figure && isAdjective) return { start, end, text: `${figure[1]}-${figure[2]}` }
  return { start, end, text: to }
}
