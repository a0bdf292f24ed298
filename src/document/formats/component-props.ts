import { BlockBuilder } from '../block-builder.ts'
import type { BlockRole, Encode, Voice } from '../copy-document.ts'
import type { Masked } from '../templates/mask.ts'
import { literalAt } from '../templates/tag-syntax.ts'
import type { Reading } from './reading.ts'

/** Names of properties whose strings a customer reads, in components and in the data that they are given. */
const COPY_PROPS: Readonly<Record<string, BlockRole>> = {
  title: 'heading',
  heading: 'heading',
  headline: 'heading',
  subheading: 'heading',
  tagline: 'heading',
  question: 'heading',
  subtitle: 'paragraph',
  description: 'paragraph',
  desc: 'paragraph',
  summary: 'paragraph',
  excerpt: 'paragraph',
  body: 'paragraph',
  content: 'paragraph',
  answer: 'paragraph',
  text: 'paragraph',
  paragraph: 'paragraph',
  message: 'paragraph',
  disclaimer: 'paragraph',
  note: 'paragraph',
  caption: 'label',
  label: 'label',
  tooltip: 'label',
  badge: 'label',
  cta: 'button',
  buttontext: 'button',
  buttonlabel: 'button',
  ctatext: 'button',
  submitlabel: 'button',
  alt: 'alt-text',
  placeholder: 'placeholder-text',
  subject: 'subject',
  preview: 'preheader',
  previewtext: 'preheader',
  preheader: 'preheader',
  testimonial: 'paragraph',
  quote: 'paragraph',
}
const CUSTOMER_PROPS = new Set(['testimonial', 'quote'])

/** The role of a component's property, or null when its strings are not copy. */
export function propRole(name: string): BlockRole | null {
  const key = name.toLowerCase().replace(/[-_]/g, '')
  return Object.hasOwn(COPY_PROPS, key) ? (COPY_PROPS[key] ?? null) : null
}

/** Words, not a key, an address, a colour or a list of CSS classes. */
function readsAsWords(words: string): boolean {
  const plain = words.trim()
  if (/^[\w.+-]+@[\w-]+\.\w+$/.test(plain)) return true
  if (/^(?:[a-z][\w-]*:[^\s]+|#[\w-]+|\/\S*|\.\S+|https?:\S+|[\w.-]+\.(?:png|jpe?g|svg|webp|gif|tsx?|jsx?|css|astro))$/i.test(plain)) return false
  return /\p{L}\s+\p{L}|^\p{Lu}[\p{L}’'-]+[.!?]?$|\p{L}\s*[.!?…]$/u.test(plain) || /^\p{L}{2,20}$/u.test(plain)
}

const KEYED = /(?<![\w$.-])(["']?)([A-Za-z_][\w-]*)\1\s*(?::|=(?!=|>))\s*(?:\{\s*)?(?=["'`])/g
const LIST_KEYED = /(?<![\w$.-])(["']?)([A-Za-z_][\w-]*)\1\s*:\s*\[\s*(?=["'`])/g

/**
 * Reads the strings that stand under copy's names in code between two view offsets: `items={[{ title: 'Fast' }]}`,
 * `const metadata = { description: '…' }`. Code is searched, not run.
 */
export function readKeyedStrings(masked: Masked, encode: Encode, reading: Reading, from: number, to: number): void {
  const code = masked.view.text.slice(from, to)
  let done = 0
  for (const match of code.matchAll(KEYED)) {
    if (match.index < done) continue
    const literal = literalAt(code, match.index + match[0].length)
    const name = match[2] ?? ''
    const role = propRole(name)
    if (!literal) continue
    done = literal.to
    if (role) addString(masked, encode, reading, from, code, literal.from, literal.to, role, CUSTOMER_PROPS.has(name.toLowerCase()) ? 'customer' : 'company')
  }
  for (const match of code.matchAll(LIST_KEYED)) {
    const role = propRole((match[2] ?? '').replace(/s$/, ''))
    if (role) readList(masked, encode, reading, from, code, match.index + match[0].length, role)
  }
}

function readList(masked: Masked, encode: Encode, reading: Reading, base: number, code: string, at: number, role: BlockRole): void {
  for (;;) {
    const literal = literalAt(code, at)
    if (!literal) return
    addString(masked, encode, reading, base, code, literal.from, literal.to, role, 'company')
    const next = /^\s*,\s*/.exec(code.slice(literal.to + 1, literal.to + 200))
    if (!next) return
    at = literal.to + 1 + next[0].length
  }
}

const ESCAPE = /\\(?:u\{?([0-9a-f]{4,6})\}?|(['"`\\$])|(n|t)|\r?\n)/gi
const INSIDE = /\\(?:u\{?[0-9a-f]{4,6}\}?|['"`\\$nt]|\r?\n)|\$\{[^{}]*\}/gi

function addString(
  masked: Masked,
  encode: Encode,
  reading: Reading,
  base: number,
  code: string,
  from: number,
  to: number,
  role: BlockRole,
  voice: Voice,
): void {
  const words = code.slice(from, to)
  if (!readsAsWords(words.replace(/\$\{[^{}]*\}/g, 'x'))) return
  const quote = code[from - 1] ?? "'"
  const builder = new BlockBuilder(masked, (text) => encode(encodeString(text, quote)))
  let at = from
  for (const match of words.matchAll(INSIDE)) {
    const start = from + match.index
    if (start > at) builder.addInsideTag(base + at, base + start)
    at = start + match[0].length
    if (match[0].startsWith('$')) builder.addExpression(base + start, base + at, match[0].slice(2, -1).trim())
    else builder.addEscape(base + start, base + at, decodeEscape(match[0]))
  }
  if (to > at) builder.addInsideTag(base + at, base + to)
  reading.blocks.push(...builder.build({ role, voice }))
}

function decodeEscape(raw: string): string {
  ESCAPE.lastIndex = 0
  const match = ESCAPE.exec(raw)
  if (match?.[1]) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(match[1], 16)))
  return match?.[2] ?? ' '
}

function encodeString(text: string, quote: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`)
  return quote === '`' ? escaped.replace(/\$\{/g, '\\${') : escaped
}
