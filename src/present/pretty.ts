/** The review as a person reads it in a terminal. */
import type { Finding } from '../review/finding.ts'
import { LineIndex } from '../text/line-index.ts'
import { shorten } from '../text/shorten.ts'
import { type Paint, wrapText } from './paint.ts'
import { oneLine, shownFix, shownWords } from './problem-line.ts'
import { meanOfFiles, type ReviewedFile, type ReviewRun } from './reviewed-file.ts'

/** Weight by shape, never by colour alone: small for taste, large where a customer is left without help. */
const SHAPES = { hint: '·', info: '›', warning: '▲', error: '■' } as const

function describeFinding(finding: Finding, lines: LineIndex, paint: Paint, width: number): string {
  const { line, column } = lines.position(finding.start)
  const words = shownWords(finding)
  const quoted = shorten(words, 60)
  const shape = finding.severity === 'hint' || finding.severity === 'info' ? SHAPES[finding.severity] : paint.heavy(SHAPES[finding.severity])
  const rows = [
    `  ${shape} ${`${line}:${column}`.padEnd(7)} ${quoted ? paint.strong(`“${quoted}”`) : paint.strong(finding.title)}  ${paint.faint(finding.rule)}`,
  ]
  rows.push(wrapText(oneLine(finding.message), width, 12))
  const fix = shownFix(finding)
  if (fix) rows.push(paint.customer(wrapText(`→ ${oneLine(fix.title)}`, width, 12)))
  return rows.join('\n')
}

function describeFile({ review, source }: ReviewedFile, paint: Paint, width: number): string {
  const lines = new LineIndex(source)
  const score = meanOfFiles([{ review, source }])
  const you = review.messages.reduce((sum, one) => sum + one.customerFocus.you, 0)
  const self = review.messages.reduce((sum, one) => sum + one.customerFocus.self, 0)
  const figures = score === null ? '' : paint.faint(`  ${score} of 100, you ${you} to we ${self}`)
  const head = `${paint.strong(review.path)}${figures}`
  const collection = review.messages.length > 1
  const rows = [head]
  let key: string | null = null
  for (const finding of review.findings) {
    if (collection && finding.messageKey !== null && finding.messageKey !== key) {
      key = finding.messageKey
      rows.push(`  ${paint.faint(`reply ${oneLine(key)}`)}`)
    }
    rows.push(describeFinding(finding, lines, paint, width))
  }
  return rows.join('\n')
}

/**
 * @param width columns of the terminal.
 * @returns text that ends with a line end.
 */
export function toPretty(run: ReviewRun, paint: Paint, width: number): string {
  const rows: string[] = []
  for (const file of run.files) if (file.review.findings.length) rows.push(`${describeFile(file, paint, Math.min(width, 110))}\n`)
  rows.push(describeSummary(run, paint))
  return `${rows.join('\n')}\n`
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** The closing line: how much was read, what was found, the score. */
export function describeSummary(run: ReviewRun, paint: Paint): string {
  const findings = run.files.flatMap((file) => file.review.findings)
  const messages = run.files.reduce((sum, file) => sum + file.review.messages.length, 0)
  const score = meanOfFiles(run.files)
  const read = messages > run.files.length ? `${plural(messages, 'message')} in ${plural(run.files.length, 'file')}` : plural(run.files.length, 'file')
  const recorded = run.files.reduce((sum, file) => sum + file.review.baselined, 0)
  if (!findings.length && recorded) return `${read}. Nothing new. ${plural(recorded, 'recorded finding is', 'recorded findings are')} left out.`
  const words = run.files.reduce((sum, file) => sum + file.review.messages.reduce((own, message) => own + message.words, 0), 0)
  if (!findings.length && run.files.length && !words) return `${read}. Nothing in it that a customer reads.`
  if (!findings.length) return run.files.length ? `${read}. ${paint.customer('Clear, friendly, and easy to answer. Nothing to change.')}` : 'Nothing was read.'
  const heavy = findings.filter((finding) => finding.severity === 'warning' || finding.severity === 'error').length
  const safe = findings.filter((finding) => finding.fixes.some((fix) => fix.kind === 'safe')).length
  const parts = [
    `${read}, ${plural(findings.length, 'finding')}${heavy ? `, ${heavy} of them where a customer is left without help or misled` : ''}.`,
    score === null ? '' : `Score ${score} of 100.`,
    safe ? `"tlc review --fix" makes ${plural(safe, 'small certain change')}.` : '',
  ]
  if (recorded) parts.push(`${plural(recorded, 'recorded finding is', 'recorded findings are')} left out.`)
  return parts.filter(Boolean).join(' ')
}
