import { describe, expect, test } from 'vitest'
import { parseSentences } from '../../../src/document/english/parse-sentences.ts'
import { DEFAULT_SETTINGS } from '../../../src/review/settings.ts'
import { HYPE } from '../../../src/rules/lexicons/hype.ts'
import { sayIn, wordings } from '../../../src/rules/lexicons/inflect.ts'
import { JARGON } from '../../../src/rules/lexicons/jargon.ts'
import { readJargonTable } from '../../../src/rules/lexicons/jargon-entry.ts'
import { readReadership } from '../../../src/rules/readership.ts'
import { findingsOf, firstFix } from './run-rule.ts'

test('several hundred entries, most with a plain replacement where one exists', () => {
  const flagged = JARGON.filter((entry) => !entry.ordinary)
  expect(flagged.length).toBeGreaterThan(1000)
  expect(flagged.filter((entry) => entry.plain.length > 0).length).toBeGreaterThan(500)
})

test.each([
  ['jargon', JARGON],
  ['hype', HYPE],
] as const)('no phrase stands twice in the %s list', (_, entries) => {
  const seen = new Map<string, number>()
  for (const entry of entries) seen.set(entry.phrase.replace(/-/g, ' '), (seen.get(entry.phrase.replace(/-/g, ' ')) ?? 0) + 1)
  expect([...seen].filter(([, times]) => times > 1).map(([phrase]) => phrase)).toEqual([])
})

test('a safe replacement bends as its phrase does, and is no jargon itself', () => {
  const strong = new Set(
    JARGON.filter((entry) => entry.weight >= 1 && !entry.ordinary && !entry.sense).flatMap((entry) =>
      wordings(entry.phrase).map(({ words }) => words.join(' ')),
    ),
  )
  for (const entry of JARGON.filter(({ safe }) => safe)) {
    expect(entry.plain[0], entry.phrase).toBeDefined()
    expect(/:v/.test(entry.plain[0] ?? ''), entry.phrase).toBe(/:v/.test(entry.phrase))
    expect(strong.has(sayIn(entry.plain[0] ?? '', 'base')), entry.phrase).toBe(false)
  }
})

test('an unknown flag in a table is told', () => {
  expect(() => readJargonTable('buzz', 'synergy | hevy')[0]?.weight).toThrow(/hevy/)
})

describe('rewrites carry form, capitals, spelling and article', () => {
  test.each([
    ['Utilise the app.', 'Use the app.'],
    ['It utilizes your camera.', 'It uses your camera.'],
    ['Utilising old parts saves money.', 'Using old parts saves money.'],
    ['They leveraged their contacts.', 'They used their contacts.'],
    ['You get an innovative bike.', 'You get a new bike.'],
    ['It connects seamlessly with your phone.', 'It connects smoothly with your phone.'],
    ['It fuels your growth.', 'It helps you grow.'],
    ['The plan rests on four strategic pillars.', 'The plan rests on four main goals.'],
    ['Please peruse the list and reply.', 'Please read the list and reply.'],
    ['We remediated the fault last night.', 'We fixed the fault last night.'],
    ['The second tranche is paid in May.', 'The second part is paid in May.'],
  ])('%s', (bad, good) => {
    expect(firstFix(bad, findingsOf('jargon', bad, {}))).toBe(good)
  })
})

describe('the team’s own words to avoid', () => {
  const team = { ...DEFAULT_SETTINGS.team, avoid: { utilise: 'employ', 'wheelie bin': 'bin', guests: 'members', '  ': 'x', 'and/or': 'or' } }
  test.each([
    ['They utilised it.', 'They employed it.'],
    ['Put it in the wheelie bin.', 'Put it in the bin.'],
    ['Our guests eat free.', 'Our members eat free.'],
    ['Tea and/or coffee.', 'Tea or coffee.'],
  ])('%s', (bad, good) => {
    const findings = findingsOf('jargon', bad, { settings: { team } })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.fixes[0]?.kind).toBe('safe')
    expect(firstFix(bad, findings)).toBe(good)
  })
})

describe('no rewrite where the sentence would not be good English', () => {
  test.each([
    ['It is empowering and fun.', 'a description, not an action'],
    ['This will streamline and simplify your day.', 'the plain word stands there already'],
    ['Our feature empowers sharing insights.', 'nobody is helped'],
    ['The service works end-to-end.', 'no noun follows'],
    ['We unlock more value.', 'no plain word says the same'],
  ])('%s', (text) => {
    expect(firstFix(text, findingsOf('jargon', text))).toBeNull()
  })
})

describe('readership', () => {
  const blocks = (...texts: string[]) => texts.map((text) => ({ sentences: parseSentences(text) }))

  test('a page full of makers’ words is for makers', () => {
    const text = 'Clone the repository, install the command line with npm, and configure the server. Open a pull request when the compiler reports a bug.'
    expect(readReadership(blocks(text)).audience).toBe('technical')
  })

  test('a page that shows code is for makers', () => {
    const block = { sentences: parseSentences('Pass one option or many. Each is read in turn.'), marks: [{ kind: 'code' }, { kind: 'code' }, { kind: 'code' }] }
    expect(readReadership([block]).audience).toBe('technical')
    expect(readReadership([{ ...block, marks: [{ kind: 'link' }] }]).audience).toBe('general')
  })

  test('a page that sells software to shops is not', () => {
    const text = 'Take orders at the till and on the web. Our API sends each order to your kitchen, and your staff see what is next on a screen by the oven.'
    expect(readReadership(blocks(text)).audience).toBe('general')
  })

  test('business talk throughout is a corporate register', () => {
    const text =
      'We empower teams. Unlock seamless growth. Streamline your processes. Leverage innovative solutions. Harness the power of synergy. Drive innovation.'
    expect(readReadership(blocks(text)).register).toBe('corporate')
    expect(readReadership(blocks('Bread is baked here every morning. We streamline nothing.')).register).toBe('plain')
  })
})
