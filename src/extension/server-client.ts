import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel, l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient'
import {
  type Explanation,
  FILES_REVIEWED,
  type FileParams,
  type FilesReviewed,
  type HostOptions,
  LIST_FILES,
  READ_FILE,
  SERVER_COMMANDS,
  SHOW_EXPLANATION,
  WORKSPACE_CHANGED,
  WRITE_FILE,
  type WriteParams,
} from '../protocol.ts'
import { askWhy } from './ask-why.ts'
import { documentSelector, isCopyDocument } from './copy-documents.ts'
import { readFile, writeFile } from './editor-files.ts'
import { listFiles } from './list-files.ts'

/** *Leave this one* in the menu of suggestions asks for a reason on its way to the server. */
const askBeforeLeaving: NonNullable<Middleware['executeCommand']> = async (command, args, next) => {
  if (command !== SERVER_COMMANDS.leaveThisOne) return next(command, args)
  const reason = await askWhy()
  return reason === null ? null : next(command, [...args, reason])
}

/** Makes the client for the host that the extension runs in. */
export type CreateClient = (options: { readonly id: string; readonly name: string; readonly client: LanguageClientOptions }) => Promise<BaseLanguageClient>

/** Stops within this many milliseconds count together, as editors count them. */
const CRASH_WINDOW = 3 * 60 * 1000
/** How often the server may stop by itself before it stays stopped. */
const MOST_CRASHES = 5
/** The client's State.Running. */
const RUNNING = 2
// The protocol's CloseAction and ErrorAction, whose values would load the client's code at start.
const DO_NOT_RESTART = 1
const RESTART = 2
const CONTINUE = 1

/** Where the server's news go. */
export interface ServerListener {
  showExplanation(explanation: Explanation): void
  takeFindings(reviewed: FilesReviewed): void
  /** Findings as the client asks for them, on their way to the editor. */
  readonly middleware: Middleware
}

/** The server as the extension sees it: started once, by the first document that is copy. */
export class ServerClient implements Disposable {
  readonly #create: CreateClient
  readonly #log: LogOutputChannel
  readonly #listener: ServerListener
  readonly #started = new EventEmitter<void>()
  readonly #restarted = new EventEmitter<void>()
  readonly #workspaceChanged = new EventEmitter<void>()
  #client: Promise<BaseLanguageClient> | null = null
  #crashes: number[] = []
  /** It stopped too often: it is not started again until somebody asks for it. */
  #rests = false

  /** The server runs for the first time. */
  readonly onDidStart = this.#started.event
  /** The server had stopped and runs again; it knows nothing of what it had read. */
  readonly onDidRestart = this.#restarted.event
  /** What only all files together show is not what it was. */
  readonly onDidChangeWorkspace = this.#workspaceChanged.event

  constructor(create: CreateClient, log: LogOutputChannel, listener: ServerListener) {
    this.#create = create
    this.#log = log
    this.#listener = listener
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
    if (this.#rests) return null
    this.#client ??= this.#open()
    try {
      return await this.#client
    } catch (error) {
      this.#client = null
      this.#log.error(error instanceof Error ? error : String(error))
      void this.#offerLog(l10n.t('Think Like Customers could not start.'))
      return null
    }
  }

  /** Asks the server one of the questions in `protocol.ts`; null when it cannot answer. */
  async ask<Answer>(question: string, params: object, token?: CancellationToken): Promise<Answer | null> {
    const client = await this.start()
    try {
      // A token that is not there would be sent as a second parameter.
      return (await client?.sendRequest<Answer | null>(question, params, ...(token ? [token] : []))) ?? null
    } catch (error) {
      if (token?.isCancellationRequested) return null
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
    this.#started.dispose()
    this.#restarted.dispose()
    this.#workspaceChanged.dispose()
    void this.#client?.then((client) => client.stop(2000)).catch(() => undefined)
  }

  async #open(): Promise<BaseLanguageClient> {
    const host: HostOptions = {
      files: true,
      lists: true,
      workspace: true,
      explanations: true,
      explainCommand: 'thinkLikeCustomers.explainRule',
      ...(l10n.bundle ? { words: l10n.bundle } : {}),
    }
    const client = await this.#create({
      id: 'thinkLikeCustomers',
      name: 'Think Like Customers',
      client: {
        documentSelector: documentSelector(),
        initializationOptions: host,
        outputChannel: this.#log,
        diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
        middleware: { ...this.#listener.middleware, executeCommand: askBeforeLeaving },
        markdown: { isTrusted: { enabledCommands: ['thinkLikeCustomers.explainRule'] } },
        errorHandler: { error: () => ({ action: CONTINUE, handled: true }), closed: () => this.#afterCrash() },
        initializationFailedHandler: () => false,
      },
    })
    client.onRequest(READ_FILE, ({ uri }: FileParams) => readFile(uri))
    client.onRequest<boolean, void>(WRITE_FILE, ({ uri, text }: WriteParams) => writeFile(uri, text))
    client.onRequest(LIST_FILES, ({ uri }: FileParams) => listFiles(uri))
    client.onNotification(SHOW_EXPLANATION, (explanation: Explanation) => this.#listener.showExplanation(explanation))
    client.onNotification(WORKSPACE_CHANGED, () => this.#workspaceChanged.fire())
    client.onNotification(FILES_REVIEWED, (reviewed: FilesReviewed) => this.#listener.takeFindings(reviewed))
    await client.start()
    this.#started.fire()
    client.onDidChangeState(({ newState }) => {
      if (newState === RUNNING) this.#restarted.fire()
    })
    return client
  }

  #afterCrash() {
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < CRASH_WINDOW), now]
    if (this.#crashes.length >= MOST_CRASHES) {
      this.#client = null
      this.#rests = true
      void this.#offerLog(l10n.t('Think Like Customers stopped {0} times in a short while, so it rests now. Your text is safe.', MOST_CRASHES))
      return { action: DO_NOT_RESTART, handled: true, message: 'The server stopped too often and was not started again.' }
    }
    if (this.#crashes.length === 1) void window.showInformationMessage(l10n.t('Think Like Customers had to start again. Your text is safe.'))
    return { action: RESTART, handled: true, message: 'The server stopped and is started again.' }
  }

  async #offerLog(message: string): Promise<void> {
    const [showLog, startAgain] = [l10n.t('Show the Log'), l10n.t('Start Again')]
    const choice = await window.showWarningMessage(message, showLog, startAgain)
    if (choice === showLog) this.#log.show()
    if (choice === startAgain) {
      this.#crashes = []
      this.#rests = false
      await this.start()
      this.#restarted.fire()
    }
  }
}
