/**
 * The licences of all code of others in the bundles: found in what esbuild says that it bundled, so that nothing
 * is named that is not there, and nothing there is left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

export const NOTICES = join(ROOT, 'build', 'ThirdPartyNotices.txt')

/** Packages that say their licence in their page alone. */
const SAID_ELSEWHERE = { format: 'MIT' }

/** Packages in the bundles, by name: where they are installed, and bytes by bundle. Needs the bundles to be built. */
export function bundledPackages() {
  const outputs = JSON.parse(readFileSync(join(ROOT, 'build', 'bundled.json'), 'utf8'))
  const packages = new Map()
  for (const [output, { inputs }] of Object.entries(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const found = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(input)
      if (!found || !bytesInOutput) continue
      const [, before, name] = found
      const one = packages.get(name) ?? { name, folder: join(ROOT, before, name), bytes: {} }
      one.bytes[output] = (one.bytes[output] ?? 0) + bytesInOutput
      packages.set(name, one)
    }
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {{ name: string, folder: string }} one */
function noticeOf({ name, folder }) {
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const said = license ?? SAID_ELSEWHERE[name]
  if (!said) throw new Error(`${name} says no licence: it may not be bundled.`)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const holder = typeof author === 'string' ? author : (author?.name ?? '')
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${said} licence. ${holder}`.trim()
  return `${name} ${version} (${typeof said === 'string' ? said : said.type})\n\n${text}\n`
}

export function writeNotices() {
  const notices = bundledPackages().map(noticeOf)
  const head = `Think Like Customers contains code of the ${notices.length} packages below, under the licences that stand with them.\n`
  writeFileSync(NOTICES, [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`))
}
