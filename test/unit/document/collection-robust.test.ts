/** No text of any notation stops the reading: problems are named inside the text, pieces are the source's own. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { review } from '../../../src/review/review.ts'
import { applyEdits } from '../../../src/text/span.ts'

const PATHS = ['a.json', 'a.yml', 'a.csv', 'a.tsv', 'a.po', 'a.xlf', 'a.ftl', 'a.properties', 'a.eml']
/** Bits of all notations, so that random texts come near to real ones. */
const BITS = [
  '{"a": "We are proud, {{ name }}",',
  'a: We are proud',
  '- |\n  We are proud\n   of it',
  "'it''s",
  '"We ""are"" proud"',
  'msgid "We are proud"\nmsgstr "',
  '<trans-unit id="a"><source>We <x id="A"/> are &amp; proud</source>',
  '</trans-unit>',
  'a = { $n ->\n [one] We are proud\n *[other] x\n}',
  '    .title = We are proud',
  'a.body=We are \\\n  proud \\u2019',
  'Subject: =?utf-8?Q?We_are=E2=80=99?=\n\nWe are=\n proud =E2=80',
  '--b\nContent-Type: text/html\n\n<p>We are proud</p>',
  '[',
  '}',
  '\t',
  '\r\n',
  '\n',
  '&x ',
  '*x',
  '\ufeff',
  '\u2028',
  '😀',
  '\ud83d',
  ': ',
  ' #',
  '\\',
  '"',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 12 }).map((bits) => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe.each(PATHS)('%s', (path) => {
  test('any text is read without a throw, all places inside it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = parseCopy(source, { path })
        for (const problem of document.problems) {
          expect(problem.offset).toBeGreaterThanOrEqual(0)
          expect(problem.offset).toBeLessThanOrEqual(source.length)
        }
        for (const message of document.messages) {
          for (const block of message.blocks) {
            for (const piece of block.pieces) {
              expect(piece.end).toBeLessThanOrEqual(source.length)
              if (piece.kind === 'text') expect(source.slice(piece.start, piece.end)).toBe(block.text.slice(piece.at, piece.to))
            }
          }
          const edit = message.insertParagraph(null, 'Reply to this e-mail.')
          if (edit) applyEdits(source, [edit])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('nothing is offered that would be sent to a customer to leave a finding out', () => {
    expect(parseCopy('a = {% if a %}', { path }).comment).toBeNull()
  })
})

describe('findings carry the key of their message', () => {
  test.each([
    ['a.json', '{"mail": {"refund": {"body": "We are proud to announce our new app."}}}', 'mail.refund.body'],
    ['a.yml', 'mail:\n  refund:\n    - We are proud to announce our new app.\n', 'mail.refund[0]'],
    ['a.csv', 'key,text\nrefund,We are proud to announce our new app.\n', 'refund'],
    ['a.csv', 'id,text\n1,We are proud to announce our new app.\n', 'row 2'],
    ['a.po', 'msgid "refund"\nmsgstr "We are proud to announce our new app."\n', 'refund'],
    ['a.properties', 'mail.refund=We are proud to announce our new app.\n', 'mail.refund'],
    ['a.ftl', 'refund = Refund\n    .text = We are proud to announce our new app.\n', 'refund.text'],
    ['a.xlf', '<xliff><file><trans-unit id="refund"><source>We are proud to announce our new app.</source></trans-unit></file></xliff>', 'refund'],
    ['a.eml', 'Subject: Hello there\n\nWe are proud to announce our new app.\n', null],
  ])('%s %j', (path, source, key) => {
    const findings = review(source, path).findings.filter((finding) => /proud/.test(finding.sentence) && finding.rule !== 'no-human-sign-off')
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) expect(finding.messageKey).toBe(key)
  })
})

describe('comments of the notation leave findings out', () => {
  const proud = 'We are proud to announce our new app.'
  test.each([
    ['a.yml', `# tlc-disable-file\na: ${proud}\n`],
    ['a.yml', `a: ${proud} # tlc-disable-line\n`],
    ['a.json', `{\n  // tlc-disable-next-line\n  "a": "${proud}"\n}`],
    ['a.po', `# tlc-disable-file\nmsgid "a"\nmsgstr "${proud}"\n`],
    ['a.properties', `# tlc-disable-next-line\na=${proud}\n`],
    ['a.ftl', `# tlc-disable-next-line\na = ${proud}\n`],
    ['a.xlf', `<xliff><!-- tlc-disable-file --><file><trans-unit id="a"><source>${proud}</source></trans-unit></file></xliff>`],
  ])('%s %j', (path, source) => {
    expect(review(source.replace(/tlc-[\w-]+/, 'nothing'), path).findings).not.toEqual([])
    expect(review(source, path).findings).toEqual([])
  })

  test('the same words in a value are text', () => {
    expect(parseCopy('a: |\n  # tlc-disable-file\n  Words here\n', { path: 'a.yml' }).directives).toEqual([])
    expect(parseCopy('{"a": "// tlc-disable-file and more"}', { path: 'a.json' }).directives).toEqual([])
  })
})

test('a text in HTML inside JSON says the same with its letters as entities', () => {
  const told = (body: string) => review(JSON.stringify({ a: { body_html: body } }), 'a.json').findings.map((finding) => `${finding.rule}: ${finding.sentence}`)
  const plain = '<p>We’re proud to utilise “it” &amp; more.</p>'
  const entities = '<p>We&rsquo;re proud to &#117;tilise &ldquo;it&rdquo; &#38; more.</p>'
  expect(told(plain).length).toBeGreaterThan(0)
  expect(told(entities)).toEqual(told(plain))
})
