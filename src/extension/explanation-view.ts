import { commands, type Disposable, EventEmitter, Uri, workspace } from 'vscode'
import type { Explanation } from '../protocol.ts'

const SCHEME = 'tlc-explain'

/** Pages of the rules, read-only and in VS Code's own Markdown reading view. */
export class ExplanationView implements Disposable {
  readonly #pages = new Map<string, string>()
  readonly #changed = new EventEmitter<Uri>()
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: (uri) => this.#pages.get(uri.path) ?? '',
  })

  async show({ title, markdown }: Explanation): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title.replace(/[\\/:?#]/g, ' ')}` })
    this.#pages.set(uri.path, markdown)
    this.#changed.fire(uri)
    await commands.executeCommand('markdown.showPreviewToSide', uri)
  }

  dispose(): void {
    this.#registration.dispose()
    this.#changed.dispose()
  }
}
