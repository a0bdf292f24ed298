/**
 * What a text shares with the one before it: a keystroke changes one place, and what was made of the parts before and
 * behind it need not be looked up part by part.
 */
import { firstWhere } from './first-where.ts'

/** UTF-16 units that are compared at once: to compare two slices takes a hundredth of comparing sign by sign. */
const STEP = 4096

/** How many UTF-16 units two texts have in common at their start, and of the rest at their end. */
export function sharedEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start + STEP <= most && a.slice(start, start + STEP) === b.slice(start, start + STEP)) start += STEP
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++
  const left = most - start
  let end = 0
  while (end + STEP <= left && a.slice(a.length - end - STEP, a.length - end) === b.slice(b.length - end - STEP, b.length - end)) end += STEP
  while (end < left && a.charCodeAt(a.length - end - 1) === b.charCodeAt(b.length - end - 1)) end++
  return { start, end }
}

/** A text cut into parts that follow one another, each with what was made of it. */
export interface CutText<T> {
  readonly text: string
  /** Where each part begins; the first at 0. */
  readonly starts: readonly number[]
  readonly made: readonly T[]
}

/** How a text is cut, and what is made of its parts: that may depend on nothing but their words. */
export interface Cutter<T> {
  /** So many UTF-16 units behind a place tell whether a part begins there, whatever follows them. */
  readonly margin: number
  /**
   * Where parts begin in a stretch of the text, at whose start one begins; in order. Null when it cannot be cut, or when
   * the part that begins at `to` in another text does not begin there in this one.
   */
  starts(text: string, from: number, to: number): readonly number[] | null
  /** @param to where the last of the parts ends. */
  make(text: string, starts: readonly number[], to: number): readonly T[]
}

/** Longer texts are not kept for the next one: who makes such a file has no keys to wait for. */
const LONGEST = 4_000_000
/** Of shorter ones all parts are looked up as fast. */
const SHORTEST = 4000

/** Cuts texts, and takes over what the one before has in common with the next. */
export class LastCut<T> {
  readonly #cutter: Cutter<T>
  #last: CutText<T> | null = null

  constructor(cutter: Cutter<T>) {
    this.#cutter = cutter
  }

  /** The text in parts; null when it cannot be cut. */
  cut(text: string): CutText<T> | null {
    const cut = (text.length >= SHORTEST && this.#last && this.#cutAgain(text, this.#last)) || this.#cutAnew(text)
    if (text.length >= SHORTEST) this.#last = text.length <= LONGEST ? cut : null
    return cut
  }

  #cutAnew(text: string): CutText<T> | null {
    const starts = this.#cutter.starts(text, 0, text.length)
    return starts && { text, starts, made: this.#cutter.make(text, starts, text.length) }
  }

  #cutAgain(text: string, last: CutText<T>): CutText<T> | null {
    const { head, tail } = sharedParts(last, text, this.#cutter.margin)
    if (head + tail < last.starts.length / 2) return null
    const by = text.length - last.text.length
    const first = last.starts.length - tail
    const from = last.starts[head] ?? 0
    const to = tail ? (last.starts[first] as number) + by : text.length
    const fresh = to > from ? this.#cutter.starts(text, from, to) : []
    if (!fresh) return null
    const starts = last.starts.slice(0, head)
    const made = last.made.slice(0, head)
    for (const start of fresh) starts.push(start)
    for (const one of fresh.length ? this.#cutter.make(text, fresh, to) : []) made.push(one)
    for (let i = first; i < last.starts.length; i++) {
      starts.push((last.starts[i] as number) + by)
      made.push(last.made[i] as T)
    }
    return { text, starts, made }
  }
}

/** How many parts a text has in common with the one before it, at its start and at its end. */
function sharedParts({ text: before, starts }: CutText<unknown>, text: string, margin: number): { head: number; tail: number } {
  const { start, end } = sharedEnds(before, text)
  // A part ends where the next one begins.
  const head = Math.max(0, firstAfter(starts, start - margin) - 1)
  const tail = starts.length - firstAfter(starts, before.length - end + margin - 1)
  return { head, tail: Math.min(tail, starts.length - head) }
}

/** Index of the first number that is larger than a limit. */
function firstAfter(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted, (number) => number > limit)
}
