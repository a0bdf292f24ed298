import { toProblemLine } from '../present/problem-line.ts'
import { isReady, type ReadyList, toReadyJson, toReadyText } from '../present/ready.ts'
import { countPassedOver, toChecklist } from '../review/checklist.ts'
import { collectOrSay } from './collect-reviews.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { leaveOutOfShare } from './record.ts'
import { choosePaint, writeResult } from './show-result.ts'

/** `tlc ready`: the list to go through before something is sent. 0 when all is ready, 1 when something is left to do. */
export async function readyCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const collected = await collectOrSay(args, host, 'with the rest')
  if (!collected) return EXIT.trouble
  const standing = leaveOutOfShare(
    collected.files.map((file) => file.review),
    args.flags,
    host,
  )
  const lists: ReadyList[] = standing.flatMap((review, index) =>
    review.messages
      .filter((message) => message.words > 0)
      .map((message) => ({
        path: review.path,
        key: message.key,
        source: collected.files[index]?.source ?? '',
        inbox: message.inbox,
        lines: toChecklist(message, review.findings, collected.settings.get(review.path)),
      })),
  )
  const passedOver = countPassedOver(standing)
  const text =
    args.flags.get('format') === 'json'
      ? `${JSON.stringify(toReadyJson(lists, passedOver), null, 2)}\n`
      : toReadyText(lists, passedOver, choosePaint(args.flags, host))
  const written = writeResult(text, args.flags, host)
  for (const problem of collected.problems) host.error(`${toProblemLine(problem)}\n`)
  if (!written || collected.problems.some((problem) => problem.kind !== 'syntax' && problem.kind !== 'unsupported')) return EXIT.trouble
  return lists.every(isReady) ? EXIT.fine : EXIT.findings
}
