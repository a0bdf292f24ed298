import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { EXIT, type ExitCode, type Host } from './host.ts'

/** Starts the language server's bundle, which stands beside this one: the command line itself holds no server. */
export function lspCommand(host: Host): ExitCode | null {
  const server = path.join(__dirname, 'server.js')
  if (!existsSync(server)) {
    host.error(`tlc: expected the language server at ${server}, found nothing: install the package again.\n`)
    return EXIT.trouble
  }
  // The server takes its transport from the arguments; plain input and output is what editors without settings use.
  if (!process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word))) process.argv.push('--stdio')
  createRequire(server)(server)
  return null
}
