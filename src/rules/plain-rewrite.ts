/**
 * A plain word put in the place of another: its form, capitals, article and spelling carried over,
 * and nothing at all wherever the sentence would not be good English afterwards.
 */
import type { Block } from '../document/copy-document.ts'
import type { Sentence, Word } from '../document/english/sentence.ts'
import type { Edit } from '../text/span.ts'
import { isPastAmbiguous, sayIn } from './lexicons/inflect.ts'
import type { PhraseEntry, PhraseMatch } from './phrase-index.ts'
import type { Rewrite } from './rule.ts'

/** After these no noun follows, so an adjective before them has nothing to describe. */
const NO_NOUN = new Set('a an and are as at but by for from if in into is of on or so than that the to was when which while with'.split(' '))
const DETERMINERS = new Set('a an the this that these those your our their my his her its each every any some no all'.split(' '))
const PRONOUNS = new Set('it them this that these those you us me him her one'.split(' '))
/** After a noun these words show that it stands alone: "problems that", not "pain-point analysis". */
const AFTER_NOUN = new Set(
  `and or but nor of in on for to with from by at as into onto across through throughout over under about between among during without within before after since until per via than that which who whose where when while so because if
   is are was were be will would can could may might must should shall has have had do does did it we you they i he she the a an your our their this these not also then now today together yet such including like
   rather instead around along against beyond so-called`.split(/\s+/),
)
/** Words that grade what follows: "more innovative" cannot become "more new". */
const GRADES = new Set('more most less least very so too as highly truly really extremely incredibly increasingly'.split(' '))
/** Words that make people do something: the plain verb needs "you", or the people and then "to". */
const ENABLES = /^empower:v$/
/** How far round the place a word must not stand already: "streamline and simplify" would become "simplify and simplify". */
const ECHO = 10

/** The rewrite of a match as `plain` (lexicon notation), or null where it is not certain to be good English. */
export function rewriteInPlace(block: Block, match: PhraseMatch<PhraseEntry>, plain: string, kind: Rewrite['kind']): Rewrite | null {
  const { entry, sentence, first, last, form } = match
  const start = sentence.words[first]?.start ?? 0
  const end = sentence.words[last]?.end ?? 0
  const was = block.text.slice(start, end)
  if (plain === '' || !block.isUnbroken({ start, end }) || !fitsForm(match, plain) || !fitsPlace(block, match, plain)) return null
  // "API's", "roadmap's": a possessive keeps its ending.
  if (/['’]s$/.test(was)) return null
  if (isInName(sentence, first, last, was) || isSaidAsName(sentence, first, was)) return null
  const after = sentence.words[last + 1]
  // "Seamlessly blend", "can seamlessly manage": the verb says it without the adverb, and "smoothly manage" says no more.
  if (
    'topic' in entry &&
    entry.phrase === 'seamless:a' &&
    form === 'adverb' &&
    after &&
    !AFTER_NOUN.has(after.lower) &&
    block.text.slice(end, after.start) === ' '
  )
    return withoutAdverb(block, match, was, kind)
  const said = withCapitals(sayIn(plain, form), was)
  if (isEcho(sentence, first, last, said)) return null
  const edits: Edit[] = [{ start, end, text: said }]
  const before = sentence.words[first - 1]
  // "any tech stack" is not "any tools".
  if (before && form === 'base' && /[^su]s$/.test(said) && /^(?:any|each|every|this|that|one|another)$/.test(before.lower)) return null
  if (before && (before.lower === 'a' || before.lower === 'an')) {
    // "a tools", "a main skills"; "an optimal route" is no "a best route".
    if ((form === 'base' && /[^su]s$/.test(said)) || /^best\b/i.test(said)) return null
    const article = articleFor(said)
    if (article !== before.lower) edits.unshift({ start: before.start, end: before.end, text: withCapitals(article, before.text) })
  }
  return { title: `Write “${said}”`, kind, edits }
}

/**
 * "This is to inform you that X." → "X.": only where what follows "that" is a whole sentence.
 *
 * @param length UTF-16 units of the preamble at the start of the sentence, with or without its "that"
 */
export function withoutPreamble({ text, start }: Sentence, length: number, title: (edits: readonly Edit[]) => string): Rewrite | null {
  const that = /^\s*that\b/i.exec(text.slice(length))?.[0].length ?? (/\bthat$/i.test(text.slice(0, length).trimEnd()) ? 0 : null)
  if (that === null || /\?\s*$/.test(text)) return null
  const rest = /^\s*([\p{L}])/u.exec(text.slice(length + that))
  if (!rest?.[1]) return null
  const edits = [{ start, end: start + length + that + rest[0].length, text: rest[1].toUpperCase() }]
  return { title: title(edits), kind: 'choose', edits }
}

/** The sentence without its adverb, the next word with its capital. */
function withoutAdverb(block: Block, { sentence, first, last }: PhraseMatch<PhraseEntry>, was: string, kind: Rewrite['kind']): Rewrite | null {
  const start = sentence.words[first]?.start ?? 0
  const after = sentence.words[last + 1]
  if (!after || !block.isUnbroken({ start, end: after.end })) return null
  const verb = /^[A-Z]/.test(was) ? after.text.charAt(0).toUpperCase() + after.text.slice(1) : after.text
  return { title: `Leave out “${was}”`, kind, edits: [{ start, end: after.end, text: verb }] }
}

/** A word that is spelled out in an acronym, or stands as a name in a plain sentence: "Holistic Evaluation of Models (HEM)", "for Seamless:". */
export function isInName({ text, start, words }: Sentence, first: number, last: number, was: string): boolean {
  if (!/^[A-Z]/.test(was)) return false
  const from = (words[first]?.start ?? 0) - start
  const to = (words[last]?.end ?? 0) - start
  if (/[A-Z]{3,}\s*\([^)]*$/.test(text.slice(0, from)) || /^[^.(]{0,80}\([A-Z]{2,}[\w-]*\)/.test(text.slice(to))) return true
  if (first === 0 || /[:.!?–—"“|•(-]\s*$/.test(text.slice(0, from))) return false
  const long = words.filter((word, i) => (i < first || i > last) && word.text.length > 3)
  return long.filter((word) => /^[A-Z]/.test(word.text)).length * 2 < long.length
}

/** The word is on the button that is spoken of: "You can deauthorise a device under Deauthorise Devices". */
function isSaidAsName({ words }: Sentence, first: number, was: string): boolean {
  const stem = stemOf(was.toLowerCase())
  return /^[a-z]/.test(was) && words.some(({ text, lower }, i) => i > 0 && i !== first && /^[A-Z][a-z]/.test(text) && stemOf(lower) === stem)
}

/** "a" or "an" before these words. */
export function articleFor(words: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!s|ni|til)|hour|honest|heir)/i.test(words) ? 'an' : 'a'
}

function fitsForm({ entry, form }: PhraseMatch<PhraseEntry>, plain: string): boolean {
  const verb = /([\w'-]+):v/.exec(plain)?.[1]
  // "-ed" does not say whether it is the past or the participle: "was begun", "began".
  if (form === 'ed' && verb !== undefined && isPastAmbiguous(verb)) return false
  if (/:v/.test(entry.phrase) && verb === undefined && form !== 'base') return false
  if (form === 'plural' && !/:n/.test(plain) && !/s$/.test(plain)) return false
  return form !== 'adverb' || /:a/.test(plain)
}

type Place = (words: readonly Word[], first: number, last: number, gap: string) => boolean
const atStart: Place = (_words, first, _last, gap) => first === 0 && gap.startsWith(',')
/** Phrases whose plain word is good English in some places only. */
const FITS_ONLY: Readonly<Record<string, Place>> = {
  // "Options to consider going forward" are not options to consider from now on.
  'going-forward': atStart,
  'going forwards': atStart,
  capability: (words, _first, last) => words[last + 1]?.lower === 'to',
  'deauthorize:v': (words, _first, last) =>
    words.slice(last + 1, last + 4).some((word) => /^(?:devices?|sessions?|browsers?|computers?|phones?)$/.test(word.lower)),
  'use-case:n': (words, _first, last) => /s$/.test(words[last]?.lower ?? ''),
  // An innovative lamp is a new one; "our innovative lamps" may be old, and "innovative companies" need not be new ones.
  innovative: (words, first, last) =>
    (/^an?$/.test(words[first - 1]?.lower ?? '') ||
      /^(?:ways|ideas|approaches|methods|techniques|features|technolog(?:y|ies))$/.test(words[last + 1]?.lower ?? '')) &&
    !WHO_INNOVATES.test(words[last + 1]?.lower ?? '') &&
    !WHO_INNOVATES.test(words[last + 2]?.lower ?? ''),
  // "Under your request" is not what "pursuant to your request" says.
  'pursuant to': (words, _first, last) => !/^(?:your|our|my|their)$/.test(words[last + 1]?.lower ?? ''),
  // "through Larkfield 3 cutover": "the switch" needs its article.
  'cutover:n': (words, first) => DETERMINERS.has(words[first - 1]?.lower ?? ''),
  // "Practical intelligence" is a gift, and no data are practical.
  actionable: (words, _first, last) => !/^(?:intelligence|data|analytics|metrics)$/.test(words[last + 1]?.lower ?? ''),
  // "a holistic mindset", "deep, holistic, bold"
  holistic: (words, _first, last, gap) => gap === ' ' && WHOLE_THINGS.has(words[last + 1]?.lower ?? ''),
  // "leverage three dollars in state funds": they are got, not used.
  // Nor are they used in "changes to leverage from May".
  'leverage:v': (words, _first, last, gap) =>
    /^ *$/.test(gap) &&
    !/^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|from|of|in|on|for|with|to|at|by|and|or|is|are|was|will|up|above|over|against|when|as)$/.test(
      words[last + 1]?.lower ?? '',
    ),
  // "prior to commencement" is no "prior to start".
  commencement: (words, first) => DETERMINERS.has(words[first - 1]?.lower ?? ''),
  'endeavor to': (words, first) => !DETERMINERS.has(words[first - 1]?.lower ?? ''),
  'end-to-end': (words, first, last) => DETERMINERS.has(words[first - 1]?.lower ?? '') && WHOLE_THINGS.has(words[last + 1]?.lower ?? ''),
  // "bump cocreate dependencies": a name.
  'co-create:v': (words, first, last) => isDone(words, first, last),
  // "an agentic harness" is a thing; "to harness the wind" is done.
  'harness:v': (words, first, last) => isDone(words, first, last),
  // "Remediate or alert you": "fix or alert you" would fix the reader.
  'remediate:v': (words, _first, last) => !/^(?:or|and)$/.test(words[last + 1]?.lower ?? ''),
  'showcase:v': (words, first, last) => isDone(words, first, last),
  // "evenly spaced streamlines from a field" are lines.
  // Nor is a rule "simplified down to 45 words".
  'streamline:v': (words, _first, last, gap) =>
    gap === ' ' &&
    !words.slice(last + 1, last + 9).some(({ lower }, i, after) => lower === 'down' && after[i + 1]?.lower === 'to') &&
    words[last + 1] !== undefined &&
    !/^(?:from|of|in|on|for|with|to|at)$/.test(words[last + 1]?.lower ?? ''),
  // "From concept to scale with our advice" names what comes of it.
  'scale:v': (words, first, last) =>
    !(words[first - 1]?.lower === 'to' && words.slice(Math.max(0, first - 5), first).some(({ lower }) => lower === 'from')) &&
    /^(?:your|our|their|its|my|faster|quickly|with|as|without|up)$/.test(words[last + 1]?.lower ?? ''),
  'elevate:v': (words, _first, last) => DETERMINERS.has(words[last + 1]?.lower ?? ''),
  // "Strategize about growth", "strategize policymaker green space"
  'strategize:v': (words, _first, last) => DETERMINERS.has(words[last + 1]?.lower ?? '') || words[last + 1]?.lower === 'how',
  // "Share them for learnings" are no lessons; "sunburn notwithstanding".
  // Nor is "platform learnings" a "platform lesson".
  learnings: (words, first) =>
    first === 0 ||
    (DETERMINERS.has(words[first - 1]?.lower ?? '') && words[first - 1]?.lower !== 'your') ||
    /^(?:key|main|important|valuable|new|recent|early|first|share|sharing|shared|with|from|of|and|these|those)$/.test(words[first - 1]?.lower ?? ''),
  // A contract keeps its own word.
  notwithstanding: (words, _first, last) =>
    DETERMINERS.has(words[last + 1]?.lower ?? '') && words[last + 1]?.lower !== 'that' && !words.some(({ lower }) => lower.startsWith('liab')),
  'thought-leader:n': (words, first) => !/^establish/.test(words[first - 1]?.lower ?? ''),
}

const WHO_INNOVATES =
  /^(?:compan(?:y|ies)|firms?|start-?ups?|teams?|people|persons?|minds?|brands?|business(?:es)?|organi[sz]ations?|leaders?|thinkers?|founders?|partners?|designers?|engineers?|developers?|makers?|artists?|teachers?|schools?|universit(?:y|ies)|agenc(?:y|ies)|entrepreneurs?|professionals?|individuals?|manufacturers?|providers?|suppliers?|cultures?|spirit|mindset)$/

/** What can be had from one end to the other without being a term of a trade: no "complete testing". */
const WHOLE_THINGS = new Set(
  'solution service services system tool tools toolkit toolbox toolset platform process support care package experience management guide programme program journey control help cover coverage workflow product ecosystem view picture overview understanding strategy plan range set'.split(
    ' ',
  ),
)

function isDone(words: readonly Word[], first: number, last: number): boolean {
  const said = words[last]?.lower ?? ''
  // "coding harnesses load skills"
  if (/s$/.test(said) && said !== 'harness') return DETERMINERS.has(words[last + 1]?.lower ?? '')
  if (/(?:ing|ed)$/.test(said)) return true
  const before = words[first - 1]?.lower
  const isOrder = first === 0 && DETERMINERS.has(words[last + 1]?.lower ?? '')
  return isOrder || /^(?:to|can|could|will|would|may|might|must|should|we|you|they|i|help|helps|let|lets|let's|please|effectively|fully)$/.test(before ?? '')
}

/** "empowers you to choose", "empowers teams to choose"; not "empowers effective content". */
function isEnabling(words: readonly Word[], last: number, form: string): boolean {
  if (form === 'ed' || form === 'en') return false
  const next = words[last + 1]?.lower ?? ''
  // "empower your journey to health" helps nobody to do anything.
  if (/^(?:journeys?|paths?|transitions?|roads?|ways?|shift)$/.test(words[last + 2]?.lower ?? '')) return false
  return PRONOUNS.has(next) || words.slice(last + 2, last + 6).some((word) => word.lower === 'to')
}

function fitsPlace(block: Block, { entry, sentence, first, last, form }: PhraseMatch<PhraseEntry>, plain: string): boolean {
  const { words } = sentence
  const after = words[last + 1]
  const before = words[first - 1]?.lower ?? ''
  const gap = block.text.slice(words[last]?.end ?? 0, after?.start ?? sentence.end)
  const isFollowed = after !== undefined && gap === ' '
  // "utilize, utilization": a list of words.
  if (words.length <= 3 && /^[,;:/]/.test(gap)) return false
  const isVerb = /:v/.test(entry.phrase)
  if (form !== 'base' || !isVerb ? GRADES.has(before) : DETERMINERS.has(before)) return false
  if ('topic' in entry && ENABLES.test(entry.phrase) && !isEnabling(words, last, form)) return false
  // "a streamlined form" describes; "they leveraged their contacts" tells what they did.
  if (
    isVerb &&
    (form === 'ed' || form === 'en') &&
    !(isFollowed && entry.phrase === 'streamline:v') &&
    (!isFollowed || !(DETERMINERS.has(after.lower) || PRONOUNS.has(after.lower) || after.lower === 'by'))
  )
    return false
  if (isVerb && form === 'ing' && DETERMINERS.has(before)) return false
  if (/:n$/.test(entry.phrase) && isFollowed && !AFTER_NOUN.has(after.lower) && !/^(?:\p{N}|[\p{L}]+ly$)/u.test(after.lower)) return false
  // "rectify it" would be "put right it".
  if (/(?: (?:up|out|right|down|off|back))$/.test(plain.replace(/:v/, '')) && (!isFollowed || PRONOUNS.has(after.lower))) return false
  // A team knows where its own word goes.
  const fitsThere = 'topic' in entry ? FITS_ONLY[entry.phrase] : undefined
  if (fitsThere && !fitsThere(words, first, last, gap)) return false
  if (form === 'ing' && /:v$/.test(entry.phrase)) {
    // "it is empowering and fun" describes; "empowering photographers" acts.
    return isFollowed && !['and', 'or', 'to', 'for', 'of', 'but'].includes(after.lower)
  }
  // "empowers sharing": the plain verb takes a person.
  if (/:v$/.test(entry.phrase) && isFollowed && /ing$/.test(after.lower) && after.lower.length > 5) return false
  const isAdjective = /^[a-z]+(?:-[a-z]+)+$/.test(entry.phrase)
  // "works end-to-end", "our staff are world-class, and …"
  if (isAdjective && !/forward/.test(entry.phrase) && (!isFollowed || NO_NOUN.has(after.lower))) return false
  return !(words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'due')
}

function isEcho({ words }: Sentence, first: number, last: number, said: string): boolean {
  // "begin and commence"
  if (said.toLowerCase().startsWith('start') && words.slice(Math.max(0, first - 3), last + 4).some((word) => word.lower.startsWith('begin'))) return true
  const told = new Set(
    said
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 2 && !['the', 'and', 'for', 'you', 'your'].includes(word))
      .map(stemOf),
  )
  for (let i = Math.max(0, first - ECHO); i <= last + ECHO && i < words.length; i++)
    if ((i < first || i > last) && told.has(stemOf(words[i]?.lower ?? ''))) return true
  return words[last + 1]?.lower === said.split(' ').at(-1)?.toLowerCase()
}

/** "simplified tools that simplify", "to simplify simple tasks" say it twice too. */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : word
}

/** The capitals of `was` on `said`: "Leverage" → "Use", "SEAMLESS" → "SMOOTH". */
export function withCapitals(said: string, was: string): string {
  if (/^[A-Z][^a-z]+$/.test(was) && was.length > 4 && /[AEIOU]/.test(was)) return said.toUpperCase()
  // "Actionable Insights" in a heading: every word.
  if (/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(was)) return said.replace(/(?<=^| )(?!(?:of|to|for|and|the|a|an|in|on|with)\b)[a-z]/g, (letter) => letter.toUpperCase())
  return /^[A-Z]/.test(was) && !/^[A-Z]{2,}/.test(was) ? said.charAt(0).toUpperCase() + said.slice(1) : said
}
