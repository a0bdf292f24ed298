/**
 * Turns the tree of a collection's values into messages: fields that belong together (subject, HTML,
 * text) are one message, any other text is one of its own. Each keeps its key.
 */
import { assembleMessage, type MessagePart } from './assemble-message.ts'
import type { Collection, TreeNode } from './collection-tree.ts'
import type { Directive, DocumentProblem, Message, ReadOptions, TemplateTag } from './copy-document.ts'
import { proseOf } from './copy-value.ts'
import { type Draft, type DraftPart, draftMessages } from './draft-messages.ts'
import { PROSE_READERS } from './formats/readers.ts'
import { emptyReading, noteDepth, readTagDirectives } from './formats/reading.ts'
import { guessLanguage, languageOfName } from './language.ts'
import { isGreeting, isSignOff, opensWithGreeting } from './message-roles.ts'
import { readProse } from './read-prose.ts'
import { maskTemplates } from './templates/mask.ts'

/** Messages of a collection, with all that was found in them. */
export interface ReadMessages {
  readonly messages: Message[]
  readonly tags: TemplateTag[]
  readonly directives: Directive[]
  readonly problems: DocumentProblem[]
}

/** Reads the messages of a collection. Offsets are the source's. */
export function readMessages(collection: Collection, format: string, options: ReadOptions, dialects: readonly string[]): ReadMessages {
  const drafts = draftMessages(collection)
  const delimiters = [...(options.delimiters ?? []), ...(collection.delimiters ?? [])]
  const all = drafts.flatMap((draft) => draft.parts.map((part) => part.node.view.text)).join('\n')
  const language = languageOfName(options.path) ?? collection.language
  const commonLanguage = language ?? (guessLanguage(all) === 'en' ? null : guessLanguage(all))
  const only = drafts.length === 1 && drafts[0]?.parts.some((part) => part.role === 'body' || part.role === 'subject') ? drafts[0] : null
  const result: ReadMessages = { messages: [], tags: [], directives: [...collection.directives], problems: [...collection.problems] }
  for (const draft of drafts) {
    // A file with one message at its top is that message.
    const isFile = draft === only && !/[.[]/.test(draft.key) && collection.root.kind === 'map'
    const message = readDraft(
      draft,
      { format, options: { ...options, delimiters }, dialects, commonLanguage, isFile, facts: (isFile && collection.facts) || {} },
      result,
    )
    if (message) result.messages.push(message)
  }
  return result
}

/** All texts of a tree, decoded, in source order. */
export function textsOf(node: TreeNode): string[] {
  if (node.kind === 'text') return [node.view.text]
  if (node.kind === 'map') return node.entries.flatMap((entry) => textsOf(entry.value))
  return node.kind === 'list' ? node.items.flatMap(textsOf) : []
}

interface FileFacts {
  readonly format: string
  readonly options: ReadOptions
  readonly dialects: readonly string[]
  readonly commonLanguage: string | null
  readonly isFile: boolean
  readonly facts: Readonly<Record<string, string>>
}

const MESSAGE_PATH = /(?:^|[/_.[\]-])(?:e?mails?|mailers?|macros?|canned|repl(?:y|ies)|sms|letters?|autorespon\w*|newsletters?)(?:[/_.[\]-]|$)/i
const DESK_PATH = /(?:^|[/_.[\]-])(?:tickets?|responses?|templates?|notifications?)(?:[/_.[\]-]|$)/i
/** Paths that name another kind of message than a reply. */
const OTHER_PATH = /(?:^|[/_.-])(?:sms|e?mails?|mailers?|newsletters?|campaigns?|transactional|notifications?|social|press)(?:[/_.-]|$)/i
/** Kinds that a team gives to messages, not to pages: then every text of some length is one. */
const LETTERS: ReadonlySet<string> = new Set(['marketing-email', 'support-reply', 'transactional-email', 'social-post', 'sms', 'press-release'])

function readDraft(draft: Draft, file: FileFacts, result: ReadMessages): Message | null {
  const { options } = file
  const read = (part: DraftPart) => readPart(part, file, result)
  const body = draft.parts.filter((part) => !part.isLabel).map(read)
  const isMessage = draft.vendor !== null || isWholeMessage(draft, body, file)
  // The title of a reply is for the agent who picks it.
  const hasSubject = draft.parts.some((part) => part.role === 'subject')
  const labels =
    isMessage && (hasSubject || draft.vendor !== null || body.some((part) => !part.role)) && !file.isFile
      ? []
      : draft.parts.filter((part) => part.isLabel).map(read)
  const parts = draft.parts.length === labels.length + body.length ? inOrder([...labels, ...body]) : body
  if (!parts.some((part) => part.reading.blocks.length)) return null
  Object.assign(parts[0]?.reading.frontMatter ?? {}, file.facts)
  const first = parts[0]?.reading.frontMatter
  if (first && typeof draft.usage === 'number') first.usage = String(draft.usage)
  const place =
    draft.vendor !== null
      ? ({ kind: 'support-reply', reason: `it is a reply saved in ${draft.vendor}` } as const)
      : isMessage
        ? draft.isReply && !hasSubject && !OTHER_PATH.test(`${options.path}/${draft.key}`)
          ? ({ kind: 'support-reply', reason: 'it is one of a collection of saved replies' } as const)
          : null
        : ({ kind: 'ui-text', reason: 'it is a text in a collection, not a whole message' } as const)
  const words = parts.reduce((sum, part) => sum + part.view.text.split(/\s+/).length, 0)
  return assembleMessage({
    key: file.isFile ? null : draft.key,
    parts,
    options,
    format: file.format,
    inCollection: !file.isFile,
    inside: draft.key.replace(/[.[\]]+/g, '/'),
    language: draft.language ?? (words < 12 ? file.commonLanguage : null),
    place,
  })
}

function inOrder(parts: MessagePart[]): MessagePart[] {
  const start = (part: MessagePart) => part.view.pieces?.[0]?.start ?? 0
  return parts.sort((a, b) => start(a) - start(b))
}

function readPart(part: DraftPart, file: FileFacts, result: ReadMessages): MessagePart {
  const { view } = part.node
  const prose = proseOf(part.name, view.text)
  const masked = maskTemplates(view, file.dialects, file.options.delimiters, prose)
  const read = PROSE_READERS[prose]
  const reading = read ? readProse(read, masked, file.options.locked) : emptyReading(file.options.locked)
  readTagDirectives(masked, reading)
  noteDepth(masked, reading)
  result.directives.push(...reading.directives)
  result.problems.push(...reading.problems)
  result.tags.push(...masked.tags.map((one) => one.tag))
  const role = part.role === 'body' ? null : part.role
  return { view, masked, reading, format: prose, role, ...(part.voice === 'company' ? {} : { voice: part.voice }) }
}

/** A whole message greets, signs off, has a subject, or stands where messages are kept; all else is a piece of a page or a screen. */
function isWholeMessage(draft: Draft, parts: readonly MessagePart[], file: FileFacts): boolean {
  const running = parts.filter((part) => !part.role)
  const words = running.reduce((most, part) => Math.max(most, part.view.text.split(/\s+/).length), 0)
  if (!words) return false
  if (draft.parts.some((part) => part.role === 'subject')) return true
  // A file that holds one body of several paragraphs is a page or a letter with its settings.
  if (file.isFile && words >= 20 && running.some(({ reading }) => reading.blocks.length > 1)) return true
  if (draft.isReply && words >= 5 && file.format === 'csv') return true
  if (words >= 8 && running.some(({ reading }) => soundsLikeLetter(reading.blocks.map((block) => block.text)))) return true
  if (file.options.kind && LETTERS.has(file.options.kind)) return words >= 8
  const isText = draft.parts.some((part) => part.role === 'body') || draft.parts.length === 1
  const place = `${file.options.path.split('/').slice(-2).join('/')}/${draft.key}`
  // Screens speak of tickets and responses too: there it takes paragraphs to make a message.
  const needsParagraphs = !MESSAGE_PATH.test(place)
  return isText && words >= 20 && (!needsParagraphs || (DESK_PATH.test(place) && running.some(({ reading }) => reading.blocks.length > 1)))
}

function soundsLikeLetter(blocks: readonly string[]): boolean {
  if (blocks.length < 2) return blocks.some((text) => opensWithGreeting(text) && text.split(/\s+/).length >= 12)
  return blocks.slice(0, 3).some((text) => isGreeting(text) || opensWithGreeting(text)) || blocks.slice(-3).some(isSignOff)
}
