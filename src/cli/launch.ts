/** The entry point of `dist/cli.js`: the process. */
import path from 'node:path'
import { loadProgram } from './load-program.ts'
import { beginShortRun, endShortRun, isShortRun } from './short-run.ts'

beginShortRun()
const { program, keep } = loadProgram(path.join(__dirname, 'tlc.js'))
process.on('exit', () => {
  beginShortRun()
  keep()
})
// Before the program makes its patterns: each keeps how long it is to be run without being compiled.
if (!isShortRun(process.argv.slice(2))) endShortRun()
void program.start.process()
