import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'
import { seriousFaults } from './serious-faults.ts'

const ORDER = `---
subject: "{{ customer.first_name }}, your order is on its way"
from: BrightBarrel <hello@brightbarrel.example>
---

Hi {{ customer.first_name }},

{% if customer.vip %}You get a free bag with this one.{% else %}Good to have you here.{% endif %} Your order {{ order.number | default: "today" }} left the roastery.

You can utilise the portal.

Reply to this email and Priya answers.

Priya Raman
`
const EVIL = 'evil <img src=x onerror=document.title=1>.md'
const FILES: Readonly<Record<string, string>> = {
  'order-email.md': ORDER,
  [EVIL]: 'Hi {{ "<script>document.title=1</script>" }},\n\nWe are proud to offer `<script>document.title=1</script>` you <b>more</b>.\n\nWe utilise it.\n',
  '.tlc.yml': 'suns: [members, reputation]\nsamples: { first-name: Ada }\nplaceholders: { agent: "{{agent.name}}" }\n',
}

describe('pictures of copy, as a marketer uses them', () => {
  let editor: Workbench
  let samples: string
  const status = (words: string) => editor.page.locator('.statusbar-item', { hasText: words })
  const closeAll = async () => editor.runCommand('View: Close All Editors')

  beforeAll(async () => {
    const parts = inject('editor')
    samples = join(mkdtempSync(join(tmpdir(), 'tlc-samples-')), 'copy')
    cpSync(parts.samples, samples, { recursive: true })
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(samples, name), text)
    editor = await openServerWorkbench({ vscode: parts.server, chromium: parts.chromium, vsix: parts.vsix, samples, viewport: { width: 1500, height: 900 } })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(async () => {
    await editor?.close()
    rmSync(dirname(samples), { recursive: true, force: true })
  })

  test('the customer preview fills values, follows the chosen branch, and shows what is missing as it would be', async () => {
    await editor.openFile('order-email.md')
    await editor.runCommand('Think Like Customers: Open Customer Preview')
    const view = await editor.webView('Customer Preview')
    const paper = view.locator('.paper')
    await expect.poll(() => paper.innerText()).toContain('Hi Ada,')
    expect(await view.locator('.inbox .from').innerText()).toBe('BrightBarrel')
    expect(await view.locator('.inbox .subject').innerText()).toMatch(/Ada, your order is on its way$/)
    expect(await view.locator('.looks').getAttribute('class')).toContain('phone')
    expect(await paper.innerText()).toContain('You get a free bag with this one. Your order A-1042 left the roastery.')
    await view.locator('.way select').selectOption({ label: 'otherwise' })
    await expect.poll(() => paper.innerText()).toContain('Good to have you here.')
    await view.getByLabel('customer.first_name').uncheck()
    await expect.poll(() => paper.innerText()).toMatch(/Hi \d?,/)
    await view.getByLabel('order.number').uncheck()
    await expect.poll(() => paper.innerText()).toContain('Your order today left')
    await view.getByRole('button', { name: 'Side by side' }).click()
    await expect.poll(() => view.locator('.look h2').allInnerTexts()).toEqual(['otherwise', 'when customer.vip'])
    await view.getByRole('button', { name: 'Side by side' }).click()
    await expect.poll(() => seriousFaults(view)).toEqual([])
  })

  test('a finding in the margin leads to its words, and typing is followed', async () => {
    const view = await editor.webView('Customer Preview')
    await view.locator('.note', { hasText: 'Words that a customer would not use' }).click()
    await status('(7 selected)').waitFor()
    await editor.page.keyboard.type('use')
    await expect.poll(() => view.locator('.paper').innerText()).toContain('You can use the portal.')
    await editor.page.keyboard.press('Control+Z')
    await expect.poll(() => view.locator('.paper').innerText()).toContain('utilise the portal.')
    await editor.runCommand('File: Revert File')
  })

  test('what stands in a file, its name and its placeholders is shown as text', async () => {
    await editor.openFile('evil')
    const view = await editor.webView('Customer Preview')
    await expect.poll(() => view.locator('h1').innerText()).toBe(EVIL)
    expect(await view.locator('.paper').innerText()).toContain('<script>document.title=1</script>')
    expect(await view.locator('#page script, #page img').count()).toBe(0)
    expect(await view.title()).toBe('Customer Preview')
    await closeAll()
  })

  test('the solar system is reached by keys, opens a piece, sorts its table and is saved', async () => {
    await editor.runCommand('Think Like Customers: Show the Solar System')
    const view = await editor.webView('Solar System')
    await expect.poll(() => view.locator('.planet').count()).toBe(6)
    expect(await view.locator('.sun-name').allTextContents()).toEqual(['members', 'reputation'])
    expect(await view.locator('#page img, #page script').count()).toBe(0)
    await expect.poll(() => seriousFaults(view)).toEqual([])

    const scores = async () => (await view.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number)
    const first = await scores()
    expect(first).toEqual([...first].sort((a, b) => a - b))
    await view.getByRole('button', { name: 'Score' }).click()
    expect(await scores()).toEqual([...first].sort((a, b) => b - a))

    await view.locator('.planet').first().focus()
    const names = new Set<string>()
    for (let step = 0; step < 6; step++) {
      names.add(await view.locator('[data-figures]').innerText())
      await editor.page.keyboard.press('ArrowRight')
    }
    expect(names.size).toBe(6)
    expect([...names].join('\n')).toMatch(/welcome-email\.md: \d+ of 100, \d+ words/)

    for (const [format, start] of [
      ['svg', '<svg'],
      ['png', '\x89PNG'],
    ] as const) {
      await view.getByRole('button', { name: `Save as ${format.toUpperCase()}` }).click()
      await editor.input.waitFor()
      await expect.poll(() => editor.input.inputValue()).toContain(`solar-system.${format}`)
      await editor.answer('Save the picture')
      const file = join(editor.folder, `solar-system.${format}`)
      await expect.poll(() => existsSync(file) && readFileSync(file, 'latin1').slice(0, 4)).toBe(start)
    }
    expect(readFileSync(join(editor.folder, 'solar-system.svg'), 'utf8')).not.toMatch(/var\(--|data-send|<script/)

    await view.locator('tbody button', { hasText: 'refund-reply.txt' }).click()
    await editor.page.locator('.tab.active', { hasText: 'refund-reply.txt' }).waitFor()
    await closeAll()
  })

  test('the customer journey shows where nothing is said, and keeps ticks and senders for the team', async () => {
    await editor.runCommand('Think Like Customers: Show the Customer Journey')
    const view = await editor.webView('Customer Journey')
    await expect.poll(() => view.locator('.stage h2').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/They compare/)]))
    expect(await view.locator('#evaluate').innerText()).toContain('your customer hears nothing from you')
    expect(await view.locator('.situations .empty').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/An outage: no answer ready/)]))
    await expect.poll(() => seriousFaults(view)).toEqual([])

    await view.locator('#questions-purchase summary').click()
    await view.getByLabel('Have you filled in every form').check()
    const kept = () => (existsSync(join(editor.folder, '.tlc-journey.yml')) ? editor.read('.tlc-journey.yml') : '')
    await expect.poll(kept).toMatch(/done:\n {2}fill-in-forms: \d{4}-\d\d-\d\d/)
    await expect.poll(() => view.locator('#questions-purchase summary').innerText()).toContain('1 of 4 done')
    await view.getByLabel('Sent by: refund-reply.txt').selectOption('a person')
    await expect.poll(kept).toMatch(/senders:\n {2}refund-reply.txt: person/)
    await view.getByLabel('Have you filled in every form').uncheck()
    await expect.poll(kept).not.toContain('fill-in-forms')
    await closeAll()
  })

  test('wording is put in with the placeholders of the team, and known placeholders are completed', async () => {
    await editor.openFile('order-email.md')
    await editor.goToWords('order-email.md', 'riya Raman')
    await editor.page.keyboard.press('Home')
    await editor.runCommand('Think Like Customers: Put In Wording')
    await editor.choose('Say who answers', 'who answers')
    const text = () => editor.page.locator('.editor-instance .view-lines').first().innerText()
    await expect.poll(async () => (await text()).replaceAll('\u00a0', ' ')).toContain('Reply to this email and {{agent.name}} answers.')
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.type('Your order {{')
    const list = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'order.number' })
    await list.first().waitFor()
    await list.first().click()
    await expect.poll(async () => (await text()).replaceAll('\u00a0', ' ')).toContain('Your order {{ order.number | default: "today" }}')
    await editor.runCommand('File: Revert File')
  })

  test('the language status says type of message, template language and score', async () => {
    await editor.openFile('order-email.md')
    await expect
      .poll(
        async () => {
          await editor.page.locator('.statusbar-item[id="status.languageStatus"]').hover()
          return (await editor.page.locator('.monaco-hover').allInnerTexts()).join('\n')
        },
        { timeout: 30_000, interval: 1500 },
      )
      .toMatch(/e-mail, Liquid, \d+/)
    await closeAll()
  })

  test.each(['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'])(
    'nobody is shut out by a view in %s',
    async (theme) => {
      mkdirSync(join(editor.folder, '.vscode'), { recursive: true })
      writeFileSync(join(editor.folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }))
      await editor.openFile('welcome-email.md')
      const kind = theme.includes('Contrast') ? 'vscode-high-contrast' : theme.includes('Dark') ? 'vscode-dark' : 'vscode-light'
      for (const [command, title] of [
        ['Open How It Sounds Beside the Text', 'How It Sounds'],
        ['Open Customer Preview', 'Customer Preview'],
        ['Show the Solar System', 'Solar System'],
        ['Show the Customer Journey', 'Customer Journey'],
        ['Get to Know This Folder', 'What Your Customers Hear'],
      ] as const) {
        await editor.runCommand(`Think Like Customers: ${command}`)
        const view = await editor.webView(title)
        await expect.poll(() => view.evaluate('document.body.className')).toContain(kind)
        // The colours of another theme come in one after the other.
        await expect.poll(() => seriousFaults(view), { message: title, timeout: 10_000 }).toEqual([])
      }
      await closeAll()
    },
  )

  test.each([
    ['for marketers', 'Read a letter as a customer', 'We are thrilled'],
    ['for support teams', 'Read a reply as a customer', 'Dear Sir or Madam'],
  ])('getting started %s opens a sample to try', async (title, step, words) => {
    await editor.runCommand('Welcome: Open Walkthrough')
    await editor.choose(title, title)
    const page = editor.page.locator('.gettingStartedContainer')
    await page.getByText(step).first().waitFor()
    await page.getByText('Open the Sample').first().click()
    await expect.poll(async () => (await editor.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ')).toContain(words)
    await editor.squiggles.first().waitFor()
    await closeAll()
  })
})

describe('in German, with high contrast, at twice the size, with the keyboard alone', () => {
  let editor: Workbench

  beforeAll(async () => {
    const { server, chromium, vsix, samples } = inject('editor')
    // Half of a window of 1500 by 1000: that is what 200 % leaves.
    const settings = { 'workbench.colorTheme': 'Default High Contrast', 'window.autoDetectColorScheme': false, 'workbench.activityBar.location': 'hidden' }
    const viewport = { width: 750, height: 500 }
    editor = await openServerWorkbench({ vscode: server, chromium, vsix, samples, open: ['good-reply.md'], language: 'de', viewport, settings })
    await editor.runCommand('View: Toggle Primary Side Bar Visibility')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(() => editor?.close())

  const shown = async (command: string, title: string, words: readonly string[]) => {
    await editor.runCommand(`Think Like Customers: ${command}`)
    const view = await editor.webView(title)
    for (const one of words) await expect.poll(() => view.locator('#page').innerText()).toContain(one)
    expect(await view.evaluate('document.body.classList.contains("vscode-high-contrast")')).toBe(true)
    expect(await view.evaluate('document.documentElement.lang')).toBe('de')
    // Nothing is cut off at the right: what is too wide scrolls in its own frame.
    expect(await view.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0)
    await expect.poll(() => seriousFaults(view)).toEqual([])
    return view
  }

  test('the preview can be used with keys', async () => {
    const view = await shown('Kundenansicht öffnen', 'Kundenansicht', ['Was Sie vom Kunden wissen', 'Hi Sam,', 'Telefon'])
    await editor.page.keyboard.press('Control+2')
    const focused = () => view.evaluate('document.activeElement?.type ?? ""')
    for (let step = 0; step < 12 && (await focused()) !== 'checkbox'; step++) await editor.page.keyboard.press('Tab')
    await editor.page.keyboard.press('Space')
    await expect.poll(() => view.locator('.paper').innerText()).toContain('Hi there,')
    // The focus stays where it was, so that the next key does what is expected.
    expect(await focused()).toBe('checkbox')
    await editor.page.keyboard.press('Space')
    await expect.poll(() => view.locator('.paper').innerText()).toContain('Hi Sam,')
    await editor.runCommand('View: Close All Editors')
  })

  test('the pictures of the folder fit', async () => {
    await shown('Sonnensystem zeigen', 'Sonnensystem', ['Als PNG speichern', 'Art der Nachricht'])
    await editor.runCommand('View: Close All Editors')
    await shown('Kundenreise zeigen', 'Kundenreise', ['Sie sehen sich um', 'noch nichts'])
    await editor.runCommand('View: Close All Editors')
  })

  test('the scorecard speaks German', async () => {
    await editor.runCommand('Think Like Customers: Beispiel öffnen')
    await editor.choose('Eine Begrüßungs-E-Mail')
    await editor.runCommand('Focus on So klingt es View')
    const view = await editor.webView('So klingt es')
    await expect.poll(() => view.locator('#page').innerText()).toContain('Das lohnt sich zuerst')
    expect(await view.locator('#page').innerText()).toContain('Wer hilft')
    await expect.poll(() => seriousFaults(view)).toEqual([])
  })
})
