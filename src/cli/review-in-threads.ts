import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Target } from './find-files.ts'
import type { FlagName } from './flags.ts'
import type { Share } from './review-targets.ts'
import type { WorkerShare } from './review-worker.ts'

/** Below this many files the threads' start costs more than they save. */
const WORTH_IT = 400
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
      return runWorker(workerData, onFile)
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

function runWorker(workerData: WorkerShare, onFile: () => void): Promise<Share> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, 'review-worker.js'), { workerData })
    worker.on('message', (message: 'one' | Share) => (message === 'one' ? onFile() : resolve(message)))
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`a thread ended with ${code} before its share was reviewed`)))
  })
}
