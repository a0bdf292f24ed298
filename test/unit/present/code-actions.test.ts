import { describe, expect, it } from 'vitest'
import { type ActionPlace, collectSafeEdits, toFixAll, toQuickFixes } from '../../../src/present/code-actions.ts'
import { english, speak } from '../../../src/present/words.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { applyEdits, BLANK } from '../../../src/text/span.ts'
import { found, write } from './hand-made.ts'

const source = 'We utilise our CRM. We utilise tools. We offer a dashboard.'
const second = source.indexOf('utilise tools')
const utilise = found(source, 'utilise', { fixes: [write(source, 'utilise', 'use', 'safe')] })
const utiliseTools = {
  ...utilise,
  start: second,
  end: second + 7,
  fixes: [{ title: 'Write "use"', kind: 'safe' as const, edits: [{ start: second, end: second + 7, text: 'use' }] }],
}
const offer = found(source, 'We offer', {
  rule: 'we-centred',
  fixes: [
    write(source, 'We offer', 'You get'),
    write(source, 'We offer', 'Your plan has'),
    write(source, 'We offer', 'Enjoy'),
    write(source, 'We offer', 'Here is'),
  ],
})

function place(here: Finding[], all: Finding[] = here, more: Partial<ActionPlace> = {}): ActionPlace {
  return {
    uri: 'file:///a.md',
    here,
    all,
    toEdit: (edits) => ({
      changes: {
        x: edits.map((edit) => ({ range: { start: { line: 0, character: edit.start }, end: { line: 0, character: edit.end } }, newText: edit.text })),
      },
    }),
    diagnosticOf: () => undefined,
    fillsBlanks: true,
    note: null,
    say: english,
    ...more,
  }
}
const titles = (actions: { title: string }[]) => actions.map((action) => action.title)

describe('toQuickFixes', () => {
  it('speaks the writer’s language, while the new wording stays the copy’s', () => {
    const say = speak({ 'Leave this one': 'So lassen', 'Always allow “{0}”': '„{0}“ immer erlauben', 'Explain this': 'Erklären' })
    expect(titles(toQuickFixes(place([utilise], [utilise], { say })))).toEqual(['Write "use"', 'So lassen', '„utilise“ immer erlauben', 'Erklären'])
  })
  it('puts the new wording first, then all like it, leave, allow and explain', () => {
    expect(titles(toQuickFixes(place([utilise], [utilise, utiliseTools])))).toEqual([
      'Write "use"',
      'Make all 2 changes of this kind',
      'Leave this one',
      'Always allow “utilise”',
      'Explain this',
    ])
  })
  it('never shows more than five', () => {
    expect(titles(toQuickFixes(place([offer, utilise])))).toHaveLength(5)
    expect(titles(toQuickFixes(place([offer])))).toEqual(['Write "You get"', 'Write "Your plan has"', 'Write "Enjoy"', 'Leave this one', 'Explain this'])
  })
  it('prefers the finding that is underlined', () => {
    const underlined = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: '' }
    const [first] = toQuickFixes(
      place([offer, { ...utilise, severity: 'info' }], [], { diagnosticOf: (finding) => (finding === offer ? underlined : undefined) }),
    )
    expect(first).toMatchObject({ title: 'Write "You get"', diagnostics: [underlined] })
  })
  it('offers a note in the text only where there is room and the platform takes notes out', () => {
    const withNote = (here: Finding[]) =>
      titles(toQuickFixes(place(here, here, { note: () => ({ start: 0, end: 0, text: '{% comment %}tlc-disable-line{% endcomment %}' }) })))
    expect(withNote([{ ...offer, fixes: [] }])).toEqual(['Leave this one', 'Leave this one, with a note in the text', 'Explain this'])
    expect(withNote([offer])).toHaveLength(5)
  })
  it('never always allows a tag, a sentence or nothing', () => {
    for (const text of ['{{ name }}', 'a '.repeat(30), ' '])
      expect(titles(toQuickFixes(place([{ ...utilise, text }])))).not.toContain(`Always allow “${text.trim()}”`)
  })
  it('asks for the contact block when the team has none', () => {
    const finding = found(source, 'dashboard', {
      rule: 'missing-contact-path',
      fixes: [{ title: 'Set up your contact block', kind: 'choose', edits: [], command: 'set-up-contact' }],
    })
    expect(toQuickFixes(place([finding]))[0]).toMatchObject({
      title: 'Set up your contact block',
      command: { command: 'tlc.setUpContact', arguments: ['file:///a.md'] },
    })
  })
  it('has nothing to offer where nothing was found', () => expect(toQuickFixes(place([]))).toEqual([]))
})

describe('toFixAll', () => {
  it('takes what is certain and nothing else', () => {
    const { edits, count } = collectSafeEdits([utilise, utiliseTools, offer])
    expect(count).toBe(2)
    expect(applyEdits(source, edits)).toBe('We use our CRM. We use tools. We offer a dashboard.')
    expect(toFixAll([offer], place([]).toEdit)).toBeNull()
    expect(toFixAll([utilise], place([]).toEdit)).toMatchObject({ title: 'Make 1 small certain change', kind: 'source.fixAll.thinkLikeCustomers' })
  })
  it('lets overlapping changes wait', () => {
    const wider = found(source, 'We utilise', { fixes: [write(source, 'We utilise', 'We use', 'safe')] })
    expect(collectSafeEdits([utilise, wider]).count).toBe(1)
  })

  it('offers a wording with a blank only to an editor that makes a stop of it', () => {
    const wait = found(source, 'We offer', {
      rule: 'vague-timing',
      fixes: [{ title: 'Write “within …”', kind: 'choose', edits: [], blanks: [{ start: 0, end: 2, text: `within ${BLANK}` }] }],
    })
    expect(titles(toQuickFixes(place([wait])))[0]).toBe('Write “within …”')
    expect(titles(toQuickFixes(place([wait], [wait], { fillsBlanks: false })))).not.toContain('Write “within …”')
  })
})
