/**
 * Arithmetic on strings: spans, edits and line positions. Everything here counts UTF-16 offsets
 * from 0, and knows nothing about documents or rules.
 */

/** A stretch of a string: UTF-16 offsets, `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replace the span with `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

/** In an edit's text: a place that only the writer can fill in. It is never written: an editor makes a stop of the Tab key of it. */
export const BLANK = '\ufffc'

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * Applies edits to a text. Edits may come in any order.
 *
 * @throws RangeError when two edits overlap or one reaches outside the text: that is a bug of ours.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}–${edit.end} overlaps another or leaves the text (0–${text.length})`)
    }
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
