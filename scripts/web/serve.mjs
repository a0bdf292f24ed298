/**
 * Serves VS Code for the Web to this machine's browser, with an extension and a folder in it. The
 * folder is the real one: what is saved in the browser is saved on disk, so only pages of this server may write.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const MEDIA_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

const FILES_EXTENSION = fileURLToPath(new URL('files', import.meta.url))

/** Where VS Code keeps the frame round web views. */
const VIEWS = '/code/out/vs/workbench/contrib/webview/browser/pre/'
/** Each web view is a site of its own below this one, as VS Code wants it, so that it cannot reach the workbench. */
const VIEWS_NAME = /^[0-9a-z-]+\.(?:\w+\.)?localhost:\d+$/

/** VS Code's numbers for what stands at a path. */
const FILE = 1
const FOLDER = 2

/**
 * @param {{ vscode: string, extension: string, folder: string, open: string[], settings: Record<string, unknown>, port?: number, name?: string }} options
 *   `vscode` from `setUpWeb`; `open` names files of `folder` to show at the start; `port` 0 or none takes a free one; `name` that the
 *   page is asked by. Browsers that keep nothing for other sites show no web views at `localhost`: below a name of its own they are the same site.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench({ vscode, extension, folder, open, settings, port = 0, name = 'localhost' }) {
  const root = resolve(folder)
  const rooms = { code: vscode, extension, 'files-extension': FILES_EXTENSION, files: root }
  let authority = ''

  const server = createServer(async (request, response) => {
    const end = (status, body = '', type = 'text/plain') => response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
    try {
      // A page of another site could point a name of its own at this machine.
      const isViews = VIEWS_NAME.test(request.headers.host ?? '') && request.headers.host?.endsWith(`.${authority}`)
      if (request.headers.host !== authority && !isViews) return end(403, 'Ask for this page by the address that was printed.')
      if (isViews && !request.url?.startsWith(VIEWS)) return end(404)
      const { pathname, search } = new URL(request.url ?? '/', `http://${authority}`)
      if (pathname === '/') return end(200, page(authority, basename(root), open, settings), 'text/html')
      const [, room, ...rest] = decodeURIComponent(pathname).split('/')
      const base = rooms[room]
      const path = base && resolve(base, join('.', ...rest))
      if (!path || (path !== resolve(base) && !path.startsWith(resolve(base) + sep))) return end(404)
      // The served folder carries its own name in VS Code.
      const real = room === 'files' ? join(root, ...rest.slice(1)) : path
      if (request.method !== 'GET') {
        if (room !== 'files' || request.headers.origin !== `http://${authority}`) return end(403)
        if (request.method === 'DELETE') await rm(real, { recursive: true })
        else if (search === '?folder') await mkdir(real, { recursive: true })
        else await writeFile(real, await bodyOf(request))
        return end(204)
      }
      if (room === 'files' && search === '?stat') {
        const found = await stat(real)
        return end(
          200,
          JSON.stringify({ type: found.isDirectory() ? FOLDER : FILE, ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size }),
          MEDIA_TYPES['.json'],
        )
      }
      if (room === 'files' && search === '?list') {
        const entries = await readdir(real, { withFileTypes: true })
        return end(200, JSON.stringify(entries.map((entry) => [entry.name, entry.isDirectory() ? FOLDER : FILE])), MEDIA_TYPES['.json'])
      }
      const content = await readFile(real)
      response.writeHead(200, { 'content-type': MEDIA_TYPES[extname(real)] ?? 'application/octet-stream' }).end(content)
    } catch (error) {
      end(['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error?.code) ? 404 : 500, String(error))
    }
  })
  await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', () => done(undefined)))
  authority = `${name}:${server.address().port}`
  return {
    url: `http://${authority}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * @param {string} authority
 * @param {string} name of the folder, as shown
 * @param {string[]} open
 * @param {Record<string, unknown>} settings
 */
function page(authority, name, open, settings) {
  const served = (path) => ({ scheme: 'http', authority, path })
  const configuration = {
    folder: { scheme: 'samples', path: `/${name}` },
    open: open.map((file) => ({ scheme: 'samples', path: `/${name}/${file}` })),
    create: {
      webviewEndpoint: `http://{{uuid}}.${authority}${VIEWS}`,
      productConfiguration: { enableTelemetry: false, nameShort: 'Think Like Customers', nameLong: 'Think Like Customers' },
      additionalBuiltinExtensions: [served('/files-extension'), served('/extension')],
      configurationDefaults: settings,
    },
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Think Like Customers</title>
    <link rel="icon" href="/code/favicon.ico">
    <link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.internal.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = 'http://${authority}/code/out/'</script>
  <script type="module" src="/code/out/nls.messages.js"></script>
  <script type="module">
    import { create, URI } from '/code/out/vs/workbench/workbench.web.main.internal.js'
    const { folder, open, create: options } = ${JSON.stringify(configuration).replaceAll('<', '\\u003c')}
    create(document.body, {
      ...options,
      additionalBuiltinExtensions: options.additionalBuiltinExtensions.map((place) => URI.from(place)),
      workspaceProvider: { workspace: { folderUri: URI.from(folder) }, trusted: true, open: async () => false },
      defaultLayout: { force: true, editors: open.map((file) => ({ uri: URI.from(file) })) },
    })
  </script>
</html>
`
}
