/** The record of what was found (`.tlc-baseline.json`) on the disk. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { meanOfFiles, type ReviewedFile } from '../present/reviewed-file.ts'
import { BASELINE_FILE, type Baseline, leaveOutRecorded, parseBaseline, recordFindings, writeBaseline } from '../review/baseline.ts'
import type { FileReview, Problem } from '../review/finding.ts'
import { showPath } from './find-files.ts'
import { repositoryTop } from './find-settings.ts'
import type { FlagName } from './flags.ts'
import type { Host } from './host.ts'
import { reasonOf } from './read-source.ts'
import { writeWhole } from './show-result.ts'

/** A writer that holds the lock longer than this, in milliseconds, has died. */
const STALE = 30_000

export interface Recorded {
  readonly files: readonly ReviewedFile[]
  readonly problems: readonly Problem[]
  /** The recorded score; null without a record or a score. */
  readonly score: number | null
}

/** Leaves out what is recorded, and with `--update-baseline` records anew. A plain run writes nothing. */
export async function applyRecord(files: readonly ReviewedFile[], flags: ReadonlyMap<FlagName, string>, host: Host): Promise<Recorded> {
  const named = flags.get('baseline')
  const file = named === undefined ? findRecord(host.cwd) : path.resolve(host.cwd, named)
  const updates = flags.has('update-baseline')
  if (file === null && !updates) return { files, problems: [], score: null }
  const target = file ?? path.join(repositoryTop(host.cwd) ?? host.cwd, BASELINE_FILE)
  const folder = path.dirname(target)
  const shown = showPath(target, host.cwd)
  const pathOf = (review: FileReview) => path.relative(folder, path.resolve(host.cwd, review.path)).split(path.sep).join('/')
  const isGone = (name: string) => !existsSync(path.join(folder, name))
  const reviews = files.map((one) => one.review)

  if (updates) {
    const failure = await updateRecord(target, (before) => recordFindings(before, reviews, meanOfFiles(files), pathOf, isGone), shown)
    if (failure) return { files, problems: [failure], score: null }
  }
  const read = readRecord(target, shown)
  if (!read.baseline) {
    const missing = named !== undefined && !read.problem
    const lost: Problem = {
      path: shown,
      kind: 'config',
      line: null,
      column: null,
      expected: 'a record of findings',
      found: 'nothing at this path',
      message: '--update-baseline writes one.',
    }
    return { files, problems: read.problem ? [read.problem] : missing ? [lost] : [], score: null }
  }
  const compared = leaveOutRecorded(reviews, read.baseline, pathOf, isGone)
  if (compared.fixed && !updates)
    host.error(`${compared.fixed} recorded ${compared.fixed === 1 ? 'finding is' : 'findings are'} fixed: run --update-baseline\n`)
  return { files: files.map((one, index) => ({ ...one, review: compared.reviews[index] ?? one.review })), problems: [], score: read.baseline.score }
}

/**
 * Leaves out what is recorded from reviews that hold only a share of their files' findings: nothing is said of those that are fixed.
 * A record that cannot be read leaves out nothing: the run that made the reviews has said so.
 */
export function leaveOutOfShare(reviews: readonly FileReview[], flags: ReadonlyMap<FlagName, string>, host: Host): readonly FileReview[] {
  const named = flags.get('baseline')
  const file = named === undefined ? findRecord(host.cwd) : path.resolve(host.cwd, named)
  const baseline = file === null ? null : readRecord(file, file).baseline
  if (file === null || !baseline) return reviews
  const pathOf = (review: FileReview) => path.relative(path.dirname(file), path.resolve(host.cwd, review.path)).split(path.sep).join('/')
  return leaveOutRecorded(reviews, baseline, pathOf, () => false).reviews
}

/** The record in the working directory, else at the repository's top. */
function findRecord(cwd: string): string | null {
  const top = repositoryTop(cwd)
  for (const folder of top === null ? [cwd] : [cwd, top]) if (existsSync(path.join(folder, BASELINE_FILE))) return path.join(folder, BASELINE_FILE)
  return null
}

function readRecord(target: string, shown: string): ReturnType<typeof parseBaseline> {
  try {
    return parseBaseline(readFileSync(target, 'utf8'), shown)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { baseline: null, problem: null }
    return {
      baseline: null,
      problem: { path: shown, kind: 'config', line: null, column: null, expected: 'a record that may be read', found: reasonOf(error), message: '' },
    }
  }
}

/** Reads, changes and writes the record while no other process does. A problem when it could not. */
async function updateRecord(target: string, change: (before: Baseline | null) => Baseline, shown: string): Promise<Problem | null> {
  const problem = (expected: string, found: string): Problem => ({ path: shown, kind: 'config', line: null, column: null, expected, found, message: '' })
  const lock = `${target}.lock`
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return problem('to write this file', reasonOf(error))
      const held = statSync(lock, { throwIfNoEntry: false })
      if (held && Date.now() - held.mtimeMs > STALE) rmSync(lock, { force: true })
      else if (tries > 400) return problem('to write this file', `${path.basename(lock)}, held by another run`)
      else await wait(50)
    }
  }
  try {
    const before = readRecord(target, shown)
    // A record that cannot be read is replaced: that is what its problem says to do.
    const failure = writeWhole(target, writeBaseline(change(before.baseline)))
    return failure ? problem('to write this file', failure) : null
  } finally {
    rmSync(lock, { force: true })
  }
}
