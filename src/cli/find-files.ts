/**
 * Finds what a path on the command line means: a named file as it is, a folder with all copy below
 * it, less what git ignores and what is no copy by its name.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Ignore } from 'ignore'
import { formatOf, isSystemFile } from '../document/file-formats.ts'

export interface Target {
  /** `/`-separated, relative to the working directory: as shown. */
  readonly path: string
  readonly absolute: string
  /** The person named this file; it is read whatever it is. */
  readonly named: boolean
}
export interface FoundFiles {
  readonly targets: readonly Target[]
  /** Paths as given that lead nowhere, and folders that may not be read. */
  readonly missing: readonly { readonly path: string; readonly expected: string; readonly found: string }[]
}

/** True for a file that a folder's review should read, by its name alone. */
function mayHoldCopy(name: string): boolean {
  return formatOf(name) !== null && !isSystemFile(name)
}

/** @param words paths, folders or globs as typed; none means the working directory. */
export async function findFiles(words: readonly string[], cwd: string): Promise<FoundFiles> {
  const found = new Map<string, Target>()
  const missing: { path: string; expected: string; found: string }[] = []
  const add = (absolute: string, named: boolean) => {
    const before = found.get(absolute)
    if (!before || (named && !before.named)) found.set(absolute, { path: showPath(absolute, cwd), absolute, named })
  }
  for (const word of words.length ? words : ['.']) {
    const absolute = path.resolve(cwd, word)
    const kind = statOf(absolute)
    if (kind?.isDirectory()) {
      for (const file of await walk(absolute, (folder) =>
        missing.push({ path: showPath(folder, cwd), expected: 'a folder that may be read', found: 'no permission' }),
      ))
        add(file, false)
    } else if (kind) add(absolute, true)
    else if (/[*?[{]/.test(word)) {
      const { glob } = await import('tinyglobby')
      const files = await glob(word, { cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'] })
      if (!files.length) missing.push({ path: word, expected: 'at least one file', found: 'none that matches' })
      for (const file of files.sort()) add(path.resolve(file), false)
    } else missing.push({ path: word, expected: 'a file or folder', found: 'nothing at this path' })
  }
  return { targets: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), missing }
}

/** What stands at a path; undefined for nothing, and for a link that leads in a circle or through a file. */
function statOf(absolute: string) {
  try {
    return statSync(absolute, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** The path as shown everywhere: relative to the working directory, with `/`. */
export function showPath(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).split(path.sep).join('/') || '.'
}

interface IgnoreLevel {
  readonly folder: string
  readonly rules: Ignore
}

async function walk(top: string, onUnreadable: (folder: string) => void): Promise<string[]> {
  const levels: IgnoreLevel[] = []
  for (const folder of foldersAbove(top)) await addLevel(levels, folder)
  const files: string[] = []
  const visit = async (folder: string, above: readonly IgnoreLevel[]): Promise<void> => {
    const here = [...above]
    if (folder !== top) await addLevel(here, folder)
    let entries: import('node:fs').Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch {
      onUnreadable(folder)
      return
    }
    for (const entry of entries) {
      const absolute = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules' && !isIgnored(here, absolute, true)) await visit(absolute, here)
      } else if (mayHoldCopy(entry.name) && !isIgnored(here, absolute, false)) {
        // A link to a folder is not followed: it may lead in a circle.
        if (entry.isFile() || (entry.isSymbolicLink() && statOf(absolute)?.isFile())) files.push(absolute)
      }
    }
  }
  await visit(top, levels)
  return files
}

/** From the repository's top (the folder with `.git`) down to the folder; the folder alone outside a repository. */
function foldersAbove(folder: string): string[] {
  const chain: string[] = []
  for (let at = folder; ; at = path.dirname(at)) {
    chain.unshift(at)
    if (existsSync(path.join(at, '.git'))) return chain
    if (path.dirname(at) === at) return [folder]
  }
}

async function addLevel(levels: IgnoreLevel[], folder: string): Promise<void> {
  let text: string
  try {
    text = readFileSync(path.join(folder, '.gitignore'), 'utf8')
  } catch {
    return
  }
  const { default: ignore } = await import('ignore')
  levels.push({ folder, rules: ignore().add(text) })
}

/** The nearest `.gitignore` that says anything about the path decides, as in git. */
function isIgnored(levels: readonly IgnoreLevel[], absolute: string, isFolder: boolean): boolean {
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i] as IgnoreLevel
    const relative = path.relative(level.folder, absolute).split(path.sep).join('/')
    const verdict = level.rules.test(isFolder ? `${relative}/` : relative)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}
