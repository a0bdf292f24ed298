import type { Hit, MessageRule } from './rule.ts'

/** Characters of a subject that common phones show in an upright inbox, and web mail at a usual width. */
const PHONE = 40
const WEB_MAIL = 70

export const inboxLine: MessageRule = {
  id: 'inbox-line',
  title: 'The line in the inbox',
  principle: 'every-reaction',
  hears: 'I cannot tell what this is about.',
  description:
    'Looks at subject and preheader as the inbox shows them: cut off on a phone and in web mail, or saying the same thing twice. Each subject of an A/B test is judged.',
  severity: 'hint',
  weight: 0,
  scope: 'message',
  kinds: ['marketing-email', 'transactional-email'],
  options: { longest: { type: 'number', default: WEB_MAIL, description: 'Characters from which a subject is too long even for web mail.' } },
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
  ],
  silent: [{ file: 'a.txt', text: 'Subject: Your order {{order_number}} is on its way\n\nHi Sam,', why: 'short enough everywhere', kind: 'marketing-email' }],
  *check({ message, options }): Iterable<Hit> {
    const subjects = message.blocks.filter((block) => block.role === 'subject')
    const longest = (options as { longest: number }).longest
    for (const block of subjects) {
      if (block.text.length <= longest) continue
      yield {
        block,
        start: 0,
        end: block.text.length,
        message: `A phone shows only “${block.text.slice(0, PHONE).trim()}…”. Put what matters into the first ${PHONE} characters.`,
      }
    }
    const preheader = message.blocks.find((block) => block.role === 'preheader')
    if (preheader && subjects.some((block) => plain(block.text) === plain(preheader.text)))
      yield {
        block: preheader,
        start: 0,
        end: preheader.text.length,
        message: 'The preview repeats the subject. Use it for the next thing that the reader wants to know.',
      }
  },
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
