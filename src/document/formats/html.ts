import { Tokenizer } from 'htmlparser2'
import { BlockBuilder } from '../block-builder.ts'
import type { BlockRole, Encode, Voice } from '../copy-document.ts'
import { isSignOff } from '../message-roles.ts'
import type { BlockShape } from '../prose-block.ts'
import type { Masked } from '../templates/mask.ts'
import { viewToSource } from '../view.ts'
import { addWithEntities, encodeHtml } from './decode-entities.ts'
import { readHeader } from './front-matter.ts'
import { type Reading, type ReadProse, readDirective } from './reading.ts'
import { wrapsAt } from './text.ts'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const INLINE = new Set(
  'br a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr img code output'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style template svg math object iframe canvas audio video pre textarea select datalist noscript i18n mj-style mj-raw mj-attributes mj-font mj-breakpoint mj-html-attributes'.split(
    ' ',
  ),
)
const ATTRIBUTE_ROLES: Readonly<Record<string, BlockRole>> = { alt: 'alt-text', placeholder: 'placeholder-text', title: 'label', 'aria-label': 'label' }
/** On these an `aria-label` repeats what stands inside; on a button or a link it is all that says what they are for. */
const NAMED_BY_CONTENT = /^(?:h[1-6]|section|nav|div|ul|ol|dl|main|header|footer|aside|article|p|table|figure)$/
/** What they show is titled by somebody else: a video, a post, a map. */
const EMBEDDED = /^(?:iframe|embed|object|video|audio|youtube|vimeo|tweet|x-?post|codepen|gist|spotify|lite-youtube|mapbox|googlemap)$/i
const CUSTOMER_CLASS = /(^|[\s_-])(testimonial|review|customer-quote|blockquote|quote)s?([\s_-]|$)/i
const BUTTON_CLASS = /(^|[\s_-])(btn|button|cta)([\s_-]|$)/i
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?!\.)/i
const PREHEADER_CLASS = /pre-?header|preview/i
const CODE_CLASS = /(^|[\s_-])(code\w*|lang\w*|highlight\w*|prettyprint|brush|console|terminal|output|log|ascii\w*|diagram)([\s_:-]|$)/i
/** The name of a picture in a font of icons: `<span class="material-icons">expand_more</span>`. */
const ICON_CLASS = /(?:^|\s)material-(?:icons|symbols)(?:-\w+)*(?=\s|$)/
const NAMED_CLOSERS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  p: ['p'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th'],
  tr: ['tr'],
  option: ['option'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
}

const EMPTY_LINE = /\n[ \t]*\r?\n/
/** Elements that part what stands in them, and a break: who writes one does not count on line ends. */
const BLOCK_TAG =
  /<(?:address|article|aside|blockquote|body|br|button|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|label|li|main|mj-|nav|object|ol|option|p|pre|script|section|select|style|svg|table|tbody|td|template|textarea|th|title|tr|ul)\b|<[a-z]\w*[-:]|<[A-Z]/

interface Element {
  readonly name: string
  readonly role: BlockRole | null
  readonly level: number | null
  readonly voice: Voice | null
  readonly skipped: boolean
  /** True for a letter in `<pre>`, whose lines and paragraphs are those of a plain text. */
  readonly isTyped: boolean
  readonly mark: 'link' | 'code' | 'emphasis' | null
  /** What stood in it so far, beside blocks: nothing, elements inside a line, or words of its own as well. */
  holds: 'nothing' | 'elements' | 'words'
}

interface Attribute {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What a kind of markup does otherwise than HTML. */
export interface MarkupStyle {
  /** Attributes of components whose strings a customer reads, beside those of HTML. */
  readonly props: (element: string, name: string) => BlockRole | null
  /** Elements that are skipped in HTML and hold the page here. */
  readonly open: ReadonlySet<string>
}
const PLAIN: MarkupStyle = { props: () => null, open: new Set() }

/** Reads HTML (and markup like it). Tolerant: unclosed and stray tags are what browsers make of them, roughly. */
export const readHtml: ReadProse = (masked, encode, reading, start, to) => {
  const from = start === 0 ? readHeader(masked, reading) : start
  new HtmlReader(masked, encode, reading, PLAIN).read(from, to)
}

/** Reads markup that is written like HTML, in the given style. */
export function readMarkupAs(style: MarkupStyle, ...[masked, encode, reading, from, to]: Parameters<ReadProse>): void {
  new HtmlReader(masked, encode, reading, style).read(from, to)
}

class HtmlReader {
  readonly #masked: Masked
  readonly #encode: Encode
  readonly #reading: Reading
  readonly #builder: BlockBuilder
  readonly #stack: Element[] = []
  #skipping = 0
  #typing = 0
  #name = ''
  #attributes: Attribute[] = []
  #attributeName = ''
  #valueStart = -1
  #valueEnd = -1
  #tagStart = 0
  #linkTarget = ''

  readonly #style: MarkupStyle

  constructor(masked: Masked, encode: Encode, reading: Reading, style: MarkupStyle) {
    this.#masked = masked
    this.#style = style
    this.#encode = (text) => encode(encodeHtml(text))
    this.#reading = reading
    this.#builder = new BlockBuilder(masked, this.#encode)
  }

  read(from: number, to: number): void {
    const text = this.#masked.text.slice(from, to)
    if (!/<(html|body|mjml)\b/i.test(text)) this.#reading.isFragment = true
    // Lines of words with a link or bold ones among them: whoever sends it makes breaks of the line ends.
    if (EMPTY_LINE.test(text) && !BLOCK_TAG.test(text)) this.#typing++
    const noop = () => {}
    const tokenizer = new Tokenizer(
      // A browser reads on to `</textarea>` after `<textarea />`; JSX and its like end there.
      { decodeEntities: false, xmlMode: false, recognizeSelfClosing: this.#style !== PLAIN },
      {
        onattribdata: (start, end) => {
          if (this.#valueStart < 0) this.#valueStart = start + from
          this.#valueEnd = end + from
        },
        onattribentity: noop,
        onattribname: (start, end) => {
          this.#attributeName = text.slice(start, end).toLowerCase()
          this.#valueStart = -1
        },
        onattribend: (_quote, end) => {
          const start = this.#valueStart < 0 ? end + from : this.#valueStart
          this.#attributes.push({ name: this.#attributeName, start, end: this.#valueStart < 0 ? start : this.#valueEnd })
        },
        onopentagname: (start, end) => {
          this.#name = text.slice(start, end).toLowerCase()
          this.#tagStart = start - 1 + from
          this.#attributes = []
        },
        onopentagend: (end) => this.#open(false, end + 1 + from),
        onselfclosingtag: (end) => this.#open(true, end + 1 + from),
        onclosetag: (start, end) => this.#close(text.slice(start, end).toLowerCase().trim()),
        // `</p` at the very end: the tokenizer says that text begins at -1.
        ontext: (start, end) => start >= 0 && this.#text(start + from, end + from),
        ontextentity: noop,
        oncdata: noop,
        oncomment: (start, end) => this.#comment(start + from, end + from),
        ondeclaration: noop,
        onprocessinginstruction: noop,
        onend: noop,
      },
    )
    tokenizer.write(text)
    tokenizer.end()
    this.#flush()
  }

  #text(start: number, end: number): void {
    if (this.#skipping) return
    const parent = this.#stack.at(-1)
    if (parent && parent.holds !== 'words' && /\S/.test(this.#masked.text.slice(start, end))) parent.holds = 'words'
    // A title holds plain text; everything in head that is not one is skipped by its own element.
    if (this.#typing) this.#typed(start, end)
    else addWithEntities(this.#builder, this.#masked.text, start, end)
  }

  /** Text whose line ends are seen: an empty line parts paragraphs. */
  #typed(start: number, end: number): void {
    const { text } = this.#masked
    let at = start
    for (const lineEnd of text.slice(start, end).matchAll(/(?:\r?\n|\r)(?:[ \t]*(?:\r?\n|\r))*/g)) {
      const from = start + lineEnd.index
      addWithEntities(this.#builder, text, at, from)
      at = from + lineEnd[0].length
      if (/[\r\n][ \t]*[\r\n]/.test(lineEnd[0].replace(/\r\n/g, '\n'))) this.#flush()
      else this.#builder.addBreak(from, at, !wrapsAt(text, from))
    }
    addWithEntities(this.#builder, text, at, end)
  }

  #comment(start: number, end: number): void {
    const span = viewToSource(this.#masked.view, { start, end })
    const directive = readDirective(this.#masked.view.text.slice(start, end).replace(/--$/, ''), span.start, span.end)
    if (directive) this.#reading.directives.push(directive)
  }

  #raw(name: string): string {
    const attribute = this.#attributes.find((one) => one.name === name)
    return attribute ? this.#masked.view.text.slice(attribute.start, attribute.end) : ''
  }

  #open(selfClosing: boolean, end: number): void {
    const name = this.#name
    if ((name === 'img' || name === 'mj-image') && !this.#skipping) this.#picture(end)
    const attributes = this.#attributes
    if (name === 'html' && this.#raw('lang')) this.#reading.language ??= this.#raw('lang')
    if (name === 'form') this.#reading.hasForm = true
    if (name === 'meta') this.#meta()
    const closers = Object.hasOwn(NAMED_CLOSERS, name) ? NAMED_CLOSERS[name] : undefined
    if (closers) this.#closeImplied(closers)
    if (name === 'br') this.#builder.addBreak(this.#tagStart, this.#tagStart, !this.#inHeading())
    else if (!INLINE.has(name)) this.#flush()
    else if (name !== 'wbr') this.#partFilled()
    if (!this.#skipping) for (const attribute of attributes) this.#attribute(attribute)
    if (VOID.has(name) || selfClosing) return
    const element = this.#element(name, end)
    this.#stack.push(element)
    if (element.skipped) this.#skipping++
    if (element.isTyped) this.#typing++
    if (element.mark && !this.#skipping) {
      if (element.mark === 'link') this.#linkTarget = this.#raw('href').trim()
      this.#builder.openMark(element.mark, this.#linkTarget)
    }
  }

  /** A web component puts each of its elements where it likes: side by side, without words round them, they are no one sentence. */
  #partFilled(): void {
    const parent = this.#stack.at(-1)
    if (!parent?.name.includes('-') || parent.holds === 'words') return
    if (parent.holds === 'elements') this.#flush()
    parent.holds = 'elements'
  }

  #inHeading(): boolean {
    return this.#stack.some((element) => element.role === 'heading' || element.role === 'title')
  }

  /** True for a `<pre>` that holds a letter or a page rather than code: sentences, and hardly a sign that programs are written with. */
  #isTyped(name: string, className: string, from: number): boolean {
    // One in another is not judged again: a row of them that never end would be read to the end each time.
    if (name !== 'pre' || this.#skipping || this.#typing || CODE_CLASS.test(className)) return false
    const close = this.#masked.text.indexOf('</pre', from)
    const inside = this.#masked.text.slice(from, close < 0 ? undefined : close)
    if (/<(?:code|samp|kbd)\b/i.test(inside)) return false
    const words = inside.replace(/<[^>]*>/g, '')
    return (
      (words.match(/(?:\p{L}{2}|[\ue000-\uf8ff])[.!?](?=\s)/gu)?.length ?? 0) >= 3 && (words.match(/[{}[\];=<>|\\`$+#]/g)?.length ?? 0) * 100 < words.length
    )
  }

  #element(name: string, end: number): Element {
    const className = `${this.#raw('class')} ${this.#raw('id')}`
    const style = this.#raw('style')
    const preheader = PREHEADER_CLASS.test(className) && !/<form/i.test(name)
    const hidden = HIDDEN_STYLE.test(style) || this.#attributes.some((one) => one.name === 'hidden') || this.#raw('aria-hidden') === 'true'
    // A hidden block near the top of an e-mail is the line that shows in the inbox.
    const isPreheader =
      name === 'mj-preview' ||
      name === 'preview' ||
      (hidden && (preheader || (this.#reading.blocks.length <= 2 && /^(div|span|p|td)$/.test(name) && /display\s*:\s*none|max-height|font-size/i.test(style))))
    const heading = /^h[1-6]$|^heading$/.test(name)
    const role: BlockRole | null =
      name === 'title' || name === 'mj-title'
        ? 'title'
        : isPreheader
          ? 'preheader'
          : heading
            ? 'heading'
            : name === 'li' || name === 'dd' || name === 'dt'
              ? 'list-item'
              : name === 'button' || name === 'mj-button' || (name === 'a' && (BUTTON_CLASS.test(className) || this.#raw('role') === 'button'))
                ? 'button'
                : name === 'label' || name === 'legend' || name === 'option'
                  ? 'label'
                  : name === 'th' || name === 'td'
                    ? 'table-cell'
                    : name === 'nav'
                      ? 'link'
                      : null
    const voice: Voice | null = this.#isLocked()
      ? 'legal'
      : (name === 'blockquote' && !this.#signsOff(end)) || name === 'q' || CUSTOMER_CLASS.test(this.#raw('class'))
        ? 'customer'
        : null
    const mark =
      name === 'a'
        ? 'link'
        : name === 'code' || name === 'kbd' || name === 'samp' || name === 'var'
          ? 'code'
          : /^(b|strong|em|i|u)$/.test(name)
            ? 'emphasis'
            : null
    const isTyped = this.#isTyped(name, className, end)
    return {
      name,
      role,
      level: heading ? Number(name[1]) || 1 : null,
      voice,
      skipped: (SKIPPED.has(name) && !this.#style.open.has(name) && !isTyped) || (hidden && !isPreheader) || (INLINE.has(name) && ICON_CLASS.test(className)),
      isTyped,
      mark,
      holds: 'nothing',
    }
  }

  /** "Best regards," in a quotation: a mail's way to set its signature off. */
  #signsOff(end: number): boolean {
    const opening = this.#masked.text.slice(end, end + 300).replace(/<[^>]*>/g, '\n')
    return isSignOff(opening.trimStart().split('\n')[0] ?? '')
  }

  #isLocked(): boolean {
    if (!this.#reading.locked.length) return false
    const classes = this.#raw('class').split(/\s+/)
    return this.#reading.locked.some((entry) => (entry.startsWith('.') ? classes.includes(entry.slice(1)) : this.#raw('id') === entry.slice(1)))
  }

  #attribute({ name, start, end }: Attribute): void {
    const role = this.#attributeRole(name)
    if (role && end > start) this.#valueBlock(role, start, end)
    if ((name === 'href' || name === 'action') && end > start && this.#name !== 'link' && this.#name !== 'base') {
      const target = this.#masked.view.text.slice(start, end)
      this.#reading.links.push({ ...viewToSource(this.#masked.view, { start, end }), target, text: '' })
    }
    if (name === 'value' && this.#name === 'input' && /^(submit|button)$/i.test(this.#raw('type')) && end > start) this.#valueBlock('button', start, end)
  }

  #attributeRole(name: string): BlockRole | null {
    if (name === 'title' && (this.#name === 'link' || EMBEDDED.test(this.#name))) return null
    if (name === 'aria-label' && NAMED_BY_CONTENT.test(this.#name) && !this.#raw('role')) return null
    return (Object.hasOwn(ATTRIBUTE_ROLES, name) && ATTRIBUTE_ROLES[name]) || this.#style.props(this.#name, name)
  }

  #valueBlock(role: BlockRole, start: number, end: number): void {
    const quoted = new BlockBuilder(this.#masked, (text) => this.#encode(text).replace(/"/g, '&quot;'))
    addWithEntities(quoted, this.#masked.text, start, end)
    this.#reading.blocks.push(...quoted.build({ role, voice: this.#voice() }))
  }

  #picture(end: number): void {
    // A pixel that counts readers is seen by nobody.
    if (
      /^[01](px)?$/.test(this.#raw('width')) ||
      /^[01](px)?$/.test(this.#raw('height')) ||
      this.#raw('aria-hidden') === 'true' ||
      this.#raw('role') === 'presentation'
    )
      return
    const alt = this.#attributes.find((one) => one.name === 'alt')
    const address = this.#attributes.find((one) => one.name === 'src' || one.name === 'data-src')
    this.#reading.pictures.push({
      ...viewToSource(this.#masked.view, { start: this.#tagStart, end }),
      address: address && address.end > address.start ? viewToSource(this.#masked.view, address) : null,
      alt: alt ? this.#raw('alt') : null,
    })
  }

  #meta(): void {
    const name = (this.#raw('name') || this.#raw('property')).toLowerCase()
    const content = this.#attributes.find((one) => one.name === 'content')
    if (!content || content.end <= content.start) return
    if (/^(description|og:description|twitter:description)$/.test(name)) this.#valueBlock('description', content.start, content.end)
    if (/^(og:title|twitter:title)$/.test(name)) this.#valueBlock('title', content.start, content.end)
  }

  #closeImplied(names: readonly string[]): void {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i]?.name ?? ''
      if (names.includes(open)) {
        this.#popTo(i)
        return
      }
      if (/^(ul|ol|table|div|section|article|body|blockquote|dl|tbody|thead)$/.test(open)) return
    }
  }

  #close(name: string): void {
    const index = this.#stack.findLastIndex((element) => element.name === name)
    if (index >= 0) this.#popTo(index)
  }

  #popTo(index: number): void {
    while (this.#stack.length > index) {
      const element = this.#stack.at(-1)
      if (!element) return
      if (element.mark === 'link' && this.#linkTarget) this.#linkTarget = ''
      if (element.mark && !this.#skipping) this.#builder.closeMark(element.mark)
      if (!INLINE.has(element.name) || (element.role && !this.#inline(element))) this.#flush()
      this.#stack.pop()
      if (element.skipped) this.#skipping--
      if (element.isTyped) this.#typing--
    }
  }

  /** An inline button or label inside a sentence stays part of it; alone it is a block of its own. */
  #inline(element: Element): boolean {
    return element.name === 'label' || element.name === 'a' ? false : INLINE.has(element.name)
  }

  #voice(): Voice {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const voice = this.#stack[i]?.voice
      if (voice) return voice
    }
    return 'company'
  }

  #shape(): BlockShape {
    let role: BlockRole = 'paragraph'
    let level: number | null = null
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const element = this.#stack[i]
      if (!element?.role) continue
      role = element.role
      level = element.level
      break
    }
    return { role, level, voice: this.#voice() }
  }

  #flush(): void {
    if (this.#skipping || this.#builder.isEmpty) return
    this.#reading.blocks.push(...this.#builder.build(this.#shape()))
  }
}
