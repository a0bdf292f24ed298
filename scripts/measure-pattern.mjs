/** How a pattern's time grows on texts made of its own matches: what a proof did not decide is tried. */
import fc from 'fast-check'

/** UTF-16 units, each twice the one before. */
const LENGTHS = [1000, 2000, 4000, 8000]
/** Matches that texts are made of, and stretches of each that are repeated. */
const SAMPLES = 6
const STRETCHES = 5
/** Shorter times say nothing of growth. Milliseconds. */
const LEAST = 2
/** Longer ones need no longer text. Milliseconds. */
const SLOW = 300
/** What slow patterns trip over, whatever they look for. */
const COMMON = [
  ' ',
  'a',
  'a ',
  'A',
  '0',
  '\n',
  '\t',
  '-',
  '.',
  ',',
  "'",
  '"',
  '<',
  '{',
  '[',
  '(',
  '@',
  '/',
  'a-',
  "a'",
  'a.',
  'a,b ',
  '0,',
  'we ',
  'you are ',
  'to a ',
]

/** Mulberry32: the same texts each time. */
function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Texts that match, as far as they can be made; look-arounds are left out for that.
 *
 * @param {string} source
 * @param {string} flags
 */
function matchesOf(source, flags) {
  const found = new Set()
  for (const one of [source, withoutLookarounds(source), ...source.split('|')]) {
    if (found.size >= SAMPLES || one === '') continue
    try {
      const pattern = new RegExp(one, flags.replace(/[dgyi]/g, ''))
      for (const text of fc.sample(fc.stringMatching(pattern, { size: 'xsmall' }), { numRuns: SAMPLES, seed: 7 })) found.add(text.slice(0, 200))
    } catch {
      // An alternative alone may be no pattern, and some cannot be turned into texts.
    }
  }
  return [...found].filter((text) => text !== '').slice(0, SAMPLES * 3)
}

/** @param {string} source */
function withoutLookarounds(source) {
  let out = ''
  for (let i = 0; i < source.length; i++) {
    if (!/^\(\?<?[=!]/.test(source.slice(i, i + 4))) {
      out += source[i]
      continue
    }
    let depth = 0
    for (let inClass = false; i < source.length; i++) {
      if (source[i] === '\\') i++
      else if (source[i] === '[') inClass = true
      else if (source[i] === ']') inClass = false
      else if (!inClass && source[i] === '(') depth++
      else if (!inClass && source[i] === ')' && --depth === 0) break
    }
  }
  return out
}

/**
 * The worst growth found, or null when no text made the pattern slower than in step with its length.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {{ degree: number, milliseconds: number, length: number, text: [string, number][] } | null}
 */
export function measureGrowth(source, flags) {
  // What is tried at one place is tried at each in the end.
  const pattern = new RegExp(source, flags.replace(/[dgy]/g, ''))
  const random = seeded(source.length)
  const samples = matchesOf(source, flags)
  const attacks = COMMON.map((unit) => ['', unit, '\u0000'])
  for (const sample of samples) {
    for (let i = 0; i < STRETCHES; i++) {
      const from = i === 0 ? 0 : Math.floor(random() * sample.length)
      const to = i === 0 ? sample.length : Math.min(sample.length, from + 1 + Math.floor(random() * 8))
      attacks.push([sample.slice(0, from), sample.slice(from, to), '\u0000'])
    }
  }
  let worst = null
  for (const [before, unit, after] of attacks) {
    if (unit === '') continue
    const textOf = (length) => before + unit.repeat(Math.ceil(length / unit.length)) + after
    if (timeOf(pattern, textOf(LENGTHS[1] ?? 0), 1) < LEAST / 16) continue
    let length = 0
    let half = 0
    let whole = 0
    for (length of LENGTHS) {
      half = whole
      whole = timeOf(pattern, textOf(length), whole < SLOW / 10 ? 3 : 1)
      // What takes the cube of the length would take minutes for the longest.
      if (whole > SLOW) break
    }
    if (whole < LEAST || half === 0) continue
    const degree = Math.round(Math.log2(whole / half))
    if (degree < 2 || (worst && (degree < worst.degree || (degree === worst.degree && whole <= worst.milliseconds)))) continue
    const pieces = [
      [before, 1],
      [unit, Math.ceil(length / unit.length)],
      [after, 1],
    ]
    worst = { degree, milliseconds: whole, length, text: pieces.filter(([words]) => words !== '') }
  }
  return worst
}

/**
 * @param {RegExp} pattern
 * @param {string} text
 * @param {number} times
 */
function timeOf(pattern, text, times) {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    pattern.test(text)
    least = Math.min(least, performance.now() - start)
  }
  return least
}
