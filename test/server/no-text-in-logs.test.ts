import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, expect, test, vi } from 'vitest'
import { EditorAtTheOtherEnd } from './editor-at-the-other-end.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A word that stands in the copy and in no program: where it turns up, text of the writer does. */
const SECRET = 'quillwort'
/** Copy that is read, and copy with something wrong in it, in which the secret stands beside the fault. */
const COPY: Readonly<Record<string, string>> = {
  'plain.md': `We are proud to utilise ${SECRET}.\n`,
  'open.liquid': `Hi {{ ${SECRET} | and {% if ${SECRET} %} we utilise it.\n`,
  'broken.json': `{"a": "We utilise ${SECRET}.", "b": ${SECRET}\n`,
  'broken.yml': `a: "We utilise ${SECRET}\n  - ${SECRET}: [\n`,
  'broken.csv': `key,text\n1,"We utilise ${SECRET}\n`,
  'deep.md': `${'> '.repeat(4000)}${SECRET}\n`,
  'front.md': `---\ntitle: [${SECRET}\n---\nWe utilise it.\n`,
}

let editor: EditorAtTheOtherEnd | null = null
const folders: string[] = []
afterEach(async () => {
  await editor?.stop()
  editor = null
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('the server says nothing of the text in what it logs or shows', async () => {
  editor = await EditorAtTheOtherEnd.start()
  for (const [name, text] of Object.entries(COPY)) {
    const uri = await editor.open(name, text)
    await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    // Twice as long, so that what was remembered is judged again.
    await editor.type(uri, SECRET, `${SECRET} ${SECRET}`)
    await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
    await editor.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    })
  }
  await editor.connection.sendRequest('workspace/executeCommand', { command: 'no such command', arguments: [SECRET] }).catch(() => null)
  expect(editor.messages.filter((message) => message.includes(SECRET))).toEqual([])
})

test('the command line says nothing of the text beside its result', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tlc-logs-'))
  folders.push(home)
  const cli = join(home, 'cli.js')
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  const folder = join(home, 'copy')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(COPY)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'latin.md'), Buffer.concat([Buffer.from(`${SECRET} `), Buffer.from([0xe9, 0x20])]))
  symlinkSync('nowhere', join(folder, 'gone.md'))
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'review', '.', '--format', 'json', '--timing'], { cwd: folder, encoding: 'utf8' })
  expect([status, stdout.includes(SECRET)]).toEqual([2, true])
  // What it says of files: where, what was expected, what was found.
  expect(stderr).toMatch(/latin\.md/)
  expect(stderr.split('\n').filter((line) => line.includes(SECRET))).toEqual([])
})
