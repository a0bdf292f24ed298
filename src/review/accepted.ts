import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { LineIndex } from '../text/line-index.ts'
import type { FileReview, Finding, Problem } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { passOver } from './pass-over.ts'

/** The file that keeps what a team left as it is, beside the copy and never in it. */
export const ACCEPTED_FILE = '.tlc-accepted.yml'

/** One finding that the team decided to leave. */
export interface Accepted {
  readonly fingerprint: string
  readonly rule: string
  readonly reason: string
  /** ISO day on which it was left, or ''. */
  readonly date: string
}

const HEADING = '# What your team decided to leave as it is. Delete an entry to see its finding again.\n'

/** Reads `.tlc-accepted.yml`. A file that cannot be read gives no entries and one problem that says where and why. */
export function parseAccepted(text: string, path: string): { readonly accepted: readonly Accepted[]; readonly problems: readonly Problem[] } {
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) return { accepted: [], problems: [problem(path, text, error.pos[0], 'YAML', error.message.split('\n')[0] ?? 'something else')] }
  const root: unknown = document.toJS()
  if (root === null || root === undefined) return { accepted: [], problems: [] }
  const list = isRecord(root) ? root.accepted : undefined
  if (list === null) return { accepted: [], problems: [] }
  if (!Array.isArray(list)) return { accepted: [], problems: [problem(path, text, 0, 'a list named "accepted"', 'none')] }
  const accepted: Accepted[] = []
  for (const entry of list as unknown[]) {
    if (!isRecord(entry) || typeof entry.fingerprint !== 'string') continue
    accepted.push({ fingerprint: entry.fingerprint, rule: words(entry.rule), reason: words(entry.reason), date: words(entry.date) })
  }
  return { accepted, problems: [] }
}

/** The file with one more entry; comments and order of what stands there are kept. The same finding is not written twice. */
export function addAccepted(text: string | null, finding: Finding, reason: string, date: string): string {
  const print = fingerprint(finding)
  const before = text ?? ''
  if (parseAccepted(before, '').accepted.some((entry) => entry.fingerprint === print)) return before
  const document = parseDocument(before.trim() ? before : `${HEADING}accepted: []\n`)
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return before
  const known = document.get('accepted')
  if (!isSeq(known)) document.set('accepted', document.createNode([]))
  const list = document.get('accepted') as YAMLSeq
  list.flow = false
  list.add(document.createNode({ fingerprint: print, rule: finding.rule, reason, date }))
  return document.toString({ lineWidth: 0 })
}

/** The review without what the team left, and their number in `accepted`. */
export function leaveOut(review: FileReview, accepted: readonly Accepted[]): FileReview {
  if (accepted.length === 0) return review
  const known = new Set(accepted.map((entry) => entry.fingerprint))
  const standing = review.findings.filter((finding) => !known.has(fingerprint(finding)))
  return passOver(review, standing, 'accepted')
}

function problem(path: string, text: string, offset: number, expected: string, found: string): Problem {
  const { line, column } = new LineIndex(text).position(offset)
  return { path, kind: 'config', line, column, expected, found, message: `${path}:${line}:${column}: expected ${expected}, found ${found}` }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : value instanceof Date ? value.toISOString().slice(0, 10) : ''
}
