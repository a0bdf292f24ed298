import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import {
  EDIT_JOURNEY,
  FILES_REVIEWED,
  type FilesReviewed,
  type FolderSummary,
  LIST_FILES,
  PIECES,
  type PicturesOfWorkspace,
  READ_FILE,
  REVIEW_FOLDER,
  SERVER_COMMANDS,
  WORDINGS,
  type Wordings,
} from '../../src/protocol.ts'
import { EditorAtTheOtherEnd, MODERN } from './editor-at-the-other-end.ts'

const REPLY = 'Hi there,\n\nYou can utilise the form, and I will look at it today.\n\nReply to this email with any question.\n\nSam\n'

let editor: EditorAtTheOtherEnd
let said: FilesReviewed[] = []
/** What the list shows: the last word on each file that holds something. */
const listed = () => {
  const files = new Map(said.flatMap((one) => one.files).map((file) => [file.path, file]))
  return new Map([...files].filter(([, file]) => file.messages.length > 0))
}
const rules = (path: string) =>
  listed()
    .get(path)
    ?.findings.map((one) => one.rule) ?? []
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(editor.folder, name)), { recursive: true })
  writeFileSync(join(editor.folder, name), text)
}
const start = async () => {
  editor = await EditorAtTheOtherEnd.start(MODERN, { lists: true })
  said = []
  editor.connection.onNotification(FILES_REVIEWED, (one: FilesReviewed) => void said.push(one))
}
const watched = (name: string, type: 1 | 2 | 3) =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type }] })
const review = (uri: string | null = null): Promise<FolderSummary | null> => editor.connection.sendRequest(REVIEW_FOLDER, { uri })
afterEach(async () => {
  if (editor.process.exitCode === null) await editor.stop()
})

describe('a folder', () => {
  it('is read as far as it holds copy: not what git ignores, what the team leaves out, what no customer reads', async () => {
    await start()
    write('replies/one.md', REPLY)
    write('replies/two.txt', REPLY)
    write('build/out.md', REPLY)
    write('drafts/new.md', REPLY)
    write('kept/.gitignore', '*.md\n!good.md\n')
    write('kept/good.md', REPLY)
    write('kept/bad.md', REPLY)
    write('package.json', '{ "description": "You can utilise the form for each and every thing." }')
    write('.gitignore', 'build/\n')
    write('.tlc.yml', 'ignore: ["drafts/**"]\n')
    const summary = await review()
    expect([...listed().keys()].sort()).toEqual(['kept/good.md', 'replies/one.md', 'replies/two.txt'])
    expect(rules('replies/one.md')).toContain('jargon')
    expect(summary).toEqual({ files: 3, messages: 3, findings: [...listed().values()].flatMap((file) => file.findings).length })
    const progress = said.flatMap((one) => one.progress ?? [])
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.of)
  })

  it('may be one folder alone', async () => {
    await start()
    write('replies/one.md', REPLY)
    write('site/page.md', REPLY)
    expect(await review(editor.uri('site'))).toMatchObject({ files: 1 })
    expect([...listed().keys()]).toEqual(['site/page.md'])
  })

  it('is left half read at once when the question is withdrawn, and what was read stays', async () => {
    await start()
    for (let i = 0; i < 300; i++) write(`replies/${i}.md`, REPLY)
    const source = new CancellationTokenSource()
    const asked = editor.connection.sendRequest(REVIEW_FOLDER, { uri: null }, source.token)
    await editor.until(() => said.length > 1, 'the first files')
    const from = Date.now()
    source.cancel()
    expect(await asked).toBeNull()
    expect(Date.now() - from).toBeLessThan(500)
    expect(listed().size).toBeGreaterThan(0)
    expect(listed().size).toBeLessThan(300)
  })

  it('keeps up with files that are changed, made, renamed and deleted on the disk', async () => {
    await start()
    write('one.md', REPLY)
    write('old/two.md', REPLY)
    await review()
    write('one.md', REPLY.replace('utilise', 'use'))
    await watched('one.md', 2)
    await editor.until(() => !rules('one.md').includes('jargon'), 'the change')
    write('three.md', REPLY)
    await watched('three.md', 1)
    await editor.until(() => rules('three.md').includes('jargon'), 'the new file')
    rmSync(join(editor.folder, 'three.md'))
    await watched('three.md', 3)
    await editor.until(() => !listed().has('three.md'), 'the end of the file')
    renameSync(join(editor.folder, 'old'), join(editor.folder, 'new'))
    await editor.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: editor.uri('old'), newUri: editor.uri('new') }] })
    await editor.until(() => !listed().has('old/two.md') && rules('new/two.md').includes('jargon'), 'the new name')
  })

  it('shows an open document as it stands there, and as it is on the disk once that is closed unsaved', async () => {
    await start()
    write('one.md', REPLY)
    await review()
    const uri = await editor.open('one.md', REPLY)
    await editor.items(uri)
    await editor.type(uri, 'utilise', 'use')
    await editor.items(uri)
    await editor.until(() => !rules('one.md').includes('jargon'), 'what is typed')
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await editor.until(() => rules('one.md').includes('jargon'), 'what is saved')
  })

  it('that nobody asked for lists what is open, and nothing once it is closed', async () => {
    await start()
    const uri = await editor.open('one.md', REPLY)
    await editor.items(uri)
    await editor.until(() => rules('one.md').includes('jargon'), 'the open document')
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await editor.until(() => !listed().has('one.md'), 'nothing')
  })

  it('follows the team: what is left goes from the list, what is allowed goes from all files', async () => {
    await start()
    write('one.md', REPLY)
    write('two.md', REPLY)
    await review()
    const finding = listed()
      .get('one.md')!
      .findings.find((one) => one.rule === 'jargon')!
    expect(finding).toMatchObject({ words: 'utilise', fix: 'Write “use”', isTerm: true, range: { start: { line: 2, character: 8 } } })
    await editor.connection.sendRequest('workspace/executeCommand', {
      command: SERVER_COMMANDS.leaveThisOne,
      arguments: [editor.uri('one.md'), finding.rule, finding.start, finding.end],
    })
    await editor.until(() => !rules('one.md').includes('jargon'), 'the exception')
    await editor.connection.sendRequest('workspace/executeCommand', { command: SERVER_COMMANDS.alwaysAllow, arguments: [editor.uri('two.md'), 'utilise'] })
    await editor.until(() => !rules('two.md').includes('jargon'), 'the allowed word')
  })

  it('gives the new wordings of a finding in a file that is not open', async () => {
    await start()
    write('one.md', REPLY)
    await review()
    const finding = listed()
      .get('one.md')!
      .findings.find((one) => one.rule === 'jargon')!
    const params = { uri: editor.uri('one.md'), rule: 'jargon', start: finding.start, end: finding.end }
    const wordings = await editor.connection.sendRequest<Wordings>(WORDINGS, params)
    expect(wordings.choices[0]?.title).toBe('Write “use”')
    expect(wordings.choices[0]?.edit.documentChanges).toEqual([
      { textDocument: { uri: editor.uri('one.md'), version: null }, edits: [{ range: finding.range, newText: 'use' }] },
    ])
    expect(await editor.connection.sendRequest(WORDINGS, { ...params, start: 0 })).toBeNull()
  })
})

describe('a folder that cannot be listed when something in it changed', () => {
  /** How often the list of the new file is asked for, and how often no answer comes before one does. */
  let asked = 0
  let failing = 0
  const startFailing = async () => {
    editor = await EditorAtTheOtherEnd.start(MODERN, { lists: true, files: true })
    said = []
    editor.connection.onNotification(FILES_REVIEWED, (one: FilesReviewed) => void said.push(one))
    const pathOf = (uri: string) => fileURLToPath(uri)
    editor.connection.onRequest(READ_FILE, ({ uri }) => (existsSync(pathOf(uri)) ? readFileSync(pathOf(uri), 'utf8') : null))
    editor.connection.onRequest(LIST_FILES, ({ uri }) => {
      if (uri === editor.uri('new.md')) asked++
      if (uri === editor.uri('new.md') && failing-- > 0) throw new Error('The folder is on its way somewhere else.')
      return uri.endsWith('.md') ? [uri] : readdirSync(pathOf(uri)).map((name) => editor.uri(name))
    })
    write('one.md', REPLY)
    await review()
    write('new.md', REPLY)
    asked = 0
  }

  it('is listed again, and what changed is not lost', async () => {
    await startFailing()
    failing = 3
    await watched('new.md', 1)
    await editor.until(() => rules('new.md').includes('jargon'), 'the new file')
    expect(asked).toBe(4)
  })

  it('is given up after some times, which is logged, and the next change is looked at with patience again', async () => {
    await startFailing()
    failing = Number.POSITIVE_INFINITY
    await watched('new.md', 1)
    await editor.until(() => editor.messages.some((words) => words.includes('on its way')), 'the line in the log')
    expect(asked).toBe(6)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(asked).toBe(6)
    failing = 5
    await watched('new.md', 2)
    await editor.until(() => rules('new.md').includes('jargon'), 'the new file')
    expect(asked).toBe(12)
  })
})

describe('a folder in which somebody works while it is read', () => {
  it('costs no other file: what has gone is left out, what is new text is read as it is now, what cannot be read is no end', async () => {
    editor = await EditorAtTheOtherEnd.start(MODERN, { lists: true, files: true })
    said = []
    editor.connection.onNotification(FILES_REVIEWED, (one: FilesReviewed) => void said.push(one))
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']) write(name, REPLY)
    const nameOf = (uri: string) => fileURLToPath(uri).slice(-4)
    let isMeddled = false
    editor.connection.onRequest(LIST_FILES, ({ uri }) => (uri.endsWith('.md') ? [uri] : readdirSync(fileURLToPath(uri)).map((name) => editor.uri(name))))
    editor.connection.onRequest(READ_FILE, ({ uri }) => {
      // Between the list and the first text.
      if (!isMeddled) {
        isMeddled = true
        rmSync(join(editor.folder, 'b.md'))
        write('c.md', REPLY.replace('utilise', 'leverage'))
        rmSync(join(editor.folder, 'd.md'))
        mkdirSync(join(editor.folder, 'd.md'))
      }
      if (nameOf(uri) === 'e.md') throw new Error('This disk has a fault.')
      const path = fileURLToPath(uri)
      return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null
    })
    const summary = await review()
    expect([...listed().keys()].filter((path) => rules(path).includes('jargon')).sort()).toEqual(['a.md', 'c.md', 'f.md'])
    expect(summary?.files).toBe(3)
    const words = (path: string) =>
      listed()
        .get(path)
        ?.findings.map((one) => one.words)
    expect(words('c.md')).toContain('leverage')
    expect(words('c.md')).not.toContain('utilise')
    // And it goes on: what comes back is read again.
    write('b.md', REPLY)
    await watched('b.md', 1)
    await editor.until(() => rules('b.md').includes('jargon'), 'the file that came back')
  })

  it('may have links in a circle, or out of it', async () => {
    await start()
    write('replies/one.md', REPLY)
    symlinkSync('..', join(editor.folder, 'replies', 'up'))
    symlinkSync('loop.md', join(editor.folder, 'replies', 'loop.md'))
    symlinkSync('/nowhere/x.md', join(editor.folder, 'gone.md'))
    expect(await review()).toMatchObject({ files: 1 })
    expect([...listed().keys()]).toEqual(['replies/one.md'])
  })
})

describe('the pictures of the workspace', () => {
  it('know every piece that was read, the team’s suns, and what it ticked', async () => {
    await start()
    write('replies/refund.md', REPLY)
    write('site/index.html', '<title>Lamps</title><h1>Lamps</h1><p>You dim them by hand.</p>')
    write('.tlc.yml', 'suns: [members, reputation]\n')
    const ask = (): Promise<PicturesOfWorkspace> => editor.connection.sendRequest(PIECES, {})
    expect(await ask()).toMatchObject({ isWhole: false, pieces: [], suns: ['members', 'reputation'] })
    await review()
    const pictures = await ask()
    expect(pictures.isWhole).toBe(true)
    expect(pictures.pieces.map((piece) => [piece.path, piece.stage])).toEqual([
      ['replies/refund.md', 'use'],
      ['site/index.html', 'investigate'],
    ])
    expect(await editor.connection.sendRequest(EDIT_JOURNEY, { part: 'done', key: 'fill-in-forms', value: '2026-11-20' })).toBe(true)
    expect(readFileSync(join(editor.folder, '.tlc-journey.yml'), 'utf8')).toContain('fill-in-forms: 2026-11-20')
    expect((await ask()).journey.done).toEqual({ 'fill-in-forms': '2026-11-20' })
    write('.tlc-journey.yml', 'done: [')
    expect(await editor.connection.sendRequest(EDIT_JOURNEY, { part: 'done', key: 'a', value: 'b' })).toBe(false)
  })
})
