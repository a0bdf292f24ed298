import { decodeHTML } from 'entities'
import type { BlockBuilder } from '../block-builder.ts'

const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});|&nbsp(?![\w;=])/gi

/** Adds the raw text between two view offsets to a block, character references decoded. `masked` hides template tags. */
export function addWithEntities(builder: BlockBuilder, masked: string, start: number, end: number): void {
  const raw = masked.slice(start, end)
  if (!raw.includes('&')) {
    builder.addText(start, end)
    return
  }
  let at = start
  for (const match of raw.matchAll(ENTITY)) {
    const decoded = decodeHTML(match[0])
    if (decoded === match[0]) continue
    const from = start + match.index
    if (from > at) builder.addText(at, from)
    at = from + match[0].length
    builder.addEscape(from, at, decoded)
  }
  if (end > at) builder.addText(at, end)
}

/** Writes plain text for an HTML place. */
export function encodeHtml(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
