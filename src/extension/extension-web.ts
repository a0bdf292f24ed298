/** The extension in a browser: VS Code's web host. The server runs in a worker of its own. */
import { type ExtensionContext, Uri } from 'vscode'
import type { ServerOptions } from 'vscode-languageclient/browser'
import { runExtension } from './run-extension.ts'

/** Workers of a browser, which the Node types do not know. */
const scope = globalThis as unknown as { readonly Worker: new (url: string) => Awaited<ReturnType<Extract<ServerOptions, () => unknown>>> }

export function activate(context: ExtensionContext): void {
  runExtension(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser')
    const worker = async () => new scope.Worker(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true))
    return new LanguageClient(options.id, options.name, worker, options.client)
  })
}
