import { LETTERS } from './letter.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { placesOf } from './wording.ts'

const TEAM =
  '(?:sales|billing|finance|accounts?|shipping|warehouse|logistics|technical|tech|support|marketing|engineering|development|returns|delivery|legal|product|it|hr|booking|customer service|front desk|back office|night shift)'
const DISOWNS: readonly RegExp[] = [
  /\b(?:another|a different|the other|some other) (?:department|team|colleague|agent|branch|office|shift)'s (?:mistake|error|fault|decision|doing|job)\b/i,
  /\b(?:the|our) (?:warehouse|back office|head office|accounts|sales|billing|finance|marketing) (?:messed|screwed|got (?:it|this) wrong|dropped the ball|made (?:a|the|this) (?:mistake|error))\b[^.!?]{0,10}/i,
  /\b(?:the|an?) (?:mistake|error|fault) (?:of|by|in|from) (?:another|a different|the other|some other|our other) (?:department|team|colleague|agent|branch|office|shift)\b/i,
  /\b(?:the|our) (?:warehouse|back office|head office|night shift) (?:forgot|failed|should have|did not|didn't|lost|never)\b/i,
  new RegExp(`\\b(?:the|our) ${TEAM} (?:team|department|people|staff) (?:gave you|told you|sent you) (?:the )?(?:wrong|incorrect)\\b`, 'i'),
  /\b(?:i'm|i am|we're|we are) only (?:allowed|permitted|authori[sz]ed) to (?:read|say|tell|follow|repeat|do what)\b|\bhead office makes the(?:se)? (?:rules|decisions)\b/i,
  /\b(?:the|our|my) (?:\w+ )?(?:system|computer|software|program|screen|tool)s? (?:won't|will not|doesn't|does not|wouldn't|isn't|is not|can't|cannot|refuses to|is (?:not )?(?:letting|allowing)) ?(?:let(?:ting)?|allow(?:ing)?|permit(?:ting)?|accept)? ?(?:me|us|it|this|that)\b/i,
  /\b(?:my|our) (?:manager|supervisor|boss|team lead|head office|hq|superiors?|bosses|management) (?:won't|will not|doesn't|does not|didn't|did not|said (?:no|i can't|we can't)|refused?|told me (?:not to|i can't|that i can't))\b/i,
  new RegExp(
    `\\b(?:the|our) ${TEAM} (?:team|department|guys|people|colleagues?|staff) (?:\\w+ )?(?:made (?:a|the|this) (?:mistake|error)|messed (?:up|this up)|forgot|dropped the ball|got (?:it|this|that) wrong|should have|failed to|didn't (?:bother|tell|do|send|read|check)|did not (?:tell|do|send|read|check)|is to blame|are to blame|never (?:told|sent|informed))\\b`,
    'i',
  ),
  /\b(?:that|this|it)(?:'s| is| was) (?:not|n't) (?:my|our) (?:job|fault|department|area|responsibility|problem|decision|call)\b|\b(?:that|this|it) (?:isn't|wasn't) (?:my|our) (?:job|fault|department|area|responsibility|problem|decision|call)\b/i,
  /\b(?:another|a different|the other|some other) (?:department|team|colleague|agent|branch|office|shift) (?:made|messed|forgot|handled (?:it|this) (?:badly|wrong)|told you (?:wrong|the wrong)|gave you (?:wrong|the wrong|incorrect)|is (?:responsible|to blame)|was (?:responsible|wrong|to blame)|decided|did (?:this|that))\b/i,
  /\b(?:i|we) (?:don't|do not|have no idea) (?:know )?(?:why|what|how) (?:they|my colleague|the (?:other|last|previous) (?:agent|person|team|colleague)|the \w+ team|he|she) (?:did|told|said|promised|sent|would)\b/i,
  /\b(?:my colleague|the (?:previous|last|other) (?:agent|representative|colleague|person|advisor)) (?:\w+ )?(?:was wrong|made a mistake|should (?:not )?have|shouldn't have|gave you (?:wrong|the wrong|incorrect)|misinformed|didn't know|got it wrong)\b/i,
  /\b(?:i|we) (?:only|just) (?:follow(?:ing)?|do(?:ing)?) (?:the rules|orders|what (?:i'm|i am|we're|we are) told)\b|\b(?:i'm|i am|we're|we are) (?:only|just) (?:following (?:the rules|orders)|doing (?:my|our) job)\b|\bmy hands are tied\b|\bout of my hands\b|\babove my pay grade\b/i,
]

/** "The system won't let me", "the other department forgot": colleagues in the dock. */
export const disownsColleagues: BlockRule = {
  id: 'disowns-colleagues',
  title: 'Points at colleagues or the system',
  principle: 'one-team',
  hears: 'They blame one another, and I am still stuck.',
  description:
    'Finds “the system won’t let me”, “another department”, “my colleague got it wrong”, “my hands are tied”. Owning up as one team, and introducing a colleague who helps, is left alone.',
  severity: 'info',
  weight: 2,
  kinds: [...LETTERS, 'ui-text', 'social-post'],
  scope: 'block',
  pairs: [
    {
      bad: 'Hi Sam,\n\n⟦The system won’t let me⟧ change the date.\n\nMaya\n',
      good: 'Hi Sam,\n\nI cannot change the date after noon, so I have booked you a second seat for Friday and cancelled the first.\n\nMaya\n',
    },
    {
      bad: 'Hi Sam,\n\n⟦The warehouse team forgot⟧ your parcel.\n\nMaya\n',
      good: 'Hi Sam,\n\nWe forgot your parcel. It left this morning by express.\n\nMaya\n',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nWe made a mistake, and your parcel left a day late.\n\nMaya\n', why: 'one team owns up' },
    { text: 'Hi Sam,\n\nMy colleague Lena from the repair team calls you on Friday.\n\nMaya\n', why: 'a colleague who helps' },
    { text: 'Hi Sam,\n\nThe system needs a restart; hold the button for five seconds.\n\nMaya\n', why: 'the customer’s own device' },
  ],
  *check({ block }: BlockContext): Iterable<Hit> {
    for (const { start, end } of placesOf(block, DISOWNS)) {
      yield { block, start, end, message: 'Your customer dealt with one company. Say “we”, then what you do about it; leave colleagues and systems out.' }
    }
  },
}
