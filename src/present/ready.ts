import type { Check, ChecklistLine } from '../review/checklist.ts'
import type { InboxPreview } from '../rules/inbox-preview.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Paint } from './paint.ts'

/** Each check as a writer would ask it, and as they would be glad to hear it answered. */
export const CHECK_WORDS: Readonly<Record<Check, { readonly ask: string; readonly passed: string }>> = {
  blanks: { ask: 'Is every blank filled in?', passed: 'every blank is filled in' },
  dates: { ask: 'Are all dates still ahead?', passed: 'no date has passed' },
  promises: { ask: 'Does it promise what the other pieces promise?', passed: 'it promises what the others promise' },
  placeholders: { ask: 'Does every placeholder have something to show?', passed: 'every placeholder has something to show' },
  template: { ask: 'Is the template whole?', passed: 'the template is whole' },
  inbox: { ask: 'Does the line in the inbox fit?', passed: 'the line in the inbox fits' },
  contact: { ask: 'Can people reach you?', passed: 'people can reach you' },
  links: { ask: 'Does every link lead somewhere?', passed: 'every link leads somewhere' },
  'next-step': { ask: 'Is it clear what happens next?', passed: 'it is clear what happens next' },
  'way-out': { ask: 'Can people unsubscribe?', passed: 'people can unsubscribe' },
  pictures: { ask: 'Does every picture have words?', passed: 'every picture has words' },
}

/** One message's list, with the file that it stands in. */
export interface ReadyList {
  readonly path: string
  readonly key: string | null
  readonly source: string
  readonly lines: readonly ChecklistLine[]
  /** What an inbox shows of it; empty without a subject. */
  readonly inbox: readonly InboxPreview[]
}

/** True when nothing on the list is left to do. */
export function isReady(list: Pick<ReadyList, 'lines'>): boolean {
  return list.lines.every((line) => line.status !== 'to-do')
}

/**
 * The lists for a terminal: what is left to do in full, a ready piece in one line.
 *
 * @param passedOver places that were there before or left as they are, which no list holds
 */
export function toReadyText(lists: readonly ReadyList[], passedOver: number, paint: Paint): string {
  const rows: string[] = []
  for (const list of lists) {
    const name = list.key === null ? list.path : `${list.path} › ${list.key}`
    const open = list.lines.filter((line) => line.status === 'to-do')
    const passed = list.lines.filter((line) => line.status === 'passed').length
    const versions =
      list.inbox.length > 1
        ? list.inbox.map(
            (one) =>
              `    ${one.variant}  ${one.phone}${one.isCutOnPhone ? '…' : ''}${one.isCutOnPhone && !one.isCutInWebMail ? paint.faint(`  on a phone; in web mail: ${one.webMail}`) : ''}`,
          )
        : []
    if (!open.length) {
      rows.push(`${paint.customer('●')} ${name}  ${paint.faint(`ready: ${passed} of ${passed} looked at`)}`, ...versions)
      continue
    }
    rows.push(`${paint.heavy('○')} ${paint.strong(name)}  ${open.length} to do, ${passed} passed`)
    rows.push(...versions)
    const index = new LineIndex(list.source)
    for (const line of open) {
      rows.push(`    ${CHECK_WORDS[line.check].ask}`)
      for (const finding of line.findings) {
        const { line: row, column } = index.position(finding.start)
        rows.push(`      ${paint.faint(`${row}:${column}`)}  ${finding.message}`)
      }
    }
  }
  const ready = lists.filter(isReady).length
  rows.push('', ready === lists.length ? `Ready to send: ${said(lists.length)}.` : `${said(ready)} ready to send, ${lists.length - ready} not yet.`)
  if (passedOver === 1) rows.push('1 more place was there before or left as it is, and is not listed.')
  if (passedOver > 1) rows.push(`${passedOver} more places were there before or left as they are, and are not listed.`)
  return `${rows.join('\n')}\n`
}

function said(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`
}

/** The lists as plain data: paths, checks, places (lines and columns from 1). */
export function toReadyJson(lists: readonly ReadyList[], passedOver: number) {
  return {
    version: 1,
    passedOver,
    messages: lists.map((list) => {
      const index = new LineIndex(list.source)
      return {
        path: list.path,
        key: list.key,
        ready: isReady(list),
        inbox: list.inbox.map(({ variant, subject, preheader, phone, webMail, isCutOnPhone, isCutInWebMail }) => ({
          variant,
          subject,
          preheader,
          phone,
          webMail,
          isCutOnPhone,
          isCutInWebMail,
        })),
        checks: list.lines.map((line) => ({
          check: line.check,
          ask: CHECK_WORDS[line.check].ask,
          status: line.status,
          places: line.findings.map((finding) => ({ rule: finding.rule, message: finding.message, offset: finding.start, ...index.position(finding.start) })),
        })),
      }
    }),
  }
}
