import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openServerWorkbench, type Workbench } from '../../scripts/workbench.mjs'
import './editor.ts'

/** One line of `deny-network.cjs`. */
interface Attempt {
  readonly what: string
  readonly target: string
  readonly process: readonly string[]
  readonly stack: string
}

const DENY = join(process.cwd(), 'test/editor/deny-network.cjs')
/** An address that a browser asks for, where it is neither VS Code itself nor a file that VS Code answers from its own folder. */
const isElsewhere = (url: string) =>
  /^(?:https?|wss?):/.test(url) && !/^(?:127\.0\.0\.1|vscode-remote\+.*\.vscode-resource\.vscode-cdn\.net)$/.test(new URL(url).hostname)
/** Copy that names pages and pictures, which nobody may look at. */
const REPLY = `---
picture: https://pictures.example/head.png
---
Hi there,

You can utilise the form at https://forms.example/refund, and I will look at it today.

![A lamp](https://pictures.example/lamp.png) <img src="https://pictures.example/pixel.gif">

Reply to this email with any question.

Sam
`

describe('the packed extension where every way out of the machine is denied', () => {
  const home = mkdtempSync(join(tmpdir(), 'tlc-no-network-'))
  const log = join(home, 'attempts.jsonl')
  const asked: string[] = []
  let editor: Workbench
  const attempts = (): Attempt[] =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
      : []

  beforeAll(async () => {
    const { server, chromium, vsix } = inject('editor')
    const samples = join(home, 'copy')
    mkdirSync(samples)
    writeFileSync(join(samples, 'reply.md'), REPLY)
    writeFileSync(join(samples, 'page.html'), '<h1>Lamps</h1><img src="https://pictures.example/a.png"><p>We are proud to utilise the best lamps.</p>')
    editor = await openServerWorkbench({
      vscode: server,
      chromium,
      vsix,
      samples,
      prepare: (extensions) => {
        const folder = readdirSync(extensions).find((name) => name.startsWith('think-like-customers')) ?? ''
        for (const program of ['extension.js', 'server.js']) {
          const file = join(extensions, folder, 'dist', program)
          writeFileSync(file, `require(${JSON.stringify(DENY)})(${JSON.stringify(log)});${readFileSync(file, 'utf8')}`)
        }
      },
    })
    editor.page.on('request', (request) => void (isElsewhere(request.url()) && asked.push(request.url())))
    await editor.openFile('reply.md')
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.picture(`test/shots/${task.id}.png`)
  })
  afterAll(async () => {
    await editor?.close()
    rmSync(home, { recursive: true, force: true })
  })

  test('it reviews, fixes, shows how a piece sounds and the page as a customer sees it, reads the folder and hands on a report', async () => {
    await editor.squiggles.first().waitFor()
    await editor.goToWords('reply.md', 'utilise')
    await editor.pickQuickFix('Write “use”')
    await editor.save()
    expect(editor.read('reply.md')).toBe(REPLY.replace('utilise', 'use'))
    await editor.runCommand('Think Like Customers: Open How It Sounds Beside the Text')
    const card = await editor.webView('How It Sounds')
    await expect.poll(() => card.locator('h2').first().innerText()).toBe('reply.md')
    await editor.runCommand('Think Like Customers: Review Workspace')
    const tree = await editor.openView('Findings')
    await tree.filter({ hasText: 'page.html' }).waitFor()
    await editor.runCommand('Think Like Customers: Export Report')
    await editor.choose('A page to read and print')
    await editor.answer('Where shall the report be saved?')
    await editor.page.locator('.notification-toast', { hasText: 'The report is saved' }).waitFor()
    expect(editor.read('what-our-customers-hear.html')).toContain('What our customers hear')
  })

  test('and tried no way out', () => {
    const all = attempts()
    // The extension's own process and the server's were watched from their first line on.
    const watched = all.filter((one) => one.what === 'denied').map((one) => one.process.join(' '))
    expect(watched.some((line) => line.includes('type=extensionHost'))).toBe(true)
    expect(watched.some((line) => line.includes('server.js'))).toBe(true)
    expect(all.filter((one) => one.what !== 'denied')).toEqual([])
    expect(asked).toEqual([])
  })

  test('any way out would have been seen', () => {
    const tried = join(home, 'tried.jsonl')
    const ways: Readonly<Record<string, string>> = {
      'connect pages.example:80': "require('net').connect(80, 'pages.example')",
      'connect pages.example:443': "require('tls').connect(443, 'pages.example')",
      'connect localhost:81': "require('http').get({ host: 'localhost', port: 81 })",
      'connect localhost:443': "require('https').get('https://localhost')",
      'dns.lookup pages.example': "require('dns').lookup('pages.example', () => {})",
      'dns.resolve4 pages.example': "new (require('dns').Resolver)().resolve4('pages.example', () => {})",
      'dgram.send ': "require('dgram').createSocket('udp4').send('x', 53, '127.0.0.1')",
      'fetch https://pages.example': "fetch('https://pages.example')",
    }
    for (const way of Object.values(ways)) {
      const code = `require(${JSON.stringify(DENY)})(${JSON.stringify(tried)});try{${way}}catch{}`
      execFileSync(process.execPath, ['-e', `process.on('uncaughtException', () => {});${code}`])
    }
    const seen = readFileSync(tried, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): Attempt => JSON.parse(line))
    expect(seen.filter((one) => one.what !== 'denied').map((one) => `${one.what} ${one.target}`)).toEqual(Object.keys(ways))
  })
})
