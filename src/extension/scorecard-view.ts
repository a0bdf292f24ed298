import { commands, type Disposable, type ExtensionContext, l10n, ViewColumn, type WebviewView, type WebviewViewProvider, window, workspace } from 'vscode'
import type { ViewMessage } from '../present/html.ts'
import { renderCards, renderNoCards } from '../present/scorecard-page.ts'
import { type FileParams, SCORECARD, type Scorecard } from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import { showWords } from './editor-files.ts'
import { nameOf } from './samples.ts'
import type { ServerClient } from './server-client.ts'
import { PagePanel, type PageSetting, WebPage } from './web-page.ts'

/** Figures settle when typing rests, in milliseconds. */
const REST = 400

/** The scorecard in the side bar, and in a tab beside the text for those who ask: follows the editor, and shows the words behind each line. */
export class ScorecardView implements WebviewViewProvider, Disposable {
  readonly #server: ServerClient
  readonly #context: ExtensionContext
  readonly #setting: PageSetting
  readonly #panel: PagePanel
  readonly #listeners: Disposable[]
  #open: { readonly view: WebviewView; readonly page: WebPage } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #uri: string | null = null

  constructor(server: ServerClient, context: ExtensionContext) {
    this.#server = server
    this.#context = context
    this.#setting = {
      title: l10n.t('How It Sounds'),
      styles: ['scorecard.css'],
      isLive: true,
      heard: (message) => this.#answer(message),
      shown: () => this.#soon(0),
    }
    this.#panel = new PagePanel('thinkLikeCustomers.scorecardBeside', context.extensionUri, this.#setting)
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === window.activeTextEditor?.document) this.#soon(REST)
      }),
    ]
  }

  resolveWebviewView(view: WebviewView): void {
    this.#open = { view, page: new WebPage(view.webview, this.#context.extensionUri, this.#setting) }
    view.onDidChangeVisibility(() => this.#soon(0))
    view.onDidDispose(() => {
      this.#open = null
    })
    this.#soon(0)
  }

  /** The scorecard as a tab beside the text. */
  async openBeside(): Promise<void> {
    this.#panel.reveal(ViewColumn.Beside, true)
    this.#uri = null
    await this.#refresh()
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#panel.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }

  #soon(wait: number): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#refresh(), wait)
  }

  async #refresh(): Promise<void> {
    const pages = [this.#open?.view.visible ? this.#open.page : null, this.#panel.isVisible ? this.#panel.page : null].filter((page) => page !== null)
    const document = window.activeTextEditor?.document
    if (!pages.length) return
    // A click into the side bar or the card takes the focus from the text; what stands there stays.
    if (!document && this.#uri) return
    this.#uri = document?.uri.toString() ?? null
    const card =
      document && isCopyDocument(document) ? await this.#server.ask<Scorecard>(SCORECARD, { uri: document.uri.toString() } satisfies FileParams) : null
    const name = document ? nameOf(document) : ''
    const body = card ? renderCards(name, card.cards, l10n.t) : renderNoCards(l10n.t)
    for (const page of pages) page.show(body)
  }

  #answer({ ask, start, end, command }: ViewMessage): void {
    if (ask === 'go' && this.#uri && typeof start === 'number' && typeof end === 'number') void showWords(this.#uri, { start, end })
    if (ask === 'run' && command === 'thinkLikeCustomers.openSample') void commands.executeCommand(command)
  }
}
