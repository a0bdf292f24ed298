/** The command line `tlc`: gives a command what it may touch of the process, and the process its exit code. */
import { runCommandLine } from './command-line.ts'
import type { Host } from './host.ts'

const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  terminalWidth: process.stdout.isTTY ? process.stdout.columns || 80 : null,
  // Standard input and error are opened when they are needed: that costs a tenth of a short run.
  get showsProgress() {
    return Boolean(process.stderr.isTTY)
  },
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  readInput: async () => {
    const parts: Buffer[] = []
    for await (const part of process.stdin) parts.push(part as Buffer)
    return Buffer.concat(parts)
  },
  get ask() {
    return process.stdin.isTTY && process.stdout.isTTY ? ask : null
  },
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

// `tlc review | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

runCommandLine(process.argv.slice(2), host).then(
  (code) => {
    if (code !== null) process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`tlc: a fault of Think Like Customers: ${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 2
  },
)
