import { entryOf, type MapNode, type TextNode, type TreeNode } from '../collection-tree.ts'
import type { BlockRole } from '../copy-document.ts'

/** One text of a saved reply that the customer gets. */
export interface MacroText {
  readonly node: TextNode
  /** Name of the field, which tells HTML from text. */
  readonly name: string
  readonly role: BlockRole | null
}

/** One saved reply: what its agents call it, and only the texts that a customer sees. */
export interface Macro {
  readonly key: string
  readonly texts: readonly MacroText[]
  readonly language: string | null
  /** How often agents use it, where the export says so. */
  readonly usage?: number | null
}

/** An export of a help desk. Switched-off macros and private notes are left out. */
export interface MacroExport {
  readonly vendor: string
  readonly macros: readonly Macro[]
}

/** The records of an export: a list, a list under one of the names, or a single record. */
export function recordsOf(root: TreeNode, names: readonly string[]): MapNode[] {
  if (root.kind === 'list') return root.items.filter((item): item is MapNode => item.kind === 'map')
  if (root.kind !== 'map') return []
  for (const name of names) {
    const value = entryOf(root, name)
    if (value?.kind === 'list') return recordsOf(value, [])
    if (value?.kind === 'map') {
      const inner = recordsOf(value, names)
      return inner.length ? inner : [value]
    }
  }
  return [root]
}

/** The text node of a map's entry, or null. */
export function nodeOf(map: MapNode, key: string): TextNode | null {
  const value = entryOf(map, key)
  return value?.kind === 'text' && value.view.text.trim() ? value : null
}

/** True when the entry is the switch or word `value`. */
export function isSet(map: MapNode, key: string, value: boolean | string): boolean {
  const found = entryOf(map, key)
  if (found?.kind === 'plain') return found.value === value
  return found?.kind === 'text' && found.view.text.trim().toLowerCase() === String(value)
}

/** The records under an entry, or an empty list. */
export function listOf(map: MapNode, key: string): MapNode[] {
  const value = entryOf(map, key)
  return value?.kind === 'list' ? value.items.filter((item): item is MapNode => item.kind === 'map') : []
}

/** What the agents call a record: its title, name or id. */
export function nameOfRecord(map: MapNode, index: number): string {
  for (const key of ['title', 'name', 'id']) {
    const value = entryOf(map, key)
    if (value?.kind === 'text' && value.view.text.trim()) return value.view.text.trim()
    if (value?.kind === 'plain' && typeof value.value === 'number') return String(value.value)
  }
  return `[${index}]`
}

/** Keeps the texts that are there. */
export function texts(...found: readonly (readonly [TextNode | null, string, (BlockRole | null)?])[]): MacroText[] {
  return found.flatMap(([node, name, role]) => (node ? [{ node, name, role: role ?? null }] : []))
}
