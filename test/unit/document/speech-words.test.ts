import { expect, test } from 'vitest'
import { formsOf, startsOf } from '../../../src/document/english/inflections.ts'
import { TOPIC_ENTRIES, VERB_FORMS } from '../../../src/document/english/speech-words.ts'

test.each(['be', 'go', 'think', 'buy', 'try', 'ship', 'make', 'do', 'have'])('every form of “%s” begins with letters that it is filed under', (base) => {
  for (const [form] of formsOf(base)) expect(startsOf(base)).toContain(form.slice(0, 2))
})

test.each([
  ['believed', 'believe', 'past'],
  ['thought', 'think', 'past'],
  ['chose', 'choose', 'past'],
  ['shipping', 'ship', 'ing'],
  ['relies', 'rely', 's'],
])('“%s” is a form of “%s”', (form, base, kind) => {
  expect(VERB_FORMS.get(form)).toMatchObject({ base, form: kind })
})

test('a verb of several meanings keeps them in their order, and a word that is no verb has none', () => {
  expect(VERB_FORMS.get('believes')?.classes[0]).toBe('belief')
  expect(VERB_FORMS.get('sponsor')?.classes).toEqual(['event', 'support'])
  expect(VERB_FORMS.has('teapot')).toBe(false)
})

test('of entries with one first word the longest is asked first', () => {
  const lengths = TOPIC_ENTRIES.get('years')?.map(({ rest }) => rest.length)
  expect(lengths).toEqual([...(lengths ?? [])].sort((a, b) => b - a))
  expect(lengths?.length).toBeGreaterThan(1)
  expect(TOPIC_ENTRIES.get('teapot')).toBeUndefined()
})
