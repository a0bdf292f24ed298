/** A team's first look at a whole folder: one picture, three pieces to begin with, a few questions. Plain data, and the page. */
import type { FileFindings, ListedFinding, ListedMessage, TeamAnswers, TeamHabits } from '../protocol.ts'
import { meanScore } from '../review/mean-score.ts'
import { SEVERITIES } from '../rules/rule.ts'
import { escapeHtml, sends } from './html.ts'
import { renderNoPieces } from './no-pieces.ts'
import { KIND_NAMES } from './status-words.ts'
import type { Say } from './words.ts'

/** One piece that is worth beginning with. */
interface WorstPiece {
  readonly uri: string
  readonly name: string
  readonly folder: string
  readonly score: number
  readonly first: ListedFinding | null
}
export interface FirstLook {
  readonly files: number
  readonly pieces: number
  readonly score: number | null
  readonly you: number
  readonly self: number
  /** Pieces that leave the customer with nobody to turn to. */
  readonly unreachable: number
  /** Pieces that speak of the company more than of the reader. */
  readonly aboutUs: number
  /** Pieces with nothing to change. */
  readonly clean: number
  readonly findings: number
  /** Findings that were there before, and wait in the team's record. */
  readonly recorded: number
  /** Wordings that stand behind the findings: as many decisions. */
  readonly decisions: number
  readonly worst: readonly WorstPiece[]
}

const MOST_WORST = 3

export function toFirstLook(files: readonly FileFindings[]): FirstLook {
  const pieces = files.flatMap((file) =>
    file.messages.map((message) => ({
      file,
      message,
      own: ownFindings(file, message),
      isClean: ownFindings(file, message).length === 0 && file.recorded === 0,
    })),
  )
  const all = files.flatMap((file) => file.findings)
  const sum = (of: (message: ListedMessage) => number) => pieces.reduce((total, { message }) => total + of(message), 0)
  return {
    files: files.length,
    pieces: pieces.length,
    score: meanScore(pieces.map(({ message }) => message)),
    you: sum(({ you }) => you),
    self: sum(({ self }) => self),
    unreachable: pieces.filter(({ message }) => message.reachable === false).length,
    aboutUs: pieces.filter(({ message }) => message.self > message.you).length,
    clean: pieces.filter(({ isClean }) => isClean).length,
    findings: all.length,
    recorded: files.reduce((total, file) => total + file.recorded, 0),
    decisions: new Set(all.map((finding) => `${finding.rule}\n${finding.words.toLowerCase()}`)).size,
    worst: pieces
      .flatMap(({ file, message, own }) => (message.score === null || !own.length ? [] : [{ file, message, own, score: message.score }]))
      .sort((a, b) => a.score - b.score || b.own.length - a.own.length)
      .slice(0, MOST_WORST)
      .map(({ file, message, own, score }) => {
        const cut = file.path.lastIndexOf('/')
        const [first = null] = [...own].sort(
          (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.weight - a.weight || a.start - b.start,
        )
        return { uri: file.uri, name: message.key ?? file.path.slice(cut + 1), folder: file.path.slice(0, Math.max(0, cut)), score, first }
      }),
  }
}

function ownFindings(file: FileFindings, message: ListedMessage): ListedFinding[] {
  return file.findings.filter((finding) => finding.messageKey === message.key)
}

/** What the page is about to show of the questions. */
export interface Questions {
  /** Null while the files are still looked through. */
  readonly habits: TeamHabits | null
  readonly answers: TeamAnswers
  /** What was kept, in a sentence; null before. */
  readonly kept: string | null
  /** True from the click on: with other settings every file is read again. */
  readonly isKeeping?: boolean
}

/** The page's body. */
export function renderFirstLook(look: FirstLook, questions: Questions, say: Say): string {
  const t: Say = (words, ...values) => escapeHtml(say(words, ...values))
  if (!look.pieces) return renderNoPieces('What your customers hear', say)
  return [
    `<header><div><h1>${t('What your customers hear')}</h1><p class="quiet">${piecesRead(look, t)}</p></div>`,
    look.score === null ? '' : `<p class="score" role="img" aria-label="${t('{0} of 100', look.score)}">${look.score}<small> / 100</small></p>`,
    '</header>',
    renderPicture(look, t),
    renderWorst(look, t),
    questions.kept === null
      ? renderQuestions(look, questions, t)
      : `<section class="kept" role="status"><h2>${t('Kept')}</h2><p>${escapeHtml(questions.kept)}</p></section>`,
    // What is recorded is not in the list any more.
    questions.kept !== null && questions.answers.onlyNew
      ? ''
      : `<p class="more"><button class="quiet-button" ${sends({ ask: 'run', command: 'thinkLikeCustomers.findings.decide' })}>${look.decisions === 1 ? t('See everything by wording: 1 decision') : t('See everything by wording: {0} decisions', look.decisions)}</button></p>`,
  ].join('')
}

function piecesRead({ pieces, files }: FirstLook, t: Say): string {
  if (pieces === 1) return t('1 piece, read on this computer. Nothing leaves it.')
  if (pieces === files) return t('{0} pieces, read on this computer. Nothing leaves it.', pieces)
  return files === 1
    ? t('{0} pieces in 1 file, read on this computer. Nothing leaves it.', pieces)
    : t('{0} pieces in {1} files, read on this computer. Nothing leaves it.', pieces, files)
}

/** Width of the balance in its own units, about as wide as it is shown: round ends stay round. */
const BAR = 500

function renderPicture(look: FirstLook, t: Say): string {
  const all = look.you + look.self
  const share = all ? Math.round((BAR * look.you) / all) : 0
  const balance = all
    ? `<div class="balance"><span>${t('you {0}', look.you)}</span><svg viewBox="0 0 ${BAR} 12" preserveAspectRatio="none" role="img" aria-label="${t('{0} words about the reader, {1} about the company', look.you, look.self)}"><rect class="we" x="0.5" y="0.5" width="${BAR - 1}" height="11" rx="5.5"/><rect class="you" width="${share}" height="12" rx="6"/></svg><span>${t('we {0}', look.self)}</span></div>`
    : ''
  const figures: [number, string][] = [
    [look.unreachable, look.unreachable === 1 ? t('leaves the customer with nobody to ask') : t('leave the customer with nobody to ask')],
    [look.aboutUs, look.aboutUs === 1 ? t('speaks of your company first') : t('speak of your company first')],
    [look.clean, look.clean === 1 ? t('needs no change') : t('need no change')],
  ]
  const rows = figures.map(([count, words]) => `<li><strong>${count}</strong>${bar(count, look.pieces)}${words}</li>`)
  return `<section>${balance}<ul class="figures">${rows.join('')}</ul></section>`
}

/** A share of all pieces; the words beside it say the same. */
function bar(count: number, of: number): string {
  const share = of ? Math.max(count ? 1 : 0, Math.round((100 * count) / of)) : 0
  return `<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" rx="2"/><rect class="part" width="${share}" height="4" rx="2"/></svg>`
}

function renderWorst({ worst, recorded }: FirstLook, t: Say): string {
  if (!worst.length && recorded) return `<section><h2>${t('Nothing new. What was there before waits in your team’s record.')}</h2></section>`
  if (!worst.length) return `<section><h2>${t('Clear, friendly, and easy to answer. Nothing to change.')}</h2></section>`
  const rows = worst.map(({ uri, name, folder, score, first }) => {
    const place = sends({ ask: 'go', uri, start: first?.start ?? 0, end: first?.end ?? 0 })
    return `<li><button class="piece" ${place}><span class="name"><strong>${escapeHtml(name)}</strong> <span class="quiet">${escapeHtml(folder)}</span></span><span class="figure">${score}</span><span class="why">${escapeHtml(first?.message ?? '')}</span></button></li>`
  })
  const title = rows.length === 1 ? t('One piece to begin with') : rows.length === 2 ? t('Two pieces to begin with') : t('Three pieces to begin with')
  return `<section><h2>${title}</h2><ol class="pieces">${rows.join('')}</ol></section>`
}

function renderQuestions(look: FirstLook, { habits, answers, isKeeping }: Questions, t: Say): string {
  if (!habits) return `<section><h2>${t('A few questions')}</h2><p class="quiet" role="status">${t('Looking how you write …')}</p></section>`
  const choice = (name: string, value: string, label: string, isChosen: boolean) =>
    `<label><input type="radio" name="${name}" value="${value}" ${isChosen ? 'checked' : ''} ${sends({ ask: 'answer', name })}> ${label}</label>`
  const group = (legend: string, choices: readonly string[], note = '') =>
    `<fieldset><legend>${legend}</legend>${note ? `<p class="quiet">${note}</p>` : ''}${choices.join('')}</fieldset>`
  const rows: string[] = []
  if (habits.configuration === null) {
    rows.push(
      `<div class="field"><label for="company">${t('What do your customers call you?')}</label><input id="company" type="text" value="${escapeHtml(answers.company ?? '')}" placeholder="${t('The name of your company')}" ${sends({ ask: 'answer', name: 'company' })}></div>`,
      group(t('What do you write most?'), [
        choice('writes', 'marketing', t('Pages and campaigns'), answers.writes === 'marketing'),
        choice('writes', 'support', t('Replies to customers'), answers.writes === 'support'),
        choice('writes', 'both', t('Both'), answers.writes === 'both'),
      ]),
      ...habits.lacking.map(({ part, kind, without, of }) => {
        const isProvided = answers.provided.some((one) => one.part === part && one.kind === kind)
        const many = kind in KIND_NAMES ? t(KIND_NAMES[kind as keyof typeof KIND_NAMES][1]) : escapeHtml(kind)
        return group(
          part === 'greeting' ? t('Does your help desk add the greeting?') : t('Does your help desk add the signature?'),
          [choice(`${part} ${kind}`, 'yes', t('Yes, it does'), isProvided), choice(`${part} ${kind}`, 'no', t('No, it is missing'), !isProvided)],
          part === 'greeting' ? t('{0} of {1} {2} have no greeting.', without, of, many) : t('{0} of {1} {2} have no signature.', without, of, many),
        )
      }),
    )
  }
  if (!habits.isRecorded && look.findings)
    rows.push(
      group(
        t('Where do you want to start?'),
        [
          choice('onlyNew', 'yes', t('From today: show me only what is new'), answers.onlyNew),
          choice('onlyNew', 'no', t('With everything that is there'), !answers.onlyNew),
        ],
        look.findings === 1
          ? t('1 finding is there now. From today, it waits in a list until you ask for it.')
          : t('{0} findings are there now. From today, they wait in a list until you ask for them.', look.findings),
      ),
    )
  if (!rows.length)
    return `<section><h2>${t('A few questions')}</h2><p>${t('Your team has answered them already: {0}.', habits.configuration ?? '')}</p></section>`
  return `<section><h2>${t('A few questions')}</h2>${rows.join('')}<p>${isKeeping ? `<span class="quiet" role="status">${t('Keeping your answers. In a large folder this takes a minute …')}</span>` : `<button class="main" ${sends({ ask: 'keep' })}>${t('Keep My Answers')}</button>`}</p></section>`
}
