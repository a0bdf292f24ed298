import { type Disposable, type ExtensionContext, l10n, type TextDocument, ViewColumn, window, workspace } from 'vscode'
import type { ViewMessage } from '../present/html.ts'
import { FIRST_LOOK, type Preview, type PreviewChoice } from '../present/preview.ts'
import { renderPreview } from '../present/preview-page.ts'
import { PREVIEW, type PreviewParams } from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import { showWords } from './editor-files.ts'
import { nameOf } from './samples.ts'
import type { ServerClient } from './server-client.ts'
import { PagePanel } from './web-page.ts'

/** The preview follows when typing rests, in milliseconds. */
const REST = 400

/** The customer preview beside the editor: it follows the open file, and its choices hold as long as the file is shown. */
export class PreviewView implements Disposable {
  readonly #server: ServerClient
  readonly #panel: PagePanel
  readonly #listeners: Disposable[]
  #timer: ReturnType<typeof setTimeout> | null = null
  #document: TextDocument | null = null
  #choice: PreviewChoice = FIRST_LOOK
  #isWide = false
  #last: Preview | null = null

  constructor(server: ServerClient, context: ExtensionContext) {
    this.#server = server
    const heard = (message: ViewMessage) => this.#answer(message)
    this.#panel = new PagePanel('thinkLikeCustomers.preview', context.extensionUri, { title: l10n.t('Customer Preview'), styles: ['preview.css'], heard })
    this.#listeners = [
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isCopyDocument(editor.document)) this.#follow(editor.document)
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#soon()
      }),
    ]
  }

  /** Opens the preview of the file in the active editor. */
  async open(): Promise<void> {
    const editor = window.activeTextEditor
    if (!editor || !isCopyDocument(editor.document)) {
      void window.showInformationMessage(l10n.t('Open a page, an e-mail or a reply first.'))
      return
    }
    this.#panel.reveal(ViewColumn.Beside, true)
    this.#choice = FIRST_LOOK
    this.#document = editor.document
    const { line, character } = editor.selection.active
    await this.#refresh({ line, character })
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#panel.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }

  #follow(document: TextDocument): void {
    if (!this.#panel.page || document === this.#document) return
    this.#document = document
    this.#choice = FIRST_LOOK
    void this.#refresh()
  }

  #soon(): void {
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#panel.page) this.#timer = setTimeout(() => void this.#refresh(), REST)
  }

  async #refresh(position?: PreviewParams['position']): Promise<void> {
    const document = this.#document
    const { page } = this.#panel
    if (!document || !page) return
    const params: PreviewParams = { uri: document.uri.toString(), choice: this.#choice, ...(position ? { position } : {}) }
    const preview = await this.#server.ask<Preview>(PREVIEW, params)
    if (document !== this.#document) return
    this.#last = preview
    // The message that the cursor chose stays chosen while the page is used.
    if (preview) this.#choice = { ...this.#choice, key: preview.key }
    const name = nameOf(document)
    this.#panel.title = l10n.t('Customer Preview: {0}', name)
    page.show(preview ? renderPreview(name, preview, this.#isWide, l10n.t) : `<p class="quiet">${l10n.t('There is nothing here that a customer reads.')}</p>`)
  }

  #answer(message: ViewMessage): void {
    const { ask, id, name, value } = message
    if (ask === 'go' && this.#document && typeof message.start === 'number' && typeof message.end === 'number') {
      void showWords(this.#document.uri.toString(), { start: message.start, end: message.end })
      return
    }
    const known = this.#choice.missing
    if (ask === 'width') this.#isWide = message.wide === true
    else if (ask === 'beside') this.#choice = { ...this.#choice, beside: message.on === true }
    else if (ask === 'key' && typeof value === 'string') this.#choice = { ...FIRST_LOOK, key: value }
    else if (ask === 'way' && typeof id === 'string') this.#choice = { ...this.#choice, ways: { ...this.#choice.ways, [id]: Number(value) } }
    else if (ask === 'value' && typeof name === 'string')
      this.#choice = { ...this.#choice, missing: message.checked === true ? known.filter((one) => one !== name) : [...known, name] }
    else if (ask === 'values') this.#choice = { ...this.#choice, missing: message.known === true ? [] : (this.#last?.values.map((one) => one.name) ?? []) }
    else return
    void this.#refresh()
  }
}
