import { parseCopy } from '../document/parse-copy.ts'
import type { FileReview } from './finding.ts'
import { DEFAULT_SETTINGS, readOptions, type Settings } from './settings.ts'

/**
 * Reviews one text as the file `path` would be. Pure: the same text and settings give the same review.
 *
 * @param path with `/`, relative to the working directory; it decides the format.
 */
export function review(source: string, path: string, settings: Settings = DEFAULT_SETTINGS, languageId?: string): FileReview {
  const document = parseCopy(source, readOptions(path, settings, languageId))
  return { path, format: document.format, dialects: document.dialects, messages: [], findings: [], problems: [], accepted: 0, baselined: 0 }
}
