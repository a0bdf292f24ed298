/**
 * `npm test`: sets up what the tests need and runs all of them, in a real VS Code too. The last
 * line is the sum over all suites. `--without-editor` leaves out the tests in VS Code and counts them as skipped.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildBundles, installModules, ROOT, run, runScript, say } from './project.mjs'
import { findChromium, setUpServer, setUpWeb } from './vscode.mjs'

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const RESULTS = join(ROOT, 'build', 'test')
/** How often a file of tests in VS Code that failed is run again. */
const EDITOR_AGAIN = 2

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
    add(sum, await runInEditor())
  } else {
    sum.skipped += await countTests('editor')
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`)
  return sum.failed ? 1 : 0
})

/**
 * The tests in VS Code. A busy machine now and then loses a key or a focus there, and the tests of a file build on
 * one another: a file that fails is run again from its beginning, in a new VS Code. A fault of ours fails each time.
 */
async function runInEditor() {
  const sum = await runSuites('editor', ['editor'])
  for (let again = 1; again <= EDITOR_AGAIN && sum.failedFiles.length; again++) {
    const names = sum.failedFiles.map((file) => relative(ROOT, file))
    say(`Once more, from the beginning: ${names.join(', ')}`)
    const { failedFiles, ...fresh } = await runSuites(`editor-again-${again}`, ['editor'], names)
    // What passed in a file that failed is counted in its new run.
    sum.passed += fresh.passed - sum.passedInFailed
    Object.assign(sum, { failed: fresh.failed, failedFiles, passedInFailed: fresh.passedInFailed })
  }
  return sum
}

/**
 * @param {string} name of the file of results
 * @param {string[]} suites projects of vitest.config.ts
 * @param {string[]} [files] only these
 */
async function runSuites(name, suites, files = []) {
  const file = join(RESULTS, `${name}.json`)
  const projects = suites.flatMap((suite) => ['--project', suite])
  const args = ['run', '--configLoader', 'runner', ...projects, ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
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
    const failed = results.testResults.filter((one) => one.status === 'failed')
    const ended = (one, status) => one.assertionResults.filter((test) => test.status === status).length
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + failed.filter((one) => !ended(one, 'failed')).length,
      skipped: results.numPendingTests + results.numTodoTests,
      failedFiles: failed.map((one) => one.name),
      passedInFailed: failed.reduce((sum, one) => sum + ended(one, 'passed'), 0),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failedFiles: [], passedInFailed: 0 }
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
