/** Reads and reviews files one after the other; what goes wrong with one does not stop the rest. */

import { formatOf } from '../document/file-formats.ts'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import type { FileReview, Finding, Fix, Problem } from '../review/finding.ts'
import { review } from '../review/review.ts'
import type { Settings } from '../review/settings.ts'

/** Reviews one text. Our own bug becomes a problem `rule-failed` of that file, and its name is listed. */
export function reviewSource(text: string, hasMark: boolean, path: string, settings: Settings): ReviewedFile {
  let result: FileReview
  if (formatOf(path) === null) {
    const found = /\.[^./]+$/.exec(path)?.[0] ?? 'a name without an ending'
    const expected = 'a format that holds copy, such as Markdown, HTML, text, YAML, JSON or CSV'
    return { review: emptyReview(path, [{ path, kind: 'unsupported', line: null, column: null, expected, found, message: '' }]), source: text }
  }
  try {
    result = review(text, path, settings)
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const problem: Problem = {
      path,
      kind: 'rule-failed',
      line: null,
      column: null,
      expected: 'a review',
      found,
      message: 'This is a fault of Think Like Customers, not of the file.',
    }
    result = emptyReview(path, [problem])
  }
  return hasMark ? { review: shiftReview(result, 1), source: `\ufeff${text}` } : { review: result, source: text }
}

/** The entry of a file that was looked at and not reviewed. */
export function emptyReview(path: string, problems: readonly Problem[] = []): FileReview {
  return { path, format: formatOf(path), dialects: [], messages: [], findings: [], problems, accepted: 0, baselined: 0 }
}

/**
 * Moves a review's offsets: the engine reads a text without its byte order mark, while other tools
 * count from the start of the file.
 */
function shiftReview(result: FileReview, by: number): FileReview {
  const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by })
  const moveFix = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map(move) })
  const moveFinding = (finding: Finding): Finding => ({ ...move(finding), fixes: finding.fixes.map(moveFix) })
  return {
    ...result,
    findings: result.findings.map(moveFinding),
    messages: result.messages.map((message) => ({
      ...message,
      span: move(message.span),
      lost: message.lost.map((lost) => ({ ...lost, finding: moveFinding(lost.finding) })),
      effort: message.effort.map(move),
      customerFocus: { ...message.customerFocus, youSpans: message.customerFocus.youSpans.map(move), selfSpans: message.customerFocus.selfSpans.map(move) },
    })),
  }
}
