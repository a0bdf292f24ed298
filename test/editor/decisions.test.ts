import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'
import { seriousFaults } from './serious-faults.ts'

const reply = (words: string) => `Hi there,\n\n${words}\n\nReply to this email with any question.\n\nKind regards,\n\nSam\n`
const LONG =
  'Your parcel left this morning and reaches you on Friday before noon. You can follow it with the number on your receipt, and you need not be at home.'
/** A help desk's replies: the same words in many of them, and one file of many replies. */
const FILES: Readonly<Record<string, string>> = {
  'replies/late.md': reply('You can utilise the form, and I will look at it today.'),
  'replies/lost.md': reply('Sorry that your parcel is lost. To claim, utilise this link until Friday.'),
  'replies/sent.md': reply('Your beans left the roastery this morning. Commence with the lighter ones.'),
  'replies/bought.md': reply('You can commence in two taps.'),
  'replies/ahead.md': reply('Going forward, your bag comes on Mondays.'),
  'macros.yml': [
    'refund-refused: |',
    '  Hi there,',
    '',
    '  As per our policy we are unable to refund opened bags. We are the leading provider of coffee, and our award-winning team is proud of our terms. We have escalated your case to the relevant department, and we do not read replies to this message.',
    '',
    '  The Team',
    'on-its-way: |',
    '  Hi there,',
    '',
    `  ${LONG}`,
    '',
    '  Reply to this email with any question.',
    '',
    '  Kind regards,',
    '',
    '  Sam',
    '',
  ].join('\n'),
  'fresh.md': 'Your seat is booked.\n\nReply to this email with any question.\n',
  '.tlc.yml': 'placeholders: { order-number: "{{ticket.order_ref}}", first-name: "{{ticket.requester.first_name}}" }\n',
}

function makeSamples(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tlc-samples-')), 'copy')
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  cpSync(new URL('../../examples/landing-page.html', import.meta.url), join(folder, 'landing-page.html'))
  return folder
}

describe('what a team decides once, as it goes through a folder', () => {
  let editor: Workbench
  let samples: string
  const pane = () => editor.page.locator('.pane', { has: editor.page.locator('.pane-header', { hasText: 'Findings' }) })
  const row = (text: string | RegExp) => pane().locator('.monaco-list-row', { hasText: text })
  const inExplorer = (name: string) => editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name })
  const kept = (name: string) => (existsSync(join(editor.folder, name)) ? editor.read(name) : '')

  beforeAll(async () => {
    const { server, chromium, vsix } = inject('editor')
    samples = makeSamples()
    editor = await openServerWorkbench({ vscode: server, chromium, vsix, samples, viewport: { width: 1400, height: 900 } })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(async () => {
    await editor?.close()
    rmSync(dirname(samples), { recursive: true, force: true })
  })

  test('a folder is read from the menu of the Explorer, and nothing beside it', async () => {
    await editor.pickFromMenu(inExplorer('replies'), 'Review Folder')
    await row('late.md').waitFor()
    await row('bought.md').waitFor()
    expect(await row('macros.yml').count()).toBe(0)
    expect(await row('landing-page.html').count()).toBe(0)
  })

  test('a file of several replies has a card for each, the worst first; in a tab beside the text too', async () => {
    await editor.runCommand('View: Show Explorer')
    await editor.openFile('macros.yml')
    await editor.squiggles.first().waitFor()
    await editor.runCommand('Think Like Customers: Open How It Sounds Beside the Text')
    await editor.page.locator('.tab', { hasText: 'How It Sounds' }).waitFor()
    const view = await editor.webView('How It Sounds')
    await expect.poll(() => view.locator('.card h2').allInnerTexts()).toEqual(['refund-refused', 'on-its-way'])
    const scores = (await view.locator('.card .score').allInnerTexts()).map((text) => Number.parseInt(text, 10))
    expect(scores[0]).toBeLessThan(scores[1] ?? 0)
    expect(await view.locator('.card').nth(1).locator('.headline').innerText()).toMatch(/Nothing to change\.$/)
    await expect.poll(() => seriousFaults(view)).toEqual([])
    await view.locator('.card').first().locator('.worst button').first().click()
    await editor.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
    // The text stays in its own column, the card beside it.
    expect(await editor.page.locator('.tab.active').count()).toBe(2)
  })

  test('what is typed changes the card beside the text', async () => {
    await editor.goToWords('macros.yml', 'Your parcel left')
    await editor.page.keyboard.press('Home')
    await editor.page.keyboard.type('  We utilise a carrier. ')
    const view = await editor.webView('How It Sounds')
    await expect.poll(() => view.locator('.card').filter({ hasText: 'on-its-way' }).locator('.worst').innerText()).toContain('utilise')
    await editor.runCommand('File: Revert File')
    await expect.poll(() => view.locator('.card').filter({ hasText: 'on-its-way' }).locator('.headline').innerText()).toMatch(/Nothing to change\.$/)
    await editor.runCommand('View: Close All Editors')
  })

  test('words that customers know are allowed for good from the list', async () => {
    await editor.runCommand('Think Like Customers: Review Workspace')
    await row('macros.yml').waitFor()
    await editor.chooseInView('Findings', 'Group the Findings', 'By Wording')
    await row('“commence”').waitFor()
    await editor.pickFromMenu(row('“commence”'), 'Always Allow These Words')
    await row('“commence”').waitFor({ state: 'detached' })
    expect(editor.read('.tlc.yml')).toMatch(/allow:[\s\S]*commence/i)
    expect(editor.read('replies/bought.md')).toBe(FILES['replies/bought.md'])
  })

  test('one place is allowed from the list as well', async () => {
    await editor.runCommand('Think Like Customers: Filter Findings')
    await editor.choose('With certain words')
    await editor.answer('Words in the text', 'going forward')
    await row('“Going forward”').click()
    await editor.pickFromMenu(row('ahead.md'), 'Always Allow These Words')
    await row('“Going forward”').waitFor({ state: 'detached' })
    expect(editor.read('.tlc.yml')).toMatch(/allow:[\s\S]*Going forward/i)
    await editor.runCommand('Think Like Customers: Show All Findings')
  })

  test('one wording is replaced everywhere, after a look at each place', async () => {
    await editor.pickFromMenu(row('“utilise”'), 'Replace Everywhere')
    await editor.page.locator('.quick-input-widget', { hasText: 'instead of “utilise”' }).waitFor()
    expect(await editor.input.inputValue()).toBe('use')
    await editor.input.press('Enter')
    const places = editor.page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'use' })
    await places.first().waitFor()
    expect(editor.read('replies/late.md')).toContain('utilise')
    const ticks = editor.page.locator('.bulk-edit-panel .monaco-list-row[aria-level="2"] .edit-checkbox')
    await expect.poll(() => ticks.count()).toBe(2)
    for (const tick of await ticks.all()) await tick.setChecked(true)
    // The list is drawn anew after each tick.
    await expect.poll(() => ticks.and(editor.page.locator('[aria-checked="true"]')).count()).toBe(2)
    await editor.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click()
    await editor.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).waitFor({ state: 'hidden' })
    await editor.runCommand('File: Save All')
    await expect.poll(() => editor.read('replies/late.md'), { timeout: 15_000 }).toContain('You can use the form')
    await expect.poll(() => editor.read('replies/lost.md'), { timeout: 15_000 }).toContain('use this link')
    await row('“utilise”').waitFor({ state: 'detached' })
    expect(editor.read('.tlc.yml')).toMatch(/utilise: use/)
  })

  test('all places of one wording are left, with the reason that was given', async () => {
    const policy = row('“As per our policy')
    await policy.waitFor()
    await editor.pickFromMenu(policy, 'Leave All of These')
    await editor.answer('Why may this stay?', 'our lawyers want it')
    await policy.waitFor({ state: 'detached' })
    expect(editor.read('.tlc-accepted.yml')).toContain('reason: our lawyers want it')
    expect(editor.read('macros.yml')).toBe(FILES['macros.yml'])
  })

  test('Leave this one asks why and takes nothing for an answer; Escape leaves it as it was', async () => {
    await editor.runCommand('View: Show Explorer')
    await editor.openFile('landing-page.html')
    await editor.squiggles.first().waitFor()
    const before = await editor.squiggles.count()
    await editor.goToWords('landing-page.html', 'click here')
    await editor.pickQuickFix('Leave this one')
    await editor.page.locator('.quick-input-widget', { hasText: 'Why may this stay?' }).waitFor()
    await editor.page.keyboard.press('Escape')
    const written = kept('.tlc-accepted.yml')
    await editor.goToWords('landing-page.html', 'click here')
    await editor.pickQuickFix('Leave this one')
    expect(editor.read('.tlc-accepted.yml')).toBe(written)
    await editor.answer('Why may this stay?')
    await expect.poll(() => editor.squiggles.count()).toBeLessThan(before)
    const places = (text: string) => text.match(/fingerprint:/g)?.length ?? 0
    await expect.poll(() => places(kept('.tlc-accepted.yml'))).toBe(places(written) + 1)
  })

  test('a good sentence is kept for the team', async () => {
    await editor.runCommand('View: Show Explorer')
    await editor.openFile('fresh.md')
    await editor.goToWords('fresh.md', 'Your seat')
    await editor.runCommand('Think Like Customers: Keep as Our Best Wording')
    await editor.choose('Opening a message')
    await expect.poll(() => kept('.tlc-best-wording.yml')).toContain('Your seat is booked.')
    await editor.page.locator('.notification-toast', { hasText: 'Your seat is booked.' }).waitFor()
  })

  test('placeholders of the team’s list are completed in a file that has none yet', async () => {
    await editor.goToWords('fresh.md', 'Your seat')
    await editor.page.keyboard.press('End')
    await editor.page.keyboard.type(' Your order {{')
    const offered = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'ticket.order_ref' })
    await offered.first().waitFor()
    await editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'ticket.requester.first_name' }).first().waitFor()
    await offered.first().click()
    await editor.runCommand('File: Save')
    await expect.poll(() => editor.read('fresh.md')).toContain('Your order {{ticket.order_ref}}\n')
  })

  test('a click on a planet opens its file', async () => {
    await editor.runCommand('View: Close All Editors')
    await editor.runCommand('Think Like Customers: Show the Solar System')
    const view = await editor.webView('Solar System')
    const planet = view.locator('.planet[aria-label*="landing-page.html"]')
    await planet.waitFor()
    await planet.hover()
    await expect.poll(() => view.locator('[data-figures]').innerText()).toMatch(/landing-page\.html: \d+ of 100, \d+ words/)
    await planet.click()
    await editor.page.locator('.tab.active', { hasText: 'landing-page.html' }).waitFor()
    await editor.runCommand('View: Close All Editors')
  })

  test.each([
    ['A table for a spreadsheet', 'csv', /^path,.*\n.*macros\.yml/s],
    ['A text with headings', 'md', /^# [\s\S]*macros\.yml/],
  ])('hands on a report: %s', async (kind, ending, holds) => {
    await editor.runCommand('Think Like Customers: Export Report')
    await editor.choose(kind)
    await editor.answer('Where shall the report be saved?')
    await editor.page.locator('.notification-toast', { hasText: `what-our-customers-hear.${ending}` }).waitFor()
    expect(editor.read(`what-our-customers-hear.${ending}`)).toMatch(holds)
    await editor.runCommand('Notifications: Clear All Notifications')
  })

  test('a folder that is renamed or moved takes its findings along', async () => {
    await editor.chooseInView('Findings', 'Group the Findings', 'By File')
    writeFileSync(join(editor.folder, 'replies/lost.md'), reply('Sorry that it is lost. You can leverage this link.'))
    await row('lost.md').filter({ hasText: 'replies' }).waitFor()
    await editor.runCommand('View: Show Explorer')
    await editor.renameInExplorer('replies', 'answers')
    await editor.runCommand('Focus on Findings View')
    await row('lost.md').filter({ hasText: 'answers' }).waitFor()
    await row('lost.md').filter({ hasText: 'replies' }).waitFor({ state: 'detached' })
    expect(await row('lost.md').count()).toBe(1)
    mkdirSync(join(editor.folder, 'desk'))
    await editor.runCommand('View: Show Explorer')
    await inExplorer('desk').waitFor()
    await inExplorer('answers').dragTo(inExplorer('desk'))
    const move = editor.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Move' })
    await move.click()
    await expect.poll(() => existsSync(join(editor.folder, 'desk/answers/lost.md'))).toBe(true)
    await editor.runCommand('Focus on Findings View')
    await row('lost.md').filter({ hasText: 'desk/answers' }).waitFor()
    await expect.poll(() => row('lost.md').count()).toBe(1)
    await editor.runCommand('View: Show Explorer')
    await inExplorer('desk').click()
    await editor.page.locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 'desk' }).waitFor()
    await editor.page.keyboard.press('Delete')
    await editor.page
      .locator('.monaco-dialog-box .monaco-button', { hasText: /Delete|Trash/ })
      .first()
      .click()
    await editor.runCommand('Focus on Findings View')
    await row('lost.md').waitFor({ state: 'detached' })
  })
})
