import type { Contradiction, Fact, FactSubject } from '../rules/workspace-facts.ts'
import { findDurations, timesDiffer } from './durations.ts'

/** Subjects of which a company has one figure. Prices, phones and addresses may be many and are only listed. */
const ONE_FIGURE: ReadonlySet<FactSubject> = new Set<FactSubject>([
  'refund-time',
  'refund-window',
  'return-window',
  'delivery',
  'dispatch',
  'reply',
  'cancellation',
  'trial',
  'guarantee',
  'support-hours',
  'delivery-price',
  'free-delivery-from',
])

/** A price is one figure only where plan and period are named. */
function isComparable(fact: Fact): boolean {
  if (ONE_FIGURE.has(fact.subject)) return true
  return fact.subject === 'price' && fact.scope.some((one) => one.startsWith('plan:')) && /\/(mo|ye|yr|us|se)/.test(fact.key)
}

function differ(a: Fact, b: Fact): boolean {
  return a.days !== null && b.days !== null ? timesDiffer(a, b) : a.key !== b.key
}

/**
 * Finds subjects that are told with different figures. Facts are compared only where the text narrows
 * them in the same way.
 *
 * @param declared what the team says is right, by subject: `{ 'refund-time': '14 days' }`.
 */
export function findContradictions(facts: readonly Fact[], declared: Readonly<Record<string, string>> = {}): Contradiction[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (!isComparable(fact)) continue
    const key = `${fact.subject}|${fact.scope.join('|')}|${fact.subject === 'price' ? fact.key.split('/')[1] : ''}`
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  const found: Contradiction[] = []
  for (const group of groups.values()) {
    const first = group[0]
    if (!first) continue
    const said = declared[first.subject]
    const right = said && first.scope.length === 0 ? declaredFact(first, said) : mostSaid(group)
    const others = group.filter((fact) => differ(fact, right))
    if (!others.length) continue
    found.push({
      subject: first.subject,
      right: right.value,
      declared: said !== undefined && first.scope.length === 0,
      others,
      agreeing: group.filter((fact) => !differ(fact, right)),
    })
  }
  return found
}

function declaredFact(like: Fact, said: string): Fact {
  const duration = findDurations(said)[0]
  return {
    ...like,
    value: said,
    key: duration ? `${duration.days.toFixed(3)}${duration.business ? 'b' : ''}` : said,
    days: duration?.days ?? null,
    business: duration?.business ?? false,
  }
}

/** The figure that most places give; on a tie the one that comes first by path. */
function mostSaid(group: readonly Fact[]): Fact {
  const counts = new Map<string, { fact: Fact; count: number }>()
  for (const fact of [...group].sort((a, b) => a.path.localeCompare(b.path) || a.start - b.start)) {
    const entry = counts.get(fact.key)
    if (entry) entry.count++
    else counts.set(fact.key, { fact, count: 1 })
  }
  let best: { fact: Fact; count: number } | null = null
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return (best as { fact: Fact; count: number }).fact
}
