/** The run as SARIF 2.1.0, for code scanning: rules with their help, findings with their fixes and fingerprints. */
import type { Log, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif'
import type { Finding, Fix, Problem } from '../review/finding.ts'
import { fingerprint } from '../review/fingerprint.ts'
import { ruleOf } from '../rules/index.ts'
import { PRINCIPLES } from '../rules/principles.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { allProblems, type ReviewedFile, type ReviewRun } from './reviewed-file.ts'
import { toRulePage } from './rule-page.ts'

const LEVELS = { hint: 'note', info: 'note', warning: 'warning', error: 'error' } as const

/** SARIF's places are URIs: spaces and their like are encoded, `/` stays. */
const toUri = (path: string) => path.split('/').map(encodeURIComponent).join('/')

function toRegion(span: Span, lines: LineIndex) {
  const start = lines.position(span.start)
  const end = lines.position(span.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  }
}

function toFix(fix: Fix, path: string, lines: LineIndex): SarifFix {
  return {
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: { uri: toUri(path) },
        replacements: fix.edits.map((edit) => ({ deletedRegion: toRegion(edit, lines), insertedContent: { text: edit.text } })),
      },
    ],
  }
}

function toResult(finding: Finding, index: number, { review, source }: ReviewedFile, lines: LineIndex): Result {
  const fixes = finding.fixes.filter((fix) => fix.edits.length > 0)
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(review.path) },
          region: { ...toRegion(finding, lines), snippet: { text: source.slice(finding.start, finding.end) } },
        },
        ...(finding.messageKey === null ? {} : { logicalLocations: [{ name: finding.messageKey, kind: 'member' }] }),
      },
    ],
    partialFingerprints: { 'thinkLikeCustomers/v1': fingerprint(finding) },
    ...(fixes.length ? { fixes: fixes.map((fix) => toFix(fix, review.path, lines)) } : {}),
    properties: { hears: finding.hears },
  }
}

function toDescriptor(id: string, finding: Finding): ReportingDescriptor {
  const rule = ruleOf(id)
  const help = rule ? toRulePage(rule) : finding.message
  return {
    id,
    name: finding.title,
    shortDescription: { text: finding.title },
    fullDescription: { text: rule?.description ?? finding.message },
    help: { text: rule?.description ?? finding.message, markdown: help },
    defaultConfiguration: { level: LEVELS[rule?.severity ?? finding.severity] },
    properties: { tags: ['copy', finding.principle], principle: PRINCIPLES[finding.principle].says },
  }
}

const toNotification = (problem: Problem) => ({
  level: problem.kind === 'syntax' || problem.kind === 'unsupported' ? ('note' as const) : ('error' as const),
  message: { text: `Expected ${problem.expected}, found ${problem.found}.${problem.message ? ` ${problem.message}` : ''}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: toUri(problem.path) },
        ...(problem.line === null ? {} : { region: { startLine: problem.line, ...(problem.column === null ? {} : { startColumn: problem.column }) } }),
      },
    },
  ],
})

export function toSarif(run: ReviewRun): Log {
  const rules: ReportingDescriptor[] = []
  const indexOf = new Map<string, number>()
  const results: Result[] = []
  for (const file of run.files) {
    const lines = new LineIndex(file.source)
    for (const finding of file.review.findings) {
      let index = indexOf.get(finding.rule)
      if (index === undefined) {
        index = rules.push(toDescriptor(finding.rule, finding)) - 1
        indexOf.set(finding.rule, index)
      }
      results.push(toResult(finding, index, file, lines))
    }
  }
  const problems = allProblems(run)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'think-like-customers', version: run.version, semanticVersion: run.version, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: run.files.map((file) => ({ location: { uri: toUri(file.review.path) } })),
        results,
        invocations: [
          {
            executionSuccessful: problems.every((problem) => problem.kind === 'syntax' || problem.kind === 'unsupported'),
            toolExecutionNotifications: problems.map(toNotification),
          },
        ],
      },
    ],
  }
}
