import { type Disposable, env, l10n, Uri, type ViewColumn, type Webview, type WebviewPanel, window } from 'vscode'
import { escapeHtml, type ViewMessage } from '../present/html.ts'

/** A page in a web view: where its styles are and what it answers. */
export interface PageSetting {
  readonly title: string
  /** Styles in `media` beside `view.css`. */
  readonly styles: readonly string[]
  /** Read out by a screen reader when it changes by itself. */
  readonly isLive?: boolean
  /** The page was clicked, chosen from or ticked in. */
  heard(message: ViewMessage): void
  /** The tab came to the front again. */
  shown?(): void
}

/**
 * The one way in which this extension shows web views: bodies come as escaped HTML from `src/present`, nothing is loaded
 * from elsewhere, no script runs but `media/view.js`, and a page says what was clicked by `data-send`.
 */
export class WebPage {
  readonly #webview: Webview
  #body: string | null = null
  #isReady = false

  constructor(webview: Webview, extension: Uri, setting: PageSetting) {
    this.#webview = webview
    const media = Uri.joinPath(extension, 'media')
    webview.options = { enableScripts: true, localResourceRoots: [media] }
    webview.onDidReceiveMessage((message: unknown) => {
      if (!isViewMessage(message)) return
      if (message.ask !== 'ready') return setting.heard(message)
      this.#isReady = true
      this.#send()
    })
    webview.html = renderShell(webview, media, setting)
  }

  /** Shows a body; what is open, focused and scrolled to stays so. */
  show(body: string): void {
    this.#body = body
    this.#send()
  }

  /** Tells the page's script something that is not a body. */
  tell(message: ViewMessage): void {
    void this.#webview.postMessage(message)
  }

  #send(): void {
    if (this.#isReady && this.#body !== null) this.tell({ ask: 'show', html: this.#body })
  }
}

/** A page in an editor tab; asked for again, the same tab comes to the front. */
export class PagePanel implements Disposable {
  readonly #id: string
  readonly #extension: Uri
  readonly #setting: PageSetting
  #open: { readonly panel: WebviewPanel; readonly page: WebPage } | null = null

  /** @param id type of the panel: `thinkLikeCustomers.preview`. */
  constructor(id: string, extension: Uri, setting: PageSetting) {
    this.#id = id
    this.#extension = extension
    this.#setting = setting
  }

  /** The page, opened where it is not open yet. */
  reveal(column: ViewColumn, preserveFocus: boolean): WebPage {
    if (this.#open) {
      this.#open.panel.reveal(undefined, preserveFocus)
      return this.#open.page
    }
    const panel = window.createWebviewPanel(
      this.#id,
      this.#setting.title,
      { viewColumn: column, preserveFocus },
      { enableFindWidget: true, retainContextWhenHidden: true },
    )
    panel.iconPath = Uri.joinPath(this.#extension, 'media', 'icon.png')
    const page = new WebPage(panel.webview, this.#extension, this.#setting)
    this.#open = { panel, page }
    panel.onDidChangeViewState(() => {
      if (panel.visible) this.#setting.shown?.()
    })
    panel.onDidDispose(() => {
      this.#open = null
    })
    return page
  }

  /** The page when it is open, else null. */
  get page(): WebPage | null {
    return this.#open?.page ?? null
  }

  get isVisible(): boolean {
    return this.#open?.panel.visible === true
  }

  set title(title: string) {
    if (this.#open) this.#open.panel.title = title
  }

  dispose(): void {
    this.#open?.panel.dispose()
  }
}

function isViewMessage(message: unknown): message is ViewMessage {
  return typeof message === 'object' && message !== null && typeof (message as ViewMessage).ask === 'string'
}

/** `data:` pictures are the extension's own, drawn by the page when it makes a PNG of itself. */
function renderShell(webview: Webview, media: Uri, { title, styles, isLive }: PageSetting): string {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(media, name)).toString()
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; img-src data:`
  const sheets = ['view.css', ...styles].map((name) => `<link rel="stylesheet" href="${file(name)}">`).join('')
  return `<!DOCTYPE html><html lang="${escapeHtml(l10n.bundle ? env.language : 'en')}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${sheets}</head><body><main id="page"${isLive ? ' aria-live="polite"' : ''}></main><script nonce="${nonce}" src="${file('view.js')}"></script></body></html>`
}
