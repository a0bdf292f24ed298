/** What rules about a whole message share: which messages they may judge, and the one line that they point at. */

import type { Block, CopyDocument, Message, MessageKind } from '../document/copy-document.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import type { Span } from '../text/span.ts'
import type { ProvidedPart, Team } from './rule.ts'

/** E-mails and replies: what one person receives. */
export const LETTERS: readonly MessageKind[] = ['marketing-email', 'support-reply', 'transactional-email']

/** True when the team says that its help desk adds the part to this kind of message. */
export function isProvided(team: Team, kind: MessageKind, ...parts: readonly ProvidedPart[]): boolean {
  return parts.some((part) => team.provided[kind]?.includes(part))
}

const PART_OF_PAGE = /(^|\/)_[^/]*$|(^|[/_.-])(partials?|layouts?|includes?|components?|snippets?|header|footer|base|theme|macros?\/shared)([/_.-]|$)/i

/** True for a file that others include: it is no message by itself. */
export function isPartial(document: CopyDocument): boolean {
  return PART_OF_PAGE.test(document.path)
}

/** Sentences in the message that are more than a label or a field. */
export function sentenceCount(message: Message): number {
  let count = 0
  for (const block of bodyBlocks(message))
    for (const sentence of block.sentences) if (sentence.words.length >= 8 || (sentence.words.length >= 4 && /[.!?:…]/.test(sentence.text.slice(-2)))) count++
  return count
}

/** A span of a block that lies on one line of the source. */
export interface Anchor extends Span {
  readonly block: Block
}

/** The first line of the message's body, to point at; null in an empty message. */
export function firstLine(message: Message, source: string): Anchor | null {
  const blocks = bodyBlocks(message)
  const block = blocks.find(hasWords) ?? blocks[0]
  if (!block) return null
  const first = block.text.search(/\S/)
  let end = first
  const stop = block.sentences[0]?.end ?? block.text.length
  for (const word of words(block)) {
    if (word.start >= stop) break
    if (word.end > end && hasBreak(block, { start: first, end: word.end }, source)) break
    end = Math.max(end, word.end)
  }
  return end > first ? { block, start: first, end } : { block, start: first, end: first + 1 }
}

/** The last line of the message's body, to point at; null in an empty message. */
export function lastLine(message: Message, source: string): Anchor | null {
  const blocks = bodyBlocks(message)
  const block = blocks.findLast((one) => one.voice !== 'customer' && hasWords(one)) ?? blocks.at(-1)
  if (!block) return null
  const end = block.text.trimEnd().length
  let start = end
  const stop = block.sentences.at(-1)?.start ?? 0
  for (const word of [...words(block)].reverse()) {
    if (word.end <= stop || hasBreak(block, { start: word.start, end }, source)) break
    start = Math.min(start, word.start)
  }
  return start < end ? { block, start, end } : { block, start: end - 1, end }
}

/** A block of nothing but a placeholder may be logic that no customer sees. */
function hasWords(block: Block): boolean {
  return /\p{L}/u.test(block.text)
}

function* words(block: Block): Iterable<Span> {
  for (const match of block.text.matchAll(/\S+/g)) yield { start: match.index, end: match.index + match[0].length }
}

function hasBreak(block: Block, span: Span, source: string): boolean {
  const place = block.toSource(span)
  return /[\r\n]/.test(source.slice(place.start, place.end))
}

/** A Markdown file with several headings describes replies or is a page; it is not one letter. */
export function isManual(message: Message, document: CopyDocument): boolean {
  if (message.key !== null || (document.format !== 'markdown' && document.format !== 'mdx')) return false
  return message.blocks.filter((block) => block.role === 'heading').length > 2
}
