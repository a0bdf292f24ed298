import { contactPath } from '../document/contact-path.ts'
import type { CopyDocument, Message } from '../document/copy-document.ts'
import { closingOf, hasSalutation } from '../document/letter-parts.ts'
import { isCondition, messageOn, readPaths } from '../document/templates/branches.ts'
import { isFilledIn, isManual, isPartial, isPiece, isProvided, isStandIn, isWrapped, isWrittenElsewhere, LETTERS, lastLine, sentenceCount } from './letter.ts'
import type { Hit, MessageRule, Rewrite, Team } from './rule.ts'

/** No way to reach anybody: no reply, address, phone, chat, contact link or form in the message. */
export const missingContactPath: MessageRule = {
  id: 'missing-contact-path',
  title: 'No way to reach you',
  principle: 'reachable',
  hears: 'If something goes wrong, I am on my own.',
  description:
    'Looks for one way to reach you in every message: an invitation to reply, an address, a phone number, a chat, a contact or support link, or a form. Says nothing where a layout, an include, a signature or your help desk could add it. A lone article, or “contact our support team” without saying how, is no way to reach you.',
  severity: 'warning',
  weight: 3,
  kinds: ['marketing-page', 'marketing-email', 'support-reply', 'transactional-email', 'press-release', 'help-article', 'social-post'],
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nWe received your order on Monday. It leaves our warehouse on Tuesday.\n\nKind regards,\n\n⟦The Acme team⟧\n',
      good: 'Hi Sam,\n\nWe received your order on Monday. It leaves our warehouse on Tuesday. Reply to this email if anything looks wrong.\n\nKind regards,\n\nThe Acme team\n',
    },
    {
      bad: '<p>Hi Sam,</p>\n{% if paid %}<p>Your seat is booked. Questions? Call us on 0800 123 4567.</p>{% else %}<p>Your seat is not booked yet. ⟦Pay by Friday to keep it.⟧</p>{% endif %}\n',
      good: '<p>Hi Sam,</p>\n{% if paid %}<p>Your seat is booked.</p>{% else %}<p>Your seat is not booked yet. Pay by Friday to keep it.</p>{% endif %}\n<p>Questions? Call us on 0800 123 4567.</p>\n',
      file: 'mail.liquid',
      kind: 'transactional-email',
    },
    {
      bad: '<html><head><title>Access denied</title></head><body><p>You may not open this page. ⟦Contact your administrator.⟧</p></body></html>',
      good: '<html><head><title>Access denied</title></head><body><p>You may not open this page. Call us on 0800 123 4567 and we open it for you.</p></body></html>',
      file: 'denied.html',
      kind: 'marketing-page',
    },
  ],
  silent: [
    {
      text: 'Hi Sam,\n\nYour money is on its way. If it does not show by Friday, just reply here.\n\nMaya\n',
      why: 'a “not” before the comma does not forbid the reply',
    },
    { text: 'Hi Sam,\n\nYour room is booked. Do not reply to this email; to answer, use this link: {{link}}\n\nMaya\n', why: 'a link to answer by is a way' },
    { text: 'Hi Sam,\n\nYour refund is on its way. Questions? Call us on 0800 123 4567.\n\nThe Acme team\n', why: 'a phone number is a way' },
    { text: 'Hi Sam,\n\nYour refund is on its way.\n\n{% include "footer" %}\n', why: 'the include may hold the contact block' },
    {
      text: 'Hi Sam,\n\nYour seat is booked. See you on Friday.\n\nVisit our [Help Center](https://acme.example/help).\n',
      why: 'a help centre offered as help is a way',
    },
    {
      text: '# Letters\n\n## Day one\n\nHi Sam,\n\nYour plot is ready. Reply to this email with a day that suits you.\n\nMaya\n\n## Day three\n\nHi Sam,\n\nHow did the digging go? Shout if the spade is blunt.\n\nMaya\n\n## Day nine\n\nHi Sam,\n\nThe seeds are in the shed. Water them each evening.\n\nMaya\n',
      why: 'a letter of a series, most of which say how to answer',
      file: 'emails/series.md',
    },
    {
      text: 'Hi Sam,\n\nI asked the depot to look for it and write to you by six.\n\n{{ agent.name }}\n',
      why: 'a reply of a help desk can be answered',
      kind: 'support-reply',
    },
    {
      text: '<p>Hi Sam,</p><p>Your seat is booked.</p>{% if shop.email %}<p>Write to {{ shop.email }}.</p>{% else %}<p>See you there.</p>{% endif %}',
      why: 'the address is shown wherever there is one',
      file: 'mail.liquid',
    },
    {
      text: '<div><p>Hi Sam,</p><p>Your seat is booked.</p><p>See you on Friday.</p></div>\n',
      why: 'the frame that is put round it may say',
      file: 'seat.html',
    },
    { text: 'Save', why: 'a button is no message' },
  ],
  *check({ message, document, team }): Iterable<Hit> {
    if (!isJudged(message, document, team)) return
    if (contactPath(message)) {
      yield* onSomePath(message, document)
      return
    }
    if (isOfSeries(message, document) || isPiece(message, document)) return
    const anchor = lastLine(message, document.source)
    if (!anchor) return
    yield {
      ...anchor,
      message: 'Nobody can be reached from here: no reply, address, phone, chat or form. Say how to get help, and when someone answers.',
      rewrites: [contactBlock(message, team)],
    }
  },
}

const OF_CONTACT = /mail|phone|contact|support|chat/i

/** A message that says how to reach you on one way through its conditions and not on another. */
function* onSomePath(message: Message, document: CopyDocument): Iterable<Hit> {
  if (message.hasForm || !message.tags.some((tag) => tag.kind === 'middle')) return
  // "{% if shop.email %}": shown wherever there is one.
  if (message.tags.some((tag) => isCondition(tag) && OF_CONTACT.test(tag.raw))) return
  for (const path of readPaths(message.tags)) {
    if (!path.isWritten) continue
    const shown = messageOn(path, message)
    if (sentenceCount(shown) < 2 || contactPath(shown)) continue
    const anchor = lastLine(shown, document.source)
    if (!anchor) continue
    yield {
      ...anchor,
      message: `Shown ${path.label}, this message says nothing of how to reach you; on its other ways it does. Say it on this way too, or after the condition.`,
    }
    return
  }
}

/** True for one of several letters under the headings of a page, most of which say how to answer: one sender writes them all. */
function isOfSeries(message: Message, { format, messages }: CopyDocument): boolean {
  if (message.key === null || (format !== 'markdown' && format !== 'mdx')) return false
  return messages.filter((one) => contactPath(one)).length * 2 > messages.length
}

/** Judged where the message is whole: a letter of its own, or a page that nothing else is wrapped round. */
function isJudged(message: Message, document: CopyDocument, team: Team): boolean {
  if (isWrittenElsewhere(message, document.source) || isWrapped(message, document)) return false
  if (message.mayHoldMore || isPartial(document) || isProvided(team, message.kind, 'contact', 'reply')) return false
  if (sentenceCount(message) < 1) return false
  // What an agent signs is sent from a help desk, and can be answered there.
  if (message.kind === 'support-reply' && message.placeholders.some((one) => one.role === 'agent')) return false
  if (isManual(message, document)) return false
  const isLetter = () => hasSalutation(message) || closingOf(message, []) !== 'nobody'
  if (message.key !== null) return isLetter() && sentenceCount(message) >= 2
  if (document.format === 'markdown' || document.format === 'mdx') return hasSalutation(message) && message.kind !== 'help-article'
  if (LETTERS.includes(message.kind))
    return isLetter() || sentenceCount(message) >= 2 || isFilledIn(message) || message.blocks.some((block) => block.role === 'subject')
  if (message.kind === 'press-release') return sentenceCount(message) >= 4
  if (message.kind === 'help-article') return false
  // A page's header and footer stand in its site's layout, unless the page is a whole document of its own.
  if (isStandIn(message, document)) return sentenceCount(message) >= 1
  return !message.isFragment && document.tags.length === 0 && document.format === 'html' && sentenceCount(message) >= 4
}

/** The team's own contact block before the sign-off, or the way to write one once for all. */
function contactBlock(message: Message, team: Team): Rewrite {
  const text = team.contact.text
  const before = message.blocks.find((block) => block.role === 'sign-off') ?? null
  const edit = text ? message.insertParagraph(before, text) : null
  if (text && edit) return { title: 'Add your contact block', kind: 'choose', edits: [edit], inSource: true }
  return { title: 'Set up your contact block', kind: 'choose', edits: [], command: 'set-up-contact' }
}
