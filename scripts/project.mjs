/**
 * What every script of this folder shares: where the project is, how a command is run, and the
 * packages that the project needs. Plain Node, no dependencies: it runs before anything is installed.
 */
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Something that the machine lacks and that we may not install; its message is the one line to show. */
export class MissingTool extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * npm as the person runs it: by its own file where we know it, because Windows has no `npm` program, only a script.
 *
 * @param {string} node the Node that runs it
 */
function npmCommand(node) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return { command: node, before: [script], shell: false }
  return { command: 'npm', before: [], shell: process.platform === 'win32' }
}

/**
 * Runs a command and resolves with its standard output. The output is shown only when it fails,
 * or as it comes with `show`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, shell?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    })
    let out = ''
    let all = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
      all += chunk
    })
    child.stderr?.on('data', (chunk) => {
      all += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve(out)
      const lines = all.trimEnd().split('\n')
      const shown = lines.length > 60 ? [...lines.slice(0, 20), '…', ...lines.slice(-40)] : lines
      reject(new Error(`${[command, ...args].join(' ')} ended with ${code}\n${shown.join('\n')}`.trimEnd()))
    })
  })
}

/**
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, node?: string }} [options] `node`: another Node to run npm with, first on the PATH of `env`
 */
export function npm(args, options = {}) {
  const { command, before, shell } = npmCommand(options.node ?? process.execPath)
  // Started by `npm start`, we inherit the project's own settings; a set-up in another folder must not see them.
  const inherited = Object.keys(process.env).filter((name) => /^npm_(package|lifecycle)_|^npm_config_local_prefix$/i.test(name))
  const env = { ...Object.fromEntries(inherited.map((name) => [name, undefined])), ...options.env }
  return run(command, [...before, ...args, '--no-audit', '--no-fund'], { ...options, env, shell })
}

/** True when every package that package.json pins is there in that version. */
function hasModules() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return Object.entries({ ...dependencies, ...devDependencies }).every(([name, version]) => {
    const manifest = join(ROOT, 'node_modules', name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  })
}

/** Installs the project's packages when one is missing. */
export async function installModules() {
  if (hasModules()) return
  const folder = join(ROOT, 'node_modules')
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink())
    throw new MissingTool(`${folder} is a link and lacks packages: run "npm ci" where it points to.`)
  say('Installing packages …')
  const all = ['--include=dev', '--include=optional']
  // `npm ci` refuses where the registry of this machine lacks a package for another system; a plain install does not need it.
  await npm(['ci', ...all]).catch(() => npm(['install', '--no-package-lock', ...all]))
}

/** @param {string[]} [options] */
export async function buildBundles(options = []) {
  await run(process.execPath, [join(ROOT, 'esbuild.config.mjs'), ...options])
}

/**
 * Runs a script's main function: a missing tool is one line and exit code 1.
 *
 * @param {() => Promise<number | undefined>} main resolves with the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    say(error instanceof MissingTool || !(error instanceof Error) ? String(error instanceof Error ? error.message : error) : (error.stack ?? error.message))
    process.exitCode = 1
  }
}
