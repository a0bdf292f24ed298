import type { FileReview, Problem } from '../review/finding.ts'
import type { HistoryDay } from '../review/history.ts'
import { meanScore } from '../review/mean-score.ts'
import type { Coverage } from '../workspace/find-coverage.ts'
import type { SharedJson } from './json.ts'

/** A file's review beside the text that it was made from: offsets mean nothing without it. */
export interface ReviewedFile {
  readonly review: FileReview
  /** The text that offsets count in, with its byte order mark if it has one. */
  readonly source: string
  /** For a part of an estate: what the run that joins the parts compares. */
  readonly shared?: SharedJson
}

/** One run over many files, as every output format takes it. */
export interface ReviewRun {
  /** Version of the product. */
  readonly version: string
  readonly files: readonly ReviewedFile[]
  /** Trouble that belongs to no reviewed file: unreadable paths, configuration. */
  readonly problems: readonly Problem[]
  /** The customer's way through all pieces, and earlier days: only the owner's report shows them. */
  readonly coverage?: Coverage
  readonly history?: readonly HistoryDay[]
  /** What the team calls its customers. */
  readonly customers?: string
}

/** All problems of a run, those of its files in their order after the run's own. */
export function allProblems(run: ReviewRun): Problem[] {
  return [...run.problems, ...run.files.flatMap((file) => file.review.problems)]
}

/** Mean score of some files' messages; null when nothing was measured. */
export function meanOfFiles(files: readonly ReviewedFile[]): number | null {
  return meanScore(files.flatMap((file) => file.review.messages))
}
