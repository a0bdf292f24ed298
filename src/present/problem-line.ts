import type { Finding, Fix, Problem } from '../review/finding.ts'
import { asRead } from '../text/as-read.ts'

/** A problem as one line: file, place, what was expected, what was found. */
export function toProblemLine(problem: Problem): string {
  const place = problem.line === null ? '' : `:${problem.line}${problem.column === null ? '' : `:${problem.column}`}`
  const facts = `expected ${problem.expected}, found ${problem.found}`
  const extra = problem.message && !problem.message.includes(facts) ? `. ${problem.message}` : ''
  return oneLine(`${problem.path}${place}: ${facts}${extra}`)
}

/** Text without line ends and control characters, so that a line stays a line on any terminal. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a copy file must not steer the terminal
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

/** A finding's words for people: as read where markup stands between them, else as written. */
export function shownWords(finding: Finding): string {
  return oneLine(/<[a-z/!]/i.test(finding.text) && finding.sentence ? finding.sentence : asRead(finding.text))
}

/** The fix whose title stands beside a finding: one that can be made, or else one with a blank for the writer. */
export function shownFix({ fixes }: Finding): Fix | undefined {
  return fixes.find((fix) => fix.edits.length > 0) ?? fixes.find((fix) => fix.blanks)
}
