/**
 * Patterns that are run only on texts with words that they cannot match without. The build wraps the patterns of
 * the source (`scripts/gate-patterns.mjs`) and works out the words; a text's words are looked up once for all
 * patterns. Nothing but speed depends on it: a pattern without its gate finds the same.
 */

/** Any of these, each a list of sets of which the text must have a word each. */
type Gate = readonly (readonly number[])[]

/**
 * A pattern behind its words, which is made when a text has them first: of the three thousand patterns one e-mail
 * asks for a tenth. It does all that strings and callers ask of a pattern.
 */
class GatedPattern {
  /** Where among the bits of a text the pattern's own stands: the number, and the bit of it. */
  readonly gateAt: number
  readonly gateBit: number
  readonly #make: () => RegExp
  #made: RegExp | null = null
  /** It ran before, so it is compiled. */
  #ran = false

  constructor(make: () => RegExp, bit: number) {
    this.gateAt = bit >>> 5
    this.gateBit = 1 << (bit & 31)
    this.#make = make
  }

  get #pattern(): RegExp {
    this.#made ??= this.#make()
    return this.#made
  }

  get source(): string {
    return this.#pattern.source
  }
  get flags(): string {
    return this.#pattern.flags
  }
  get global(): boolean {
    return this.#pattern.global
  }
  get lastIndex(): number {
    return this.#made === null ? 0 : this.#made.lastIndex
  }
  set lastIndex(index: number) {
    if (this.#made !== null || index !== 0) this.#pattern.lastIndex = index
  }

  /** Whether the text has the words; where it has not, nothing is found, and the next search begins anew. */
  #opens(asked: string): boolean {
    const text = typeof asked === 'string' ? asked : String(asked)
    if (text !== lastText || width === 0) {
      if (text.length <= SHORT && this.#ran && isFewRuns(text)) return true
      lastPlace = placeOf(text)
      lastText = text
    }
    if (lastPlace !== OPEN && ((found[lastPlace + this.gateAt] as number) & this.gateBit) === 0) {
      if (this.#made !== null) this.#made.lastIndex = 0
      return false
    }
    this.#ran = true
    return true
  }

  test(text: string): boolean {
    return this.#opens(text) && this.#pattern.test(text)
  }
  exec(text: string): RegExpExecArray | null {
    return this.#opens(text) ? this.#pattern.exec(text) : null
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#opens(text) ? this.#pattern[Symbol.match](text) : null
  }
  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#opens(text) ? this.#pattern[Symbol.matchAll](text) : (([] as RegExpMatchArray[]).values() as RegExpStringIterator<RegExpMatchArray>)
  }
  [Symbol.replace](text: string, by: string): string {
    return this.#opens(text) ? this.#pattern[Symbol.replace](text, by) : text
  }
  [Symbol.search](text: string): number {
    return this.#opens(text) ? this.#pattern[Symbol.search](text) : -1
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return this.#pattern[Symbol.split](text, limit)
  }
}

/**
 * Sets that the build numbered, by the hashes of their words: the build writes its own here (`writeTable`). `index` has
 * three signs for each of 1,024 buckets, where its entries begin; `entries` has four signs for the rest of a hash, two
 * for how many sets it has and two for each. It is read where a word is looked up, as to read all of it costs a start too much.
 */
const BUILT = { sets: 0, index: '', entries: '' }
const BUCKET_BITS = 10
/** Tells the first letters of a word from a whole word of the same letters. */
const START = 0x2aaaaaaa

/** What a word opens: it is worked out when the word is met first, and noted with a few strokes from then on. */
interface Entry {
  /** Bits to set, as pairs: the number among those of a text, and the bits of it. */
  readonly bits: readonly number[]
  /** Patterns that need words of other sets besides. */
  readonly waiting: readonly Opening[]
  /** The text that the word was noted for last. */
  text: number
}

/**
 * Which words are known, by the hashes of all their letters and of the first three or four. Two words of the same hashes
 * only open a gate in vain, so words themselves are not kept. A word has a few places: a book of many forgets few at a time.
 */
const PLACES = 1 << 15
const knownWords = new Int32Array(PLACES * 2).fill(-1)
const MOST_PROBES = 4
/**
 * What they open; null for a word that no set has. As long as it may get from the start: an array that is written to far
 * behind its end becomes a table of hashes.
 */
const knownEntries: (Entry | null)[] = new Array(PLACES).fill(null)
/** Of the sets that no build numbered. */
const own = new Map<number, number[]>()
/** Sets that no build numbered. */
const SETS = new Map<string, number>()
let count = BUILT.sets

/** What stands behind a set: patterns that it opens alone, or together with others. A pattern that needs several stands behind the first. */
interface Opening {
  readonly bit: number
  readonly others: readonly number[]
}
const OPENINGS: Opening[][] = new Array(BUILT.sets)
/** Sets that are asked for together with another: the others need no bit of their own. */
const ASKED: boolean[] = new Array(BUILT.sets)
let patterns = 0

/**
 * Bits of a text, first one for each pattern that may match it, then one for each set that it has a word of: texts are
 * asked about by one pattern after the other, and an array for each would cost more to make than to fill.
 */
const MOST_TEXTS = 2048
const places = new Map<string, number>()
const texts: string[] = []
let found = new Uint32Array(0)
/** Numbers of the array that a text has; 0 while what was looked up does not know all patterns. */
let width = 0
/** Bit of the first set. */
let firstSet = 0
let next = 0
let lastText = ''
let lastPlace = 0
/** A text whose words do not tell: every gate is open. */
const OPEN = -1
/** Shorter texts are words, one after the other: to run a pattern on one costs less than to look it up, once it is compiled. */
const SHORT = 16
/** A short text that more patterns than this are run on is looked up all the same. */
const MOST_RUNS = 3
let shortText = ''
let runs = 0

/**
 * @param make makes the pattern, at the first text that has its words.
 * @param needed alternatives apart by `/`, sets by `|`, words by a blank (see `wordsNeeded` of the build); or the sets' numbers, of a single set its number.
 */
export function gatePattern(make: () => RegExp, needed: string | number | Gate): RegExp {
  const gate = typeof needed === 'string' ? needed.split('/').map((sets) => sets.split('|').map(setOf)) : typeof needed === 'number' ? [[needed]] : needed
  const bit = patterns++
  for (const [first, ...others] of gate) {
    openingsOf(first as number).push({ bit, others })
    for (const set of others) ASKED[set] = true
  }
  // What was looked up before did not know this pattern.
  width = 0
  return new GatedPattern(make, bit) as unknown as RegExp
}

function openingsOf(set: number): Opening[] {
  let openings = OPENINGS[set]
  if (!openings) {
    openings = []
    OPENINGS[set] = openings
  }
  return openings
}

function setOf(keys: string): number {
  let set = SETS.get(keys)
  if (set === undefined) {
    set = count++
    SETS.set(keys, set)
    for (const key of keys.split(' ')) {
      const isWhole = key.charCodeAt(0) === 61
      let hash = 0
      for (let i = isWhole ? 1 : 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i))
      if (!isWhole) hash ^= START
      const sets = own.get(hash)
      if (sets) sets.push(set)
      else own.set(hash, [set])
    }
    width = 0
  }
  return set
}

/** What a word opens, by the hashes of its first three and four letters, 0 when it has fewer, and of all. */
function entryOf(three: number, four: number, all: number): Entry | null {
  const start = four || three
  const first = (all ^ (all >>> 15)) & (PLACES - 1)
  let place = first
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    place = (first + probe) & (PLACES - 1)
    const known = knownWords[place * 2]
    if (known === all && knownWords[place * 2 + 1] === start) return knownEntries[place] as Entry | null
    if (known === -1) break
    if (probe === MOST_PROBES - 1) place = first
  }
  const entry = makeEntry(three, four, all)
  knownEntries[place] = entry
  knownWords[place * 2] = all
  knownWords[place * 2 + 1] = start
  return entry
}

function makeEntry(three: number, four: number, all: number): Entry | null {
  const bits: number[] = []
  const waiting: Opening[] = []
  const add = (bit: number) => {
    const at = bit >>> 5
    let i = 0
    while (i < bits.length && bits[i] !== at) i += 2
    bits[i] = at
    bits[i + 1] = (bits[i + 1] ?? 0) | (1 << (bit & 31))
  }
  const addSets = (hash: number) => {
    for (const set of readSets(hash) ?? []) {
      if (ASKED[set]) add(firstSet + set)
      for (const opening of openingsOf(set)) {
        if (opening.others.length) waiting.push(opening)
        else add(opening.bit)
      }
    }
  }
  if (three) addSets(three ^ START)
  if (four) addSets(four ^ START)
  addSets(all)
  return bits.length || waiting.length ? { bits, waiting, text: 0 } : null
}

function readSets(hash: number): readonly number[] | null {
  const others = own.get(hash) ?? null
  if (!BUILT.sets) return others
  const { index, entries } = BUILT
  const bucket = hash & ((1 << BUCKET_BITS) - 1)
  const rest = hash >>> BUCKET_BITS
  const end = bucket * 3 + 3 < index.length ? readNumber(index, bucket * 3 + 3, 3) : entries.length
  for (let at = readNumber(index, bucket * 3, 3); at < end; ) {
    const count = readNumber(entries, at + 4, 2)
    if (readNumber(entries, at, 4) === rest) {
      const sets = Array.from({ length: count }, (_, n) => readNumber(entries, at + 6 + n * 2, 2))
      return others ? [...sets, ...others] : sets
    }
    at += 6 + count * 2
  }
  return others
}

function readNumber(text: string, from: number, signs: number): number {
  let value = 0
  for (let at = from; at < from + signs; at++) {
    const code = text.charCodeAt(at)
    value = (value << 6) | ((code > 92 ? code - 1 : code) - 48)
  }
  return value
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 33) + code) & 0x3fffffff
}

/** A list of patterns by their bits. */
interface Joined {
  readonly all: readonly RegExp[]
  /** Where the bits of the list stand among those of a text, each number once, and the bits there. */
  readonly places: readonly number[]
  readonly bits: readonly number[]
  /** What each of those bits opens: 32 for a number. */
  readonly behind: readonly (RegExp | undefined)[]
  /** Patterns that stand behind no words. */
  readonly free: readonly RegExp[]
  /** The bits follow one another as the patterns do, and all have one. */
  readonly isInOrder: boolean
}

const joined = new WeakMap<readonly RegExp[], Joined>()

function join(all: readonly RegExp[]): Joined {
  const places: number[] = []
  const bits: number[] = []
  const behind: (RegExp | undefined)[] = []
  const free: RegExp[] = []
  let last = -1
  let isInOrder = true
  for (const pattern of all) {
    const { gateAt, gateBit } = pattern as Partial<GatedPattern>
    if (gateAt === undefined || gateBit === undefined) {
      free.push(pattern)
      isInOrder = false
      continue
    }
    let place = places.indexOf(gateAt)
    if (place < 0) {
      place = places.push(gateAt) - 1
      bits.push(0)
      for (let n = 0; n < 32; n++) behind.push(undefined)
    }
    bits[place] = (bits[place] as number) | gateBit
    const number = 31 - Math.clz32(gateBit)
    behind[place * 32 + number] = pattern
    isInOrder &&= gateAt * 32 + number > last
    last = gateAt * 32 + number
  }
  const made = { all, places, bits, behind, free, isInOrder }
  joined.set(all, made)
  return made
}

/**
 * Those of a list of patterns that may match a text, in their order: of most lists none, and one look tells it for all of
 * them. The list must not change.
 */
export function openPatterns(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  const { all, places, bits, behind, free, isInOrder } = joined.get(patterns) ?? join(patterns)
  if (places.length === 0) return all
  if (text !== lastText || width === 0) {
    lastPlace = placeOf(text)
    lastText = text
  }
  const from = lastPlace
  if (from === OPEN) return all
  let open: RegExp[] | null = null
  for (let i = 0; i < places.length; i++) {
    let own = (found[from + (places[i] as number)] as number) & (bits[i] as number)
    if (own === 0) continue
    if (!isInOrder) return all.filter((pattern) => mayOpen(pattern as Partial<GatedPattern>, from))
    open ??= []
    for (; own !== 0; own &= own - 1) open.push(behind[i * 32 + 31 - Math.clz32(own & -own)] as RegExp)
  }
  return open ?? free
}

function mayOpen({ gateAt, gateBit }: Partial<GatedPattern>, place: number): boolean {
  return gateAt === undefined || gateBit === undefined || ((found[place + gateAt] as number) & gateBit) !== 0
}

function isFewRuns(text: string): boolean {
  if (text !== shortText) {
    shortText = text
    runs = 0
  }
  return ++runs <= MOST_RUNS
}

/** Where the bits of a text begin. */
function placeOf(text: string): number {
  if (width === 0) begin()
  const known = places.get(text)
  if (known !== undefined) return known
  next = (next + 1) % MOST_TEXTS
  const before = texts[next]
  if (before !== undefined) places.delete(before)
  const place = lookUp(text, next * width)
  texts[next] = text
  places.set(text, place)
  return place
}

function begin(): void {
  firstSet = (patterns + 31) & ~31
  width = (firstSet + count + 31) >>> 5
  found = new Uint32Array(MOST_TEXTS * width)
  knownWords.fill(-1)
  places.clear()
  texts.length = 0
  next = 0
}

/** The entries of a text whose patterns wait for another set's words. */
const waitingEntries: Entry[] = []
let textsSeen = 0

function lookUp(text: string, place: number): number {
  const bits = found
  bits.fill(0, place, place + width)
  const number = ++textsSeen
  waitingEntries.length = 0
  let hash = 0
  let length = 0
  let three = 0
  let four = 0
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : 32
    if (code >= 65 && code <= 90) code += 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95) {
      hash = mix(hash, code)
      length++
      if (length === 3) three = hash
      else if (length === 4) four = hash
    } else {
      // A long s and a Kelvin sign are letters of words where case is ignored.
      if (code === 0x17f || code === 0x212a) return OPEN
      const entry = length > 0 ? entryOf(three, four, hash) : null
      if (entry && entry.text !== number) {
        entry.text = number
        const own = entry.bits
        for (let i = 0; i < own.length; i += 2) {
          const at = place + (own[i] as number)
          bits[at] = (bits[at] as number) | (own[i + 1] as number)
        }
        if (entry.waiting.length) waitingEntries.push(entry)
      }
      hash = 0
      length = 0
      three = 0
      four = 0
    }
  }
  for (let i = 0; i < waitingEntries.length; i++) {
    const { waiting } = waitingEntries[i] as Entry
    for (let n = 0; n < waiting.length; n++) {
      const { bit, others } = waiting[n] as Opening
      if (hasAll(place, others)) setBit(place, bit)
    }
  }
  return place
}

function hasAll(place: number, sets: readonly number[]): boolean {
  for (let i = 0; i < sets.length; i++) if (!hasBit(place, firstSet + (sets[i] as number))) return false
  return true
}

function hasBit(place: number, bit: number): boolean {
  return ((found[place + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0
}

function setBit(place: number, bit: number): void {
  const at = place + (bit >>> 5)
  found[at] = (found[at] as number) | (1 << (bit & 31))
}
