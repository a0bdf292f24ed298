import { sumOfBlocks } from '../document/block-runs.ts'
import type { Block, Message } from '../document/copy-document.ts'
import type { Sentence, Word } from '../document/english/sentence.ts'
import { previewInbox } from '../rules/inbox-preview.ts'
import { RULES } from '../rules/index.ts'
import { once } from '../text/memo.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { FileReview, Finding, Focus, GradedSpan, LostPoint, MessageReview } from './finding.ts'
import { syllablesOf } from './measure.ts'
import type { Settings } from './settings.ts'

/** Raised when a change of the rules or the formula moves figures that people compare over time. */
export const SCORE_VERSION = 1

/** Fewer words than this are too few for a figure. */
const FEWEST_WORDS = 1
const MESSAGE_RULE_CAP = 30
const BLOCK_RULE_CAP = 70
/** Below this many words a message counts as this long, so that one finding in a short reply is not fatal. */
const SHORTEST = 150

const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', "you're", "you'll", "you've", "you'd"])
const SELF = new Set(['we', 'us', 'our', 'ours', 'ourselves', "we're", "we'll", "we've", "we'd"])
const [O, U, W, Y] = [111, 117, 119, 121]
const NAMES_CUSTOMER = new Set(['first-name', 'full-name', 'last-name', 'customer'])
/** A sentence in which the company answers for something: a promise, an apology, an action for the reader. */
const ACCOUNTABLE =
  /\b(we('ll| will)|we (can|have|just|already)? ?(refunded|fixed|sent|shipped|credited|replaced|cancelled|canceled|corrected|updated|restored|checked|looked into|changed)|we('re| are| apologi[sz]e|'m)? ?(very |so |really )?(sorry|apologi[sz]e)|let us know|help you|for you)\b/i

/**
 * Scores one message: focus, grade, effort, score with every lost point named (design, section 4).
 *
 * @param findings those with the message's key; of several messages with one key, those in its span are taken.
 */
export function reviewMessage(message: Message, findings: readonly Finding[], settings: Settings): MessageReview {
  const names = namesOf(settings)
  const sums = sumUnder(names).of(message.blocks)
  const own = findings.filter((finding) => finding.start >= message.start)
  const { score, lost } = scoreOf(own, sums.words)
  const grade = message.language === 'en' ? gradeOf(message.blocks) : null
  const focus = focusOf(sums)
  const figures = {
    key: message.key,
    kind: message.kind,
    kindReason: message.kindReason,
    language: message.language,
    span: { start: message.start, end: message.end },
    score,
    lost,
    readingGrade: grade,
    words: sums.words,
    usage: Number.parseInt(message.frontMatter.usage ?? '', 10) || null,
    inbox: previewInbox(message),
    reachable: own.some((finding) => finding.rule === 'missing-contact-path') ? false : message.mayHoldMore ? null : true,
  }
  const read = () => message.blocks.filter(isRead)
  const readingSpans = () => (grade === null ? [] : gradedSpans(read()))
  const effort = () => effortOf(read())
  if (message.blocks.length < LONG)
    return { ...figures, customerFocus: { ...focus, ...focusSpans(read(), names) }, readingSpans: readingSpans(), effort: effort() }
  let spans: FocusSpans | null = null
  const spansOf = (which: keyof FocusSpans) => () => {
    spans ??= focusSpans(read(), names)
    return spans[which]
  }
  return whenAsked(
    { ...figures, customerFocus: whenAsked(focus, { youSpans: spansOf('youSpans'), selfSpans: spansOf('selfSpans'), answerSpans: spansOf('answerSpans') }) },
    { readingSpans, effort },
  )
}

/** The company's own words; of a condition, those of its first way. */
function isRead(block: Block): boolean {
  return block.reading === 0 && block.voice === 'company'
}

/** Blocks of a message from which on its figures' places are worked out when they are asked for: who types asks for none. */
const LONG = 50

/** Adds fields to a thing that are worked out when they are first asked for. */
function whenAsked<T extends object, More extends object>(thing: T, makers: { readonly [K in keyof More]: () => More[K] }): T & More {
  for (const [name, make] of Object.entries(makers) as [string, () => unknown][]) {
    Object.defineProperty(thing, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make()
        Object.defineProperty(thing, name, { value, enumerable: true })
        return value
      },
    })
  }
  return thing as T & More
}

/** Works out now what a review would work out when it is asked, for whoever keeps it: until then it holds on to all that was read. */
export function settleFigures(review: FileReview): FileReview {
  for (const { readingSpans, effort, customerFocus } of review.messages) {
    const { youSpans, selfSpans, answerSpans } = customerFocus
    void [readingSpans, effort, youSpans, selfSpans, answerSpans]
  }
  return review
}

/**
 * Points lost = Σ over block findings of 100·w ÷ max(words, 150), at most 70, plus Σ over message
 * findings of 4·w, at most 30. Where a cap bites, each share is scaled.
 */
function scoreOf(findings: readonly Finding[], words: number): { score: number | null; lost: LostPoint[] } {
  if (words < FEWEST_WORDS) return { score: null, lost: [] }
  const costs = findings.filter((finding) => finding.weight > 0).map((finding) => ({ finding, whole: MESSAGE_RULES.has(finding.rule), points: 0 }))
  for (const cost of costs) cost.points = cost.whole ? 4 * cost.finding.weight : (100 * cost.finding.weight) / Math.max(words, SHORTEST)
  const scale = (whole: boolean, cap: number) => {
    const sum = costs.reduce((total, cost) => total + (cost.whole === whole ? cost.points : 0), 0)
    return sum > cap ? cap / sum : 1
  }
  const blocks = scale(false, BLOCK_RULE_CAP)
  const whole = scale(true, MESSAGE_RULE_CAP)
  const lost = costs.map((cost) => ({ finding: cost.finding, points: cost.points * (cost.whole ? whole : blocks) }))
  return { score: Math.round(100 - lost.reduce((total, one) => total + one.points, 0)), lost }
}

const MESSAGE_RULES: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.scope === 'message').map((rule) => rule.id))

/** What of a sentence speaks of the reader and of the sender. A keystroke changes few sentences. */
const focusIn = once((sentence: Sentence) => {
  const you: Word[] = []
  const self: Word[] = []
  for (const word of sentence.words) {
    // What all of these begin with: two sets are not asked for every word.
    const first = word.lower.charCodeAt(0)
    if (first === Y) {
      if (YOU.has(word.lower)) you.push(word)
    } else if ((first === W || first === U || first === O) && SELF.has(word.lower) && word.text !== 'US') self.push(word)
  }
  return { you, self, answers: self.length > 0 && ACCOUNTABLE.test(sentence.text) }
})

/** What of a block's sentences speaks of whom, in block offsets. */
interface BlockFocus {
  /** Names of the company and its products that count as self. */
  readonly names: Names
  readonly you: readonly Span[]
  readonly self: readonly Span[]
  readonly answers: readonly Span[]
}

const lastFocus = once((_: readonly Sentence[]): { focus: BlockFocus | null } => ({ focus: null }))

function focusInBlock(sentences: readonly Sentence[], names: Names): BlockFocus {
  const known = lastFocus(sentences)
  if (known.focus?.names === names) return known.focus
  const you: Span[] = []
  const self: Span[] = []
  const answers: Span[] = []
  for (const sentence of sentences) {
    const focus = focusIn(sentence)
    you.push(...focus.you)
    const named = names.length ? namedIn(sentence, names) : []
    const counted = (named.length ? ACCOUNTABLE.test(sentence.text) : focus.answers) ? answers : self
    counted.push(...focus.self, ...named)
  }
  known.focus = { names, you, self, answers }
  return known.focus
}

/** The names that count as self, the longest first; the same for the same settings. */
const namesOf = once((settings: Settings): Names => {
  const names = [...settings.team.company, ...settings.team.products]
    .map((name) => name.toLowerCase())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
  return names.length ? names : NO_NAMES
})
type Names = readonly string[]
const NO_NAMES: Names = []

/** Figures of a message: sums over its blocks. */
interface Sums {
  words: number
  you: number
  self: number
  answers: number
}

const sumUnder = once((names: Names) => ({
  of: sumOfBlocks<Sums>(
    () => ({ words: 0, you: 0, self: 0, answers: 0 }),
    (sums, block, times) => {
      if (!isRead(block)) return
      const focus = focusInBlock(block.sentences, names)
      sums.words += times * wordsIn(block.sentences)
      sums.you += times * (focus.you.length + block.placeholders.filter(({ role }) => NAMES_CUSTOMER.has(role)).length)
      sums.self += times * focus.self.length
      sums.answers += times * focus.answers.length
    },
  ),
}))

const sumProse = sumOfBlocks(
  () => ({ sentences: 0, words: 0, syllables: 0 }),
  (sums, block, times) => {
    if (!isRead(block) || !isProse(block)) return
    sums.sentences += times * block.sentences.length
    sums.words += times * wordsIn(block.sentences)
    sums.syllables += times * syllablesInAll(block.sentences)
  },
)

function isProse({ role }: Block): boolean {
  return role === 'paragraph' || role === 'list-item'
}

const wordsIn = once((sentences: readonly Sentence[]) => sentences.reduce((sum, sentence) => sum + sentence.words.length, 0))
const syllablesInAll = once((sentences: readonly Sentence[]) => sentences.reduce((sum, sentence) => sum + syllablesIn(sentence), 0))

function focusOf({ you, self, answers }: Sums): Pick<Focus, 'you' | 'self' | 'ratio' | 'plainRatio'> {
  const ratio = (selves: number) => (you + selves > 0 ? Math.round((100 * you) / (you + selves)) / 100 : null)
  return { you, self, ratio: ratio(self), plainRatio: ratio(self + answers) }
}

type FocusSpans = Pick<Focus, 'youSpans' | 'selfSpans' | 'answerSpans'>

function focusSpans(blocks: readonly Block[], names: Names): FocusSpans {
  const youSpans: Span[] = []
  const selfSpans: Span[] = []
  const answerSpans: Span[] = []
  for (const block of blocks) {
    for (const placeholder of block.placeholders) if (NAMES_CUSTOMER.has(placeholder.role)) youSpans.push({ start: placeholder.start, end: placeholder.end })
    const focus = focusInBlock(block.sentences, names)
    for (const span of focus.you) youSpans.push(block.toSource(span))
    for (const span of focus.self) selfSpans.push(block.toSource(span))
    for (const span of focus.answers) answerSpans.push(block.toSource(span))
  }
  return { youSpans, selfSpans, answerSpans }
}

/** The company's and its products' names in a sentence. */
function namedIn(sentence: Sentence, names: Names): Span[] {
  const lower = sentence.text.toLowerCase()
  const found: Span[] = []
  // The longest name first: "Acme Ltd" is one name, not "Acme" as well.
  for (const name of names) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const span = { start: sentence.start + at, end: sentence.start + at + name.length }
      const isWhole = !LETTER.test(lower[at - 1] ?? '') && !LETTER.test(lower[at + name.length] ?? '')
      if (isWhole && !found.some((other) => overlaps(other, span))) found.push(span)
    }
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u

const syllablesIn = once((sentence: Sentence) => sentence.words.reduce((sum, word) => sum + (word.kind === 'word' ? syllablesOf(word.lower) : 1), 0))

/** Flesch–Kincaid grade: 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al., 1975). */
function gradeOf(blocks: readonly Block[]): number | null {
  const { sentences, words, syllables } = sumProse(blocks)
  return !sentences || words < 10 ? null : gradeBy(words, sentences, syllables)
}

const gradeBy = (words: number, sentences: number, syllables: number) =>
  Math.max(0, Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59) * 10) / 10)

const gradesIn = once((sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence) =>
    sentence.words.length ? [{ start: sentence.start, end: sentence.end, grade: gradeBy(sentence.words.length, 1, syllablesIn(sentence)) }] : [],
  ),
)

/** The sentences that the grade is made of, each with its own grade, hardest first. */
function gradedSpans(blocks: readonly Block[]): GradedSpan[] {
  const spans: GradedSpan[] = []
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (const sentence of gradesIn(block.sentences)) spans.push({ ...block.toSource(sentence), grade: sentence.grade })
  }
  return spans.sort((a, b) => b.grade - a.grade || a.start - b.start)
}

const ASKS =
  /^(please )?(click|fill|complete|call|phone|log|sign|download|print|send|reply|contact|visit|enter|upload|attach|provide|confirm|verify|check|go|open|scan|return|submit|update|select|choose|follow|wait|resend|write)\b/i
const ASKS_INSIDE =
  /\b(please|you (must|need to|have to|will need to|are required to|should)|could you|can you|would you)\s+(\w+ly )?(click|fill|complete|call|phone|log|sign|download|print|send|reply|contact|visit|enter|upload|attach|provide|confirm|verify|check|go|open|scan|return|submit|update|select|choose|follow|wait|resend|write)\b/i

const asksIn = once(({ text }: Sentence) => ASKS.test(text) || ASKS_INSIDE.test(text))
const allThatAsk = once((sentences: readonly Sentence[]) => sentences.filter(asksIn))

/** Spans of the sentences that ask the customer to do something. */
function effortOf(blocks: readonly Block[]): Span[] {
  const asks: Span[] = []
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (const sentence of allThatAsk(block.sentences)) asks.push(block.toSource(sentence))
  }
  return asks
}
