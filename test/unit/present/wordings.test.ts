import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { placeholdersAt, wordingsFor } from '../../../src/present/wordings.ts'
import { DEFAULT_SETTINGS, NO_TEAM, type Settings } from '../../../src/review/settings.ts'

const team = (more: Partial<typeof NO_TEAM>): Settings => ({ ...DEFAULT_SETTINGS, team: { ...NO_TEAM, ...more } })
const snippetOf = (label: string, source: string, path: string, settings?: Settings) =>
  wordingsFor(parseCopy(source, { path }), settings).find((one) => one.label === label)?.snippet

describe('wording to put in', () => {
  test.each([
    ['in the file’s template language', 'a.liquid', 'Hello {{ customer.first_name }}.', undefined, 'Hi {{ customer.first_name \\}\\},\n\n$0'],
    [
      'with the fallback that the file writes',
      'a.liquid',
      'Hello {{ customer.first_name | default: "there" }}.',
      undefined,
      'Hi {{ customer.first_name | default: "there" \\}\\},\n\n$0',
    ],
    ['as Mailchimp writes it', 'a.html', '<p>Hello *|FNAME|*.</p>', undefined, 'Hi *|FNAME|*,\n$0'],
    [
      'as the team writes it',
      'a.md',
      'Hello.',
      team({ placeholders: { 'first-name': '{{ticket.requester.first_name}}' } }),
      'Hi {{ticket.requester.first_name\\}\\},\n\n$0',
    ],
    ['without a made-up value', 'a.md', 'Hello.', undefined, 'Hi there,\n\n$0'],
  ])('greets %s', (_name, path, source, settings, expected) => {
    expect(snippetOf('Greet the customer', source, path, settings)).toBe(expected)
  })
  test('has the team’s contact block and its company’s name, else stops to fill in', () => {
    expect(snippetOf('Say how to reach you', 'Hi.', 'a.md', team({ contact: { text: 'Call 0800 1.', known: [], retired: [] } }))).toBe('Call 0800 1.')
    expect(snippetOf('Say how to reach you', 'Hi.', 'a.md')).toBe('Reply to this email, or call $1, $2.')
    expect(snippetOf('Sign as a person', 'Hi.', 'a.md', team({ company: ['Acme'] }))).toBe('Kind regards,\n\n$1\nAcme')
    expect(snippetOf('Sign as a person', '<p>Hi.</p>', 'a.html')).toBe('Kind regards,<br>\n$1<br>\n$2')
  })
})

describe('a placeholder that is being written', () => {
  const complete = (marked: string, path = 'a.liquid', settings?: Settings, others?: readonly string[]) => {
    const offset = marked.indexOf('⟦')
    const document = parseCopy(marked.replace('⟦', ''), { path })
    return placeholdersAt(document, offset, settings, others).map(
      ({ raw, replaces }) => document.source.slice(0, replaces.start) + raw + document.source.slice(replaces.end),
    )
  }
  test.each([
    ['Hi {{ customer.first_name }}, order {{⟦', ['Hi {{ customer.first_name }}, order {{ customer.first_name }}']],
    ['Hi {{ customer.first_name }}, order {{ cus⟦ }}.', ['Hi {{ customer.first_name }}, order {{ customer.first_name }}.']],
    ['Hi {{ customer.first_name }}, order {{⟦}}.', ['Hi {{ customer.first_name }}, order {{ customer.first_name }}.']],
    ['Hi {{ customer.first_name }}, and more⟦', []],
  ])('%s', (marked, expected) => {
    expect(complete(marked)).toEqual(expected)
  })
  test('fits the template language that is being written, from the team and other files too', () => {
    expect(complete('Hi *|⟦|*', 'a.html', team({ placeholders: { 'first-name': '*|FNAME|*', product: '{{ plan }}' } }), ['*|LNAME|*'])).toEqual([
      'Hi *|FNAME|*',
      'Hi *|LNAME|*',
    ])
  })
})
