import type { BlockRule } from './rule.ts'
import { selfTalkHits } from './self-talk.ts'

/** "We are excited to announce …", "Acme has raised …": an event of the company's, told as the company's. */
export const companyNews: BlockRule = {
  id: 'company-news',
  title: 'Tells our news, not theirs',
  principle: 'customer-first',
  hears: 'Good for them. What is in it for me?',
  description:
    'Finds announcements told as the company’s own event: funding, awards, anniversaries, hires, launches. Leaves news that names what changes for the reader, and reports of something done for them.',
  severity: 'hint',
  weight: 2,
  scope: 'block',
  pairs: [
    {
      bad: 'Here is the news of this week.\n\n⟦We are thrilled to announce⟧ that we have closed our Series A round with Northwind Ventures.',
      good: 'Here is the news of this week.\n\nYou can now import your orders from any shop.',
    },
  ],
  silent: [{ text: 'We have refunded your last payment.', why: 'a report of something done for the reader' }],
  check: (context) => selfTalkHits(context, 'company-news', () => 'This is news about you. Tell what it changes for the reader, and start with that.'),
}
