import type { Message } from '../document/copy-document.ts'
import { PHONE_WIDTH, previewInbox, WEB_MAIL_WIDTH } from './inbox-preview.ts'
import type { Hit, MessageRule } from './rule.ts'

export const inboxLine: MessageRule = {
  id: 'inbox-line',
  title: 'The line in the inbox',
  principle: 'every-reaction',
  hears: 'I cannot tell what this is about.',
  description:
    'Looks at subject and preheader as the inbox shows them: missing (and with no preview text whatever stands first), cut off on a phone and in web mail, or saying the same thing twice. Each subject of an A/B test (`subject_a`, `subject_b`, or a list) is judged.',
  severity: 'hint',
  weight: 0,
  scope: 'message',
  kinds: ['marketing-email', 'transactional-email'],
  options: { longest: { type: 'number', default: WEB_MAIL_WIDTH, description: 'Characters from which a subject is too long even for web mail.' } },
  pairs: [
    {
      file: 'a.txt',
      bad: 'Subject: ⟦Everything you ever wanted to know about how your new lamp dims by itself in the evening⟧\n\nHi Sam,\n\nIt dims.',
      good: 'Subject: Your lamp now dims by itself\n\nHi Sam,\n\nIt dims.',
      kind: 'marketing-email',
    },
    {
      bad: '---\nsubject: Your lamp is here\npreheader: ⟦Your lamp is here⟧\n---\nHi Sam,',
      good: '---\nsubject: Your lamp is here\npreheader: Pick it up until Friday\n---\nHi Sam,',
      kind: 'marketing-email',
    },
    {
      bad: '---\nsubject_a: Your lamp is here\nsubject_b: ⟦Your new lamp is waiting at the shop for you, and it dims by itself in the evening⟧\n---\nHi Sam,',
      good: '---\nsubject_a: Your lamp is here\nsubject_b: Your lamp dims by itself\n---\nHi Sam,',
      kind: 'marketing-email',
    },
    {
      bad: '---\nsubject: ""\n---\n⟦Hi Sam,⟧\n\nYour lamp is here.',
      good: '---\nsubject: Your lamp is here\n---\nHi Sam,\n\nYour lamp is here.',
      kind: 'marketing-email',
    },
    {
      bad: '---\nfrom: Acme <hello@acme.example>\npreheader: Pick it up until Friday\n---\n⟦Hi Sam,⟧\n\nYour lamp is here.',
      good: '---\nfrom: Acme <hello@acme.example>\nsubject: Your lamp is here\npreheader: Pick it up until Friday\n---\nHi Sam,\n\nYour lamp is here.',
      kind: 'marketing-email',
    },
    {
      file: 'a.html',
      bad: '<html><body><p>⟦View this e-mail in your browser⟧</p><p>Your lamp dims by itself now.</p></body></html>',
      good: '<html><body><div style="display:none">Your lamp dims by itself now.</div><p>View this e-mail in your browser</p><p>Ask it to.</p></body></html>',
      kind: 'marketing-email',
    },
  ],
  silent: [
    {
      file: 'a.html',
      text: '<html><body><p>Your lamp dims by itself now.</p><p>View this e-mail in your browser</p></body></html>',
      why: 'without a preview text the inbox shows the first words, and they say it',
      kind: 'marketing-email',
    },
    {
      text: '---\ntitle: Your lamp is here\npreheader: Pick it up until Friday\n---\nHi Sam,\n\nYour lamp is here.',
      why: 'the title is the subject in many a mail builder',
      kind: 'marketing-email',
    },
    { text: 'Hi Sam,\n\nYour lamp is here.', why: 'the body of an e-mail, whose subject is kept elsewhere', kind: 'marketing-email' },
    { file: 'a.txt', text: 'Subject: Your order {{order_number}} is on its way\n\nHi Sam,', why: 'short enough everywhere', kind: 'marketing-email' },
    {
      text: '---\nsubject_a: Your lamp is here\nsubject_b: Your lamp has arrived\npreheader: Pick it up until Friday\n---\nHi Sam,',
      why: 'two versions that fit',
      kind: 'marketing-email',
    },
  ],
  *check({ message, options }): Iterable<Hit> {
    yield* missing(message)
    yield* missingPreheader(message)
    const longest = (options as { longest: number }).longest
    const subjects = message.blocks.filter((block) => block.role === 'subject' && block.reading === 0)
    for (const line of previewInbox(message)) {
      const block = subjects.find((one) => one.start === line.start)
      if (!block || line.subject.length <= longest) continue
      const which = line.variant ? ` of version ${line.variant}` : ''
      yield {
        block,
        start: 0,
        end: block.text.length,
        message: `A phone shows only “${line.phone}…”${which}. Put what matters into the first ${PHONE_WIDTH} characters.`,
      }
    }
    for (const [index, preheader] of message.blocks.filter((block) => block.role === 'preheader' && block.reading === 0).entries()) {
      // Versions go together by their order; one preheader goes with all.
      const beside = subjects[index] && subjects.length > 1 && index > 0 ? [subjects[index]] : subjects
      if (!beside.some((block) => block && plain(block.text) === plain(preheader.text))) continue
      yield {
        block: preheader,
        start: 0,
        end: preheader.text.length,
        message: 'The preview repeats the subject. Use it for the next thing that the reader wants to know.',
      }
    }
  },
}

/** Only a letter that is to be sent says who it is from, or what stands beside its subject. */
const ENVELOPE = ['from', 'from_name', 'sender', 'reply_to', 'reply-to', 'preheader', 'preview_text', 'preview'] as const
/** Where a subject may stand by another name, or come from. */
const MAY_HOLD_SUBJECT = /^(?:.*subject.*|title|layout|extends|template|betreff|objet|asunto|onderwerp)$/

/** A whole e-mail, and no line for the inbox. */
function lacksSubject(message: Message): boolean {
  const { frontMatter, blocks, key } = message
  if (key !== null || message.mayHoldMore || Object.keys(frontMatter).some((name) => MAY_HOLD_SUBJECT.test(name))) return false
  return ENVELOPE.some((name) => frontMatter[name]?.trim()) && !blocks.some((block) => block.role === 'subject' || block.role === 'title')
}

/** The way to the same e-mail as a page: what the inbox shows beside the subject where no preview text stands before it. */
const WEB_VERSION =
  /\b(?:view|open|read|see)\b.{0,40}\b(?:in (?:your|a|the) (?:web )?browser|online|web (?:version|page))\b|\b(?:trouble|problems?|difficult\w+|can['’]?t|cannot|not) (?:\w+ ){0,2}(?:view|see|read|display)\w*\b/i
const BEFORE_THE_BODY: ReadonlySet<string> = new Set(['subject', 'title', 'description', 'alt-text'])

/** A whole e-mail without a preview text, whose first words are no news to anybody. */
function* missingPreheader(message: Message): Iterable<Hit> {
  const { kind, key, isFragment, mayHoldMore, blocks } = message
  if (kind !== 'marketing-email' || key !== null || isFragment || mayHoldMore) return
  const shown = blocks.find((block) => block.reading === 0 && !BEFORE_THE_BODY.has(block.role))
  if (!shown || shown.role === 'preheader' || !WEB_VERSION.test(shown.text)) return
  yield {
    block: shown,
    start: 0,
    end: Math.min(shown.text.length, 60),
    message: 'There is no preview text, so the inbox shows this beside the subject. Put the next thing that the reader wants to know before it.',
  }
}

/** A field that is there and empty: somebody meant to fill it in. */
function* missing(message: Message): Iterable<Hit> {
  const first = message.blocks[0]
  if (!first) return
  if (lacksSubject(message)) {
    const body = message.blocks.find((block) => block.role !== 'preheader') ?? first
    yield {
      block: body,
      start: 0,
      end: Math.min(body.text.length, 60),
      message: 'This e-mail has no subject, so the inbox shows “(no subject)”. Say in a few words what it is about.',
    }
  }
  for (const [name, words] of [
    ['subject', 'subject'],
    ['preheader', 'preview'],
  ] as const) {
    if (message.frontMatter[name]?.trim() !== '') continue
    yield {
      block: first,
      start: 0,
      end: Math.min(first.text.length, 60),
      message: `The ${words} is empty, so the inbox shows ${name === 'subject' ? '“(no subject)”' : 'whatever comes first, often a link'}. Say in a few words what this is about.`,
    }
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
