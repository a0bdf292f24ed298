import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cutMarkdown, parseMarkdown } from '../../../src/document/formats/markdown-chunks.ts'
import { createConfigurationFinder } from '../../../src/review/configuration.ts'
import { review } from '../../../src/review/review.ts'

const folder = mkdtempSync(join(tmpdir(), 'tlc-fresh-'))
const file = join(folder, 'fresh.mjs')

/** A second engine, which sees each text once, in its last state. */
let fresh: typeof import('../../../src/index.ts')

beforeAll(async () => {
  await build({
    entryPoints: ['src/index.ts'],
    outfile: file,
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  fresh = await import(pathToFileURL(file).href)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Numbers that look random and are the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

const PARTS = [
  '\n\n',
  '\n',
  '# ',
  '- ',
  '> ',
  '```\n',
  ' we ',
  ' your order ',
  'Hi Sam,\n\n',
  '{{ name }}',
  '[a]: https://acme.example\n',
  '[a]',
  '<b>',
  '&amp;',
  '---\n',
  '"',
  ', ',
  'As soon as possible. ',
]

function change(text: string, next: (below: number) => number): string {
  const at = next(text.length + 1)
  const to = next(4) === 0 ? Math.min(text.length, at + next(30)) : at
  return text.slice(0, at) + (next(3) === 0 ? '' : (PARTS[next(PARTS.length)] ?? '')) + text.slice(to)
}

// A fault shows as a difference between a text that was typed step by step and the same text read for the first time.
test.each(readdirSync('test/samples').map((name, i) => ({ name, seed: i + 1 })))(
  '$name, changed step by step, is reviewed as if it were new',
  async ({ name, seed }) => {
    const next = numbers(seed)
    let text = readFileSync(join('test/samples', name), 'utf8')
    review(text, name)
    for (let i = 0; i < 12; i++) {
      text = change(text, next)
      review(text, name)
    }
    expect(review(text, name)).toEqual(fresh.review(text, name))
  },
  60_000,
)

// Long enough that most blocks only move, and that the same words stand in several places.
test('a long Markdown document, typed in, is reviewed as if it were new', async () => {
  const names = readdirSync('test/samples').filter((name) => name.endsWith('.md'))
  const whole = names.map((name) => readFileSync(join('test/samples', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')).join('\n\n')
  const next = numbers(99)
  const plain = Array.from(
    { length: 30 },
    (_, i) => `## Part ${i % 7}\n\nPlease utilise the portal. It holds part ${i}.\n\nWe are pleased to announce that the *app* is free.`,
  )
  let text = `${plain.join('\n\n')}\n\n${whole}\n\n${whole}`
  review(text, 'long.md')
  for (let i = 0; i < 60; i++) {
    text = change(text, next)
    review(text, 'long.md')
  }
  const found = review(text, 'long.md')
  expect(found.findings.some(({ fixes }) => fixes.some((fix) => fix.edits.length))).toBe(true)
  expect(found).toEqual(fresh.review(text, 'long.md'))
}, 60_000)

// Sums, neighbours and places of a message that is long enough to be compared with the one before it.
test.each([3, 5, 8])(
  'a page of many short paragraphs, typed in with seed %i, is reviewed as if it were new',
  async (seed) => {
    const next = numbers(seed)
    const lines = [
      'We are pleased to announce that Larkfield has won an award.',
      'Larkfield was founded in 2009 and lets you book a table.',
      'Please utilise the portal as soon as possible.',
      'Your order is on its way, {{ first_name }}.',
      'Send us your NTN by Friday. The offer ends on 31 May 2019.',
      'At Borrow & Sons, we leverage synergies to drive value for your customers.',
      'It could not be processed. The fault is ours, and we refunded you.',
      '[TODO] Visit https://acme.example/help for help.',
      'Unfortunately, this is not possible.',
    ]
    let text = Array.from({ length: 90 }, (_, i) => (i % 10 === 0 ? `## Part ${i}` : lines[next(lines.length)])).join('\n\n')
    review(text, 'page.md')
    for (let i = 0; i < 12; i++) {
      const at = next(text.length)
      const line = `\n\n${lines[next(lines.length)]}\n\n`
      text = text.slice(0, at) + (next(2) ? line : ' we') + text.slice(at + (next(3) ? 0 : next(200)))
      const found = review(text, 'page.md')
      if (i < 11) continue
      // An engine of its own: one that saw the text before this would take over from it as well.
      const engine: typeof fresh = await import(`${pathToFileURL(file).href}?${seed}.${i}`)
      expect(found, `change ${i}`).toEqual(engine.review(text, 'page.md'))
    }
  },
  60_000,
)

// The words are the same, and no wording of ours fits into them: a fix may not reach over the tag.
test.each([
  ['replies.hbs', '<p>{{#if open}}Please utilise the portal.</p>', '<p>{{#if open}}Please uti{{/if}}lise the portal.</p>'],
  ['page.html', '<p>Please utilise the portal.</p>', '<p>Please uti</b>lise the portal.</p>'],
  ['page.md', 'Please utilise the portal.', 'Please uti**lise** the portal.'],
])(
  'a tag typed into a word of %s is seen by what was said of the word',
  async (name, before, after) => {
    for (const [from, to] of [
      [before, after],
      [after, before],
    ]) {
      review(from as string, name)
      const engine: typeof fresh = await import(`${pathToFileURL(file).href}?${name}.${to?.length}`)
      expect(review(to as string, name)).toEqual(engine.review(to as string, name))
    }
  },
  60_000,
)

// The greeting is the same wherever it stands; the name is written into the source, where the greeting stands now.
test.each([
  ['We write to you.\n\nDear customer,\n\nYour order, {{ first_name }}, is on its way.', 'Dear customer,'],
  ['We write to you.\n\nDear&nbsp;valued customer,\n\nYour order, {{ first_name }}, is on its way.', 'Dear&nbsp;valued customer,'],
])('the reader’s name is written over a greeting that moved: %s', (text, greeting) => {
  const place = () => {
    const fixes = review(text, 'reply.md').findings.flatMap((finding) => (finding.rule === 'impersonal-address' ? finding.fixes : []))
    return fixes.flatMap(({ edits }) => edits).map(({ start, end, text: written }) => [text.slice(start, end), written])
  }
  review(text.replace('write to you', 'send you this letter').replace('&nbsp;', ' '), 'reply.md')
  expect(place()).toEqual([[greeting, 'Hi {{ first_name }},']])
})

test('files of one kind share their settings, so that what is remembered under them is found', async () => {
  const finder = createConfigurationFinder({ read: async () => null, exists: async () => false, show: (path) => path }, {})
  const [one, again, other] = await Promise.all(['/a/one.md', '/a/one.md', '/a/other.md'].map((path) => finder.forFile(path)))
  expect(again?.settings).toBe(one?.settings)
  expect(other?.settings).toBe(one?.settings)
})

const CUT: readonly [string, string, number][] = [
  ['headings and paragraphs', '# One\n\nText.\n\n## Two\n\nText.\n', 4],
  ['a fence with blank lines', '# One\n\n```\n# no\n\n# heading\n```\n\n# Two\n', 2],
  ['a list that goes on', '# One\n\n- a\n\n  b\n\n# Two\n', 2],
  ['a fence in a list', '# One\n\n- a\n\n  ```\n\n# Two\n', 1],
  ['a fence in a list that is closed', '# One\n\n- a\n\n  ```\n  x\n\n  # no\n  ```\n\n# Two\n', 2],
  ['a fence in a list, closed further in', '# One\n\n- a\n\n  ```\n\n    ```\n\n# Two\n', 1],
  ['a fence in markup', '# One\n\n<p>\n```\nx\n\nText.\n\n```\n\n# Two\n', 1],
  ['a comment over blank lines', '# One\n\n<!-- a\n\n# no\n-->\n\n# Two\n', 2],
  ['a comment in a list', '# One\n\n- <!-- a\n\n# Two\n', 1],
  ['an open comment', '# One\n\n<!-- a\n\n# no\n', 1],
  ['a line that only looks blank', 'One\n\u00a0\n[a]: x\n\n# Two\n', 1],
  ['front matter', '---\ntitle: x\n\n# no\n---\n\n# Two\n', 2],
  ['an open fence', '# One\n\n```\n\n# no\n', 1],
  ['a script', '<script>\n\n# no\n\n</script>\n\n# Two\n', 1],
]
test.each(CUT)('Markdown is cut only where it is sure: %s', (_, text, chunks) => {
  expect(cutMarkdown(text).starts.length).toBe(chunks)
})

test('references find their definitions in another chunk', () => {
  const text = '# One\n\nSee [the guide] and [it][b].\n\n# Two\n\n[the guide]: https://acme.example/guide\n[b]: https://acme.example/b "B"\n\n# Three\n'
  expect(cutMarkdown(text).starts.length).toBeGreaterThan(2)
  const kinds = (nodes: readonly object[]) => JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value))
  expect(kinds(parseMarkdown(text).map(({ node }) => node))).toBe(kinds(fromMarkdown(text).children))
})

const WITH_DEFINITIONS: readonly [string, string, boolean][] = [
  ['in another case, over a line end', '# One\n\nSee [The\nGuide][] now.\n\n# Two\n\n[the guide]: https://acme.example/guide\n', true],
  ['in a quotation', '# One\n\n> See [the\n> guide] now.\n\n# Two\n\n[the guide]: https://acme.example/guide\n', true],
  ['two of one label that differ', '# One\n\n[a]\n\n[a]: https://acme.example/1\n\n# Two\n\n[a]\n\n[a]: https://acme.example/2\n', true],
  ['two of one label in the middle', '# One\n\nText.\n\n# Two\n\n[a] &amp; b\n\n[a]: /1\n\n# Three\n\n[a] &amp; c\n\n[a]: /2\n', true],
  ['an open fence after them', '# One\n\n[a]: /1\n\n```\n[a]\n', false],
]
test.each(WITH_DEFINITIONS)('a text in chunks has the links of the whole: %s', (_, text, isCut) => {
  expect(cutMarkdown(text).starts.length > 1).toBe(isCut)
  const bare = (nodes: readonly object[]) => JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value))
  for (const round of [1, 2]) expect(bare(parseMarkdown(text).map(({ node }) => node)), `round ${round}`).toBe(bare(fromMarkdown(text).children))
})

test('new chunks between known ones stand where they stood', () => {
  const part = (n: number) => `# Part ${n}\n\nWe ~~say~~ what part ${n} holds.\n\n| a | b |\n|---|---|\n| ${n} | x |\n\n`
  parseMarkdown(`${part(2)}${part(4)}`)
  const text = [1, 2, 3, 4, 5].map(part).join('')
  const placed = parseMarkdown(text).map(({ node, base }) => [node.type, base + (node.position?.start.offset ?? 0)])
  const tables = [...text.matchAll(/\| a \|/g)].map((match) => match.index)
  const words = (n: number) => [text.indexOf(`# Part ${n}`), text.indexOf(`We ~~say~~ what part ${n}`), tables[n - 1]]
  expect(placed.map(([, at]) => at)).toEqual([1, 2, 3, 4, 5].flatMap(words))
  expect(placed.filter(([type]) => type === 'table')).toHaveLength(5)
})

const LINES = [
  'We read it the way you do.',
  'A line: with (signs), “quotes” and 3.5% off; it’s “fine” — a #1 @ home = x + y / z!',
  '“Quoted words,” she said.',
  'Trailing blanks  ',
  'A tab\there',
  'One *word* and a [link](https://acme.example) & more',
  'a | b',
  '-|-',
  ':-',
  '===',
  '---',
  '# Heading',
  '## Heading with #',
  '###### Deep one',
  '####### Too deep',
  '#No heading',
  '- item',
  '1. one',
  '2) two',
  '> quote',
  '    code',
  ' a blank before',
  '\u00a0odd blank',
  '+++',
  'Ends with a backslash\\',
  'An entity &amp; another &',
  '\ue000 value',
  'x',
  'It costs <b>',
  'One `code` and **two words** or _three_, snake_case and 2 * 3',
  'A [link](https://acme.example/a_b "Title") with [`code`](#x) and [nothing]',
  '[![Build](https://acme.example/badge.svg)](https://acme.example) ![](x)',
  '*Open and __ both',
  '``a ` b`` and ` c `',
  '```',
  '```js',
  '~~~',
  '  - nested item',
  '  goes on `there`',
  '1. **one**:',
  '   1. deep',
  '*   far in',
  '- [ ] task',
  '<!-- a note -->',
  '[a]: https://acme.example "A"',
  '[a][], [A] and [words][a], ![b][a]',
  '\ufeffmark',
]

test('texts of any lines have the nodes and places that the parser gives the whole', () => {
  const options = {
    extensions: [frontmatter(['yaml', 'toml']), gfmTable(), gfmTaskListItem(), gfmStrikethrough()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }
  const flat = (node: Nodes, base: number): unknown => ({
    ...node,
    position: [(node.position?.start.offset ?? 0) + base, (node.position?.end.offset ?? 0) + base],
    ...('children' in node ? { children: node.children.map((one) => flat(one, base)) } : {}),
  })
  for (let seed = 1; seed <= 400; seed++) {
    const next = numbers(seed)
    const eol = next(4) === 0 ? '\r\n' : '\n'
    const text = Array.from({ length: 2 + next(9) }, () => (LINES[next(LINES.length)] ?? '') + eol.repeat(1 + next(3)))
      .join('')
      .slice(0, next(8) === 0 ? -1 : undefined)
    // The parser counts from behind a mark of byte order.
    const whole = fromMarkdown(text, options).children.map((node) => flat(node, text.startsWith('\ufeff') ? 1 : 0))
    expect(
      parseMarkdown(text).map(({ node, base }) => flat(node, base)),
      JSON.stringify(text),
    ).toEqual(whole)
  }
})
