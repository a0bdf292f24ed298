import { ownText } from '../../text/memo.ts'
import { STAND_IN } from '../copy-document.ts'
import type { Sentence, Word } from './sentence.ts'
import { type Cut, splitSentences } from './split-sentences.ts'

/** True for the characters that stand for a placeholder in a block's text. */
export function isStandIn(code: number): boolean {
  return code >= STAND_IN && code < 0xf8ff
}

const STAND_INS = /[\ue000-\uf8fe]/g
/** A longer block is read in parts, so that a paragraph of a megabyte stays cheap to cut. */
const LONGEST_PART = 4000

/** Parses a block's text into sentences. */
export function parseSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  // A stand-in reads as one short noun; no Latin letter, so that "Visit X. We" does not look like an initial's full stop.
  const readable = text.replace(STAND_INS, 'Ω')
  for (let from = 0; from < text.length; ) {
    const to = partEnd(readable, from)
    for (const cut of splitSentences(readable.slice(from, to))) pushSentence(sentences, text, cut, from)
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

function pushSentence(sentences: Sentence[], text: string, cut: Cut, base: number): void {
  const start = base + cut.start
  const end = base + cut.end
  const words: Word[] = []
  for (let i = 0; i < cut.words.length; i += 2) words.push(wordAt(text, base + (cut.words[i] as number), base + (cut.words[i + 1] as number)))
  let from = start
  let rest = words
  const whole = text.slice(start, end)
  for (const match of STOP_INSIDE.test(whole) ? whole.matchAll(UNHEARD_STOP) : []) {
    const at = start + match.index + match[0].trimEnd().length
    const before = rest.filter((word) => word.end <= at)
    if (before.length < 3 || rest.length - before.length < 3) continue
    sentences.push({ text: text.slice(from, at), start: from, end: at, words: before, index: sentences.length })
    rest = rest.slice(before.length)
    from = rest[0]?.start ?? end
  }
  if (rest.length) sentences.push({ text: from === start ? whole : text.slice(from, end), start: from, end, words: rest, index: sentences.length })
}

/** Words that only a new sentence has behind a full stop; no surname or label ("Dr. He", "No. A 12") is among them. */
const OPENERS =
  'The|Our|We|You|Your|It|Its|This|That|These|Those|They|There|If|When|While|However|But|And|Please|To|For|With|From|After|Before|Once|Simply|What|How|Why|Then|Thank|Thanks'
/**
 * Stops that are taken for an ordinal's or an abbreviation's and end a sentence all the same: "It costs $200,000. That covers …",
 * "That is where we come in. Our crew …", "something to dance in. Shoes …", for inches follow a figure; and those that a writer goes on from in small letters.
 */
const UNHEARD_STOP = new RegExp(
  String.raw`(\d[.!?])\s+(?=\p{Lu}\p{L}*[ ’',])|((?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|e\.g|i\.e))(?<=\p{L})\.)\s+(?=(?:${OPENERS})[ ’'])|((?<=\p{Ll}\p{Ll} in|\bthe sun)\.)\s+(?=\p{Lu}\p{Ll})|((?<=\p{Ll}{3})(?<!\b(?:approx|incl|excl|esp|dept|misc|govt|assn|univ|cont|corp))\.)\s+(?=(?:the|our|we|you|your|it|this|these|they|there|please)[ ’'])`,
  'gu',
)
const STOP_INSIDE = /[^\s.][.!?]\s/

type Form = Pick<Word, 'text' | 'lower' | 'kind'>

/** The forms that words had last, by a hash of their letters. */
const FORMS: (Form | undefined)[] = new Array(1 << 14)

/** One string for a word wherever it stands: what rules look up is found at once, and no text is held by its words. */
function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  const place = (hash ^ (hash >>> 14)) & (FORMS.length - 1)
  let form = FORMS[place]
  if (!form || form.text.length !== end - start || !text.startsWith(form.text, start)) {
    const written = ownText(text.slice(start, end))
    form = { text: written, lower: written.toLowerCase().replace(/[’‘]/g, "'"), kind: kindOf(written) }
    FORMS[place] = form
  }
  return { text: form.text, lower: form.lower, start, end, kind: form.kind }
}

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
