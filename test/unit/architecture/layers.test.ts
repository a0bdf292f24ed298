import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const src = join(root, 'src')

/** Each layer and the layers that it may import, itself apart. A lower row may import a higher one. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  document: ['text'],
  rules: ['text', 'document'],
  review: ['text', 'document', 'rules'],
  workspace: ['text', 'document', 'rules', 'review'],
  present: ['text', 'document', 'rules', 'review', 'workspace'],
  cli: ['text', 'document', 'rules', 'review', 'workspace', 'present'],
  server: ['text', 'document', 'rules', 'review', 'workspace', 'present'],
  extension: ['text', 'document', 'rules', 'review', 'workspace', 'present'],
}
/** Hosts may not import one another, but for the words that server and extension speak. */
const SHARED = ['protocol.ts', '../package.json']
/** Packages that a layer below the hosts may import; a host may import what it likes. */
const NODE_FREE = ['text', 'document', 'rules', 'review', 'workspace', 'present']

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )

describe('the import law', () => {
  test.each(Object.keys(LAYERS))('%s imports only what stands above it', (layer) => {
    const files = filesOf(join(src, layer))
    expect(files.length, `src/${layer} has no files: a guard over an empty folder guards nothing`).toBeGreaterThan(0)
    const wrong: string[] = []
    for (const file of files) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('node:')) {
          if (NODE_FREE.includes(layer)) wrong.push(`${relative(src, file)} imports ${specifier}`)
          continue
        }
        if (!specifier.startsWith('.')) {
          if (layer === 'text') wrong.push(`${relative(src, file)} imports ${specifier}`)
          continue
        }
        const target = relative(src, resolve(dirname(file), specifier))
        const other = target.split('/')[0] ?? ''
        if (other !== layer && !LAYERS[layer]?.includes(other) && !SHARED.includes(target)) wrong.push(`${relative(src, file)} imports ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('every folder of src is a layer with a rule', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(LAYERS).sort())
    expect(folders.filter((entry) => /^(util|utils|helpers|common|shared)$/.test(entry.name))).toEqual([])
  })
})
