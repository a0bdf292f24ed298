import { describe, expect, test } from 'vitest'
import { leaveOutRecorded, leaveOutRecordedOf, parseBaseline, recordFindings, writeBaseline } from '../../../src/review/baseline.ts'
import { review } from '../../../src/review/review.ts'

const LETTER = 'Hi there,\n\nYou can utilise the form. You can utilise the portal too. As per our policy, we answer soon.\n'
const pathOf = (one: { readonly path: string }) => one.path
const found = (source: string, path = 'replies/a.md') => ({ ...review(source, path), path })

describe('the record of what was there before', () => {
  const before = found(LETTER)
  const text = writeBaseline(recordFindings(null, [before], null, pathOf, () => true))
  const { baseline } = parseBaseline(text, '.tlc-baseline.json')
  if (!baseline) throw new Error('A record that was written can be read.')
  const alone = (one: ReturnType<typeof found>, path = one.path) => leaveOutRecordedOf(one, baseline, path)

  test('leaves out of one file what it left out of it among all', () => {
    expect(before.findings.length).toBeGreaterThan(2)
    for (const source of [LETTER, `${LETTER}\nYou can leverage it.\n`, `${LETTER}\n${LETTER}`, 'Your bag is here.\n']) {
      const one = found(source)
      const among = leaveOutRecorded([one], baseline, pathOf, () => false).reviews[0]
      expect(alone(one)).toEqual(among)
    }
  })

  test('shows what is new, once more than before too, and counts the rest', () => {
    expect(alone(before)).toMatchObject({ findings: [], baselined: before.findings.length })
    const more = alone(found(`${LETTER}\nYou can leverage it.\n`))
    expect(more.findings.map((finding) => finding.text)).toContain('leverage')
    expect(alone(before, 'replies/b.md').findings).toEqual(before.findings)
  })
})
