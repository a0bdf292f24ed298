import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'

const reply = (words: string) => `Hi there,\n\n${words}\n\nReply to this email with any question.\n\nSam\n`
/** A shop's replies and pages: some with things to decide, one that is good. */
const FILES: Readonly<Record<string, string>> = {
  'replies/late.md': reply('You can utilise the form, and I will look at it today. Your refund takes 14 days.'),
  'replies/lost.md': reply('Sorry that your parcel is lost. To claim, you can utilise this link until Friday. Your refund takes 30 days.'),
  'replies/sent.md': reply('Your beans left the roastery this morning. To follow them, you can utilise the number on your receipt.'),
  'pages/about.html': '<h1>Coffee for your morning</h1><p>You choose the beans. You see the price before you pay. Call us on 0800 123 456.</p>',
  'drafts/hidden.md': reply('You can utilise the form.'),
  'ignored/out.md': reply('You can utilise the form.'),
  '.gitignore': 'ignored/\n',
}

function makeSamples(examples: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'tlc-samples-')), 'copy')
  cpSync(examples, folder, { recursive: true })
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

describe('a folder of copy, as a team works through it', () => {
  let editor: Workbench
  let samples: string
  /** The rows of the findings tree as they are read out. */
  const rows = async () => {
    const all = await editor.openView('Findings')
    return all.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''))
  }
  const pane = () => editor.page.locator('.pane', { has: editor.page.locator('.pane-header', { hasText: 'Findings' }) })
  const row = (text: string | RegExp) => pane().locator('.monaco-list-row', { hasText: text })
  beforeAll(async () => {
    const { server, chromium, vsix, samples: examples } = inject('editor')
    samples = makeSamples(examples)
    editor = await openServerWorkbench({
      vscode: server,
      chromium,
      vsix,
      samples,
      open: ['welcome-email.md'],
      settings: { 'files.exclude': { '**/drafts': true } },
    })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(async () => {
    await editor?.close()
    rmSync(dirname(samples), { recursive: true, force: true })
  })

  test('lists the open file at first, and the whole folder when asked: less what is hidden, ignored or fine', async () => {
    await editor.squiggles.first().waitFor()
    await expect.poll(rows, { timeout: 30_000 }).toEqual([expect.stringMatching(/^welcome-email\.md/)])
    await editor.runCommand('Think Like Customers: Review Workspace')
    await row('refund-reply.txt').waitFor()
    await row('late.md').waitFor()
    const listed = (await rows()).map((text) => text.split(',')[0])
    expect(listed).toEqual(expect.arrayContaining(['welcome-email.md', 'refund-reply.txt', 'landing-page.html', 'late.md', 'lost.md', 'sent.md']))
    for (const name of ['good-reply.md', 'hidden.md', 'out.md']) expect(listed).not.toContain(name)
    // Nothing of files that nobody opened stands in the Problems panel.
    const problems = await editor.openProblems()
    expect(problems.join('\n')).not.toMatch(/refund-reply/)
    expect(await editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'refund-reply.txt' }).count()).toBe(0)
  })

  test('has the same words in many places as one thing to decide', async () => {
    await editor.chooseInView('Findings', 'Group the Findings', 'By Wording')
    await row('“utilise”').waitFor()
    expect((await rows()).find((text) => text.startsWith('“utilise”'))).toMatch(/, 5 findings$/)
  })

  test('filters by words, says so, and shows all again', async () => {
    await editor.runCommand('Think Like Customers: Filter Findings')
    await editor.choose('Where a customer is left without help')
    await row('“utilise”').waitFor({ state: 'detached' })
    await editor.page.locator('.pane .message', { hasText: 'where a customer is left without help' }).waitFor()
    await editor.runCommand('Think Like Customers: Show All Findings')
    await row('“utilise”').waitFor()
  })

  test('opens a place, writes the new wording from the menu, and undo takes it back', async () => {
    await row('“utilise”').click()
    await row('late.md').click()
    await editor.page.locator('.statusbar-item', { hasText: '7 selected' }).waitFor()
    const before = editor.read('replies/late.md')
    await editor.pickFromMenu(row('late.md'), 'Write the New Wording')
    await editor.page.locator('.tab.active.dirty', { hasText: 'late.md' }).waitFor()
    await row('late.md').waitFor({ state: 'detached' })
    await editor.focusText()
    await editor.page.keyboard.press('Control+Z')
    await editor.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
    expect(editor.read('replies/late.md')).toBe(before)
    await row('late.md').waitFor()
  })

  test('leaves one for good: it goes from the list, and stands in the team’s file', async () => {
    await editor.pickFromMenu(row('sent.md'), 'Leave This One')
    await editor.answer('Why may this stay?', 'the receipt says so too')
    await row('sent.md').waitFor({ state: 'detached' })
    expect(editor.read('.tlc-accepted.yml')).toContain('rule: jargon')
    expect(editor.read('.tlc-accepted.yml')).toContain('reason: the receipt says so too')
    expect(editor.read('replies/sent.md')).toBe(FILES['replies/sent.md'])
  })

  test('keeps no stale finding when a file is renamed, deleted or changed outside', async () => {
    renameSync(join(editor.folder, 'replies/lost.md'), join(editor.folder, 'replies/parcel.md'))
    await row('parcel.md').waitFor()
    await row('lost.md').waitFor({ state: 'detached' })
    writeFileSync(join(editor.folder, 'replies/parcel.md'), reply('Sorry that your parcel is lost. I will look for it today.'))
    await row('parcel.md').waitFor({ state: 'detached' })
    rmSync(join(editor.folder, 'refund-reply.txt'))
    await row('refund-reply.txt').waitFor({ state: 'detached' })
  })

  test('goes into the Problems panel only when asked', async () => {
    const listed = editor.page.locator('.markers-panel .monaco-list-row', { hasText: 'landing-page.html' })
    await editor.openProblems()
    expect(await listed.count()).toBe(0)
    await editor.chooseInView('Findings', 'More Actions...', 'List in the Problems Panel Too')
    await listed.first().waitFor()
  })

  test('has the list to go through before sending: what is left first, each with its place', async () => {
    await editor.page.locator('.tab', { hasText: 'welcome-email.md' }).click()
    await editor.runCommand('Think Like Customers: Ready to Send?')
    const list = editor.page.locator('.pane', { has: editor.page.locator('.pane-header', { hasText: 'Ready To Send?' }) })
    await list.locator('.message', { hasText: 'before you send it' }).waitFor()
    await list.locator('.monaco-list-row', { hasText: 'Can people reach you?' }).waitFor()
    const checks = await list.locator('.monaco-list-row[aria-level="1"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    expect(checks[0]).toBe('to do: Can people reach you?')
    expect(checks.at(-1)).toMatch(/^done: /)
    await list.locator('.monaco-list-row[aria-level="2"]').first().click()
    await editor.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor()
  })

  test('tells what customers are told, where it does not agree, and where a figure stands', async () => {
    writeFileSync(join(editor.folder, 'replies/parcel.md'), reply('Sorry that your parcel is lost. Your refund takes 30 days.'))
    const facts = await editor.openView('What You Tell Customers')
    await facts.filter({ hasText: 'How long a refund takes' }).waitFor()
    await facts.filter({ hasText: '2 that do not agree' }).waitFor()
    await facts.filter({ hasText: '14 days' }).click()
    await facts.filter({ hasText: 'late.md' }).click()
    await editor.page.locator('.tab.active', { hasText: 'late.md' }).waitFor()
    await editor.goToWords('replies/late.md', '14 days')
    await editor.runCommand('Think Like Customers: Where Do We Say This?')
    await editor.page.locator('.peekview-widget', { hasText: 'parcel.md' }).waitFor()
    await editor.page.keyboard.press('Escape')
  })

  test('changes a figure everywhere only after a look at each place', async () => {
    await editor.goToWords('replies/late.md', '14 days')
    await editor.runCommand('Think Like Customers: Change Everywhere')
    await editor.answer('What shall stand instead of “14 days” everywhere?', '10 days')
    const place = editor.page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '10 days' })
    await place.waitFor()
    expect(editor.read('replies/late.md')).toContain('14 days')
    await place.locator('.edit-checkbox').click()
    await editor.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click()
    // The change waits in the open file, where undo takes it back.
    await editor.save()
    expect(editor.read('replies/late.md')).toContain('10 days')
  })

  test('hands on a report', async () => {
    await editor.runCommand('Think Like Customers: Export Report')
    await editor.choose('A page to read and print')
    await editor.answer('Where shall the report be saved?')
    await editor.page.locator('.notification-toast', { hasText: 'The report is saved' }).waitFor()
    expect(editor.read('what-our-customers-hear.html')).toContain('What our customers hear')
  })
})
