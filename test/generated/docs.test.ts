import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findServices, toPrinciplesPage, toRulesIndex } from '../../src/present/principles-page.ts'
import { toRulePage } from '../../src/present/rule-page.ts'
import { RULES } from '../../src/rules/index.ts'

const root = resolve(import.meta.dirname, '../..')

describe('pages of rules and principles', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('docs/rules/%s.md', async (id, rule) => {
    await expect(toRulePage(rule)).toMatchFileSnapshot(`../../docs/rules/${id}.md`)
  })

  test('docs/rules/README.md', async () => {
    await expect(toRulesIndex(RULES)).toMatchFileSnapshot('../../docs/rules/README.md')
  })

  test('docs/principles.md', async () => {
    await expect(toPrinciplesPage(RULES)).toMatchFileSnapshot('../../docs/principles.md')
  })

  test('no page of a rule that is gone', () => {
    const pages = readdirSync(resolve(root, 'docs/rules')).filter((name) => name !== 'README.md')
    expect(pages.sort()).toEqual(RULES.map((rule) => `${rule.id}.md`).sort())
  })

  test('a rule’s id is unique', () => {
    expect(RULES.map((rule) => rule.id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([])
  })
})

describe('every principle is served', () => {
  test.each(findServices(RULES).map((service) => [service.principle, service] as const))('%s', (_principle, { rules, beside }) => {
    expect(rules.length + beside.length).toBeGreaterThan(0)
    expect(beside.filter((one) => !existsSync(resolve(root, one.file)))).toEqual([])
  })
})
