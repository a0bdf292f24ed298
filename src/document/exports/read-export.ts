/**
 * Recognises a help desk's export by its shape, and takes from it only what a customer sees: titles,
 * descriptions, tags, private notes and switched-off macros are for agents.
 */
import type { TreeNode } from '../collection-tree.ts'
import { readGorgias } from './gorgias.ts'
import type { MacroExport } from './macro-export.ts'
import { readFreshdesk, readHelpScout, readIntercom } from './plain-replies.ts'
import { readZendesk } from './zendesk.ts'

export type { MacroExport } from './macro-export.ts'

const VENDORS = [readZendesk, readGorgias, readIntercom, readFreshdesk, readHelpScout] as const

/** The export that the values are, or null when their shape is no help desk's. */
export function readExport(root: TreeNode): MacroExport | null {
  for (const read of VENDORS) {
    const found = read(root)
    if (found) return found
  }
  return null
}
