import type { MessageKind } from '../document/copy-document.ts'
import type { FileReview } from '../review/finding.ts'

/** What the editor's status says of a document. */
export interface DocumentStatus {
  /** A few words: "Marketing page, 71". */
  readonly text: string
  /** Why, in a sentence. */
  readonly detail: string
  /** Type of the first message, or null for a file without one. */
  readonly kind: MessageKind | null
}

/** Types of message as people call them: one, and several. */
export const KIND_NAMES: Readonly<Record<MessageKind, readonly [one: string, many: string]>> = {
  'marketing-page': ['Marketing page', 'marketing pages'],
  'marketing-email': ['Marketing e-mail', 'marketing e-mails'],
  'support-reply': ['Support reply', 'support replies'],
  'transactional-email': ['Service e-mail', 'service e-mails'],
  'press-release': ['Press release', 'press releases'],
  'help-article': ['Help article', 'help articles'],
  'social-post': ['Social post', 'social posts'],
  sms: ['Text message', 'text messages'],
  'ui-text': ['Text in an app', 'texts in an app'],
}

/** Type of message, score, template language and language of a document, in a writer's words. */
export function describeStatus({ messages, dialects }: FileReview): DocumentStatus {
  const [first] = messages
  if (!first || messages.every((message) => message.words === 0))
    return { text: 'Nothing to read', detail: 'No words for customers were found here.', kind: null }
  const kinds = new Set(messages.map((message) => message.kind))
  const name = messages.length === 1 ? KIND_NAMES[first.kind][0] : `${messages.length} ${kinds.size === 1 ? KIND_NAMES[first.kind][1] : 'messages'}`
  const score = meanScore(messages)
  const details = [messages.length === 1 ? `Taken for this because ${first.kindReason}.` : '']
  if (dialects.length > 0) details.push(`Template language: ${dialects.join(', ')}.`)
  const foreign = [...new Set(messages.map((message) => message.language).filter((language) => !/^en\b/i.test(language)))]
  if (foreign.length > 0)
    details.push(`In ${foreign.map(languageName).join(' and ')}: only placeholders, links and ways to reach you are read, not the wording.`)
  return { text: score === null ? name : `${name}, ${score}`, detail: details.filter(Boolean).join(' '), kind: first.kind }
}

/** Mean of the messages' scores, weighted by words; null when nothing is measured. */
function meanScore(messages: FileReview['messages']): number | null {
  let words = 0
  let sum = 0
  for (const message of messages) {
    if (message.score === null) continue
    words += message.words
    sum += message.score * message.words
  }
  return words === 0 ? null : Math.round(sum / words)
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
