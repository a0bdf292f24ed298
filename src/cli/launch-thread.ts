/** The entry point of `dist/review-worker.js`: one thread. */
import path from 'node:path'
import { loadProgram } from './load-program.ts'
import { endShortRun } from './short-run.ts'

const { program } = loadProgram(path.join(__dirname, 'tlc.js'))
// The process waits for its threads, so the switches are theirs.
endShortRun()
void program.start.thread()
