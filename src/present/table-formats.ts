/** The run for people's own tools: Markdown for a comment or a summary, CSV for a spreadsheet. */
import { LineIndex } from '../text/line-index.ts'
import { NO_COLOURS } from './paint.ts'
import { describeSummary } from './pretty.ts'
import { oneLine, shownFix } from './problem-line.ts'
import { allProblems, meanOfFiles, type ReviewRun } from './reviewed-file.ts'

/** A comment on a change holds this many findings; the rest is counted. GitHub refuses comments past 65,536 characters. */
const MOST_ROWS = 200

const cell = (text: string) => oneLine(text).replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** Markdown: what was read, then a table a file, worst score first. */
export function toMarkdown(run: ReviewRun): string {
  const parts = ['# What your customers hear', describeSummary(run, NO_COLOURS).replace(/ "tlc review --fix"[^.]*\./, '')]
  const files = run.files
    .filter((file) => file.review.findings.length)
    .map((file) => ({ file, score: meanOfFiles([file]) }))
    .sort((a, b) => (a.score ?? 101) - (b.score ?? 101))
  let left = MOST_ROWS
  for (const { file, score } of files) {
    if (left <= 0) break
    const lines = new LineIndex(file.source)
    const rows = file.review.findings.slice(0, left).map((finding) => {
      const fix = shownFix(finding)
      return `| ${lines.position(finding.start).line} | ${cell(short(finding.text, 80)) || cell(finding.title)} | ${cell(finding.message)} | ${fix ? cell(fix.title) : ''} |`
    })
    left -= rows.length
    parts.push(`## ${cell(file.review.path)}${score === null ? '' : ` (${score} of 100)`}`)
    parts.push(['| Line | Words | What your customer hears | Suggestion |', '|---:|---|---|---|', ...rows].join('\n'))
  }
  const total = run.files.reduce((sum, file) => sum + file.review.findings.length, 0)
  if (total > MOST_ROWS) parts.push(`And ${total - MOST_ROWS} more.`)
  const problems = allProblems(run)
  if (problems.length)
    parts.push(
      '## Could not be done',
      problems
        .map((one) => `- ${cell(one.path)}${one.line === null ? '' : `, line ${one.line}`}: expected ${cell(one.expected)}, found ${cell(one.found)}`)
        .join('\n'),
    )
  return `${parts.join('\n\n')}\n`
}

/** A field of RFC 4180. A formula is disarmed: copy starts with "=" or "+" at times, and a spreadsheet would run it. */
function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV with a heading, one finding a row, lines ended by CR LF. */
export function toCsv(run: ReviewRun): string {
  const rows: (string | number | null)[][] = [['path', 'line', 'column', 'message', 'rule', 'severity', 'words', 'reply', 'hears', 'suggestion']]
  for (const { review, source } of run.files) {
    const lines = new LineIndex(source)
    for (const finding of review.findings) {
      const { line, column } = lines.position(finding.start)
      const fix = shownFix(finding)
      rows.push([
        review.path,
        line,
        column,
        finding.message,
        finding.rule,
        finding.severity,
        finding.text,
        finding.messageKey,
        finding.hears,
        fix?.title ?? null,
      ])
    }
  }
  return rows.map(csvRow).join('')
}

/** One row of CSV with its line end. */
export function csvRow(row: readonly (string | number | null)[]): string {
  return `${row.map(field).join(',')}\r\n`
}
