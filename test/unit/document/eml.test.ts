import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, NO_TEAM } from '../../../src/review/settings.ts'
import { applyEdits } from '../../../src/text/span.ts'

const mail = (subject: string, parts: readonly (readonly [string, string, string])[]) =>
  [
    'From: Acme <hello@acme.example>',
    'Reply-To: help@acme.example',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;',
    ' boundary="b-1"',
    '',
    ...parts.flatMap(([type, encoding, body]) => ['--b-1', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body]),
    '--b-1--',
    '',
  ].join('\r\n')
const TEXT = 'Hi Sam,\r\n\r\nPlease utilise the =\r\nform, it=E2=80=99s quick.\r\n'
const HTML = '<p style=3D"color:red">Hi Sam,</p><p>Please utilise the form, it=E2=80=99s <b>quick</b>.</p>'
const whole = mail('=?UTF-8?Q?It=E2=80=99s_here?=', [
  ['text/plain; charset=utf-8', 'quoted-printable', TEXT],
  ['text/html; charset="utf-8"', 'quoted-printable', HTML],
])
const settings = { ...DEFAULT_SETTINGS, team: { ...NO_TEAM, avoid: { utilise: 'use “this” =' } } }

describe('a saved e-mail', () => {
  test('is one message: subject, text and HTML, decoded', () => {
    const document = parseCopy(whole, { path: 'a.eml' })
    expect(document.problems).toEqual([])
    expect(document.messages.map((message) => message.key)).toEqual([null])
    expect(document.messages[0]?.blocks.map((block) => `${block.role}: ${block.text}`)).toEqual([
      'subject: It’s here',
      'greeting: Hi Sam,',
      'paragraph: Please utilise the form, it’s quick.',
      'greeting: Hi Sam,',
      'paragraph: Please utilise the form, it’s quick.',
    ])
    expect(document.messages[0]?.frontMatter).toMatchObject({ from: 'Acme <hello@acme.example>', 'reply-to': 'help@acme.example' })
    for (const block of document.messages[0]?.blocks ?? []) {
      for (const piece of block.pieces) if (piece.kind === 'text') expect(whole.slice(piece.start, piece.end)).toBe(block.text.slice(piece.at, piece.to))
    }
  })

  test('a fix is written in quoted-printable', () => {
    const findings = review(whole, 'a.eml', settings).findings.filter((finding) => finding.rule === 'jargon')
    expect(findings.map((finding) => finding.text)).toEqual(['utilise', 'utilise'])
    const fixed = applyEdits(
      whole,
      findings.flatMap((finding) => finding.fixes[0]?.edits ?? []),
    )
    expect(fixed).toContain('Please use =E2=80=9Cthis=E2=80=9D =3D the =\r\nform')
    expect(parseCopy(fixed, { path: 'a.eml' }).messages[0]?.blocks.map((block) => block.text)).toContain('Please use “this” = the form, it’s quick.')
  })

  test('Latin letters of another charset, folded and base64 subjects', () => {
    const blocks = (source: string) => parseCopy(source, { path: 'a.eml' }).messages[0]?.blocks.map((block) => block.text)
    expect(
      blocks(
        'Subject: Your order\r\n is here\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nA caf=E9 for you.\r\n',
      ),
    ).toEqual(['Your order is here', 'A café for you.'])
    expect(blocks('Subject: =?utf-8?B?SXTigJlzIGhlcmU=?= =?utf-8?Q?_now?=\n\nYour order is here.\n')).toEqual(['It’s here now', 'Your order is here.'])
  })

  test('a part in base64 is one clear line, and attachments are nobody’s copy', () => {
    const document = parseCopy(
      mail('Here', [
        ['text/html', 'base64', 'PHA+SGk8L3A+'],
        ['text/plain', '7bit', 'Your order is here.'],
        ['application/pdf', 'base64', 'AAAA'],
      ]),
      { path: 'a.eml' },
    )
    expect(document.problems).toMatchObject([{ kind: 'syntax', found: 'base64', message: expect.stringContaining('HTML') }])
    expect(document.messages[0]?.blocks.map((block) => block.text)).toEqual(['Here', 'Your order is here.'])
  })

  test('nothing outside ASCII is written where it may not stand', () => {
    const source = 'Subject: Please utilise it\n\nPlease utilise it.\n'
    const edits = review(source, 'a.eml', { ...settings, team: { ...NO_TEAM, avoid: { utilise: '“use”' } } }).findings.flatMap((finding) =>
      finding.fixes.flatMap((fix) => fix.edits),
    )
    expect(edits.every((edit) => edit.start > source.indexOf('\n\n'))).toBe(true)
  })
})
