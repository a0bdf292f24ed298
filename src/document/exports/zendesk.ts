import { entryOf, type MapNode, type TextNode, type TreeNode } from '../collection-tree.ts'
import { usageOf } from '../record-facts.ts'
import { isSet, listOf, type Macro, type MacroExport, type MacroText, nameOfRecord, nodeOf, recordsOf, texts } from './macro-export.ts'

const FIELD =
  /^(?:comment_value|comment_value_html|comment_mode_is_public|side_conversation\w*|subject|status|priority|current_tags|set_tags|assignee_id|group_id|type)$/

/**
 * Macros as the Ticketing API lists them (developer.zendesk.com/api-reference/ticketing/business-rules/macros): `actions`
 * of `field` and `value`, where `comment_value` and `comment_value_html` hold the reply, alone or after its channel,
 * and `comment_mode_is_public` tells a reply from a private note. A `side_conversation` goes to a colleague or a supplier
 * and is not read. Dynamic content: `variants` with `content`.
 */
export function readZendesk(root: TreeNode): MacroExport | null {
  const records = recordsOf(root, ['macros', 'macro', 'items', 'item', 'dynamic_content', 'results'])
  const macros = records.filter((record) => listOf(record, 'actions').some(isAction))
  if (macros.length) return { vendor: 'Zendesk', macros: macros.filter((macro) => !isSet(macro, 'active', false)).flatMap(readMacro) }
  const items = records.filter((record) => listOf(record, 'variants').some((variant) => nodeOf(variant, 'content')))
  return items.length ? { vendor: 'Zendesk', macros: items.flatMap(readItem) } : null
}

function isAction(action: MapNode): boolean {
  const field = nodeOf(action, 'field')?.view.text ?? ''
  return FIELD.test(field) || /^custom_fields_\d+$|^comment_/.test(field)
}

function readMacro(macro: MapNode, index: number): Macro[] {
  const actions = listOf(macro, 'actions')
  const named = (field: string) => actions.filter((action) => nodeOf(action, 'field')?.view.text === field)
  const isPrivate = named('comment_mode_is_public').some((action) => isSet(action, 'value', false))
  const found: MacroText[] = []
  for (const action of named('subject')) found.push(...texts([nodeOf(action, 'value'), 'subject', 'subject']))
  if (!isPrivate) {
    for (const field of ['comment_value_html', 'comment_value']) {
      for (const action of named(field)) found.push(...texts([replyOf(action), field]))
    }
  }
  return found.length ? [{ key: nameOfRecord(macro, index), texts: found, language: null, usage: usageOf(macro) }] : []
}

/** The reply itself; `["channel:all", "Hello"]` names the channel first. */
function replyOf(action: MapNode): TextNode | null {
  const value = entryOf(action, 'value')
  if (value?.kind !== 'list') return nodeOf(action, 'value')
  const last = value.items.findLast((item) => item.kind === 'text' && !/^channel:/.test(item.view.text))
  return last?.kind === 'text' ? last : null
}

function readItem(item: MapNode, index: number): Macro[] {
  const name = nodeOf(item, 'placeholder')?.view.text.replace(/[{}\s]/g, '') || nameOfRecord(item, index)
  return listOf(item, 'variants')
    .filter((variant) => !isSet(variant, 'active', false))
    .flatMap((variant, at) => {
      const language = nodeOf(variant, 'locale')?.view.text.trim() ?? null
      const found = texts([nodeOf(variant, 'content'), 'content'])
      return found.length ? [{ key: `${name}.${language ?? `variants[${at}]`}`, texts: found, language }] : []
    })
}
