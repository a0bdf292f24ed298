import { isMap, isScalar, parseDocument } from 'yaml'
import { BlockBuilder } from '../block.ts'
import type { BlockRole } from '../copy-document.ts'
import type { Masked } from '../templates/mask.ts'
import { viewToSource } from '../view.ts'
import type { Reading } from './reading.ts'

/** Front matter that a customer sees: in the inbox, in a search, at the top of the page. */
const COPY_KEYS: Readonly<Record<string, BlockRole>> = {
  title: 'title',
  subject: 'subject',
  description: 'description',
  excerpt: 'description',
  summary: 'description',
  subtitle: 'heading',
  tagline: 'heading',
  headline: 'heading',
  preheader: 'preheader',
  preview: 'preheader',
  preview_text: 'preheader',
}

/** Reads YAML front matter: values that are copy become blocks, all plain values are kept by key. */
export function readFrontMatter(masked: Masked, kind: string, start: number, end: number, reading: Reading): void {
  if (kind !== 'yaml') return
  const raw = masked.text.slice(start, end)
  const open = /^---[^\n]*\n/.exec(raw)?.[0].length ?? 0
  const document = parseDocument(raw.slice(open).replace(/\n---\s*$/, '\n'), { keepSourceTokens: false, logLevel: 'silent' })
  const fault = document.errors[0]
  if (fault) {
    const offset = viewToSource(masked.view, { start: start + open + fault.pos[0], end: start + open + fault.pos[0] }).start
    reading.problems.push({
      kind: 'syntax',
      offset,
      expected: 'YAML in the front matter',
      found: fault.code.toLowerCase().replaceAll('_', ' '),
      message: 'The front matter is not YAML from here on; the text below it was read.',
    })
  }
  if (!isMap(document.contents)) return
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key) || !isScalar(pair.value)) {
      if (isScalar(pair.key) && isMap(pair.value)) reading.frontMatter[String(pair.key.value).toLowerCase()] = JSON.stringify(pair.value.toJSON())
      continue
    }
    const key = String(pair.key.value).toLowerCase()
    const value = pair.value.value
    const range = pair.value.range
    if (value === null || value === undefined) continue
    reading.frontMatter[key] = String(value)
    const role = COPY_KEYS[key]
    if (!role || typeof value !== 'string' || !range) continue
    const at = start + open + range[0]
    const text = masked.text.slice(at, start + open + range[1])
    const quote = /^["']/.test(text) ? 1 : 0
    const inner = text.slice(quote, text.length - quote)
    // Only a value written without escapes maps one to one.
    if (inner !== value) continue
    const builder = new BlockBuilder(masked, quote ? (words) => words.replace(/["\\']/g, '’') : (words) => words)
    builder.addText(at + quote, at + quote + inner.length)
    reading.blocks.push(...builder.build({ role }))
  }
}
