import type { MessageKind } from '../document/copy-document.ts'
import { DIALECTS } from '../document/templates/dialects.ts'
import type { FileReview } from '../review/finding.ts'
import { meanScore } from '../review/mean-score.ts'

/** What the editor's status says of a document. */
export interface DocumentStatus {
  /** Type of the first message, or null for a file without words for customers. */
  readonly kind: MessageKind | null
  readonly isOneKind: boolean
  readonly messages: number
  readonly score: number | null
  /** Why this type, for a file that is one message: "it has a subject". */
  readonly reason: string
  /** As people call them: "Liquid". */
  readonly templateLanguages: readonly string[]
  /** Languages that are not reviewed for wording, as BCP 47 tags. */
  readonly otherLanguages: readonly string[]
}

/** What a document is and how it sounds, from its review; put into words where it is shown. */
export function readStatus({ messages, dialects }: FileReview): DocumentStatus {
  const kinds = new Set(messages.map((message) => message.kind))
  const [first] = messages
  return {
    kind: first && messages.some((message) => message.words > 0) ? first.kind : null,
    isOneKind: kinds.size === 1,
    messages: messages.length,
    score: meanScore(messages),
    reason: messages.length === 1 ? (first?.kindReason ?? '') : '',
    templateLanguages: dialects.map((id) => DIALECTS.find((dialect) => dialect.id === id)?.title ?? id),
    otherLanguages: [...new Set(messages.map((message) => message.language).filter((language) => !/^en\b/i.test(language)))],
  }
}
