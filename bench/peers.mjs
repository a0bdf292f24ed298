/** The peers, each as a function from a text to its findings; loaded on demand, some are heavy. */

export async function remarkParse() {
  const { unified } = await import('unified')
  const { default: parse } = await import('remark-parse')
  const parser = unified().use(parse).freeze()
  return (/** @type {string} */ text) => parser.parse(text)
}

export async function rehypeParse() {
  const { unified } = await import('unified')
  const { default: parse } = await import('rehype-parse')
  const parser = unified().use(parse).freeze()
  return (/** @type {string} */ text) => parser.parse(text)
}

export async function retextEnglish() {
  const { unified } = await import('unified')
  const { default: english } = await import('retext-english')
  const parser = unified().use(english).freeze()
  return (/** @type {string} */ text) => parser.parse(text)
}

/** The six retext plugins that prose linters are usually put together from. */
export async function sixRetextPlugins() {
  const { unified } = await import('unified')
  const plugins = await Promise.all(
    ['retext-equality', 'retext-intensify', 'retext-passive', 'retext-profanities', 'retext-readability', 'retext-simplify'].map((name) => import(name)),
  )
  const { default: english } = await import('retext-english')
  const { default: stringify } = await import('retext-stringify')
  const processor = unified().use(english).use(stringify)
  for (const { default: plugin } of plugins) processor.use(plugin)
  processor.freeze()
  return (/** @type {string} */ text) => processor.process(text)
}

export async function writeGood() {
  const { default: writeGood } = await import('write-good')
  return (/** @type {string} */ text) => writeGood(text)
}

export async function alex() {
  const { markdown } = await import('alex')
  return (/** @type {string} */ text) => markdown(text)
}

export async function remarkLint() {
  const { remark } = await import('remark')
  const { default: recommended } = await import('remark-preset-lint-recommended')
  const processor = remark().use(recommended).freeze()
  return (/** @type {string} */ text) => processor.process(text)
}

export async function textlint() {
  const { TextlintKernel } = await import('@textlint/kernel')
  const { default: markdown } = await import('@textlint/textlint-plugin-markdown')
  const names = ['write-good', 'en-capitalization', 'common-misspellings', 'terminology', 'stop-words']
  const rules = await Promise.all(
    names.map(async (name) => {
      const loaded = await import(`textlint-rule-${name}`)
      return { ruleId: name, rule: loaded.default?.default ?? loaded.default }
    }),
  )
  const kernel = new TextlintKernel()
  const plugins = [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }]
  return (/** @type {string} */ text) => kernel.lintText(text, { filePath: 'page.md', ext: '.md', plugins, rules })
}

export async function harper() {
  const { LocalLinter } = await import('harper.js')
  const { binaryInlined } = await import('harper.js/binaryInlined')
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return (/** @type {string} */ text) => linter.lint(text, { language: 'markdown' })
}

export async function cspell() {
  const { spellCheckDocument, getDefaultSettings } = await import('cspell-lib')
  const settings = await getDefaultSettings()
  return (/** @type {string} */ text) =>
    spellCheckDocument({ uri: 'page.md', text, languageId: 'markdown', locale: 'en' }, { generateSuggestions: false, noConfigSearch: true }, settings)
}
