import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { EditorAtTheOtherEnd, MODERN } from './editor-at-the-other-end.ts'

const PAGE = '# Welcome\n\nWe are proud to offer the best dashboard.\n\nYou see your orders on one page. Call us on 0800 123 456 with any question.\n'
const PROUD = 'We are proud to offer'

let editor: EditorAtTheOtherEnd
const start = async (...args: Parameters<typeof EditorAtTheOtherEnd.start>) => {
  editor = await EditorAtTheOtherEnd.start(...args)
  return editor
}
afterEach(async () => {
  if (editor.process.exitCode === null) await editor.stop()
})

describe('a modern editor', () => {
  it('is told only of what is answered, and the server ends when asked', async () => {
    await start()
    expect(Object.keys(editor.capabilities).sort()).toEqual([
      'codeActionProvider',
      'diagnosticProvider',
      'executeCommandProvider',
      'hoverProvider',
      'positionEncoding',
      'textDocumentSync',
      'workspace',
    ])
    expect(editor.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false, workspaceDiagnostics: false })
    await editor.until(() => editor.registered.length === 2, 'two registrations')
    expect(editor.registered.sort()).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
    expect(await editor.stop()).toBe(0)
  })

  it('asks for findings and gets them at their words', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const report = (await editor.pull(uri)) as FullDocumentDiagnosticReport
    const finding = report.items.find((one) => one.code === 'we-centred')
    expect(finding).toMatchObject({ severity: 4, source: 'Think Like Customers' })
    expect(editor.textAt(uri, finding!.range)).toBe(PROUD)
    expect(await editor.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId })
  })

  it('follows typing, in the right columns after letters of two units', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    await editor.type(uri, '# Welcome', '# Welcome 👋👋')
    await editor.type(uri, PROUD, `Hello 😀👋 dear reader. ${PROUD}`)
    const finding = (await editor.items(uri)).find((one) => one.code === 'we-centred')
    expect(editor.textAt(uri, finding!.range)).toBe(PROUD)
    await editor.type(uri, `${PROUD} the best dashboard.`, 'You get a dashboard.')
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('we-centred')
  })

  it('hears what the customer hears in a hover', async () => {
    await start(MODERN, { explainCommand: 'thinkLikeCustomers.explainRule' })
    const uri = await editor.open('page.md', PAGE)
    const hover = await editor.hover(uri, editor.rangeOf(uri, 'proud').start)
    const { value, kind } = hover!.contents as { kind: string; value: string }
    expect(kind).toBe('markdown')
    expect(value).toContain('**Your customer hears:**')
    expect(value).toContain('Before: “')
    expect(value).toContain(`(command:thinkLikeCustomers.explainRule?${encodeURIComponent('["we-centred"]')})`)
    expect(editor.textAt(uri, hover!.range!)).toBe(PROUD)
    expect(await editor.hover(uri, { line: 0, character: 3 })).toBeNull()
  })

  it('gets at most five quick fixes for a place, explain last', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const actions = await editor.actions(uri, editor.rangeOf(uri, 'proud'), ['quickfix'])
    expect(actions.length).toBeLessThanOrEqual(5)
    expect(actions.map((one) => one.title)).toEqual(expect.arrayContaining(['Leave this one']))
    expect(actions.at(-1)!.title).toBe('Explain this')
    expect(actions.every((one) => one.kind === 'quickfix')).toBe(true)
    expect(await editor.actions(uri, editor.rangeOf(uri, 'Welcome'))).toEqual([])
  })

  it('leaves one: beside the copy, never in it', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const leave = (await editor.actions(uri, editor.rangeOf(uri, 'proud'))).find((one) => one.title === 'Leave this one')
    await editor.run(leave!)
    expect(editor.document(uri).getText()).toBe(PAGE)
    expect(editor.fileText('.tlc-accepted.yml')).toMatch(/fingerprint: ["']?[0-9a-f]{16}["']?\n\s+rule: we-centred/)
    await editor.until(() => editor.refreshes > 0, 'a refresh')
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('we-centred')
    const other = await editor.open('other.md', `${PAGE}\nWe are proud to offer a second one.\n`)
    expect((await editor.items(other)).filter((one) => one.code === 'we-centred').map((one) => one.range.start.line)).toEqual([6])
  })

  it('says so when the text changed before "leave this one"', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const leave = (await editor.actions(uri, editor.rangeOf(uri, 'proud'))).find((one) => one.title === 'Leave this one')
    await editor.type(uri, '# Welcome', '# Welcome back')
    await editor.run(leave!)
    expect(editor.messages).toContain('The text has changed in the meantime. Please choose again.')
    expect(existsSync(join(editor.folder, '.tlc-accepted.yml'))).toBe(false)
  })

  it('sets up a contact block in the nearest configuration and shows the place', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'company: [Acme] # ours\n')
    const uri = await editor.open('page.md', PAGE)
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.setUpContact', arguments: [uri] })
    expect(editor.fileText('.tlc.yml')).toBe('company: [Acme] # ours\ncontact:\n  text: ""\n')
    expect(editor.shown).toEqual([
      { uri: editor.uri('.tlc.yml'), takeFocus: true, selection: { start: { line: 2, character: 9 }, end: { line: 2, character: 9 } } },
    ])
  })

  it('always allows a phrase, and leaves a broken configuration alone', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.alwaysAllow', arguments: [uri, 'CRM'] })
    expect(editor.fileText('.tlc.yml')).toMatch(/terms:\n {2}allow:\n {4}- CRM\n/)
    writeFileSync(join(editor.folder, '.tlc.yml'), 'terms: [')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.tlc.yml'), type: 2 }] })
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.alwaysAllow', arguments: [uri, 'SSO'] })
    expect(editor.fileText('.tlc.yml')).toBe('terms: [')
    expect(editor.messages.join('\n')).toContain('.tlc.yml has a mistake in it')
  })

  it('answers the questions of the extension', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const summary = await editor.connection.sendRequest<{ findings: number; first: { message: string } }>('tlc/review', { uri })
    expect(summary.findings).toBeGreaterThan(0)
    expect(summary.first.message).not.toBe('')
    expect(await editor.connection.sendRequest('tlc/explanation', { uri, position: editor.rangeOf(uri, 'proud').start })).toMatchObject({
      markdown: expect.stringContaining('## Before and after'),
    })
    expect(await editor.connection.sendRequest('tlc/explanation', { rule: 'we-centred' })).toMatchObject({
      markdown: expect.stringContaining('Your customer hears:'),
    })
    expect(await editor.connection.sendRequest('tlc/explanation', { rule: 'none' })).toBeNull()
    expect(await editor.connection.sendRequest('tlc/contactBlock', { uri, position: { line: 0, character: 0 } })).toEqual({ state: 'no-block' })
  })
})

describe("the team's decisions", () => {
  const codes = async (uri: string) => (await editor.items(uri)).map((one) => one.code)
  const change = (name: string, text: string) => {
    writeFileSync(join(editor.folder, name), text)
    return editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type: 2 }] })
  }

  it('count at once when their file changes, the nearest folder first', async () => {
    await start()
    mkdirSync(join(editor.folder, 'site'))
    const uri = await editor.open('site/page.md', PAGE)
    expect(await codes(uri)).toContain('we-centred')
    await change('.tlc.yml', 'rules: { we-centred: off }\n')
    await editor.until(() => editor.refreshes === 1, 'a refresh')
    expect(await codes(uri)).not.toContain('we-centred')
    await change('site/.tlc.yml', 'rules: { we-centred: warning }\n')
    expect((await editor.items(uri)).find((one) => one.code === 'we-centred')).toMatchObject({ severity: 2 })
  })
  it('leave files out and lock approved wording', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'ignore: ["drafts/**"]\napproved: ["legal/**"]\n')
    expect(await codes(await editor.open('drafts/page.md', PAGE))).toEqual([])
    expect(await codes(await editor.open('legal/page.md', PAGE))).toEqual([])
    expect(await codes(await editor.open('page.md', PAGE))).toContain('we-centred')
  })
  it("stand above the editor's settings, which stand above what rules declare", async () => {
    editor = await EditorAtTheOtherEnd.start(MODERN, undefined, { rules: { 'we-centred': 'error' }, company: [] })
    const uri = await editor.open('page.md', PAGE)
    expect((await editor.items(uri)).find((one) => one.code === 'we-centred')).toMatchObject({ severity: 1 })
    editor.settings = { rules: { 'we-centred': 'off' } }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.until(() => editor.refreshes > 0, 'a refresh')
    expect(await codes(uri)).not.toContain('we-centred')
    await change('.tlc.yml', 'rules: { we-centred: info }\n')
    expect((await editor.items(uri)).find((one) => one.code === 'we-centred')).toMatchObject({ severity: 3 })
  })
  it('hold for a new document without a file yet', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'rules: { we-centred: error }\n')
    const uri = await editor.openUri('untitled:Untitled-1', PAGE)
    expect((await editor.items(uri)).find((one) => one.code === 'we-centred')).toMatchObject({ severity: 1 })
  })
  it('are checked while they are written, with the place of a mistake', async () => {
    await start()
    const uri = await editor.open('.tlc.yml', 'company: Acme\nvoice: loud\nrules: { we-centerd: off }\n', 'yaml')
    const items = await editor.items(uri)
    expect(items.map((one) => [one.range.start.line, one.message])).toEqual([
      [1, expect.stringMatching(/^Expected one of plain, warm, playful\b.*, found "loud"\.$/)],
      [2, expect.stringContaining('we-centred')],
    ])
    await editor.change(uri, [{ range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, text: 'company: Acme\n' }])
    expect(await editor.items(uri)).toEqual([])
  })
  it('are still heard beside a mistake, which is said once', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'voice: loud\nrules: { we-centred: off }\n')
    const uri = await editor.open('page.md', PAGE)
    expect(await codes(uri)).not.toContain('we-centred')
    await editor.items(uri)
    expect(editor.messages.filter((message) => message.startsWith('.tlc.yml:2:') || message.startsWith('.tlc.yml:1:8'))).toEqual([
      expect.stringMatching(/^\.tlc\.yml:1:8: expected one of plain, warm, playful\b.*, found "loud"$/),
    ])
  })
})

describe('an editor that does not ask', () => {
  const plain = { textDocument: { hover: { contentFormat: ['plaintext'] } } }
  it('is told once typing rests, for the version that it has', async () => {
    await start(plain)
    expect(editor.capabilities.diagnosticProvider).toBeUndefined()
    const uri = await editor.open('page.md', PAGE)
    await editor.until(() => editor.published.length === 1, 'the first findings')
    expect(editor.published[0]).toMatchObject({ uri, version: 1 })
    expect(editor.published[0]!.diagnostics.map((one) => one.code)).toContain('we-centred')
    for (let i = 0; i < 5; i++) await editor.type(uri, '# Welcome', '# Welcome!')
    await editor.until(() => editor.published.length === 2, 'the findings after typing')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(editor.published.slice(1).map((one) => one.version)).toEqual([6])
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await editor.until(() => editor.published.length === 3, 'the last word')
    expect(editor.published[2]).toEqual({ uri, diagnostics: [] })
  })
  it('hovers in plain words, edits without versions, explains in a message', async () => {
    await start(plain)
    const uri = await editor.open('page.md', PAGE)
    const hover = await editor.hover(uri, editor.rangeOf(uri, 'proud').start)
    expect(hover!.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') })
    const actions = await editor.actions(uri, editor.rangeOf(uri, 'proud'))
    for (const action of actions.filter((one) => one.edit)) expect(Object.keys(action.edit!)).toEqual(['changes'])
    await editor.run(actions.at(-1)!)
    await editor.until(() => editor.messages.some((message) => message.includes('Your customer hears')), 'the explanation')
  })
})

describe('bad input', () => {
  it('answers emptily for a document that it does not know', async () => {
    await start()
    const uri = editor.uri('unknown.md')
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }
    expect(await editor.pull(uri)).toEqual({ kind: 'full', items: [] })
    expect(await editor.actions(uri, range)).toEqual([])
    expect(await editor.hover(uri, range.start)).toBeNull()
    expect(await editor.connection.sendRequest('tlc/review', { uri })).toBeNull()
    expect(await editor.connection.sendRequest('tlc/safeChanges', { uri })).toBeNull()
  })
  it('answers emptily for places outside the text', async () => {
    await start()
    const uri = await editor.open('page.md', 'Hello.')
    const outside = { line: 900, character: 900 }
    expect(await editor.hover(uri, outside)).toBeNull()
    expect(await editor.actions(uri, { start: outside, end: outside })).toEqual([])
  })
  it.each([
    ['package.json', 'json', JSON.stringify({ description: PAGE, more: PAGE })],
    ['.github/workflows/ci.yml', 'yaml', `a: ${PROUD} the best dashboard here.\nb: ${PROUD} the best dashboard here.\n`],
    ['.prettierrc.yml', 'yaml', `a: ${PROUD} the best dashboard here.\nb: ${PROUD} the best dashboard here.\n`],
    ['page.rs', 'rust', PAGE],
  ])('never finds anything in %s', async (name, languageId, text) => {
    await start()
    expect(await editor.items(await editor.open(name, text, languageId))).toEqual([])
  })
  it('withdraws a question without an error, and without taking away what stands', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const report = (await editor.pull(uri)) as FullDocumentDiagnosticReport
    await editor.type(uri, '# Welcome', '# Hello')
    const source = new CancellationTokenSource()
    const asked = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId: report.resultId }, source.token)
    source.cancel()
    expect(await asked).toEqual({ kind: 'unchanged', resultId: report.resultId })
  })
  it('refuses a command that it does not know with a clear line, and lives on', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    await expect(editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.nonsense' })).rejects.toThrow(
      '"tlc.nonsense" is not a command of Think Like Customers',
    )
    await expect(editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.alwaysAllow', arguments: [7] })).rejects.toThrow(
      'something is missing',
    )
    expect(await editor.items(uri)).not.toEqual([])
  })
  it('names the place of a mistake in what was left, once, and still reviews', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc-accepted.yml'), 'accepted: [')
    const uri = await editor.open('page.md', PAGE)
    expect(await editor.items(uri)).not.toEqual([])
    await editor.type(uri, '# Welcome', '# Hello')
    await editor.items(uri)
    expect(editor.messages.filter((message) => message.includes('.tlc-accepted.yml:1:12'))).toHaveLength(1)
  })
})
