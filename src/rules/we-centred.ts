import type { BlockRule, Hit } from './rule.ts'

const PRIDE =
  /^(?:at [^,]{2,40}, )?(?:we|we're|we are)(?:'re| are|'ve| have)?(?: been)?(?: so| very| really| truly| incredibly| extremely| super)* (?:proud|thrilled|excited|delighted|pleased|honou?red|happy|passionate|committed|dedicated)\b/i

/** "We are proud to offer …": the company's feelings where the reader's gain should stand. */
export const weCentred: BlockRule = {
  id: 'we-centred',
  title: 'Talks about us first',
  principle: 'customer-first',
  hears: 'This is about them, not me.',
  description:
    'Finds sentences about the company – its feelings, effort, size, history, beliefs – where the reader’s gain should stand. Leaves promises, apologies and help for the reader alone.',
  severity: 'hint',
  weight: 2,
  scope: 'block',
  pairs: [{ bad: '⟦We are proud to offer a⟧ new dashboard.', good: 'You get a new dashboard.' }],
  silent: [{ text: 'We’ll refund you by Friday.', why: 'a promise to the reader' }],
  *check({ block }): Iterable<Hit> {
    for (const sentence of block.sentences) {
      const match = PRIDE.exec(sentence.text.replace(/’/g, "'"))
      if (!match) continue
      const words = sentence.words.filter((word) => word.end <= sentence.start + match[0].length + 12)
      const end = words.at(-1)?.end ?? sentence.end
      yield { block, start: sentence.start, end, message: 'This is about you, not your customer. Start with what they get.' }
    }
  },
}
