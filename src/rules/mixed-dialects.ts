import type { Message, Placeholder } from '../document/copy-document.ts'
import { marksOver } from '../document/marks-over.ts'
import { dialectOf } from '../document/templates/dialects.ts'
import { tagNameSpan } from '../document/templates/tag-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Hit, MessageRule } from './rule.ts'

/** Platforms that fill in values themselves; no two of them ever send one and the same message. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'braces',
  'mailchimp',
  'salesforce',
  'marketing-cloud',
  'campaign-monitor',
  'active-campaign',
  'mautic',
  'help-scout',
  'zammad',
])

/** Two platforms' placeholders in one message: one of them reaches the customer as it is written. */
export const mixedDialects: MessageRule = {
  id: 'mixed-dialects',
  title: 'Placeholders of two platforms in one message',
  principle: 'little-things',
  hears: 'Hi *|FNAME|*. So I am a form letter.',
  description:
    'Finds a message whose placeholders belong to two platforms, as happens when a text moves from one tool to another: the one that does not send it prints the other’s placeholders as they stand. Program code round a template (ERB, PHP) and values inside translations are not mixing.',
  severity: 'info',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  pairs: [
    {
      bad: '<p>Hi {{ contact.first_name }},</p><p>Order {{ order.number }} is on its way. See you soon, *|⟦FNAME⟧|*!</p>',
      good: '<p>Hi {{ contact.first_name }},</p><p>Order {{ order.number }} is on its way. See you soon, {{ contact.first_name }}!</p>',
      file: 'mail.html',
    },
    {
      bad: 'Hi {{ticket.requester.first_name}},\n\nYour case {{ticket.id}} is with {!⟦User.FirstName⟧}.\n',
      good: 'Hi {{ticket.requester.first_name}},\n\nYour case {{ticket.id}} is with {{ticket.assignee.first_name}}.\n',
    },
  ],
  silent: [
    { text: '<p>Hi {{ first_name }},</p>{% if paid %}<p>Thank you.</p>{% endif %}', why: 'one language, values and logic', file: 'mail.html' },
    { text: '<p>Hi <%= user.name %>, write {{ name }} where the name goes.</p>', why: 'a program writes a template for another', file: 'mail.html.erb' },
    { text: 'Write `*|FNAME|*` in Mailchimp and {{ first_name }} in Liquid.\n', why: 'a text about placeholders shows them as code' },
  ],
  *check({ message, document }): Iterable<Hit> {
    const groups = groupBy(
      shownValues(message).filter(({ dialect }) => PLATFORMS.has(familyOf(dialect))),
      ({ dialect }) => familyOf(dialect),
    )
    if (groups.size < 2) return
    const [main, ...others] = [...groups.values()].sort((a, b) => b.length - a.length)
    for (const other of others) {
      const first = other[0]
      const kept = main?.[0]
      if (!first || !kept) continue
      yield {
        block: null,
        ...tagNameSpan(first, document.source),
        message: `This is ${titleOf(first.dialect)}, the rest of the message is ${titleOf(kept.dialect)}: your customer will read one of the two as it is written here. Write it in the language of the platform that sends.`,
      }
    }
  },
}

/** Values that a customer would read, so not those in code that explains them. */
function shownValues(message: Message): Placeholder[] {
  return message.blocks.flatMap((block) =>
    block.voice !== 'company' || block.reading > 0
      ? []
      : block.placeholders.filter((_, index) => {
          const at = block.text.indexOf(String.fromCharCode(0xe000 + index))
          return !marksOver(block, { start: at, end: at + 1 }, ['code']).length
        }),
  )
}

function familyOf(dialect: string): string {
  return dialectOf(dialect)?.family ?? dialect
}

function titleOf(dialect: string): string {
  return dialectOf(dialect)?.title ?? dialect
}
