/** English: sentences and words of a block as plain arrays, so that rules never walk a tree. */

/** One word, number or placeholder of a sentence; block offsets. */
export interface Word {
  /** As written, decoded. */
  readonly text: string
  /** Lower case, apostrophes straight. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** `placeholder` when a stand-in character is in it; `number` when it has a digit and no letter. */
  readonly kind: 'word' | 'number' | 'placeholder'
}

/** A sentence of a block; block offsets. `words` leaves out punctuation. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** Position in `Block.sentences`. */
  readonly index: number
}
