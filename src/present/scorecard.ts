/** The scorecard: how one message sounds to the customer, as plain data and as the body of a web view. */
import type { FileReview, Finding, MessageReview } from '../review/finding.ts'
import { PRINCIPLES, QUESTIONS, type Question } from '../rules/principles.ts'
import type { Span } from '../text/span.ts'

/** Under this many words a figure would say more than the words do. */
const FEWEST_WORDS = 40
const MOST_DOTS = 4

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
  /** Type of message in words: "support reply". */
  readonly kind: string
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
  readonly asks: readonly Span[]
  readonly reachable: boolean | null
  readonly questions: readonly { readonly question: Question; readonly words: string; readonly dots: number; readonly first: CardLine | null }[]
  readonly worstFirst: readonly CardLine[]
  /** What was lost, with the finding that cost it; tenths of a point. */
  readonly lost: readonly (CardLine & { readonly points: number })[]
  readonly isClean: boolean
}

/** A card for each message of a file, worst first. */
export function toCards(review: FileReview): Card[] {
  return review.messages.map((message) => toCard(message, review.findings)).sort((a, b) => (a.score ?? 101) - (b.score ?? 101))
}

function toCard(message: MessageReview, findings: readonly Finding[]): Card {
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
    kind: message.kind.replaceAll('-', ' '),
    kindReason: message.kindReason,
    score: isShort ? null : message.score,
    headline: headlineOf(message, mine),
    you: message.customerFocus.youSpans,
    we: message.customerFocus.selfSpans,
    grade: isShort ? null : message.readingGrade,
    words: message.words,
    asks: message.effort,
    reachable: message.reachable,
    questions,
    worstFirst: firstOfEach(byWeight(judged)).slice(0, 3).map(toLine),
    lost: [...message.lost].sort((a, b) => b.points - a.points).map(({ finding, points }) => ({ ...toLine(finding), points: Math.round(points * 10) / 10 })),
    isClean: mine.length === 0,
  }
}

const byWeight = (findings: readonly Finding[]) => [...findings].sort((a, b) => b.weight - a.weight || a.start - b.start)

/** The weightiest finding of each rule: three different things to do help more than one thing three times. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => findings.findIndex((one) => one.rule === finding.rule) === index)
}

function toLine(finding: Finding): CardLine {
  const words = finding.text.replace(/\s+/g, ' ').trim()
  return { words: words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words, hint: finding.title, span: { start: finding.start, end: finding.end } }
}

/** How it sounds, in one sentence; praise is short and concrete. */
function headlineOf(message: MessageReview, findings: readonly Finding[]): string {
  if (message.words === 0) return 'Nothing to read here yet.'
  const { you, self } = message.customerFocus
  if (!findings.length) {
    if (message.language !== 'en') return 'Not in English: its placeholders, links and contact were looked at.'
    if (you > self) return 'Clear, and it speaks to the reader. Nothing to change.'
    return 'Clear, friendly, and easy to answer. Nothing to change.'
  }
  if (message.reachable === false) return self > you ? 'It talks about us first, and leaves nobody to ask.' : 'Friendly, but it leaves nobody to ask.'
  if (self > you) return 'Friendly, but it talks about us first.'
  const has = (principle: Finding['principle']) => findings.some((finding) => finding.principle === principle)
  if (has('no-blame') || has('policies-and-exceptions')) return 'It speaks to the reader, and sounds stern in places.'
  if (has('what-they-hear')) return 'It speaks to the reader, in words that need looking up.'
  if (has('set-expectations')) return 'It speaks to the reader, and leaves open what happens when.'
  return 'It speaks to the reader. A few places are worth a second look.'
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
const target = ({ start, end }: Span) => `data-start="${start}" data-end="${end}"`

/** The cards as HTML for a web view: text is escaped, nothing is loaded, every place is a button. */
export function renderCards(name: string, cards: readonly Card[]): string {
  if (!cards.length) return `<p class="quiet">Open a page, an e-mail or a reply, and see here how it sounds to your customer.</p>`
  return cards.map((card) => renderCard(cards.length > 1 ? (card.key ?? name) : name, card)).join('')
}

function renderCard(name: string, card: Card): string {
  const figure = card.score === null ? '' : `<span class="score" aria-label="${card.score} of 100">${card.score}</span>`
  return [
    `<article class="card"><header><h2>${escapeHtml(name)}</h2>${figure}</header>`,
    `<p class="headline">${escapeHtml(card.headline)}</p>`,
    renderBalance(card),
    card.isClean ? '' : `<dl class="questions">${card.questions.map(renderQuestion).join('')}</dl>`,
    card.worstFirst.length ? `<h3>Worth fixing first</h3><ul class="lines">${card.worstFirst.map((line) => `<li>${renderLine(line)}</li>`).join('')}</ul>` : '',
    renderFacts(card),
    card.lost.length && card.score !== null
      ? `<details><summary>Where ${100 - card.score} ${card.score === 99 ? 'point' : 'points'} went</summary><ul class="lines">${card.lost.map((line) => `<li><span class="points">${line.points}</span> ${renderLine(line)}</li>`).join('')}</ul></details>`
      : '',
    '</article>',
  ].join('')
}

function renderLine(line: CardLine): string {
  return `<button class="line" ${target(line.span)}>“${escapeHtml(line.words)}” <span class="hint">${escapeHtml(line.hint)}</span></button>`
}

/** You-words against self-words as one bar: a filled part with a round end for the reader, an outlined one for the company. */
function renderBalance({ you, we }: Card): string {
  const all = you.length + we.length
  if (!all) return ''
  const share = Math.round((100 * you.length) / all)
  const first = (spans: readonly Span[]) => (spans[0] ? target(spans[0]) : 'disabled')
  return [
    '<div class="balance">',
    `<button class="end" ${first(you)} title="Go to the first">you ${you.length}</button>`,
    `<svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${you.length} words about the reader, ${we.length} about the company"><rect class="we" x="0.5" y="0.5" width="99" height="7" rx="3.5"/><rect class="you" x="0" y="0" width="${share}" height="8" rx="3.5"/></svg>`,
    `<button class="end" ${first(we)} title="Go to the first">we ${we.length}</button>`,
    '</div>',
  ].join('')
}

function renderQuestion({ words, dots, first }: Card['questions'][number]): string {
  const shown = '●'.repeat(dots) + '○'.repeat(MOST_DOTS - dots)
  return `<div><dt>${escapeHtml(words)}</dt><dd><span class="dots" aria-label="${dots} of ${MOST_DOTS}">${shown}</span>${first ? `<button class="line" ${target(first.span)}>${escapeHtml(first.hint)}</button>` : ''}</dd></div>`
}

function renderFacts(card: Card): string {
  const facts = [
    `${card.words} ${card.words === 1 ? 'word' : 'words'}, read in ${Math.max(1, Math.round((card.words / 238) * 60))} seconds`,
    ...(card.grade === null ? [] : [`reads like school year ${Math.round(card.grade)}`]),
    card.asks.length === 0 ? 'asks nothing of the reader' : `asks the reader to do ${card.asks.length} ${card.asks.length === 1 ? 'thing' : 'things'}`,
    card.reachable === null
      ? 'a way to reach you may be added when it is sent'
      : card.reachable
        ? 'there is a way to reach you'
        : 'there is no way to reach you',
    `read as a ${card.kind}: ${card.kindReason}`,
  ]
  return `<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>`
}
