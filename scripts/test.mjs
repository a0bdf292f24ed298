/**
 * `npm test`: sets up what the tests need and runs all of them, in a real VS Code too. The last
 * line is the sum over all suites. `--without-editor` leaves out the tests in VS Code and counts them as skipped.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildBundles, installModules, ROOT, run, runScript, say } from './project.mjs'
import { findChromium, setUpServer, setUpWeb } from './vscode.mjs'

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const RESULTS = join(ROOT, 'build', 'test')

const flags = process.argv.slice(2)
const unknown = flags.filter((flag) => flag !== '--without-editor')
const withEditor = !flags.includes('--without-editor')

await runScript(async () => {
  if (unknown.length) {
    say(`Unknown option ${unknown.join(' ')}: npm test knows -- --without-editor.`)
    return 2
  }
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  await installModules()
  say('Building and packing …')
  await buildBundles()
  const { packAll } = await import('./package.mjs')
  await packAll()

  // VS Code is fetched and compiled while the other tests run; its trouble is told after theirs.
  const vscode = withEditor ? Promise.allSettled([setUpWeb(), setUpServer().then(findChromium)]) : null
  const sum = await runSuites('all', ['unit', 'generated', 'server', 'package'])
  if (vscode) {
    for (const part of await vscode) if (part.status === 'rejected') throw part.reason
    add(sum, await runSuites('editor', ['editor']))
  } else {
    sum.skipped += await countTests('editor')
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
  return sum.failed ? 1 : 0
})

/**
 * @param {string} name of the file of results
 * @param {string[]} suites projects of vitest.config.ts
 */
async function runSuites(name, suites) {
  const file = join(RESULTS, `${name}.json`)
  const projects = suites.flatMap((suite) => ['--project', suite])
  const args = ['run', '--configLoader', 'runner', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = await run(process.execPath, [VITEST, ...args], { show: true }).then(
    () => true,
    () => false,
  )
  const sum = readResults(file)
  // A file that does not load, or an error outside every test, fails the run without failing a test.
  if (!ended && !sum.failed) sum.failed = 1
  return sum
}

/** @param {string} file */
function readResults(file) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = results.testResults.filter((one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed')).length
    return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded, skipped: results.numPendingTests + results.numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** @param {string} suite */
async function countTests(suite) {
  return JSON.parse(await run(process.execPath, [VITEST, 'list', '--configLoader', 'runner', '--project', suite, '--json'])).length
}

/**
 * @param {{ passed: number, failed: number, skipped: number }} sum
 * @param {{ passed: number, failed: number, skipped: number }} more
 */
function add(sum, more) {
  sum.passed += more.passed
  sum.failed += more.failed
  sum.skipped += more.skipped
}
