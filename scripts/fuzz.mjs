/**
 * `npm run fuzz -- --minutes N [--seed S] [--only worker|stream|typing]`: reviews random files, types random changes into a
 * language server, and types in long texts, for N minutes. What fails is written to `build/fuzz/SEED.json` in as few characters as still fail; exit 1 when anything did.
 */
import { fork } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { gatePatterns } from './gate-patterns.mjs'
import { ROOT, runScript, say } from './project.mjs'

const FOLDER = join(ROOT, 'build', 'fuzz')
/** A case that takes longer than this hangs, however busy the machine is. Milliseconds. */
const HANGS = 60_000

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } } })

await runScript(async () => {
  mkdirSync(FOLDER, { recursive: true })
  // In the project's folder, so that packages are found from there.
  await build({
    entryPoints: ['worker', 'stream', 'typing'].map((name) => join(ROOT, 'test', 'fuzz', `${name}.ts`)),
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // As it is shipped: what has no memory is compared with it, and has every pattern as it was written.
    plugins: [gatePatterns],
  })
  // With all packages inside, and loaded as a function: what it remembers is gone with it.
  await build({
    entryPoints: [join(ROOT, 'test', 'fuzz', 'examine.ts')],
    outfile: join(FOLDER, 'fresh.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  const from = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000_000)
  const until = Date.now() + Number(values.minutes) * 60_000
  const kinds = ['worker', 'stream', 'typing'].filter((kind) => !values.only || values.only === kind)
  const all = await Promise.all(kinds.map((kind) => watch(kind, from, until)))
  const line = all
    .map(
      ({ kind, cases, edits, findings, failures }) =>
        `${kind}: ${cases} cases${edits ? `, ${edits} changes, ${findings} findings compared` : ''}, ${failures} failed`,
    )
    .join('; ')
  say(`from seed ${from}, ${values.minutes} minutes: ${line}`)
  appendFileSync(join(FOLDER, 'runs.txt'), `${new Date().toISOString()} from seed ${from}, ${values.minutes} minutes: ${line}\n`)
  return all.some((one) => one.failures) ? 1 : 0
})

/**
 * Runs one process, and another from the next seed when it hangs or dies, until the time is over.
 *
 * @param {string} kind
 * @param {number} from
 * @param {number} until
 */
async function watch(kind, from, until) {
  const seen = new Set()
  const counts = { kind, cases: 0, edits: 0, findings: 0, failures: 0 }
  let seed = from
  const fail = (failure) => {
    counts.failures++
    if (seen.has(failure.sign)) return
    seen.add(failure.sign)
    const file = join(FOLDER, `${kind}-${failure.seed}.json`)
    writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`)
    say(`${kind}, seed ${failure.seed}: ${failure.words.split('\n')[0]}\n  ${file}`)
  }
  while (Date.now() < until) {
    await new Promise((resolve) => {
      const child = fork(join(FOLDER, `${kind}.mjs`), [String(seed), join(FOLDER, 'fresh.cjs')], { cwd: ROOT })
      let last = Date.now()
      const timer = setInterval(() => {
        const hangs = Date.now() - last > HANGS
        if (hangs) fail({ seed, sign: `hangs ${seed}`, words: `no answer in ${HANGS / 1000} s` })
        if (hangs || Date.now() > until) child.kill('SIGKILL')
      }, 500)
      child.on('message', (message) => {
        last = Date.now()
        if ('sign' in message) fail(message)
        else if ('begin' in message) {
          seed = message.begin
          counts.cases++
        } else if ('edits' in message) {
          counts.edits++
          counts.findings += message.findings
        }
      })
      child.on('exit', (code) => {
        clearInterval(timer)
        if (code !== null) fail({ seed, sign: `dies ${seed}`, words: `the process ended with ${code}` })
        seed++
        resolve(undefined)
      })
    })
  }
  return counts
}
