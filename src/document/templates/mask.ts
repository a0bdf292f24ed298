import { firstWhere } from '../../text/first-where.ts'
import type { Format, Placeholder, TemplateTag } from '../copy-document.ts'
import type { View } from '../view.ts'
import { viewToSource } from '../view.ts'
import { type FoundTag, findTags } from './find-tags.ts'

/** Stands for each character of a template tag while a format's parser reads: never white space, never punctuation. */
const FILLER = '\uf8ff'

/** A tag in view offsets, with its placeholder when it prints a value. */
export interface MaskedTag {
  readonly start: number
  readonly end: number
  readonly tag: TemplateTag
  readonly placeholder: Placeholder | null
  /** What the tag prints always: an escape inside translated words; else null. */
  readonly decoded: string | null
}

/** A view whose template tags are hidden from the format's parser; same length, same offsets. */
export interface Masked {
  readonly view: View
  readonly text: string
  readonly tags: readonly MaskedTag[]
  /** The tag that covers the view offset, or null. */
  tagAt(at: number): MaskedTag | null
  /** Start of the first tag at or after the offset; Infinity when there is none. */
  nextTag(at: number): number
}

/**
 * Hides the template tags of a view. A tag alone on its line becomes spaces, any other becomes as many
 * private-use characters: spaces at the start of a Markdown line would make it code.
 */
export function maskTemplates(
  view: View,
  dialects: readonly string[],
  delimiters: readonly (readonly [string, string])[] = [],
  format: Format | null = null,
): Masked {
  const tags = findTags(view.text, dialects, delimiters, format).map((found) => toMaskedTag(view, found))
  const alone = standingAlone(view.text, tags)
  const parts: string[] = []
  let at = 0
  for (const [index, tag] of tags.entries()) {
    parts.push(view.text.slice(at, tag.start))
    const raw = view.text.slice(tag.start, tag.end)
    parts.push(alone[index] ? raw.replace(/[^\r\n]/g, ' ') : FILLER.repeat(raw.length))
    at = tag.end
  }
  parts.push(view.text.slice(at))
  const text = tags.length ? parts.join('') : view.text
  return { view, text, tags, tagAt: (offset) => findAt(tags, offset), nextTag: (offset) => tags[firstAfter(tags, offset)]?.start ?? Number.POSITIVE_INFINITY }
}

function toMaskedTag(view: View, found: FoundTag): MaskedTag {
  const span = viewToSource(view, found)
  const raw = view.text.slice(found.start, found.end)
  const tag: TemplateTag = { ...span, kind: found.kind, dialect: found.dialect, raw, name: found.name }
  const placeholder: Placeholder | null =
    found.kind === 'value' ? { ...span, raw, dialect: found.dialect, name: found.name, role: found.role, hasFallback: found.hasFallback } : null
  return { start: found.start, end: found.end, tag, placeholder, decoded: found.decoded }
}

/**
 * Which tags are control tags with nothing but white space or other control tags on their lines. A
 * value alone on its line is copy. One pass over runs of tags that share their lines.
 */
function standingAlone(text: string, tags: readonly MaskedTag[]): boolean[] {
  const alone = new Array<boolean>(tags.length).fill(false)
  for (let first = 0; first < tags.length; ) {
    let last = first
    while (last + 1 < tags.length && skipBlanks(text, tags[last]?.end ?? 0) === tags[last + 1]?.start) last++
    const start = tags[first]?.start ?? 0
    const end = skipBlanks(text, tags[last]?.end ?? 0)
    let isAlone = startsLine(text, start) && (end === text.length || text[end] === '\n' || text[end] === '\r')
    for (let i = first; isAlone && i <= last; i++) if (tags[i]?.placeholder) isAlone = false
    if (isAlone) alone.fill(true, first, last + 1)
    first = last + 1
  }
  return alone
}

function skipBlanks(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

function startsLine(text: string, at: number): boolean {
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

function firstAfter(tags: readonly MaskedTag[], at: number): number {
  return firstWhere(tags, (tag) => tag.start >= at)
}

function findAt(tags: readonly MaskedTag[], at: number): MaskedTag | null {
  const index = firstAfter(tags, at)
  const here = tags[index]
  if (here?.start === at) return here
  const before = tags[index - 1]
  return before && before.end > at ? before : null
}
