import { decodeHTML } from 'entities'
import type { Code, Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Span } from '../../text/span.ts'
import { BlockBuilder } from '../block-builder.ts'
import type { Encode, Voice } from '../copy-document.ts'
import { type BlockShape, moveBlock } from '../prose-block.ts'
import type { Masked } from '../templates/mask.ts'
import { viewToSource } from '../view.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHtml, readMarkupAs } from './html.ts'
import { type PlacedNode, parseMarkdown } from './markdown-chunks.ts'
import { COMPONENTS, readExpressions } from './markup.ts'
import { isFencedMessage, isFencedText, judgeQuotations, type Quotations } from './quotation-voice.ts'
import { emptyReading, type Reading, type ReadProse, readDirective } from './reading.ts'
import { readText, wrapsAt } from './text.ts'

/** Reads Markdown (CommonMark with GFM tables, task lists, strike-through and front matter). */
export const readMarkdown: ReadProse = (masked, encode, reading, from, to) => {
  new MarkdownReader(masked, encode, reading, from, readHtml).readRoot(parseMarkdown(masked.text.slice(from, to)))
}

/** Reads MDX: Markdown whose tags are components. Its imports, exports and expressions are masked already. */
export const readMdx: ReadProse = (masked, encode, reading, from, to) => {
  const readComponents: ReadProse = (...args) => readMarkupAs(COMPONENTS, ...args)
  new MarkdownReader(masked, encode, reading, from, readComponents).readRoot(parseMarkdown(masked.text.slice(from, to)))
  readExpressions(masked, encode, reading, from, to)
}

/** Escapes what Markdown would read as markup. */
function encodeMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>]/g, (char) => `\\${char}`)
}

const ENTITY = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/i
const ESCAPABLE = /[!-/:-@[-`{-~]/

function fencedMessages(nodes: readonly RootContent[], rawOf: (node: RootContent) => string): number {
  return nodes.filter((node) => node.type === 'code' && isFencedMessage(node.lang ?? '', rawOf(node))).length
}

/** What was read of a node that stands alone, with the base that its places count from. */
const READ = new WeakMap<RootContent, { readonly base: number; readonly voice: Voice | undefined; readonly found: Reading }>()

/** True for a node whose reading depends on nothing round it: no markup of HTML, no fence, no quotation. */
function standsAlone(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'list' && node.type !== 'table') return false
  const holdsOther = (one: Nodes): boolean =>
    one.type === 'html' || one.type === 'code' || one.type === 'blockquote' || ('children' in one && one.children.some(holdsOther))
  return !holdsOther(node)
}

/** Puts what was read of a node into a reading, `by` further on in the source. Blocks are copied: their roles are settled by the message. */
function takeOver(found: Reading, by: number, reading: Reading): void {
  const move = <T extends Span>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by })
  for (const block of found.blocks) reading.blocks.push(moveBlock(block, by))
  for (const link of found.links) reading.links.push(move(link))
  for (const picture of found.pictures) reading.pictures.push({ ...move(picture), address: picture.address && move(picture.address) })
}

/** Elements inside a line whose words are code, or shown to nobody as words. */
const CODE_OR_UNSEEN = /^<(code|kbd|samp|tt|var|del|s|strike|script|style|svg|math|template)(?=[\s>])/i
/**
 * What opens a paragraph and is shown as no word: GitHub's and Obsidian's "[!NOTE]", the ":::tip" of Docusaurus and VitePress, and the
 * signs of a heading that lacks its blank, which readers of Markdown before CommonMark took for one. A single `#` may be a hashtag.
 */
const SIGN_BEFORE =
  /\[!(?:note|tip|important|warning|caution|info|question|quote|example|success|danger|abstract)\][+-]?|:{3,}[ \t]?[a-z]+(?![\w:])|#{2,6}(?=[\p{L}*_])/iuy
const CODE_ELEMENT = /^(?:code|kbd|samp|tt|var)$/
/** An element inside a line with more nodes than this was never closed. */
const MOST_NODES = 100

/** The nodes from `from` to the one that begins with `close`; null when it is not near. */
function nodesUntil(nodes: readonly PhrasingContent[], from: number, close: string): readonly PhrasingContent[] | null {
  const near = nodes.slice(from, from + MOST_NODES)
  const end = near.findIndex((one) => one.type === 'html' && one.value.toLowerCase().startsWith(close))
  return end < 0 ? null : near.slice(0, end)
}

class MarkdownReader {
  readonly #masked: Masked
  readonly #encode: Encode
  #reading: Reading
  readonly #from: number
  /** What the offsets of the nodes at hand count from. */
  #base: number
  readonly #builder: BlockBuilder
  readonly #readHtml: ReadProse
  readonly #outer: Encode
  #isAfterMarkup = false
  #quotations: Quotations | null = null
  /** Three fences or more hold a message to send. */
  #holdsFencedReplies = false
  #strikes = 0
  /** Where the words of the paragraph at hand begin, behind a sign that says what it is. */
  #wordsFrom = 0

  /** In MDX nothing is code for its indentation alone. */
  readonly #isMdx: boolean

  constructor(masked: Masked, encode: Encode, reading: Reading, base: number, readMarkup: ReadProse) {
    this.#readHtml = readMarkup
    this.#isMdx = readMarkup !== readHtml
    this.#masked = masked
    this.#outer = encode
    this.#encode = (text) => encode(encodeMarkdown(text))
    this.#reading = reading
    this.#from = base
    this.#base = base
    this.#builder = new BlockBuilder(masked, this.#encode)
  }

  #start(node: Nodes): number {
    return (node.position?.start.offset ?? 0) + this.#base
  }

  #end(node: Nodes): number {
    return (node.position?.end.offset ?? 0) + this.#base
  }

  /** Reads a whole text: first whose words its quotations are, then block by block. */
  readRoot(placed: readonly PlacedNode[]): void {
    const nodes = placed.map(({ node }) => node)
    // The same words twice may be one node; its text is the same wherever it stands.
    const bases = new Map(placed.map(({ node, base }) => [node, base + this.#from]))
    const rawOf = (node: RootContent) => {
      this.#base = bases.get(node) ?? this.#from
      return this.#masked.text.slice(this.#start(node), this.#end(node))
    }
    this.#quotations = judgeQuotations({ type: 'root', children: nodes }, rawOf)
    const fenced = fencedMessages(nodes, rawOf)
    const holdsReplies = this.#quotations.holdReplies || fenced >= 2
    this.#holdsFencedReplies = fenced >= 3
    for (const { node, base } of placed) {
      const forAgents = holdsReplies && (node.type === 'heading' || node.type === 'paragraph' || node.type === 'list' || node.type === 'table')
      this.#base = base + this.#from
      this.#readOnce(node, forAgents ? { role: 'paragraph', voice: 'agent-only' } : { role: 'paragraph' })
      this.#isAfterMarkup = node.type === 'html' || (node.type === 'code' && this.#isMarkup(node))
    }
  }

  /** Reads a node of the top level, or takes over what was read of it where it stood before. */
  #readOnce(node: RootContent, shape: BlockShape): void {
    const { view } = this.#masked
    const isPlain = !view.pieces && this.#outer === view.encode && this.#masked.nextTag(this.#start(node)) >= this.#end(node)
    const known = isPlain ? READ.get(node) : undefined
    if (known && known.voice === shape.voice) {
      takeOver(known.found, this.#base - known.base, this.#reading)
      return
    }
    if (!isPlain || !standsAlone(node)) {
      this.#read(node, shape)
      return
    }
    const found = emptyReading()
    const reading = this.#reading
    this.#reading = found
    this.#read(node, shape)
    this.#reading = reading
    READ.set(node, { base: this.#base, voice: shape.voice, found })
    takeOver(found, 0, reading)
  }

  readAll(parent: Parents, shape: BlockShape = { role: 'paragraph' }): void {
    for (const node of parent.children) this.#read(node as Nodes, shape)
  }

  #read(node: Nodes, shape: BlockShape): void {
    switch (node.type) {
      case 'yaml':
      case 'toml' as never:
        readFrontMatter(this.#masked, node.type as string, this.#start(node), this.#end(node), this.#reading)
        return
      case 'heading':
        this.#inlineBlock(node, { ...shape, role: 'heading', level: node.depth })
        return
      case 'paragraph':
        SIGN_BEFORE.lastIndex = this.#start(node)
        this.#wordsFrom = this.#start(node) + (SIGN_BEFORE.exec(this.#masked.text)?.[0].length ?? 0)
        this.#inlineBlock(node, shape)
        return
      case 'tableCell':
        this.#inlineBlock(node, { ...shape, role: 'table-cell' })
        return
      case 'blockquote':
        this.readAll(node, { ...shape, voice: this.#quotations?.voiceOf(node) ?? 'customer' })
        return
      case 'listItem':
        this.readAll(node, { ...shape, role: 'list-item' })
        return
      case 'html':
        this.#html(node)
        return
      case 'definition':
        this.#link(node, node.url, '')
        return
      case 'code':
        if (this.#isMarkup(node)) this.#html(node)
        else if (this.#isIndented(node) && (this.#isMdx || this.#isLetter(node)))
          readText(this.#masked, this.#outer, this.#reading, this.#start(node), this.#end(node))
        else if (this.#isInBranch(node)) readText(this.#masked, this.#outer, this.#reading, this.#start(node), this.#end(node))
        else this.#fence(node)
        return
      case 'thematicBreak':
        return
      default:
        if ('children' in node) this.readAll(node as Parents, shape)
    }
  }

  /** True for code that only its indentation makes so. */
  #isIndented(node: Code): boolean {
    return !/^[ \t]*(?:`{3}|~{3})/.test(this.#masked.text.slice(this.#start(node), this.#start(node) + 20))
  }

  /** A whole letter set in by four blanks, under the heading that says what it is for. */
  #isLetter(node: Code): boolean {
    return isFencedMessage('', this.#masked.text.slice(this.#start(node), this.#end(node)))
  }

  /** Indented elements after an empty line inside an element: code to CommonMark, and still the page to kramdown and to who wrote it. */
  #isMarkup(node: Code): boolean {
    if (!this.#isAfterMarkup) return false
    const raw = this.#masked.text.slice(this.#start(node), this.#end(node)).trim()
    return (
      raw.endsWith('>') &&
      /^<\/?(?:p|div|h[1-6]|section|article|ul|ol|li|a|span|img|br|hr|table|tr|td|th|strong|em|button|figure|header|footer|aside|form|nav|main)\b/i.test(raw)
    )
  }

  /** "@if($paid)" and the words of its branch indented under it: no code. */
  #isInBranch(node: Code): boolean {
    const start = this.#start(node)
    const { text } = this.#masked.view
    const tag = this.#masked.tagAt(text.slice(0, start).trimEnd().length - 1)
    if (!tag || (tag.tag.kind !== 'open' && tag.tag.kind !== 'middle')) return false
    const words = this.#masked.text.slice(start, this.#end(node)).trimEnd()
    // A component's words are a button's or a panel's, with no full stop.
    const isCopy = tag.tag.name === 'component' || /[.!?]/.test(words.slice(-1))
    return text.slice(tag.end, start).trim() === '' && isCopy && /\p{L}{2}/u.test(words)
  }

  /** A fence that holds a message to send is read; any other is code. */
  #fence(node: Code): void {
    const raw = this.#masked.text.slice(this.#start(node), this.#end(node))
    const open = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n/.exec(raw)
    const close = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(raw)
    if (!open) return
    const from = this.#start(node) + open[0].length
    const to = this.#end(node) - (close?.[0].length ?? 0)
    const language = node.lang ?? ''
    if (!isFencedMessage(language, raw.slice(open[0].length)) && !(this.#holdsFencedReplies && isFencedText(language, this.#masked.text.slice(from, to))))
      return
    const read = /^html$/i.test(node.lang ?? '') ? readHtml : /^(?:md|markdown)$/i.test(node.lang ?? '') ? readMarkdown : readText
    const fragment = this.#reading.isFragment
    if (to > from) read(this.#masked, this.#outer, this.#reading, from, to)
    this.#reading.isFragment = fragment
  }

  #html(node: Nodes): void {
    const raw = this.#masked.view.text.slice(this.#start(node), this.#end(node))
    const comment = /^<!--([\s\S]*?)-->\s*$/.exec(raw)
    if (comment) this.#directive(node, comment[1] ?? '')
    else {
      const fragment = this.#reading.isFragment
      this.#readHtml(this.#masked, (text) => this.#encode(text), this.#reading, this.#start(node), this.#end(node))
      this.#reading.isFragment = fragment
    }
  }

  #directive(node: Nodes, inside: string): void {
    const span = viewToSource(this.#masked.view, { start: this.#start(node), end: this.#end(node) })
    const directive = readDirective(inside, span.start, span.end)
    if (directive) this.#reading.directives.push(directive)
  }

  #link(node: Nodes, url: string, text: string): void {
    const span = viewToSource(this.#masked.view, { start: this.#start(node), end: this.#end(node) })
    // The parser saw a masked address where a template stands in it.
    const target = /\uf8ff/.test(url) ? (/\]\(\s*<?([^)>\s]*)/.exec(this.#masked.view.text.slice(this.#start(node), this.#end(node)))?.[1] ?? url) : url
    this.#reading.links.push({ ...span, target, text })
  }

  /** Where the address of a link or picture stands: after the last `](`. */
  #addressIn(node: Nodes): Span | null {
    const raw = this.#masked.view.text.slice(this.#start(node), this.#end(node))
    const from = raw.lastIndexOf('](')
    const address = from < 0 ? undefined : /^\]\(\s*<?([^)>\s]+)/d.exec(raw.slice(from))?.indices?.[1]
    const at = this.#start(node) + from
    return address ? viewToSource(this.#masked.view, { start: at + address[0], end: at + address[1] }) : null
  }

  #inlineBlock(parent: Parents, shape: BlockShape): void {
    this.#inline(parent.children as PhrasingContent[])
    if (this.#builder.isEmpty) return
    this.#reading.blocks.push(...this.#builder.build(shape))
  }

  #inline(nodes: readonly PhrasingContent[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as PhrasingContent
      const name = node.type === 'html' ? CODE_OR_UNSEEN.exec(node.value)?.[1]?.toLowerCase() : undefined
      const inside = name ? nodesUntil(nodes, i + 1, `</${name}`) : null
      if (!name || !inside) this.#phrase(node)
      else {
        if (CODE_ELEMENT.test(name)) {
          this.#builder.openMark('code')
          this.#inline(inside)
          this.#builder.closeMark('code')
        }
        i += inside.length + 1
      }
    }
  }

  #phrase(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        if (!this.#strikes) {
          const signs = Math.max(0, this.#wordsFrom - this.#start(node))
          this.#text(node.value.slice(signs), this.#start(node) + signs, this.#end(node))
        }
        return
      case 'inlineCode': {
        const raw = this.#masked.text.slice(this.#start(node), this.#end(node))
        const ticks = /^`+/.exec(raw)?.[0].length ?? 0
        this.#builder.openMark('code')
        this.#builder.addText(this.#start(node) + ticks, this.#end(node) - ticks)
        this.#builder.closeMark('code')
        return
      }
      case 'break':
        this.#builder.addBreak(this.#start(node), this.#end(node), true)
        return
      case 'link':
      case 'linkReference': {
        const target = node.type === 'link' ? node.url : ''
        this.#builder.openMark('link', target)
        this.#inline(node.children)
        const words = this.#builder.linkText
        this.#builder.closeMark('link')
        if (node.type === 'link') this.#link(node, target, words)
        return
      }
      case 'image': {
        const start = this.#start(node) + 2
        const alt = node.alt ?? ''
        this.#reading.pictures.push({
          ...viewToSource(this.#masked.view, { start: this.#start(node), end: this.#end(node) }),
          address: this.#addressIn(node),
          alt: alt || null,
        })
        if (alt && this.#masked.text.startsWith(alt, start)) {
          const builder = new BlockBuilder(this.#masked, this.#encode)
          builder.addText(start, start + alt.length)
          this.#reading.blocks.push(...builder.build({ role: 'alt-text' }))
        }
        return
      }
      case 'html': {
        const raw = this.#masked.view.text.slice(this.#start(node), this.#end(node))
        const comment = /^<!--([\s\S]*?)-->$/.exec(raw)
        if (comment) this.#directive(node, comment[1] ?? '')
        else if (/^<br\b/i.test(raw)) this.#builder.addBreak(this.#start(node), this.#end(node), true)
        else {
          const href = /\bhref\s*=\s*["']([^"']*)["']/i.exec(raw)
          if (href) this.#link(node, href[1] ?? '', '')
        }
        return
      }
      case 'delete':
        this.#strikes++
        this.#inline(node.children)
        this.#strikes--
        return
      case 'strong':
      case 'emphasis':
        this.#builder.openMark('emphasis')
        this.#inline(node.children)
        this.#builder.closeMark('emphasis')
        return
      default:
        if ('children' in node) this.#inline(node.children as PhrasingContent[])
    }
  }

  /**
   * Walks the raw source of a text node beside its decoded value: escapes and character references
   * become escapes, line ends with their indentation or `>` become a space or a break.
   */
  #text(value: string, start: number, end: number): void {
    const raw = this.#masked.text
    let i = start
    let plain = start
    let j = 0
    const flush = (to: number) => {
      if (to > plain) this.#builder.addText(plain, to)
    }
    while (i < end) {
      const char = raw[i] ?? ''
      if (char === '\n' || char === '\r') {
        flush(i)
        const lineEnd = i
        i += char === '\r' && raw[i + 1] === '\n' ? 2 : 1
        while (value[j] === '\n' || value[j] === '\r') j++
        while (i < end && /[ \t>]/.test(raw[i] ?? '') && raw[i] !== value[j]) i++
        this.#builder.addBreak(lineEnd, i, !wrapsAt(raw, lineEnd))
        plain = i
      } else if (char === '&' && ENTITY.test(raw.slice(i, i + 40))) {
        const entity = ENTITY.exec(raw.slice(i, i + 40))?.[0] ?? ''
        const decoded = decodeHTML(entity)
        if (decoded !== entity && value.startsWith(decoded, j)) {
          flush(i)
          this.#builder.addEscape(i, i + entity.length, decoded)
          i += entity.length
          j += decoded.length
          plain = i
        } else {
          i++
          j++
        }
      } else if (char === '\\' && raw[i + 1] === value[j] && ESCAPABLE.test(raw[i + 1] ?? '')) {
        flush(i)
        this.#builder.addEscape(i, i + 2, raw[i + 1] ?? '')
        i += 2
        j++
        plain = i
      } else {
        i++
        j++
      }
    }
    flush(end)
  }
}
