import type { Block } from '../document/copy-document.ts'
import { BLANK, type Edit } from '../text/span.ts'
import { LETTERS } from './letter.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { around, hasBound, type Place, placesOf } from './wording.ts'

const SOMEBODY = '(?:the |our |your |an? )?(?:relevant|appropriate|concerned|respective|correct|right|responsible|different|another|other|dedicated|competent)'
const PASSES_ON: readonly RegExp[] = [
  /\b(?:this|that|it) (?:is not|isn't) (?:something|anything) (?:that )?(?:we|i|our (?:team|department)|my team) (?:handles?|deals? with|does|covers?|can help with|looks? after)\b/i,
  /\b(?:you(?:'ll| will)? (?:need|have) to |please |you (?:should|must) )(?:take (?:this|it) up|raise (?:this|it)|discuss (?:this|it)) (?:directly )?with (?:your|the)\b/i,
  new RegExp(
    `\\b(?:contact|call|e-?mail|phone|write to|reach out to|get in touch with|speak (?:to|with)|ask|consult) ${SOMEBODY} (?:\\w+ )?(?:department|team|person|colleague|office|division|unit|authority|desk|party|support)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:forward|pass|transfer|redirect|refer|escalat|rout|hand|(?:re-?)?assign|sent|direct)\\w*\\b[^.!?]{0,50}? (?:on |over )?to ${SOMEBODY} (?:\\w+ )?(?:department|team|person|colleague|office|division|unit|desk|party|group|queue)\\b`,
    'i',
  ),
  /\b(?:please |kindly |you(?:'ll| will)? (?:need|have) to |you (?:should|must) |i suggest you |we (?:suggest|advise|recommend) (?:that )?you )(?:contact|call|phone|e-?mail|write to|reach out to|get in touch with|speak (?:to|with)|go to|refer to) (?:the|your|their) (?:manufacturer|courier|carrier|seller|vendor|merchant|supplier|reseller|bank|airline|insurer|developer|distributor|post office|delivery company|internet provider|local \w+)(?: directly| yourself| instead)?\b/i,
  /\b(?:contact|call|ask|write to|reach out to|get in touch with|speak (?:to|with)|(?:on |over )?to) the (?:\w+ )?(?:department|team|person|people|colleagues?|office) (?:responsible|in charge|concerned)\b/i,
  /\byou(?:'ll| will)? (?:must|need to|have to) (?:contact|call|phone|e-?mail|write to|speak (?:to|with)) (?:our|the) (?!support|customer|help|service)(?:\w+ ){1,2}(?:department|team|office|desk|division)\b/i,
  /\b(?:this|that|your|such) (?:question|request|query|enquiry|inquiry|complaint|matter|issue)s? (?:should|must|needs? to|has to|have to) be (?:directed|addressed|sent|made|raised|submitted) (?:to|with) (?:the|our|your)\b/i,
  /\b(?:handled|dealt with|managed|looked after|run) by (?:a |an )?(?:different|another|separate|other) (?:\w+ )?(?:departments?|teams?|offices?|company|companies|units?|people|person)\b/i,
  /\b(?:i am|i'm|we are|we're) not the (?:right|correct|best) (?:person|people|team|department|contact)\b/i,
  /\b(?:falls|lies|is) outside (?:of )?(?:our|my) (?:responsibility|responsibilities|remit|scope|area|department)\b/i,
  /(?:^|[,;:–—] )(?:contact|call|phone|ask|write to|speak to) (?:the|your) \w+(?: \w+)? directly\b/i,
  /\b(?:this|that|it) (?:is not|isn't) (?:handled|dealt with|managed|looked after) (?:by (?:us|me|our team)|here)\b|\b(?:i|we) (?:don't|do not) (?:deal with|handle) (?:this|that|these|those|such)\b/i,
  /\b(?:i|we)(?:'ll| will|'m going to| have|'ve)? (?:now |just )?(?:transfer|transferred|pass|passed|forward|forwarded) (?:you|your (?:call|case|request|e-?mail|message|ticket|enquiry|query|complaint)) (?:on |over )?to (?:another|a different|someone else|a colleague|the next)\b/i,
]
/** A person or team by name, or the writer staying with it. */
const STAYS =
  /\b(?:i(?:'ll| will) (?:stay|follow up|check back|make sure|keep|be (?:here|in touch)|let you know)|we(?:'ll| will) (?:stay|keep you|make sure|let you know|follow up with)|on your behalf|for you\b|together|copied|cc'?d|my colleague \p{Lu}|\p{Lu}\p{Ll}+ (?:from|in|at|of) (?:our|the)|you don't need to|(?:in an )?emergency|doctor|police|\b(?:on|at) (?:\+?\d[\d ()-]{6,}|[\w.]+@))/u
/** A bank tells nobody but its own customer why it said no. */
const BANK_SAID_NO =
  /\b(?:card|payment|charge|transaction)\b[^.!?]{0,40}\b(?:declined|refused|rejected|not accepted|failed|unsuccessful|did(?: not|n't) go through)\b/i

/** "Please contact the relevant department": the customer starts again at the beginning. */
export const handOff: BlockRule = {
  id: 'hand-off',
  title: 'Passes the customer on',
  principle: 'stay-with-them',
  hears: 'I have to start all over again with somebody else.',
  description:
    'Finds customers passed on to “the relevant department” or told to chase another company themselves. A named person or team with a time, or a writer who stays with it, is left alone.',
  severity: 'info',
  weight: 2,
  kinds: [...LETTERS, 'help-article', 'ui-text'],
  scope: 'block',
  pairs: [
    {
      bad: 'Hi Sam,\n\n⟦Please contact the courier directly⟧.\n\nMaya\n',
      good: 'Hi Sam,\n\nI have asked the courier, and I will call you on Tuesday.\n\nMaya\n',
    },
    {
      bad: 'Hi Sam,\n\nYour request has been ⟦forwarded to the relevant department⟧.\n\nMaya\n',
      good: 'Hi Sam,\n\nLena from our repair team has your request and calls you by Friday.\n\nMaya\n',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nI have passed your case to the right team, and they call you by Friday.\n\nMaya\n', why: 'a day is named' },
    { text: 'Hi Sam,\n\nContact us on 0800 123 456.\n\nMaya\n', why: 'an invitation to write to the company itself' },
    { text: 'Your membership cannot be transferred to another person.', why: 'it is the membership that stays', kind: 'help-article' },
    { text: 'Hi Sam,\n\nI asked the bank on your behalf.\n\nMaya\n', why: 'the writer stays with it' },
    { text: 'Hi Sam,\n\nYour card was declined. Please contact your bank.\n\nMaya\n', why: 'a bank tells nobody but its own customer' },
  ],
  *check({ block, before, after }: BlockContext): Iterable<Hit> {
    for (const place of placesOf(block, PASSES_ON)) {
      const { sentence, text, start, end } = place
      if (/\byour (?:bank|card (?:issuer|company|provider))\b/i.test(text) && BANK_SAID_NO.test(around(block, sentence, before, after))) continue
      const next = block.sentences[sentence.index + 1]?.text ?? after?.text ?? ''
      const last = block.sentences[sentence.index - 1]?.text ?? before?.text ?? ''
      if (hasBound(text) || hasBound(next) || STAYS.test(text) || STAYS.test(next) || STAYS.test(last)) continue
      // "A membership cannot be transferred to another person" hands nobody on.
      if (/\b(?:not|cannot|can't|can’t|never)(?: \w+)* $/i.test(block.text.slice(Math.max(0, start - 40), start))) continue
      if (/^(?:if|unless)\b/i.test(text) && !/\b(?:relevant|appropriate|respective|concerned)\b/i.test(text)) continue
      const rewrite = stayWith(block, place)
      yield {
        block,
        start,
        end,
        message: 'Your customer is sent on alone. Ask for them, or name the person who takes over and the day they answer.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
    }
  },
}

/** Whom the company can ask for its customer: not the customer's own bank or doctor. */
const OURS_TO_ASK = '(?:manufacturer|courier|carrier|seller|vendor|merchant|supplier|reseller|distributor|delivery company|post office|developer)'
const SEND_ON = new RegExp(
  `^(?:please |kindly |you(?:'ll| will)? (?:need|have) to |you (?:should|must) |(?:i|we) (?:suggest|advise|recommend) (?:that )?you )(?:contact|call|phone|e-?mail|write to|reach out to|get in touch with|speak (?:to|with)|go to|ask|consult) (?:(the|our) (${OURS_TO_ASK})|${SOMEBODY} (?:\\w+ )?(?:department|team|person|colleague|office|division|unit|desk))(?: directly| yourself| instead)?( about (?:this|it|that)| for (?:more|further) (?:information|details|help|assistance))?[.!]?$`,
  'i',
)
const PASSED = new RegExp(`\\bto (${SOMEBODY} (?:\\w+ )?(?:department|team|person|colleague|office|division|unit|desk))[.!]?$`, 'i')

/** The writer stays with it, or says who takes over and by when: the name and the day are theirs to fill in. */
function stayWith(block: Block, { sentence, text }: Place): Rewrite | null {
  const said = text.trimEnd()
  const stop = /[.!]$/.test(said) ? 1 : 0
  const end = sentence.start + said.length - stop
  const on = SEND_ON.exec(said)
  const who = /\b(?:I|I'(?:m|ve|ll|d)|my)\b/.test(block.text.replace(/’/g, "'")) ? 'I' : 'We'
  const passed = on ? null : PASSED.exec(said)
  const edits: Edit[] = on
    ? [{ start: sentence.start, end, text: `${who} will ask ${on[2] ? `the ${on[2].toLowerCase()}` : BLANK} and come back to you by ${BLANK}` }]
    : passed && !/\b(?:if|unless|once|when|will be|can be|not)\b|n't\b/i.test(said)
      ? [{ start: sentence.start + passed.index + 3, end, text: `${BLANK}, who will answer you by ${BLANK}` }]
      : []
  return edits.length ? { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits } : null
}
