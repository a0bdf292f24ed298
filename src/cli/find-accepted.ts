import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ACCEPTED_FILE, type Accepted, parseAccepted } from '../review/accepted.ts'
import type { Problem } from '../review/finding.ts'
import { showPath } from './find-files.ts'
import { repositoryTop } from './find-settings.ts'
import { reasonOf } from './read-source.ts'

/** What the team left as it is, by folder: `.tlc-accepted.yml` from the file's folder up to the repository's top. */
export interface AcceptedFinder {
  forFolder(folder: string): readonly Accepted[]
  readonly problems: readonly Problem[]
}

export function createAcceptedFinder(cwd: string): AcceptedFinder {
  const top = repositoryTop(cwd) ?? cwd
  const known = new Map<string, readonly Accepted[]>()
  const problems: Problem[] = []
  const readFolder = (folder: string): readonly Accepted[] => {
    const file = path.join(folder, ACCEPTED_FILE)
    const shown = showPath(file, cwd)
    try {
      const parsed = parseAccepted(readFileSync(file, 'utf8'), shown)
      problems.push(...parsed.problems)
      return parsed.accepted
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ENOENT' || code === 'ENOTDIR') return []
      problems.push({ path: shown, kind: 'config', line: null, column: null, expected: 'a file that may be read', found: reasonOf(error), message: '' })
      return []
    }
  }
  const forFolder = (folder: string): readonly Accepted[] => {
    const ready = known.get(folder)
    if (ready) return ready
    const above = path.dirname(folder)
    const isTop = folder === top || above === folder
    const all = [...(isTop ? [] : forFolder(above)), ...readFolder(folder)]
    known.set(folder, all)
    return all
  }
  return { forFolder, problems }
}
