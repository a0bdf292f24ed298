import type { Fact } from '../rules/workspace-facts.ts'
import type { Edit } from '../text/span.ts'

/**
 * The edits that put another figure in a fact's place, in the form that stands there: "30-day" for "14-day", the
 * number alone in `tel:`, the address alone in `mailto:` with its subject, and in the words of the link.
 *
 * @param to as a person would write it: "30 days", "£5.95", "0800 765 4321".
 */
export function changeFigure(fact: Fact, to: string): Edit[] {
  const { start, end, text } = fact
  const target = /(mailto:|tel:)([^?)"'\s>]*)/i.exec(text)
  if (target) {
    const from = start + target.index + (target[1]?.length ?? 0)
    const isNumber = target[1]?.toLowerCase() === 'tel:'
    const written = isNumber ? to.replace(/[^\d+]/g, '') : to
    const edits = [{ start: from, end: from + (target[2]?.length ?? 0), text: written }]
    const shown = isNumber ? -1 : text.slice(0, target.index).toLowerCase().lastIndexOf(fact.value.toLowerCase())
    return shown < 0 ? edits : [{ start: start + shown, end: start + shown + fact.value.length, text: to }, ...edits]
  }
  const figure = /^([\d.,]+|\p{L}+)[ -](day|hour|week|month|year|minute)s?$/iu.exec(to.trim())
  const isAdjective = /^[\d\p{L}]+-(?:day|hour|week|month|year|minute)$/iu.test(text)
  return [{ start, end, text: figure && isAdjective ? `${figure[1]}-${figure[2]}` : to }]
}
