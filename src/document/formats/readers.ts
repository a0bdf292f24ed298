import type { Format } from '../copy-document.ts'
import { extensionsOf, formatOf, looksLikePhpMessages } from '../file-formats.ts'
import { readAsciidoc } from './asciidoc.ts'
import { looksLikeFluent } from './fluent.ts'
import { readHtml } from './html.ts'
import { readMarkdown, readMdx } from './markdown.ts'
import { readJsx, readMarkup, readMjml } from './markup.ts'
import type { ReadProse } from './reading.ts'
import { readRst } from './rst.ts'
import { readText } from './text.ts'

/** The reader of each prose format. */
export const PROSE_READERS: Partial<Record<Format, ReadProse>> = {
  markdown: readMarkdown,
  mdx: readMdx,
  html: readHtml,
  mjml: readMjml,
  markup: readMarkup,
  jsx: readJsx,
  text: readText,
  asciidoc: readAsciidoc,
  rst: readRst,
}

/** Endings of template languages, which say nothing about the prose inside: `mail.html.erb` is HTML. */
const TEMPLATE_ENDINGS = new Set([
  'liquid',
  'hbs',
  'handlebars',
  'mustache',
  'j2',
  'jinja',
  'jinja2',
  'twig',
  'njk',
  'nunjucks',
  'erb',
  'ejs',
  'tpl',
  'tt',
  'tt2',
  'ftl',
  'email',
  'amp',
  'hubl',
  'tmpl',
  'gotmpl',
  'ftlh',
  'eex',
  'blade',
  'mako',
  'mak',
])
const MARKUP =
  /<\/?(?:p|div|table|tr|td|br|a|h[1-6]|html|body|span|li|ul|ol|strong|b|em|i|img|button|center|font|section|header|footer|nav|main|form|label|input|style|script|head|title|meta)\b[^>]*>/i
/** Parts of an MJML e-mail are kept in files of a template language, without the `mjml` round them. */
const MJML = /<mj(?:ml\b|-[a-z]+)[^>]*>/

/** Laravel's mails: what stands in them is Markdown. */
const LARAVEL_MAIL = /^[ \t]*(?:<x-mail::message\b|@component\(\s*['"]mail::message['"])/m

/** What a template holds whose name does not say: Markdown of a framework that mails it, HTML, or plain text. */
function formatInside(source: string): Format {
  if (source.includes('mail::message') && LARAVEL_MAIL.test(source) && !/<(?:html|body|table)\b/i.test(source)) return 'markdown'
  return MARKUP.test(source) ? 'html' : 'text'
}

/** True for plain text that is written as reStructuredText: a directive or label, or a role or a link in its quotes beside an underlined title. */
function looksLikeRst(source: string): boolean {
  if (/^\.\. (?:[a-z][\w-]{1,40}::|_[\w -]{1,80}:)/m.test(source)) return true
  return /^[^\n]{3,80}\r?\n(?:={3,}|-{3,}|~{3,})[ \t]*$/m.test(source) && /:(?:ref|doc|term|code):`|`[^`<\n]{1,80} <[^`>\n]{1,300}>`_/.test(source)
}

/** The prose format of a file. A template's ending gives way to the one before it, and a bare one to its contents. */
export function proseFormat(path: string, languageId: string | undefined, source: string): Format | null {
  const endings = extensionsOf(path)
  const last = endings.at(-1) ?? ''
  if (last === 'ftl' && looksLikeFluent(source)) return 'fluent'
  if (TEMPLATE_ENDINGS.has(last)) {
    const inner = endings.findLast((ending) => !TEMPLATE_ENDINGS.has(ending))
    const format = inner ? formatOf(`x.${inner}`) : null
    if (format) return format
    if (MJML.test(source)) return 'mjml'
    return formatInside(source)
  }
  const format = formatOf(path, languageId)
  if (format === 'text' && looksLikeRst(source)) return 'rst'
  if (format !== 'html' || last !== 'php') return format
  return looksLikePhpMessages(source) ? 'php-messages' : formatInside(source)
}
