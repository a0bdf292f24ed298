import { LETTERS } from './letter.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { placesOf, plain } from './wording.ts'

const GIVE =
  '(?:offer|give|issue|provide|grant|approve|accept|accommodate|make|extend|refund|waive|exchange|honou?r|process|authori[sz]e|do|replace|reimburse|allow|change|cancel|reopen|reverse|credit|deliver to|ship to)'
const REFUSES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:we|i)(?:'re| are|'m| am)? (?:\\w+ly )?(?:cannot|can't|can not|unable to|not able to|won't|will not|won't be able to|will not be able to|do not|don't) (?:\\w+ly )?${GIVE}\\b(?! (?:with|for) (?:this|that) today)`,
    'i',
  ),
  /\b(?:we|i) (?:cannot|can't|can not|are unable to|am unable to) help (?:you )?with (?:this|that|it|your (?:request|question|enquiry|inquiry))\b/i,
  /\b(?:there(?:'s| is)) (?:\w+ )?nothing (?:more |else |further )?(?:that )?(?:we|i) can do\b/i,
  /\b(?:your|this|the) (?:\w+ ){0,2}(?:request|claim|order|item|purchase|account|application) (?:is|was) (?:not|no longer) (?:eligible|covered|refundable|returnable|possible|available)\b/i,
  /\b(?:this|that|it|a refund|an exchange|an extension) (?:is|isn't|is not|won't be|will not be|cannot be)(?: not)? (?:possible|permitted|allowed|something (?:we|i) can (?:do|offer))\b/i,
]
/** Something else that the reader can have or do: here, before or after. */
const OPTION =
  /\b(?:but|however|instead|alternatively|rather|what (?:we|i) can|(?:we|i)(?:'d| would| can|'ll| will| could)(?: also| still| gladly| happily)? (?!not\b|never\b)(?:be happy|be glad|like to|love to|offer|give|help|send|look|check|ask|try|refund|keep|arrange|suggest|show|find|do|extend|pause|swap|change)|you (?:can|could|may|are welcome|have)|your options|option|another|other ways?|if you(?:'d| would)? (?:like|prefer|want|need|tell|send|let)|would you like|how about|let (?:us|me) know|try |in the meantime|until|yet\b|without|unless|so (?:that )?we|because|explain|here(?:'s| is) why|(?:the|following|these) reasons?\b|reply|call us|free of charge|voucher|credit note|still)\b/i
const NOT_REFUSAL =
  /\bwe (?:do not|don't|won't|will not|cannot|can't) (?:change|accept|give|allow|provide|make|do|offer) (?:(?:your|any of your|this|the|that) (?:\w+ )?(?:data|details|password|address|information|settings|files|e-?mail)|it (?:alone|all)|mistakes|promises|compromises|assumptions)\b|\b(?:share|sell)\b|\bwait\b|\bdo (?:it|this|that) (?:alone|without)\b/i

/** "We cannot refund you." And then nothing. */
export const refusalWithoutOption: BlockRule = {
  id: 'refusal-without-option',
  title: 'Says no and stops',
  principle: 'policies-and-exceptions',
  hears: 'No. Go away.',
  description:
    'Finds a refusal in e-mails and replies with nothing that the customer can have or do instead: not in the sentence, the one before, or the rest of the paragraph and the next. A no with another way beside it is left alone.',
  severity: 'info',
  weight: 2,
  kinds: LETTERS,
  scope: 'block',
  pairs: [
    {
      bad: 'Hi Sam,\n\nThank you for writing. ⟦We cannot refund⟧ the ticket.\n\nMaya\n',
      good: 'Hi Sam,\n\nThank you for writing. We cannot refund the ticket, but you can move it to any other day this year.\n\nMaya\n',
    },
    {
      bad: 'Hi Sam,\n\nThe year has passed, and ⟦there is nothing more we can do⟧.\n\nMaya\n',
      good: 'Hi Sam,\n\nThe year has passed, so a free repair is over. For 20 euros we repair it within a week; would you like that?\n\nMaya\n',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nWe cannot refund the ticket. Instead, you can pass it on to a friend.\n\nMaya\n', why: 'the option stands in the next sentence' },
    { text: 'Hi Sam,\n\nWe cannot refund the ticket, and I want to explain why: the show took place.\n\nMaya\n', why: 'the reason is told' },
    { text: 'Hi Sam,\n\nWe are unable to approve the loan for the following reasons:\n\n1. {{ reason }}\n\nMaya\n', why: 'the reasons stand below' },
    { text: 'Hi Sam,\n\nWe do not share your data with anybody.\n\nMaya\n', why: 'a promise, not a refusal' },
    { text: 'Hi Sam,\n\nWe could not process your payment on Friday.\n\nMaya\n', why: 'an honest report' },
  ],
  *check({ block, before, after }: BlockContext): Iterable<Hit> {
    if (block.role === 'button' || block.role === 'link' || block.role === 'label') return
    for (const { sentence, text, start, end, match } of placesOf(block, REFUSES)) {
      if (/^(?:if|when|unless|although|while)\b/i.test(text) || /\?\s*$/.test(text) || NOT_REFUSAL.test(text)) continue
      const last = block.sentences[sentence.index - 1] ?? before
      const own = text.replace(match[0], ' ')
      const rest = [own, last?.text ?? '', ...block.sentences.slice(sentence.index + 1).map((one) => one.text), after?.text ?? ''].map(plain).join(' | ')
      if (OPTION.test(rest)) continue
      yield { block, start, end, message: 'A no with nothing beside it ends the talk. Say what your customer can do or have instead, even if it is little.' }
    }
  },
}
