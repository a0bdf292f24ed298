import { commands, Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, Uri, workspace } from 'vscode'
import { SOURCE } from '../present/to-diagnostics.ts'
import type { ListedFinding } from '../protocol.ts'
import type { FolderFindings } from './folder-findings.ts'

const SETTING = 'thinkLikeCustomers.folderInProblems'
const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const

/** Findings of files that nobody opened, in the Problems panel, for those who ask for them there. */
export class FolderProblems implements Disposable {
  readonly #findings: FolderFindings
  readonly #problems = languages.createDiagnosticCollection('thinkLikeCustomers.folder')
  readonly #listeners: Disposable[]

  constructor(findings: FolderFindings) {
    this.#findings = findings
    this.#listeners = [
      findings.onDidChange((uris) => {
        for (const uri of uris) this.#show(uri)
      }),
      workspace.onDidOpenTextDocument(({ uri }) => this.#show(uri.toString())),
      workspace.onDidCloseTextDocument(({ uri }) => this.#show(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) this.#showAll()
      }),
    ]
    this.#showAll()
  }

  dispose(): void {
    for (const part of [...this.#listeners, this.#problems]) part.dispose()
  }

  #showAll(): void {
    void commands.executeCommand('setContext', SETTING, isWanted())
    this.#problems.clear()
    for (const { uri } of this.#findings.files) this.#show(uri)
  }

  /** An open document's findings are in the panel already. */
  #show(uri: string): void {
    const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri)
    const findings = isWanted() && !isOpen ? (this.#findings.file(uri)?.findings ?? []) : []
    this.#problems.set(Uri.parse(uri), findings.length ? findings.map(toDiagnostic) : undefined)
  }
}

function isWanted(): boolean {
  return workspace.getConfiguration().get(SETTING) === true
}

function toDiagnostic({ range: { start, end }, message, severity, rule }: ListedFinding): Diagnostic {
  const problem = new Diagnostic(new Range(start.line, start.character, end.line, end.character), message, SEVERITY[severity])
  problem.source = SOURCE
  problem.code = rule
  return problem
}
