import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { FIRST_LOOK, type PreviewChoice, type PreviewLook, type Run, toPreview } from '../../../src/present/preview.ts'
import { renderPreview } from '../../../src/present/preview-page.ts'
import { english } from '../../../src/present/words.ts'
import { reviewDocument } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/review/settings.ts'

const words = (runs: readonly Run[]) => runs.map((run) => run.text).join('')
const shown = (look: PreviewLook | undefined) => look?.parts.map((part) => words(part.runs)).join('\n') ?? ''
function previewOf(source: string, path = 'mail.liquid', choice: Partial<PreviewChoice> = {}, settings: Partial<Settings> = {}) {
  const document = parseCopy(source, { path })
  const all = { ...DEFAULT_SETTINGS, ...settings }
  const preview = toPreview(document, reviewDocument(document, all), all, { ...FIRST_LOOK, ...choice })
  if (!preview) throw new Error('no preview')
  return preview
}

const LETTER = `Subject: {{ customer.first_name }}, your order is here

Hi {{ customer.first_name }},

{% if vip %}You get *gold* today.{% elsif old %}Welcome back.{% else %}Good to meet you.{% endif %} Your order {{ order.number | default: "1" }} is {% if late %}late{% else %}here{% endif %}.

Reply to this email, or see https://acme.example/help.
`

describe('a preview', () => {
  test('fills values from the team’s samples, then from a built-in set', () => {
    expect(shown(previewOf(LETTER).looks[0])).toContain('Hi Sam,')
    expect(shown(previewOf(LETTER, 'mail.liquid', {}, { samples: { 'first-name': 'Ada' } }).looks[0])).toContain('Hi Ada,')
    expect(shown(previewOf(LETTER, 'mail.liquid', {}, { samples: { 'customer.first_name': 'Bo', 'first-name': 'Ada' } }).looks[0])).toContain('Hi Bo,')
    expect(previewOf(LETTER).values.map((value) => value.name)).toEqual(['customer.first_name', 'order.number'])
  })

  test('shows a missing value as it would be: the fallback, or a gap', () => {
    const text = shown(previewOf(LETTER, 'mail.liquid', { missing: ['customer.first_name', 'order.number'] }).looks[0])
    expect(text).toContain('Hi ,')
    expect(text).toContain('Your order 1 is')
  })

  test.each([
    [{}, 'You get *gold* today. Your order A-1042 is late.'],
    [{ 'when vip': 1 }, 'Welcome back. Your order A-1042 is late.'],
    [{ 'when vip': 2, 'when late': 1 }, 'Good to meet you. Your order A-1042 is here.'],
  ])('shows the ways chosen at several conditions of one sentence: %j', (ways, expected) => {
    expect(shown(previewOf(LETTER, 'mail.liquid', { ways }).looks[0])).toContain(expected)
  })

  test.each([
    ['a condition without “else” can be left out', 'mail.liquid', '{% if vip %}Gold for you.{% endif %} Hello.', { 'when vip': -1 }, 'Hello.'],
    ['an opposite follows its condition', 'mail.hbs', '{{#if vip}}Gold.{{/if}} {{#unless vip}}Silver.{{/unless}} Hello.', { 'when vip': -1 }, 'Silver. Hello.'],
    ['the first `when` of a case', 'mail.liquid', '{% case plan %}{% when "a" %}First.{% when "b" %}Second.{% endcase %} Hello.', {}, 'First. Hello.'],
    ['a condition in a branch', 'mail.liquid', '{% if a %}A{% if b %}B{% else %}C{% endif %}{% endif %}.', { 'when b': 1 }, 'AC.'],
    ['HTML', 'mail.html', '<p>{% if vip %}Gold &amp; more{% else %}Silver{% endif %} for you.</p>', {}, 'Gold & more for you.'],
  ])('%s', (_name, path, source, ways, expected) => {
    expect(
      shown(previewOf(source, path, { ways }).looks[0])
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(expected)
  })

  test('has a line in the inbox for each subject, and a search result for a page', () => {
    const letter = previewOf(LETTER, 'emails/mail.liquid').looks[0]
    expect(letter?.inbox.map((line) => words(line.subject))).toEqual(['Sam, your order is here'])
    expect(letter?.inbox[0]?.snippet).toMatch(/^Hi Sam, You get/)
    expect(letter?.search).toBeNull()
    const page = previewOf(
      '<title>Lamps</title><meta name="description" content="Lamps that dim."><h1>Lamps</h1><p>They dim by themselves.</p>',
      'site/lamps.html',
    ).looks[0]
    expect(page?.search).toMatchObject({ title: 'Lamps', description: 'Lamps that dim.' })
    expect(page?.inbox).toEqual([])
    // Without a description a search shows the text, not the heading again.
    const bare = previewOf('<title>Lamps</title><h1>Lamps</h1><p>They dim by themselves.</p>', 'site/lamps.html').looks[0]
    expect(bare?.search?.description).toBe('They dim by themselves.')
  })

  test('puts the variants side by side', () => {
    const { looks } = previewOf(LETTER, 'mail.liquid', { beside: true })
    expect(looks.map((look) => look.label)).toEqual(['when vip', 'when old', 'otherwise', 'nothing known'])
    expect(shown(looks[2])).toContain('Good to meet you.')
    expect(shown(looks[3])).toContain('Hi ,')
  })

  test('keeps each finding beside its words', () => {
    const source = 'Hi Sam,\n\nWe are proud to offer you a lamp that dims.\n\nYou can utilise it today.\n\nReply to this email.\n\nAda Brown\n'
    const { looks, notes } = previewOf(source, 'emails/lamp.md')
    for (const note of notes) {
      const part = looks[0]?.parts.find((one) => one.notes.includes(note.number))
      expect(part, note.title).toBeDefined()
      const marked = part?.runs.filter((run) => run.note === note.number) ?? []
      if (marked.length) expect(source.slice(note.span.start, note.span.end)).toContain(words(marked).trim())
    }
    expect(notes.length).toBeGreaterThan(1)
  })

  test('of a collection, one message by its key', () => {
    const source = 'refund: |\n  Hi Sam,\n\n  Your refund is on its way.\nlate: |\n  Hi Sam,\n\n  Your parcel is late, and I am sorry.\n'
    const preview = previewOf(source, 'replies.yml', { key: 'late' })
    expect(preview.keys).toEqual(['refund', 'late'])
    expect(shown(preview.looks[0])).toContain('Your parcel is late')
    expect(shown(preview.looks[0])).not.toContain('refund')
  })

  test('text of a file is shown as text, never run', () => {
    const preview = previewOf(
      'Hi {{ "<script>alert(1)</script>" }},\n\nWe are proud to offer <b>`<img src=x onerror=alert(1)>`</b> {{ x<script> }}.\n',
      'a.md',
      {},
      { samples: { unknown: '<script>' } },
    )
    const html = renderPreview('"><script>alert(1)</script>.md', preview, false, english)
    expect(html).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/)
  })
})
