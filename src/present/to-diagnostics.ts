import type { Diagnostic, DiagnosticSeverity, Location, Range } from 'vscode-languageserver'
import type { Problem } from '../review/finding.ts'
import type { Severity } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'
import type { Underlined } from './choose-underlined.ts'

/** The name that editors show beside a finding. */
export const SOURCE = 'Think Like Customers'

const LSP_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 }

/** Turns a source span into the editor's lines and characters. */
export type ToRange = (span: Span) => Range

/** Turns a place in another file into the editor's; null when the file is not known there. */
export type ToLocation = (place: { readonly path: string } & Span) => Location | null

/**
 * What the editor underlines, in its own terms. No `codeDescription`: the pages have no public address.
 *
 * @param toLocation for editors that show other places beside a finding; else left out.
 */
export function toDiagnostics(underlined: readonly Underlined[], toRange: ToRange, toLocation?: ToLocation): Diagnostic[] {
  return underlined.map(({ finding, more }) => {
    const related = toLocation
      ? (finding.related ?? []).flatMap((one) => {
          const location = toLocation(one)
          return location ? [{ location, message: one.message }] : []
        })
      : []
    return {
      range: toRange(finding),
      severity: LSP_SEVERITY[finding.severity],
      code: finding.rule,
      source: SOURCE,
      message: more > 0 ? `${finding.message} And ${more} more like this.` : finding.message,
      ...(related.length ? { relatedInformation: related } : {}),
    }
  })
}

/** What is wrong in a configuration that is open in the editor: the rest of its line from the place on. */
export function toProblemDiagnostics(problems: readonly Problem[]): Diagnostic[] {
  return problems.map(({ line, column, expected, found, message }) => {
    const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 }
    // An editor cuts a place that reaches past the line's end.
    const end = { line: start.line, character: start.character + Math.max(1, found.length) }
    const facts = `Expected ${expected}, found ${found}.`
    return {
      range: { start, end },
      severity: 2,
      source: SOURCE,
      message: message === '' || message.includes(`expected ${expected}`) ? facts : `${facts} ${message}`,
    }
  })
}
