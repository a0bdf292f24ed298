/**
 * Builds the server of a computer in parts: what its first underlines need stands in `dist/server.js`, and each part
 * that waits for a question, a setting or another format is a file beside it, loaded at its first use. A part takes
 * what it has in common with the server from the server, so nothing is there twice and what is remembered stays one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from './project.mjs'

/** The functions that lead into each part, by module. @type {Record<string, Record<string, string[]>>} */
const PARTS = {
  report: { 'src/server/report.ts': ['renderReport'] },
  questions: {
    'src/present/preview.ts': ['toPreview'],
    'src/present/explanation.ts': ['renderExplanation'],
    'src/present/scorecard.ts': ['toCards'],
    'src/server/begin.ts': ['begin', 'readHabits'],
    'src/server/journey-file.ts': ['editJourney', 'readJourney'],
    'src/review/team-file-edits.ts': ['addProvided', 'allowTerm', 'avoidTerm', 'prepareContact', 'setKind'],
  },
  configuration: {
    'src/review/parse-configuration.ts': ['checkConfiguration', 'parseConfiguration'],
    'src/review/custom-checks.ts': ['findCapitals', 'findCounts', 'findMeasured', 'findMixed', 'findRepeated', 'findWithout', 'looksAt'],
  },
  formats: {
    'src/document/exports/read-export.ts': ['readExport'],
    'src/document/formats/csv.ts': ['readCsv'],
    'src/document/formats/eml.ts': ['readEml'],
    'src/document/formats/fluent.ts': ['readFluent', 'looksLikeFluent'],
    'src/document/formats/json.ts': ['readJson'],
    'src/document/formats/php-messages.ts': ['readPhpMessages'],
    'src/document/formats/po.ts': ['readPo'],
    'src/document/formats/properties.ts': ['readProperties'],
    'src/document/formats/xliff.ts': ['readXliff'],
    'src/document/formats/yaml.ts': ['readYaml'],
    'src/document/formats/asciidoc.ts': ['readAsciidoc'],
    'src/document/formats/rst.ts': ['readRst'],
  },
  // What `markdown-by-eye.ts` cannot tell by eye.
  markdown: { 'src/document/formats/markdown-tree.ts': ['parseTree'] },
  facts: {
    'src/workspace/read-facts.ts': ['readFacts'],
    'src/workspace/find-contradictions.ts': ['findContradictions'],
    'src/workspace/change-figure.ts': ['changeFigure'],
    'src/workspace/group-facts.ts': ['groupFacts', 'isWanted'],
    'src/workspace/decide-wording.ts': ['isAvoidable', 'isPlainWording', 'placesOf', 'replaceWording'],
    'src/workspace/group-by-wording.ts': ['groupByWording', 'replacementOf', 'wordingKey'],
  },
}

const STUB = 'part'
const REGISTRY = 'what-parts-share'

/** A path as the tables and esbuild's report write it. @param {string} path */
const nameOf = (path) => relative(ROOT, path).split('\\').join('/')
/** What a module of ours names, or null. @param {{ path: string, importer: string }} asked */
const moduleOf = ({ path, importer }) => (/^\.\.?\/.*\.ts$/.test(path) && importer.endsWith('.ts') ? nameOf(join(dirname(importer), path)) : null)

/**
 * @param {import('esbuild').BuildOptions} options of the server; its file is `outfile`.
 * @returns {Promise<import('esbuild').BuildResult[]>}
 */
export async function buildServer(options) {
  const whole = await build({ ...options, plugins: [standIns([]), usedTypes, ...(options.plugins ?? [])], metafile: true, write: false })
  const inServer = new Set(Object.keys(whole.metafile.inputs).filter((name) => name.startsWith('src/') && !name.startsWith(`${STUB}:`)))
  /** @type {string[]} modules of the server that parts use, by their number */
  const shared = []
  const results = []
  for (const [part, modules] of Object.entries(PARTS)) {
    const contents = Object.entries(modules).map(([file, names]) => `export { ${names.join(', ')} } from './${file}'`)
    results.push(
      await build({
        ...options,
        entryPoints: undefined,
        stdin: { contents: contents.join('\n'), resolveDir: ROOT, sourcefile: 'part.ts', loader: 'ts' },
        outfile: `dist/server-${part}.js`,
        banner: { js: 'module.exports=(shared)=>{const module={exports:{}};' },
        footer: { js: 'return module.exports}' },
        plugins: [fromServer(new Set(Object.keys(modules)), inServer, shared), ...(options.plugins ?? [])],
        metafile: true,
      }),
    )
  }
  results.push(await build({ ...options, plugins: [standIns(shared), usedTypes, ...(options.plugins ?? [])], metafile: true }))
  return results
}

/** Puts functions that load their part in place of its modules. @param {readonly string[]} shared @returns {import('esbuild').Plugin} */
function standIns(shared) {
  const partOf = new Map(Object.entries(PARTS).flatMap(([part, modules]) => Object.keys(modules).map((file) => /** @type {const} */ ([file, part]))))
  return {
    name: 'stand-ins',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, (asked) => {
        const file = moduleOf(asked)
        return file !== null && partOf.has(file) ? { path: file, namespace: STUB } : undefined
      })
      onResolve({ filter: /^\.\/server-/, namespace: STUB }, ({ path }) => ({ path, external: true }))
      onResolve({ filter: new RegExp(`^${REGISTRY}$`) }, ({ path }) => ({ path, namespace: STUB }))
      onLoad({ filter: /.*/, namespace: STUB }, ({ path }) => {
        if (path !== REGISTRY) return { contents: standInOf(path, /** @type {string} */ (partOf.get(path))), resolveDir: ROOT }
        const lines = shared.map((file, i) => `import * as m${i} from ${JSON.stringify(join(ROOT, file))}`)
        return { contents: `${lines.join('\n')}\nexport const shared = [${shared.map((_, i) => `m${i}`).join(',')}]`, resolveDir: ROOT }
      })
    },
  }
}

/** @param {string} file @param {string} part */
function standInOf(file, part) {
  const functions = PARTS[part]?.[file]?.map((name) => `export function ${name}(...given) { return load().${name}(...given) }`) ?? []
  return [`import { shared } from '${REGISTRY}'`, `let loaded`, `const load = () => loaded ??= require('./server-${part}.js')(shared)`, ...functions].join('\n')
}

/**
 * In a part, modules that the server has come from it. @param {ReadonlySet<string>} own @param {ReadonlySet<string>} inServer
 * @param {string[]} shared grows @returns {import('esbuild').Plugin}
 */
function fromServer(own, inServer, shared) {
  return {
    name: 'from-server',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, (asked) => {
        const file = moduleOf(asked)
        return file !== null && !own.has(file) && inServer.has(file) ? { path: file, namespace: 'server' } : undefined
      })
      onLoad({ filter: /.*/, namespace: 'server' }, ({ path }) => {
        if (!shared.includes(path)) shared.push(path)
        return { contents: `module.exports = shared[${shared.indexOf(path)}]` }
      })
    },
  }
}

/** What the protocol's library can do and the server does not offer: each is a class put round another, and left out. */
const NOT_OFFERED = [
  'notebook',
  'semanticTokens',
  'callHierarchy',
  'typeHierarchy',
  'inlayHint',
  'inlineValue',
  'inlineCompletion',
  'foldingRange',
  'moniker',
  'linkedEditingRange',
  'textDocumentContent',
]
/** Kinds of messages for these and for other things not offered; the library asks for each when somebody listens to it. */
const NOT_HEARD = [...NOT_OFFERED, 'colorProvider', 'implementation', 'typeDefinition', 'selectionRange', 'declaration']

/**
 * The library of the protocol brings a namespace for each type of it, with functions that tell whether a value is one.
 * Those that neither it nor the server calls stay out.
 *
 * @type {import('esbuild').Plugin}
 */
export const usedTypes = {
  name: 'used-types',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({
      contents: keepUsed(readFileSync(path, 'utf8'), path),
    }))
    onLoad({ filter: new RegExp(`[\\\\/]vscode-languageserver[\\\\/]lib[\\\\/]common[\\\\/](?:${NOT_OFFERED.join('|')})\\.js$`) }, ({ path }) => {
      const name = /exports\.(\w+Feature) = /.exec(readFileSync(path, 'utf8'))?.[1]
      if (!name) throw new Error(`${path} is not written as it was: no feature.`)
      return { contents: `exports.${name} = (Base) => Base` }
    })
    onLoad({ filter: new RegExp(`[\\\\/]vscode-languageserver-protocol[\\\\/]lib[\\\\/]common[\\\\/]protocol\\.(?:${NOT_HEARD.join('|')})\\.js$`) }, () => ({
      contents: '',
      loader: 'js',
    }))
  },
}

/** @param {string} code @param {string} path */
function keepUsed(code, path) {
  const start = /^export var (\w+);\n\(function \(\1\) \{\n/gm
  const places = [...code.matchAll(start)].map((match) => ({ name: match[1], at: match.index }))
  const parts = places.map(({ name, at }, i) => {
    const end = code.indexOf(`})(${name} || (${name} = {}));\n`, at)
    const next = places[i + 1]?.at ?? code.length
    if (end < 0 || end > next) throw new Error(`${path} is not written as it was: ${name}.`)
    return { name, at, end: code.indexOf('\n', end) + 1 }
  })
  const lib = join(dirname(path), '../../..')
  const callers = [
    ...['vscode-languageserver/lib', 'vscode-languageserver-protocol/lib'].flatMap((folder) => scripts(findUp(lib, folder))),
    ...['src/server', 'src/present'].flatMap((folder) => scripts(join(ROOT, folder))),
    // What stands between the namespaces.
    parts.reduce((rest, { at, end }) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), code),
  ].join('\n')
  const used = new Set(parts.filter(({ name }) => new RegExp(`\\b${name}\\.\\w`).test(callers)).map(({ name }) => name))
  for (let before = -1; before !== used.size; ) {
    before = used.size
    for (const { name, at, end } of parts) {
      if (!used.has(name)) continue
      for (const other of parts) if (new RegExp(`\\b${other.name}\\.\\w`).test(code.slice(at, end))) used.add(other.name)
    }
  }
  return parts.reduceRight((rest, { name, at, end }) => (used.has(name) ? rest : rest.slice(0, at) + rest.slice(end)), code)
}

/** A package's folder, where the packages that it came with stand or above. @param {string} from @param {string} folder */
function findUp(from, folder) {
  for (let at = from; ; at = dirname(at)) {
    try {
      readdirSync(join(at, folder))
      return join(at, folder)
    } catch {}
    try {
      readdirSync(join(at, 'node_modules', folder))
      return join(at, 'node_modules', folder)
    } catch {}
    if (dirname(at) === at) throw new Error(`Expected ${folder} at or above ${from}.`)
  }
}

/** @param {string} folder */
function scripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|ts)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
