/**
 * The review layer decides which rules run on a document, with which options, and what of their
 * hits stands: suppression, accepted wording, recorded findings, scores. It words no message and
 * knows no protocol.
 */
import type { Format, MessageKind } from '../document/copy-document.ts'
import type { InboxPreview } from '../rules/inbox-preview.ts'
import type { PrincipleId } from '../rules/principles.ts'
import type { ProvidedPart, Severity } from '../rules/rule.ts'
import type { Edit, Span } from '../text/span.ts'

/** A change of the source. Edits are in source offsets, do not overlap, and are applied all together. */
export interface Fix {
  readonly title: string
  readonly kind: 'safe' | 'choose'
  readonly edits: readonly Edit[]
  /** A wording that leaves something for the writer to fill in (`BLANK` in its texts); `edits` is empty then, so nobody applies it unseen. */
  readonly blanks?: readonly Edit[]
  readonly command?: 'set-up-contact' | 'say-provided'
  /** For `say-provided`: what the team says that its help desk adds. */
  readonly provided?: { readonly kind: MessageKind; readonly part: ProvidedPart }
}

/** One thing that pushes a customer away, with its place in the source (UTF-16 offsets). */
export interface Finding extends Span {
  readonly rule: string
  readonly title: string
  readonly principle: PrincipleId
  readonly severity: Severity
  readonly weight: number
  readonly message: string
  readonly hears: string
  readonly because: string | null
  /** The source between `start` and `end`. */
  readonly text: string
  /** The words of the sentence as read, white space folded: what fingerprints are made of. */
  readonly sentence: string
  readonly messageKey: string | null
  readonly fixes: readonly Fix[]
  /** As in `Hit`. */
  readonly doubt?: number
  /** Other places that belong to it (workspace rules). */
  readonly related?: readonly { readonly path: string; readonly start: number; readonly end: number; readonly message: string }[]
}

/** Trouble that is not about the copy's wording. Lines and columns from 1; null where there is no place. */
export interface Problem {
  readonly path: string
  readonly kind: 'unreadable' | 'unsupported' | 'syntax' | 'config' | 'rule-failed'
  readonly line: number | null
  readonly column: number | null
  readonly expected: string
  readonly found: string
  readonly message: string
}

/** A lost part of the score and the finding that cost it. */
export interface LostPoint {
  readonly points: number
  readonly finding: Finding
}

export interface Focus {
  readonly you: number
  /** Self-words, less those in promises, apologies and actions for the reader. */
  readonly self: number
  readonly ratio: number | null
  readonly plainRatio: number | null
  /** The words behind `you` and `self`, one span each. */
  readonly youSpans: readonly Span[]
  readonly selfSpans: readonly Span[]
  /** Self-words in promises, apologies and actions for the reader: only the plain ratio counts them. */
  readonly answerSpans: readonly Span[]
}

/** A sentence and the Flesch–Kincaid grade that it has by itself. */
export interface GradedSpan extends Span {
  readonly grade: number
}

export interface MessageReview {
  readonly key: string | null
  readonly kind: MessageKind
  readonly kindReason: string
  readonly language: string
  readonly span: Span
  /** 0 to 100, null when there is nothing to measure. */
  readonly score: number | null
  readonly lost: readonly LostPoint[]
  readonly customerFocus: Focus
  /** Flesch–Kincaid grade, null when there is nothing to measure. */
  readonly readingGrade: number | null
  /** The sentences behind the grade, each with its own, hardest first. */
  readonly readingSpans: readonly GradedSpan[]
  readonly words: number
  /** Spans of things that the customer is asked to do. */
  readonly effort: readonly Span[]
  /** How often it is sent or seen, where its file says so; else null. */
  readonly usage: number | null
  /** What an inbox shows of it; empty without a subject. */
  readonly inbox: readonly InboxPreview[]
  /** Whether the customer can reach somebody from this message; null when it may stand elsewhere. */
  readonly reachable: boolean | null
}

export interface FileReview {
  readonly path: string
  readonly format: Format | null
  readonly dialects: readonly string[]
  readonly messages: readonly MessageReview[]
  /** Sorted by place. */
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  readonly accepted: number
  readonly baselined: number
  /** Rules of the findings that the team left or recorded, one for each; absent when there are none. */
  readonly passedOver?: readonly string[]
}
