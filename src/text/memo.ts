let share = 1

/**
 * From now on every `Memo` keeps this share of what it may: whoever reads each text once needs what repeats nearby, and
 * no more. What is known by then is forgotten as new things come.
 */
export function rememberLess(part: number): void {
  share = Math.min(share, part)
}

/**
 * Remembers what was made of a text, within bounds: when one generation is full the one before it is
 * forgotten, so what is in use stays and memory does not grow with the length of a session.
 */
export class Memo<T> {
  readonly #most: number
  readonly #mostText: number
  #text = 0
  #young = new Map<string, Kept<T>>()
  #old = new Map<string, Kept<T>>()

  /**
   * @param most entries of one generation; twice as many are kept at most.
   * @param mostText UTF-16 units of all keys of one generation, where what is made of a key grows with it.
   */
  constructor(most: number, mostText = Number.POSITIVE_INFINITY) {
    this.#most = most
    this.#mostText = mostText
  }

  /** The remembered value of a key, or what `make` gives, remembered from then on. */
  get(key: string, make: () => T): T {
    const found = this.find(key)
    if (found !== undefined) return found
    const value = make()
    this.keep(key, value)
    return value
  }

  /** The remembered value of a key, if there is one. */
  find(key: string): T | undefined {
    const young = this.#young.get(key)
    if (young) return young.value
    const old = this.#old.get(key)
    // Under the key as it was kept: the one at hand may be part of a larger text.
    if (old) this.keep(old.key, old.value)
    return old?.value
  }

  /** Remembers a value from now on. A key that was cut from a larger text is kept as a text of its own: see `ownText`. */
  keep(key: string, value: T): void {
    this.#text += key.length
    if (this.#young.size >= this.#most * share || (this.#text > this.#mostText * share && this.#young.size > 0)) {
      this.#old = this.#young
      this.#young = new Map()
      this.#text = key.length
    }
    this.#young.set(key, { key, value })
  }
}

interface Kept<T> {
  readonly key: string
  readonly value: T
}

/**
 * The same text in memory of its own. A part that was cut from a text keeps the whole of it alive: what is remembered of one
 * paragraph would hold a copy of the document for each keystroke.
 */
export function ownText(part: string): string {
  return part.length < SHORT ? part : ` ${part}`.slice(1)
}
/** Parts shorter than this are always copied. */
const SHORT = 13

/** Where a thing keeps what was made of it: maps of thousands of weak keys cost the collector of garbage more than all reading does. */
const MADE = Symbol('made')
let makers = 0

/** Makes something of a thing once, and keeps it as long as the thing lives. The thing must not change. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const maker = makers++
  return (key) => {
    // Of all makers few are asked about one thing.
    for (let one = (key as Thing)[MADE]; one; one = one.next) if (one.maker === maker) return one.value as T
    const made: Made = { maker, value: make(key), next: undefined }
    let last = (key as Thing)[MADE]
    // Not to be copied with the thing: a copy may be another.
    if (!last) Object.defineProperty(key, MADE, { value: made })
    else {
      while (last.next) last = last.next
      last.next = made
    }
    return made.value as T
  }
}

/** What makers made of a thing, one after the other: a row of exact length would be made anew for each, and one that grows has room for twenty. */
interface Made {
  readonly maker: number
  readonly value: unknown
  next: Made | undefined
}

interface Thing {
  readonly [MADE]?: Made
}

/** Makes something of a text once, as long as the text is in use: see `Memo`. */
export function onceByText<T>(make: (text: string) => T, most = 6000): (text: string) => T {
  const memo = new Memo<T>(most)
  return (text) => memo.get(text, () => make(text))
}
