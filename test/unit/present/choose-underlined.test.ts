import { describe, expect, it } from 'vitest'
import { chooseUnderlined, SHOWN_PER_RULE } from '../../../src/present/choose-underlined.ts'
import { toDiagnostics } from '../../../src/present/to-diagnostics.ts'
import { found } from './hand-made.ts'

const texts = (findings: ReturnType<typeof found>[]) => chooseUnderlined(findings).map((one) => `${one.finding.rule}: ${one.finding.text}`)

describe('chooseUnderlined', () => {
  const source = 'We are proud to leverage our synergy. Reply to noreply@acme.example.'
  it('shows the weightiest finding of an overlapping place', () => {
    const sentence = found(source, 'We are proud to leverage our synergy', { rule: 'we-centred', weight: 2 })
    expect(texts([sentence, found(source, 'leverage'), found(source, 'synergy')])).toEqual(['we-centred: We are proud to leverage our synergy'])
    expect(texts([sentence, found(source, 'leverage', { severity: 'warning' })])).toEqual(['jargon: leverage'])
    expect(texts([{ ...sentence, weight: 1 }, found(source, 'leverage'), found(source, 'synergy')])).toEqual(['jargon: leverage', 'jargon: synergy'])
  })
  it('keeps neighbours that only touch', () => {
    expect(texts([found(source, 'our '), found(source, 'synergy')])).toEqual(['jargon: our ', 'jargon: synergy'])
  })
  it('counts an empty place at the same start as the same place', () => {
    expect(texts([found(source, 'We', { end: 0 }), found(source, 'We are', { severity: 'info' })])).toEqual(['jargon: We are'])
  })
  it('shows twelve of a rule in a message and counts the rest on the last', () => {
    const many = Array.from({ length: 20 }, (_, i) => 'ab '.repeat(i)).map((before) => found(`${before}synergy`, 'synergy'))
    const other = found('synergy', 'synergy', { start: 500, end: 507, messageKey: 'refund' })
    const shown = chooseUnderlined([...many, other].map((finding, i) => ({ ...finding, start: i * 10, end: i * 10 + 7 })))
    expect(shown).toHaveLength(SHOWN_PER_RULE + 1)
    expect(shown.map((one) => one.more)).toEqual([...Array(11).fill(0), 8, 0])
    const last = toDiagnostics(shown, () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }))[11]
    expect(last?.message).toBe('Your customer may not know "synergy". And 8 more like this.')
  })
  it('has nothing to show for nothing', () => expect(chooseUnderlined([])).toEqual([]))
})

describe('toDiagnostics', () => {
  it('says the rule, the source and the severity, and links to no address that is not real', () => {
    const [one] = toDiagnostics([{ finding: found('a', 'a', { severity: 'warning' }), more: 0 }], ({ start, end }) => ({
      start: { line: 0, character: start },
      end: { line: 0, character: end },
    }))
    expect(one).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      severity: 2,
      code: 'jargon',
      source: 'Think Like Customers',
      message: 'Your customer may not know "a".',
    })
  })
})
