import { entryOf, type MapNode, type TreeNode } from '../collection-tree.ts'
import { usageOf } from '../record-facts.ts'
import { listOf, type Macro, type MacroExport, type MacroText, nameOfRecord, nodeOf, recordsOf, texts } from './macro-export.ts'

/**
 * Macros as the API gives them (developers.gorgias.com/reference/the-macro-object): `actions` of `name` and
 * `arguments`; `setResponseText` holds the reply as `body_html` and `body_text`, an internal note is another action. One with an
 * `archived_datetime` is switched off.
 */
export function readGorgias(root: TreeNode): MacroExport | null {
  const records = recordsOf(root, ['data', 'macros', 'macro', 'items'])
  const macros = records.filter((record) => listOf(record, 'actions').some((action) => /^(?:set|add)[A-Z]/.test(nodeOf(action, 'name')?.view.text ?? '')))
  if (!macros.length) return null
  const live = macros.filter((macro) => nodeOf(macro, 'archived_datetime') === null)
  return { vendor: 'Gorgias', macros: live.flatMap(readMacro) }
}

function readMacro(macro: MapNode, index: number): Macro[] {
  const found: MacroText[] = []
  for (const action of listOf(macro, 'actions')) {
    const name = nodeOf(action, 'name')?.view.text
    const given = entryOf(action, 'arguments')
    if (given?.kind !== 'map') continue
    if (name === 'setSubject') found.push(...texts([nodeOf(given, 'subject'), 'subject', 'subject']))
    if (name === 'setResponseText') found.push(...texts([nodeOf(given, 'body_html'), 'body_html'], [nodeOf(given, 'body_text'), 'body_text']))
  }
  return found.length
    ? [{ key: nameOfRecord(macro, index), texts: found, language: nodeOf(macro, 'language')?.view.text.trim() ?? null, usage: usageOf(macro) }]
    : []
}
