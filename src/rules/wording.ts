/** Small readings of a sentence that several rules share. All keep offsets: what comes back is as long as what went in. */
import type { Block, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { marksOver } from '../document/marks-over.ts'
import type { Sender } from '../document/sender.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { onceByText } from '../text/memo.ts'

/** The text with straight apostrophes and quote marks and plain spaces; same length. */
export function plain(text: string): string {
  return FANCY.test(text) ? madePlain(text) : text
}
const FANCY = /[’‘“”\u00a0\n\t]/
/** One text for all that ask, so that its words are looked up once. */
const madePlain = onceByText(
  (text) =>
    text
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[\u00a0\n\t]/g, ' '),
  500,
)

/** The plain text of the sentence before this one, in its block or the one before; '' at the start. */
export function sentenceBefore(block: Block, sentence: Sentence, before: Sentence | null): string {
  return plain(block.sentences[sentence.index - 1]?.text ?? before?.text ?? '')
}

/** The plain text of the sentence after this one, in its block or the next; '' at the end. */
export function sentenceAfter(block: Block, sentence: Sentence, after: Sentence | null): string {
  return plain(block.sentences[sentence.index + 1]?.text ?? after?.text ?? '')
}

/** True when the span lies in words that somebody else said or that are code. */
export function isQuoted(block: Block, start: number, end: number): boolean {
  return marksOver(block, { start, end }, ['quotation', 'code']).some((mark) => mark.at <= start && end <= mark.to)
}

/** "Avoid *leverage*", "don't say world-class", "utilize (use _use_)": a page about writing names a word that it does not use itself. */
export function isNamed(block: Block, start: number, end: number): boolean {
  if (block.role !== 'paragraph' && block.role !== 'description') return true
  if (marksOver(block, { start, end }, ['emphasis']).some((mark) => mark.at <= start && end <= mark.to && mark.to - mark.at <= end - start + 40)) return true
  const sentence = block.sentences.find((one) => one.start <= start && end <= one.end)
  if (!sentence) return false
  // A row of a table that no format knows: "utilise | use".
  return (
    / \| /.test(sentence.text) ||
    /\b(?:avoid|instead of|such as|for example|like (?:this|that)|not this|e\.g\.|means?|called|(?:don't|do not|never) (?:use|say|write|refer)|terms?|words?|phrases?|examples?|used? (?:to|as|for|in|only))\b/i.test(
      plain(sentence.text),
    )
  )
}

/** Rows of a table that no format knows, which tell of words: "utilise | use inter alia | (omit)". A title has one bar or two. */
export function isTable({ text }: Block): boolean {
  return text.includes(' | ') && text.split(' | ').length > 3
}

/**
 * A manual, or a guide for writers: it tells of rules and readers rather than speaking to a customer. A letter that says
 * what to do next or a file of an app's texts is none, however many of its sentences instruct.
 */
export function isManual(kind: MessageKind, sender: Sender): boolean {
  return sender.isAboutWriting || (sender.isGuide && (kind === 'help-article' || kind === 'marketing-page' || kind === 'press-release'))
}

/** A date, day or length of time that binds a promise; placeholders that hold a date count through `hasDateValue`. */
const BOUND =
  /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:january|february|march|april|june|july|august|september|october|november|december)\b|in may\b|(?:\d+|one|two|three|four|five|six|seven|ten|an|a|24|48|couple of)(?: ?[-–] ?\d+| to \w+| or \w+)? ?(?:more )?(?:working |business |full |calendar )?(?:second|minute|min|hour|hr|day|week|month|year)s?\b|noon|midnight|end of (?:the )?(?:day|week|month|business)|this (?:morning|afternoon|evening|week|month)|next (?:week|month|\w+day)|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|q[1-4]\b|20\d\d|same[- ]day|the (?:day|night|evening|week) before|overnight|instant(?:ly)?|immediately|straight away|right away|in real[- ]time|at (?:\d|the end)|within the (?:hour|day|week|month))/i

/** "Acme Instant", "Instant Transfer": a product's name says nothing of when. */
const NAMED_INSTANT = /\bInstant(?= \p{Lu})|(?<=[^\s.!?:|"(] )Instant\b/gu

export function hasBound(text: string): boolean {
  return BOUND.test(text.includes('Instant') ? text.replace(NAMED_INSTANT, '') : text)
}

/** True when a placeholder in the span stands for a date or a number of days. */
export function hasDateValue(block: Block, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = block.text.charCodeAt(at)
    if (code < 0xe000 || code >= 0xf8ff) continue
    const placeholder = block.placeholders[code - 0xe000]
    if (placeholder?.role === 'date' || /day|hour|week|minute|date|deadline|period|time/i.test(placeholder?.name ?? '')) return true
  }
  return false
}

/** One place of a block where a pattern stands. */
export interface Place {
  readonly sentence: Sentence
  /** The sentence in plain characters. */
  readonly text: string
  /** Block offsets of the matched words. */
  readonly start: number
  readonly end: number
  readonly match: RegExpExecArray
}

/** The first match of any pattern in each sentence of a block, less what is quoted or code. */
export function* placesOf(block: Block, patterns: readonly RegExp[]): Iterable<Place> {
  for (const sentence of block.sentences) {
    const text = plain(sentence.text)
    let first: RegExpExecArray | null = null
    for (const pattern of openPatterns(patterns, text)) {
      const match = pattern.exec(text)
      if (match && (!first || match.index < first.index)) first = match
    }
    if (!first) continue
    const lead = /^[\s,;]*/.exec(first[0])?.[0].length ?? 0
    const start = sentence.start + first.index + lead
    const end = sentence.start + first.index + first[0].trimEnd().length
    if (end > start && !isQuoted(block, start, end)) yield { sentence, text, start, end, match: first }
  }
}

/** The sentence before, the sentence itself and the one after, as one text. */
export function around(block: Block, sentence: Sentence, before: Sentence | null, after: Sentence | null): string {
  return `${sentenceBefore(block, sentence, before)} | ${plain(sentence.text)} | ${sentenceAfter(block, sentence, after)}`
}
