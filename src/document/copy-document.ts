/**
 * The document layer turns source text into a `CopyDocument`: messages, each a list of blocks of
 * decoded prose with an exact way back to the source. It knows formats, template languages and
 * English; it does not know rules, nor where settings come from.
 *
 * Two coordinate systems, never mixed: *source* offsets (UTF-16, into the file) and *block* offsets
 * (UTF-16, into `Block.text`). `Block.toSource` leads from the second to the first.
 */
import type { Edit, Span } from '../text/span.ts'
import type { Sentence } from './english/sentence.ts'

export const FORMATS = [
  'markdown',
  'mdx',
  'text',
  'html',
  'mjml',
  'eml',
  'markup',
  'jsx',
  'asciidoc',
  'rst',
  'csv',
  'json',
  'yaml',
  'po',
  'xliff',
  'fluent',
  'properties',
  'php-messages',
] as const
export type Format = (typeof FORMATS)[number]

/** What sort of piece a message is; called "type of message" in the interface. */
export const MESSAGE_KINDS = [
  'marketing-page',
  'marketing-email',
  'support-reply',
  'transactional-email',
  'press-release',
  'help-article',
  'social-post',
  'sms',
  'ui-text',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export type BlockRole =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'button'
  | 'link'
  | 'label'
  | 'alt-text'
  | 'placeholder-text'
  | 'title'
  | 'description'
  | 'subject'
  | 'preheader'
  | 'greeting'
  | 'sign-off'

/** Whose words a block holds. Only the company's own words are judged by sentence rules. */
export type Voice = 'company' | 'customer' | 'legal' | 'boilerplate' | 'agent-only'

/** What a template value stands for, as far as its name tells. */
export type PlaceholderRole =
  | 'first-name'
  | 'full-name'
  | 'last-name'
  | 'customer'
  | 'agent'
  | 'company'
  | 'product'
  | 'contact'
  | 'link'
  | 'date'
  | 'amount'
  | 'order-number'
  | 'signature'
  | 'include'
  | 'unknown'

/** A template tag that prints a value, where the customer sees a word. */
export interface Placeholder extends Span {
  /** The tag as written, delimiters and all. */
  readonly raw: string
  readonly dialect: string
  /** The dotted name inside, without filters: `ticket.requester.first_name`. */
  readonly name: string
  readonly role: PlaceholderRole
  /** True when the tag itself, or a condition round it, says what is shown without a value. */
  readonly hasFallback: boolean
}

export type TagKind = 'value' | 'open' | 'middle' | 'close' | 'statement' | 'include' | 'comment'

/** Any template tag, value or control, in source offsets. */
export interface TemplateTag extends Span {
  readonly kind: TagKind
  readonly dialect: string
  readonly raw: string
  /** First word inside: `if`, `endif`, `customer.name`. */
  readonly name: string
}

/**
 * One stretch of a block's text and where it stands in the source. In a `text` piece both are the
 * same characters; an `escape` piece is a decoded entity, escape or joined line end; a `value` is
 * one stand-in character (U+E000 + n) for `placeholders[n]` of the block. Between two pieces that
 * do not touch in the source stands markup or template logic.
 */
export interface Piece extends Span {
  /** Block offsets: from `at` up to `to`. */
  readonly at: number
  readonly to: number
  readonly kind: 'text' | 'escape' | 'value'
}

/** The first stand-in character; a block has at most 6,000 placeholders. */
export const STAND_IN = 0xe000

/** A link target or contact detail that a reader can follow. */
export interface Link extends Span {
  readonly target: string
  /** Visible words of the link; '' for a bare address. */
  readonly text: string
}

/** A picture that a reader sees; the span is that of its tag. */
export interface Picture extends Span {
  /** Where its address stands; null when it has none. */
  readonly address: Span | null
  /** Words for those who cannot see it; null when there are none, '' when it is said to be decoration. */
  readonly alt: string | null
}

/** Encodes plain text for one place in the source: entities in HTML, `\"` in JSON, indentation in YAML. */
export type Encode = (text: string) => string

/** One stretch of prose: a paragraph, a heading, a button's words. */
export interface Block extends Span {
  readonly role: BlockRole
  /** Heading level 1–6, else null. */
  readonly level: number | null
  readonly voice: Voice
  /** Decoded text: no markup, each value placeholder one stand-in character. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly placeholders: readonly Placeholder[]
  /** Spans (block offsets) that are not the company's plain prose: code, quotations in quote marks, links' words. */
  readonly marks: readonly Mark[]
  readonly encode: Encode
  /** Number of the branch reading of the same source; 0 is the first. Only reading 0 counts for scores. */
  readonly reading: number
  /** For readings of template branches: which path is read, in words ("when `vip` is set"); else null. */
  readonly path: string | null
  /** The sentences, parsed on first use. */
  readonly sentences: readonly Sentence[]
  /** Source span of a block span, without reaching over markup at its edges. */
  toSource(span: Span): Span
  /** True when the source of the block span is unbroken: no markup or template logic inside it. */
  isUnbroken(span: Span): boolean
  /** False when encoded source edits would break the place that the block stands in, such as a YAML value without quotes. */
  permits(edits: readonly Edit[]): boolean
}

export interface Mark {
  readonly at: number
  readonly to: number
  readonly kind: 'code' | 'link' | 'quotation' | 'emphasis'
  /** Target of a link, else ''. */
  readonly target: string
}

/** One thing that a customer receives: a page, an e-mail, one reply of a collection. */
export interface Message extends Span {
  /** Key in a collection (`replies.refund`, row number), or null when the file is the message. */
  readonly key: string | null
  readonly kind: MessageKind
  /** Why this kind, in the user's words: "it has a subject and a greeting". */
  readonly kindReason: string
  /** BCP 47 language, `en` unless something says otherwise. */
  readonly language: string
  readonly audience: 'general' | 'technical' | null
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly pictures: readonly Picture[]
  readonly placeholders: readonly Placeholder[]
  /** Its template tags, values and logic, in source order. */
  readonly tags: readonly TemplateTag[]
  /** True when a layout, partial, include or signature could hold parts that are not seen here. */
  readonly mayHoldMore: boolean
  /** True when the reader shows a form to fill in. */
  readonly hasForm: boolean
  /** True for a fragment that is not judged as a whole message. */
  readonly isFragment: boolean
  /** Plain values of the front matter, lower-case keys; empty without one. */
  readonly frontMatter: Readonly<Record<string, string>>
  /** An edit that puts a paragraph of its own before a block (null: at the end), or null where that cannot be done exactly. */
  insertParagraph(before: Block | null, text: string): Edit | null
}

/** Trouble with a document that the user should know: never a throw. Offsets are the source's. */
export interface DocumentProblem {
  readonly kind: 'syntax' | 'unsupported'
  readonly offset: number
  readonly expected: string
  readonly found: string
  readonly message: string
}

/** How a template language writes a comment. */
export interface CommentStyle {
  /** Id of the template language. */
  readonly dialect: string
  readonly wrap: (words: string) => string
}

/** An inline comment that starts with `tlc-`. */
export interface Directive extends Span {
  readonly name: 'tlc-disable' | 'tlc-enable' | 'tlc-disable-line' | 'tlc-disable-next-line' | 'tlc-disable-file' | 'tlc-approved' | 'tlc-approved-end'
  /** The rules named; with `tlc-approved`, what tells the approved words from others, or nothing. */
  readonly rules: readonly string[]
}

export interface CopyDocument {
  readonly path: string
  readonly source: string
  readonly format: Format | null
  readonly dialects: readonly string[]
  readonly messages: readonly Message[]
  readonly tags: readonly TemplateTag[]
  readonly directives: readonly Directive[]
  readonly problems: readonly DocumentProblem[]
  /** Comments that the platform is certain to strip before sending, or null where there are none (design: never write into text that a customer receives). */
  readonly comment: CommentStyle | null
}

/** What a reader may be told from outside: plain values, not settings. */
export interface ReadOptions {
  /** Path with `/`, used for the format, the language and the kind. */
  readonly path: string
  /** VS Code language id, if known: wins over the extension. */
  readonly languageId?: string
  readonly kind?: MessageKind
  readonly audience?: 'general' | 'technical'
  readonly dialect?: string
  readonly delimiters?: readonly (readonly [string, string])[]
  /** Elements whose words are approved, by class or id: `.legal-footer`, `#terms`. */
  readonly locked?: readonly string[]
}
