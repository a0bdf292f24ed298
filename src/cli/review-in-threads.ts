import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { DEFAULT_SETTINGS } from '../review/settings.ts'
import type { Target } from './find-files.ts'
import type { FlagName } from './flags.ts'
import { problemOf, type Share } from './review-targets.ts'
import type { WorkerShare } from './review-worker.ts'
import { emptyReview } from './shift-review.ts'

/** Below this many files the threads' start costs more than they save. */
const WORTH_IT = 2000
const MOST_BY_ITSELF = 4

/** How many threads to use; 1 means none of their own. */
export function countThreads(files: number, asked: string | undefined): number {
  if (!existsSync(path.join(__dirname, 'review-worker.js'))) return 1
  if (asked !== undefined) return Math.max(1, Math.min(Number(asked), files))
  return files < WORTH_IT ? 1 : Math.min(availableParallelism(), MOST_BY_ITSELF)
}

/** Reviews the targets in threads, each every N-th file. The files come back in the order of the targets. */
export async function reviewInThreads(
  targets: readonly Target[],
  threads: number,
  cwd: string,
  flags: ReadonlyMap<FlagName, string>,
  onFile: () => void,
): Promise<Share> {
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, part) => {
      const workerData: WorkerShare = { cwd, flags, targets: targets.filter((_, index) => index % threads === part) }
      return runShare(workerData, onFile)
    }),
  )
  const order = new Map(targets.map((target, index) => [target.path, index]))
  return {
    files: shares.flatMap((share) => share.files).sort((a, b) => (order.get(a.review.path) ?? 0) - (order.get(b.review.path) ?? 0)),
    teamProblems: shares.flatMap((share) => share.teamProblems),
    problems: shares.flatMap((share) => share.problems).sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0)),
    notes: shares.flatMap((share) => share.notes),
  }
}

/** So many files of one share may end their thread; what is left of the share after that is given up. */
const MOST_DEATHS = 20

/** Reviews a share; a file that ends the thread (out of memory, a fault of the engine) is lost and said, the others are reviewed. */
async function runShare(share: WorkerShare, onFile: () => void): Promise<Share> {
  const lost: Share['files'][number][] = []
  let { targets } = share
  for (let seen = 0; targets.length; ) {
    const result = await runWorker({ ...share, targets }, (done) => {
      if (done <= seen) return
      seen = done
      onFile()
    })
    if (!('reason' in result)) return { ...result, files: [...result.files, ...lost] }
    // Files are reviewed in order: the one after those that are done ended the thread.
    const given = lost.length < MOST_DEATHS - 1 ? targets.slice(result.done, result.done + 1) : targets
    for (const { path: name } of given) {
      const problem = problemOf(name, 'rule-failed', 'a review', result.reason, 'This is a fault of Think Like Customers, not of the file.')
      lost.push({ review: emptyReview(name, [problem]), source: '', hasMark: false, facts: null, suppressing: null, settings: DEFAULT_SETTINGS })
    }
    targets = targets.filter((target) => !given.includes(target))
  }
  return { files: lost, teamProblems: [], problems: [], notes: [] }
}

/** What came of a thread: its share, or why it ended before, and after how many files. */
function runWorker(workerData: WorkerShare, onFile: (done: number) => void): Promise<Share | { readonly reason: string; readonly done: number }> {
  return new Promise((resolve) => {
    let done = 0
    const worker = new Worker(path.join(__dirname, 'review-worker.js'), { workerData })
    worker.on('message', (message: 'one' | Share) => (message === 'one' ? onFile(++done) : resolve(message)))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'a review that needs more memory than there is' : String(error.message ?? error), done })
    })
    worker.on('exit', (code) => resolve({ reason: `a thread that ended with ${code}`, done }))
  })
}
