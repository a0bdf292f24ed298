import type { JourneyEdit } from '../protocol.ts'
import { JOURNEY_FILE, type Journey, parseJourney, setInJourney } from '../review/journey.ts'
import type { Settings } from '../review/settings.ts'
import type { Files } from './files.ts'
import type { TeamSettings } from './team-settings.ts'

interface Home {
  readonly settings: Settings
  /** URI of the team's file, beside its configuration. */
  readonly uri: string
}

/** What the team of the first workspace folder ticked, and its settings. */
export async function readJourney(
  team: TeamSettings,
  files: Files,
  folders: readonly string[],
): Promise<{ readonly settings: Settings; readonly journey: Journey }> {
  const { settings, uri } = await homeOf(team, folders)
  return { settings, journey: parseJourney(uri === '' ? null : await files.read(uri)) }
}

/** Writes one tick or sender into the team's file; false when there is no folder, or the file has a mistake in it. */
export async function editJourney(team: TeamSettings, files: Files, folders: readonly string[], { part, key, value }: JourneyEdit): Promise<boolean> {
  const { uri } = await homeOf(team, folders)
  if (uri === '') return false
  const text = setInJourney(await files.read(uri), part, key, value)
  return text !== null && files.write(uri, text)
}

async function homeOf(team: TeamSettings, folders: readonly string[]): Promise<Home> {
  const [folder] = folders
  // Any piece of the folder would do: settings are those of the folder itself.
  const { settings, configuration } = await team.forDocument(folder === undefined ? 'untitled:piece.md' : `${folder.replace(/\/$/, '')}/piece.md`)
  return { settings, uri: folder === undefined ? '' : `${configuration.slice(0, configuration.lastIndexOf('/'))}/${JOURNEY_FILE}` }
}
