import type { Source } from '../rules/principles.ts'
import type { Stage } from '../workspace/find-coverage.ts'

/** One thing that a team can look at, ask or do, from the sources' questions and lists of what to do; ticked when done. */
export interface JourneyQuestion {
  /** Stands in the team's file, so it never changes. */
  readonly id: string
  readonly ask: string
  /** Where on the customer's way it belongs; null for the whole of it. */
  readonly stage: Stage | null
  readonly source: Source
}

type Row = readonly [id: string, ask: string]
const rows = (stage: Stage | null, source: Source, list: readonly Row[]): JourneyQuestion[] => list.map(([id, ask]) => ({ id, ask, stage, source }))

export const JOURNEY_QUESTIONS: readonly JourneyQuestion[] = [
  ...rows('investigate', 'customer-experience', [
    ['reach-from-every-page', 'From every page of the site, can a visitor see how to reach you?'],
    ['what-is-missing', 'Have you read the site as a customer and noted what is missing?'],
    ['walk-every-place', 'Have you walked through every place that customers see, and listed what to mend?'],
  ]),
  ...rows('investigate', 'service-is-marketing', [['search-for-yourselves', 'Have you searched for yourselves and read the results as a customer would?']]),
  ...rows('investigate', 'customer-marketer-owner', [['plain-before-clever', 'Is your first page plain before it is smart, cute or funny?']]),
  ...rows('evaluate', 'customer-experience', [
    ['why-they-choose-you', 'Do you know, in customers’ own words, why they choose you?'],
    ['rules-told-before', 'Are your rules told before somebody runs into them?'],
    ['claims-with-proof', 'Does every claim stand on a proof?'],
  ]),
  ...rows('evaluate', 'six-laws', [['written-for-groups', 'Do you write differently for customers with different needs?']]),
  ...rows('purchase', 'customer-experience', [
    ['fill-in-forms', 'Have you filled in every form as if you were a customer?'],
    ['easier-to-order', 'Have you listed what would make ordering, delivery and terms easier?'],
    ['date-told', 'Is a delivery date told, and kept?'],
    ['told-once', 'Does a customer tell you each thing only once?'],
  ]),
  ...rows('use', 'customer-experience', [
    ['call-with-complaint', 'Have you called with a complaint, to hear how it is handled?'],
    ['call-with-question', 'Have you called with a question, to hear how it is handled?'],
    ['exceptions-allowed', 'May the people who answer make an exception?'],
    ['days-that-matter', 'Do you notice birthdays and other days that matter to customers?'],
    ['easy-to-share', 'Can a customer share a good moment with others?'],
  ]),
  ...rows('use', 'service-is-marketing', [
    ['ask-after-fix', 'After a fix, does somebody ask whether the customer is happy?'],
    ['one-person-to-the-end', 'Does one person stay with a customer until it is solved?'],
  ]),
  ...rows('use', 'six-laws', [['own-part-first', 'When a customer is unhappy, do you look at your own part first?']]),
  ...rows('leave', 'customer-experience', [
    ['thanks-at-the-end', 'Does somebody say thank you as the customer leaves?'],
    ['rules-that-annoy', 'Have you asked good customers which of your rules annoy them most?'],
  ]),
  ...rows('leave', 'service-is-marketing', [['why-they-leave', 'Do you hear why customers leave, and does somebody act on it?']]),
  ...rows(null, 'solar-system', [
    ['sun-agreed', 'Do you agree on what your sun is?'],
    ['sun-serves', 'Can you say how your sun serves the customer, and how it serves you?'],
    ['first-shift', 'Do you know what has to change first, and when you start?'],
    ['silos-connected', 'Do marketing, support and delivery tell customers the same?'],
  ]),
  ...rows(null, 'six-laws', [
    ['personal-at-every-point', 'Is each touchpoint personal to the customer who meets it?'],
    ['moments-listed', 'Have you listed the moments that make or break a customer’s trust?'],
    ['organised-for-them', 'Would customers say that you are organised for them?'],
    ['adapts-to-them', 'Does your business adapt to customers, and not they to it?'],
    ['wins-shared', 'Do colleagues share what works with customers, as a habit?'],
    ['trained-for-moments', 'Are colleagues trained for the moments that matter?'],
    ['easy-to-shine', 'Is it easy for colleagues to do something great for a customer?'],
    ['kept-informed', 'Do colleagues hear how customers are doing?'],
    ['experience-measured', 'Do you measure how it feels to be your customer, not only what it brings in?'],
    ['expectations-clear', 'Does each colleague know what to do for a customer, and how well?'],
    ['good-work-celebrated', 'Is good work for customers noticed and celebrated?'],
    ['one-priority', 'Would colleagues who meet customers name the same first priority as you?'],
    ['serious-about-it', 'Do your own projects show colleagues that you mean it?'],
  ]),
  ...rows(null, 'customer-experience', [
    ['last-dozen', 'Of your last dozen announcements, have you counted those that speak of customers and their needs?'],
    ['hours-with-customers', 'Have you counted the hours that leaders spend with customers each month?'],
    ['customers-visited', 'Have you met customers lately and asked where they are heading?'],
    ['day-about-customers', 'Have leaders spent a day on customers’ needs, with no talk of forecasts?'],
    ['meetings-about-customers', 'Do your meetings speak of customers more than of products?'],
    ['plans-by-customer', 'Are your plans made by groups of customers rather than by products?'],
    ['image-checked', 'Have you asked customers and colleagues lately what your name stands for?'],
    ['principles-shared', 'Have you written down your own principles and shared them?'],
    ['interactions-asked', 'Have you asked customers which contacts should be with people, and which with machines?'],
  ]),
  ...rows(null, 'customer-marketer-owner', [
    ['right-questions', 'Do you keep asking customers, rather than your own figures, whether a campaign works?'],
    ['pay-fits-care', 'Does the way you pay people reward care after the sale?'],
    ['never-numbers', 'Do leaders speak of customers as people, not as numbers?'],
  ]),
]
