/**
 * Builds one bundle per host from its entry point. `--dev` keeps names and adds source maps, `--watch`
 * builds again at every change.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { build, context } from 'esbuild'
import { apartBundles, packagesApart } from './scripts/apart.mjs'
import { examplesApart, writeExamples } from './scripts/examples-apart.mjs'
import { gatePatterns, gatePatternsSpeltOut } from './scripts/gate-patterns.mjs'
import { buildServer, usedTypes } from './scripts/server-parts.mjs'

const watch = process.argv.includes('--watch')
const dev = watch || process.argv.includes('--dev')

/** `module` before `main`: the `main` of jsonc-parser is a UMD file that a bundle cannot follow. */
const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  target: 'es2022',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [gatePatterns],
}
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  plugins: [examplesApart, gatePatterns, packagesApart],
  // Of a file beside the bundle, `require` gives all names; an import would have to guess them from its text.
  supported: { 'dynamic-import': false },
}
/**
 * The web host of VS Code runs the extension as CommonJS in a worker, and the server in a worker of its own: no
 * `document` there, so packages that have a file for workers (`decode-named-character-reference`) are asked for that one.
 */
const web = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'module'] }

/**
 * What `src/cli/load-program.ts` loads: one function, so that nothing needs to be put round it, in ASCII, so that it
 * takes a byte a character in memory, and with a hash of itself, under which its compiled code is kept.
 */
const program = {
  ...node,
  entryPoints: ['src/cli/program.ts'],
  outfile: 'dist/tlc.js',
  charset: 'ascii',
  banner: { js: '/*not hashed yet.*/(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
  plugins: [examplesApart, gatePatternsSpeltOut, packagesApart, { name: 'hash', setup: ({ onEnd }) => onEnd(() => signProgram('dist/tlc.js')) }],
}

/**
 * Writes what stands in patterns as escapes, which esbuild leaves as it is, and puts the hash before the text.
 *
 * @param {string} file
 */
function signProgram(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/^\/\*.*?\*\//, '')
    .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  new Script(text)
  writeFileSync(file, `/*${createHash('sha256').update(text).digest('hex').slice(0, 16)}*/${text}`)
}

/** While somebody writes code it is one file: its parts are cut where a bundle is shipped. */
const server = { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js' }

const bundles = [
  // The extension reviews nothing: its few patterns need no gates.
  { ...node, plugins: [examplesApart, packagesApart], entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...web, plugins: [], entryPoints: ['src/extension/extension-web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'], format: 'cjs' },
  { ...web, plugins: [gatePatterns, usedTypes], entryPoints: ['src/server/web.ts'], outfile: 'dist/web/server.js', format: 'iife' },
  ...apartBundles().map((apart) => ({ ...node, plugins: [], external: ['vscode'], ...apart })),
  { ...node, entryPoints: ['src/cli/launch.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/cli/launch-thread.ts'], outfile: 'dist/review-worker.js' },
  program,
  // Neutral: the library does no I/O, so it runs wherever its importer does.
  { ...shared, platform: 'neutral', format: 'esm', entryPoints: ['src/index.ts'], outfile: 'dist/index.mjs' },
]

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
writeExamples('dist/rule-examples.js')
if (watch) {
  const contexts = await Promise.all([...bundles, server].map((bundle) => context({ ...bundle, logLevel: 'info' })))
  await Promise.all(contexts.map((one) => one.watch()))
} else {
  const built = (await Promise.all([buildServer(server), ...bundles.map((bundle) => build({ ...bundle, metafile: true }))])).flat()
  // Which packages stand in which bundle, and how large: for the licences that go with them.
  mkdirSync('build', { recursive: true })
  writeFileSync('build/bundled.json', JSON.stringify(Object.assign({}, ...built.map(({ metafile }) => metafile.outputs))))
}
