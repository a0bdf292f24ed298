/**
 * A team's configuration for one file: found, merged and turned into settings. All file access comes in
 * as an interface, so that the command line and the language server share it, in Node and in a web worker.
 *
 * Order, later wins: defaults, editor settings, then from the outermost file to the nearest, each after
 * what it extends; flags last.
 */
import { foldHeard, type HeardWords } from '../rules/heard-words.ts'
import { LineIndex } from '../text/line-index.ts'
import { nearest } from '../text/nearest.ts'
import { type BestWordings, NO_BEST } from './best-rewrites.ts'
import { BEST_FILE, parseBest } from './best-wording.ts'
import { PRESET_NAMES, type PresetName } from './configuration-shape.ts'
import type { Problem } from './finding.ts'
import { type FileConfiguration, type Layer, type Merged, mergeLayers, settleFile } from './merge-configuration.ts'
import { type ConfigurationValues, checkConfiguration, type ParsedConfiguration, parseConfiguration } from './parse-configuration.ts'
import { folderOf, joinPath } from './paths.ts'
import { loadPatterns } from './patterns.ts'
import { PRESETS } from './presets.ts'
import type { Settings } from './settings.ts'

export const CONFIGURATION_NAMES = ['.tlc.yml', '.tlc.json'] as const

/** What the host lends: paths are absolute, with `/`. */
export interface ConfigurationAccess {
  /** The text of a file, or null when there is none. May throw an error with words for whoever wrote the path. */
  read(path: string): Promise<string | null>
  exists(path: string): Promise<boolean>
  /** The data file of an installed package, looked for from a folder; null when it is not installed. Left out where packages cannot be. */
  findPackageFile?(specifier: string, folder: string): Promise<string | null>
  /** The path as the person knows it. */
  show(path: string): string
  /** True for a folder above which nothing is asked, such as the workspace folder. A folder with `.git` always is one. */
  isTop?(folder: string): boolean
}

export interface ConfigurationOptions {
  /** Settings of the editor: the same names as in a file. */
  readonly editor?: unknown
  /** What flags say: the same names as in a file. */
  readonly flags?: unknown
  /** Only this file, and what it extends; folders are not searched. */
  readonly only?: string
}

export interface ConfigurationFinder {
  /** @param path of the file of copy; absolute, with `/`. */
  forFile(path: string): Promise<FileConfiguration>
  /** What was wrong in the files read so far, each once. */
  problems(): readonly Problem[]
  /** Paths of the configuration files read so far, to be watched. */
  files(): readonly string[]
}

/** Finds configurations and keeps what it read: make a new one when a file changed. */
export function createConfigurationFinder(access: ConfigurationAccess, options: ConfigurationOptions = {}): ConfigurationFinder {
  const problems = new Map<string, Problem>()
  const files = new Set<string>()
  const foreign: ParsedConfiguration['foreignRules'][number][] = []
  /** Names of the teams' own rules, which may stand under `rules` too. */
  const declared = new Set<string>()
  const layersOfFile = new Map<string, Promise<Layer[]>>()
  const rootFiles = new Set<string>()
  const chains = new Map<string, Promise<Layer[]>>()
  const merged = new Map<string, Promise<Merged>>()
  const heard = new Map<string, Promise<HeardWords>>()

  const report = (problem: Problem) => problems.set(`${problem.path}\n${problem.line}\n${problem.column}\n${problem.expected}\n${problem.found}`, problem)
  const reportFile = (path: string, expected: string, found: string, message = '', place: { line: number; column: number } | null = null) =>
    report({ path: access.show(path), kind: 'config', line: place?.line ?? null, column: place?.column ?? null, expected, found, message })

  const keep = (parsed: ParsedConfiguration): ConfigurationValues => {
    for (const problem of parsed.problems) report(problem)
    for (const name of Object.keys((parsed.values.custom as object | undefined) ?? {})) declared.add(name)
    foreign.push(...parsed.foreignRules)
    return parsed.values
  }

  async function readText(path: string): Promise<string | null> {
    try {
      return await access.read(path)
    } catch (error) {
      reportFile(path, 'a file that may be read', error instanceof Error ? error.message : String(error))
      return null
    }
  }

  /** A file's own layer after those that it extends. `base`: the folder that patterns count from, when not its own. */
  async function readLayers(path: string, text: string, chain: readonly string[], base: string | null): Promise<Layer[]> {
    files.add(path)
    if (/\b(?:pattern|unless|either)\b/.test(text)) await loadPatterns()
    const values = keep(parseConfiguration(text, access.show(path)))
    if (values.root === true) rootFiles.add(path)
    const folder = base ?? folderOf(path)
    const layers: Layer[] = []
    for (const name of (values.extends as readonly string[] | undefined) ?? [])
      layers.push(...(await readExtended(name, { path, text }, folder, [...chain, path])))
    layers.push({ values, folder, by: access.show(path) })
    return layers
  }

  async function readExtended(
    name: string,
    { path: from, text: source }: { readonly path: string; readonly text: string },
    base: string,
    chain: readonly string[],
  ): Promise<Layer[]> {
    if (isPreset(name)) return [{ values: parseConfiguration(PRESETS[name], name).values, folder: base, by: name }]
    const written = source.indexOf(name, Math.max(0, source.search(/\bextends\b/)))
    const place = written < 0 ? null : new LineIndex(source).position(written)
    const isPath = /^\.{0,2}\//.test(name) || /^[A-Za-z]:/.test(name)
    const inside = joinPath(folderOf(from), name)
    let path: string | null = inside
    let packageBase: string | null = null
    if (isPath) {
      if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
        reportFile(from, 'a path inside the repository in "extends", as ./brand/base.tlc.yml', `"${name}"`, '', place)
        return []
      }
      if (!(await isInside(inside, from))) {
        reportFile(from, 'a path inside the repository in "extends"', `"${name}"`, '', place)
        return []
      }
    } else if (!(/\.(?:ya?ml|json)$/.test(name) && (await access.exists(inside)))) {
      path = (await access.findPackageFile?.(name, folderOf(from))) ?? null
      packageBase = base
    }
    if (path !== null && chain.includes(path)) {
      reportFile(from, 'files that do not extend each other in a circle', [...chain, path].map((one) => access.show(one)).join(' → '), '', place)
      return []
    }
    const text = path === null ? null : await readText(path)
    if (path === null || text === null) {
      const guess = nearest(name, PRESET_NAMES)
      const expected = isPath ? 'a file that is there in "extends"' : `a preset (${PRESET_NAMES.join(', ')}), a file or an installed package in "extends"`
      reportFile(from, expected, `"${name}"`, guess ? `Did you mean ${guess}?` : '', place)
      return []
    }
    return readLayers(path, text, chain, packageBase)
  }

  /** True when the path stands in the repository of the file that names it; outside one, anywhere below that file's folder or beside it. */
  async function isInside(path: string, from: string): Promise<boolean> {
    let top = folderOf(from)
    for (let at = top; ; at = folderOf(at)) {
      if (access.isTop?.(at) || (await access.exists(joinPath(at, '.git')))) {
        top = at
        break
      }
      if (folderOf(at) === at) break
    }
    return path.startsWith(top.endsWith('/') ? top : `${top}/`)
  }

  async function layersOfFolder(folder: string): Promise<{ layers: Layer[]; isRoot: boolean }> {
    const found: { path: string; text: string }[] = []
    for (const name of CONFIGURATION_NAMES) {
      const path = joinPath(folder, name)
      const text = await readText(path)
      if (text !== null) found.push({ path, text })
    }
    const first = found[0]
    if (!first) return { layers: [], isRoot: false }
    if (found.length > 1) reportFile(first.path, 'one configuration in a folder', 'also .tlc.json beside it', 'Only .tlc.yml is used.')
    const ready = layersOfFile.get(first.path) ?? readLayers(first.path, first.text, [], null)
    layersOfFile.set(first.path, ready)
    const layers = await ready
    return { layers, isRoot: rootFiles.has(first.path) }
  }

  /** All layers that count in a folder, outermost first. */
  function chainOf(folder: string): Promise<Layer[]> {
    const ready = chains.get(folder) ?? findChain(folder)
    chains.set(folder, ready)
    return ready
  }

  async function findChain(folder: string): Promise<Layer[]> {
    const { layers, isRoot } = await layersOfFolder(folder)
    const above = folderOf(folder)
    if (isRoot || above === folder || access.isTop?.(folder) || (await access.exists(joinPath(folder, '.git')))) return layers
    return [...(await chainOf(above)), ...layers]
  }

  async function onlyFile(path: string): Promise<Layer[]> {
    const ready =
      layersOfFile.get(path) ??
      readText(path).then((text) => {
        if (text !== null) return readLayers(path, text, [], null)
        reportFile(path, 'a configuration file', 'nothing at this path')
        return []
      })
    layersOfFile.set(path, ready)
    return ready
  }

  async function mergeFor(folder: string): Promise<Merged> {
    const layers = options.only === undefined ? await chainOf(folder) : await onlyFile(options.only)
    const editor = options.editor === undefined ? [] : [{ values: keep(checkConfiguration(options.editor, 'editor settings')), folder, by: 'editor settings' }]
    const flags = options.flags === undefined ? [] : [{ values: keep(checkConfiguration(options.flags, 'flags')), folder, by: 'flags' }]
    const all = [...editor, ...layers, ...flags]
    const merged = mergeLayers(all)
    const [heard, best] = [await heardIn(all), await bestIn(folder)]
    const { settings } = merged
    return { ...merged, settings: { ...settings, best, team: { ...settings.team, heard } } }
  }

  /** What customers write, of the nearest layer that names files for it. */
  async function heardIn(all: readonly Layer[]): Promise<HeardWords | null> {
    const layer = all.findLast((one) => (one.values.customers_words as readonly string[] | undefined)?.length)
    if (!layer) return null
    const paths = (layer.values.customers_words as readonly string[]).map((name) => joinPath(layer.folder, name))
    const key = paths.join('\n')
    const known = heard.get(key)
    if (known) return known
    const read = Promise.all(paths.map((path) => readText(path))).then((texts) => {
      for (const [index, text] of texts.entries()) if (text === null) reportFile(layer.by, 'a file that is there in "customers_words"', `"${paths[index]}"`)
      return foldHeard(texts.join('\n'))
    })
    heard.set(key, read)
    return read
  }

  /** The team's best wording in the nearest folder that has some. */
  async function bestIn(folder: string): Promise<BestWordings> {
    for (let at = folder; ; at = folderOf(at)) {
      const text = await access.read(joinPath(at, BEST_FILE)).catch(() => null)
      if (text !== null) {
        files.add(joinPath(at, BEST_FILE))
        return parseBest(text)
      }
      if (folderOf(at) === at || access.isTop?.(at) || (await access.exists(joinPath(at, '.git')))) return NO_BEST
    }
  }

  return {
    async forFile(path) {
      const folder = folderOf(path)
      const ready = merged.get(folder) ?? mergeFor(folder)
      merged.set(folder, ready)
      return settleFile(await ready, path)
    },
    problems() {
      for (const { name, problem } of foreign) if (!declared.has(name)) report(problem)
      return [...problems.values()]
    },
    files: () => [...files],
  }
}

const isPreset = (name: string): name is PresetName => (PRESET_NAMES as readonly string[]).includes(name)

/** One configuration text as settings, for whoever has no files: nothing is extended, patterns of paths count from `/`. */
export async function readSettings(text: string, name = '.tlc.yml'): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const path = `/${name}`
  const finder = createConfigurationFinder(
    {
      read: async (asked) => (asked === path ? text : null),
      exists: async () => false,
      show: (shown) => shown.slice(1),
    },
    { only: path },
  )
  const { settings } = await finder.forFile('/text.md')
  return { settings, problems: finder.problems() }
}
