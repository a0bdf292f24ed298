import type { Edit } from '../text/span.ts'
import type { Block, BlockRole, Link, Message, MessageKind, Placeholder, ReadOptions, Voice } from './copy-document.ts'
import type { Reading } from './formats/reading.ts'
import { guessLanguage, LANGUAGE_SAMPLE, languageOfPath, languageTag } from './language.ts'
import { guessKind, ownSettings } from './message-kind.ts'
import { assignNamedParts, assignRoles } from './message-roles.ts'
import { isInclude } from './templates/branches.ts'
import { detectDialects } from './templates/detect-dialects.ts'
import { findTags } from './templates/find-tags.ts'
import type { Masked } from './templates/mask.ts'
import { type View, viewToSource } from './view.ts'

/** One text of a message: the whole file, or one of its values (subject, HTML, text). */
export interface MessagePart {
  readonly view: View
  readonly masked: Masked
  readonly reading: Reading
  /** The format that the text was read as: `html`, `markdown`, `text` … */
  readonly format: string
  /** Role that the part's place gives to its paragraphs: a `subject` field, a `button` field; null when the text decides. */
  readonly role?: BlockRole | null
  /** Where the part ends in its view, when more messages follow in the same text. */
  readonly end?: number
  /** Whose words the part's place makes them, where they would be the company's. */
  readonly voice?: Voice
}

/** What one message is put together from. */
export interface MessageParts {
  readonly key: string | null
  readonly parts: readonly MessagePart[]
  readonly options: ReadOptions
  /** The file's format. */
  readonly format: string
  readonly inCollection: boolean
  /** Path inside the file, in words that tell what the message is: `mailer/refund/body`. */
  readonly inside?: string
  /** Language that the place in the file names (a `de:` branch, a `locale` column), else null. */
  readonly language?: string | null
  /** Kind that the place in the file makes certain, with the reason; else null. */
  readonly place?: { readonly kind: MessageKind; readonly reason: string } | null
}

const CONTACT_TARGET = /^(mailto:|tel:|sms:)/i
/** Lawyers' words that come with a work: nobody on the team wrote them. */
const LICENCE = /(?:^|\/)(?:un)?(?:licen[cs]e|copying)(?:[-.][\w.-]*)?$/i

/** Puts a message together: roles, kind, language, links, placeholders. */
export function assembleMessage(makings: MessageParts): Message {
  const { parts, options } = makings
  const first = parts[0]
  if (!first) throw new RangeError('a message has at least one part')
  const blocksOf = parts.map(({ reading, role, voice }) => assignRoles(reading.blocks.map((block) => placed(block, role ?? null, voice ?? null))))
  const blocks = blocksOf.flat()
  if (LICENCE.test(options.path)) for (const block of blocks) placed(block, null, 'legal')
  const reading = first.reading
  const tags = parts.flatMap((part) => part.masked.tags)
  assignNamedParts(
    blocks,
    tags.map(({ tag }) => tag),
  )
  const placeholders = tags.flatMap((tag) => (tag.placeholder ? [tag.placeholder] : []))
  const path = makings.inside ? `${options.path}/${makings.inside}` : options.path
  const format = makings.inCollection || parts.length > 1 ? (parts.find((part) => !part.role)?.format ?? makings.format) : makings.format
  const guess =
    makings.place ??
    guessKind({
      path,
      format,
      blocks,
      frontMatter: reading.frontMatter,
      inCollection: makings.inCollection,
      isProgramMail: parts.some(({ masked }) => masked.view.text.includes('mail::message')),
      isForMailbox: format === 'html' && parts.some(({ masked }) => isForOutlook(masked.view.text)),
      isWebPage: format === 'html' && isWebPage(parts, options.path),
    })
  const text = sampleOf(blocks)
  const language =
    languageTag(reading.frontMatter.lang ?? reading.frontMatter.language ?? reading.frontMatter.locale) ??
    declaredUnlessContradicted(languageTag(makings.language), text) ??
    languageOfPath(options.path) ??
    declaredUnlessContradicted(languageTag(reading.language), text) ??
    guessLanguage(text)
  const declared = guess.reason.includes('front matter') || makings.place?.kind === 'ui-text' ? null : (options.kind ?? null)
  return {
    key: makings.key,
    start: blocks.reduce((least, block) => Math.min(least, block.start), blocks[0]?.start ?? 0),
    end: blocks.reduce((most, block) => Math.max(most, block.end), 0),
    kind: declared ?? guess.kind,
    kindReason: declared ? 'your settings say so' : guess.reason,
    language,
    audience: audienceOf(reading.frontMatter) ?? null,
    blocks,
    pictures: parts.flatMap((part) => part.reading.pictures),
    links: allLinks(
      parts.flatMap((part) => part.reading.links),
      blocks,
    ),
    placeholders,
    tags: tags.map(({ tag }) => tag),
    mayHoldMore:
      parts.some(isInComponent) || tags.some(({ tag, placeholder }) => isInclude(tag) || placeholder?.role === 'signature' || placeholder?.role === 'include'),
    hasForm: parts.some((part) => part.reading.hasForm),
    isFragment: makings.place ? makings.place.kind === 'ui-text' : reading.isFragment,
    frontMatter: reading.frontMatter,
    insertParagraph: (before, paragraph) => insertParagraph(parts, blocksOf, before, paragraph),
  }
}

/** As much of a message as its language is told from. */
function sampleOf(blocks: readonly Block[]): string {
  let text = ''
  for (const block of blocks) {
    if (text.length > LANGUAGE_SAMPLE) break
    text += text === '' ? block.text : `\n${block.text}`
  }
  return text
}

/** A script that is no data for a mailbox, or a menu: e-mails have neither. */
const WEB_MARKUP = /<script\b(?![^>]*ld\+json)|<nav\b/i
const OUTLOOK = /<!--\[if [^\]]{0,20}\bmso\b|\bxmlns:[ov]="urn:schemas-microsoft-com:(?:office:office|vml)"/i

/** True for markup that Outlook is thought of in; a page that Word saved has it too, and says that it is Word's. */
function isForOutlook(text: string): boolean {
  return OUTLOOK.test(text) && !/urn:schemas-microsoft-com:office:word|content="?Microsoft Word/i.test(text)
}

const OF_MAIL = /mail|notif|letter|message/i

function isWebPage(parts: readonly MessagePart[], path: string): boolean {
  return parts.some(
    ({ masked }) =>
      WEB_MARKUP.test(masked.view.text) || (!OF_MAIL.test(path) && masked.tags.some(({ tag }) => tag.name === 'extends' && !OF_MAIL.test(tag.raw))),
  )
}

/** Laravel's components wrap a mail in a layout: `<x-mail::message>`. */
function isInComponent({ masked }: MessagePart): boolean {
  return /<x-[a-z]/.test(masked.view.text)
}

const PLACED: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'heading', 'list-item', 'table-cell'])

function placed(block: Block, role: BlockRole | null, voice: Voice | null): Block {
  // A block is immutable to all others; its role and voice are settled before anyone sees it.
  if (role && PLACED.has(block.role)) (block as { role: BlockRole }).role = role
  if (voice && block.voice === 'company') (block as { voice: Voice }).voice = voice
  return block
}

/** A theme's `<html lang="en">` often stays when the text is translated, so an English tag must not contradict the words. */
function declaredUnlessContradicted(tag: string | null, text: string): string | null {
  if (tag !== 'en') return tag
  const guess = guessLanguage(text)
  return guess === 'en' ? 'en' : guess
}

function audienceOf(frontMatter: Readonly<Record<string, string>>): 'general' | 'technical' | undefined {
  const own = ownSettings(frontMatter).audience
  const value = own ?? frontMatter.audience
  return value === 'technical' || value === 'general' ? value : undefined
}

function allLinks(links: readonly Link[], blocks: readonly Block[]): Link[] {
  const all = [...links]
  for (const block of blocks) {
    for (const placeholder of block.placeholders as readonly Placeholder[]) {
      if (placeholder.dialect !== 'address') continue
      const target = placeholder.role === 'contact' && !CONTACT_TARGET.test(placeholder.raw) ? `mailto:${placeholder.raw}` : placeholder.raw
      all.push({ start: placeholder.start, end: placeholder.end, target, text: '' })
    }
  }
  return all
}

/** Puts a paragraph before a block of the message's body, written for its place; null where that cannot be done exactly. */
function insertParagraph(parts: readonly MessagePart[], blocksOf: readonly Block[][], before: Block | null, paragraph: string): Edit | null {
  const index = before ? blocksOf.findIndex((blocks) => blocks.includes(before)) : parts.findIndex((part) => !part.role)
  const part = parts[index]
  if (!part || part.role) return null
  const edit = insertInto(part, blocksOf[index] ?? [], before, paragraph)
  if (!edit) return null
  const { view } = part
  if (!view.pieces) return edit
  // A paragraph of its own needs line ends, which not every value can hold.
  const written = { ...viewToSource(view, edit), text: view.encode(edit.text) }
  return view.permits && !view.permits([written]) ? null : written
}

/** The insertion in offsets of the part's view, written for its format but not for the place of the view in the source. */
function insertInto(part: MessagePart, blocks: readonly Block[], before: Block | null, paragraph: string): Edit | null {
  const { view, format } = part
  const text = view.text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const at = before ? viewOffset(view, before.start) : null
  if (format === 'html' || format === 'mjml') return insertHtml(part, blocks, at, paragraph, eol)
  const words = format === 'markdown' || format === 'mdx' ? aroundTags(paragraph, part, escapeMarkdown) : paragraph
  if (at === null) {
    // After the line: the last words may have marks of emphasis behind them.
    const end = part.end === undefined ? text.trimEnd().length : part.end + (/^[^\r\n]*/.exec(text.slice(part.end))?.[0].trimEnd().length ?? 0)
    return { start: end, end, text: `${eol}${eol}${words}` }
  }
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  if (text.slice(lineStart, at).trim() !== '') return null
  return { start: lineStart, end: lineStart, text: `${words}${eol}${eol}` }
}

/** Writes the words for their place and leaves template tags as they are: a name or a contact block may be a value or an include. */
function aroundTags(paragraph: string, part: MessagePart, write: (plain: string) => string): string {
  const dialects = new Set([...part.masked.tags.map(({ tag }) => tag.dialect), ...detectDialects(paragraph, { path: '' })])
  let text = ''
  let at = 0
  for (const tag of findTags(paragraph, [...dialects])) {
    text += write(paragraph.slice(at, tag.start)) + paragraph.slice(tag.start, tag.end)
    at = tag.end
  }
  return text + write(paragraph.slice(at))
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>]/g, (char) => `\\${char}`)
}

/** View offset of a source offset that a block starts at. */
function viewOffset(view: View, source: number): number {
  const piece = view.pieces?.find((one) => one.start <= source && source < one.end)
  if (!view.pieces || !piece) return source
  return piece.kind === 'text' ? piece.at + source - piece.start : piece.at
}

function insertHtml(part: MessagePart, blocks: readonly Block[], at: number | null, paragraph: string, eol: string): Edit | null {
  const { view } = part
  const text = view.text
  const words = aroundTags(paragraph, part, (plain) => plain.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  if (at !== null) {
    const open = text.lastIndexOf('<p', at)
    if (open < 0 || text.slice(open, at).includes('</')) return null
    const indent = /[ \t]*$/.exec(text.slice(0, open))?.[0] ?? ''
    return { start: open, end: open, text: `<p>${words}</p>${eol}${indent}` }
  }
  const block = blocks.at(-1)
  if (!block) return null
  const end = viewOffset(view, block.end - 1) + 1
  const close = text.indexOf('</p>', end)
  if (close < 0 || text.slice(end, close).includes('<p')) return null
  return { start: close + 4, end: close + 4, text: `${eol}<p>${words}</p>` }
}
