/** Where a block holds jargon, with senses checked and ordinary phrases left out: what `jargon` and `readership` both read. */
import type { Sentence, Word } from '../document/english/sentence.ts'
import { JARGON } from './lexicons/jargon.ts'
import { compoundOf, pairOf } from './lexicons/jargon-compounds.ts'
import type { JargonEntry } from './lexicons/jargon-entry.ts'
import { hasSense } from './lexicons/jargon-senses.ts'
import { type PhraseMatch, registerPhrases, type Sentences } from './phrase-index.ts'

export type JargonMatch = PhraseMatch<JargonEntry>

const LIST = registerPhrases(JARGON)
const found = new WeakMap<Sentences['sentences'], readonly (readonly JargonMatch[])[]>()

/** The jargon of a block, one list a sentence that has any, in reading order. Kept with its sentences. */
export function findJargon(block: Sentences): readonly (readonly JargonMatch[])[] {
  let groups = found.get(block.sentences)
  if (!groups) {
    groups = groupBySentence(block.sentences, LIST.matchesIn(block))
    found.set(block.sentences, groups)
  }
  return groups
}

function isJargon({ entry, sentence, first, last, form }: JargonMatch): boolean {
  if (entry.ordinary || isInName(sentence.words, first, last)) return false
  const { near, unless } = entry
  if ((near && !hasNearby(near, sentence.words, first, last)) || (unless && hasNearby(unless, sentence.words, first, last))) return false
  return entry.sense === null || hasSense(entry.sense, { words: sentence.words, first, last, form })
}

/** Within five words on either side, in the singular or the plural: what tells a growth flywheel from a bicycle's. */
const NEARBY = 5

function hasNearby(some: ReadonlySet<string>, words: readonly Word[], first: number, last: number): boolean {
  for (let i = Math.max(0, first - NEARBY); i <= last + NEARBY && i < words.length; i++) {
    if (i >= first && i <= last) continue
    const lower = words[i]?.lower ?? ''
    if (some.has(lower) || (lower.endsWith('s') && some.has(lower.slice(0, -1)))) return true
  }
  return false
}

/** "the Ministry of Innovation", "Synergy House": a name keeps its words. Headlines In Capitals are not names, nor is "Note: Streamline …". */
export function isInName(words: readonly Word[], first: number, last: number): boolean {
  if (first === 0 || !isCapital(words[first])) return false
  const isBeside = (one: number, other: number) => isCapital(words[one]) && isCapital(words[other]) && (words[other]?.start ?? 0) - (words[one]?.end ?? 0) < 2
  const isTitle = last > first && words.slice(first, last + 1).every(isCapital)
  if (!isTitle && !isBeside(first - 1, first) && !isBeside(last, last + 1) && words[first - 1]?.lower !== 'of') return false
  const rest = words.filter((word, i) => i > 0 && (i < first || i > last) && word.kind === 'word' && word.text.length > 3)
  return rest.length > 2 && rest.filter(isCapital).length * 2 < rest.length
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/.test(word.text)
}

function groupBySentence(sentences: readonly Sentence[], matches: readonly JargonMatch[]): readonly (readonly JargonMatch[])[] {
  const groups: JargonMatch[][] = []
  let at = 0
  for (const sentence of sentences) {
    const from = at
    while (matches[at]?.sentence === sentence) at++
    const listed = matches.slice(from, at)
    const group = listed.filter(isJargon)
    const compounds = compoundsIn(sentence, listed)
    if (compounds.length > 0) group.push(...compounds)
    if (group.length > 0) groups.push(compounds.length > 0 ? group.sort((a, b) => a.first - b.first) : group)
  }
  return groups
}

/** "purpose-driven", "operational friction": made anew every day, so told by how they end. What the lists know is judged there. */
function compoundsIn(sentence: Sentence, listed: readonly JargonMatch[]): JargonMatch[] {
  const { words, text, start } = sentence
  const found: JargonMatch[] = []
  const hyphens = text.includes('-')
  for (let last = 0; last < words.length; last++) {
    const word = words[last] as Word
    const before = words[last - 1]
    const pair = before && text[before.end - start] === ' ' && word.start - before.end === 1 ? pairOf(before.lower, word.lower) : null
    const entry = pair ?? (hyphens ? compoundOf(word.lower) : null)
    if (!entry) continue
    const first = pair ? last - 1 : last
    const isListed = listed.some((other) => other.first <= last && first <= other.last && !(pair && other.entry.weight < 1))
    if (isListed || isInName(words, first, last)) continue
    found.push({ entry, sentence, first, last, form: 'base' })
  }
  return found
}
