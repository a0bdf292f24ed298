/** The decoded texts of every notation are what the ecosystem's own parsers read, and stand where the pieces say. */
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { textsOf } from '../../../src/document/collection.ts'
import type { TextNode, TreeNode } from '../../../src/document/collection-tree.ts'
import { readCsv } from '../../../src/document/formats/csv.ts'
import { readJson } from '../../../src/document/formats/json.ts'
import { readYaml } from '../../../src/document/formats/yaml.ts'

function nodesOf(node: TreeNode): TextNode[] {
  if (node.kind === 'text') return [node]
  if (node.kind === 'map') return node.entries.flatMap((entry) => nodesOf(entry.value))
  return node.kind === 'list' ? node.items.flatMap(nodesOf) : []
}

/** Every text piece is the source's own characters, pieces touch in the text and do not run backwards in the source. */
function expectExact(source: string, root: TreeNode): void {
  for (const { view } of nodesOf(root)) {
    let at = 0
    let end = 0
    for (const piece of view.pieces ?? []) {
      expect(piece.at).toBe(at)
      expect(piece.start).toBeGreaterThanOrEqual(end)
      if (piece.kind === 'text') expect(source.slice(piece.start, piece.end)).toBe(view.text.slice(piece.at, piece.to))
      at = piece.to
      end = piece.end
    }
    expect(at).toBe(view.text.length)
    expect(end).toBeLessThanOrEqual(source.length)
  }
}

const words = fc.stringMatching(/^[A-Za-z ,.'"’“”\\:#|>{}%&é😀\n\t-]{0,60}$/u)
const unmasked = (source: string) => readYaml(source, () => source)
/** Blank lines at the ends of block scalars are not read. */
const trimmed = (text: unknown) =>
  String(text)
    .replace(/\s+$/, '')
    .replace(/^(?:[ \t]*\n)+/, '')

describe('JSON', () => {
  test('any text, in any spelling of its letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), fc.boolean(), (texts, escaped) => {
        const plain = JSON.stringify({ texts })
        const source = escaped ? plain.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : plain
        const { root, problems } = readJson(source)
        expect(problems).toEqual([])
        expect(textsOf(root)).toEqual(texts)
        expectExact(source, root)
      }),
    )
  })

  test('a fault is named once, with its place, and the rest is read', () => {
    const source = '{"a": "One two", "b" "Three four", "c": "Five six"}'
    const { root, problems } = readJson(source)
    expect(problems).toMatchObject([{ kind: 'syntax', offset: 21, expected: 'a colon after the name', found: '"Three four"' }])
    expect(textsOf(root)).toContain('Five six')
  })

  test('a byte order mark is no fault', () => {
    const source = '\ufeff{"a": "Hello there"}'
    const { root, problems } = readJson(source)
    expect(problems).toEqual([])
    expectExact(source, root)
  })

  test('prototype keys are words, and nesting without end is named', () => {
    expect(readJson('{"__proto__": {"constructor": "Hello there"}}').root).toMatchObject({
      entries: [{ key: '__proto__', value: { entries: [{ key: 'constructor' }] } }],
    })
    const deep = `{"a": "Hello there", "b": ${'['.repeat(100_000)}`
    const { root, problems } = readJson(deep)
    expect(textsOf(root)).toEqual(['Hello there'])
    expect(problems).toMatchObject([{ kind: 'syntax', message: expect.stringContaining('too deep') }])
  })
})

describe('YAML', () => {
  test.each([
    ['a: plain text\n'],
    ['a: plain text over\n  two lines\n\n  and a paragraph # a comment\n'],
    ["a: 'it''s quoted\n  over lines'\n"],
    ['a: "it\\u2019s \\"quoted\\"\\n and \\\n   joined \\x41\\U0001F600  \n   folded"\n'],
    ['a: |\n  literal\n    more\n\n  end\n\nb: x y\n'],
    ['a: |2-\n    two more\n  end\n'],
    ['a: >-\n  folded\n  text\n\n  paragraph\n    more\n    more\n\n  end\n'],
    ['a: >+\n\n  folded\n\n\n  text\n\n\n'],
    ['a: |+ # comment\n  keep\n\n\nb: >\r\n  crlf\r\n  folded\r\n'],
    ['- &x "one two"\n- *x\n- [plain text, \'three four\', "five"]\n'],
    ['? key\n: value text\n'],
    ['a:\n  - |\n   one\n   two\n  - >\n    three\n    four\n'],
    ['%YAML 1.2\n---\na: text here\n...\n'],
    ['--- |\n  root block\n  here\n'],
  ])('%j', (source) => {
    const { root, problems } = unmasked(source)
    expect(problems).toEqual([])
    expectExact(source, root)
    const expected: unknown[] = []
    const collect = (value: unknown) => {
      if (typeof value === 'string') expected.push(value)
      else if (value && typeof value === 'object') Object.values(value).forEach(collect)
    }
    collect(parseDocument(source).toJS())
    // An alias is read once, where its anchor stands.
    const once = expected.filter((text, index) => expected.indexOf(text) === index)
    expect(textsOf(root).map(trimmed)).toEqual(once.map(trimmed))
  })

  test('any text in any style, against the parser', () => {
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    fc.assert(
      fc.property(words, style, fc.constantFrom(20, 80), (text, type, lineWidth) => {
        const document = parseDocument('a:\n  b: x\n')
        document.setIn(['a', 'b'], text)
        const node = document.getIn(['a', 'b'], true) as { type: string }
        node.type = type
        const source = document.toString({ lineWidth })
        const { root } = unmasked(source)
        expectExact(source, root)
        const read = textsOf(root)
        const expected = parseDocument(source).getIn(['a', 'b'])
        if (typeof expected === 'string') expect(read.map(trimmed)).toEqual([trimmed(expected)])
      }),
      { numRuns: 300 },
    )
  })

  test('a tab as indentation is named with its place, and the rest is read', () => {
    const source = 'a: Hello there\nb:\n\tc: Bad place\nd: Good bye now\n'
    const { root, problems } = unmasked(source)
    expect(problems).toMatchObject([{ kind: 'syntax', expected: 'spaces at the start of the line' }])
    expect(textsOf(root)).toContain('Hello there')
  })

  test('a bomb of aliases is read once', () => {
    const lines = ['a0: &a0 "Hello there"']
    for (let i = 1; i < 40; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    expect(textsOf(unmasked(lines.join('\n')).root)).toEqual(['Hello there'])
  })

  test('endless nesting is named', () => {
    expect(unmasked(`a: ${'['.repeat(50_000)}`).problems[0]?.kind).toBe('syntax')
  })
})

describe('CSV', () => {
  const field = fc.stringMatching(/^[A-Za-z ,;"'é\n]{0,30}$/)
  test('any fields, against the parser', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        (rows, delimiter, bom) => {
          const quote = (text: string) => `"${text.replace(/"/g, '""')}"`
          const table = [['id', 'title', 'body'], ...rows]
          const source = (bom ? '\ufeff' : '') + table.map((row) => row.map(quote).join(delimiter)).join('\r\n')
          const { root, problems } = readCsv(source, delimiter === '\t')
          expect(problems).toEqual([])
          expectExact(source, root)
          const expected = parseCsv(source, { delimiter, bom: true }) as string[][]
          expect(textsOf(root)).toEqual(expected.slice(1).flat())
        },
      ),
    )
  })

  test('ragged rows are named once and read by their place', () => {
    const source = 'id,body\n1,Hello there\n2,Good bye,extra\n3\n'
    const { root, problems } = readCsv(source, false)
    expect(textsOf(root)).toEqual(['1', 'Hello there', '2', 'Good bye', 'extra', '3'])
    expect(problems).toMatchObject([{ offset: 22, expected: '2 columns as in the first row', found: '3', message: expect.stringContaining('1 more row') }])
  })

  test('a quote that never closes leaves the other rows readable', () => {
    const { root, problems } = readCsv('id,body\n1,"Hello there\n2,Good bye\n', false)
    expect(textsOf(root)).toContain('Good bye')
    expect(problems[0]).toMatchObject({ offset: 10, expected: 'a closing double quote' })
    const swallowed = readCsv('id,body\n1,"Hello there\n2,"Good bye"\n3,So long\n', false)
    expect(textsOf(swallowed.root)).toEqual(['1', '"Hello there', '2', 'Good bye', '3', 'So long'])
  })
})
