/**
 * Which words a regular expression cannot match without. Compiling and running hundreds of patterns costs most of a
 * review; most sentences lack the words that most patterns need, and a look at a sentence's words is all they get then.
 *
 * A *key* is `=word` (the whole word) or the first three or four letters of one, lower case; words are runs of
 * `[a-z0-9_]`, as `\b` sees them. The analysis is sound, not complete: what it does not understand needs no word.
 */

/** Of a thousand sentences, how many have the word; any other is rare. */
const COMMON = new Map(
  'the 600,a 500,of 450,to 500,and 500,in 400,for 250,is 250,you 200,your 200,we 200,our 200,it 150,this 120,that 150,on 150,with 150,are 150,be 120,have 100,has 70,will 80,can 70,not 80,or 100,an 80,as 100,by 80,from 80,was 60,if 50,i 50,us 60,at 70,more 50,all 50,been 40,t 80,s 150,re 60,ll 60,d 40,n 20,m 20,ve 30,e 20'
    .split(',')
    .map((one) => /** @type {[string, number]} */ ([one.split(' ')[0], Number(one.split(' ')[1])])),
)
/** A set of words that more sentences than this have keeps nothing out. */
const MOST = 450
const MOST_KEYS = 400
/** A further set is worth its look when so few have it. */
const RARE = 60
/** So many words, or sets of them, are asked for at most. */
const MOST_SETS = 2

/**
 * @typedef {{ type: 'char', code: number } | { type: 'set', nonWord: boolean } | { type: 'boundary' } | { type: 'start' } | { type: 'end' } | { type: 'unknown' }
 *   | { type: 'look', behind: boolean, negated: boolean, alternatives: Element[][] } | { type: 'group', alternatives: Element[][] }
 *   | { type: 'repeat', least: number, most: number, element: Element }} Element
 */

/**
 * What a text must have for the pattern to match: any of the alternatives, each a list of sets of keys of which the
 * text must have one each; null when nothing can be said.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string[][][] | null}
 */
export function wordsNeeded(source, flags) {
  if (flags.includes('v')) return null
  const alternatives = new Reader(source, flags.includes('u')).read()
  if (!alternatives) return null
  const gates = []
  for (const elements of alternatives.flatMap(variants)) {
    const { sets } = analyse(elements, false, () => false)
    const ranked = sets.filter((set) => costOf(set) <= MOST && set.size <= MOST_KEYS).sort((a, b) => costOf(a) - costOf(b))
    if (!ranked.length) return null
    const best = ranked.slice(0, MOST_SETS).filter((set, i) => i === 0 || costOf(set) <= RARE)
    gates.push(best.map((set) => [...set].sort()))
  }
  return gates
}

/** @param {Iterable<string>} keys */
function costOf(keys) {
  let cost = 0
  for (const key of keys) cost += key.startsWith('=') ? (COMMON.get(key.slice(1)) ?? 1) : key.length === 3 ? 10 : 3
  return cost
}

const isWord = (/** @type {number} */ code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95

/** `e-?mail` as `email` and `e-mail`, so that either has its words. @param {Element[]} elements @returns {Element[][]} */
function variants(elements) {
  /** @type {Element[][]} */
  let all = [[]]
  for (const element of elements) {
    const isOptional = element.type === 'repeat' && element.least === 0 && element.most === 1 && element.element.type === 'char'
    if (isOptional && all.length <= 4) all = all.flatMap((one) => [one, [...one, element.element]])
    else for (const one of all) one.push(element)
  }
  return all
}

/**
 * @param {Element[]} elements
 * @param {boolean} atStart true when a word that begins here begins a word of the text
 * @param {() => boolean} closes true when what follows the elements cannot go on with a word
 * @returns {{ sets: Set<string>[], atStart: boolean }}
 */
function analyse(elements, atStart, closes) {
  /** @type {Set<string>[]} */
  const sets = []
  let run = ''
  let runStarts = false
  const flush = (/** @type {boolean} */ closed) => {
    if (run && runStarts) {
      if (closed) sets.push(new Set([`=${run}`]))
      else if (run.length >= 3) sets.push(new Set([run.slice(0, 4)]))
    }
    run = ''
  }
  for (const [i, element] of elements.entries()) {
    if (element.type === 'char') {
      if (isWord(element.code)) {
        if (!run) runStarts = atStart
        run += String.fromCharCode(element.code).toLowerCase()
        atStart = false
      } else {
        flush(true)
        atStart = true
      }
      continue
    }
    flush(cannotGoOn(elements, i, closes))
    if (element.type === 'boundary' || element.type === 'start') atStart = true
    else if (element.type === 'set') atStart = element.nonWord
    else if (element.type === 'unknown') atStart = false
    else if (element.type === 'look') {
      if (element.behind && !element.negated && element.alternatives.every((one) => endsOutside(one))) atStart = true
    } else if (element.type === 'group') {
      const result = analyseGroup(element.alternatives, atStart, () => cannotGoOn(elements, i + 1, closes))
      if (result.set) sets.push(result.set)
      atStart = result.atStart
    } else if (element.type === 'repeat') {
      const inner = element.element
      // The last round is followed by what comes next, any other by another round.
      const next = () => cannotGoOn(elements, i + 1, closes) && (element.most === 1 || cannotGoOn([inner], 0, () => true))
      const opens = element.most === 1 ? atStart : false
      const result =
        inner.type === 'group'
          ? analyseGroup(inner.alternatives, atStart, next)
          : { set: null, atStart: (inner.type === 'set' && inner.nonWord) || (inner.type === 'char' && !isWord(inner.code)) }
      if (element.least > 0 && result.set) sets.push(result.set)
      // Where it may stand more than once, the last round begins where another one ended.
      const after = inner.type === 'group' && element.most !== 1 ? analyseGroup(inner.alternatives, opens, next).atStart && result.atStart : result.atStart
      atStart = element.least > 0 ? after : atStart && after
    }
  }
  flush(closes())
  return { sets, atStart }
}

/** @param {Element[][]} alternatives @param {boolean} atStart @param {() => boolean} closes */
function analyseGroup(alternatives, atStart, closes) {
  /** @type {Set<string> | null} */
  let set = new Set()
  let ends = true
  for (const elements of alternatives.flatMap(variants)) {
    const result = analyse(elements, atStart, closes)
    ends &&= result.atStart
    const best = result.sets.sort((a, b) => costOf(a) - costOf(b))[0]
    if (best && set) for (const key of best) set.add(key)
    else set = null
  }
  return { set, atStart: ends }
}

/** True when no word goes on at the i-th element. @param {Element[]} elements @param {number} i @param {() => boolean} closes @returns {boolean} */
function cannotGoOn(elements, i, closes) {
  const element = elements[i]
  if (!element) return closes()
  const next = () => cannotGoOn(elements, i + 1, closes)
  switch (element.type) {
    case 'char':
      return !isWord(element.code)
    case 'set':
      return element.nonWord
    case 'boundary':
    case 'end':
      return true
    case 'look':
      return next()
    case 'group':
      return element.alternatives.every((one) => cannotGoOn(one, 0, next))
    case 'repeat':
      return cannotGoOn([element.element], 0, next) && (element.least > 0 || next())
    default:
      return false
  }
}

/** True when the elements end with what is no part of a word, or at the start. @param {Element[]} elements */
function endsOutside(elements) {
  const last = elements.at(-1)
  return last?.type === 'start' || (last?.type === 'char' && !isWord(last.code)) || (last?.type === 'set' && last.nonWord)
}

/** Reads a pattern's syntax, as far as it is needed here. */
class Reader {
  /** @param {string} source @param {boolean} unicode */
  constructor(source, unicode) {
    this.source = source
    this.unicode = unicode
    this.at = 0
  }

  /** @returns {Element[][] | null} null for what is not understood */
  read() {
    try {
      const alternatives = this.alternatives()
      return this.at === this.source.length ? alternatives : null
    } catch {
      return null
    }
  }

  /** @returns {Element[][]} */
  alternatives() {
    /** @type {Element[][]} */
    const all = [[]]
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at++
        all.push([])
        continue
      }
      const element = this.repeated(this.one())
      all.at(-1)?.push(element)
    }
    return all
  }

  /** @param {Element} element @returns {Element} */
  repeated(element) {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!found) return element
    this.at += found[0].length
    const [, sign, from, comma, to] = found
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from)
    const most = sign ? (sign === '?' ? 1 : Number.POSITIVE_INFINITY) : comma ? (to ? Number(to) : Number.POSITIVE_INFINITY) : Number(from)
    return { type: 'repeat', least, most, element }
  }

  /** @returns {Element} */
  one() {
    const { source } = this
    const char = source[this.at]
    if (char === '(') return this.group()
    if (char === '[') return this.set()
    if (char === '\\') return this.escape()
    const code = source.codePointAt(this.at) ?? 0
    this.at += code > 0xffff ? 2 : 1
    if (char === '^') return { type: 'start' }
    if (char === '$') return { type: 'end' }
    if (char === '.') return { type: 'unknown' }
    if ('*+?{'.includes(char)) throw new Error('nothing to repeat')
    return { type: 'char', code }
  }

  /** @returns {Element} */
  group() {
    const head = /^\((?:\?(?::|<?[=!]|<[A-Za-z_$][\w$]*>))?/.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? '('
    if (head === '(' && this.source[this.at + 1] === '?') throw new Error('an unknown group')
    this.at += head.length
    const alternatives = this.alternatives()
    if (this.source[this.at] !== ')') throw new Error('an open group')
    this.at++
    if (/[=!]$/.test(head)) return { type: 'look', behind: head.includes('<'), negated: head.endsWith('!'), alternatives }
    return { type: 'group', alternatives }
  }

  /** @returns {Element} */
  set() {
    const { source } = this
    // One letter, small or capital: words are compared in small letters.
    const [, one = '', other = ''] = /^\[([a-z])([a-z])\]/i.exec(source.slice(this.at, this.at + 4)) ?? []
    if (one !== other && one.toLowerCase() === other.toLowerCase()) {
      this.at += 4
      return { type: 'char', code: one.charCodeAt(0) }
    }
    let at = this.at + 1
    const negated = source[at] === '^'
    if (negated) at++
    let nonWord = !negated
    let last = -1
    let isRange = false
    for (; source[at] !== ']'; at++) {
      if (at >= source.length) throw new Error('an open set')
      let code = source.charCodeAt(at)
      if (source[at] === '-' && last >= 0 && source[at + 1] !== ']') {
        isRange = true
        continue
      }
      if (source[at] === '\\') {
        const escaped = /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|.)/i.exec(source.slice(at, at + 40))?.[0] ?? '\\\\'
        at += escaped.length - 1
        if (/^\\[sntrfv]$/.test(escaped)) code = 32
        else if (/^\\[^\w]$/.test(escaped)) code = escaped.charCodeAt(1)
        else if (/^\\[ux]/.test(escaped)) code = Number.parseInt(escaped.replace(/[^0-9a-f]/gi, '').replace(/^u/, ''), 16)
        else code = 97
      }
      // A range may hold letters between its ends.
      if (isWord(code) || (isRange && last < 128 && code > 47)) nonWord = false
      isRange = false
      last = code
    }
    this.at = at + 1
    return { type: 'set', nonWord }
  }

  /** @returns {Element} */
  escape() {
    const found = /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[pP]\{[^}]*\}|k<[^>]*>|\d+|.)/i.exec(this.source.slice(this.at, this.at + 40))
    if (!found) throw new Error('a lone backslash')
    this.at += found[0].length
    const hex = found[1] ?? found[2] ?? found[3]
    if (hex) return { type: 'char', code: Number.parseInt(hex, 16) }
    const what = found[0]
    if (what === '\\b') return { type: 'boundary' }
    if (what === '\\s' || what === '\\W' || /^\\[nrtfv]$/.test(what)) return { type: 'set', nonWord: true }
    if (/^\\[^\w]$/.test(what)) return { type: 'char', code: what.charCodeAt(1) }
    return { type: 'unknown' }
  }
}
