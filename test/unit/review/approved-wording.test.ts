import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'
import { applyEdits } from '../../../src/text/span.ts'

const LEGAL = 'As per our policy, refunds take 14 days and we utilise the card that you paid with.'
const found = (source: string, path: string, approved: readonly string[]): readonly Finding[] =>
  review(source, path, { ...DEFAULT_SETTINGS, approved }).findings.filter((finding) => /^(?:approved-wording|policy-speak|jargon)$/.test(finding.rule))
const rules = (...given: Parameters<typeof found>) => found(...given).map((finding) => finding.rule)

describe('approved wording', () => {
  test('is left alone where it stands word for word, and judged elsewhere', () => {
    expect(rules(`${LEGAL}\n`, 'a.md', [])).toContain('policy-speak')
    expect(rules(`${LEGAL}\n\nPlease utilise the desk.\n`, 'a.md', [LEGAL])).toEqual(['jargon'])
  })

  test.each([
    ['a.md', `As per our **policy**, refunds take\n14 days and we utilise the card that you paid with.\n`],
    ['a.html', `<p>As per our policy, refunds&nbsp;take 14 days and we <b>utilise</b> the card that you paid with.</p>`],
    ['a.json', JSON.stringify({ body: `Hello there, dear reader of ours. ${LEGAL}` })],
  ])('markup and line ends inside it make no difference: %s', (path, source) => {
    expect(rules(source, path, [LEGAL])).toEqual([])
  })

  test('a change of it is the one finding, with the approved words to put back', () => {
    const source = `Your seat is booked.\n\n${LEGAL.replace('14', '30').replace('utilise', 'use')}\n`
    const [changed] = found(source, 'a.md', [LEGAL]).filter((finding) => finding.rule === 'approved-wording')
    expect(changed?.message).toContain('This is not what was approved')
    expect(applyEdits(source, changed?.fixes[0]?.edits ?? [])).toBe(`Your seat is booked.\n\n${LEGAL}\n`)
    expect(rules('Refunds are told by mail, and you pay at the desk with a card.\n', 'a.md', [LEGAL])).toEqual([])
  })

  test.each([
    ['.legal', `<main><p>Please utilise the desk.</p><div class="small legal"><p>${LEGAL}</p></div></main>`],
    ['#terms', `<main><p>Please utilise the desk.</p><div id="terms"><p>${LEGAL}</p></div></main>`],
  ])('elements named by %s are left out', (selector, source) => {
    expect(rules(source, 'a.html', [selector])).toEqual(['jargon'])
    expect(rules(JSON.stringify({ replies: [{ body: source }] }), 'a.json', [selector])).toEqual(['jargon'])
  })
})
