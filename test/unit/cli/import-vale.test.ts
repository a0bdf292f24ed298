import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { makeFolder } from './run.ts'

/** Written in the manner of the styles that teams port to Vale. */
const STYLES = {
  'styles/House/Weasel.yml': `extends: existence\nmessage: "'%s' is a weasel word."\nignorecase: true\nlevel: warning\ntokens:\n  - clearly\n  - quite\n  - ex(?:tremely|ceedingly)\n`,
  'styles/House/Words.yml': `extends: substitution\nmessage: "Use '%s' instead of '%s'."\nlevel: error\nlink: https://example.com/words\nignorecase: true\nswap:\n  utilize: use\n  in order to: to\n  (?:at this point in time|as of now): now\n`,
  'styles/House/Case.yml': `extends: existence\nmessage: "Not '%s'."\ntokens: [Acme corp]\n`,
  'styles/House/Passive.yml': `extends: existence\nmessage: "Passive."\nignorecase: true\nraw:\n  - \\b(am|are|were)\\b\\s*\n  - (written|sold)\\b\n`,
  'styles/House/Look.yml': `extends: existence\nmessage: "x"\ntokens: ['foo(?= bar)', foo baz]\n`,
  'styles/House/Long.yml': 'extends: occurrence\nmessage: "Too long"\nmax: 25\ntoken: \\w+\n',
  'styles/House/Twice.yml': "extends: repetition\nmessage: x\ntokens: ['[^\\s]+']\n",
  'styles/House/If.yml': 'extends: conditional\nmessage: x\nfirst: a\nsecond: b\n',
  'styles/House/One.yml': 'extends: consistency\nmessage: x\neither: { advisor: adviser }\n',
  'styles/House/Caps.yml': 'extends: capitalization\nmessage: x\nmatch: $title\n',
  'styles/House/Grade.yml': 'extends: metric\nmessage: x\nformula: 1\n',
  'styles/House/Broken.yml': 'extends: [',
  'styles/Vocab/Base/accept.txt': 'CRM\nSaaS\nGit(?:Hub|Lab)\n',
  'styles/Vocab/Base/reject.txt': 'synergise\nthought leaders?\n',
}
const OFF = `extends: ./vale.tlc.yml\nrules: { ${RULES.map((rule) => `${rule.id}: off`).join(', ')} }\n`

test('styles are taken in, find what Vale finds, and what cannot be taken in is listed', async () => {
  const { run, cwd } = makeFolder({
    ...STYLES,
    '.tlc.yml': OFF,
    'a.md':
      'Clearly, you utilize it in order to grow exceedingly.\n\nAs of now they were sold by Acme corp and acme corp.\n\nSynergise with a thought leader.\n',
  })
  const imported = await run('import vale styles')
  expect(imported.code).toBe(0)
  const left = imported.error
    .split('\n')
    .filter((line) => line.startsWith('left out'))
    .map((line) => line.replace('left out ', '').replace(/:.*/, ''))
  expect(left).toEqual(['Broken', 'Caps', 'Grade', 'If', 'Long', 'Look', 'One', 'Twice'].map((name) => `House/${name}.yml`).concat('Base/accept.txt'))
  const outcome = await run('review a.md --format json')
  expect(outcome.error).toBe('')
  expect(outcome.json.files[0].findings.map((one: { text: string; message: string }) => `${one.text}: ${one.message}`)).toEqual([
    "Clearly: 'Clearly' is a weasel word.",
    "utilize: Use 'use' instead of 'utilize'.",
    "in order to: Use 'to' instead of 'in order to'.",
    "exceedingly: 'exceedingly' is a weasel word.",
    "As of now: Use 'Now' instead of 'As of now'.",
    'were sold: Passive.',
    "Acme corp: Not 'Acme corp'.",
    'Synergise: Your vocabulary asks not to write “Synergise”.',
    'thought leader: Your vocabulary asks not to write “thought leader”.',
  ])
  expect(readFileSync(path.join(cwd, 'vale.tlc.yml'), 'utf8')).toMatch(/allow:\n {4}- CRM\n {4}- SaaS\n/)
})

test.each([
  ['import', 'Expected "tlc import vale DIR"'],
  ['import vale none', 'expected a folder of Vale styles, found nothing at this path'],
  ['import vale empty', 'expected Vale styles'],
  ['import vale styles', 'expected no file of this name, found one'],
])('%s is answered in one line', async (line, words) => {
  const { run } = makeFolder({ ...STYLES, 'vale.tlc.yml': 'x', 'empty/a.txt': '' })
  const outcome = await run(line)
  expect(outcome.code).toBe(2)
  expect(outcome.error).toContain(words)
})
