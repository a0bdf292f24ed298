import { readBladeDirective } from './code-tags.ts'
import { literalAt, partsOf, pattern, type TagSyntax } from './tag-syntax.ts'

const NAME = /@([a-zA-Z]+)([ \t]*)/y
/** UTF-16 units; what is longer was never closed. */
const LONGEST = 4000

/** `@if (count($items) > 1)`, `@props(['a' => ')'])` over several lines: a directive of Blade and what stands between its brackets. */
export const bladeDirectives: TagSyntax = {
  first: '@',
  rank: 1,
  read(text, at) {
    const before = at > 0 ? (text[at - 1] ?? '') : ''
    if (/[\w@]/.test(before)) return null
    NAME.lastIndex = at
    const match = NAME.exec(text)
    // "Due on Friday.@endif": what ends a sentence may stand before one that turns, and before no address.
    if (!match || (before === '.' && !/^(?:end\w+|else\w*|if|unless|isset|empty)$/.test(match[1] ?? ''))) return null
    const end = text[NAME.lastIndex] === '(' ? bracketsEnd(text, NAME.lastIndex) : null
    const name = match[1] ?? ''
    const inside = end === null ? '' : text.slice(NAME.lastIndex, end)
    const read = readBladeDirective(name, inside)
    // "@acme ('you')" speaks of somebody; a directive of the team's own has no space.
    if (!read || (read.kind === 'value' && name !== 'lang' && match[2])) return null
    const parts = partsOf(read, inside, at, NAME.lastIndex, end ?? at + 1 + name.length)
    const last = parts.at(-1)
    // `@section('title', 'Your parcel')` opens and ends a part of the page.
    return name === 'section' && last && parts.length > 1
      ? parts.map((part) => (part === parts[0] ? { ...part, kind: 'open' } : part === last ? { ...part, kind: 'close', name: 'endsection' } : part))
      : parts
  },
}

/** `<x-mail::message>`, `<x-mail::button :url="$url">`, `</x-mail::panel>`: Laravel's mails, whose insides are Markdown. */
export const bladeMailComponents: TagSyntax = pattern(
  '<',
  /<(\/?)x-mail::([a-z][\w.-]{0,40})(?:[^<>"']|"[^"]{0,800}"|'[^']{0,800}'){0,200}>/,
  (match) => (match[1] ? { kind: 'close', name: 'endcomponent' } : { kind: match[0].endsWith('/>') ? 'include' : 'open', name: 'component' }),
  2,
)

/** Offset behind the bracket that closes the one at `at`; those in strings do not count. Null when it is not closed. */
function bracketsEnd(text: string, at: number): number | null {
  let depth = 0
  for (let i = at; i < text.length && i - at < LONGEST; i++) {
    const char = text[i]
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i + 1
    else if (char === "'" || char === '"') {
      const literal = literalAt(text, i)
      if (!literal) return null
      i = literal.to
    }
  }
  return null
}
