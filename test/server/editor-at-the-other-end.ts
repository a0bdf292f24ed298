import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Position,
  Range,
  ServerCapabilities,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** What a modern editor says of itself. */
export const MODERN = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } },
  window: { showDocument: { support: true } },
}

let bundle: Promise<string> | undefined
/** The server's source, bundled as it is shipped. */
function serverFile(): Promise<string> {
  bundle ??= (async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tlc-server-')), 'server.js')
    await build({
      entryPoints: ['src/server/node.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    })
    return file
  })()
  return bundle
}

/** An editor that speaks to a real server process over its standard streams. */
export class EditorAtTheOtherEnd {
  readonly folder = mkdtempSync(join(tmpdir(), 'tlc-folder-'))
  readonly published: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = []
  readonly messages: string[] = []
  readonly shown: { uri: string; selection?: Range }[] = []
  readonly registered: string[] = []
  refreshes = 0
  settings: unknown = {}
  capabilities: ServerCapabilities = {}
  readonly connection: MessageConnection
  readonly process: ChildProcess
  readonly #documents = new Map<string, TextDocument>()

  private constructor(process: ChildProcess) {
    this.process = process
    this.connection = createMessageConnection(new StreamMessageReader(process.stdout!), new StreamMessageWriter(process.stdin!))
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => void this.published.push(params))
    this.connection.onNotification('window/showMessage', ({ message }) => void this.messages.push(message))
    this.connection.onNotification('window/logMessage', ({ message }) => void this.messages.push(message))
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings))
    this.connection.onRequest('workspace/diagnostic/refresh', () => void this.refreshes++)
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }) => void this.registered.push(...registrations.map((one: { method: string }) => one.method)),
    )
    this.connection.onRequest('window/showDocument', (params) => {
      this.shown.push(params)
      return { success: true }
    })
    this.connection.listen()
  }

  /** @param megabytes that the server may have; what it says when they are used up is long, and not shown. */
  static async start(capabilities: object = MODERN, initializationOptions?: object, settings: unknown = {}, megabytes?: number): Promise<EditorAtTheOtherEnd> {
    const memory = megabytes ? [`--max-old-space-size=${megabytes}`] : []
    const stdio = ['pipe', 'pipe', megabytes ? 'ignore' : 'inherit'] as const
    const editor = new EditorAtTheOtherEnd(spawn(process.execPath, [...memory, await serverFile(), '--stdio'], { stdio: [...stdio] }))
    editor.settings = settings
    const uri = pathToFileURL(editor.folder).href
    const result: InitializeResult = await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'folder' }],
      capabilities,
      initializationOptions,
    })
    editor.capabilities = result.capabilities
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href
  }
  fileText(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }
  async open(name: string, text: string, languageId = 'markdown'): Promise<string> {
    return this.openUri(this.uri(name), text, languageId)
  }
  async openUri(uri: string, text: string, languageId = 'markdown'): Promise<string> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    return uri
  }
  /** Replaces the first `before` by an incremental change. */
  async type(uri: string, before: string, after: string): Promise<void> {
    const document = this.document(uri)
    const at = document.getText().indexOf(before)
    const range = { start: document.positionAt(at), end: document.positionAt(at + before.length) }
    await this.change(uri, [{ range, text: after }])
  }
  async change(uri: string, contentChanges: { range: Range; text: string }[]): Promise<void> {
    const document = this.document(uri)
    TextDocument.update(document, contentChanges, document.version + 1)
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges })
  }
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }
  /** Place of the first `words` in the document. */
  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri)
    const at = document.getText().indexOf(words)
    if (at < 0) throw new Error(`"${words}" is not in ${uri}`)
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) }
  }
  textAt(uri: string, range: Range): string {
    return this.document(uri).getText(range)
  }
  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) })
  }
  async items(uri: string): Promise<Diagnostic[]> {
    return ((await this.pull(uri)) as FullDocumentDiagnosticReport).items
  }
  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context: CodeActionContext = { diagnostics: [], ...(only ? { only } : {}) }
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
  }
  async hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
  }
  /** Runs an action as an editor does: its edit on the open document, or its command on the server. */
  async run(action: CodeAction): Promise<void> {
    if (action.edit) await this.apply(action.edit)
    if (action.command) await this.connection.sendRequest('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments })
  }
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[]) {
      const document = this.document(change.textDocument.uri)
      if (change.textDocument.version !== document.version)
        throw new Error(`the edit is for version ${change.textDocument.version}, the document has ${document.version}`)
      // One change at a time, the last first, so that places before it stay where they are.
      const edits = [...change.edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      await this.change(
        document.uri,
        edits.map((one) => ({ range: one.range, text: (one as { newText: string }).newText })),
      )
    }
  }
  /** Waits until `isSo`, at most four seconds. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    for (let i = 0; !isSo(); i++) {
      if (i > 200) throw new Error(`waited in vain for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  async stop(): Promise<number | null> {
    const exit = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await exit
    this.connection.dispose()
    rmSync(this.folder, { recursive: true, force: true })
    return code
  }
}
