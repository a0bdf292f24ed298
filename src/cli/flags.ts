/**
 * The command line's words: one table of commands and flags, from which arguments are read and help
 * is written.
 */
import { MESSAGE_KINDS } from '../document/copy-document.ts'
import { SEVERITIES, type Severity } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'

export const OUTPUT_FORMATS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'html', 'markdown', 'csv'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

interface FlagSpec {
  /** Name of the value in the help; none for a switch. */
  readonly value?: string
  /** The value may be left out. */
  readonly optional?: true
  readonly values?: readonly string[]
  readonly help: string
  readonly short?: string
}

const FLAGS = {
  format: { value: 'FORMAT', values: OUTPUT_FORMATS, help: 'How to show the result' },
  output: { value: 'FILE', short: 'o', help: 'Write the result to a file' },
  config: { value: 'FILE', help: 'Use this configuration instead of looking for .tlc.yml' },
  'stdin-filename': { value: 'FILE', help: 'With "-": the name that the text on standard input is read as' },
  kind: { value: 'KIND', values: MESSAGE_KINDS, help: 'Type of message, for every file' },
  fix: { help: 'Make the small certain changes in the files' },
  'fix-dry-run': { help: 'Show what --fix would change, and change nothing' },
  'fail-on': { value: 'LEVEL', values: [...SEVERITIES, 'never'], help: 'Exit 1 at findings of this weight: error, warning (default), info, hint, never' },
  'min-score': { value: 'N', help: 'Exit 1 when the score of all files is below N (0 to 100), or below the recorded one: baseline' },
  baseline: { value: 'FILE', help: 'Report only what is new since this record (default .tlc-baseline.json, if there)' },
  'update-baseline': { help: 'Record what is there now; later runs report only what is new' },
  history: { value: 'FILE', help: 'Add today’s figures to this file; the report shows what got better' },
  changed: { value: 'REF', optional: true, help: 'Only files changed since a git revision (default HEAD)' },
  'changed-lines': { value: 'REF', optional: true, help: 'Only findings on lines changed since a git revision (default HEAD)' },
  jobs: { value: 'N', help: 'Work with N processes at once' },
  shard: { value: 'I/N', help: 'Review only part I of N; join the reports with "tlc merge"' },
  today: { value: 'DATE', help: 'The day that dates are judged against, written as 2026-05-31' },
  traffic: { value: 'FILE', help: 'Statistics as CSV, a page and its views in each row (default traffic.csv, if there)' },
  allow: { value: 'WORDING', help: 'Decide: it is fine with our customers; written to .tlc.yml' },
  leave: { value: 'WORDING', help: 'Decide: these places stay as they are, new ones are found; written to .tlc-accepted.yml' },
  replace: { value: 'WORDING', help: 'Decide: write other words in every place (--with), and avoid these from now on' },
  with: { value: 'WORDS', help: 'With --replace: the words to write' },
  reason: { value: 'TEXT', help: 'With --leave: why, for whoever asks later' },
  timing: { help: 'Say on standard error how long each part and each rule took' },
  quiet: { help: 'Show only findings that fail the check' },
  color: { help: 'Colours, even where the output is not a terminal' },
  'no-color': { help: 'No colours' },
  company: { value: 'NAME', help: 'Your company, so that its name counts as "we"' },
  preset: { value: 'NAME', help: 'What to start from: marketing, support, plain-language, strict' },
  force: { help: 'Overwrite a file that is there' },
  stdio: { help: 'Speak over standard input and output (the default)' },
  help: { short: 'h', help: 'Show this help' },
  version: { short: 'v', help: 'Show the version' },
} as const satisfies Record<string, FlagSpec>
export type FlagName = keyof typeof FLAGS

const REVIEW_FLAGS = [
  'format',
  'output',
  'config',
  'stdin-filename',
  'kind',
  'fix',
  'fix-dry-run',
  'fail-on',
  'min-score',
  'baseline',
  'update-baseline',
  'history',
  'changed',
  'changed-lines',
  'jobs',
  'shard',
  'today',
  'timing',
  'quiet',
  'color',
  'no-color',
] as const satisfies readonly FlagName[]

interface CommandSpec {
  readonly usage: string
  readonly help: string
  readonly flags: readonly FlagName[]
  /** What `--format` takes, where that is not every format of a review. */
  readonly formats?: readonly OutputFormat[]
}
export const COMMANDS = {
  review: { usage: 'tlc review [PATH…]', help: 'Read copy the way a customer does, and say what they hear', flags: REVIEW_FLAGS },
  explain: { usage: 'tlc explain RULE', help: 'What a rule listens for, why, and what to write instead', flags: ['color', 'no-color'] },
  rules: { usage: 'tlc rules', help: 'All rules, by what they do for the customer', flags: ['format', 'color', 'no-color'], formats: ['pretty', 'json'] },
  init: { usage: 'tlc init [FOLDER]', help: 'Write a configuration for your team from what stands in the files', flags: ['company', 'preset', 'force'] },
  merge: {
    usage: 'tlc merge REPORT.json…',
    help: 'Join the JSON reports of several runs',
    flags: ['format', 'output', 'config', 'fail-on', 'min-score', 'baseline', 'history', 'today', 'color', 'no-color', 'quiet'],
  },
  import: { usage: 'tlc import vale DIR', help: 'Take in the Vale styles that a team already has', flags: ['output', 'force'] },
  facts: {
    usage: 'tlc facts [SUBJECT] [PATH…]',
    help: 'What customers are told, and where: times, hours, prices, numbers',
    flags: ['format', 'output', 'config', 'color', 'no-color'],
    formats: ['pretty', 'json', 'csv'],
  },
  coverage: {
    usage: 'tlc coverage [PATH…]',
    help: 'Where on the customer journey you have a piece, and where nothing is said',
    flags: ['format', 'output', 'config', 'color', 'no-color'],
    formats: ['pretty', 'json'],
  },
  triage: {
    usage: 'tlc triage [PATH…]',
    help: 'The same wording in many places, to decide once; what most people see comes first',
    flags: ['format', 'output', 'config', 'traffic', 'kind', 'allow', 'leave', 'replace', 'with', 'reason', 'color', 'no-color'],
    formats: ['pretty', 'json', 'csv'],
  },
  ready: {
    usage: 'tlc ready [PATH…]',
    help: 'Ready to send? What is left to do in each piece',
    flags: ['format', 'output', 'config', 'kind', 'changed', 'today', 'color', 'no-color'],
    formats: ['pretty', 'json'],
  },
  lsp: { usage: 'tlc lsp', help: 'Serve an editor over the Language Server Protocol', flags: ['stdio'] },
} as const satisfies Record<string, CommandSpec>
export type CommandName = keyof typeof COMMANDS

export interface Arguments {
  readonly command: CommandName
  readonly operands: readonly string[]
  readonly flags: ReadonlyMap<FlagName, string>
}
/** A line for the person who typed it, instead of arguments. */
export interface UsageTrouble {
  readonly trouble: string
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word)
const isFlag = (word: string): word is FlagName => Object.hasOwn(FLAGS, word)

/**
 * Reads what stands behind `tlc`. Without a command it is `review`.
 *
 * @param exists tells whether a word is a path, so that `--changed docs` is not read as a revision.
 */
export function readArguments(words: readonly string[], exists: (path: string) => boolean): Arguments | UsageTrouble {
  const first = words[0]
  let command: CommandName = 'review'
  let rest = words
  if (first !== undefined && isCommand(first)) {
    command = first
    rest = words.slice(1)
  } else if (first !== undefined && !first.startsWith('-') && !exists(first) && /^[a-z-]+$/.test(first)) {
    return { trouble: `Expected a command or a path, found "${first}".${meant(first, Object.keys(COMMANDS), 'tlc ')} "tlc --help" lists the commands.` }
  }
  const allowed: readonly FlagName[] = [...COMMANDS[command].flags, 'help', 'version']
  const operands: string[] = []
  const flags = new Map<FlagName, string>()
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as string
    if (word === '--') {
      operands.push(...rest.slice(i + 1))
      break
    }
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const written = equals < 0 ? word : word.slice(0, equals)
    const name = written.startsWith('--') ? written.slice(2) : longName(written.slice(1))
    if (!isFlag(name) || !allowed.includes(name)) {
      return { trouble: `${written} is no flag of "tlc ${command}".${meant(written.replace(/^-+/, ''), allowed, '--')} "tlc ${command} --help" lists all.` }
    }
    const spec: FlagSpec = FLAGS[name]
    if (!spec.value) {
      if (equals >= 0) return { trouble: `--${name} takes no value, found "${word.slice(equals + 1)}".` }
      flags.set(name, '')
      continue
    }
    let value = equals < 0 ? rest[i + 1] : word.slice(equals + 1)
    if (equals < 0) {
      const missing = value === undefined || (value.startsWith('-') && value !== '-') || (spec.optional && exists(value))
      if (missing && !spec.optional) return { trouble: `--${name} needs a value: ${valuesOf(name, command)?.join(', ') ?? spec.value}.` }
      if (missing) value = ''
      else i++
    }
    const values = valuesOf(name, command)
    if (values && !values.includes(value ?? '')) {
      return { trouble: `--${name} expects one of ${values.join(', ')}; found "${value}".${meant(value ?? '', values)}` }
    }
    const wrong = wrongValue(name, value ?? '')
    if (wrong) return { trouble: wrong }
    flags.set(name, value ?? '')
  }
  return { command, operands, flags }
}

/** The words that a flag takes; undefined where it takes any. */
function valuesOf(name: FlagName, command: CommandName): readonly string[] | undefined {
  const { formats }: CommandSpec = COMMANDS[command]
  const spec: FlagSpec = FLAGS[name]
  return name === 'format' && formats ? formats : spec.values
}

function longName(short: string): string {
  for (const [name, spec] of Object.entries<FlagSpec>(FLAGS)) if (spec.short === short) return name
  return short === 'V' ? 'version' : short
}

function meant(word: string, candidates: readonly string[], before = ''): string {
  const guess = nearest(word, candidates)
  return guess ? ` Did you mean ${before}${guess}?` : ''
}

function wrongValue(name: FlagName, value: string): string | null {
  if (name === 'min-score' && value !== 'baseline' && !(/^\d+(\.\d+)?$/.test(value) && Number(value) <= 100))
    return `--min-score expects a number from 0 to 100, or baseline; found "${value}".`
  if (name === 'jobs' && !/^[1-9]\d{0,2}$/.test(value)) return `--jobs expects a whole number from 1 to 999; found "${value}".`
  if (name === 'shard') {
    const [part = 0, of = 0] = /^\d+\/\d+$/.test(value) ? value.split('/').map(Number) : []
    if (part < 1 || part > of) return `--shard expects a part and the number of parts, written as 2/4; found "${value}".`
  }
  if (name === 'today') {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
      return `--today expects a day, written as 2026-05-31; found "${value}".`
  }
  return null
}

/** True for a severity at or above `--fail-on`. */
export function isFailing(severity: Severity, flags: ReadonlyMap<FlagName, string>): boolean {
  const level = flags.get('fail-on') ?? 'warning'
  return level !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level as Severity)
}

/** The help of one command, or of all. */
export function describeUsage(command: CommandName | null): string {
  const row = (left: string, right: string) => `  ${left.padEnd(28)} ${right}`
  if (command) {
    const flags: readonly FlagName[] = [...COMMANDS[command].flags, 'help']
    return [
      `${COMMANDS[command].usage}\n`,
      `${COMMANDS[command].help}.\n`,
      ...flags.map((name) => {
        const spec: FlagSpec = FLAGS[name]
        const value = spec.value ? (spec.optional ? ` [${spec.value}]` : ` ${spec.value}`) : ''
        const values = name === 'format' || name === 'kind' ? valuesOf(name, command) : undefined
        return row(`--${name}${value}`, values ? `${spec.help}: ${values.join(', ')}` : spec.help)
      }),
      ...(command === 'review'
        ? [
            '\nA folder is read with all below it, less what git ignores. "-" reads standard input.',
            'Exit: 0 nothing that fails, 1 findings that fail, 2 something could not be done.',
          ]
        : []),
    ].join('\n')
  }
  return [
    'Think Like Customers reads marketing copy and support templates the way a customer does.',
    'It is not a spelling checker, and works beside one. Nothing leaves your machine.\n',
    ...Object.values<CommandSpec>(COMMANDS).map((spec) => row(spec.usage, spec.help)),
    '\n"tlc review --help" shows what a command takes; "tlc" alone reviews the current folder.',
  ].join('\n')
}
