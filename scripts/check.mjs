/**
 * `npm run check`: everything that must hold before a change is handed on, in one command: types, format
 * and lint, dead code and dependencies, the quick tests, the bundles and their sizes, the packages, and that none of it changed a file.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildBundles, installModules, ROOT, run, runScript, say } from './project.mjs'

/** Bytes of a minified bundle: the server starts with the first copy in a window, a browser fetches what it runs. */
const LARGEST = { 'dist/server.js': 1_342_000, 'dist/web/server.js': 2_069_000, 'dist/extension.js': 100_000, 'dist/web/extension.js': 520_000 }

const bin = (...parts) => join(ROOT, 'node_modules', ...parts)

/** @type {[string, () => Promise<unknown>][]} */
const steps = [
  ['types', () => node(bin('typescript', 'bin', 'tsc'), '-p', '.')],
  ['format and lint', () => node(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.')],
  ['dead code and dependencies', () => node(bin('knip', 'bin', 'knip.js'), '--no-progress')],
  [
    'quick tests',
    () =>
      node(
        bin('vitest', 'vitest.mjs'),
        'run',
        '--configLoader',
        'runner',
        '--project',
        'unit',
        '--project',
        'generated',
        '--project',
        'server',
        '--reporter=dot',
      ),
  ],
  ['bundles', () => buildBundles()],
  ['bundle sizes', async () => checkSizes()],
  ['packages', async () => (await import('./package.mjs')).packAll()],
  ['pictures', async () => checkPictures(await import('./package.mjs'))],
]

await runScript(async () => {
  await installModules()
  const before = await workingTree()
  let failed = 0
  for (const [name, step] of [...steps, /** @type {const} */ (['nothing changed', async () => expectSame(before, await workingTree())])]) {
    const start = Date.now()
    try {
      await step()
      say(`ok      ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    } catch (error) {
      failed++
      say(`failed  ${name}\n${error instanceof Error ? error.message : error}`)
    }
  }
  return failed ? 1 : 0
})

/** @param {string[]} args */
function node(...args) {
  // Under CI a stale generated file fails instead of being written.
  return run(process.execPath, args, { env: { CI: '1' } })
}

function checkSizes() {
  const tooLarge = Object.entries(LARGEST).flatMap(([file, most]) => {
    const { size } = statSync(join(ROOT, file))
    return size > most ? [`${file} has ${size} bytes; at most ${most} are allowed.`] : []
  })
  if (tooLarge.length) throw new Error(tooLarge.join('\n'))
}

/** @param {typeof import('./package.mjs')} packages */
function checkPictures({ picturesIn }) {
  const missing = picturesIn('README.md').filter((path) => !existsSync(join(ROOT, path)))
  if (missing.length) throw new Error(`README.md shows ${missing.join(', ')}, which is not there: npm run screenshots.`)
}

/** What git says of the working tree; '' outside a repository. */
async function workingTree() {
  if (!existsSync(join(ROOT, '.git'))) return ''
  return `${await run('git', ['status', '--porcelain'])}\n${await run('git', ['diff'])}`
}

/**
 * @param {string} before
 * @param {string} after
 */
function expectSame(before, after) {
  if (before !== after) throw new Error(`The check changed files:\n${after}`)
}
