import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'

const REPLY =
  'Hi there,\n\nYou can utilise the form, and I will look at it today.\n\nAs per our policy, we answer soon. We are proud of our world-class forms.\n\nReply to this email with any question.\n\nSam\n'

function makeSamples(examples: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tlc-steady-')), 'copy')
  cpSync(examples, folder, { recursive: true })
  writeFileSync(join(folder, 'form.md'), REPLY)
  return folder
}

describe('findings while somebody writes', () => {
  let editor: Workbench
  let samples: string
  const toast = (words: string) => editor.page.locator('.notification-toast', { hasText: words })
  /** The settings of the folder, as a writer sets them. */
  const settings = (own: object) => {
    mkdirSync(join(editor.folder, '.vscode'), { recursive: true })
    writeFileSync(join(editor.folder, '.vscode/settings.json'), JSON.stringify(own))
  }

  /** How many words are underlined once that has not changed for a while: what was typed before is heard after a pause. */
  const settled = async () => {
    for (let last = -1, still = 0; ; await editor.page.waitForTimeout(300)) {
      const now = await editor.squiggles.count()
      still = now === last ? still + 1 : 0
      if (still === 6) return now
      last = now
    }
  }

  /** Waits until the server answers: a word that is typed is underlined, and taken back it is not. */
  const listening = async (before: number) => {
    await editor.goToWords('form.md', 'today.')
    await editor.page.keyboard.press('End')
    await editor.page.keyboard.type(' You can leverage it too.')
    await expect.poll(() => editor.squiggles.count()).toBeGreaterThan(before)
    await editor.runCommand('File: Revert File')
    await expect.poll(() => editor.squiggles.count()).toBe(before)
  }

  beforeAll(async () => {
    const { server, chromium, vsix, samples: examples } = inject('editor')
    samples = makeSamples(examples)
    editor = await openServerWorkbench({ vscode: server, chromium, vsix, samples, open: ['form.md'] })
    await editor.squiggles.first().waitFor()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(async () => {
    await editor?.close()
    rmSync(dirname(samples), { recursive: true, force: true })
  })

  test('do not flicker: what is underlined stays so while other words are typed', async () => {
    await expect.poll(() => editor.squiggles.count()).toBeGreaterThan(2)
    await editor.goToWords('form.md', 'Reply to this')
    await editor.page.keyboard.press('Home')
    const before = await settled()
    const count = "document.querySelectorAll('.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)').length"
    await editor.page.evaluate(`globalThis.fewest = 99; globalThis.watching = setInterval(() => { fewest = Math.min(fewest, ${count}) }, 15)`)
    await editor.page.keyboard.type('You see your order on one page. ', { delay: 70 })
    await settled()
    const fewest = await editor.page.evaluate('clearInterval(watching); fewest')
    expect(fewest).toBe(before)
    for (let i = 0; i < 3; i++) await editor.page.keyboard.press('Control+Z')
  })

  test('come back as they were when a fix is undone', async () => {
    await editor.runCommand('File: Revert File')
    const before = await settled()
    await editor.goToWords('form.md', 'utilise')
    await editor.pickQuickFix('Write “use”')
    await expect.poll(() => editor.squiggles.count()).toBe(before - 1)
    await editor.page.keyboard.press('Control+Z')
    await expect.poll(() => editor.squiggles.count()).toBe(before)
    expect(editor.read('form.md')).toBe(REPLY)
  })

  test('are the same in two editors on one file, and go when the file is taken back', async () => {
    const before = await settled()
    await editor.runCommand('View: Split Editor Right')
    await expect.poll(() => editor.squiggles.count()).toBe(before * 2)
    await editor.goToWords('form.md', 'today.')
    await editor.page.keyboard.press('End')
    await editor.page.keyboard.type(' You can leverage it too.')
    await expect.poll(() => editor.squiggles.count()).toBeGreaterThan(before * 2)
    expect((await settled()) % 2).toBe(0)
    await editor.runCommand('File: Revert File')
    await expect.poll(() => editor.squiggles.count()).toBe(before * 2)
    await editor.runCommand('View: Close Editor')
    await expect.poll(() => editor.squiggles.count()).toBe(before)
  })

  test('show in the text alone, or round the cursor alone, when the writer wants it so', async () => {
    const underlined = editor.page.locator('.monaco-editor .view-overlays [class*="ced-"], .monaco-editor .view-lines [class*="ced-"]')
    settings({ 'thinkLikeCustomers.show': 'text' })
    await expect.poll(() => editor.squiggles.count()).toBe(0)
    await expect.poll(() => underlined.count()).toBeGreaterThan(2)
    await editor.runCommand('Problems: Focus on Problems View')
    await editor.page.locator('.markers-panel', { hasText: 'No problems' }).waitFor()
    await editor.runCommand('View: Toggle Panel Visibility')
    await editor.goToWords('form.md', 'utilise')
    expect(await editor.openQuickFixes('Write “use”')).toContain('Leave this one')
    await editor.page.keyboard.press('Escape')
    const all = await underlined.count()

    settings({ 'thinkLikeCustomers.show': 'paragraph' })
    await expect.poll(() => underlined.count()).toBeLessThan(all)
    const first = await underlined.allInnerTexts()
    await editor.goToWords('form.md', 'As per our')
    await expect.poll(async () => (await underlined.allInnerTexts()).join()).not.toBe(first.join())
    settings({})
    await expect.poll(() => editor.squiggles.count()).toBeGreaterThan(2)
  })

  test('small certain changes are made on saving only where the writer asked for that', async () => {
    await editor.goToWords('form.md', 'Reply to this')
    await editor.page.keyboard.type('x')
    await editor.save()
    expect(editor.read('form.md')).toContain('utilise')
    // A setting that can be seen tells when the other one has come, too.
    const lineNumbers = editor.page.locator('.editor-instance .margin-view-overlays .line-numbers')
    await lineNumbers.first().waitFor()
    settings({ 'editor.lineNumbers': 'off', 'editor.codeActionsOnSave': { 'source.fixAll.thinkLikeCustomers': 'explicit' } })
    await lineNumbers.first().waitFor({ state: 'detached' })
    await editor.page.keyboard.press('Backspace')
    await editor.save()
    await expect.poll(() => editor.read('form.md')).toContain('You can use the form')
    settings({})
  })

  test('come back when the server is killed, with one calm word', async () => {
    const before = await settled()
    const [id] = editor.serverProcesses()
    expect(id).toBeDefined()
    process.kill(id as number, 'SIGKILL')
    await toast('had to start again').waitFor()
    expect(await editor.page.locator('.notification-toast').count()).toBe(1)
    await expect.poll(() => editor.serverProcesses().filter((one) => one !== id).length).toBe(1)
    await editor.runCommand('Notifications: Clear All Notifications')
    await listening(before)
  })

  test('rest when the server was killed five times: it is said, and the log is offered', async () => {
    const before = await settled()
    for (let killed = 1; killed < 5; killed++) {
      await expect.poll(() => editor.serverProcesses().length).toBe(1)
      // Started is not yet listening.
      await listening(before)
      const [id] = editor.serverProcesses()
      process.kill(id as number, 'SIGKILL')
      await expect.poll(() => editor.serverProcesses().includes(id as number)).toBe(false)
    }
    await toast('stopped 5 times in a short while').waitFor()
    expect(await editor.page.locator('.notification-toast').count()).toBe(1)
    await editor.page.keyboard.type(' And on.')
    await settled()
    expect(editor.serverProcesses()).toEqual([])
    await toast('stopped 5 times').locator('.monaco-button', { hasText: 'Show the Log' }).waitFor()
    await toast('stopped 5 times').locator('.monaco-button', { hasText: 'Start Again' }).click()
    await expect.poll(() => editor.serverProcesses().length).toBe(1)
    await editor.squiggles.first().waitFor()
  })
})
