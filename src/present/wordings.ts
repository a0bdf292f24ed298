/**
 * Wording to put in: openings, ways to reach you, dates and sign-offs in the template language of the file, and the
 * placeholders that it knows. A blank to fill in is a stop of the Tab key, never a made-up figure in the text.
 */
import type { CopyDocument, Placeholder, PlaceholderRole } from '../document/copy-document.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import type { Span } from '../text/span.ts'

/** One wording, with `$1`, `$2` … where the Tab key stops. */
export interface Wording {
  readonly group: 'opening' | 'contact' | 'date' | 'sign-off'
  /** What it is for; English, translated where it is shown. */
  readonly label: string
  /** In the snippet syntax of the Language Server Protocol. */
  readonly snippet: string
}

/** A placeholder to complete, and the source span that it takes the place of. */
export interface KnownPlaceholder {
  readonly raw: string
  readonly name: string
  readonly replaces: Span
}

/** Literal text in a snippet. */
const literal = (text: string) => text.replace(/[\\$}]/g, '\\$&')

/** Wording for a document, those for its type of message first. */
export function wordingsFor(document: CopyDocument, settings: Settings = DEFAULT_SETTINGS): Wording[] {
  const { team } = settings
  const of = (role: PlaceholderRole) => knownAs(role, document, settings)
  const name = of('first-name')
  const agent = of('agent')
  const date = of('date')
  const order = of('order-number')
  const company = team.company[0]
  const wordings: Wording[] = [
    { group: 'opening', label: 'Greet the customer', snippet: name ? `Hi ${literal(name)},\n\n$0` : 'Hi there,\n\n$0' },
    { group: 'opening', label: 'Say what they can do now', snippet: 'You can now $1.' },
    { group: 'opening', label: 'Thank them for what they told you', snippet: 'Thank you for telling us about $1.' },
    { group: 'opening', label: 'Say where it stands', snippet: order ? `Your order ${literal(order)} is $1.` : 'Your order is $1.' },
    { group: 'opening', label: 'Own up to it', snippet: 'You are right: $1. I am sorry.' },
    {
      group: 'contact',
      label: 'Say how to reach you',
      snippet: team.contact.text ? literal(team.contact.text) : 'Reply to this email, or call $1, $2.',
    },
    {
      group: 'contact',
      label: 'Say who answers',
      snippet: agent ? `Reply to this email and ${literal(agent)} answers.` : 'Reply to this email and $1 answers.',
    },
    { group: 'date', label: 'Say by when they hear from you', snippet: 'You hear from us by $1.' },
    { group: 'date', label: 'Say when it arrives', snippet: date ? `It reaches you by ${literal(date)}.` : 'It reaches you by $1.' },
    { group: 'date', label: 'Say what happens next', snippet: 'Next, $1. By $2 you have $3.' },
    {
      group: 'sign-off',
      label: 'Sign as a person',
      snippet: `Kind regards,\n\n${agent ? literal(agent) : '$1'}\n${company ? literal(company) : '$2'}`,
    },
    { group: 'sign-off', label: 'Thank them at the end', snippet: 'Thank you for $1.' },
  ]
  return wordings.map((wording) => ({ ...wording, snippet: inFormat(wording.snippet, document) }))
}

/** Lines end as the file's format writes them inside a text. */
function inFormat(snippet: string, { format }: CopyDocument): string {
  if (format === 'json') return snippet.replaceAll('\n', '\\\\n')
  return format === 'html' || format === 'mjml' ? snippet.replace(/\n+\$0$/, '\n$0').replace(/\n+(?!\$0)/g, '<br>\n') : snippet
}

/** How a value of a role is written here: in the file, with a fallback where one is written so; else as the team says; else null. Nothing is invented. */
function knownAs(role: PlaceholderRole, document: CopyDocument, { team }: Settings): string | null {
  const written = placeholdersOf(document).filter((one) => one.role === role)
  return (written.find((one) => one.hasFallback && one.raw.length < 80) ?? written[0])?.raw ?? team.placeholders[role] ?? null
}

/** Openings of a tag that is being written, up to the cursor: `{{`, `*|`, `%%`, `{!` … */
const OPENING = /(?:\{\{\{?-?\s*|\{%-?=?\s*|\*\||%%=?|\{!|[$#]\{|<%=\s*|%\(|\{|\[)[\w. ]*$/
/** What an editor has closed by itself behind the cursor. */
const CLOSING = /^\s*(?:\}\}\}?|%\}|\|\*|%%|%>|\}|\]|\))/

/**
 * The placeholders that fit what is being written at an offset: those of the file, then those of the team.
 *
 * @param others placeholders of other files, as they are written.
 */
export function placeholdersAt(
  document: CopyDocument,
  offset: number,
  settings: Settings = DEFAULT_SETTINGS,
  others: readonly string[] = [],
): KnownPlaceholder[] {
  const before = document.source.slice(Math.max(0, offset - 60), offset)
  const typed = OPENING.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0]
  if (!typed) return []
  const delimiter = /^[^\w\s.]+/.exec(typed)?.[0] ?? ''
  const closed = CLOSING.exec(document.source.slice(offset, offset + 8))?.[0] ?? ''
  const start = offset - typed.length
  const replaces = { start, end: offset + closed.length }
  // The tag being written is not known yet, even where what follows makes it look like one.
  const written = placeholdersOf(document).filter((one) => one.end <= start || one.start >= replaces.end)
  const raws = new Set([...written.map((one) => one.raw), ...Object.values(settings.team.placeholders), ...others])
  return [...raws].filter((raw) => raw.startsWith(delimiter) && !/\n/.test(raw)).map((raw) => ({ raw, name: raw.replace(/^\W+|\W+$/g, ''), replaces }))
}

function placeholdersOf(document: CopyDocument): Placeholder[] {
  return document.messages.flatMap((message) => message.placeholders).filter((one) => one.dialect !== 'address')
}

/** Placeholders of a document as they are written, each once. */
export function writtenPlaceholders(document: CopyDocument): string[] {
  return [...new Set(placeholdersOf(document).map((one) => one.raw))]
}
