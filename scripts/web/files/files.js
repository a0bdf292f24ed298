/** A web extension that reads and writes the served folder over HTTP, so that saving in the browser saves the file. */
const vscode = require('vscode')

/** @param {import('vscode').ExtensionContext} context */
exports.activate = (context) => {
  const changed = new vscode.EventEmitter()
  const address = (uri, query = '') => context.extensionUri.with({ path: `/files${uri.path}`, query }).toString()
  const ask = async (uri, query, init) => {
    const answer = await fetch(address(uri, query), init)
    if (answer.status === 404) throw vscode.FileSystemError.FileNotFound(uri)
    if (!answer.ok) throw vscode.FileSystemError.Unavailable(`${uri.path}: ${await answer.text()}`)
    return answer
  }
  const tell = (type, uri) => changed.fire([{ type, uri }])
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await ask(uri, 'stat')).json(),
    readDirectory: async (uri) => (await ask(uri, 'list')).json(),
    readFile: async (uri) => new Uint8Array(await (await ask(uri)).arrayBuffer()),
    writeFile: async (uri, content) => {
      await ask(uri, '', { method: 'PUT', body: content })
      tell(vscode.FileChangeType.Changed, uri)
    },
    createDirectory: async (uri) => {
      await ask(uri, 'folder', { method: 'PUT' })
      tell(vscode.FileChangeType.Created, uri)
    },
    delete: async (uri) => {
      await ask(uri, '', { method: 'DELETE' })
      tell(vscode.FileChangeType.Deleted, uri)
    },
    rename: async (from, to) => {
      await provider.writeFile(to, await provider.readFile(from))
      await provider.delete(from)
    },
  }
  context.subscriptions.push(changed, vscode.workspace.registerFileSystemProvider('samples', provider, { isCaseSensitive: true }))
}
