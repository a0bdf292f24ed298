import { toCoverageJson, toCoverageText } from '../present/coverage.ts'
import { toProblemLine } from '../present/problem-line.ts'
import { collectOrSay } from './collect-reviews.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { choosePaint, writeResult } from './show-result.ts'

/** `tlc coverage`: which stages and situations of the customer's way have a piece, and which have none. */
export async function coverageCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const format = args.flags.get('format') ?? 'pretty'
  const collected = await collectOrSay(args, host)
  if (!collected) return EXIT.trouble
  const { coverage, problems } = collected
  const text = format === 'json' ? `${JSON.stringify(toCoverageJson(coverage), null, 2)}\n` : toCoverageText(coverage, choosePaint(args.flags, host))
  const isWritten = writeResult(text, args.flags, host)
  for (const problem of problems) host.error(`${toProblemLine(problem)}\n`)
  return isWritten && !problems.length ? EXIT.fine : EXIT.trouble
}
