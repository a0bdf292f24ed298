import { bodyBlocks } from '../document/letter-parts.ts'
import { firstLine, isPartial } from './letter.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { plain } from './wording.ts'

const ACKNOWLEDGES =
  /\b(?:thank(?:s| you)|sorry|apolog\w+|understand|appreciate|i see|i can see|we see|you (?:asked|wrote|mentioned|told|said|reported|let us know|sent|raised)|your (?:question|message|e-?mail|note|feedback|report|photos?|request|idea|suggestion|complaint|order|letter)|good (?:question|news|point|idea)|great (?:question|to hear)|glad|happy to|congratulations|welcome|i hear|frustrat\w+|annoying|must have been|sounds)\b/i

/** A reply that starts with the answer and skips the person. Off unless a team asks for it. */
export const noAcknowledgement: MessageRule = {
  id: 'no-acknowledgement',
  title: 'Does not show that you read their message',
  principle: 'remember-them',
  hears: 'Did anybody read what I wrote?',
  description: 'Looks for a word of thanks, sympathy or a nod to what the customer wrote in the first two sentences of a reply. Off unless you switch it on.',
  severity: 'hint',
  weight: 1,
  kinds: ['support-reply'],
  off: true,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\n⟦Hold the button for five seconds.⟧ Then plug it in again.\n\nMaya\n',
      good: 'Hi Sam,\n\nThank you for the photos. Hold the button for five seconds. Then plug it in again.\n\nMaya\n',
      kind: 'support-reply',
    },
  ],
  silent: [{ text: 'Hi Sam,\n\nThat sounds annoying. Hold the button for five seconds.\n\nMaya\n', why: 'sympathy first', kind: 'support-reply' }],
  *check({ message, document }: MessageContext): Iterable<Hit> {
    if (isPartial(document)) return
    const body = bodyBlocks(message).filter((block) => block.voice === 'company' && block.role !== 'sign-off')
    const sentences = body.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })))
    const start = sentences.findIndex(({ block, sentence }) => block.role !== 'greeting' && block.role !== 'heading' && sentence.words.length >= 3)
    const first = sentences[start]
    if (!first) return
    if (
      ACKNOWLEDGES.test(
        sentences
          .slice(0, start + 2)
          .map(({ sentence }) => plain(sentence.text))
          .join(' '),
      )
    )
      return
    const line = first.block === body[0] ? firstLine(message, document.source) : null
    yield {
      block: first.block,
      start: line?.start ?? first.sentence.start,
      end: line?.end ?? first.sentence.end,
      message: 'The answer starts before your customer was heard. Begin with thanks, or with what they told you.',
    }
  },
}
