/** Our own product as it is shipped: the bundles of `npm run build`. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COUNTS_PROCESSOR } from './measure.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const TLC = join(ROOT, 'dist/cli.js')

export const library = () => import('../dist/index.mjs')

/** A folder that is deleted when the work is done. @template T @param {(folder: string) => Promise<T>} work */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** No process may take longer than this, in milliseconds. */
const LONGEST = 240_000

/** Milliseconds of a whole process from start to end; an exit code that is not expected is a fault. @param {string[]} args @param {string} [cwd] @param {(status: number | null) => boolean} [isExpected] */
export function runNode(args, cwd = ROOT, isExpected = (status) => status === 0 || status === 1) {
  return inProcess(args, cwd, isExpected).milliseconds
}

/** Runs a process and gives the most memory that it ever held, in MB, and its seconds. @param {string[]} args @param {string} cwd */
export function peakOf(args, cwd) {
  const { milliseconds, megabytes } = inProcess(args, cwd, (status) => status === 0 || status === 1)
  return { megabytes, seconds: milliseconds / 1000 }
}

/** @param {string[]} args @param {string} cwd @param {(status: number | null) => boolean} isExpected */
function inProcess(args, cwd, isExpected) {
  const folder = mkdtempSync(join(tmpdir(), 'tlc-bench-'))
  try {
    const note = join(folder, 'note.json')
    const hook = join(folder, 'hook.cjs')
    const write = `require('fs').writeFileSync(${JSON.stringify(note)}, JSON.stringify({ ...process.cpuUsage(), memory: process.resourceUsage().maxRSS }))`
    writeFileSync(hook, `if (require('worker_threads').isMainThread) process.on('exit', () => { ${write} })`)
    const start = performance.now()
    const { status, stderr, signal } = spawnSync(process.execPath, ['--require', hook, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
      timeout: LONGEST,
    })
    const clock = performance.now() - start
    if (signal || !isExpected(status))
      throw new Error(`node ${args.join(' ').replaceAll(ROOT, '').slice(0, 200)} ended with ${signal ?? status}: ${stderr}`.slice(0, 2000))
    const { user, system, memory } = JSON.parse(readFileSync(note, 'utf8'))
    return { milliseconds: COUNTS_PROCESSOR ? (user + system) / 1000 : clock, clock, megabytes: memory / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds by the clock, for what two threads share. @param {string[]} args @param {string} cwd */
export function clockOf(args, cwd) {
  return inProcess(args, cwd, (status) => status === 0 || status === 1).clock
}

/** The language server over its standard streams, spoken to by hand: messages with a length before them. */
export class Server {
  #child = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  #waiting = new Map()
  #buffer = Buffer.alloc(0)
  #next = 1

  constructor() {
    this.#child.stdout.on('data', (chunk) => this.#read(chunk))
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1])
      if (this.#buffer.length < head + 4 + length) return
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length))
      this.#buffer = this.#buffer.subarray(head + 4 + length)
      if (message.method && message.id !== undefined) {
        this.#send({ id: message.id, result: message.method === 'workspace/configuration' ? message.params.items.map(() => ({})) : null })
      } else if (message.id !== undefined) {
        this.#waiting.get(message.id)?.(message)
        this.#waiting.delete(message.id)
      }
    }
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  notify(method, params) {
    this.#send({ method, params })
  }

  ask(method, params) {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (message) => (message.error ? reject(new Error(message.error.message)) : resolve(message.result)))
      this.#send({ id, method, params })
    })
  }

  async start() {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } }
    await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities })
    this.notify('initialized', {})
  }

  async stop() {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    await this.ask('shutdown')
    this.notify('exit')
    await ended
  }
}
