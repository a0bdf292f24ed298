/**
 * What was found in whole folders: every file reviewed once, a few milliseconds at a time so that nobody
 * who types waits, and kept in step with open documents and with what changes on the disk.
 */
import type { CancellationToken } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CopyDocument } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { listFindings, nothingIn } from '../present/list-findings.ts'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import { writtenPlaceholders } from '../present/wordings.ts'
import type { FileFindings, FilesReviewed, FolderSummary } from '../protocol.ts'
import type { FileReview, Finding } from '../review/finding.ts'
import { settleFigures } from '../review/score.ts'
import type { Settings } from '../review/settings.ts'
import type { Suppressing } from '../review/suppression.ts'
import { LineIndex } from '../text/line-index.ts'
import { outlinePieces, type Piece, type PieceOutline, toPieces } from '../workspace/pieces.ts'
import type { Files } from './files.ts'
import { listCopy } from './list-copy.ts'
import { addTogether, REST, type Reviewed, type Reviews, standing, toSuppressing } from './reviews.ts'
import type { TeamSettings } from './team-settings.ts'

/** Files that are read from the disk at once. */
const READ_AT_ONCE = 8
/** Files that the editor is told of in one message. */
const TOLD_AT_ONCE = 200
/** Milliseconds between two reports of how far it has come. */
const REPORT_EVERY = 100
/** Milliseconds until changes beside the text are looked at together. */
const GATHER = 400
/** How often a change that cannot be read is looked at again. */
const TRIES = 5
const NEVER: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) }

/** What lists and pictures need of a file beside its review. */
interface Gist {
  outlines(): readonly PieceOutline[]
  /** Placeholders as they are written, to be offered in other files. */
  placeholders(): readonly string[]
  lines(): LineIndex
  /** Where comments may leave out what only all files together show. */
  suppressing(): Suppressing
}

/** One file as it was read last. */
interface Entry {
  readonly path: string
  readonly all: FileReview
  readonly gist: Gist
}

/** Each part is worked out when it is asked for: who types asks for nothing, and a list does not draw a picture. */
function gistOf(copy: CopyDocument): Gist {
  return {
    outlines: whenAsked(() => outlinePieces(copy)),
    placeholders: whenAsked(() => writtenPlaceholders(copy)),
    lines: whenAsked(() => new LineIndex(copy.source)),
    suppressing: whenAsked(() => toSuppressing(copy)),
  }
}

/** All of it at once, so that what was read need not be kept. */
function wholeGistOf(copy: CopyDocument): Gist {
  const known = { outlines: outlinePieces(copy), placeholders: writtenPlaceholders(copy), lines: new LineIndex(copy.source), suppressing: toSuppressing(copy) }
  return { outlines: () => known.outlines, placeholders: () => known.placeholders, lines: () => known.lines, suppressing: () => known.suppressing }
}

function whenAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** One file with all that stands of its review. */
export interface StandingReview {
  readonly uri: string
  readonly path: string
  readonly review: FileReview
  readonly settings: Settings
}

/** What a folder's review needs of the server. */
interface FolderHost {
  readonly team: TeamSettings
  readonly files: Files
  readonly reviews: Reviews
  /** Workspace folders, as URIs. */
  folders(): readonly string[]
  openDocument(uri: string): TextDocument | undefined
  /** What only all files together show about a file. */
  together(uri: string): readonly Finding[]
  /** Tells the editor; null where it keeps no list. */
  readonly send: ((reviewed: FilesReviewed) => void) | null
}

export class FolderReviews {
  readonly #host: () => FolderHost
  readonly #entries = new Map<string, Entry>()
  /** URIs that belong to a folder that was asked for: they stay when their document is closed. */
  readonly #asked = new Set<string>()
  /** Folders that were asked for, as URIs; a new file below one belongs to it. */
  readonly #folders = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #changed = new Set<string>()
  /** What only all files together showed about a file when it was told last. */
  readonly #told = new Map<string, string>()
  /** Open documents with a review that the editor was not told of. */
  readonly #untold = new Set<string>()
  #reads = 0
  /** Times in a row that what changed could not be listed or read. */
  #failures = 0

  constructor(host: () => FolderHost) {
    this.#host = host
  }

  /** Reads a folder, or all folders of the workspace; null when withdrawn. What was read until then stays. */
  async read(folder: string | null, token: CancellationToken): Promise<FolderSummary | null> {
    this.#reads++
    try {
      const tops = folder === null ? this.#host().folders() : [folder]
      const uris = await this.#list(tops)
      if (token.isCancellationRequested) return null
      for (const top of tops) this.#folders.add(top)
      const seen = new Set(uris)
      const gone = [...this.#entries.keys()].filter((uri) => !seen.has(uri) && tops.some((top) => isBelow(top, uri)) && !this.#host().openDocument(uri))
      for (const uri of gone) await this.forget(uri)
      if (!(await this.#readAll(uris, token, true))) return null
      const below = [...this.#entries].filter(([uri, entry]) => entry.all.messages.length && tops.some((top) => isBelow(top, uri)))
      const listed = await Promise.all(below.map(([uri]) => this.listed(uri)))
      return {
        files: listed.length,
        messages: listed.reduce((sum, file) => sum + file.messages.length, 0),
        findings: listed.reduce((sum, file) => sum + file.findings.length, 0),
      }
    } finally {
      this.#reads--
    }
  }

  /** All that stands in a file, a folder or all folders; what was read before is not read again. Empty when withdrawn. */
  async standingIn(folder: string | null, token: CancellationToken): Promise<StandingReview[]> {
    const found: StandingReview[] = []
    const uris = await this.#list(folder === null ? this.#host().folders() : [folder])
    for (const uri of uris) {
      if (token.isCancellationRequested) return []
      if (!this.#entries.has(uri)) {
        await this.#breathe(token)
        await this.#readOne(uri, await this.#text(uri))
      }
      const entry = this.#entries.get(uri)
      if (!entry) continue
      const settings = await this.#host().team.forDocument(uri)
      const all = addTogether(entry.all, this.#host().together(uri), entry.gist.suppressing(), settings.settings)
      found.push({ uri, path: entry.path, review: standing(all, settings), settings: settings.settings })
    }
    return found
  }

  /** Takes the review of an open document. */
  put({ document, all, settings, copy }: Reviewed): void {
    this.#entries.set(document.uri, { path: settings.path, all, gist: gistOf(copy) })
    this.#noteOnce(document.uri)
  }

  /** An open document was closed: what was not saved is gone. */
  async close(uri: string): Promise<void> {
    if (this.#asked.has(uri)) this.note(uri)
    else await this.forget(uri)
  }

  /** A file was made, changed or removed on the disk. */
  note(uri: string): void {
    if (this.#host().openDocument(uri)) return
    if (!this.#asked.has(uri) && ![...this.#folders].some((folder) => isBelow(folder, uri))) return
    this.#changed.add(uri)
    this.#soon()
  }

  /** A file or folder is no longer there under this name. */
  async forget(uri: string): Promise<void> {
    for (const known of [...this.#entries.keys()]) {
      if (known !== uri && !isBelow(uri, known)) continue
      const path = this.#entries.get(known)?.path ?? ''
      this.#entries.delete(known)
      this.#asked.delete(known)
      this.#host().send?.({ files: [nothingIn(known, path)], progress: null })
    }
  }

  /**
   * Something beside the text changed.
   *
   * @param isAboutWording true when rules may find something else now, false when only what stands of it may differ.
   */
  lookAgain(isAboutWording: boolean): void {
    const closed = [...new Set([...this.#entries.keys(), ...this.#asked])].filter((uri) => !this.#host().openDocument(uri))
    if (isAboutWording) for (const uri of closed) this.#changed.add(uri)
    else void this.#noteAll(closed)
    this.#soon()
  }

  /** What only all files together show may be something else now. */
  compareAgain(): void {
    for (const uri of this.#entries.keys()) if (this.#told.has(uri) && this.#told.get(uri) !== this.#togetherOf(uri)) this.#note(uri)
  }

  #togetherOf(uri: string): string {
    return this.#host()
      .together(uri)
      .map((one) => `${one.rule} ${one.start} ${one.message}`)
      .join('\n')
  }

  /** Every file that was read beside its text as it stands now, by path; one that changed in between is left out. */
  async reviewedFiles(): Promise<ReviewedFile[]> {
    const files: ReviewedFile[] = []
    const entries = [...this.#entries].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1))
    for (let at = 0; at < entries.length; at += READ_AT_ONCE) {
      const some = entries.slice(at, at + READ_AT_ONCE)
      const texts = await Promise.all(some.map(([uri]) => this.#text(uri)))
      for (const [index, [uri, { path }]] of some.entries()) {
        const source = texts[index] ?? null
        if (source !== null && this.#entries.has(uri)) files.push({ review: { ...(await this.#standing(uri)), path }, source })
      }
    }
    return files
  }

  /** One file for a list. */
  async listed(uri: string): Promise<FileFindings> {
    const entry = this.#entries.get(uri)
    if (entry) this.#told.set(uri, this.#togetherOf(uri))
    else this.#told.delete(uri)
    return entry ? listFindings(uri, entry.path, await this.#standing(uri), entry.gist.lines()) : nothingIn(uri, this.#host().team.pathOf(uri))
  }

  /** Placeholders of all that was read, each once. */
  placeholders(): string[] {
    return [...new Set([...this.#entries.values()].flatMap((entry) => entry.gist.placeholders()))]
  }

  /** Every piece of what was read. */
  async pieces(): Promise<Piece[]> {
    const files = [...this.#entries].map(async ([uri, { path, gist }]) => toPieces(uri, path, gist.outlines(), await this.#standing(uri)))
    return (await Promise.all(files)).flat()
  }

  /** True once a whole folder was asked for. */
  get hasFolders(): boolean {
    return this.#folders.size > 0
  }

  async #standing(uri: string): Promise<FileReview> {
    const entry = this.#entries.get(uri)
    if (!entry) throw new Error(`${uri} was not read`)
    const settings = await this.#host().team.forDocument(uri)
    return standing(addTogether(entry.all, this.#host().together(uri), entry.gist.suppressing(), settings.settings), settings)
  }

  #list(tops: readonly string[]): Promise<string[]> {
    const { files, team, folders } = this.#host()
    return listCopy(tops, files, team, folders())
  }

  /** Reads files one after the other; false when withdrawn. */
  async #readAll(uris: readonly string[], token: CancellationToken, reports: boolean): Promise<boolean> {
    let batch: FileFindings[] = []
    let last = Date.now()
    let done = 0
    const report = () => {
      this.#host().send?.({ files: batch, progress: reports ? { done, of: uris.length } : null })
      batch = []
      last = Date.now()
    }
    for (let at = 0; at < uris.length; at += READ_AT_ONCE) {
      const some = uris.slice(at, at + READ_AT_ONCE)
      // Before their texts are read: a change that comes in between is looked at again.
      const noted = some.filter((uri) => this.#changed.delete(uri))
      const texts = await Promise.all(some.map((uri) => this.#text(uri)))
      for (const [index, uri] of some.entries()) {
        await this.#breathe(token)
        if (token.isCancellationRequested) {
          for (const left of some.slice(index)) if (noted.includes(left)) this.#changed.add(left)
          report()
          return false
        }
        await this.#readOne(uri, texts[index] ?? null)
        this.#asked.add(uri)
        batch.push(await this.listed(uri))
        done++
        if (Date.now() - last >= REPORT_EVERY) report()
      }
    }
    report()
    return true
  }

  async #readOne(uri: string, text: string | null): Promise<void> {
    const { team, reviews, openDocument } = this.#host()
    const settings = await team.forDocument(uri)
    const languageId = openDocument(uri)?.languageId
    const format = formatOf(settings.path, languageId)
    this.#entries.delete(uri)
    if (text === null || format === null || settings.isLeftOut || !holdsCopy(text, format)) return
    const found = reviews.review(text, settings, languageId)
    if (!found) return
    // At once: what was read of a file that is not open is not kept.
    this.#entries.set(uri, { path: settings.path, all: settleFigures(found.all), gist: wholeGistOf(found.copy) })
  }

  async #text(uri: string): Promise<string | null> {
    const open = this.#host().openDocument(uri)
    if (open) return open.getText()
    return (
      (
        await this.#host()
          .files.read(uri)
          .catch(() => null)
      )?.replace(/^\ufeff/, '') ?? null
    )
  }

  /** Lets questions be answered first, and waits while somebody types. */
  async #breathe(token: CancellationToken): Promise<void> {
    do await sleep(this.#host().reviews.isTyping() ? 50 : 0)
    while (!token.isCancellationRequested && this.#host().reviews.isTyping())
  }

  /** Tells of an open document once typing has rested as long again as for its underlines; many keys are told of together. */
  #noteOnce(uri: string): void {
    if (!this.#host().send) return
    if (this.#untold.size === 0) setTimeout(() => this.#noteWaiting(), REST)
    this.#untold.add(uri)
  }

  #noteWaiting(): void {
    if (this.#host().reviews.isTyping()) {
      setTimeout(() => this.#noteWaiting(), REST)
      return
    }
    const uris = [...this.#untold]
    this.#untold.clear()
    for (const uri of uris) this.#note(uri)
  }

  #note(uri: string): void {
    void this.listed(uri).then((file) => this.#host().send?.({ files: [file], progress: null }))
  }

  /** Many files in a few words: a message each for thousands of files would keep the editor drawing. */
  async #noteAll(uris: readonly string[]): Promise<void> {
    for (let at = 0; at < uris.length; at += TOLD_AT_ONCE) {
      const files = await Promise.all(uris.slice(at, at + TOLD_AT_ONCE).map((uri) => this.listed(uri)))
      this.#host().send?.({ files, progress: null })
      await sleep(0)
    }
  }

  #soon(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#catchUp(), GATHER)
  }

  async #catchUp(): Promise<void> {
    if (this.#reads) return this.#soon()
    this.#reads++
    const changed = [...this.#changed]
    this.#changed = new Set()
    try {
      const known = changed.filter((uri) => this.#asked.has(uri))
      // A file that is new belongs to the folder only when the editor lists it and git does not ignore it.
      const fresh = await this.#list(changed.filter((uri) => !this.#asked.has(uri)))
      await this.#readAll([...known, ...fresh], NEVER, false)
      this.#failures = 0
    } catch (error) {
      // A folder may be on its way somewhere else while it is listed: what changed is not lost.
      if (++this.#failures > TRIES) {
        this.#failures = 0
        throw error
      }
      for (const uri of changed) this.#changed.add(uri)
      this.#soon()
    } finally {
      this.#reads--
    }
  }
}

function isBelow(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
