/** The same copy gives the same findings in any notation, each at its place, and its fixes leave the notation whole. */
import { parse as parseCsv } from 'csv-parse/sync'
import { decodeXML } from 'entities'
import fc from 'fast-check'
// @ts-expect-error the package ships no types
import { po } from 'gettext-parser'
import { parse as parseJson } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import type { Finding } from '../../../src/review/finding.ts'
import { review } from '../../../src/review/review.ts'
import { DEFAULT_SETTINGS, NO_TEAM, type Settings } from '../../../src/review/settings.ts'
import { applyEdits } from '../../../src/text/span.ts'

interface Notation {
  readonly path: string
  readonly write: (texts: readonly string[]) => string
  /** The texts, as the ecosystem's own parser reads them. */
  readonly parse: (source: string) => readonly string[]
}

const yaml = (type: string, lineWidth: number): Notation => ({
  path: 'texts.yml',
  write: (texts) => {
    const document = parseDocument('{}\n')
    document.contents = document.createNode(Object.fromEntries(texts.map((text, index) => [`t${index}`, text]))) as never
    for (const pair of (document.contents as unknown as { items: { value: { type: string } }[] }).items) pair.value.type = type
    return document.toString({ lineWidth })
  },
  parse: (source) => {
    const document = parseDocument(source)
    if (document.errors.length) throw document.errors[0]
    return Object.values(document.toJS() as Record<string, string>).map((text) => text.trim())
  },
})
const escapeAll = (text: string) => text.replace(/[^A-Za-z0-9 {}_.]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

const NOTATIONS: Readonly<Record<string, Notation>> = {
  json: {
    path: 'texts.json',
    write: (texts) => JSON.stringify({ texts: texts.map((body) => ({ body })) }, null, 2),
    parse: (source) => parseStrict(source).texts.map((one) => one.body),
  },
  'json in escapes': {
    path: 'texts.json',
    write: (texts) => `{"texts": [${texts.map((text) => `{"body": "${escapeAll(text)}"}`).join(', ')}]}`,
    parse: (source) => parseStrict(source).texts.map((one) => one.body),
  },
  'yaml plain': yaml('PLAIN', 60),
  'yaml single': yaml('QUOTE_SINGLE', 60),
  'yaml double': yaml('QUOTE_DOUBLE', 60),
  'yaml literal': yaml('BLOCK_LITERAL', 60),
  'yaml folded': yaml('BLOCK_FOLDED', 40),
  csv: {
    path: 'texts.csv',
    write: (texts) => `id,body\r\n${texts.map((text, index) => `${index},"${text.replace(/"/g, '""')}"`).join('\r\n')}\r\n`,
    parse: (source) => (parseCsv(source, { relax_column_count: false }) as string[][]).slice(1).map((row) => row[1] ?? ''),
  },
  'csv without quotes': {
    path: 'texts.tsv',
    write: (texts) => `id\tbody\n${texts.map((text, index) => `${index}\t${/["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text}`).join('\n')}\n`,
    parse: (source) => (parseCsv(source, { delimiter: '\t', relax_column_count: false }) as string[][]).slice(1).map((row) => row[1] ?? ''),
  },
  po: {
    path: 'texts.po',
    write: (texts) =>
      `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: en\\n"\n\n${texts
        .map(
          (text, index) =>
            `msgid "t${index}"\nmsgstr ""\n${(
              JSON.stringify(text)
                .slice(1, -1)
                .match(/(?:\\.|[^\\]){1,30}/g) ?? []
            )
              .map((part) => `"${part}"`)
              .join('\n')}\n`,
        )
        .join('\n')}`,
    parse: (source) =>
      Object.entries(po.parse(source).translations[''] as Record<string, { msgstr: string[] }>).flatMap(([id, entry]) => (id ? entry.msgstr : [])),
  },
  properties: {
    path: 'texts.properties',
    write: (texts) => texts.map((text, index) => `t${index} = ${escapeAll(text).replace(/^ /, '\\ ')}`).join('\n'),
    parse: (source) =>
      source.split('\n').map(
        (line) =>
          JSON.parse(
            `"${line
              .replace(/^t\d+ = /, '')
              .replace(/\\(.)/g, (whole, char: string) => ('u\\nrt'.includes(char) ? whole : char))
              .replace(/"/g, '\\"')}"`,
          ) as string,
      ),
  },
  xliff: {
    path: 'texts.xlf',
    write: (texts) =>
      `<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="en"><body>\n${texts
        .map((text, index) => `<trans-unit id="t${index}"><source>${escapeXml(text)}</source></trans-unit>`)
        .join('\n')}\n</body></file></xliff>\n`,
    parse: (source) => [...source.matchAll(/<source>([^<]*)<\/source>/g)].map((match) => decodeXML(match[1] ?? '')),
  },
}
function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/’/g, '&#8217;')
}
function parseStrict(source: string): { texts: { body: string }[] } {
  const errors: never[] = []
  const value = parseJson(source, errors) as { texts: { body: string }[] }
  if (errors.length) throw new Error(JSON.stringify(errors))
  return value
}

/** A replacement with all that some notation must escape. */
const NASTY = 'use: "it\'s" a #1 \\ {b} – ok, yes;'
const settings = (write: string): Settings => ({ ...DEFAULT_SETTINGS, kind: 'support-reply', team: { ...NO_TEAM, avoid: { utilise: write } } })

const SENTENCES = [
  'We are proud to announce our new dashboard.',
  'Please utilise the form — it’s quick.',
  'Your refund of {{ order.total }} is on its way.',
  'He said "stop: now", and we did.',
  "It's here, isn't it?",
  'Utilise this: it works & costs < 5 €.',
  'As per our policy, this cannot be done #sorry.',
  'You can utilise it, {{ customer.first_name }}.',
]
const texts = fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map((all) =>
  all.map((sentences) =>
    sentences
      .map((sentence, index) => (index === 1 ? `${sentence}\n\n` : `${sentence} `))
      .join('')
      .trim(),
  ),
)
const told = (findings: readonly Finding[]) => findings.map((finding) => `${finding.rule}: ${finding.sentence}`).sort()

describe.each(Object.entries(NOTATIONS))('%s', (_, { path, write, parse }) => {
  test('says what plain JSON says, at its place', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const plain = NOTATIONS.json as Notation
        const source = write(all)
        expect(parse(source).map((text) => text.trim())).toEqual(all)
        const { findings, problems } = review(source, path, settings('use'))
        expect(problems).toEqual([])
        const wanted = review(plain.write(all), plain.path, settings('use'))
        expect(told(findings)).toEqual(told(wanted.findings))
        for (const finding of findings) expect(finding.text).toBe(source.slice(finding.start, finding.end))
      }),
      { numRuns: 15 },
    )
  })

  test('a fix changes one text and leaves the others and the notation as they were', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('use', NASTY), (all, replacement) => {
        const source = write(all)
        for (const finding of review(source, path, settings(replacement)).findings) {
          for (const fix of finding.fixes.filter((one) => one.edits.length)) {
            const after = parse(applyEdits(source, fix.edits)).map((text) => text.trim())
            expect(after.length).toBe(all.length)
            const changed = after.filter((text, index) => text !== all[index])
            expect(changed.length).toBe(1)
            const index = after.findIndex((text, at) => text !== all[at])
            expect(changed[0]?.match(/\{\{.*?\}\}/g)).toEqual(all[index]?.match(/\{\{.*?\}\}/g))
            if (finding.rule === 'jargon' && replacement === NASTY) expect(changed[0]?.toLowerCase()).toContain(NASTY)
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('fixes', () => {
  test.each(Object.entries(NOTATIONS))('%s: a plain word replaces the jargon word', (_, { path, write, parse }) => {
    const source = write(['Please utilise the form, {{ name }}.', 'It is here.'])
    const fix = review(source, path, settings('use')).findings.flatMap((finding) => finding.fixes)[0]
    expect(parse(applyEdits(source, fix?.edits ?? [])).map((text) => text.trim())).toEqual(['Please use the form, {{ name }}.', 'It is here.'])
  })

  test('an edit that would turn a value into something else is not offered', () => {
    const edits = (source: string, path: string, write: string) =>
      review(source, path, settings(write)).findings.flatMap((finding) => finding.fixes.flatMap((fix) => fix.edits)).length
    expect(edits('a: Please utilise the form\n', 'a.yml', 'use')).toBe(1)
    expect(edits('a: Please utilise the form\n', 'a.yml', 'use: this')).toBe(0)
    expect(edits('a: Utilise the form today\n', 'a.yml', '- use')).toBe(0)
    expect(edits('[Please utilise the form, Other words here]\n', 'a.yml', 'use, or take,')).toBe(0)
    expect(edits('id,body\n1,Please utilise the form\n', 'a.csv', 'use')).toBe(1)
    expect(edits('id,body\n1,Please utilise the form\n', 'a.csv', 'use, or take,')).toBe(0)
    expect(edits('a = Please utilise the { $form }\n', 'a.ftl', 'use {this}')).toBe(0)
  })
})

describe('a paragraph of its own', () => {
  const contact = 'Reply to this e-mail: we’re "here" & happy.'
  const inserted = (source: string, path: string, atEnd = true) => {
    const message = parseCopy(source, { path, kind: 'support-reply' }).messages[0]
    const edit = message?.insertParagraph(atEnd ? null : (message.blocks.at(-1) ?? null), contact)
    return edit ? applyEdits(source, [edit]) : null
  }
  const letter = 'Hi Sam,\n\nYour money is on its way to you today.\n\nThe Acme team'

  test('in a JSON string, at the end and before the sign-off', () => {
    const source = JSON.stringify({ a: { body: letter }, b: 1 })
    expect(JSON.parse(inserted(source, 'a.json') ?? '')).toEqual({ a: { body: `${letter}\n\n${contact}` }, b: 1 })
    expect(JSON.parse(inserted(source, 'a.json', false) ?? '')).toEqual({ a: { body: letter.replace('The Acme', `${contact}\n\nThe Acme`) }, b: 1 })
  })

  test.each(['|', '>', '|-', '>+', '|2'])('in a YAML block %s', (mark) => {
    const body = letter.replace(/\n\n/g, mark.startsWith('>') ? '\n\n\n' : '\n\n')
    const source = `a:\n  body: ${mark}\n    ${body.replace(/\n(?=[^\n])/g, '\n    ')}\n  other: stays\n`
    for (const atEnd of [true, false]) {
      const after = parseDocument(inserted(source, 'a.yml', atEnd) ?? '').toJS() as { a: { body: string; other: string } }
      const expected = atEnd ? `${letter}\n\n${contact}` : letter.replace('The Acme', `${contact}\n\nThe Acme`)
      expect(after.a.body.trim()).toBe(expected)
      expect(after.a.other).toBe('stays')
    }
  })

  test('in a CSV field with quotes, and in HTML inside JSON', () => {
    const csv = inserted(`name,body\nA,"${letter}"\n`, 'a.csv')
    expect((parseCsv(csv ?? '') as string[][])[1]?.[1]).toBe(`${letter}\n\n${contact}`)
    const html = inserted(JSON.stringify({ a: { body_html: '<p>Hi Sam,</p><p>Your money is here today.</p>' } }), 'a.json')
    expect(JSON.parse(html ?? '').a.body_html).toBe(`<p>Hi Sam,</p><p>Your money is here today.</p>\n<p>${contact.replace('&', '&amp;')}</p>`)
  })

  test('not where it cannot be exact', () => {
    expect(inserted(`a: Hi Sam, your money is on its way to you today, and so on.\n`, 'canned.yml')).toBeNull()
    expect(inserted(stringify({ a: letter }, { defaultStringType: 'QUOTE_SINGLE' }), 'canned.yml')).toBeNull()
  })
})
