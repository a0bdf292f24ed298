import { meanScore } from '../review/mean-score.ts'
import type { Piece } from '../workspace/pieces.ts'
import { escapeHtml, sends } from './html.ts'
import { renderNoPieces } from './no-pieces.ts'
import { bandOf, SHAPE_WORDS, toSolarSystem } from './solar-system.ts'
import { KIND_NAMES } from './status-words.ts'
import type { Say } from './words.ts'

/** So many rows of the table are shown; the picture shows fewer. */
const MOST_ROWS = 500

const nameOf = ({ path, key }: Piece) => (key === null ? path : `${path}: ${key}`)
const opens = ({ uri, start }: Piece) => ({ ask: 'open', uri, start, end: start })

/**
 * The marketing solar system as the body of a web view: the picture, and the same as a table that can be sorted.
 *
 * @param suns what the pieces turn round, in the team's words; the first is the largest.
 */
export function renderSolarPage(pieces: readonly Piece[], suns: readonly string[], say: Say): string {
  const t: Say = (words, ...values) => escapeHtml(say(words, ...values))
  if (!pieces.length) return renderNoPieces('Solar system', say)
  const measured = pieces.filter((piece) => piece.score !== null)
  const planets = measured.map((piece) => ({ name: nameOf(piece), kind: piece.kind, score: piece.score ?? 0, words: piece.words, sends: opens(piece) }))
  const near = measured.filter((piece) => bandOf(piece.score ?? 0) <= 1).length
  return [
    `<header class="about"><div><h1>${t('Solar system')}</h1><p class="headline">${t('{0} of {1} pieces are near your customer.', near, measured.length)} <span class="quiet">${t('Score over all: {0}.', meanScore(measured) ?? '–')}</span></p></div>`,
    `<div class="controls"><button class="main quiet-button" ${sends({ ask: 'save', format: 'svg' })}>${t('Save as SVG')}</button><button class="main quiet-button" ${sends({ ask: 'save', format: 'png' })}>${t('Save as PNG')}</button></div></header>`,
    `<div class="sky"><figure>${toSolarSystem(planets, suns, say)}<p class="figures" data-figures aria-hidden="true">&nbsp;</p><figcaption class="quiet">${t('The nearer to the middle, the better it sounds to your customer. The larger, the longer.')} ${t(SHAPE_WORDS)}</figcaption></figure>`,
    `<div class="scroll">${renderTable(pieces, t)}</div></div>`,
  ].join('')
}

function renderTable(pieces: readonly Piece[], t: Say): string {
  const sorted = [...pieces].sort((a, b) => (a.score ?? 101) - (b.score ?? 101) || b.words - a.words)
  const headings = [t('Piece'), t('Score'), t('You to we'), t('Words'), t('Findings'), t('Type of message')]
  const head = headings.map(
    (words, index) =>
      `<th scope="col"${index === 1 ? ' aria-sort="ascending"' : ''}${index > 0 && index < 5 ? ' class="figure"' : ''}><button data-sort>${words}</button></th>`,
  )
  const rows = sorted.slice(0, MOST_ROWS).map((piece) => {
    const all = piece.you + piece.self
    const folder = piece.key === null ? piece.path.split('/').slice(0, -1).join('/') : piece.path
    return [
      `<tr><th scope="row" data-value="${escapeHtml(nameOf(piece))}"><button ${sends(opens(piece))}>${escapeHtml(piece.key ?? piece.path.split('/').at(-1) ?? '')}</button>${folder ? `<span class="quiet">${escapeHtml(folder)}</span>` : ''}</th>`,
      `<td class="figure">${piece.score === null ? '' : `<span class="dot band-${bandOf(piece.score)}" aria-hidden="true"></span>${piece.score}`}</td>`,
      `<td class="figure" data-value="${all ? (piece.you / all).toFixed(3) : ''}">${t('{0} to {1}', piece.you, piece.self)}</td>`,
      `<td class="figure">${piece.words}</td><td class="figure">${piece.findings}</td><td>${t(KIND_NAMES[piece.kind][0])}</td></tr>`,
    ].join('')
  })
  const more = sorted.length - rows.length
  return `<table class="table"><caption class="hidden">${t('The same as a table')}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${more > 0 ? `<p class="quiet">${t('And {0} with a higher score.', more)}</p>` : ''}`
}
