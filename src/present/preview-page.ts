import { escapeHtml, sends } from './html.ts'
import type { Note, Preview, PreviewLook, PreviewPart, Run } from './preview.ts'
import { KIND_NAMES } from './status-words.ts'
import type { Say } from './words.ts'

/** So many findings stand in the margin; the rest is told. */
const MOST_NOTES = 30
/** So many kinds of finding stand beside one paragraph. */
const MOST_KINDS = 2

/** The preview as the body of a web view. @param isWide as on a computer, not as on a phone. */
export function renderPreview(name: string, preview: Preview, isWide: boolean, say: Say): string {
  const t: Say = (words, ...values) => escapeHtml(say(words, ...values))
  const { looks, notes, isBeside } = preview
  const title = `<h1>${escapeHtml(preview.key ?? name)}</h1><p class="quiet">${t(KIND_NAMES[preview.kind][0])}</p>`
  const sheets = looks.map((look) => renderLook(look, isBeside || looks.length > 1 ? [] : notes, t)).join('')
  return [
    `<header class="about"><div>${title}</div>${renderControls(preview, isWide, t)}</header>`,
    renderTemplate(preview, t),
    `<div class="looks ${isWide ? 'wide' : 'phone'}${looks.length > 1 ? ' beside' : ''}">${sheets}</div>`,
    `<p class="quiet">${t('A reading view: e-mail programs and browsers may set it differently.')}</p>`,
  ].join('')
}

function renderControls({ keys, key, canBeBeside, isBeside }: Preview, isWide: boolean, t: Say): string {
  const pressed = (is: boolean) => `aria-pressed="${is}"`
  const choice = keys.length
    ? `<label>${t('Reply')} <select ${sends({ ask: 'key' })}>${keys.map((one) => `<option value="${escapeHtml(one)}"${one === key ? ' selected' : ''}>${escapeHtml(one)}</option>`).join('')}</select></label>`
    : ''
  return [
    '<div class="controls">',
    choice,
    `<div class="switch" role="group" aria-label="${t('Width')}"><button ${pressed(!isWide)} ${sends({ ask: 'width', wide: false })}>${t('Phone')}</button><button ${pressed(isWide)} ${sends({ ask: 'width', wide: true })}>${t('Computer')}</button></div>`,
    canBeBeside ? `<button class="main quiet-button" ${pressed(isBeside)} ${sends({ ask: 'beside', on: !isBeside })}>${t('Side by side')}</button>` : '',
    '</div>',
  ].join('')
}

/** What the template asks: which way at each condition, and which values are known. */
function renderTemplate({ questions, values }: Preview, t: Say): string {
  if (!questions.length && !values.length) return ''
  const ways = questions.map(
    ({ id, ways: all, chosen }) =>
      `<label class="way"><span>${t('Shown')}</span> <select ${sends({ ask: 'way', id })}>${all.map(({ label, way }) => `<option value="${way}"${way === chosen ? ' selected' : ''}>${sayWay(label, t)}</option>`).join('')}</select></label>`,
  )
  const anyKnown = values.some((value) => value.isKnown)
  const known = values.map(
    ({ name, shown, isKnown }) =>
      `<label class="value"><input type="checkbox"${isKnown ? ' checked' : ''} ${sends({ ask: 'value', name })}> <code>${escapeHtml(name)}</code> <span class="quiet">${shown ? escapeHtml(shown) : t('nothing')}</span></label>`,
  )
  return [
    '<section class="template">',
    ways.join(''),
    values.length
      ? `<details id="values" open><summary>${t('What you know of the customer')}</summary><div class="values">${known.join('')}</div><button class="main quiet-button" ${sends({ ask: 'values', known: !anyKnown })}>${anyKnown ? t('Show it with nothing known') : t('Show it with all known')}</button></details>`
      : '',
    '</section>',
  ].join('')
}

function renderLook(look: PreviewLook, notes: readonly Note[], t: Say): string {
  const beside = (numbers: readonly number[]) => notes.filter((note) => numbers.includes(note.number) && note.number <= MOST_NOTES)
  const seen = new Set<number>()
  const line = (shown: string, numbers: readonly number[]) => {
    const here = beside(numbers).filter((note) => !seen.has(note.number))
    for (const { number } of here) seen.add(number)
    return `<div class="line"><div class="cell">${shown}</div>${here.length ? `<aside aria-label="${t('Findings')}">${renderNotes(here, t)}</aside>` : ''}</div>`
  }
  const numbered = new Set(notes.map((note) => note.number))
  const more = notes.length - MOST_NOTES
  return [
    `<article class="look${notes.length ? ' with-notes' : ''}">`,
    look.label === null ? '' : `<h2>${sayWay(look.label, t)}</h2>`,
    look.inbox.length ? `<h3>${look.inbox.length > 1 ? t('In the inbox, for each subject') : t('In the inbox')}</h3>` : '',
    look.inbox
      .map((one) =>
        line(
          `<div class="inbox"><span class="avatar" aria-hidden="true">${escapeHtml([...look.from][0]?.toUpperCase() ?? '?')}</span><div><div class="from">${look.from ? escapeHtml(look.from) : t('Sender')}</div><div class="subject">${one.subject.length ? renderRuns(one.subject, numbered) : t('(no subject)')}</div><div class="snippet">${escapeHtml(one.snippet)}</div></div></div>`,
          one.notes,
        ),
      )
      .join(''),
    look.search
      ? `<h3>${t('In a search')}</h3>${line(`<div class="search"><div class="found">${escapeHtml(look.search.title)}</div><div class="snippet">${escapeHtml(look.search.description)}</div></div>`, look.search.notes)}`
      : '',
    look.inbox.length || look.search ? `<h3>${look.search ? t('On the page') : t('Opened')}</h3>` : '',
    `<div class="paper">${renderParts(look.parts, numbered, line)}</div>`,
    more > 0 ? `<p class="quiet">${t('And {0} more like these.', more)}</p>` : '',
    '</article>',
  ].join('')
}

function renderParts(parts: readonly PreviewPart[], numbered: ReadonlySet<number>, line: (shown: string, notes: readonly number[]) => string): string {
  return parts.map((part) => line(renderPart(part, renderRuns(part.runs, numbered)), part.notes)).join('')
}

function renderPart({ role, level, isQuotation }: PreviewPart, words: string): string {
  switch (role) {
    case 'heading':
      return `<p class="heading level-${Math.min(level ?? 2, 3)}" role="heading" aria-level="${Math.min((level ?? 2) + 3, 6)}">${words}</p>`
    case 'list-item':
      return `<p class="item">${words}</p>`
    case 'button':
      return `<p><span class="button">${words}</span></p>`
    case 'link':
      return `<p><span class="link">${words}</span></p>`
    case 'alt-text':
      return `<p class="picture">${words}</p>`
    case 'label':
    case 'placeholder-text':
      return `<p class="field">${words}</p>`
    default:
      return `<p${isQuotation ? ' class="quotation"' : ''}>${words}</p>`
  }
}

function renderRuns(runs: readonly Run[], numbered: ReadonlySet<number>): string {
  const told = new Set<number>()
  return runs
    .map(({ text, kind, isLink, note }) => {
      const words = kind === 'missing' && !text ? '<span class="gap"></span>' : escapeHtml(text)
      const shown = kind === 'text' ? words : `<span class="${kind}">${words}</span>`
      const linked = isLink ? `<span class="link">${shown}</span>` : shown
      if (note === null || !numbered.has(note) || note > MOST_NOTES) return linked
      const reference = told.has(note) ? '' : `<sup>${note}</sup>`
      told.add(note)
      return `<span class="marked">${reference}${linked}</span>`
    })
    .join('')
}

/** The findings of one place: those of a kind together, two kinds at once; the others are one click away. */
function renderNotes(notes: readonly Note[], t: Say): string {
  const kinds = [...new Set(notes.map((note) => note.title))].map((title) => notes.filter((note) => note.title === title))
  const rest = kinds.slice(MOST_KINDS)
  const shown = kinds.slice(0, MOST_KINDS).map((kind) => renderNote(kind, t))
  if (!rest.length) return shown.join('')
  const count = rest.reduce((sum, kind) => sum + kind.length, 0)
  const id = `more-${notes[0]?.number ?? 0}`
  return `${shown.join('')}<details id="${id}"><summary>${count === 1 ? t('1 more here') : t('{0} more here', count)}</summary>${rest.map((kind) => renderNote(kind, t)).join('')}</details>`
}

function renderNote(kind: readonly Note[], t: Say): string {
  const [first] = kind
  if (!first) return ''
  const { title, hears, suggestion, span } = first
  const numbers = kind.map((note) => note.number).join(', ')
  return `<button class="note" ${suggestion ? `title="${t('Suggestion')}: ${escapeHtml(suggestion)}" ` : ''}${sends({ ask: 'go', start: span.start, end: span.end })}><b>${numbers}</b> ${escapeHtml(title)}<span class="hears">“${escapeHtml(hears)}”</span></button>`
}

/** A way at a condition: what the template asks stays as it is written there. */
function sayWay(label: string, t: Say): string {
  const [, how, asked = ''] = /^(not when|when not|when) (.+)$/s.exec(label) ?? []
  if (how === 'when') return t('when {0}', asked)
  if (how === 'when not') return t('when not {0}', asked)
  return how ? t('not when {0}', asked) : t(label)
}
