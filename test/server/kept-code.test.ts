import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** The loader of the command line, with a program of a few lines that says whether its compiled code was there. */
const home = mkdtempSync(join(tmpdir(), 'tlc-kept-'))
const loader = join(home, 'loader.js')

/** Long enough that damage does not only hit its head. */
const WORK = Array.from({ length: 400 }, (_, i) => `function work${i}(a) { return a + ${i} + 'some words of work ${i}'.length }`).join('\n')

beforeAll(async () => {
  const contents = `
    import vm from 'node:vm'
    import { loadProgram } from './src/cli/load-program.ts'
    import { beginShortRun, endShortRun } from './src/cli/short-run.ts'
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options)
        console.log('took', options.cachedData !== undefined && !this.cachedDataRejected)
      }
    }
    beginShortRun()
    const { program, keep } = loadProgram(process.argv[2])
    program.run(process.argv[3])
    if (process.argv[4] === 'long') endShortRun()
    beginShortRun()
    keep()`
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile: loader,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A folder with a program and an empty cache, and what runs it. */
function makeCase(hash = '0123456789abcdef') {
  const folder = mkdtempSync(join(home, 'case-'))
  const program = join(folder, 'program.js')
  writeFileSync(
    program,
    `/*${hash}*/(function(exports){${WORK}
exports.usedParts = new Set(); exports.run = (part) => { exports.usedParts.add(part); let sum = 0; for (const f of [work0, work200, work399]) sum = f(sum); console.log('ran', sum) }})`,
  )
  const cache = join(folder, 'cache')
  const kept = join(cache, 'think-like-customers', 'compiled')
  return {
    kept,
    files: () => (existsSync(kept) ? readdirSync(kept) : []),
    run: (part = 'a', mode = '', env: Record<string, string> = {}) => {
      const { stdout, status } = spawnSync(process.execPath, [loader, program, part, mode], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, TLC_NO_CACHE: '', ...env },
      })
      return { status, says: stdout.split('\n').filter((line) => line.startsWith('ran')), took: stdout.includes('took true') }
    },
  }
}
const SAYS = ['ran 663']

describe.skipIf(process.platform === 'darwin')('compiled code', () => {
  test('is kept by the first run and taken by the next, whatever the first did in between', () => {
    const { run, files } = makeCase()
    expect(run('a', 'long')).toEqual({ status: 0, says: SAYS, took: false })
    expect(files()).toHaveLength(1)
    expect(run()).toEqual({ status: 0, says: SAYS, took: true })
  })

  test('is written again only when a run used a part that it was not made with', () => {
    const { run, files, kept } = makeCase()
    run('a')
    const at = () => statSync(join(kept, files()[0] as string)).mtimeMs
    const first = at()
    run('a')
    expect(at()).toBe(first)
    run('b')
    const second = at()
    expect(second).not.toBe(first)
    run('a')
    expect(at()).toBe(second)
    expect(files()).toHaveLength(1)
  })

  test('is left when it is damaged, and made anew', () => {
    const { run, files, kept } = makeCase()
    run()
    const file = join(kept, files()[0] as string)
    const whole = readFileSync(file)
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => Buffer.from(bytes).fill(0, 2048),
      (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 1500),
      () => Buffer.alloc(0),
    ]) {
      writeFileSync(file, damage(whole))
      expect(run()).toEqual({ status: 0, says: SAYS, took: false })
      expect(run().took).toBe(true)
    }
  })

  test.skipIf(!process.getuid)('is not taken where others may write', () => {
    const { run, files, kept } = makeCase()
    run()
    chmodSync(kept, 0o777)
    expect(run()).toEqual({ status: 0, says: SAYS, took: false })
    chmodSync(kept, 0o700)
    chmodSync(join(kept, files()[0] as string), 0o666)
    expect(run()).toEqual({ status: 0, says: SAYS, took: false })
  })

  test('is neither read nor written where it is not wanted, where there is no place, or for a program without a hash', () => {
    const { run, files } = makeCase()
    expect(run('a', '', { TLC_NO_CACHE: '1' })).toEqual({ status: 0, says: SAYS, took: false })
    expect(run('a', '', { XDG_CACHE_HOME: '/dev/null/nowhere', LOCALAPPDATA: '/dev/null/nowhere' }).says).toEqual(SAYS)
    expect(files()).toEqual([])
    const dev = makeCase('not hashed yet.')
    expect(dev.run().says).toEqual(SAYS)
    expect(dev.files()).toEqual([])
  })
})
