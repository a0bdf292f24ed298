/**
 * Builds one bundle per host from its entry point. `--dev` keeps names and adds source maps, `--watch`
 * builds again at every change.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build, context } from 'esbuild'
import { gatePatterns } from './scripts/gate-patterns.mjs'

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
/**
 * Only teams with patterns of their own need the engine that runs them: a file beside the bundle, loaded
 * on demand. In a browser a second file cannot be found from a worker that was made of a blob, so there it stays inside.
 */
const patternsApart = {
  name: 'patterns-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^re2js$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './re2js.js', external: true } : undefined)),
}
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', plugins: [gatePatterns, patternsApart] }
/**
 * The web host of VS Code runs the extension as CommonJS in a worker, and the server in a worker of its own: no
 * `document` there, so packages that have a file for workers (`decode-named-character-reference`) are asked for that one.
 */
const web = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'module'] }

const bundles = [
  { ...node, entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['src/extension/extension-web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'], format: 'cjs' },
  { ...web, entryPoints: ['src/server/web.ts'], outfile: 'dist/web/server.js', format: 'iife' },
  { ...node, plugins: [gatePatterns], entryPoints: ['re2js'], outfile: 'dist/re2js.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/cli/review-worker.ts'], outfile: 'dist/review-worker.js' },
  // Neutral: the library does no I/O, so it runs wherever its importer does.
  { ...shared, platform: 'neutral', format: 'esm', entryPoints: ['src/index.ts'], outfile: 'dist/index.mjs' },
]

rmSync('dist', { recursive: true, force: true })
if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...bundle, logLevel: 'info' })))
  await Promise.all(contexts.map((one) => one.watch()))
} else {
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, metafile: true })))
  // Which packages stand in which bundle, and how large: for the licences that go with them.
  mkdirSync('build', { recursive: true })
  writeFileSync('build/bundled.json', JSON.stringify(Object.assign({}, ...built.map(({ metafile }) => metafile.outputs))))
}
