/** What can be read of a broken file is reviewed, and the rest is named in one clear line with its place. */
import { describe, expect, test } from 'vitest'
import { toProblemLine } from '../../../src/present/problem-line.ts'
import { review } from '../../../src/review/review.ts'
import { applyEdits } from '../../../src/text/span.ts'

const BAD = 'Please utilise the desk by the door today.'
const read = (source: string, path: string) => {
  const { findings, problems } = review(source, path)
  return { rules: findings.map((finding) => finding.rule), problems }
}

describe('a broken file', () => {
  test.each([
    ['a CSV with ragged rows', 'replies.csv', `id,body\n1,"${BAD}"\n2,a,b\n`, 3, 'replies.csv:3:'],
    ['JSON with a syntax error', 'replies.json', `{"a": {"body": "${BAD}"}, "b" {"body": "Your seat is booked."}}`, 1, 'replies.json:1:'],
    [
      'JSON lines, one of them broken',
      'replies.jsonl',
      `{"body": "${BAD}"}\n{"body": "Your seat is booked.}\n{"body": "Here it is."}\n`,
      2,
      'replies.jsonl:2:',
    ],
    ['YAML with tabs', 'replies.yml', `a: ${BAD}\nb:\n\tc: Your seat is booked.\n`, 3, 'replies.yml:3:'],
    ['front matter with tabs', 'page.md', `---\ntitle: Seats\nx:\n\ty: z\n---\n\n${BAD}\n`, 4, 'page.md:4:'],
    [
      'parts of a letter whose divider is not said',
      'mail.eml',
      `Subject: Your seat\nContent-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\n${BAD}\n--b--\n`,
      2,
      'mail.eml:2:',
    ],
    [
      'parts of a letter divided otherwise than said',
      'mail.eml',
      `Subject: Your seat\nContent-Type: multipart/mixed; boundary="a"\n\n--b\nContent-Type: text/plain\n\n${BAD}\n--b--\n`,
      2,
      'mail.eml:2:',
    ],
    ['a letter of parts that has none', 'mail.eml', `Subject: Your seat\nContent-Type: multipart/mixed; boundary="a"\n\n${BAD}\n`, 2, 'mail.eml:2:'],
    [
      'a base64 part',
      'mail.eml',
      `Subject: Your seat\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${BAD}\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SGk8L3A+\n--b--\n`,
      null,
      'mail.eml:',
    ],
  ])('%s', (_, path, source, line, place) => {
    const { rules, problems } = read(source, path)
    expect(rules).toContain('jargon')
    expect(problems).toHaveLength(1)
    const [problem] = problems
    expect(problem?.kind).toBe('syntax')
    if (line !== null) expect(problem?.line).toBe(line)
    const said = problem ? toProblemLine(problem) : ''
    expect(said).toContain(place)
    expect(said).not.toContain('\n')
    expect(problem?.expected).not.toBe('')
    expect(problem?.found).not.toBe('')
  })

  test.each([
    ['mail.html', `<p>{% if paid %}${BAD}</p><p>Your seat is booked.</p>`],
    ['mail.hbs', `<p>${BAD}</p>{{/if}}`],
    ['mail.liquid', `<p>Hi {{ name </p><p>${BAD}</p><p>Your seat }} is booked.</p>`],
    ['mail.html.erb', `<% if paid %><p>${BAD}</p>`],
    ['page.html', `<div><p>${BAD}<b>Your seat</div></p></section>`],
  ])('tags without their other half in %s', (path, source) => {
    const { rules, problems } = read(source, path)
    expect(rules).toContain('jargon')
    if (path !== 'page.html') expect(rules).toContain('unbalanced-template')
    expect(problems).toEqual([])
  })
})

describe('a thousand levels', () => {
  test.each([
    ['mail.liquid', '{% if a %}', '{% endif %}'],
    ['mail.hbs', '{{#if a}}', '{{/if}}'],
    ['mail.html.erb', '<% if a %>', '<% end %>'],
    ['mail.ftlh', '<#if a>', '</#if>'],
    ['mail.tpl', '{if $a}', '{/if}'],
    ['mail.html', '*|IF:A|*', '*|END:IF|*'],
    ['mail.svelte', '{#if a}', '{/if}'],
    ['replies.txt', '{n, plural, other {', '}}'],
    ['mail.mdx', '{a && <b>', '</b>}'],
    ['mail.tsx', '{a && <b>', '</b>}'],
    ['page.html', '<div>', '</div>'],
    ['page.md', '- ', ''],
  ])('%s', (path, open, close) => {
    const source = `${open.repeat(1000)}${BAD}${close.repeat(1000)}`
    const { rules, problems } = read(path.endsWith('tsx') ? `export const A = () => <p>${source}</p>` : source, path)
    expect(rules).toContain('jargon')
    expect(rules).not.toContain('unbalanced-template')
    // Only the first wording of what stands so deep is read, and that is said.
    if (/^[{<*]/.test(open) && !/^<div|^\{a &&/.test(open)) expect(problems).toMatchObject([{ kind: 'syntax', line: 1, found: 'one more inside them' }])
  })
})

test('wordings that stand too deep to be read are named', () => {
  const { rules, problems } = read(`${'{n, plural, one {One seat.} other {'.repeat(1500)}${BAD}${'}}'.repeat(1500)}`, 'replies.txt')
  expect(rules).toEqual([])
  expect(problems).toMatchObject([{ kind: 'syntax', line: 1, expected: 'conditions at most 40 deep inside each other' }])
})

test.each([
  ['page.md', 'Please util\u00adise the desk. We util\u200bise it.'],
  ['page.md', 'Please util&shy;ise the desk. We util&#8203;ise it.'],
  ['page.html', '<p>Please util&shy;ise the desk. We util&zwnj;ise it.</p>'],
  ['page.html', '<p>Please util\u2060ise the desk. We util\u200eise it.</p>'],
  ['letter.txt', 'Please util\u00adise the desk. We util\u200bise it.'],
  ['replies.json', JSON.stringify({ a: { body: 'Please util\u00adise the desk by the door. We util\u200bise it too.' } }).replace('\u200b', '\\u200b')],
  ['replies.yaml', 'a:\n  body: "Please util\\u00adise the desk by the door. We util\\u200bise it too."\n'],
  [
    'mail.eml',
    'Subject: Here\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nPlease util=C2=ADise the desk. We util=E2=80=8Bise it.\n',
  ],
])('what nobody sees splits no word and hides none: %s %s', (path, source) => {
  const { findings } = review(source, path)
  const jargon = findings.filter(({ rule }) => rule === 'jargon')
  expect(jargon).toHaveLength(2)
  for (const finding of jargon) {
    expect(finding.text).toMatch(/^util.+ise$/)
    const edits = finding.fixes[0]?.edits ?? []
    const fixed = applyEdits(source, edits)
    expect(fixed).toContain(`${source.slice(0, finding.start)}use${source.slice(finding.end)}`)
  }
})
