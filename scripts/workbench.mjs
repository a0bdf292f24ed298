/**
 * Drives a real VS Code as a person would, in a headless browser: opens files, reads squiggles and the
 * Problems panel, runs commands by name, picks quick fixes from the menu. The same hands for the
 * whole workbench (Node extension host) and for VS Code for the Web (extension host in a worker).
 */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { serveWorkbench } from './web/serve.mjs'

/** Settings that keep everything but the extension out of the way. */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

const BROWSER_OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How long VS Code may take to start, and anything in it to appear, on a busy machine. */
const START_MS = 90_000
const APPEAR_MS = 30_000

/**
 * @typedef {object} Opening
 * @property {string} chromium path of the browser
 * @property {string} samples folder whose files are copied into the workspace
 * @property {string[]} [open] files to open at the start
 * @property {Record<string, unknown>} [settings] beside `QUIET`
 * @property {{ width: number, height: number }} [viewport] CSS pixels
 * @property {number} [scale] device pixels per CSS pixel
 * @property {'light' | 'dark'} [colours]
 * @property {string} [language] of the interface: `de`
 */

/**
 * The whole workbench, with an extension installed from its packed file.
 *
 * @param {Opening & { vscode: { node: string, server: string }, vsix: string, prepare?: (extensions: string) => void }} opening `prepare` changes the folder of
 *   installed extensions before VS Code starts
 */
export async function openServerWorkbench(opening) {
  const scratch = mkdtempSync(join(tmpdir(), 'tlc-editor-'))
  const folder = copySamples(scratch, opening.samples)
  const home = join(scratch, 'home')
  mkdirSync(join(home, 'data', 'User'), { recursive: true })
  writeFileSync(join(home, 'data', 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...opening.settings }))
  const { NODE_OPTIONS: _options, VSCODE_IPC_HOOK_CLI: _hook, ...inherited } = process.env
  const env = { ...inherited, HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
  const places = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(scratch, 'extensions'), '--config', join(home, 'config.yaml')]
  await promisify(execFile)(opening.vscode.node, [opening.vscode.server, ...places, '--install-extension', opening.vsix], { env })
  opening.prepare?.(join(scratch, 'extensions'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const log = openSync(join(scratch, 'server.log'), 'a')
  const quiet = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--ignore-last-opened',
  ]
  const server = spawn(opening.vscode.node, [opening.vscode.server, ...places, ...quiet, '--bind-addr', `127.0.0.1:${port}`], {
    env,
    stdio: ['ignore', log, log],
    detached: true,
  })
  const stop = async () => {
    const ended = new Promise((done) => server.once('exit', done))
    if (server.exitCode === null && server.pid) {
      process.kill(-server.pid, 'SIGTERM')
      await ended
    }
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    for (const end = Date.now() + START_MS; !(await answers(`${url}/healthz`)); ) {
      if (server.exitCode !== null || Date.now() > end) throw new Error(`VS Code did not start:\n${readFileSync(join(scratch, 'server.log'), 'utf8')}`)
      await pause(100)
    }
    const workbench = await openPage(opening, `${url}/?folder=${encodeURIComponent(folder)}`, folder, stop)
    for (const file of opening.open ?? []) await workbench.openFile(file)
    return workbench
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * VS Code for the Web, with an extension from a folder.
 *
 * @param {Opening & { vscode: string, extension: string }} opening
 */
export async function openWebWorkbench(opening) {
  const scratch = mkdtempSync(join(tmpdir(), 'tlc-web-'))
  const folder = copySamples(scratch, opening.samples)
  const served = await serveWorkbench({
    vscode: opening.vscode,
    extension: opening.extension,
    folder,
    open: opening.open ?? [],
    settings: { ...QUIET, ...opening.settings },
    name: 'editor.localhost',
  })
  const stop = async () => {
    await served.close()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return await openPage(opening, served.url, folder, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * @param {Opening} opening
 * @param {string} url
 * @param {string} folder
 * @param {() => Promise<void>} stop
 */
async function openPage(opening, url, folder, stop) {
  const browser = await chromium.launch({ executablePath: opening.chromium, args: BROWSER_OPTIONS })
  const close = async () => {
    await browser.close()
    await stop()
  }
  try {
    const page = await browser.newPage({
      viewport: opening.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: opening.scale ?? 1,
      colorScheme: opening.colours ?? 'light',
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(APPEAR_MS)
    if (opening.language) await page.addInitScript((language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), opening.language)
    await page.goto(url)
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_MS })
    return new Workbench(page, folder, close)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** An open VS Code, and the folder on disk that it shows. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, close) {
    this.page = page
    this.folder = folder
    this.close = close
    this.input = page.locator('.quick-input-widget input[type=text]')
    this.squiggles = page.locator('.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)')
    this.problems = page.locator('.markers-panel .monaco-list-row:has(.marker-icon)')
    this.hoverCard = page.locator('.monaco-hover:not(.hidden)')
    this.menu = page.locator('.action-widget .monaco-list-row.action')
  }

  /** @param {string} name of a file at the top of the folder */
  async openFile(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick()
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.page.locator('.editor-instance .view-lines').first().waitFor()
  }

  /**
   * Types into the open file where the cursor stands, and says how long each letter took until it was on the screen.
   * Other keys are not counted: those of the palette change nothing in the text, and would wait for the next letter.
   *
   * @param {string} text of letters and spaces
   * @returns {Promise<number[]>} milliseconds, in the order of the letters
   */
  async typeMeasured(text) {
    await this.page.evaluate(() => {
      const waiting = /** @type {number[]} */ ([])
      const times = /** @type {number[]} */ ([])
      const typed = (/** @type {KeyboardEvent} */ { key, ctrlKey }) => {
        if (key.length === 1 && !ctrlKey) waiting.push(performance.now())
      }
      // A frame's callback comes before what it paints, a timer after it.
      const painted = () => setTimeout(() => times.push(...waiting.splice(0).map((from) => performance.now() - from)))
      const drawn = new MutationObserver(() => requestAnimationFrame(painted))
      const lines = document.querySelector('.editor-instance .view-lines')
      document.addEventListener('keydown', typed, { capture: true })
      if (lines) drawn.observe(lines, { subtree: true, childList: true, characterData: true })
      const stop = () => {
        document.removeEventListener('keydown', typed, { capture: true })
        drawn.disconnect()
      }
      Object.assign(window, { keyTimes: times, stopMeasuring: stop })
    })
    await this.page.keyboard.type(text, { delay: 60 })
    await this.page.waitForFunction((count) => /** @type {any} */ (window).keyTimes.length >= count, text.length)
    return this.page.evaluate(() => {
      const { keyTimes, stopMeasuring } = /** @type {any} */ (window)
      stopMeasuring()
      return keyTimes
    })
  }

  /** Ids of the processes of the extension's server; of this VS Code alone, by the folder that it was installed in. */
  serverProcesses() {
    const scratch = dirname(this.folder)
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((id) => {
        try {
          const words = readFileSync(`/proc/${id}/cmdline`, 'utf8')
          return words.includes(scratch) && /dist[\\/]server\.js/.test(words)
        } catch {
          return false
        }
      })
      .map(Number)
  }

  /** The text of a file as it stands on disk. @param {string} name */
  read(name) {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /**
   * Writes into the palette and waits for rows of it.
   * The key that opens it is lost when an open menu or card takes it, and a view that takes the focus late closes it again.
   *
   * @param {string} words as they are typed after the `>`
   * @returns the rows that show the words
   */
  async writeInPalette(words) {
    const rows = this.page.locator('.quick-input-list .monaco-list-row', { hasText: words })
    for (let attempt = 1; ; attempt++) {
      try {
        if (!(await this.input.isVisible())) await this.page.keyboard.press('F1')
        await this.input.waitFor({ timeout: 3_000 })
        await this.input.fill(`>${words}`, { timeout: 3_000 })
        await rows.first().waitFor({ timeout: 8_000 })
        return rows
      } catch (error) {
        if (attempt === 6) throw error
        await this.page.keyboard.press('Escape')
      }
    }
  }

  /** Puts the focus into the text, with menus and cards closed. */
  async focusText() {
    await this.page.keyboard.press('Escape')
    await this.runCommand('View: Focus Active Editor Group')
    await this.input.waitFor({ state: 'hidden' })
  }

  /**
   * Runs a command of the palette, as it is shown there.
   *
   * @param {string} title with its category: `View: Focus Problems`
   */
  async runCommand(title) {
    for (let attempt = 1; ; attempt++) {
      const rows = await this.writeInPalette(title)
      try {
        await rows.first().click({ timeout: 3_000 })
        return
      } catch (error) {
        if (attempt === 4) throw error
      }
    }
  }

  /** What the palette lists for some words. @param {string} words */
  async commandsFor(words) {
    const rows = await this.writeInPalette(words)
    const titles = await rows.locator('.quick-input-list-label').allInnerTexts()
    await this.page.keyboard.press('Escape')
    return titles.map((title) => title.replaceAll('\u00a0', ' ').trim())
  }

  /**
   * Puts the cursor where words stand in the open file, on their second character.
   *
   * @param {string} name of the file
   * @param {string} words
   */
  async goToWords(name, words) {
    const before = this.read(name).split(words)[0]
    if (before === this.read(name)) throw new Error(`"${words}" does not stand in ${name}`)
    const lines = before.split('\n')
    const line = lines.length
    const column = lines[line - 1].length + 2
    const there = this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` })
    for (let attempt = 1; ; attempt++) {
      await this.focusText()
      try {
        await this.page.keyboard.press('Control+G')
        await this.input.fill(`:${line}:${column}`, { timeout: 3_000 })
        await this.input.press('Enter', { timeout: 3_000 })
        await there.waitFor({ timeout: 5_000 })
        return
      } catch (error) {
        // A view that takes the focus late closes the box that asks for the line.
        if (attempt === 4) throw error
      }
    }
  }

  /** The rows of the Problems panel, once there is one. */
  async openProblems() {
    await this.runCommand('Problems: Focus on Problems View')
    await this.problems.first().waitFor()
    return (await this.problems.locator('.marker-message-details-container').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  }

  /** Goes on to the next finding, as the palette's command does. */
  async goToNextFinding() {
    await this.runCommand('Think Like Customers: Next Finding')
  }

  /**
   * The words of the hover at the cursor; parts of it arrive late.
   *
   * @param {string | RegExp} [expected] words to wait for
   */
  async hover(expected = /./) {
    await this.runCommand('Show or Focus Hover')
    await this.hoverCard.filter({ hasText: expected }).first().waitFor()
    return (await this.hoverCard.first().innerText()).trim()
  }

  /**
   * The quick fixes at the cursor, with their menu left open. The server may still be reading, and a
   * late change of focus closes the menu: asked again until it shows some.
   *
   * @param {string | RegExp} [expected] a title to wait for
   */
  async openQuickFixes(expected = /./) {
    const row = this.menu.filter({ hasText: expected }).first()
    for (let attempt = 1; !(await row.isVisible()); attempt++) {
      await this.page.keyboard.press('Control+.')
      try {
        await row.waitFor({ timeout: 4_000 })
        break
      } catch (error) {
        if (attempt === 6) throw error
        await this.page.keyboard.press('Escape')
      }
    }
    return (await this.menu.allInnerTexts()).map((title) => title.trim())
  }

  /** @param {string | RegExp} title */
  async pickQuickFix(title) {
    const titles = await this.openQuickFixes(title)
    // By the keyboard: until the pointer moves, an invisible sheet lies over the menu and takes every click.
    const focused = this.menu.and(this.page.locator('.focused')).filter({ hasText: title })
    for (let row = 0; row < titles.length && !(await focused.isVisible()); row++) await this.page.keyboard.press('ArrowDown')
    await focused.waitFor()
    await this.page.keyboard.press('Enter')
    await this.menu.first().waitFor({ state: 'hidden' })
  }

  /**
   * The rows of a view in the side bar, which is brought to the front.
   *
   * @param {string} name of the view, as its heading says
   */
  async openView(name) {
    await this.runCommand(`Focus on ${name} View`)
    const pane = this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: name }) })
    await pane.waitFor()
    return pane.locator('.monaco-list-row')
  }

  /**
   * Picks from the context menu of something.
   *
   * @param {import('playwright-core').Locator} place
   * @param {string} title
   */
  async pickFromMenu(place, title) {
    await this.#pickOnceOpen(() => place.click({ button: 'right' }), title)
  }

  /**
   * Opens a menu, again when it does not come, and picks from it.
   *
   * @param {() => Promise<void>} open
   * @param {string} title
   */
  async #pickOnceOpen(open, title) {
    const item = this.page.locator('.monaco-menu .action-item', { hasText: title }).first()
    for (let attempt = 1; ; attempt++) {
      try {
        await open()
        await item.waitFor({ timeout: 4_000 })
        break
      } catch (error) {
        if (attempt === 4) throw error
        await this.page.keyboard.press('Escape')
      }
    }
    // The release of the button that opened it would pick what opened under it.
    await this.page.waitForTimeout(300)
    await item.click()
    await item.waitFor({ state: 'hidden' })
  }

  /**
   * Picks from the menu of a button in a view's heading.
   *
   * @param {string} view
   * @param {string} button
   * @param {string} title
   */
  async chooseInView(view, button, title) {
    await this.runCommand(`Focus on ${view} View`)
    const header = this.page.locator('.pane-header', { hasText: view })
    const open = async () => {
      await header.hover({ timeout: 4_000 })
      await header.locator(`[aria-label="${button}"]`).click({ timeout: 4_000 })
    }
    await this.#pickOnceOpen(open, title)
  }

  /**
   * Gives a file or folder of the Explorer another name. A row may move under the pointer, so the box must hold the old name.
   *
   * @param {string} from
   * @param {string} to
   */
  async renameInExplorer(from, to) {
    const box = this.page.locator('.explorer-item-edited input')
    for (let attempt = 1; ; attempt++) {
      await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: from }).click()
      await this.page.keyboard.press('F2')
      await box.waitFor()
      if ((await box.inputValue()) === from) break
      if (attempt === 4) throw new Error(`Expected to rename ${from}; the Explorer renames ${await box.inputValue()}.`)
      await this.page.keyboard.press('Escape')
      await box.waitFor({ state: 'detached' })
    }
    await box.fill(to)
    await box.press('Enter')
    await box.waitFor({ state: 'detached' })
  }

  /**
   * A quick pick's row.
   *
   * @param {string | RegExp} label
   * @param {string} [words] to write first, where the list is long
   */
  async choose(label, words) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first()
    if (words !== undefined) await this.input.fill(words)
    await row.click()
  }

  /**
   * Answers a question of one line with the Enter key.
   *
   * @param {string} title of the question
   * @param {string} [words] none leaves what stands there
   */
  async answer(title, words) {
    await this.page.locator('.quick-input-widget', { hasText: title }).waitFor()
    if (words !== undefined) await this.input.fill(words)
    await this.input.press('Enter')
    await this.page.locator('.quick-input-widget', { hasText: title }).waitFor({ state: 'hidden' })
  }

  /** Saves the open file, once the change that was asked for has arrived in it. */
  async save() {
    const changed = this.page.locator('.tab.active.dirty')
    await changed.waitFor()
    await this.page.keyboard.press('Control+S')
    await changed.waitFor({ state: 'detached' })
  }

  /**
   * The page of a web view, by its own title.
   *
   * @param {string} title
   * @returns {Promise<import('playwright-core').Frame>}
   */
  async webView(title) {
    for (const end = Date.now() + APPEAR_MS; ; await pause(200)) {
      for (const frame of this.page.frames()) {
        const shown = await frame.evaluate(() => (document.querySelector('#page')?.childElementCount ? document.title : '')).catch(() => '')
        if (shown === title) return frame
      }
      if (Date.now() > end) throw new Error(`There is no web view "${title}"`)
    }
  }

  /**
   * @param {string} path
   * @param {{ x: number, y: number, width: number, height: number }} [clip] CSS pixels; none takes the whole window
   */
  async picture(path, clip) {
    await this.page.screenshot({ path, ...(clip ? { clip } : {}) })
  }
}

/**
 * @param {string} scratch
 * @param {string} samples
 */
function copySamples(scratch, samples) {
  const folder = join(scratch, 'examples')
  cpSync(samples, folder, { recursive: true })
  return folder
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** @param {string} url */
function answers(url) {
  return new Promise((done) => {
    http
      .get(url, (response) => {
        response.resume()
        done(response.statusCode === 200)
      })
      .on('error', () => done(false))
  })
}

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms))
