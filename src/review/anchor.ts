/**
 * Where a finding points: at words that a reader sees. A rule's span may reach over markup, values and
 * template logic; what is underlined is one run of the plain words in it.
 */
import type { Block, Piece } from '../document/copy-document.ts'
import { firstWhere } from '../text/first-where.ts'
import type { Span } from '../text/span.ts'

/** Words that a span shows in one piece, in block offsets. */
interface Run extends Span {
  readonly words: number
  /** "For business transfers:" before the sentence itself. */
  readonly isLeadIn: boolean
}

/**
 * The source span to underline for a span of a block: the first run of plain words in it that is more
 * than one word, else the longest; where nothing in it is plain, the nearest plain words of the block.
 */
export function anchorOf(block: Block, span: Span, source: string): Span {
  if (span.end <= span.start) return block.toSource(span)
  // The common case by far: plain words in one piece.
  const { pieces } = block
  for (let i = firstWhere(pieces, ({ to }) => to >= span.end); (pieces[i]?.at ?? Number.POSITIVE_INFINITY) <= span.start; i++) {
    if (pieces[i]?.kind === 'text') return block.toSource(span)
  }
  const runs = runsOf(block, span, source)
  const [first] = runs
  if (first?.start === span.start && first.end === span.end) return block.toSource(span)
  const found = choose(runs)
  if (found) return block.toSource(found)
  const beside = nearest(runsOfWhole(block, source), span)
  return block.toSource(beside ?? span)
}

function choose(runs: readonly Run[]): Run | null {
  const spoken = runs.filter((run) => run.words > 0)
  return (
    spoken.find((run) => run.words > 1 && !run.isLeadIn) ??
    spoken.reduce<Run | null>((best, run) => (best && best.end - best.start >= run.end - run.start ? best : run), null)
  )
}

/** The run that ends before the span or starts after it with the fewest characters between: "Hi" for the name in "Hi {{name}},". */
function nearest(runs: readonly Run[], span: Span): Run | null {
  const distance = (run: Run) => (run.end <= span.start ? span.start - run.end : run.start - span.end)
  return runs.reduce<Run | null>((best, run) => (run.words > 0 && (best === null || distance(run) < distance(best)) ? run : best), null)
}

/** The runs of plain words in a span: cut where markup, a value, template logic or a line's own signs stand in the source. */
function runsOf(block: Block, span: Span, source: string): Run[] {
  const runs: Run[] = []
  let start = -1
  let last: Piece | null = null
  const end = (at: number) => {
    if (start >= 0) runs.push(toRun(block.text, start, at, start > span.start || at < span.end))
    start = -1
  }
  for (const piece of piecesIn(block.pieces, span)) {
    const at = Math.max(piece.at, span.start)
    if (last && last.end !== piece.start && /\S/.test(source.slice(last.end, piece.start))) end(at)
    if (isPlain(piece, block, source)) {
      if (start < 0) start = at
    } else end(at)
    last = piece
  }
  end(span.end)
  return runs
}

/** A block of thousands of values has thousands of findings without a word of their own: all of them look at the same runs. */
const whole = new WeakMap<Block, Run[]>()

function runsOfWhole(block: Block, source: string): Run[] {
  let runs = whole.get(block)
  if (!runs) {
    runs = runsOf(block, { start: 0, end: block.text.length }, source)
    whole.set(block, runs)
  }
  return runs
}

function* piecesIn(pieces: readonly Piece[], span: Span): Iterable<Piece> {
  for (let i = firstWhere(pieces, ({ to }) => to > span.start); i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.at >= span.end) return
    if (piece.to > span.start) yield piece
  }
}

/** A bare address is words too. A joined line end is not when the next line begins with a sign of its own: `>` or a quote. */
function isPlain(piece: Piece, block: Block, source: string): boolean {
  if (piece.kind === 'text') return true
  const raw = source.slice(piece.start, piece.end)
  if (piece.kind === 'value') return block.placeholders[block.text.charCodeAt(piece.at) - 0xe000]?.dialect === 'address'
  return !/\S/.test(raw) || (!/[\r\n]/.test(raw) && !(block.text[piece.at] === ' ' && raw.startsWith('\\')))
}

const WORDS = /[\p{L}\p{N}\ue000-\uf8fe][^\s]*/gu
/** What goes with the words before it, not with those after: the colon in "<b>Note</b>: your seat …". */
const LEFT_OVER = /^[\s.,:;!?…)\]}’”»–—-]+/u

/** Begins and ends with a visible character. */
function toRun(text: string, from: number, to: number, isCut: boolean): Run {
  const shown = text.slice(from, to)
  const skipped = isCut ? (LEFT_OVER.exec(shown)?.[0].length ?? 0) : 0
  const end = isCut ? from + shown.trimEnd().length : to
  return { start: Math.min(from + skipped, end), end, words: shown.match(WORDS)?.length ?? 0, isLeadIn: isCut && /:\s*$/.test(shown) }
}
