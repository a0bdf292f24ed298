/** The run as what CI systems read: annotations, code quality, test reports, review comments. */
import type { Finding } from '../review/finding.ts'
import { fingerprint } from '../review/fingerprint.ts'
import type { Severity } from '../rules/rule.ts'
import { LineIndex, type LinePosition } from '../text/line-index.ts'
import { shownFix } from './problem-line.ts'
import { allProblems, type ReviewedFile, type ReviewRun } from './reviewed-file.ts'

interface Placed {
  readonly finding: Finding
  readonly path: string
  readonly start: LinePosition
  readonly end: LinePosition
}

function placeFindings({ review, source }: ReviewedFile): Placed[] {
  const lines = new LineIndex(source)
  return review.findings.map((finding) => ({ finding, path: review.path, start: lines.position(finding.start), end: lines.position(finding.end) }))
}

const allPlaced = (run: ReviewRun) => run.files.flatMap(placeFindings)

/** What is said, and what to write, in one text. */
function sayWithFix(finding: Finding): string {
  const fix = shownFix(finding)
  return fix ? `${finding.message} ${fix.title}` : finding.message
}

/** Workflow commands of GitHub: annotations beside the lines of a change. */
export function toGithub(run: ReviewRun): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const commands: Record<Severity, string> = { hint: 'notice', info: 'notice', warning: 'warning', error: 'error' }
  const findings = allPlaced(run).map(({ finding, path, start, end }) => {
    // A column range is only understood on one line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
    const place = `file=${property(path)},line=${start.line},endLine=${end.line}${columns}`
    return `::${commands[finding.severity]} ${place},title=${property(finding.title)}::${data(`${sayWithFix(finding)} (${finding.rule})`)}`
  })
  const problems = allProblems(run).map((problem) => {
    const place = `file=${property(problem.path)}${problem.line === null ? '' : `,line=${problem.line}`}${problem.column === null ? '' : `,col=${problem.column}`}`
    const command = problem.kind === 'syntax' || problem.kind === 'unsupported' ? 'notice' : 'error'
    return `::${command} ${place},title=Could not be reviewed::${data(`Expected ${problem.expected}, found ${problem.found}.${problem.message ? ` ${problem.message}` : ''}`)}`
  })
  return [...findings, ...problems].map((line) => `${line}\n`).join('')
}

/** GitLab's Code Quality report. */
export function toGitlab(run: ReviewRun): string {
  const severities: Record<Severity, string> = { hint: 'info', info: 'minor', warning: 'major', error: 'critical' }
  const seen = new Map<string, number>()
  const issues = allPlaced(run).map(({ finding, path, start, end }) => {
    // GitLab shows one issue a fingerprint: the same words twice in a file are two.
    const base = `${path}:${fingerprint(finding)}`
    const times = seen.get(base) ?? 0
    seen.set(base, times + 1)
    return {
      description: sayWithFix(finding),
      check_name: finding.rule,
      fingerprint: times ? `${base}:${times}` : base,
      severity: severities[finding.severity],
      location: { path, lines: { begin: start.line, end: end.line } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** Text for XML: escaped, and without the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\r', '&#13;')
  )
}

/** JUnit's report: a suite a file, a failed test a finding that fails the check, output for the others. */
export function toJunit(run: ReviewRun, fails: (finding: Finding) => boolean): string {
  let failures = 0
  let errors = 0
  let tests = 0
  const suites = run.files.map((file) => {
    const placed = placeFindings(file)
    const failed = placed.filter(({ finding }) => fails(finding))
    const troubles = file.review.problems.filter((problem) => problem.kind === 'rule-failed')
    const others = placed.filter((one) => !failed.includes(one))
    const name = escapeXml(file.review.path)
    const cases = failed.map(
      ({ finding, path, start }) =>
        `    <testcase name="${escapeXml(`${finding.title} (${start.line}:${start.column})`)}" classname="${name}">\n      <failure message="${escapeXml(finding.message)}" type="${escapeXml(finding.rule)}">${escapeXml(`${path}:${start.line}:${start.column}\n${finding.text}\n${sayWithFix(finding)}`)}</failure>\n    </testcase>`,
    )
    for (const trouble of troubles) {
      cases.push(
        `    <testcase name="Review" classname="${name}">\n      <error message="${escapeXml(`Expected ${trouble.expected}, found ${trouble.found}`)}" type="${trouble.kind}"/>\n    </testcase>`,
      )
    }
    const isUnread = file.review.format === null && cases.length === 0
    if (isUnread) cases.push(`    <testcase name="Not read" classname="${name}">\n      <skipped/>\n    </testcase>`)
    else if (cases.length === 0) cases.push(`    <testcase name="Reads as a customer would wish" classname="${name}"/>`)
    tests += cases.length
    failures += failed.length
    errors += troubles.length
    const notes = others.map(({ finding, start }) => `${start.line}:${start.column} ${sayWithFix(finding)} (${finding.rule})`)
    const out = notes.length ? `\n    <system-out>${escapeXml(notes.join('\n'))}</system-out>` : ''
    return `  <testsuite name="${name}" tests="${cases.length}" failures="${failed.length}" errors="${troubles.length}" skipped="${isUnread ? 1 : 0}">\n${cases.join('\n')}${out}\n  </testsuite>`
  })
  if (run.problems.length) {
    const cases = run.problems.map(
      (problem) =>
        `    <testcase name="${escapeXml(problem.path)}" classname="Could not be done">\n      <error message="${escapeXml(`Expected ${problem.expected}, found ${problem.found}`)}" type="${problem.kind}"/>\n    </testcase>`,
    )
    tests += cases.length
    errors += cases.length
    suites.push(
      `  <testsuite name="Could not be done" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">\n${cases.join('\n')}\n  </testsuite>`,
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="think-like-customers" tests="${tests}" failures="${failures}" errors="${errors}">\n${suites.join('\n')}${suites.length ? '\n' : ''}</testsuites>\n`
}

/** Reviewdog's diagnostics, with suggestions that a reader of the change accepts with one click. Its columns count UTF-8 bytes. */
export function toRdjson(run: ReviewRun): string {
  const severities: Record<Severity, string> = { hint: 'INFO', info: 'INFO', warning: 'WARNING', error: 'ERROR' }
  const diagnostics = run.files.flatMap(({ review, source }) => {
    const lines = new LineIndex(source)
    const place = (offset: number) => {
      const { line } = lines.position(offset)
      const before = source.slice(lines.offset({ line, column: 1 }), offset)
      return { line, column: new TextEncoder().encode(before).length + 1 }
    }
    return review.findings.map((finding) => {
      // A suggestion is one range: edits of one fix are joined over the words between them.
      const suggestions = finding.fixes
        .filter((fix) => fix.edits.length > 0)
        .map((fix) => {
          const edits = [...fix.edits].sort((a, b) => a.start - b.start)
          let text = ''
          let at = edits[0]?.start ?? 0
          for (const edit of edits) {
            text += source.slice(at, edit.start) + edit.text
            at = edit.end
          }
          return { range: { start: place(edits[0]?.start ?? 0), end: place(at) }, text }
        })
      return {
        message: finding.message,
        location: { path: review.path, range: { start: place(finding.start), end: place(finding.end) } },
        severity: severities[finding.severity],
        code: { value: finding.rule },
        ...(suggestions.length ? { suggestions } : {}),
      }
    })
  })
  return `${JSON.stringify({ source: { name: 'think-like-customers' }, diagnostics }, null, 2)}\n`
}
