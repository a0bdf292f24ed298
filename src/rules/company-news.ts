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
    { bad: 'Here is your week.\n\n⟦We are pleased to announce⟧ that the app is free.', good: 'Here is your week.\n\nThe app is free.', fixed: true },
    {
      bad: 'Here is your week.\n\n⟦We’re thrilled to announce⟧ the launch of our new booking app!',
      good: 'Here is your week.\n\nOur new booking app is here!',
      fixed: true,
    },
    {
      bad: 'Here is your week.\n\n⟦We are excited to introduce⟧ our new booking page!',
      good: 'Here is your week.\n\nHere is our new booking page!',
      fixed: true,
    },
    {
      bad: 'Here is your week.\n\n⟦We have raised⟧ $12 million in a Series A round led by Northgate Ventures.',
      good: 'Here is your week.\n\nYou can now import your orders from any shop.',
    },
    { bad: 'Here is your week.\n\n⟦Last month we won⟧ the Golden Spoon award.', good: 'Here is your week.\n\nTry the soup that won the Golden Spoon.' },
    { bad: 'Here is your week.\n\n⟦This year we celebrate⟧ our tenth anniversary.', good: 'Here is your week.\n\nYou get ten coffees for the price of nine.' },
    { bad: 'Here is your week.\n\n⟦We have just opened⟧ our new office in Berlin.', good: 'Here is your week.\n\nYou can now visit us in Berlin.' },
    {
      bad: 'Here is your week.\n\n⟦We are expanding⟧ our team and hiring twenty engineers.',
      good: 'Here is your week.\n\nYou wait half as long for an answer.',
    },
  ],
  silent: [
    { text: 'We have refunded your last payment.', why: 'a report of something done for the reader' },
    { text: 'We have added two weeks to your subscription.', why: 'a gift to the reader' },
    { text: 'We fixed the bug that lost drafts.', why: 'a report that the reader waited for' },
    { text: 'We moved the button to the top of the page.', why: 'a change that the reader meets' },
    { text: 'We will close at noon on Christmas Eve.', why: 'something that the reader must know' },
    { text: 'The award is open to writers under thirty.', why: 'somebody else’s award' },
    { text: 'Funding is available for first-time buyers.', why: 'money for the reader' },
    { text: 'The museum opened in 1921.', why: 'a third party' },
    { text: 'We received a request to reset your password.', why: 'a report' },
    { text: 'Your order was shipped today.', why: 'the reader’s event' },
    { text: 'You can now pay by card.', why: 'it starts with the reader' },
    { text: 'We tried to deliver your parcel at 9.40 this morning.', why: 'a report to the reader' },
  ],
  check: (context) => selfTalkHits(context, 'company-news', () => 'This is news about you. Tell what it changes for the reader, and start with that.'),
}
