import type { Span } from '../text/span.ts'
import { escapeHtml, sends } from './html.ts'
import { type Card, type CardLine, MOST_DOTS } from './scorecard.ts'
import { KIND_NAMES } from './status-words.ts'
import type { Say } from './words.ts'

const go = ({ start, end }: Span) => sends({ ask: 'go', start, end })

/** The cards as the body of a web view: every place is a button that leads to its words. */
export function renderCards(name: string, cards: readonly Card[], say: Say): string {
  if (!cards.length) return renderNoCards(say)
  return cards.map((card) => renderCard(cards.length > 1 ? (card.key ?? name) : name, card, say)).join('')
}

/** What stands there while nothing is open that a customer reads. */
export function renderNoCards(say: Say): string {
  return [
    `<p class="quiet">${escapeHtml(say('Open a page, an e-mail or a reply, and see here how it sounds to your customer.'))}</p>`,
    `<p><button class="main" ${sends({ ask: 'run', command: 'thinkLikeCustomers.openSample' })}>${escapeHtml(say('Try it on a sample letter'))}</button></p>`,
  ].join('')
}

function renderCard(name: string, card: Card, say: Say): string {
  const t: Say = (words, ...values) => escapeHtml(say(words, ...values))
  const figure =
    card.score === null ? '' : `<span class="score" role="img" aria-label="${t('{0} of 100', card.score)}">${card.score}<small> / 100</small></span>`
  return [
    `<article class="card"><header><h2>${escapeHtml(name)}</h2>${figure}</header>`,
    `<p class="headline">${t(card.headline)}</p>`,
    renderBalance(card, t),
    card.isClean ? '' : `<dl class="questions">${card.questions.map((question) => renderQuestion(question, t)).join('')}</dl>`,
    card.worstFirst.length
      ? `<h3>${t('Worth fixing first')}</h3><ul class="lines worst">${card.worstFirst.map((line) => `<li>${renderLine(line)}</li>`).join('')}</ul>`
      : '',
    renderFacts(card, say),
    card.lost.length && card.score !== null
      ? `<details><summary>${card.score === 99 ? t('Where 1 point went') : t('Where {0} points went', 100 - card.score)}</summary><ul class="lines">${card.lost.map((line) => `<li><span class="points">${line.points}</span> ${renderLine(line)}</li>`).join('')}</ul></details>`
      : '',
    '</article>',
  ].join('')
}

function renderLine({ words, hint, span }: CardLine): string {
  const why = hint === '' ? '' : ` <span class="hint">${escapeHtml(hint)}</span>`
  return `<button class="line place" ${go(span)}><span class="said">“${escapeHtml(words)}”</span>${why}</button>`
}

/** You-words against self-words as one bar: a filled part with a round end for the reader, an outlined one for the company. */
function renderBalance({ you, we }: Card, t: Say): string {
  const all = you.length + we.length
  if (!all) return ''
  const share = Math.round((100 * you.length) / all)
  const first = (spans: readonly Span[]) => (spans[0] ? go(spans[0]) : 'disabled')
  const hint = t('Go to the first')
  return [
    '<div class="balance">',
    `<button class="end" ${first(you)} title="${hint}">${t('you {0}', you.length)}</button>`,
    `<svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${t('{0} words about the reader, {1} about the company', you.length, we.length)}"><rect class="we" x="0.5" y="0.5" width="99" height="7" rx="3.5"/><rect class="you" x="0" y="0" width="${share}" height="8" rx="3.5"/></svg>`,
    `<button class="end" ${first(we)} title="${hint}">${t('we {0}', we.length)}</button>`,
    '</div>',
  ].join('')
}

function renderQuestion({ words, dots, first }: Card['questions'][number], t: Say): string {
  const shown = '●'.repeat(dots) + '○'.repeat(MOST_DOTS - dots)
  return `<div><dt>${t(words)}</dt><dd><span class="dots" role="img" aria-label="${t('{0} of {1}', dots, MOST_DOTS)}">${shown}</span>${first ? `<button class="line" ${go(first.span)}>${escapeHtml(first.hint)}</button>` : ''}</dd></div>`
}

function renderFacts(card: Card, say: Say): string {
  const asked =
    card.asks.length === 0
      ? say('asks nothing of the reader')
      : card.asks.length === 1
        ? say('asks the reader to do 1 thing')
        : say('asks the reader to do {0} things', card.asks.length)
  const hardest = card.hardest.map((line) => ({ ...line, hint: say('by itself like school year {0}', Math.round(line.grade)) }))
  const facts = [
    escapeHtml(readingTime(card.words, say)),
    ...(card.grade === null ? [] : [renderMadeOf(say('reads like school year {0}', Math.round(card.grade)), hardest)]),
    renderMadeOf(asked, card.asks),
    escapeHtml(reachableWords(card, say)),
    escapeHtml(say('read as: {0}, because {1}', say(KIND_NAMES[card.kind][0]), say(card.kindReason))),
  ]
  return `<ul class="facts">${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`
}

/** A figure that opens into the sentences that made it. */
function renderMadeOf(figure: string, lines: readonly CardLine[]): string {
  if (!lines.length) return escapeHtml(figure)
  return `<details><summary>${escapeHtml(figure)}</summary><ul class="lines">${lines.map((line) => `<li>${renderLine(line)}</li>`).join('')}</ul></details>`
}

function reachableWords(card: Card, say: Say): string {
  return card.reachable === null
    ? say('a way to reach you may be added when it is sent')
    : card.reachable
      ? say('there is a way to reach you')
      : say('there is no way to reach you')
}

/** Adults read 238 English words a minute in silence (Brysbaert 2019). */
function readingTime(words: number, say: Say): string {
  if (words === 1) return say('1 word, read in a second')
  const seconds = Math.max(1, Math.round((words / 238) * 60))
  if (seconds === 1) return say('{0} words, read in a second', words)
  return seconds < 90 ? say('{0} words, read in {1} seconds', words, seconds) : say('{0} words, read in {1} minutes', words, Math.round(seconds / 60))
}
