import { openPatterns } from '../text/gated-patterns.ts'
import { SERVED } from './lexicons/readers.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { isQuoted, plain } from './wording.ts'

/** "Monetise our user base", "Dear customer 4711": people spoken of as money, traffic or a number. */
export const dehumanising: BlockRule = {
  id: 'dehumanising',
  title: 'Treats people as numbers',
  principle: 'human-beings',
  hears: 'To them I am a number in a table.',
  description:
    'Finds words that make customers revenue, traffic, targets or numbers in copy that customers read. Leaves “your account”, seats, order and ticket numbers, users of a product, and talk of the reader’s own leads.',
  severity: 'info',
  weight: 2,
  scope: 'block',
  pairs: [
    { bad: '⟦Dear customer 4711⟧,\n\nYour card is on its way.', good: 'Dear Sam,\n\nYour card is on its way.' },
    { bad: 'With this change ⟦we monetise our users⟧ better.', good: 'With this change you see fewer, better offers.' },
    { bad: 'Our goal is to raise ⟦revenue per customer⟧.', good: 'Our goal is that you find what you need.' },
    { bad: 'You are among ⟦our most profitable customers⟧.', good: 'You have been with us for ten years. Thank you.' },
    { bad: '⟦Our user base⟧ told us to add a dark theme.', good: 'You asked for a dark theme.' },
    { bad: 'You have been marked as ⟦an inactive user⟧.', good: 'We have not seen you since May.' },
    { bad: 'We build sites that bring ⟦eyeballs⟧.', good: 'We build sites that people like to read.' },
    { bad: 'We want to ⟦upsell our customers⟧ at the right time.', good: 'We tell you about more when you need more.' },
    { bad: 'Last year ⟦we acquired 40,000 customers⟧.', good: 'Last year 40,000 people came to us.' },
    { bad: 'We raised ⟦customer lifetime value⟧ by a third.', good: 'People stay with us longer.' },
    { bad: 'We go after ⟦low-hanging customers⟧ first.', good: 'We talk first to the people who wrote to us.' },
    { bad: 'This keeps ⟦our share of wallet⟧ high.', good: 'This keeps you with us.' },
    { bad: '⟦We process 300 customers⟧ a day.', good: 'We talk to 300 people a day.' },
    { bad: '⟦You are lead number⟧ 42.', good: 'You are welcome here.' },
    { bad: 'Here is how ⟦we convert visitors⟧ into buyers.', good: 'Here is how we help people find what they need.' },
  ],
  silent: [
    { text: 'Sign in to your account.', why: 'their account' },
    { text: 'The Team plan has ten seats.', why: 'seats' },
    { text: 'Your ticket number is 4711.', why: 'a ticket number' },
    { text: 'Order 4711 has left.', why: 'an order number' },
    { text: 'Add a user to your workspace.', why: 'users of a product' },
    { text: 'Capture more leads with your form.', why: 'the reader’s own leads' },
    { text: 'Convert visitors into subscribers on your site.', why: 'the reader’s own visitors' },
    { text: 'See the lifetime value of your customers.', why: 'the reader’s own customers' },
    { text: 'Revenue per customer is a column of your report.', why: 'the reader’s own figures' },
    { text: 'Your customer number is on your bill.', why: 'a number to look up' },
    { text: 'Dear Sam,\n\nYour customer number is 4711.', why: 'a greeting by name' },
    { text: 'Grow your user base.', why: 'the reader’s own users' },
    { text: 'We have 40,000 customers in Spain.', why: 'a plain count' },
    { text: 'Inactive accounts are closed after two years.', why: 'accounts, not people' },
    { text: 'Our customers told us to add a dark theme.', why: 'people who speak' },
    { text: 'The app converts miles into kilometres.', why: 'no people' },
  ],
  *check({ block, sender }: BlockContext): Iterable<Hit> {
    if (sender.isLegal || sender.instructShare >= 0.2) return
    const number = block.role === 'greeting' || block.sentences.length <= 1 || block.text.length < 50 ? NUMBERED.exec(plain(block.text)) : null
    if (number) {
      yield { block, start: 0, end: number[0].length, message: 'This greets a number. Use the customer’s name, or “Hi there,”.' }
      return
    }
    for (const sentence of block.sentences) {
      const text = plain(sentence.text)
      // Leads, visitors and figures that are the reader's own are the reader's trade.
      if (
        /\byour (?:own |new |\w+ )?(?:leads?|customers?|users?|visitors?|clients?|site|website|shop|store|business|report|campaigns?|funnel|audience|user base|sales|brand|team|company|subscribers)\b/i.test(
          text,
        )
      )
        continue
      for (const pattern of openPatterns(PATTERNS, text)) {
        const match = pattern.exec(text)
        if (!match) continue
        const start = sentence.start + match.index
        const end = start + match[0].length
        if (isQuoted(block, start, end)) continue
        yield { block, start, end, message: 'This speaks of people as money or numbers. Say it as you would to their face.' }
        break
      }
    }
  },
}

const NUMBERED =
  /^(?:dear|hello|hi) (?:valued )?(?:customer|client|member|user|account|policy ?holder|subscriber|ticket|case),?(?: (?:no\.?|number|id|#))? ?#?[\d-]{2,}/i
const PEOPLE = `(?:(?:${SERVED}|visitor|fan|follower|reader|audience)s?|people)`
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:we |to )?moneti[sz](?:e|es|ed|ing) (?:our |the |these |all |every |each )?(?:\\w+ )?(?:${PEOPLE}|visitor|fan|reader)\\b`, 'i'),
  /\b(?:average )?(?:revenue|profit|spend|margin) per (?:customer|user|head|client|subscriber|member)\b/i,
  /\b(?:our |their )?(?:share of wallet|wallet share)\b/i,
  /\b(?:customer|user|client) lifetime value\b|\blifetime value of (?:a|each|every|our) (?:customer|user|client)s?\b/i,
  new RegExp(`\\bour (?:most |least )?(?:profitable|valuable|lucrative|high-value|low-value|unprofitable) ${PEOPLE}\\b`, 'i'),
  /\bour (?:\w+ )?(?:user|customer|subscriber|install|client) ?base\b/i,
  /\ban? (?:inactive|dormant|lapsed|churned|dead) (?:user|customer|member|subscriber|client|lead)\b/i,
  /\b(?:inactive|dormant|lapsed|churned) (?:customers|users|members|subscribers|clients) like you\b/i,
  /\b(?:eyeballs|bums on seats|butts in seats|warm bodies|cash cows?|low-hanging (?:customers|clients|users|prospects))\b/i,
  new RegExp(`\\b(?:up-?sell|cross-?sell|harvest|milk|squeeze|farm) (?:more (?:from|out of) )?(?:our |the |these |all |existing |current )?${PEOPLE}\\b`, 'i'),
  /\b(?:our )[^.!?]{0,30}?\b(?:turns?|converts?|transforms?) (?:\w+ )?(?:visitors|people|traffic|customers|users|fans|readers) into (?:revenue|sales|profit|cash|money|paying \w+)\b|\bour (?:\w+ )?(?:goal|aim|task|job) is to convert (?:\w+ )?(?:visitors|customers|users|people|traffic)\b/i,
  new RegExp(
    `\\bwe(?:'ve| have)? (?:acquired?|captured?|process(?:ed)?|onboard(?:ed)?|convert(?:ed)?|target(?:ed)?|retain(?:ed)?) (?:over |more than |about |our |new |the |all |low-value |high-value )?(?:[\\d,.]+[km]? (?:new )?)?${PEOPLE}\\b`,
    'i',
  ),
  /\byou are (?:lead|customer|case|ticket|user|account|caller) (?:no\.?|number|#)(?! one\b)/i,
]
