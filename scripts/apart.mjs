/**
 * Packages that most runs do without stand in files of their own beside the bundles, loaded at their first use: a
 * bundle that need not hold a reader of YAML starts sooner. In a browser a second file cannot be found from a worker
 * that was made of a blob, and the library is for importers who bundle it, so there all stay inside.
 */

/** What is used of each package: functions and classes, called in place of the real ones. @type {Record<string, { file: string, names: string[] }>} */
const APART = {
  yaml: { file: 'yaml', names: ['isAlias', 'isMap', 'isScalar', 'isSeq', 'Lexer', 'parse', 'parseAllDocuments', 'parseDocument', 'stringify'] },
  'jsonc-parser': { file: 'jsonc', names: ['applyEdits', 'createScanner', 'modify', 'parse', 'parseTree', 'printParseErrorCode'] },
  htmlparser2: { file: 'html-tokenizer', names: ['Tokenizer'] },
  entities: { file: 'entities', names: ['decodeHTML', 'decodeHTMLStrict', 'decodeXML'] },
  'retext-english': { file: 'english-tree', names: ['default'] },
  ignore: { file: 'ignore', names: ['default'] },
  'retext-readability': { file: 'readability', names: ['default'] },
}
/** Loaded by `import()` alone, so the file is all that it takes. @type {Record<string, string>} */
const ON_DEMAND = { re2js: 're2js', 'vscode-languageclient/node': 'language-client' }

/** The parser of Markdown asks a second table of the same names. */
const NAMED_SIGNS = `import { decodeHTMLStrict } from 'entities'
export function decodeNamedCharacterReference(name) {
  const sign = decodeHTMLStrict('&' + name + ';')
  return sign === '&' + name + ';' ? false : sign
}`

const STUB = 'apart'

/** @type {import('esbuild').Plugin} */
export const packagesApart = {
  name: 'packages-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path, kind, importer, namespace }) => {
      if (ON_DEMAND[path] && kind === 'dynamic-import') return { path: `./${ON_DEMAND[path]}.js`, external: true }
      if (path === 'decode-named-character-reference') return { path, namespace: STUB }
      return APART[path] && (namespace === STUB || /\/src\/[^/]+\//.test(importer.replaceAll('\\', '/'))) ? { path, namespace: STUB } : undefined
    })
    onResolve({ filter: /^\.\//, namespace: STUB }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: STUB }, ({ path }) => ({ contents: APART[path] ? stubOf(APART[path]) : NAMED_SIGNS }))
  },
}

/** @param {{ file: string, names: string[] }} apart */
function stubOf({ file, names }) {
  const functions = names.map((name) => {
    const call = `(...given) { const real = load().${name}; return new.target ? new real(...given) : real.apply(this, given) }`
    return name === 'default' ? `export default function${call}` : `export function ${name}${call}`
  })
  return [`let loaded; const load = () => loaded ??= require('./${file}.js');`, ...functions].join('\n')
}

/** The files, to build beside the bundles. @returns {import('esbuild').BuildOptions[]} */
export function apartBundles() {
  const wanted = Object.entries(APART).map(([name, { file, names }]) => ({ file, contents: `export { ${names.join(', ')} } from '${name}'` }))
  const whole = Object.entries(ON_DEMAND).map(([name, file]) => ({ file, contents: `export * from '${name}'` }))
  return [...wanted, ...whole].map(({ file, contents }) => ({ stdin: { contents, resolveDir: '.' }, outfile: `dist/${file}.js` }))
}
