/** Configuration for the command line: the file system lent to the finder of the review layer. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConfigurationAccess, type ConfigurationFinder, createConfigurationFinder } from '../review/configuration.ts'
import { showPath } from './find-files.ts'
import type { FlagName } from './flags.ts'
import { reasonOf } from './read-source.ts'

const withSlashes = (file: string) => file.split(path.sep).join('/')

/** @returns the finder; it takes absolute paths with `/`. */
export function createSettingsFinder(cwd: string, flags: ReadonlyMap<FlagName, string>): ConfigurationFinder {
  const only = flags.get('config')
  return createConfigurationFinder(createAccess(cwd), only === undefined ? {} : { only: withSlashes(path.resolve(cwd, only)) })
}

function createAccess(cwd: string): ConfigurationAccess {
  const top = withSlashes(repositoryTop(cwd) ?? cwd)
  return {
    async read(file) {
      try {
        return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        if (code === 'ENOENT' || code === 'ENOTDIR') return null
        throw new Error(reasonOf(error))
      }
    },
    exists: async (file) => existsSync(file),
    findPackageFile: async (specifier, folder) => findPackageFile(specifier, folder),
    show: (file) => showPath(path.resolve(file), cwd),
    isTop: (folder) => folder === top,
  }
}

/** The folder with `.git` at or above a folder, or null outside a repository. */
export function repositoryTop(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return null
  }
}

/** `@acme/brand` → the configuration in the package's folder; `@acme/brand/press.yml` → that file. Nothing of the package is run. */
function findPackageFile(specifier: string, folder: string): string | null {
  const parts = specifier.split('/')
  if (parts.includes('..')) return null
  for (let at = folder; ; at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules')
    const exact = path.join(modules, ...parts)
    if (/\.(?:ya?ml|json)$/.test(specifier) && existsSync(exact)) return withSlashes(exact)
    for (const name of ['.tlc.yml', 'tlc.yml', '.tlc.json', 'tlc.json']) if (existsSync(path.join(exact, name))) return withSlashes(path.join(exact, name))
    if (path.dirname(at) === at) return null
  }
}
