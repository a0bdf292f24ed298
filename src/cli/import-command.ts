/** `tlc import vale DIR`: takes in the styles and vocabularies that a team has, and lists what cannot be taken in. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { type Taken, takeStyle, takeVocabulary } from '../review/import-vale.ts'
import { loadPatterns } from '../review/patterns.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { reasonOf } from './read-source.ts'
import { writeWhole } from './show-result.ts'

export async function importCommand({ operands, flags }: Arguments, host: Host): Promise<ExitCode> {
  const [what, folder] = operands
  if (what !== 'vale' || folder === undefined || operands.length > 2) {
    host.error('tlc: Expected "tlc import vale DIR" with the folder of your Vale styles.\n')
    return EXIT.trouble
  }
  const absolute = path.resolve(host.cwd, folder)
  if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
    host.error(`${folder}: expected a folder of Vale styles, found ${existsSync(absolute) ? 'a file' : 'nothing at this path'}\n`)
    return EXIT.trouble
  }
  await loadPatterns()
  const taken = readStyles(absolute, path.basename(absolute), host)
  if (!taken.length) {
    host.error(`${folder}: expected Vale styles (*.yml) or a vocabulary (accept.txt, reject.txt), found none\n`)
    return EXIT.trouble
  }
  const rules = taken.flatMap((one) => one.rules)
  const allow = [...new Set(taken.flatMap((one) => one.allow))]
  const left = taken.flatMap((one) => one.left)
  const text = toConfiguration(rules, allow, left)
  const output = flags.get('output') ?? 'vale.tlc.yml'
  if (output === '-') host.out(text)
  else {
    const target = path.resolve(host.cwd, output)
    if (existsSync(target) && !flags.has('force')) {
      host.error(`${output}: expected no file of this name, found one: --force writes over it\n`)
      return EXIT.trouble
    }
    const failure = writeWhole(target, text)
    if (failure) {
      host.error(`${output}: expected to write this file, found ${failure}\n`)
      return EXIT.trouble
    }
    host.error(`${output}: ${rules.length} rules and ${allow.length} words taken in. Use them with "extends: ./${output}" in .tlc.yml.\n`)
  }
  for (const { what: name, why } of left) host.error(`left out ${name}: ${why}\n`)
  return EXIT.fine
}

/** Styles are the folders with `.yml` files; a vocabulary is a folder with `accept.txt` or `reject.txt`. */
function readStyles(folder: string, name: string, host: Host): Taken[] {
  const taken: Taken[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const absolute = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) taken.push(...readStyles(absolute, entry.name, host))
      continue
    }
    const isStyle = /\.ya?ml$/i.test(entry.name) && !entry.name.startsWith('.')
    const vocabulary = /^(accept|reject)\.txt$/i.exec(entry.name)?.[1]?.toLowerCase()
    if (!isStyle && !vocabulary) continue
    try {
      const text = readFileSync(absolute, 'utf8')
      taken.push(vocabulary ? takeVocabulary(name, vocabulary as 'accept' | 'reject', text) : takeStyle(name, entry.name.replace(/\.ya?ml$/i, ''), text))
    } catch (error) {
      taken.push({ rules: [], allow: [], left: [{ what: `${name}/${entry.name}`, why: reasonOf(error) }] })
    }
  }
  return taken
}

function toConfiguration(rules: readonly Taken['rules'][number][], allow: readonly string[], left: readonly Taken['left'][number][]): string {
  const data = {
    ...(allow.length ? { terms: { allow } } : {}),
    custom: Object.fromEntries(rules.map(({ name, rule }) => [name, rule])),
  }
  const heading = ['# Taken in from Vale styles by "tlc import vale".', ...left.map(({ what, why }) => `# Left out ${what}: ${why}`.replace(/\s+/g, ' '))]
  return `${heading.join('\n')}\n${stringify(data, { lineWidth: 0 })}`
}
