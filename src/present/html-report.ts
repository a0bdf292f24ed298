/**
 * The report for an owner: one page that stands alone, no remote content, prints in black on A4. First what
 * only the owner can decide, then the figures. No figure is ever by author.
 */

import type { Finding } from '../review/finding.ts'
import type { HistoryDay } from '../review/history.ts'
import { ruleOf } from '../rules/index.ts'
import { PRINCIPLES } from '../rules/principles.ts'
import { SEVERITIES } from '../rules/rule.ts'
import { groupBy } from '../text/group-by.ts'
import { LineIndex } from '../text/line-index.ts'
import { type Coverage, type Situation, STAGES } from '../workspace/find-coverage.ts'
import { escapeHtml } from './html.ts'
import { STAGE_WORDS } from './journey-page.ts'
import { oneLine, shownFix, shownWords } from './problem-line.ts'
import { REPORT_STYLE } from './report-style.ts'
import { allProblems, meanOfFiles, type ReviewedFile, type ReviewRun } from './reviewed-file.ts'
import { SHAPE_WORDS, toSolarSystem } from './solar-system.ts'

/** Text for HTML. */
const h = (text: string) => escapeHtml(oneLine(text))
const short = (text: string, most = 140) => (text.length > most ? `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…` : text)
const dayInWords = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** What a writer cannot mend alone, and the question that it puts to the owner; in the order of weight for a customer. */
const OWNER_QUESTIONS: Readonly<Record<string, (pieces: number) => string>> = {
  'contradicting-promise': (n) => `${plural(n, 'piece promises', 'pieces promise')} one thing while another promises something else. Which promise is right?`,
  'missing-contact-path': (n) => `${plural(n, 'piece leaves', 'pieces leave')} the customer with nobody to turn to. Who shall answer them?`,
  'no-reply': (n) => `${plural(n, 'piece says', 'pieces say')} that nobody reads the answer. May customers reply?`,
  'policy-speak': (n) => `${plural(n, 'piece answers', 'pieces answer')} with a policy. The policy is what customers meet: is it one you would defend to them?`,
  'refusal-without-option': (n) => `${plural(n, 'piece says', 'pieces say')} no and nothing more. What may be offered instead?`,
  'blames-customer': (n) => `${plural(n, 'piece puts', 'pieces put')} the fault on the customer. Shall they get the benefit of the doubt?`,
  'hand-off': (n) => `${plural(n, 'piece passes', 'pieces pass')} the customer on. Who may finish it for them?`,
  'vague-timing': (n) => `${plural(n, 'piece gives', 'pieces give')} no date. By when do you answer, and will you promise it?`,
  'no-way-out': (n) => `${plural(n, 'e-mail has', 'e-mails have')} no way out. Where do customers say stop?`,
  'customer-effort': (n) => `${plural(n, 'piece asks', 'pieces ask')} customers for work that you could do. Which of it do you take over?`,
  'near-duplicate-reply': (n) => `${plural(n, 'reply is', 'replies are')} nearly the same as another. Which one is right?`,
  'price-led': (n) => `${plural(n, 'piece leads', 'pieces lead')} with the price. What do you give that a lower price cannot?`,
}
/** So many pieces are named at once: what an owner reads in two minutes. */
const SHOWN_PIECES = 12
const ORDER = Object.keys(OWNER_QUESTIONS)

interface Placed {
  readonly finding: Finding
  readonly file: ReviewedFile
  readonly line: number
}

interface Piece {
  readonly name: string
  readonly kind: string
  readonly score: number | null
  readonly words: number
  readonly you: number
  readonly self: number
  readonly findings: number
  /** Title of the weightiest finding; '' without one. */
  readonly first: string
}

function placeAll(run: ReviewRun): Placed[] {
  return run.files.flatMap((file) => {
    const lines = new LineIndex(file.source)
    return file.review.findings.map((finding) => ({ finding, file, line: lines.position(finding.start).line }))
  })
}

function toPieces(run: ReviewRun): Piece[] {
  return run.files.flatMap(({ review }) =>
    review.messages.map((message) => {
      const own = review.findings.filter((finding) => finding.messageKey === message.key)
      const [first] = [...own].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.weight - a.weight || a.start - b.start)
      return {
        name: message.key === null ? review.path : `${review.path}: ${message.key}`,
        kind: message.kind.replaceAll('-', ' '),
        score: message.score,
        words: message.words,
        you: message.customerFocus.you,
        self: message.customerFocus.self,
        findings: own.length,
        first: first?.title ?? '',
      }
    }),
  )
}

const nameOf = ({ finding, file }: Placed) => (finding.messageKey === null ? file.review.path : `${file.review.path}: ${finding.messageKey}`)
const pieceOf = ({ finding, file }: Placed) => `${file.review.path}\n${finding.messageKey ?? ''}`

function decisions(placed: readonly Placed[]): string {
  const groups = ORDER.map((rule) => ({ rule, found: placed.filter((one) => one.finding.rule === rule) })).filter((group) => group.found.length)
  const pieces = (found: readonly Placed[]) => [...new Map(found.map((one) => [pieceOf(one), one])).values()]
  // Where a customer is left without help or misled counts twice.
  const weight = (found: readonly Placed[]) =>
    pieces(found).length * (found.some((one) => one.finding.severity === 'warning' || one.finding.severity === 'error') ? 2 : 1)
  groups.sort((a, b) => weight(b.found) - weight(a.found) || ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule))
  const items = groups.slice(0, 3).map(({ rule, found }) => {
    const first = found[0] as Placed
    const own = pieces(found)
    const proof = rule === 'contradicting-promise' ? promiseList(found) : showsWords(first.finding) ? quote(first) : pieceList(own)
    return `<li><p class="question">${h(OWNER_QUESTIONS[rule]?.(own.length) ?? '')}</p><p>Customers hear: <q>${h(first.finding.hears)}</q></p>${proof}</li>`
  })
  const title = [
    'What only you can decide',
    'One thing that only you can decide',
    'Two things that only you can decide',
    'Three things that only you can decide',
  ][items.length]
  return `<h2>${title}</h2>${items.length ? `<ol class="decisions">${items.join('')}</ol>` : '<p>Nothing here waits for you. Your writers can do the rest.</p>'}`
}

function pieceList(placed: readonly Placed[]): string {
  const names = placed.map(nameOf)
  const more = names.length > 3 ? `<li>and ${names.length - 3} more</li>` : ''
  return `<ul class="pieces">${names
    .slice(0, 3)
    .map((name) => `<li>${h(name)}</li>`)
    .join('')}${more}</ul>`
}

/** What a whole piece lacks, or has otherwise than another, has no words of its own to show. */
function showsWords({ rule }: Finding): boolean {
  const scope = ruleOf(rule)?.scope
  return rule === 'contradicting-promise' || scope === 'block' || scope === undefined
}

/** What is promised twice, one line a promise: the first sentence of its message, and where it stands. */
function promiseList(placed: readonly Placed[]): string {
  const said = ({ finding }: Placed) => finding.message.split(/(?<=\.) (?=[A-Z])/)[0] ?? ''
  const promises = [...new Map([...placed].reverse().map((one) => [said(one).split(':')[0], one])).values()].reverse()
  const more = promises.length > 3 ? `<li>and ${promises.length - 3} more, below</li>` : ''
  return `<ul class="pieces">${promises
    .slice(0, 3)
    .map((one) => `<li>${h(said(one))} <span class="place">${h(one.file.review.path)}, line ${one.line}</span></li>`)
    .join('')}${more}</ul>`
}

function quote({ finding, file, line }: Placed): string {
  const words = shownWords(finding) && oneLine(finding.sentence || shownWords(finding))
  return words
    ? `<blockquote>${h(short(words))}<footer>${h(file.review.path)}, line ${line}</footer></blockquote>`
    : `<p class="place">${h(file.review.path)}</p>`
}

/** Rules that hear a rule of the house; blame, evasion and prices are a tone, which writers can mend alone. */
const HOUSE_RULES: ReadonlySet<string> = new Set(['policy-speak', 'refusal-without-option'])

/** Rules of the house that customers are told, in the words they are told them in, most often first. */
function rulesThatCustomersMeet(placed: readonly Placed[]): string {
  const counts = new Map<string, { words: string; count: number }>()
  for (const { finding } of placed) {
    if (!HOUSE_RULES.has(finding.rule) || !finding.text.trim()) continue
    const words = short(oneLine(finding.sentence || finding.text), 160)
    const known = counts.get(words.toLowerCase())
    if (known) known.count++
    else counts.set(words.toLowerCase(), { words, count: 1 })
  }
  const rows = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 8)
  return rows.length
    ? `<ul>${rows.map((row) => `<li><q>${h(row.words)}</q>${row.count > 1 ? ` (${row.count} times)` : ''}</li>`).join('')}</ul>`
    : '<p>None that turned up in these pieces.</p>'
}

function balance(you: number, self: number): string {
  const total = you + self
  if (!total) return ''
  const share = Math.round((100 * you) / total)
  return `<figure class="balance"><div class="bar" role="img" aria-label="You ${you}, we ${self}"><span class="you" style="width:${share}%"></span><span class="we" style="width:${100 - share}%"></span></div><figcaption>you ${you.toLocaleString('en')} to we ${self.toLocaleString('en')}</figcaption></figure>`
}

function pieceTable(pieces: readonly Piece[]): string {
  const measured = pieces.filter((piece) => piece.score !== null)
  const sorted = [...measured].sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || b.words - a.words)
  const rows = sorted
    .slice(0, 200)
    .map(
      (piece) =>
        `<tr><th scope="row">${h(piece.name)}<br><small>${h(piece.kind)}</small></th><td class="figure">${piece.score}</td><td class="figure">${piece.you} to ${piece.self}</td><td class="figure">${piece.findings}</td><td>${h(piece.first)}</td></tr>`,
    )
  if (!rows.length) return '<p>Nothing could be measured.</p>'
  const heading =
    '<thead><tr><th scope="col">Piece</th><th scope="col">Score</th><th scope="col">You to we</th><th scope="col">Findings</th><th scope="col">First of all</th></tr></thead>'
  const table = (some: readonly string[]) => `<table>${heading}<tbody>${some.join('')}</tbody></table>`
  const rest = rows.slice(SHOWN_PIECES)
  const left = sorted.length - SHOWN_PIECES
  const wordless = pieces.length - measured.length
  const unmeasured = wordless ? `<p>${plural(wordless, 'piece has', 'pieces have')} no words to score.</p>` : ''
  const unlisted = sorted.length > rows.length ? `<p>And ${sorted.length - rows.length} with a higher score.</p>` : ''
  return `${table(rows.slice(0, SHOWN_PIECES))}${rest.length ? `<details><summary>${left} more, with a higher score</summary>${table(rest)}${unlisted}</details>` : ''}${unmeasured}`
}

function byPrinciple(placed: readonly Placed[]): string {
  return [...groupBy(placed, ({ finding }) => finding.principle)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([principle, list]) => {
      // One a line, those with new wording first: the same words under three rules are one thing to read.
      const places = new Map<string, Placed>()
      for (const one of [...list].sort((a, b) => Number(hasFix(b)) - Number(hasFix(a)))) {
        const place = `${one.file.review.path}\n${one.line}`
        if (!places.has(place)) places.set(place, one)
      }
      const examples = [...places.values()].slice(0, 5)
      return `<section><h3>${h(PRINCIPLES[principle].says)}</h3><p>${plural(list.length, 'finding')}${examples.length < list.length ? `, ${examples.length} of them here` : ''}.</p><ul class="examples">${examples.map(example).join('')}</ul></section>`
    })
    .join('')
}

const hasFix = ({ finding }: Placed) => shownFix(finding) !== undefined

function example({ finding, file, line }: Placed): string {
  const fix = shownFix(finding)
  const words = showsWords(finding) ? shownWords(finding) : finding.title
  const before = words ? `<span class="before">${h(short(words))}</span>` : ''
  const after = fix ? ` <span aria-hidden="true">→</span> <span class="after">${h(fix.title)}</span>` : ''
  return `<li>${before}${after}<br><small>${h(finding.message)} <span class="place">${h(file.review.path)}, line ${line}</span></small></li>`
}

function contradictions(placed: readonly Placed[]): string {
  const found = placed.filter((one) => one.finding.rule === 'contradicting-promise')
  return found.length ? `<h2>Promises that do not agree</h2><ul>${found.slice(0, 20).map(example).join('')}</ul>` : ''
}

/** Rules that are met less often than at first; nothing on a first day. */
function gotBetter(history: readonly HistoryDay[]): string {
  const first = history[0]
  const last = history.at(-1)
  if (!first || !last || first === last) return ''
  const rows = Object.entries(first.rules)
    .map(([rule, before]) => ({ title: ruleOf(rule)?.title ?? rule, before, after: last.rules[rule] ?? 0 }))
    .filter((row) => row.after < row.before)
    .sort((a, b) => b.before - b.after - (a.before - a.after))
    .slice(0, 5)
  const score =
    first.score !== null && last.score !== null && last.score > first.score && first.scoreVersion === last.scoreVersion
      ? [{ title: 'The score of all pieces', before: first.score, after: last.score }]
      : []
  const all = [...rows, ...score]
  if (!all.length) return ''
  const table = all
    .map((row) => `<tr><th scope="row">${h(row.title)}</th><td class="figure">${row.before}</td><td class="figure now">${row.after}</td></tr>`)
    .join('')
  return `<h2>What got better since ${dayInWords(first.day)}</h2><table class="narrow then-now"><thead><tr><th scope="col">Heard by customers</th><th scope="col">Then</th><th scope="col">Now</th></tr></thead><tbody>${table}</tbody></table>`
}

/** The score over time as a line, with a mark where new rules moved it, and the same as a table. */
function trend(history: readonly HistoryDay[]): string {
  const days = history.filter((one) => one.score !== null).slice(-60)
  if (days.length < 2) return ''
  const scores = days.map((one) => one.score ?? 0)
  const low = Math.max(0, Math.floor((Math.min(...scores) - 5) / 10) * 10)
  const high = Math.min(100, Math.ceil((Math.max(...scores) + 5) / 10) * 10)
  const x = (index: number) => 34 + (index * 520) / (days.length - 1)
  const y = (score: number) => 118 - ((score - low) * 100) / Math.max(1, high - low)
  const n = (value: number) => value.toFixed(1)
  const points = scores.map((score, index) => `${n(x(index))},${n(y(score))}`).join(' ')
  const scale = [low, high].map(
    (score) =>
      `<line class="scale" x1="34" x2="554" y1="${n(y(score))}" y2="${n(y(score))}"/><text class="scale-name" x="28" y="${n(y(score) + 4)}" text-anchor="end">${score}</text>`,
  )
  const marks = days.flatMap((one, index) =>
    index > 0 && one.scoreVersion !== days[index - 1]?.scoreVersion
      ? [
          `<line class="mark" x1="${n(x(index))}" x2="${n(x(index))}" y1="12" y2="118"><title>New rules from ${dayInWords(one.day)}</title></line><text class="scale-name" x="${n(x(index) + (index > days.length * 0.8 ? -4 : 4))}" y="114"${index > days.length * 0.8 ? ' text-anchor="end"' : ''}>new rules</text>`,
        ]
      : [],
  )
  const ends = [0, days.length - 1].map(
    (index) =>
      `<circle cx="${n(x(index))}" cy="${n(y(scores[index] ?? 0))}" r="3.5"/><text x="${n(x(index) + (index ? 8 : 0))}" y="${n(y(scores[index] ?? 0) - (index ? -4 : 8))}">${scores[index]}</text>`,
  )
  const note = marks.length ? ' A broken line marks the day from which new rules counted: the score before it is not the same measure.' : ''
  const rows = days
    .slice(-24)
    .map((one) => `<tr><th scope="row">${dayInWords(one.day)}</th><td class="figure">${one.score}</td><td class="figure">${one.pieces}</td></tr>`)
  const label = `The score went from ${scores[0]} to ${scores.at(-1)}`
  return `<h3>The score over time</h3><figure><svg class="trend" viewBox="0 0 600 132" role="img" aria-label="${label}">${scale.join('')}<polyline points="${points}"/>${marks.join('')}${ends.join('')}</svg><figcaption>From ${dayInWords(days[0]?.day ?? '')} to ${dayInWords(days.at(-1)?.day ?? '')}.${note}</figcaption></figure><details><summary>The same as a table</summary><table class="narrow"><thead><tr><th scope="col">Day</th><th scope="col">Score</th><th scope="col">Pieces</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`
}

/** What has no place on the way: the texts of an interface. */
const SHORT_STRINGS = 'Short strings of an interface'

const SITUATION_WORDS: Readonly<Record<Situation, string>> = {
  complaint: 'a complaint',
  cancellation: 'a cancellation',
  outage: 'an outage',
  refund: 'a refund',
  'late-order': 'an order that is late',
  query: 'a question',
}

/** Where on the customer's way something is said, and what nobody has an answer ready for. The rows come to all pieces of the report. */
function journey(coverage: Coverage, pieces: number): string {
  const { mentions, beforePurchase, afterPurchase } = coverage
  const rows = [
    ...STAGES.map((stage) => [STAGE_WORDS[stage], coverage.stages[stage].length] as const),
    ...(
      [
        ['At no stage that could be told', mentions.pieces - beforePurchase - afterPurchase],
        [SHORT_STRINGS, pieces - mentions.pieces],
      ] as const
    ).filter(([, count]) => count > 0),
  ].map(([name, count]) => `<tr><th scope="row">${name}</th><td class="figure">${count}</td></tr>`)
  const questions = [
    ...coverage.emptyStages.map((stage) => `Who speaks to your customers when ${STAGE_WORDS[stage].toLowerCase()}? Nothing was found for it.`),
    ...coverage.emptySituations.map((situation) => `What do they hear after ${SITUATION_WORDS[situation]}? No answer was found for it.`),
  ]
  const open = questions.length ? `<h3>Open questions</h3><ul>${questions.map((one) => `<li>${h(one)}</li>`).join('')}</ul>` : ''
  return `<h2>The customer journey</h2><p>${plural(beforePurchase, 'piece')} before they buy, ${afterPurchase} after.</p><table class="narrow"><thead><tr><th scope="col">Stage</th><th scope="col">Pieces</th></tr></thead><tbody>${rows.join('')}</tbody></table>${open}`
}

/** @param day ISO day that the report names. */
export function toHtmlReport(run: ReviewRun, day: string): string {
  const placed = placeAll(run)
  const pieces = toPieces(run)
  const score = meanOfFiles(run.files)
  const you = pieces.reduce((sum, piece) => sum + piece.you, 0)
  const self = pieces.reduce((sum, piece) => sum + piece.self, 0)
  // A joined report has figures and findings, but not the texts that say whom a piece speaks of.
  const mentions = run.coverage?.mentions
  const speaking = mentions
    ? `<p>Of ${plural(mentions.pieces, 'piece')}, ${mentions.ofCustomers === 1 ? '1 speaks' : `${mentions.ofCustomers} speak`} of customers and what they need.${mentions.pieces < pieces.length ? ` ${SHORT_STRINGS} are not asked.` : ''}</p>`
    : ''
  const planets = run.files.flatMap(({ review }) =>
    review.messages.flatMap((message) =>
      message.score === null
        ? []
        : [{ name: message.key === null ? review.path : `${review.path}: ${message.key}`, kind: message.kind, score: message.score, words: message.words }],
    ),
  )
  const problems = allProblems(run)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What our customers hear</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>What our customers hear</h1>
<p class="faint">${plural(pieces.length, 'piece')} in ${plural(run.files.length, 'file')}, read on ${dayInWords(day)}.</p>
${decisions(placed)}
<h2>The rules that customers meet</h2>
${rulesThatCustomersMeet(placed)}
${gotBetter(run.history ?? [])}
<div class="figures">
<h2>The figures</h2>
<p class="score">${score ?? '–'} <small>of 100</small></p>
${balance(you, self)}
${speaking}
${trend(run.history ?? [])}
<p class="proof">A score is an opinion about wording. Only customers can prove that it works: ask them.</p>
</div>
${planets.length ? `<h2>The solar system</h2>\n<figure>${toSolarSystem(planets, run.customers ?? 'customers')}<figcaption>The nearer to your ${h(run.customers ?? 'customers')}, the better. ${SHAPE_WORDS} The table below says the same.</figcaption></figure>` : ''}
<h2>Worth fixing first</h2>
${pieceTable(pieces)}
${contradictions(placed)}
${run.coverage ? journey(run.coverage, pieces.length) : ''}
<h2>What was found, by what it means to a customer</h2>
${byPrinciple(placed) || '<p>Clear, friendly, and easy to answer. Nothing to change.</p>'}
${problems.length ? `<h2>What could not be read</h2><ul>${problems.map((one) => `<li>${h(one.path)}${one.line === null ? '' : `, line ${one.line}`}: expected ${h(one.expected)}, found ${h(one.found)}</li>`).join('')}</ul>` : ''}
</main>
</body>
</html>
`
}
