import { type CopySpan, continuedLiterals, type Inner, literalAt } from './tag-syntax.ts'

/** Readers of the insides of `{{ … }}` and `{% … %}`, which a dozen template languages share with small differences. */

const OPENERS =
  /^(if|unless|for|each|with|case|capture|block|section|ifeq|foreach|while|switch|macro|call|filter|autoescape|trans|blocktrans|blocktranslate|tablerow|form|paginate|raw|verbatim|comment|doc|highlight|spaceless|ifchanged|ifequal|ifnotequal|embed|schema|style|stylesheet|javascript|apply|sandbox|set)\b/
const INCLUDES = /^(include|includes|render|extends|layout|partial|import|from|sections?|template|content_blocks|use|module|dnd_area|global_partial)\b/
const MIDDLES = /^(else|elsif|elseif|elif|when|empty|default|plural|pluralize)\b/

/** Words that a customer reads have a space between them or end like a sentence; a key (`cart.title`) does not. */
export function readsAsCopy(words: string): boolean {
  return /\p{L}\S*\s+\S*\p{L}|\p{L}{2,}[.!?,:]$|^\p{Lu}[\p{L}’'-]+$/u.test(words)
}

/** `_('…')`, `gettext('…')`, and what programs call their own: `_fsdomain('…')`. */
const TRANSLATED = /^(?:_\w*|\w*gettext|trans|translate|t|i18n)\(\s*/
const TRANSLATING_FILTER = /^\|\s*(?:trans|t|translate|i18n|_)\b/

/** The translated words inside a value: `_('Thank you')`, `'Hi %name%'|trans`, `trans "Thank you" name=x`, Handlebars' `t "Thank you"`. */
export function translatedSpans(inner: string): CopySpan[] {
  const start = /^[-~]?\s*/.exec(inner)?.[0].length ?? 0
  const rest = inner.slice(start)
  const call = TRANSLATED.exec(rest)
  const command = call ? null : /^(?:trans|translate|t|i18n|__)\s+(?=['"])/.exec(rest)
  const at = start + (call?.[0].length ?? command?.[0].length ?? 0)
  const literal = literalAt(inner, at)
  if (!literal) return []
  const words = inner.slice(literal.from, literal.to)
  const isTranslated = call || command || TRANSLATING_FILTER.test(inner.slice(literal.to + 1).trimStart())
  if (!isTranslated || !readsAsCopy(words)) return []
  return [literal, ...(call ? continuedLiterals(inner, literal) : [])]
}

/** `button("Visit the shop", url)`, `mail.button(url, "Visit the shop")`: a macro whose string stands on a button. */
const BUTTON = /^(?:\w+\.)?(?:\w+_)?(?:button|btn|cta)(?:_\w+)?\s*[( ]/i

/** The words on the button that a macro draws; what holds no blank or is an address is none. */
function buttonSpans(inner: string): CopySpan[] {
  const start = /^[-~]?\s*/.exec(inner)?.[0].length ?? 0
  if (!BUTTON.test(inner.slice(start))) return []
  for (let at = start; at < inner.length; at++) {
    const literal = literalAt(inner, at)
    if (!literal) continue
    const words = inner.slice(literal.from, literal.to)
    if (readsAsCopy(words) && !/:\/\/|^[#./]/.test(words)) return [literal]
    at = literal.to
  }
  return []
}

/** Reads a Liquid-like `{% … %}`. */
export function readBlockTag(inner: string): Inner {
  const words = inner.replace(/^[-+~]|[-+~]$/g, '').trim()
  const name = /^[\w.]+/.exec(words)?.[0] ?? ''
  if (/^end/.test(words)) return { kind: 'close', name }
  if (MIDDLES.test(words)) return { kind: 'middle', name }
  if (INCLUDES.test(words)) return { kind: 'include', name }
  if (/^trans\s+['"]/.test(words)) {
    const copy = translatedSpans(inner)
    return copy.length ? { kind: 'statement', name, copy } : { kind: 'value', name: 'trans' }
  }
  // `{% set x = 1 %}` has no end, `{% set x %}…{% endset %}` has one.
  const button = buttonSpans(inner)
  if (button.length) return { kind: 'statement', name, copy: button }
  if (/^set\b/.test(words)) return { kind: /=/.test(words) ? 'statement' : 'open', name }
  // `{% block title 'Words' %}` has no end either.
  if (/^block\s+\w+\s+\S/.test(words)) return { kind: 'statement', name }
  if (OPENERS.test(words)) return { kind: 'open', name }
  return { kind: 'statement', name }
}

const FALLBACK = /\|\s*(default|fallback|default_if_none|presence)\b|\|\||\?\?|\?:|:default=|,\s*fallback=|\bor\b|\bif\b.*\belse\b/

/** A fallback of nothing is none: `| default: ''`. */
const EMPTY_FALLBACK = /\|\s*(?:default|fallback)\s*[:(]\s*(?:''|"")/

/** Reads a `{{ … }}` of the Liquid, Jinja or Handlebars family. */
export function readValueTag(inner: string): Inner | null {
  const words = inner.replace(/^[-~]|[-~]$/g, '').trim()
  if (!words) return { kind: 'statement', name: '' }
  const first = words[0] ?? ''
  if (first === '!') return { kind: 'comment', name: '' }
  if (first === '#' || first === '^') {
    const name = words.slice(1).trim()
    if (!name) return { kind: 'middle', name: 'else' }
    // MediaWiki's functions: `{{#special:Recentchanges}}` has no end of its own.
    if (/^\w+:(?!\/)/.test(name)) return { kind: 'value', name }
    return /^>/.test(name)
      ? { kind: 'open', name: `>${/^>\s*["']?([\w@./-]*)/.exec(name)?.[1] ?? ''}` }
      : { kind: 'open', name: /^\*?[\w.@/$-]+/.exec(name)?.[0] ?? name }
  }
  if (first === '/') return { kind: 'close', name: words.slice(1).trim() }
  if (first === '>') return { kind: 'include', name: words.slice(1).trim().split(/\s/)[0] ?? '' }
  // Hugo's shortcodes: `{{< figure >}}`, `{{% note %}}`.
  if (first === '<' || first === '%') return { kind: 'statement', name: /[\w-]+/.exec(words)?.[0] ?? '' }
  if (/^else\b/.test(words)) return { kind: 'middle', name: 'else' }
  if (/^(content_for_(layout|header)|content|body|yield|@content|inner_content|footer|header)$/.test(words)) return { kind: 'include', name: words }
  if (/^dc\./.test(words)) return { kind: 'value', name: words, role: 'include' }
  const copy = translatedSpans(inner)
  if (copy.length) return { kind: 'statement', name: 'translation', copy }
  const button = buttonSpans(inner)
  if (button.length) return { kind: 'statement', name: 'button', copy: button }
  const name = valueName(words)
  // `{{ card(_('Fast'), image, 3) }}` prints a piece of page, not a word; `{{ url_for('shop', page=2) }}` an address.
  if (
    !/^\w*(?:url|link|path|asset|static|route|date|time|format|number|money|currency|round|truncate)\w*\(/i.test(words) &&
    /^[a-z_]\w*\([^()]*(?:,|\b_\()/i.test(words)
  )
    return { kind: 'include', name }
  if (/^(include|insert_template|partial|svg|caller|super|csrf|asset|static)\b/.test(words))
    return { kind: /^(include|insert|partial|caller|super)/.test(words) ? 'include' : 'statement', name }
  return { kind: 'value', name, hasFallback: FALLBACK.test(words) && !EMPTY_FALLBACK.test(words) }
}

/** Reads a `{{ … }}` of Go's templates. */
export function readGoTag(inner: string): Inner | null {
  const words = inner.replace(/^-\s|\s-$/g, '').trim()
  if (/^\/\*/.test(words)) return { kind: 'comment', name: '' }
  const name = /^[\w.$]+/.exec(words)?.[0] ?? ''
  if (/^(if|range|with|define|block)\b/.test(words)) return { kind: 'open', name }
  if (/^else\b/.test(words)) return { kind: 'middle', name: 'else' }
  if (/^end\b/.test(words)) return { kind: 'close', name: 'end' }
  if (/^(template|partial)\b/.test(words)) return { kind: 'include', name }
  if (/^\$?\w*\s*:?=/.test(words)) return { kind: 'statement', name }
  return { kind: 'value', name: words.replace(/^\./, '').split(/[\s|]/)[0] ?? '', hasFallback: /\bor\b|\|\s*default\b|^default\b/.test(words) }
}

/** Reads a `{{ … }}` of Magento: `var`, `trans`, `template`, `depend`, `if`. */
export function readMagentoTag(inner: string): Inner | null {
  const words = inner.trim()
  const name = /^\/?\w+/.exec(words)?.[0] ?? ''
  if (/^(depend|if|for)\b/.test(words)) return { kind: 'open', name }
  if (/^\/(depend|if|for)$/.test(words)) return { kind: 'close', name: name.slice(1) }
  if (/^else$/.test(words)) return { kind: 'middle', name }
  if (/^(template|layout|block|inlinecss|css|view|protocol|store|media|config)\b/.test(words))
    return { kind: /^(template|layout|block)/.test(words) ? 'include' : 'value', name }
  if (/^trans\b/.test(words)) {
    const copy = translatedSpans(inner)
    return copy.length ? { kind: 'statement', name, copy } : { kind: 'value', name }
  }
  const value = /^var\s+\$?([\w.]+)/.exec(words)
  return value ? { kind: 'value', name: value[1] ?? '' } : null
}

/** Dotted name of a value: `customer.first_name`, `${first_name}`, `person|lookup:'X'`. */
function valueName(words: string): string {
  const braze = /^\$\{([^}]+)\}/.exec(words)
  if (braze) return braze[1] ?? ''
  const lookup = /lookup\s*:\s*['"]([^'"]+)['"]/.exec(words)
  if (lookup) return lookup[1] ?? ''
  const head = words.split(/\s*(?:\||:default=|,|\?\?|\?:)\s*/)[0] ?? words
  return head.trim()
}
