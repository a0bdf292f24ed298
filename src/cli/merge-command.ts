import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mergeReports, readReport, toRun } from '../present/from-json.ts'
import { type FileJson, type ReviewJson, toFileJson } from '../present/json.ts'
import { toProblemLine } from '../present/problem-line.ts'
import type { ReviewRun } from '../present/reviewed-file.ts'
import { type Compared, compareFiles, fromShared } from './compare-files.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { keepHistory } from './keep-history.ts'
import { reasonOf } from './read-source.ts'
import { leaveOutOfShare } from './record.ts'
import { exitCodeOf } from './review-command.ts'
import { emptyReview, shiftReview } from './shift-review.ts'
import { renderRun, writeResult } from './show-result.ts'

/** `tlc merge`: joins the JSON reports of shards and compares the pieces of all; other formats take lines from the files where they stand. */
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
  if (!reports.length) return EXIT.trouble
  const sourceOf = (file: string) => {
    try {
      return readFileSync(path.resolve(host.cwd, file), 'utf8')
    } catch {
      return null
    }
  }
  const joined = await compareParts(mergeReports(reports), sourceOf, args, host)
  const { report } = joined
  const plain = toRun(report, (file) => sourceOf(file))
  const kept = await keepHistory(plain.files, report.summary.score, flags, host)
  const run: ReviewRun = { ...plain, ...joined.whole, history: kept.days }
  for (const problem of kept.problems) host.error(`${toProblemLine(problem)}\n`)
  const shown = (flags.get('format') ?? 'json') === 'json' ? writeResult(`${JSON.stringify(report, null, 2)}\n`, flags, host) : await renderRun(run, args, host)
  if (failed || !shown || kept.problems.length) return EXIT.trouble
  return exitCodeOf(run, flags, { score: report.summary.score, recorded: null }, host)
}

/** What the parts of an estate tell of their files, compared: the report with what contradicts over all parts, and the journey through them. */
async function compareParts(
  report: ReviewJson,
  sourceOf: (path: string) => string | null,
  { flags }: Arguments,
  host: Host,
): Promise<{ readonly report: ReviewJson; readonly whole: Pick<ReviewRun, 'coverage' | 'customers'> }> {
  if (!report.files.some((file) => file.shared)) return { report, whole: {} }
  const { createSettingsFinder } = await import('./find-settings.ts')
  const finder = createSettingsFinder(host.cwd, flags)
  const settingsOf = async (file: string) => (await finder.forFile(path.resolve(host.cwd, file).split(path.sep).join('/'))).settings
  const compared: Compared[] = []
  const texts = new Map<string, string>()
  for (const file of report.files) {
    if (!file.shared) continue
    const text = sourceOf(file.path)
    if (text === null) host.error(`${file.path}: expected the file that the report is about, found nothing at this path: what it promises is not compared\n`)
    else {
      texts.set(file.path, text)
      compared.push({
        review: emptyReview(file.path),
        ...fromShared(file.shared, text.replace(/^\ufeff/, '')),
        settings: await settingsOf(file.path),
      })
    }
  }
  const settings = await settingsOf('x')
  const { store, found } = compareFiles(compared, settings, host.cwd)
  const more = new Map(leaveOutOfShare([...found.values()], flags, host).map((review) => [review.path, review]))
  const files = report.files.map(({ shared, ...file }): FileJson => {
    const review = more.get(file.path)
    if (!review || !shared) return file
    const added = toFileJson({ review: shared.hasMark ? shiftReview(review, 1) : review, source: texts.get(file.path) ?? '' }).findings
    return { ...file, findings: [...file.findings, ...added].sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset) }
  })
  const count = (of: 'accepted' | 'baselined') => [...more.values()].reduce((sum, review) => sum + review[of], 0)
  const { summary } = report
  return {
    report: {
      ...report,
      files,
      summary: {
        ...summary,
        findings: files.reduce((sum, file) => sum + file.findings.length, 0),
        accepted: summary.accepted + count('accepted'),
        baselined: summary.baselined + count('baselined'),
      },
    },
    whole: { coverage: store.coverage(), customers: settings.team.customer.many },
  }
}

function readFile(absolute: string): ReturnType<typeof readReport> {
  try {
    return readReport(readFileSync(absolute, 'utf8'))
  } catch (error) {
    return { expected: 'a report that may be read', found: reasonOf(error) }
  }
}
