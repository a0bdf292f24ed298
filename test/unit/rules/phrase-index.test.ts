import { describe, expect, test } from 'vitest'
import { parseSentences } from '../../../src/document/english/parse-sentences.ts'
import { HYPE } from '../../../src/rules/lexicons/hype.ts'
import { inflect, START_LENGTH, sayIn, startsOf, wordings } from '../../../src/rules/lexicons/inflect.ts'
import { JARGON } from '../../../src/rules/lexicons/jargon.ts'
import { type PhraseEntry, PhraseIndex } from '../../../src/rules/phrase-index.ts'

function found(phrases: readonly (string | PhraseEntry)[], text: string): string[] {
  const list = new PhraseIndex().register(phrases.map((one) => (typeof one === 'string' ? { phrase: one } : one)))
  return list
    .matchesIn({ sentences: parseSentences(text) })
    .map(({ sentence, first, last }) => text.slice(sentence.words[first]?.start, sentence.words[last]?.end))
}

describe('inflect', () => {
  test.each([
    ['use', 'ing', 'using'],
    ['plan', 'ed', 'planned'],
    ['streamline', 's', 'streamlines'],
    ['simplify', 'ed', 'simplified'],
    ['access', 's', 'accesses'],
    ['give', 'en', 'given'],
    ['get', 'ing', 'getting'],
    ['harness', 'ing', 'harnessing'],
    ['open', 'ed', 'opened'],
    ['strategy', 'plural', 'strategies'],
    ['easy', 'adverb', 'easily'],
    ['simple', 'adverb', 'simply'],
    ['holistic', 'adverb', 'holistically'],
  ] as const)('%s in form %s is %s', (word, form, said) => {
    expect(inflect(word, form)).toBe(said)
  })

  test('a replacement bends at its mark', () => {
    expect(sayIn('make:v easier', 'ing')).toBe('making easier')
    expect(sayIn('easy to use', 'ing')).toBe('easy to use')
  })

  test('a phrase has its forms in both spellings', () => {
    const said = wordings('optimize:v').map(({ words }) => words.join(' '))
    expect(said).toEqual(expect.arrayContaining(['optimize', 'optimise', 'optimized', 'optimised', 'optimizing', 'optimising', 'optimizes', 'optimises']))
  })

  test('no wording of any lexicon starts otherwise than is told without making it', () => {
    const phrases = [...JARGON, ...HYPE].map(({ phrase }) => phrase)
    expect(phrases.length).toBeGreaterThan(1000)
    for (const phrase of [...phrases, 'e-mail', 'be:v', 'good:a to go', 'go-live:v']) {
      const starts = startsOf(phrase)
      expect(
        wordings(phrase).filter(({ words }) => !starts.includes((words[0] as string).slice(0, START_LENGTH))),
        phrase,
      ).toEqual([])
    }
  })

  test('a mistake in a lexicon is told', () => {
    expect(() => wordings('leverage:x')).toThrow(RangeError)
  })
})

describe('phrases', () => {
  test.each([
    [['leverage:v'], 'Leveraging what you have.', ['Leveraging']],
    [['end-to-end'], 'An end to end service, end-to-end.', ['end to end', 'end-to-end']],
    [['white-label'], 'Whitelabel or white label or white-label.', ['Whitelabel', 'white label', 'white-label']],
    [['roadmap:n'], 'See the roadmap’s end and both roadmaps.', ['roadmap’s', 'roadmaps']],
    [['behavior'], 'Good behaviour.', ['behaviour']],
    [['take:v * to the next level'], 'We took your small business to the next level.', ['took your small business to the next level']],
    [['the next level', 'next level down'], 'On the next level down.', ['the next level']],
    [['deep', 'deep dive', 'dive'], 'A deep dive.', ['deep dive']],
    [['cloud'], 'A cloud-native service.', []],
    [[{ phrase: 'cloud', inside: true }], 'A cloud-native service.', ['cloud-native']],
    [[{ phrase: 'rag', capitals: true }], 'RAG is not a rag.', ['RAG']],
    [['one two'], 'It ends with one. Two begins.', []],
  ] as const)('%j in %j', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected)
  })

  test('of two entries that are spelt alike the one that was registered first stands, whichever word asked first', () => {
    const index = new PhraseIndex()
    const list = index.register([{ phrase: 'use:v' }, { phrase: 'using' }])
    const match = (text: string) => list.matchesIn({ sentences: parseSentences(text) }).map(({ entry }) => entry.phrase)
    expect([match('Using it.'), match('It is used.'), match('Using it.')]).toEqual([['use:v'], ['use:v'], ['use:v']])
  })

  test('all phrases are found in a long run', () => {
    const list = new PhraseIndex().register(['alpha', 'beta', 'gamma'].map((phrase) => ({ phrase })))
    for (let i = 0; i < 300; i++) expect(list.matchesIn({ sentences: parseSentences(`Only alpha ${i}.`) })).toHaveLength(1)
    expect(list.matchesIn({ sentences: parseSentences('Then beta and gamma.') })).toHaveLength(2)
  })

  test('a list that is registered later is found in a block that was scanned before', () => {
    const index = new PhraseIndex()
    const block = { sentences: parseSentences('Plain words here.') }
    expect(index.register([{ phrase: 'plain' }]).matchesIn(block)).toHaveLength(1)
    expect(index.register([{ phrase: 'words' }]).matchesIn(block)).toHaveLength(1)
  })
})
