/** What a team's own rule may ask beyond words and patterns: how often, twice in a row, only with another, one of two, capitals, a measure. */
import type { Block } from '../document/copy-document.ts'
import type { Span } from '../text/span.ts'
import { countAll, readFormula } from './measure.ts'
import { findGroups, findPattern } from './patterns.ts'
import type { CustomRule } from './settings.ts'

/** A place in a block, with what to write for it where that is known. */
export interface CustomHit extends Span {
  readonly block: Block
  readonly write?: string | null
  /** What "{found}" in the message stands for, where it is not the words at the place. */
  readonly found?: string
}
export type Find = (block: Block) => Iterable<Span & { readonly write: string | null }>

/** Whether a rule's `in` lets it look at a block. */
export function looksAt(rule: CustomRule, { role }: Block): boolean {
  if (rule.where === 'heading') return role === 'heading' || role === 'title' || role === 'subject'
  if (rule.where === 'paragraph') return role === 'paragraph'
  return rule.where !== 'list-item' || role === 'list-item'
}

/** Places of a sentence, block or piece that holds something too often, or not often enough. */
export function* findCounts(blocks: readonly Block[], rule: CustomRule, find: Find): Iterable<CustomHit> {
  const { most, least } = rule
  const judge = function* (first: Block, start: number, end: number, places: readonly CustomHit[]): Iterable<CustomHit> {
    const found = String(places.length)
    const tooMany = most !== null && places.length > most
    const last = places.at(-1)
    const head = places[0]
    if (tooMany && head && last) yield { block: head.block, start: head.start, end: head.block === last.block ? last.end : head.end, found }
    else if (least !== null && places.length < least && end > start) yield { block: first, start, end, found }
  }
  const all = blocks.map((block) => ({ block, places: [...find(block)].map((span): CustomHit => ({ block, ...span })) }))
  if (rule.where === 'message') {
    const first = blocks.find((block) => block.role === 'paragraph') ?? blocks[0]
    const opening = first?.sentences[0]
    if (first && opening)
      yield* judge(
        first,
        opening.start,
        opening.end,
        all.flatMap((one) => one.places),
      )
    return
  }
  for (const { block, places } of all) {
    if (rule.where !== 'sentence') yield* judge(block, 0, block.text.length, places)
    else
      for (const { start, end } of block.sentences)
        yield* judge(
          block,
          start,
          end,
          places.filter((one) => one.start >= start && one.end <= end),
        )
  }
}

/** The same words twice in a row: "the the". */
export function* findRepeated(block: Block, rule: CustomRule, find: Find): Iterable<CustomHit> {
  const same = (text: string) => (rule.matchCase ? text : text.toLowerCase())
  let last: Span | null = null
  for (const span of find(block)) {
    const words = block.text.slice(span.start, span.end)
    // A value twice in a row is two values: what they print may differ.
    const isValue = /^[\ue000-\uf8fe]+$/.test(words)
    if (last && !isValue && same(block.text.slice(last.start, last.end)) === same(words) && !/\S/.test(block.text.slice(last.end, span.start)))
      yield { block, start: last.start, end: span.end, write: block.text.slice(last.start, last.end), found: words }
    last = span
  }
}

/** Places of the pattern whose words the other pattern names nowhere in the piece: "WHO" without "World Health Organization (WHO)". */
export function* findWithout(blocks: readonly Block[], rule: CustomRule, find: Find): Iterable<CustomHit> {
  const named = new Set<string>()
  for (const block of blocks) {
    for (const { groups } of findGroups(rule.unless ?? '', rule.matchCase, block.text)) {
      // Without a group the other wording anywhere is enough.
      if (!groups.length) return
      for (const group of groups) if (group) named.add(group)
    }
  }
  for (const block of blocks) for (const span of find(block)) if (!named.has(block.text.slice(span.start, span.end))) yield { block, ...span }
}

/** The second of two wordings that a piece should not mix: "adviser" after "advisor". */
export function* findMixed(blocks: readonly Block[], rule: CustomRule): Iterable<CustomHit> {
  for (const pair of Object.entries(rule.either)) {
    const places = pair.map((words) =>
      blocks.flatMap((block) => findPattern(`\\b(?:${words})\\b`, rule.matchCase, block.text).map((span): CustomHit => ({ block, ...span }))),
    )
    const [one = [], other = []] = places
    if (!one.length || !other.length) continue
    const order = (hit: CustomHit | undefined) => (hit ? blocks.indexOf(hit.block) * 1e9 + hit.start : 0)
    const [kept, late] = order(one[0]) <= order(other[0]) ? [one, other] : [other, one]
    const write = kept[0]?.block.text.slice(kept[0].start, kept[0].end) ?? ''
    for (const hit of late) yield { ...hit, write }
  }
}

/** Small words that titles leave small, as the style guides of newspapers list them. */
const SMALL = /^(?:a|an|and|as|at|but|by|en|for|from|if|in|into|nor|of|on|or|over|per|the|to|up|v|via|vs|with)$/i
/** So much of a heading must have the right capitals: names and brands are no mistake. */
const SHARE = 0.8

/** A heading or sentence whose capitals are not of the kind asked for. */
export function* findCapitals(block: Block, rule: CustomRule, names: readonly string[]): Iterable<CustomHit> {
  const except = new Set([...rule.except, ...names].flatMap((phrase) => phrase.toLowerCase().split(/\s+/)))
  for (const { words, start, end } of block.sentences) {
    const judged = words.filter((word) => word.kind === 'word' && !except.has(word.lower))
    if (!judged.length) continue
    const right = judged.filter(({ text }, index) => {
      const isUpper = text === text.toUpperCase()
      const isFirst = /^\p{Lu}/u.test(text) || !/^\p{L}/u.test(text)
      if (rule.capitals === 'upper') return isUpper
      if (rule.capitals === 'lower') return text === text.toLowerCase()
      // An abbreviation is right in any heading.
      if (isUpper && text.length > 1) return true
      const atEdge = index === 0 || index === judged.length - 1
      if (rule.capitals === 'title') return isFirst || (SMALL.test(text) && !atEdge)
      return index === 0 ? isFirst : text === text.toLowerCase()
    })
    if (right.length / judged.length < SHARE) yield { block, start, end }
  }
}

/** The opening of a piece whose measure is out of bounds. */
export function* findMeasured(blocks: readonly Block[], rule: CustomRule): Iterable<CustomHit> {
  const formula = readFormula(rule.measure ?? '')
  const counts = countAll(blocks)
  // Ten words measure nothing.
  if ('trouble' in formula || counts.words < 10) return
  const value = formula(counts)
  if (!Number.isFinite(value) || !((rule.above !== null && value > rule.above) || (rule.below !== null && value < rule.below))) return
  const first = blocks.find((block) => block.role === 'paragraph') ?? blocks[0]
  const opening = first?.sentences[0]
  if (first && opening) yield { block: first, start: opening.start, end: opening.end, found: String(Math.round(value * 10) / 10) }
}
