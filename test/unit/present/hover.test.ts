import { describe, expect, it } from 'vitest'
import { renderExplanation } from '../../../src/present/explanation.ts'
import { renderHover, toPlainText } from '../../../src/present/hover.ts'
import type { BlockRule } from '../../../src/rules/rule.ts'
import { found } from './hand-made.ts'

const rule: BlockRule = {
  id: 'jargon',
  title: 'Words of the trade',
  principle: 'what-they-hear',
  hears: 'They talk to each other, not to me.',
  description: 'Looks for words that only colleagues use.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  pairs: [{ bad: 'We ⟦utilise⟧ *it*.', good: 'We use it.' }],
  silent: [{ text: 'Call `utilise()`.', why: 'Code is not the company’s voice.' }],
  check: () => [],
}
const source = 'We utilise synergy.'

describe('renderHover', () => {
  it('says what the customer hears, the principle, before and after', () => {
    const text = renderHover(
      [found(source, 'utilise', { because: 'listed word' })],
      () => rule,
      () => 'command:x',
    )
    expect(text).toContain('**Your customer hears:** *They talk to each other, not to me.*')
    expect(text).toContain('Before: “We utilise \\*it\\*.”')
    expect(text).toContain('After: “We use it.”')
    expect(text).toContain('Why here: listed word')
    expect(text).toContain('[Words of the trade: more examples](command:x)')
  })
  it('names the other findings of the place in a line each, the weightiest first', () => {
    const others = [found(source, 'utilise'), found(source, 'synergy', { severity: 'warning', hears: 'Chief.' }), found(source, 'We', { message: 'A <b>' })]
    const text = renderHover(
      others,
      () => undefined,
      () => null,
    )
    expect(text.indexOf('Chief.')).toBeLessThan(text.indexOf('Also here:'))
    expect(text).toContain('- A \\<b\\>')
    expect(text).not.toContain('](')
  })
  it('reads as plain text too', () => {
    expect(toPlainText('**Your customer hears:** *I \\*am\\*  \nlost.*\n\n[More](command:x)')).toBe('Your customer hears: I *am*\nlost.\n\nMore')
  })
})

describe('renderExplanation', () => {
  it('shows the examples, and what is left alone with its reason', () => {
    const page = renderExplanation(rule)
    expect(page).toContain('# Words of the trade')
    expect(page).toContain('Instead of\n\n> We utilise \\*it\\*.  \n\nwrite\n\n> We use it.  \n')
    expect(page).toContain('## Left alone\n\n> Call \\`utilise()\\`.  \n\nCode is')
    expect(page).not.toMatch(/[⟦⟧]/)
  })
})
