/**
 * `npm run bench`: measures ours and the peers side by side and writes `bench/RESULTS.md`.
 * `npm run bench -- page start` measures those sections alone and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildBundles, npm, ROOT, runScript, say } from '../scripts/project.mjs'

const HERE = join(ROOT, 'bench')

await runScript(async () => {
  if (!existsSync(join(HERE, 'node_modules'))) {
    say('Installing what is measured against …')
    await npm(['ci', '--ignore-scripts'], { cwd: HERE })
  }
  await buildBundles()
  const { SECTIONS } = await import('./sections.mjs')
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !SECTIONS[name])
  if (unknown.length) throw new Error(`Expected ${Object.keys(SECTIONS).join(', ')}; found ${unknown.join(', ')}.`)
  const parts = []
  for (const name of asked.length ? asked : Object.keys(SECTIONS)) {
    const { title, measure } = SECTIONS[name]
    say(`${title} …`)
    const rows = await measure()
    for (const row of rows)
      say(`  ${row.reached === false ? 'missed ' : row.reached ? 'reached' : '       '} ${row.what}: ${row.measured}${row.asked && ` (asked ${row.asked})`}`)
    parts.push(`## ${title}\n\n| figure | asked | measured | |\n|---|---|---|---|\n${rows.map(toLine).join('\n')}\n`)
  }
  if (!asked.length) writeFileSync(join(HERE, 'RESULTS.md'), `${preamble()}\n${parts.join('\n')}`)
  return 0
})

function toLine({ what, asked, measured, reached }) {
  return `| ${what.trim()} | ${asked} | ${measured} | ${reached === null ? '' : reached ? 'reached' : '**missed**'} |`
}

function preamble() {
  const lock = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'))
  const peers = Object.entries(lock.dependencies).map(([name, version]) => `${name} ${version}`)
  return `# How fast it is

Written by \`npm run bench\`; each figure is measured in one run beside what it is compared with, in turn, as the median of at least five. Texts are READMEs and State of the Union addresses from packages of the registry. Quotients can be compared between machines, milliseconds cannot.

Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}. Beside: ${peers.join(', ')}.
`
}
