import type { MessageKind } from '../document/copy-document.ts'
import { ruleOf } from '../rules/index.ts'
import type { FileReview, Finding, MessageReview } from './finding.ts'
import { ruleSetting } from './rule-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/** What is looked at on the day that a piece is sent, and the rules that look. */
const CHECKS = {
  blanks: ['unfilled-blank'],
  dates: ['out-of-date'],
  promises: ['contradicting-promise', 'twin-differs'],
  placeholders: ['missing-fallback', 'unknown-placeholder'],
  template: ['unbalanced-template', 'mixed-dialects'],
  inbox: ['inbox-line'],
  contact: ['missing-contact-path', 'no-reply'],
  links: ['dead-contact'],
  'next-step': ['missing-next-step'],
  'way-out': ['no-way-out'],
  pictures: ['missing-alt'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Check = keyof typeof CHECKS
const CHECKED: ReadonlySet<string> = new Set(Object.values(CHECKS).flat())

/** One line of the list *Ready to send?* */
export interface ChecklistLine {
  readonly check: Check
  readonly status: 'passed' | 'to-do' | 'not-for-this-type'
  readonly findings: readonly Finding[]
}

/** The list for one message. `findings` are those of its file; those of other messages are left out. */
export function toChecklist(message: MessageReview, findings: readonly Finding[], settings: Settings = DEFAULT_SETTINGS): ChecklistLine[] {
  const mine = findings.filter((finding) => finding.messageKey === message.key || finding.messageKey === null)
  return (Object.entries(CHECKS) as [Check, readonly string[]][]).map(([check, rules]) => {
    const open = mine.filter((finding) => rules.includes(finding.rule))
    if (open.length) return { check, status: 'to-do', findings: open }
    return { check, status: rules.some((rule) => judges(rule, message.kind, settings)) ? 'passed' : 'not-for-this-type', findings: [] }
  })
}

/** How many places of the list's rules the team left as they are or recorded as there before: they are in the text that goes out. */
export function countPassedOver(reviews: readonly FileReview[]): number {
  return reviews.reduce((sum, { passedOver = [] }) => sum + passedOver.filter((rule) => CHECKED.has(rule)).length, 0)
}

function judges(id: string, kind: MessageKind, settings: Settings): boolean {
  const rule = ruleOf(id)
  return rule !== undefined && (!rule.kinds || rule.kinds.includes(kind)) && ruleSetting(rule, settings).severity !== 'off'
}
