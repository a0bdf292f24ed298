/**
 * What the workspace layer finds across files, as plain data that workspace rules word. Places are
 * source offsets (UTF-16) of their own file.
 */

/** One place in one file. */
export interface Place {
  readonly path: string
  readonly messageKey: string | null
  readonly start: number
  readonly end: number
  /** The source there. */
  readonly text: string
}

/** The five stages of a customer's way, from the first look to the farewell. */
export const STAGES = ['investigate', 'evaluate', 'purchase', 'use', 'leave'] as const
export type Stage = (typeof STAGES)[number]

export const FACT_SUBJECTS = [
  'refund-time',
  'refund-window',
  'return-window',
  'delivery',
  'dispatch',
  'reply',
  'cancellation',
  'trial',
  'guarantee',
  'support-hours',
  'price',
  'delivery-price',
  'free-delivery-from',
  'discount',
  'phone',
  'email',
  'address',
  'date',
] as const
export type FactSubject = (typeof FACT_SUBJECTS)[number]

/** Each subject as people ask for it. */
export const SUBJECT_WORDS: Readonly<Record<FactSubject, string>> = {
  'refund-time': 'how long a refund takes',
  'refund-window': 'how long people may ask for a refund',
  'return-window': 'how long people may return things',
  delivery: 'how long delivery takes',
  dispatch: 'when an order leaves',
  reply: 'how soon you reply',
  cancellation: 'how cancelling works',
  trial: 'how long the trial is',
  guarantee: 'how long the guarantee is',
  'support-hours': 'when you are there',
  price: 'the price',
  'delivery-price': 'what delivery costs',
  'free-delivery-from': 'when delivery is free',
  discount: 'the discount',
  phone: 'the phone number',
  email: 'the e-mail address',
  address: 'the postal address',
  date: 'the date',
}

/** A figure that customers are told: a time, a price, an opening hour, a way to reach somebody. */
export interface Fact extends Place {
  readonly subject: FactSubject
  /** As people would say it: "14 days", "£4.95", "Mon–Fri 9:00–17:00". */
  readonly value: string
  /** Comparable form; facts of one subject and scope with different keys contradict. */
  readonly key: string
  /** For times: the longest the text allows, in days; null for the rest. */
  readonly days: number | null
  readonly business: boolean
  /** For times: what the words round it make of it; null for the rest and where they say nothing. */
  readonly bound: 'within' | 'up to' | 'at least' | 'about' | null
  /** Plans, regions, products and service levels that the text names: facts with different scopes never contradict. */
  readonly scope: readonly string[]
  /** The sentence it stands in, white space folded. */
  readonly sentence: string
}

/** One subject with different figures. */
export interface Contradiction {
  readonly subject: FactSubject
  /** The figure that the team says, or that most places say. */
  readonly right: string
  readonly declared: boolean
  /** Places that say something else. */
  readonly others: readonly Fact[]
  readonly agreeing: readonly Fact[]
}

/** Two messages that should say the same and do not. */
export interface TwinDifference {
  readonly here: Place
  readonly there: Place
  readonly twins: 'languages' | 'channels'
  /** What the other one has and this one lacks, or has otherwise: placeholders, links, prices, dates, times, phone numbers, contact. */
  readonly about: 'placeholder' | 'link' | 'price' | 'date' | 'time' | 'phone' | 'contact'
  readonly missing: readonly string[]
}

/** Replies that say the same in nearly the same words. */
export interface DuplicateGroup {
  readonly places: readonly Place[]
  /** Share of shingles that the two most alike have in common, 0 to 1. */
  readonly likeness: number
  /** Words that the two most alike have otherwise, in order; '' where one of them says nothing. */
  readonly differences: readonly { readonly one: string; readonly other: string }[]
}
