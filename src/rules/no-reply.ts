import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { BLANK } from '../text/span.ts'
import { LETTERS } from './letter.ts'
import type { BlockRule, Hit, Rewrite } from './rule.ts'

const REPLY = '(?:repl(?:y|ies|ying)|respond(?:ing)?|write back|answer)'
const TOLD_NOT_TO = new RegExp(
  [
    `\\b(?:do not|don't|cannot|can't|can not|you (?:are|will be) unable to|not possible to|unable to|refrain from|avoid|never|instead of|not be able to|may not|must not|should not|shouldn't)\\b (?!hesitate|be (?:shy|afraid)|(?:see|get|receive|have|find|hear|expect)\\b)(?:\\w+ ){0,3}?${REPLY}\\b(?! (?:by|before|within|until|unless|if|later|as soon|all|with (?:your|any|personal)|promptly|in time))`,
    `\\b(?:no|not|never) (?:need to )?(?:hit|click|press|use) (?:the )?"?reply\\b`,
    `\\bdo not (?:hit|click|press|use) (?:on )?(?:the )?"?reply\\b`,
    `\\brepl(?:y|ies)\\b(?: (?:to|sent to|from|at|on))?(?: (?:this|that|the|these|it|our))?(?: [\\w-]+){0,3} (?:is|are|will|can|do|does|may|would)(?: be)? ?(?:not|n't|never)(?: be)? (?:be )?(?:monitored|read|answered|received|checked|seen|delivered|reach|processed|accepted|possible|looked at|responded)`,
    `\\b(?:mailbox|inbox|e-?mail(?: address)?|address|account|number|message)\\b[^.!?]{0,30}?\\b(?:is|are)(?: not|n't) (?:\\w+ )?(?:monitored|read|checked|attended|staffed|answered|watched)\\b`,
    `\\b(?:mailbox|inbox)\\b (?:is|are) (?:unmonitored|unattended|unread)\\b`,
    `\\b(?:unmonitored|unattended|unread|not monitored|no-?reply|send-only|outgoing-only|notification-only) (?:e-?mail|mailbox|inbox|address|account)`,
    `\\b(?:cannot|can't|can not|unable to|not able to|does not|doesn't|will not|won't) (?:receive|accept|take|read|see|process|respond to|answer|monitor) (?:\\w+ )?(?:repl(?:y|ies)|responses|incoming|answers)\\b`,
    `\\b(?:e-?mails?|messages?|mails?|anything|letters?)\\b (?:that (?:you|are) )?(?:sent|send|written|addressed) (?:here|(?:to|at) (?:this|that|the|our) (?:e-?mail )?(?:address|mailbox|inbox|account|number))\\b[^.!?]{0,14}?(?:not|n't|never)(?: be)? (?:\\w+ly )?(?:answered|read|seen|monitored|replied|processed|checked|received)`,
    `\\b(?:e-?mails?|messages?|mails?) (?:to|at) (?:this|that) (?:e-?mail )?(?:address|mailbox|inbox)\\b[^.!?]{0,14}?(?:not|n't|never)(?: be)? (?:\\w+ly )?(?:answered|read|seen|monitored|processed|checked|received)`,
    `\\b(?:e-?mails?|messages?|mails?|repl(?:y|ies)) (?:sent )?(?:to|at) (?:this|that) (?:e-?mail )?(?:address|mailbox|inbox) (?:is|are|will be|gets?) (?:\\w+ly )?(?:deleted|discarded|lost|ignored|bounced)\\b`,
    `\\brepl(?:y|ies)\\b[^.!?]{0,30}? (?:go|goes|land|lands|end up|are sent|is sent|disappear|bounce)s? (?:nowhere|unread|unseen|to (?:nobody|no one|nowhere|an? (?:unmonitored|unattended|unread))|in(?:to)? (?:nowhere|the void|a void|a black hole))`,
    `\\bno one (?:reads|monitors|checks|will see|will read|is monitoring)\\b`,
    `\\bnobody (?:reads|monitors|checks|will see|will read)\\b`,
    `\\byour (?:e-?mail|reply|message|response)\\b[^.!?]{0,40}? (?:could not|couldn't|cannot|can't|was not|wasn't|has not been|will not|won't)(?: be)? (?:accepted|processed|received)\\b[^.!?]{0,30} (?:we require|must be (?:sent|submitted)|only (?:accept|through|via)|replies)\\b`,
    `\\b(?:do not|does not|don't|doesn't|no longer|cannot|can't) (?:accept|take|allow) (?:e-?mail )?repl(?:y|ies)\\b`,
    `\\b(?:no-?reply|do-?not-?reply)@`,
  ].join('|'),
  'i',
)
/** "You don't need to reply" spares work; "do not reply with your password" protects. */
const SPARES =
  /\b(?:don't|do not|no) (?:have|need) to (?:reply|respond|answer)|\bno need to\b|\bif you (?:do not|don't|cannot|can't) (?:reply|respond|answer)|\b(?:password|pin|card (?:number|details)|personal (?:data|details|information)|bank details|passcode)\b|\b(?:did not|didn't|have not|haven't|has not|hasn't) repl/i
/** "Your letter went to our old address, which nobody reads any more." */
const WENT_ASTRAY = /\byour [^.!?]{2,40} (?:went|was sent|came|had gone) to (?:our|an|the) (?:old|former|wrong|previous)\b/i
const WHOLE =
  /^(?:please |kindly |note:? |please note:? |important:? )?(?:do not|don't) (?:\w+ )?(?:reply|respond)(?: directly)?(?: (?:directly )?(?:to|on) (?:this|that) (?:automated |automatic |system-generated )?(?:e-?mail|message|mail|address|notification)(?: address)?)?(?: directly)?(?:[,;:–—-]+ ?(?:as |because |since )?(?:it|this (?:mailbox|inbox|address|e-?mail(?: address)?)|replies|the (?:mailbox|inbox)) (?:is|are) not (?:\w+ )?(?:monitored|read|checked|answered))?[.!]?$/i

/** "Please do not reply to this email": a door shut in the customer's face. */
export const noReply: BlockRule = {
  id: 'no-reply',
  title: 'Tells the customer not to reply',
  principle: 'reachable',
  hears: 'You may talk to me; I may not talk to you.',
  description:
    'Finds “do not reply”, unread mailboxes and no-reply addresses in e-mails and replies. Leaves alone what spares the customer work (“you don’t need to reply”) and what protects them (“do not reply with your password”).',
  severity: 'warning',
  weight: 3,
  kinds: [...LETTERS, 'ui-text'],
  scope: 'block',
  pairs: [
    { bad: 'Hi Sam,\n\n⟦Please do not reply to this email.⟧\n', good: 'Hi Sam,\n\nReply to this email and Maya’s team answers by the next working day.\n' },
    {
      bad: 'Dear Sam,\n\n⟦This mailbox is not monitored.⟧ Your order has shipped.\n',
      good: 'Dear Sam,\n\nYour order has shipped. Questions? Reply to this email.\n',
    },
    {
      bad: 'Hi Sam,\n\n⟦Please do not reply to this email.⟧ This mailbox is not monitored.\n',
      good: 'Hi Sam,\n\nReply to this email and Maya’s team answers by the next working day.\n',
    },
    {
      bad: 'Hello Sam,\n\nYour ticket is attached. ⟦Replies to this message go nowhere.⟧\n',
      good: 'Hello Sam,\n\nYour ticket is attached. Questions? Reply to this email.\n',
    },
    { bad: 'Hello Sam,\n\n⟦Sent from noreply@acme.example.⟧\n', good: 'Hello Sam,\n\nSent from help@acme.example.\n' },
  ],
  silent: [
    { text: 'Hi Sam,\n\nIf you still do not see our reply by Friday, look into your spam folder.\n', why: 'the reply is ours' },
    { text: 'Hi Sam,\n\nYou don’t need to reply; we have all we need.\n', why: 'it spares the customer work' },
    { text: 'Hi Sam,\n\nPlease do not reply with your password or card number.\n', why: 'it protects the customer' },
    { text: 'Hi Sam,\n\nYour letter went to our old address, which nobody reads any more. I have it now.\n', why: 'what happened, told' },
    { text: 'Hi Sam,\n\nIf you do not reply within 30 days, we keep your seat as it is.\n', why: 'it says what happens without an answer' },
  ],
  *check({ block, team }): Iterable<Hit> {
    let told = -2
    for (const sentence of block.sentences) {
      const text = readable(block, sentence)
      if (!TOLD_NOT_TO.test(text) || SPARES.test(text) || WENT_ASTRAY.test(text)) continue
      // "Do not reply to this email. This mailbox is not monitored." is one thought.
      const isSameThought = told === sentence.index - 1
      told = sentence.index
      if (isSameThought) continue
      const rewrite = replace(block, sentence, text, team.contact.text)
      yield {
        block,
        start: sentence.start,
        end: sentence.end,
        message: 'Your customer is told not to answer. Send from an address that someone reads, or say right here where to write or call.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
    }
  },
}

/** The sentence with straight apostrophes and addresses as written; same length as a reader sees it is not needed. */
function readable(block: Block, sentence: Sentence): string {
  return sentence.text.replace(/[’‘]/g, "'").replace(/[\ue000-\uf8fe]/g, (char) => block.placeholders[char.charCodeAt(0) - 0xe000]?.raw ?? 'X')
}

const UNREAD =
  /^(?:(?:please )?note:? (?:that )?)?(?:this|the|our) (?:\w+ )?(?:mailbox|inbox|e-?mail(?: address)?|address|account) (?:is|are)(?: not|n't) (?:\w+ )?(?:monitored|read|checked|attended|staffed|answered|watched)[.!]?$|^(?:please )?do not (?:click|hit|press|use) (?:on )?(?:the )?"?reply"?(?: (?:on|to|button))?(?: (?:on|to))?(?: this (?:e-?mail|message))?[.!]?$|^this (?:e-?mail|message) (?:was sent|is sent|comes) from an? (?:unmonitored|unattended|no-?reply|send-only|notification-only) (?:e-?mail |mail)?(?:address|mailbox|inbox|account)[.!]?$|^this (?:e-?mail|message) was (?:sent|generated) automatically,? from an? (?:unmonitored|unattended|no-?reply|send-only|notification-only) (?:e-?mail |mail)?(?:address|mailbox|inbox|account)[ ,–-]+(?:so )?please do not reply(?: to (?:it|this \w+))?[.!]?$|^(?:(?:please )?note:? (?:that )?)?(?:this is an? (?:unmonitored|unattended|send-only) (?:mailbox|inbox|e-?mail address|address)|(?:this is an? (?:automated|automatic|system-generated|automatically generated) (?:e-?mail|message),? (?:and )?)?replies (?:to this (?:e-?mail|message)?(?: ?address)? )?(?:are|will) not (?:be )?(?:\w+ )?(?:monitored|read|answered|received))[.!]?$/i

/** True when the sentence says nothing else. */
function isOnlyThat(text: string): boolean {
  const said = text.trim()
  return WHOLE.test(said) || UNREAD.test(said)
}

/** The team's own contact block, or a blank for an address, instead of a sentence that says nothing but "do not reply". */
function replace(block: Block, sentence: Sentence, text: string, contact: string | null): Rewrite | null {
  if (!isOnlyThat(text)) return null
  const next = block.sentences[sentence.index + 1]
  const more = next ? readable(block, next) : ''
  const goesOn = next !== undefined && TOLD_NOT_TO.test(more)
  // "This mailbox is not monitored." must not stand behind an invitation to write.
  if (goesOn && !isOnlyThat(more)) return null
  // Where the next sentence leads to somebody, a second way would stand in its way.
  const then = (goesOn ? block.sentences[sentence.index + 2]?.text : more) ?? ''
  if (
    /^(?:use|for (?:any|more|all|help|further|questions)|if you|to (?:reach|contact|reply|get)|(?:please |kindly )?(?:use|contact|visit|call|write|reach)|instead|questions)\b/i.test(
      then,
    )
  )
    return null
  const fresh = contact && !TOLD_NOT_TO.test(contact) ? contact : `Questions? Write to ${BLANK}.`
  const { end } = goesOn && next ? next : sentence
  const stop = /[.!]\s*$/.test(block.text.slice(sentence.start, end)) ? 0 : 1
  const written = stop && fresh.endsWith('.') ? fresh.slice(0, -1) : fresh
  return { title: `Write “${fresh.replace(BLANK, '…').replace('….', '…')}”`, kind: 'choose', edits: [{ start: sentence.start, end, text: written }] }
}
