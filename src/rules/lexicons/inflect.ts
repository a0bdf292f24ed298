/**
 * English word forms, once for all lexicons: which forms a word has, and how to say a replacement in
 * the same form ("utilising" → "using"). British and American spellings count as the same word.
 *
 * A lexicon marks the word that bends: `leverage:v` (verb), `touchpoint:n` (noun),
 * `seamless:a` (adjective with its adverb). An unmarked word stands as it is.
 */

/** Which form of the bending word stood in the text. */
export type Form = 'base' | 's' | 'ed' | 'en' | 'ing' | 'plural' | 'adverb'

/** Past tense and participle of the irregular verbs that lexicons use; the rest follow the rules below. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  rethink: ['rethought', 'rethought'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spin: ['spun', 'spun'],
  stand: ['stood', 'stood'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
}

/** Verbs of more than one syllable that still double their last consonant. */
const DOUBLING = new Set(['admit', 'commit', 'defer', 'occur', 'permit', 'prefer', 'refer', 'submit', 'transfer', 'transmit', 'upsell'])

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter)
}

/** True for "plan", "stop", "cut": one syllable, one vowel, one closing consonant. */
function doublesLastLetter(verb: string): boolean {
  if (DOUBLING.has(verb)) return true
  const last = verb.at(-1) ?? ''
  if (isVowel(last) || 'wxy'.includes(last)) return false
  if (!isVowel(verb.at(-2)) || isVowel(verb.at(-3))) return false
  return (verb.match(/[aeiouy]+/g) ?? []).length === 1
}

function addS(word: string): string {
  if (word === 'be') return 'is'
  if (word === 'have') return 'has'
  if (word === 'go' || word === 'do') return `${word}es`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function addEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doublesLastLetter(verb) ? verb + verb.at(-1) : verb}ed`
}

function addIng(verb: string): string {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !verb.endsWith('ee') && !verb.endsWith('oe')) return `${verb.slice(0, -1)}ing`
  return `${doublesLastLetter(verb) ? verb + verb.at(-1) : verb}ing`
}

function addLy(adjective: string): string {
  if (adjective === 'good') return 'well'
  if (['fast', 'hard', 'late', 'straight'].includes(adjective)) return adjective
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`
  if (adjective.endsWith('ic')) return `${adjective}ally`
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`
  if (adjective.endsWith('ll')) return `${adjective}y`
  return `${adjective}ly`
}

/** One word in one form: `inflect('use', 'ing')` is "using". */
export function inflect(word: string, form: Form): string {
  switch (form) {
    case 'base':
      return word
    case 's':
    case 'plural':
      return addS(word)
    case 'ed':
      return IRREGULAR[word]?.[0] ?? addEd(word)
    case 'en':
      return IRREGULAR[word]?.[1] ?? addEd(word)
    case 'ing':
      return addIng(word)
    case 'adverb':
      return addLy(word)
  }
}

/** True when the verb's past tense and participle differ, so that an "-ed" word does not say which to write. */
export function isPastAmbiguous(verb: string): boolean {
  const parts = IRREGULAR[verb]
  return parts !== undefined && parts[0] !== parts[1]
}

const CLASSES: Readonly<Record<string, readonly Form[]>> = { v: ['base', 's', 'ed', 'en', 'ing'], n: ['base', 'plural'], a: ['base', 'adverb'] }

/** Swaps between British and American endings, each way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3,})iz(e[sd]?|ing|ations?|ers?)$/, '$1is$2'],
  [/([a-z]{3,})is(e[sd]?|ing|ations?|ers?)$/, '$1iz$2'],
  [/lyz(e[sd]?|ing)$/, 'lys$1'],
  [/lys(e[sd]?|ing)$/, 'lyz$1'],
  [/^(behavi|col|fav|hon|lab|neighb|harb|endeav)or/, '$1our'],
  [/^(behavi|col|fav|hon|lab|neighb|harb|endeav)our/, '$1or'],
  [/^(cent|fib|met|theat)re(s?)$/, '$1er$2'],
  [/^(cent|fib|met|theat)er(s?)$/, '$1re$2'],
  [/^(cance|mode|trave|signa|channe|leve)l(ed|ing|er|ers)$/, '$1ll$2'],
  [/^(cata|dia)log(s?)$/, '$1logue$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^programme(s?)$/, 'program$1'],
]

/** Letters that some pair of `SPELLINGS` needs: most words have none, and the lexicons hold thousands. */
const MAY_DIFFER = /(?:i|ly)[sz](?:e|ing|at)|(?:avi|col|fav|hon|lab|hb|arb|eav)ou?r|(?:cent|fib|met|eat)(?:re|er)|[ev]el|cancel|signal|alog|program/

/** British and American spellings of a word, itself included. */
export function spellings(word: string): readonly string[] {
  if (!MAY_DIFFER.test(word)) return [word]
  const all = new Set([word])
  for (const [from, to] of SPELLINGS) if (from.test(word)) all.add(word.replace(from, to))
  return [...all]
}

/** One concrete wording of a phrase: its words in lower case, and the form of its bending word. */
export interface Wording {
  readonly words: readonly string[]
  readonly form: Form
}

export const START_LENGTH = 3

/** The first letters, `START_LENGTH` of them where there are so many, that the first words of a phrase's wordings may have: told without making the wordings. */
export function startsOf(phrase: string): readonly string[] {
  if (/^[a-z]{5}[a-z ]*$/.test(phrase)) return [phrase.slice(0, START_LENGTH)]
  const [first = '', ...rest] = phrase.toLowerCase().split(/[\s/‐‑-]+/)
  const [word = '', mark] = first.split(':')
  const plain = word.slice(0, START_LENGTH)
  const bends = mark !== undefined && (word.length < 5 || word in IRREGULAR)
  const joins = word.length < START_LENGTH && rest.length === 1 && phrase.includes('-')
  if (!bends && !joins) return [plain]
  const starts = new Set((bends ? (CLASSES[mark] ?? []) : []).map((form) => inflect(word, form).slice(0, START_LENGTH)))
  if (joins) starts.add((word + rest[0]).slice(0, START_LENGTH))
  return [...starts.add(plain)]
}

/**
 * Every wording of a phrase in lexicon notation: words separated by spaces, hyphens or slashes, some marked
 * `:v`, `:n` or `:a` (the first mark gives the form); `*` stands for one to three words. A phrase
 * written as one hyphenated pair is also one word: "white-label", "whitelabel".
 *
 * @throws RangeError when a mark is unknown: a mistake in a lexicon.
 */
export function wordings(phrase: string): readonly Wording[] {
  if (!/[:/‐‑’‘A-Z-]/.test(phrase) && !MAY_DIFFER.test(phrase)) return [{ words: phrase.split(/\s+/), form: 'base' }]
  const parts = phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[\s/‐‑-]+/)
    .map((part) => {
      const [word = '', mark] = part.split(':')
      const forms = mark === undefined ? (['base'] as const) : CLASSES[mark]
      if (word === '' || !forms) throw new RangeError(`not a phrase of a lexicon: "${phrase}"`)
      return { word, forms, bends: mark !== undefined }
    })
  const leader = parts.find((part) => part.bends)
  const found = new Map<string, Wording>()
  for (const form of leader?.forms ?? (['base'] as const)) {
    const choices = parts.map((part) => (part === leader ? [form] : part.forms).flatMap((one) => spellings(inflect(part.word, one))))
    for (const words of product(choices)) {
      const key = words.join(' ')
      if (!found.has(key)) found.set(key, { words, form })
      const joined = words.join('')
      if (words.length === 2 && phrase.includes('-') && !found.has(joined)) found.set(joined, { words: [joined], form })
    }
  }
  return [...found.values()]
}

function product(choices: readonly (readonly string[])[]): string[][] {
  if (choices.every((options) => options.length === 1)) return [choices.map(([only]) => only as string)]
  return choices.reduce<string[][]>((made, options) => made.flatMap((words) => options.map((option) => [...words, option])), [[]])
}

/** A replacement in lexicon notation said in a form: `sayIn('make:v easier', 'ing')` is "making easier". A replacement without a mark stays. */
export function sayIn(replacement: string, form: Form): string {
  return replacement.replace(/([\w'-]+):[vna]/, (_, word: string) => inflect(word, form))
}
