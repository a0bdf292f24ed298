/** A thread of its own that reviews one share of the files: the entry point of `dist/review-worker.js`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Target } from './find-files.ts'
import type { FlagName } from './flags.ts'
import { createTargetReviewer } from './review-targets.ts'

/** What a worker is started with. */
export interface WorkerShare {
  readonly cwd: string
  readonly flags: ReadonlyMap<FlagName, string>
  readonly targets: readonly Target[]
}

async function reviewShare({ cwd, flags, targets }: WorkerShare): Promise<void> {
  const reviewer = createTargetReviewer(cwd, flags)
  for (const target of targets) {
    await reviewer.add(target)
    parentPort?.postMessage('one')
  }
  parentPort?.postMessage(reviewer.share())
}

void reviewShare(workerData as WorkerShare)
