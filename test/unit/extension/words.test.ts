import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { JOURNEY_QUESTIONS } from '../../../src/present/journey-questions.ts'
import { CHECK_WORDS } from '../../../src/present/ready.ts'
import { HEADLINES } from '../../../src/present/scorecard.ts'
import { SHAPE_WORDS } from '../../../src/present/solar-system.ts'
import { KIND_NAMES } from '../../../src/present/status-words.ts'
import { wordingsFor } from '../../../src/present/wordings.ts'
import { QUESTIONS, SOURCES } from '../../../src/rules/principles.ts'
import { SUBJECT_WORDS } from '../../../src/rules/workspace-facts.ts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
const json = (path: string): Record<string, string> => JSON.parse(read(path))
const placeholders = (words: string) => (words.match(/\{\d+\}|`[^`]+`|\]\([^)]+\)/g) ?? []).sort()

/** Words that are handed over by name instead of being written where they are said. */
const NAMED = [
  ...Object.values(HEADLINES),
  ...Object.values(QUESTIONS),
  ...Object.values(SOURCES),
  ...Object.values(KIND_NAMES).flat(),
  ...JOURNEY_QUESTIONS.map((one) => one.ask),
  ...wordingsFor(parseCopy('Hi.', { path: 'a.md' })).map((one) => one.label),
  SHAPE_WORDS,
  ...Object.values(CHECK_WORDS).flatMap(({ ask, passed }) => [ask, passed]),
  ...Object.values(SUBJECT_WORDS).map((words) => words.charAt(0).toUpperCase() + words.slice(1)),
  'otherwise',
]
/** Lists of words in a page: `= { key: 'Words' }` before they are said. */
const LISTS = ['STAGE_WORDS', 'SITUATION_WORDS', 'SENDER_WORDS']

function saidIn(path: string): string[] {
  const source = read(path)
  const said = [...source.matchAll(/\b(?:l10n\.t|say|t)\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? '')
  const listed = LISTS.flatMap((name) =>
    [...(new RegExp(`const ${name}[^=]*= \\{([^}]*)\\}`).exec(source)?.[1] ?? '').matchAll(/: '([^']*)'/g)].map((match) => match[1] ?? ''),
  )
  const reasons =
    path.endsWith('message-kind.ts') || path.endsWith('assemble-message.ts')
      ? [...source.matchAll(/'((?:it|its|nothing|your settings) [^']+)'/g)].map((match) => match[1] ?? '')
      : []
  return [...said, ...listed, ...reasons].map((words) => words.replaceAll("\\'", "'"))
}

const files = (folder: string) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
/** Not the interface: a file and a report that are written for a team, in English like its copy. */
const NO_INTERFACE = /(?:configuration-file|html-report)\.ts$/
const SAID = new Set([
  ...NAMED,
  ...[...files('src/extension'), ...files('src/present'), ...files('src/server'), 'src/document/message-kind.ts', 'src/document/assemble-message.ts']
    .filter((path) => !NO_INTERFACE.test(path))
    .flatMap(saidIn),
  'Look, ask, try',
  'nothing known',
  'as chosen',
])

describe.each(['de'])('the interface in %s', (language) => {
  const manifest = { from: json('package.nls.json'), to: json(`package.nls.${language}.json`) }
  const bundle = json(`l10n/bundle.l10n.${language}.json`)

  test('has every word of package.json, with the same placeholders', () => {
    expect(Object.keys(manifest.to).sort()).toEqual(Object.keys(manifest.from).sort())
    for (const [key, words] of Object.entries(manifest.from)) {
      const commands = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1])
      expect(commands(manifest.to[key] ?? ''), key).toEqual(commands(words))
    }
  })
  test('has every word that is said, and no other', () => {
    expect(SAID.size).toBeGreaterThan(150)
    expect([...SAID].filter((words) => !(words in bundle)).sort()).toEqual([])
    expect(
      Object.keys(bundle)
        .filter((words) => !SAID.has(words))
        .sort(),
    ).toEqual([])
  })
  test('has the pages of the tours', () => {
    const pages = Object.entries(manifest.to).filter(([key]) => key.startsWith('walkthrough.page.'))
    expect(pages.length).toBeGreaterThan(4)
    for (const [, page] of pages) expect(read(page), page).toMatch(/^## \S/)
  })
  test('keeps the placeholders of each', () => {
    for (const [words, translated] of Object.entries(bundle)) expect(placeholders(translated), words).toEqual(placeholders(words))
  })
})
