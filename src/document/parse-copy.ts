import type { CopyDocument, ReadOptions } from './copy-document.ts'

/** Reads a source text as the file that the options name. */
export function parseCopy(source: string, options: ReadOptions): CopyDocument {
  return { path: options.path, source, format: null, dialects: [], messages: [], tags: [], directives: [], problems: [], comment: null }
}
