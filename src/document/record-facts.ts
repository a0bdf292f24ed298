/** What the fields of one record, or the columns of one table, tell about it: its name, language, whether it is in use. */
import type { ListNode, MapNode, TextNode, TreeNode } from './collection-tree.ts'
import { plainName, roleOfName } from './copy-value.ts'
import { isLanguageTag } from './language.ts'

/** Fields that name a record: the heading of a page's section, an agent's label of a reply. */
export const LABEL_NAME = /^(?:title|name|macro|macro_name|macro_title|header|heading)$/
const KEY_NAMES = ['key', 'id', 'name', 'title', 'macro', 'macro_name', 'macro_title', 'slug', 'code', 'msgid', 'string_id', 'identifier', 'template']
const LANGUAGE_NAME = /^(?:language|locale|lang|language_code)$/

/** The column that holds the texts of a table: the one named so, else the one with long texts beside a column of titles. */
export function longestColumn(list: ListNode): string | null {
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
export function rowName(map: MapNode): string | null {
  for (const wanted of KEY_NAMES) {
    const entry = map.entries.find((one) => plainName(one.key) === wanted)
    const text = entry?.value.kind === 'text' ? entry.value.view.text.trim() : ''
    if (text && text.length <= 80 && !/\n|^\d+$/.test(text)) return text
  }
  return null
}

/** Switched off, archived, a draft, or for agents' eyes only. */
export function isInactive(map: MapNode): boolean {
  for (const { key, value } of map.entries) {
    const name = plainName(key)
    const word = value.kind === 'text' ? value.view.text.trim().toLowerCase() : value.kind === 'plain' && value.value !== null ? String(value.value) : ''
    if (!word || word.length > 20) continue
    if (
      /^(?:active|enabled|is_active|is_enabled|published|(?:comment_|reply_|note_)?(?:mode_)?(?:is_)?public)$/.test(name) &&
      /^(?:false|no|0|inactive|n)$/.test(word)
    )
      return true
    if (
      /^(?:archived|is_archived|disabled|deleted|draft|(?:comment_|reply_|note_)?(?:is_)?(?:private|internal))$/.test(name) &&
      /^(?:true|yes|1|y)$/.test(word)
    )
      return true
    if (/^(?:status|state)$/.test(name) && /^(?:inactive|archived|disabled|deleted)$/.test(word)) return true
    if (/^(?:visibility|comment_mode|comment_type|note_type|mode|channel)$/.test(name) && /^(?:private|internal|internal note|private note|note)$/.test(word))
      return true
  }
  return false
}

const USAGE_NAME = /^(?:usage(?:_(?:count|\d+[hd]))?|uses|use_count|times_used|used|sends?|sent|send_count|views?|opens|recipients|hits)$/

/** How often a record says that it is used or seen: the largest of its counts, or null. */
export function usageOf(map: MapNode): number | null {
  let most: number | null = null
  for (const { key, value } of map.entries) {
    if (!USAGE_NAME.test(plainName(key))) continue
    const count =
      value.kind === 'text' ? Number(value.view.text.replace(/[\s,.’']/g, '') || Number.NaN) : value.kind === 'plain' ? Number(value.value) : Number.NaN
    if (Number.isFinite(count) && count >= 0 && (most === null || count > most)) most = count
  }
  return most
}

/** The language that a record names, else null. */
export function languageOf(map: MapNode): string | null {
  for (const { key, value } of map.entries) {
    if (value.kind === 'text' && LANGUAGE_NAME.test(plainName(key)) && isLanguageTag(value.view.text.trim())) return value.view.text.trim()
  }
  return null
}

/** A map whose keys are languages: `{ en: …, de: … }`, or one language at the top of a file. */
export function isLanguageMap(map: MapNode, path: string): boolean {
  if (!map.entries.length || !map.entries.every((entry) => isLanguageTag(entry.key))) return false
  return map.entries.length > 1 || (path === '' && map.entries[0]?.value.kind === 'map')
}

/** The word that marks a subject's name, with what parts it from the rest. */
export const SUBJECT_WORD = /(^|[._-])[sS]ubject(?=[._-]|$)|Subject(?=[A-Z]|$)/
const BODY_WORDS = ['body', 'body_html', 'html', 'template', 'content', 'message', 'body_text', 'text']

/** The name of a body beside a subject, in the subject's spelling: `refundSubject`, `refundBodyHtml`. */
function beside(found: string, before: string | undefined, word: string): string {
  return found.startsWith('S') ? word.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()) : `${before ?? ''}${word}`
}

/** `refund_subject` and `refund_body` are two fields of one message. */
export function pairSubjects(map: MapNode): { key: string; value: TextNode }[][] {
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
export function nestDottedKeys(map: MapNode): MapNode {
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
