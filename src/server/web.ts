/** The server in a web worker: it has no files of its own, so the editor reads them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './server.ts'

// The worker's own scope: `self` is typed as a window without the WebWorker library.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]
const nothing = { read: async () => null, write: async () => false, list: async () => [] }
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), nothing)
