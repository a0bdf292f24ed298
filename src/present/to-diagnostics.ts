import type { Diagnostic, DiagnosticSeverity, Range } from 'vscode-languageserver'
import type { Severity } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'
import type { Underlined } from './choose-underlined.ts'

/** The name that editors show beside a finding. */
export const SOURCE = 'Think Like Customers'

const LSP_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 }

/** Turns a source span into the editor's lines and characters. */
export type ToRange = (span: Span) => Range

/** What the editor underlines, in its own terms. No `codeDescription`: the pages have no public address. */
export function toDiagnostics(underlined: readonly Underlined[], toRange: ToRange): Diagnostic[] {
  return underlined.map(({ finding, more }) => ({
    range: toRange(finding),
    severity: LSP_SEVERITY[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: more > 0 ? `${finding.message} And ${more} more like this.` : finding.message,
  }))
}
