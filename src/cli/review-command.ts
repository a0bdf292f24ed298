/** `tlc review`: reviews, leaves out what is recorded, shows the result, and says by its exit code whether it passes. */
import path from 'node:path'
import { toProblemLine } from '../present/problem-line.ts'
import { allProblems, meanOfFiles, type ReviewedFile, type ReviewRun } from '../present/reviewed-file.ts'
import type { Finding } from '../review/finding.ts'
import { RULES } from '../rules/index.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Changes } from './changed-files.ts'
import { collectReviews } from './collect-reviews.ts'
import { type Arguments, type FlagName, isFailing } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { keepHistory } from './keep-history.ts'
import { applyRecord } from './record.ts'
import { renderRun } from './show-result.ts'
import { startStopwatch } from './stopwatch.ts'

export async function reviewCommand(args: Arguments, host: Host, version: string): Promise<ExitCode> {
  const watch = startStopwatch()
  if (args.flags.has('changed-lines') && args.flags.has('update-baseline')) {
    host.error('tlc: Expected --changed-lines or --update-baseline, found both: a record holds what is in whole files.\n')
    return EXIT.trouble
  }
  const times = args.flags.has('timing') ? (await import('./time-rules.ts')).timeRules(RULES) : null
  const collected = await collectReviews(args, host, watch)
  if ('trouble' in collected) {
    host.error(`tlc: ${collected.trouble}\n`)
    return EXIT.trouble
  }
  const score = meanOfFiles(collected.files)
  const recorded = await applyRecord(collected.files, args.flags, host)
  const kept = await keepHistory(collected.files, score, args.flags, host)
  const run: ReviewRun = {
    version,
    files: await onChangedLines(recorded.files, collected.changes, host.cwd),
    problems: [...collected.problems, ...recorded.problems, ...kept.problems],
    coverage: collected.coverage,
    customers: collected.customers,
    history: kept.days,
  }
  const shown = await renderRun(run, args, host)
  watch.lap('showing the result')
  for (const problem of allProblems(run)) host.error(`${toProblemLine(problem)}\n`)
  if (times) host.error(`${[...watch.lines(), '', 'of reading and reviewing:', ...times.lines(collected.reviewing)].join('\n')}\n`)
  if (!shown) return EXIT.trouble
  return exitCodeOf(run, args.flags, { score, recorded: recorded.score }, host)
}

/** The files with the findings that touch a changed line alone; figures stay those of whole files. */
async function onChangedLines(files: readonly ReviewedFile[], changes: Changes | null, cwd: string): Promise<readonly ReviewedFile[]> {
  if (!changes) return files
  const { realPath } = await import('./changed-files.ts')
  return files.map((file) => {
    const ranges = changes.get(realPath(path.resolve(cwd, file.review.path)))
    if (!ranges) return file
    const lines = new LineIndex(file.source)
    const isChanged = ({ start, end }: Finding) => {
      const from = lines.position(start).line
      const to = lines.position(Math.max(start, end - 1)).line
      return ranges.some(({ first, last }) => first <= to && from <= last)
    }
    return { ...file, review: { ...file.review, findings: file.review.findings.filter(isChanged) } }
  })
}

/** 2 for what could not be done, else 1 when something fails, else 0. */
export function exitCodeOf(
  run: ReviewRun,
  flags: ReadonlyMap<FlagName, string>,
  scores: { score: number | null; recorded: number | null },
  host: Host,
): ExitCode {
  if (allProblems(run).some((problem) => problem.kind !== 'syntax' && problem.kind !== 'unsupported')) return EXIT.trouble
  if (flags.get('min-score') === 'baseline' && scores.recorded === null) {
    host.error('tlc: Expected a recorded score for --min-score baseline, found none: run --update-baseline.\n')
    return EXIT.trouble
  }
  const least = flags.get('min-score') === 'baseline' ? scores.recorded : Number(flags.get('min-score') ?? 0)
  if (scores.score !== null && least !== null && scores.score < least) {
    host.error(`The score is ${scores.score}, below ${least}.\n`)
    return EXIT.findings
  }
  return run.files.some((file) => file.review.findings.some((finding) => isFailing(finding.severity, flags))) ? EXIT.findings : EXIT.fine
}
