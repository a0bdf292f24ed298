/**
 * Sentences and words as `retext-english` finds them, without its tree: tokens are three arrays of numbers, and each of
 * its steps is a pass over them, in its order. A test holds both against each other; where they differ, this file is wrong.
 */

/** A sentence as it is cut. Offsets of the text given. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** Start and end of each word, one after the other. */
  readonly words: readonly number[]
}

const WHITE = 1
const PUNCTUATION = 2
const WORD = 3
const SYMBOL = 4

/** Kinds of characters, each found out when it is first seen; some are not to `parse-latin` what they are to Unicode. */
const KINDS = new Uint8Array(0x10000)
for (const sign of '#%&*@†‡‰‱※\ufeff') KINDS[sign.charCodeAt(0)] = SYMBOL
KINDS[0x85] = WHITE

function kindOf(code: number): number {
  const known = KINDS[code] as number
  if (known) return known
  const sign = String.fromCharCode(code)
  const kind = /^\s$/.test(sign) ? WHITE : /^\p{P}$/u.test(sign) ? PUNCTUATION : /^[\p{L}\p{N}\p{M}]$/u.test(sign) ? WORD : SYMBOL
  KINDS[code] = kind
  return kind
}

const FULL_STOP = 46
const HYPHEN = 45
const SLASH = 47
const AMPERSAND = 38
const UNDERSCORE = 95
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const APOSTROPHES = codesOf("'’")
const PAUSES = codesOf(',;')
/** Ends a sentence. */
const TERMINAL = codesOf('.!?…‽')
/** Joins the words on both its sides. */
const INNER = codesOf("&'-.:=?@\u00ad·‐‑’‧_")
/** Belongs to the sentence that has ended before it. */
const CLOSING = /[\p{Pe}\p{Pf}!"').?…‽]/u

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const ABBREVIATIONS = wordsOf(
  'apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov oct oz pt qt sat sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds',
)
const ABBREVIATED_NAMES = wordsOf(
  'Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk',
)
/** Latin, and figures of up to three digits: ordinals. */
const LATIN = /^(?:[0-9]{1,3}|[a-z]|al|ca|cap|cca|cent|cf|cit|con|cp|cwt|ead|etc|ff|fl|ibid|id|nem|op|pro|seq|sic|stat|tem|viz)$/
const ELIDED = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/

/** Cuts a text into sentences. Nothing is left out but white space around them, and sentences without a word. */
export function splitSentences(text: string): Cut[] {
  const tokens = new Tokens(text)
  tokens.joinElisions()
  tokens.joinWords()
  const sentences = new Sentences(tokens)
  sentences.join()
  return sentences.cut()
}

/** The tokens of a text, in order and without gaps. */
class Tokens {
  readonly text: string
  readonly kinds: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  constructor(text: string) {
    this.text = text
    let from = 0
    let kind = 0
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const own = (KINDS[code] as number) || kindOf(code)
      // Words and white space run on; of signs, the same one, and the halves of a pair.
      if (own !== kind || !(own === WORD || own === WHITE || code === before || (code >= 0xd800 && code <= 0xdfff))) {
        if (at > from) this.#push(kind, from, at)
        from = at
        kind = own
      }
      before = code
    }
    if (text.length > from) this.#push(kind, from, text.length)
  }

  #push(kind: number, start: number, end: number): void {
    this.kinds.push(kind)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** The code of a sign that stands alone; 0 for all else. */
  sign(i: number): number {
    const kind = this.kinds[i]
    if (kind !== PUNCTUATION && kind !== SYMBOL) return 0
    const start = this.starts[i] as number
    return this.ends[i] === start + 1 ? this.text.charCodeAt(start) : 0
  }

  isSign(i: number): boolean {
    const kind = this.kinds[i]
    return kind === PUNCTUATION || kind === SYMBOL
  }

  isWord(i: number): boolean {
    return this.kinds[i] === WORD
  }

  isTerminal(i: number): boolean {
    return this.kinds[i] === PUNCTUATION && TERMINAL.has(this.text.charCodeAt(this.starts[i] as number))
  }

  length(i: number): number {
    return (this.ends[i] as number) - (this.starts[i] as number)
  }

  value(i: number): string {
    return this.text.slice(this.starts[i], this.ends[i])
  }

  /** Makes one word of the tokens from `from` to before `to`. */
  merge(from: number, to: number): void {
    this.kinds[from] = WORD
    this.ends[from] = this.ends[to - 1] as number
    this.kinds.splice(from + 1, to - from - 1)
    this.starts.splice(from + 1, to - from - 1)
    this.ends.splice(from + 1, to - from - 1)
  }

  /** "w/", "o’ ", "’tis", "’n’": a sign that stands for letters belongs to their word. */
  joinElisions(): void {
    for (let i = 0; i < this.kinds.length; i++) {
      const sign = this.sign(i)
      if (sign === SLASH) {
        if (this.isWord(i - 1) && this.length(i - 1) === 1 && this.value(i - 1).toLowerCase() === 'w') this.merge(i - 1, i + 1)
      } else if (APOSTROPHES.has(sign)) {
        if (i > 2 && this.isWord(i - 1) && this.kinds[i - 2] === WHITE && this.kinds[i + 1] === WHITE && /^ol?$/i.test(this.value(i - 1)))
          this.merge(i - 1, i + 1)
        else if (this.isWord(i + 1) && !this.isWord(i - 1)) {
          const word = this.value(i + 1).toLowerCase()
          if (ELIDED.test(word)) this.merge(i, i + 2)
          else if (word === 'n' && this.kinds[i + 2] === PUNCTUATION && APOSTROPHES.has(this.sign(i + 2))) this.merge(i, i + 3)
        }
      }
    }
  }

  /** "&c", "pre- and", "don’t", "and/or", "U.S.": signs inside of words, each kind in a pass of its own. */
  joinWords(): void {
    const { kinds } = this
    let slashes = false
    for (let i = 0; i < kinds.length; i++) {
      const sign = this.sign(i)
      if (sign === AMPERSAND && !this.isWord(i - 1) && this.isWord(i + 1)) this.merge(i, i + 2)
      else if (sign === SLASH) slashes = true
    }
    for (let i = 1; i < kinds.length; i++) {
      // What follows the hyphen stands in its place then.
      if (this.sign(i) === HYPHEN && this.isWord(i - 1) && !this.isWord(i + 1)) this.merge(i - 1, i-- + 1)
    }
    for (let i = 1; i < kinds.length; i++) {
      if (!this.isWord(i - 1) || !this.#isInner(i)) continue
      let last = 0
      for (let at = i + 1; this.isWord(at) || this.#isInner(at); at++) if (this.isWord(at)) last = at
      if (last) this.merge(i - 1, last + 1)
    }
    for (let i = 1; slashes && i < kinds.length; i++) {
      if (this.sign(i) !== SLASH || !this.isWord(i - 1) || this.length(i - 1) > 2) continue
      const hasNext = this.isWord(i + 1)
      if (!hasNext || this.length(i + 1) < 3) this.merge(i - 1, i-- + (hasNext ? 2 : 1))
    }
    for (let i = 1; i < kinds.length; i++) {
      if (this.sign(i) === FULL_STOP && kinds[i] === PUNCTUATION && this.isWord(i - 1) && this.#isInitialism(i - 1)) this.merge(i - 1, i-- + 1)
    }
  }

  #isInner(i: number): boolean {
    if (!this.isSign(i)) return false
    const code = this.text.charCodeAt(this.starts[i] as number)
    return INNER.has(code) && (this.length(i) === 1 || (code === UNDERSCORE && this.value(i).replace(/_/g, '') === ''))
  }

  /** Letters with full stops between them. */
  #isInitialism(i: number): boolean {
    if (this.length(i) < 3) return false
    const parts = new Tokens(this.value(i))
    const count = parts.kinds.length
    if (count === 1 || count % 2 === 0) return false
    let isFigures = true
    for (let part = count - 1; part >= 0; part--) {
      if (part % 2 === 0) {
        if (parts.length(part) > 1) return false
        if (!/^\p{N}/u.test(parts.value(part))) isFigures = false
      } else if (parts.value(part) !== '.') {
        if (part < count - 2) break
        return false
      }
    }
    return !isFigures
  }
}

/** The sentences of a text's tokens: where each begins, counted in tokens. */
class Sentences {
  readonly #tokens: Tokens
  /** One more than there are sentences. */
  readonly #from: number[] = [0]

  constructor(tokens: Tokens) {
    this.#tokens = tokens
    const count = tokens.kinds.length
    for (let i = 0; i < count; i++) if (i === count - 1 || tokens.isTerminal(i)) this.#from.push(i + 1)
  }

  #first(n: number): number {
    return this.#from[n] as number
  }

  #end(n: number): number {
    return this.#from[n + 1] as number
  }

  get #count(): number {
    return this.#from.length - 1
  }

  /** The first token of a sentence that is a word or a sign; its end when there is none. */
  #head(n: number): number {
    let i = this.#first(n)
    while (i < this.#end(n) && this.#tokens.kinds[i] === WHITE) i++
    return i
  }

  /** Makes one sentence of the n-th and the one before. */
  #joinBefore(n: number): void {
    this.#from.splice(n, 1)
  }

  /** Makes one word of two neighbouring tokens. */
  #merge(i: number): void {
    this.#tokens.merge(i, i + 2)
    for (let n = 0; n < this.#from.length; n++) if ((this.#from[n] as number) > i) this.#from[n] = (this.#from[n] as number) - 1
  }

  join(): void {
    this.#joinAbbreviated((word) => ABBREVIATIONS.has(word.toLowerCase()) || ABBREVIATED_NAMES.has(word), false)
    this.#joinWordless()
    this.#joinClosing()
    const { text, starts } = this.#tokens
    this.#joinWhere((n) => {
      const head = this.#head(n)
      return head < this.#end(n) && this.#tokens.isWord(head) && isLower(text, starts[head] as number)
    })
    this.#joinWhere((n) => this.#first(n) < this.#end(n) && this.#tokens.isWord(this.#first(n)) && isDigit(text.charCodeAt(starts[this.#first(n)] as number)))
    this.#joinAbbreviated((word) => word.length < 6 && LATIN.test(word.toLowerCase()), true)
    this.#joinWhere((n) => this.#head(n) < this.#end(n) && PAUSES.has(this.#tokens.sign(this.#head(n))))
    for (let n = 0; n < this.#count; n++) this.#joinFullStops(n)
  }

  #joinWhere(belongs: (n: number) => boolean): void {
    for (let n = 1; n < this.#count; ) {
      if (belongs(n)) this.#joinBefore(n)
      else n++
    }
  }

  /** A full stop after an abbreviation ends nothing. */
  #joinAbbreviated(isAbbreviation: (word: string) => boolean, isLatin: boolean): void {
    for (let n = 0; n < this.#count; n++) {
      const stop = this.#end(n) - 1
      if (stop - 1 < this.#first(n) || !this.#tokens.isWord(stop - 1) || this.#tokens.sign(stop) !== FULL_STOP) continue
      if (!isLatin && this.#tokens.kinds[stop] !== PUNCTUATION) continue
      if (!isAbbreviation(this.#tokens.value(stop - 1))) continue
      this.#merge(stop - 1)
      if (n + 1 < this.#count) this.#joinBefore(n-- + 1)
    }
  }

  /** Signs alone belong to the sentence before, the first of a text to the one after. */
  #joinWordless(): void {
    for (let n = 0; n < this.#count; n++) {
      let hasWord = false
      for (let i = this.#first(n); i < this.#end(n) && !hasWord; i++) hasWord = this.#tokens.isWord(i)
      if (hasWord) continue
      if (n > 0) this.#joinBefore(n--)
      else if (this.#count > 1) this.#joinBefore(1)
    }
  }

  /** Closing quotes and brackets belong to the sentence before. */
  #joinClosing(): void {
    const { text, starts, ends } = this.#tokens
    for (let n = 1; n < this.#count; n++) {
      for (let i = this.#first(n); i < this.#end(n) && this.#tokens.isSign(i); i++) {
        const sign = text.charAt(starts[i] as number)
        if (!CLOSING.test(sign) || text.slice(starts[i], ends[i]) !== sign.repeat(this.#tokens.length(i))) break
        this.#from[n] = i + 1
      }
    }
  }

  /** A full stop that does not end its sentence belongs to the word before it, or after it. */
  #joinFullStops(n: number): void {
    const tokens = this.#tokens
    let isInside = false
    for (let i = this.#end(n) - 1; i >= this.#first(n); i--) {
      if (!tokens.isSign(i)) {
        if (tokens.isWord(i)) isInside = true
        continue
      }
      // As for the tree's step, a sign ends something whatever its kind.
      if (!TERMINAL.has(tokens.text.charCodeAt(tokens.starts[i] as number)) || (tokens.length(i) > 1 && !tokens.isTerminal(i))) continue
      if (!isInside) {
        isInside = true
        continue
      }
      if (tokens.sign(i) !== FULL_STOP) continue
      if (i > this.#first(n) && tokens.isWord(i - 1)) {
        if (i + 2 < this.#end(n) && tokens.kinds[i + 1] === WHITE && tokens.value(i + 2) === '.') continue
        this.#merge(i - 1)
        i--
      } else if (i + 1 < this.#end(n) && tokens.isWord(i + 1)) this.#merge(i)
    }
  }

  cut(): Cut[] {
    const { kinds, starts, ends, text } = this.#tokens
    const cuts: Cut[] = []
    const push = (first: number, end: number) => {
      let from = first
      let to = end
      if (from < to && kinds[from] === WHITE) from++
      if (from < to && kinds[to - 1] === WHITE) to--
      if (from >= to) return
      const words: number[] = []
      for (let i = from; i < to; i++) {
        // An empty line ends a sentence, whatever stands before it.
        if (kinds[i] === WHITE && i > from && i < to - 1 && countLines(text.slice(starts[i], ends[i])) > 2) {
          cuts.push({ start: starts[from] as number, end: ends[i - 1] as number, words })
          push(i + 1, to)
          return
        }
        if (kinds[i] === WORD) words.push(starts[i] as number, ends[i] as number)
      }
      cuts.push({ start: starts[from] as number, end: ends[to - 1] as number, words })
    }
    for (let n = 0; n < this.#count; n++) push(this.#first(n), this.#end(n))
    return cuts
  }
}

function countLines(white: string): number {
  return white.length < 2 ? 1 : white.split(/\r\n|\r|\n/).length
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 97 && code <= 122 : code === 0x295 || /^\p{Ll}/u.test(text.charAt(at))
}
