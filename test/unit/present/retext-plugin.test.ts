import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readSettings, retextThinkLikeCustomers } from '../../../src/index.ts'
import { RULES } from '../../../src/rules/index.ts'

const OFF = `rules: { ${RULES.map((rule) => `${rule.id}: off`).join(', ')} }\n`

test('findings are messages that reporters understand', async () => {
  const { settings, problems } = await readSettings(`${OFF}custom: { plain: { swap: { utilise: use }, message: Say use., hears: Long words. } }`)
  expect(problems).toEqual([])
  const file = await retext().use(retextThinkLikeCustomers, { settings }).process('Hi Sam,\n\nPlease utilise it.')
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({
    reason: 'Say use.',
    line: 3,
    column: 8,
    ruleId: 'plain',
    source: 'think-like-customers',
    actual: 'utilise',
    expected: ['use'],
    note: 'Your customer hears: “Long words.”',
  })
})

test('it needs no options, and the name of the file decides the format', () => {
  const processor = unified().use(retextEnglish).use(retextThinkLikeCustomers)
  const tree = processor.parse('Please utilise the portal.')
  expect(() => processor.runSync(tree)).not.toThrow()
})

test('settings with a pattern and with a mistake', async () => {
  const { settings, problems } = await readSettings("vioce: warm\ncustom: { sum: { pattern: '\\d+ usd' } }")
  expect(problems.map((one) => `${one.path}:${one.line} ${one.expected} ${one.found}`)).toEqual(['.tlc.yml:1 "voice" "vioce"'])
  expect(Object.keys(settings.custom)).toEqual(['sum'])
})
