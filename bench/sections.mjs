/** What is measured: each section gives rows of the table. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, countWords, longText, pages, readmes, smallTexts } from './corpora.mjs'
import { alternate, figure, oneLine, quantile, ratio, timed } from './measure.mjs'
import { clockOf, inFolder, library, peakOf, ROOT, runNode, Server, TLC } from './ours.mjs'
import * as peers from './peers.mjs'

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} asked
 * @property {string} measured
 * @property {boolean | null} reached null for a figure that is only told
 */

/** @param {string} what @param {number} value @param {number} most @param {string} [unit] @returns {Row} */
const atMost = (what, value, most, unit = '') => ({ what, asked: `≤ ${most}${unit}`, measured: `${figure(value)}${unit}`, reached: value <= most })
/** @param {string} what @param {number} value @param {number} least @param {string} [unit] @returns {Row} */
const atLeast = (what, value, least, unit = '×') => ({ what, asked: `≥ ${least}${unit}`, measured: `${figure(value)}${unit}`, reached: value >= least })
/** @param {string} what @param {string} measured @returns {Row} */
const told = (what, measured) => ({ what, asked: '', measured, reached: null })

/** Adds the rows that some work gives; where it fails, a row that says so, and the others are measured all the same. @param {Row[]} rows @param {string} what @param {() => Promise<Row[]> | Row[]} work */
async function addRows(rows, what, work) {
  try {
    rows.push(...(await work()))
  } catch (error) {
    rows.push(told(what, `not measured: ${oneLine(error)}`))
  }
}

/** Rounds of what takes long; fewer on a machine that others use. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)

const BIN = join(ROOT, 'bench/node_modules')
const ALEX = join(BIN, 'alex/cli.js')
const WRITE_GOOD = join(BIN, 'write-good/bin/write-good.js')

/** A word typed into the middle of the n-th paragraph. @param {string} text @param {number} n */
function typeInto(text, n) {
  const places = [...text.matchAll(/[a-z]{3,} (?=[a-z]{3,} [a-z]{3,})/g)]
  const at = places[(n * 7919) % places.length].index
  return `${text.slice(0, at)}quick ${text.slice(at)}`
}

/** A page of 2,000 words, each round another one. */
async function page() {
  const { review } = await library()
  const remarkParse = await peers.remarkParse()
  const rows = []
  for (const [name, texts] of /** @type {const} */ ([
    ['READMEs', readmes()],
    ['addresses', addresses()],
  ])) {
    // V8 needs some forty pages until neither side gets faster; of READMEs there are no more than sixty.
    const inputs = pages(texts, 2000).slice(0, 100)
    const { ours, remark } = await alternate(
      { ours: (text) => review(text, 'page.md'), remark: (text) => remarkParse(text) },
      { inputs, warm: Math.floor(inputs.length * 0.6), rounds: Math.floor(inputs.length * 0.4) },
    )
    rows.push(atMost(`2,000-word Markdown page (${name}), fresh ÷ remark-parse`, ratio(ours, remark), 2.5))
    rows.push(told(`  ours and remark-parse (${name})`, `${figure(ours.median)} ms, ${figure(remark.median)} ms`))
    let n = 0
    const one = inputs[0]
    review(one, 'page.md')
    const again = await alternate(
      { ours: () => review(typeInto(one, n++), 'page.md'), remark: () => remarkParse(one) },
      { inputs: [null], warm: 20, rounds: 41 },
    )
    rows.push(atMost(`the same page with a word typed, the rest from the cache ÷ remark-parse (${name})`, ratio(again.ours, again.remark), 0.3))
    rows.push(told(`  ours (${name})`, `${figure(again.ours.median)} ms`))
  }
  return rows
}

/** The same pages against the peers. */
async function beside() {
  const { review } = await library()
  const inputs = pages(readmes(), 2000)
  const quick = await alternate(
    {
      ours: (text) => review(text, 'page.md'),
      alex: await peers.alex(),
      six: await peers.sixRetextPlugins(),
      writeGood: await peers.writeGood(),
      remarkLint: await peers.remarkLint(),
      retext: await peers.retextEnglish(),
    },
    { inputs, warm: 40, rounds: 15 },
  )
  const ours = quick.ours
  const slow = await alternate({ textlint: await peers.textlint(), harper: await peers.harper(), cspell: await peers.cspell() }, { inputs, warm: 2, rounds: 5 })
  const times = (/** @type {{ all: number[] }} */ one) => quantile(one.all) / ours.median
  return [
    atLeast('faster than alex', ratio(quick.alex, ours), 5),
    atLeast('faster than the six retext plugins', ratio(quick.six, ours), 6),
    atLeast('faster than write-good', ratio(quick.writeGood, ours), 1.5),
    atLeast('faster than textlint, new text', times(slow.textlint), 50),
    atLeast('faster than harper.js, new text', times(slow.harper), 50),
    told('  ms a page', [...Object.entries(quick), ...Object.entries(slow)].map(([name, { median }]) => `${name} ${figure(median)}`).join(', ')),
  ]
}

/** Typing in a document of 50,000 words. */
async function keystroke() {
  const { review } = await library()
  const text = longText(addresses(), 50_000)
  let now = text
  const edit = (/** @type {number} */ n) => {
    const paragraphs = [...now.matchAll(/\n\n[A-Z]/g)]
    const at = (paragraphs[(n * 7919) % paragraphs.length].index ?? 0) + 30
    now = now.slice(0, at) + 'abcdefg h'[n % 9] + now.slice(at)
  }
  review(now, 'long.md')
  const times = []
  for (let n = 0; n < 300; n++) {
    edit(n)
    const ms = await timed(() => review(now, 'long.md'))
    if (n >= 50) times.push(ms)
  }
  // Of a fifth, five times: theirs grows at least with the words, and the whole is seldom waited for.
  const six = await peers.sixRetextPlugins()
  const fifth = longText(addresses(), 10_000)
  const whole = 5 * (await timed(() => six(fifth).then(() => undefined)))
  const p95 = quantile(times, 0.95)
  return [
    atMost('a keystroke in 50,000 words, text to findings, p95', p95, 10, ' ms'),
    told('  median', `${figure(quantile(times))} ms`),
    {
      ...atMost('the same ÷ the six-plugin full run (five times that of a fifth)', p95 / whole, 0.01),
      measured: `1/${figure(whole / p95)}`,
      asked: '≤ 1/100',
    },
    ...(await throughServer(text)),
  ]
}

/** How long the server waits for typing to rest, in milliseconds: `REST` of `src/server/reviews.ts`. */
const REST = 250

/** By the clock: the server is another process. @param {string} text */
async function throughServer(text) {
  const server = new Server()
  await server.start()
  const uri = 'file:///long.md'
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  await server.ask('textDocument/diagnostic', { textDocument: { uri } })
  const lines = text.split('\n').flatMap((line, i) => (line.length > 60 ? [i] : []))
  const times = []
  for (let n = 0; n < 120; n++) {
    const line = lines[(n * 7919) % lines.length]
    const place = { line, character: 30 }
    const began = performance.now()
    server.notify('textDocument/didChange', { textDocument: { uri, version: n + 2 }, contentChanges: [{ range: { start: place, end: place }, text: 'e' }] })
    await server.ask('textDocument/diagnostic', { textDocument: { uri } })
    if (n >= 40) times.push(performance.now() - began - REST)
  }
  await server.stop()
  const first = []
  for (let round = 0; round < ROUNDS; round++) first.push(await firstUnderlines(pages(readmes(), 2000)[round]))
  return [
    atMost('through the language server, change to diagnostics, its rest of 250 ms apart, p95', quantile(times, 0.95), 30, ' ms'),
    told('  median', `${figure(quantile(times))} ms`),
    told('a first page of 2,000 words, from the start of the server to its underlines', `${figure(quantile(first))} ms`),
  ]
}

/** Milliseconds by the clock until a server that was just started has read a page. @param {string} text */
async function firstUnderlines(text) {
  const began = performance.now()
  const server = new Server()
  await server.start()
  const uri = 'file:///page.md'
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  await server.ask('textDocument/diagnostic', { textDocument: { uri } })
  const took = performance.now() - began
  await server.stop()
  return took
}

const MAIL = `Subject: Your order is on its way

Hi Sam,

We are pleased to announce that your order has shipped. It left our warehouse this morning and will be with you on Friday.

If anything is missing, reply to this email and we will put it right.

Best regards,
The team at Acme
`

/** One e-mail from start to end of a process. */
async function start() {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'mail.txt'), MAIL)
    const { empty, ours, alex } = await alternate(
      {
        empty: () => runNode(['-e', '0'], folder),
        ours: () => runNode([TLC, 'review', 'mail.txt'], folder),
        alex: () => runNode([ALEX, 'mail.txt', '--quiet'], folder),
      },
      { inputs: [null], warm: 1, rounds: 9 },
    )
    return [
      atMost('tlc review of one e-mail ÷ empty Node', ratio(ours, empty), 2.2),
      atMost('the same ÷ alex', ratio(ours, alex), 0.3),
      told('  ours, empty Node, alex', `${figure(ours.median)} ms, ${figure(empty.median)} ms, ${figure(alex.median)} ms`),
    ]
  })
}

/** @param {string} folder @param {readonly string[]} texts */
function writeFiles(folder, texts) {
  for (let i = 0; i < texts.length; i++) {
    const part = join(folder, String(Math.floor(i / 500)))
    if (i % 500 === 0) mkdirSync(part)
    writeFileSync(join(part, `text-${i}.md`), texts[i])
  }
}

/** Many small files from start to end of a process. */
async function files() {
  const rows = []
  const review = (/** @type {string[]} */ ...more) => [TLC, 'review', '.', '--format', 'json', '--output', '../out.json', ...more]
  await addRows(rows, '1,000 small files', () =>
    inFolder(async (top) => {
      const folder = join(top, 'copy')
      mkdirSync(folder)
      const texts = smallTexts(1000, 200)
      writeFiles(folder, texts)
      const names = texts.map((_, i) => `${Math.floor(i / 500)}/text-${i}.md`)
      const { ours, alex, writeGood } = await alternate(
        {
          ours: () => runNode(review(), folder),
          alex: () => runNode([ALEX, '--quiet', ...names], folder),
          // It ends with as many as it found, up to 255.
          writeGood: () => runNode([WRITE_GOOD, ...names], folder, () => true),
        },
        { inputs: [null], warm: 0, rounds: ROUNDS },
      )
      return [
        atLeast('1,000 small files, faster than alex', ratio(alex, ours), 10),
        atLeast('1,000 small files, faster than write-good', ratio(writeGood, ours), 1),
        told('  ours, alex, write-good', `${figure(ours.median / 1000)} s, ${figure(alex.median / 1000)} s, ${figure(writeGood.median / 1000)} s`),
      ]
    }),
  )
  await addRows(rows, '10,000 small files', () =>
    inFolder(async (top) => {
      const folder = join(top, 'copy')
      mkdirSync(folder)
      writeFiles(folder, smallTexts(10_000, 200))
      const threads = (/** @type {string} */ jobs) => () => clockOf(review('--jobs', jobs), folder)
      const { one, two } = await alternate({ one: threads('1'), two: threads('2') }, { inputs: [null], warm: 0, rounds: ROUNDS, seconds: 90 })
      return [
        atLeast('10,000 small files, two threads faster than one, by the clock', ratio(one, two), 1.6),
        told('  one, two', `${figure(one.median / 1000)} s, ${figure(two.median / 1000)} s`),
      ]
    }),
  )
  return rows
}

/** Large texts: time a word, memory, one paragraph. */
async function size() {
  const { review } = await library()
  const texts = addresses()
  const all = longText(texts, 450_000)
  const words = all.split(/(?<=\n\n)/)
  const slice = (/** @type {number} */ from, /** @type {number} */ count) => {
    let length = 0
    let text = ''
    for (let i = from; i < words.length && length < count; i++) {
      text += words[i]
      length += countWords(words[i])
    }
    return { text, length }
  }
  for (let i = 0; i < 8; i++) review(slice(words.length - 60 * (i + 1), 4000).text, 'warm.md')
  const small = []
  const large = []
  for (let round = 0; round < 5; round++) {
    const ten = slice(round * 200, 10_000)
    small.push((await timed(() => review(`${ten.text}\n\nRound ${round}.`.replace(/ the /g, ` the ${round} `), 'a.md'))) / ten.length)
    const many = slice(0, 200_000)
    large.push((await timed(() => review(`${many.text}\n\nRound ${round}.`.replace(/ of /g, ` of ${round} `), 'b.md'))) / many.length)
  }
  const rows = [
    atMost('time a word at 200,000 words ÷ at 10,000', quantile(large) / quantile(small), 1.5),
    told('  a thousand words', `${figure(quantile(large) * 1000)} ms, ${figure(quantile(small) * 1000)} ms`),
  ]
  await inFolder(async (folder) => {
    const ten = longText(texts, 1_800_000).slice(0, 10_000_000)
    writeFileSync(join(folder, 'ten.md'), ten)
    await addRows(rows, 'a 10 MB file', () => {
      const peak = peakOf([TLC, 'review', 'ten.md', '--format', 'json', '--output', 'out.json'], folder)
      return [atMost('a 10 MB file, peak memory', peak.megabytes, 500, ' MB'), told('  its time', `${figure(peak.seconds)} s`)]
    })
    const line = ten.replace(/^#.*$/gm, '').replace(/\s+/g, ' ')
    const one = (/** @type {number} */ length) => {
      writeFileSync(join(folder, 'one.md'), line.slice(0, length))
      return peakOf([TLC, 'review', 'one.md', '--format', 'json', '--output', 'out.json'], folder)
    }
    await addRows(rows, 'one paragraph of 1 MB', () => {
      const whole = one(1_000_000)
      const quarter = one(250_000)
      return [
        atMost('one paragraph of 1 MB ÷ one of 250 KB, time (4 is in step with its length, 16 would be quadratic)', whole.seconds / quarter.seconds, 6),
        told('  1 MB, 250 KB', `${figure(whole.seconds)} s and ${figure(whole.megabytes)} MB, ${figure(quarter.seconds)} s`),
      ]
    })
  })
  return rows
}

/** Facts of all files, as the workspace keeps them. */
async function facts() {
  const { build } = await import('esbuild')
  return inFolder(async (folder) => {
    const outfile = join(folder, 'store.mjs')
    const contents = `export { parseCopy } from './src/document/parse-copy.ts'
export { WorkspaceStore } from './src/workspace/workspace-store.ts'
export { reviewWorkspace } from './src/workspace/review-workspace.ts'`
    await build({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'neutral',
      format: 'esm',
      mainFields: ['module', 'main'],
    })
    const { parseCopy, WorkspaceStore, reviewWorkspace } = await import(outfile)
    const { makeCompany } = await import('../scripts/write-company.mjs')
    const pieces = [...makeCompany().files].filter(([path]) => /^(?:site|emails|replies\/web)\//.test(path))
    const store = new WorkspaceStore()
    const whole = await timed(() => {
      for (let n = 0; n < 5000; n++) {
        const [path, text] = pieces[n % pieces.length]
        store.put(parseCopy(text.replace(/\b(\d{2}) days\b/, `${14 + (n % 3)} days`), { path: `copy-${n % 97}/${n}/${path}` }))
      }
    })
    const change = (/** @type {number} */ round) =>
      store.put(parseCopy(`# Refunds\n\nYou get your refund within ${10 + round} days.`, { path: 'copy-1/1/site/refunds.md' }))
    const after = []
    const all = []
    for (let round = 0; round < 9; round++) {
      after.push(
        await timed(() => {
          change(round)
          store.contradictions()
        }),
      )
      all.push(
        await timed(() => {
          change(round + 20)
          reviewWorkspace(store)
        }),
      )
    }
    return [
      told('facts of 5,000 files', `${figure(whole / 1000)} s`),
      atMost('facts of all after a change in one', quantile(after), 100, ' ms'),
      told('  with all that is found by comparing files', `${figure(quantile(all))} ms`),
    ]
  })
}

/** HTML pages against the usual parser of HTML. */
async function html() {
  const { review } = await library()
  const { micromark } = await import('micromark')
  const { gfm, gfmHtml } = await import('micromark-extension-gfm')
  const rehypeParse = await peers.rehypeParse()
  const inputs = pages(readmes(), 2000)
    .slice(0, 40)
    .map(
      (text) =>
        `<!doctype html>\n<html lang="en">\n<head><title>Page</title></head>\n<body>\n<main>\n${micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })}\n</main>\n</body>\n</html>\n`,
    )
  const { ours, rehype } = await alternate(
    { ours: (text) => review(text, 'page.html'), rehype: (text) => rehypeParse(text) },
    { inputs, warm: Math.floor(inputs.length * 0.6), rounds: Math.floor(inputs.length * 0.4) },
  )
  return [
    atMost('2,000-word HTML page ÷ rehype-parse', ratio(ours, rehype), 1.5),
    told('  ours, rehype-parse', `${figure(ours.median)} ms, ${figure(rehype.median)} ms`),
  ]
}

/** Activation as VS Code measures it, and what is loaded for it. */
async function activation() {
  const { measureActivation } = await import('./activation.mjs')
  const { ours, markdown } = await measureActivation(ROUNDS)
  return [
    atMost('activation of the extension ÷ that of the built-in Markdown extension, same window', ratio(ours, markdown), 1),
    told('  ours, Markdown', `${figure(quantile(ours.all))} ms, ${figure(quantile(markdown.all))} ms`),
    ...bundleSizes(),
  ]
}

function bundleSizes() {
  const kilobytes = (/** @type {string} */ file) => statSync(join(ROOT, 'dist', file)).size / 1000
  return [atMost('the server’s bundle, minified', kilobytes('server.js'), 900, ' KB'), told('  the extension’s', `${figure(kilobytes('extension.js'))} KB`)]
}

/** @type {Record<string, { title: string, measure: () => Promise<Row[]> }>} */
export const SECTIONS = {
  page: { title: 'A page', measure: page },
  beside: { title: 'The same page beside others', measure: beside },
  keystroke: { title: 'Typing', measure: keystroke },
  start: { title: 'One file on the command line', measure: start },
  files: { title: 'Many files on the command line', measure: files },
  size: { title: 'Large texts', measure: size },
  html: { title: 'HTML', measure: html },
  facts: { title: 'Facts of many files', measure: facts },
  activation: { title: 'In the editor', measure: activation },
}
