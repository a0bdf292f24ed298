#!/usr/bin/env node
// Fits the small linear model behind `we-centred` over the named features of `src/rules/self-talk-features.ts`.
//
//   node scripts/fit-we-centred.mjs --data DIR [--also DIR,DIR] [--write] [--errors N] [--sources] [--features] [--l2 X] [--own X] [--apart X] [--apart-own X] [--page X] [--lex X] [--even X] [--precision P] [--threshold X] [--judge DIR [--show SPLIT]]
//
// DIR holds labels.jsonl and docs/ (see its README). Only documents of the `work` split are read; of those named with
// `--also`, whose labels are other readers', all are, at half the weight. Weights are chosen
// with whole sources left out in turn, so that the figures speak of sources that the model has not seen; the threshold is
// the lowest at which they together keep the wanted precision, unless `--threshold` names one. `--write` renews src/rules/self-talk-weights.ts.
// `--judge` names further labelled documents, which the model is never fitted on: their figures stand beside, by split.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const argv = process.argv.slice(2)
const opt = (name, fallback) => (argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : fallback)
const data = opt('data')
if (!data) {
  console.error('usage: fit-we-centred.mjs --data DIR [--write] [--errors N] [--l2 X] [--precision P]')
  process.exit(2)
}
const L2 = Number(opt('l2', 0.8))
const LEX = Number(opt('lex', 8))
const PAGE = Number(opt('page', 6))
const PRECISION = Number(opt('precision', 0.79))

const dir = mkdtempSync(join(tmpdir(), 'fit-'))
await build({
  stdin: {
    contents: `export { parseCopy } from './src/document/parse-copy.ts'; export { senderOf } from './src/document/sender.ts'; export { hear, tellingWords } from './src/rules/self-talk.ts'; export { ABOUT_US, NOT_ABOUT_US, MORE_ABOUT_US, MORE_NOT_ABOUT_US } from './test/unit/rules/self-talk-sentences.ts'; export { WIDER_ABOUT_US, WIDER_NOT_ABOUT_US } from './test/unit/rules/self-talk-wider.ts'; export { KINDS } from './test/unit/rules/self-talk-kinds.ts'; export { PAGES } from './test/unit/rules/self-talk-pages.ts'; export { CONSTRUCTIONS } from './src/rules/self-talk-constructions.ts'`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  outfile: join(dir, 'model.cjs'),
  logLevel: 'warning',
})
const {
  parseCopy,
  senderOf,
  hear,
  tellingWords,
  ABOUT_US,
  NOT_ABOUT_US,
  MORE_ABOUT_US,
  MORE_NOT_ABOUT_US,
  WIDER_ABOUT_US,
  WIDER_NOT_ABOUT_US,
  KINDS,
  PAGES,
  CONSTRUCTIONS,
} = await import(pathToFileURL(join(dir, 'model.cjs')).href)

/** Sentences of a document with their features. A format that is not read yet is taken as its labelled sentences, one a paragraph. */
function* readDocument(record, from = data) {
  const source = readFileSync(join(from, record.file), 'utf8')
  const document = parseCopy(source, { path: record.file })
  if (document.format) yield* hearDocument(document, (span) => labelOf(record, span))
  else {
    let text = ''
    const places = []
    for (const sentence of record.sentences) {
      places.push({ start: text.length, sentence })
      text += `${sentence.text.replace(/\n/g, ' ')}\n\n`
    }
    const stand = parseCopy(text, { path: `${record.file.replace(/[^/]*$/, '')}${record.kind === 'support' ? 'reply' : 'page'}.txt` })
    yield* hearDocument(stand, ({ start }) => places.findLast((place) => place.start <= start)?.sentence ?? null)
  }
}

const NOBODY = []
function* hearDocument(document, find) {
  for (const message of document.messages) {
    const sender = senderOf(message, NOBODY, document.messages)
    for (const [index, block] of message.blocks.entries()) {
      if (block.voice !== 'company' || block.reading !== 0) continue
      const before = message.blocks[index - 1]?.sentences.at(-1) ?? null
      const after = message.blocks[index + 1]?.sentences[0] ?? null
      for (const { sentence, speech, features } of hear({ block, before, after, kind: message.kind, sender })) {
        const labelled = find(block.toSource(sentence))
        if (labelled) yield { features, words: [...tellingWords(speech)], labelled, text: sentence.text }
      }
    }
  }
}

function labelOf(record, span) {
  let best = null
  let most = 0
  for (const sentence of record.sentences) {
    const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start)
    if (shared > most) {
      most = shared
      best = sentence
    }
  }
  return best
}

function rowsOf(from, wanted) {
  const rows = []
  for (const record of readFileSync(join(from, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(wanted)) {
    for (const { features, words, labelled, text } of readDocument(record, from)) {
      const border = labelled.borderline === true || labelled.borderline?.includes('we-centred')
      rows.push({
        features,
        words,
        text,
        file: record.file,
        repo: record.repo,
        split: record.split,
        border,
        label: labelled.labels.includes('we-centred') ? 1 : 0,
      })
    }
  }
  return rows
}
const rows = rowsOf(data, (record) => record.split === 'work')
for (const row of rows) row.share = 1
for (const folder of opt('also', '').split(',').filter(Boolean)) {
  const set = basename(folder)
  for (const row of rowsOf(folder, () => true)) rows.push({ ...row, set, share: Number(opt('also-share', 0.5)) })
}
const perRepo = new Map()
for (const row of rows) perRepo.set(row.repo, (perRepo.get(row.repo) ?? 0) + 1)
// A source with many documents must not speak for all; its rows count less.
for (const row of rows) row.weight = row.share * Math.min(1, (60 / perRepo.get(row.repo)) ** Number(opt('even', 0.6)))
// A word tells something when enough sources use it.
const usedBy = new Map()
for (const { words, repo } of rows) for (const word of words) usedBy.set(word, (usedBy.get(word) ?? new Set()).add(repo))
const withWords = ({ features, words }) => [
  ...features,
  ...words.filter((word) => usedBy.get(word)?.size >= Number(opt('sources-of-word', 8))).map((word) => `word:${word}`),
]
for (const row of rows) row.features = withWords(row)

// Our own sentences, each alone, among sentences for the reader and on a page about the sender: what surrounds them must not decide.
const AROUND = [
  ['', ''],
  [
    'Larkfield is open. You choose the day and your driver brings it.\n\n',
    '\n\nYour first box is free when you order by Friday. Ask Larkfield at help@larkfield.example.',
  ],
  ['Larkfield has three shops in Leeds. We bake at night.\n\n', '\n\nOur bread is sold all over the county. Ask Larkfield at help@larkfield.example.'],
]
const FOLDS = 10
const OWN = Number(opt('own', 0.5))
const taught = []
for (const [list, label, times = 1] of [
  [ABOUT_US, 1],
  [NOT_ABOUT_US, 0],
  [MORE_ABOUT_US, 1],
  [MORE_NOT_ABOUT_US, 0],
  [WIDER_ABOUT_US, 1, Number(opt('wider', 1.5))],
  [WIDER_NOT_ABOUT_US, 0, Number(opt('wider', 1.5))],
  [Object.values(KINDS).flatMap(({ about }) => about), 1, Number(opt('wider', 1.5))],
  [Object.values(KINDS).flatMap(({ not }) => not), 0, Number(opt('wider', 1.5))],
]) {
  for (const [number, sentence] of list.entries()) {
    for (const [before, after] of AROUND) {
      const document = parseCopy(`${before}${sentence}${after}`, { path: 'page.md' })
      for (const row of hearDocument(document, (span) => (span.start >= before.length && span.start < before.length + sentence.length ? { labels: [] } : null)))
        taught.push({ features: row.features, text: sentence, file: 'own', repo: `own ${number % 5}`, border: false, label, weight: OWN * times })
    }
  }
}
// Our own pages are read as pages: their names, paragraphs and neighbours are theirs.
for (const [number, { text, lines }] of PAGES.entries()) {
  const document = parseCopy(text, { path: 'page.md' })
  for (const row of hearDocument(document, ({ start }) => lines.findLast((line) => line.start <= start + 2) ?? null)) {
    if (row.labelled.verdict === '?') continue
    taught.push({
      features: row.features,
      text: row.text,
      file: 'page',
      repo: `page ${number % FOLDS}`,
      border: false,
      label: row.labelled.verdict === '+' ? 1 : 0,
      weight: Number(opt('pages', 0.2)),
    })
  }
}
/**
 * What is written to teach differs from what is published: it has more of what it teaches, in shorter pages. So each fact
 * has a second weight among our own sentences and pages, which takes up what is so there alone and is not kept.
 */
const APART = { own: Number(opt('apart-own', 25)), page: Number(opt('apart', 3)) }
const isKept = (name) => !name.includes('!')
for (const row of taught) row.features = [...row.features, `${row.file}!`, ...row.features.map((name) => `${row.file}!${name}`)]

/** Evidence that can only speak for a sentence being about its sender; few data must not turn it round. */
const NEVER_BELOW_NOTHING = new Set([
  ...Object.keys(CONSTRUCTIONS),
  ...'self:believes self:relies self:feels strong-feeling mission-is exists-to superlative+self topic+self:award topic+self:trust topic+self:money topic+self:story topic+self:mission self:is-organisation self:history self:counts excite-opener asks-for-self help-us many-first pleads'.split(
    ' ',
  ),
])

/** Evidence that can only speak against it. */
const NEVER_ABOVE_NOTHING = new Set(
  'of-mankind runs-on together-we thanks-first refuses serves-kind sort-of-house received-yours so-you-can everybody everybody:near helped-us abstains product-acts short+self self:bounded self:priced reader@plain reader@strong reader-gains self:reader-gains service@plain service@strong service+self@plain service+self@strong question contact courtesy object:reader object:service ours:support page:instructs page:you>0.1 page:you>0.25 page:you>0.45 page:you>0.65'.split(
    ' ',
  ),
)
/** What the labelling guide says outright, in log-odds: the sentences of a few dozen sources may move it, not undo it. */
const PRIOR = {
  'feels-at-reader': 3,
  'longs-for-reader': 3,
  'needs-hands': 1.2,
  'our-straits': 1.8,
  'strives-at-reader': 2.8,
  'thanks-first': -1.2,
  'runs-on': -1.5,
  'together-we': -1.2,
  'as-proud': 0.8,
  'value-line': 0.8,
  refuses: -1.4,
  'serves-kind': -1.2,
  'sort-of-house': -1.6,
  'received-yours': -1,
  'so-you-can': -0.8,
  'awaits-reader': -0.6,
  'opinion-for-us': 3,
  'our-cause': 2.2,
  'feels-too': 2.4,
  'here-is': -0.6,
  'our-priority': 3.2,
  'how-made': -1,
  'their-trouble': -1,
  machines: -0.6,
  'our-place': -0.8,
  'plain-request': -0.8,
  'free-for-all': -0.8,
  'where-it-is': -0.8,
  'serves-ours': -0.5,
  strives: 1.2,
  creed: 0.9,
  'took-shape': 0.8,
  renown: 0.8,
  everybody: -2,
  'everybody:near': -0.8,
  'helped-us': -1.5,
  'relied-on': 1.3,
  founded: 0.8,
  'years-of': 0.5,
  'speaks-no-reader': 0.8,
  'states:we': 1,
  'states:ours': 0.6,
  'states:company': 0.4,
  'states:i': 0,
  'reader@strong': -1.1,
  'reader@plain': -1.2,
  'reader-gains': -0.8,
  strong: 0.2,
  'self:bounded': -1,
  'of-mankind': -1.5,
  abstains: -1.2,
  'organisation-acts': 0.9,
  'cannot-wait': 0.6,
  honoured: 1.2,
  'it-feels': 0.8,
  'it-excites': 0.4,
  'aim-is': 1,
  'superlative+self': 0.8,
  'product-acts': -0.8,
  'told:own': 0.2,
  'told:own@silent': 0.4,
  'told:all@silent': 0.3,
  'told:past': 0.2,
  'told:past@silent': 0.5,
  'self:priced': -0.8,
  'bare-past': 2.8,
  'own-product-ranks': 2,
  'motto-provider': 2.4,
  'is-organisation': 1.2,
  ranks: 0.7,
  'asks-hands': 0.5,
  'to-aim': 0.8,
  'reader-serves': 0.4,
  'short+self': -0.9,
  'near:before:self': 0.4,
  'near:after:self': 0.4,
  'near:before:reader': -0.2,
  'near:after:reader': -0.2,
  courtesy: -0.8,
  contact: -0.8,
  question: -1,
  'service@plain': -0.8,
  'service+self@plain': -0.5,
}
/**
 * How dear a weight is. A page is one witness however many sentences it has, and a word list is our choice of words, so
 * what is known of pages, neighbours and topics must earn its weight.
 */
function costOf(name) {
  if (!isKept(name)) {
    const [list, fact] = name.split('!')
    return APART[list] * (fact in PRIOR ? L2 : costOf(fact))
  }
  if (name in PRIOR) return 10 * L2
  if (name.startsWith('word:')) return Number(opt('word', 25)) * L2
  if (/^(?:page|near):/.test(name)) return PAGE * L2
  if (/^(?:good-of-all|reflection)/.test(name)) return Number(opt('form', 5)) * L2
  return /^topic/.test(name) ? LEX * L2 : L2
}

function fit(train) {
  const counts = new Map()
  for (const row of train) for (const name of row.features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= 4).map(([name]) => name)
  const index = new Map(names.map((name, i) => [name, i]))
  const floor = names.map(
    (name) => isKept(name) && (NEVER_BELOW_NOTHING.has(name) || /^page:(?:self|own)/.test(name) || /:self$/.test(name.replace(/^near/, ''))),
  )
  const ceiling = names.map((name) => NEVER_ABOVE_NOTHING.has(name))
  const cost = names.map(costOf)
  const prior = names.map((name) => PRIOR[name] ?? 0)
  const encoded = train
    .filter((row) => !row.border)
    .map((row) => ({ x: row.features.flatMap((name) => (index.has(name) ? [index.get(name)] : [])), y: row.label, w: row.weight }))
  const weights = new Float64Array(names.length + 1)
  const m = new Float64Array(weights.length)
  const v = new Float64Array(weights.length)
  weights[names.length] = -3
  for (let step = 1; step <= 250; step++) {
    const gradient = new Float64Array(weights.length)
    for (let i = 0; i < names.length; i++) gradient[i] = cost[i] * (weights[i] - prior[i])
    for (const { x, y, w } of encoded) {
      let z = weights[names.length]
      for (const i of x) z += weights[i]
      const g = w * (1 / (1 + Math.exp(-z)) - y)
      for (const i of x) gradient[i] += g
      gradient[names.length] += g
    }
    for (let i = 0; i < weights.length; i++) {
      m[i] = 0.9 * m[i] + 0.1 * gradient[i]
      v[i] = 0.999 * v[i] + 0.001 * gradient[i] ** 2
      weights[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-8)
      if ((floor[i] && weights[i] < 0) || (ceiling[i] && weights[i] > 0)) weights[i] = 0
    }
  }
  return { bias: weights[names.length], weights: new Map(names.map((name, i) => [name, weights[i]])) }
}
const scoreOf = (model, features) => features.reduce((sum, name) => sum + (isKept(name) ? (model.weights.get(name) ?? 0) : 0), model.bias)

// Sources left out, several at a time; of our own sentences every fifth, in turn.
const sources = [...perRepo].sort((a, b) => b[1] - a[1]).map(([repo]) => repo)
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set([...sources.filter((_, i) => i % FOLDS === fold), `page ${fold}`, ...(fold < 5 ? [`own ${fold}`] : [])])
  const model = fit([...rows, ...taught].filter((row) => !out.has(row.repo)))
  for (const row of [...rows, ...taught]) if (out.has(row.repo)) row.score = scoreOf(model, row.features)
}
const judged = rows.filter((row) => !row.border && !row.set).sort((a, b) => b.score - a.score)
const total = (list, of) => list.reduce((sum, row) => sum + of(row), 0)
const wanted = total(judged, (row) => row.label)
const percent = (part, whole) => ((100 * part) / whole).toFixed(0).padStart(3)
let threshold = null
let hits = 0
for (const [n, row] of judged.entries()) {
  hits += row.label
  if (n >= 30 && hits / (n + 1) >= PRECISION) threshold = row.score
}
console.log(`${rows.length} sentences of ${perRepo.size} sources, ${wanted} we-centred; whole sources left out in turn`)
console.log('  score | precision, recall | each source alike | our own sentences found, false')
for (const at of [2, 1.5, 1.2, 1, 0.8, 0.6, 0.4, 0.2, 0, -0.2, -0.4, -0.6, -0.8, -1, -1.3, -1.6, threshold].filter((at) => at !== null)) {
  const found = judged.filter((row) => row.score >= at)
  const own = taught.filter((row) => row.score >= at)
  const alike = (row) => 1 / Math.sqrt(perRepo.get(row.repo))
  console.log(
    `${at.toFixed(2).padStart(7)} | ${percent(
      total(found, (row) => row.label),
      found.length,
    )} ${percent(
      total(found, (row) => row.label),
      wanted,
    )} | ${percent(
      total(found, (row) => row.label * alike(row)),
      total(found, alike),
    )} ${percent(
      total(found, (row) => row.label * alike(row)),
      total(judged, (row) => row.label * alike(row)),
    )} | ${percent(
      total(own, (row) => row.label),
      total(taught, (row) => row.label),
    )} ${percent(
      total(own, (row) => 1 - row.label),
      total(taught, (row) => 1 - row.label),
    )}`,
  )
}
console.log(`threshold ${threshold?.toFixed(2)}`)
for (const set of new Set(rows.map((row) => row.set))) {
  const own = rows.filter((row) => row.set === set && !row.border)
  const found = own.filter((row) => row.score >= threshold)
  const right = total(found, (row) => row.label)
  const all = total(own, (row) => row.label)
  console.log(
    `${(set ?? 'work').padEnd(8)} ${all} wanted: precision ${percent(right, found.length)} recall ${percent(right, all)}, average precision ${averagePrecision(own)}`,
  )
}

/** Mean of the precision at every right one, best first, in percent: how well the scores sort, whatever the threshold. */
function averagePrecision(list) {
  let right = 0
  let sum = 0
  for (const [n, row] of [...list].sort((a, b) => b.score - a.score).entries()) if (row.label) sum += ++right / (n + 1)
  return ((100 * sum) / right).toFixed(1)
}

if (argv.includes('--sources')) {
  for (const repo of perRepo.keys()) {
    const own = judged.filter((row) => row.repo === repo)
    const count = (test) => own.filter(test).length
    const found = count((row) => row.label && row.score >= threshold)
    console.log(
      `${String(count((row) => row.label)).padStart(4)} wanted ${String(found).padStart(4)} found ${String(count((row) => !row.label && row.score >= threshold)).padStart(4)} false  ${repo}`,
    )
  }
}
const final = fit([...rows, ...taught])
if (argv.includes('--judge')) {
  const others = rowsOf(opt('judge'), (record) => record.split !== 'check').filter((row) => !row.border)
  for (const row of others) row.score = scoreOf(final, row.features)
  for (const split of new Set(others.map((row) => row.split))) {
    const own = others.filter((row) => row.split === split)
    for (const at of [1, 0.6, threshold, -0.3, -0.6]) {
      const found = own.filter((row) => row.score >= at)
      const right = total(found, (row) => row.label)
      const all = total(own, (row) => row.label)
      console.log(
        `${split} at ${at.toFixed(2).padStart(5)}: precision ${percent(right, found.length)} recall ${percent(right, all)}, clean ones alarmed ${percent(found.length - right, own.length - all)} %`,
      )
    }
  }
  const shown = opt('show')
  if (shown) {
    const own = others.filter((row) => row.split === shown).sort((a, b) => b.score - a.score)
    for (const row of own.filter((row) => row.label && row.score < threshold))
      console.log(`MISSED ${row.score.toFixed(2)} ${row.file.slice(5, 22)} ${row.text.slice(0, 150)}\n      ${explain(final, row)}`)
    for (const row of own.filter((row) => !row.label && row.score >= threshold))
      console.log(`FALSE  ${row.score.toFixed(2)} ${row.file.slice(5, 22)} ${row.text.slice(0, 150)}\n      ${explain(final, row)}`)
  }
}
const ranked = [...final.weights].filter(([name]) => isKept(name)).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
if (argv.includes('--features')) for (const [name, weight] of ranked.slice(0, 70)) console.log(`${weight.toFixed(2).padStart(6)} ${name}`)
const errors = Number(opt('errors', 0))
if (errors) {
  for (const row of judged
    .filter((row) => row.label && row.score < threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, errors))
    console.log(`MISSED ${row.score.toFixed(2)} ${row.file.slice(5, 25)} ${row.text.slice(0, 180)}\n      ${explain(final, row)}`)
  for (const row of judged.filter((row) => !row.label && row.score >= threshold).slice(0, errors))
    console.log(`FALSE  ${row.score.toFixed(2)} ${row.file.slice(5, 25)} ${row.text.slice(0, 180)}\n      ${explain(final, row)}`)
}
function explain(model, row) {
  return row.features
    .map((name) => [name, model.weights.get(name) ?? 0])
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 7)
    .map(([name, weight]) => `${name} ${weight.toFixed(1)}`)
    .join(', ')
}
/** Names by their weight, in steps of a twentieth: a table of a few hundred bytes less than one line a name. */
function byWeight(list, least) {
  const names = new Map()
  for (const [name, weight] of list) {
    if (Math.abs(weight) < least) continue
    const step = (Math.round(weight * 20) / 20).toFixed(2)
    names.set(step, [...(names.get(step) ?? []), name])
  }
  return [...names].map(([step, of]) => `  '${step}': "${of.sort().join(' ')}",`).join('\n')
}
if (argv.includes('--write')) {
  const isWord = ([name]) => name.startsWith('word:')
  const words = ranked.filter(isWord).map(([name, weight]) => [name.slice('word:'.length), weight])
  writeFileSync(
    'src/rules/self-talk-weights.ts',
    `/** Made by scripts/fit-we-centred.mjs; not to be edited by hand. Log-odds, and the named features that have them. */
export const WEIGHTS: Readonly<Record<string, string>> = {\n${byWeight(
      ranked.filter((one) => !isWord(one)),
      0.1,
    )}\n}
/** The same for the words of a sentence, of those that enough sources use. */
export const WORDS: Readonly<Record<string, string>> = {\n${byWeight(words, Number(opt('least-word', 0.07)))}\n}
export const BIAS = ${Number(final.bias.toFixed(2))}
/** Score from which a sentence is taken to be about the sender. */
export const THRESHOLD = ${Number(opt('threshold', threshold.toFixed(2)))}\n`,
  )
}
