/** Formulas over counts of a piece, as readability is measured: `0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59`. */
import type { Block } from '../document/copy-document.ts'
import { onceByText } from '../text/memo.ts'

/** What a formula may name. */
export const MEASURES = [
  'characters',
  'words',
  'sentences',
  'paragraphs',
  'headings',
  'syllables',
  'long_words',
  'complex_words',
  'polysyllabic_words',
] as const
export type Counts = Readonly<Record<(typeof MEASURES)[number], number>>
type Formula = (counts: Counts) => number

/** Syllables of an English word by its vowel groups; good to about one in ten words. */
export const syllablesOf = onceByText((word): number => {
  const plain = word
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}, 8000)

export function countAll(blocks: readonly Block[]): Counts {
  const counts = Object.fromEntries(MEASURES.map((name) => [name, 0])) as Record<(typeof MEASURES)[number], number>
  for (const block of blocks) {
    if (block.role === 'heading') counts.headings++
    if (block.role !== 'paragraph' && block.role !== 'list-item') continue
    if (block.role === 'paragraph') counts.paragraphs++
    for (const { words } of block.sentences) {
      counts.sentences++
      for (const word of words) {
        const syllables = word.kind === 'word' ? syllablesOf(word.lower) : 1
        counts.words++
        counts.characters += word.text.length
        counts.syllables += syllables
        if (word.text.length > 6) counts.long_words++
        if (syllables > 2) {
          counts.polysyllabic_words++
          // As Gunning counts them: neither names nor words that an ending made long.
          if (!/^\p{Lu}/u.test(word.text) && syllablesOf(word.lower.replace(/(?:es|ed|ing)$/, '')) > 2) counts.complex_words++
        }
      }
    }
  }
  return counts
}

/** Reads a formula of numbers, names of `MEASURES`, `+ - * /`, brackets and `sqrt`; or says in words what is wrong with it. */
export function readFormula(text: string): Formula | { readonly trouble: string } {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z_]+(?:\.[a-z]+)?|\S/gi) ?? []
  let at = 0
  const fail = (expected: string): never => {
    throw new SyntaxError(`${tokens[at] === undefined ? 'the end' : `"${tokens[at]}"`} where ${expected} should stand`)
  }
  const take = (token: string) => (tokens[at] === token ? at++ >= 0 : false)
  const value = (): Formula => {
    const token = tokens[at] ?? ''
    if (take('-')) {
      const inner = value()
      return (counts) => -inner(counts)
    }
    if (take('(')) {
      const inner = sum()
      if (!take(')')) fail('")"')
      return inner
    }
    if (/^\d/.test(token)) {
      at++
      return () => Number(token)
    }
    if (token === 'sqrt' || token === 'math.sqrt') {
      at++
      if (tokens[at] !== '(') fail('"("')
      const inner = value()
      return (counts) => Math.sqrt(inner(counts))
    }
    const name = MEASURES.find((one) => one === token)
    if (!name) return fail(`a number or one of ${MEASURES.join(', ')}`)
    at++
    return (counts) => counts[name]
  }
  const product = (): Formula => {
    let left = value()
    for (;;) {
      const before = left
      if (take('*')) {
        const right = value()
        left = (counts) => before(counts) * right(counts)
      } else if (take('/')) {
        const right = value()
        left = (counts) => before(counts) / right(counts)
      } else return left
    }
  }
  const sum = (): Formula => {
    let left = product()
    for (;;) {
      const before = left
      if (take('+')) {
        const right = product()
        left = (counts) => before(counts) + right(counts)
      } else if (take('-')) {
        const right = product()
        left = (counts) => before(counts) - right(counts)
      } else return left
    }
  }
  if (tokens.length > 300) return { trouble: 'a formula of more than 300 parts' }
  try {
    const formula = sum()
    return at === tokens.length ? formula : fail('a sign')
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) }
  }
}
