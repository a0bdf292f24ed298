import type { Block } from '../document/copy-document.ts'
import { STAND_IN } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { type Names, readSpeech, type Speech } from '../document/english/speech.ts'
import { marksOver } from '../document/marks-over.ts'
import { isOwnName, nameOfHost } from '../document/sender.ts'
import type { Span } from '../text/span.ts'
import { isPlainFact } from './plain-facts.ts'
import type { BlockContext, Hit } from './rule.ts'
import { SAYS_OUTRIGHT } from './self-talk-constructions.ts'
import { aroundOf, featuresOf, type Surroundings } from './self-talk-features.ts'
import { hasEmptyPreamble, rewriteSelfTalk } from './self-talk-rewrites.ts'
import { BIAS, THRESHOLD, WEIGHTS, WORDS } from './self-talk-weights.ts'
import { FEATURE_WORDS } from './self-talk-words.ts'

/**
 * Sentences about their sender, found once for the four rules that speak of them. A small linear model
 * over named facts of a sentence (`self-talk-features.ts`) says whether; the grammar says which rule.
 */
export type SelfTalkRule = 'we-centred' | 'company-news' | 'self-opening' | 'product-before-benefit'

/** One sentence as the rules on self-talk see it. */
export interface Heard {
  readonly sentence: Sentence
  readonly speech: Speech
  readonly features: readonly string[]
}

/** A sentence that speaks of its sender. */
export interface SelfTalk extends Heard {
  readonly rule: SelfTalkRule
  /** The telling words, block offsets. */
  readonly span: Span
  /** The strongest reasons, in plain words. */
  readonly because: string
  /** As in `Hit`: a message that nowhere plainly speaks of its sender hardly does where it might. */
  readonly doubt: number
}

type Place = Pick<BlockContext<unknown>, 'block' | 'before' | 'after' | 'kind' | 'sender'>
type AudiencePlace = Place & Pick<BlockContext<unknown>, 'audience'>
/** The four rules ask one after the other for the same block: to keep what was heard of more than one would fill the memory. */
let lastHeard: { readonly place: Place; readonly heard: readonly Heard[]; found: readonly SelfTalk[] | null } | null = null

function isSame(a: Place, b: Place): boolean {
  return a.block === b.block && a.before === b.before && a.after === b.after && a.kind === b.kind && a.sender === b.sender
}

/** Reads a block's sentences once for all rules on self-talk; read again only when its surroundings changed. */
export function hear(place: Place): readonly Heard[] {
  if (lastHeard && isSame(lastHeard.place, place)) return lastHeard.heard
  const { block, sender } = place
  const names: Names = { names: sender.names, roleOf: (code) => roleOf(block.placeholders[code - STAND_IN], sender) }
  const bare: Names = { names: sender.names, roleOf: () => 'unknown' }
  const before = place.before ? readOnce(place.before, bare) : null
  const speeches = block.sentences.map((sentence) => readOnce(sentence, names))
  const after = place.after ? readOnce(place.after, bare) : null
  const around = aroundOf(speeches)
  const heard = block.sentences.map((sentence, index) => {
    const speech = speeches[index] as Speech
    const surroundings: Surroundings = {
      speech,
      before: index > 0 ? (speeches[index - 1] ?? null) : before,
      after: index + 1 < speeches.length ? (speeches[index + 1] ?? null) : after,
      text: sentence.text,
      kind: place.kind,
      around,
      sender,
    }
    return { sentence, speech, features: featuresOf(surroundings) }
  })
  lastHeard = { place: { block, before: place.before, after: place.after, kind: place.kind, sender }, heard, found: null }
  return heard
}

/** What a value stands for; an address that bears the sender's name is the sender: "Acme.example was founded in 2009". */
function roleOf(value: Block['placeholders'][number] | undefined, sender: Place['sender']): string {
  if (value?.dialect === 'address') {
    const host = nameOfHost(value.raw)
    if (host !== null && sender.names.some((name) => name.length === 1 && name[0] === host)) return 'company'
  }
  return value?.role ?? 'unknown'
}

/** The next block's sentence is read as this one's neighbour first; without a value in it, it says the same in both places. */
const LAST_READ: { readonly sentence: Sentence; readonly names: Names['names']; readonly speech: Speech }[] = []

function readOnce(sentence: Sentence, names: Names): Speech {
  const known = LAST_READ.find((one) => one.sentence === sentence && one.names === names.names)
  if (known) return known.speech
  const speech = readSpeech(sentence, names)
  if (sentence.words.some((word) => word.kind === 'placeholder')) return speech
  LAST_READ.push({ sentence, names: names.names, speech })
  if (LAST_READ.length > 3) LAST_READ.shift()
  return speech
}

/** Score of a sentence: log-odds that it speaks of its sender. */
export function selfTalkScore({ features, speech }: Pick<Heard, 'features' | 'speech'>): number {
  let sum = BIAS
  for (let i = 0; i < features.length; i++) sum += WEIGHT_OF.get(features[i] as string) ?? 0
  for (const word of tellingWords(speech)) sum += WEIGHT_OF_WORD.get(word) ?? 0
  return sum
}
const weightOfEach = (names: Readonly<Record<string, string>>) =>
  new Map(Object.entries(names).flatMap(([weight, list]) => list.split(' ').map((name) => [name, Number(weight)] as const)))
const WEIGHT_OF = weightOfEach(WEIGHTS)
const WEIGHT_OF_WORD = weightOfEach(WORDS)

/** A sentence's words, each once, in small letters; its sender's name tells nothing. */
export function tellingWords({ tokens }: Speech): Set<string> {
  const words = new Set<string>()
  for (const { word, who } of tokens) if (who !== 'company') words.add(word)
  return words
}

/** The block's sentences about their sender, each for one rule. */
export function findSelfTalk(context: AudiencePlace): readonly SelfTalk[] {
  if (context.sender.isLegal) return []
  const all = hear(context)
  if (lastHeard?.heard === all && lastHeard.found) return lastHeard.found
  const found: SelfTalk[] = []
  // In a guide "we" is mostly the hand that writes it: "We use capitals for names".
  const threshold = context.sender.instructShare >= 0.15 || context.sender.isAboutWriting ? THRESHOLD + 4 : THRESHOLD
  // A sentence or two without a page around them: only what is plainly about its sender.
  const isAlone = context.before === null && context.after === null && context.block.sentences.length <= 3
  for (const heard of all) {
    if (heard.speech.tokens.length < 3 || OPEN_QUOTE.test(heard.sentence.text)) continue
    const above = selfTalkScore(heard) - threshold - (isAlone && !heard.features.includes('strong') ? 1.5 : 0) - doubtOf(heard, context)
    const isOutright = hasEmptyPreamble(heard.sentence) || (threshold === THRESHOLD && saysOutright(heard))
    if (
      (above < 0 && !isOutright) ||
      isQuoted(context.block, heard.sentence) ||
      isReadersQuestion(heard, context) ||
      isPlainFact(context.block, heard.sentence.text, !heard.features.includes('no-verb'))
    )
      continue
    const rule = ruleFor(heard, context)
    const doubt = isOutright || above >= FIRM || rule === 'company-news' ? 0 : above >= HALF_FIRM ? 1 : 2
    found.push({ ...heard, rule, span: tellingSpan(heard), because: becauseOf(heard.features), doubt })
  }
  if (lastHeard?.heard === all) lastHeard.found = found
  return found
}

/**
 * How far above the threshold a sentence is plainly about its sender, and half so. Of 800 documents those nearer to it are right
 * in one case of four where the page says nothing plainer, in one of three beside one such sentence, else in more than half.
 */
const FIRM = 1
const HALF_FIRM = 0.6

const SELF = /\b(?:we|us|our|ours|ourselves|i|my|me)\b/i

/**
 * How much more it takes on a page for makers, which tells how things are made, most of all where neither "we" nor the
 * sender's name stands: "There are several adapters", "S3Store, which is backed by a bucket".
 */
function doubtOf({ sentence: { text, words } }: Heard, { audience, sender }: AudiencePlace): number {
  if (audience !== 'technical') return 0
  return SELF.test(text) || words.some((_, i) => isOwnName(sender, words, i)) ? 0.5 : 2
}

function saysOutright({ speech, sentence: { text } }: Heard): boolean {
  return !speech.question && SAYS_OUTRIGHT.test(text.replace(/[’‘]/g, "'"))
}

/** "I've lost my card", "Do I need a visa?": a heading or question in the reader's words, where the page has no "I" of its own. */
function isReadersQuestion({ speech, sentence }: Heard, { block, sender }: Place): boolean {
  if (sender.iShare >= 0.15 || !(speech.question || block.role === 'heading' || block.role === 'title')) return false
  return /\b(?:I|my|me)\b/.test(sentence.text) && !/\b(?:we|our|us)\b/i.test(sentence.text)
}

/** A quotation that goes on in the next sentence. */
const OPEN_QUOTE = /^[“"][^”"]*$/

function isQuoted(block: Block, sentence: Span): boolean {
  return marksOver(block, sentence, ['quotation']).some((mark) => mark.at <= sentence.start + 2 && mark.to >= sentence.end - 2)
}

const OWN = new Set<Speech['subject']>(['we', 'i', 'company', 'ours'])
const TELLING = new Set(['announce', 'introduce', 'launch', 'unveil', 'release', 'share', 'welcome', 'reveal', 'report', 'tell'])
const PRODUCT = /^(?:platform|tool|app|application|software|solution|product|suite|engine|service|system|plugin|extension|technology)s?$/

function ruleFor({ speech, sentence }: Heard, { block, sender }: Place): SelfTalkRule {
  if (block === sender.opening && sentence.index === 0 && OWN.has(speech.subject)) return 'self-opening'
  if (isNews(speech)) return 'company-news'
  if (
    speech.copula &&
    (speech.subject === 'company' || speech.subject === 'ours') &&
    speech.tokens.slice(speech.verbAt, speech.verbAt + 10).some((token) => PRODUCT.test(token.word))
  )
    return 'product-before-benefit'
  return 'we-centred'
}

function isNews({ classes, verb, tense, copula, passive, tokens, verbAt, topics, subject }: Speech): boolean {
  const happened = tense === 'past' || tense === 'perfect' || tense === 'progressive' || passive
  if (classes.includes('event') && (happened || subject === 'imperative' || verb === 'celebrate' || verb === 'announce')) return true
  if (copula || subject === 'it') return topics.has('excite') && tokens.slice(verbAt + 1, verbAt + 10).some((token) => TELLING.has(token.word))
  return happened && classes.includes('support') && topics.has('money')
}

const FUNCTION_WORD =
  /^(?:a|an|the|of|to|in|on|at|by|for|with|from|as|and|or|but|our|your|its|their|his|her|we|i|is|are|was|were|be|been|have|has|had|that|which|this|these|very|so|more|most|one|not)$/

/** "Leeds, 3 March 2026 –" before the news of a press release. */
const DATELINE = /^(?:\(?\p{Lu}[\p{L}.'-]*,? |\d{1,2}(?:st|nd|rd|th)?,? |\/ ){1,7}\(?(?:19|20)\d\d\)?\s*[–—-]+\s+/u

/** From the sentence's start to the end of its main verb phrase; the whole sentence where no verb leads. */
function tellingSpan({ sentence, speech }: Heard): Span {
  const { tokens, verbAt, topics, copula } = speech
  const last = tokens.at(-1)
  const start = sentence.start + (DATELINE.exec(sentence.text)?.[0].length ?? 0)
  const whole = { start, end: last?.end ?? sentence.end }
  if (verbAt < 0) return whole
  let at = Math.max(
    verbAt,
    tokens.findIndex((token) => token.start >= start),
  )
  if (copula) {
    const feeling = topics.get('excite') ?? topics.get('glad')
    if (feeling !== undefined && feeling > verbAt && feeling <= verbAt + 4) at = feeling
    else {
      const told = (['mission', 'rank', 'people', 'story'] as const).map((topic) => topics.get(topic) ?? -1).filter((one) => one > verbAt && one <= verbAt + 6)
      if (told.length) at = Math.max(at, Math.min(...told))
    }
  }
  if (tokens[at + 1]?.word === 'to' && tokens[at + 2]) at += 2
  // "We have" or "There is" tells nothing yet: on to the first words that do.
  while (at < tokens.length - 1 && (at < 2 || (copula && at < verbAt + 2) || FUNCTION_WORD.test(tokens[at]?.word ?? '') || tokens[at]?.possessive)) at++
  const end = tokens[at]?.end ?? whole.end
  return tokens.length - at <= 2 ? whole : { start, end }
}

/** The strongest reasons in plain words; at most three. */
function becauseOf(features: readonly string[]): string {
  const reasons: string[] = []
  const ranked = features.map((name) => [name, WEIGHT_OF.get(name) ?? 0] as const).sort((a, b) => b[1] - a[1])
  for (const [name, weight] of ranked) {
    const words = FEATURE_WORDS[name]
    if (weight > 0 && words && !reasons.includes(words)) reasons.push(words)
    if (reasons.length === 3) break
  }
  return reasons.join('; ')
}

/** Hits of one of the four rules, worded by it. */
export function* selfTalkHits(context: AudiencePlace, rule: SelfTalkRule, message: (talk: SelfTalk) => string): Iterable<Hit> {
  for (const talk of findSelfTalk(context)) {
    if (talk.rule !== rule) continue
    const rewrites = rewriteSelfTalk(context.block, talk.sentence, context.sender.welcomes)
    yield {
      block: context.block,
      ...talk.span,
      message: message(talk),
      doubt: talk.doubt,
      ...(talk.because ? { because: talk.because } : {}),
      ...(rewrites.length ? { rewrites } : {}),
    }
  }
}
