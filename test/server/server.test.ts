import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CompletionItem, FullDocumentDiagnosticReport, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { writeBaseline } from '../../src/review/baseline.ts'
import { fingerprint } from '../../src/review/fingerprint.ts'
import { review } from '../../src/review/review.ts'
import { EditorAtTheOtherEnd, MODERN } from './editor-at-the-other-end.ts'

const PAGE = '# Welcome\n\nYou can utilise one dashboard.\n\nYou see your orders on one page. Call us on 0800 123 456 with any question.\n'
/** A word that will always have a plainer one, and the rule that says so. */
const WORD = 'utilise'

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
      'completionProvider',
      'diagnosticProvider',
      'executeCommandProvider',
      'hoverProvider',
      'positionEncoding',
      'referencesProvider',
      'textDocumentSync',
      'workspace',
    ])
    expect(editor.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false, workspaceDiagnostics: false })
    await editor.until(() => editor.registered.length === 2, 'two registrations')
    expect(editor.registered.sort()).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
    expect(await editor.stop()).toBe(0)
  })

  it('completes known placeholders, of this file and of others that were read', async () => {
    await start()
    await editor.open('one.md', 'Hi {{ ticket.requester.first_name }},\n\nYour parcel is here.\n')
    const uri = await editor.open('two.md', 'Hi there,\n\nYour order {{ order.number }} is here, {{')
    await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: editor.uri('one.md') }, position: { line: 0, character: 0 } })
    const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 41 },
    })
    expect(items.map((item) => item.detail)).toEqual(['{{ order.number }}', '{{ ticket.requester.first_name }}'])
    expect(items[0]?.textEdit).toEqual({ range: { start: { line: 2, character: 39 }, end: { line: 2, character: 41 } }, newText: '{{ order.number }}' })
  })

  it('asks for findings and gets them at their words', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const report = (await editor.pull(uri)) as FullDocumentDiagnosticReport
    const finding = report.items.find((one) => one.code === 'jargon')
    expect(finding).toMatchObject({ severity: 4, source: 'Think Like Customers' })
    expect(editor.textAt(uri, finding!.range)).toBe(WORD)
    expect(await editor.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId })
  })

  it('follows typing, in the right columns after letters of two units', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    await editor.type(uri, '# Welcome', '# Welcome 👋👋')
    await editor.type(uri, 'You can utilise', 'Hello 😀👋 dear reader. You can utilise')
    const finding = (await editor.items(uri)).find((one) => one.code === 'jargon')
    expect(editor.textAt(uri, finding!.range)).toBe(WORD)
    await editor.type(uri, WORD, 'use')
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('jargon')
  })

  it('hears what the customer hears in a hover', async () => {
    await start(MODERN, { explainCommand: 'thinkLikeCustomers.explainRule' })
    const uri = await editor.open('page.md', PAGE)
    const hover = await editor.hover(uri, editor.rangeOf(uri, WORD).start)
    const { value, kind } = hover!.contents as { kind: string; value: string }
    expect(kind).toBe('markdown')
    expect(value).toContain('**Your customer hears:**')
    expect(value).toContain('Before: “')
    expect(value).toContain(`(command:thinkLikeCustomers.explainRule?${encodeURIComponent('["jargon"]')})`)
    expect(editor.textAt(uri, hover!.range!)).toBe(WORD)
    expect(await editor.hover(uri, { line: 0, character: 3 })).toBeNull()
  })

  it('gets at most five quick fixes for a place, explain last', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const actions = await editor.actions(uri, editor.rangeOf(uri, WORD), ['quickfix'])
    expect(actions.length).toBeLessThanOrEqual(5)
    expect(actions.map((one) => one.title)).toEqual(expect.arrayContaining(['Leave this one']))
    expect(actions.at(-1)!.title).toBe('Explain this')
    expect(actions.every((one) => one.kind === 'quickfix')).toBe(true)
    expect(await editor.actions(uri, editor.rangeOf(uri, 'Welcome'))).toEqual([])
  })

  it('speaks the words that the host lends; the new wording stays English, like the copy', async () => {
    editor = await EditorAtTheOtherEnd.start(MODERN, { words: { 'Leave this one': 'Diesen so lassen', 'Your customer hears:': 'Ihr Kunde hört:' } })
    const uri = await editor.open('reply.md', 'Hi Sam,\n\nYou can utilise the form.\n\nBest,\nMaya\n')
    const titles = (await editor.actions(uri, editor.rangeOf(uri, 'utilise'), ['quickfix'])).map((one) => one.title)
    expect(titles).toEqual(expect.arrayContaining(['Write “use”', 'Diesen so lassen', 'Explain this']))
    const hover = await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: editor.rangeOf(uri, 'utilise').start })
    expect(JSON.stringify(hover)).toContain('**Ihr Kunde hört:** *I would have to look that up')
  })

  it('makes a stop of the Tab key of a blank that only the writer can fill in', async () => {
    await start()
    const uri = await editor.open('reply.md', 'Hi Sam,\n\nWe will get back to you soon.\n\nBest,\nMaya\n')
    const [wording] = await editor.actions(uri, editor.rangeOf(uri, 'soon'), ['quickfix'])
    expect(wording?.title).toBe('Write “We will get back to you within …”')
    const [change] = (wording?.edit?.documentChanges ?? []) as TextDocumentEdit[]
    expect(change?.edits).toEqual([{ range: editor.rangeOf(uri, 'soon'), snippet: { kind: 'snippet', value: 'within $1' } }])
  })

  it('leaves one: beside the copy, never in it', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const leave = (await editor.actions(uri, editor.rangeOf(uri, WORD))).find((one) => one.title === 'Leave this one')
    const { command, arguments: place = [] } = leave!.command!
    await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: [...place, ' Our own word. '] })
    expect(editor.document(uri).getText()).toBe(PAGE)
    expect(editor.fileText('.tlc-accepted.yml')).toMatch(/reason: Our own word\.\n/)
    expect(editor.fileText('.tlc-accepted.yml')).toMatch(/fingerprint: ["']?[0-9a-f]{16}["']?\n\s+rule: jargon/)
    await editor.until(() => editor.refreshes > 0, 'a refresh')
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('jargon')
    const other = await editor.open('other.md', `${PAGE}\nYou can utilise a second one.\n`)
    expect((await editor.items(other)).filter((one) => one.code === 'jargon').map((one) => one.range.start.line)).toEqual([6])
  })

  it('says so when the text changed before "leave this one"', async () => {
    await start()
    const uri = await editor.open('page.md', PAGE)
    const leave = (await editor.actions(uri, editor.rangeOf(uri, WORD))).find((one) => one.title === 'Leave this one')
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

  it('keeps what the help desk adds, and asks no more', async () => {
    await start()
    const body = 'Your seat is booked for Friday and you pay 40 euros at the desk.\\n\\nKind regards,\\nSam'
    const uri = await editor.open(
      'replies.json',
      `{"replies": [${Array.from({ length: 8 }, (_, i) => `{"title": "Reply ${i}", "body": "${body}"}`).join(',\n')}]}`,
      'json',
    )
    const asked = (await editor.items(uri)).filter((one) => one.code === 'no-greeting')
    expect(asked.map((one) => one.message)).toEqual([expect.stringContaining('8 of 8 replies here have no greeting')])
    const answer = (await editor.actions(uri, asked[0]!.range)).find((one) => one.title === 'Our help desk adds the greeting')
    await editor.run(answer!)
    expect(editor.fileText('.tlc.yml')).toMatch(/provided:\n {2}support-reply:\n {4}- greeting\n/)
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('no-greeting')
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
    expect(await editor.connection.sendRequest('tlc/explanation', { uri, position: editor.rangeOf(uri, WORD).start })).toMatchObject({
      markdown: expect.stringContaining('## Before and after'),
    })
    expect(await editor.connection.sendRequest('tlc/explanation', { rule: 'jargon' })).toMatchObject({
      markdown: expect.stringContaining('Your customer hears:'),
    })
    expect(await editor.connection.sendRequest('tlc/explanation', { rule: 'none' })).toBeNull()
    expect(await editor.connection.sendRequest('tlc/contactBlock', { uri, position: { line: 0, character: 0 } })).toEqual({ state: 'no-block' })
  })
})

describe('every action applied', () => {
  const PLAIN = '# Reports\n\nYou can use reports for {{company}}.\n\nYou can use charts.\n\nCall us on 0800 123 456 with any question.\n'
  const TRADE = '# Reports\n\nYou can utilise reports for {{company}}.\n\nYou can leverage charts.\n\nCall us on 0800 123 456 with any question.\n'

  it('writes the new wording, and nothing else', async () => {
    await start()
    const uri = await editor.open('page.md', TRADE)
    const [first] = await editor.actions(uri, editor.rangeOf(uri, WORD), ['quickfix'])
    expect(first).toMatchObject({ title: 'Write “use”', isPreferred: true, diagnostics: [{ code: 'jargon' }] })
    expect(first!.edit!.documentChanges).toEqual([{ textDocument: { uri, version: 1 }, edits: [expect.anything()] }])
    await editor.run(first!)
    expect(editor.document(uri).getText()).toBe(TRADE.replace('utilise', 'use'))
    await editor.run((await editor.actions(uri, editor.rangeOf(uri, 'leverage')))[0]!)
    expect(editor.document(uri).getText()).toBe(PLAIN)
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('jargon')
  })
  it('makes all of a kind at once', async () => {
    await start()
    const uri = await editor.open('page.md', TRADE)
    const all = (await editor.actions(uri, editor.rangeOf(uri, WORD))).find((one) => one.title === 'Make all 2 changes of this kind')
    await editor.run(all!)
    expect(editor.document(uri).getText()).toBe(PLAIN)
  })
  it('makes all certain changes on saving; a second time changes nothing', async () => {
    await start()
    const uri = await editor.open('page.md', TRADE)
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    for (const only of ['source.fixAll.thinkLikeCustomers', 'source.fixAll', 'source'])
      expect((await editor.actions(uri, everywhere, [only])).map((one) => one.kind)).toEqual(['source.fixAll.thinkLikeCustomers'])
    const [all] = await editor.actions(uri, everywhere, ['source.fixAll.thinkLikeCustomers'])
    expect(all!.title).toBe('Make 2 small certain changes')
    await editor.run(all!)
    expect(editor.document(uri).getText()).toBe(PLAIN)
    expect(await editor.actions(uri, everywhere, ['source.fixAll'])).toEqual([])
    expect(await editor.connection.sendRequest('tlc/safeChanges', { uri })).toBeNull()
    expect(await editor.actions(uri, everywhere, ['refactor'])).toEqual([])
  })
  it('always allows a word from then on', async () => {
    await start()
    const uri = await editor.open('page.md', TRADE)
    await editor.run((await editor.actions(uri, editor.rangeOf(uri, WORD))).find((one) => one.title.startsWith('Always allow'))!)
    expect(editor.fileText('.tlc.yml')).toContain('- utilise')
    expect((await editor.items(uri)).filter((one) => one.code === 'jargon').map((one) => editor.textAt(uri, one.range))).toEqual(['leverage'])
    expect(editor.document(uri).getText()).toBe(TRADE)
  })
  it('leaves one with a note that the platform takes out', async () => {
    await start()
    const uri = await editor.open(
      'page.md',
      `# Welcome\n\n{% unless x %}You can ${WORD} one dashboard.{% endunless %}\n\nCall us on 0800 123 456 with any question.\n`,
    )
    const actions = await editor.actions(uri, editor.rangeOf(uri, WORD))
    const note = actions.find((one) => one.title === 'Leave this one, with a note in the text')
    if (!note) throw new Error(`no note among ${actions.map((one) => one.title).join(', ')}`)
    await editor.run(note)
    expect(editor.document(uri).getText()).toContain('# Welcome\n\n{% comment %} tlc-disable-line jargon {% endcomment %}{% unless x %}You can')
    expect((await editor.items(uri)).map((one) => one.code)).not.toContain('jargon')
  })
  it("puts the team's contact block before the sign-off", async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'contact: { text: Reply to this e-mail or call 0800 123 456. }\n')
    const uri = await editor.open(
      'emails/welcome.md',
      '---\nsubject: Your order\n---\n\nHi Sam,\n\nYour order leaves on Friday. You will see it on Monday.\n\nKind regards,\n\nKim from Acme\n',
    )
    const block = await editor.connection.sendRequest<{ state: string; edit: WorkspaceEdit }>('tlc/contactBlock', { uri, position: { line: 6, character: 0 } })
    expect(block.state).toBe('insert')
    await editor.apply(block.edit)
    expect(editor.document(uri).getText()).toContain('Monday.\n\nReply to this e-mail or call 0800 123 456.\n\nKind regards,')
  })
})

describe('an editor that keeps the files', () => {
  it('is asked for them, so that a workspace without a disk works', async () => {
    await start(MODERN, { files: true, explanations: true })
    const files = new Map([[editor.uri('.tlc.yml'), 'rules: { jargon: error }\n']])
    editor.connection.onRequest('tlc/readFile', ({ uri }) => files.get(uri) ?? null)
    editor.connection.onRequest('tlc/writeFile', ({ uri, text }) => Boolean(files.set(uri, text)))
    const shown: { title: string }[] = []
    editor.connection.onNotification('tlc/showExplanation', (page) => void shown.push(page))
    const uri = await editor.open('page.md', PAGE)
    expect((await editor.items(uri)).find((one) => one.code === 'jargon')).toMatchObject({ severity: 1 })
    const actions = await editor.actions(uri, editor.rangeOf(uri, WORD))
    await editor.run(actions.find((one) => one.title === 'Leave this one')!)
    expect(files.get(editor.uri('.tlc-accepted.yml'))).toContain('rule: jargon')
    expect(existsSync(join(editor.folder, '.tlc-accepted.yml'))).toBe(false)
    await editor.run(actions.at(-1)!)
    await editor.until(() => shown.length === 1, 'the explanation')
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
    expect(await codes(uri)).toContain('jargon')
    await change('.tlc.yml', 'rules: { jargon: off }\n')
    await editor.until(() => editor.refreshes === 1, 'a refresh')
    expect(await codes(uri)).not.toContain('jargon')
    await change('site/.tlc.yml', 'rules: { jargon: warning }\n')
    expect((await editor.items(uri)).find((one) => one.code === 'jargon')).toMatchObject({ severity: 2 })
  })
  it('leave files out and lock approved wording', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'ignore: ["drafts/**"]\napproved: ["legal/**"]\n')
    expect(await codes(await editor.open('drafts/page.md', PAGE))).toEqual([])
    expect(await codes(await editor.open('legal/page.md', PAGE))).toEqual([])
    expect(await codes(await editor.open('page.md', PAGE))).toContain('jargon')
  })
  it("stand above the editor's settings, which stand above what rules declare", async () => {
    editor = await EditorAtTheOtherEnd.start(MODERN, undefined, { rules: { jargon: 'error' }, company: [] })
    const uri = await editor.open('page.md', PAGE)
    expect((await editor.items(uri)).find((one) => one.code === 'jargon')).toMatchObject({ severity: 1 })
    editor.settings = { rules: { jargon: 'off' } }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.until(() => editor.refreshes > 0, 'a refresh')
    expect(await codes(uri)).not.toContain('jargon')
    await change('.tlc.yml', 'rules: { jargon: info }\n')
    expect((await editor.items(uri)).find((one) => one.code === 'jargon')).toMatchObject({ severity: 3 })
  })
  it('hold for a new document without a file yet', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'rules: { jargon: error }\n')
    const uri = await editor.openUri('untitled:Untitled-1', PAGE)
    expect((await editor.items(uri)).find((one) => one.code === 'jargon')).toMatchObject({ severity: 1 })
  })
  it('correct a wrong guess of the type of message', async () => {
    await start()
    const uri = await editor.open('site/[draft] page.md', PAGE)
    const before = await editor.connection.sendRequest<{ kind: string; reason: string }>('tlc/status', { uri })
    expect(before.kind).toBe('marketing-page')
    expect(before.reason).not.toBe('')
    await editor.connection.sendRequest('workspace/executeCommand', { command: 'tlc.setKind', arguments: [uri, 'press-release'] })
    expect(await editor.connection.sendRequest('tlc/status', { uri })).toMatchObject({
      kind: 'press-release',
      reason: 'your settings say so',
    })
    const other = await editor.open('site/d page.md', PAGE)
    expect(await editor.connection.sendRequest('tlc/status', { uri: other })).not.toMatchObject({ kind: 'press-release' })
    expect(await editor.connection.sendRequest('tlc/status', { uri: editor.uri('none.md') })).toBeNull()
  })
  it('are checked while they are written, with the place of a mistake', async () => {
    await start()
    const uri = await editor.open('.tlc.yml', 'company: Acme\nvoice: loud\nrules: { jargonn: off }\n', 'yaml')
    const items = await editor.items(uri)
    expect(items.map((one) => [one.range.start.line, one.message])).toEqual([
      [1, expect.stringMatching(/^Expected one of plain, warm, playful\b.*, found "loud"\.$/)],
      [2, expect.stringContaining('jargon')],
    ])
    await editor.change(uri, [{ range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, text: 'company: Acme\n' }])
    expect(await editor.items(uri)).toEqual([])
  })
  it('are still heard beside a mistake, which is said once', async () => {
    await start()
    writeFileSync(join(editor.folder, '.tlc.yml'), 'voice: loud\nrules: { jargon: off }\n')
    const uri = await editor.open('page.md', PAGE)
    expect(await codes(uri)).not.toContain('jargon')
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
    expect(editor.published[0]!.diagnostics.map((one) => one.code)).toContain('jargon')
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
    const hover = await editor.hover(uri, editor.rangeOf(uri, WORD).start)
    expect(hover!.contents).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') })
    const actions = await editor.actions(uri, editor.rangeOf(uri, WORD))
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
    ['.github/workflows/ci.yml', 'yaml', `a: You can ${WORD} one dashboard here.\nb: You can ${WORD} one dashboard here.\n`],
    ['.prettierrc.yml', 'yaml', `a: You can ${WORD} one dashboard here.\nb: You can ${WORD} one dashboard here.\n`],
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
  it('shows only what is new beside a record, and sees when it changes', async () => {
    await start()
    const text = '# Welcome\n\nYou can utilise one dashboard. Call us on 0800 123 456 with any question.\n'
    const uri = await editor.open('mails/page.md', text)
    expect((await editor.items(uri)).map((one) => one.code)).toContain('jargon')
    const counts = new Map(review(text, 'mails/page.md').findings.map((finding) => [fingerprint(finding), new Map([['mails/page.md', 1]])]))
    writeFileSync(join(editor.folder, '.tlc-baseline.json'), writeBaseline({ scoreVersion: 1, score: 70, counts }))
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.tlc-baseline.json'), type: 1 }] })
    expect(await editor.items(uri)).toEqual([])
    await editor.type(uri, 'Call us', 'You may also utilise the app. Call us')
    expect((await editor.items(uri)).map((one) => one.code)).toEqual(['jargon'])
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
