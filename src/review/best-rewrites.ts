/** The team's best wording among the suggestions. Its file is read elsewhere: whoever only reviews needs no reader of YAML. */
import type { Block } from '../document/copy-document.ts'
import { type BestSituation, SITUATION_OF_RULE } from '../rules/best-situations.ts'
import type { Rewrite } from '../rules/rule.ts'

export type BestWordings = Readonly<Record<BestSituation, readonly string[]>>
export const NO_BEST: BestWordings = { opening: [], refusal: [], apology: [], waiting: [], thanks: [] }
/** Sentences that one finding is offered. */
const OFFERED = 2

/** The team's own sentences in place of the one that a rule flagged. */
export function bestRewrites(rule: string, block: Block | null, at: number, best: BestWordings): Rewrite[] {
  const situation = SITUATION_OF_RULE[rule]
  const sentence = situation ? block?.sentences.find((one) => one.start <= at && at < one.end) : undefined
  if (!situation || !sentence) return []
  return best[situation]
    .filter((words) => words !== sentence.text)
    .slice(0, OFFERED)
    .map((words) => ({ title: `Your best wording: “${words}”`, kind: 'choose', edits: [{ start: sentence.start, end: sentence.end, text: words }] }))
}
