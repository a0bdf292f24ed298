/**
 * Superlatives of grammar: "the best …", "the most … in the world", "ensures results". The words
 * alone do not tell ("best practices", "most banks", "find the best time for you"), so each finder
 * looks at who gives what to whom.
 */
import type { Sentence, Word } from '../document/english/sentence.ts'
import { CONSTRUCTIONS_BY_WORD } from './hype-constructions.ts'

/** A claim found: first and last word, and why. */
export interface Claim {
  readonly first: number
  readonly last: number
  readonly because: string
}

/** What stands after "best" where nobody claims anything. */
const ORDINARY_AFTER_BEST = new Set(
  `practice practices regards wishes suits suit interest interests efforts effort knowledge guess before seller sellers selling friend friends man bet case match matches to of by on for if time date day place people
  way ways described known viewed seen used represent represents with and`.split(/\s+/),
)
const EVALUATIVE = new Set(
  `accurate adorable advanced affordable amazing attractive authentic beautiful beloved comfortable complete comprehensive convenient dependable durable dynamic effective efficient elegant engaging exciting exclusive flexible
  fun functional gorgeous iconic immersive impressive incredible innovative insane inspiring intelligent intuitive loved luxurious magical meaningful modern natural original popular powerful precise prestigious professional relevant reliable respected robust romantic seductive secure
  sophisticated sought-after stunning stylish thorough trusted unique user-friendly versatile`.split(/\s+/),
)
/** Other adjectives of praise, by their ends; "the most common questions" and "the most pressing needs" praise nobody. */
const PRAISING =
  /^(?!(?:current|recent|frequent|urgent|different|important|significant|relevant|difficult|basic|typical|critical|vulnerable|suitable|expensive|sensitive|active|serious|dangerous|obvious|challenging|pressing|crucial|essential|necessary|appropriate|needed|used|visited|asked|affected|deprived|requested|complex|common|likely)$)[a-z]{3,}(?:ed|ing|ful|ous|ive|[ai]ble|ant|ent|al|ic|some)$/
const GIVING = new Set(
  `bring bringing brings build building builds create creating creates deliver delivered delivering delivers ensure ensures ensuring get gets getting give gives giving make makes making offer
  offering offers our provide provided provides providing reading serve serves serving source supply supplies surface surfaces`.split(/\s+/),
)
const BEING = new Set("are had has have is was were we're it's they're".split(' '))
/** The reader, not the company, does the finding. */
const SEEKING = new Set(
  'ask choose contact decide determine discover explore find finding finds identify look must pick receive reserve secure received recommend search see select shall show try unearth want which'.split(
    ' ',
  ),
)
/** The claim is made to the reader, or about the company. */
const ADDRESSED = /\b(?:you|your|we|our|us)\b/i
const BEYOND = new Set('possible available ever around anywhere worldwide market world planet industry business town country nation earth region'.split(' '))
const FASTEST = new Set('fastest easiest simplest smartest greatest finest quickest cheapest safest cleverest coolest'.split(' '))
const SUPERLATIVES = new Set(['best', 'most', ...FASTEST])
const OUTCOMES = new Set(
  'conversions excellence growth happiness profits ranking rankings reliability results revenue sales satisfaction success traffic visibility'.split(' '),
)
const NEGATIVE = new Set(
  "not no never isn't aren't wasn't don't doesn't didn't can't cannot won't wouldn't couldn't shouldn't needn't hasn't haven't hadn't without nor neither".split(
    ' ',
  ),
)

function lowerAt(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? ''
}

/** True when a negation stands shortly before: "we cannot guarantee results"; not "we don't just …, we transform your business". */
export function isNegated(words: readonly Word[], first: number): boolean {
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (NEGATIVE.has(lowerAt(words, i)) && !['just', 'only', 'merely', 'simply', 'longer'].includes(lowerAt(words, i + 1))) return true
  return false
}

/** All claims of a sentence that its grammar makes, in reading order. In advice, what is best is told, not claimed. */
export function findClaims(sentence: Sentence, isAdvice: boolean): readonly Claim[] {
  const { words } = sentence
  const claims: Claim[] = []
  for (const claim of constructedClaims(sentence, isAdvice)) claims.push(claim)
  for (let i = 0; i < words.length; i++) {
    const claim = isAdvice && SUPERLATIVES.has(lowerAt(words, i)) ? null : claimAt(sentence, i)
    if (claim && !isNegated(words, claim.first)) claims.push(claim)
  }
  return claims
}

const PROMISES = /^(?:guarant|ensur|promis)/

/** Claims whose whole shape tells: "say goodbye to …", "the last bag you will ever buy". */
function* constructedClaims({ words, text, start }: Sentence, isAdvice: boolean): Iterable<Claim> {
  let tried: Set<RegExp> | null = null
  let plain = ''
  for (const [i, word] of words.entries()) {
    const constructions = CONSTRUCTIONS_BY_WORD.get(word.lower)
    // "A seat cannot be guaranteed": said of the very thing that would be claimed.
    if (!constructions || (PROMISES.test(word.lower) && isNegated(words, i))) continue
    tried ??= new Set()
    for (const [, pattern, because] of constructions) {
      if (tried.has(pattern) || (isAdvice && because.startsWith('a superlative'))) continue
      tried.add(pattern)
      plain ||= text.replace(/[’‘]/g, "'").trimEnd()
      const match = pattern.exec(plain)
      if (!match) continue
      const from = start + match.index
      const first = words.findIndex((one) => one.end > from)
      const last = words.findLastIndex((one) => one.start < from + match[0].length)
      if (first >= 0 && last >= first && !isNegated(words, first)) yield { first, last, because }
    }
  }
}

/** First letters of the words below, and digits: most words are none of them. */
const MAY_OPEN = new Set([...'bmpteog0123456789'].map((letter) => letter.charCodeAt(0)))

function claimAt(sentence: Sentence, i: number): Claim | null {
  const lower = lowerAt(sentence.words, i)
  if (!MAY_OPEN.has(lower.charCodeAt(0)) && !FASTEST.has(lower)) return null
  if (lower === 'best') return bestClaim(sentence, i)
  if (lower === 'most') return mostClaim(sentence, i)
  if (FASTEST.has(lower)) return fastestClaim(sentence, i)
  if (lower === 'perfect') return perfectClaim(sentence.words, i)
  if (lower.startsWith('transform') || lower.startsWith('turn')) return transformClaim(sentence, i)
  if (/^\d+x$/.test(lower)) return timesClaim(sentence.words, i)
  if (lower === '1' || lower === 'one') return numberOneClaim(sentence, i)
  if (/^(?:ensur|guarante)(?:es?|ing|eeing|eed|ees|ee)$/.test(lower)) return outcomeClaim(sentence.words, i)
  return null
}

/** Whether the reader or somebody else does the looking: "find the best time", "to get the best from it". */
function isSought(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
    const lower = lowerAt(words, j)
    if (GIVING.has(lower)) return lower === 'get' && (j === 0 || ['to', 'you'].includes(lowerAt(words, j - 1)))
    if (SEEKING.has(lower)) return true
  }
  return false
}

/** Whether it is handed to the reader: "provides you with the best", "is the best". */
function isGiven(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 7); j--) {
    if (GIVING.has(lowerAt(words, j))) return true
    // "is one of the best", "has the best": close by, else it is another clause's verb.
    if (BEING.has(lowerAt(words, j))) return j >= i - 2
  }
  return false
}

function isBeyond(words: readonly Word[], i: number): number {
  for (let j = i + 1; j <= i + 8 && j < words.length; j++) if (BEYOND.has(lowerAt(words, j))) return j
  return -1
}

const MEANS_TO =
  /\b(?:striv(?:e|es|ing)|(?:our|my) (?:goal|aim) (?:is|has been)|aims?|aiming|try|tries|trying|hopes?|endeavou?rs?|do(?:es|ing)? (?:our|my|its|their) (?:very )?best|work(?:s|ing)? (?:hard|together|closely)) to\b[^.;:!?]{0,60}$/i

function bestClaim({ words, text, start }: Sentence, i: number): Claim | null {
  const before = lowerAt(words, i - 1)
  const after = lowerAt(words, i + 1)
  const one = lowerAt(words, i - 3) === 'one' && lowerAt(words, i - 2) === 'of'
  if (one && before === 'the' && !['practices', 'before'].includes(after)) return { first: i - 3, last: i, because: '“one of the best” without proof' }
  // "We strive to give you the best care": what somebody means to do is no claim of having done it; it is talk of us.
  if (MEANS_TO.test(text.slice(0, (words[i]?.start ?? start) - start))) return null
  // "We wish you all the best people could wish."
  if (words.slice(Math.max(0, i - 6), i).some((word) => /^wish/.test(word.lower))) return null
  const article = before === 'the' || before.endsWith("'s") || before === 'very'
  if (!article && !(i === 0 && words.length > 2)) return null
  // "the best and most engaging content", "the best, most relevant content"
  const joined = after === 'most' || ((after === 'and' || after === '&') && lowerAt(words, i + 2) === 'most')
  if (joined) return { first: before === 'the' ? i - 1 : i, last: i + (after === 'most' ? 1 : 2), because: 'two superlatives without proof' }
  if (!after || (ORDINARY_AFTER_BEST.has(after) && !(after === 'of' && lowerAt(words, i + 2) === 'all'))) return null
  // "the best it can be", "the best you can do"
  if (['it', 'you', 'we', 'they', 'i'].includes(after)) return null
  // "the best thing that ever happened to me"
  if (after === 'thing' && lowerAt(words, i + 4) === 'happened') return null
  if (/^[^.?!]*\?/.test(text.slice((words[i]?.end ?? 0) - start))) return null
  const beyond = isBeyond(words, i)
  if (isSought(words, i) || (after !== 'of' && lowerAt(words, i + 2) === 'of' && beyond < 0)) return null
  // "the best time to call": only what someone gives the reader, or is said to be, is a claim.
  if (beyond < 0 && !(article && isGiven(words, i))) return null
  return { first: article ? i - 1 : i, last: Math.max(i + 1, beyond), because: '“the best” without proof' }
}

function mostClaim({ words, text, start }: Sentence, i: number): Claim | null {
  const adverb = /ly$/.test(lowerAt(words, i + 1)) ? 1 : 0
  const adjective = lowerAt(words, i + 1 + adverb)
  if (!EVALUATIVE.has(adjective) && (adverb > 0 || !PRAISING.test(adjective) || !isGiven(words, i))) return null
  const before = lowerAt(words, i - 1)
  const last = i + 1 + adverb
  const opens = i === 0 || (i === 1 && before === 'the')
  const one = lowerAt(words, i - 3) === 'one' && lowerAt(words, i - 2) === 'of'
  const isSeries = text[(words[last]?.end ?? start) - start] === ',' && EVALUATIVE.has(lowerAt(words, last + 1))
  const second = isSeries || (lowerAt(words, last + 1) === 'and' && (EVALUATIVE.has(lowerAt(words, last + 2)) || lowerAt(words, last + 2) === 'most'))
  if (opens && !/\?|:/.test(text) && words.length <= 14) return { first: 0, last, because: 'a superlative without proof' }
  if (one) return { first: i - 3, last, because: '“one of the most …” without proof' }
  const article = before === 'the' || before.endsWith("'s") || before === 'and' || before === ','
  if (!article) return null
  if (lowerAt(words, last + 1) === 'way' && lowerAt(words, last + 2) === 'we') return null
  if (/\bway (?:to|of) (?:protect|prevent|avoid|treat)/i.test(text) && !/\b(?:we|our|us)\b/i.test(text)) return null
  if (isSought(words, i) && !second) return null
  if (second || isBeyond(words, last) > 0 || ADDRESSED.test(text) || /[.:] the most/i.test(text))
    return { first: before === 'the' ? i - 1 : i, last, because: 'a superlative without proof' }
  return null
}

function fastestClaim({ words, text }: Sentence, i: number): Claim | null {
  const before = lowerAt(words, i - 1)
  if (/\b(?:is|are)\b|^if\b/i.test(text) || (i === 0 && lowerAt(words, 1) === 'to')) return null
  if (before !== 'the' && !before.endsWith("'s") && i !== 0) return null
  const opens = i <= 1
  if (words.length < 4 || isSought(words, i) || (!opens && isBeyond(words, i) < 0 && lowerAt(words, i + 1) !== 'way')) return null
  if (lowerAt(words, i) === 'greatest' && ['benefit', 'care', 'common', 'number'].includes(lowerAt(words, i + 1))) return null
  return { first: before === 'the' ? i - 1 : i, last: i, because: 'a superlative without proof' }
}

/** "ensures visibility", "guarantees results": outcomes that the company does not control. */
function outcomeClaim(words: readonly Word[], i: number): Claim | null {
  for (let j = i + 1; j <= i + 9 && j < words.length; j++) {
    const lower = lowerAt(words, j)
    if (['please', 'that', 'you'].includes(lower)) return null
    if (OUTCOMES.has(lower)) return { first: i, last: j, because: 'an outcome that the company does not control' }
  }
  return null
}

const ORDINARY_AFTER_PERFECT = new Set(
  'score scores square circle stranger sense storm tense time timing pitch number for and as to world opportunity example reason excuse'.split(' '),
)

/** "the perfect plan", "your perfect companion"; not "makes perfect sense", "nobody is perfect", "perfect for small rooms". */
function perfectClaim(words: readonly Word[], i: number): Claim | null {
  const before = lowerAt(words, i - 1)
  const after = lowerAt(words, i + 1)
  if (!['the', 'a', 'your', 'our'].includes(before) && i !== 0) return null
  if (after === '' || ORDINARY_AFTER_PERFECT.has(after)) return null
  // "from finding the perfect plot to planting it": the step of a work, told by the way.
  if (/^(?:find|finds|found|finding|choosing|picking|selecting)$/.test(lowerAt(words, i - 2))) return null
  return { first: i === 0 ? i : i - 1, last: i + 1, because: 'nobody can check that it is perfect' }
}

const TRANSFORMED = new Set(
  `business businesses career careers communities community companies company customer customers education enterprise enterprises experience experiences future healthcare home how idea ideas industries industry life
  lives operations organisation organisations organization organizations process processes society team teams vision way work workflow workflows workplace world your`.split(
    /\s+/,
  ),
)
/** What an idea is turned into when nobody can check it. */
const TURNED_INTO = new Set(
  'action advantage advocates business competitive customers fans gold growth impact loyal profit profits opportunities opportunity powerful powerhouse reality results revenue success value'.split(
    ' ',
  ),
)

const BUILT = new Set(
  'space spaces garden gardens yard backyard lawn lawns patio kitchen kitchens bathroom bathrooms room rooms home homes house floor floors wall walls property landscape smile smiles hair'.split(
    ' ',
  ),
)

/** "Transform your business", "transforms the way you work", "turn ideas into reality"; not "transform the table into a bed". */
function transformClaim({ words, text }: Sentence, i: number): Claim | null {
  if (!/^(?:transform(?:s|ed|ing)?|turn(?:s|ed|ing)?)$/.test(lowerAt(words, i)) || /\?\s*$/.test(text)) return null
  // "Orders on transforming the service": spoken of, not promised.
  if (/ing$/.test(lowerAt(words, i)) && /^(?:on|about|of|toward|towards)$/.test(lowerAt(words, i - 1))) return null
  const into = words.findIndex((word, j) => j > i && j <= i + 8 && word.lower === 'into')
  if (into > 0) {
    const claimed = [into + 1, into + 2, into + 3].find((j) => TURNED_INTO.has(lowerAt(words, j)))
    return claimed === undefined ? null : { first: i, last: claimed, because: 'a change that nobody can check' }
  }
  if (lowerAt(words, i).startsWith('turn')) return null
  // A garden or a bathroom is changed for all to see.
  if ([i + 1, i + 2, i + 3, i + 4].some((j) => BUILT.has(lowerAt(words, j)))) return null
  const object = [i + 1, i + 2, i + 3, i + 4, i + 5].find((j) => TRANSFORMED.has(lowerAt(words, j)))
  return object === undefined ? null : { first: i, last: object, because: 'a change that nobody can check' }
}

/** "the #1 app", "number one choice"; not "one of two", "step 1". */
function numberOneClaim({ words, text, start }: Sentence, i: number): Claim | null {
  const word = words[i] as Word
  const before = lowerAt(words, i - 1)
  if (word.lower === '1' && /#\s?$/.test(text.slice(0, word.start - start)) && ['the', "world's", 'your', 'is', 'our', ''].includes(before)) {
    return words[i + 1] ? { first: i, last: i, because: 'first place without proof' } : null
  }
  const numbered = before === 'number' || (before === 'no' && word.lower === '1')
  if (numbered && ['the', 'your', 'our', 'is'].includes(lowerAt(words, i - 2)) && words[i + 1])
    return { first: i - 1, last: i, because: 'first place without proof' }
  return null
}

const GROWS = new Set('boost grow increase multiply raise lift scale'.split(' '))

/** "10x your sales", "5x faster", "grow sales 3x"; not "3x 500 g" or "a 2x zoom". */
function timesClaim(words: readonly Word[], i: number): Claim | null {
  const after = lowerAt(words, i + 1)
  const grows = words.slice(Math.max(0, i - 5), i).findIndex((word) => GROWS.has(word.lower))
  if (grows >= 0 && (after === '' || after === 'in')) return { first: i, last: i, because: 'a factor without its source' }
  if (!/er$|^(?:more|your|the|growth|return|returns|roi|productivity|results)$/.test(after)) return null
  return { first: i, last: i + 1, because: 'a factor without its source' }
}
