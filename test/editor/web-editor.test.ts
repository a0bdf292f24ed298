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

  test('shows the preview, the solar system and a sample', async () => {
    await editor.runCommand('Think Like Customers: Open Customer Preview')
    const preview = await editor.webView('Customer Preview')
    await expect.poll(() => preview.locator('.paper').innerText()).toContain('We ship to every postcode')
    await editor.runCommand('View: Close All Editors')
    await editor.runCommand('Think Like Customers: Show the Solar System')
    const solar = await editor.webView('Solar System')
    await expect.poll(() => solar.locator('.planet').count()).toBe(4)
    await editor.runCommand('View: Close All Editors')
    await editor.runCommand('Think Like Customers: Open a Sample')
    await editor.choose('A refund reply')
    await expect.poll(async () => (await editor.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ')).toContain('Dear Sir or Madam')
  })
})
