import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { onceByText } from '../../text/memo.ts'
import { STAND_IN } from '../copy-document.ts'
import type { Sentence, Word } from './sentence.ts'

const parser = unified().use(retextEnglish).freeze()

/** True for the characters that stand for a placeholder in a block's text. */
export function isStandIn(code: number): boolean {
  return code >= STAND_IN && code < 0xf8ff
}

const STAND_INS = /[\ue000-\uf8fe]/g
/** `parse-latin` is quadratic on long paragraphs, so a longer block is parsed in parts. */
const LONGEST_PART = 4000

type Node = { type: string; value?: string; children?: Node[]; position?: { start: { offset?: number }; end: { offset?: number } } }

/** Parses a block's text into sentences; the tree is dropped at once. */
export function parseSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  // A stand-in reads as one short noun; a capital keeps "Hi X," from looking like an abbreviation.
  const readable = text.replace(STAND_INS, 'X')
  for (let from = 0; from < text.length; ) {
    const to = partEnd(readable, from)
    const tree = parser.parse(readable.slice(from, to)) as unknown as Node
    for (const paragraph of tree.children ?? []) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const node of paragraph.children ?? []) {
        if (node.type === 'SentenceNode') pushSentence(sentences, text, node, from)
      }
    }
    from = to
  }
  return sentences
}

/** Where a part of a long text may end: after a sentence if one ends in time, else after a space. */
function partEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST_PART) return text.length
  const window = text.slice(from, from + LONGEST_PART)
  for (const pattern of [/[.!?]["')\]]? +(?=[A-Z])/g, / +/g]) {
    let end = 0
    for (const match of window.matchAll(pattern)) end = match.index + match[0].length
    if (end > LONGEST_PART / 2) return from + end
  }
  return from + LONGEST_PART
}

function pushSentence(sentences: Sentence[], text: string, node: Node, base: number): void {
  const start = base + (node.position?.start.offset ?? 0)
  const end = base + (node.position?.end.offset ?? 0)
  const words: Word[] = []
  for (const child of node.children ?? []) {
    if (child.type !== 'WordNode') continue
    const from = base + (child.position?.start.offset ?? 0)
    const to = base + (child.position?.end.offset ?? 0)
    const form = formOf(text.slice(from, to))
    words.push({ text: form.text, lower: form.lower, start: from, end: to, kind: form.kind })
  }
  let from = start
  let rest = words
  for (const match of text.slice(start, end).matchAll(AFTER_FIGURE)) {
    const at = start + match.index + (match[1]?.length ?? 0)
    const before = rest.filter((word) => word.end <= at)
    if (before.length < 3 || rest.length - before.length < 3) continue
    sentences.push({ text: text.slice(from, at), start: from, end: at, words: before, index: sentences.length })
    rest = rest.slice(before.length)
    from = rest[0]?.start ?? end
  }
  if (rest.length) sentences.push({ text: text.slice(from, end), start: from, end, words: rest, index: sentences.length })
}

/** `parse-latin` takes the full stop after a short figure for an ordinal's: "It costs $200,000. That covers …" is two sentences. */
const AFTER_FIGURE = /(\d[.!?])\s+(?=\p{Lu}\p{L}*[ ’'])/gu

/** One string for a word wherever it stands: what rules look up is found at once, and no text is held by its words. */
const formOf = onceByText(
  (written): Pick<Word, 'text' | 'lower' | 'kind'> => ({ text: written, lower: written.toLowerCase().replace(/[’‘]/g, "'"), kind: kindOf(written) }),
  8000,
)

function kindOf(value: string): Word['kind'] {
  let letter = false
  let digit = false
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (isStandIn(code)) return 'placeholder'
    if (code >= 48 && code <= 57) digit = true
    else if (code > 64) letter = true
  }
  return digit && !letter ? 'number' : 'word'
}
