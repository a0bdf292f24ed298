/**
 * All files of the workspace: read once, a few at a time so that nobody feels it, kept up to date with what is
 * typed and what changes on the disk. Holds facts and places, not texts.
 */
import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { formatOf, holdsCopy, isSystemFile } from '../document/file-formats.ts'
import type { Finding } from '../review/finding.ts'
import { joinPath } from '../review/paths.ts'
import { DEFAULT_SETTINGS, readOptions, type Settings } from '../review/settings.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { reviewWorkspace } from '../workspace/review-workspace.ts'
import { WorkspaceStore } from '../workspace/workspace-store.ts'
import { type Files, nameOfUri, toPlace, toUri } from './files.ts'
import { listCopy } from './list-copy.ts'
import type { RecentCopies } from './recent-copies.ts'
import type { TeamSettings } from './team-settings.ts'

/** One file that was read. */
interface KnownFile {
  readonly uri: string
  readonly lines: LineIndex
  /** Counts how often it was read. */
  readonly version: number
  /** How it was read: another type of message or template language reads it anew. */
  readonly options: string
  /** The text, kept only while the file is open: findings move with what is typed before it is read again. */
  readonly text: string | null
}

export interface WorkspaceHost {
  readonly files: Files
  readonly team: TeamSettings
  readonly copies: RecentCopies
  openDocument(uri: string): TextDocument | undefined
  /** Findings of open documents are others than before; called once for many changes. */
  onFindings(uris: readonly string[]): void
  /** Facts or findings anywhere changed. */
  onChange(): void
  onTrouble(problem: string): void
}

/** Milliseconds of reading before others get their turn. */
const TURN = 12
/** Milliseconds in which changes are gathered before all files are compared. */
const GATHER = 400
/** More files than this are not read: a folder of a whole disk. */
const MOST_FILES = 20_000

export class Workspace {
  readonly store = new WorkspaceStore()
  readonly #host: WorkspaceHost
  readonly #files = new Map<string, KnownFile>()
  readonly #pathOf = new Map<string, string>()
  readonly #waiting = new Set<string>()
  readonly #served = new Map<string, string>()
  #findings: Map<string, Finding[]> | null = null
  #settings: Settings = DEFAULT_SETTINGS
  #listed: Promise<void> | null = null
  #reading: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #isComplete = false

  constructor(host: WorkspaceHost) {
    this.#host = host
  }

  /** Starts to read all files unless that was done. */
  start(): void {
    void this.whole().catch((error) => this.#host.onTrouble(String(error)))
  }

  /** Resolves when every file is read as it stands now. */
  async whole(): Promise<void> {
    this.#listed ??= this.#list()
    await this.#listed
    await this.#drain()
  }

  /** Paths and URIs of all files that were read. */
  files(): { readonly path: string; readonly uri: string }[] {
    return [...this.#files].map(([path, { uri }]) => ({ path, uri }))
  }

  uriOf(path: string): string | null {
    return this.#files.get(path)?.uri ?? null
  }

  pathOf(uri: string): string | null {
    return this.#pathOf.get(uri) ?? null
  }

  versionOf(path: string): number {
    return this.#files.get(path)?.version ?? 0
  }

  linesOf(path: string): LineIndex | null {
    return this.#files.get(path)?.lines ?? null
  }

  /** The editor's range of a span of a file as it was read. */
  rangeOf(path: string, span: Span): Range {
    const at = (offset: number) => {
      const { line, column } = this.linesOf(path)?.position(offset) ?? { line: 1, column: 1 }
      return { line: line - 1, character: column - 1 }
    }
    return { start: at(span.start), end: at(span.end) }
  }

  /** The team's settings at the top of the workspace. */
  get settings(): Settings {
    return this.#settings
  }

  /** The text of a file as it stands in an open editor, else as it is saved; null when it is gone. */
  async textOf(uri: string): Promise<string | null> {
    return this.#host.openDocument(uri)?.getText() ?? (await this.#host.files.read(uri).catch(() => null))?.replace(/^\ufeff/, '') ?? null
  }

  /** Somebody typed, or a file was saved, made or deleted. Nothing happens before the first question. */
  noteChange(uri: string): void {
    if (!this.#listed) return
    this.#waiting.add(uri)
    this.#soon()
  }

  /** Files came or went, or the team's settings changed: lists and settings are looked through again. */
  noteFolders(): void {
    if (!this.#listed) return
    this.#listed = this.#list()
    // Whoever asks next hears of a folder that cannot be listed; until then nobody waits for it.
    this.#listed.catch(() => undefined)
    this.#soon()
  }

  /** What only all files together show about an open document, moved to where its words stand now. */
  findingsOf(document: TextDocument): readonly Finding[] {
    const found = this.#findingsIn(document)
    this.#served.set(document.uri, signatureOf(found))
    return found
  }

  /** The document was closed: its findings are no longer compared. */
  forget(uri: string): void {
    this.#served.delete(uri)
  }

  /** All findings that only all files together show, by path. */
  findings(): ReadonlyMap<string, readonly Finding[]> {
    this.#findings ??= reviewWorkspace(this.store, this.#settings, this.#settings.facts)
    return this.#findings
  }

  /** The same for any file, by its URI, as it was read last. */
  findingsAt(uri: string): readonly Finding[] {
    const path = this.#pathOf.get(uri)
    return path === undefined || !this.#isComplete ? [] : (this.findings().get(path) ?? [])
  }

  #findingsIn(document: TextDocument): readonly Finding[] {
    const path = this.#pathOf.get(document.uri)
    const file = path === undefined ? undefined : this.#files.get(path)
    if (path === undefined || !file || !this.#isComplete) return []
    const found = this.findings().get(path) ?? []
    const now = document.getText()
    return file.text === null || file.text === now ? found : moveFindings(found, file.text, now)
  }

  #soon(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.whole().catch((error) => this.#host.onTrouble(String(error))), GATHER)
  }

  /** Looks which files there are; those that are new, gone or to be read otherwise are marked. */
  async #list(): Promise<void> {
    const { team, files } = this.#host
    const found = new Map<string, string>()
    const folders = team.folders()
    for (const uri of (await listCopy(folders.map(toUri), files, team, folders.map(toUri))).slice(0, MOST_FILES)) {
      const folder = folders.find((one) => toPlace(uri).path.startsWith(`${one.path}/`))
      found.set(uri, folders.length > 1 && folder ? `${nameOfUri(toUri(folder))}/${team.pathOf(uri)}` : team.pathOf(uri))
    }
    const top = folders.at(-1)
    if (top) this.#settings = (await team.forDocument(toUri({ head: top.head, path: joinPath(top.path, 'x.md') }))).settings
    this.#findings = null
    for (const [path, { uri }] of this.#files) if (!found.has(uri)) this.#drop(path, uri)
    let turn = Date.now()
    for (const [uri, path] of found) {
      this.#pathOf.set(uri, path)
      const known = this.#files.get(path)
      if (!known || known.options !== (await this.#optionsOf(uri, path))) this.#waiting.add(uri)
      if (Date.now() - turn > TURN) {
        await nextTurn()
        turn = Date.now()
      }
    }
  }

  async #optionsOf(uri: string, path: string): Promise<string> {
    const { settings, isLeftOut } = await this.#host.team.forDocument(uri)
    return isLeftOut ? 'left out' : JSON.stringify(readOptions(path, settings))
  }

  #drop(path: string, uri: string): void {
    this.store.delete(path)
    this.#files.delete(path)
    this.#pathOf.delete(uri)
  }

  /** Reads what waits; two callers share one reading. */
  async #drain(): Promise<void> {
    while (this.#waiting.size) {
      this.#reading ??= this.#readWaiting().finally(() => {
        this.#reading = null
      })
      await this.#reading
    }
    this.#isComplete = true
  }

  async #readWaiting(): Promise<void> {
    let turn = Date.now()
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri)
      await this.#read(uri)
      if (Date.now() - turn > TURN) {
        await nextTurn()
        turn = Date.now()
      }
    }
    this.#findings = null
    this.#isComplete = true
    this.#tell()
  }

  async #read(uri: string): Promise<void> {
    const path = this.#pathOf.get(uri)
    if (path === undefined) return
    try {
      const text = await this.textOf(uri)
      const { settings, isLeftOut } = await this.#host.team.forDocument(uri)
      const options = readOptions(path, settings, this.#host.openDocument(uri)?.languageId)
      const format = formatOf(path, options.languageId)
      const lines = new LineIndex(text ?? '')
      const kept = { uri, lines, version: this.versionOf(path) + 1, options: isLeftOut ? 'left out' : JSON.stringify(readOptions(path, settings)) }
      if (text === null || format === null || isSystemFile(path) || isLeftOut || !holdsCopy(text, format)) {
        this.store.delete(path)
        if (text === null) this.#files.delete(path)
        else this.#files.set(path, { ...kept, text: null })
        return
      }
      this.store.put(this.#host.copies.read(text, options), settings)
      this.#files.set(path, { ...kept, text: this.#host.openDocument(uri) ? text : null })
    } catch (error) {
      this.store.delete(path)
      this.#host.onTrouble(`${path}: its facts could not be read. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }

  /** Tells the host which open documents have other findings than it was given. */
  #tell(): void {
    const changed: string[] = []
    for (const [uri, before] of this.#served) {
      const document = this.#host.openDocument(uri)
      if (document && signatureOf(this.#findingsIn(document)) !== before) changed.push(uri)
    }
    if (changed.length) this.#host.onFindings(changed)
    this.#host.onChange()
  }
}

function signatureOf(findings: readonly Finding[]): string {
  return findings.map((one) => `${one.rule} ${one.start} ${one.end} ${one.message}`).join('\n')
}

/** Findings of a text at their places in the next: moved behind what was typed, left out where it was typed into them. */
function moveFindings(findings: readonly Finding[], before: string, now: string): Finding[] {
  let start = 0
  const shorter = Math.min(before.length, now.length)
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++
  const end = before.length - tail
  const shift = now.length - before.length
  return findings.flatMap((one) => {
    if (one.end <= start) return [one]
    if (one.start >= end) return [{ ...one, start: one.start + shift, end: one.end + shift }]
    return []
  })
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
