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
      bad: 'Hi Sam,\n\n⟦We are thrilled to announce⟧ that our company has reached 10,000 customers worldwide.\n\nUse the code MANY.',
      good: 'Hi Sam,\n\nYou have 20 % off your next order.\n\nUse the code MANY.',
    },
  ],
  silent: [{ text: 'Hi Sam,\n\nWe have sent you a new card.', why: 'a report of something done for the reader' }],
  check: (context) =>
    selfTalkHits(
      context,
      'self-opening',
      () => 'The first sentence is about you. Open with the reader: what they get, what changes for them, or what they asked.',
    ),
}
