/** The scorecard: how one message sounds to the customer, as plain data; `scorecard-page.ts` shows it. */
import type { MessageKind } from '../document/copy-document.ts'
import type { FileReview, Finding, MessageReview } from '../review/finding.ts'
import { PRINCIPLES, QUESTIONS, type Question } from '../rules/principles.ts'
import { asRead } from '../text/as-read.ts'
import { shorten } from '../text/shorten.ts'
import type { Span } from '../text/span.ts'

/** Under this many words a figure would say more than the words do. */
const FEWEST_WORDS = 40
export const MOST_DOTS = 4
/** Sentences shown behind the reading grade: who shortens these has moved it. */
const MOST_SENTENCES = 5

/** A line that leads to words in the editor. */
export interface CardLine {
  readonly words: string
  readonly hint: string
  readonly span: Span
}

/** One message's card. */
export interface Card {
  /** Key in a collection, else null. */
  readonly key: string | null
  readonly kind: MessageKind
  readonly kindReason: string
  /** 0 to 100; null under forty words. */
  readonly score: number | null
  /** One sentence that says how it sounds. */
  readonly headline: string
  readonly you: readonly Span[]
  readonly we: readonly Span[]
  /** Grade of school that reads it with ease; null when there is nothing to measure. */
  readonly grade: number | null
  readonly words: number
  readonly hardest: readonly (CardLine & { readonly grade: number })[]
  readonly asks: readonly CardLine[]
  readonly reachable: boolean | null
  readonly questions: readonly { readonly question: Question; readonly words: string; readonly dots: number; readonly first: CardLine | null }[]
  readonly worstFirst: readonly CardLine[]
  /** What was lost, with the finding that cost it; tenths of a point. */
  readonly lost: readonly (CardLine & { readonly points: number })[]
  readonly isClean: boolean
}

/** A card for each message of a file, worst first. */
export function toCards(review: FileReview, source: string): Card[] {
  return review.messages.map((message) => toCard(message, review.findings, source, review.baselined > 0)).sort((a, b) => (a.score ?? 101) - (b.score ?? 101))
}

/** @param hasRecord some findings of the file were there before, and wait in the team's record. */
function toCard(message: MessageReview, findings: readonly Finding[], source: string, hasRecord: boolean): Card {
  const mine = findings.filter((finding) => finding.messageKey === message.key)
  const judged = mine.filter((finding) => finding.weight > 0)
  const isShort = message.words < FEWEST_WORDS
  const questions = (Object.keys(QUESTIONS) as Question[]).map((question) => {
    const own = mine.filter((finding) => PRINCIPLES[finding.principle].question === question)
    const load = own.reduce((sum, finding) => sum + Math.max(finding.weight, 1), 0)
    const dots = load === 0 ? MOST_DOTS : Math.max(0, MOST_DOTS - Math.ceil(load / 2))
    const [first] = byWeight(own)
    return { question, words: QUESTIONS[question], dots, first: first ? toLine(first) : null }
  })
  return {
    key: message.key,
    kind: message.kind,
    kindReason: message.kindReason,
    score: isShort ? null : message.score,
    headline: HEADLINES[headlineOf(message, mine, hasRecord)],
    you: message.customerFocus.youSpans,
    we: message.customerFocus.selfSpans,
    grade: isShort ? null : message.readingGrade,
    words: message.words,
    hardest: isShort ? [] : message.readingSpans.slice(0, MOST_SENTENCES).map((span) => ({ ...quote(span, source), grade: span.grade })),
    asks: message.effort.map((span) => quote(span, source)),
    reachable: message.reachable,
    questions,
    worstFirst: firstOfEach(byWeight(judged)).slice(0, 3).map(toLine),
    lost: [...message.lost].sort((a, b) => b.points - a.points).map(({ finding, points }) => ({ ...toLine(finding), points: Math.round(points * 10) / 10 })),
    isClean: mine.length === 0,
  }
}

const byWeight = (findings: readonly Finding[]) => [...findings].sort((a, b) => b.weight - a.weight || a.start - b.start)

/** The weightiest finding of each rule and place: three different things to do help more than one thing three times. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const first: Finding[] = []
  for (const finding of findings)
    if (!first.some((one) => one.rule === finding.rule || (one.start < finding.end && finding.start < one.end))) first.push(finding)
  return first
}

function toLine(finding: Finding): CardLine {
  return { words: shortened(finding.text), hint: finding.title, span: { start: finding.start, end: finding.end } }
}

function quote({ start, end }: Span, source: string): CardLine {
  return { words: shortened(source.slice(start, end)), hint: '', span: { start, end } }
}

function shortened(text: string): string {
  const words = text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return shorten(asRead(words), 60)
}

/** How a piece can sound, in one sentence; praise is short and concrete. */
export const HEADLINES = {
  empty: 'Nothing to read here yet.',
  foreign: 'Not in English: its placeholders, links and contact were looked at.',
  clear: 'Clear, and it speaks to the reader. Nothing to change.',
  friendly: 'Clear, friendly, and easy to answer. Nothing to change.',
  recorded: 'Nothing new. What was there before waits in your team’s record.',
  'us-and-nobody': 'It talks about us first, and leaves nobody to ask.',
  nobody: 'Friendly, but it leaves nobody to ask.',
  us: 'Friendly, but it talks about us first.',
  stern: 'It speaks to the reader, and sounds stern in places.',
  words: 'It speaks to the reader, in words that need looking up.',
  when: 'It speaks to the reader, and leaves open what happens when.',
  places: 'It speaks to the reader. A few places are worth a second look.',
} as const

function headlineOf(message: MessageReview, findings: readonly Finding[], hasRecord: boolean): keyof typeof HEADLINES {
  if (message.words === 0) return 'empty'
  const { you, self } = message.customerFocus
  // A piece that lost points has something in the record: praise would be wrong.
  if (!findings.length && hasRecord && (message.score ?? 100) < 100) return 'recorded'
  if (!findings.length) return message.language !== 'en' ? 'foreign' : you > self ? 'clear' : 'friendly'
  if (message.reachable === false) return self > you ? 'us-and-nobody' : 'nobody'
  if (self > you) return 'us'
  const has = (principle: Finding['principle']) => findings.some((finding) => finding.principle === principle)
  if (has('no-blame') || has('policies-and-exceptions')) return 'stern'
  if (has('what-they-hear')) return 'words'
  return has('set-expectations') ? 'when' : 'places'
}
