/** What the files already tell about a team: its name, its placeholders, how it is reached, what its help desk adds. */
import type { CopyDocument, Message, MessageKind, PlaceholderRole } from '../document/copy-document.ts'

export interface TeamGuess {
  readonly messages: number
  /** Names that the messages give their sender, most often first. */
  readonly companies: readonly string[]
  /** Template languages in use, most often first. */
  readonly dialects: readonly string[]
  /** Role → the tag that is written for it most often. */
  readonly placeholders: readonly { readonly role: PlaceholderRole; readonly raw: string; readonly count: number }[]
  /** Addresses and numbers that customers are given, most often first. */
  readonly contacts: readonly string[]
  /** Folders whose pieces are nearly all of one type. */
  readonly folders: readonly { readonly folder: string; readonly kind: MessageKind; readonly count: number }[]
  /** Parts that most replies lack: a help desk often adds them. */
  readonly lacking: readonly { readonly part: 'greeting' | 'sign-off'; readonly kind: MessageKind; readonly without: number; readonly of: number }[]
  /** Most frequent type of message, or null. */
  readonly mainKind: MessageKind | null
}

/** Fewer pieces than this tell nothing about a habit. */
const HABIT = 5
const NEARLY_ALL = 0.8
const MOST_CONTACTS = 8
const ROLES_OF_NOTE: ReadonlySet<PlaceholderRole> = new Set(['first-name', 'full-name', 'last-name', 'agent', 'company', 'order-number', 'signature'])

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*){0,2})`
const SENDERS = [
  new RegExp(String.raw`\b[Tt]he ${NAME} (?:[Tt]eam|[Ss]upport|[Cc]rew|[Ff]amily)\b`, 'gu'),
  new RegExp(String.raw`©\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?)?,?\s*${NAME}`, 'gu'),
  new RegExp(String.raw`\b[Ww]elcome to ${NAME}`, 'gu'),
]
/** Words that stand in a name's place without being one. */
const NO_COMPANY =
  /^(?:Customer|Client|Support|Service|Sales|Help|Your|Our|Billing|Technical|Success|Entire|Whole|Marketing|Product|The|Account|All|Community|New)\b/

function countUp<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
const byCount = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].sort((a, b) => b[1] - a[1])

/** Reads all documents once. */
export function guessTeam(documents: readonly CopyDocument[]): TeamGuess {
  const reader = createTeamReader()
  for (const document of documents) reader.read(document)
  return reader.guess()
}

/** Reads documents one after the other and keeps none of them. */
export function createTeamReader(): { read(document: CopyDocument): void; guess(): TeamGuess } {
  const companies = new Map<string, number>()
  const dialects = new Map<string, number>()
  const contacts = new Map<string, number>()
  const kinds = new Map<MessageKind, number>()
  const tags = new Map<PlaceholderRole, Map<string, number>>()
  const folders = new Map<string, Map<MessageKind, number>>()
  const replies = new Map<MessageKind, { of: number; greeting: number; 'sign-off': number }>()
  let messages = 0
  const countParts = (message: Message): void => {
    const counts = replies.get(message.kind) ?? { of: 0, greeting: 0, 'sign-off': 0 }
    counts.of++
    for (const part of ['greeting', 'sign-off'] as const) if (message.blocks.some((block) => block.role === part)) counts[part]++
    replies.set(message.kind, counts)
  }
  const read = (document: CopyDocument): void => {
    for (const dialect of document.dialects) countUp(dialects, dialect)
    const folder = document.path.includes('/') ? document.path.slice(0, document.path.indexOf('/')) : null
    for (const message of document.messages) {
      messages++
      countUp(kinds, message.kind)
      if (folder !== null) {
        const inFolder = folders.get(folder) ?? new Map<MessageKind, number>()
        countUp(inFolder, message.kind)
        folders.set(folder, inFolder)
      }
      if (message.kind === 'support-reply' || message.kind === 'transactional-email') countParts(message)
      for (const name of namesIn(message)) countUp(companies, name)
      for (const contact of contactsIn(message)) countUp(contacts, contact)
      for (const placeholder of message.placeholders) {
        if (!ROLES_OF_NOTE.has(placeholder.role) || placeholder.dialect === 'address') continue
        const ofRole = tags.get(placeholder.role) ?? new Map<string, number>()
        countUp(ofRole, placeholder.raw)
        tags.set(placeholder.role, ofRole)
      }
    }
  }
  const guess = (): TeamGuess => ({
    messages,
    companies: byCount(companies).map(([name]) => name),
    dialects: byCount(dialects).map(([dialect]) => dialect),
    placeholders: [...tags].flatMap(([role, raws]) =>
      byCount(raws)
        .slice(0, 1)
        .map(([raw, count]) => ({ role, raw, count })),
    ),
    contacts: byCount(contacts)
      .slice(0, MOST_CONTACTS)
      .map(([contact]) => contact),
    folders: [...folders].flatMap(([folder, ofFolder]) => {
      const total = [...ofFolder.values()].reduce((sum, count) => sum + count, 0)
      const [kind, count] = byCount(ofFolder)[0] ?? [null, 0]
      return kind !== null && total >= HABIT && count / total >= NEARLY_ALL ? [{ folder, kind, count: total }] : []
    }),
    lacking: [...replies].flatMap(([kind, all]) =>
      (['greeting', 'sign-off'] as const).flatMap((part) => {
        const without = all.of - all[part]
        return all.of >= HABIT && without / all.of >= NEARLY_ALL ? [{ part, kind, without, of: all.of }] : []
      }),
    ),
    mainKind: byCount(kinds)[0]?.[0] ?? null,
  })
  return { read, guess }
}

/** Each name once a message, so that one page full of it does not outvote twenty e-mails. */
function namesIn(message: Message): Set<string> {
  const names = new Set<string>()
  for (const block of message.blocks) {
    for (const sender of SENDERS) {
      for (const match of block.text.matchAll(sender)) {
        const name = (match[1] ?? '').replace(/ (?:Team|Support|Inc|Ltd|Limited|GmbH|All)$/, '').trim()
        if (name.length > 1 && !NO_COMPANY.test(name)) names.add(name)
      }
    }
  }
  return names
}

function contactsIn(message: Message): Set<string> {
  const contacts = new Set<string>()
  for (const link of message.links) {
    const match = /^(?:mailto|tel):([^?{}<>%]+)/i.exec(link.target)
    if (match?.[1]) contacts.add(match[1].trim())
  }
  return contacts
}
