import { existsSync } from 'node:fs'
import path from 'node:path'
import { toFactsCsv, toFactsJson, toFactsText } from '../present/facts.ts'
import { toProblemLine } from '../present/problem-line.ts'
import { FACT_SUBJECTS } from '../rules/workspace-facts.ts'
import { nearest } from '../text/nearest.ts'
import { groupFacts, isWanted } from '../workspace/group-facts.ts'
import { collectOrSay } from './collect-reviews.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { choosePaint, writeResult } from './show-result.ts'

/** `tlc facts [SUBJECT] [PATH…]`: what all pieces promise, side by side. A first word that is no path is the subject. */
export async function factsCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const format = args.flags.get('format') ?? 'pretty'
  const [first, ...rest] = args.operands
  const subject = first !== undefined && first !== '-' && !existsSync(path.resolve(host.cwd, first)) && !/[/*.]/.test(first) ? first : null
  if (subject !== null && !FACT_SUBJECTS.some((one) => isWanted(one, subject))) {
    const guess = nearest(subject, FACT_SUBJECTS)
    host.error(`tlc: Expected a subject (${FACT_SUBJECTS.join(', ')}) or a path, found "${subject}".${guess ? ` Did you mean ${guess}?` : ''}\n`)
    return EXIT.trouble
  }
  const collected = await collectOrSay({ ...args, operands: subject === null ? args.operands : rest }, host)
  if (!collected) return EXIT.trouble
  const { files, problems } = collected
  const subjects = groupFacts(collected.facts, collected.contradictions, collected.declared, subject)
  const text =
    format === 'json'
      ? `${JSON.stringify(toFactsJson(subjects, files), null, 2)}\n`
      : format === 'csv'
        ? toFactsCsv(toFactsJson(subjects, files))
        : toFactsText(subjects, files, choosePaint(args.flags, host), subject)
  const isWritten = writeResult(text, args.flags, host)
  for (const problem of problems) host.error(`${toProblemLine(problem)}\n`)
  return isWritten && !problems.length ? EXIT.fine : EXIT.trouble
}
