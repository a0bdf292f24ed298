import { closeSync, fchmodSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { COLOURS, NO_COLOURS, type Paint } from '../present/paint.ts'
import type { ReviewRun } from '../present/reviewed-file.ts'
import { type Arguments, type FlagName, isFailing, type OutputFormat } from './flags.ts'
import type { Host } from './host.ts'
import { reasonOf } from './read-source.ts'
import { noteUse } from './used-parts.ts'

/** Colour only on a terminal, never with `NO_COLOR`; the flags win over both. */
export function choosePaint(flags: ReadonlyMap<FlagName, string>, host: Host): Paint {
  if (flags.has('no-color')) return NO_COLOURS
  if (flags.has('color')) return COLOURS
  const wanted = host.terminalWidth !== null && !flags.has('output') && host.env.TERM !== 'dumb'
  return wanted && !host.env.NO_COLOR ? COLOURS : NO_COLOURS
}

/** Shows the run in the format asked for, on standard output or in a file. False when it could not be written; that is said. */
export async function renderRun(run: ReviewRun, { flags }: Arguments, host: Host): Promise<boolean> {
  const format = (flags.get('format') ?? 'pretty') as OutputFormat
  noteUse(`as ${format}`)
  const shown = flags.has('quiet') ? onlyFailing(run, flags) : run
  const text = await renderFormat(shown, format, flags, host)
  return writeResult(text, flags, host)
}

/** The result on standard output, or in the file that `--output` names. False when it could not be written; that is said. */
export function writeResult(text: string | Iterable<string>, flags: ReadonlyMap<FlagName, string>, host: Host): boolean {
  const output = flags.get('output')
  if (output === undefined || output === '-') {
    for (const part of joined(text)) host.out(part)
    return true
  }
  const failure = writeWhole(path.resolve(host.cwd, output), text)
  if (failure) host.error(`${output}: expected to write this file, found ${failure}\n`)
  return failure === null
}

async function renderFormat(run: ReviewRun, format: OutputFormat, flags: ReadonlyMap<FlagName, string>, host: Host): Promise<string | Iterable<string>> {
  switch (format) {
    case 'json':
      return (await import('../present/json.ts')).writeJson(run)
    case 'sarif':
      return `${JSON.stringify((await import('../present/sarif.ts')).toSarif(run), null, 2)}\n`
    case 'github':
      return (await import('../present/ci-formats.ts')).toGithub(run)
    case 'gitlab':
      return (await import('../present/ci-formats.ts')).toGitlab(run)
    case 'junit':
      return (await import('../present/ci-formats.ts')).toJunit(run, (finding) => isFailing(finding.severity, flags))
    case 'rdjson':
      return (await import('../present/ci-formats.ts')).toRdjson(run)
    case 'markdown':
      return (await import('../present/table-formats.ts')).toMarkdown(run)
    case 'csv':
      return (await import('../present/table-formats.ts')).toCsv(run)
    case 'html':
      return (await import('../present/html-report.ts')).toHtmlReport(run, flags.get('today') ?? new Date().toISOString().slice(0, 10))
    case 'pretty':
      return (await import('../present/pretty.ts')).toPretty(run, choosePaint(flags, host), host.terminalWidth ?? 100)
  }
}

/** The run with the findings that fail alone, for the reader who asked for quiet; figures stay those of all. */
function onlyFailing(run: ReviewRun, flags: ReadonlyMap<FlagName, string>): ReviewRun {
  return {
    ...run,
    files: run.files.map((file) => ({
      ...file,
      review: { ...file.review, findings: file.review.findings.filter((finding) => isFailing(finding.severity, flags)) },
    })),
  }
}

/** UTF-16 units that are written at once. */
const PART = 1 << 18

/** Small pieces in parts that are worth a write each. */
function* joined(pieces: string | Iterable<string>): Iterable<string> {
  if (typeof pieces === 'string') return yield pieces
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < PART) continue
    yield part
    part = ''
  }
  if (part) yield part
}

function chmodWhereItCan(file: number, mode: number): void {
  try {
    fchmodSync(file, mode & 0o7777)
  } catch {
    // Some disks know no modes.
  }
}

/** Writes a file whole or not at all: beside it first, then renamed over it. Why it could not, or null. */
export function writeWhole(absolute: string, text: string | Iterable<string>, mode?: number): string | null {
  const beside = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${process.pid}.tmp`)
  try {
    const file = openSync(beside, 'w', mode)
    try {
      // What a new file may be is cut by the system's mask, what this one was is kept.
      if (mode !== undefined) chmodWhereItCan(file, mode)
      for (const part of joined(text)) writeFileSync(file, part)
    } finally {
      closeSync(file)
    }
    renameSync(beside, absolute)
    return null
  } catch (error) {
    try {
      rmSync(beside, { force: true })
    } catch {
      // Where nothing could be written, nothing is left to take away.
    }
    return reasonOf(error)
  }
}
