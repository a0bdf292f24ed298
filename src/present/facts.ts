/** What all pieces tell customers, side by side: `tlc facts`. */
import { type Fact, SUBJECT_WORDS } from '../rules/workspace-facts.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Subject } from '../workspace/group-facts.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './problem-line.ts'
import type { ReviewedFile } from './reviewed-file.ts'
import { csvRow } from './table-formats.ts'

export interface FactJson {
  readonly subject: string
  readonly value: string
  /** What the text narrows it to. */
  readonly scope: readonly string[]
  /** False when the team or most places say something else; null when nothing contradicts it. */
  readonly right: boolean | null
  readonly path: string
  readonly messageKey: string | null
  readonly line: number
  readonly column: number
  readonly text: string
  readonly sentence: string
}

/** Facts with their places, by subject, most told figure first, then path. */
export function toFactsJson(subjects: readonly Subject[], files: readonly ReviewedFile[]): FactJson[] {
  const lines = new Map(files.map((file) => [file.review.path, new LineIndex(file.source)]))
  const toJson = (fact: Fact, right: boolean | null): FactJson => {
    const { line, column } = lines.get(fact.path)?.position(fact.start) ?? { line: 1, column: 1 }
    const { subject, value, scope, path, messageKey, text, sentence } = fact
    return { subject, value, scope, right, path, messageKey, line, column, text, sentence }
  }
  return subjects.flatMap(({ figures }) => figures.flatMap(({ places, isRight }) => places.map((fact) => toJson(fact, isRight))))
}

/** One row a place, for a spreadsheet. */
export function toFactsCsv(facts: readonly FactJson[]): string {
  const rows = facts.map((fact) => [
    fact.subject,
    fact.value,
    fact.scope.join(', '),
    fact.right === false ? 'differs' : '',
    fact.path,
    fact.messageKey ?? '',
    fact.line,
    fact.column,
    fact.sentence,
  ])
  return [['subject', 'value', 'only for', 'note', 'path', 'message', 'line', 'column', 'sentence'], ...rows].map(csvRow).join('')
}

/** Places of one figure that a terminal shows; the rest are counted. */
const SHOWN = 5

/**
 * The same for a terminal: one subject, its figures, and where each is said.
 *
 * @param asked the subject that was asked for: all its places are shown; null for all subjects.
 */
export function toFactsText(subjects: readonly Subject[], files: readonly ReviewedFile[], paint: Paint, asked: string | null): string {
  if (!subjects.length)
    return asked === null
      ? 'No promises, prices or ways to reach you were found.\n'
      : `Nothing was found about “${asked}”. "tlc facts" lists all that is told.\n`
  const shown = asked === null ? SHOWN : Number.POSITIVE_INFINITY
  const lines = new Map(files.map((file) => [file.review.path, new LineIndex(file.source)]))
  const rows: string[] = []
  for (const { subject, declared, figures } of subjects) {
    const words = SUBJECT_WORDS[subject]
    rows.push(`${paint.strong(words.charAt(0).toUpperCase() + words.slice(1))}  ${paint.faint(subject)}${declared ? `  you say: ${declared}` : ''}`)
    for (const { value, scope, places, isRight } of figures) {
      const only = scope.length ? paint.faint(`  ${scope.map((one) => one.replace(':', ' ')).join(', ')}`) : ''
      const figure = isRight === false ? paint.heavy(`${oneLine(value)}  differs`) : paint.customer(oneLine(value))
      rows.push(`  ${figure}${only}${places.length > 1 ? `  ${places.length} times` : ''}`)
      for (const fact of places.slice(0, shown)) {
        const line = lines.get(fact.path)?.position(fact.start).line ?? 1
        rows.push(paint.faint(`    ${oneLine(fact.path)}:${line}${fact.messageKey === null ? '' : ` (${oneLine(fact.messageKey)})`}`))
      }
      if (places.length > shown) rows.push(paint.faint(`    and ${places.length - shown} more`))
    }
    rows.push('')
  }
  return `${rows.join('\n')}\n`
}
