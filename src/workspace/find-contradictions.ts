import type { Contradiction, Fact, FactSubject } from '../rules/workspace-facts.ts'
import { groupBy } from '../text/group-by.ts'
import { findDurations, timesDiffer } from './durations.ts'
import { daysOfHours, readHours } from './read-hours.ts'
import { findMoney } from './read-money.ts'

/** Subjects of which a company has one figure. Phones, addresses and dates may be many and are only listed. */
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
/** A figure for one case, or for nobody in particular, is no rule. */
const NO_RULE: ReadonlySet<string> = new Set(['situation:delay', 'about:this case', 'said in passing'])

/** A price is one figure only where it names its plan and period, or the thing that it is for. */
function isComparable(fact: Fact): boolean {
  if (fact.scope.some((one) => NO_RULE.has(one)) || fact.key.endsWith('+')) return false
  if (ONE_FIGURE.has(fact.subject)) return true
  const names = (sort: string) => fact.scope.some((one) => one.startsWith(sort))
  return fact.subject === 'price' && (names('product:') || (names('plan:') && /\/(?:mo|ye|yr|us|se)/.test(fact.key)))
}

/** True when two figures of one subject cannot both hold. Hours of different days can. */
function differ(a: Fact, b: Fact): boolean {
  if (a.subject === 'support-hours') return a.key !== b.key && shareDays(a, b)
  return a.days !== null && b.days !== null ? timesDiffer(a, b) : a.key !== b.key
}

function shareDays(a: Fact, b: Fact): boolean {
  const days = daysOfHours(b.key)
  return daysOfHours(a.key).some((day) => days.includes(day))
}

/**
 * Finds subjects that are told with different figures. Facts are compared only where the text narrows
 * them in the same way, and a message that gives several figures for one subject is not compared: what parts
 * them was not understood.
 *
 * @param declared what the team says is right, by subject: `{ 'refund-time': '14 days' }`.
 */
export function findContradictions(facts: readonly Fact[], declared: Readonly<Record<string, string>> = {}): Contradiction[] {
  const groups = groupBy(facts.filter(isComparable), ({ subject, scope: all, key }) => {
    const scope = subject === 'delivery' || subject === 'delivery-price' ? all.filter((one) => one !== 'service:standard') : all
    return `${subject}|${scope.join('|')}|${subject === 'price' ? (key.split('/')[1] ?? '') : ''}`
  })
  // What is said of one thing after another speaks for what is said of all.
  const byThing = groupBy(
    facts.filter((fact) => fact.scope.some((one) => one.startsWith('product:')) && isComparable(fact) && fact.subject !== 'price'),
    ({ subject, scope }) => `${subject}|${withoutThings(scope)}`,
  )
  const maySpeakAsOne = oneCompany(facts)
  const found: Contradiction[] = []
  for (const group of groups.values()) {
    for (const related of bySharedDays(withoutTables(group))) {
      const first = related[0]
      if (!first) continue
      const said = first.scope.length === 0 ? declared[first.subject] : undefined
      const right = said === undefined ? mostSaid(related, byThing.get(`${first.subject}|${withoutThings(first.scope)}`) ?? []) : declaredFact(first, said)
      const agreeing = related.filter((fact) => !differ(fact, right))
      const others = related.filter((fact) => differ(fact, right) && (said !== undefined || agreeing.some((one) => maySpeakAsOne(one.path, fact.path))))
      if (!others.length) continue
      found.push({ subject: first.subject, right: right.value, declared: said !== undefined, others, agreeing })
    }
  }
  return found
}

const MAILBOXES = /@(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|proton(?:mail)?|aol|web)\./
/** `acme.example` of `help@mail.acme.example`; a mailbox that anybody can have stands for itself. */
const houseOf = (address: string): string => (MAILBOXES.test(address) ? address : address.replace(/^.*@/, '').split('.').slice(-2).join('.'))

/**
 * Whether two files may speak for one company. They do not when both give e-mail addresses and none of one house, also
 * not by way of a third file; nor when one gives none, in a folder of many companies, none of which has half of the files.
 */
function oneCompany(facts: readonly Fact[]): (a: string, b: string) => boolean {
  const houses = new Map<string, Set<string>>()
  for (const { subject, key, path } of facts) {
    if (subject !== 'email') continue
    const own = houses.get(path) ?? new Set<string>()
    own.add(houseOf(key))
    houses.set(path, own)
  }
  const company = new Map<string, Set<string>>()
  for (const own of houses.values()) {
    const joined = new Set([...own].flatMap((house) => [...(company.get(house) ?? [house])]))
    for (const house of joined) company.set(house, joined)
  }
  const companyOf = (path: string) => company.get(houses.get(path)?.values().next().value ?? '')
  const files = new Map<Set<string> | undefined, number>()
  for (const path of houses.keys()) files.set(companyOf(path), (files.get(companyOf(path)) ?? 0) + 1)
  const areMany = files.size >= MANY && Math.max(...files.values()) * 2 < houses.size
  return (a, b) => {
    const one = companyOf(a)
    const other = companyOf(b)
    return one && other ? one === other : !areMany || a === b
  }
}
const MANY = 4

/** Characters of the source within which two figures stand in one list or paragraph. */
const CLOSE = 600

/** Without the facts of messages that tell two figures of this subject close to one another. */
function withoutTables(group: readonly Fact[]): readonly Fact[] {
  const first = new Map<string, Fact>()
  const torn = new Set<string>()
  for (const fact of group) {
    const message = `${fact.path}\n${fact.messageKey ?? ''}`
    const before = first.get(message)
    if (!before) first.set(message, fact)
    else if (differ(before, fact) && Math.abs(fact.start - before.start) < CLOSE) torn.add(message)
  }
  return torn.size ? group.filter((fact) => !torn.has(`${fact.path}\n${fact.messageKey ?? ''}`)) : group
}

/** Hours fall apart into those of weekdays, of Saturdays …; all else stays together. */
function bySharedDays(group: readonly Fact[]): Fact[][] {
  if (group[0]?.subject !== 'support-hours') return [[...group]]
  const parts: Fact[][] = []
  for (const fact of group) {
    const mine = parts.filter((part) => part.some((one) => shareDays(one, fact)))
    const joined = [...mine.flat(), fact]
    for (const part of mine) parts.splice(parts.indexOf(part), 1)
    parts.push(joined)
  }
  return parts
}

function declaredFact(like: Fact, said: string): Fact {
  const duration = findDurations(said)[0]
  const hours = like.subject === 'support-hours' ? readHours(said)[0] : undefined
  return {
    ...like,
    value: said,
    key: duration ? `${duration.days.toFixed(3)}${duration.business ? 'b' : ''}` : (hours?.value ?? moneyKey(said)),
    days: duration?.days ?? null,
    business: duration?.business ?? false,
  }
}

function moneyKey(said: string): string {
  const [money] = findMoney(said)
  return money ? `${money.currency}${money.amount.toFixed(2)}` : said
}

function withoutThings(scope: readonly string[]): string {
  return scope.filter((one) => !one.startsWith('product:')).join('|')
}

/**
 * The figure that most places give; on a tie the one that comes first by path.
 *
 * @param others facts that count, too, but cannot be the answer by themselves.
 */
function mostSaid(group: readonly Fact[], others: readonly Fact[]): Fact {
  const counts: { fact: Fact; count: number }[] = []
  const known = new Map<string, { fact: Fact; count: number }>()
  for (const fact of [...group].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start))) {
    // "Two weeks" and "10 working days" count for one another.
    let entry = known.get(fact.key) ?? counts.find((one) => !differ(one.fact, fact))
    if (entry) entry.count++
    else {
      entry = { fact, count: 1 }
      counts.push(entry)
    }
    known.set(fact.key, entry)
  }
  for (const fact of others) {
    const entry = known.get(fact.key)
    if (entry && !group.includes(fact)) entry.count++
  }
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).fact
}
