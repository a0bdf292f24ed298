/**
 * `npm run screenshots`: the pictures of README.md, taken from the packed extension in a real VS Code, light
 * and dark: a letter with its findings, what the hover says, and the menu of suggestions.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildBundles, installModules, ROOT, runScript, say } from './project.mjs'
import { findChromium, setUpServer } from './vscode.mjs'

const LETTER = 'welcome-email.md'
/** The letter without the window round it. */
const LETTER_PART = { x: 300, y: 140, width: 798, height: 360 }
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' }

await runScript(async () => {
  await installModules()
  await buildBundles()
  const { packAll, VSIX } = await import('./package.mjs')
  await packAll()
  const vscode = await setUpServer()
  const chromium = await findChromium()
  const { openServerWorkbench } = await import('./workbench.mjs')
  mkdirSync(join(ROOT, 'media'), { recursive: true })

  for (const [name, theme] of Object.entries(THEMES)) {
    const colours = /** @type {'light' | 'dark'} */ (name)
    const editor = await openServerWorkbench({
      vscode,
      chromium,
      vsix: VSIX,
      samples: join(ROOT, 'examples'),
      open: [LETTER],
      colours,
      viewport: { width: 1120, height: 760 },
      scale: 1.5,
      settings: {
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
        'workbench.activityBar.location': 'hidden',
        'workbench.colorTheme': theme,
        'workbench.editor.editorActionsLocation': 'hidden',
        'workbench.sideBar.location': 'left',
        'workbench.statusBar.visible': true,
        'window.autoDetectColorScheme': false,
      },
    })
    const take = async (subject, clip = undefined) => {
      const file = join(ROOT, 'media', `${subject}-${name}.png`)
      await editor.picture(file, clip)
      say(file)
    }
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
  return 0
})
