import { commands, type Disposable, type ExtensionContext, l10n, type Uri, type WebviewView, type WebviewViewProvider, window, workspace } from 'vscode'
import type { ViewMessage } from '../present/html.ts'
import { renderCards, renderNoCards } from '../present/scorecard-page.ts'
import { type FileParams, SCORECARD, type Scorecard } from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import { showWords } from './editor-files.ts'
import type { ServerClient } from './server-client.ts'
import { WebPage } from './web-page.ts'

/** Figures settle when typing rests, in milliseconds. */
const REST = 400

/** The scorecard in the side bar: follows the editor, and shows the words behind each line. */
export class ScorecardView implements WebviewViewProvider, Disposable {
  readonly #server: ServerClient
  readonly #extension: Uri
  readonly #listeners: Disposable[]
  #open: { readonly view: WebviewView; readonly page: WebPage } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #uri: string | null = null

  constructor(server: ServerClient, context: ExtensionContext) {
    this.#server = server
    this.#extension = context.extensionUri
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === window.activeTextEditor?.document) this.#soon(REST)
      }),
    ]
  }

  resolveWebviewView(view: WebviewView): void {
    const heard = (message: ViewMessage) => this.#answer(message)
    this.#open = { view, page: new WebPage(view.webview, this.#extension, { title: l10n.t('How It Sounds'), styles: ['scorecard.css'], isLive: true, heard }) }
    view.onDidChangeVisibility(() => this.#soon(0))
    view.onDidDispose(() => {
      this.#open = null
    })
    this.#soon(0)
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer)
    for (const listener of this.#listeners) listener.dispose()
  }

  #soon(wait: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#refresh(), wait)
  }

  async #refresh(): Promise<void> {
    const open = this.#open
    const document = window.activeTextEditor?.document
    if (!open?.view.visible) return
    // A click into the side bar takes the focus from the text; what stands there stays.
    if (!document && this.#uri) return
    this.#uri = document?.uri.toString() ?? null
    const card =
      document && isCopyDocument(document) ? await this.#server.ask<Scorecard>(SCORECARD, { uri: document.uri.toString() } satisfies FileParams) : null
    const name = document?.uri.path.split('/').at(-1) ?? ''
    open.page.show(card ? renderCards(name, card.cards, l10n.t) : renderNoCards(l10n.t))
  }

  #answer({ ask, start, end, command }: ViewMessage): void {
    if (ask === 'go' && this.#uri && typeof start === 'number' && typeof end === 'number') void showWords(this.#uri, { start, end })
    if (ask === 'run' && command === 'thinkLikeCustomers.openSample') void commands.executeCommand(command)
  }
}
