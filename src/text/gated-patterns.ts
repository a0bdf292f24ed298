/**
 * Patterns that are run only on texts with words that they cannot match without. The build wraps the patterns of
 * the source (`scripts/gate-patterns.mjs`) and works out the words; a text's words are looked up once for all
 * patterns. Nothing but speed depends on it: a pattern without its gate finds the same.
 */

/** Any of these, each a list of sets of which the text must have a word each. */
type Gate = readonly (readonly number[])[]

interface Gated extends RegExp {
  gate: Gate
}

/** Sets that the build numbered, by the hashes of their words: the build writes its own here (`writeTable`). */
const BUILT = { sets: 0, whole: '', start: '' }

const exec = RegExp.prototype.exec

/**
 * Sets by the hash of a whole word, and of the first three or four letters of one. Two words of one hash only open
 * a gate in vain, so words themselves are not kept.
 */
const WHOLE = readTable(BUILT.whole)
const START = readTable(BUILT.start)
/** Sets that no build numbered. */
const SETS = new Map<string, number>()
let count = BUILT.sets

/** Texts are asked about by one pattern after the other. */
const MOST_TEXTS = 4000
let texts = new Map<string, Uint8Array>()
/** A text whose words do not tell: every gate is open. */
const OPEN = new Uint8Array(0)

/** @param needed alternatives apart by `/`, sets by `|`, words by a blank (see `wordsNeeded` of the build); or the sets' numbers. */
export function gatePattern(pattern: RegExp, needed: string | Gate): RegExp {
  const gated = pattern as Gated
  gated.gate = typeof needed !== 'string' ? needed : needed.split('/').map((sets) => sets.split('|').map(setOf))
  gated.exec = gatedExec
  gated.test = gatedTest
  return gated
}

function setOf(keys: string): number {
  let set = SETS.get(keys)
  if (set === undefined) {
    set = count++
    SETS.set(keys, set)
    for (const key of keys.split(' ')) {
      const isWhole = key.charCodeAt(0) === 61
      const map = isWhole ? WHOLE : START
      let hash = 0
      for (let i = isWhole ? 1 : 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i))
      const sets = map.get(hash)
      if (sets) sets.push(set)
      else map.set(hash, [set])
    }
    // What was looked up before did not know this set.
    if (texts.size) texts = new Map()
  }
  return set
}

function readTable(text: string): Map<number, number[]> {
  const table = new Map<number, number[]>()
  let at = 0
  const number = (signs: number) => {
    let value = 0
    for (let i = 0; i < signs; i++) {
      const code = text.charCodeAt(at++)
      value = (value << 6) | ((code > 92 ? code - 1 : code) - 48)
    }
    return value
  }
  while (at < text.length) {
    const hash = number(5)
    const sets: number[] = []
    for (let left = number(2); left > 0; left--) sets.push(number(2))
    table.set(hash, sets)
  }
  return table
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 33) + code) & 0x3fffffff
}

function gatedExec(this: Gated, text: string): RegExpExecArray | null {
  if (opens(this.gate, text)) return exec.call(this, text)
  this.lastIndex = 0
  return null
}

function gatedTest(this: Gated, text: string): boolean {
  if (opens(this.gate, text)) return exec.call(this, text) !== null
  this.lastIndex = 0
  return false
}

function opens(gate: Gate, text: string): boolean {
  const found = setsIn(String(text))
  if (found === OPEN) return true
  for (let i = 0; i < gate.length; i++) if (hasAll(found, gate[i] as readonly number[])) return true
  return false
}

function hasAll(found: Uint8Array, sets: readonly number[]): boolean {
  for (let i = 0; i < sets.length; i++) if (found[sets[i] as number] !== 1) return false
  return true
}

/** Shorter texts are words, one after the other: remembering them would push the sentences out. */
const SHORT = 16
let scratch = new Uint8Array(0)

function setsIn(text: string): Uint8Array {
  if (text.length <= SHORT) {
    if (scratch.length === count) scratch.fill(0)
    else scratch = new Uint8Array(count)
    return lookUp(text, scratch)
  }
  let found = texts.get(text)
  if (!found) {
    found = lookUp(text, new Uint8Array(count))
    if (texts.size >= MOST_TEXTS) texts = new Map()
    texts.set(text, found)
  }
  return found
}

function lookUp(text: string, found: Uint8Array): Uint8Array {
  let hash = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    let code = at < text.length ? text.charCodeAt(at) : 32
    if (code >= 65 && code <= 90) code += 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95) {
      hash = mix(hash, code)
      length++
      if (length === 3 || length === 4) note(found, START.get(hash))
    } else {
      // A long s and a Kelvin sign are letters of words where case is ignored.
      if (code === 0x17f || code === 0x212a) return OPEN
      if (length > 0) note(found, WHOLE.get(hash))
      hash = 0
      length = 0
    }
  }
  return found
}

function note(found: Uint8Array, sets: readonly number[] | undefined): void {
  if (sets) for (let i = 0; i < sets.length; i++) found[sets[i] as number] = 1
}
