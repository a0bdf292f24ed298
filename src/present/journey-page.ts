import type { Journey } from '../review/journey.ts'
import { meanScore } from '../review/mean-score.ts'
import { SOURCES, type Source } from '../rules/principles.ts'
import { SITUATIONS, type Situation, STAGES, type Stage } from '../workspace/find-coverage.ts'
import type { Impression, Piece } from '../workspace/pieces.ts'
import { SENDERS, type Sender, usualSender } from '../workspace/senders.ts'
import { escapeHtml, sends } from './html.ts'
import { JOURNEY_QUESTIONS, type JourneyQuestion } from './journey-questions.ts'
import { bandOf } from './solar-system.ts'
import { KIND_NAMES } from './status-words.ts'
import type { Say } from './words.ts'

/** The stages as the customer lives them. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  investigate: 'They look around',
  evaluate: 'They compare',
  purchase: 'They buy',
  use: 'They use it',
  leave: 'They leave',
}
const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  complaint: 'A complaint',
  cancellation: 'A cancellation',
  outage: 'An outage',
  refund: 'A refund',
  'late-order': 'A late order',
  query: 'A question',
}
const SENDER_WORDS: Readonly<Record<Sender, string>> = { person: 'a person', machine: 'a machine', both: 'both' }
/** So many pieces of a stage are shown at once, the worst first; so many in all. */
const MOST_AT_ONCE = 8
const MOST_PIECES = 200

/** Name of a piece in the team's file: its path, and its key in a collection. */
export function pieceName({ path, key }: Pick<Piece, 'path' | 'key'>): string {
  return key === null ? path : `${path}#${key}`
}

/** The customer's way through all pieces as the body of a web view. */
export function renderJourney(pieces: readonly Piece[], journey: Journey, say: Say): string {
  const t: Say = (words, ...values) => escapeHtml(say(words, ...values))
  const at = (stage: Stage | null) => pieces.filter((piece) => piece.stage === stage)
  const unplaced = at(null)
  return [
    `<header class="about"><h1>${t('Customer journey')}</h1><p class="quiet">${summary(pieces, t)}</p></header>`,
    renderWay(at, t),
    renderSituations(pieces, t),
    ...STAGES.map((stage, index) => renderStage(stage, index, at(stage), journey, t)),
    unplaced.length ? `<section class="stage" id="elsewhere"><h2>${t('Not on the way yet')}</h2>${renderPieces(unplaced, journey, t)}</section>` : '',
    `<section class="stage" id="all"><h2>${t('For the whole way')}</h2>${(Object.keys(SOURCES) as Source[])
      .map((source) =>
        renderQuestions(
          source,
          JOURNEY_QUESTIONS.filter((one) => one.stage === null && one.source === source),
          journey,
          SOURCES[source],
          t,
        ),
      )
      .join('')}</section>`,
    `<p class="quiet">${t('Ticks and senders are kept in .tlc-journey.yml, which your team shares.')}</p>`,
  ].join('')
}

function summary(pieces: readonly Piece[], t: Say): string {
  const count = (stages: readonly Stage[]) => pieces.filter((piece) => piece.stage && stages.includes(piece.stage)).length
  const before = count(['investigate', 'evaluate'])
  const after = count(['purchase', 'use', 'leave'])
  const speak = pieces.filter((piece) => piece.mentionsCustomer).length
  const mentions =
    pieces.length === 1
      ? speak
        ? t('Your one piece speaks of customers and what they need.')
        : t('Your one piece does not speak of customers and what they need.')
      : speak === 1
        ? t('Of {0} pieces, 1 speaks of customers and what they need.', pieces.length)
        : t('Of {0} pieces, {1} speak of customers and what they need.', pieces.length, speak)
  return pieces.length ? `${mentions} ${t('Before people buy: {0}. From then on: {1}.', before, after)}` : t('No pieces were found in this folder yet.')
}

/** The five stages as stations of a line: as large as what stands there, coloured like the planets, hollow where nothing is. */
function renderWay(at: (stage: Stage) => readonly Piece[], t: Say): string {
  const stations = STAGES.map((stage, index) => {
    const pieces = at(stage)
    const x = 70 + index * 125
    const score = meanScore(pieces)
    const size = pieces.length ? Math.min(30, 12 + Math.sqrt(pieces.length) * 4) : 12
    const shape = pieces.length ? `band-${score === null ? 1 : bandOf(score)}` : 'empty'
    const lines = stationLines(pieces.length, score, t)
    const figures = lines.map((line, at) => `<text class="stage-figure" x="${x}" y="${117 + at * 14}" text-anchor="middle">${line}</text>`).join('')
    return `<a href="#${stage}"><title>${t(STAGE_WORDS[stage])}: ${lines.join(', ')}</title><circle class="station ${shape}" cx="${x}" cy="48" r="${size.toFixed(1)}"/><text class="stage-name" x="${x}" y="100" text-anchor="middle">${t(STAGE_WORDS[stage])}</text>${figures}</a>`
  })
  return `<svg class="way" viewBox="0 0 640 138" role="group" aria-label="${t('The five stages')}"><line class="track" x1="20" y1="48" x2="620" y2="48"/>${stations.join('')}</svg>`
}

function stationLines(pieces: number, score: number | null, t: Say): string[] {
  if (pieces === 0) return [t('nothing yet')]
  return [pieces === 1 ? t('1 piece') : t('{0} pieces', pieces), ...(score === null ? [] : [t('{0} of 100', score)])]
}

function renderSituations(pieces: readonly Piece[], t: Say): string {
  const items = SITUATIONS.map((situation) => {
    const count = pieces.filter((piece) => piece.situations.includes(situation)).length
    const answer = count === 0 ? t('no answer ready') : count === 1 ? t('1 answer') : t('{0} answers', count)
    return `<li class="${count ? 'ready' : 'empty'}"><span aria-hidden="true">${count ? '●' : '○'}</span> ${t(SITUATION_WORDS[situation])}: <span class="quiet">${answer}</span></li>`
  })
  return `<h2 class="for">${t('When something happens')}</h2><ul class="situations">${items.join('')}</ul>`
}

function renderStage(stage: Stage, index: number, pieces: readonly Piece[], journey: Journey, t: Say): string {
  const questions = JOURNEY_QUESTIONS.filter((one) => one.stage === stage)
  return [
    `<section class="stage" id="${stage}"><h2><span class="number">${index + 1}</span> ${t(STAGE_WORDS[stage])}</h2>`,
    pieces.length ? renderPieces(pieces, journey, t) : `<p class="nothing">${t('Nothing here yet: at this point your customer hears nothing from you.')}</p>`,
    renderQuestions(stage, questions, journey, 'Look, ask, try', t),
    '</section>',
  ].join('')
}

function renderPieces(pieces: readonly Piece[], journey: Journey, t: Say): string {
  const sorted = [...pieces].sort((a, b) => (a.score ?? 101) - (b.score ?? 101) || b.findings - a.findings)
  const table = (some: readonly Piece[]) =>
    `<div class="scroll"><table class="pieces"><thead><tr>${[t('Piece'), t('First impression'), t('Body'), t('Last impression'), t('Way to reach you'), t('Sent by')].map((words) => `<th scope="col">${words}</th>`).join('')}</tr></thead><tbody>${some.map((piece) => renderPiece(piece, journey, t)).join('')}</tbody></table></div>`
  const rest = sorted.slice(MOST_AT_ONCE, MOST_PIECES)
  const more = rest.length
    ? `<details id="more-${pieces[0]?.stage ?? 'elsewhere'}"><summary>${t('{0} more', sorted.length - MOST_AT_ONCE)}</summary>${table(rest)}</details>`
    : ''
  return table(sorted.slice(0, MOST_AT_ONCE)) + more
}

function renderPiece(piece: Piece, journey: Journey, t: Say): string {
  const name = pieceName(piece)
  const told = journey.senders[name]
  const sender = SENDERS.find((one) => one === told) ?? usualSender(piece.kind)
  const options = SENDERS.map((one) => `<option value="${one}"${one === sender ? ' selected' : ''}>${t(SENDER_WORDS[one])}</option>`).join('')
  const open = sends({ ask: 'open', uri: piece.uri, start: piece.start, end: piece.start })
  const [file, folder] = [piece.key ?? piece.path.split('/').at(-1) ?? '', piece.key === null ? piece.path.split('/').slice(0, -1).join('/') : piece.path]
  const reach = piece.reachable === null ? ['–', t('may be added when it is sent')] : piece.reachable ? ['●', t('yes')] : ['○', t('no')]
  return [
    `<tr><th scope="row"><button ${open}>${escapeHtml(file)}</button><span class="quiet">${escapeHtml(folder)}${folder ? ' · ' : ''}${t(KIND_NAMES[piece.kind][0])}</span></th>`,
    `<td>${renderImpression(piece.first, t)}</td>`,
    `<td>${renderMark(piece.body.findings, t)}</td>`,
    `<td>${renderImpression(piece.last, t)}</td>`,
    `<td><span class="mark" aria-hidden="true">${reach[0]}</span> ${reach[1]}</td>`,
    `<td><select aria-label="${t('Sent by')}: ${escapeHtml(file)}" ${sends({ ask: 'sender', piece: name })}>${options}</select></td></tr>`,
  ].join('')
}

function renderImpression({ words, findings }: Impression, t: Say): string {
  return `${renderMark(findings, t)}${words ? `<span class="quiet words">“${escapeHtml(words)}”</span>` : ''}`
}

/** Full, half or hollow: nothing, a little, or more to look at. */
function renderMark(findings: number, t: Say): string {
  const [mark, words] = findings === 0 ? ['●', t('fine')] : findings === 1 ? ['◐', t('1 finding')] : [findings < 3 ? '◐' : '○', t('{0} findings', findings)]
  return `<span class="result"><span class="mark" aria-hidden="true">${mark}</span> ${words}</span>`
}

function renderQuestions(id: string, questions: readonly JourneyQuestion[], journey: Journey, title: string, t: Say): string {
  if (!questions.length) return ''
  const done = questions.filter((one) => journey.done[one.id] !== undefined).length
  const items = questions.map(({ id: question, ask }) => {
    const day = journey.done[question]
    return `<li><label><input type="checkbox"${day === undefined ? '' : ' checked'} ${sends({ ask: 'tick', question })}> ${t(ask)}</label>${day === undefined ? '' : ` <span class="quiet">${escapeHtml(day)}</span>`}</li>`
  })
  return `<details class="questions" id="questions-${id}"><summary>${t(title)}: <span class="quiet">${t('{0} of {1} done', done, questions.length)}</span></summary><ul>${items.join('')}</ul></details>`
}
