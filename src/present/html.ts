/** HTML for web views and reports: whatever comes from a file is shown as text, never run. */

/** Text for HTML, inside a tag or between two. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** What a click, a choice or a tick in a web view tells the extension: `ask` says what is wanted. */
export interface ViewMessage {
  readonly ask: string
  readonly [detail: string]: unknown
}

/** Attribute of a button, a choice or a tick that tells the extension something; a choice adds its `value`, a tick its `checked`. */
export function sends(message: ViewMessage): string {
  return `data-send="${escapeHtml(JSON.stringify(message))}"`
}
