import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { placesOf } from './wording.ts'

const PRICE = '(?:prices?|pricing|rates?|fares?|fees|deals?|costs?)'
const LEADS: readonly RegExp[] = [
  /^(?:the )?cheapest [\w -]{2,40}? (?:on the market|in (?:town|the \w+)|around|anywhere|online)\b|\b(?:nobody|no one) (?:is|comes) (?:any )?cheaper\b|\b(?:will not|won't|never) be undersold\b/i,
  new RegExp(
    `\\b(?:the |our |at )?(?:(?:very |absolute )?lowest|cheapest|unbeatable|unbeaten|rock[- ]bottom|bargain(?:[- ]basement)?|dirt[- ]cheap|low,? low|insane|crazy|giveaway|knock-?down|slashed|best[- ]value) ${PRICE}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:the |our )?best ${PRICE} (?:in|on|around|anywhere|guaranteed|online|available|you(?:'ll| will| can))\\b`, 'i'),
  new RegExp(
    `\\b(?:we(?:'ll| will| can)?|nobody|no one) (?:beats?|match(?:es)?|undercuts?) (?:any|every|all|the|our) (?:\\w+ )?(?:competitor'?s?'? )?${PRICE}\\b`,
    'i',
  ),
  /\b(?:nobody|no one|you can't|you won't) (?:beats?|find (?:it |them )?(?:a )?(?:cheaper|lower)|undercuts?)\b(?: (?:our prices?|us on price|anywhere|elsewhere))?/i,
  /\b(?:cheaper than (?:the (?:rest|competition|others)|anyone|any other|our competitors|everyone)|why pay more|prices? so low|for less than (?:the competition|our competitors|anyone))\b/i,
  /\b(?:our|the|these|such) (?:prices|rates|fares|fees) (?:are|is) (?:unbeatable|unbeaten|unmatched|rock[- ]bottom|second to none)\b|\b(?:prices|rates|fares|deals) (?:that )?you (?:won't|will not|can't|cannot) (?:find|get) (?:anywhere else|elsewhere|anywhere)\b/i,
  /\bthe cheapest (?:way|option|place|choice|solution|provider|service|plan)(?: (?:in|on|around|to))\b/i,
]
const NOT_LEADING =
  /\b(?:not|never|isn't|aren't|won't|rather than|instead of|more than) (?:\w+ ){0,3}(?:lowest|cheapest|best|price)|\brefund|\binvoice|\bprice match\b|\bif you find\b/i

/** "The lowest prices in town": price first, and there is always a lower one a click away. */
export const priceLed: BlockRule = {
  id: 'price-led',
  title: 'Leads with price',
  principle: 'not-on-price',
  hears: 'So if I find it cheaper, I go there.',
  description:
    'Finds copy that competes on price alone: “lowest prices”, “we beat any price”, “why pay more”. Pricing pages, sales with their figures, invoices and refunds are left alone.',
  severity: 'hint',
  weight: 1,
  kinds: ['marketing-page', 'marketing-email', 'press-release', 'social-post'],
  scope: 'block',
  pairs: [
    { bad: 'Visit us for ⟦the lowest prices⟧ in town.', good: 'Visit us, and Maya shows you which tent fits your family.' },
    { bad: '⟦We beat any price⟧.', good: 'You get a bike that is fitted to you, and a free check after 100 days.' },
    { bad: '⟦Why pay more⟧?', good: 'You pay 9 euros a month, and a person answers when you call.' },
  ],
  silent: [
    { text: 'Plans start at 9 euros a month.', why: 'a price is a fact that the customer needs' },
    { text: 'Save 20% until Friday.', why: 'a sale with its figure' },
    { text: 'We are not the cheapest shop, and here is why.', why: 'it does not compete on price' },
    { text: 'If you find it cheaper, we refund the difference.', why: 'a promise to the customer' },
  ],
  *check({ block }: BlockContext): Iterable<Hit> {
    for (const { text, start, end } of placesOf(block, LEADS)) {
      if (NOT_LEADING.test(text)) continue
      yield { block, start, end, message: 'Price comes first here, and someone is always cheaper. Lead with what your customer gets from you alone.' }
    }
  },
}
