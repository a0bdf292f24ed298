import { describe, expect, it } from 'vitest'
import { addAccepted, leaveOut, parseAccepted } from '../../../src/review/accepted.ts'
import type { FileReview, Finding } from '../../../src/review/finding.ts'
import { fingerprint } from '../../../src/review/fingerprint.ts'

const finding = (sentence: string, rule = 'jargon', messageKey: string | null = null): Finding => ({
  rule,
  title: 'Jargon',
  principle: 'what-they-hear',
  severity: 'hint',
  weight: 1,
  message: '',
  hears: '',
  because: null,
  start: 0,
  end: 1,
  text: 'x',
  sentence,
  messageKey,
  fixes: [],
})
const reviewOf = (findings: Finding[]): FileReview => ({
  path: 'a.md',
  format: 'markdown',
  dialects: [],
  messages: [],
  findings,
  problems: [],
  accepted: 0,
  baselined: 0,
})

describe('fingerprint', () => {
  it('folds white space and tells rule, message and sentence apart', () => {
    const one = fingerprint(finding('We leverage\n  it.'))
    expect(one).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint(finding('We leverage it. '))).toBe(one)
    expect(fingerprint(finding('We leverage it.', 'hype'))).not.toBe(one)
    expect(fingerprint(finding('We leverage it.', 'jargon', 'refund'))).not.toBe(one)
    expect(fingerprint(finding('We leverage that.'))).not.toBe(one)
  })
})

describe('addAccepted', () => {
  it('makes the file, keeps comments, and never writes one finding twice', () => {
    const first = addAccepted(null, finding('We leverage it.'), 'our motto', '2026-11-22')
    expect(first).toMatch(/^# What your team/)
    const second = addAccepted(first.replace('reason: our motto', 'reason: our motto # asked by Kim'), finding('We utilise it.'), '', '2026-11-22')
    expect(second).toContain('# asked by Kim')
    expect(addAccepted(second, finding('We utilise it.'), 'again', '2026-11-23')).toBe(second)
    expect(parseAccepted(second, 'x').accepted).toEqual([
      { fingerprint: fingerprint(finding('We leverage it.')), rule: 'jargon', reason: 'our motto', date: '2026-11-22' },
      { fingerprint: fingerprint(finding('We utilise it.')), rule: 'jargon', reason: '', date: '2026-11-22' },
    ])
  })
  it('leaves a broken file as it is', () => {
    expect(addAccepted('accepted: [', finding('a'), '', '')).toBe('accepted: [')
  })
})

describe('parseAccepted', () => {
  it.each(['', '# nothing yet\n', 'accepted:\n'])('reads %j as nothing accepted', (text) => {
    expect(parseAccepted(text, '.tlc-accepted.yml')).toEqual({ accepted: [], problems: [] })
  })
  it('names the place of what it cannot read', () => {
    const [problem] = parseAccepted('accepted:\n  - {a', '.tlc-accepted.yml').problems
    expect(problem).toMatchObject({ kind: 'config', line: 2, expected: 'YAML' })
    expect(parseAccepted('rules: 1', 'x').problems[0]?.message).toContain('a list named "accepted"')
  })
})

describe('leaveOut', () => {
  it('counts what it leaves out', () => {
    const kept = finding('b')
    const result = leaveOut(reviewOf([finding('a'), kept]), [{ fingerprint: fingerprint(finding('a')), rule: 'jargon', reason: '', date: '' }])
    expect(result.findings).toEqual([kept])
    expect(result.accepted).toBe(1)
  })
})
