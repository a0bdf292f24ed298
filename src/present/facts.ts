/** What all pieces tell customers, side by side: `tlc facts`. */
import type { Fact } from '../rules/workspace-facts.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './problem-line.ts'
import type { ReviewedFile } from './reviewed-file.ts'

export interface FactJson {
  readonly subject: string
  readonly value: string
  readonly path: string
  readonly messageKey: string | null
  readonly line: number
  readonly column: number
  readonly sentence: string
}

/** Facts with their places, by subject, then path. */
export function toFactsJson(facts: readonly Fact[], files: readonly ReviewedFile[]): FactJson[] {
  const lines = new Map(files.map((file) => [file.review.path, new LineIndex(file.source)]))
  return facts
    .map((fact) => {
      const { line, column } = lines.get(fact.path)?.position(fact.start) ?? { line: 1, column: 1 }
      return { subject: fact.subject, value: fact.value, path: fact.path, messageKey: fact.messageKey, line, column, sentence: fact.sentence }
    })
    .sort((a, b) => compare(a.subject, b.subject) || compare(a.path, b.path) || a.line - b.line || a.column - b.column)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The same for a terminal: one subject, its figures, and where each is said. */
export function toFactsText(facts: readonly FactJson[], paint: Paint): string {
  if (!facts.length) return 'No promises, prices or ways to reach you were found.\n'
  const subjects = new Map<string, Map<string, FactJson[]>>()
  for (const fact of facts) {
    const values = subjects.get(fact.subject) ?? new Map<string, FactJson[]>()
    values.set(fact.value, [...(values.get(fact.value) ?? []), fact])
    subjects.set(fact.subject, values)
  }
  const rows: string[] = []
  for (const [subject, values] of subjects) {
    rows.push(paint.strong(subject.replaceAll('-', ' ')))
    for (const [value, said] of [...values].sort((a, b) => b[1].length - a[1].length)) {
      rows.push(`  ${paint.customer(oneLine(value))}${said.length > 1 ? `  ${said.length} times` : ''}`)
      for (const fact of said.slice(0, 5))
        rows.push(paint.faint(`    ${oneLine(fact.path)}:${fact.line}${fact.messageKey === null ? '' : ` (${oneLine(fact.messageKey)})`}`))
      if (said.length > 5) rows.push(paint.faint(`    and ${said.length - 5} more`))
    }
    rows.push('')
  }
  return `${rows.join('\n')}\n`
}
