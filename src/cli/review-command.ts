/** `tlc review`: reviews, leaves out what is recorded, shows the result, and says by its exit code whether it passes. */
import { toProblemLine } from '../present/problem-line.ts'
import { allProblems, meanScore, type ReviewRun } from '../present/reviewed-file.ts'
import { collectReviews } from './collect-reviews.ts'
import { type Arguments, type FlagName, isFailing } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { keepHistory } from './keep-history.ts'
import { applyRecord } from './record.ts'
import { renderRun } from './show-result.ts'
import { startStopwatch } from './stopwatch.ts'

export async function reviewCommand(args: Arguments, host: Host, version: string): Promise<ExitCode> {
  const watch = startStopwatch()
  const collected = await collectReviews(args, host, watch)
  if ('trouble' in collected) {
    host.error(`tlc: ${collected.trouble}\n`)
    return EXIT.trouble
  }
  const score = meanScore(collected.files)
  const recorded = await applyRecord(collected.files, args.flags, host)
  const kept = await keepHistory(collected.files, score, args.flags, host)
  const run: ReviewRun = {
    version,
    files: recorded.files,
    problems: [...collected.problems, ...recorded.problems, ...kept.problems],
    coverage: collected.coverage,
    customers: collected.customers,
    history: kept.days,
  }
  const shown = await renderRun(run, args, host)
  watch.lap('showing the result')
  for (const problem of allProblems(run)) host.error(`${toProblemLine(problem)}\n`)
  if (args.flags.has('timing')) host.error(`${watch.lines().join('\n')}\n`)
  if (!shown) return EXIT.trouble
  return exitCodeOf(run, args.flags, { score, recorded: recorded.score }, host)
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
