/** A small file of each format, a value of each template language, and which of them stand in which. */
import { parse as parseCsv } from 'csv-parse/sync'
import { transformSync } from 'esbuild'
// @ts-expect-error the package ships no types
import { po } from 'gettext-parser'
import { Parser } from 'htmlparser2'
import { parse as parseJson } from 'jsonc-parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseDocument } from 'yaml'
import { FORMATS, type Format } from '../../../src/document/copy-document.ts'
import { DIALECTS } from '../../../src/document/templates/dialects.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'

const xml = (text: string) => text.replace(/&(?![a-z#]+\w*;)/g, '&amp;')
const lines = (wrap: (paragraph: string) => string) => (paragraphs: readonly string[]) => paragraphs.map(wrap).join('\n')
const json = (text: string) => JSON.stringify(text).slice(1, -1)

/** Names and order of all tags: what a replacement of words must not touch. */
function tagsOf(source: string): string[] {
  const tags: string[] = []
  const parser = new Parser({ onopentag: (name, attributes) => tags.push(`${name} ${Object.keys(attributes)}`), onclosetag: (name) => tags.push(`/${name}`) })
  parser.end(source)
  return tags
}

interface FormatCase {
  readonly path: string
  readonly write: (paragraphs: readonly string[]) => string
  /** Spells a value for its place. */
  readonly spell?: (raw: string) => string
  /** The file's structure without its words, as the ecosystem's own parser has it; throws when the file is broken. */
  readonly shape: (source: string) => unknown
  /** Another spelling of the apostrophes (’) of the words. */
  readonly twin?: (source: string) => string
}

const entities = (source: string) => source.replace(/’/g, '&rsquo;')
const markupCase = (path: string, open = '', close = ''): FormatCase => ({
  path,
  write: (paragraphs) => `${open}${lines((one) => `<p>${xml(one)}</p>`)(paragraphs)}${close}\n`,
  shape: tagsOf,
  twin: entities,
})
const shapeOfMarkdown = (source: string) => {
  const kinds: string[] = []
  const walk = (node: { type: string; children?: unknown[] }) => {
    kinds.push(node.type)
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  walk(fromMarkdown(source))
  return kinds
}
const jsxCase = (path: string): FormatCase => ({
  ...markupCase(path, 'export const Mail = () => (\n<div>\n', '\n</div>\n)'),
  shape: (source) => [transformSync(source, { loader: 'tsx' }).warnings.length, tagsOf(source)],
})
export const FORMAT_CASES: Readonly<Record<Format, FormatCase>> = {
  markdown: { path: 'a.md', write: (paragraphs) => `${paragraphs.join('\n\n')}\n`, shape: shapeOfMarkdown, twin: entities },
  mdx: { path: 'a.mdx', write: (paragraphs) => `${paragraphs.join('\n\n')}\n`, shape: shapeOfMarkdown, twin: entities },
  text: { path: 'a.txt', write: (paragraphs) => `${paragraphs.join('\n\n')}\n`, shape: (source) => source.split('\n').length },
  html: markupCase('a.html', '<html><body>\n', '\n</body></html>'),
  mjml: {
    ...markupCase('a.mjml'),
    write: (paragraphs) => `<mjml><mj-body>${lines((one) => `<mj-text>${xml(one)}</mj-text>`)(paragraphs)}</mj-body></mjml>\n`,
  },
  eml: {
    path: 'a.eml',
    write: (paragraphs) => `Subject: Your seat\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n`,
    shape: (source) => source.split('\n').filter((line) => /^[A-Z][\w-]+: /.test(line)).length,
    twin: (source) => source.replace('\n\n', '\nContent-Transfer-Encoding: quoted-printable\n\n').replace(/’/g, '=E2=80=99'),
  },
  markup: markupCase('a.vue', '<template>\n', '\n</template>'),
  jsx: jsxCase('a.tsx'),
  asciidoc: { path: 'a.adoc', write: (paragraphs) => `${paragraphs.join('\n\n')}\n`, shape: (source) => source.split('\n').length },
  rst: { path: 'a.rst', write: (paragraphs) => `${paragraphs.join('\n\n')}\n`, shape: (source) => source.split('\n').length },
  csv: {
    path: 'a.csv',
    write: (paragraphs) => `id,body\n${paragraphs.map((one, index) => `${index},"${one.replace(/"/g, '""')}"`).join('\n')}\n`,
    spell: (raw) => raw.replace(/"/g, '""'),
    shape: (source) => (parseCsv(source, { relax_column_count: false }) as string[][]).map((row) => [row.length, row[0]]),
  },
  json: {
    path: 'a.json',
    write: (paragraphs) => JSON.stringify({ texts: paragraphs.map((body) => ({ body })) }, null, 1),
    spell: json,
    shape: (source) => {
      const errors: never[] = []
      const root = parseJson(source, errors, { disallowComments: true }) as { texts: object[] }
      return [errors, root.texts.map((one) => Object.keys(one))]
    },
    twin: (source) => source.replace(/’/g, '\\u2019'),
  },
  yaml: {
    path: 'a.yml',
    write: (paragraphs) => paragraphs.map((one, index) => `t${index}: ${JSON.stringify(one)}\n`).join(''),
    spell: json,
    shape: (source) => {
      const document = parseDocument(source)
      return [document.errors, Object.keys(document.toJS() as object)]
    },
    twin: (source) => source.replace(/’/g, '\\u2019'),
  },
  po: {
    path: 'a.po',
    write: (paragraphs) => `msgid ""\nmsgstr "Language: en\\n"\n\n${paragraphs.map((one, index) => `msgid "t${index}"\nmsgstr "${json(one)}"\n`).join('\n')}`,
    spell: json,
    shape: (source) => Object.keys(po.parse(source).translations[''] as object),
  },
  xliff: {
    path: 'a.xlf',
    write: (paragraphs) =>
      `<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="en"><body>\n${paragraphs.map((one, index) => `<trans-unit id="t${index}"><source>${one.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</source></trans-unit>`).join('\n')}\n</body></file></xliff>\n`,
    spell: (raw) => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    shape: tagsOf,
    twin: (source) => source.replace(/’/g, '&#8217;'),
  },
  fluent: {
    path: 'a.ftl',
    write: (paragraphs) => paragraphs.map((one, index) => `t${index} = ${one}\n`).join(''),
    shape: (source) => source.match(/^t\d+ =/gm),
  },
  properties: {
    path: 'a.properties',
    write: (paragraphs) => paragraphs.map((one, index) => `t${index} = ${one.replace(/\\/g, '\\\\').replace(/’/g, '\\u2019')}\n`).join(''),
    spell: (raw) => raw.replace(/\\/g, '\\\\'),
    shape: (source) => source.match(/^t\d+ =/gm),
  },
  'php-messages': {
    path: 'a.php',
    write: (paragraphs) => `<?php\nreturn [\n${paragraphs.map((one, index) => `  't${index}' => '${one.replace(/[\\']/g, '\\$&')}',\n`).join('')}];\n`,
    spell: (raw) => raw.replace(/[\\']/g, '\\$&'),
    shape: (source) => source.match(/^ {2}'t\d+' => '|(?<!\\)',$/gm),
  },
}

/** A value as each template language writes one. */
export const VALUES: Readonly<Record<string, string>> = {
  'help-scout': '{%customer.city%}',
  intercom: '<attribute key="user.city" default="town"/>',
  magento: '{{var city}}',
  go: '{{ .City }}',
  liquid: '{{ seat.city | append: "x" }}',
  handlebars: '{{{city}}}',
  jinja: "{{ city|default('town') }}",
  marketo: '{{my.City}}',
  blade: '{!! $city !!}',
  erb: '<%= city %>',
  php: '<?= $city ?>',
  smarty: '{$city}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: FreeMarker's own
  freemarker: '${city!"town"}',
  mailchimp: '*|CITY|*',
  salesforce: '{!Account.City}',
  'marketing-cloud': '%%City%%',
  'campaign-monitor': '[city,fallback=town]',
  'active-campaign': '%CITY%',
  mautic: '{contactfield=city}',
  zammad: '#{ticket.city}',
  'template-toolkit': '[% city %]',
  templetor: '$city',
  'dollar-names': '$city',
  'at-names': '@CITY@',
  'text-keys': '[[global:city]]',
  razor: '@Model.City',
  icu: '{0}',
  printf: '%s',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a mailer's own
  'dollar-braces': '${city}',
  fields: '{city}',
  'letter-fields': '«my_city»',
  'colon-names': ':city',
  jsx: '{city}',
}
/** Formats whose own braces are expressions, or values of their own: other languages must be declared there, and some cannot stand there. */
const NOT_IN: Readonly<Partial<Record<Format, RegExp>>> = {
  jsx: /./,
  mdx: /^(?:php|blade|razor)$/,
  fluent: /^(?!printf|icu$)/,
  properties: /^(?:dollar-braces|freemarker)$/,
  'php-messages': /^php$/,
}
export const OWN: Readonly<Partial<Record<Format, string>>> = { jsx: '{city}', mdx: '{city}', fluent: '{ $city }', properties: '{0}' }
/** Written as markup, so only where markup is read. */
const MARKUP_ONLY = /^(?:intercom)$/
const WITH_MARKUP: ReadonlySet<Format> = new Set<Format>(['html', 'mjml', 'markdown', 'markup', 'json', 'yaml', 'csv'])
export const PROSE_SETTINGS = (dialect: string | null) => ({ ...DEFAULT_SETTINGS, ...(dialect ? { dialect } : {}) })

export const SENTENCES = [
  'Please utilise the desk by the door.',
  'It’s a low hanging fruit for every team.',
  'Your seat is booked for Friday.',
  'You can leverage the map at any time.',
  'We reach out to the guests of the house.',
  'You’ll find the key in the blue box.',
  'The best of breed lamp stands in the hall.',
] as const
export const CASES = FORMATS.flatMap((format) =>
  [...DIALECTS.map((dialect) => [format, dialect.id, VALUES[dialect.id] ?? ''] as const), [format, 'its own', OWN[format] ?? ''] as const].filter(
    ([, id, raw]) =>
      raw && !(id !== 'its own' && NOT_IN[format]?.test(id)) && !(MARKUP_ONLY.test(id) && !WITH_MARKUP.has(format)) && !(id === 'jsx' && format !== 'mdx'),
  ),
)
