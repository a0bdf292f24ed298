/**
 * The extension on a computer: VS Code's Node host. Activating registers commands and listens for copy;
 * the server, and the client's code, load with the first document that customers may read.
 */
import type { ExtensionContext } from 'vscode'
import { runExtension } from './run-extension.ts'

export function activate(context: ExtensionContext): void {
  runExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const module = context.asAbsolutePath('dist/server.js')
    return new LanguageClient(options.id, options.name, { module, transport: TransportKind.ipc }, options.client)
  })
}
