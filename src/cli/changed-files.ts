import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Absolute paths of the files that differ from a git revision or are not in git yet, or why git could not tell. */
export async function changedFiles(ref: string, cwd: string): Promise<ReadonlySet<string> | { readonly trouble: string }> {
  const git = async (...args: string[]) => (await run('git', args, { cwd, maxBuffer: 1 << 28 })).stdout
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trim()
    // "origin/main" means: since this branch left it. A plain commit is compared as it is.
    const base = (await git('merge-base', ref, 'HEAD').catch(() => '')).trim() || ref
    const names = [
      ...(await git('-C', top, 'diff', '--name-only', '-z', '--diff-filter=d', base, '--')).split('\0'),
      ...(await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z')).split('\0'),
    ]
    return new Set(names.filter(Boolean).map((name) => path.join(top, name)))
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string }
    if (code === 'ENOENT') return { trouble: 'Expected git for --changed, found none on this machine.' }
    const said = (stderr ?? '').split('\n')[0]?.replace(/^fatal: /, '') || String(error)
    return { trouble: `Expected a git revision for --changed, found "${ref}": ${said}.` }
  }
}

/** The path with links resolved, as git gives it. */
export function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
