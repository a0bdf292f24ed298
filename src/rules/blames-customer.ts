import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { isQuoted, plain } from './wording.ts'

const BLAMES: readonly RegExp[] = [
  /\byou (?:have |had |'ve )?(?:\w+ly )?(?:failed|neglected|omitted|refused) to\b/i,
  /\byou(?:'ve| have)? (?:clearly|obviously|apparently|evidently|simply|just|carelessly) (?:did|did not|didn't|forgot|forgotten|misread|missed|ignored|misunderst\w+|have)\b/i,
  /\byou (?:should|ought to) have (?!received|gotten|got\b|a\b|an\b|access|the\b|your\b|been (?:able|redirected|sent)|already received|no\b|everything|at least|enough|\d)\p{L}+/iu,
  /\b(?:as|like) (?:we|i)(?:'ve| have)? (?:already |previously |repeatedly |clearly |told |said )+(?:told|said|explained|mentioned|informed|stated|advised|pointed out|you)?\b/i,
  /\bas (?:previously|already|repeatedly|clearly) (?:stated|mentioned|explained|advised|communicated|told|noted|informed)\b|\b(?:as )?per (?:my|our) (?:last|previous|earlier) (?:e-?mail|message|reply|letter)\b/i,
  /\b(?:your|you) (?:own )?(?:failure|negligence|carelessness|oversight|non-compliance|lack of (?:attention|response|care))\b/i,
  /\b(?:this is|it(?:'s| is| was)|that(?:'s| is)) (?:entirely |clearly |solely )?your (?:own )?(?:fault|mistake|error|responsibility to have)\b/i,
  /\bdespite (?:our |several |repeated |numerous |multiple |many |previous )+(?:reminders?|requests?|e-?mails?|letters?|attempts|warnings?|notices?)\b/i,
  /\bwe have (?:now )?(?:sent|written|contacted|reminded|asked) (?:to )?you (?:at least |already )?(?:\w+ )?(?:two|three|four|five|several|multiple|many|numerous|repeated)\b/i,
  /\b(?:if|had) you (?:had )?(?:bothered|read the (?:instructions|terms|manual|e-?mail)|followed (?:the|our) (?:instructions|steps))\b/i,
  /\bif you (?:choose|continue|decide) to ignore\b|\byou (?:have )?(?:chosen to ignore|ignored|disregarded) (?:our|the|all|my)\b/i,
  /\byou (?:claim|allege|insist)(?:ed)? (?:that|to have|you)\b/i,
  /\bplease (?:remember to be|be) (?:courteous|polite|respectful|civil|reasonable)\b|\b(?:abuse|rudeness) (?:of|towards?) (?:our )?staff\b/i,
  /\byou (?:entered|provided|gave|supplied|typed|used|submitted|sent)(?: us)? (?:us )?(?:the |an |a )?(?:wrong|incorrect|invalid|false|bad)\b/i,
  /\b(?:what is|what's) owed from you\b|\bstill (?:have )?(?:not|n't) (?:heard|received (?:any|a) (?:reply|response|payment|answer)) from you\b/i,
  /\byou (?:did not|didn't) (?:bother|care|comply|follow (?:the|our)|read (?:the|our)|listen|pay attention|do as)\b/i,
  /\byou (?:must|should|need to|have to) (?:take responsibility|be more careful|pay (?:more )?attention)\b/i,
  /\byou (?:have not|haven't|did not|didn't|have yet to|have never|never) (?:respond(?:ed)?|repl(?:y|ied)|compl(?:y|ied)|honou?r(?:ed)?|answer(?:ed)?|kept|keep|cooperated?|made any (?:effort|attempt))\b(?= (?:to|with|any|our|my|the|your)\b)/i,
  /\byou (?:have )?(?:violated|breached|broken|broke|abused|misused|defaulted on)\b|\byour (?:continued|repeated|persistent) (?:failure|refusal|delay|late|non-?payment|violation|breach)/i,
  /\byou are (?:\w+ )?(?:delinquent|in default|in breach|in violation|at fault)\b|\bwe(?:'re| are) (?:very |extremely )?(?:disappointed|surprised|disturbed) (?:that|to (?:see|learn|note|find) that) you\b/i,
]
const CONDITION = /\b(?:if|in case|unless|when|whenever|should|whether|even if|where)\b[^.;!?]{0,40}$/i

/** "You failed to …": the customer is in the dock. */
export const blamesCustomer: BlockRule = {
  id: 'blames-customer',
  title: 'Blames the customer',
  principle: 'no-blame',
  hears: 'They think I am stupid, or lying.',
  description:
    'Finds accusations, presumed errors and a moral tone: “you failed to”, “you should have”, “as we already told you”. Neutral conditions, reminders and checks (“if you forgot to cancel, we’ll refund you”) are left alone.',
  severity: 'warning',
  weight: 3,
  scope: 'block',
  pairs: [
    { bad: '⟦You failed to⟧ send the form in time.', good: 'The form reached us after 1 May.' },
    { bad: '⟦As we already told you⟧, the shop closes at six.', good: 'The shop closes at six.' },
    { bad: '⟦You should have read⟧ the instructions first.', good: 'The instructions are here; step 2 solves this.' },
    { bad: '⟦Despite several reminders⟧, your invoice is unpaid.', good: 'Your invoice of 3 May is still unpaid. If something is wrong with it, tell us.' },
  ],
  silent: [
    { text: 'If you forgot to cancel, we’ll refund you.', why: 'a neutral condition, with help' },
    { text: 'You haven’t finished your form yet.', why: 'a reminder without blame' },
    { text: 'You should have received a confirmation by email.', why: 'it tells what to expect' },
    { text: 'We should have told you sooner.', why: 'the company owns up' },
    { text: 'Check that you entered the number without spaces.', why: 'a check, not an accusation' },
  ],
  *check({ block }: BlockContext): Iterable<Hit> {
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      for (const pattern of BLAMES) {
        const match = pattern.exec(text)
        if (!match) continue
        if (CONDITION.test(text.slice(0, match.index)) || (/^(?:if|had)\b/i.test(match[0]) && /\bif you (?:had )?(?:read|followed)\b/i.test(match[0]))) continue
        const start = sentence.start + match.index
        const end = start + match[0].trimEnd().length
        if (isQuoted(block, start, end)) break
        yield { block, start, end, message: 'This accuses your customer. Say what happened without “you”, then how you sort it out together.' }
        break
      }
    }
  },
}
