/** How a pattern's time grows on texts made of its own matches: what a proof did not decide is tried. */
import vm from 'node:vm'
import fc from 'fast-check'
import { seeded } from './seeded.mjs'

/** UTF-16 units, each twice the one before. */
const LENGTHS = [60, 125, 250, 500, 1000, 2000, 4000, 8000]
/** Matches that texts are made of, and stretches of each that are repeated. */
const SAMPLES = 6
const STRETCHES = 5
/** Shorter times say nothing of growth. Milliseconds. */
const LEAST = 2
/** Longer ones need no longer text. Milliseconds. */
const SLOW = 300
/** A pattern that has no answer by then is stopped. Milliseconds. */
const TOO_LONG = 3000
/** What is said of a pattern that had no answer for the shortest text. */
const ENDLESS = 99
/** All texts of one pattern together: what is not tried by then is not tried. Milliseconds. */
const ALL = 20_000
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
  const until = performance.now() + ALL
  for (const [before, unit, after] of attacks) {
    if (unit === '' || performance.now() > until) continue
    const textOf = (length) => before + unit.repeat(Math.ceil(length / unit.length)) + after
    if (timeOf(pattern, textOf(2000), 1) < LEAST / 16) continue
    const growth = growthOn(pattern, textOf)
    if (!growth || (worst && (growth.degree < worst.degree || (growth.degree === worst.degree && growth.milliseconds <= worst.milliseconds)))) continue
    const { length } = growth
    const pieces = [
      [before, 1],
      [unit, Math.ceil(length / unit.length)],
      [after, 1],
    ]
    worst = { ...growth, text: pieces.filter(([words]) => words !== '') }
  }
  return worst
}

/**
 * How a pattern's time grows on one text, what repeats in it repeated more and more; null when in step with the length.
 *
 * @param {string} source
 * @param {string} flags
 * @param {[string, number][]} text
 */
export function measureAttack(source, flags, text) {
  const repeated = text.filter(([, times]) => times > 1)
  const textOf = (length) => text.map(([words, times]) => (times > 1 ? words.repeat(Math.ceil(length / repeated.length / words.length)) : words)).join('')
  return growthOn(new RegExp(source, flags.replace(/[dgy]/g, '')), textOf)
}

/**
 * @param {RegExp} pattern
 * @param {(length: number) => string} textOf
 * @returns {{ degree: number, milliseconds: number, length: number } | null}
 */
function growthOn(pattern, textOf) {
  let length = 0
  let half = 0
  let whole = 0
  for (length of LENGTHS) {
    half = whole
    whole = timeOf(pattern, textOf(length), whole < SLOW / 10 ? 3 : 1)
    // What takes the cube of the length would take minutes for the longest.
    if (whole > SLOW) break
  }
  if (whole < LEAST) return null
  let degree = half === 0 ? ENDLESS : Math.round(Math.log2(whole / half))
  if (degree > 2 && whole < TOO_LONG) {
    // It may be what the machine did beside: once more with care, at three lengths.
    const [quarter = 0, two = 0, four = 0] = [length / 4, length / 2, length].map((one) => timeOf(pattern, textOf(one), 5))
    degree = Math.round(Math.min(Math.log2(four / two), Math.log2(two / quarter)))
    whole = four
  }
  return degree < 2 ? null : { degree, milliseconds: whole, length }
}

/** A pattern runs apart, since nothing else ends it before it has its answer; the clock starts there. */
const APART = vm.createContext({ pattern: /./, text: '', now: () => performance.now() })
const TRY = new vm.Script('{ const start = now(); pattern.test(text); now() - start }')

/**
 * Milliseconds, `TOO_LONG` when it had no answer by then.
 *
 * @param {RegExp} pattern
 * @param {string} text
 * @param {number} times
 */
function timeOf(pattern, text, times) {
  Object.assign(APART, { pattern, text })
  let least = TOO_LONG
  for (let i = 0; i < times; i++) {
    try {
      least = Math.min(least, TRY.runInContext(APART, { timeout: TOO_LONG }))
    } catch {
      return TOO_LONG
    }
  }
  return least
}
