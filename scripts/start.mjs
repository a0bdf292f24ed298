/**
 * `npm start`: a real VS Code with the extension and the sample copy in it, from a fresh clone. The
 * desktop VS Code when there is one, else VS Code for the Web at an address of this machine.
 *
 * With `--check` nobody needs to look: headless, never the desktop, it prints the first finding and ends.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildBundles, installModules, ROOT, runScript, say } from './project.mjs'
import { findChromium, onPath, setUpWeb } from './vscode.mjs'

const EXAMPLES = join(ROOT, 'examples')
const FIRST = 'welcome-email.md'

/** The same address each time where it is free, so that a bookmark stays true. */
const PORT = 4177

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
}

const known = ['--check', '--web']
const flags = process.argv.slice(2)
const unknown = flags.filter((flag) => !known.includes(flag))

await runScript(async () => {
  if (unknown.length) {
    say(`Unknown option ${unknown.join(' ')}: npm start knows -- --check and -- --web.`)
    return 2
  }
  await installModules()
  say('Building …')
  await buildBundles()
  if (flags.includes('--check')) return await check()
  if (!flags.includes('--web') && (await openDesktop())) return 0
  return await openWeb()
})

/** True when the desktop VS Code took the folder. */
async function openDesktop() {
  const code = onPath('code')
  if (!code) return false
  say('Opening Visual Studio Code …')
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, EXAMPLES, join(EXAMPLES, FIRST)]
  const onWindows = process.platform === 'win32'
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args
  const status = await new Promise((done) => {
    spawn(onWindows ? `"${code}"` : code, quoted, { stdio: 'inherit', shell: onWindows })
      .once('error', () => done(1))
      .once('close', done)
  })
  if (status !== 0) say('That did not work; here is VS Code for the Web instead.')
  return status === 0
}

async function openWeb() {
  const vscode = await setUpWeb()
  const { serveWorkbench } = await import('./web/serve.mjs')
  const options = { vscode, extension: ROOT, folder: EXAMPLES, open: [FIRST], settings: SETTINGS }
  const { url } = await serveWorkbench({ ...options, port: PORT }).catch(() => serveWorkbench(options))
  console.log(`\n  Think Like Customers is open at  ${url}\n\n  What you save there is saved in ${EXAMPLES}. Ctrl+C ends it.\n`)
  await new Promise((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  process.exit(0)
}

async function check() {
  const [vscode, chromium] = [await setUpWeb(), await findChromium()]
  const { openWebWorkbench } = await import('./workbench.mjs')
  const workbench = await openWebWorkbench({ vscode, chromium, extension: ROOT, samples: EXAMPLES, open: [FIRST] })
  try {
    await workbench.squiggles.first().waitFor()
    await workbench.focusText()
    await workbench.page.keyboard.press('Control+Home')
    await workbench.goToNextFinding()
    const card = await workbench.hover('Your customer hears')
    const place = await workbench.page.locator('.statusbar-item', { hasText: /^Ln \d/ }).innerText()
    const [message = ''] = card.split(/Think Like Customers|\n/)
    console.log(`${FIRST}, ${place}: ${message.trim()} ${/Your customer hears: .*/.exec(card)?.[0] ?? ''}`)
    return 0
  } finally {
    await workbench.close()
  }
}
