/** The extension in a browser: VS Code's web host. The server runs in a worker of its own. */
import { type ExtensionContext, Uri } from 'vscode'
import type { ServerOptions } from 'vscode-languageclient/browser'
import { runExtension } from './run-extension.ts'

type ServerWorker = Exclude<ServerOptions, () => unknown>

/** Workers of a browser, which the Node types do not know. */
const scope = globalThis as unknown as { readonly Worker: new (url: string) => ServerWorker }

export function activate(context: ExtensionContext): void {
  runExtension(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser')
    // Reader and writer are made here: inside VS Code's host a worker is not an `instanceof Worker`, and the client would take it for a pair of streams.
    const streams = async () => {
      const worker = new scope.Worker(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true))
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
    }
    return new LanguageClient(options.id, options.name, streams, options.client)
  })
}
