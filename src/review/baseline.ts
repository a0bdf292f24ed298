/**
 * "Only what is new": the record of what was found, by content and not by line. It keeps fingerprints
 * and counts, and no copy.
 */
import type { FileReview, Finding, Problem } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { passOver } from './pass-over.ts'
import { SCORE_VERSION } from './score.ts'

export const BASELINE_FILE = '.tlc-baseline.json'

/** Fingerprint → path → how often. Paths are relative to the record's folder, with `/`. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>
export interface Baseline {
  readonly scoreVersion: number
  /** Score of all files when it was recorded; null when nothing was measured. */
  readonly score: number | null
  readonly counts: Counts
}

/** Reads a record. One that cannot be read gives none and a problem that says why. */
export function parseBaseline(text: string, path: string): { readonly baseline: Baseline | null; readonly problem: Problem | null } {
  const wrong = (expected: string, found: string) => ({
    baseline: null,
    problem: { path, kind: 'config' as const, line: null, column: null, expected, found, message: 'Run --update-baseline to write it anew.' },
  })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return wrong('a record written by --update-baseline', error instanceof Error ? error.message : String(error))
  }
  const record = data as { version?: unknown; scoreVersion?: unknown; score?: unknown; findings?: unknown } | null
  if (record?.version !== 1) return wrong('a record with "version": 1', JSON.stringify(record?.version) ?? 'none')
  if (typeof record.findings !== 'object' || record.findings === null || Array.isArray(record.findings)) return wrong('"findings" by fingerprint', 'none')
  const counts = new Map<string, Map<string, number>>()
  for (const [print, paths] of Object.entries(record.findings as Record<string, unknown>)) {
    if (typeof paths !== 'object' || paths === null) return wrong(`paths and counts for "${print}"`, JSON.stringify(paths))
    const byPath = new Map<string, number>()
    for (const [file, count] of Object.entries(paths)) {
      if (!Number.isInteger(count) || (count as number) < 1) return wrong(`a count from 1 for "${file}"`, JSON.stringify(count))
      byPath.set(file, count as number)
    }
    counts.set(print, byPath)
  }
  return {
    baseline: {
      scoreVersion: typeof record.scoreVersion === 'number' ? record.scoreVersion : SCORE_VERSION,
      score: typeof record.score === 'number' ? record.score : null,
      counts,
    },
    problem: null,
  }
}

/** The record as text: sorted, one fingerprint a line, so that two branches merge without conflict where they can. */
export function writeBaseline({ score, counts }: Baseline): string {
  const lines = [...counts]
    .filter(([, paths]) => paths.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([print, paths]) => {
      const sorted = Object.fromEntries([...paths].sort(([a], [b]) => (a < b ? -1 : 1)))
      return `    ${JSON.stringify(print)}: ${JSON.stringify(sorted)}`
    })
  const findings = lines.length ? `{\n${lines.join(',\n')}\n  }` : '{}'
  return `{\n  "version": 1,\n  "scoreVersion": ${SCORE_VERSION},\n  "score": ${score},\n  "findings": ${findings}\n}\n`
}

export interface Compared {
  /** In the order given, without what is recorded; `baselined` counts it. */
  readonly reviews: readonly FileReview[]
  /** Recorded findings that are there no more. */
  readonly fixed: number
}

/**
 * Leaves out what is recorded: first in the same file, then, for a file that is gone, wherever the same
 * words turned up.
 *
 * @param pathOf path of a review relative to the record's folder.
 * @param isGone true for a recorded path where no file is any more.
 */
export function leaveOutRecorded(
  reviews: readonly FileReview[],
  { counts }: Baseline,
  pathOf: (review: FileReview) => string,
  isGone: (path: string) => boolean,
): Compared {
  const left = new Map([...counts].map(([print, paths]) => [print, new Map(paths)]))
  const take = (print: string, path: string): boolean => {
    const paths = left.get(print)
    const count = paths?.get(path) ?? 0
    if (count > 0) paths?.set(path, count - 1)
    return count > 0
  }
  const fresh = reviews.map((review) => {
    const path = pathOf(review)
    return review.findings.filter((finding) => !take(fingerprint(finding), path))
  })
  const gone = new Map<string, boolean>()
  const isMoved = (path: string) => gone.get(path) ?? gone.set(path, isGone(path)).get(path) ?? false
  const takeMoved = (finding: Finding): boolean => {
    const print = fingerprint(finding)
    for (const [path, count] of left.get(print) ?? []) if (count > 0 && isMoved(path)) return take(print, path)
    return false
  }
  const result = reviews.map((review, index) => {
    const standing = (fresh[index] ?? []).filter((finding) => !takeMoved(finding))
    return passOver(review, standing, 'baselined')
  })
  const seen = new Set(reviews.map(pathOf))
  let fixed = 0
  for (const paths of left.values()) for (const [path, count] of paths) if (count > 0 && (seen.has(path) || isMoved(path))) fixed += count
  return { reviews: result, fixed }
}

/** One file without what is recorded of it. Costs what the file has, not what the record has: it is asked at every pause of typing. */
export function leaveOutRecordedOf(review: FileReview, { counts }: Baseline, path: string): FileReview {
  const taken = new Map<string, number>()
  const standing = review.findings.filter((finding) => {
    const print = fingerprint(finding)
    const before = taken.get(print) ?? 0
    if (before >= (counts.get(print)?.get(path) ?? 0)) return true
    taken.set(print, before + 1)
    return false
  })
  return passOver(review, standing, 'baselined')
}

/** The record with what these reviews found in place of what it had for their files and for files that are gone. */
export function recordFindings(
  before: Baseline | null,
  reviews: readonly FileReview[],
  score: number | null,
  pathOf: (review: FileReview) => string,
  isGone: (path: string) => boolean,
): Baseline {
  const seen = new Set(reviews.map(pathOf))
  const counts = new Map<string, Map<string, number>>()
  const add = (print: string, path: string, count: number) => {
    const paths = counts.get(print) ?? new Map<string, number>()
    paths.set(path, (paths.get(path) ?? 0) + count)
    counts.set(print, paths)
  }
  const gone = new Map<string, boolean>()
  for (const [print, paths] of before?.counts ?? []) {
    for (const [path, count] of paths) {
      if (seen.has(path)) continue
      if (!gone.has(path)) gone.set(path, isGone(path))
      if (!gone.get(path)) add(print, path, count)
    }
  }
  for (const review of reviews) for (const finding of review.findings) add(fingerprint(finding), pathOf(review), 1)
  return { scoreVersion: SCORE_VERSION, score, counts }
}
