import type { Placeholder, PlaceholderRole } from '../document/copy-document.ts'
import type { Settings } from '../review/settings.ts'

/** What a placeholder shows where the team named no sample of its own; null: its own name in words. */
const BUILT_IN: Readonly<Record<PlaceholderRole, string | null>> = {
  'first-name': 'Sam',
  'full-name': 'Sam Lee',
  'last-name': 'Lee',
  customer: 'Sam Lee',
  agent: 'Priya',
  company: 'Acme',
  product: 'Everyday Plan',
  contact: 'help@acme.example',
  link: 'acme.example',
  date: '14 June',
  amount: '£24.00',
  'order-number': 'A-1042',
  signature: 'Priya, customer care',
  include: null,
  unknown: null,
}

/** What a customer is shown for a value: the team's sample by name or by role, its company or product, a built-in one, or the name in words. */
export function sampleOf(placeholder: Placeholder, settings: Settings): string {
  const { samples, team } = settings
  const own = samples[placeholder.name] ?? samples[placeholder.role]
  if (own !== undefined) return own
  if (placeholder.role === 'company' && team.company[0]) return team.company[0]
  if (placeholder.role === 'product' && team.products[0]) return team.products[0]
  if (placeholder.role === 'contact' && team.contact.known[0]) return team.contact.known[0]
  return BUILT_IN[placeholder.role] ?? nameInWords(placeholder.name)
}

/** What stands there when the value is missing: the tag's own fallback, else nothing. */
export function fallbackOf({ raw }: Placeholder): string {
  const quoted = /(?:\bdefault|\bfallback|\?\?|\|\||\?:|\bor\b|!)\s*[:=(,]?\s*(?:"([^"]*)"|'([^']*)')/i.exec(raw)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  return (/(?:default|fallback)\s*[:=]\s*([^"'|}%\]>)]+)/i.exec(raw)?.[1] ?? /^\{\w+=[^{}|]+\|([^{}]+)\}$/.exec(raw)?.[1] ?? '').trim()
}

/** `ticket.delivery_window` → "delivery window". */
function nameInWords(name: string): string {
  const last = name.split(/[.:/]/).at(-1) || name
  return last
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
}
