/**
 * Remembers what was made of a text, within bounds: when one generation is full the one before it is
 * forgotten, so what is in use stays and memory does not grow with the length of a session.
 */
export class Memo<T> {
  readonly #most: number
  #young = new Map<string, T>()
  #old = new Map<string, T>()

  /** @param most entries of one generation; twice as many are kept at most. */
  constructor(most: number) {
    this.#most = most
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
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.keep(key, old)
    return old
  }

  /** Remembers a value from now on. */
  keep(key: string, value: T): void {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }
}

/** Makes something of a thing once, and keeps it as long as the thing lives. The thing must not change. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    let found = made.get(key)
    if (!found) {
      found = { value: make(key) }
      made.set(key, found)
    }
    return found.value
  }
}

/** Makes something of a text once, as long as the text is in use: see `Memo`. */
export function onceByText<T>(make: (text: string) => T, most = 6000): (text: string) => T {
  const memo = new Memo<T>(most)
  return (text) => memo.get(text, () => make(text))
}
