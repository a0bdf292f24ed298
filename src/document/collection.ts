/**
 * Turns the tree of a collection's values into messages: fields that belong together (subject, HTML,
 * text) are one message, any other text is one of its own. Each keeps its key.
 */
import { assembleMessage, type MessagePart } from './assemble-message.ts'
import { type Collection, type ListNode, type MapNode, type TextNode, type TreeNode, textOf } from './collection-tree.ts'
import type { BlockRole, Directive, DocumentProblem, Message, ReadOptions, TemplateTag, Voice } from './copy-document.ts'
import { holdsProse, plainName, proseOf, roleOfName, voiceOfName } from './copy-value.ts'
import { type MacroExport, readExport } from './exports/read-export.ts'
import { PROSE_READERS } from './formats/readers.ts'
import { emptyReading, readTagDirectives } from './formats/reading.ts'
import { guessLanguage, isLanguageTag, languageOfName } from './language.ts'
import { isGreeting, isSignOff, opensWithGreeting } from './message-roles.ts'
import { maskTemplates } from './templates/mask.ts'

/** One text of a message to be. */
interface DraftPart {
  readonly node: TextNode
  readonly name: string
  readonly role: BlockRole | 'body' | null
  readonly voice: Voice
  /** A title or name: the heading of a page's section, but only an agent's label of a reply. */
  readonly isLabel: boolean
}

/** A message to be: which texts, under which key. */
interface Draft {
  readonly key: string
  readonly parts: readonly DraftPart[]
  readonly language: string | null
  readonly vendor: string | null
  /** A text under a name or title, one of several: a saved reply when it is a whole message. */
  readonly isReply?: boolean
}

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

const MESSAGE_PATH =
  /(?:^|[/_.[\]-])(?:e?mails?|mailers?|macros?|canned|repl(?:y|ies)|responses?|sms|letters?|autorespon\w*|newsletters?|tickets?)(?:[/_.[\]-]|$)/i
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
  const reading = emptyReading()
  PROSE_READERS[prose]?.(masked, view.encode, reading, 0, view.text.length)
  readTagDirectives(masked, reading)
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
  return isText && words >= 20 && MESSAGE_PATH.test(`${file.options.path.split('/').slice(-2).join('/')}/${draft.key}`)
}

function soundsLikeLetter(blocks: readonly string[]): boolean {
  if (blocks.length < 2) return blocks.some((text) => opensWithGreeting(text) && text.split(/\s+/).length >= 12)
  return blocks.slice(0, 3).some((text) => isGreeting(text) || opensWithGreeting(text)) || blocks.slice(-3).some(isSignOff)
}

/** Parts the tree into messages to be. */
function draftMessages(collection: Collection): Draft[] {
  const drafts: Draft[] = []
  if (isSchema(collection.root)) return drafts
  const found = readExport(collection.root)
  if (found) draftExport(found, drafts)
  else new Walk(drafts, collection.isCatalogue).visit(collection.root, '', null, '')
  const start = (draft: Draft) => draft.parts.reduce((least, part) => Math.min(least, part.node.start), Number.POSITIVE_INFINITY)
  return drafts
    .map((draft) => ({ draft, at: start(draft) }))
    .sort((a, b) => a.at - b.at)
    .map(({ draft }) => draft)
}

/** A JSON Schema describes values to developers. */
function isSchema(root: TreeNode): boolean {
  return root.kind === 'map' && /json-schema\.org/.test(textOf(root, '$schema') ?? '')
}

function draftExport(found: MacroExport, drafts: Draft[]): void {
  for (const macro of found.macros) {
    const parts = macro.texts.map(({ node, name, role }): DraftPart => ({ node, name, role, voice: 'company', isLabel: false }))
    if (parts.length) drafts.push({ key: macro.key, parts, language: macro.language, vendor: found.vendor })
  }
}

const LABEL_NAME = /^(?:title|name|macro|macro_name|macro_title|header|heading)$/
const AUTHOR_NAME = /^(?:author|author_name|name|by|customer|person|who|handle|company|role)$/
const KEY_NAMES = ['key', 'id', 'name', 'title', 'macro', 'macro_name', 'macro_title', 'slug', 'code', 'msgid', 'string_id', 'identifier', 'template']
const LANGUAGE_NAME = /^(?:language|locale|lang|language_code)$/
const GROUPED: ReadonlySet<string> = new Set(['heading', 'body', 'description', 'subject', 'preheader', 'button'])

class Walk {
  constructor(
    readonly drafts: Draft[],
    readonly isCatalogue: boolean,
  ) {}

  visit(node: TreeNode, path: string, language: string | null, name: string): void {
    if (node.kind === 'map') this.#map(node, path, language, false)
    else if (node.kind === 'list') this.#list(node, path, language, name)
    else if (node.kind === 'text') this.#alone({ key: '', value: node }, path, language, false)
  }

  #map(node: MapNode, path: string, language: string | null, isRow: boolean, bodyColumn: string | null = null): void {
    const map = nestDottedKeys(node)
    if (isInactive(map)) return
    const own = languageOf(map) ?? language
    const isLanguages = !isRow && isLanguageMap(map, path)
    const hasAuthor = map.entries.some((entry) => AUTHOR_NAME.test(plainName(entry.key)))
    const isMessageString = map.entries.some((entry) => entry.key === 'message') && map.entries.some((entry) => entry.key === 'description')
    const grouped: (DraftPart & { key: string })[] = []
    const rest: (() => void)[] = []
    const paired = new Set<string>()
    for (const pair of isRow ? [] : pairSubjects(map)) {
      const parts: DraftPart[] = pair.map(({ key, value }) => ({
        node: value,
        name: plainName(key),
        role: SUBJECT_WORD.test(key) ? 'subject' : 'body',
        voice: 'company',
        isLabel: false,
      }))
      const main = pair.find(({ key }) => !SUBJECT_WORD.test(key))
      this.drafts.push({ key: joinKey(path, main?.key ?? ''), parts, language: own, vendor: null })
      for (const { key } of pair) paired.add(key)
    }
    for (const entry of map.entries) {
      const { key, value } = entry
      if (paired.has(key)) continue
      const name = key === bodyColumn || (isRow && plainName(key) === 'comment') ? 'body' : nameOfKey(key, isRow)
      if (isRow && name === 'description' && bodyColumn) continue
      const place = isRow ? `${path}, ${key}` : joinKey(path, key)
      const childLanguage = isLanguages || (isRow && isLanguageTag(key)) ? key : own
      if (value.kind === 'list' && value.items.length && value.items.every((item) => item.kind === 'text')) {
        const role = roleOfName(name)
        if (role === 'body' && value.items.every((item) => item.kind === 'text' && item.view.text.length < 400)) {
          for (const item of value.items) if (item.kind === 'text') this.#field(grouped, { key, value: item }, name, place, hasAuthor)
          continue
        }
      }
      if (value.kind !== 'text') {
        // `@cart` in a file of texts tells translators about `cart`.
        if (/^[@$]/.test(key)) continue
        rest.push(() => this.visit(value, place, childLanguage, name))
        continue
      }
      if (isMessageString && name === 'description') continue
      if (GROUPED.has(roleOfName(name) ?? '') || (isRow && LABEL_NAME.test(name))) {
        this.#field(grouped, { key, value }, name, place, hasAuthor)
      } else rest.push(() => this.#alone({ key, value }, place, childLanguage, hasAuthor, isRow))
    }
    this.#group(
      grouped,
      path,
      own,
      isRow,
      map.entries.some((entry) => LABEL_NAME.test(plainName(entry.key))),
    )
    for (const next of rest) next()
  }

  #field(grouped: (DraftPart & { key: string })[], entry: { key: string; value: TextNode }, name: string, place: string, hasAuthor: boolean): void {
    const { text } = entry.value.view
    if (!holdsProse(name, text, true)) return
    const role = roleOfName(name) ?? 'heading'
    grouped.push({ node: entry.value, name, role, voice: voiceOfName(name, place, hasAuthor), isLabel: LABEL_NAME.test(name), key: entry.key })
  }

  /** The fields of one record: one message when there is running text or a subject, else each for itself. */
  #group(grouped: readonly (DraftPart & { key: string })[], path: string, language: string | null, isRow: boolean, isNamed: boolean): void {
    if (!grouped.length) return
    const main =
      grouped.find((part) => part.role === 'body') ?? grouped.find((part) => part.role === 'subject') ?? grouped.find((part) => part.role === 'description')
    if (isRow && main) this.drafts.push({ key: path, parts: grouped, language, vendor: null, isReply: main.role === 'body' && isNamed })
    else if (isRow) {
      for (const part of grouped) if (!part.isLabel) this.drafts.push({ key: `${path}, ${part.key}`, parts: [part], language, vendor: null })
    } else if (main && grouped.length > 1) {
      const isReply = /\]$/.test(path) && main.role === 'body' && isNamed
      this.drafts.push({ key: joinKey(path, main.key), parts: grouped, language, vendor: null, isReply })
    } else for (const part of grouped) this.drafts.push({ key: joinKey(path, part.key), parts: [{ ...part, isLabel: false }], language, vendor: null })
  }

  #alone(entry: { key: string; value: TextNode }, place: string, language: string | null, hasAuthor: boolean, isRow = false): void {
    const name = nameOfKey(entry.key, isRow)
    const { text } = entry.value.view
    const role = roleOfName(name)
    if (!holdsProse(/^[@$#/]/.test(entry.key) ? entry.key : name, text, this.isCatalogue || role !== null)) return
    const part: DraftPart = { node: entry.value, name, role, voice: voiceOfName(name, place, hasAuthor), isLabel: false }
    this.drafts.push({ key: place, parts: [part], language, vendor: null })
  }

  #list(list: ListNode, path: string, language: string | null, name: string): void {
    const texts = list.items.filter((item): item is TextNode => item.kind === 'text')
    const prose = texts.filter((item) => holdsProse(name, item.view.text, this.isCatalogue))
    const isPoints = path !== '' && texts.length === list.items.length && prose.every((item) => item.view.text.length < 160 && !item.view.text.includes('\n'))
    if (isPoints && prose.length > 1) {
      const parts = prose.map((node): DraftPart => ({ node, name, role: 'list-item', voice: voiceOfName(name, path, false), isLabel: false }))
      this.drafts.push({ key: path, parts, language, vendor: null })
      return
    }
    const bodyColumn = list.names ? longestColumn(list) : null
    list.items.forEach((item, index) => {
      const named = list.names?.[index]
      const place = (named && item.kind === 'map' ? rowName(item) : null) ?? named ?? `${path}[${index}]`
      if (item.kind === 'map') this.#map(item, place, language, named !== undefined, bodyColumn)
      else if (item.kind === 'text') this.#alone({ key: name, value: item }, place, language, false)
      else this.visit(item, place, language, name)
    })
  }
}

/** A key that is a sentence, as in a catalogue, is no name that tells what the value is. */
function nameOfKey(key: string, isRow: boolean): string {
  return /\s/.test(key) && !isRow ? '' : plainName(key)
}

function joinKey(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

/** The column that holds the texts of a table: the one named so, else the one with long texts beside a column of titles. */
function longestColumn(list: ListNode): string | null {
  const lengths = new Map<string, number>()
  const rows = list.items.filter((item): item is MapNode => item.kind === 'map')
  for (const row of rows) {
    for (const { key, value } of row.entries) if (value.kind === 'text') lengths.set(key, (lengths.get(key) ?? 0) + value.view.text.length)
  }
  const named = [...lengths.keys()].find((key) => roleOfName(plainName(key)) === 'body')
  if (named !== undefined) return named
  if (![...lengths.keys()].some((key) => LABEL_NAME.test(plainName(key)))) return null
  const [key, length] = [...lengths].filter(([one]) => !LABEL_NAME.test(plainName(one))).reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])
  return length > rows.length * 60 ? key : null
}

/** What a row of a table calls itself, by its column for names; null when it has none. */
function rowName(map: MapNode): string | null {
  for (const wanted of KEY_NAMES) {
    const entry = map.entries.find((one) => plainName(one.key) === wanted)
    const text = entry?.value.kind === 'text' ? entry.value.view.text.trim() : ''
    if (text && text.length <= 80 && !/\n|^\d+$/.test(text)) return text
  }
  return null
}

/** Switched off, archived, a draft, or for agents' eyes only. */
function isInactive(map: MapNode): boolean {
  for (const { key, value } of map.entries) {
    const name = plainName(key)
    const word = value.kind === 'text' ? value.view.text.trim().toLowerCase() : value.kind === 'plain' && value.value !== null ? String(value.value) : ''
    if (!word || word.length > 20) continue
    if (/^(?:active|enabled|is_active|is_enabled|published|public|is_public)$/.test(name) && /^(?:false|no|0|inactive|n)$/.test(word)) return true
    if (/^(?:archived|is_archived|disabled|deleted|draft|private|is_private|internal|is_internal)$/.test(name) && /^(?:true|yes|1|y)$/.test(word)) return true
    if (/^(?:status|state)$/.test(name) && /^(?:inactive|archived|disabled|deleted)$/.test(word)) return true
    if (/^(?:visibility|comment_mode|comment_type|note_type|mode|channel)$/.test(name) && /^(?:private|internal|internal note|private note|note)$/.test(word))
      return true
  }
  return false
}

function languageOf(map: MapNode): string | null {
  for (const { key, value } of map.entries) {
    if (value.kind === 'text' && LANGUAGE_NAME.test(plainName(key)) && isLanguageTag(value.view.text.trim())) return value.view.text.trim()
  }
  return null
}

/** A map whose keys are languages: `{ en: …, de: … }`, or one language at the top of a file. */
function isLanguageMap(map: MapNode, path: string): boolean {
  if (!map.entries.length || !map.entries.every((entry) => isLanguageTag(entry.key))) return false
  return map.entries.length > 1 || (path === '' && map.entries[0]?.value.kind === 'map')
}

const SUBJECT_WORD = /(^|[._-])[sS]ubject(?=[._-]|$)|Subject(?=[A-Z]|$)/
const BODY_WORDS = ['body', 'body_html', 'html', 'template', 'content', 'message', 'body_text', 'text']

/** The name of a body beside a subject, in the subject's spelling: `refundSubject`, `refundBodyHtml`. */
function beside(found: string, before: string | undefined, word: string): string {
  return found.startsWith('S') ? word.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()) : `${before ?? ''}${word}`
}

/** `refund_subject` and `refund_body` are two fields of one message. */
function pairSubjects(map: MapNode): { key: string; value: TextNode }[][] {
  const texts = new Map<string, { key: string; value: TextNode }>()
  for (const { key, value } of map.entries) if (value.kind === 'text' && value.view.text.trim()) texts.set(key, { key, value })
  const pairs: { key: string; value: TextNode }[][] = []
  for (const [key, subject] of texts) {
    if (!SUBJECT_WORD.test(key) || /^subject$/i.test(key)) continue
    const bodies = BODY_WORDS.flatMap((word) => texts.get(key.replace(SUBJECT_WORD, (found, before?: string) => beside(found, before, word))) ?? [])
    if (bodies.length) pairs.push([subject, ...bodies])
  }
  return pairs
}

/** `{ "mail.subject": …, "mail.body": … }` says the same as `{ mail: { subject, body } }`. */
function nestDottedKeys(map: MapNode): MapNode {
  const groups = new Map<string, { key: string; value: TreeNode }[]>()
  const entries: { key: string; value: TreeNode }[] = []
  for (const entry of map.entries) {
    const dot = entry.value.kind === 'text' && /^[\w-]+(?:\.[\w-]+)+$/.test(entry.key) ? entry.key.lastIndexOf('.') : -1
    if (dot < 0) {
      entries.push(entry)
      continue
    }
    const head = entry.key.slice(0, dot)
    let group = groups.get(head)
    if (!group) {
      group = []
      groups.set(head, group)
      entries.push({ key: head, value: { kind: 'map', entries: group } })
    }
    group.push({ key: entry.key.slice(dot + 1), value: entry.value })
  }
  return groups.size ? { kind: 'map', entries } : map
}
