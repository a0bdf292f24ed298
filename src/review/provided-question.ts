/**
 * One question to the team instead of hundreds of findings: when most messages of a collection lack a
 * greeting, a sign-off or a reply address, their help desk adds it, or nobody does.
 */

import type { Message, MessageKind } from '../document/copy-document.ts'
import type { ProvidedPart } from '../rules/rule.ts'
import { groupBy } from '../text/group-by.ts'
import type { Finding } from './finding.ts'

/** Rules that miss a part which a help desk may add, and the part in words. */
const PARTS: Readonly<Record<string, { readonly part: ProvidedPart; readonly words: string; readonly lack: string }>> = {
  'no-greeting': { part: 'greeting', words: 'the greeting', lack: 'have no greeting' },
  'no-human-sign-off': { part: 'sign-off', words: 'the sign-off', lack: 'have no sign-off' },
  'missing-contact-path': { part: 'reply', words: 'the reply address', lack: 'name nobody to turn to' },
}
const KIND_WORDS: Readonly<Partial<Record<MessageKind, string>>> = {
  'support-reply': 'replies',
  'marketing-email': 'e-mails',
  'transactional-email': 'e-mails',
}
/** Fewer findings than this are told one by one. */
const FEWEST = 3

/** The findings with one question for each part that more than half of a collection's messages of a kind lack. */
export function askOnce(findings: readonly Finding[], messages: readonly Message[]): readonly Finding[] {
  const kindOf = new Map<string, MessageKind>()
  const many = new Map<MessageKind, number>()
  for (const { key, kind } of messages) {
    if (key === null) continue
    kindOf.set(key, kind)
    many.set(kind, (many.get(kind) ?? 0) + 1)
  }
  if (kindOf.size < FEWEST) return findings
  const kindFor = ({ messageKey }: Finding) => (messageKey === null ? undefined : kindOf.get(messageKey))
  const lacking = groupBy(
    findings.filter((finding) => kindFor(finding) && Object.hasOwn(PARTS, finding.rule)),
    (finding) => `${finding.rule} ${kindFor(finding)}`,
  )
  const asked = new Map<Finding, Finding | null>()
  for (const [group, found] of lacking) {
    const [rule = '', kind] = group.split(' ') as [string, MessageKind]
    const part = PARTS[rule]
    const of = many.get(kind) ?? 0
    const [first] = found
    if (!part || !first || found.length < FEWEST || found.length * 2 <= of) continue
    for (const finding of found) asked.set(finding, null)
    const texts = KIND_WORDS[kind] ?? 'messages'
    asked.set(first, {
      ...first,
      message: `${found.length} of ${of} ${texts} here ${part.lack}. Does your help desk add ${part.words}? Then say so once, and they are all fine; if it does not, your customer gets none.`,
      fixes: [{ title: `Our help desk adds ${part.words}`, kind: 'choose', edits: [], command: 'say-provided', provided: { kind, part: part.part } }],
    })
  }
  if (!asked.size) return findings
  return findings.flatMap((finding) => {
    const question = asked.get(finding)
    return question === undefined ? [finding] : question === null ? [] : [question]
  })
}
