import type { Format } from './copy-document.ts'

/** File name endings (lower case, without the dot) that hold copy, and the format each is read as. `.ftl` is told apart by its contents. */
export const FORMAT_OF_EXTENSION = {
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  mdown: 'markdown',
  liquidmd: 'markdown',
  mdx: 'mdx',
  txt: 'text',
  text: 'text',
  liquid: 'html',
  email: 'html',
  mustache: 'html',
  hbs: 'html',
  handlebars: 'html',
  njk: 'html',
  nunjucks: 'html',
  twig: 'html',
  j2: 'html',
  jinja: 'html',
  jinja2: 'html',
  erb: 'html',
  ejs: 'html',
  tpl: 'html',
  tt: 'html',
  tt2: 'html',
  tmpl: 'html',
  gotmpl: 'html',
  gohtml: 'html',
  phtml: 'html',
  php: 'html',
  ftlh: 'html',
  eex: 'html',
  heex: 'html',
  amp: 'html',
  hubl: 'html',
  cshtml: 'html',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'mjml',
  eml: 'eml',
  astro: 'markup',
  vue: 'markup',
  svelte: 'markup',
  jsx: 'jsx',
  tsx: 'jsx',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  rst: 'rst',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonc: 'json',
  jsonl: 'json',
  ndjson: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  po: 'po',
  pot: 'po',
  xliff: 'xliff',
  xlf: 'xliff',
  ftl: 'fluent',
  properties: 'properties',
} as const satisfies Readonly<Record<string, Format>>

/** VS Code language ids in use where copy is written, and the format each is read as. */
export const FORMAT_OF_LANGUAGE = {
  markdown: 'markdown',
  'jinja-md': 'markdown',
  mdx: 'mdx',
  plaintext: 'text',
  'django-txt': 'text',
  html: 'html',
  'html-hubl': 'html',
  hubl: 'html',
  liquid: 'html',
  handlebars: 'html',
  mustache: 'html',
  'jinja-html': 'html',
  jinja: 'html',
  'django-html': 'html',
  twig: 'html',
  njk: 'html',
  nunjucks: 'html',
  erb: 'html',
  ejs: 'html',
  blade: 'html',
  php: 'html',
  razor: 'html',
  aspnetcorerazor: 'html',
  smarty: 'html',
  tpl: 'html',
  ampscript: 'html',
  AMPscript: 'html',
  mjml: 'mjml',
  eml: 'eml',
  email: 'eml',
  astro: 'markup',
  vue: 'markup',
  svelte: 'markup',
  javascriptreact: 'jsx',
  typescriptreact: 'jsx',
  asciidoc: 'asciidoc',
  restructuredtext: 'rst',
  csv: 'csv',
  tsv: 'csv',
  'csv (semicolon)': 'csv',
  json: 'json',
  jsonc: 'json',
  jsonl: 'json',
  ndjson: 'json',
  yaml: 'yaml',
  po: 'po',
  gettext: 'po',
  xliff: 'xliff',
  fluent: 'fluent',
  ftl: 'html',
  properties: 'properties',
  'java-properties': 'properties',
} as const satisfies Readonly<Record<string, Format>>

/** Language ids that only say "some text": the file's name knows more. */
const VAGUE_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'properties', 'ftl', 'tpl'])

/** Where programs keep their own affairs: never copy, whatever their format. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'composer.json',
  'composer.lock',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'bun.lock',
  'deno.json',
  'deno.jsonc',
  'deno.lock',
  'jsconfig.json',
  'tslint.json',
  'biome.json',
  'biome.jsonc',
  'turbo.json',
  'nx.json',
  'lerna.json',
  'rush.json',
  'angular.json',
  'vercel.json',
  'netlify.toml',
  'firebase.json',
  'app.json',
  'renovate.json',
  'bower.json',
  'components.json',
  'launch.json',
  'tasks.json',
  'settings.json',
  'extensions.json',
  'keybindings.json',
  'devcontainer.json',
  'language-configuration.json',
  'pubspec.yaml',
  'pubspec.lock',
  'chart.yaml',
  'values.yaml',
  'kustomization.yaml',
  'mkdocs.yml',
  'codecov.yml',
  'appveyor.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'cloudbuild.yaml',
  'jenkinsfile.yml',
  'serverless.yml',
  'requirements.txt',
  'constraints.txt',
  'robots.txt',
  'cmakelists.txt',
  'humans.txt',
  'security.txt',
  'ads.txt',
  'license',
  'license.txt',
  'license.md',
  'licence.txt',
  'licence.md',
  'gradle.properties',
  'gradle-wrapper.properties',
  'log4j.properties',
  'local.properties',
  'sonar-project.properties',
  'manifest.json',
  'manifest.webmanifest',
])
const SYSTEM_PATTERNS: readonly RegExp[] = [
  /^(?:tsconfig|jsconfig)\b.*\.json$/,
  /\.(?:lock|schema|config|eslintrc|prettierrc|babelrc)\.(?:json|jsonc|ya?ml)$/,
  /^(?:docker-compose|compose)\b.*\.ya?ml$/,
  /^requirements\b.*\.txt$/,
  /-lock\.(?:json|ya?ml)$/,
  /\.code-workspace$/,
  /^openapi\b|^swagger\b/,
  /\.min\.html?$/,
  /^_config\.ya?ml$/,
  // Our own report, which quotes what it found.
  /^what-our-customers-hear\.(?:html|csv|md)$/,
]
/** Folders of version control, continuous integration, editors and installed packages. Any dot-folder is one. */
const SYSTEM_FOLDER = /(?:^|\/)(?:\.[^/]+|node_modules|bower_components|vendor\/bundle)\//

/**
 * The format of a file by its language id and name, or null when it is none of ours.
 *
 * @param path with `/`.
 * @param languageId as VS Code knows it; it wins over the name unless it says no more than "text".
 */
export function formatOf(path: string, languageId?: string): Format | null {
  const byName = lookUp(FORMAT_OF_EXTENSION, extensionOf(path))
  if (languageId === undefined) return byName
  if (VAGUE_LANGUAGES.has(languageId) && byName) return byName
  return lookUp(FORMAT_OF_LANGUAGE, languageId.toLowerCase()) ?? byName
}

/** True for manifests, lock files, tool settings and CI files: nobody's customer reads them. `.tlc.yml` is one too. */
export function isSystemFile(path: string): boolean {
  const name = nameOf(path).toLowerCase()
  return name.startsWith('.') || SYSTEM_NAMES.has(name) || SYSTEM_PATTERNS.some((pattern) => pattern.test(name)) || SYSTEM_FOLDER.test(path)
}

/** Before the messages: guards against being called from outside, and what a program declares of itself. */
const BEFORE_MESSAGES =
  /^(?:\s+|\/\/.*|#.*|\/\*[\s\S]*?\*\/|(?:declare|namespace|use)\b[^;{]*;|if\s*\([^;{}]{0,80}\)\s*\{?\s*(?:exit|die|return)\b[^;]*;\s*\}?|defined\s*\([^;]{0,200};|global\b[^;]*;)*(?:return\s*(?:\[|array\s*\()|\$\w+\s*(?:\[\s*(?:'[^']*'|"[^"]*")\s*\]\s*)*=\s*(?:\[|array\s*\(|['"])|define\s*\(\s*['"])/i

/**
 * True for a PHP file that holds nothing but texts by name, as frameworks and shops keep the words of one language: an array
 * that is returned (Laravel, Yii), `$_['key'] = '…'` (OpenCart), `$lang['key'] = '…'` (CodeIgniter), `define('KEY', '…')` (osCommerce).
 */
export function looksLikePhpMessages(source: string): boolean {
  const open = /^\ufeff?\s*<\?php\b/.exec(source)
  if (open === null || !BEFORE_MESSAGES.test(source.slice(open[0].length, open[0].length + 4000))) return false
  return !PHP_PROGRAM.test(source.replace(PHP_TEXT_OR_NOTE, (found) => (/^['"]/.test(found) ? "''" : ' ')))
}

/** What is not closed reaches to the end. */
const PHP_TEXT_OR_NOTE =
  /'(?:[^'\\]|\\[\s\S])*(?:'|\\?$(?![\s\S]))|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$(?![\s\S]))|\/\/[^\n]*|#(?!\[)[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g
/** What only a program does, outside of its texts and notes: it prints, asks, calls, declares, or gives way to a page. */
const PHP_PROGRAM =
  /->|<<<|\?>\s*\S|\$_(?:POST|GET|REQUEST|SERVER|SESSION|COOKIE|FILES|ENV)\b|(?<![$\w:>])(?:echo|print|for|foreach|while|switch|function|fn|class|interface|trait|new|require|include|require_once|include_once)\b(?!\s*=>)|(?<![=!<>])=\s*(?!array\b)[a-z_]\w*\s*\(/i

const PHP = /<\?(?:php\b|=)[\s\S]*?(?:\?>|$(?![\s\S]))/g
/** Words that a template of a theme prints: `<?php _e( 'Read more', 'theme' ); ?>`. */
const PHP_WORDS = /<\?(?:php\s+|=\s*)(?:echo\s+)?(?:esc_html)?_+e?\(\s*['"]/

/** Formats that are data first: their files are copy only when values in them are sentences. */
const DATA_FORMATS: ReadonlySet<Format> = new Set<Format>(['json', 'yaml', 'csv', 'properties'])

/** Words that one person says to another. */
const SPOKEN = /\b(?:you|your|yours|we|our|us|i|hi|hello|dear|please|thanks?|sorry)\b/i

/** True when the text may hold copy: for JSON, YAML and CSV when two values look like sentences, or one that is most of the file and speaks to somebody; for JSX when text stands between tags, for PHP when words stand outside the program or it is nothing but texts, else always. */
export function holdsCopy(source: string, format: Format): boolean {
  if (format === 'html' && source.startsWith('<?php')) {
    if (/\p{L}{2}/u.test(source.replace(PHP, '').replace(/<[^>]*>/g, '')) || PHP_WORDS.test(source)) return true
    return looksLikePhpMessages(source) && holdsSentences(source.replace(PHP_TEXT_OR_NOTE, (found) => (/^['"]/.test(found) ? found : ' ')))
  }
  if (format === 'jsx')
    return (
      source.match(/>[^<>{}]+</g)?.some((text) => /\p{L}{2}\s+\p{L}{2}/u.test(text)) || /\b(?:title|subject|preview|alt|placeholder|label)=["'`]/.test(source)
    )
  return !DATA_FORMATS.has(format) || holdsSentences(source)
}

function holdsSentences(source: string): boolean {
  let only = ''
  for (const [sentence] of source.matchAll(/(?:\p{L}[\p{L}'’-]*[,;:]?\s+){4,}\p{L}[\p{L}'’-]*/gu)) {
    if (only) return true
    only = sentence
  }
  return SPOKEN.test(only) && countLetters(only) * 2 > countLetters(source)
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** The name after the last `/`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** All endings of a file's name, lower case: `mail.html.erb` has `html` and `erb`. */
export function extensionsOf(path: string): string[] {
  return nameOf(path).toLowerCase().split('.').slice(1)
}

function extensionOf(path: string): string {
  const name = nameOf(path).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1) : ''
}

function lookUp(table: Readonly<Record<string, Format>>, key: string): Format | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null
}
