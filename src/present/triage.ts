/** The same wording in many places, as one thing to decide. */
import { LineIndex } from '../text/line-index.ts'
import type { Wording } from '../workspace/group-by-wording.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './problem-line.ts'
import type { ReviewedFile } from './reviewed-file.ts'
import { csvRow } from './table-formats.ts'

/** Groups that a terminal shows, and places of each. */
const GROUPS = 40
const PLACES = 3

/** For a terminal, worst first; how to decide is said once at the end. */
export function toTriageText(groups: readonly Wording[], files: readonly ReviewedFile[], isCounted: boolean, paint: Paint): string {
  if (!groups.length) return 'No wording to decide on: nothing was found that stands in a word or phrase.\n'
  const lines = new Map(files.map((file) => [file.review.path, new LineIndex(file.source)]))
  const rows: string[] = []
  for (const { wording, rule, places, seen, write, hears } of groups.slice(0, GROUPS)) {
    const count = places.length === 1 ? '1 place' : `${places.length} places`
    const reach = isCounted ? `, seen ${seen === 1 ? 'once' : `${seen.toLocaleString('en')} times`}` : ''
    rows.push(`${paint.strong(`“${oneLine(wording)}”`)}  ${count}${reach}  ${paint.faint(rule)}`)
    rows.push(`    ${paint.customer(oneLine(hears))}${write ? `  Write “${oneLine(write)}”.` : ''}`)
    for (const { path, finding } of places.slice(0, PLACES)) {
      const line = lines.get(path)?.position(finding.start).line ?? 1
      rows.push(paint.faint(`    ${oneLine(path)}:${line}${finding.messageKey === null ? '' : ` (${oneLine(finding.messageKey)})`}`))
    }
    if (places.length > PLACES) rows.push(paint.faint(`    and ${places.length - PLACES} more`))
  }
  if (groups.length > GROUPS) rows.push(paint.faint(`And ${groups.length - GROUPS} more wordings: --format csv lists all.`))
  rows.push(
    '',
    'Decide each once, for the whole team: tlc triage --replace "…" --with "…" writes other words everywhere, --allow "…" says that it is fine, --leave "…" keeps these places.',
  )
  return `${rows.join('\n')}\n`
}

/** One row a wording, for a spreadsheet in which a team decides. */
export function toTriageCsv(groups: readonly Wording[]): string {
  const rows = groups.map(({ wording, rule, places, seen, write, hears }) => [
    wording,
    places.length,
    seen,
    rule,
    write,
    hears,
    '',
    [...new Set(places.map((one) => one.path))].slice(0, 20).join(' '),
  ])
  return [['wording', 'places', 'seen', 'rule', 'write', 'hears', 'decision', 'files'], ...rows].map(csvRow).join('')
}

/** The same as data; lines and columns from 1. */
export function toTriageJson(groups: readonly Wording[], files: readonly ReviewedFile[], isCounted: boolean) {
  const lines = new Map(files.map((file) => [file.review.path, new LineIndex(file.source)]))
  return {
    version: 1,
    counted: isCounted,
    wordings: groups.map(({ wording, rule, title, hears, write, seen, places }) => ({
      wording,
      rule,
      title,
      hears,
      write,
      seen,
      places: places.map(({ path, finding }) => ({
        path,
        messageKey: finding.messageKey,
        offset: finding.start,
        ...(lines.get(path)?.position(finding.start) ?? { line: 1, column: 1 }),
        text: finding.text,
      })),
    })),
  }
}
