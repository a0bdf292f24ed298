/** Finds, reads and reviews the files that a command line names, each by itself and then all together. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { toProblemLine } from '../present/problem-line.ts'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import type { Problem } from '../review/finding.ts'
import type { Settings } from '../review/settings.ts'
import type { Contradiction, Fact } from '../rules/workspace-facts.ts'
import type { Coverage } from '../workspace/find-coverage.ts'
import type { Changes } from './changed-files.ts'
import { addReview, compareFiles, toShared } from './compare-files.ts'
import { findFiles, type Target } from './find-files.ts'
import type { Arguments } from './flags.ts'
import type { Host } from './host.ts'
import { decodeSource } from './read-source.ts'
import { createTargetReviewer, problemOf, type Share } from './review-targets.ts'
import { shiftReview } from './shift-review.ts'
import { endShortRun, SHORT_BYTES } from './short-run.ts'
import { type Stopwatch, startStopwatch } from './stopwatch.ts'

export interface Collected {
  readonly files: readonly ReviewedFile[]
  readonly problems: readonly Problem[]
  /** What the files tell customers, in offsets of the text without its byte order mark. */
  readonly facts: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
  /** Figures that the team says are right, by subject. */
  readonly declared: Readonly<Record<string, string>>
  readonly coverage: Coverage
  /** The settings that each file was reviewed under, by its path. */
  readonly settings: ReadonlyMap<string, Settings>
  /** What the team calls its customers. */
  readonly customers: string
  /** With `--changed-lines`: the lines that findings are shown on. */
  readonly changes: Changes | null
  /** Milliseconds that reading and reviewing the files took. */
  readonly reviewing: number
}

/**
 * @param changed whether files that did not change are read, too, so that those that did are held against them. They are not in the result.
 */
export async function collectReviews(
  args: Arguments,
  host: Host,
  watch: Stopwatch,
  changed: 'alone' | 'with the rest' = 'alone',
): Promise<Collected | { readonly trouble: string }> {
  const { operands, flags } = args
  const reviewer = createTargetReviewer(host.cwd, flags)
  const problems: Problem[] = []
  let unchanged: readonly Target[] = []
  let share: Share
  let changes: Changes | null = null
  if (operands.includes('-')) {
    if (operands.length > 1) return { trouble: 'Expected "-" alone or paths, found both.' }
    if (flags.has('fix')) return { trouble: 'Expected files for --fix, found "-".' }
    const name = flags.get('stdin-filename') ?? 'stdin.md'
    const input = await host.readInput()
    if (input.length > SHORT_BYTES) endShortRun()
    await reviewer.add({ path: name.replaceAll('\\', '/'), absolute: path.resolve(host.cwd, name), named: true }, decodeSource(input, name))
    share = reviewer.share()
  } else {
    const found = await chooseTargets(args, host)
    if ('trouble' in found) return found
    problems.push(...found.problems)
    if (changed === 'with the rest') unchanged = found.unchanged
    changes = flags.has('changed-lines') ? found.changes : null
    watch.lap('finding files')
    const progress = showProgress(host, found.targets.length)
    // Rules are timed in this thread.
    const threads = found.targets.length < 2 || flags.has('timing') ? 1 : await countThreads(found.targets.length, flags.get('jobs'))
    if (threads > 1) {
      const { reviewInThreads } = await import('./review-in-threads.ts')
      share = await reviewInThreads(found.targets, threads, host.cwd, flags, progress.step)
    } else {
      if (found.targets.length > 1 || found.targets.some(({ absolute }) => !isShort(absolute))) endShortRun()
      for (const target of found.targets) {
        await reviewer.add(target)
        progress.step()
      }
      share = reviewer.share()
    }
    progress.end()
  }
  for (const note of share.notes) host.error(`${note}\n`)
  const reviewing = watch.lap('reading and reviewing')

  const settings = await reviewer.settingsOf(path.join(host.cwd, 'x'))
  // A part of an estate is compared with the others where they are joined.
  const isPart = flags.has('shard') && flags.get('format') === 'json'
  const beside = createTargetReviewer(host.cwd, flags)
  for (const target of unchanged) await beside.add(target)
  const { store, found } = compareFiles(isPart ? [] : [...share.files, ...beside.share().files], settings, host.cwd)
  const files = share.files.map((file): ReviewedFile => {
    const more = found.get(file.review.path)
    const review = more ? addReview(file.review, more) : file.review
    const shared = isPart && file.facts ? { shared: toShared(file.facts, file.suppressing, file.hasMark) } : {}
    return file.hasMark ? { review: shiftReview(review, 1), source: `\ufeff${file.source}`, ...shared } : { review, source: file.source, ...shared }
  })
  watch.lap('comparing files')
  return {
    files,
    facts: store.facts(),
    contradictions: store.contradictions(settings.facts),
    declared: settings.facts,
    coverage: store.coverage(Object.keys(settings.situations)),
    settings: new Map(share.files.map((file) => [file.review.path, file.settings])),
    customers: settings.team.customer.many,
    changes,
    reviewing,
    problems: [...once([...reviewer.share().teamProblems, ...share.teamProblems]), ...problems, ...share.problems],
  }
}

/** For a command that shows what all files say together: the reviews, or null when that could not be had, which is said. */
export async function collectOrSay(args: Arguments, host: Host, changed: 'alone' | 'with the rest' = 'alone'): Promise<Collected | null> {
  const collected = await collectReviews(args, host, startStopwatch(), changed)
  if ('trouble' in collected) {
    host.error(`tlc: ${collected.trouble}\n`)
    return null
  }
  // "nothing yet" at every stage would speak of the copy, and there was none.
  if (collected.files.length || !collected.problems.length || (args.flags.get('format') ?? 'pretty') !== 'pretty') return collected
  host.out('Nothing was read.\n')
  for (const problem of collected.problems) host.error(`${toProblemLine(problem)}\n`)
  return null
}

function isShort(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= SHORT_BYTES
}

async function countThreads(files: number, asked: string | undefined): Promise<number> {
  return asked === '1' ? 1 : (await import('./review-in-threads.ts')).countThreads(files, asked)
}

/** The files of the paths, less those that git says did not change, and those of other shards. */
async function chooseTargets(
  { operands, flags }: Arguments,
  host: Host,
): Promise<{ targets: readonly Target[]; unchanged: readonly Target[]; problems: Problem[]; changes: Changes | null } | { trouble: string }> {
  const found = await findFiles(operands, host.cwd)
  if (!found.targets.length && !found.missing.length) {
    return { trouble: `Expected files of copy in ${operands.join(', ') || 'this folder'}, found none. "tlc review --help" says what is read.` }
  }
  let targets = found.targets
  let unchanged: readonly Target[] = []
  const ref = flags.get('changed-lines') ?? flags.get('changed')
  let changes: Changes | null = null
  if (ref !== undefined) {
    const { findChanges, realPath } = await import('./changed-files.ts')
    const found = await findChanges(ref || 'HEAD', host.cwd)
    if ('trouble' in found) return found
    changes = found
    unchanged = targets.filter((target) => !found.has(realPath(target.absolute)))
    targets = targets.filter((target) => found.has(realPath(target.absolute)))
  }
  const shard = flags.get('shard')
  if (shard !== undefined) targets = shardOf(targets, shard)
  return { targets, unchanged, changes, problems: found.missing.map((lost) => problemOf(lost.path, 'unreadable', lost.expected, lost.found)) }
}

function showProgress(host: Host, total: number): { step(): void; end(): void } {
  let done = 0
  const shows = host.showsProgress && total >= 50
  return {
    step() {
      done++
      if (shows && done % 10 === 0) host.error(`\r${done} of ${total} files`)
    },
    end() {
      if (shows) host.error('\r\u001b[K')
    },
  }
}

/** Problems of configurations: threads read the same ones. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}

/** Every N-th file from the I-th: shares of about the same size, the same at every run. */
export function shardOf<T>(items: readonly T[], shard: string): T[] {
  const [part = 1, of = 1] = shard.split('/').map(Number)
  return items.filter((_, index) => index % of === part - 1)
}
