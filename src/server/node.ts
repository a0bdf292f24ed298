/** The server on Node: over the transport that the arguments name (`--stdio`, `--node-ipc`, …). */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import type { Files } from './files.ts'
import { startServer } from './server.ts'

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
}

startServer(createConnection(), files)
