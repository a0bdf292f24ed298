import type { BlockRule } from './rule.ts'
import { selfTalkHits } from './self-talk.ts'

/** "Acme is a leading platform …": what the product is, before what the reader can do with it. */
export const productBeforeBenefit: BlockRule = {
  id: 'product-before-benefit',
  title: 'Names the product before the gain',
  principle: 'customer-first',
  hears: 'I still do not know what I can do with it.',
  description:
    'Finds sentences that rank or praise a product – “is the leading platform” – before anybody is told what they can do with it. Leaves what the product does.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  pairs: [
    {
      bad: 'Save an hour a day.\n\n⟦Our product is the leading⟧ platform in the industry and trusted by thousands of companies.',
      good: 'Save an hour a day.\n\nYou plan a week of shifts in ten minutes.',
    },
  ],
  silent: [{ text: 'Our app is a calendar that shows your whole team on one page.', why: 'it says what the product does for the reader' }],
  check: (context) => selfTalkHits(context, 'product-before-benefit', () => 'This says what your product is. Say first what the reader can do with it.'),
}
