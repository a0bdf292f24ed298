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

describe('a marked region', () => {
  const AROUND = 'Please utilise the desk.'
  test.each([
    ['a.md', `${AROUND}\n\n<!-- tlc-approved -->\n\n${LEGAL}\n\n- ${LEGAL}\n\n<!-- tlc-approved-end -->\n`],
    ['a.html', `<p>${AROUND}</p><!-- tlc-approved --><p>${LEGAL}</p><!-- tlc-approved-end -->`],
    ['a.liquid', `<p>${AROUND}</p>{% comment %} tlc-approved {% endcomment %}<p>${LEGAL}</p>{% comment %}tlc-approved-end{% endcomment %}`],
    ['a.njk', `<p>${AROUND}</p>{# tlc-approved #}<p>${LEGAL}</p>`],
    ['a.mdx', `${AROUND}\n\n{/* tlc-approved */}\n\n${LEGAL}\n\n{/* tlc-approved-end */}\n`],
    ['a.yml', `one: ${AROUND}\n# tlc-approved\ntwo: ${LEGAL}\n# tlc-approved-end\nthree: Your seat is booked for today.\n`],
  ])('is left alone, and all round it is judged: %s', (path, source) => {
    expect(rules(source, path, [])).toEqual(['jargon'])
    expect(review(source, path).findings.map((finding) => finding.rule)).not.toContain('suppression')
  })

  test('what stands after its end is judged again', () => {
    expect(rules(`<!-- tlc-approved -->\n\n${LEGAL}\n\n<!-- tlc-approved-end -->\n\n${AROUND}\n`, 'a.md', [])).toEqual(['jargon'])
  })

  test('words that were recorded and changed since are the one finding, until they are approved', () => {
    const source = `${AROUND}\n\n<!-- tlc-approved 00000000 -->\n\n${LEGAL}\n`
    const [, changed] = found(source, 'a.md', [])
    expect([changed?.rule, changed?.text]).toEqual(['approved-wording', LEGAL])
    const approved = applyEdits(source, changed?.fixes[0]?.edits ?? [])
    expect(rules(approved, 'a.md', [])).toEqual(['jargon'])
    // Line ends and emphasis are no words.
    expect(rules(approved.replace('refunds take', 'refunds\n**take**'), 'a.md', [])).toEqual(['jargon'])
    expect(rules(approved.replace('14', '30'), 'a.md', [])).toEqual(['jargon', 'approved-wording'])
  })

  test('its words have no part in the score', () => {
    const source = `# Seats\n\nYour seat is booked for Friday.\n\n<!-- tlc-approved -->\n\n${LEGAL}\n`
    const [message] = review(source, 'a.md').messages
    expect(message?.words).toBe(review('# Seats\n\nYour seat is booked for Friday.\n', 'a.md').messages[0]?.words)
  })

  test('a region that is taken away leaves nothing locked behind', () => {
    const source = `<!-- tlc-approved -->\n\n${LEGAL}\n\n${AROUND}\n`
    expect(rules(source, 'a.md', [])).toEqual([])
    expect(rules(source.replace('<!-- tlc-approved -->\n', ''), 'a.md', []).length).toBeGreaterThan(1)
  })
})
