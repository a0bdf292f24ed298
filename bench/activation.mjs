/** How long the packed extension takes to become active, as VS Code itself measures it, beside the Markdown extension that comes with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll, VSIX } from '../scripts/package.mjs'
import { findChromium, setUpServer } from '../scripts/vscode.mjs'
import { openServerWorkbench } from '../scripts/workbench.mjs'

/**
 * Milliseconds of loading the code and calling `activate`, a window each, from VS Code's list of running extensions.
 *
 * @param {number} rounds
 */
export async function measureActivation(rounds) {
  await packAll()
  const [vscode, chromium] = [await setUpServer(), await findChromium()]
  const samples = mkdtempSync(join(tmpdir(), 'tlc-bench-'))
  writeFileSync(join(samples, 'welcome.md'), '# Welcome\n\nHi Sam,\n\nWe are proud to announce that we utilise a new shop.\n')
  /** @type {{ ours: { all: number[] }, markdown: { all: number[] } }} */
  const times = { ours: { all: [] }, markdown: { all: [] } }
  try {
    for (let round = 0; round < rounds; round++) {
      const editor = await openServerWorkbench({ vscode, chromium, vsix: VSIX, samples, open: ['welcome.md'] })
      try {
        await editor.squiggles.first().waitFor()
        await editor.runCommand('Developer: Show Running Extensions')
        const timeOf = async (/** @type {RegExp} */ name) => {
          const row = editor.page.locator('.editor-instance .monaco-list-row', { hasText: name })
          await row.locator('.activation-time').waitFor()
          return Number(/(\d+)\s*ms/.exec(await row.locator('.activation-time').innerText())?.[1])
        }
        times.ours.all.push(await timeOf(/Think Like Customers/i))
        times.markdown.all.push(await timeOf(/Markdown Language Features/i))
      } finally {
        await editor.close()
      }
    }
  } finally {
    rmSync(samples, { recursive: true, force: true })
  }
  return times
}
