import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mergeReports, readReport, toRun } from '../present/from-json.ts'
import type { ReviewJson } from '../present/json.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { reasonOf } from './read-source.ts'
import { exitCodeOf } from './review-command.ts'
import { renderRun, writeResult } from './show-result.ts'

/** `tlc merge`: joins the JSON reports of shards; other formats take lines from the files where they stand. */
export async function mergeCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const { operands, flags } = args
  if (operands.length === 0) {
    host.error('tlc: Expected reports of "tlc review --format json", found none.\n')
    return EXIT.trouble
  }
  const reports: ReviewJson[] = []
  let failed = false
  for (const name of operands) {
    const report = readFile(path.resolve(host.cwd, name))
    if ('expected' in report) {
      host.error(`${name}: expected ${report.expected}, found ${report.found}\n`)
      failed = true
    } else reports.push(report)
  }
  const report = mergeReports(reports)
  const run = toRun(report, (file) => {
    try {
      return readFileSync(path.resolve(host.cwd, file), 'utf8')
    } catch {
      return null
    }
  })
  const shown = (flags.get('format') ?? 'json') === 'json' ? writeResult(`${JSON.stringify(report, null, 2)}\n`, flags, host) : await renderRun(run, args, host)
  if (failed || !shown) return EXIT.trouble
  return exitCodeOf(run, flags, { score: report.summary.score, recorded: null }, host)
}

function readFile(absolute: string): ReturnType<typeof readReport> {
  try {
    return readReport(readFileSync(absolute, 'utf8'))
  } catch (error) {
    return { expected: 'a report that may be read', found: reasonOf(error) }
  }
}
