import type { CopyDocument, Message } from '../document/copy-document.ts'
import { anchorOf } from '../review/anchor.ts'
import type { DuplicateGroup, Place } from '../rules/workspace-facts.ts'

/** How many hash functions a signature has, and how they are cut into bands: 16 bands of 4 find pairs alike from about 0.6. */
const HASHES = 64
const BAND = 4
/** Words in a row that make a shingle. */
const SHINGLE = 3
/** Shorter replies are alike by nature. */
const FEWEST_WORDS = 20
/** In a crowded bucket each is compared with so many: all join through them. */
const COMPARED = 24

/** What is kept of a message to compare it with others. */
export interface Shingled {
  readonly place: Place
  /** Its words in lower case with a space between them, values as `_`. */
  readonly words: string
  readonly signature: Uint32Array
  /** Sorted, each once. */
  readonly shingles: Uint32Array
}

/** FNV-1a over a string's UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Multipliers of the hash family, fixed so that the same texts give the same groups everywhere. */
const FAMILY = Array.from({ length: HASHES }, (_, i) => [hash(`a${i}`) | 1, hash(`b${i}`)] as const)
const WORD = /[\ue000-\uf8ff]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Shingles and MinHash signature (Broder, 1997) of a message's body; null when it is too short to compare. */
export function shingle(document: CopyDocument, message: Message): Shingled | null {
  const words: string[] = []
  for (const block of message.blocks) {
    if (block.voice !== 'company' || block.reading > 0 || block.role === 'greeting' || block.role === 'sign-off' || block.role === 'subject') continue
    for (const [word] of block.text.matchAll(WORD)) words.push(/[\ue000-\uf8ff]/.test(word) ? '_' : word.toLowerCase().replace(/’/g, "'"))
  }
  if (words.length < FEWEST_WORDS) return null
  const first = message.blocks.find((block) => block.voice === 'company' && /\p{L}/u.test(block.text))
  const { start, end } = first ? anchorOf(first, { start: 0, end: first.text.length }, document.source) : { start: message.start, end: message.start }
  return shingleWords({ path: document.path, messageKey: message.key, start, end, text: document.source.slice(start, end) }, words.join(' '))
}

/** The same from a message's place and its words in a row, as a report of another run has them. */
export function shingleWords(place: Place, text: string): Shingled {
  const words = text.split(' ')
  const all = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) all.add(hash(words.slice(i, i + SHINGLE).join(' ')))
  const shingles = Uint32Array.from(all).sort()
  const signature = new Uint32Array(HASHES).fill(0xffffffff)
  for (const value of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const [a, b] = FAMILY[i] ?? [1, 0]
      const mixed = (Math.imul(value ^ (value >>> 15), a) + b) >>> 0
      if (mixed < (signature[i] ?? 0)) signature[i] = mixed
    }
  }
  return { place, words: text, signature, shingles }
}

/** Share of shingles that two messages have in common, 0 to 1. */
function likeness(a: Shingled, b: Shingled): number {
  let common = 0
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const [one, other] = [a.shingles[i] ?? 0, b.shingles[j] ?? 0]
    if (one === other) common++
    if (one <= other) i++
    if (other <= one) j++
  }
  return common / (a.shingles.length + b.shingles.length - common)
}

function bandsOf({ signature }: Shingled): number[] {
  const keys: number[] = []
  for (let band = 0; band < HASHES; band += BAND) {
    let key = Math.imul(band + 1, 0x9e3779b1)
    for (let i = band; i < band + BAND; i++) key = Math.imul(key ^ (signature[i] ?? 0), 0x85ebca6b) ^ (key >>> 13)
    keys.push(key >>> 0)
  }
  return keys
}

/**
 * Replies that share most of their shingles. Candidates come from equal bands, so thousands take seconds;
 * pairs are kept, so a reply that changes is compared anew and the others are not.
 */
export class ReplyIndex {
  readonly #least: number
  readonly #replies = new Map<number, Shingled>()
  readonly #ofPath = new Map<string, number[]>()
  readonly #buckets = new Map<number, Set<number>>()
  /** Each pair stands at both. */
  readonly #pairs = new Map<number, Map<number, number>>()
  #next = 0

  /** @param least share of shingles from which two replies say nearly the same. */
  constructor(least = 0.7) {
    this.#least = least
  }

  /** Takes a file's replies in place of those that it had. */
  put(path: string, replies: readonly Shingled[]): void {
    this.delete(path)
    if (!replies.length) return
    this.#ofPath.set(
      path,
      replies.map((reply) => this.#add(reply)),
    )
  }

  delete(path: string): void {
    for (const id of this.#ofPath.get(path) ?? []) {
      const reply = this.#replies.get(id)
      for (const key of reply ? bandsOf(reply) : []) {
        const bucket = this.#buckets.get(key)
        bucket?.delete(id)
        if (bucket?.size === 0) this.#buckets.delete(key)
      }
      for (const other of this.#pairs.get(id)?.keys() ?? []) this.#pairs.get(other)?.delete(id)
      this.#pairs.delete(id)
      this.#replies.delete(id)
    }
    this.#ofPath.delete(path)
  }

  #add(reply: Shingled): number {
    const id = this.#next++
    this.#replies.set(id, reply)
    const seen = new Set<number>()
    for (const key of bandsOf(reply)) {
      const bucket = this.#buckets.get(key)
      if (!bucket) {
        this.#buckets.set(key, new Set([id]))
        continue
      }
      let compared = 0
      for (const other of bucket) {
        if (++compared > COMPARED) break
        if (seen.has(other)) continue
        seen.add(other)
        this.#compare(id, reply, other)
      }
      bucket.add(id)
    }
    return id
  }

  #compare(id: number, reply: Shingled, other: number): void {
    const against = this.#replies.get(other)
    const share = against ? likeness(reply, against) : 0
    if (share < this.#least) return
    for (const [a, b] of [
      [id, other],
      [other, id],
    ] as const) {
      const pairs = this.#pairs.get(a)
      if (pairs) pairs.set(b, share)
      else this.#pairs.set(a, new Map([[b, share]]))
    }
  }

  /** The groups as they stand, each with the two most alike first. */
  groups(): DuplicateGroup[] {
    const done = new Set<number>()
    const found: DuplicateGroup[] = []
    for (const start of this.#replies.keys()) {
      if (done.has(start) || !this.#pairs.get(start)?.size) continue
      const group: number[] = []
      let best: readonly [number, number, number] = [0, start, start]
      for (const open = [start]; open.length; ) {
        const id = open.pop() as number
        if (done.has(id)) continue
        done.add(id)
        group.push(id)
        for (const [other, share] of this.#pairs.get(id) ?? []) {
          if (share > best[0]) best = [share, id, other]
          if (!done.has(other)) open.push(other)
        }
      }
      const members = group
        .flatMap((id) => this.#replies.get(id) ?? [])
        .sort((a, b) => compareText(a.place.path, b.place.path) || a.place.start - b.place.start)
      const [one, other] = [this.#replies.get(best[1]), this.#replies.get(best[2])]
      found.push({ places: members.map((member) => member.place), likeness: best[0], differences: one && other ? differences(one.words, other.words) : [] })
    }
    return found
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Longer texts are compared by their first words alone. */
const MOST_WORDS = 600

/** Runs of words that two messages have otherwise, in order: by the longest common subsequence of words. */
function differences(one: string, other: string): { one: string; other: string }[] {
  const a = one.split(' ').slice(0, MOST_WORDS)
  const b = other.split(' ').slice(0, MOST_WORDS)
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const found: { one: string; other: string }[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j]
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) break
      if (j >= b.length || (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) i++
      else j++
    }
    if (i > fromA || j > fromB) found.push({ one: a.slice(fromA, i).join(' '), other: b.slice(fromB, j).join(' ') })
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    }
  }
  return found
}
