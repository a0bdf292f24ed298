import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { bodyBlocks } from '../document/letter-parts.ts'
import { LETTERS } from './letter.ts'
import { withoutPreamble } from './plain-rewrite.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { plain } from './wording.ts'

const COLD: readonly RegExp[] = [
  /^this (?:e-?mail |message |letter |notice |note )?is (?:to|being sent to|sent to|an? (?:automated|automatic|system[- ]generated|auto-generated|auto)[\w -]* (?:e-?mail|message|reply|response|notification|notice)|a (?:notice|notification|notice|courtesy notice|formal notice)(?: (?:to inform you|to let you know|that|of))?)\b(?: (?:inform|notify|advise|confirm|let) (?:you )?(?:know )?(?:that)?)?/i,
  /^(?:please|kindly) be (?:advised|informed|notified|aware)(?: that)?\b/i,
  /^(?:we|i)(?:'re| are|'m| am)? (?:writing|contacting you|reaching out) (?:to|with (?:reference|regard)|in (?:reference|regards?|connection|response)|further)\b(?: (?:to )?(?:inform|notify|advise|let) you(?: know)?(?: that)?)?/i,
  /^(?:with reference to|in reference to|further to|pursuant to|in response to|reference is made to|we refer to|re:|regarding|as per) (?:your|our|the)\b/i,
  /^(?:we|i) (?:have received(?! your (?:\w+ ){0,2}(?:request|order|application) (?:to|for)\b)|acknowledge(?: receipt of)?|are in receipt of|hereby (?:inform|confirm|notify)) (?:of )?(?:your|you)\b|^(?:we|i) hereby (?:inform you|notify you|confirm|advise you)(?: that)?\b/i,
  /^kindly note(?: that)?\b|^please note (?:that )?this (?:e-?mail|message|reply|letter) (?:is|was|has been) (?:sent |generated |created )?automatic/i,
  /^(?:a (?:new )?)?(?:ticket|case|request|enquiry|inquiry|complaint) (?:number |no\.? )?[#(]?[\w\ue000-\uf8fe-]+\)? (?:has been|was) (?:received|logged|created|opened|registered|recorded|assigned|generated)\b/i,
  /^it has come to our attention(?: that)?\b/i,
  /^(?:dear|hello|hi)?,? ?your (?:ticket|case|request|enquiry|inquiry|complaint|message|e-?mail)(?: [#(]?[\w\ue000-\uf8fe-]+\)?)? has been (?:received|logged|created|registered|recorded|assigned|generated|noted)\b/i,
]

/** "We're writing to let you know we've moved": so people write, and the news follows at once. */
const PERSONAL =
  /^(?:we|i)(?:'re|'m| are| am) (?:just )?writing to (?:let you know|tell you|confirm|say|thank|ask|share|invite|check|follow up|apologi[sz]e)\b/i

/** "This is an automated message": the first words turn the customer away. */
export const coldOpening: MessageRule = {
  id: 'cold-opening',
  title: 'Opens like a form letter',
  principle: 'every-reaction',
  hears: 'I am a file number.',
  description:
    'Judges the first sentence after the greeting of e-mails and replies: “Please be advised”, “This is an automated message”, “We are writing to inform you”, “Your ticket has been logged”. An opening with the news, a thank-you or sympathy is left alone.',
  severity: 'hint',
  weight: 1,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\n⟦This is to inform you that⟧ your parcel is at the depot.\n\nMaya\n',
      good: 'Hi Sam,\n\nYour parcel is at the depot.\n\nMaya\n',
      fixed: true,
    },
    {
      bad: 'Hi Sam,\n\n⟦Please be advised that⟧ the shop is closed on Monday.\n\nMaya\n',
      good: 'Hi Sam,\n\nThe shop is closed on Monday.\n\nMaya\n',
      fixed: true,
    },
    { bad: 'Hi Sam,\n\n⟦Further to your⟧ letter, the part is here.\n\nMaya\n', good: 'Hi Sam,\n\nThe part you asked for is here.\n\nMaya\n' },
  ],
  silent: [
    { text: 'Hi Sam,\n\nThank you for writing. The part is here.\n\nMaya\n', why: 'it opens with thanks' },
    { text: 'Hi Sam,\n\nYour parcel is at the depot. Please be advised that it opens at nine.\n\nMaya\n', why: 'not the opening' },
    { text: 'Hi Sam,\n\nWe’re writing to let you know we’ve moved to Mill Lane.\n\nMaya\n', why: 'so people write, and the news follows at once' },
    { text: 'Hi Sam,\n\nWe have received your request to close the account, and close it on Friday.\n\nMaya\n', why: 'that is the news' },
    { text: 'Hi Sam,\n\nWe are writing a book of your recipes.\n\nMaya\n', why: 'real writing' },
  ],
  *check({ message }: MessageContext): Iterable<Hit> {
    const opening = openingOf(bodyBlocks(message))
    if (!opening) return
    const { block, sentence } = opening
    const text = plain(sentence.text)
    if (PERSONAL.test(text)) return
    for (const pattern of COLD) {
      const match = pattern.exec(text)
      if (!match) continue
      const end = sentence.start + match[0].trimEnd().length
      const rewrite = withoutPreamble(sentence, match[0].length, (edits) => showRewrite(block, sentence, edits, sentence.start))
      yield {
        block,
        start: sentence.start,
        end,
        message: 'The first words sound like a form letter. Open with the news itself, or with thanks for what your customer wrote.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
      return
    }
  },
}

/** The first sentence of the letter after its greeting. */
function openingOf(blocks: readonly Block[]): { block: Block; sentence: Sentence } | null {
  for (const block of blocks.slice(0, 6)) {
    if (block.role === 'greeting' || block.role === 'heading' || block.role === 'button' || block.role === 'link' || block.voice !== 'company') continue
    for (const sentence of block.sentences) {
      if (/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i.test(sentence.text) && sentence.words.length <= 5) continue
      if (sentence.words.length < 4) continue
      return { block, sentence }
    }
  }
  return null
}
