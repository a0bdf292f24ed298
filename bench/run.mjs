/**
 * `npm run bench`: measures ours and the peers side by side and writes `bench/RESULTS.md`.
 * `npm run bench -- page start` measures those sections alone, and leaves what it wrote of the others.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { buildBundles, npm, ROOT, runScript, say } from '../scripts/project.mjs'
import { COUNTS_PROCESSOR, oneLine } from './measure.mjs'

const HERE = join(ROOT, 'bench')
const RESULTS = join(HERE, 'RESULTS.md')

// What reviews in this process runs as the language server does (`src/server/node.ts`), and the others with it.
setFlagsFromString('--regexp-tier-up-ticks=0')
setFlagsFromString('--interrupt-budget=270336')

await runScript(async () => {
  if (!existsSync(join(HERE, 'node_modules'))) {
    say('Installing what is measured against …')
    await npm(['ci', '--ignore-scripts'], { cwd: HERE })
  }
  if (!process.env.BENCH_BUILT) await buildBundles()
  const { SECTIONS } = await import('./sections.mjs')
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !SECTIONS[name])
  if (unknown.length) throw new Error(`Expected ${Object.keys(SECTIONS).join(', ')}; found ${unknown.join(', ')}.`)
  const names = asked.length ? asked : Object.keys(SECTIONS)
  if (names.length > 1) return measureApart(names)
  const { title, measure } = SECTIONS[names[0]]
  say(`${title} …`)
  let failed = false
  const rows = await measure().catch((error) => {
    failed = true
    return [{ what: 'not measured', asked: '', measured: oneLine(error), reached: null }]
  })
  for (const row of rows)
    say(`  ${row.reached === false ? 'missed ' : row.reached ? 'reached' : '       '} ${row.what}: ${row.measured}${row.asked && ` (asked ${row.asked})`}`)
  const parts = readParts()
  parts.set(
    title,
    `${COUNTS_PROCESSOR ? 'Time of the processor, not of the clock: the machine did other work meanwhile.\n\n' : ''}| figure | asked | measured | |\n|---|---|---|---|\n${rows.map(toLine).join('\n')}\n`,
  )
  writeParts(
    parts,
    Object.values(SECTIONS).map((section) => section.title),
  )
  return failed ? 1 : 0
})

/** Each section in a process of its own: what one leaves in memory would slow the next. @param {readonly string[]} names @returns {number} the exit code */
function measureApart(names) {
  const codes = names.map(
    (name) => spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit', env: { ...process.env, BENCH_BUILT: '1' } }).status,
  )
  return codes.some((code) => code !== 0) ? 1 : 0
}

/** What was measured before, by title. @returns {Map<string, string>} */
function readParts() {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : ''
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n', 1)[0], part.slice(part.indexOf('\n')).trim().concat('\n')]),
  )
}

/** Written in the form that `npm run check` asks of every page. @param {Map<string, string>} parts @param {string[]} titles in their order; what stands under another is no longer measured */
function writeParts(parts, titles) {
  const measured = titles.filter((title) => parts.has(title)).map((title) => `## ${title}\n\n${parts.get(title)}`)
  writeFileSync(RESULTS, `${preamble()}\n${[...measured, readFileSync(join(HERE, 'where-the-time-goes.md'), 'utf8')].join('\n')}`)
  execFileSync(process.execPath, [join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'format', '--write', RESULTS], { stdio: 'ignore' })
}

function toLine({ what, asked, measured, reached }) {
  return `| ${what.trim()} | ${asked} | ${measured} | ${reached === null ? '' : reached ? 'reached' : '**missed**'} |`
}

function preamble() {
  const lock = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'))
  const peers = Object.entries(lock.dependencies).map(([name, version]) => `${name} ${version}`)
  return `# How fast it is

Written by \`npm run bench\`; each figure is measured in one run beside what it is compared with, in turn, as the median of several rounds. Texts are READMEs and State of the Union addresses from packages of the registry. Quotients can be compared between machines, milliseconds cannot. What is measured in one process, ours and others, runs under the two switches of V8 that the language server sets.

Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}. Beside: ${peers.join(', ')}.
`
}
