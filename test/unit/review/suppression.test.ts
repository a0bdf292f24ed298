import { describe, expect, test } from 'vitest'
import { mergeLayers } from '../../../src/review/merge-configuration.ts'
import { review } from '../../../src/review/review.ts'

const settings = mergeLayers([{ folder: '/', by: 'test', values: { custom: { tone: { phrase: ['reach out'] }, other: { phrase: ['kindly'] } } } }]).settings
const found = (source: string, path = 'a.md') =>
  review(source, path, settings)
    .findings.filter((finding) => ['tone', 'other', 'suppression'].includes(finding.rule))
    .map((finding) => `${finding.rule} ${source.slice(0, finding.start).split('\n').length}`)

const TONE = 'Please reach out.'

describe('a comment leaves findings out', () => {
  test.each([
    ['without one', TONE, ['tone 1']],
    ['for the next line with words', `<!-- tlc-disable-next-line tone -->\n\n${TONE}\n\n${TONE}`, ['tone 5']],
    ['for the rest', `${TONE}\n\n<!-- tlc-disable tone -->\n\n${TONE}\n\n${TONE}`, ['tone 1']],
    ['up to where it ends', `<!-- tlc-disable tone -->\n\n${TONE}\n\n<!-- tlc-enable tone -->\n\n${TONE}`, ['tone 7']],
    ['for the file, wherever it stands', `${TONE}\n\n<!-- tlc-disable-file tone -->`, []],
    ['every rule, when it names none', '<!-- tlc-disable -->\n\nKindly reach out.', []],
    ['only the rule it names', '<!-- tlc-disable tone -->\n\nKindly reach out.', ['other 3']],
    ['several, with commas', '<!-- tlc-disable tone, other -->\n\nKindly reach out.', []],
    ['in the front matter', `---\ntlc: { disable: [tone] }\n---\n\n${TONE}`, []],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected)
  })
  test.each([
    ['{% comment %}tlc-disable tone{% endcomment %}\n<p>Please reach out.</p>', 'a.liquid'],
    ['{# tlc-disable tone #}\n<p>Please reach out.</p>', 'a.njk'],
    ['{{!-- tlc-disable tone --}}\n<p>Please reach out.</p>', 'a.hbs'],
    ['<!-- tlc-disable tone -->\n<p>Please reach out.</p>', 'a.html'],
  ])('in the language of the template: %s', (source, path) => {
    expect(found(source, path)).toEqual([])
  })
  test('on its own line', () => {
    expect(found('{# tlc-disable-line tone #}<p>Please reach out.</p>\n<p>Please reach out.</p>', 'a.njk')).toEqual(['tone 2'])
  })
})

describe('a comment that does nothing is named', () => {
  test.each([
    ['matches nothing', '<!-- tlc-disable tone -->\n\nHello.', 'This note leaves out “tone”, and there is nothing of the kind here.'],
    ['ends nothing', 'Hello.\n\n<!-- tlc-enable -->', 'This note leaves out nothing.'],
    ['an unknown rule', '<!-- tlc-disable tones -->\n\nHello.', 'There is no rule called “tones”, so this note leaves out nothing. Did you mean “tone”?'],
  ])('%s', (_, source, words) => {
    expect(review(source, 'a.md', settings).findings.find((finding) => finding.rule === 'suppression')?.message).toContain(words)
  })
  test('and its name is mended', () => {
    const source = '<!-- tlc-disable tones -->\n\nHello.'
    const [edit] = review(source, 'a.md', settings).findings.find((finding) => finding.rule === 'suppression')?.fixes[0]?.edits ?? []
    expect(edit).toEqual({ start: 17, end: 22, text: 'tone' })
  })
  test('but not where its rule is off', () => {
    const off = { ...settings, rules: { tone: { severity: 'off' as const } } }
    expect(review('<!-- tlc-disable we-centred -->\n\nHello.', 'a.md', { ...off, rules: { 'we-centred': { severity: 'off' } } }).findings).toEqual([])
  })
})
