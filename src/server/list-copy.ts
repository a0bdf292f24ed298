/** Which files below a folder may hold copy: what the host lists, less what git ignores and what is no copy by its name. */
import ignore, { type Ignore } from 'ignore'
import { formatOf, isSystemFile } from '../document/file-formats.ts'
import { folderOf, joinPath, pathBelow } from '../review/paths.ts'
import { type Files, toPlace, toUri } from './files.ts'
import type { TeamSettings } from './team-settings.ts'

/**
 * @param tops folders or files, as URIs.
 * @param folders the workspace folders, as URIs: above them nothing is asked.
 */
export async function listCopy(tops: readonly string[], files: Files, team: TeamSettings, folders: readonly string[]): Promise<string[]> {
  const listed = (await Promise.all(tops.map((top) => files.list(top)))).flat()
  const ignored = new IgnoredByGit((uri) => team.read(uri), folders)
  const kept: string[] = []
  for (const uri of [...new Set(listed)].sort()) {
    const path = team.pathOf(uri)
    if (formatOf(path) !== null && !isSystemFile(path) && !(await ignored.has(uri))) kept.push(uri)
  }
  return kept
}

/** What the `.gitignore` files between a file and its workspace folder leave out; the nearest that says anything decides. */
class IgnoredByGit {
  readonly #read: (uri: string) => Promise<string | null>
  readonly #tops: readonly string[]
  readonly #rules = new Map<string, Ignore | null>()

  constructor(read: (uri: string) => Promise<string | null>, tops: readonly string[]) {
    this.#read = read
    this.#tops = tops.map((top) => toPlace(top).path)
  }

  async has(uri: string): Promise<boolean> {
    const { head, path } = toPlace(uri)
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const below = pathBelow(folder, path)
      const rules = await this.#rulesOf(head, folder)
      const verdict = below === null ? undefined : rules?.test(below)
      if (verdict?.ignored) return true
      if (verdict?.unignored || this.#tops.includes(folder) || folderOf(folder) === folder) return false
    }
  }

  async #rulesOf(head: string, folder: string): Promise<Ignore | null> {
    const uri = toUri({ head, path: joinPath(folder, '.gitignore') })
    const known = this.#rules.get(uri)
    if (known !== undefined) return known
    const text = await this.#read(uri)
    const rules = text === null ? null : ignore().add(text)
    this.#rules.set(uri, rules)
    return rules
  }
}
