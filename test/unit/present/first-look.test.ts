import { describe, expect, it } from 'vitest'
import { renderFirstLook, toFirstLook } from '../../../src/present/first-look.ts'
import { english } from '../../../src/present/words.ts'
import type { FileFindings, ListedFinding, ListedMessage, TeamAnswers, TeamHabits } from '../../../src/protocol.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const finding = (words: string, severity: ListedFinding['severity'] = 'hint', messageKey: string | null = null): ListedFinding => ({
  ...{ rule: 'jargon', title: 'Jargon', principle: 'what-they-hear', severity, weight: 1, message: `About “${words}”.`, hears: '', words, messageKey },
  ...{ start: 3, end: 9, range, fix: null, isTerm: true },
})
const message = (more: Partial<ListedMessage> = {}): ListedMessage => ({
  ...{ key: null, kind: 'support-reply', score: 80, words: 100, you: 2, self: 1, reachable: true, line: 0 },
  ...more,
})
const file = (path: string, messages: ListedMessage[], findings: ListedFinding[]): FileFindings => ({
  uri: `file:///x/${path}`,
  path,
  messages,
  findings,
  recorded: 0,
})

const FILES = [
  file('a/one.md', [message({ score: 40, self: 5, reachable: false })], [finding('utilise'), finding('Nobody', 'warning')]),
  file('b.yml', [message({ key: 'late', score: 60 }), message({ key: 'good', score: 100 })], [finding('Utilise', 'hint', 'late')]),
  file('c.md', [message({ score: 90 })], [finding('leverage')]),
  file('d.md', [message({ score: 95, reachable: null })], [finding('leverage')]),
]
const HABITS: TeamHabits = {
  messages: 300,
  companies: ['Acme'],
  writes: 'support',
  lacking: [{ part: 'greeting', kind: 'support-reply', without: 263, of: 300 }],
  configuration: null,
  isRecorded: false,
}
const ANSWERS: TeamAnswers = { company: '<Acme>', writes: 'support', provided: [{ part: 'greeting', kind: 'support-reply' }], onlyNew: true }
const page = (habits: TeamHabits | null, kept: string | null = null) => renderFirstLook(toFirstLook(FILES), { habits, answers: ANSWERS, kept }, english)

describe('the first look at a folder', () => {
  it('says that it is keeping the answers, and takes no second click', () => {
    const keeping = renderFirstLook(toFirstLook(FILES), { habits: HABITS, answers: ANSWERS, kept: null, isKeeping: true }, english)
    expect(keeping).toContain('Keeping your answers.')
    expect(keeping).not.toContain('Keep My Answers')
  })
  it('praises nothing where there is nothing, and offers a sample', () => {
    const empty = renderFirstLook(toFirstLook([]), { habits: HABITS, answers: ANSWERS, kept: null }, english)
    expect(empty).toContain('No pieces were found in this folder yet.')
    expect(empty).toContain('Try it on a sample letter')
    expect(empty).not.toMatch(/Nothing to change|Keep My Answers|0 decisions/)
  })
  it('counts pieces, not files, and decisions, not findings', () => {
    expect(toFirstLook(FILES)).toMatchObject({
      files: 4,
      pieces: 5,
      score: 77,
      you: 10,
      self: 9,
      unreachable: 1,
      aboutUs: 1,
      clean: 1,
      findings: 5,
      decisions: 3,
    })
  })

  it('praises nothing that only waits in the record', () => {
    const files = [{ ...file('a/one.md', [message({ score: 40 })], []), recorded: 3 }]
    expect(toFirstLook(files)).toMatchObject({ clean: 0, recorded: 3 })
    const html = renderFirstLook(toFirstLook(files), { habits: null, answers: ANSWERS, kept: null }, english)
    expect(html).toContain('Nothing new.')
    expect(html).not.toContain('Nothing to change')
  })

  it('names three pieces to begin with, worst first, with what weighs most in each', () => {
    const { worst } = toFirstLook(FILES)
    expect(worst.map(({ name, folder, score, first }) => [name, folder, score, first?.words])).toEqual([
      ['one.md', 'a', 40, 'Nobody'],
      ['late', '', 60, 'Utilise'],
      ['c.md', '', 90, 'leverage'],
    ])
  })

  it('asks what the files suggest, with the suggestion chosen, and text is text', () => {
    const html = page(HABITS)
    expect(html).toContain('Does your help desk add the greeting?')
    expect(html).toContain('263 of 300 support replies have no greeting.')
    expect(html).toContain('value="&lt;Acme&gt;"')
    expect(html).toMatch(/value="support" checked/)
    expect(html).toMatch(/value="yes" checked[^>]*onlyNew/)
    expect(html).toContain('5 findings are there now.')
  })

  it.each([
    ['waits with the questions until the files are looked through', page(null), 'Looking how you write …', 'Keep My Answers'],
    [
      'does not ask a settled team',
      page({ ...HABITS, configuration: '.tlc.yml', isRecorded: true }),
      'Your team has answered them already: .tlc.yml.',
      'Keep My Answers',
    ],
    ['says what was kept, and no more offers a list that is empty now', page(HABITS, 'It is in .tlc.yml.'), 'It is in .tlc.yml.', 'See everything by wording'],
  ])('%s', (_, html, there, notThere) => {
    expect(html).toContain(there)
    expect(html).not.toContain(notThere)
  })

  it('shows names and words of files as text', () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    const files = [file(`${evil}/${evil}.md`, [message({ score: 40, key: evil })], [finding(evil, 'hint', evil)])]
    const habits = { ...HABITS, companies: [evil], configuration: evil }
    const html = renderFirstLook(toFirstLook(files), { habits, answers: { ...ANSWERS, company: evil }, kept: null }, english)
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|<img|"><img/)
    expect(renderFirstLook(toFirstLook(files), { habits, answers: ANSWERS, kept: evil }, english)).not.toMatch(/<script|<img/)
  })

  it('praises a folder with nothing to change', () => {
    const clean = renderFirstLook(toFirstLook([file('a.md', [message()], [])]), { habits: HABITS, answers: ANSWERS, kept: null }, english)
    expect(clean).toContain('Clear, friendly, and easy to answer. Nothing to change.')
  })
})
