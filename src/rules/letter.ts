/** What rules about a whole message share: which messages they may judge, and the one line that they point at. */

import { sumOfBlocks } from '../document/block-runs.ts'
import type { Block, CopyDocument, Message, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { bodyBlocks, isBodyBlock } from '../document/letter-parts.ts'
import { once } from '../text/memo.ts'
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

/** Templates of programs, which put a layout round a piece of markup. */
const OF_A_PROGRAM = /\.(?:erb|php|haml|slim|cshtml|jsp|[lh]?eex|ftlh?|vm|ejs|gohtml|tmpl|j2|jinja2?)$/i

/** True for a piece of markup without html or body in such a template: greeting, signature and contact may stand in its layout. */
export function isWrapped(message: Message, document: CopyDocument): boolean {
  return message.isFragment && message.key === null && OF_A_PROGRAM.test(document.path)
}

/**
 * True for such a piece in any markup: who sends it may put a frame round it. One that lays itself out in tables or has its
 * own subject is the whole mail.
 */
export function isPiece(message: Message, { format, source }: CopyDocument): boolean {
  return (
    message.isFragment &&
    message.key === null &&
    format === 'html' &&
    !/<table\b/i.test(source) &&
    !message.blocks.some(({ role, text }) => role === 'subject' || /^subject(?: line)?:/i.test(text))
  )
}

/**
 * A call that puts in a text of a language file by its key: `l(:mail_body)` and `t('.hello')` of Rails, `{{ 'mail.hello'|trans }}`,
 * `[[email:closing]]`. Words with a blank in them are the text itself, and are read as such.
 */
const TEXT_BY_KEY =
  /(?:^|[^\w.])(?:l|t|tr|trans|translate|gettext|_|__|_e|I18n\.t|i18n|@lang)\s*\(?\s*(?::[a-z_][\w.]*|(['"])[\w.:-]+\1)|(['"])[\w.:-]+\2\s*\|\s*(?:trans|t|translate)\b/
const KEY_IN_BRACKETS = /\[\[[\w-]+:[\w.-]+/

/** True when words of the message are kept in a language file: a greeting, a name or a way to answer may stand there. */
export function isWrittenElsewhere(message: Message, source: string): boolean {
  if (message.placeholders.some((one) => TEXT_BY_KEY.test(one.raw))) return true
  return source.includes('[[') && KEY_IN_BRACKETS.test(source.slice(message.start, message.end))
}

const STANDS_IN =
  /\b(?:coming soon|launching soon|opening soon|under (?:construction|development|maintenance)|(?:for|scheduled|in) maintenance|be (?:right )?back soon|access denied|forbidden|not authori[sz]ed|service unavailable|temporarily unavailable|something went wrong|(?:account|site|shop|store) (?:is )?(?:suspended|closed|offline))\b/i
/** A page that stands in for another says few words. */
const FEW_BLOCKS = 8

/** True for a whole page that stands where another should be: "Coming soon", "Access denied", "Down for maintenance". */
export function isStandIn(message: Message, document: CopyDocument): boolean {
  if (message.isFragment || message.key !== null || document.format !== 'html' || document.tags.length > 0 || isPartial(document)) return false
  const body = bodyBlocks(message)
  if (body.length === 0 || body.length > FEW_BLOCKS) return false
  return message.blocks.some(({ role, text }) => (role === 'title' || role === 'heading') && text.length < 60 && STANDS_IN.test(text))
}

/** Sentences in the message that are more than a label or a field. */
export const sentenceCount = once((message: Message): number => countSentences(message.blocks).sentences)

const countSentences = sumOfBlocks(
  () => ({ sentences: 0 }),
  (sum, block, times) => {
    if (isBodyBlock(block)) sum.sentences += times * wholeSentences(block.sentences)
  },
)

const wholeSentences = once(
  (sentences: readonly Sentence[]) => sentences.filter(({ text, words }) => words.length >= 8 || (words.length >= 4 && /[.!?:…]/.test(text.slice(-2)))).length,
)

/** A frame of values with hardly a word of its own, such as "You have confirmed {{ email }}.", is no letter yet. */
const FEWEST_WORDS = 7

/** True for a message that is filled in for one customer and says enough itself to be judged as a letter. */
export function isFilledIn(message: Message): boolean {
  if (!message.placeholders.some((one) => one.dialect !== 'address')) return false
  let words = 0
  for (const block of bodyBlocks(message)) for (const _ of block.text.matchAll(/\p{L}[\p{L}'’-]*/gu)) if (++words >= FEWEST_WORDS) return true
  return false
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

/** One greeting, and a sign-off at the end: headings inside only part the letter. */
function isOneLetter(message: Message): boolean {
  const body = bodyBlocks(message)
  return body.filter((block) => block.role === 'greeting').length === 1 && body.slice(-2).some((block) => block.role === 'sign-off')
}

/** A Markdown file with several headings describes replies or is a page, and a `README.txt` explains what lies beside it; neither is one letter. */
export function isManual(message: Message, document: CopyDocument): boolean {
  if (message.key === null && /(?:^|\/)(?:readme|changelog|licen[cs]e)\.te?xt$/i.test(document.path)) return true
  if (message.key !== null || (document.format !== 'markdown' && document.format !== 'mdx') || isOneLetter(message)) return false
  return message.blocks.filter((block) => block.role === 'heading').length > 2
}

const BAD_NEWS =
  /\b(?:unpaid|overdue|past due|outstanding|arrears|reject(?:ed|ion)|declin(?:ed|e)|denied|refused|suspen(?:ded|sion)|terminat(?:ed|ion)|disconnect\w*|cancell?ed|closed|revoked|banned|regret|sorry|unfortunately|apologi[sz]e|breach|outage|final (?:notice|reminder)|legal action|deceased|death)\b/i

/** True for news over which nobody says “Hi”. */
export function isBadNews(text: string): boolean {
  return BAD_NEWS.test(text)
}
