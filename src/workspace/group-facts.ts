import { type Contradiction, FACT_SUBJECTS, type Fact, type FactSubject } from '../rules/workspace-facts.ts'

/** One figure of a subject under one condition, and every place that tells it. */
export interface Figure {
  readonly value: string
  readonly scope: readonly string[]
  readonly places: readonly Fact[]
  /** False when the team or most places say something else; null when nothing contradicts it. */
  readonly isRight: boolean | null
}
export interface Subject {
  readonly subject: FactSubject
  /** The figure that the team says is right, or null. */
  readonly declared: string | null
  /** Most told first. */
  readonly figures: readonly Figure[]
}

/**
 * Facts by subject and figure, most told first.
 *
 * @param wanted a subject or the start of one (`refund` is refund-time and refund-window); null: all.
 */
export function groupFacts(
  facts: readonly Fact[],
  contradictions: readonly Contradiction[],
  declared: Readonly<Record<string, string>>,
  wanted: string | null = null,
): Subject[] {
  const wrong = new Set(contradictions.flatMap((one) => one.others))
  const right = new Set(contradictions.flatMap((one) => one.agreeing))
  const subjects = new Map<FactSubject, Map<string, Fact[]>>()
  for (const fact of facts) {
    if (wanted !== null && !isWanted(fact.subject, wanted)) continue
    const figures = subjects.get(fact.subject) ?? new Map<string, Fact[]>()
    subjects.set(fact.subject, figures)
    const key = `${fact.key}|${fact.scope.join('|')}`
    const places = figures.get(key)
    if (places) places.push(fact)
    else figures.set(key, [fact])
  }
  return FACT_SUBJECTS.flatMap((subject) => {
    const figures = subjects.get(subject)
    if (!figures) return []
    const told = [...figures.values()].map((places): Figure => {
      const [first] = places as [Fact, ...Fact[]]
      const isRight = places.some((fact) => wrong.has(fact)) ? false : places.some((fact) => right.has(fact)) ? true : null
      return { value: first.value, scope: first.scope, places: places.sort((a, b) => compare(a.path, b.path) || a.start - b.start), isRight }
    })
    return [{ subject, declared: declared[subject] ?? null, figures: told.sort((a, b) => b.places.length - a.places.length || compare(a.value, b.value)) }]
  })
}

/** True when a subject is the one asked for, in whole or by its first word: `refund`, `hours`, `e-mail`. */
export function isWanted(subject: FactSubject, wanted: string): boolean {
  const asked = wanted
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
  return subject === asked || subject.split('-').includes(asked) || (OTHER_NAMES[asked]?.includes(subject) ?? false)
}

/** Other words that people ask with. */
const OTHER_NAMES: Readonly<Record<string, readonly FactSubject[]>> = {
  'opening-hours': ['support-hours'],
  opening: ['support-hours'],
  shipping: ['delivery', 'delivery-price', 'free-delivery-from'],
  'e-mail': ['email'],
  mail: ['email'],
  telephone: ['phone'],
  response: ['reply'],
  'reply-time': ['reply'],
  warranty: ['guarantee'],
  cancel: ['cancellation'],
  prices: ['price'],
  dates: ['date'],
  returns: ['return-window'],
  refunds: ['refund-time', 'refund-window'],
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
