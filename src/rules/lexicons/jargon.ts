/** All jargon entries, in one list for the rule. */
import { BUZZ } from './jargon-buzz.ts'
import type { JargonEntry } from './jargon-entry.ts'
import { TECHNICAL } from './jargon-technical.ts'
import { FINANCE, FORMAL, LEGAL, MARKETING } from './jargon-trades.ts'

export const JARGON: readonly JargonEntry[] = [...BUZZ, ...TECHNICAL, ...MARKETING, ...LEGAL, ...FINANCE, ...FORMAL]
