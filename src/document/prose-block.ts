/** A block as it was read: the same words wherever they stand, and the way from a place in them to the source. */
import { firstWhere } from '../text/first-where.ts'
import { Memo } from '../text/memo.ts'
import type { Edit, Span } from '../text/span.ts'
import type { Block, BlockRole, Encode, Mark, Piece, Placeholder, Voice } from './copy-document.ts'
import { parseSentences } from './english/parse-sentences.ts'
import type { Sentence } from './english/sentence.ts'

/** What a format's reader says of a block when it ends it. */
export interface BlockShape {
  readonly role: BlockRole
  readonly level?: number | null
  readonly voice?: Voice
  readonly path?: string | null
  readonly reading?: number
}

/** UTF-16 units; what is known of a text takes a hundred times its own memory. */
const LONG_BOOK = 1_000_000
/** A keystroke changes one block; the sentences of all others are known. They hold block offsets only. */
const SENTENCES = new Memo<readonly Sentence[]>(6000, LONG_BOOK)

/** What was read of one stretch of prose, wherever it stands. Source offsets are those of where it stood when it was read. */
export class ProseText {
  sentences: readonly Sentence[] | null = null
  /** False once nobody is likely to ask for its sentences again. */
  keeps = true

  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    readonly placeholders: readonly Placeholder[],
    readonly marks: readonly Mark[],
    readonly encode: Encode,
    readonly permits: (edits: readonly Edit[]) => boolean,
  ) {}
}

export class ProseBlock implements Block {
  readonly role: BlockRole
  readonly level: number | null
  readonly voice: Voice
  readonly reading: number
  readonly path: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  // Private by type alone: each keystroke makes every block anew, and private fields cost as much again.
  private readonly read: ProseText
  /** How much further on it stands than where it was read. */
  private readonly by: number
  private movedPieces: readonly Piece[] | null = null
  private movedPlaceholders: readonly Placeholder[] | null = null

  constructor(read: ProseText, by: number, shape: BlockShape) {
    this.role = shape.role
    this.level = shape.level ?? null
    this.voice = shape.voice ?? 'company'
    this.reading = shape.reading ?? 0
    this.path = shape.path ?? null
    this.text = read.text
    this.start = (read.pieces[0]?.start ?? -by) + by
    this.end = (read.pieces.at(-1)?.end ?? -by) + by
    this.read = read
    this.by = by
  }

  get pieces(): readonly Piece[] {
    this.movedPieces ??= moveAll(this.read.pieces, this.by)
    return this.movedPieces
  }

  get placeholders(): readonly Placeholder[] {
    this.movedPlaceholders ??= moveAll(this.read.placeholders, this.by)
    return this.movedPlaceholders
  }

  get marks(): readonly Mark[] {
    return this.read.marks
  }

  get encode(): Encode {
    return this.read.encode
  }

  get permits(): (edits: readonly Edit[]) => boolean {
    return this.read.permits
  }

  get sentences(): readonly Sentence[] {
    const { read } = this
    if (read.sentences) return read.sentences
    const sentences = SENTENCES.get(this.text, () => parseSentences(this.text))
    if (read.keeps) read.sentences = sentences
    return sentences
  }

  /** See `letGo`. */
  letGo(): void {
    this.read.sentences = null
    this.read.keeps = false
  }

  /** See `originOf`. */
  get origin(): object {
    return this.read
  }

  /** The same block, `by` further on; what its place in a message settles is open again. */
  moved(by: number): ProseBlock {
    return new ProseBlock(this.read, this.by + by, this)
  }

  #pieceAt(at: number): number {
    const { pieces } = this.read
    return Math.min(
      firstWhere(pieces, (piece) => piece.to > at),
      pieces.length - 1,
    )
  }

  toSource(span: Span): Span {
    const by = this.by
    const { pieces } = this.read
    const only = pieces.length === 1 ? pieces[0] : undefined
    if (only?.kind === 'text' && span.end > span.start) return { start: by + only.start + (span.start - only.at), end: by + only.start + (span.end - only.at) }
    const first = pieces[this.#pieceAt(span.start)]
    if (!first) return { start: this.start, end: this.start }
    if (span.end <= span.start) {
      // An insertion: after the piece before it when it stands at a seam, so that it stays outside markup that opens.
      const before = span.start > 0 ? pieces[this.#pieceAt(span.start - 1)] : undefined
      if (before && before.to === span.start && before !== first) return { start: before.end + by, end: before.end + by }
      const at = first.kind === 'text' ? first.start + Math.min(span.start, first.to) - first.at : span.start <= first.at ? first.start : first.end
      return { start: at + by, end: at + by }
    }
    const last = pieces[this.#pieceAt(span.end - 1)] ?? first
    return {
      start: by + (first.kind === 'text' ? first.start + (span.start - first.at) : first.start),
      end: by + (last.kind === 'text' ? last.start + (span.end - last.at) : last.end),
    }
  }

  isUnbroken(span: Span): boolean {
    const { pieces } = this.read
    for (let i = this.#pieceAt(span.start); i < pieces.length; i++) {
      const piece = pieces[i]
      const next = pieces[i + 1]
      if (!piece || !next || piece.to >= span.end) return true
      if (piece.end !== next.start) return false
    }
    return true
  }
}

function moveAll<T extends Span>(all: readonly T[], by: number): readonly T[] {
  return by && all.length ? all.map((one) => ({ ...one, start: one.start + by, end: one.end + by })) : all
}

/** The same block, `by` further on in the source; what its place in a message settles is open again. */
export function moveBlock(block: Block, by: number): Block {
  return (block as ProseBlock).moved(by)
}

/**
 * What was read, apart from where it stands: two blocks with the same reading have the same words, marks, values and markup,
 * and differ by their place, and by what a message settles (role and voice), alone. What is learnt of it can be kept with it.
 */
export function originOf(block: object): object {
  return block instanceof ProseBlock ? block.origin : block
}

/**
 * Sentences of a block are no longer kept with it, nor what was learnt of them; whoever still asks has them read again.
 * For texts whose words take more memory than is worth keeping.
 */
export function letGo(block: Block): void {
  if (block instanceof ProseBlock) block.letGo()
}
