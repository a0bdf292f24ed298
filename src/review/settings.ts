import type { MessageKind, ReadOptions } from '../document/copy-document.ts'
import type { Severity, Team } from '../rules/rule.ts'

export type RuleSetting = { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** A rule of the team's own: a phrase, what the customer hears, what to write. */
export interface CustomRule {
  readonly phrase: string | null
  readonly pattern: string | null
  readonly message: string
  readonly hears: string
  readonly write: string | null
  readonly severity: Severity
  readonly source: string | null
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
}

/** The part of the settings that a reader of documents is told. */
export function readOptions(path: string, settings: Settings, languageId?: string): ReadOptions {
  return {
    path,
    ...(languageId ? { languageId } : {}),
    ...(settings.kind ? { kind: settings.kind } : {}),
    ...(settings.dialect ? { dialect: settings.dialect } : {}),
    ...(settings.delimiters.length ? { delimiters: settings.delimiters } : {}),
    audience: settings.team.audience,
  }
}
