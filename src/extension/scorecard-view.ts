import { type Disposable, type ExtensionContext, type TextEditor, Uri, type WebviewView, type WebviewViewProvider, window, workspace } from 'vscode'
import { type FileParams, SCORECARD, type Scorecard } from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import type { ServerClient } from './server-client.ts'

/** Figures settle when typing rests, in milliseconds. */
const REST = 400

/** The scorecard in the side bar: follows the editor, and shows the words behind each line. */
export class ScorecardView implements WebviewViewProvider, Disposable {
  readonly #server: ServerClient
  readonly #media: Uri
  readonly #listeners: Disposable[]
  #view: WebviewView | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #uri: string | null = null

  constructor(server: ServerClient, context: ExtensionContext) {
    this.#server = server
    this.#media = Uri.joinPath(context.extensionUri, 'media')
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === window.activeTextEditor?.document) this.#soon(REST)
      }),
    ]
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view
    view.webview.options = { enableScripts: true, localResourceRoots: [this.#media] }
    view.webview.html = this.#page(view)
    view.webview.onDidReceiveMessage((message: { ready?: true; start?: number; end?: number }) => {
      if (message.ready) this.#soon(0)
      else if (typeof message.start === 'number' && typeof message.end === 'number') void this.#show(message.start, message.end)
    })
    view.onDidChangeVisibility(() => this.#soon(0))
    view.onDidDispose(() => {
      this.#view = null
    })
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
    const view = this.#view
    const document = window.activeTextEditor?.document
    if (!view?.visible) return
    // A click into the side bar takes the focus from the text; what stands there stays.
    if (!document && this.#uri) return
    this.#uri = document?.uri.toString() ?? null
    const card =
      document && isCopyDocument(document) ? await this.#server.ask<Scorecard>(SCORECARD, { uri: document.uri.toString() } satisfies FileParams) : null
    view.badge = card?.findings
      ? { value: card.findings, tooltip: card.findings === 1 ? '1 place worth a second look' : `${card.findings} places worth a second look` }
      : undefined
    await view.webview.postMessage({ html: card?.html ?? null })
  }

  async #show(start: number, end: number): Promise<void> {
    const editor = this.#editor()
    if (!editor) return
    const { document } = editor
    const { Range, Selection, TextEditorRevealType } = await import('vscode')
    const range = new Range(document.positionAt(start), document.positionAt(end))
    const shown = await window.showTextDocument(document, { viewColumn: editor.viewColumn ?? 1 })
    shown.selection = new Selection(range.start, range.end)
    shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find((one) => one.document.uri.toString() === this.#uri) ?? window.activeTextEditor
  }

  #page({ webview }: WebviewView): string {
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(this.#media, name)).toString()
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}`
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>How it sounds</title><link rel="stylesheet" href="${file('scorecard.css')}"></head><body><main id="cards" aria-live="polite"></main><script src="${file('scorecard.js')}"></script></body></html>`
  }
}
