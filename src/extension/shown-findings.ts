import {
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  type Uri,
  window,
  workspace,
} from 'vscode'
import type { Middleware } from 'vscode-languageclient'
import { SOURCE } from '../present/to-diagnostics.ts'

const SETTING = 'thinkLikeCustomers.show'
/** Where findings are shown: in the text and in the Problems panel; in the text alone; and there only round the cursor. */
type Shown = 'everywhere' | 'text' | 'paragraph'

/** The editor's own underlines, for findings that stay out of the Problems panel. */
const UNDERLINES: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'underline wavy var(--vscode-editorError-foreground)',
  [DiagnosticSeverity.Warning]: 'underline wavy var(--vscode-editorWarning-foreground)',
  [DiagnosticSeverity.Information]: 'underline wavy var(--vscode-editorInfo-foreground)',
  [DiagnosticSeverity.Hint]: 'underline dotted var(--vscode-editorHint-foreground, var(--vscode-editorInfo-foreground))',
}

/**
 * Findings of open documents on their way to the eye. By default the editor shows them itself; a writer who
 * wants the Problems panel for other things, or one paragraph at a time, gets them as underlines alone.
 */
export class ShownFindings implements Disposable {
  readonly #kept = new Map<string, readonly Diagnostic[]>()
  readonly #styles = new Map<DiagnosticSeverity, TextEditorDecorationType>()
  readonly #listeners: Disposable[]

  readonly middleware: Middleware = {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token)
      if (report?.kind !== 'full') return report
      const uri = 'uri' in document ? document.uri : document
      if (shown(uri) === 'everywhere') {
        this.#keep(uri, null)
        return report
      }
      this.#keep(uri, report.items)
      return { ...report, items: [] }
    },
  }

  constructor() {
    this.#listeners = [
      window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (shown(textEditor.document.uri) === 'paragraph') this.#draw(textEditor)
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#kept.delete(uri.toString())),
    ]
  }

  /** The findings of a document that its writer sees. */
  of(document: TextDocument, cursor: number): readonly Diagnostic[] {
    const kept = this.#kept.get(document.uri.toString())
    if (!kept) return languages.getDiagnostics(document.uri).filter((finding) => finding.source === SOURCE)
    if (shown(document.uri) !== 'paragraph') return kept
    const paragraph = paragraphAt(document, cursor)
    return kept.filter((finding) => paragraph.intersection(finding.range))
  }

  dispose(): void {
    for (const part of [...this.#listeners, ...this.#styles.values()]) part.dispose()
  }

  #keep(uri: Uri, findings: readonly Diagnostic[] | null): void {
    if (!findings && !this.#kept.has(uri.toString())) return
    if (findings) this.#kept.set(uri.toString(), findings)
    else this.#kept.delete(uri.toString())
    for (const editor of window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) this.#draw(editor)
  }

  #drawAll(): void {
    for (const editor of window.visibleTextEditors) if (this.#kept.has(editor.document.uri.toString())) this.#draw(editor)
  }

  #draw(editor: TextEditor): void {
    const seen = this.#kept.has(editor.document.uri.toString()) ? this.of(editor.document, editor.selection.active.line) : []
    for (const severity of Object.keys(UNDERLINES).map(Number) as DiagnosticSeverity[]) {
      const places = seen.filter((finding) => finding.severity === severity).map((finding) => finding.range)
      if (places.length || this.#styles.has(severity)) editor.setDecorations(this.#styleOf(severity), places)
    }
  }

  #styleOf(severity: DiagnosticSeverity): TextEditorDecorationType {
    const known = this.#styles.get(severity)
    if (known) return known
    const style = window.createTextEditorDecorationType({ textDecoration: UNDERLINES[severity] })
    this.#styles.set(severity, style)
    return style
  }
}

function shown(uri: Uri): Shown {
  return workspace.getConfiguration(undefined, uri).get<Shown>(SETTING, 'everywhere')
}

/** The lines round a line up to the next empty ones. */
function paragraphAt(document: TextDocument, line: number): Range {
  const isEmpty = (at: number) => document.lineAt(at).isEmptyOrWhitespace
  let [first, last] = [line, line]
  while (first > 0 && !isEmpty(first - 1)) first--
  while (last < document.lineCount - 1 && !isEmpty(last + 1)) last++
  return new Range(document.lineAt(first).range.start, document.lineAt(last).range.end)
}
