/**
 * Parts the tree of a collection's values into messages to be: which texts belong together, and under
 * which key.
 */
import { type Collection, type ListNode, type MapNode, type TextNode, type TreeNode, textOf } from './collection-tree.ts'
import type { BlockRole, Voice } from './copy-document.ts'
import { holdsProse, plainName, roleOfName, voiceOfName } from './copy-value.ts'
import { type MacroExport, readExport } from './exports/read-export.ts'
import { isLanguageTag } from './language.ts'
import {
  isInactive,
  isLanguageMap,
  LABEL_NAME,
  languageOf,
  longestColumn,
  nestDottedKeys,
  pairSubjects,
  rowName,
  SUBJECT_WORD,
  usageOf,
} from './record-facts.ts'

/** One text of a message to be. */
export interface DraftPart {
  readonly node: TextNode
  readonly name: string
  readonly role: BlockRole | 'body' | null
  readonly voice: Voice
  /** A title or name: the heading of a page's section, but only an agent's label of a reply. */
  readonly isLabel: boolean
}

/** A message to be: which texts, under which key. */
export interface Draft {
  readonly key: string
  readonly parts: readonly DraftPart[]
  readonly language: string | null
  readonly vendor: string | null
  /** How often it is used, where its record says so. */
  usage?: number | null
  /** A text under a name or title, one of several: a saved reply when it is a whole message. */
  readonly isReply?: boolean
}

/** Parts the tree into messages to be. */
export function draftMessages(collection: Collection): Draft[] {
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
    if (parts.length) drafts.push({ key: macro.key, parts, language: macro.language, vendor: found.vendor, usage: macro.usage ?? null })
  }
}

const AUTHOR_NAME = /^(?:author|author_name|name|by|customer|person|who|handle|company|role)$/
/** Three words or more, one of them small: no name of a person or a product. */
const READS_AS_HEADING = /^(?=[^\n]{12,80}$)(?=.*\s\p{Ll})(?:\S+ ){2,}\S+$/u
const describes = (map: MapNode): boolean =>
  map.entries.some(({ key, value }) => value.kind === 'text' && /^(?:description|text|body|content|summary|blurb)$/.test(plainName(key)))
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
    const before = this.drafts.length
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
      const named = key === bodyColumn || (isRow && plainName(key) === 'comment') ? 'body' : nameOfKey(key, isRow)
      // "name: Tiles that last a lifetime" over a description is a heading of the page.
      const name = named === 'name' && !isRow && value.kind === 'text' && READS_AS_HEADING.test(value.view.text) && describes(map) ? 'title' : named
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
    const usage = usageOf(map)
    if (usage !== null) for (const draft of this.drafts.slice(before)) draft.usage ??= usage
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
      this.drafts.push({ key: joinKey(path, main.key), parts: isReply ? grouped : withSubject(grouped, main), language, vendor: null, isReply })
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

/** The title over the markup of one e-mail is its subject; that of a saved reply is the agent's. */
function withSubject(parts: readonly (DraftPart & { key: string })[], main: DraftPart): readonly DraftPart[] {
  if (!/html/.test(main.name) || parts.some((part) => part.role === 'subject')) return parts
  return parts.map((part) => (part.name === 'title' ? { ...part, role: 'subject', isLabel: false } : part))
}
