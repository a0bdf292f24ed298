import { contactPath } from '../document/contact-path.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import { isPartial, isProvided, LETTERS, lastLine, sentenceCount } from './letter.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { plain } from './wording.ts'

const ASKS =
  /\b(?:feedback|how (?:did|are|have) we (?:do|doing|done)|how (?:was|is|did) (?:it|your|the|everything)|rate (?:us|this|your)|survey|what (?:do|did) you think|tell (?:us|me)|let (?:us|me) know|was this (?:helpful|page|article)|did (?:this|we) (?:help|answer|solve)|your (?:opinion|thoughts|ideas|view)|suggestions?|we(?:'d| would) (?:love|like) to hear)\b/i

/** Nothing asks the customer whether it helped. Off unless a team asks for it. */
export const noFeedbackPath: MessageRule = {
  id: 'no-feedback-path',
  title: 'Does not ask how it went',
  principle: 'ask-and-listen',
  hears: 'They do not want to know what I think.',
  description: 'Looks for one question that invites the customer’s view: “Did this help?”, “Tell us how it went”. Off unless you switch it on.',
  severity: 'hint',
  weight: 1,
  kinds: [...LETTERS, 'help-article'],
  off: true,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nThe lamp works again and is on its way to you.\n\n⟦Maya⟧\n',
      good: 'Hi Sam,\n\nThe lamp works again and is on its way to you. Tell us how it shines.\n\nMaya\n',
      kind: 'support-reply',
    },
  ],
  silent: [{ text: 'Hi Sam,\n\nThe lamp works again. Did this help?\n\nMaya\n', why: 'it asks', kind: 'support-reply' }],
  *check({ message, document, team }: MessageContext): Iterable<Hit> {
    if (isPartial(document) || message.mayHoldMore || isProvided(team, message.kind, 'contact') || sentenceCount(message) < 1) return
    if (message.hasForm && contactPath(message) === 'a form') return
    if (bodyBlocks(message).some((block) => ASKS.test(plain(block.text)))) return
    const anchor = lastLine(message, document.source)
    if (anchor) yield { ...anchor, message: 'Nothing here asks how it went. One short question tells your customer that the answer matters to you.' }
  },
}
