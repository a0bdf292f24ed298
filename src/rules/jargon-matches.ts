/** Where a block holds jargon, with senses checked and ordinary phrases left out: what `jargon` and `readership` both read. */
import type { Word } from '../document/english/sentence.ts'
import { JARGON } from './lexicons/jargon.ts'
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
    groups = groupBySentence(LIST.matchesIn(block).filter(isJargon))
    found.set(block.sentences, groups)
  }
  return groups
}

function isJargon({ entry, sentence, first, last, form }: JargonMatch): boolean {
  if (entry.ordinary || isInName(sentence.words, first, last)) return false
  return entry.sense === null || hasSense(entry.sense, { words: sentence.words, first, last, form })
}

/** "the Ministry of Innovation", "Synergy House": a name keeps its words. Headlines In Capitals are not names. */
export function isInName(words: readonly Word[], first: number, last: number): boolean {
  if (first === 0 || !isCapital(words[first])) return false
  if (!isCapital(words[first - 1]) && !isCapital(words[last + 1]) && words[first - 1]?.lower !== 'of') return false
  const rest = words.filter((word, i) => i > 0 && (i < first || i > last) && word.kind === 'word' && word.text.length > 3)
  return rest.length > 2 && rest.filter(isCapital).length * 2 < rest.length
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/.test(word.text)
}

function groupBySentence(matches: readonly JargonMatch[]): readonly (readonly JargonMatch[])[] {
  const groups: JargonMatch[][] = []
  for (const match of matches) {
    const group = groups.at(-1)
    if (group && group[0]?.sentence === match.sentence) group.push(match)
    else groups.push([match])
  }
  return groups
}
