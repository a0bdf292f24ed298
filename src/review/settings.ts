import type { MessageKind, ReadOptions } from '../document/copy-document.ts'
import type { Severity, Team } from '../rules/rule.ts'
import { type BestWordings, NO_BEST } from './best-rewrites.ts'

export const CUSTOM_PLACES = ['sentence', 'paragraph', 'heading', 'list-item', 'message'] as const
export const CAPITALS = ['title', 'sentence', 'lower', 'upper'] as const

export type RuleSetting = { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** A rule of the team's own: words, what the customer hears in them, what to write. */
export interface CustomRule {
  /** Phrases found as whole words. */
  readonly phrases: readonly string[]
  /** Phrase → what to write for it; found like `phrases`. */
  readonly swap: Readonly<Record<string, string>>
  /** A pattern in the syntax of RE2, which runs in linear time. */
  readonly pattern: string | null
  readonly matchCase: boolean
  /** Where it looks: every stretch of prose, when null. `message` counts over the whole piece. */
  readonly where: (typeof CUSTOM_PLACES)[number] | null
  /** Words that are left alone. */
  readonly except: readonly string[]
  /** How often its words may, or must, stand in one place. */
  readonly most: number | null
  readonly least: number | null
  /** Only the same words twice in a row. */
  readonly repeated: boolean
  /** A pattern beside which the words are fine. */
  readonly unless: string | null
  /** Two wordings of which one piece uses one. */
  readonly either: Readonly<Record<string, string>>
  readonly capitals: (typeof CAPITALS)[number] | null
  /** A formula, and its bounds. */
  readonly measure: string | null
  readonly above: number | null
  readonly below: number | null
  readonly message: string
  readonly hears: string
  readonly write: string | null
  readonly severity: Severity
  /** Where the team's guide says so: "brand.pdf, page 4"; its words; its address. */
  readonly source: string | null
  readonly quote: string | null
  readonly link: string | null
}

/** Everything that a team may set, resolved for one file; made from configuration by the hosts. */
export interface Settings {
  readonly team: Team
  /** Per rule id; a rule that is not named runs as declared. */
  readonly rules: Readonly<Record<string, Partial<RuleSetting>>>
  readonly custom: Readonly<Record<string, CustomRule>>
  readonly kind: MessageKind | null
  readonly dialect: string | null
  readonly delimiters: readonly (readonly [string, string])[]
  /** Phrases and selectors of wording that is approved. */
  readonly approved: readonly string[]
  readonly samples: Readonly<Record<string, string>>
  /** Figures that the team says are right, by subject: `refund-time` → `5 days`. */
  readonly facts: Readonly<Record<string, string>>
  /** What the solar system turns round; the first is the largest. */
  readonly suns: readonly string[]
  /** The team's best sentences, by situation. */
  readonly best: BestWordings
  /** Stage of the customer's way that the team gave this file, or null. */
  readonly stage: string | null
  /** Situations of the team's own, with the words by which their pieces are known. */
  readonly situations: Readonly<Record<string, readonly string[]>>
  /** ISO day that dates are judged against; null: the day of the review. */
  readonly today: string | null
}

export const NO_TEAM: Team = {
  company: [],
  products: [],
  customer: { one: 'customer', many: 'customers' },
  voice: 'warm',
  audience: 'general',
  contact: { text: null, known: [], retired: [] },
  provided: {},
  placeholders: {},
  replyWithin: null,
  allow: [],
  heard: null,
  avoid: {},
}

export const DEFAULT_SETTINGS: Settings = {
  team: NO_TEAM,
  rules: {},
  custom: {},
  kind: null,
  dialect: null,
  delimiters: [],
  approved: [],
  samples: {},
  facts: {},
  suns: [],
  best: NO_BEST,
  stage: null,
  situations: {},
  today: null,
}

/** An entry of `approved` that names elements by class or id. */
export function isSelector(entry: string): boolean {
  return /^[.#][\w-]+$/.test(entry)
}

/** The part of the settings that a reader of documents is told. */
export function readOptions(path: string, settings: Settings, languageId?: string): ReadOptions {
  return {
    path,
    ...(languageId ? { languageId } : {}),
    ...(settings.kind ? { kind: settings.kind } : {}),
    ...(settings.dialect ? { dialect: settings.dialect } : {}),
    ...(settings.delimiters.length ? { delimiters: settings.delimiters } : {}),
    ...(settings.approved.some(isSelector) ? { locked: settings.approved.filter(isSelector) } : {}),
    audience: settings.team.audience,
  }
}
