import { isQuotedOrCode } from '../document/marks-over.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'

const ROADRUNNER = { company: ['Acme'], products: ['RoadRunner'] }

/** The company's and products' names, spelled one way. */
export const brandName: BlockRule = {
  id: 'brand-name',
  title: 'Your name, spelled another way',
  principle: 'one-image',
  hears: 'Is this really them?',
  description:
    'Finds the names of your company and products (from your settings) in another spelling: other capitals, a space or hyphen more or less. Addresses, code, names in capitals throughout, and everyday words that look like a plain name are left alone. Says nothing until you name them.',
  severity: 'info',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: 'Start your ⟦Road Runner⟧ today.', good: 'Start your RoadRunner today.', fixed: true, team: ROADRUNNER },
    { bad: 'The ⟦roadrunner⟧ app is free.', good: 'The RoadRunner app is free.', fixed: true, team: ROADRUNNER },
  ],
  silent: [
    { text: 'Start your RoadRunner today.', why: 'spelled as in the settings', team: ROADRUNNER },
    { text: 'Visit https://roadrunner.example or write to hi@roadrunner.example.', why: 'an address', team: ROADRUNNER },
    { text: 'ALL OUR ROADRUNNER PLANS', why: 'a line in capitals', team: ROADRUNNER },
  ],
  *check({ block, team }: BlockContext): Iterable<Hit> {
    const names = [...team.company, ...team.products]
    if (names.length === 0 || block.text === block.text.toUpperCase()) return
    for (const name of names) {
      const pattern = variants(name)
      if (!pattern) continue
      for (const match of block.text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (names.includes(match[0]) || isQuotedOrCode(block, { start, end })) continue
        yield {
          block,
          start,
          end,
          message: `Your settings spell this name “${name}”. One spelling everywhere makes you easy to recognise.`,
          rewrites: [{ title: `Write “${name}”`, kind: 'safe', edits: [{ start, end, text: name }] }],
        }
      }
    }
  },
}

/** Finds a name with other capitals, spaces or hyphens; null for a plain name that is also an everyday word. */
function variants(name: string): RegExp | null {
  const parts = name.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? []
  const isPlain = parts.length < 2 && /^\p{Lu}?\p{Ll}+$/u.test(name)
  if (parts.length === 0 || isPlain || name.length < 4) return null
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?')
  return new RegExp(`(?<![\\p{L}\\p{N}@./_-])${body}(?![\\p{L}\\p{N}@/_]|\\.\\p{L}|-\\p{L})`, 'giu')
}
