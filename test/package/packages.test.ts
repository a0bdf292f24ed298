import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TARBALL } from '../../scripts/package.mjs'
import { npm, ROOT } from '../../scripts/project.mjs'
import { EXPLANATION, FACTS, PREVIEW, REPORT } from '../../src/protocol.ts'

const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

describe('the packed npm package, installed where nothing else is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-package-'))
  const tlc = join(folder, 'node_modules', '.bin', 'tlc')
  const run = (...args: string[]) => spawnSync(tlc, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    writeFileSync(join(folder, 'letter.md'), 'Dear Customer,\n\nWe are proud to announce that you can utilise our portal.\n')
    await npm(['install', '--offline', TARBALL], { cwd: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('needs no other package', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['think-like-customers'])
  })

  test('names the code of others that it holds, with the licences', () => {
    const notices = readFileSync(join(folder, 'node_modules', 'think-like-customers', 'ThirdPartyNotices.txt'), 'utf8')
    const names = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(([^)]+)\)$/gm)]
    expect(names.map((match) => match[1])).toEqual(expect.arrayContaining(['htmlparser2', 'mdast-util-from-markdown', 'vscode-languageserver', 'yaml']))
    // Licences that ask nothing but to be named.
    expect(
      [...new Set(names.map((match) => match[2]))].filter(
        (licence) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)$/.test(licence as string),
      ),
    ).toEqual([])
  })

  test('is a plugin of unified', () => {
    const modules = join(ROOT, 'node_modules')
    const program = `import { retextThinkLikeCustomers } from 'think-like-customers'
import { unified } from ${JSON.stringify(join(modules, 'unified', 'index.js'))}
import retextEnglish from ${JSON.stringify(join(modules, 'retext-english', 'index.js'))}
import retextStringify from ${JSON.stringify(join(modules, 'retext-stringify', 'index.js'))}
const file = await unified().use(retextEnglish).use(retextThinkLikeCustomers).use(retextStringify).process('Please utilise the portal.')
console.log(file.messages.map((message) => message.actual).join())
`
    writeFileSync(join(folder, 'plugin.mjs'), program)
    expect(execFileSync(process.execPath, ['plugin.mjs'], { cwd: folder, encoding: 'utf8' })).toContain('utilise')
  })

  test('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(run('--version').stdout.trim()).toBe(version)
  })

  test('reviews a file on the command line', () => {
    const { stdout, status } = run('review', 'letter.md', '--format', 'json', '--fail-on', 'hint')
    const report = JSON.parse(stdout)
    expect(report.files[0].findings.map((finding: { text: string }) => finding.text)).toContain('utilise')
    expect(status).toBe(1)
  })

  test('serves an editor over standard streams, with the parts that wait for a question, a format or a setting', async () => {
    const uri = pathToFileURL(join(folder, 'letters.yml')).href
    const document = { textDocument: { uri } }
    const asked: [method: string, params: object, shows: string][] = [
      ['initialize', { processId: null, rootUri: pathToFileURL(folder).href, capabilities: { textDocument: { diagnostic: {} } } }, '"codeActionProvider"'],
      ['textDocument/diagnostic', document, 'our-till'],
      [PREVIEW, { uri, choice: {} }, '"notes"'],
      [EXPLANATION, { rule: 'jargon' }, 'Words that a customer would not use'],
      [REPORT, { format: 'html' }, '<!doctype html>'],
      [FACTS, {}, '"subjects"'],
    ]
    writeFileSync(join(folder, '.tlc.yml'), 'custom:\n  our-till: { phrase: [till], message: Say shop. }\n')
    const text = 'welcome:\n  title: "Welcome to the new shop for everyone."\n  body: "Please use our till at the back, and delivery takes 5 days."\n'
    const server = spawn(tlc, ['lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    let id = 0
    send({ id, method: asked[0]?.[0], params: asked[0]?.[1] })
    let answers = ''
    for await (const chunk of server.stdout) {
      answers += chunk
      if (!answers.includes(`"id":${id},`)) continue
      if (id === 0) {
        send({ method: 'initialized', params: {} })
        send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } })
      }
      const next = asked[++id]
      if (!next) break
      send({ id, method: next[0], params: next[1] })
    }
    server.kill()
    rmSync(join(folder, '.tlc.yml'))
    for (const [, , shows] of asked) expect(answers).toContain(shows.startsWith('"') ? shows : JSON.stringify(shows).slice(1, -1))
  })

  test('is a library with types', () => {
    const program = `import { review } from 'think-like-customers'\nconst findings = review('We utilise tea.', 'a.md').findings\nconsole.log(findings.length > 0)\n`
    writeFileSync(join(folder, 'program.mjs'), program)
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' }).trim()).toBe('true')
    writeFileSync(
      join(folder, 'typed.ts'),
      `import { review } from 'think-like-customers'\nexport const one: string | undefined = review('x', 'a.md').findings[0]?.message\n`,
    )
    const { stdout } = spawnSync(process.execPath, [TSC, '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'typed.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
})
