import { describe, expect, it } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { toConfiguration } from '../../../src/server/editor-settings.ts'

const declared = Object.fromEntries(RULES.map((rule) => [rule.id, rule.off ? 'off' : rule.severity]))
const empty = { company: [], products: [], customer: { one: '', many: '' }, contact: { text: '' }, terms: { allow: [] }, rules: declared, options: {} }

describe('toConfiguration', () => {
  it.each([null, undefined, 'x', [], {}, empty])('takes %j for no decision', (value) => expect(toConfiguration(value)).toBeUndefined())
  it('keeps what the writer set, and only that', () => {
    expect(
      toConfiguration({
        ...empty,
        company: ['Acme'],
        customer: { one: 'member', many: '' },
        rules: { ...declared, 'we-centred': 'off', 'no-such-rule': 'error' },
      }),
    ).toEqual({
      company: ['Acme'],
      customer: { one: 'member' },
      rules: { 'we-centred': 'off' },
    })
  })
  it('passes options that differ from what the rule declares', () => {
    const rule = RULES.find((one) => Object.values(one.options ?? {}).some((option) => option.type === 'number'))
    if (!rule) return
    const [name, spec] = Object.entries(rule.options ?? {}).find(([, option]) => option.type === 'number')!
    expect(toConfiguration({ options: { [rule.id]: { [name]: spec.default } } })).toBeUndefined()
    expect(toConfiguration({ options: { [rule.id]: { [name]: 99, nonsense: 1 } } })).toEqual({ rules: { [rule.id]: { [name]: 99 } } })
  })
})
