/**
 * The principles that the product rests on, from five practitioners' documents on thinking like
 * customers. Each rule names the one it serves.
 */
export interface Principle {
  readonly id: string
  /** The principle in one plain sentence, as shown in hovers. */
  readonly says: string
  /** Titles of the documents it comes from. */
  readonly sources: readonly Source[]
  /** Which of the four questions of the scorecard it belongs to. */
  readonly question: Question
}
/** The five source documents. */
export const SOURCES = {
  'solar-system': 'The marketing solar system',
  'service-is-marketing': 'Customer service is marketing',
  'six-laws': 'Six laws of customer experience',
  'customer-marketer-owner': 'The customer, the marketer, the owner',
  'customer-experience': 'Customer experience: twelve principles and points of interaction',
} as const
export type Source = keyof typeof SOURCES

/** The four Ps of keeping customers, each asked as a question. */
export const QUESTIONS = {
  people: 'Who is there to help',
  policies: 'What the rules say',
  processes: 'How much work it is',
  prevention: 'What was told before',
} as const
export type Question = keyof typeof QUESTIONS

export const PRINCIPLES = {
  'customer-first': {
    says: 'The customer is the sun: start with what they want to know.',
    sources: ['solar-system', 'six-laws', 'customer-marketer-owner', 'customer-experience'],
    question: 'people',
  },
  'single-reader': { says: 'Write to a single reader whom you truly understand.', sources: ['six-laws', 'customer-experience'], question: 'people' },
  'human-beings': {
    says: 'Customers are fellow human beings, not revenue, numbers or accounts.',
    sources: ['customer-marketer-owner', 'customer-experience'],
    question: 'people',
  },
  'what-they-hear': { says: 'It is not what you say but what they hear: use their words.', sources: ['customer-experience'], question: 'processes' },
  'not-too-clever': { says: 'Do not be too smart, too cute or too funny.', sources: ['customer-marketer-owner'], question: 'people' },
  'cannot-fake-it': { says: 'You cannot fake it: no claim without proof.', sources: ['six-laws', 'customer-experience'], question: 'prevention' },
  'not-on-price': { says: 'There is always another low price a click away; care is hard to copy.', sources: ['solar-system'], question: 'policies' },
  'easy-to-do-business-with': {
    says: 'Are you easy to do business with? Less effort builds loyalty.',
    sources: ['solar-system', 'customer-experience'],
    question: 'processes',
  },
  reachable: {
    says: 'How easy is it to reach you? Every message is a two-way street.',
    sources: ['service-is-marketing', 'customer-experience'],
    question: 'people',
  },
  'set-expectations': {
    says: 'Tell the customer beforehand: dates, rules, what happens next.',
    sources: ['six-laws', 'customer-experience'],
    question: 'prevention',
  },
  'policies-and-exceptions': { says: 'Policies are fine; exceptions are critical.', sources: ['customer-experience'], question: 'policies' },
  'stay-with-them': {
    says: 'Stick with the customer until it is solved; do not pass them on.',
    sources: ['service-is-marketing', 'customer-experience'],
    question: 'people',
  },
  'no-blame': { says: 'No customer should feel falsely accused.', sources: ['six-laws', 'customer-experience'], question: 'policies' },
  'every-reaction': { says: 'Every interaction draws the customer closer or pushes them away.', sources: ['six-laws'], question: 'people' },
  'last-impression': { says: 'The last impression matters most.', sources: ['customer-experience'], question: 'people' },
  'know-who-is-speaking': { says: 'A message says who sends it and how to know them.', sources: ['customer-experience'], question: 'people' },
  'remember-them': { says: 'Recognise what the customer has already said and done.', sources: ['customer-experience'], question: 'processes' },
  'ask-and-listen': { says: 'Keep asking: are their needs being met?', sources: ['service-is-marketing', 'customer-marketer-owner'], question: 'prevention' },
  'measured-and-celebrated': { says: 'People do what is measured, rewarded and celebrated.', sources: ['six-laws'], question: 'people' },
  'every-touchpoint': {
    says: 'If it touches the customer, it is a marketing issue.',
    sources: ['service-is-marketing', 'customer-experience'],
    question: 'processes',
  },
  'written-for-people': { says: 'Search wording is the first impression, and it is for human readers.', sources: ['service-is-marketing'], question: 'people' },
  'one-image': { says: 'A well-managed image is the one thing that competitors cannot copy.', sources: ['customer-experience'], question: 'people' },
  'four-ps-of-retention': {
    says: 'Customers are kept by people, policies, processes and prevention.',
    sources: ['customer-marketer-owner', 'customer-experience'],
    question: 'people',
  },
  'say-customer': {
    says: 'How many of your last dozen pronouncements speak of customers and their needs?',
    sources: ['customer-experience'],
    question: 'people',
  },
  'one-promise': {
    says: 'Do your actions match your messages? One promise everywhere.',
    sources: ['solar-system', 'service-is-marketing', 'customer-experience'],
    question: 'prevention',
  },
  'one-team': { says: 'Your colleagues carry your brand: speak as one team.', sources: ['six-laws', 'customer-experience'], question: 'people' },
  'right-moment': { says: 'Customers are bombarded with offers at the wrong moment.', sources: ['customer-marketer-owner'], question: 'prevention' },
  'whole-journey': {
    says: 'Customers investigate, evaluate, buy, use and leave: look after the whole way.',
    sources: ['customer-experience'],
    question: 'processes',
  },
  'little-things': {
    says: 'The little things matter: not just satisfied but happy.',
    sources: ['service-is-marketing', 'customer-experience'],
    question: 'people',
  },
  'customers-words': { says: 'Know your customers well enough to use their own words.', sources: ['six-laws', 'customer-experience'], question: 'people' },
} as const satisfies Record<string, Omit<Principle, 'id'>>

/**
 * What serves a principle beside rules: a score, a view or a command, with the file that makes it.
 * A test fails when a principle is served by nothing, or when a file named here is gone.
 */
export const SERVED_BESIDE_RULES: Partial<Record<keyof typeof PRINCIPLES, readonly { readonly what: string; readonly file: string }[]>> = {
  'customer-first': [{ what: 'the *customer focus* score', file: 'src/review/score.ts' }],
  'single-reader': [{ what: 'placeholders understood as personalisation', file: 'src/document/templates/placeholder-role.ts' }],
  'easy-to-do-business-with': [{ what: 'the *effort* figure: what the customer is asked to do', file: 'src/review/score.ts' }],
  reachable: [{ what: 'the quick fix that adds your own contact block', file: 'src/rules/missing-contact-path.ts' }],
  'policies-and-exceptions': [{ what: 'the count of rules that customers meet', file: 'src/workspace/find-coverage.ts' }],
  'every-reaction': [{ what: 'the score of each piece, with every lost point named', file: 'src/review/score.ts' }],
  'measured-and-celebrated': [{ what: 'the score of each piece, and praise for a clean one', file: 'src/review/score.ts' }],
  'every-touchpoint': [{ what: 'the review of every customer-facing file in a folder', file: 'src/cli/review-command.ts' }],
  'written-for-people': [{ what: 'titles, descriptions and subjects read as copy', file: 'src/document/formats/html.ts' }],
  'one-image': [{ what: 'one shared configuration for marketing and support', file: 'src/review/configuration.ts' }],
  'four-ps-of-retention': [{ what: 'the four questions under which rules and findings are grouped', file: 'src/present/rule-page.ts' }],
  'say-customer': [{ what: 'the *customer mention* figure: how many pieces speak of customers and what they need', file: 'src/workspace/find-coverage.ts' }],
  'one-promise': [{ what: '*Facts and promises* of all files', file: 'src/workspace/read-facts.ts' }],
  'customers-words': [{ what: 'an optional file of customers’ own words: what they say is never jargon', file: 'src/rules/heard-words.ts' }],
  'whole-journey': [{ what: 'the five stages and the situations that have no piece', file: 'src/workspace/find-coverage.ts' }],
}

export type PrincipleId = keyof typeof PRINCIPLES
