import type { CopyDocument, Message } from '../document/copy-document.ts'
import type { DuplicateGroup, Place } from '../rules/workspace-facts.ts'

/** How many hash functions a signature has, and how they are cut into bands: 16 bands of 4 find pairs alike from about 0.6. */
const HASHES = 64
const BAND = 4
/** Words in a row that make a shingle. */
const SHINGLE = 3
/** Shorter replies are alike by nature. */
const FEWEST_WORDS = 20

/** What is kept of a message to compare it with others. */
export interface Shingled {
  readonly place: Place
  readonly words: readonly string[]
  readonly signature: Uint32Array
  readonly shingles: ReadonlySet<number>
}

/** FNV-1a over a string's UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Multipliers of the hash family, fixed so that the same texts give the same groups everywhere. */
const FAMILY = Array.from({ length: HASHES }, (_, i) => [hash(`a${i}`) | 1, hash(`b${i}`)] as const)

/** Shingles and MinHash signature (Broder, 1997) of a message's body; null when it is too short to compare. */
export function shingle(document: CopyDocument, message: Message): Shingled | null {
  const words: string[] = []
  for (const block of message.blocks) {
    if (block.voice !== 'company' || block.reading > 0 || block.role === 'greeting' || block.role === 'sign-off' || block.role === 'subject') continue
    for (const sentence of block.sentences) for (const word of sentence.words) words.push(word.kind === 'placeholder' ? '_' : word.lower)
  }
  if (words.length < FEWEST_WORDS) return null
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words.slice(i, i + SHINGLE).join(' ')))
  const signature = new Uint32Array(HASHES).fill(0xffffffff)
  for (const value of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const [a, b] = FAMILY[i] ?? [1, 0]
      const mixed = (Math.imul(value ^ (value >>> 15), a) + b) >>> 0
      if (mixed < (signature[i] ?? 0)) signature[i] = mixed
    }
  }
  const first = message.blocks.find((block) => block.voice === 'company')
  const start = first?.start ?? message.start
  const end = first?.end ?? message.start
  return { place: { path: document.path, messageKey: message.key, start, end, text: document.source.slice(start, end) }, words, signature, shingles }
}

function likeness(a: Shingled, b: Shingled): number {
  let common = 0
  for (const value of a.shingles) if (b.shingles.has(value)) common++
  return common / (a.shingles.size + b.shingles.size - common)
}

/** Groups messages that share most of their shingles. Candidates come from equal bands, so thousands take seconds, not hours. */
export function findNearDuplicates(messages: readonly Shingled[], least = 0.7): DuplicateGroup[] {
  const parent = messages.map((_, i) => i)
  const rootOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  const best = new Map<number, number>()
  const compared = new Set<number>()
  for (let band = 0; band < HASHES; band += BAND) {
    const buckets = new Map<string, number[]>()
    for (const [i, one] of messages.entries()) {
      const key = one.signature.subarray(band, band + BAND).join(',')
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
    for (const bucket of buckets.values()) {
      // In a large bucket each is compared with the first: they join through it.
      for (let k = 1; k < bucket.length; k++) {
        const i = bucket[0] ?? 0
        const j = bucket[k] ?? 0
        const pair = i * messages.length + j
        if (compared.has(pair)) continue
        compared.add(pair)
        const a = messages[i]
        const b = messages[j]
        if (!a || !b) continue
        const share = likeness(a, b)
        if (share < least) continue
        const root = rootOf(i)
        parent[rootOf(j)] = root
        best.set(root, Math.max(share, best.get(root) ?? 0, best.get(rootOf(j)) ?? 0))
      }
    }
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < messages.length; i++) {
    const root = rootOf(i)
    const group = groups.get(root)
    if (group) group.push(i)
    else groups.set(root, [i])
  }
  const found: DuplicateGroup[] = []
  for (const [root, group] of groups) {
    if (group.length < 2) continue
    const members = group.map((i) => messages[i]).filter((one) => one !== undefined)
    found.push({ places: members.map((one) => one.place), likeness: best.get(root) ?? 1, differences: differences(members[0], members[1]) })
  }
  return found
}

/** Words that two messages do not share, in order, at most a dozen. */
function differences(a: Shingled | undefined, b: Shingled | undefined): string[] {
  if (!a || !b) return []
  const inA = new Set(a.words)
  const inB = new Set(b.words)
  return [...new Set([...a.words.filter((word) => !inB.has(word)), ...b.words.filter((word) => !inA.has(word))])].filter((word) => word !== '_').slice(0, 12)
}
