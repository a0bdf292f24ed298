import type { FileFindings, ListedFinding } from '../protocol.ts'
import type { FileReview, Finding } from '../review/finding.ts'
import type { LineIndex } from '../text/line-index.ts'
import { isTerm } from './code-actions.ts'
import { shownFix } from './problem-line.ts'

/** Words of a finding in a list: more than this is cut. */
const MOST_WORDS = 80

/** Lines and characters from 0, as editors count. */
export function toEditorPosition(lines: LineIndex, offset: number): { readonly line: number; readonly character: number } {
  const { line, column } = lines.position(offset)
  return { line: line - 1, character: column - 1 }
}

/**
 * What lists show of a file: plain, small, and free of its text.
 *
 * @param path as shown.
 * @param lines of the text that was reviewed.
 */
export function listFindings(uri: string, path: string, review: FileReview, lines: LineIndex): FileFindings {
  return {
    uri,
    path,
    messages: review.messages
      .filter((message) => message.words > 0)
      .map((message) => ({
        key: message.key,
        kind: message.kind,
        score: message.score,
        words: message.words,
        you: message.customerFocus.you,
        self: message.customerFocus.self,
        reachable: message.reachable,
        line: lines.position(message.span.start).line - 1,
      })),
    findings: review.findings.map((finding) => toListed(finding, lines)),
    recorded: review.baselined,
  }
}

function toListed(finding: Finding, lines: LineIndex): ListedFinding {
  const words = finding.text.replace(/\s+/g, ' ').trim()
  const { rule, title, principle, severity, weight, message, hears, messageKey, start, end } = finding
  return {
    ...{ rule, title, principle, severity, weight, message, hears, messageKey, start, end },
    words: words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1).trimEnd()}…` : words,
    range: { start: toEditorPosition(lines, start), end: toEditorPosition(lines, end) },
    fix: shownFix(finding)?.title ?? null,
    isTerm: isTerm(finding),
  }
}

/** What a list says of a file that holds nothing to read, or is gone. */
export function nothingIn(uri: string, path: string): FileFindings {
  return { uri, path, messages: [], findings: [], recorded: 0 }
}
