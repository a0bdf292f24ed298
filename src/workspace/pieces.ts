import type { CopyDocument, Message, MessageKind } from '../document/copy-document.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import type { FileReview } from '../review/finding.ts'
import { shorten } from '../text/shorten.ts'
import { readTouchpoint, type Situation, type Stage } from './find-coverage.ts'

/** What is kept of one message beside its review: where it stands on the customer's way, and where its ends are. */
export interface PieceOutline {
  readonly key: string | null
  readonly stage: Stage | null
  readonly situations: readonly Situation[]
  /** Why this stage: the name or the words that decided; '' without one. */
  readonly reason: string
  readonly mentionsCustomer: boolean
  /** Source offset where it begins. */
  readonly start: number
  /** What is met first, and the source offset after it. */
  readonly first: { readonly words: string; readonly end: number }
  /** What is met last, and the source offset before it. */
  readonly last: { readonly words: string; readonly start: number }
}

/** Findings and words of one end of a piece. */
export interface Impression {
  readonly words: string
  readonly findings: number
}

/** One thing that a customer receives, with the figures that pictures of the workspace show. */
export interface Piece extends Omit<PieceOutline, 'first' | 'last'> {
  readonly uri: string
  readonly path: string
  readonly kind: MessageKind
  /** 0 to 100; null when there is nothing to measure. */
  readonly score: number | null
  readonly words: number
  readonly you: number
  readonly self: number
  readonly findings: number
  readonly first: Impression
  readonly body: { readonly findings: number }
  readonly last: Impression
  /** A way to reach somebody; null where it may be added when it is sent. */
  readonly reachable: boolean | null
}

/** Letters of an impression that are shown. */
const MOST_LETTERS = 90

/** The outline of each message of a file; texts of an app are no pieces of their own. */
export function outlinePieces(document: CopyDocument): PieceOutline[] {
  return document.messages.filter((message) => message.kind !== 'ui-text').map((message) => outline(document, message))
}

function outline(document: CopyDocument, message: Message): PieceOutline {
  const { stage, situations, reason, mentionsCustomer } = readTouchpoint(document, message)
  const body = bodyBlocks(message).filter((block) => block.voice !== 'customer' && block.voice !== 'legal')
  const around = message.blocks.filter((block) => block.reading === 0 && (block.role === 'subject' || block.role === 'title'))
  // Subject or title, then the first words: that is what makes somebody read on.
  const opening = [...around.slice(0, 1), ...body.filter((block) => block.role !== 'greeting').slice(0, 1)]
  const words = body.filter((block) => block.role !== 'sign-off' && block.role !== 'link' && block.role !== 'button')
  const closing = words.length > 1 ? words.at(-1) : undefined
  const end = Math.max(message.start, ...opening.map((block) => block.end))
  return {
    key: message.key,
    stage,
    situations,
    reason,
    mentionsCustomer,
    start: body[0]?.start ?? message.start,
    first: { words: quoteStart([...new Set(opening.map((block) => block.text.trim()))].join(' – ')), end },
    last: { words: quoteStart(closing?.text ?? ''), start: Math.max(end, closing?.start ?? end) },
  }
}

/** Stand-ins of placeholders are shown as a gap to be filled. */
function quoteStart(text: string): string {
  const words = text
    .replace(/[\ue000-\uf8fe]/g, '…')
    .replace(/…\.(?=\s|$)/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
  return shorten(words, MOST_LETTERS)
}

/** The pieces of a file: outlines and review together. */
export function toPieces(uri: string, path: string, outlines: readonly PieceOutline[], review: FileReview): Piece[] {
  return outlines.flatMap((outline): Piece[] => {
    const message = review.messages.find((one) => one.key === outline.key)
    if (!message) return []
    const findings = review.findings.filter((finding) => finding.messageKey === outline.key)
    const first = findings.filter((finding) => finding.start < outline.first.end).length
    const last = findings.filter((finding) => finding.start >= Math.max(outline.last.start, outline.first.end)).length
    return [
      {
        ...outline,
        uri,
        path,
        kind: message.kind,
        score: message.score,
        words: message.words,
        you: message.customerFocus.you,
        self: message.customerFocus.self,
        findings: findings.length,
        first: { words: outline.first.words, findings: first },
        body: { findings: findings.length - first - last },
        last: { words: outline.last.words, findings: last },
        reachable: message.reachable,
      },
    ]
  })
}
