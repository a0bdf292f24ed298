/** The team's best wording: sentences by situation in a file of their own, offered before all other suggestions. */
import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { BEST_SITUATIONS, type BestSituation } from '../rules/best-situations.ts'
import { type BestWordings, NO_BEST } from './best-rewrites.ts'

export const BEST_FILE = '.tlc-best-wording.yml'

const HEADING =
  '# Our best wording, by situation. It comes first among the suggestions, and is a good read for a new colleague.\n# Situations: opening, refusal, apology, waiting, thanks.\n'

/** Reads the file; what is no list of sentences under a known situation is passed over. */
export function parseBest(text: string): BestWordings {
  const root: unknown = parseDocument(text).toJS()
  if (typeof root !== 'object' || root === null) return NO_BEST
  const listOf = (situation: BestSituation) => {
    const list = (root as Record<string, unknown>)[situation]
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one.trim() !== '').map((one) => one.trim()) : []
  }
  return Object.fromEntries(BEST_SITUATIONS.map((situation) => [situation, listOf(situation)])) as unknown as BestWordings
}

/** The file with one more sentence, the newest first; null when it has a mistake in it. The same sentence is not kept twice. */
export function addBest(text: string | null, situation: BestSituation, sentence: string): string | null {
  const before = text ?? ''
  const document = parseDocument(before.trim() ? before : `${HEADING}{}\n`)
  if (document.errors.length > 0) return null
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  if (isMap(document.contents)) document.contents.flow = false
  if (!isSeq(document.get(situation))) document.set(situation, document.createNode([]))
  const list = document.get(situation) as YAMLSeq
  list.flow = false
  if ((list.toJSON() as unknown[]).includes(sentence)) return before
  list.items.unshift(document.createNode(sentence))
  return document.toString({ lineWidth: 0 })
}
