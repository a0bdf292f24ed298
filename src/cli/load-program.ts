/**
 * Loads the program with the code that a run before it left compiled, which takes a fifth of the time of compiling it.
 * The compiled code is kept in the person's own folder for such things; where there is none, or none that is theirs
 * alone, the program is compiled as ever. `TLC_NO_CACHE` keeps it from being written and read.
 */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

type Program = typeof import('./program.ts')

/** The head of a kept file, in JSON and blanks: what the code is of, and a sum that tells damage. */
interface Head {
  readonly parts: readonly string[]
  readonly sum: number
}
interface Kept {
  readonly parts: readonly string[]
  readonly code: Buffer
}

const HEAD_BYTES = 1024
/** What nobody has written anew for so long belongs to a version that is gone. */
const OLD_DAYS = 60

/**
 * @param file the bundle: one function expression behind a comment with the hash of its text, all of it ASCII.
 * @returns the program, and what keeps its compiled code for the next run; call that when the process ends.
 */
export function loadProgram(file: string): { readonly program: Program; keep(): void } {
  const source = readFileSync(file, 'latin1')
  const place = placeOf(source)
  const kept = place && readKept(place)
  const script = new Script(source, { filename: file, ...(kept ? { cachedData: kept.code } : {}) })
  const own = { exports: {} }
  script.runInThisContext().call(own.exports, own.exports, createRequire(file), own, file, path.dirname(file))
  const program = own.exports as Program
  const known = kept && !script.cachedDataRejected ? kept.parts : null
  return {
    program,
    keep() {
      const parts = [...program.usedParts]
      if (place && (!known || parts.some((part) => !known.includes(part))))
        writeKept(place, [...new Set([...(known ?? []), ...parts])], () => script.createCachedData())
    },
  }
}

/** Where the compiled code of this very bundle is kept; null where it is not. */
function placeOf(source: string): string | null {
  const hash = /^\/\*([0-9a-f]{16})\*\//.exec(source)?.[1]
  const { env, platform } = process
  if (!hash || env.TLC_NO_CACHE) return null
  const folder =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : platform === 'darwin'
        ? env.HOME && path.join(env.HOME, 'Library/Caches')
        : env.XDG_CACHE_HOME || (env.HOME && path.join(env.HOME, '.cache'))
  return folder && path.isAbsolute(folder) ? path.join(folder, 'think-like-customers', 'compiled', `${hash}-${process.versions.v8}-${process.arch}.bin`) : null
}

/** Compiled code is run as it is, so it must be the person's own, where nobody else may write. */
function isOwn(stats: Stats): boolean {
  return !process.getuid || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
}

function readKept(place: string): Kept | null {
  try {
    const folder = lstatSync(path.dirname(place))
    if (!folder.isDirectory() || !isOwn(folder)) return null
    const file = openSync(place, 'r')
    let bytes: Buffer
    try {
      const stats = fstatSync(file)
      if (!stats.isFile() || !isOwn(stats)) return null
      bytes = readFileSync(file)
    } finally {
      closeSync(file)
    }
    const { parts, sum } = JSON.parse(bytes.toString('latin1', 0, HEAD_BYTES)) as Head
    const code = bytes.subarray(HEAD_BYTES)
    return Array.isArray(parts) && sum === sumOf(code) ? { parts, code } : null
  } catch {
    return null
  }
}

function writeKept(place: string, parts: readonly string[], make: () => Buffer): void {
  const folder = path.dirname(place)
  const beside = `${place}.${process.pid}.tmp`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const there = lstatSync(folder)
    if (!there.isDirectory() || !isOwn(there)) return
    const code = make()
    const head = JSON.stringify({ parts, sum: sumOf(code) } satisfies Head).padEnd(HEAD_BYTES)
    if (head.length > HEAD_BYTES) return
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeFileSync(file, Buffer.concat([Buffer.from(head, 'latin1'), code]))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, place)
    const old = Date.now() - OLD_DAYS * 86_400_000
    for (const name of readdirSync(folder)) {
      const one = path.join(folder, name)
      if (one !== place && statSync(one).mtimeMs < old) rmSync(one)
    }
  } catch {
    // A disk that is full or may not be written only means that the next run compiles again.
    rmSync(beside, { force: true })
  }
}

/** Of a few bytes in every page of a disk: a page that was lost or never written does not go unnoticed, and it takes no time. */
function sumOf(code: Buffer): number {
  let sum = code.length
  for (let at = 0; at < code.length; at += 509) sum = (Math.imul(sum, 31) + (code[at] as number)) | 0
  return sum
}
