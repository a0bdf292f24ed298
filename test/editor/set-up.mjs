import { join } from 'node:path'
import { ROOT } from '../../scripts/project.mjs'
import { findChromium, setUpServer, setUpWeb } from '../../scripts/vscode.mjs'

/**
 * Finds or makes the VS Code and the browser for the tests of this folder, which get them with `inject('editor')`.
 *
 * @param {import('vitest/node').TestProject} project
 */
export async function setup(project) {
  const server = await setUpServer()
  const web = await setUpWeb()
  project.provide('editor', {
    server,
    web,
    chromium: await findChromium(),
    vsix: join(ROOT, 'build', 'think-like-customers.vsix'),
    extension: join(ROOT, 'build', 'vsix'),
    samples: join(ROOT, 'examples'),
  })
}
