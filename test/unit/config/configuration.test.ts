import { describe, expect, test } from 'vitest'
import { type ConfigurationOptions, createConfigurationFinder } from '../../../src/review/configuration.ts'
import type { PresetName } from '../../../src/review/configuration-shape.ts'
import { parseConfiguration } from '../../../src/review/parse-configuration.ts'
import { PRESETS } from '../../../src/review/presets.ts'

/** A file system of texts: paths under `/repo`. */
function finderOver(files: Readonly<Record<string, string>>, options: ConfigurationOptions = {}) {
  const all = new Map(Object.entries(files).map(([name, text]) => [name.startsWith('/') ? name : `/repo/${name}`, text]))
  return createConfigurationFinder(
    {
      read: async (path) => all.get(path) ?? null,
      exists: async (path) => [...all.keys()].some((one) => one === path || one.startsWith(`${path}/`)),
      findPackageFile: async (specifier) => (specifier === '@acme/brand' ? '/repo/node_modules/@acme/brand/tlc.yml' : null),
      show: (path) => path.replace('/repo/', ''),
    },
    options,
  )
}
const GIT = { '.git/HEAD': '' }
const linesOf = (finder: ReturnType<typeof finderOver>) => finder.problems().map((one) => `${one.path}: expected ${one.expected}, found ${one.found}`)

describe('the nearest file wins and the rest merges', () => {
  const files = {
    ...GIT,
    '/.tlc.yml': 'company: Above',
    '.tlc.yml': `company: Acme
products: [RoadRunner]
terms: { avoid: { utilise: use, synergy: work } }
kinds: { "**/*.md": marketing-page, "emails/**": marketing-email }
rules: { we-centred: warning }
ignore: ["drafts/**"]
approved: ["legal/**", ".legal-footer", "Terms apply."]`,
    'emails/.tlc.yml': `products: [Coyote]
terms: { avoid: { synergy: off, leverage: use } }
kinds: { "late.md": transactional-email }`,
  }
  test('lists replace, maps merge by key, off takes an entry away', async () => {
    const { settings } = await finderOver(files).forFile('/repo/emails/late.md')
    expect(settings.team).toMatchObject({ company: ['Acme'], products: ['Coyote'], avoid: { utilise: 'use', leverage: 'use' } })
    expect(settings.rules).toEqual({ 'we-centred': { severity: 'warning' } })
    expect(settings.approved).toEqual(['.legal-footer', 'Terms apply.'])
  })
  test.each([
    ['a.md', 'marketing-page'],
    ['emails/x.html', 'marketing-email'],
    ['emails/late.md', 'transactional-email'],
    ['emails/x.md', 'marketing-email'],
    ['x.html', null],
  ])('the type of %s is %s', async (path, kind) => {
    expect((await finderOver(files).forFile(`/repo/${path}`)).settings.kind).toBe(kind)
  })
  test('files are left out and locked by pattern', async () => {
    const finder = finderOver(files)
    expect(await finder.forFile('/repo/drafts/x.md')).toMatchObject({ ignored: '.tlc.yml', approved: false })
    expect(await finder.forFile('/repo/legal/terms.md')).toMatchObject({ ignored: null, approved: true })
    expect(await finder.forFile('/repo/emails/drafts/x.md')).toMatchObject({ ignored: null })
    expect(linesOf(finder)).toEqual([])
  })
  test('nothing above the repository or a root is asked', async () => {
    expect((await finderOver({ ...files, '.tlc.yml': '' }).forFile('/repo/a.md')).settings.team.company).toEqual([])
    expect((await finderOver({ ...files, 'emails/.tlc.yml': 'root: true' }).forFile('/repo/emails/a.md')).settings.team.company).toEqual([])
  })
})

describe('extends', () => {
  test('left to right, then the file itself; a severity keeps inherited options', async () => {
    const finder = finderOver({
      ...GIT,
      '.tlc.yml': 'extends: [./brand/a.yml, "@acme/brand"]\nvoice: plain\nrules: { we-centred: error }',
      'brand/a.yml': 'company: A\nproducts: A\nvoice: playful\nkinds: { "x/**": sms }',
      'node_modules/@acme/brand/tlc.yml': 'company: B\nkinds: { "press/**": press-release }',
    })
    expect((await finder.forFile('/repo/press/x.md')).settings).toMatchObject({
      kind: 'press-release',
      team: { company: ['B'], products: ['A'], voice: 'plain' },
    })
    expect((await finder.forFile('/repo/brand/x/1.md')).settings.kind).toBe('sms')
    expect((await finder.forFile('/repo/x/1.md')).settings.kind).toBe(null)
    expect(linesOf(finder)).toEqual([])
  })
  test.each([
    [
      'a circle',
      { '.tlc.yml': 'extends: ./a.yml', 'a.yml': 'extends: ./b.yml', 'b.yml': 'extends: ./a.yml' },
      'b.yml: expected files that do not extend each other in a circle, found .tlc.yml → a.yml → b.yml → a.yml',
    ],
    ['a missing file', { '.tlc.yml': 'extends: ./a.yml' }, '.tlc.yml: expected a file that is there in "extends", found "./a.yml"'],
    [
      'a missing package',
      { '.tlc.yml': 'extends: acme' },
      '.tlc.yml: expected a preset (marketing, support, plain-language, strict), a file or an installed package in "extends", found "acme"',
    ],
    [
      'a path out of the repository',
      { '.tlc.yml': 'extends: ../other/a.yml', '/other/a.yml': '' },
      '.tlc.yml: expected a path inside the repository in "extends", found "../other/a.yml"',
    ],
    ['two in one folder', { '.tlc.yml': '', '.tlc.json': '{}' }, '.tlc.yml: expected one configuration in a folder, found also .tlc.json beside it'],
    ['an unknown rule', { '.tlc.yml': 'rules: { we-centerd: off }' }, '.tlc.yml: expected the rule "we-centred", found "we-centerd"'],
  ])('%s is one clear line', async (_, files, line) => {
    const finder = finderOver({ ...GIT, ...(files as unknown as Record<string, string>) })
    await finder.forFile('/repo/x.md')
    expect(linesOf(finder)).toEqual([line])
  })
})

test('what cannot be extended is told with its place', async () => {
  const finder = finderOver({ ...GIT, '.tlc.yml': 'company: Acme\nextends: [marketing, ./a.yml]' })
  await finder.forFile('/repo/x.md')
  expect(finder.problems()).toMatchObject([{ line: 2, column: 22, found: '"./a.yml"' }])
})

test.each(['marketing', 'support', 'plain-language', 'strict'])('the preset %s is there', async (name) => {
  const finder = finderOver({ ...GIT, '.tlc.yml': `extends: ${name}` })
  const { settings } = await finder.forFile('/repo/x.md')
  expect(Object.keys(settings.rules).length).toBeGreaterThan(3)
  expect(parseConfiguration(PRESETS[name as PresetName], name)).toMatchObject({ problems: [], foreignRules: [] })
})

test('a team rule may be turned down by its name', async () => {
  const files = { ...GIT, '.tlc.yml': 'custom: { tone: { phrase: reach out }, other: { phrase: x } }', 'a/.tlc.yml': 'rules: { tone: off, other: error }' }
  const finder = finderOver(files)
  expect((await finder.forFile('/repo/a/x.md')).settings.custom).toMatchObject({ other: { severity: 'error' } })
  expect(Object.keys((await finder.forFile('/repo/a/x.md')).settings.custom)).toEqual(['other'])
  expect(Object.keys((await finder.forFile('/repo/x.md')).settings.custom)).toEqual(['tone', 'other'])
  expect(linesOf(finder)).toEqual([])
})

test('editor settings lie below files, flags above', async () => {
  const finder = finderOver(
    { ...GIT, '.tlc.yml': 'voice: plain' },
    { editor: { voice: 'warm', company: ['Acme'], audience: 'x' }, flags: { audience: 'technical' } },
  )
  expect((await finder.forFile('/repo/x.md')).settings.team).toMatchObject({ voice: 'plain', company: ['Acme'], audience: 'technical' })
  expect(linesOf(finder)).toEqual(['editor settings: expected one of general, technical for "audience", found "x"'])
})

test('--config uses that file alone', async () => {
  const finder = finderOver({ ...GIT, '.tlc.yml': 'voice: plain', 'ci.yml': 'company: Acme' }, { only: '/repo/ci.yml' })
  expect((await finder.forFile('/repo/a/x.md')).settings.team).toMatchObject({ voice: 'warm', company: ['Acme'] })
  const lost = finderOver({ ...GIT }, { only: '/repo/ci.yml' })
  await lost.forFile('/repo/x.md')
  expect(linesOf(lost)).toEqual(['ci.yml: expected a configuration file, found nothing at this path'])
})
