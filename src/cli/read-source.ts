import { readFileSync } from 'node:fs'
import type { Problem } from '../review/finding.ts'
import { LineIndex } from '../text/line-index.ts'

/** A file's text without its byte order mark, or why it cannot be read. */
export type ReadSource = { readonly text: string; readonly hasMark: boolean } | { readonly problem: Problem }

/** Reads a file of copy. Never throws. */
export function readSource(absolute: string, path: string): ReadSource {
  let bytes: Buffer
  try {
    bytes = readFileSync(absolute)
  } catch (error) {
    return unreadable(path, 'a file that may be read', reasonOf(error))
  }
  return decodeSource(bytes, path)
}

/** Text from bytes: UTF-8, with or without a byte order mark. */
export function decodeSource(bytes: Buffer, path: string): ReadSource {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return unreadable(path, 'text in UTF-8', 'text in UTF-16: save it as UTF-8')
  if (bytes.subarray(0, 8192).includes(0)) return unreadable(path, 'text in UTF-8', 'a binary file')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const tolerant = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const place = new LineIndex(tolerant).position(tolerant.indexOf('\ufffd'))
    return unreadable(path, 'text in UTF-8', 'a byte that is not UTF-8', place)
  }
  return text.charCodeAt(0) === 0xfeff ? { text: text.slice(1), hasMark: true } : { text, hasMark: false }
}

function unreadable(path: string, expected: string, found: string, place?: { line: number; column: number }): ReadSource {
  const message = `This file could not be read: expected ${expected}, found ${found}.`
  return { problem: { path, kind: 'unreadable', line: place?.line ?? null, column: place?.column ?? null, expected, found, message } }
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const words: Record<string, string> = {
    ENOENT: 'nothing at this path',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'a folder',
    ENOSPC: 'no space left on the disk',
    EROFS: 'a disk that may not be written',
    ENOTDIR: 'a file where a folder should be',
    ERR_STRING_TOO_LONG: 'a file of more than 512 MB',
    ERR_FS_FILE_TOO_LARGE: 'a file of more than 2 GB',
  }
  return (code && words[code]) || code || String(error)
}
