import type { CancellationToken, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CopyDocument } from '../document/copy-document.ts'
import { formatOf, holdsCopy, isSystemFile } from '../document/file-formats.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { chooseUnderlined, type Underlined } from '../present/choose-underlined.ts'
import { leaveOut } from '../review/accepted.ts'
import { leaveOutRecorded } from '../review/baseline.ts'
import type { FileReview, Finding } from '../review/finding.ts'
import { reviewDocument } from '../review/review.ts'
import { readOptions } from '../review/settings.ts'
import type { Span } from '../text/span.ts'
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
  readonly review: FileReview
  readonly settings: DocumentSettings
  readonly underlined: readonly Underlined[]
}

/** Reviews open documents, each version once. */
export class Reviews {
  readonly #team: TeamSettings
  readonly #report: (problem: string) => void
  readonly #known = new Map<string, Reviewed>()
  readonly #changed = new Map<string, number>()
  #round = 0

  constructor(team: TeamSettings, report: (problem: string) => void) {
    this.#team = team
    this.#report = report
  }

  /** Settings changed: every document is reviewed anew. */
  startRound(): void {
    this.#round++
  }

  /** The writer typed. */
  noteChange(uri: string): void {
    this.#changed.set(uri, Date.now())
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
    const id = `${document.version}.${this.#round}`
    const known = this.#known.get(document.uri)
    if (known?.id === id) return known
    const found = this.#review(document, settings)
    if (!found) return null
    const reviewed: Reviewed = { document, version: document.version, id, ...found, settings, underlined: chooseUnderlined(found.review.findings) }
    this.#known.set(document.uri, reviewed)
    return reviewed
  }

  #review(document: TextDocument, settings: DocumentSettings): Pick<Reviewed, 'copy' | 'review'> | null {
    try {
      const copy = parseCopy(document.getText(), readOptions(settings.path, settings.settings, document.languageId))
      const found = leaveOut(reviewDocument(copy, settings.settings), settings.accepted)
      for (const problem of found.problems) if (problem.kind === 'rule-failed') this.#report(`${problem.path}: ${problem.message} (${problem.found})`)
      return { copy, review: onlyNew(found, settings) }
    } catch (error) {
      this.#report(`${settings.path}: the review failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return null
    }
  }
}

/** The review without what the team recorded as there before. */
function onlyNew(found: FileReview, { recorded }: DocumentSettings): FileReview {
  if (recorded === null) return found
  const { reviews } = leaveOutRecorded(
    [found],
    recorded.baseline,
    () => recorded.path,
    () => false,
  )
  return reviews[0] ?? found
}

/** True when customers may read this document. */
export function isCopy(path: string, document: TextDocument): boolean {
  const format = formatOf(path, document.languageId)
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
