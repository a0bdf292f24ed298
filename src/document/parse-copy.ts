import { lockRegions } from './approved-regions.ts'
import { assembleMessage } from './assemble-message.ts'
import { readMessages, textsOf } from './collection.ts'
import type { CopyDocument, DocumentProblem, Format, Message, ReadOptions } from './copy-document.ts'
import { COLLECTION_READERS, type ReadCollection } from './formats/collection-readers.ts'
import { PROSE_READERS, proseFormat } from './formats/readers.ts'
import { noteDepth, readTagDirectives } from './formats/reading.ts'
import { partByHeading, type Section } from './part-by-heading.ts'
import { readProse } from './read-prose.ts'
import { commentStyle, detectDialects } from './templates/detect-dialects.ts'
import { maskTemplates } from './templates/mask.ts'
import { type View, wholeView } from './view.ts'

/**
 * Reads source text into a document of messages and blocks. Never throws on any text: what cannot be
 * read is named in `problems`. Offsets of the result are UTF-16 offsets of `source`.
 */
export function parseCopy(source: string, options: ReadOptions): CopyDocument {
  const format = proseFormat(options.path, options.languageId, source)
  const collect = format ? COLLECTION_READERS[format] : undefined
  if (format && collect) return parseCollection(source, options, format, collect)
  const read = format ? PROSE_READERS[format] : undefined
  if (!format || !read) return unsupported(source, options)
  const dialects = detectDialects(source, { ...options, format })
  const view = wholeView(source)
  const masked = maskTemplates(view, dialects, options.delimiters, format)
  const reading = readProse(read, masked, options.locked)
  readTagDirectives(masked, reading)
  noteDepth(masked, reading)
  const sections = format === 'markdown' || format === 'mdx' ? partByHeading(reading, masked) : null
  const messages = sections
    ? sections.map((section) => assembleSection(section, view, format, options))
    : [assembleMessage({ key: null, parts: [{ view, masked, reading, format }], options, format, inCollection: false })]
  return lockRegions({
    path: options.path,
    source,
    format,
    dialects,
    messages,
    tags: masked.tags.map((masked) => masked.tag),
    directives: reading.directives,
    problems: reading.problems,
    comment: commentStyle(dialects, source, { ...options, format }),
  })
}

/** Paths that name another kind of message than a reply. */
const OTHER_PATH = /(?:^|[/_.-])(?:sms|e?mails?|mailers?|newsletters?|campaigns?|transactional|notifications?|social|press)(?:[/_.-]|$)/i

function assembleSection({ key, masked, reading, end }: Section, view: View, format: Format, options: ReadOptions): Message {
  const place = OTHER_PATH.test(options.path) ? null : ({ kind: 'support-reply', reason: 'it is one of a collection of saved replies' } as const)
  const message = assembleMessage({ key, parts: [{ view, masked, reading, format, end }], options, format, inCollection: true, inside: key, place })
  // A page of replies is for pasting into a help desk, which signs for its agents and lets the customer answer.
  return place ? { ...message, mayHoldMore: true } : message
}

/** A file of many messages. Nothing is offered to comment words out: in a value a comment would be sent with it. */
function parseCollection(source: string, options: ReadOptions, format: Format, read: ReadCollection): CopyDocument {
  const masked = () => maskTemplates(wholeView(source), detectDialects(source, { ...options, format }), options.delimiters).text
  const collection = read(source, { options, masked })
  const dialects = detectDialects(textsOf(collection.root).join('\n'), { ...options, format })
  return lockRegions({ path: options.path, source, format, dialects, ...readMessages(collection, format, options, dialects), comment: null })
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
