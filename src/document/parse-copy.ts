import type { Block, CopyDocument, DocumentProblem, Link, Message, MessageKind, Placeholder, ReadOptions } from './copy-document.ts'
import { PROSE_READERS, proseFormat } from './formats/readers.ts'
import { emptyReading, type Reading } from './formats/reading.ts'
import { guessLanguage, languageOfPath, languageTag } from './language.ts'
import { guessKind } from './message-kind.ts'
import { assignRoles } from './message-roles.ts'
import { DIALECTS, detectDialects } from './templates/dialects.ts'
import { type Masked, maskTemplates } from './templates/mask.ts'
import { type View, wholeView } from './view.ts'

/**
 * Reads source text into a document of messages and blocks. Never throws on any text: what cannot be
 * read is named in `problems`. Offsets of the result are UTF-16 offsets of `source`.
 */
export function parseCopy(source: string, options: ReadOptions): CopyDocument {
  const format = proseFormat(options.path, options.languageId, source)
  const read = format ? PROSE_READERS[format] : undefined
  if (!format || !read) return unsupported(source, options)
  const dialects = detectDialects(source, options)
  const view = wholeView(source)
  const masked = maskTemplates(view, dialects, options.delimiters)
  const reading = emptyReading()
  read(masked, view.encode, reading, 0, source.length)
  const message = assembleMessage({ key: null, view, masked, reading, options, format, inCollection: false })
  return {
    path: options.path,
    source,
    format,
    dialects,
    messages: [message],
    tags: masked.tags.map((masked) => masked.tag),
    directives: reading.directives,
    problems: reading.problems,
    comment: commentOf(format, dialects),
  }
}

function unsupported(source: string, options: ReadOptions): CopyDocument {
  const name = options.path.split('/').at(-1) ?? options.path
  const found = name.includes('.') ? `.${name.split('.').at(-1)}` : name
  const problem: DocumentProblem = {
    kind: 'unsupported',
    offset: 0,
    expected: 'a format that is read (see the table of formats)',
    found,
    message: `Files named ${found} are not read.`,
  }
  return { path: options.path, source, format: null, dialects: [], messages: [], tags: [], directives: [], problems: [problem], comment: null }
}

/** How words are commented out where the platform strips the comment; Markdown and HTML of a site may be sent on, so a template's comment comes first. */
function commentOf(format: string, dialects: readonly string[]): ((words: string) => string) | null {
  for (const dialect of DIALECTS) if (dialects.includes(dialect.id) && dialect.comment) return dialect.comment
  return format === 'mdx' ? (words) => `{/* ${words} */}` : null
}

/** What one message is put together from. */
export interface MessageParts {
  readonly key: string | null
  readonly view: View
  readonly masked: Masked
  readonly reading: Reading
  readonly options: ReadOptions
  readonly format: string
  readonly inCollection: boolean
}

const CONTACT_TARGET = /^(mailto:|tel:|sms:)/i

/** Puts a message together: roles, kind, language, links, placeholders. */
export function assembleMessage(parts: MessageParts): Message {
  const { reading, masked, options } = parts
  const blocks = assignRoles(reading.blocks)
  const placeholders = masked.tags.flatMap((tag) => (tag.placeholder ? [tag.placeholder] : []))
  const guess = guessKind({ path: options.path, format: parts.format, blocks, frontMatter: reading.frontMatter, inCollection: parts.inCollection })
  const text = blocks.map((block) => block.text).join('\n')
  const language =
    languageTag(reading.frontMatter.lang ?? reading.frontMatter.language ?? reading.frontMatter.locale) ??
    languageOfPath(options.path) ??
    declaredUnlessContradicted(languageTag(reading.language), text) ??
    guessLanguage(text)
  const audience = audienceOf(reading.frontMatter) ?? null
  const declared = guess.reason.includes('front matter') ? null : (options.kind ?? null)
  const kind: MessageKind = declared ?? guess.kind
  return {
    key: parts.key,
    start: blocks[0]?.start ?? 0,
    end: blocks.at(-1)?.end ?? 0,
    kind,
    kindReason: declared ? 'your settings say so' : guess.reason,
    language,
    audience,
    blocks,
    links: allLinks(reading.links, blocks),
    placeholders,
    mayHoldMore: masked.tags.some(({ tag, placeholder }) => tag.kind === 'include' || placeholder?.role === 'signature' || placeholder?.role === 'include'),
    hasForm: reading.hasForm,
    isFragment: reading.isFragment,
    frontMatter: reading.frontMatter,
    insertParagraph: (before, paragraph) => insertParagraph(parts, blocks, before, paragraph),
  }
}

/** A theme's `<html lang="en">` often stays when the text is translated, so an English tag must not contradict the words. */
function declaredUnlessContradicted(tag: string | null, text: string): string | null {
  if (tag !== 'en') return tag
  const guess = guessLanguage(text)
  return guess === 'en' ? 'en' : guess
}

function audienceOf(frontMatter: Readonly<Record<string, string>>): 'general' | 'technical' | undefined {
  const own = frontMatter.tlc ? (JSON.parse(frontMatter.tlc) as { audience?: unknown }).audience : undefined
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

/** Puts a paragraph before a block, written for the format; null where the place is inside markup that would have to be copied. */
function insertParagraph(parts: MessageParts, blocks: readonly Block[], before: Block | null, paragraph: string) {
  if (parts.view.pieces) return null
  const source = parts.view.text
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const encode = blocks[0]?.encode ?? parts.view.encode
  if (parts.format === 'html' || parts.format === 'mjml') return insertHtml(source, blocks, before, paragraph, eol)
  if (!before) {
    const end = source.trimEnd().length
    return { start: end, end, text: `${eol}${eol}${encode(paragraph)}` }
  }
  const lineStart = Math.max(source.lastIndexOf('\n', before.start - 1), source.lastIndexOf('\r', before.start - 1)) + 1
  if (source.slice(lineStart, before.start).trim() !== '') return null
  return { start: lineStart, end: lineStart, text: `${encode(paragraph)}${eol}${eol}` }
}

function insertHtml(source: string, blocks: readonly Block[], before: Block | null, paragraph: string, eol: string) {
  const block = before ?? blocks.at(-1)
  if (!block) return null
  const words = paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  if (before) {
    const open = source.lastIndexOf('<p', before.start)
    if (open < 0 || source.slice(open, before.start).includes('</')) return null
    const indent = /[ \t]*$/.exec(source.slice(0, open))?.[0] ?? ''
    return { start: open, end: open, text: `<p>${words}</p>${eol}${indent}` }
  }
  const close = source.indexOf('</p>', block.end)
  if (close < 0 || source.slice(block.end, close).includes('<p')) return null
  const at = close + 4
  return { start: at, end: at, text: `${eol}<p>${words}</p>` }
}
