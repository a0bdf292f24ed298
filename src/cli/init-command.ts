/** `tlc init`: asks two questions, reads what stands in the files, and writes a commented configuration. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CopyDocument, MessageKind } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { toConfigurationFile } from '../present/configuration-file.ts'
import { CONFIGURATION_NAMES } from '../review/configuration.ts'
import { PRESET_NAMES } from '../review/configuration-shape.ts'
import { guessTeam } from '../workspace/guess-team.ts'
import { findFiles } from './find-files.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { readSource } from './read-source.ts'
import { writeWhole } from './show-result.ts'

const MARKETING: ReadonlySet<MessageKind> = new Set<MessageKind>(['marketing-page', 'marketing-email', 'press-release', 'social-post'])

export async function initCommand({ operands, flags }: Arguments, host: Host): Promise<ExitCode> {
  const folder = path.resolve(host.cwd, operands[0] ?? '.')
  const shown = (name: string) => path.join(operands[0] ?? '', name)
  const known = CONFIGURATION_NAMES.find((name) => existsSync(path.join(folder, name)))
  if (known !== undefined && !flags.has('force')) {
    host.error(`${shown(known)}: expected no configuration yet, found one: --force writes over it\n`)
    return EXIT.trouble
  }
  const { targets, missing } = await findFiles([folder], folder)
  if (missing.length) {
    host.error(`${operands[0]}: expected a folder, found nothing at this path\n`)
    return EXIT.trouble
  }
  const guess = guessTeam(readAll(targets))
  const company = flags.get('company') ?? (await ask(host, 'What is your company called?', guess.companies[0] ?? '')) ?? guess.companies[0] ?? null
  const suggested = guess.mainKind === null ? '' : MARKETING.has(guess.mainKind) ? 'marketing' : 'support'
  const wish = flags.get('preset') ?? (await ask(host, 'What do you write most: marketing, support, or both?', suggested)) ?? suggested
  const presets = wish === 'both' ? ['marketing', 'support'] : wish ? [wish] : []
  for (const preset of presets) {
    if ((PRESET_NAMES as readonly string[]).includes(preset)) continue
    host.error(`tlc: Expected one of ${PRESET_NAMES.join(', ')}, or both; found "${preset}".\n`)
    return EXIT.trouble
  }
  const failure = writeWhole(path.join(folder, '.tlc.yml'), toConfigurationFile(guess, { company: company || null, presets }))
  if (failure) {
    host.error(`${shown('.tlc.yml')}: expected to write this file, found ${failure}\n`)
    return EXIT.trouble
  }
  host.out(`${shown('.tlc.yml')} is written, from ${guess.messages} ${guess.messages === 1 ? 'piece' : 'pieces'}. Read it through, then run "tlc review".\n`)
  return EXIT.fine
}

function readAll(targets: readonly { readonly absolute: string; readonly path: string }[]): CopyDocument[] {
  return targets.flatMap((target) => {
    const read = readSource(target.absolute, target.path)
    const format = formatOf(target.path)
    return 'text' in read && format !== null && holdsCopy(read.text, format) ? [parseCopy(read.text, { path: target.path })] : []
  })
}

/** The answer, the suggestion when only Enter was pressed, or null where nobody can be asked. */
async function ask(host: Host, question: string, suggestion: string): Promise<string | null> {
  if (!host.ask) return null
  const answer = (await host.ask(suggestion ? `${question} [${suggestion}] ` : `${question} `)).trim()
  return answer || suggestion || null
}
