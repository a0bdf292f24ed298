/** *Leave this one*: in every format and template language, what a customer receives is the same before and after. */
import { evaluateSync } from '@mdx-js/mdx'
// @ts-expect-error the package ships no types
import ejs from 'ejs'
import { transformSync } from 'esbuild'
import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import nunjucks from 'nunjucks'
// @ts-expect-error the package ships no types
import Twig from 'twig'
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { addAccepted, leaveOut, parseAccepted } from '../../../src/review/accepted.ts'
import { noteInText } from '../../../src/review/note-in-text.ts'
import { review } from '../../../src/review/review.ts'
import { readOptions } from '../../../src/review/settings.ts'
import { applyEdits } from '../../../src/text/span.ts'
import { CASES, FORMAT_CASES, PROSE_SETTINGS, SENTENCES } from './format-cases.ts'

/** What a template makes of a text, by the engines of its ecosystem; where none runs here, the text without the comments as the language's manual has them. */
type Render = (source: string) => unknown

const GIVEN = { city: 'Ulm', seat: { city: 'Ulm' } }
const words = (value: unknown): string => (Array.isArray(value) ? value.map(words).join('') : typeof value === 'string' ? value : '')
const toText = (type: unknown, given: { children?: unknown }): string =>
  typeof type === 'function' ? (type as (given: object) => string)({ components: {} }) : words(given.children)
const without =
  (comment: RegExp): Render =>
  (source) =>
    source.replace(comment, '')

const ENGINES: Readonly<Record<string, readonly Render[]>> = {
  liquid: [(source) => new Liquid().parseAndRenderSync(source, GIVEN)],
  handlebars: [(source) => Handlebars.compile(source)(GIVEN)],
  jinja: [
    (source) => nunjucks.compile(source, new nunjucks.Environment()).render(GIVEN),
    (source) => nunjucks.compile(source, new nunjucks.Environment(null, { trimBlocks: true, lstripBlocks: true })).render(GIVEN),
    (source) => Twig.twig({ data: source }).render(GIVEN),
  ],
  erb: [(source) => ejs.render(source, GIVEN), (source) => ejs.render(source, GIVEN, { rmWhitespace: true })],
  php: [without(/<\?php \/\*(?:(?!\?>)[\s\S])*\?>(?:\r?\n)?/g)],
  blade: [without(/\{\{--[\s\S]*?--\}\}/g)],
  go: [without(/\{\{\/\*[\s\S]*?\*\/\}\}/g)],
  smarty: [without(/\{\*[\s\S]*?\*\}(?:\r?\n)?/g)],
  freemarker: [without(/<#--[\s\S]*?-->/g)],
  // `[%#` comments the whole directive out; the line end after it stays.
  'template-toolkit': [without(/\[%#[\s\S]*?%\]/g)],
  'marketing-cloud': [without(/%%\[ \/\*[\s\S]*?\*\/ \]%%/g)],
  razor: [without(/@\*[\s\S]*?\*@/g)],
}
const JSX: Render = (source) => {
  const code = transformSync(source, { loader: 'tsx', jsxFactory: 'h', jsxFragment: '""', format: 'cjs' }).code
  const page = { exports: {} as { Mail?: () => string } }
  new Function('module', 'exports', 'h', 'city', code)(
    page,
    page.exports,
    (type: unknown, _: unknown, ...children: unknown[]) => toText(type, { children }),
    'Ulm',
  )
  return page.exports.Mail?.()
}
const MDX: Render = (source) =>
  toText(evaluateSync(`export const city = 'Ulm'\n\n${source}`, { Fragment: 'div', jsx: toText, jsxs: toText } as never).default, {})

/** @param dialect the one whose comment the note is. */
function enginesOf(format: string, id: string, dialect: string | undefined): readonly Render[] {
  if (dialect === 'jsx' && format === 'jsx') return [JSX]
  if (dialect === 'jsx') return /^(?:its own|jsx)$/.test(id) ? [MDX] : [without(/\{\/\*[\s\S]*?\*\/\}/g)]
  return ENGINES[dialect ?? ''] ?? []
}

/** A value ends with its line. */
const BY_LINE: ReadonlySet<string> = new Set(['fluent', 'properties', 'po'])
const texts = (value: string, breaks: string) => [
  [SENTENCES[0], SENTENCES[2]].join(' '),
  `${SENTENCES[3]} Ask in ${value} too.`,
  `Your seat${breaks}is in ${value}. You can leverage${breaks}the list at any time.`,
]

describe('“Leave this one” leaves what a customer receives as it is', () => {
  const noted = new Set<string>()
  test.each(CASES)('%s, %s', (format, id, value) => {
    const { path, write, spell } = FORMAT_CASES[format]
    const settings = PROSE_SETTINGS(id === 'its own' ? null : id)
    const source = write(texts('\ue777', BY_LINE.has(format) ? ' ' : '\n')).replaceAll('\ue777', () => (spell ? spell(value) : value))
    const document = parseCopy(source, readOptions(path, settings))
    const before = review(source, path, settings)
    const jargon = before.findings.filter((finding) => finding.rule === 'jargon')
    expect(jargon.length, source).toBe(3)
    for (const finding of jargon) {
      // Beside the copy: nothing is written into the file, and the finding alone is gone.
      const { accepted } = parseAccepted(addAccepted(null, finding, 'our own word', '2026-11-22'), '')
      expect(leaveOut(before, accepted).findings).toEqual(before.findings.filter((one) => one !== finding))
      const note = noteInText(document, finding)
      if (!note) continue
      const dialect = document.comment?.dialect
      noted.add(dialect ?? '')
      const after = applyEdits(source, [note])
      const engines = enginesOf(format, id, dialect)
      expect(engines.length, dialect).toBeGreaterThan(0)
      for (const render of engines) expect(render(after), after).toEqual(render(source))
      const left = review(after, path, settings).findings.map(({ rule, text }) => `${rule}: ${text}`)
      const others = before.findings.filter((one) => one !== finding).map(({ rule, text }) => `${rule}: ${text}`)
      // What stands on the line is left out, and nothing else.
      expect(left.join('\n'), after).toEqual(others.join('\n'))
    }
  })

  test('a note is offered in every language that has one', () => {
    expect([...noted].sort()).toEqual([...Object.keys(ENGINES), 'jsx'].sort())
  })
})

describe('no note is offered', () => {
  test.each([
    ['where the values do not say which help desk sends it', 'a.html', '<p>Hi {{customer.name|default:"there"}}, please utilise it.</p>'],
    ['where a condition may be of Liquid or of Jinja', 'a.html', '{% if vip %}<p>Please utilise it.</p>{% endif %}'],
    ['in a Salesforce letter, whose braces are no Handlebars', 'a.html', '<p>Hi {{{Recipient.FirstName}}}, please utilise it.</p>'],
    ['in tags that another program than Rails may run', 'a.html', '<p>Hi <%= name %>, please utilise it.</p>'],
    ['in front matter', 'a.liquid', '---\ntitle: Please utilise it\n---\n<p>Here.</p>'],
    ['in what is printed as it stands', 'a.liquid', '{% raw %}\n<p>Please utilise it.</p>\n{% endraw %}'],
    ['inside a tag', 'a.njk', '{% if a and\n b %}<p>Please utilise it.</p>{% endif %}'],
    ['in a string of a program', 'a.mdx', 'export const page = {\n  description: "Please utilise it now.",\n}\n'],
    ['in an attribute', 'a.tsx', 'export const A = () => <Seat\n  title="Please utilise it now." />'],
    [
      'further down in a text between tags, where the line end is a space',
      'a.tsx',
      'export const A = () => (\n<p>\n  Your seat is here.\n  Please utilise it.\n</p>)',
    ],
    ['in a collection', 'a.json', '{"replies": [{"body": "Please utilise {% assign x = 1 %} it."}, {"body": "It is a nice day today."}]}'],
    ['in a Vue page', 'a.vue', '<template><p>Please utilise it.</p></template>'],
  ])('%s', (_, path, source) => {
    const finding = review(source, path).findings.find((one) => one.rule === 'jargon')
    if (!finding) throw new Error('the word is not found')
    expect(noteInText(parseCopy(source, { path }), finding)).toBeNull()
  })
})

test.each([
  ['a.njk', '    <p>Please utilise it.</p>\n', '{# tlc-disable-line jargon #}    <p>Please utilise it.</p>\n'],
  ['a.liquid', '- Please utilise it.\n', '- {% comment %} tlc-disable-line jargon {% endcomment %}Please utilise it.\n'],
  ['a.tsx', 'export const A = () => <p>Please utilise it.</p>', 'export const A = () => <p>{/* tlc-disable-line jargon */}Please utilise it.</p>'],
])('a note stands before the words: %s', (path, source, expected) => {
  const finding = review(source, path).findings.find((one) => one.rule === 'jargon')
  const note = finding && noteInText(parseCopy(source, { path }), finding)
  expect(note && applyEdits(source, [note])).toBe(expected)
})
