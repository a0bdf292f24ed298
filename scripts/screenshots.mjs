/**
 * `npm run screenshots`: pictures of the packed extension in a real VS Code: light, dark, in high contrast, and at twice the size. A letter
 * with its findings, hover and suggestions, then each view of a whole folder. All go to `build/screenshots`;
 * those that README.md shows go to `media` too, as WebP. `-- views` leaves the letter out,
 * `-- letter` the views; the name of a theme (`-- dark`) takes that one alone.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildBundles, installModules, ROOT, runScript, say } from './project.mjs'
import { SHOP } from './sample-shop.mjs'
import { findChromium, setUpServer } from './vscode.mjs'

const LETTER = 'welcome-email.md'
/** The letter without the window round it. */
const LETTER_PART = { x: 300, y: 140, width: 798, height: 360 }
/** Name → colour theme and window. Twice the size leaves half of a window. */
const LOOKS = {
  light: { theme: 'Default Light Modern' },
  dark: { theme: 'Default Dark Modern' },
  contrast: { theme: 'Default High Contrast' },
  'contrast-light': { theme: 'Default High Contrast Light' },
  zoom: { theme: 'Default Light Modern', viewport: { width: 760, height: 480 }, scale: 2 },
}
/** What README.md shows, in light and dark. */
const SHOWN = new Set(['editor', 'suggestions', 'preview', 'solar-system'])
const ALL = join(ROOT, 'build', 'screenshots')

const CALM = {
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 13,
  'editor.hover.above': false,
  'editor.lineHeight': 1.6,
  'editor.lightbulb.enabled': 'off',
  'editor.lineNumbers': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'explorer.openEditors.visible': 0,
  'window.menuBarVisibility': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.sideBar.location': 'left',
  'workbench.statusBar.visible': true,
  'window.autoDetectColorScheme': false,
}

/** Size and sharpness of pictures in README.md: they travel with the extension. */
const SMALLER = { scale: 0.75, quality: 0.7 }

/** A picture as WebP, a quarter of the size. @param {import('playwright-core').Browser | null} browser @param {Buffer} png */
async function toWebp(browser, png) {
  const tab = await browser.newPage()
  const encoded = await tab.evaluate(
    async ({ data, scale, quality }) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${data}`
      await picture.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width * scale, height: picture.height * scale })
      const pen = canvas.getContext('2d')
      if (pen) pen.imageSmoothingQuality = 'high'
      pen?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality).split(',')[1]
    },
    { data: png.toString('base64'), ...SMALLER },
  )
  await tab.close()
  return Buffer.from(encoded ?? '', 'base64')
}

/** Takes pictures of one theme. @param {import('./workbench.mjs').Workbench} editor @param {string} name of the theme */
const camera =
  (editor, name) =>
  async (subject, clip = undefined) => {
    const file = join(ALL, `${subject}-${name}.png`)
    await editor.picture(file, clip)
    say(file)
    if (SHOWN.has(subject) && (name === 'light' || name === 'dark'))
      writeFileSync(join(ROOT, 'media', `${subject}-${name}.webp`), await toWebp(editor.page.context().browser(), readFileSync(file)))
  }

await runScript(async () => {
  const wanted = process.argv.slice(2)
  await installModules()
  await buildBundles()
  const { packAll, VSIX } = await import('./package.mjs')
  await packAll()
  const vscode = await setUpServer()
  const chromium = await findChromium()
  const { openServerWorkbench } = await import('./workbench.mjs')
  mkdirSync(ALL, { recursive: true })
  const shop = mkdtempSync(join(tmpdir(), 'tlc-shop-'))
  for (const [path, text] of Object.entries(SHOP)) {
    mkdirSync(dirname(join(shop, path)), { recursive: true })
    writeFileSync(join(shop, path), text)
  }
  const open = (name, more) => {
    const { theme, ...window } = LOOKS[name]
    return openServerWorkbench({
      vscode,
      chromium,
      vsix: VSIX,
      colours: name.endsWith('light') || name === 'zoom' ? 'light' : 'dark',
      scale: 1.5,
      ...more,
      ...window,
      settings: { ...CALM, 'workbench.colorTheme': theme, ...more.settings },
    })
  }
  try {
    const looks = Object.keys(LOOKS).filter((name) => wanted.includes(name))
    for (const name of looks.length ? looks : Object.keys(LOOKS)) {
      if (!wanted.includes('views') && name !== 'zoom') await takeLetter(await open(name, letterWindow()), name)
      if (!wanted.includes('letter')) await takeViews(await open(name, { samples: shop, viewport: { width: 1280, height: 820 } }), name)
    }
  } finally {
    rmSync(shop, { recursive: true, force: true })
  }
  return 0
})

function letterWindow() {
  return {
    samples: join(ROOT, 'examples'),
    open: [LETTER],
    viewport: { width: 1120, height: 760 },
    settings: { 'workbench.activityBar.location': 'hidden' },
  }
}

/** A letter: its findings, what the hover says, and the menu of suggestions. */
async function takeLetter(editor, name) {
  const take = camera(editor, name)
  try {
    await editor.squiggles.first().waitFor()
    await editor.openProblems()
    await editor.focusText()
    await editor.goToWords(LETTER, 'Dear Customer')
    await editor.page.waitForTimeout(1500)
    await take('findings')
    await editor.runCommand('View: Toggle Panel Visibility')
    await editor.goToWords(LETTER, 'soon.')
    await editor.hover('Your customer hears')
    await editor.page.waitForTimeout(1500)
    await take('editor')
    await editor.goToWords(LETTER, 'utilise')
    await editor.openQuickFixes('Write')
    await editor.page.waitForTimeout(500)
    await take('suggestions', LETTER_PART)
  } finally {
    await editor.close()
  }
}

/** The views of a folder, one after the other in the same window. */
async function takeViews(editor, name) {
  const take = camera(editor, name)
  const { page } = editor
  const rest = () => page.waitForTimeout(1500)
  const openByName = async (file) => {
    await page.keyboard.press('Control+P')
    await editor.choose(file, file)
    await page.locator('.tab.active', { hasText: file }).waitFor()
  }
  const command = (title) => editor.runCommand(`Think Like Customers: ${title}`)
  try {
    await editor.runCommand('Focus on How It Sounds View')
    await editor.webView('How It Sounds')
    await rest()
    await take('empty')
    await openByName('order-confirmation.md')
    await editor.squiggles.first().waitFor()
    await rest()
    await take('scorecard')
    await editor.runCommand('View: Close Primary Side Bar')
    await command('Open Customer Preview')
    await editor.webView('Customer Preview')
    await rest()
    await take('preview')
    await editor.runCommand('View: Close All Editors')
    for (const [title, heading, subject] of [
      ['Show the Solar System', 'Solar System', 'solar-system'],
      ['Show the Customer Journey', 'Customer Journey', 'journey'],
      ['Get to Know This Folder', 'What Your Customers Hear', 'first-look'],
    ]) {
      await command(title)
      await editor.webView(heading)
      await editor.runCommand('Notifications: Clear All Notifications')
      await rest()
      await take(subject)
      await editor.runCommand('View: Close All Editors')
    }
    await openByName('refund-refused.md')
    await command('Review Workspace')
    await page.locator('.pane-header', { hasText: 'Findings' }).waitFor()
    await editor.runCommand('Notifications: Clear All Notifications')
    await rest()
    await take('findings-tree')
    await command('Ready to Send?')
    await page.locator('.pane .message', { hasText: 'send' }).waitFor()
    await (await editor.openView('What You Tell Customers')).first().waitFor()
    await rest()
    await take('ready-and-facts')
    await editor.runCommand('Welcome: Open Walkthrough')
    await editor.choose('for marketers', 'for marketers')
    await page.locator('.gettingStartedContainer').getByText('Read a letter as a customer').first().waitFor()
    await editor.runCommand('View: Close Primary Side Bar')
    await rest()
    await take('getting-started')
  } finally {
    await editor.close()
  }
}
