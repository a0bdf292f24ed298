/**
 * Template languages ("dialects" inside, "template language" in the interface): which delimiters they
 * use and what stands between them. One table; templates are never evaluated.
 */
import type { PlaceholderRole, TagKind } from '../copy-document.ts'

/** What one tag's inside was read as. */
export interface Inner {
  readonly kind: TagKind
  /** Dotted name of a value, or first word of a control tag. */
  readonly name: string
  readonly role?: PlaceholderRole
  readonly hasFallback?: boolean
}

export interface TagSyntax {
  readonly open: string
  readonly close: string
  /** Reads what stands between the delimiters; null when it is no tag after all. */
  classify(inner: string): Inner | null
}

export interface Dialect {
  readonly id: string
  /** Name as shown: "Liquid". */
  readonly title: string
  readonly tags: readonly TagSyntax[]
  /** Wraps words in a comment that the platform strips; null where it has none. */
  readonly comment: ((words: string) => string) | null
  readonly languageIds: readonly string[]
  readonly extensions: readonly string[]
  /** Finds the dialect by what only it writes. */
  readonly signs: RegExp | null
}

const OPENERS =
  /^(if|unless|for|each|with|case|capture|block|section|ifeq|foreach|while|switch|macro|call|filter|autoescape|trans|blocktrans|blocktranslate|tablerow|form|paginate|raw|verbatim|comment|connected_content|spaceless|ifchanged|ifequal|ifnotequal|embed|set_block|schema|style|stylesheet|javascript)\b/
const INCLUDES = /^(include|includes|render|extends|layout|partial|import|sections?|template|content_blocks)\b/
const MIDDLES = /^(else|elsif|elseif|elif|when|empty|default|plural)\b/

/** Reads a Liquid-like `{% … %}`. */
function readBlockTag(inner: string): Inner {
  const words = inner.replace(/^-|-$/g, '').trim()
  const name = /^[\w.]+/.exec(words)?.[0] ?? ''
  if (/^customer\.\w+\s*,\s*fallback=/i.test(words)) return { kind: 'value', name, hasFallback: true }
  if (/^end/.test(words)) return { kind: 'close', name }
  if (MIDDLES.test(words)) return { kind: 'middle', name }
  if (INCLUDES.test(words)) return { kind: 'include', name }
  if (OPENERS.test(words)) return { kind: 'open', name }
  return { kind: 'statement', name }
}

const FALLBACK = /\|\s*(default|fallback|default_if_none|presence)\b|\|\||\?\?|:default=|,\s*fallback=|,\s*['"][^'"]+['"]\s*$/

/** Reads a `{{ … }}` of the Liquid, Jinja or Handlebars family. */
export function readValueTag(inner: string): Inner | null {
  const words = inner.replace(/^[-~]|[-~]$/g, '').trim()
  if (!words) return { kind: 'statement', name: '' }
  const first = words[0] ?? ''
  if (first === '!') return { kind: 'comment', name: '' }
  if (first === '#' || first === '^') {
    const name = words.slice(1).trim()
    return name ? { kind: 'open', name: /^>?\s*[\w.@/-]+/.exec(name)?.[0] ?? name } : { kind: 'middle', name: 'else' }
  }
  if (first === '/') return { kind: 'close', name: words.slice(1).trim() }
  if (first === '>') return { kind: 'include', name: words.slice(1).trim().split(/\s/)[0] ?? '' }
  if (/^else\b/.test(words)) return { kind: 'middle', name: 'else' }
  if (/^(content_for_(layout|header)|content|body|yield|@content)$/.test(words)) return { kind: 'include', name: words }
  const name = valueName(words)
  if (/^(include|insert_template|partial)\b/.test(words)) return { kind: 'include', name }
  return { kind: 'value', name, hasFallback: FALLBACK.test(words) }
}

/** Dotted name of a value: `customer.first_name`, `${first_name}`, `person|lookup:'X'`. */
function valueName(words: string): string {
  const braze = /^\$\{([^}]+)\}/.exec(words)
  if (braze) return braze[1] ?? ''
  const lookup = /lookup\s*:\s*['"]([^'"]+)['"]/.exec(words)
  if (lookup) return lookup[1] ?? ''
  const head = words.split(/\s*(?:\||:default=|,|\?\?)\s*/)[0] ?? words
  return head.trim()
}

const mustache: TagSyntax[] = [
  { open: '{{{', close: '}}}', classify: readValueTag },
  { open: '{{', close: '}}', classify: readValueTag },
]
const comment = (): Inner => ({ kind: 'comment', name: '' })

export const DIALECTS: readonly Dialect[] = [
  {
    id: 'liquid',
    title: 'Liquid',
    tags: [
      { open: '{{', close: '}}', classify: readValueTag },
      { open: '{%', close: '%}', classify: readBlockTag },
    ],
    comment: (words) => `{% comment %} ${words} {% endcomment %}`,
    languageIds: ['liquid'],
    extensions: ['liquid'],
    signs:
      /\{%-?\s*(if|unless|case|assign|capture|comment|elsif|render|endif|endunless|connected_content|for)\b|\{\{[^{}]*\|\s*(default|date|money|capitalize|fallback|append|upcase|downcase|escape|times|plus)\b\s*:?|\{\{\s*(ticket|customer|shop|order|current_user|dc)\.|\{\{\s*\$\{/,
  },
  {
    id: 'handlebars',
    title: 'Handlebars',
    tags: [{ open: '{{!--', close: '--}}', classify: comment }, ...mustache],
    comment: (words) => `{{!-- ${words} --}}`,
    languageIds: ['handlebars', 'mustache'],
    extensions: ['hbs', 'handlebars', 'mustache'],
    signs: /\{\{\{|\{\{[#/^>!]|\{\{else\}\}/,
  },
  {
    id: 'jinja',
    title: 'Jinja, Django, Twig, Nunjucks',
    tags: [
      { open: '{{', close: '}}', classify: readValueTag },
      { open: '{%', close: '%}', classify: readBlockTag },
      { open: '{#', close: '#}', classify: comment },
    ],
    comment: (words) => `{# ${words} #}`,
    languageIds: ['jinja', 'jinja-html', 'jinja-md', 'django-html', 'django-txt', 'twig', 'nunjucks', 'njk', 'html-hubl', 'hubl'],
    extensions: ['j2', 'jinja', 'jinja2', 'twig', 'njk'],
    signs:
      /\{#[\s\S]*?#\}|\{%-?\s*(extends|block|trans|blocktrans|load|set|elif|macro|endtrans|endblock|autoescape|url)\b|\{\{[^{}]*\|\s*(safe|trans|default\()/,
  },
]

/** The family whose values look alike in all: used when `{{ … }}` stands without a sign of which. */
const COMMON = 'liquid'

/** Which dialects a text uses: declared, by language id, by extension, then by its contents. */
export function detectDialects(text: string, hints: { path: string; languageId?: string; dialect?: string }): string[] {
  if (hints.dialect) return [hints.dialect]
  const names = hints.path.toLowerCase().split('/').at(-1)?.split('.').slice(1) ?? []
  const found = new Set<string>()
  for (const dialect of DIALECTS) {
    if (hints.languageId && dialect.languageIds.includes(hints.languageId)) found.add(dialect.id)
    if (names.some((name) => dialect.extensions.includes(name))) found.add(dialect.id)
    else if (dialect.signs?.test(text)) found.add(dialect.id)
  }
  if (!found.size && /\{\{[^{}]+\}\}|\{%[^%]+%\}/.test(text)) found.add(COMMON)
  return [...found]
}
