import type { WorkspaceHit, WorkspaceRule } from './rule.ts'
import { type Contradiction, SUBJECT_WORDS } from './workspace-facts.ts'

/** "Refunds take 14 days" here, "30 days" there: which one is it? */
export const contradictingPromise: WorkspaceRule = {
  id: 'contradicting-promise',
  title: 'Says something else elsewhere',
  principle: 'one-promise',
  hears: 'They told me something else before. Which is it?',
  description:
    'Holds every refund, delivery and reply time, opening hour, trial, guarantee and delivery price against all other files. Figures are compared only where the text narrows them in the same way: another plan, region, product or way of sending is another promise. The team may say under `facts:` which one is right.',
  severity: 'warning',
  weight: 0,
  scope: 'workspace',
  pairs: [
    {
      bad: 'We refund you within ⟦30 days⟧.',
      good: 'We refund you within two weeks.',
      beside: { 'a/refunds.md': 'Your refund takes 14 days.', 'a/help.md': 'You get your refund within two weeks.' },
    },
  ],
  silent: [
    {
      text: 'Ask us at help@acme.example: we refund you within 30 days.',
      why: 'another company, which has its own address',
      beside: {
        'a/refunds.md': 'Your refund takes 14 days. Write to hello@larkfield.example.',
        'a/help.md': 'You get your refund in two weeks: hello@larkfield.example.',
      },
    },
    { text: 'Standard delivery takes 5 days.', why: 'another way of sending', beside: { 'a/express.md': 'Express delivery takes 1 day.' } },
    { text: 'Most shops refund you within 60 days.', why: 'a competitor’s figure', beside: { 'a/refunds.md': 'Your refund takes 14 days.' } },
    { text: 'You get your refund within 10 working days.', why: 'the same two weeks', beside: { 'a/refunds.md': 'Your refund takes 14 days.' } },
  ],
  *check({ contradictions, facts, team }): Iterable<WorkspaceHit> {
    for (const one of contradictions) yield* toHits(one)
    if (!team.replyWithin) return
    for (const fact of facts) {
      if (fact.subject !== 'reply' || fact.days === null || fact.scope.length) continue
      const standard = daysOf(team.replyWithin)
      if (standard !== null && fact.days > standard + 0.01) {
        yield {
          place: fact,
          message: `This promises a reply in ${fact.value}; your own standard is ${team.replyWithin}. Say the shorter time, or change the standard.`,
          related: [],
        }
      }
    }
  },
}

function* toHits(one: Contradiction): Iterable<WorkspaceHit> {
  const words = SUBJECT_WORDS[one.subject]
  const about = words.charAt(0).toUpperCase() + words.slice(1)
  for (const fact of one.others) {
    const where = one.declared ? 'is what your team says' : one.agreeing.length > 1 ? `in ${one.agreeing.length} other places` : 'in another place'
    yield {
      place: fact,
      message: `${about}: “${fact.value}” here, “${one.right}” ${where}. A customer who reads both trusts neither: settle on one.`,
      related: [...one.agreeing, ...one.others.filter((other) => other !== fact)]
        .slice(0, 12)
        .map((other) => ({ place: other, message: `Here it is “${other.value}”.` })),
    }
  }
}

function daysOf(text: string): number | null {
  const match = /(?<!\d)(\d{1,6})\s{0,3}(?:working |business )?(hour|day|week)/i.exec(text)
  if (!match) return null
  const unit = (match[2] ?? '').toLowerCase()
  return Number(match[1]) * (unit === 'hour' ? 1 / 24 : unit === 'week' ? 7 : 1)
}
