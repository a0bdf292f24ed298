import { type Block, type CopyDocument, type Message, STAND_IN } from '../document/copy-document.ts'
import { bodyBlocks, closingOf, endsAsLetter, hasSalutation } from '../document/letter-parts.ts'
import { isInclude } from '../document/templates/branches.ts'
import { firstLine, isBadNews, isFilledIn, isManual, isPartial, isPiece, isProvided, isWrapped, isWrittenElsewhere, LETTERS, sentenceCount } from './letter.ts'
import type { Hit, MessageRule, Rewrite, Team } from './rule.ts'

/** A letter that starts without a salutation. */
export const noGreeting: MessageRule = {
  id: 'no-greeting',
  title: 'No greeting',
  principle: 'every-reaction',
  hears: 'A machine is talking, and not to me.',
  description:
    'Looks for a salutation at the top of e-mails and replies. “Welcome to Acme!” greets nobody. Silent where a layout or your help desk adds the greeting; in a collection of replies, only those that sign off are judged.',
  severity: 'info',
  weight: 1,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: '⟦Your password was changed on Monday at 9:14.⟧ If that was not you, reply to this email.\n\nKind regards,\n\nThe Acme team\n',
      good: 'Hi there,\n\nYour password was changed on Monday at 9:14. If that was not you, reply to this email.\n\nKind regards,\n\nThe Acme team\n',
      fixed: true,
      kind: 'transactional-email',
    },
    {
      bad: '⟦Your claim for the kettle was refused, because it fell from a roof.⟧ Call 0800 123 4567 if it did not. Yours sincerely\n\nMaya Hill\n',
      good: 'Dear Sam,\n\nYour claim for the kettle was refused, because it fell from a roof. Call 0800 123 4567 if it did not. Yours sincerely\n\nMaya Hill\n',
      file: 'emails/claim.md',
      kind: 'transactional-email',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nYour password was changed.\n\nThe Acme team\n', why: 'it greets' },
    {
      text: 'Your street, 1\n\nYour reference: 17\n\nDear Sam,\n\nThank you for your letter.\n\nYours sincerely,\n\nSam Hill\n',
      why: 'the salutation of a letter stands under the addresses',
    },
    {
      text: '<p><%= t(".hello") %></p>\n<p>Your password was changed on Monday. Was it not you? Tell us at once.</p>\n',
      file: 'mail.html.erb',
      why: 'words of a language file may greet',
      kind: 'transactional-email',
    },
    {
      text: '<%= "Dear #{@guest.name}," %>\n\nYour table was moved on Monday. Reply if the new hour does not suit you.\n\nThe Acme team\n',
      why: 'the program puts the greeting together',
      file: 'mail.text.erb',
      kind: 'transactional-email',
    },
    {
      text: '<p>Your password was changed on Monday. Was it not you? Tell us at once.</p>\n',
      why: 'the frame that is put round it may greet',
      file: 'changed.html',
      kind: 'transactional-email',
    },
    {
      text: 'An index to your folders. Your invoice is in the first, your order in the second.\n',
      why: 'it is laid beside files, and sent to nobody',
      file: 'README.txt',
      kind: 'transactional-email',
    },
    { text: '# Pricing\n\nPay by the month. Leave when you like.\n', why: 'a page is no letter' },
  ],
  *check({ message, document, team }): Iterable<Hit> {
    if (!isJudged(message, document, team) || hasSalutation(message)) return
    const anchor = firstLine(message, document.source)
    if (!anchor) return
    const rewrite = greet(message, document, team)
    yield {
      ...anchor,
      message: 'This starts without a greeting. Begin with the customer’s name, or “Hi there,”.',
      ...(rewrite ? { rewrites: [rewrite] } : {}),
    }
  },
}

function isJudged(message: Message, document: CopyDocument, team: Team): boolean {
  if (
    isWrittenElsewhere(message, document.source) ||
    ((isWrapped(message, document) || isPiece(message, document)) && closingOf(message, team.company) === 'nobody')
  )
    return false
  if (isPartial(document) || isManual(message, document) || isProvided(team, message.kind, 'greeting')) return false
  // A layout that wraps the text may greet; an include or a signature further down does not.
  const start = message.blocks[0]?.start ?? 0
  if (document.tags.some((tag) => isInclude(tag) && tag.start < start && !/header|head|style/i.test(tag.raw))) return false
  const signs = closingOf(message, team.company) !== 'nobody' || (message.key === null && endsAsLetter(message))
  if (message.key !== null || document.format === 'markdown' || document.format === 'mdx') return signs
  if (signs || message.blocks.some((block) => block.role === 'subject')) return sentenceCount(message) > 0
  return sentenceCount(message) >= 2 || isFilledIn(message)
}

/** A greeting before the first line, with the name only where the team's files or settings say how it is written. */
function greet(message: Message, document: CopyDocument, team: Team): Rewrite | null {
  const first = bodyBlocks(message)[0]
  // "ACCOUNT DELETED" is a banner; who writes the greeting knows where it goes.
  if (!first || isInBranch(document, first.start) || isPost(document) || !/\p{Ll}/u.test(first.text) || isBanner(first.text) || isTitle(first.text)) return null
  if (isSetApart(first) || isOverMasthead(message) || isInHeader(document.source, first.start)) return null
  const inFile = message.placeholders.find((one) => one.role === 'first-name')
  const name = team.placeholders['first-name'] ?? inFile?.raw ?? null
  const isPlain =
    name !== null && (!/[<&]/.test(name) || (document.format !== 'html' && document.format !== 'mjml')) && !name.includes(String.fromCharCode(STAND_IN))
  const opening = bodyBlocks(message)
    .slice(0, 2)
    .map((block) => block.text)
    .join(' ')
  const greeting = isPlain ? `Hi ${name},` : isBadNews(opening) ? 'Hello,' : 'Hi there,'
  const edit = message.insertParagraph(first, greeting)
  return edit ? { title: `Add “${greeting}”`, kind: 'choose', edits: [edit], inSource: true } : null
}

/** The sender's name over a line of dashes, an address, or a title: a greeting comes after it. */
function isBanner(text: string): boolean {
  // "# Sent when a payment fails", "{subject:}Test": notes and keys of a program's own format.
  return /[=*_~#-]{4,}|^\s*(?:# |\{[\w-]+:)/.test(text) || /^\s*(?:to|from|date|re|ref(?:erence)?|subject)\b\W/i.test(text)
}

/** "Membership Confirmation" on a line of its own over the first sentence. */
function isTitle(text: string): boolean {
  const line = /^[^\n\ue000-\uf8fe]*/.exec(text.slice(0, 120))?.[0].trim() ?? ''
  const words = line.split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  return long.length >= 2 && words.length <= 7 && !/[.!?:,;]$/.test(line) && long.every((word) => /^\p{Lu}/u.test(word))
}

/** "Trouble viewing this email?", "*** This is an automatic message ***": what stands over a letter and is no part of it. */
const IS_NOTE =
  /\b(?:trouble|problems?|issues?) (?:viewing|reading|seeing)\b|\b(?:view|read|see|open) (?:it|this|the)\b[^.]{0,20}\b(?:browser|online|web)\b|^\W*(?:this is an? auto\w*|(?:please )?do(?: not|n['’]t) reply)\b/i

/** A first line in bold from end to end, or short and without a full stop, is a title that was not marked as one. */
function isSetApart({ text, marks, role }: Block): boolean {
  const line = text.trim()
  if (role === 'heading' || IS_NOTE.test(line)) return true
  const bold = marks.reduce((sum, mark) => sum + (mark.kind === 'emphasis' ? mark.to - mark.at : 0), 0)
  return bold >= line.length * 0.9 || (line.length < 70 && !/[.!?:,;…][”"')]*$/.test(line.replace(/(?:\p{Extended_Pictographic}|\ufe0f|\s)+$/u, '')))
}

/** Inside of what the page itself calls its header: a slogan under the logo. */
function isInHeader(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 500), at)
  const open = /<(?:div|td|th|header)\b[^<>]{0,300}\b(?:class|id)=["'][^"'<>]*(?:header|logo|brand|mast|banner|hero)[^<>]*>/gi
  const last = [...before.matchAll(open)].at(-1)
  return last !== undefined && !/<\/(?:div|td|th|header)\b/i.test(before.slice(last.index))
}

/** The sender's name with its address, or a line of dashes, soon after the first words: those are what the inbox shows, and the letter starts below. */
function isOverMasthead(message: Message): boolean {
  return bodyBlocks(message)
    .slice(1, 5)
    .some(({ text }) =>
      text.split('\n').some((line) => /^[=*_~#-]{4,}$/.test(line.trim()) || /^[^.!?]{2,40}[(<] ?(?:https?:\S+|[\ue000-\uf8fe]) ?[)>]$/.test(line.trim())),
    )
}

/** News that is kept as a page with its date and tags: the finding may ask, but a greeting would be odd there. */
function isPost({ format, source }: CopyDocument): boolean {
  const end = (format === 'markdown' || format === 'mdx') && source.startsWith('---\n') ? source.indexOf('\n---', 4) : -1
  return end > 0 && /^(?:pubDate|date|tags|categories|author):/m.test(source.slice(4, end))
}

/** True inside an `if` that is still open: a greeting there would stand in one branch only. */
function isInBranch({ tags }: CopyDocument, at: number): boolean {
  const open: string[] = []
  for (const tag of tags) {
    if (tag.start >= at) break
    if (tag.kind === 'open') open.push(tag.name)
    else if (tag.kind === 'close') open.pop()
  }
  return open.some((name) => /^[#@^]?(?:if|unless|ifequal|case|switch)/i.test(name))
}
