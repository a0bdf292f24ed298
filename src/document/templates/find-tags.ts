import type { PlaceholderRole, TagKind } from '../copy-document.ts'
import { DIALECTS, type Inner, type TagSyntax } from './dialects.ts'
import { placeholderRole } from './placeholder-role.ts'

/** A template tag in the offsets of the text that was searched. */
export interface FoundTag {
  readonly start: number
  readonly end: number
  readonly kind: TagKind
  readonly dialect: string
  readonly name: string
  readonly role: PlaceholderRole
  readonly hasFallback: boolean
}

/** A tag longer than this is an unclosed one. */
const LONGEST_TAG = 4000

/** Finds the template tags of the given dialects, in order, without overlaps. Tolerant: a tag that never closes is text. */
export function findTags(text: string, dialects: readonly string[], delimiters: readonly (readonly [string, string])[] = []): FoundTag[] {
  const syntaxes: (TagSyntax & { dialect: string })[] = []
  for (const dialect of DIALECTS) {
    if (dialects.includes(dialect.id)) for (const tag of dialect.tags) syntaxes.push({ ...tag, dialect: dialect.id })
  }
  for (const [open, close] of delimiters) syntaxes.push({ open, close, dialect: 'own', classify: (inner) => ({ kind: 'value', name: inner.trim() }) })
  // The longest opening wins: `{{{` before `{{`, `{{!--` before `{{`.
  syntaxes.sort((a, b) => b.open.length - a.open.length)
  if (!syntaxes.length) return []
  const byFirst = new Map<number, typeof syntaxes>()
  for (const syntax of syntaxes) {
    const code = syntax.open.charCodeAt(0)
    byFirst.set(code, [...(byFirst.get(code) ?? []), syntax])
  }
  const found: FoundTag[] = []
  for (let at = 0; at < text.length; at++) {
    const candidates = byFirst.get(text.charCodeAt(at))
    if (!candidates) continue
    for (const syntax of candidates) {
      if (!text.startsWith(syntax.open, at)) continue
      const end = closeOf(text, at, syntax)
      if (end === null) continue
      const inner = text.slice(at + syntax.open.length, end - syntax.close.length)
      const read: Inner | null = syntax.classify(inner)
      if (!read) continue
      found.push({
        start: at,
        end,
        kind: read.kind,
        dialect: syntax.dialect,
        name: read.name,
        role: read.kind === 'value' ? (read.role ?? placeholderRole(read.name)) : 'unknown',
        hasFallback: read.hasFallback ?? false,
      })
      at = end - 1
      break
    }
  }
  return found
}

function closeOf(text: string, at: number, syntax: TagSyntax): number | null {
  const from = at + syntax.open.length
  const limit = Math.min(text.length, from + LONGEST_TAG)
  const close = text.indexOf(syntax.close, from)
  if (close < 0 || close > limit) return null
  // `{{ "}}" }}`: a close inside a quoted string is not the close.
  const inner = text.slice(from, close)
  const quote = unclosedQuote(inner)
  if (quote && !inner.includes('\n')) {
    const next = text.indexOf(quote, close)
    const after = next < 0 ? -1 : text.indexOf(syntax.close, next + 1)
    if (after > 0 && after < limit && !text.slice(close, next).includes('\n') && !text.slice(close, after).includes(syntax.open))
      return after + syntax.close.length
  }
  // `{{x}}}` closes at the last of the braces that belong to it.
  return close + syntax.close.length
}

function unclosedQuote(inner: string): string | null {
  let open: string | null = null
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i]
    if (open) {
      if (char === open && inner[i - 1] !== '\\') open = null
    } else if (char === '"' || (char === "'" && !/\w/.test(inner[i - 1] ?? ''))) open = char
  }
  return open
}
