import { formatOf } from '../document/file-formats.ts'
import type { FileReview, Finding, Fix, Problem } from '../review/finding.ts'

/** The entry of a file that was looked at and not reviewed. */
export function emptyReview(path: string, problems: readonly Problem[] = []): FileReview {
  return { path, format: formatOf(path), dialects: [], messages: [], findings: [], problems, accepted: 0, baselined: 0 }
}

/**
 * Moves a review's offsets: the engine reads a text without its byte order mark, while other tools
 * count from the start of the file.
 */
export function shiftReview(result: FileReview, by: number): FileReview {
  const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by })
  const moveFix = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map(move), ...(fix.blanks ? { blanks: fix.blanks.map(move) } : {}) })
  const moveFinding = (finding: Finding): Finding => ({ ...move(finding), fixes: finding.fixes.map(moveFix) })
  return {
    ...result,
    findings: result.findings.map(moveFinding),
    messages: result.messages.map((message) => ({
      ...message,
      span: move(message.span),
      lost: message.lost.map((lost) => ({ ...lost, finding: moveFinding(lost.finding) })),
      effort: message.effort.map(move),
      readingSpans: message.readingSpans.map(move),
      customerFocus: {
        ...message.customerFocus,
        youSpans: message.customerFocus.youSpans.map(move),
        selfSpans: message.customerFocus.selfSpans.map(move),
        answerSpans: message.customerFocus.answerSpans.map(move),
      },
    })),
  }
}
