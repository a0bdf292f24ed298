/**
 * All of the command line in one bundle, `dist/tlc.js`: the process and the threads that it starts are two ways into
 * it. `launch.ts` loads it with the code that a run before left compiled.
 */
export { usedParts } from './used-parts.ts'

export const start = {
  process: () => import('./main.ts'),
  thread: () => import('./review-worker.ts'),
}
