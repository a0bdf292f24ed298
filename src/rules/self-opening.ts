import type { BlockRule } from './rule.ts'
import { selfTalkHits } from './self-talk.ts'

/** The first words of a message belong to the reader; here the sender takes them. */
export const selfOpening: BlockRule = {
  id: 'self-opening',
  title: 'Opens with us',
  principle: 'customer-first',
  hears: 'They start with themselves.',
  description:
    'Finds a message or page whose first sentence is about the sender. Leaves an opening that names the reader’s gain, thanks them, answers them or reports what was done for them.',
  severity: 'hint',
  weight: 2,
  scope: 'block',
  pairs: [
    {
      bad: 'Hi Sam,\n\n⟦We are pleased to announce⟧ that delivery is free in May.\n\nThe shop opens at nine.',
      good: 'Hi Sam,\n\nDelivery is free in May.\n\nThe shop opens at nine.',
      fixed: true,
    },
    {
      bad: 'Hi Sam,\n\n⟦We are proud of what⟧ our team has achieved this year.\n\nThe shop opens at nine.',
      good: 'Hi Sam,\n\nYou made 40 meals with our boxes this year.\n\nThe shop opens at nine.',
    },
    {
      bad: 'Hi Sam,\n\n⟦Our company was founded⟧ in 1987.\n\nThe shop opens at nine.',
      good: 'Hi Sam,\n\nYou have been with us since 1987.\n\nThe shop opens at nine.',
    },
    { bad: 'Hi Sam,\n\n⟦We have had an incredible year⟧.\n\nThe shop opens at nine.', good: 'Hi Sam,\n\nYou saved £310 this year.\n\nThe shop opens at nine.' },
    {
      bad: 'Hi Sam,\n\n⟦Here at Larkfield, we believe⟧ in good bread.\n\nThe shop opens at nine.',
      good: 'Hi Sam,\n\nYour bread comes at seven.\n\nThe shop opens at nine.',
    },
    {
      bad: '⟦We rely on donations⟧ from people like you.\n\nThe shop opens at nine.',
      good: 'Your £5 buys a child a week of lunches.\n\nThe shop opens at nine.',
    },
  ],
  silent: [
    { text: 'Hi Sam,\n\nWe have sent you a new card.', why: 'a report of something done for the reader' },
    { text: 'Hi Sam,\n\nWe’re sorry that your parcel is late.', why: 'an apology' },
    { text: 'Hi Sam,\n\nThank you for your order.', why: 'thanks' },
    { text: 'Hi Sam,\n\nWe received your message and will answer by noon.', why: 'an answer' },
    { text: 'Hi Sam,\n\nWe noticed a new sign-in to your account.', why: 'a warning for the reader' },
    { text: 'Hi Sam,\n\nYour table is booked for eight.', why: 'it starts with the reader' },
    { text: 'Hi Sam,\n\nWe can collect your old fridge on Friday.', why: 'an offer of help' },
    { text: 'Hi Sam,\n\nOur engineer will call you before 5 pm.', why: 'a promise' },
    { text: 'Bread that keeps for a week.', why: 'what the reader gets' },
    { text: 'Hi Sam,\n\nWe need a copy of your passport to open the account.', why: 'a plain request about the reader’s own account' },
  ],
  check: (context) =>
    selfTalkHits(
      context,
      'self-opening',
      () => 'The first sentence is about you. Open with the reader: what they get, what changes for them, or what they asked.',
    ),
}
