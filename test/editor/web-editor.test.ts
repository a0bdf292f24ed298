import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openWebWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'
import { seriousFaults } from './serious-faults.ts'

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

  test('shows how a piece sounds, and how the customer gets it; a click leads to the words', async () => {
    await editor.runCommand('View: Close All Editors')
    await editor.runCommand('View: Show Explorer')
    await editor.openFile('landing-page.html')
    await editor.runCommand('Focus on How It Sounds View')
    const card = await editor.webView('How It Sounds')
    await expect.poll(() => card.locator('h2').innerText()).toBe('landing-page.html')
    await card.locator('.worst button').first().click()
    await editor.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
    await expect.poll(() => seriousFaults(card)).toEqual([])
    await editor.runCommand('Think Like Customers: Open Customer Preview')
    const preview = await editor.webView('Customer Preview')
    await expect.poll(() => preview.locator('.paper').innerText()).toMatch(/We roast \d?world-class coffee/)
    // The sheet of styles has come too.
    expect(await preview.evaluate("getComputedStyle(document.querySelector('.looks')).getPropertyValue('--paper').trim()")).toBe('375px')
    await expect.poll(() => seriousFaults(preview)).toEqual([])
    await editor.runCommand('View: Close All Editors')
  })

  test('shows the folder as a picture, and a planet opens its file', async () => {
    await editor.runCommand('Think Like Customers: Show the Solar System')
    const sky = await editor.webView('Solar System')
    const names = async () => (await sky.locator('.planet').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).join('\n')
    for (const name of ['welcome-email.md', 'landing-page.html', 'refund-reply.txt', 'good-reply.md']) await expect.poll(names).toContain(name)
    await expect.poll(() => seriousFaults(sky)).toEqual([])
    await sky.locator('.planet[aria-label^="refund-reply.txt"]').click()
    await editor.page.locator('.tab.active[aria-label^="refund-reply.txt"]').waitFor()
    await editor.runCommand('Think Like Customers: Show the Customer Journey')
    const journey = await editor.webView('Customer Journey')
    await expect.poll(() => journey.locator('.stage h2').count()).toBeGreaterThan(4)
    await expect.poll(() => seriousFaults(journey)).toEqual([])
  })
})
