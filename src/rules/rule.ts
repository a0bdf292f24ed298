/**
 * Rules: each one file that says what a customer hears in some wording, with executed examples.
 * A rule reads plain arrays and facts, and yields hits; it does no I/O, reads no settings, never awaits.
 */
import type { Block, CopyDocument, Message, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Sender } from '../document/sender.ts'
import type { Edit, Span } from '../text/span.ts'
import type { HeardWords } from './heard-words.ts'
import type { PrincipleId } from './principles.ts'
import type { Contradiction, DuplicateGroup, Fact, Place, TwinDifference } from './workspace-facts.ts'

export const SEVERITIES = ['hint', 'info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the team told us about itself, as plain data; every list may be empty. */
export interface Team {
  readonly company: readonly string[]
  readonly products: readonly string[]
  readonly customer: { readonly one: string; readonly many: string }
  readonly voice: 'plain' | 'warm' | 'playful'
  readonly audience: 'general' | 'technical'
  readonly contact: { readonly text: string | null; readonly known: readonly string[]; readonly retired: readonly string[] }
  readonly provided: Readonly<Partial<Record<MessageKind, readonly ProvidedPart[]>>>
  readonly placeholders: Readonly<Record<string, string>>
  readonly replyWithin: string | null
  readonly allow: readonly string[]
  /** What customers say in their own words; null when the team gave none. */
  readonly heard: HeardWords | null
  /** Word or phrase → replacement that the team wants. */
  readonly avoid: Readonly<Record<string, string>>
}
export type ProvidedPart = 'greeting' | 'sign-off' | 'reply' | 'contact'

/** A change of wording, in block offsets (or source offsets when the hit has no block). `safe` may be applied in bulk; `choose` one at a time. */
export interface Rewrite {
  /** The new wording itself, as shown: `Write "You get a dashboard"`. */
  readonly title: string
  readonly kind: 'safe' | 'choose'
  /** Texts may hold `BLANK` where only the writer knows the words: a day, a name, a reason. */
  readonly edits: readonly Edit[]
  /** True when the edits are source offsets although the hit has a block: a paragraph put in through `Message.insertParagraph`, already encoded. */
  readonly inSource?: true
  /** A command that the editor offers instead of edits: `set-up-contact`. */
  readonly command?: 'set-up-contact'
}

/** One place where a rule has something to say. */
export interface Hit extends Span {
  /** The block that the offsets count in; null: source offsets. */
  readonly block: Block | null
  /** What, why in the customer's ears, what to write: one or two sentences. */
  readonly message: string
  readonly rewrites?: readonly Rewrite[]
  /** Why it fired, for the curious: strongest features or reason; shown in the hover. */
  readonly because?: string
  /** How many hits with a doubt of 0 must stand in the same message for this one to stand; one that names none stands by itself. */
  readonly doubt?: number
}

/** What a block rule sees: the block, its neighbours' sentences, and plain facts. */
export interface BlockContext<O = Record<string, never>> {
  readonly block: Block
  /** Last sentence before the block, first after it, in the same message; null at the ends. */
  readonly before: Sentence | null
  readonly after: Sentence | null
  readonly kind: MessageKind
  readonly audience: 'general' | 'technical'
  /** How the whole message speaks: business talk throughout, or not (`readReadership`). */
  readonly register: 'plain' | 'corporate'
  /** Who sends the message: learnt from all of it, so a change of it re-checks every block. */
  readonly sender: Sender
  readonly team: Team
  readonly options: O
}

export interface MessageContext<O = Record<string, never>> {
  readonly message: Message
  readonly document: CopyDocument
  readonly team: Team
  /** The day that dates are judged against, as 2026-05-31. */
  readonly today: string
  readonly options: O
}

export interface DocumentContext<O = Record<string, never>> {
  readonly document: CopyDocument
  readonly team: Team
  readonly options: O
}

/** What a workspace rule sees: what was found across all files, as plain data. */
export interface WorkspaceContext {
  readonly contradictions: readonly Contradiction[]
  readonly twins: readonly TwinDifference[]
  readonly duplicates: readonly DuplicateGroup[]
  /** Facts of all files, for rules that hold them against a standard. */
  readonly facts: readonly Fact[]
  readonly team: Team
}

/** One place in one file, with the other places that belong to it. */
export interface WorkspaceHit {
  readonly place: Place
  readonly message: string
  readonly related: readonly { readonly place: Place; readonly message: string }[]
}

/**
 * An executed example. In `bad` the flagged words stand between `⟦` and `⟧`; `good` is what to write
 * instead, and must be silent. When `fixed` is true, the first rewrite turns `bad` into `good`.
 */
export interface Pair {
  readonly bad: string
  readonly good: string
  readonly fixed?: boolean
  /** File name that the example is read as; `example.md` by default. */
  readonly file?: string
  readonly kind?: MessageKind
  /** For workspace rules: the other files, by path. */
  readonly beside?: Readonly<Record<string, string>>
  /** What the team said of itself, where the rule asks for it. */
  readonly team?: Partial<Team>
}
/** Copy on which the rule must say nothing, and why. */
export interface Silent {
  readonly text: string
  readonly why: string
  readonly file?: string
  readonly kind?: MessageKind
  readonly beside?: Readonly<Record<string, string>>
  readonly team?: Partial<Team>
}

export interface OptionSpec {
  readonly type: 'number' | 'boolean' | 'string' | 'string[]'
  readonly default: number | boolean | string | readonly string[]
  readonly description: string
}

interface Declaration {
  /** Kebab-case; the file's name and the page's. */
  readonly id: string
  /** A few words for lists: "Talks about us first". */
  readonly title: string
  readonly principle: PrincipleId
  /** What the customer hears, in the customer's words: "This is about them, not me." */
  readonly hears: string
  /** What the rule looks for and what it leaves alone; one short paragraph for its page. */
  readonly description: string
  readonly severity: Severity
  /** Weight in the score; 0 does not count. */
  readonly weight: 0 | 1 | 2 | 3
  /** Kinds of message that the rule judges; all when left out. */
  readonly kinds?: readonly MessageKind[]
  /** Off unless a team switches it on. */
  readonly off?: true
  /** True when the rule reads more than English prose, so it also runs on messages in other languages. */
  readonly anyLanguage?: true
  readonly options?: Readonly<Record<string, OptionSpec>>
  readonly pairs: readonly Pair[]
  readonly silent: readonly Silent[]
}

// biome-ignore lint/suspicious/noExplicitAny: options are typed by each rule's own declaration
type AnyOptions = any
export interface BlockRule extends Declaration {
  readonly scope: 'block'
  check(context: BlockContext<AnyOptions>): Iterable<Hit>
}
export interface MessageRule extends Declaration {
  readonly scope: 'message'
  check(context: MessageContext<AnyOptions>): Iterable<Hit>
}
export interface DocumentRule extends Declaration {
  readonly scope: 'document'
  check(context: DocumentContext<AnyOptions>): Iterable<Hit>
}
export interface WorkspaceRule extends Declaration {
  readonly scope: 'workspace'
  check(context: WorkspaceContext): Iterable<WorkspaceHit>
}
export type Rule = BlockRule | MessageRule | DocumentRule | WorkspaceRule
