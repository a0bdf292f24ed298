import type { CancellationToken, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CopyDocument } from '../document/copy-document.ts'
import { formatOf, holdsCopy, isSystemFile } from '../document/file-formats.ts'
import { chooseUnderlined, type Underlined } from '../present/choose-underlined.ts'
import { leaveOut } from '../review/accepted.ts'
import { leaveOutRecordedOf } from '../review/baseline.ts'
import type { FileReview, Finding } from '../review/finding.ts'
import { reviewDocument } from '../review/review.ts'
import { readOptions, type Settings } from '../review/settings.ts'
import { applySuppression, SUPPRESSION, type Suppressing } from '../review/suppression.ts'
import type { Span } from '../text/span.ts'
import type { RecentCopies } from './recent-copies.ts'
import type { DocumentSettings, TeamSettings } from './team-settings.ts'

/** How long typing has to rest before figures and underlines settle, in milliseconds. */
export const REST = 250

/** One version of a document, reviewed. */
export interface Reviewed {
  readonly document: TextDocument
  readonly version: number
  /** Names this review: the same version under the same settings. */
  readonly id: string
  /** The document as it was read for this review. */
  readonly copy: CopyDocument
  /** All that was found. */
  readonly all: FileReview
  /** What of it stands. */
  readonly review: FileReview
  readonly settings: DocumentSettings
  readonly underlined: readonly Underlined[]
}

/** Reviews open documents, each version once. */
export class Reviews {
  readonly #team: TeamSettings
  readonly #copies: RecentCopies
  readonly #report: (problem: string) => void
  readonly #onReviewed: (reviewed: Reviewed) => void
  readonly #together: (document: TextDocument) => readonly Finding[]
  readonly #rounds = new Map<string, number>()
  readonly #known = new Map<string, Reviewed>()
  readonly #changed = new Map<string, number>()
  #round = 0

  /**
   * @param onReviewed is told of every review of an open document.
   * @param together what only all files together show about a document.
   */
  constructor(
    team: TeamSettings,
    copies: RecentCopies,
    report: (problem: string) => void,
    onReviewed: (reviewed: Reviewed) => void,
    together: (document: TextDocument) => readonly Finding[],
  ) {
    this.#team = team
    this.#copies = copies
    this.#report = report
    this.#onReviewed = onReviewed
    this.#together = together
  }

  /** Settings changed: every document is reviewed anew. */
  startRound(): void {
    this.#round++
  }

  /** Something beside its text changed for one document. */
  lookAgainAt(uri: string): void {
    this.#rounds.set(uri, (this.#rounds.get(uri) ?? 0) + 1)
  }

  /** The writer typed. */
  noteChange(uri: string): void {
    this.#changed.set(uri, Date.now())
  }

  /** True while the writer types: whatever can wait, waits. */
  isTyping(): boolean {
    const since = Date.now() - REST
    for (const at of this.#changed.values()) if (at > since) return true
    return false
  }

  forget(uri: string): void {
    this.#known.delete(uri)
    this.#changed.delete(uri)
  }

  /** Waits until typing rests; false when the question was withdrawn before. */
  async rest(uri: string, token: CancellationToken): Promise<boolean> {
    for (;;) {
      const wait = (this.#changed.get(uri) ?? 0) + REST - Date.now()
      if (token.isCancellationRequested) return false
      if (wait <= 0) return true
      await sleep(wait, token)
    }
  }

  /** The review of a document as it stands; null when it is not copy, or when the question was withdrawn. */
  async of(document: TextDocument, token: CancellationToken): Promise<Reviewed | null> {
    const path = this.#team.pathOf(document.uri)
    if (!isCopy(path, document)) return null
    const settings = await this.#team.forDocument(document.uri)
    if (settings.isLeftOut || token.isCancellationRequested) return null
    const id = this.#idOf(document)
    const known = this.#known.get(document.uri)
    if (known?.id === id) return known
    const reviewed = this.#toReviewed(document, settings)
    if (!reviewed) return null
    this.#known.set(document.uri, reviewed)
    this.#onReviewed(reviewed)
    return reviewed
  }

  /** The review of a file that is not open, from its text; null when it is not copy. */
  async ofFile(document: TextDocument): Promise<Reviewed | null> {
    const settings = await this.#team.forDocument(document.uri)
    return settings.isLeftOut || !isCopy(settings.path, document) ? null : this.#toReviewed(document, settings)
  }

  #idOf(document: TextDocument): string {
    return `${document.version}.${this.#round}.${this.#rounds.get(document.uri) ?? 0}`
  }

  #toReviewed(document: TextDocument, settings: DocumentSettings): Reviewed | null {
    const found = this.review(document.getText(), settings, document.languageId || undefined)
    if (!found) return null
    const review = standing(addTogether(found.all, this.#together(document), toSuppressing(found.copy), settings.settings), settings)
    return { document, version: document.version, id: this.#idOf(document), ...found, review, settings, underlined: chooseUnderlined(review.findings) }
  }

  /** Reviews a text that need not be open; null when that failed, which is reported. */
  review(text: string, settings: DocumentSettings, languageId?: string): { readonly copy: CopyDocument; readonly all: FileReview } | null {
    try {
      const copy = this.#copies.read(text, readOptions(settings.path, settings.settings, languageId))
      const all = reviewDocument(copy, settings.settings)
      for (const problem of all.problems) if (problem.kind === 'rule-failed') this.#report(`${problem.path}: ${problem.message} (${problem.found})`)
      return { copy, all }
    } catch (error) {
      this.#report(`${settings.path}: the review failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return null
    }
  }
}

/** The part of a document that comments are judged with: plain data. */
export function toSuppressing({ source, directives, messages }: CopyDocument): Suppressing {
  return { source: directives.length ? source : '', directives, messages: messages.map(({ frontMatter }) => ({ frontMatter })) }
}

/** The review with what only all files together show, less what comments leave out of it. */
export function addTogether(all: FileReview, together: readonly Finding[], suppressing: Suppressing, settings: Settings): FileReview {
  if (!together.length) return all
  const more = applySuppression(together, suppressing, settings).filter((finding) => finding.rule !== SUPPRESSION)
  return { ...all, findings: [...all.findings, ...more].sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** The review without what the team left as it is, and without what it recorded as there before. */
export function standing(all: FileReview, { accepted, recorded }: Pick<DocumentSettings, 'accepted' | 'recorded'>): FileReview {
  const found = leaveOut(all, accepted)
  return recorded === null ? found : leaveOutRecordedOf(found, recorded.baseline, recorded.path)
}

/** True when customers may read this document. */
export function isCopy(path: string, document: TextDocument): boolean {
  const format = formatOf(path, document.languageId || undefined)
  return format !== null && !isSystemFile(path) && holdsCopy(document.getText(), format)
}

/** The editor's range of a source span. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

/** Findings that touch a range, its ends included. */
export function findingsAt(reviewed: Reviewed, range: Range): readonly Finding[] {
  const start = reviewed.document.offsetAt(range.start)
  const end = reviewed.document.offsetAt(range.end)
  return reviewed.review.findings.filter((finding) => finding.start <= end && start <= finding.end)
}

function sleep(milliseconds: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      listener.dispose()
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    const listener = token.onCancellationRequested(done)
  })
}
