/** The history of scores that CI keeps: one line a day, figures alone, no copy. */
import type { FileReview } from './finding.ts'
import { SCORE_VERSION } from './score.ts'

export interface HistoryDay {
  /** ISO day. */
  readonly day: string
  readonly scoreVersion: number
  readonly score: number | null
  readonly pieces: number
  /** Findings by rule. */
  readonly rules: Readonly<Record<string, number>>
}

/** Reads a history, oldest first. Null when it is none. */
export function parseHistory(text: string): readonly HistoryDay[] | null {
  try {
    const data = JSON.parse(text) as { version?: unknown; days?: unknown }
    if (data?.version !== 1 || !Array.isArray(data.days)) return null
    const days = data.days as HistoryDay[]
    return days.every((one) => typeof one?.day === 'string' && typeof one.rules === 'object' && one.rules !== null) ? days : null
  } catch {
    return null
  }
}

/** The history with this run as its day; a second run of a day takes the first one's place. */
export function addDay(days: readonly HistoryDay[], day: string, reviews: readonly FileReview[], score: number | null): readonly HistoryDay[] {
  const rules: Record<string, number> = {}
  for (const review of reviews) for (const finding of review.findings) rules[finding.rule] = (rules[finding.rule] ?? 0) + 1
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
  const pieces = reviews.reduce((sum, review) => sum + review.messages.length, 0)
  return [...days.filter((one) => one.day !== day), { day, scoreVersion: SCORE_VERSION, score, pieces, rules: sorted }].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The file's text: one day a line. */
export function writeHistory(days: readonly HistoryDay[]): string {
  return `{\n  "version": 1,\n  "days": [\n${days.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}\n`
}
