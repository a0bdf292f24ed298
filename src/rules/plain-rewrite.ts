/**
 * A plain word put in the place of another: its form, capitals, article and spelling carried over,
 * and nothing at all wherever the sentence would not be good English afterwards.
 */
import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Edit } from '../text/span.ts'
import { isPastAmbiguous, sayIn } from './lexicons/inflect.ts'
import type { PhraseEntry, PhraseMatch } from './phrase-index.ts'
import type { Rewrite } from './rule.ts'

/** After these no noun follows, so an adjective before them has nothing to describe. */
const NO_NOUN = new Set('a an and are as at but by for from if in into is of on or so than that the to was when which while with'.split(' '))
/** How far round the place a word must not stand already: "streamline and simplify" would become "simplify and simplify". */
const ECHO = 4

/** The rewrite of a match as `plain` (lexicon notation), or null where it is not certain to be good English. */
export function rewriteInPlace(block: Block, match: PhraseMatch<PhraseEntry>, plain: string, kind: Rewrite['kind']): Rewrite | null {
  const { sentence, first, last, form } = match
  const start = sentence.words[first]?.start ?? 0
  const end = sentence.words[last]?.end ?? 0
  const was = block.text.slice(start, end)
  if (plain === '' || !block.isUnbroken({ start, end }) || !fitsForm(match, plain) || !fitsPlace(block, match)) return null
  // "API's", "roadmap's": a possessive keeps its ending.
  if (/['’]s$/.test(was)) return null
  const said = withCapitals(sayIn(plain, form), was)
  if (isEcho(sentence, first, last, said)) return null
  const edits: Edit[] = [{ start, end, text: said }]
  const before = sentence.words[first - 1]
  if (before && (before.lower === 'a' || before.lower === 'an')) {
    // "a tools", "a main skills"
    if (form === 'base' && /[^su]s$/.test(said)) return null
    const article = articleFor(said)
    if (article !== before.lower) edits.unshift({ start: before.start, end: before.end, text: withCapitals(article, before.text) })
  }
  return { title: `Write “${said}”`, kind, edits }
}

/** "a" or "an" before these words. */
export function articleFor(words: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!s|ni|til)|hour|honest|heir)/i.test(words) ? 'an' : 'a'
}

function fitsForm({ entry, form }: PhraseMatch<PhraseEntry>, plain: string): boolean {
  const verb = /([\w'-]+):v/.exec(plain)?.[1]
  // "-ed" does not say whether it is the past or the participle: "was begun", "began".
  if (form === 'ed' && verb !== undefined && isPastAmbiguous(verb)) return false
  if (/:v/.test(entry.phrase) && verb === undefined && form !== 'base') return false
  if (form === 'plural' && !/:n/.test(plain) && !/s$/.test(plain)) return false
  return form !== 'adverb' || /:a/.test(plain)
}

function fitsPlace(block: Block, { entry, sentence, first, last, form }: PhraseMatch<PhraseEntry>): boolean {
  const { words } = sentence
  const after = words[last + 1]
  const gap = block.text.slice(words[last]?.end ?? 0, after?.start ?? sentence.end)
  const isFollowed = after !== undefined && gap === ' '
  if (form === 'ing' && /:v$/.test(entry.phrase)) {
    // "it is empowering and fun" describes; "empowering photographers" acts.
    return isFollowed && !['and', 'or', 'to', 'for', 'of', 'but'].includes(after.lower)
  }
  // "empowers sharing": the plain verb takes a person.
  if (/:v$/.test(entry.phrase) && isFollowed && /ing$/.test(after.lower) && after.lower.length > 5) return false
  const isAdjective = /^[a-z]+(?:-[a-z]+)+$/.test(entry.phrase)
  // "works end-to-end", "our staff are world-class, and …"
  if (isAdjective && !/forward/.test(entry.phrase) && (!isFollowed || NO_NOUN.has(after.lower))) return false
  return !(words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'due')
}

function isEcho({ words }: Sentence, first: number, last: number, said: string): boolean {
  const told = new Set(
    said
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 3),
  )
  for (let i = Math.max(0, first - ECHO); i <= last + ECHO && i < words.length; i++) if ((i < first || i > last) && told.has(words[i]?.lower ?? '')) return true
  return words[last + 1]?.lower === said.split(' ').at(-1)?.toLowerCase()
}

/** The capitals of `was` on `said`: "Leverage" → "Use", "SEAMLESS" → "SMOOTH". */
export function withCapitals(said: string, was: string): string {
  if (/^[A-Z][^a-z]+$/.test(was) && was.length > 4 && /[AEIOU]/.test(was)) return said.toUpperCase()
  return /^[A-Z]/.test(was) && !/^[A-Z]{2,}/.test(was) ? said.charAt(0).toUpperCase() + said.slice(1) : said
}
