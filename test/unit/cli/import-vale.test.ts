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
  'styles/House/Spell.yml': 'extends: spelling\nmessage: x\n',
  'styles/House/Order.yml': 'extends: sequence\nmessage: x\n',
  'styles/House/Run.yml': 'extends: script\nmessage: x\n',
  'styles/House/Own.yml': 'extends: capitalization\nmessage: x\nmatch: "[A-Z].*"\n',
  'styles/House/Odd.yml': 'extends: metric\nmessage: x\nformula: words * adjectives\ncondition: "> 1"\n',
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
  expect(left).toEqual(['Broken', 'Look', 'Odd', 'Order', 'Own', 'Run', 'Spell'].map((name) => `House/${name}.yml`).concat('Base/accept.txt'))
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

/** One style of each kind of check, copy, and what Vale says of it. */
const KINDS: readonly (readonly [kind: string, style: string, copy: string, expected: readonly string[]])[] = [
  [
    'occurrence, too often',
    'extends: occurrence\nmessage: "More than 3 commas"\nscope: sentence\nmax: 3\ntoken: ","\n',
    'One, two, three, four.\n\nOne, two, three, four, five, six. Then one, two.',
    [', two, three, four, five,: More than 3 commas'],
  ],
  [
    'occurrence, not often enough',
    'extends: occurrence\nmessage: "No thanks"\nmin: 1\ntoken: thanks\nignorecase: true\n',
    'Your order left us.\n\nIt comes on Friday.',
    ['Your order left us.: No thanks'],
  ],
  ['occurrence, often enough', 'extends: occurrence\nmessage: x\nmin: 1\ntoken: thanks\nignorecase: true\n', 'Your order left us.\n\nThanks for it.', []],
  [
    'repetition',
    'extends: repetition\nmessage: "\'%s\' twice"\nignorecase: true\ntokens: ["[^\\\\s]+"]\n',
    'You get the\nthe order that that you want. Is it is.',
    ["the\nthe: 'the' twice", "that that: 'that' twice"],
  ],
  [
    'conditional',
    "extends: conditional\nmessage: \"'%s' is not explained\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [PDF]\n",
    'World Health Organization (WHO) says so. WHO and ACME sent a PDF.',
    ["ACME: 'ACME' is not explained"],
  ],
  [
    'consistency',
    "extends: consistency\nmessage: \"Not both: '%s'\"\nignorecase: true\neither: { advisor: adviser, 'organi[sz]e': arrange }\n",
    'Your adviser calls you.\n\nAsk your advisor. You organise it.',
    ["advisor: Not both: 'advisor'"],
  ],
  [
    'capitalization of a title',
    'extends: capitalization\nmessage: "\'%s\' in title case"\nscope: heading\nmatch: $title\n',
    '# Your Orders in One Place\n\n## your orders in one place\n\nyour orders in one place, always.',
    ["your orders in one place: 'your orders in one place' in title case"],
  ],
  [
    'capitalization of a sentence',
    'extends: capitalization\nmessage: "sentence case"\nscope: heading\nmatch: $sentence\nexceptions: [RoadRunner]\n',
    '# Your Orders In One Place\n\n## Your RoadRunner PDF in one place',
    ['Your Orders In One Place: sentence case'],
  ],
  [
    'metric',
    'extends: metric\nmessage: "Grade %s"\nformula: |\n  (0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59\ncondition: "> 8"\n',
    'Organisational considerations necessitate comprehensive documentation of interdepartmental responsibilities throughout the implementation period.',
    [
      'Organisational considerations necessitate comprehensive documentation of interdepartmental responsibilities throughout the implementation period.: Grade 35.3',
    ],
  ],
  [
    'metric, within bounds',
    'extends: metric\nmessage: x\nformula: words / sentences\ncondition: "> 20"\n',
    'You get it today. You may send it back. We pay for it, of course.',
    [],
  ],
  [
    'existence in headings alone',
    'extends: existence\nmessage: "No \'%s\'"\nscope: heading\nignorecase: true\ntokens: [welcome, home]\nexceptions: [Home]\n',
    '# Welcome home\n\nWelcome back.',
    ["Welcome: No 'Welcome'"],
  ],
  [
    'existence with raw and tokens: the one stands before the other',
    'extends: existence\nmessage: "Passive: %s"\nignorecase: true\nraw:\n  - \\b(was|were)\\b\\s*\ntokens:\n  - "[\\\\w]+ed"\n  - sold\n',
    'It was opened and sold. You need a seat that was sold.',
    ['was opened: Passive: was opened', 'was sold: Passive: was sold'],
  ],
  [
    'a conditional minds capitals, though "ignorecase" is set for its exceptions',
    'extends: conditional\nmessage: "Spell out %s"\nignorecase: true\nfirst: "\\\\b([A-Z]{3,5})\\\\b"\nsecond: "(?:\\\\b[A-Z][a-z]+ )+\\\\(([A-Z]{3,5})\\\\)"\nexceptions: [API]\n',
    'Your seat has a WXY and an API.',
    ['WXY: Spell out WXY'],
  ],
]
test.each(KINDS)('%s', async (_, style, copy, expected) => {
  const { run } = makeFolder({ 'styles/House/Check.yml': style, '.tlc.yml': OFF, 'a.md': `${copy}\n` })
  const imported = await run('import vale styles')
  expect(imported).toMatchObject({ code: 0 })
  expect(imported.error).not.toContain('left out')
  const outcome = await run('review a.md --format json')
  expect(outcome.error).toBe('')
  expect(outcome.json.files[0].findings.map((one: { text: string; message: string }) => `${one.text}: ${one.message}`)).toEqual(expected)
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
