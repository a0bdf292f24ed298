import type { Problem } from '../review/finding.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import type { Target } from './find-files.ts'
import type { FlagName } from './flags.ts'
import type { Host } from './host.ts'

export interface SettingsFinder {
  /** The settings of a file; `ignored` names the configuration that leaves it out. */
  settingsFor(target: Target): Promise<{ readonly settings: Settings; readonly ignored: string | null }>
  /** What was wrong in the configurations read so far, each once. */
  problems(): readonly Problem[]
}

export function createSettingsFinder(_host: Host, _flags: ReadonlyMap<FlagName, string>): SettingsFinder {
  return { settingsFor: async () => ({ settings: DEFAULT_SETTINGS, ignored: null }), problems: () => [] }
}
