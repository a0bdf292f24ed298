import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'
import { seriousFaults } from './serious-faults.ts'

/** Words of programmers, which a marketer should not meet. */
const TOOL_WORDS = /diagnostic|violation|regex|lint|invalid|\bnode\b|undefined|\[object|\bnull\b|severity/i

describe('the packed extension in a whole VS Code, used as a writer does', () => {
  let editor: Workbench

  beforeAll(async () => {
    const { server, chromium, vsix, samples } = inject('editor')
    editor = await openServerWorkbench({ vscode: server, chromium, vsix, samples, open: ['welcome-email.md'] })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(() => editor?.close())

  test('underlines what pushes a customer away, and nothing is red', async () => {
    await editor.squiggles.first().waitFor()
    await expect.poll(() => editor.squiggles.count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(4)
    expect(await editor.page.locator('.squiggly-error').count()).toBe(0)
  })

  test('lists in the Problems panel that the customer has nobody to turn to, in plain words', async () => {
    const rows = await editor.openProblems()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).not.toMatch(TOOL_WORDS)
    expect(rows.join('\n')).toMatch(/reach you|reply/i)
  })

  test('says in the hover what the customer hears, with a before and an after', async () => {
    await editor.goToWords('welcome-email.md', 'utilise')
    const card = await editor.hover('Your customer hears')
    expect(card).toMatch(/Your customer hears: \S/)
    expect(card).toMatch(/Before: “.+”/)
    expect(card).toMatch(/After: “.+”/)
  })

  test('offers the new wording under Ctrl+. and writes it into the file, which is otherwise the same', async () => {
    const before = editor.read('welcome-email.md')
    await editor.goToWords('welcome-email.md', 'utilise')
    const titles = await editor.openQuickFixes('Write “use”')
    expect(titles[0]).toBe('Write “use”')
    expect(titles).toContain('Leave this one')
    expect(titles.length).toBeLessThanOrEqual(5)
    await editor.pickQuickFix('Write “use”')
    await editor.save()
    expect(editor.read('welcome-email.md')).toBe(before.replace('utilise', 'use'))
  })

  test('has its commands in the palette', async () => {
    const titles = await editor.commandsFor('Think Like Customers:')
    for (const title of titles) expect(title).not.toMatch(TOOL_WORDS)
    // The list draws only the rows that are in sight, so each is asked for by itself.
    for (const title of [
      'Think Like Customers: Explain This',
      'Think Like Customers: Focus on How It Sounds View',
      'Think Like Customers: Insert Contact Block',
      'Think Like Customers: Make Small Certain Changes',
      'Think Like Customers: Next Finding',
      'Think Like Customers: Previous Finding',
      'Think Like Customers: Review This Document',
    ])
      expect(await editor.commandsFor(title)).toContain(title)
  })

  test('makes the small certain changes of a document in one go', async () => {
    await editor.openFile('refund-reply.txt')
    await editor.squiggles.first().waitFor()
    const before = editor.read('refund-reply.txt')
    await editor.runCommand('Think Like Customers: Make Small Certain Changes')
    await editor.page.locator('.tab.active.dirty').waitFor()
    await editor.save()
    const after = editor.read('refund-reply.txt')
    expect(after).toContain('Please use the form')
    expect(after).toContain('{{ticket.order_number}}')
    expect(after.split('\n').length).toBe(before.split('\n').length)
  })

  test('has nothing to say about a good reply but a short praise', async () => {
    await editor.openFile('good-reply.md')
    await editor.runCommand('Think Like Customers: Review This Document')
    await editor.page.locator('.notification-toast', { hasText: 'Clear, friendly, and easy to answer.' }).waitFor()
    expect(await editor.squiggles.count()).toBe(0)
  })

  test('shows in the side bar how a piece sounds; a click selects the words behind a line', async () => {
    await editor.openFile('landing-page.html')
    await editor.runCommand('Focus on How It Sounds View')
    const view = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
    await expect.poll(() => view.locator('h2').first().innerText(), { timeout: 30_000 }).toBe('landing-page.html')
    expect(Number.parseInt(await view.locator('.score').innerText(), 10)).toBeLessThan(100)
    expect(await view.locator('main').innerText()).not.toMatch(TOOL_WORDS)
    await view.locator('.lines button.line').first().click()
    await editor.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
    const frame = editor.page.frames().find((one) => one.name() === 'active-frame' || /active-frame/.test(one.url())) ?? editor.page.frames().at(-1)
    if (!frame) throw new Error('The view has no frame.')
    expect(await seriousFaults(frame)).toEqual([])
  })
})

test('the packed extension holds what it needs and nothing else', () => {
  const { extension } = inject('editor')
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$|LICENSE/.test(path))
  expect(
    files.filter(
      (path) => !/^(dist|media|schemas|examples|l10n)\/|^package(\.nls(\.\w+)?)?\.json$|^(README|CHANGELOG)\.md$|^LICENSE$|^ThirdPartyNotices\.txt$/.test(path),
    ),
  ).toEqual([])
  expect(files.filter((path) => /\.map$|\.ts$|test/.test(path))).toEqual([])
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']))
  expect(manifest.dependencies).toBeUndefined()
})
