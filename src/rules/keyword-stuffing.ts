import { pickBlocks } from '../document/block-runs.ts'
import { onceByText } from '../text/memo.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'

const SMALL = new Set(
  'the a an and or of for to in on at by with from your you our we us is are be it that this these those as not no can will all any more most how what why when who get has have do does if so up out about into than then them they their his her its my me i & –'.split(
    ' ',
  ),
)
/** In a title a reader sees one line, so three times is a row; in a paragraph it takes more. */
const TITLE_TIMES = 3
const TEXT_TIMES = 4
/** Of the words of a paragraph: the more often a phrase comes, the smaller a share tells. */
const TEXT_SHARE = 0.3
const SHARE_OF_MANY = 0.25

/** Words repeated for a search engine, where a person reads. */
export const keywordStuffing: MessageRule = {
  id: 'keyword-stuffing',
  title: 'Written for a search engine',
  principle: 'written-for-people',
  hears: 'This was not written for me.',
  description:
    'Finds titles and search descriptions that say the same words three times, rows of keywords, and paragraphs in which one phrase comes again and again. Search results are the first impression a customer gets.',
  severity: 'info',
  weight: 1,
  kinds: ['marketing-page', 'help-article', 'press-release', 'social-post'],
  scope: 'message',
  pairs: [
    {
      bad: '---\ntitle: ⟦Cheap bikes | Cheap bikes Leeds | Buy cheap bikes⟧\n---\n\n# Bikes that fit\n\nCome and try one.\n',
      good: '---\ntitle: Bikes that fit you, in Leeds\n---\n\n# Bikes that fit\n\nCome and try one.\n',
    },
    {
      bad: '⟦Our garden sheds are garden sheds for every garden. Choose garden sheds from our garden sheds range: garden sheds in oak, garden sheds in pine.⟧\n',
      good: 'Sheds for every garden, in oak or pine. Stand in one before you choose.\n',
    },
  ],
  silent: [
    { text: '---\ntitle: How to mend a bike, and when to bring your bike in\n---\n\nStart with the chain.\n', why: 'a word twice in a title' },
    { text: 'Your refund comes in two parts. The first refund is for the ticket, the second refund for the seat.', why: 'a text needs its subject' },
  ],
  *check({ message }: MessageContext): Iterable<Hit> {
    const seen = new Set<string>()
    for (const { block, found } of stuffed(message.blocks)) {
      // An article about a thing has to name it.
      if (seen.has(block.text) || (message.kind === 'help-article' && found.times === TEXT_TIMES)) continue
      seen.add(block.text)
      const start = block.text.search(/\S/)
      yield {
        block,
        start,
        end: block.text.trimEnd().length,
        message: `“${found.phrase}” is repeated for a search engine. Write the line that makes a person want to read on.`,
      }
    }
  },
}

/** Blocks that repeat a phrase, with the phrase. */
const stuffed = pickBlocks((block) => {
  if (block.voice !== 'company') return null
  const isTitle = block.role === 'title' || block.role === 'description' || (block.role === 'heading' && block.level === 1)
  if (isTitle) return repeatedInTitle(block.text)
  return block.role === 'paragraph' ? repeatedInText(block.text) : null
})

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).map((word) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word))
}

interface Repeated {
  readonly phrase: string
  readonly times: number
}

function repeatedInTitle(text: string): Repeated | null {
  // "Day by day", "face to face" say one thing.
  const words = wordsOf(text.replace(/\b([\p{L}]+) (?:by|to|after|for|in) \1\b/giu, ' '))
  if (words.length > 45) return null
  const counts = new Map<string, number>()
  for (const word of words) if (!SMALL.has(word) && word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word, count] of counts) if (count >= TITLE_TIMES && count / words.length >= 0.14) return { phrase: word, times: Number.POSITIVE_INFINITY }
  return null
}

/** A pair can only stand so often where both of its words do. */
function oftenIn(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const often = new Set<string>()
  for (const word of words) {
    if (SMALL.has(word)) continue
    const count = (counts.get(word) ?? 0) + 1
    if (count === TEXT_TIMES) often.add(word)
    counts.set(word, count)
  }
  return often
}

const repeatedInText = onceByText((text): Repeated | null => {
  const words = wordsOf(text)
  if (words.length < 12) return null
  const often = oftenIn(words)
  if (!often.size) return null
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i] ?? '', words[i + 1] ?? '']
    if (!often.has(a) || !often.has(b)) continue
    const pair = `${a} ${b}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  for (const [pair, count] of counts)
    if (count >= TEXT_TIMES && (2 * count) / words.length >= (count > TEXT_TIMES ? SHARE_OF_MANY : TEXT_SHARE)) return { phrase: pair, times: count }
  return null
})
