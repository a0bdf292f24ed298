/** The library: one text in, its review out; the same engine as the editor's and the command line's. */

export { type RetextOptions, retextThinkLikeCustomers } from './present/retext-plugin.ts'
export { readSettings } from './review/configuration.ts'
export type { FileReview, Finding, Fix, MessageReview, Problem } from './review/finding.ts'
export { review } from './review/review.ts'
export { DEFAULT_SETTINGS, type Settings } from './review/settings.ts'
export { RULES } from './rules/index.ts'
export type { Rule } from './rules/rule.ts'
