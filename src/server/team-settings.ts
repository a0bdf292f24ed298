import { ACCEPTED_FILE, type Accepted, parseAccepted } from '../review/accepted.ts'
import type { Problem } from '../review/finding.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import { decodeUri, type Files, nameOfUri, parentUri, pathBelow } from './files.ts'

export const CONFIGURATION_FILES = ['.tlc.yml', '.tlc.json'] as const

/** What the team decided for one document. */
export interface DocumentSettings {
  /** Path as the review knows it: below the workspace folder, with `/`. */
  readonly path: string
  readonly settings: Settings
  readonly accepted: readonly Accepted[]
  readonly problems: readonly Problem[]
  /** The nearest configuration, or null when there is none. */
  readonly configuration: string | null
  /** Where a new configuration would stand. */
  readonly home: string
  /** Where "leave this one" is written. */
  readonly acceptedFile: string
}

/** Folders that are looked at above a document outside every workspace folder. */
const MOST_FOLDERS = 24

/**
 * Finds the files that a team's settings stand in, nearest first, and keeps their text until told
 * that one changed. It knows where to look; what stands in them is read by the review layer.
 */
export class TeamSettings {
  readonly #files: Files
  #texts = new Map<string, Promise<string | null>>()
  #folders: readonly string[] = []
  #editor: unknown = null

  constructor(files: Files) {
    this.#files = files
  }

  /** The workspace's folders, as URIs. */
  setFolders(folders: readonly string[]): void {
    this.#folders = [...folders].map((folder) => folder.replace(/\/+$/, '')).sort((a, b) => b.length - a.length)
  }

  /** The editor's own settings (`thinkLikeCustomers`), the least of all. */
  setEditorSettings(value: unknown): void {
    this.#editor = value
  }

  /** Forgets what was read: a file changed. */
  forget(): void {
    this.#texts = new Map()
  }

  /** Path of a document below its workspace folder; its name alone when it is outside. */
  pathOf(uri: string): string {
    for (const folder of this.#folders) {
      const path = pathBelow(folder, uri)
      if (path !== null) return path
    }
    return nameOfUri(uri)
  }

  async forDocument(uri: string): Promise<DocumentSettings> {
    const { folders, top } = await this.#foldersAbove(uri)
    const found = await Promise.all(folders.map((folder) => this.#configurationIn(folder)))
    const nearest = found.find((one) => one !== null) ?? null
    const home = nearest ? (parentUri(nearest.uri) ?? top) : top
    const kept = await Promise.all(folders.map(async (folder) => ({ uri: `${folder}/${ACCEPTED_FILE}`, text: await this.read(`${folder}/${ACCEPTED_FILE}`) })))
    const accepted = kept.filter((file) => file.text !== null).map((file) => ({ ...file, ...parseAccepted(file.text ?? '', this.pathOf(file.uri)) }))
    return {
      path: this.pathOf(uri),
      settings: DEFAULT_SETTINGS,
      accepted: accepted.flatMap((file) => file.accepted),
      problems: accepted.flatMap((file) => file.problems),
      configuration: nearest?.uri ?? null,
      home,
      acceptedFile: accepted[0]?.uri ?? `${home}/${ACCEPTED_FILE}`,
    }
  }

  /** Text of a file, read once until `forget`. */
  read(uri: string): Promise<string | null> {
    const known = this.#texts.get(uri)
    if (known) return known
    const text = this.#files.read(uri).catch(() => null)
    this.#texts.set(uri, text)
    return text
  }

  async #configurationIn(folder: string): Promise<{ readonly uri: string; readonly text: string } | null> {
    for (const name of CONFIGURATION_FILES) {
      const text = await this.read(`${folder}/${name}`)
      if (text !== null) return { uri: `${folder}/${name}`, text }
    }
    return null
  }

  /**
   * From the document's folder up to the workspace folder, or to the folder with `.git`. Outside both,
   * all folders are looked at, and `top`, where new files would be made, is the document's own.
   */
  async #foldersAbove(uri: string): Promise<{ readonly folders: readonly string[]; readonly top: string }> {
    const own = parentUri(uri) ?? this.#folders[0] ?? uri
    if (uri.startsWith('untitled:')) return { folders: this.#folders.slice(0, 1), top: this.#folders[0] ?? own }
    const workspace = this.#folders.find((folder) => pathBelow(folder, uri) !== null)
    const folders: string[] = []
    for (let folder: string | null = own; folder !== null && folders.length < MOST_FOLDERS; folder = parentUri(folder)) {
      folders.push(folder)
      const isTop = workspace === undefined ? (await this.read(`${folder}/.git/HEAD`)) !== null : decodeUri(folder) === decodeUri(workspace)
      if (isTop) return { folders, top: folder }
    }
    return { folders, top: own }
  }
}
