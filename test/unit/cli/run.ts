import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import { runCommandLine } from '../../../src/cli/command-line.ts'

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly error: string
  // biome-ignore lint/suspicious/noExplicitAny: the test reads whatever JSON came out
  readonly json: any
}

const made: string[] = []
afterEach(() => {
  for (const cwd of made.splice(0)) rmSync(cwd, { recursive: true, force: true })
})

/** A folder of its own with the files named, gone after the test; `run` runs `tlc` in it. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>>) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'tlc-'))
  made.push(cwd)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
    writeFileSync(path.join(cwd, name), content)
  }
  const run = async (line: string, input = '', env: Record<string, string> = {}, answers: string[] | null = null): Promise<Outcome> => {
    let out = ''
    let error = ''
    const code = await runCommandLine(line.split(' ').filter(Boolean), {
      cwd,
      env,
      terminalWidth: null,
      showsProgress: false,
      out: (text) => {
        out += text
      },
      error: (text) => {
        error += text
      },
      readInput: async () => Buffer.from(input),
      ask: answers ? async () => answers.shift() ?? '' : null,
    })
    return {
      code,
      out,
      error,
      get json() {
        return JSON.parse(out)
      },
    }
  }
  return { cwd, run }
}
