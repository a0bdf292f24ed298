import { parse as parseJson } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addProvided, allowTerm, prepareContact, setKind } from '../../../src/review/team-file-edits.ts'

describe('allowTerm', () => {
  it.each([
    [null, { terms: { allow: ['CRM'] } }],
    ['', { terms: { allow: ['CRM'] } }],
    ['# only a comment\n', { terms: { allow: ['CRM'] } }],
    ['terms:\n', { terms: { allow: ['CRM'] } }],
    ['terms: { avoid: { utilise: use } }\n', { terms: { avoid: { utilise: 'use' }, allow: ['CRM'] } }],
    ['company: [Acme] # ours\nterms:\n  allow: [SSO]\n', { company: ['Acme'], terms: { allow: ['SSO', 'CRM'] } }],
    ['terms:\n  allow:\n    - SSO\n', { terms: { allow: ['SSO', 'CRM'] } }],
  ])('adds to %j', (before, after) => {
    const text = allowTerm(before, false, 'CRM')
    expect(parse(text ?? '')).toEqual(after)
    if (before?.includes('#')) expect(text).toContain(before.slice(before.indexOf('#'), before.indexOf('\n', before.indexOf('#'))))
    expect(allowTerm(text, false, 'CRM')).toBe(text)
  })
  it('keeps line ends, quotes what needs quotes, and leaves a broken file alone', () => {
    expect(allowTerm('company: [Acme]\r\n', false, 'CRM')).toMatch(/\r\n/)
    expect(parse(allowTerm(null, false, 'yes: #1') ?? '')).toEqual({ terms: { allow: ['yes: #1'] } })
    expect(allowTerm('a: [', false, 'CRM')).toBeNull()
    expect(allowTerm('- a list', false, 'CRM')).toBeNull()
  })
  it('edits JSON with its comments', () => {
    const text = allowTerm('{ // ours\n  "company": ["Acme"]\n}', true, 'CRM') ?? ''
    expect(text).toContain('// ours')
    expect(parseJson(text)).toEqual({ company: ['Acme'], terms: { allow: ['CRM'] } })
    expect(allowTerm(text, true, 'CRM')).toBe(text)
    expect(allowTerm('[]', true, 'CRM')).toBeNull()
  })
})

describe('addProvided', () => {
  it.each([
    [null, { provided: { 'support-reply': ['greeting'] } }],
    ['provided: { support-reply: [sign-off] }\n', { provided: { 'support-reply': ['sign-off', 'greeting'] } }],
    ['company: [Acme]\nprovided:\n  sms: [reply]\n', { company: ['Acme'], provided: { sms: ['reply'], 'support-reply': ['greeting'] } }],
  ])('adds to %j', (before, after) => {
    const text = addProvided(before, false, 'support-reply', 'greeting')
    expect(parse(text ?? '')).toEqual(after)
    expect(addProvided(text, false, 'support-reply', 'greeting')).toBe(text)
  })
  it('edits JSON', () => expect(parseJson(addProvided('{}', true, 'sms', 'reply') ?? '')).toEqual({ provided: { sms: ['reply'] } }))
})

describe('prepareContact', () => {
  it.each([
    [null, false],
    ['company: [Acme]\n', false],
    ['contact:\n  known: [help@acme.example]\n', false],
    ['contact:\n  # how to reach us\n\n  text: "Call us"\ncompany: [A]\n', false],
    [null, true],
    ['{ "contact": { "known": [] }, "text": "x" }', true],
  ])('points at the words in %j', (before, isJson) => {
    const prepared = prepareContact(before, isJson)
    expect(prepared).not.toBeNull()
    const { text, at } = prepared!
    const filled = `${text.slice(0, at)}Ask Kim. ${text.slice(at)}`
    const contact = (isJson ? parseJson(filled) : parse(filled)).contact
    expect(contact.text).toBe(before?.includes('Call us') ? 'Ask Kim. Call us' : 'Ask Kim. ')
  })
  it('leaves a broken file alone', () => expect(prepareContact('contact: [', false)).toBeNull())
})

describe('setKind', () => {
  it.each([
    [null, { kinds: { '/page.md': 'sms' } }],
    ['kinds: { "**/*.md": help-article }\n', { kinds: { '**/*.md': 'help-article', '/page.md': 'sms' } }],
    ['kinds:\n', { kinds: { '/page.md': 'sms' } }],
  ])('writes into %j', (before, after) => expect(parse(setKind(before, false, '/page.md', 'sms') ?? '')).toEqual(after))
  it('comes last, because the last pattern that matches wins', () => {
    const text = setKind('kinds:\n  /page.md: sms\n  "**/*.md": help-article\n', false, '/page.md', 'ui-text') ?? ''
    expect(Object.keys(parse(text).kinds)).toEqual(['**/*.md', '/page.md'])
    const json = setKind('{ "kinds": { "/page.md": "sms", "**/*.md": "help-article" } }', true, '/page.md', 'ui-text') ?? ''
    expect(Object.entries(parseJson(json).kinds)).toEqual([
      ['**/*.md', 'help-article'],
      ['/page.md', 'ui-text'],
    ])
  })
  it('leaves a broken file alone', () => expect(setKind('kinds: [', false, 'a', 'sms')).toBeNull())
})
