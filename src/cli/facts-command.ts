import { toFactsJson, toFactsText } from '../present/facts.ts'
import { toProblemLine } from '../present/problem-line.ts'
import { collectReviews } from './collect-reviews.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { choosePaint } from './show-result.ts'
import { startStopwatch } from './stopwatch.ts'

/** `tlc facts`: what all pieces promise, side by side. */
export async function factsCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const collected = await collectReviews(args, host, startStopwatch())
  if ('trouble' in collected) {
    host.error(`tlc: ${collected.trouble}\n`)
    return EXIT.trouble
  }
  const facts = toFactsJson(collected.facts, collected.files)
  host.out(args.flags.get('format') === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : toFactsText(facts, choosePaint(args.flags, host)))
  for (const problem of collected.problems) host.error(`${toProblemLine(problem)}\n`)
  return collected.problems.length ? EXIT.trouble : EXIT.fine
}
