import type { Format } from '../copy-document.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import type { FormatRow, ReadProse } from './reading.ts'
import { readText } from './text.ts'

/** Every format that is read, with the names that files and editors give it. Folder walks, activation and docs are made from it. */
export const FORMAT_TABLE: readonly (FormatRow & { readonly read: ReadProse })[] = [
  { format: 'markdown', title: 'Markdown', extensions: ['md', 'markdown'], languageIds: ['markdown', 'jinja-md'], read: readMarkdown },
  { format: 'html', title: 'HTML', extensions: ['html', 'htm', 'xhtml'], languageIds: ['html', 'jinja-html', 'django-html', 'html-hubl', 'handlebars', 'liquid'], read: readHtml },
  { format: 'text', title: 'Plain text', extensions: ['txt', 'text'], languageIds: ['plaintext', 'django-txt'], read: readText },
]

const BY_EXTENSION = new Map(FORMAT_TABLE.flatMap((row) => row.extensions.map((extension) => [extension, row] as const)))
const BY_LANGUAGE = new Map(FORMAT_TABLE.flatMap((row) => row.languageIds.map((id) => [id, row] as const)))

/** Extensions of template languages, which say nothing about the prose inside: `mail.html.erb` is HTML. */
export const TEMPLATE_EXTENSIONS = new Set(['liquid', 'hbs', 'handlebars', 'mustache', 'j2', 'jinja', 'jinja2', 'twig', 'njk'])

/** The row for a file: by its extension (a template's extension gives way to the one before it), else by language id, else null. */
export function formatOf(path: string, languageId?: string, source = ''): (FormatRow & { readonly read: ReadProse }) | null {
  const names = path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? []
  for (let i = names.length - 1; i >= 0; i--) {
    const row = BY_EXTENSION.get(names[i] ?? '')
    if (row) return row
    if (!TEMPLATE_EXTENSIONS.has(names[i] ?? '')) break
  }
  const ofLanguage = languageId ? BY_LANGUAGE.get(languageId) : undefined
  if (names.some((name) => TEMPLATE_EXTENSIONS.has(name)) || ofLanguage?.format === 'html') {
    // `mail.text.hbs` and a bare `.liquid` say no format: the contents do.
    const isMarkup = /<\/?(p|div|table|td|br|a|h[1-6]|html|body|span|li|strong)\b[^>]*>/i.test(source)
    return BY_EXTENSION.get(isMarkup ? 'html' : 'txt') ?? null
  }
  return ofLanguage ?? null
}
