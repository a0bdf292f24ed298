import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openWebWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'

describe('the extension in VS Code for the Web, its host and its server in workers', () => {
  let editor: Workbench

  beforeAll(async () => {
    const { web, chromium, extension, samples } = inject('editor')
    editor = await openWebWorkbench({ vscode: web, chromium, extension, samples, open: ['welcome-email.md'] })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(() => editor?.close())

  test('underlines and explains', async () => {
    await editor.squiggles.first().waitFor()
    await editor.goToWords('welcome-email.md', 'leverage')
    expect(await editor.hover('Your customer hears')).toMatch(/Your customer hears: \S/)
  })

  test('writes the new wording into the file', async () => {
    const before = editor.read('welcome-email.md')
    await editor.goToWords('welcome-email.md', 'leverage')
    await editor.pickQuickFix('Write “use”')
    await editor.save()
    expect(editor.read('welcome-email.md')).toBe(before.replace('leverage', 'use'))
  })

  test('reads a page of markup too', async () => {
    await editor.openFile('landing-page.html')
    await editor.squiggles.first().waitFor()
  })

  // Web views come from another address, which a machine without a network does not reach.
  test('opens a sample, and puts in wording', async () => {
    await editor.runCommand('View: Close All Editors')
    await editor.runCommand('Think Like Customers: Open a Sample')
    await editor.choose('A refund reply')
    const text = async () => (await editor.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ')
    await expect.poll(text).toContain('Dear Sir or Madam')
    await editor.squiggles.first().waitFor()
    await editor.runCommand('Think Like Customers: Put In Wording')
    await editor.choose('Say by when they hear from you')
    await expect.poll(text).toContain('You hear from us by')
  })
})
