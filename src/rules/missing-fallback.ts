import { type Block, type CopyDocument, type Message, type Placeholder, type PlaceholderRole, STAND_IN } from '../document/copy-document.ts'
import { tagNameSpan } from '../document/templates/tag-name.ts'
import { once } from '../text/memo.ts'
import type { Hit, MessageRule, Rewrite } from './rule.ts'

/** What a contact list may not know of a person. */
const NAMES: ReadonlySet<PlaceholderRole> = new Set<PlaceholderRole>(['first-name', 'full-name'])
/** Template languages that print whatever a list or a help desk holds; in the others a program fills in the value. */
const FROM_LISTS: ReadonlySet<string> = new Set([
  'liquid',
  'handlebars',
  'jinja',
  'help-scout',
  'marketo',
  'mailchimp',
  'salesforce',
  'marketing-cloud',
  'campaign-monitor',
  'active-campaign',
  'mautic',
  'zammad',
])
/** Statements that only a program reads: what it calls a template with comes from its own records, not from a list. */
const OF_A_PROGRAM =
  /\{%-?\s*(?:extends|load|block|blocktrans(?:late)?|trans(?:late)?|url|autoescape|csrf_token|with|macro|import)\b|\b(?:url_for|config|_)\(|\|\s*(?:safe|date_format|naturaltime|intcomma|linebreaks(?:br)?)\b/
/** `booking.customer_name`: the record of a program, and no contact of a list. */
const OF_A_RECORD =
  /^(?:\w+\.)*(?:user|member|booking|order|account|student|reservation|registration|invitation|invite|appointment|employee|applicant|application|profile|person|request|instance|object|event|ticket)s?\./i
/** The same in languages that lists are written in too. */
const OF_A_BOOKING = /^(?:member|booking|order|rental|student|reservation|registration|invitation|appointment|employee|applicant|application)s?\.|^client_/i
/** Help desks know every requester by some name: Zendesk makes one from the address. */
const ALWAYS_SET = /^(?:ticket\.requester\.name|ticket\.assignee\b.*|current_user\b.*|.*\bhandle|.*user_?name|account\.name|shop\.name)$/i
const GREETING =
  /^(?:hi|hello|hey|dear|welcome|good (?:morning|afternoon|evening)|hiya|thanks|thank you|congratulations|happy birthday|welcome back)(?: there)?,?$/i

/** Characters before a name that are looked at. */
const LONGEST_GREETING = 100

/** "Hi {{first_name}}," reads "Hi ," for everyone whose name is not known. */
export const missingFallback: MessageRule = {
  id: 'missing-fallback',
  title: 'Nothing stands in for a missing name',
  principle: 'little-things',
  hears: 'Hi , – they do not even know my name.',
  description:
    'Finds a name in a greeting that has no fallback, so that a customer whose name is not known reads “Hi ,”. Leaves alone names inside a condition, names with a fallback, values that a help desk or a program always fills in, and names in the middle of a sentence. The fix is offered only in a syntax that the vendor documents.',
  severity: 'warning',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  pairs: [
    {
      bad: 'Hi {{⟦customer.first_name⟧}},\n\nYour seat is booked.\n',
      good: 'Hi {{customer.first_name | default: "there"}},\n\nYour seat is booked.\n',
      fixed: true,
      file: 'mail.liquid',
    },
    {
      bad: '<p>Hello {{ ⟦contact.firstname⟧ }}!</p>',
      good: "<p>Hello {{ contact.firstname|default('there') }}!</p>",
      fixed: true,
      file: 'mail.hubl',
    },
    {
      bad: 'Hi {%⟦customer.firstName⟧%},\n\nThanks for the photo.',
      good: 'Hi {%customer.firstName,fallback=there%},\n\nThanks for the photo.',
      fixed: true,
      file: 'reply.html',
    },
    { bad: '<p>Dear {{⟦lead.First Name⟧}},</p>', good: '<p>Dear {{lead.First Name:default=there}},</p>', fixed: true, file: 'mail.html' },
    { bad: '<p>Hi *|⟦FNAME⟧|*,</p>', good: '<p>Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,</p>', fixed: true, file: 'mail.html' },
    { bad: '<p>Hi {contactfield=⟦firstname⟧},</p>', good: '<p>Hi {contactfield=firstname|there},</p>', fixed: true, file: 'mail.html' },
    {
      bad: '<p>Hi {{⟦first_name⟧}},</p>{{#if paid}}<p>All paid.</p>{{/if}}<p>The sale ends on Sunday.</p>',
      good: '<p>Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}},</p><p>The sale ends on Sunday.</p>',
      file: 'mail.hbs',
    },
  ],
  silent: [
    { text: 'Hi {{ ticket.requester.name }},\n\nYour ticket is {{ticket.id}}.', why: 'a help desk knows every requester by some name' },
    { text: '{% if first_name %}Hi {{ first_name }},{% else %}Hi there,{% endif %}', why: 'a condition stands round the name', file: 'mail.liquid' },
    { text: "{% assign name = customer.first_name | default: 'there' %}\nHi {{ name }},", why: 'the template sets the name itself', file: 'mail.liquid' },
    { text: '<p>Hi <%= @user.first_name %>,</p>', why: 'a program fills in the value', file: 'mail.html.erb' },
    { text: '<p>This ticket is for {{ contact.firstname }} and a friend.</p>', why: 'the name is no salutation', file: 'mail.html' },
    {
      text: '{% extends "mail/base.txt" %}\n{% block body %}\nHi {{ first_name }},\n\nYour seat is booked.\n{% endblock %}\n',
      why: 'a program with its own records fills this in',
      file: 'mail.txt',
    },
    { text: '<p>Hi {{var:first_name:"there"}},</p><p>Three new walks are on the map.</p>', why: 'Mailjet’s own way to give one', file: 'walks.html' },
    { text: '<p>Hi {{first_name}},</p><p>Your password was changed at {{time}}.</p>', why: 'an account has a name', file: 'mail.hbs' },
    { text: 'Hi {{ rental.renter_first_name }},\n\nYour canoe is ready.\n', why: 'the record of a program', file: 'mail.txt' },
    {
      text: 'Hi {{ client_first_name }},\n\nThe site is down on Monday from {{ start }}.\n\n{% include "foot.txt" %}\n',
      why: 'whose name it is stands before it: a program’s record',
      file: 'down.txt',
    },
    { text: 'Hi {{FIRST_NAME}},\n\nThanks for the photo of the shed.', why: 'whoever copies the text writes the name over it', file: 'texts.md' },
    { text: 'Hi {customer_name},\n\nThanks for the photo.', why: 'the agent fills in the name' },
  ],
  *check({ message, document }): Iterable<Hit> {
    const isProgram = message.placeholders.some((one) => one.dialect === 'jinja') && OF_A_PROGRAM.test(document.source) && !/\.hubl$/i.test(document.path)
    for (const block of message.blocks) {
      if (block.voice !== 'company' || block.reading > 0) continue
      for (const [index, placeholder] of block.placeholders.entries()) {
        if (isForWriter(placeholder, document)) continue
        if (placeholder.hasFallback || !FROM_LISTS.has(placeholder.dialect) || !isName(placeholder, message) || !isSalutation(block, index)) continue
        if (OF_A_BOOKING.test(placeholder.name) || (placeholder.dialect === 'jinja' && (isProgram || OF_A_RECORD.test(placeholder.name)))) continue
        const rewrite = withFallback(placeholder, message, document.path, document.source, block)
        yield {
          block: null,
          ...tagNameSpan(placeholder, document.source),
          message: `Nothing stands in when the name is not known: the greeting reads “${greetingWithout(block, index)}”. Give it a fallback, such as “there”.`,
          ...(rewrite ? { rewrites: [rewrite] } : {}),
        }
      }
    }
  },
}

/** `{{FIRST_NAME}}` in a page of texts to copy: whoever sends them writes the name over it. */
function isForWriter({ dialect, name }: Placeholder, { format }: CopyDocument): boolean {
  return (
    (format === 'markdown' || format === 'text') && (dialect === 'liquid' || dialect === 'handlebars' || dialect === 'jinja') && /^[A-Z][A-Z0-9_]+$/.test(name)
  )
}

/** Languages that a program writes its own mail in, beside lists. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['handlebars', 'jinja'])

function isName(placeholder: Placeholder, message: Message): boolean {
  if (!NAMES.has(placeholder.role) || ALWAYS_SET.test(placeholder.name)) return false
  // The name in a message about an order or an account comes from the account, which has one; a shop sells to guests, too.
  if (message.kind === 'transactional-email' && OF_ACCOUNTS.has(placeholder.dialect) && !/^(?:contact|lead|subscriber|recipient)\b/i.test(placeholder.name))
    return false
  return placeholder.role === 'first-name' || message.kind === 'marketing-email'
}

/** True for "Hi X," and for "X, your seat is booked" at the start of a text. */
function isSalutation(block: Block, index: number): boolean {
  const at = block.text.indexOf(String.fromCharCode(STAND_IN + index))
  if (at < 0) return false
  const after = block.text.slice(at + 1, at + LONGEST_GREETING).replace(/^ [\ue000-\uf8fe]/, '')
  if (!/^\s*(?:[,!.:;–—-]|$)/.test(after)) return false
  // A text without an end may hold thousands of names: none looks back over all of it.
  const before = block.text.slice(Math.max(0, at - LONGEST_GREETING), at).trimEnd()
  return before ? GREETING.test(before.slice(startOfSentence(before)).trimStart()) : at < LONGEST_GREETING && /^\s*,/.test(after)
}

/** Where the last sentence or line of a text begins. */
function startOfSentence(text: string): number {
  return 1 + Math.max(...['\n', '.', '!', '?'].map((sign) => text.lastIndexOf(sign)))
}

function greetingWithout(block: Block, index: number): string {
  const at = block.text.indexOf(String.fromCharCode(STAND_IN + index))
  const before = block.text.slice(Math.max(0, at - LONGEST_GREETING), at)
  return (before.slice(startOfSentence(before)) + block.text.slice(at + 1, at + 3))
    .replace(/[\ue000-\uf8fe]/g, '')
    .trimStart()
    .slice(0, 30)
}

/** A fallback in a syntax that the vendor documents, or null. */
function withFallback(placeholder: Placeholder, message: Message, path: string, source: string, block: Block): Rewrite | null {
  const { raw, start, end } = placeholder
  if (source.slice(start, end) !== raw) return null
  const written = spelling(placeholder, message, path)
  // The words are put in as they are, so the place must not ask for another spelling of them.
  if (!written || block.encode(written.added) !== written.added) return null
  return { title: `Write “${written.whole}”`, kind: 'choose', edits: written.edits }
}

interface Written {
  readonly added: string
  readonly whole: string
  readonly edits: readonly { start: number; end: number; text: string }[]
}

function spelling(placeholder: Placeholder, message: Message, path: string): Written | null {
  const { raw, dialect, name, start, end } = placeholder
  const inside = (added: string, close: number): Written => {
    const space = raw.slice(0, raw.length - close).length - raw.slice(0, raw.length - close).trimEnd().length
    const at = end - close - space
    return { added, whole: raw.slice(0, at - start) + added + raw.slice(at - start), edits: [{ start: at, end: at, text: added }] }
  }
  switch (dialect) {
    case 'help-scout':
      return inside(',fallback=there', 2)
    case 'marketo':
      return raw.startsWith('{{lead.') ? inside(':default=there', 2) : null
    case 'mautic':
      return inside('|there', 1)
    case 'salesforce':
      return /^\{!\w+\.\w+\}$/.test(raw) ? inside(', there', 1) : null
    case 'campaign-monitor':
      return inside(',fallback=there', 1)
    case 'mailchimp': {
      const whole = `*|IF:${name}|**|${name}|**|ELSE:|*there*|END:IF|*`
      return {
        added: `*|IF:${name}|**|ELSE:|*there*|END:IF|*`,
        whole,
        edits: [
          { start, end: start, text: `*|IF:${name}|*` },
          { start: end, end, text: '*|ELSE:|*there*|END:IF|*' },
        ],
      }
    }
    case 'liquid':
      return isPlainLiquid(message, path, name) && !raw.includes('|') ? inside(' | default: "there"', 2) : null
    case 'jinja':
      if (raw.includes('|')) return null
      if (/\.hubl$/i.test(path) || /^contact\.\w+$/.test(name)) return inside("|default('there')", 2)
      return /\.twig$/i.test(path) ? inside("|default('there')", 2) : null
    default:
      return null
  }
}

/** Vendors whose Liquid has the filter `default`: Shopify, Braze, Customer.io, Iterable; Gorgias and Freshdesk have none. */
function isPlainLiquid(message: Message, path: string, name: string): boolean {
  if (/^ticket\./.test(name)) return false
  // Django's filters want `default:"there"`, without the blank: what its templates end in may be one of them.
  if (/\.liquid$/i.test(path) || (/^customer\./.test(name) && !/\.(?:html?|txt|te?xt|django|djt|email)$/i.test(path))) return true
  return hasLiquidOfItsOwn(message)
}

/** True when a tag of the message is one that Liquid knows and Django does not. */
const hasLiquidOfItsOwn = once((message: Message) =>
  message.tags.some((tag) => tag.dialect === 'liquid' && /^\{%-?\s*(?:assign|unless|elsif|capture|case)\b|\|\s*default:\s/.test(tag.raw)),
)
