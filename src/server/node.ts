/** The server on Node: over the transport that the arguments name (`--stdio`, `--node-ipc`, …). */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createConnection } from 'vscode-languageserver/node'
import type { Files } from './files.ts'
import { startServer } from './server.ts'

// V8 would first make each pattern for an interpreter, which takes several times as long as the code it makes right after, and half of
// the time until a first page has its underlines. And a function counts as busy after four times as many bytes of its code as usual:
// a first page runs thousands of them a little. A V8 that does not know a switch leaves it alone.
setFlagsFromString('--regexp-tier-up-ticks=0')
setFlagsFromString('--interrupt-budget=270336')

const files: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return null
    return readFile(fileURLToPath(uri), 'utf8').catch(() => null)
  },
  async write(uri, text) {
    if (!uri.startsWith('file:')) return false
    const path = fileURLToPath(uri)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    return true
  },
  async list(uri) {
    if (!uri.startsWith('file:')) return []
    const path = fileURLToPath(uri)
    if ((await stat(path).catch(() => null))?.isFile()) return [uri]
    return (await walk(path)).map((file) => pathToFileURL(file).href)
  },
}

/** Files below a folder, less dot-folders and installed packages. */
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const below = entries.map((entry) => {
    if (entry.isFile()) return [join(folder, entry.name)]
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' ? walk(join(folder, entry.name)) : []
  })
  return (await Promise.all(below)).flat()
}

const connection = createConnection()
// Work that nobody waits for may fail, as when a folder cannot be listed; the writer keeps a server that answers the next question.
process.on('unhandledRejection', (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)))
startServer(connection, files)
