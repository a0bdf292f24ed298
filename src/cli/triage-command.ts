import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toProblemLine } from '../present/problem-line.ts'
import { toTriageCsv, toTriageJson, toTriageText } from '../present/triage.ts'
import { groupByWording } from '../workspace/group-by-wording.ts'
import { createUsage } from '../workspace/read-traffic.ts'
import { collectOrSay } from './collect-reviews.ts'
import { decideWording } from './decide-wording.ts'
import { repositoryTop } from './find-settings.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { choosePaint, writeResult } from './show-result.ts'

/** `tlc triage`: the same wording in many places as one thing to decide, what most customers see first. */
export async function triageCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const format = args.flags.get('format') ?? 'pretty'
  const collected = await collectOrSay(args, host)
  if (!collected) return EXIT.trouble
  const { files, problems } = collected
  const choice = (['allow', 'leave', 'replace'] as const).filter((one) => args.flags.has(one))
  if (choice.length > 1) {
    host.error(`tlc: expected one of --allow, --leave and --replace, found ${choice.length}.\n`)
    return EXIT.trouble
  }
  if (choice[0]) return decideWording(choice[0], args, files, host)
  const usage = createUsage(
    readTraffic(host, args.flags.get('traffic')),
    files.flatMap(({ review }) => review.messages.map(({ key, usage: count }) => ({ path: review.path, key, count }))),
  )
  const groups = groupByWording(
    files.map(({ review }) => ({ path: review.path, findings: review.findings })),
    usage.of,
  )
  const text =
    format === 'json'
      ? `${JSON.stringify(toTriageJson(groups, files, usage.isCounted), null, 2)}\n`
      : format === 'csv'
        ? toTriageCsv(groups)
        : toTriageText(groups, files, usage.isCounted, choosePaint(args.flags, host))
  const isWritten = writeResult(text, args.flags, host)
  for (const problem of problems) host.error(`${toProblemLine(problem)}\n`)
  return isWritten && !problems.length ? EXIT.fine : EXIT.trouble
}

/** The statistics named, else `traffic.csv` in the working directory or at the repository's top; null without one. */
function readTraffic(host: Host, named: string | undefined): string | null {
  const places =
    named === undefined ? [host.cwd, repositoryTop(host.cwd) ?? host.cwd].map((folder) => path.join(folder, 'traffic.csv')) : [path.resolve(host.cwd, named)]
  for (const place of places) {
    try {
      return readFileSync(place, 'utf8')
    } catch (error) {
      if (named !== undefined) host.error(`${named}: expected statistics as CSV, found ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return null
}
