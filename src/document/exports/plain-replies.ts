import { entryOf, type MapNode, type TreeNode } from '../collection-tree.ts'
import { isSet, type MacroExport, nameOfRecord, nodeOf, recordsOf, texts } from './macro-export.ts'

/** Macros of Intercom (developers.intercom.com, Macro): `body` in HTML and its twin `body_text`. */
export function readIntercom(root: TreeNode): MacroExport | null {
  const macros = recordsOf(root, ['data', 'macros']).filter(
    (one) => isSet(one, 'type', 'macro') || (has(one, 'name') && has(one, 'body') && has(one, 'body_text')),
  )
  if (!macros.length) return null
  return {
    vendor: 'Intercom',
    macros: macros
      .filter((one) => !isSet(one, 'archived', true))
      .map((one, index) => ({
        key: nameOfRecord(one, index),
        texts: texts([nodeOf(one, 'body'), 'body_html'], [nodeOf(one, 'body_text'), 'body_text']),
        language: null,
      })),
  }
}

/** Canned responses of Freshdesk and Freshservice: `content_html` and its twin `content`, in folders. */
export function readFreshdesk(root: TreeNode): MacroExport | null {
  const replies = recordsOf(root, ['canned_responses', 'canned_response', 'responses']).filter((one) => has(one, 'title') && has(one, 'content_html'))
  if (!replies.length) return null
  return {
    vendor: 'Freshdesk',
    macros: replies.map((one, index) => ({
      key: nameOfRecord(one, index),
      texts: texts([nodeOf(one, 'content_html'), 'content_html'], [nodeOf(one, 'content'), 'content']),
      language: null,
    })),
  }
}

/** Saved replies of Help Scout (Mailbox API): `text` in HTML for e-mail, `chatText` for chat, under `_embedded`. */
export function readHelpScout(root: TreeNode): MacroExport | null {
  const embedded = root.kind === 'map' ? entryOf(root, '_embedded') : null
  const replies = recordsOf(embedded ?? root, ['saved-replies', 'savedReplies', 'replies']).filter(
    (one) => has(one, 'name') && has(one, 'text') && (has(one, 'chatText') || embedded !== null),
  )
  if (!replies.length) return null
  return {
    vendor: 'Help Scout',
    macros: replies.map((one, index) => ({
      key: nameOfRecord(one, index),
      texts: texts([nodeOf(one, 'text'), 'text_html'], [nodeOf(one, 'chatText'), 'chat_text']),
      language: null,
    })),
  }
}

function has(map: MapNode, key: string): boolean {
  return entryOf(map, key)?.kind === 'text' || entryOf(map, key)?.kind === 'plain'
}
