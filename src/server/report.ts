import { version } from '../../package.json'
import { toHtmlReport } from '../present/html-report.ts'
import type { ReviewedFile, ReviewRun } from '../present/reviewed-file.ts'
import { toCsv, toMarkdown } from '../present/table-formats.ts'
import type { ReportFormat } from '../protocol.ts'

/** What was found in all files that were read, to hand on. */
export function renderReport(files: readonly ReviewedFile[], format: ReportFormat, customers: string): string {
  const run: ReviewRun = { version, files, problems: [], customers }
  if (format === 'csv') return toCsv(run)
  return format === 'markdown' ? toMarkdown(run) : toHtmlReport(run, new Date().toISOString().slice(0, 10))
}
