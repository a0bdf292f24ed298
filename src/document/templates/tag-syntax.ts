import type { PlaceholderRole, TagKind } from '../copy-document.ts'

/** What one tag's inside was read as. */
export interface Inner {
  readonly kind: TagKind
  /** Dotted name of a value, or first word of a control tag. */
  readonly name: string
  readonly role?: PlaceholderRole
  readonly hasFallback?: boolean
  /** Spans of the inside (offsets into it) that a customer reads: the words in `{{ _('Thank you') }}`. */
  readonly copy?: readonly CopySpan[]
}

/** Words inside a tag, between quotes that a replacement must not close. */
export interface CopySpan {
  readonly from: number
  readonly to: number
}

/** One part of a tag, in offsets of the text that is searched. What lies between two parts of a tag is copy. */
export interface TagPart extends Omit<Inner, 'copy'> {
  readonly start: number
  readonly end: number
  /** What the part prints always: the character of an escape inside translated words. */
  readonly decoded?: string
}

/** How one sort of tag is written. */
export interface TagSyntax {
  /** The characters with which such a tag begins. */
  readonly first: string
  /** The longest opening wins where several fit: `{{{` before `{{`. */
  readonly rank: number
  /** Reads the tag that begins at `at`: its parts in order; null when none does. */
  read(text: string, at: number, closes: CloseFinder): readonly TagPart[] | null
}

/** A tag longer than this is an unclosed one. */
const LONGEST_TAG = 8000

/** Finds closing delimiters, each stretch of text searched once, so that a thousand unclosed tags stay linear. */
export class CloseFinder {
  readonly #text: string
  readonly #known = new Map<string, { from: number; at: number }>()

  /** Expressions that were followed to the end without a close; after some, a text's braces are no expressions. */
  unclosed = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Offset of the first `close` at or after `from`, or null when none is near. */
  next(close: string, from: number): number | null {
    const known = this.#known.get(close)
    if (known && known.from <= from && (known.at < 0 || known.at >= from)) return this.#near(known.at, from)
    const at = this.#text.indexOf(close, from)
    this.#known.set(close, { from, at })
    return this.#near(at, from)
  }

  #near(at: number, from: number): number | null {
    return at < 0 || at - from > LONGEST_TAG ? null : at
  }
}

/** A tag between two delimiters. `classify` reads what stands between; null when it is no tag after all. */
export function between(open: string, close: string, classify: (inner: string, raw: string) => Inner | null): TagSyntax {
  return {
    first: open[0] ?? '',
    rank: open.length,
    read(text, at, closes) {
      if (!text.startsWith(open, at)) return null
      const from = at + open.length
      const end = closeOf(text, from, close, open, closes)
      if (end === null) return null
      const inner = text.slice(from, end)
      const read = classify(inner, text.slice(at, end + close.length))
      return read ? partsOf(read, inner, at, from, end + close.length) : null
    },
  }
}

/** A tag that a sticky pattern describes. */
export function pattern(first: string, regex: RegExp, classify: (match: RegExpExecArray, before: string) => Inner | null, rank = 1): TagSyntax {
  const sticky = new RegExp(regex.source, regex.flags.includes('y') ? regex.flags : `${regex.flags}y`)
  return {
    first,
    rank,
    read(text, at) {
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (!match) return null
      const read = classify(match, at > 0 ? (text[at - 1] ?? '') : '')
      return read ? partsOf(read, match[0], at, at, at + match[0].length) : null
    },
  }
}

/** The parts of a tag from `at` to `end` whose inside, which begins at `base`, was read as `read`. */
export function partsOf(read: Inner, inner: string, at: number, base: number, end: number): TagPart[] {
  const { copy, ...rest } = read
  if (!copy?.length) return [{ ...rest, start: at, end }]
  const parts: TagPart[] = []
  let from = at
  for (const span of copy) {
    parts.push({ kind: 'statement', name: rest.name, start: from, end: base + span.from })
    const words = inner.slice(span.from, span.to)
    // Escapes, and values: `%(name)s`, `%{name}`, `{name}`, `%name%`, `%order_id`.
    for (const match of words.matchAll(
      /\\(?=['"`\\])|\\u([0-9a-f]{4})|\\[nt]|%\((\w+)\)[sd]|%\{(\w+)\}|\{\{ ?([\w.]{1,80}) ?\}\}|\{([a-z][\w.]{0,80})\}|%([a-z]\w*)%?|%(?:\d\$)?[sd]\b|%\d(?!\d)/g,
    )) {
      const start = base + span.from + match.index
      const name = match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? ''
      const part = { name, start, end: start + match[0].length }
      if (match[1]) parts.push({ ...part, kind: 'statement', decoded: String.fromCharCode(Number.parseInt(match[1], 16)) })
      else if (/^\\[nt]/.test(match[0])) parts.push({ ...part, kind: 'statement', decoded: ' ' })
      else parts.push({ ...part, kind: match[0] === '\\' ? 'statement' : 'value' })
    }
    from = base + span.to
  }
  parts.push({ kind: 'statement', name: rest.name, start: from, end })
  return parts.filter((part) => part.end > part.start)
}

const BRACED_NAME = /\$\{[^{}]{0,200}$/
const CLOSING_TAG = /<\/[a-z][a-z0-9]*\s*>/i

function closeOf(text: string, from: number, close: string, open: string, closes: CloseFinder): number | null {
  const end = closes.next(close, from)
  if (end === null) return null
  // `{{ "}}" }}`: a close inside a quoted string is not the close.
  const inner = text.slice(from, end)
  // `{{ name </p><p>…</p> … }}` was never closed, and what stands in it is copy.
  if (/^\{[{%]\{?$/.test(open) && inner.includes('</') && !/^\s*-?\s*(?:!|\/\*|<\/?[\s\w-]*>?$)/.test(inner) && CLOSING_TAG.test(withoutStrings(inner)))
    return null
  // Braze: `{{custom_attribute.${city}}}`, where the first of three braces belongs to what stands inside.
  if (close === '}}' && text[end + 2] === '}' && BRACED_NAME.test(inner)) return end + 1
  const quote = unclosedQuote(inner)
  if (quote && !inner.includes('\n')) {
    const lineEnd = text.indexOf('\n', end)
    const line = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 400))
    const next = line.indexOf(quote)
    const after = next < 0 ? -1 : line.indexOf(close, next + 1)
    if (after > 0 && !line.slice(0, after).includes(open)) return end + after
  }
  return end
}

/** What stands outside of string literals; `_('Keep <b class="big">it</b>')` holds other quotes, and lines, inside its own. */
function withoutStrings(inner: string): string {
  let outside = ''
  for (let i = 0; i < inner.length; i++) {
    const literal = /\w/.test(inner[i - 1] ?? '') ? null : literalAt(inner, i)
    if (literal) i = literal.to
    else outside += inner[i]
  }
  return outside
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

/** The string literal that starts at `at`: span of its inside, or null. */
export function literalAt(text: string, at: number): CopySpan | null {
  const quote = text[at]
  if (quote !== "'" && quote !== '"' && quote !== '`') return null
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === quote) return { from: at + 1, to: i }
  }
  return null
}

/** The strings that a program joins to the first: two lines of Ruby with a backslash between, `+` and `.` of others. */
export function continuedLiterals(inner: string, first: CopySpan): CopySpan[] {
  const spans: CopySpan[] = []
  for (let last = first; ; ) {
    const joint = /^\s*(?:\\\s*|\+\s*|\.\s*)/.exec(inner.slice(last.to + 1, last.to + 200))
    const next = joint ? literalAt(inner, last.to + 1 + joint[0].length) : null
    if (!next) return spans
    spans.push(next)
    last = next
  }
}
