import { isNeverHeard } from './heard-words.ts'
import { findJargon } from './jargon-matches.ts'
import type { BlockRule, Hit } from './rule.ts'

/** Terms that nobody would doubt by themselves, and that customers were never heard to say. */
export const notTheirWords = {
  id: 'not-their-words',
  title: 'A word that your customers never use',
  principle: 'customers-words',
  hears: 'Is that the thing that I call something else?',
  description:
    'Works only where your team gives it a text or CSV of what customers write (`customers_words` in the configuration; it stays on your machine). Flags terms of the trade and names of your own products that your customers were never heard to say. What they do say themselves is left alone, here and among the jargon.',
  severity: 'hint',
  weight: 0,
  scope: 'block',
  kinds: ['marketing-page', 'marketing-email', 'support-reply', 'transactional-email', 'help-article', 'social-post', 'sms'],
  pairs: [
    {
      bad: 'Open the ⟦dashboard⟧ to see your lamps.',
      good: 'Open the overview to see your lamps.',
      team: { heard: { text: ` ${'where is my parcel and how do I see the overview of my lamps '.repeat(90)}`, words: 1170 } },
    },
    {
      bad: 'You find it in the ⟦Lumen Hub⟧.',
      good: 'You find it in the app.',
      team: { products: ['Lumen Hub'], heard: { text: ` ${'where in the app is my lamp '.repeat(180)}`, words: 1260 } },
    },
  ],
  silent: [
    {
      text: 'Open the dashboard to see your lamps.',
      why: 'customers say it themselves',
      team: { heard: { text: ` ${'my dashboard is empty today and the lamps are gone '.repeat(120)}`, words: 1080 } },
    },
    { text: 'Open the dashboard to see your lamps.', why: 'nothing is known of how customers speak' },
    { text: 'Open the dashboard to see your lamps.', why: 'too little was heard', team: { heard: { text: ' where is my parcel ', words: 4 } } },
  ],
  *check({ block, audience, team }): Iterable<Hit> {
    if (!team.heard || audience === 'technical') return
    const allowed = new Set(team.allow.map((word) => word.toLowerCase()))
    const seen = new Set<string>()
    const say = function* (start: number, end: number): Iterable<Hit> {
      const term = block.text.slice(start, end)
      const key = term.toLowerCase()
      if (seen.has(key) || allowed.has(key) || !isNeverHeard(team, term)) return
      seen.add(key)
      yield {
        block,
        start,
        end,
        message: `Your customers were never heard to say “${term}”. Use the word that they use, or say once what it is.`,
        because: `not once in ${team.heard?.words.toLocaleString('en')} words of theirs`,
      }
    }
    for (const group of findJargon(block)) {
      for (const { entry, sentence, first, last } of group) {
        // Heavier words are the jargon rule's.
        if (entry.weight >= 1) continue
        const [from, to] = [sentence.words[first], sentence.words[last]]
        if (from && to) yield* say(from.start, to.end)
      }
    }
    for (const name of team.products) {
      const at = block.text.indexOf(name)
      if (at >= 0 && !/[\p{L}\p{N}]/u.test(`${block.text[at - 1] ?? ' '}${block.text[at + name.length] ?? ' '}`)) yield* say(at, at + name.length)
    }
  },
} as const satisfies BlockRule
