/** Documents as they were read last: what reviews a file and what gathers its facts read it at about the same time. */
import type { CopyDocument, ReadOptions } from '../document/copy-document.ts'
import { parseCopy } from '../document/parse-copy.ts'

/** Documents kept; two readers of one folder are not further apart. */
const MOST = 32

export class RecentCopies {
  readonly #copies = new Map<string, CopyDocument>()

  /** Reads a text, or gives what was read of the same text under the same options lately. */
  read(text: string, options: ReadOptions): CopyDocument {
    const key = JSON.stringify(options)
    const known = this.#copies.get(key)
    const copy = known?.source === text ? known : parseCopy(text, options)
    this.#copies.delete(key)
    this.#copies.set(key, copy)
    for (const [oldest] of this.#copies) {
      if (this.#copies.size <= MOST) break
      this.#copies.delete(oldest)
    }
    return copy
  }
}
