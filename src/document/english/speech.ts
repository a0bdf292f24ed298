import { isStandIn } from './parse-sentences.ts'
import type { Sentence } from './sentence.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONNECTORS,
  CUSTOMERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TOPIC_ENTRIES,
  type Topic,
  VERB_FORMS,
  type VerbClass,
  YOU_WORDS,
  YOUR_WORDS,
} from './speech-words.ts'

/**
 * Who speaks to whom in a sentence: its subject, what its verb says of that subject, whether the reader
 * has a place in it. No grammar is parsed: the sender of a message names itself by a handful of words,
 * and what follows them is read left to right.
 */
export type Subject = 'we' | 'i' | 'company' | 'ours' | 'you' | 'yours' | 'customers' | 'it' | 'they' | 'imperative' | 'other' | 'none'
export type Tense = 'present' | 'past' | 'perfect' | 'progressive' | 'future' | 'modal' | 'none'

/** A word as speech is read: contractions are two, a possessive has lost its ending. */
export interface Token {
  readonly word: string
  /** As written, for capitals. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly possessive: boolean
  /** What the word stands for when it names somebody: the sender, the reader. */
  readonly who: 'we' | 'us' | 'our' | 'i' | 'company' | 'you' | 'your' | null
}

export interface Speech {
  readonly tokens: readonly Token[]
  readonly subject: Subject
  /** Index of the subject's first token, and of the first token after it; −1 without a subject. */
  readonly subjectAt: number
  readonly subjectEnd: number
  /** Index of the main verb's token (the participle of "have built"), or −1. */
  readonly verbAt: number
  /** The main verb's base, or the word itself when no list knows it; '' without one. */
  readonly verb: string
  readonly classes: readonly VerbClass[]
  /** True for "is / are / was" with no participle after it: who or what the subject is. */
  readonly copula: boolean
  readonly passive: boolean
  readonly tense: Tense
  readonly negated: boolean
  readonly question: boolean
  /** True when the sentence opens with a condition, a reason or a time. */
  readonly subordinateFirst: boolean
  /** Indices of the sender's pronouns in a clause that is not the main one: "the work we do". */
  readonly innerWe: number
  readonly topics: ReadonlyMap<Topic, number>
  /** True when the reader is told what it brings: "so you can", "helps you", "for you". */
  readonly forReader: boolean
  readonly you: number
  readonly self: number
}

/** What is known of the sender besides the pronouns. */
export interface Names {
  /** Names of the company and its products, in lower case, each as its words. */
  readonly names: readonly (readonly string[])[]
  /** Block's placeholders that stand for the company or for the reader, by the code of their stand-in. */
  readonly roleOf: (standIn: number) => string
}

const CONTRACTION: Readonly<Record<string, string>> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'m": 'am' }
const US_COUNTRY = /^U\.?S\.?A?\.?$/

function tokensOf(sentence: Sentence, names: Names): Token[] {
  const tokens: Token[] = []
  let last = sentence.start
  let isValue = false
  const push = (word: string, text: string, start: number, end: number, possessive = false) => {
    const gap = sentence.text.slice(last - sentence.start, start - sentence.start)
    tokens.push({ word, text, start, end, gap, possessive, who: isValue ? whoseValue(word, names) : whoIs(word, text) })
    last = end
  }
  for (const word of sentence.words) {
    const lower = word.lower
    isValue = word.kind === 'placeholder'
    if (!lower.includes("'")) {
      push(lower, word.text, word.start, word.end)
      continue
    }
    const short = /^(.+)('(?:re|ve|ll|d|m))$/.exec(lower)
    if (short?.[1] && short[2]) {
      push(short[1], word.text.slice(0, short[1].length), word.start, word.start + short[1].length)
      push(CONTRACTION[short[2]] ?? '', word.text.slice(short[1].length), word.start + short[1].length, word.end)
    } else if (/n't$/.test(lower)) {
      const base = lower === "can't" ? 'can' : lower === "won't" ? 'will' : lower.slice(0, -3)
      push(base, word.text.slice(0, base.length), word.start, word.end - 2)
      push('not', word.text.slice(-3), word.end - 2, word.end)
    } else if (/^(?:it|that|there|here|what|who|how|he|she|where)'s$/.test(lower)) {
      push(lower.slice(0, -2), word.text.slice(0, -2), word.start, word.end - 2)
      push('is', word.text.slice(-2), word.end - 2, word.end)
    } else if (/(?:'s|s')$/.test(lower) && lower.length > 3 && lower !== "let's")
      push(lower.replace(/'s?$/, ''), word.text.replace(/['’‘]s?$/, ''), word.start, word.end, true)
    else push(lower, word.text, word.start, word.end)
  }
  return markNames(tokens, names)
}

function whoIs(word: string, text: string): Token['who'] {
  // Most words begin otherwise, and are compared with none of these.
  switch (word.charCodeAt(0)) {
    case 119:
      return word === 'we' ? 'we' : null
    case 117:
      return word === 'us' && !US_COUNTRY.test(text) ? 'us' : null
    case 111:
      return word === 'our' || word === 'ours' ? 'our' : word === 'ourselves' ? 'we' : null
    case 105:
      return word === 'i' ? 'i' : null
    case 121:
      return YOU_WORDS.has(word) ? 'you' : YOUR_WORDS.has(word) ? 'your' : null
    default:
      return null
  }
}

/** Whom a value stands for. */
function whoseValue(word: string, names: Names): Token['who'] {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (!isStandIn(code)) continue
    const role = names.roleOf(code)
    if (role === 'company') return 'company'
    if (role === 'first-name' || role === 'full-name' || role === 'customer') return 'you'
  }
  return null
}

/** Small words inside a name. */
const LINKS = new Set(['of', 'for', 'the'])

/** Gives the tokens of a company's name their place: the name becomes one token. */
function markNames(tokens: Token[], { names }: Names): Token[] {
  if (!names.length) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const name = names.find((words) =>
      words.every((word, n) => tokens[i + n]?.word === word && (/^[\p{Lu}\p{N}]|^[a-z]+[A-Z]/u.test(tokens[i + n]?.text ?? '') || (n > 0 && LINKS.has(word)))),
    )
    const last = name ? tokens[i + name.length - 1] : undefined
    if (!name || !last) {
      out.push(token)
      continue
    }
    out.push({ ...token, word: name.join(' '), end: last.end, possessive: last.possessive, who: 'company' })
    i += name.length - 1
  }
  return out
}

/** Reads a sentence. Cheap: one pass over its words and a few lookups a word. */
export function readSpeech(sentence: Sentence, names: Names): Speech {
  const tokens = tokensOf(sentence, names)
  const start = clauseStart(tokens)
  const subordinateFirst = start.subordinate
  const subject = subjectFrom(tokens, start.at)
  const verb = subject.kind === 'imperative' ? imperativeVerb(tokens, subject.at) : verbAfter(tokens, subject.end, subject.kind)
  let you = 0
  let self = 0
  let innerWe = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (!token.who) continue
    // "People like you" speaks of givers, not to a reader.
    if (token.who === 'you' && tokens[index - 1]?.word === 'like') continue
    if (token.who === 'you' || token.who === 'your') you++
    else if (token.who !== 'i') self++
    if (token.who === 'we' && token.word === 'we' && index !== subject.at) innerWe++
  }
  return {
    tokens,
    subject: subject.kind,
    subjectAt: subject.at,
    subjectEnd: subject.end,
    ...verb,
    question: sentence.text.trimEnd().endsWith('?'),
    subordinateFirst,
    innerWe,
    topics: topicsOf(tokens),
    forReader: isForReader(tokens),
    you,
    self,
  }
}

/** Where the main clause begins: after connectors, and after an opening phrase that a comma ends. */
function clauseStart(tokens: readonly Token[]): { at: number; subordinate: boolean } {
  let at = 0
  while (at < tokens.length - 1 && (CONNECTORS.has(tokens[at]?.word ?? '') || ADVERBS.has(tokens[at]?.word ?? '')) && !isSubjectWord(tokens[at])) at++
  const first = tokens[at]
  if (!first) return { at: 0, subordinate: false }
  const subordinate = SUBORDINATORS.has(first.word) && first.word !== 'that' && first.word !== 'what' && first.word !== 'how' && first.word !== 'who'
  if (isSubjectWord(first)) return { at, subordinate: false }
  // "In 2019, we …", "When you write, we …": the first subject after a comma; "This year we …": one before any verb.
  let sawVerb = subordinate
  for (let i = at + 1; i < Math.min(tokens.length, 32); i++) {
    const token = tokens[i]
    if (!token) break
    const comma = /[,:;–—]|--|\s-\s/.test(token.gap)
    if (comma && isSubjectWord(token) && !SUBORDINATORS.has(tokens[i - 1]?.word ?? '')) return { at: i, subordinate }
    if (comma && sawVerb && !subordinate) break
    if (
      !sawVerb &&
      token.word === 'we' &&
      !SUBORDINATORS.has(tokens[i - 1]?.word ?? '') &&
      i - at <= 7 &&
      (PREPOSITIONS.has(first.word) || /^(?:this|last|next|earlier|later|these|every|all)$/.test(first.word))
    )
      return { at: i, subordinate: false }
    if (AUXILIARIES.has(token.word) || token.word === 'we' || token.word === 'you') sawVerb = true
  }
  return { at, subordinate }
}

const SUBJECT_WORDS = new Set(['it', 'they', 'this', 'these', 'he', 'she', 'there'])

function isSubjectWord(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.word === 'we' ||
    token.who === 'i' ||
    token.who === 'our' ||
    token.who === 'company' ||
    token.word === 'you' ||
    token.word === 'your' ||
    SUBJECT_WORDS.has(token.word)
  )
}

const BARE_IMPERATIVES = new Set(
  'please join help support donate share contact visit check click see read learn get try start sign meet discover explore find call email reply send let make take give use choose add create download subscribe follow become partner invest consider imagine watch book order register log enter go come keep tell ask spread be do note remember think stay enjoy bring introducing celebrate back fund rate leave review vote apply hire work build grow connect save manage'.split(
    ' ',
  ),
)

function subjectFrom(tokens: readonly Token[], at: number): { kind: Subject; at: number; end: number } {
  const token = tokens[at]
  if (!token) return { kind: 'none', at: -1, end: 0 }
  if (token.word === 'we') return { kind: 'we', at, end: at + 1 }
  if (token.who === 'i') return { kind: 'i', at, end: at + 1 }
  if (token.word === 'ours') return { kind: 'ours', at, end: at + 1 }
  // "Many of us", "the four of us".
  for (let i = at + 1; i <= at + 3; i++)
    if (tokens[i]?.word === 'of' && tokens[i + 1]?.who === 'us' && !SUBORDINATORS.has(token.word) && !VERB_FORMS.has(token.word))
      return { kind: 'we', at, end: i + 2 }
  // "The Foundation" when that is the sender; "the Acme app" is a thing.
  const next = tokens[at + 1]
  if (token.word === 'the' && next?.who === 'company') {
    if (next.possessive) return { kind: 'ours', at, end: nounEnd(tokens, at + 2) }
    const end = nounEnd(tokens, at + 2)
    if (end === at + 2) return { kind: 'company', at, end }
    if (/^(?:team|crew|community|project|foundation|family|group)$/.test(tokens[end - 1]?.word ?? '')) return { kind: 'ours', at, end }
  }
  if (token.who === 'our' || (token.who === 'company' && token.possessive)) return { kind: 'ours', at, end: nounEnd(tokens, at + 1) }
  if (token.who === 'company')
    return { kind: /^(?:team|crew|community|users|customers)$/.test(tokens[at + 1]?.word ?? '') ? 'ours' : 'company', at, end: nounEnd(tokens, at + 1) }
  if (token.word === 'you') return { kind: 'you', at, end: at + 1 }
  if (token.who === 'your') return { kind: 'yours', at, end: nounEnd(tokens, at + 1) }
  if (token.who === 'you') return { kind: 'you', at, end: at + 1 }
  if (BARE_IMPERATIVES.has(token.word) && at <= 1 && !(token.word === 'back' && /^(?:at|in|when|then|on|to|from)$/.test(next?.word ?? '')))
    return { kind: 'imperative', at, end: at }
  if (/^(?:it|this|that|there)$/.test(token.word) && AUXILIARIES.has(tokens[at + 1]?.word ?? '')) return { kind: 'it', at, end: at + 1 }
  if (token.word === 'they' || token.word === 'he' || token.word === 'she') return { kind: 'they', at, end: at + 1 }
  const end = nounEnd(tokens, at + 1)
  if (CUSTOMERS.has(tokens[end - 1]?.word ?? '') || CUSTOMERS.has(token.word)) return { kind: 'customers', at, end }
  return { kind: end < tokens.length ? 'other' : 'none', at, end }
}

/** The first token after a noun phrase: a verb that can stand alone. */
function nounEnd(tokens: readonly Token[], from: number): number {
  let prepositional = false
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    const token = tokens[i]
    if (!token) break
    if (AUXILIARIES.has(token.word) && token.word !== 'being' && token.word !== 'been') return i
    if (PREPOSITIONS.has(token.word)) prepositional = true
    if (SUBORDINATORS.has(token.word) || token.word === 'and') continue
    const verb = VERB_FORMS.get(token.word)
    const previous = tokens[i - 1]?.word ?? ''
    if (
      verb &&
      i > from - 1 &&
      (verb.form === 's' || verb.form === 'past' || (verb.form === 'base' && !prepositional && i > from)) &&
      !PREPOSITIONS.has(previous) &&
      !/^(?:our|the|a|an|your|its|their)$/.test(previous) &&
      !token.possessive
    ) {
      // "our offers", "our partners": a noun that looks like a verb is a verb only when a noun stands before it.
      if (i === from && tokens[from - 1]?.who === 'our') continue
      return i
    }
  }
  return unlistedVerb(tokens, from)
}

const AFTER_VERB = /^(?:the|a|an|our|its|their|his|her|this|these|that|to|on|in|with|for|by|from|into|every|each|all|people|new|more|it|them|us|you)$/

/** After a name, a word in small letters that ends as a verb does and has an object: "Tidewater utilises the …". */
function unlistedVerb(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length - 1, from + 5); i++) {
    const token = tokens[i]
    const previous = tokens[i - 1]
    if (!token || !previous || /[,;:–—]/.test(token.gap)) break
    if (ADVERBS.has(token.word) || /ly$/.test(token.word)) continue
    if (/^\p{Ll}/u.test(token.text)) {
      const isName = previous.who === 'company' || /^\p{Lu}/u.test(previous.text) || ADVERBS.has(previous.word) || /ly$/.test(previous.word)
      return isName && /(?:[^s]s|ed)$/.test(token.word) && AFTER_VERB.test(tokens[i + 1]?.word ?? '') && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')
        ? i
        : tokens.length
    }
  }
  return tokens.length
}

type VerbReading = Pick<Speech, 'verbAt' | 'verb' | 'classes' | 'copula' | 'passive' | 'tense' | 'negated'>
const NO_VERB: VerbReading = { verbAt: -1, verb: '', classes: [], copula: false, passive: false, tense: 'none', negated: false }

function imperativeVerb(tokens: readonly Token[], at: number): VerbReading {
  const first = tokens[at]?.word === 'please' && tokens[at + 1] ? at + 1 : at
  const word = tokens[first]?.word ?? ''
  return { ...NO_VERB, verbAt: first, verb: word, classes: VERB_FORMS.get(word)?.classes ?? [], tense: 'present' }
}

function verbAfter(tokens: readonly Token[], from: number, subject: Subject): VerbReading {
  if (from < 0 || subject === 'none') return NO_VERB
  let tense: Tense = 'present'
  let negated = false
  let be = -1
  let i = from
  for (; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? ''
    if (word === 'not' || word === 'never') negated = true
    else if (word === 'have' || word === 'has' || word === 'had') {
      const next = nextWord(tokens, i + 1)
      const verb = VERB_FORMS.get(next)
      if (next === 'been' || verb?.form === 'past' || /(?:ed|en)$/.test(next)) tense = word === 'had' ? 'past' : 'perfect'
      else if (next === 'to') return { ...NO_VERB, verbAt: i, verb: 'need', classes: ['need'], tense: 'present', negated }
      else return { ...NO_VERB, verbAt: i, verb: 'have', tense: word === 'had' ? 'past' : tense, negated }
    } else if (word === 'will' || word === 'shall') tense = 'future'
    else if (word === 'do' || word === 'does' || word === 'did') {
      const next = nextWord(tokens, i + 1)
      if (!VERB_FORMS.has(next) && !/^(?:not|never)$/.test(tokens[i + 1]?.word ?? ''))
        return { ...NO_VERB, verbAt: i, verb: 'do', tense: word === 'did' ? 'past' : tense, negated }
      if (word === 'did') tense = 'past'
    } else if (/^(?:would|can|could|may|might|must|should|cannot)$/.test(word)) {
      tense = word === 'would' && /^(?:love|like|be)$/.test(nextWord(tokens, i + 1)) ? 'present' : 'modal'
      if (word === 'cannot') negated = true
      if (word === 'would' && /^(?:love|like|appreciate)$/.test(nextWord(tokens, i + 1))) {
        const at = tokens.findIndex((token, n) => n > i && /^(?:love|like|appreciate)$/.test(token.word))
        return { ...NO_VERB, verbAt: at, verb: 'would like', classes: ['intention'], tense: 'present', negated }
      }
    } else if (AUXILIARIES.has(word)) {
      be = i
      if (word === 'was' || word === 'were') tense = 'past'
    } else if (!ADVERBS.has(word) || i === tokens.length - 1) break
  }
  const token = tokens[i]
  if (!token) return be >= 0 ? { ...NO_VERB, verbAt: be, verb: 'be', copula: true, tense, negated } : { ...NO_VERB, tense: 'none', negated }
  const entry = VERB_FORMS.get(token.word)
  if (be >= 0) {
    if (entry?.form === 'ing' || (/ing$/.test(token.word) && !TOPIC_ENTRIES.has(token.word) && token.word.length > 5))
      return {
        ...NO_VERB,
        verbAt: i,
        verb: entry?.base ?? token.word,
        classes: entry?.classes ?? [],
        tense: tense === 'present' ? 'progressive' : tense,
        negated,
      }
    const adjective = TOPIC_ENTRIES.get(token.word)?.some((one) => one.topic === 'excite' || one.topic === 'glad')
    if (!adjective && (entry?.form === 'past' || (/ed$/.test(token.word) && token.word.length > 4)))
      return { ...NO_VERB, verbAt: i, verb: entry?.base ?? token.word, classes: entry?.classes ?? [], passive: true, tense, negated }
    return { ...NO_VERB, verbAt: be, verb: 'be', copula: true, tense, negated }
  }
  if (tense === 'present' && entry?.form === 'past' && entry.base !== token.word) tense = 'past'
  else if (tense === 'present' && !entry && /ed$/.test(token.word)) tense = 'past'
  return { ...NO_VERB, verbAt: i, verb: entry?.base ?? token.word, classes: entry?.classes ?? [], tense, negated }
}

function nextWord(tokens: readonly Token[], from: number): string {
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? ''
    if (word !== 'not' && !ADVERBS.has(word)) return word
  }
  return ''
}

function topicsOf(tokens: readonly Token[]): ReadonlyMap<Topic, number> {
  const topics = new Map<Topic, number>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const entries = token ? TOPIC_ENTRIES.get(token.word) : undefined
    if (!entries) continue
    for (let n = 0; n < entries.length; n++) {
      const { rest, topic } = entries[n] as (typeof entries)[number]
      if ((rest.length === 0 || goesOn(tokens, i + 1, rest)) && !topics.has(topic)) topics.set(topic, i)
    }
  }
  return topics
}

function goesOn(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) if (tokens[from + n]?.word !== words[n]) return false
  return true
}

const GIVING = new Set(
  'help helps helping helped let lets letting give gives giving enable enables enabling allow allows allowing bring brings show shows save saves get gets keep keeps guide send offer offers tell teach protect protects ensure ensures make makes support assist serve giving'.split(
    ' ',
  ),
)

/** "so you can", "to help you", "lets you", "for you", "your … easier": the reader is told what it brings. */
function isForReader(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.who !== 'you') continue
    const before = tokens[i - 1]?.word ?? ''
    const after = tokens[i + 1]?.word ?? ''
    if (GIVING.has(before)) return true
    if ((before === 'so' || before === 'that') && /^(?:can|get|never|always|will|do|are|have|could|save|know)$/.test(after)) return true
    if (before === 'for' && !/^(?:to|who)$/.test(after)) return true
  }
  return false
}
