/**
 * Markdown that needs no parser: headings, paragraphs, fences and lists without any doubt about what their signs mean, as
 * most pages are made of. It gives the tree that the parser would give, at a twentieth of the cost, or null: then the
 * parser reads the text. A test holds both against each other.
 */
import type { Code, Definition, Heading, Html, List, ListItem, Paragraph, PhrasingContent, RootContent, ThematicBreak } from 'mdast'
import { ownText } from '../../text/memo.ts'

type Position = NonNullable<RootContent['position']>

/** Nothing but the offset is asked of a place. */
function placed(start: number, end: number): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}

/** Labels are the same whatever their case and white space, as the parser compares them. */
export function labelOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** What references may lead to, by `labelOf`. */
export type Definitions = ReadonlyMap<string, unknown>

/** The top level of a text that nothing before it can reach into; null where it is not sure. */
export function readByEye(text: string, definitions: Definitions): RootContent[] | null {
  // A row of dashes and bars makes a table of the lines round it.
  if (/[\v\f\0\ufeff]|\r(?!\n)|-[ \t]*[|:]|[|:][ \t]*-/.test(text)) return null
  // What is kept must not hold the text that it was cut from.
  return new Lines(ownText(text), definitions).read()
}

/** Spaces that the deepest list stands in by: what is deeper is for the parser to judge. */
const DEEPEST = 60
const HEADING = /^(#{1,6}) (?=[^ #])[^#\n\r]*$/
const FENCE = /^(`{3,}|~{3,})([^\s`~&\\]*)$/
const DEFINITION = /^\[(?! *\])([^\]\\[&]+)\]: *([^\s<>()\\&]+)(?: "([^"\\&]*)")?$/
const COMMENT = /^<!--(?!-?>)(?:(?!-->)[\s\S])*-->$/
const MARKER = /([-*+]|(\d{1,9})[.)])( {1,4})(?=[^ \r\n])/y
/** What a line of a paragraph may not begin with, as it may be something else: a rule, an underline, a quotation, markup, a definition. */
const NO_TEXT = /[-+=>#~|<&\\!\t ]|`{3}|\d{1,9}[.)](?:[ \r\n]|$)|[*_](?:[ \r\n]|$)|\*\*(?:[ *\r\n]|$)|_{3}|\[(?:[^\]\n]*\]:| \]|x\])/iy

class Lines {
  readonly #text: string
  readonly #definitions: Definitions
  readonly #starts: number[] = []
  /** Without its line end. */
  readonly #ends: number[] = []
  #at = 0

  constructor(text: string, definitions: Definitions) {
    this.#text = text
    this.#definitions = definitions
    for (let at = 0; at < text.length; ) {
      const newline = text.indexOf('\n', at)
      const end = newline < 0 ? text.length : newline
      this.#starts.push(at)
      this.#ends.push(newline > at && text.charCodeAt(newline - 1) === 13 ? newline - 1 : end)
      at = end + 1
    }
  }

  read(): RootContent[] | null {
    const nodes: RootContent[] = []
    while (this.#at < this.#starts.length) {
      if (this.#isBlank(this.#at)) {
        this.#at++
        continue
      }
      const node = this.#block()
      if (!node) return null
      nodes.push(node)
    }
    return nodes
  }

  #block(): RootContent | null {
    const start = this.#start
    const first = this.#text.charCodeAt(start)
    if (first === 35) return this.#heading()
    if ((first === 96 || first === 126) && this.#text.startsWith(first === 96 ? '```' : '~~~', start)) return this.#fence()
    if (this.#isMarker(start)) return this.#list(0)
    return this.#oneLine(start, first) ?? this.#paragraph(start, 0)
  }

  /** A definition, a comment or a rule, in a line. */
  #oneLine(start: number, first: number): Definition | Html | ThematicBreak | null {
    const line = first === 91 || first === 60 || (first === 45 && start > 0) ? this.#line() : ''
    const position = placed(start, start + line.length)
    let node: Definition | Html | ThematicBreak | null = null
    if (first === 91) {
      const [, label = '', url = '', title = null] = DEFINITION.exec(line) ?? []
      if (url) node = { type: 'definition', identifier: labelOf(label).toLowerCase(), label, title, url, position }
    } else if (first === 60) {
      if (COMMENT.test(line)) node = { type: 'html', value: line, position }
    } else if (line === '---') node = { type: 'thematicBreak', position }
    if (node) this.#at++
    return node
  }

  get #start(): number {
    return this.#starts[this.#at] as number
  }

  get #end(): number {
    return this.#ends[this.#at] as number
  }

  #line(): string {
    return this.#text.slice(this.#start, this.#end)
  }

  #isBlank(line: number): boolean {
    for (let at = this.#starts[line] as number; at < (this.#ends[line] as number); at++) {
      const code = this.#text.charCodeAt(at)
      if (code !== 32 && code !== 9) return false
    }
    return true
  }

  #isMarker(at: number): boolean {
    MARKER.lastIndex = at
    return MARKER.test(this.#text)
  }

  #heading(): Heading | null {
    const marks = HEADING.exec(this.#line())?.[1]
    if (!marks) return null
    const start = this.#start
    const end = this.#end
    if (this.#text.charCodeAt(end - 1) === 32) return null
    this.#at++
    const children = new Phrases(this.#text, start + marks.length + 1, end, false, this.#definitions).read('')
    return children && { type: 'heading', depth: marks.length as Heading['depth'], children, position: placed(start, end) }
  }

  #fence(): Code | null {
    const [, fence, lang] = FENCE.exec(this.#line()) ?? []
    if (!fence) return null
    const start = this.#start
    const from = this.#at + 1
    for (this.#at = from; this.#at < this.#starts.length; this.#at++) {
      const line = this.#line()
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
      if (!close || close[0] !== fence[0] || close.length < fence.length) continue
      if (close !== line) return null
      const end = this.#end
      const value = this.#at > from ? this.#text.slice(this.#starts[from], this.#ends[this.#at - 1]) : ''
      this.#at++
      return { type: 'code', lang: lang || null, meta: null, value, position: placed(start, end) }
    }
    return null
  }

  /** A paragraph from `start` in the line at hand; its further lines stand `indent` further in. */
  #paragraph(start: number, indent: number): Paragraph | null {
    let from = start
    let end = start
    while (true) {
      NO_TEXT.lastIndex = from
      if (NO_TEXT.test(this.#text)) return null
      end = this.#end
      // Two spaces at the end break the line, one is left out.
      if (this.#text.charCodeAt(end - 1) === 32) return null
      this.#at++
      if (this.#at >= this.#starts.length || this.#isBlank(this.#at)) break
      const depth = this.#depth()
      from = this.#start + depth
      if (depth < indent) {
        // What is less far in belongs to the lists round this one, or goes on with the paragraph nevertheless.
        if (this.#isMarker(from)) break
        return null
      }
      if (this.#isMarker(from)) {
        // Of numbers only a one may begin a list in the middle of a paragraph.
        const number = MARKED.exec(this.#text.slice(from, from + 12))?.[1]
        if (number !== undefined && number !== '1') return null
        break
      }
      if (indent === 0 && (this.#text.charCodeAt(from) === 35 || FENCE_START.test(this.#text.slice(from, from + 3)))) {
        if (depth > 0) return null
        break
      }
      if (depth > 0 && indent === 0) return null
    }
    const children = new Phrases(this.#text, start, end, indent > 0, this.#definitions).read('')
    return children && { type: 'paragraph', children, position: placed(start, end) }
  }

  /** Spaces that the line at hand begins with. */
  #depth(): number {
    let at = this.#start
    while (this.#text.charCodeAt(at) === 32) at++
    return at - this.#start
  }

  /** A list whose markers stand `depth` in. */
  #list(depth: number): List | null {
    if (depth > DEEPEST) return null
    const start = this.#start + depth
    const children: ListItem[] = []
    let kind = ''
    let number: number | null = null
    let end = start
    let spread = false
    while (this.#at < this.#starts.length) {
      const before = this.#at
      while (this.#at < this.#starts.length && this.#isBlank(this.#at)) this.#at++
      if (this.#at >= this.#starts.length) break
      const found = this.#depth()
      const from = this.#start + found
      if (found < depth || (found === depth && depth === 0 && !this.#isMarker(from))) {
        // Whether blank lines part its items, the list round this one asks too.
        this.#at = before
        break
      }
      MARKER.lastIndex = from
      const marker = MARKER.exec(this.#text)
      if (found > depth || !marker) return null
      const [, sign = '', digits, space = ''] = marker
      const ofKind = sign.at(-1) as string
      if (kind && ofKind !== kind) {
        this.#at = before
        break
      }
      if (kind && this.#at > before) spread = true
      if (!kind) number = digits === undefined ? null : Number(digits)
      kind = ofKind
      const item = this.#item(from, found + sign.length + space.length)
      if (!item) return null
      end = item.position?.end.offset ?? end
      children.push(item)
    }
    return { type: 'list', ordered: number !== null, start: number, spread, children, position: placed(start, end) }
  }

  #item(start: number, indent: number): ListItem | null {
    const from = this.#start + indent
    if (this.#isMarker(from)) return null
    const paragraph = this.#paragraph(from, indent)
    if (!paragraph) return null
    const children: ListItem['children'] = [paragraph]
    let spread = false
    while (this.#at < this.#starts.length) {
      let next = this.#at
      while (next < this.#starts.length && this.#isBlank(next)) next++
      if (next >= this.#starts.length) break
      const before = this.#at
      this.#at = next
      const depth = this.#depth()
      if (depth < indent) {
        this.#at = before
        break
      }
      if (depth > indent || !this.#isMarker(this.#start + depth)) return null
      const list = this.#list(indent)
      if (!list) return null
      if (next > before) spread = true
      children.push(list)
    }
    return { type: 'listItem', spread, checked: null, children, position: placed(start, children.at(-1)?.position?.end.offset ?? start) }
  }
}

const MARKED = /^(?:[-*+]|(\d{1,9})[.)]) /
const FENCE_START = /^(?:`{3}|~{3})/

const SIGNS = /[\\`*_[\]<&~!\t]/g
const SIGNS_AND_LINES = /[\\`*_[\]<&~!\t\n]/g
const TARGET = /\]\(([^\s\p{Cc}()<>\\&`]+)(?: "([^"\\&`<\n]*)")?\)/uy
/** The label of a reference, after the words that lead there. */
const REFERENCE = /\]\[([^\]\\[&`<\n]*)\]/y
const ALT = /!\[([^\]\\[&`<*_!~\t\n]*)(?=\])/y
const ENTITY = /&(?:#|[a-z0-9]{1,31};)/iy

class Phrases {
  readonly #text: string
  readonly #definitions: Definitions
  readonly #start: number
  readonly #end: number
  readonly #signs: RegExp
  #at: number
  #isInLink = false
  #isStressed = false

  /** `isIndented` when its lines but the first begin with spaces that are not part of it. */
  constructor(text: string, start: number, end: number, isIndented: boolean, definitions: Definitions) {
    this.#text = text
    this.#definitions = definitions
    this.#start = start
    this.#at = start
    this.#end = end
    this.#signs = isIndented ? SIGNS_AND_LINES : SIGNS
  }

  /** The phrases of the stretch. Reads on to the sign that closes what is open; to the end where nothing is. */
  read(close: string): PhrasingContent[] | null {
    const text = this.#text
    const nodes: PhrasingContent[] = []
    let from = this.#at
    let value = ''
    let valueFrom = from
    /** Where the line at hand begins, its indent included. */
    let line = from
    const flush = (to: number) => {
      value += text.slice(valueFrom, to)
      if (value) nodes.push({ type: 'text', value, position: placed(from, to === valueFrom ? line : to) })
      value = ''
    }
    const goOn = () => {
      from = this.#at
      valueFrom = from
      line = from
    }
    while (true) {
      this.#signs.lastIndex = this.#at
      const at = this.#signs.test(text) ? this.#signs.lastIndex - 1 : this.#end
      if (at >= this.#end) {
        if (close) return null
        flush(this.#end)
        return nodes
      }
      const sign = text.charCodeAt(at)
      if (sign === 10) {
        value += text.slice(valueFrom, at + 1)
        line = at + 1
        this.#at = line
        while (text.charCodeAt(this.#at) === 32) this.#at++
        valueFrom = this.#at
      } else if (sign === 96) {
        const code = this.#code(at)
        if (!code) return null
        flush(at)
        nodes.push(code)
        goOn()
      } else if (sign === 91) {
        if (this.#isInLink) return null
        flush(at)
        this.#at = at + 1
        const link = this.#link(at)
        if (!link) return null
        nodes.push(link)
        goOn()
      } else if (sign === 93) {
        if (close !== ']') return null
        flush(at)
        this.#at = at
        return nodes
      } else if (sign === 42 || sign === 95) {
        let to = at + 1
        while (to < this.#end && text.charCodeAt(to) === sign) to++
        const { opens, closes } = this.#flanks(at, to)
        if (!opens && !closes) {
          this.#at = to
          continue
        }
        const run = text.slice(at, to)
        if (closes) {
          if (opens || run !== close) return null
          flush(at)
          this.#at = to
          return nodes
        }
        if (this.#isStressed || run.length > 2) return null
        flush(at)
        this.#at = to
        this.#isStressed = true
        const children = this.read(run)
        if (!children) return null
        this.#isStressed = false
        nodes.push({ type: run.length === 1 ? 'emphasis' : 'strong', children, position: placed(at, this.#at) } as PhrasingContent)
        goOn()
      } else if (sign === 33) {
        this.#at = at + 1
        if (text.charCodeAt(at + 1) !== 91) continue
        const picture = this.#picture(at)
        if (!picture) return null
        flush(at)
        nodes.push(picture)
        goOn()
      } else if (sign === 60) {
        if (/[a-z/!?]/i.test(text.charAt(at + 1))) return null
        this.#at = at + 1
      } else if (sign === 38) {
        ENTITY.lastIndex = at
        if (ENTITY.test(text)) return null
        this.#at = at + 1
      } else return null
    }
  }

  #code(start: number): PhrasingContent | null {
    const text = this.#text
    let from = start
    while (text.charCodeAt(from) === 96) from++
    for (let at = text.indexOf('`', from); at >= 0 && at < this.#end; ) {
      let to = at
      while (text.charCodeAt(to) === 96) to++
      if (to - at === from - start) {
        const inside = text.slice(from, at)
        if (inside.includes('\n')) return null
        this.#at = to
        const isPadded = inside.startsWith(' ') && inside.endsWith(' ') && /[^ ]/.test(inside)
        const value = isPadded ? inside.slice(1, -1) : inside
        return { type: 'inlineCode', value, position: placed(start, to) }
      }
      at = text.indexOf('`', to)
    }
    return null
  }

  #link(start: number): PhrasingContent | null {
    this.#isInLink = true
    const isStressed = this.#isStressed
    this.#isStressed = false
    const children = this.read(']')
    this.#isInLink = false
    this.#isStressed = isStressed
    if (!children) return null
    const led = this.#target(start + 1)
    if (!led) return null
    const position = placed(start, this.#at)
    return ('url' in led ? { type: 'link', ...led, children, position } : { type: 'linkReference', children, ...led, position }) as PhrasingContent
  }

  #picture(start: number): PhrasingContent | null {
    ALT.lastIndex = start
    const alt = ALT.exec(this.#text)?.[1]
    if (alt === undefined || ALT.lastIndex >= this.#end) return null
    this.#at = ALT.lastIndex
    const led = this.#target(start + 2)
    if (!led) return null
    const position = placed(start, this.#at)
    return 'url' in led ? { type: 'image', ...led, alt, position } : { type: 'imageReference', ...led, alt, position }
  }

  /** Where a link or picture leads whose words begin at `from` and end at the bracket at hand. */
  #target(
    from: number,
  ): { url: string; title: string | null } | { identifier: string; label: string; referenceType: 'full' | 'collapsed' | 'shortcut' } | null {
    const text = this.#text
    const words = text.slice(from, this.#at)
    const next = this.#at + 1 < this.#end ? text.charCodeAt(this.#at + 1) : 0
    if (next === 40) {
      TARGET.lastIndex = this.#at
      const target = TARGET.exec(text)
      if (!target || TARGET.lastIndex > this.#end) return null
      this.#at = TARGET.lastIndex
      return { url: target[1] as string, title: target[2] ?? null }
    }
    let label = words
    let referenceType: 'full' | 'collapsed' | 'shortcut' = 'shortcut'
    if (next === 91) {
      REFERENCE.lastIndex = this.#at
      const named = REFERENCE.exec(text)?.[1]
      if (named === undefined || REFERENCE.lastIndex > this.#end) return null
      if (named) label = named
      referenceType = named ? 'full' : 'collapsed'
      this.#at = REFERENCE.lastIndex
    } else this.#at++
    if (!label.trim() || /[[\]\\&\n]/.test(label) || !this.#definitions.has(labelOf(label))) return null
    return { label, identifier: labelOf(label).toLowerCase(), referenceType }
  }

  /** Whether a run of stars or underscores may begin or end what it stresses. */
  #flanks(from: number, to: number): { opens: boolean; closes: boolean } {
    const before = from > this.#start ? kindOf(this.#text.charCodeAt(from - 1)) : WHITE
    const after = to < this.#end ? kindOf(this.#text.charCodeAt(to)) : WHITE
    const left = after === LETTER || (after === PUNCTUATION && before !== LETTER)
    const right = before === LETTER || (before === PUNCTUATION && after !== LETTER)
    if (this.#text.charCodeAt(from) === 42) return { opens: left, closes: right }
    return { opens: left && (before !== LETTER || !right), closes: right && (after !== LETTER || !left) }
  }
}

const LETTER = 0
const WHITE = 1
const PUNCTUATION = 2

function kindOf(code: number): number {
  if (code < 128) {
    if (code <= 32) return WHITE
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : PUNCTUATION
  }
  const char = String.fromCharCode(code)
  return /\s/.test(char) ? WHITE : /[\p{P}\p{S}]/u.test(char) ? PUNCTUATION : LETTER
}
