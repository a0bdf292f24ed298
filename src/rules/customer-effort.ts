import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { placesOf } from './wording.ts'

const WORK: readonly RegExp[] = [
  /\b(?:please |kindly )?(?:print|download)(?:,| and)[^.!?]{0,40}?\b(?:sign|fill)\b[^.!?]{0,30}?\b(?:scan|return|post|fax|mail|send back)\b/i,
  /\b(?:please |kindly |you(?:'ll| will)? (?:must|need to|have to) )(?:fill (?:in|out)|complete|enter|send|provide|upload|submit) [^.!?]{2,40}? (?:again|once more|a second time|twice)(?=[.!,]|$)/i,
  /\byou(?:'ll| will)? (?:need|have) to (?:call|ring|phone|write|come|log|e-?mail) back (?:later|tomorrow|again|another time|during|on)\b/i,
  /\bfor (?:administrative|administration|accounting|bookkeeping) (?:purposes|reasons)\b|\bfor our (?:own )?(?:records|files|internal (?:use|purposes|records)|(?:administrative|administration|accounting|bookkeeping) (?:purposes|reasons|use))\b/i,
  /\b(?:our|the) (?:\w+ )?(?:system|process|procedure|software|platform)s? (?:requires?|needs?|demands?)\b(?! (?:no|at least \d|an? (?:browser|internet|modern)))/i,
  /\bif you (?:don't|do not|haven't|have not|didn't|did not) (?:hear|heard|receive|received|get|got)(?: back)?(?: (?:from us|a reply|a response|an answer|anything|it))?\b(?! (?:the|a|an|this|that|any|your|our|all)\b)[^.!?]{0,50}?,? (?:please |kindly )?(?:contact|call|e-?mail|phone|write|follow up|chase|get in touch|resend|let us know|reach out)\b/i,
  /\b(?:please |kindly |you (?:must|need to|have to|will need to) )?(?:print(?: out)?|fill (?:in|out)|complete)\b[^.!?]{0,50}?\b(?:(?:sign|fax|scan|post|mail it)\b[^.!?]{0,30}?\b(?:by (?:post|mail|fax)|to us|back|to (?:our|the) (?:office|address))|(?:send it back|return it)\b[^.!?]{0,30}?\bby (?:post|mail|fax))\b/i,
  /\b(?:send|submit|return|provide)\b[^.!?]{0,40}?\b(?:by fax|via fax|in triplicate|in duplicate|two copies|three copies|by registered (?:post|mail))\b/i,
  /\b(?:it is|it's|remains?) (?:your|the (?:customer|user|client|buyer|reader|applicant)'?s?) (?:sole )?responsibility to\b/i,
  /\bplease (?:check|visit) (?:back|our (?:website|site|page|blog)) (?:regularly|periodically|frequently|often|from time to time|again later)\b|\bcheck (?:back )?(?:regularly|periodically|frequently) for (?:updates|changes|news)\b/i,
  /\byou(?:'ll| will)? (?:need|have) to (?:call|phone|ring|contact|write to|visit|go back to) (?:\w+ ){0,4}?(?:again|separately|in person|first|as well|yourself)\b/i,
  /\b(?:please|kindly|you(?:'ll| will)? (?:must|need to|have to)) (?:re-?enter|re-?submit|fill in again|enter again|start again|start over|repeat the process|apply again)\b(?! (?:your|the) (?:new )?password)/i,
  /\b(?:please |kindly )(?:call|ring|phone|write to|e-?mail|contact) (?:us|me) (?:again|back) (?:during|between|on|in|after|before|tomorrow|later)\b|\b(?:please |kindly )(?:resend|re-?send|resubmit) (?:all|your|the) |\b(?:please |kindly )(?:submit|send|make|place|enter) (?:your|the) [^.!?]{2,30}? again\b/i,
  /\byou (?:must|need to|have to|will need to|will have to) (?:send|write|post|mail) (?:us )?a (?:signed )?(?:letter|fax) to\b/i,
  /\b(?:only|must be) (?:cancell?ed|changed|requested|done|made|reached) (?:by phone|by telephone|by post|by calling|in writing|in person|by letter)\b/i,
]
const HELPS =
  /\b(?:don't need to|do not need to|no need to|never (?:have|need) to|without (?:having|needing)|instead of|won't (?:have|need) to|you can always|so you don't|saves? you|if you (?:like|prefer|want|wish))\b/i

/** "For our records, please print, sign and post …": the customer does the company's work. */
export const customerEffort: BlockRule = {
  id: 'customer-effort',
  title: 'Makes the customer work',
  principle: 'easy-to-do-business-with',
  hears: 'I am doing their job for them.',
  description:
    'Finds work that only the company needs: “for our records”, “our system requires”, “contact us if you don’t hear from us”, print-sign-and-post, “check back regularly”. Numbered steps that solve the reader’s own problem are left alone.',
  severity: 'info',
  weight: 2,
  kinds: ['marketing-page', 'marketing-email', 'support-reply', 'transactional-email', 'sms', 'ui-text', 'help-article'],
  scope: 'block',
  pairs: [
    { bad: 'Send us a copy of the invoice ⟦for our records⟧.', good: 'We have your invoice on file; there is nothing to send.' },
    { bad: '⟦Our system requires⟧ a second signature.', good: 'A second signature protects your account: only you two can move money.' },
    { bad: '⟦If you don’t hear from us within a week, please contact⟧ us again.', good: 'You hear from us by Friday, even if there is no news yet.' },
    { bad: '⟦Please check back regularly⟧.', good: 'We email you when the dates change.' },
  ],
  silent: [
    { text: 'You don’t need to resubmit anything; we have your papers.', why: 'it spares the work' },
    { text: '1. Re-enter the code.\n2. Press Save.\n', why: 'numbered steps that solve the reader’s problem' },
    { text: 'To book, please complete this form and return it to us.', why: 'what the reader wants takes a form' },
    { text: 'If you do not receive a tracking number, please let us know.', why: 'an offer to look for what is missing' },
    { text: 'The app needs a phone with a camera.', why: 'what the product needs to work' },
    { text: 'Keep the letter for your own records.', why: 'for the reader’s own good' },
  ],
  *check({ block }: BlockContext): Iterable<Hit> {
    if (block.role === 'list-item' || block.role === 'button' || block.role === 'link') return
    for (const { text, start, end } of placesOf(block, WORK)) {
      if (HELPS.test(text) || /\?\s*$/.test(text)) continue
      yield { block, start, end, message: 'This makes your customer do your work. Do it for them, or say what they gain by it.' }
    }
  },
}
