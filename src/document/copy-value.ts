/**
 * Which values of a collection are copy: told by the value's name and by its shape. Names and shapes
 * are ordinary data files': ids, addresses, colours, style classes and notes to developers are none.
 */
import type { BlockRole, Voice } from './copy-document.ts'

/** The last part of a path in one spelling: `bodyHtml`, `body-html` and `Body HTML` are `body_html`. */
export function plainName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s./:()-]+/g, '_')
    .toLowerCase()
    .replace(/^_+(?=\w)|_+$/g, '')
}

/** Names for developers, translators or agents; also copies of a title for other sites, and lists of search words. */
const NEVER =
  /^(?:notes?|comments?|internal(_.*)?|private(_.*)?|agent(_.*)?|developer(_.*)?|translator(_.*)?|todo|context|og_.*|twitter_.*|.*keywords?|tags|.*_tags|css|style|styles|.*class(name|es)?|sql|query|regex|pattern|script|schema|.*selector|folder|.*_folder|category|categories|shortcut|shortcode|restriction|.*_json|structured_data.*|msgctxt|screenshot|file_?name|internal|component|changelog_url)$|^[@$/#]/
/** Names that hold copy only when the value is plainly a sentence. */
const SELDOM =
  /(?:^|_)(?:id|ids|tag|uid|uuid|guid|key|keys|slug|url|urls|uri|href|src|link|links|path|paths|file|files|image|images|img|icon|icons|logo|avatar|photo|picture|color|colour|type|kind|locale|lang|language|code|sku|hash|token|secret|date|datetime|at|on|timestamp|time|version|email|mail|phone|tel|telephone|mobile|fax|address|street|city|zip|country|domain|host|port|width|height|size|format|target|rel|method|status|state|sort|order|position|align|theme|variant|layout|license|licence|author|username|user|handle|repo|env|name|price|amount|currency|brand|vendor|from|to|reply_to|sender|cc|bcc|active|enabled|archived|visibility|visible_to|font|unit|units|role|rating)\d*$/

const ROLES: readonly (readonly [RegExp, BlockRole | 'body'])[] = [
  // "subject_a", "subject_b": the two lines of a test.
  [/^(?:e?mail_|message_)?subject(?:_line|_template|_text|_part)?(?:_(?:[a-e]|[1-5]|variant_?\w))?$|^subject_?lines?$|^betreff$/, 'subject'],
  [/^(?:pre_?header|preview|preview_text|preheader_text|snippet)(?:_(?:[a-e]|[1-5]))?$/, 'preheader'],
  [
    /^(?:title|sub_?title|header|heading|sub_?heading|head_?line|sub_?headline|tag_?line|eyebrow|h[1-6]|.+_(?:title|heading|headline|subtitle|subheading|tagline))$/,
    'heading',
  ],
  [/^(?:(?:meta|seo|og|short|long|page)_)?(?:description|summary|excerpt|abstract)$/, 'description'],
  [/^(?:.*_)?(?:button|btn|cta|cta_text|cta_label|button_text|button_label|c2a_button|link_text|link_label|action_text|call_to_action)$/, 'button'],
  [/^(?:.*_)?(?:alt|alt_text)$/, 'alt-text'],
  [/^(?:.*_)?placeholder$/, 'placeholder-text'],
  [/^(?:.*_)?(?:label|aria_label|tooltip|hint|caption)$/, 'label'],
  [
    /^(?:(?:e?mail|message|macro|reply|response|comment|template|public|html|text|plain|sms|chat|default|full|rich)_)*(?:body|content|contents|text|message|html|reply|replies|response|answer|copy|intro|introduction|paragraph|paragraphs|plain|plaintext|markdown|comment_value|comment|template|sms|value|translation|greeting|closing|sign_off|signature|footer|lead|desc)(?:_(?:html|text|plain|md|markdown|value|raw|source|body|content|part))*$/,
    'body',
  ],
]

/** What a field's name says of its place in a message; `body` for the running text, null when it says nothing. */
export function roleOfName(name: string): BlockRole | 'body' | null {
  for (const [pattern, role] of ROLES) if (pattern.test(name)) return role
  return null
}

/** Whose words a field holds. `hasAuthor`: a field beside it names a person. */
export function voiceOfName(name: string, path: string, hasAuthor: boolean): Voice {
  if (/(?:^|_)(?:quote|testimonial|review_text|review_body)(?:_(?:text|body|html|md|markdown))?$/.test(name)) return 'customer'
  if (hasAuthor && /(?:^|[._[\]])(?:testimonials?|reviews?|quotes?)(?:[._[\]]|$)/i.test(path)) return 'customer'
  return /(?:^|_)(?:legal|disclaimer|fine_print|small_print|copyright|terms_and_conditions)(?:_|$)/.test(name) ? 'legal' : 'company'
}

const TEMPLATE =
  /\{\{[\s\S]{0,1000}?\}\}|\{%[\s\S]{0,1000}?%\}|%\{[^}]{0,200}\}|\$\{[^}]{0,200}\}|\{[\w$.,\s-]{0,200}\}|%%[^%]{0,200}%%|\*\|[^|]{0,200}\||<%[\s\S]{0,1000}?%>|%\d*\$?[sd@]/g
const ADDRESS = /(?:https?:|mailto:|tel:|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+\.\S+/gi
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** The visible words of a value, without markup, template tags and addresses. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 4000)
    .replace(TEMPLATE, ' x1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(ADDRESS, ' ')
  return plain.match(WORD)?.filter((word) => word.length > 1 || /^[aAiIoOyYeEàÀ]$/.test(word)) ?? []
}

/** True when a value holds words that a customer reads. `sure`: its place makes it copy, so a single word counts. */
export function holdsProse(name: string, text: string, sure: boolean): boolean {
  if (NEVER.test(name) || !/\p{L}{2}/u.test(text)) return false
  const value = text.trim()
  if (/^(?:\{\s*["']|\[\s*["'[{])/.test(value) || looksLikeCode(value)) return false
  const words = wordsOf(value)
  if (!words.length) return false
  // Beside an icon or a logo stands its name, not a sentence.
  if (roleOfName(name) === 'alt-text' && words.length < 4) return false
  if (!/\s/.test(value)) {
    // One token: a word on a button is copy, `order_confirmation` and `text/html` are not.
    if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(value)) return true
    return sure && /^(?:\p{Lu}?[\p{Ll}'’-]+|\p{Lu}{2,6})[.!?…]?$/u.test(value)
  }
  if (SELDOM.test(name) && !sure) return isSentence(value, words)
  // `{{count}} replies` is two words to the reader.
  const values = value.slice(0, 4000).match(TEMPLATE)?.length ?? 0
  return words.length + values >= (sure ? 1 : 2)
}

function isSentence(value: string, words: readonly string[]): boolean {
  if (words.length < 4) return false
  return (
    /[.!?…]["”’)]?$/.test(value) ||
    (words.length >= 6 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length && !/[|,;].*[|,;]/.test(value))
  )
}

function looksLikeCode(value: string): boolean {
  if (
    /^(?:#!|<\?(?:xml|php)|<!DOCTYPE\s+(?!html)|(?:import|export|const|let|var|function|return|SELECT|INSERT|UPDATE|CREATE|def|class|public|private)\b[^.!?]*[=;({])/.test(
      value,
    )
  )
    return true
  if (/^[\w-]+\s*:[^;{}]+;(?:\s*[\w-]+\s*:[^;{}]+;)*(?:\s*[\w-]+\s*:[^;{}]+)?\s*$/.test(value) && !/[.!?]/.test(value)) return true
  // `npm run build && node out.js --watch`
  if (!/[.!?]$/.test(value) && /\s&&\s|\s\|\|\s|(?:^|\s)--?[a-z][\w-]*(?:[=\s]|$)/.test(value.replace(TEMPLATE, ''))) return true
  const tokens = value.split(/\s+/)
  // `flex flex-col gap-4 md:flex-row`
  return (
    tokens.length > 1 &&
    tokens.every((token) => /^[a-z0-9@:[\]/.%#_!-]+$/.test(token)) &&
    tokens.filter((token) => /[-:_\d]/.test(token)).length * 2 >= tokens.length
  )
}

const BLOCK_TAGS = /<\/?(?:p|div|table|tr|td|ul|ol|li|h[1-6]|html|body|section|blockquote)\b[^>]*>/i
const ANY_TAG =
  /<\/?(?:a|b|br|strong|em|i|u|span|p|div|table|tr|td|ul|ol|li|h[1-6]|html|body|img|small|sub|sup|font|code|button|center|hr|section|blockquote)\b[^<>]*>|&(?:nbsp|amp|rsquo|lsquo|quot|#\d+);/i
const MARKDOWN =
  /\]\([^)\s(]{1,1000}\)|\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__|^#{1,6} \S|^[ \t]*[-*] \S.*\n\s*[-*] \S|`[^`\n]+`|(?:^|\s)_[^_\s][^_\n]*_(?=\s|[.,!?]|$)/m

/** Which prose a value is written in: told by its name, else by its signs. */
export function proseOf(name: string, text: string): 'html' | 'markdown' | 'text' {
  if (/(?:^|_)(?:markdown|md)$/.test(name)) return 'markdown'
  if (/(?:^|_)html(?:_|$)/.test(name) && ANY_TAG.test(text)) return 'html'
  if (BLOCK_TAGS.test(text)) return /\]\([^)\s(]{1,1000}\)|^#{1,6} \S/m.test(text) && /\n\s*\n/.test(text) ? 'markdown' : 'html'
  if (ANY_TAG.test(text)) return /\n\s*\n/.test(text) || MARKDOWN.test(text) ? 'markdown' : 'html'
  return MARKDOWN.test(text) ? 'markdown' : 'text'
}
