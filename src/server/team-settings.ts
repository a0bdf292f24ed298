import { ACCEPTED_FILE, type Accepted, parseAccepted } from '../review/accepted.ts'
import { BASELINE_FILE, type Baseline, parseBaseline } from '../review/baseline.ts'
import { CONFIGURATION_NAMES, type ConfigurationAccess, type ConfigurationFinder, createConfigurationFinder } from '../review/configuration.ts'
import type { Problem } from '../review/finding.ts'
import { folderOf, joinPath, pathBelow } from '../review/paths.ts'
import type { Settings } from '../review/settings.ts'
import { toConfiguration } from './editor-settings.ts'
import { type Files, type Place, toPlace, toUri } from './files.ts'

/** What the team decided for one document. */
export interface DocumentSettings {
  /** Path as the review knows it: below the workspace folder, with `/`. */
  readonly path: string
  readonly settings: Settings
  /** True when the configuration leaves the file out, or locks its wording: nothing is said about it. */
  readonly isLeftOut: boolean
  readonly accepted: readonly Accepted[]
  readonly problems: readonly Problem[]
  /** URI of the configuration that is nearest, or of the one that would be made. */
  readonly configuration: string
  /** URI of the file where "leave this one" is written. */
  readonly acceptedFile: string
  /** The nearest record of what was there before, and the document's path as it is recorded; null without one, or when the writer asked to see all. */
  readonly recorded: { readonly baseline: Baseline; readonly path: string } | null
}

/**
 * Finds what a team set for a document, and keeps the text of files until told that one changed. It
 * lends the workspace to the review layer's finder: which file wins is decided there.
 */
export class TeamSettings {
  readonly #files: Files
  #texts = new Map<string, Promise<string | null>>()
  #finders = new Map<string, ConfigurationFinder>()
  #folders: readonly Place[] = []
  #editor: unknown
  #showsRecorded = false
  /** What the team's files said, beside the text that said it: a record of thousands is not parsed for each document. */
  readonly #parsed = new Map<string, { readonly text: string; readonly value: unknown }>()

  constructor(files: Files) {
    this.#files = files
  }

  /** The workspace's folders, as URIs. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => toPlace(folder.replace(/\/+$/, ''))).sort((a, b) => b.path.length - a.path.length)
    this.forget()
  }

  /** The workspace's folders, the deepest first. */
  folders(): readonly Place[] {
    return this.#folders
  }

  /** The editor's own settings (`thinkLikeCustomers`), the least of all. */
  setEditorSettings(value: unknown): void {
    this.#editor = toConfiguration(value)
    this.#showsRecorded = (value as { showRecorded?: unknown } | null)?.showRecorded === true
    this.forget()
  }

  /** Forgets what was read: a file changed. */
  forget(): void {
    this.#texts = new Map()
    this.#finders = new Map()
  }

  /** Path of a document below its workspace folder; its name alone when it is outside. */
  pathOf(uri: string): string {
    return this.#show(toPlace(uri))
  }

  async forDocument(uri: string): Promise<DocumentSettings> {
    const place = this.#placeOf(uri)
    const finder = this.#finderFor(place.head)
    const file = await finder.forFile(place.path)
    const { folders, top } = await this.#foldersAbove(place)
    const configuration = await this.#nearest(place.head, folders, CONFIGURATION_NAMES)
    const acceptedFiles = await Promise.all(folders.map(async (folder) => this.#accepted({ head: place.head, path: joinPath(folder, ACCEPTED_FILE) })))
    const kept = acceptedFiles.filter((one) => one !== null)
    const home = configuration === null ? top : folderOf(configuration)
    const record = this.#showsRecorded ? null : await this.#record(place, folders)
    return {
      path: this.pathOf(uri),
      settings: file.settings,
      isLeftOut: file.ignored !== null || file.approved,
      accepted: kept.flatMap((one) => one.accepted),
      problems: [...finder.problems(), ...kept.flatMap((one) => one.problems), ...(record?.problem ? [record.problem] : [])],
      configuration: toUri({ head: place.head, path: configuration ?? joinPath(top, CONFIGURATION_NAMES[0]) }),
      acceptedFile: kept[0]?.uri ?? toUri({ head: place.head, path: joinPath(home, ACCEPTED_FILE) }),
      recorded: record?.baseline ? { baseline: record.baseline, path: record.path } : null,
    }
  }

  /** True when a file says what was read of it last: its change is known already. */
  async isKnown(uri: string): Promise<boolean> {
    const known = this.#texts.get(uri)
    return known !== undefined && (await known) === ((await this.#files.read(uri).catch(() => null))?.replace(/^\ufeff/, '') ?? null)
  }

  /** Text of a file, read once until `forget`. */
  read(uri: string): Promise<string | null> {
    if (uri.startsWith('untitled:')) return Promise.resolve(null)
    const known = this.#texts.get(uri)
    if (known) return known
    const text = this.#files.read(uri).then(
      (found) => found?.replace(/^\ufeff/, '') ?? null,
      () => null,
    )
    this.#texts.set(uri, text)
    return text
  }

  #finderFor(head: string): ConfigurationFinder {
    const known = this.#finders.get(head)
    if (known) return known
    const read = (path: string) => this.read(toUri({ head, path }))
    const access: ConfigurationAccess = {
      read,
      exists: (path) => this.#exists({ head, path }),
      show: (path) => this.#show({ head, path }),
      isTop: (folder) => this.#folders.some((one) => one.head === head && one.path === folder),
      findPackageFile: (name, folder) => findPackageFile(name, folder, async (path) => (await read(path)) !== null),
    }
    const finder = createConfigurationFinder(access, this.#editor === undefined ? {} : { editor: this.#editor })
    this.#finders.set(head, finder)
    return finder
  }

  /** Only files can be read, so a folder with `.git` is known by what stands in it. */
  async #exists({ head, path }: Place): Promise<boolean> {
    if (path.endsWith('/.git') && (await this.read(toUri({ head, path: `${path}/HEAD` }))) !== null) return true
    return (await this.read(toUri({ head, path }))) !== null
  }

  async #accepted(place: Place): Promise<{ uri: string; accepted: readonly Accepted[]; problems: readonly Problem[] } | null> {
    const uri = toUri(place)
    const text = await this.read(uri)
    return text === null ? null : { uri, ...this.#parseOnce(uri, text, () => parseAccepted(text, this.#show(place))) }
  }

  async #record(place: Place, folders: readonly string[]): Promise<(ReturnType<typeof parseBaseline> & { path: string }) | null> {
    const file = await this.#nearest(place.head, folders, [BASELINE_FILE])
    if (file === null) return null
    const uri = toUri({ head: place.head, path: file })
    const text = await this.read(uri)
    if (text === null) return null
    const parsed = this.#parseOnce(uri, text, () => parseBaseline(text, this.#show({ head: place.head, path: file })))
    return { ...parsed, path: pathBelow(folderOf(file), place.path) ?? place.path }
  }

  #parseOnce<Parsed>(uri: string, text: string, parse: () => Parsed): Parsed {
    const known = this.#parsed.get(uri)
    if (known?.text === text) return known.value as Parsed
    const value = parse()
    this.#parsed.set(uri, { text, value })
    return value
  }

  async #nearest(head: string, folders: readonly string[], names: readonly string[]): Promise<string | null> {
    for (const folder of folders) {
      for (const name of names) if ((await this.read(toUri({ head, path: joinPath(folder, name) }))) !== null) return joinPath(folder, name)
    }
    return null
  }

  /** A document that is not saved yet belongs to the first workspace folder. */
  #placeOf(uri: string): Place {
    const place = toPlace(uri)
    const first = this.#folders.at(-1)
    return uri.startsWith('untitled:') && first ? { head: first.head, path: joinPath(first.path, place.path) } : place
  }

  #show(place: Place): string {
    for (const folder of this.#folders) {
      const below = folder.head === place.head ? pathBelow(folder.path, place.path) : null
      if (below !== null) return below
    }
    return place.path.slice(place.path.lastIndexOf('/') + 1)
  }

  /** Folders from the document's own up to the workspace folder or the one with `.git`; outside both, `top`, where new files would be made, is its own. */
  async #foldersAbove({ head, path }: Place): Promise<{ readonly folders: readonly string[]; readonly top: string }> {
    const own = folderOf(path)
    const folders: string[] = []
    for (let at = own; ; at = folderOf(at)) {
      folders.push(at)
      if (this.#folders.some((one) => one.head === head && one.path === at) || (await this.#exists({ head, path: joinPath(at, '.git') })))
        return { folders, top: at }
      if (folderOf(at) === at) return { folders, top: own }
    }
  }
}

/** `@acme/brand` → the configuration in the package's folder; `@acme/brand/press.yml` → that file. Nothing of the package is run. */
async function findPackageFile(name: string, folder: string, exists: (path: string) => Promise<boolean>): Promise<string | null> {
  if (name.split('/').includes('..')) return null
  for (let at = folder; ; at = folderOf(at)) {
    const exact = joinPath(at, `node_modules/${name}`)
    const candidates = /\.(?:ya?ml|json)$/.test(name) ? [exact] : ['.tlc.yml', 'tlc.yml', '.tlc.json', 'tlc.json'].map((file) => `${exact}/${file}`)
    for (const candidate of candidates) if (await exists(candidate)) return candidate
    if (folderOf(at) === at) return null
  }
}
