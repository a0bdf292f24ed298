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
      bad: 'Save an hour a day.\n\n⟦Our software is the leading⟧ solution in the industry.',
      good: 'Save an hour a day.\n\nYou plan a week of shifts in ten minutes.',
    },
    {
      bad: 'Save an hour a day.\n\n⟦Our award-winning app is the most trusted⟧ tool on the market.',
      good: 'Save an hour a day.\n\nYou see who is free, and who is not, on one page.',
    },
    {
      bad: 'Save an hour a day.\n\n⟦Our technology is the most advanced⟧ system in the world.',
      good: 'Save an hour a day.\n\nYou get the answer before you have finished typing.',
    },
  ],
  silent: [
    { text: 'Our app is a calendar that shows your whole team on one page.', why: 'it says what the product does for the reader' },
    { text: 'Our app works offline.', why: 'what it does' },
    { text: 'Our boots are stitched, not glued.', why: 'what it is made of' },
    { text: 'Larkfield is a calendar for shift workers.', why: 'what it is, and for whom' },
    { text: 'Our plans start at £5 a month.', why: 'a price' },
    { text: 'The tool checks links, images and headings.', why: 'what it does' },
    { text: 'Our service is open until eight.', why: 'a fact' },
  ],
  check: (context) => selfTalkHits(context, 'product-before-benefit', () => 'This says what your product is. Say first what the reader can do with it.'),
}
