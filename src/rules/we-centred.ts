import type { BlockRule } from './rule.ts'
import { type SelfTalk, selfTalkHits } from './self-talk.ts'

/** "Our mission is …", "We believe …", "X is the leading …": the sender where the reader's gain should stand. */
export const weCentred: BlockRule = {
  id: 'we-centred',
  title: 'Talks about us first',
  principle: 'customer-first',
  hears: 'This is about them, not me.',
  description:
    'Finds sentences about the company – its feelings, effort, size, history, beliefs, needs – where the reader’s gain should stand. Leaves promises, apologies, honest reports, help for the reader and what the product does alone.',
  severity: 'hint',
  weight: 2,
  scope: 'block',
  pairs: [
    {
      bad: 'Here is the new dashboard.\n\n⟦We are proud to offer⟧ dashboards of the highest quality.',
      good: 'Here is the new dashboard.\n\nYou see every order in one place.',
    },
  ],
  silent: [{ text: 'We’ll refund you by Friday.', why: 'a promise to the reader' }],
  check: (context) => selfTalkHits(context, 'we-centred', messageOf),
}

function messageOf({ speech, features }: SelfTalk): string {
  if (features.includes('help-us') || speech.classes.includes('need')) return 'This argues from what you need. Say what the reader gets out of it, then ask.'
  if (features.includes('self:feels') || features.includes('excite-opener'))
    return 'This tells how you feel. The reader wants to know what changes for them: start there.'
  if (features.includes('mission-is') || speech.classes.includes('belief'))
    return 'This tells what you stand for. Show it by what the reader gets, and keep the rest for your About page.'
  return 'This is about you, not your customer. Start with what they get.'
}
