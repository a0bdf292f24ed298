import { BlockBuilder } from '../block-builder.ts'
import { type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Block, BlockRole } from '../copy-document.ts'
import { type Masked, maskTemplates } from '../templates/mask.ts'
import { propRole } from './component-props.ts'
import { addWithEntities } from './decode-entities.ts'
import { readHtml } from './html.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readYaml } from './yaml.ts'

/** Front matter that a customer sees: in the inbox, in a search, at the top of the page. */
const TOP_KEYS: Readonly<Record<string, BlockRole>> = {
  title: 'title',
  subject: 'subject',
  description: 'description',
  excerpt: 'description',
  summary: 'description',
  subtitle: 'heading',
  tagline: 'heading',
  headline: 'heading',
  preheader: 'preheader',
  preview: 'preheader',
  preview_text: 'preheader',
}
/** Never copy, whatever stands there. */
const PROGRAM_KEYS =
  /^(?:tlc|kind|type|layout|slug|permalink|url|link|href|src|path|image|img|icon|photo|logo|thumbnail|hero_?image|date|lastmod|updated|published|tags?|categor(?:y|ies)|keywords?|authors?|id|class|classname|style|color|template|templatekey|robots|canonical|redirect\w*|aliases|weight|order|lang|language|locale|draft|sitemap|menu|parent|audience|comments?|from|to|sender|reply_?to)$/i
/** For the site's own lists, its editors or a bibliography; `intro` is as often a note beside the text that it opens as a text of its own. */
const BESIDE = /^(?:intro(?:duction)?(?:[-_]?text)?|teaser|abstract|anchors?|publisher|sources?|credits?|citation|footnotes?)$/i
const SENTENCE = /(?:^|[^\p{L}])\p{L}[\p{L}’',-]*(?:\s+\p{L}[\p{L}’',-]*){3,}/u
const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i

/** Reads YAML or TOML front matter: values that are copy become blocks, all plain values are kept by key. */
export function readFrontMatter(masked: Masked, kind: string, start: number, end: number, reading: Reading): void {
  // A front matter inside a value of a collection has two ways back to the source; it is kept, but not read as copy.
  if (masked.view.pieces) return
  const blocks: Block[] = []
  const take = (node: TextNode, role: BlockRole) => blocks.push(...readValue(masked, node, role))
  if (kind === 'toml') readToml(masked.view.text, start, end, reading, take)
  else readYamlPart(masked, start, end, reading, take)
  reading.blocks.push(...blocks)
}

const HEADER = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/
const TOML_HEADER = /^\+\+\+[ \t]*\r?\n[\s\S]*?\n\+\+\+[ \t]*(?:\r?\n|$)/
const TOML_HEADER_LINE = /^(?:\+\+\+|[ \t]*[\w."-]{1,60}[ \t]*=|[ \t]|\[|\]|#|$)/
const KEYED_LINE = /^(?:[\w-]+[ \t]*:|[ \t]|-|#|$)/

/** Reads the front matter that site generators put on top of any page; its length, 0 without one. */
export function readHeader(masked: Masked, reading: Reading): number {
  const toml = TOML_HEADER.exec(masked.view.text)?.[0]
  if (toml?.split(/\r?\n/).every((line) => TOML_HEADER_LINE.test(line))) {
    readFrontMatter(masked, 'toml', 0, toml.length, reading)
    return toml.length
  }
  const header = HEADER.exec(masked.view.text)?.[0]
  // A letter between two rules of dashes is no front matter, though it says "Note: …".
  if (!header || !/^[\w-]+[ \t]*:/m.test(header) || !header.split(/\r?\n/).every((line) => KEYED_LINE.test(line))) return 0
  readFrontMatter(masked, 'yaml', 0, header.length, reading)
  return header.length
}

type Take = (node: TextNode, role: BlockRole) => void

function readYamlPart(masked: Masked, start: number, end: number, reading: Reading, take: Take): void {
  const raw = masked.view.text.slice(start, end)
  const open = start + (/^---[^\n]*\n/.exec(raw)?.[0].length ?? 0)
  const close = start + (/\n---[ \t]*\r?\n?$/.exec(raw)?.index ?? raw.length) + 1
  // What stands before keeps its length, so that the offsets are the source's.
  const padded = (text: string) => text.slice(0, open).replace(/[^\n]/g, ' ') + text.slice(open, close)
  const { root, problems } = readYaml(padded(masked.view.text), () => padded(masked.text))
  for (const problem of problems)
    reading.problems.push({ ...problem, message: `${problem.message.replace('This is not YAML', 'The front matter is not YAML')}` })
  if (root.kind !== 'map') return
  for (const { key, value } of root.entries) {
    const name = key.toLowerCase()
    reading.frontMatter[name] = value.kind === 'text' ? value.view.text : JSON.stringify(toPlain(value))
    if (value.kind === 'text' && EXCERPT.test(name) && standsInBody(masked.text.slice(end), value.view.text)) continue
    const role = Object.hasOwn(TOP_KEYS, name) ? TOP_KEYS[name] : variantRole(name)
    if (role && value.kind === 'text') take(value, role)
    else if (role && value.kind === 'list') for (const item of value.items) item.kind === 'text' && take(item, role)
    else if (!PROGRAM_KEYS.test(name)) readNested(name, value, take, '')
  }
}

const EXCERPT = /^(?:excerpt|summary|abstract)$/

/** True for an excerpt that stands in the text word for word: it is judged once, where it stands in full. */
function standsInBody(body: string, excerpt: string): boolean {
  const words = plainWords(excerpt)
  return words.length >= 30 && plainWords(body).includes(words)
}

/** The words of Markdown without marks and link targets, near enough to compare. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/\]\([^()\s]*\)/g, '')
    .replace(/[[\]*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "subject_a" and "subject_b", or a list of "subjects": the lines of a test. */
function variantRole(name: string): BlockRole | undefined {
  const [, part] = /^(subject|preheader|preview)(?:_?(?:lines?|text))?(?:s|_?(?:[a-e]|[1-5]))$/.exec(name) ?? []
  return part === 'subject' ? 'subject' : part ? 'preheader' : undefined
}

/** Values that stand deeper than this are data, not copy. */
const DEEPEST = 8

function readNested(key: string, node: TreeNode, take: Take, parent: string, depth = 0): void {
  if (PROGRAM_KEYS.test(key) || depth > DEEPEST) return
  if (node.kind === 'map') for (const entry of node.entries) readNested(entry.key, entry.value, take, key, depth + 1)
  else if (node.kind === 'list') for (const item of node.items) readNested(key, item, take, parent, depth + 1)
  else if (node.kind === 'text') {
    const text = node.view.text
    const role = roleOfValue(key, parent, text)
    if (role) take(node, role)
  }
}

function roleOfValue(key: string, parent: string, text: string): BlockRole | null {
  if (/^(?:https?:|\/|#|\.\/|mailto:)/.test(text.trim()) || !/\p{L}{2}/u.test(text)) return null
  if (/^(?:button|cta|action)s?$/i.test(parent) && /^(?:label|text|title|name)$/i.test(key)) return 'button'
  const named = propRole(key)
  if (named) return named
  if (/^(?:name|heading_?\w*|\w*_?title)$/i.test(key) && /^\p{Lu}/u.test(text)) return 'heading'
  if (BESIDE.test(key)) return null
  return SENTENCE.test(text.replace(/\uf8ff+/g, 'x')) ? 'paragraph' : null
}

function readValue(masked: Masked, node: TextNode, role: BlockRole): Block[] {
  const dialects = [...new Set(masked.tags.map(({ tag }) => tag.dialect))].filter((dialect) => dialect !== 'own')
  const own = maskTemplates(node.view, dialects)
  const text = node.view.text
  if (MARKUP.test(own.text)) {
    const inner = emptyReading()
    readHtml(own, node.view.encode, inner, 0, text.length)
    return inner.blocks.map((block) => (block.role === 'paragraph' ? Object.assign(block, { role }) : block))
  }
  const builder = new BlockBuilder(own, node.view.encode)
  const blocks: Block[] = []
  let at = 0
  for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
    if (paragraph.trim()) {
      addWithBold(builder, own.text, at, at + paragraph.length)
      blocks.push(...builder.build({ role }))
    }
    at += paragraph.length
  }
  return blocks
}

/** A page's template makes bold words of `**…**` in a value, too. */
function addWithBold(builder: BlockBuilder, text: string, start: number, end: number): void {
  const parts = text.slice(start, end).split('**')
  // An odd one is no mark of anything.
  if (parts.length % 2 === 0) {
    addWithEntities(builder, text, start, end)
    return
  }
  let at = start
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) builder.openMark('emphasis')
    addWithEntities(builder, text, at, at + part.length)
    if (i % 2 === 1) builder.closeMark('emphasis')
    at += part.length + 2
  }
}

function toPlain(node: TreeNode, depth = 0): unknown {
  if (depth > DEEPEST) return null
  if (node.kind === 'text') return node.view.text
  if (node.kind === 'plain') return node.value
  if (node.kind === 'list') return node.items.map((item) => toPlain(item, depth + 1))
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toPlain(value, depth + 1)]))
}

const TOML_LINE = /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\n#]*))/

/** Reads TOML line by line: strings of one line, and plain values by key. */
function readToml(source: string, start: number, end: number, reading: Reading, take: Take): void {
  let at = start
  for (const line of source.slice(start, end).split('\n')) {
    const match = TOML_LINE.exec(line)
    if (match) {
      const key = (match[1] ?? '').toLowerCase()
      const words = match[2] ?? match[3]
      if (words === undefined) reading.frontMatter[key] ??= (match[4] ?? '').trim()
      else {
        const from = at + line.indexOf(match[2] === undefined ? "'" : '"', line.indexOf('=')) + 1
        const node = tomlString(source, from, from + words.length, match[2] !== undefined)
        reading.frontMatter[key] = node.view.text
        const role = (Object.hasOwn(TOP_KEYS, key) && TOP_KEYS[key]) || (PROGRAM_KEYS.test(key) ? null : roleOfValue(key, '', node.view.text))
        if (role) take(node, role)
      }
    }
    at += line.length + 1
  }
}

function tomlString(source: string, start: number, end: number, hasEscapes: boolean): TextNode {
  const builder = new ViewBuilder()
  let at = start
  if (hasEscapes) {
    for (const match of source.slice(start, end).matchAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g)) {
      const from = start + match.index
      builder.addText(source.slice(at, from), at)
      at = from + match[0].length
      const code = Number.parseInt(match[1] ?? match[2] ?? '', 16)
      const plain = match[3] === 'n' || match[3] === 't' || match[3] === 'r' ? ' ' : (match[3] ?? '')
      builder.addEscape(Number.isNaN(code) ? plain : String.fromCodePoint(Math.min(code, 0x10ffff)), from, at)
    }
  }
  builder.addText(source.slice(at, end), at)
  const encode = hasEscapes ? (text: string) => JSON.stringify(text).slice(1, -1) : (text: string) => text.replace(/'/g, '’')
  return { kind: 'text', start, end, view: builder.build(encode) }
}
