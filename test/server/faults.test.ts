import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

/** The command line as it is shipped, in processes of its own: what only a process can lose. */
const home = mkdtempSync(join(tmpdir(), 'tlc-faults-'))
const cli = join(home, 'cli.js')
const shared = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], logLevel: 'error' } satisfies BuildOptions

beforeAll(async () => {
  await build({ ...shared, entryPoints: ['src/cli/main.ts'], outfile: cli })
  // The worker as it is, but a file of this name ends its thread, as running out of memory would.
  const mortal = `import fs from 'node:fs'
const read = fs.readFileSync
fs.readFileSync = (file, ...rest) => { if (String(file).endsWith('deadly.md')) process.exit(7); return read(file, ...rest) }
require('./src/cli/review-worker.ts')`
  await build({ ...shared, stdin: { contents: mortal, resolveDir: process.cwd() }, outfile: join(home, 'review-worker.js') })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function makeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(home, 'case-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const run = (cwd: string, line: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [cli, ...line.split(' ')], { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 })

test('a thread that dies loses only its file, which is said; the others are reviewed', () => {
  const folder = makeFolder({
    'a.md': 'Utilise it.',
    'b/deadly.md': 'Utilise it.',
    'c.md': 'Utilise it.',
    'd.md': 'Utilise it.',
    'e/deadly.md': 'x',
    'f.md': 'Utilise it.',
  })
  const { stdout, stderr, status } = run(folder, 'review --jobs 2 --format json')
  expect(status).toBe(2)
  const report = JSON.parse(stdout)
  expect(report.files.map((file: { path: string; findings: unknown[] }) => [file.path, file.findings.length > 0])).toEqual([
    ['a.md', true],
    ['b/deadly.md', false],
    ['c.md', true],
    ['d.md', true],
    ['e/deadly.md', false],
    ['f.md', true],
  ])
  expect(stderr).toContain('b/deadly.md: expected a review, found a thread that ended with 7')
  expect(report.problems.map((one: { path: string }) => one.path)).toEqual(['b/deadly.md', 'e/deadly.md'])
})

describe('--fix', () => {
  const before = `\ufeff${'Please utilise it, and utilise “that”.\r\n\r\n'.repeat(400)}`
  const after = before.replaceAll('utilise', 'use')
  test('a kill at any moment leaves the old file or the new one, and a later run mends it', async () => {
    const folder = makeFolder({ 'a.md': before })
    const file = join(folder, 'a.md')
    const outcomes = new Set<string>()
    for (let round = 0; round < 15; round++) {
      writeFileSync(file, before)
      const child = spawn(process.execPath, [cli, 'review', 'a.md', '--fix', '--format', 'json', '--fail-on', 'never'], { cwd: folder, stdio: 'ignore' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      // From before the file is read to after it is written.
      const timer = setTimeout(() => child.kill('SIGKILL'), 100 * round)
      await ended
      clearTimeout(timer)
      const now = readFileSync(file, 'utf8')
      outcomes.add(now === before ? 'old' : now === after ? 'new' : `torn: ${now.length} units`)
    }
    expect([...outcomes].filter((one) => one !== 'old' && one !== 'new')).toEqual([])
    expect(run(folder, 'review a.md --fix --fail-on never').status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(after)
  })
})

describe('a fix that is killed before, in and after each step of being written', () => {
  const before = `\ufeff${'Please utilise it, and utilise “that”.\r\n\r\n'.repeat(40)}`
  const after = before.replaceAll('utilise', 'use')
  test('leaves the old file or the new one, with its mode', async () => {
    // How a fix is written, but it dies at the step that it is told; a text is written in two halves.
    const mortal = `import fs from 'node:fs'
let step = 0
const die = () => { if (++step === Number(process.env.DIES_AT)) process.kill(process.pid, 'SIGKILL') }
const mine = new Set()
const isCopy = (path) => typeof path === 'string' && path.includes('a.md')
const { openSync, writeFileSync, fchmodSync, closeSync, renameSync } = fs
fs.openSync = (path, flags, ...rest) => {
  if (!isCopy(path) || flags !== 'w') return openSync(path, flags, ...rest)
  die()
  const file = openSync(path, flags, ...rest)
  mine.add(file)
  die()
  return file
}
fs.writeFileSync = (file, text, ...rest) => {
  if (!mine.has(file) && !isCopy(file)) return writeFileSync(file, text, ...rest)
  writeFileSync(file, text.slice(0, text.length / 2), ...rest)
  die()
  writeFileSync(file, isCopy(file) ? text : text.slice(text.length / 2), ...rest)
  die()
}
const around = (real, isMine) => (...args) => {
  if (!isMine(args[0])) return real(...args)
  die()
  const result = real(...args)
  die()
  return result
}
fs.fchmodSync = around(fchmodSync, (file) => mine.has(file))
fs.closeSync = around(closeSync, (file) => mine.has(file))
fs.renameSync = around(renameSync, isCopy)
const { writeFixed } = require('./src/cli/fix-file.ts')
const file = process.argv[2]
const before = fs.readFileSync(file, 'utf8').slice(1)
writeFixed(file, before, before.replaceAll('utilise', 'use'))`
    const program = join(home, 'dies.js')
    await build({ ...shared, stdin: { contents: mortal, resolveDir: process.cwd() }, outfile: program })
    const folder = makeFolder({})
    const file = join(folder, 'a.md')
    const outcomes: string[] = []
    for (let at = 1; ; at++) {
      writeFileSync(file, before)
      chmodSync(file, 0o664)
      const { signal } = spawnSync(process.execPath, [program, file], { env: { ...process.env, DIES_AT: String(at) } })
      const now = readFileSync(file, 'utf8')
      outcomes.push(now === before ? 'old' : now === after ? 'new' : `torn: ${now.length} units`)
      expect(statSync(file).mode & 0o777).toBe(0o664)
      if (signal === null) break
    }
    // Nine steps before the new name, then the new file.
    expect(outcomes).toEqual([...Array(9).fill('old'), 'new', 'new'])
    // What a killed run left behind is not taken for copy.
    expect(JSON.parse(run(folder, 'review --format json --fail-on never').stdout).files.map((one: { path: string }) => one.path)).toEqual(['a.md'])
  })
})

test('two processes that record at once lose nothing', async () => {
  const names = Array.from({ length: 6 }, (_, i) => `p${i}.md`)
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, `Please utilise it, ${name}.`])))
  await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          spawn(process.execPath, [cli, 'review', name, '--update-baseline', '--fail-on', 'never'], { cwd: folder, stdio: 'ignore' }).once('exit', resolve)
        }),
    ),
  )
  const { findings } = JSON.parse(readFileSync(join(folder, '.tlc-baseline.json'), 'utf8'))
  expect([...new Set(Object.values(findings).flatMap((paths) => Object.keys(paths as object)))].sort()).toEqual(names)
  expect(readdirSync(folder).filter((name) => /\.(lock|tmp)$/.test(name))).toEqual([])
})

test('a record of 10 MB is read', () => {
  const findings = Object.fromEntries(Array.from({ length: 160_000 }, (_, i) => [`jargon:${i.toString(16).padStart(40, '0')}`, { [`mails/${i % 900}.md`]: 1 }]))
  const folder = makeFolder({ 'a.md': 'Please utilise it.', '.tlc-baseline.json': JSON.stringify({ version: 1, scoreVersion: 1, score: 80, findings }) })
  expect(statSync(join(folder, '.tlc-baseline.json')).size).toBeGreaterThan(9_000_000)
  const { status, stderr } = run(folder, 'review a.md --fail-on hint')
  expect(stderr).toMatch(/recorded findings are fixed/)
  expect(status).toBe(1)
})

describe('an output that cannot be written is one clear line, exit 2, and leaves no half file', () => {
  test('a folder that is none', () => {
    const folder = makeFolder({ 'a.md': 'Hello there.', plain: 'x' })
    const { status, stderr } = run(folder, 'review a.md --format json --output plain/report.json')
    expect([status, stderr]).toEqual([2, 'plain/report.json: expected to write this file, found a file where a folder should be\n'])
  })
  test('a disk that is full', ({ skip }) => {
    const folder = makeFolder({ 'a.md': 'Please utilise it. '.repeat(400) })
    mkdirSync(join(folder, 'small'))
    // A disk of 16 kB, where this machine lets us make one.
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', join(folder, 'small')]).status !== 0)
      return skip('this machine does not let us make a small disk')
    try {
      writeFileSync(join(folder, 'small', 'report.json'), 'before')
      const { status, stderr } = run(folder, 'review a.md --format json --output small/report.json')
      expect([status, stderr]).toEqual([2, 'small/report.json: expected to write this file, found no space left on the disk\n'])
      expect(readFileSync(join(folder, 'small', 'report.json'), 'utf8')).toBe('before')
      expect(readdirSync(join(folder, 'small'))).toEqual(['report.json'])
      // A fix that cannot be written leaves the copy as it was.
      const copy = 'Please utilise it. '.repeat(500)
      writeFileSync(join(folder, 'small', 'a.md'), copy)
      expect(run(folder, 'review small/a.md --fix --fail-on never').stderr).toContain('no space left on the disk')
      expect(readFileSync(join(folder, 'small', 'a.md'), 'utf8')).toBe(copy)
    } finally {
      spawnSync('umount', [join(folder, 'small')])
    }
  })
  test('a disk that may not be written', ({ skip }) => {
    const folder = makeFolder({ 'a.md': 'Please utilise it.' })
    mkdirSync(join(folder, 'fixed'))
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', join(folder, 'fixed')]).status !== 0)
      return skip('this machine does not let us make a read-only disk')
    try {
      const { status, stderr } = run(folder, 'review a.md --format json --output fixed/report.json')
      expect([status, stderr]).toEqual([2, 'fixed/report.json: expected to write this file, found a disk that may not be written\n'])
    } finally {
      spawnSync('umount', [join(folder, 'fixed')])
    }
  })
})

describe('hostile folders', () => {
  test('links in a circle, links out, links to nothing', () => {
    const folder = makeFolder({ 'mails/a.md': 'Please utilise it.', 'mails/b.md': 'Hello there.' })
    symlinkSync('..', join(folder, 'mails', 'up'))
    symlinkSync('loop.md', join(folder, 'mails', 'loop.md'))
    symlinkSync('/nowhere/x.md', join(folder, 'mails', 'gone.md'))
    const { stdout, stderr, status } = run(folder, 'review --format json --fail-on never')
    expect([JSON.parse(stdout).files.map((file: { path: string }) => file.path), stderr, status]).toEqual([['mails/a.md', 'mails/b.md'], '', 0])
  })
  test('files that go while they are read are said, and the rest is reviewed', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `m${String(i).padStart(3, '0')}.md`)
    const folder = makeFolder(Object.fromEntries(names.map((name) => [name, 'Please utilise it. '.repeat(60)])))
    // The command line as it is, but the last twenty files go while the first is read.
    const vanishing = `import fs from 'node:fs'
const read = fs.readFileSync
fs.readFileSync = (file, ...rest) => {
  const text = read(file, ...rest)
  if (String(file).endsWith('m000.md')) for (const name of ${JSON.stringify(names.slice(280))}) fs.rmSync(name, { force: true })
  return text
}
require('./src/cli/main.ts')`
    const program = join(home, 'vanishing.js')
    await build({ ...shared, stdin: { contents: vanishing, resolveDir: process.cwd() }, outfile: program })
    const args = [program, 'review', '--format', 'json', '--jobs', '1', '--output', 'report.out', '--fail-on', 'never']
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const report = JSON.parse(readFileSync(join(folder, 'report.out'), 'utf8'))
    expect(report.files.filter((file: { findings: unknown[] }) => file.findings.length > 0)).toHaveLength(280)
    expect(status).toBe(2)
    expect(stderr.match(/m2[89]\d\.md: expected a file that may be read, found nothing at this path/g)).toHaveLength(20)
  })
})

/** As many files of one line as a whole shop has; `TLC_MANY_FILES=100000` for more. */
const MANY = Number(process.env.TLC_MANY_FILES ?? 2000)
test(`${MANY} files of one line are reviewed each, within bounded memory`, () => {
  const folder = makeFolder({})
  for (let i = 0; i < MANY; i++) {
    if (i % 1000 === 0) mkdirSync(join(folder, `d${i / 1000}`))
    writeFileSync(join(folder, `d${Math.floor(i / 1000)}`, `m${i}.md`), i % 10 ? 'Your lamp is on its way.\n' : 'Please utilise it.\n')
  }
  const measure = join(folder, 'measure.cjs')
  writeFileSync(
    measure,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(join(folder, 'peak'))}, String(process.resourceUsage().maxRSS)))`,
  )
  const before = Date.now()
  const args = ['--require', measure, cli, 'review', '--format', 'json', '--output', 'report.out', '--fail-on', 'never']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const seconds = (Date.now() - before) / 1000
  const megabytes = Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024
  if (MANY > 2000) console.log(`${MANY} files: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
  expect([status, stderr]).toEqual([0, ''])
  const { files } = JSON.parse(readFileSync(join(folder, 'report.out'), 'utf8'))
  expect(files).toHaveLength(MANY)
  expect(files.filter((file: { findings: { text: string }[] }) => file.findings.some((one) => one.text === 'utilise'))).toHaveLength(MANY / 10)
  // What is kept of a file of one line is bounded: 100 MB of program, and 20 kB a file.
  expect(megabytes).toBeLessThan(300 + MANY * 0.02)
})

describe('--fix, while somebody else has the file', () => {
  test.each([
    [
      'writes it',
      "fs.writeFileSync(file, 'Their own words, please utilise them.\\n')",
      'another text than was read: somebody else wrote it meanwhile',
      'Their own words, please utilise them.\n',
    ],
    ['takes it away', 'fs.rmSync(file)', 'nothing at this path', null],
    ['puts a folder in its place', 'fs.rmSync(file); fs.mkdirSync(file)', 'a folder', null],
  ])('who %s: nothing of theirs is written over, it is said, and the rest is fixed', async (_, deed, found, left) => {
    const folder = makeFolder({ 'a.md': '\ufeffPlease utilise it.\n', 'b.md': '\ufeffPlease utilise it.\n' })
    // The command line as it is, but what others do happens once the file was read.
    const meddling = `import fs from 'node:fs'
const read = fs.readFileSync
let isDone = false
fs.readFileSync = (file, ...rest) => {
  const bytes = read(file, ...rest)
  if (String(file).endsWith('a.md') && !isDone) {
    isDone = true
    ${deed}
  }
  return bytes
}
require('./src/cli/main.ts')`
    const program = join(folder, '..', 'meddling.js')
    await build({ ...shared, stdin: { contents: meddling, resolveDir: process.cwd() }, outfile: program })
    const { status, stderr } = spawnSync(process.execPath, [program, 'review', '--fix', '--jobs', '1', '--fail-on', 'never'], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toContain(`a.md: expected a file that may be written, found ${found}`)
    expect(stderr).not.toContain('fault of Think Like Customers')
    if (left !== null) expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(left)
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('\ufeffPlease use it.\n')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

test('a wording decided for all places keeps the mark at the start of a file', () => {
  const folder = makeFolder({ 'a.md': '\ufeffPlease utilise it.\n', 'b.md': 'Please utilise it.\n' })
  expect(run(folder, 'triage --replace utilise --with use').status).toBe(0)
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\ufeffPlease use it.\n')
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('Please use it.\n')
})

describe('nothing leaves the machine', () => {
  const denied = spawnSync('unshare', ['--net', 'true']).status === 0
  test.skipIf(!denied)('the command line works where there is no network', () => {
    const folder = makeFolder({ 'a.md': 'Please utilise it.' })
    const { status, stdout } = spawnSync('unshare', ['--net', process.execPath, cli, 'review', '--format', 'json', '--fail-on', 'hint'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(JSON.parse(stdout).files[0].findings.map((one: { text: string }) => one.text)).toContain('utilise')
  })
  test.skipIf(!denied)('so does the language server', async () => {
    const server = join(home, 'server.js')
    await build({ ...shared, entryPoints: ['src/server/node.ts'], outfile: server })
    const child = spawn('unshare', ['--net', process.execPath, server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    const textDocument = { uri: 'file:///letter.md', languageId: 'markdown', version: 1, text: 'Please utilise it.' }
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
    send({ method: 'initialized', params: {} })
    send({ method: 'textDocument/didOpen', params: { textDocument } })
    let said = ''
    for await (const chunk of child.stdout) {
      said += chunk
      if (said.includes('publishDiagnostics') && said.includes('utilise')) break
    }
    child.kill()
    expect(said).toContain('utilise')
  })
  test('no bundle asks a name server or opens a page', async () => {
    for (const entry of [
      'src/cli/main.ts',
      'src/cli/review-worker.ts',
      'src/server/node.ts',
      'src/extension/extension.ts',
      'src/server/web.ts',
      'src/index.ts',
    ]) {
      const inBrowser = { platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'module'] } as const
      const host: BuildOptions = entry.endsWith('web.ts')
        ? { ...shared, ...inBrowser, mainFields: [...inBrowser.mainFields], conditions: [...inBrowser.conditions] }
        : shared
      const { outputFiles } = await build({ ...host, entryPoints: [entry], write: false, external: ['vscode'] })
      const code = outputFiles?.[0]?.text ?? ''
      // The engine of a team's patterns has a method of that name.
      const asked = code.match(
        /require\("(?:node:)?(?:https?2?|dns|dgram|tls|inspector)"\)|\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|(?<!\.)\beval\((?!input, pos\))|new Function\(/g,
      )
      expect([entry, [...new Set(asked)]]).toEqual([entry, []])
    }
  })
})
