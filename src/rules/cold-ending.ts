import type { Block } from '../document/copy-document.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import { LETTERS } from './letter.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { plain } from './wording.ts'

const COLD: readonly RegExp[] = [
  /\b(?:this|your|the) (?:ticket|case|request|enquiry|inquiry|complaint|matter|issue|conversation)(?: [#(]?[\w\ue000-\uf8fe-]+\)?)? (?:(?:is|has been|will be|is being)(?: now)? (?:automatically )?(?:closed|marked as (?:closed|resolved|completed?|solved)|archived)|will (?:now |automatically |then )*close)\b/i,
  /\b(?:we|i)(?:'ll| will| have|'ve| are|'re)? (?:now |going to )?(?:clos(?:e|ed|ing) (?:this|your|the) (?:ticket|case|request|file|matter|conversation)|(?:consider(?:ed)?|regard(?:ed)?) (?:this|the|your) (?:matter|case|issue|complaint|request|enquiry|inquiry|ticket) (?:as |to be )*(?:closed|resolved|settled|complete|completed))\b/i,
  /\b(?:this|our|the) decision is (?:final|not (?:open|subject))\b|\bno (?:further|additional|more) (?:correspondence|communication|discussion|replies|appeals?|action) (?:will|can|shall) be\b|\bno (?:further|additional|more) action (?:is|will be) (?:required|needed|taken|necessary) (?:on|from|by) (?:our|us)\b/i,
  /\b(?:we|i) (?:will|shall|can|are able to|am able to) ?not (?:be able to )?(?:enter into|engage in|respond to|answer|reply to) (?:any )?(?:further|more|additional)\b|\bany (?:further|more|additional) (?:e-?mails?|messages?|letters?|replies|correspondence|enquiries|inquiries|questions)\b[^.!?]{0,40} (?:will|can|shall) not be (?:answered|read|considered|replied to|responded to)\b/i,
  /\b(?:we|i)(?:'re| are|'m| am) (?:unable|not able) to (?:assist|help|support) (?:you |with this )?(?:any )?(?:further|more)\b|\bthere is nothing (?:more|else|further) (?:that )?(?:we|i) can do\b|\b(?:that|this) is all (?:the (?:information|help|assistance) )?(?:that )?(?:we|i) (?:can|are able to|am able to) (?:give|provide|offer|say|share|do)\b/i,
  /\b(?:we|i) trust (?:that )?(?:this|you(?:'ll| will)?) (?:\w+ )?(?:clarif\w+|resolv\w+|answer\w*|understand\w*|settl\w+|find\w*)\b/i,
  /\b(?:do not|don't) (?:contact|write to|e-?mail|call|reply to) (?:us|me|this \w+)(?: again)?\b/i,
  /\b(?:govern yourself accordingly|be guided accordingly|treat this (?:matter )?as (?:urgent|closed)|please note and comply|this is (?:our|the) final (?:notice|reminder|warning))\b/i,
]

/** "This ticket is now closed.": the last impression is a door. */
export const coldEnding: MessageRule = {
  id: 'cold-ending',
  title: 'Ends on a closed door',
  principle: 'last-impression',
  hears: 'They are glad to be rid of me.',
  description:
    'Judges the last lines of e-mails and replies before the sign-off: “this ticket is now closed”, “our decision is final”, “we trust this clarifies”. A thank-you, a wish or an open door is left alone.',
  severity: 'info',
  weight: 1,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nThe lamp works again. ⟦This ticket is now closed⟧.\n\nMaya\n',
      good: 'Hi Sam,\n\nThe lamp works again. If it flickers, just reply and I pick it up where we left off.\n\nMaya\n',
    },
    {
      bad: 'Hi Sam,\n\nThe deposit stays with the hotel. ⟦Our decision is final⟧.\n\nMaya\n',
      good: 'Hi Sam,\n\nThe deposit stays with the hotel. If you see it another way, call me on 0800 123 456.\n\nMaya\n',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nThe lamp works again. Thank you for the clear photos.\n\nMaya\n', why: 'the last line is a thank-you' },
    { text: 'Hi Sam,\n\nWe close this ticket on Friday; reply at any time and it opens again.\n\nMaya\n', why: 'the door stays open' },
    { text: 'Hi Sam,\n\nThe case is now closed with a new lock. Enjoy the trip.\n\nMaya\n', why: 'it ends with a wish' },
  ],
  *check({ message }: MessageContext): Iterable<Hit> {
    const body = bodyBlocks(message).filter(
      (block) => block.voice === 'company' && block.role !== 'sign-off' && block.role !== 'button' && block.role !== 'link',
    )
    const prose = body.filter((block) => (block.role === 'paragraph' || block.role === 'table-cell') && block.sentences.some((one) => one.words.length >= 2))
    const last = prose.at(-1)
    if (!last) return
    const sentences = last.sentences.filter((one) => one.words.length >= 2)
    const sentence = sentences.at(-1)
    if (!sentence) return
    const text = plain(sentence.text)
    if (OPEN_DOOR.test(`${text} ${beforeIt(last, sentence.index)}`)) return
    for (const pattern of COLD) {
      const match = pattern.exec(text)
      if (!match) continue
      yield {
        block: last,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].trimEnd().length,
        message: 'The last words shut a door. Leave one open: thank your customer, and say how to come back to you.',
      }
      return
    }
  },
}

const OPEN_DOOR =
  /\b(?:reply|re-?open|come back|write (?:back|again)|let (?:us|me) know|call (?:us|me)|(?:any|at any) time|thank(?:s| you)|(?<!(?:not|n't) )contact us|get in touch|reach us|happy to|here for you|happy to help)\b/i

function beforeIt(block: Block, index: number): string {
  return plain(block.sentences[index - 1]?.text ?? '')
}
