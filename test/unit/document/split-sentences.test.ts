import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/document/english/split-sentences.ts'
import { readSamples } from './samples.ts'

const english = unified().use(retextEnglish).freeze()

/** The same from the tree of `retext-english`. */
function fromTree(text: string) {
  return english.parse(text).children.flatMap((paragraph) =>
    paragraph.type !== 'ParagraphNode'
      ? []
      : paragraph.children.flatMap((sentence) =>
          sentence.type !== 'SentenceNode'
            ? []
            : {
                start: sentence.position?.start.offset,
                end: sentence.position?.end.offset,
                words: sentence.children.flatMap((one) => (one.type === 'WordNode' ? [one.position?.start.offset, one.position?.end.offset] : [])),
              },
        ),
  )
}

describe('sentences and words are those of retext-english', () => {
  it.each([
    'Mr. Smith pays in Nov. and on the 3. of May. We ship at once.',
    'It is open w/o a key and/or a card, 24/7, i.e. always. R&D is & co. Pre- and post-sale.',
    '“Who said ‘hello’?” I did! (Really.) ... Then nothing... And so on.',
    "Rock ’n’ roll, ’tis the '90s; o' clock. The customers' rights. U.S. law, the U.S.A. too.",
    'Costs $4.50. 3 more. eBay is one. , and this. "End." he said.',
    'One line\nand another\n\nAn empty line before.\r\n\r\nAnd with returns.\u00a0 \t',
    '🎉 Hooray!! 😀😀 $😀. ...',
    '. . . A. B. c. D…',
    '',
    ' ',
    '!',
  ])('%j', (text) => {
    expect(splitSentences(text)).toEqual(fromTree(text))
  })

  it.each(readSamples())('in each line of $name', ({ source }) => {
    for (const line of source.split('\n')) expect(splitSentences(line), line).toEqual(fromTree(line))
  })

  it('for texts of whatever signs', () => {
    const parts =
      'the We Mr etc U S St 12 3 a n tis 99s X é Qué co x1 I no ﬁ ⅷ ² em Tues fl ʕ ٣ w o ol . . . , ! ? … \' ’ " ” ( ) - -- – / // & && @ # % * _ __ : ; = $ 😀 · \u00ad .. ?! « » \ud83d + ‐ ‽ †'
        .split(' ')
        .concat(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\u0085', '\u00a0')
    let seed = 7
    const below = (most: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >>> 8) % most
    }
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 1 + below(14) }, () => parts[below(parts.length)]).join('')
      expect(splitSentences(text), JSON.stringify(text)).toEqual(fromTree(text))
    }
  })
})
