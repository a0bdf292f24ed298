import { existsSync } from 'node:fs'
import path from 'node:path'
import { version } from '../../package.json'
import { describeUsage, readArguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { endShortRun } from './short-run.ts'
import { noteUse } from './used-parts.ts'

/**
 * Runs one command. What a command needs is loaded when it is asked for, so that the start stays quick.
 *
 * @param words what stands behind `tlc`.
 * @returns the exit code; null for a command that keeps running.
 */
export async function runCommandLine(words: readonly string[], host: Host): Promise<ExitCode | null> {
  if (words[0] === 'help' || words[0] === 'version') return runCommandLine([`--${words[0]}`, ...words.slice(1)], host)
  const read = readArguments(words, (word) => existsSync(path.resolve(host.cwd, word)))
  if ('trouble' in read) {
    host.error(`tlc: ${read.trouble}\n`)
    return EXIT.trouble
  }
  if (read.flags.has('version')) {
    host.out(`${version}\n`)
    return EXIT.fine
  }
  if (read.flags.has('help')) {
    const isGeneral = words[0]?.startsWith('-') === true
    host.out(`${describeUsage(isGeneral ? null : read.command)}\n`)
    return EXIT.fine
  }
  noteUse(read.command)
  if (read.command !== 'review') endShortRun()
  switch (read.command) {
    case 'review':
      return (await import('./review-command.ts')).reviewCommand(read, host, version)
    case 'explain':
    case 'rules':
      return (await import('./rule-commands.ts')).ruleCommand(read, host)
    case 'merge':
      return (await import('./merge-command.ts')).mergeCommand(read, host)
    case 'facts':
      return (await import('./facts-command.ts')).factsCommand(read, host)
    case 'coverage':
      return (await import('./coverage-command.ts')).coverageCommand(read, host)
    case 'triage':
      return (await import('./triage-command.ts')).triageCommand(read, host)
    case 'ready':
      return (await import('./ready-command.ts')).readyCommand(read, host)
    case 'init':
      return (await import('./init-command.ts')).initCommand(read, host)
    case 'import':
      return (await import('./import-command.ts')).importCommand(read, host)
    case 'lsp':
      return (await import('./lsp-command.ts')).lspCommand(host)
    default:
      host.error(`tlc: "${read.command}" is not there yet.\n`)
      return EXIT.trouble
  }
}
