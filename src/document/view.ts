import { firstWhere } from '../text/first-where.ts'
import type { Edit, Span } from '../text/span.ts'
import type { Encode, Piece } from './copy-document.ts'

/**
 * A text to read and its way back to the source. For a whole file the two are the same; for a
 * value inside JSON, YAML or CSV the text is the decoded value. Readers work on `text` with *view*
 * offsets, so that HTML inside a JSON string is read by the HTML reader itself.
 */
export interface View {
  readonly text: string
  /** From view offsets (`at`, `to`) to source offsets; null when the two are the same. */
  readonly pieces: readonly Piece[] | null
  /** Encodes a replacement for the place where this text stands in the source. */
  readonly encode: Encode
  /** False when the edits (source offsets, encoded) would break the place: a plain YAML value that would turn into a list. Left out: any edit may stand. */
  readonly permits?: (edits: readonly Edit[]) => boolean
}

const asIs: Encode = (text) => text

/** The view of a whole file. */
export function wholeView(source: string): View {
  return { text: source, pieces: null, encode: asIs }
}

/** Index of the piece that holds the view offset, or of the one after it. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  return firstWhere(pieces, (piece) => piece.to > at)
}

/** Source span of a view span. An empty span maps to an empty one. */
export function viewToSource(view: View, span: Span): Span {
  const pieces = view.pieces
  if (!pieces) return span
  const first = pieces[pieceAt(pieces, span.start)]
  if (!first) {
    const end = pieces.at(-1)?.end ?? 0
    return { start: end, end }
  }
  const start = first.kind === 'text' ? first.start + Math.max(0, span.start - first.at) : first.start
  if (span.end <= span.start) return { start, end: start }
  const last = pieces[Math.min(pieceAt(pieces, span.end - 1), pieces.length - 1)] ?? first
  const end = last.kind === 'text' ? Math.min(last.end, last.start + Math.max(0, span.end - last.at)) : last.end
  return { start, end: Math.max(start, end) }
}

/** Yields the source pieces under a view span, each still with view offsets in `at` and `to`. */
export function* piecesUnder(view: View, span: Span): Iterable<Piece> {
  const pieces = view.pieces
  if (!pieces) {
    yield { at: span.start, to: span.end, start: span.start, end: span.end, kind: 'text' }
    return
  }
  for (let i = pieceAt(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.at >= span.end) return
    const at = Math.max(piece.at, span.start)
    const to = Math.min(piece.to, span.end)
    if (piece.kind === 'text') yield { at, to, start: piece.start + (at - piece.at), end: piece.start + (to - piece.at), kind: 'text' }
    else yield { at, to, start: piece.start, end: piece.end, kind: piece.kind }
  }
}
