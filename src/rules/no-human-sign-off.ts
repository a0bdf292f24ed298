import type { CopyDocument, Message } from '../document/copy-document.ts'
import { type Closing, closingOf, endsAsLetter, hasSalutation } from '../document/letter-parts.ts'
import { isFilledIn, isManual, isPartial, isPiece, isProvided, isWrapped, isWrittenElsewhere, LETTERS, lastLine, sentenceCount } from './letter.ts'
import type { Hit, MessageRule, Team } from './rule.ts'

/** A letter that nobody signs: neither a person nor a named team. */
export const noHumanSignOff: MessageRule = {
  id: 'no-human-sign-off',
  title: 'Nobody signs',
  principle: 'know-who-is-speaking',
  hears: 'I do not know who wrote this.',
  description:
    'Looks for a person or a named team under e-mails and replies; a brand’s name alone is neither. Silent where a signature, a layout or your help desk adds it; in a collection of replies, only those that greet are judged.',
  severity: 'info',
  weight: 1,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nYour parcel left today. Reply to this email if it is not there by Friday.\n\n⟦It is on its way.⟧\n',
      good: 'Hi Sam,\n\nYour parcel left today. Reply to this email if it is not there by Friday.\n\nIt is on its way.\n\nBest,\nMaya from the Acme team\n',
    },
    {
      bad: 'You are owed 40 euros for the lesson that was cancelled. Call 0800 123 4567 to have it sent.\n\n⟦Thank you very much,⟧\n',
      good: 'Hi Sam,\n\nYou are owed 40 euros for the lesson that was cancelled. Call 0800 123 4567 to have it sent.\n\nThank you very much,\nMaya Hill\n',
      file: 'emails/owed.md',
    },
    {
      bad: '<p>Dear <%= @name %>,</p>\n<p>Your locker is open again.</p>\n<p>Best regards,<br>⟦The Larkfield⟧</p>\n',
      good: '<p>Dear <%= @name %>,</p>\n<p>Your locker is open again.</p>\n<p>Best regards,<br>Maya Hill</p>\n',
      file: 'app/views/mailer/open.html.erb',
      kind: 'transactional-email',
    },
  ],
  silent: [
    { text: 'Hi Sam, your lesson starts at ten. The link: https://acme.example/l/7 — Maya from Acme', why: 'a short message is signed on its last line' },
    {
      text: '<!DOCTYPE html><html><body><p>Hi Sam,</p><p>Your parcel left today. Reply if it is late.</p><p>xo, Maya</p></body></html>',
      why: 'a person signs, however loosely',
      file: 'mail.html',
      kind: 'transactional-email',
    },
    { text: 'Hi Sam,\n\nThe quote is attached. Shall I come by to measure?\n\nRob\n', why: 'a given name alone signs' },
    { text: 'Dear Sam,\n\nYour umbrella is at the desk in hall B.\n\nLost Property Office\nAcme Station\n', why: 'a named office signs' },
    { text: 'Hi Sam,\n\nYour parcel left today.\n\nThe Acme team\n', why: 'a named team signs' },
    { text: 'Hi Sam,\n\nYour parcel left today.\n\n{{signature}}\n', why: 'the signature is filled in' },
    {
      text: '<p>Hi Sam,</p><p>Your parcel left today. Call 0800 123 4567 if it is late.</p>\n',
      why: 'the frame that is put round it may sign',
      file: 'left.html',
      kind: 'transactional-email',
    },
    { text: 'Dear Sam,\n\nYour claim is open again.\n\nSincerely,\n\nEnclosures: form 7\n', why: 'a letter on paper is signed by hand' },
    {
      text: '<% content_for :body do %>\nHi Sam,\n\nYour parcel left today. Questions? Call 0800 123 4567.\n<% end %>\n',
      why: 'the layout that this is put into may sign',
      file: 'app/views/mailer/left.text.erb',
    },
    { text: 'Hi Sam,\n\nYour parcel left today.\n\nMaya Hill\nHead of Support\n', why: 'a person with a title signs, without a closing phrase' },
  ],
  *check({ message, document, team }): Iterable<Hit> {
    const closing = closingOf(message, team.company)
    if (closing === 'person' || closing === 'team' || !isJudged(message, document, team, closing)) return
    const anchor = lastLine(message, document.source)
    if (!anchor) return
    yield {
      ...anchor,
      message:
        closing === 'brand'
          ? 'Only a brand’s name closes this. Sign with a person’s name or a named team, so your customer knows who is there.'
          : 'Nobody signs this. Close with a person’s name or a named team, so your customer knows who is there.',
    }
  },
}

function isJudged(message: Message, document: CopyDocument, team: Team, closing: Closing): boolean {
  if (isWrittenElsewhere(message, document.source)) return false
  // No layout signs under a brand that has closed already.
  if (closing !== 'brand' && (isWrapped(message, document) || isPiece(message, document))) return false
  // A letter with enclosures is on paper, and signed by hand.
  if (message.blocks.some((block) => /(?:^|[\s,])encl(?:osures?|s)?[.:]/i.test(block.text))) return false
  if (message.mayHoldMore || isPartial(document) || isManual(message, document) || isProvided(team, message.kind, 'sign-off')) return false
  const greets = hasSalutation(message) || (message.key === null && endsAsLetter(message))
  if (message.key !== null || document.format === 'markdown' || document.format === 'mdx') return greets && sentenceCount(message) > 0
  if (greets || message.blocks.some((block) => block.role === 'subject')) return sentenceCount(message) > 0
  return sentenceCount(message) >= 2 || isFilledIn(message)
}
