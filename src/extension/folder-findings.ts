import { type Disposable, EventEmitter } from 'vscode'
import type { FileFindings, FilesReviewed } from '../protocol.ts'

/** Lists are drawn anew at most this often, in milliseconds: nothing jumps while a folder is read. */
const DRAW_EVERY = 250
/** The same while a folder is read: thousands of rows are drawn anew each time. */
const DRAW_WHILE_READING = 1500

/** What the server found, file by file, as lists show it. */
export class FolderFindings implements Disposable {
  readonly #files = new Map<string, FileFindings>()
  readonly #changed = new EventEmitter<ReadonlySet<string>>()
  readonly #progressed = new EventEmitter<{ readonly done: number; readonly of: number }>()
  #touched = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #count = 0

  /** Fires with the URIs of files that are listed otherwise than before. */
  readonly onDidChange = this.#changed.event
  readonly onDidProgress = this.#progressed.event

  take({ files, progress }: FilesReviewed): void {
    for (const file of files) {
      const before = this.#files.get(file.uri)
      this.#count += file.findings.length - (before?.findings.length ?? 0)
      // What says the same stays the same object: a file that is only opened changes no list.
      if (before && JSON.stringify(before) === JSON.stringify(file)) this.#files.set(file.uri, before)
      else if (file.messages.length || file.findings.length) this.#files.set(file.uri, file)
      else this.#files.delete(file.uri)
      this.#touched.add(file.uri)
    }
    if (progress) this.#progressed.fire(progress)
    this.#timer ??= setTimeout(() => this.#tell(), progress && progress.done < progress.of ? DRAW_WHILE_READING : DRAW_EVERY)
  }

  /** The server was started anew and knows nothing yet. */
  clear(): void {
    for (const uri of this.#files.keys()) this.#touched.add(uri)
    this.#files.clear()
    this.#count = 0
    this.#timer ??= setTimeout(() => this.#tell(), DRAW_EVERY)
  }

  get files(): readonly FileFindings[] {
    return [...this.#files.values()]
  }

  file(uri: string): FileFindings | null {
    return this.#files.get(uri) ?? null
  }

  /** Findings of all files that were there before, and wait in the team's record. */
  get recorded(): number {
    let sum = 0
    for (const file of this.#files.values()) sum += file.recorded
    return sum
  }

  /** Findings in all files. */
  get count(): number {
    return this.#count
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#changed.dispose()
    this.#progressed.dispose()
  }

  #tell(): void {
    this.#timer = null
    const touched = this.#touched
    this.#touched = new Set()
    this.#changed.fire(touched)
  }
}
