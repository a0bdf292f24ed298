import type { Collection } from '../collection-tree.ts'
import type { Format, ReadOptions } from '../copy-document.ts'
import { readCsv } from './csv.ts'
import { readEml } from './eml.ts'
import { readFluent } from './fluent.ts'
import { readJson } from './json.ts'
import { readPhpMessages } from './php-messages.ts'
import { readPo } from './po.ts'
import { readProperties } from './properties.ts'
import { readXliff } from './xliff.ts'
import { readYaml } from './yaml.ts'

/** What a reader of collections may ask for beside the source. */
export interface CollectionHints {
  readonly options: ReadOptions
  /** The source with its template tags hidden; as long as the source. */
  readonly masked: () => string
}
export type ReadCollection = (source: string, hints: CollectionHints) => Collection

/** The reader of each collection format. */
export const COLLECTION_READERS: Partial<Record<Format, ReadCollection>> = {
  json: readJson,
  yaml: (source, { masked }) => readYaml(source, masked),
  csv: (source, { options }) => readCsv(source, /\.tsv$/i.test(options.path) || options.languageId === 'tsv'),
  po: readPo,
  xliff: readXliff,
  fluent: readFluent,
  properties: readProperties,
  'php-messages': readPhpMessages,
  eml: readEml,
}
