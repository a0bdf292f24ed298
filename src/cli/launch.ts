/** The entry point of `dist/cli.js`: the process. */
import path from 'node:path'
import { loadProgram } from './load-program.ts'
import { beginShortRun } from './short-run.ts'

beginShortRun()
const { program, keep } = loadProgram(path.join(__dirname, 'tlc.js'))
process.on('exit', () => {
  beginShortRun()
  keep()
})
void program.start.process()
