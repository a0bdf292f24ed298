import type { Placeholder } from '../document/copy-document.ts'
import { detectDialects } from '../document/templates/detect-dialects.ts'
import { dialectOf } from '../document/templates/dialects.ts'
import { findTags } from '../document/templates/find-tags.ts'
import { tagNameSpan } from '../document/templates/tag-name.ts'
import { nearest } from '../text/nearest.ts'
import type { Hit, MessageRule } from './rule.ts'

/** A team that names this many keeps a list; fewer are the few that suggestions need. */
const A_LIST = 6

/** A placeholder that the team's list does not know prints nothing, or itself. */
export const unknownPlaceholder: MessageRule = {
  id: 'unknown-placeholder',
  title: 'A placeholder that your list does not know',
  principle: 'little-things',
  hears: 'There is a hole where my name should be.',
  description:
    'Compares placeholders with those of your configuration (`placeholders:`). A name that is nearly one of them – a slip, or another case, which Zendesk minds – is always named; any other only when your list holds six or more, or with `strict`. Without a list it says nothing.',
  severity: 'warning',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  options: { strict: { type: 'boolean', default: false, description: 'Name every placeholder that is not on your list, however short the list is.' } },
  pairs: [
    {
      bad: 'Hi {{⟦ticket.requester.frist_name⟧}},\n\nYour seat is booked.\n',
      good: 'Hi {{ticket.requester.first_name}},\n\nYour seat is booked.\n',
      fixed: true,
      team: { placeholders: { 'first-name': '{{ticket.requester.first_name}}' } },
    },
    {
      bad: 'Your order {{⟦Order_Number⟧}} is on its way.\n',
      good: 'Your order {{order_number}} is on its way.\n',
      fixed: true,
      team: { placeholders: { 'order-number': '{{order_number}}' } },
    },
  ],
  silent: [
    {
      text: 'Your ticket is {{ticket.id}}.\n',
      why: 'a short list is not a list of all that exists',
      team: { placeholders: { 'first-name': '{{ticket.requester.first_name}}' } },
    },
    { text: 'Hi {{frist_name}},\n', why: 'the team gave no list' },
    {
      text: 'Hi {{ ticket.requester.first_name | default: "there" }},\n',
      why: 'spaces and filters do not change the name',
      team: { placeholders: { 'first-name': '{{ticket.requester.first_name}}' } },
    },
    {
      text: 'You owe {{amount_2}}, of which {{amount_1}} is new.\n',
      why: 'names that differ in a number are a series',
      team: { placeholders: { amount: '{{amount_1}}' } },
    },
  ],
  *check({ message, document, team, options }): Iterable<Hit> {
    const known = knownNames(Object.values(team.placeholders))
    if (!known.size) return
    const dialects = new Set([...known.values()].map((one) => one.dialect))
    const strict = options.strict === true || known.size >= A_LIST
    const local = new Set(message.tags.filter((tag) => tag.kind !== 'value').flatMap((tag) => tag.raw.match(/[\w.]+/g) ?? []))
    for (const placeholder of message.placeholders) {
      if (known.has(placeholder.name) || !dialects.has(familyOf(placeholder.dialect)) || isLocal(placeholder, local)) continue
      const near = nearestName(placeholder.name, known)
      if (!near && !strict) continue
      const at = near ? placeholder.raw.indexOf(placeholder.name) : -1
      const exact = at >= 0 && document.source.slice(placeholder.start, placeholder.end) === placeholder.raw
      yield {
        block: null,
        ...tagNameSpan(placeholder, document.source),
        message: near
          ? `“${placeholder.name}” is not on your list of placeholders, so your customer may read nothing here. Did you mean “${near}”?`
          : `“${placeholder.name}” is not on your list of placeholders, so your customer may read nothing here. Use one that is, or add it to the list.`,
        ...(near && exact
          ? {
              rewrites: [
                {
                  title: `Write “${placeholder.raw.replace(placeholder.name, near)}”`,
                  kind: 'choose' as const,
                  edits: [{ start: placeholder.start + at, end: placeholder.start + at + placeholder.name.length, text: near }],
                },
              ],
            }
          : {}),
      }
    }
  },
}

/** Names of the team's placeholders, each with the family of template languages that it is written in. */
function knownNames(list: readonly string[]): Map<string, { dialect: string }> {
  const names = new Map<string, { dialect: string }>()
  for (const written of list) {
    for (const tag of findTags(written, detectDialects(written, { path: '' })))
      if (tag.kind === 'value' && tag.name) names.set(tag.name, { dialect: familyOf(tag.dialect) })
  }
  return names
}

function familyOf(dialect: string): string {
  return dialectOf(dialect)?.family ?? dialect
}

/** A loop's own name, or one that the template sets: no list holds it. */
function isLocal(placeholder: Placeholder, local: ReadonlySet<string>): boolean {
  const head = placeholder.name.split(/[.[]/)[0] ?? ''
  return (
    /^(?:this|forloop|loop|item|row|dc|@\w+|expression)$/.test(head) ||
    placeholder.name === '' ||
    (head !== placeholder.name ? local.has(head) : local.has(placeholder.name))
  )
}

function nearestName(name: string, known: ReadonlyMap<string, unknown>): string | null {
  const near = nearest(name, known.keys())
  if (!near) return null
  const strip = (text: string) => text.replace(/\d+/g, '')
  if (strip(near) === strip(name)) return null
  // Only the last part may differ by a few letters: `ticket.id` is no slip for `ticket.url`.
  const cost = differing(name, near)
  return name.toLowerCase() === near.toLowerCase() || cost <= 2 + Math.floor(Math.min(name.length, 24) / 12) - (name.length < 8 ? 1 : 0) ? near : null
}

/** Characters left when what both names begin and end with is taken off. */
function differing(a: string, b: string): number {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end
}
