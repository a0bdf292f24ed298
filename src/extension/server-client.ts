import { type Disposable, type LogOutputChannel, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { type Explanation, type FileParams, type HostOptions, READ_FILE, SHOW_EXPLANATION, WRITE_FILE, type WriteParams } from '../protocol.ts'
import { documentSelector, isCopyDocument } from './copy-documents.ts'
import { readFile, writeFile } from './editor-files.ts'

/** Makes the client for the host that the extension runs in. */
export type CreateClient = (options: { readonly id: string; readonly name: string; readonly client: LanguageClientOptions }) => Promise<BaseLanguageClient>

/** Stops within this many milliseconds count together, as editors count them. */
const CRASH_WINDOW = 3 * 60 * 1000
/** How often the server may stop by itself before it stays stopped. */
const MOST_CRASHES = 5
// The protocol's CloseAction and ErrorAction, whose values would load the client's code at start.
const DO_NOT_RESTART = 1
const RESTART = 2
const CONTINUE = 1

/** The server as the extension sees it: started once, by the first document that is copy. */
export class ServerClient implements Disposable {
  readonly #create: CreateClient
  readonly #log: LogOutputChannel
  readonly #showExplanation: (explanation: Explanation) => void
  #client: Promise<BaseLanguageClient> | null = null
  #crashes: number[] = []

  constructor(create: CreateClient, log: LogOutputChannel, showExplanation: (explanation: Explanation) => void) {
    this.#create = create
    this.#log = log
    this.#showExplanation = showExplanation
  }

  /** Starts the server when an open document is copy, now or later; the caller does not wait. */
  startWithCopy(): Disposable {
    const startFor = (document: Parameters<typeof isCopyDocument>[0]) => {
      if (this.#client === null && isCopyDocument(document)) void this.start()
    }
    for (const document of workspace.textDocuments) startFor(document)
    const opened = workspace.onDidOpenTextDocument(startFor)
    // A new file of data has no sentences yet when it is opened.
    const saved = workspace.onDidSaveTextDocument(startFor)
    return {
      dispose: () =>
        [opened, saved].forEach((listener) => {
          listener.dispose()
        }),
    }
  }

  /** The running client; starts it when needed. Null when it could not be started, which was then said. */
  async start(): Promise<BaseLanguageClient | null> {
    this.#client ??= this.#open()
    try {
      return await this.#client
    } catch (error) {
      this.#client = null
      this.#log.error(error instanceof Error ? error : String(error))
      this.#offerLog('Think Like Customers could not start.')
      return null
    }
  }

  /** Asks the server one of the questions in `protocol.ts`; null when it cannot answer. */
  async ask<Answer>(question: string, params: object): Promise<Answer | null> {
    const client = await this.start()
    try {
      return (await client?.sendRequest<Answer | null>(question, params)) ?? null
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error))
      return null
    }
  }

  /** Runs one of `SERVER_COMMANDS`. */
  async run(command: string, ...args: readonly unknown[]): Promise<void> {
    const client = await this.start()
    await client?.sendRequest('workspace/executeCommand', { command, arguments: args })
  }

  /** True once copy was opened. */
  get isStarted(): boolean {
    return this.#client !== null
  }

  dispose(): void {
    void this.#client?.then((client) => client.stop(2000)).catch(() => undefined)
  }

  async #open(): Promise<BaseLanguageClient> {
    const host: HostOptions = { files: true, explanations: true, explainCommand: 'thinkLikeCustomers.explainRule' }
    const client = await this.#create({
      id: 'thinkLikeCustomers',
      name: 'Think Like Customers',
      client: {
        documentSelector: documentSelector(),
        initializationOptions: host,
        outputChannel: this.#log,
        diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
        markdown: { isTrusted: { enabledCommands: ['thinkLikeCustomers.explainRule'] } },
        errorHandler: { error: () => ({ action: CONTINUE, handled: true }), closed: () => this.#afterCrash() },
        initializationFailedHandler: () => false,
      },
    })
    client.onRequest(READ_FILE, ({ uri }: FileParams) => readFile(uri))
    client.onRequest<boolean, void>(WRITE_FILE, ({ uri, text }: WriteParams) => writeFile(uri, text))
    client.onNotification(SHOW_EXPLANATION, this.#showExplanation)
    await client.start()
    return client
  }

  #afterCrash() {
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < CRASH_WINDOW), now]
    if (this.#crashes.length >= MOST_CRASHES) {
      this.#client = null
      this.#offerLog(`Think Like Customers stopped ${MOST_CRASHES} times in a short while, so it rests now. Your text is safe.`)
      return { action: DO_NOT_RESTART, handled: true, message: 'The server stopped too often and was not started again.' }
    }
    if (this.#crashes.length === 1) void window.showInformationMessage('Think Like Customers had to start again. Your text is safe.')
    return { action: RESTART, handled: true, message: 'The server stopped and is started again.' }
  }

  async #offerLog(message: string): Promise<void> {
    const [showLog, startAgain] = ['Show the Log', 'Start Again']
    const choice = await window.showWarningMessage(message, showLog, startAgain)
    if (choice === showLog) this.#log.show()
    if (choice === startAgain) {
      this.#crashes = []
      await this.start()
    }
  }
}
