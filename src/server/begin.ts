/** A team's first day: what its files tell about it, and the files that its answers are written to. */
import type { CancellationToken } from 'vscode-languageserver'
import type { MessageKind } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { toConfigurationFile } from '../present/configuration-file.ts'
import { meanOfFiles } from '../present/reviewed-file.ts'
import type { TeamAnswers, TeamBegun, TeamHabits } from '../protocol.ts'
import { BASELINE_FILE, recordFindings, writeBaseline } from '../review/baseline.ts'
import { CONFIGURATION_NAMES } from '../review/configuration.ts'
import { createTeamReader, type TeamGuess } from '../workspace/guess-team.ts'
import type { Files } from './files.ts'
import type { FolderReviews } from './folder-reviews.ts'
import { listCopy } from './list-copy.ts'
import type { TeamSettings } from './team-settings.ts'

const MARKETING: ReadonlySet<MessageKind> = new Set<MessageKind>(['marketing-page', 'marketing-email', 'press-release', 'social-post'])
/** Files that are read from the disk at once. */
const READ_AT_ONCE = 16
/** Milliseconds of reading before others get their turn. */
const TURN = 12

export interface BeginHost {
  /** What the files told when the questions were asked; null before. */
  guess: TeamGuess | null
  readonly files: Files
  readonly team: TeamSettings
  readonly folders: FolderReviews
  /** Workspace folders, as URIs; a team's files are written into the first. */
  tops(): readonly string[]
  /** The team's settings changed (`wording`), or its record (`standing`). */
  lookAgain(about: 'wording' | 'standing'): void
}

/** Null when the question was withdrawn, or no folder is open. */
export async function readHabits(host: BeginHost, token: CancellationToken): Promise<TeamHabits | null> {
  const guess = await guessAll(host, token)
  host.guess = guess
  const [top] = host.tops()
  if (!guess || top === undefined) return null
  const { messages, companies, lacking, mainKind } = guess
  return {
    ...{ messages, companies, lacking },
    writes: mainKind === null ? null : MARKETING.has(mainKind) ? 'marketing' : 'support',
    configuration: await standingConfiguration(host, top),
    isRecorded: (await host.files.read(`${top}/${BASELINE_FILE}`)) !== null,
  }
}

/** Writes a configuration unless there is one, and the record when only what is new shall be shown. */
export async function begin(host: BeginHost, answers: TeamAnswers, token: CancellationToken): Promise<TeamBegun> {
  const [top] = host.tops()
  const nothing = { configuration: null, recorded: null, failed: null }
  if (top === undefined) return nothing
  let configuration: string | null = null
  if ((await standingConfiguration(host, top)) === null) {
    const guess = host.guess ?? (await guessAll(host, token))
    if (!guess) return nothing
    const lacking = guess.lacking.filter((one) => answers.provided.some(({ part, kind }) => part === one.part && kind === one.kind))
    const presets = answers.writes === 'both' ? ['marketing', 'support'] : answers.writes === null ? [] : [answers.writes]
    configuration = `${top}/${CONFIGURATION_NAMES[0]}`
    const text = toConfigurationFile({ ...guess, lacking }, { company: answers.company, presets })
    if (!(await write(host, configuration, text))) return { ...nothing, failed: CONFIGURATION_NAMES[0] }
    host.lookAgain('wording')
  }
  if (!answers.onlyNew) return { ...nothing, configuration }
  // What the new settings find is what is recorded.
  if (configuration !== null && (await host.folders.read(null, token)) === null) return { ...nothing, configuration }
  const reviewed = (await host.folders.reviewedFiles()).filter(({ review }) => review.format !== null)
  const reviews = reviewed.map(({ review }) => review)
  const record = recordFindings(
    null,
    reviews,
    meanOfFiles(reviewed),
    (review) => review.path,
    () => true,
  )
  if (!(await write(host, `${top}/${BASELINE_FILE}`, writeBaseline(record)))) return { configuration, recorded: null, failed: BASELINE_FILE }
  host.lookAgain('standing')
  return { configuration, recorded: reviews.reduce((sum, review) => sum + review.findings.length, 0), failed: null }
}

async function write({ files }: BeginHost, uri: string, text: string): Promise<boolean> {
  return files.write(uri, text).catch(() => false)
}

async function standingConfiguration({ files }: BeginHost, top: string): Promise<string | null> {
  for (const name of CONFIGURATION_NAMES) if ((await files.read(`${top}/${name}`)) !== null) return name
  return null
}

async function guessAll({ files, team, tops }: BeginHost, token: CancellationToken): Promise<TeamGuess | null> {
  const reader = createTeamReader()
  let turn = Date.now()
  const uris = await listCopy(tops(), files, team, tops())
  let texts: readonly (string | null)[] = []
  for (const [index, uri] of uris.entries()) {
    const path = team.pathOf(uri)
    const format = formatOf(path)
    // A file at a time would wait for the editor's answer thousands of times.
    const nth = index % READ_AT_ONCE
    if (nth === 0) texts = await Promise.all(uris.slice(index, index + READ_AT_ONCE).map((one) => files.read(one).catch(() => null)))
    const text = texts[nth] ?? null
    if (text !== null && format !== null && holdsCopy(text, format)) reader.read(parseCopy(text, { path }))
    if (Date.now() - turn > TURN) {
      await new Promise((resolve) => {
        setTimeout(resolve, 0)
      })
      turn = Date.now()
    }
    if (token.isCancellationRequested) return null
  }
  return reader.guess()
}
