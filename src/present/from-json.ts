/** Reports of several runs → one: the JSON of `tlc review` read back. */

import { MESSAGE_KINDS, type MessageKind } from '../document/copy-document.ts'
import { APPROVED, APPROVED_TITLE } from '../review/approved-wording.ts'
import { customTitle } from '../review/custom-rules.ts'
import type { FileReview, Finding, Problem } from '../review/finding.ts'
import { meanScore } from '../review/mean-score.ts'
import { SUPPRESSION, SUPPRESSION_TITLE } from '../review/suppression.ts'
import { ruleOf } from '../rules/index.ts'
import { BLANK } from '../text/span.ts'
import { type FileJson, type ReviewJson, SHOWN_BLANK } from './json.ts'
import type { ReviewedFile, ReviewRun } from './reviewed-file.ts'

/** The report, or what was expected of it and what was found. */
export function readReport(text: string): ReviewJson | { readonly expected: string; readonly found: string } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { expected: 'a report of "tlc review --format json"', found: 'a text that is not JSON' }
  }
  const report = data as Partial<ReviewJson> | null
  if (report?.version !== 1) return { expected: 'a report with "version": 1', found: JSON.stringify(report?.version) ?? 'none' }
  if (!Array.isArray(report.files) || !Array.isArray(report.problems) || typeof report.summary !== 'object') {
    return { expected: '"files", "problems" and "summary" in the report', found: Object.keys(report).join(', ') }
  }
  return report as ReviewJson
}

/** Joins reports of shards: files by path, a file in two reports as the later one has it; equal problems once; counts added. */
export function mergeReports(reports: readonly ReviewJson[]): ReviewJson {
  const files = new Map<string, FileJson>()
  const problems = new Map<string, Problem>()
  for (const report of reports) {
    for (const file of report.files) files.set(file.path, file)
    for (const problem of report.problems) problems.set(JSON.stringify([problem.path, problem.line, problem.column, problem.expected, problem.found]), problem)
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const messages = sorted.flatMap((file) => file.messages)
  const add = (key: 'accepted' | 'baselined') => reports.reduce((total, report) => total + (report.summary[key] ?? 0), 0)
  return {
    version: 1,
    tool: reports[0]?.tool ?? { name: 'think-like-customers', version: '0.0.0' },
    files: sorted,
    problems: [...problems.values()],
    summary: {
      files: sorted.length,
      messages: messages.length,
      findings: sorted.reduce((total, file) => total + file.findings.length, 0),
      score: meanScore(messages),
      accepted: add('accepted'),
      baselined: add('baselined'),
    },
  }
}

/**
 * A report as a run, for the other formats. What the JSON leaves out stays empty.
 *
 * @param sourceOf text of a file of the report, or null when it is not at hand: then lines cannot be told.
 */
export function toRun(report: ReviewJson, sourceOf: (path: string) => string | null): ReviewRun {
  return { version: report.tool.version, files: report.files.map((file) => toReviewedFile(file, sourceOf(file.path) ?? '')), problems: report.problems }
}

function toReviewedFile(file: FileJson, source: string): ReviewedFile {
  const isKind = (kind: string): kind is MessageKind => (MESSAGE_KINDS as readonly string[]).includes(kind)
  const review: FileReview = {
    path: file.path,
    format: file.format as FileReview['format'],
    dialects: file.dialects,
    messages: file.messages.map((message) => ({
      key: message.key,
      kind: isKind(message.kind) ? message.kind : 'ui-text',
      kindReason: 'the report says so',
      language: 'en',
      span: { start: 0, end: source.length },
      score: message.score,
      lost: [],
      // A report of an earlier version names no places.
      customerFocus: {
        ...message.customerFocus,
        youSpans: message.customerFocus.youSpans ?? [],
        selfSpans: message.customerFocus.selfSpans ?? [],
        answerSpans: message.customerFocus.answerSpans ?? [],
      },
      readingGrade: message.readingGrade,
      readingSpans: message.readingSpans ?? [],
      words: message.words,
      effort: message.effort ?? [],
      usage: null,
      inbox: [],
      reachable: null,
    })),
    findings: file.findings.map(
      (finding): Finding => ({
        start: finding.start.offset,
        end: finding.end.offset,
        rule: finding.rule,
        title:
          ruleOf(finding.rule)?.title ??
          (finding.rule === SUPPRESSION ? SUPPRESSION_TITLE : finding.rule === APPROVED ? APPROVED_TITLE : customTitle(finding.rule)),
        principle: finding.principle as Finding['principle'],
        severity: finding.severity as Finding['severity'],
        weight: ruleOf(finding.rule)?.weight ?? 0,
        message: finding.message,
        hears: finding.hears,
        because: null,
        text: finding.text,
        sentence: finding.sentence,
        messageKey: finding.messageKey,
        fixes: [
          ...finding.fixes,
          ...(finding.fillIns ?? []).map(({ title, edits }) => ({
            title,
            kind: 'choose' as const,
            edits: [],
            blanks: edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(SHOWN_BLANK, BLANK) })),
          })),
        ],
      }),
    ),
    problems: [],
    accepted: 0,
    baselined: 0,
  }
  return { review, source }
}
