import { entryOf, type MapNode, type TreeNode } from '../collection-tree.ts'
import { isSet, type MacroExport, nameOfRecord, nodeOf, recordsOf, texts } from './macro-export.ts'

/**
 * Macros of Intercom (developers.intercom.com, REST API, Macro): a list's `data` of `type: macro`, with `body` in HTML,
 * its values written as `<attribute key=… default=…/>`, and its twin `body_text` with `{{… | fallback: …}}`.
 */
export function readIntercom(root: TreeNode): MacroExport | null {
  const macros = recordsOf(root, ['data', 'macros']).filter(
    (one) => isSet(one, 'type', 'macro') || (has(one, 'name') && has(one, 'body') && has(one, 'body_text')),
  )
  if (!macros.length) return null
  return {
    vendor: 'Intercom',
    macros: macros.map((one, index) => ({
      key: nameOfRecord(one, index),
      texts: texts([nodeOf(one, 'body'), 'body_html'], [nodeOf(one, 'body_text'), 'body_text']),
      language: null,
    })),
  }
}

/** Canned responses of Freshdesk (API v2, canned responses) and Freshservice: `content_html` and its twin `content`, in folders. */
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

/**
 * Saved replies of Help Scout (developer.helpscout.com/mailbox-api/endpoints/inboxes/saved_Replies): `text` in HTML for
 * e-mail and `chatText` for chat, of which either may be left out; in older lists under `_embedded`.
 */
export function readHelpScout(root: TreeNode): MacroExport | null {
  const embedded = root.kind === 'map' ? entryOf(root, '_embedded') : null
  const replies = recordsOf(embedded ?? root, ['saved-replies', 'savedReplies', 'replies']).filter(
    (one) => has(one, 'name') && (has(one, 'chatText') || (has(one, 'text') && embedded !== null)),
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
