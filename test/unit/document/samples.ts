import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, CopyDocument } from '../../../src/document/copy-document.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'

const FOLDER = join(import.meta.dirname, '../../samples')

/** A sample file and how it was read. */
export interface Sample {
  readonly name: string
  readonly source: string
  readonly document: CopyDocument
}

/** All samples, by name. Those named `dialect-ID.…` are the sample of that template language. */
export function readSamples(): Sample[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const source = readFileSync(join(FOLDER, name), 'utf8')
      return { name, source, document: parseCopy(source, { path: name }) }
    })
}

/** A block as it was read, its values by name: `paragraph: Hi ‹name›`. */
export function shown(block: Block): string {
  const text = block.text.replace(/[\ue000-\uf8fe]/g, (char) => `‹${block.placeholders[char.charCodeAt(0) - 0xe000]?.name}›`)
  const voice = block.voice === 'company' ? '' : `, ${block.voice === 'customer' ? 'a customer’s words' : block.voice}`
  return `${block.role}${voice}${block.path ? `, ${block.path}` : ''}: ${text}`
}
