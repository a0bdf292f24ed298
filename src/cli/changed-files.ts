import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Lines from the first to the last, from 1, both included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}
/** What changed, by absolute path: the lines, or null for a file that is new as a whole. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | null>

/** The files and lines that differ from a git revision or are not in git yet, or why git could not tell. */
export async function findChanges(ref: string, cwd: string): Promise<Changes | { readonly trouble: string }> {
  const git = async (...args: string[]) => (await run('git', args, { cwd, maxBuffer: 1 << 28 })).stdout
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trim()
    // "origin/main" means: since this branch left it. A plain commit is compared as it is.
    const base = (await git('merge-base', ref, 'HEAD').catch(() => '')).trim() || ref
    const diff = ['-C', top, 'diff', '--no-color', '--no-ext-diff', '--diff-filter=d', base] as const
    const names = (await git(...diff, '--name-only', '-z', '--')).split('\0').filter(Boolean)
    // In the same order, so that no name has to be read from a heading, where odd letters are escaped.
    const parts = (await git(...diff, '--unified=0', '--')).split(/^diff --git /m).slice(1)
    const fresh = (await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z')).split('\0').filter(Boolean)
    return new Map([
      ...names.map((name, index) => [path.join(top, name), readHunks(parts[index] ?? '')] as const),
      ...fresh.map((name) => [path.join(top, name), null] as const),
    ])
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string }
    if (code === 'ENOENT') return { trouble: 'Expected git for --changed, found none on this machine.' }
    const said = (stderr ?? '').split('\n')[0]?.replace(/^fatal: /, '') || String(error)
    if (said.startsWith('not a git repository')) return { trouble: 'Expected a folder that is kept in git for --changed, found none here or above.' }
    return { trouble: `Expected a git revision for --changed, found "${ref}": ${said}.` }
  }
}

/** `@@ -3,2 +5,4 @@`: lines 5 to 8 are new; `+5,0` says that lines were taken out after 5, and leaves none. */
function readHunks(diff: string): LineRange[] {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, from, count]) => {
    const first = Number(from)
    const lines = count === undefined ? 1 : Number(count)
    return lines ? [{ first, last: first + lines - 1 }] : []
  })
}

/** The path with links resolved, as git gives it. */
export function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
