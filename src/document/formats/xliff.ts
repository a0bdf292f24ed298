import { decodeXML } from 'entities'
import { Tokenizer } from 'htmlparser2'
import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import { readDirective } from './reading.ts'

/** Inline elements that stand for something in the product: a value, a line end, the start of bold. */
const STAND_INS: ReadonlySet<string> = new Set(['x', 'ph', 'bx', 'ex', 'sc', 'ec', 'bpt', 'ept', 'it', 'cp'])
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi

interface Unit {
  name: string
  translate: boolean
  source: TextNode | null
  target: TextNode | null
}

/**
 * Reads XLIFF 1.2 and 2.x (OASIS): a unit's `target`, or its `source` where nothing is translated.
 * Inline elements become values (`<x equiv-text="{{name}}"/>`) or nothing. Notes are for translators.
 */
export function readXliff(source: string): Collection {
  const reader = new XliffReader(source)
  reader.read()
  const problems: DocumentProblem[] = []
  if (reader.open.length) {
    const name = reader.open.at(-1) ?? 'xliff'
    const found = 'the end of the file'
    problems.push({
      kind: 'syntax',
      offset: source.length,
      expected: `</${name}>`,
      found,
      message: `The element "${name}" is never closed. What stands in it was read.`,
    })
  }
  const units = reader.units.filter((unit) => unit.translate)
  const translated = units.some((unit) => unit.target)
  const entries: { key: string; value: TreeNode }[] = []
  for (const unit of units) {
    const value = unit.target ?? (translated && !/^en/i.test(reader.targetLanguage ?? 'en') ? null : unit.source)
    if (value) entries.push({ key: unit.name, value })
  }
  const language = (translated ? reader.targetLanguage : reader.sourceLanguage) ?? null
  return { root: { kind: 'map', entries }, problems, directives: reader.directives, language, isCatalogue: true }
}

class XliffReader {
  readonly units: Unit[] = []
  readonly open: string[] = []
  readonly directives: Directive[] = []
  sourceLanguage: string | null = null
  targetLanguage: string | null = null
  readonly #source: string
  #name = ''
  #attributes: Record<string, string> = {}
  #attribute = ''
  #unit: Unit | null = null
  #builder: ViewBuilder | null = null
  #start = 0
  /** Where the outermost stand-in with contents of its own opened, and how deep we are in it; -1 outside. */
  #standIn = { depth: -1, start: 0, text: '' }
  /** End of the last thing that was added: what stands between is markup that prints nothing. */
  #tagStart = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): void {
    const noop = () => {}
    const source = this.#source
    const tokenizer = new Tokenizer(
      { decodeEntities: false, xmlMode: true },
      {
        onattribdata: (start, end) => {
          this.#attributes[this.#attribute] = (this.#attributes[this.#attribute] ?? '') + source.slice(start, end)
        },
        onattribentity: noop,
        onattribname: (start, end) => {
          this.#attribute = source.slice(start, end)
        },
        onattribend: noop,
        onopentagname: (start, end) => {
          this.#name = source.slice(start, end)
          this.#tagStart = start - 1
          this.#attributes = Object.create(null) as Record<string, string>
        },
        onopentagend: (end) => this.#open(false, end + 1),
        onselfclosingtag: (end) => this.#open(true, end + 1),
        onclosetag: (start, end) => this.#close(source.slice(start, end).trim(), start - 2, source.indexOf('>', end - 1) + 1),
        ontext: (start, end) => this.#text(start, end),
        ontextentity: noop,
        oncdata: (start, end) => this.#raw(start, end),
        oncomment: (start, end) => {
          const directive = readDirective(source.slice(start, end).replace(/--$/, ''), start, end)
          if (directive) this.directives.push(directive)
        },
        ondeclaration: noop,
        onprocessinginstruction: noop,
        onend: noop,
      },
    )
    tokenizer.write(source)
    tokenizer.end()
  }

  #open(closed: boolean, end: number): void {
    const name = this.#name
    const given = this.#attributes
    if (!closed) this.open.push(name)
    if (name === 'xliff' || name === 'file') {
      this.sourceLanguage ??= given['source-language'] ?? given.srcLang ?? null
      this.targetLanguage ??= given['target-language'] ?? given.trgLang ?? null
    }
    if (name === 'trans-unit' || name === 'unit') {
      this.#unit = {
        name: decodeXML(given.resname ?? given.name ?? given.id ?? `unit ${this.units.length + 1}`),
        translate: given.translate !== 'no',
        source: null,
        target: null,
      }
      this.units.push(this.#unit)
    } else if (name === 'segment' && this.#unit && (this.#unit.source || this.#unit.target)) {
      // A further segment of the unit is a text of its own.
      this.#unit = { name: `${this.#unit.name}.${given.id ?? this.units.length + 1}`, translate: this.#unit.translate, source: null, target: null }
      this.units.push(this.#unit)
    } else if ((name === 'source' || name === 'target') && this.#unit && !closed && this.open.at(-2) !== 'alt-trans') {
      this.#builder = new ViewBuilder()
      this.#start = end
    } else if (this.#builder && STAND_INS.has(name) && this.#standIn.depth < 0) {
      const text = name === 'x' || name === 'ph' ? standInText(given) : ''
      if (closed) this.#builder.addEscape(text, this.#tagStart, end)
      else this.#standIn = { depth: this.open.length, start: this.#tagStart, text }
    } else if (this.#builder && this.#standIn.depth < 0) this.#builder.join(end)
  }

  #close(name: string, start: number, end: number): void {
    const at = this.open.lastIndexOf(name)
    if (at < 0) return
    this.open.length = at
    if (this.#builder && this.#standIn.depth > at) {
      this.#builder.addEscape(this.#standIn.text, this.#standIn.start, end)
      this.#standIn = { depth: -1, start: 0, text: '' }
    } else if (this.#builder && (name === 'source' || name === 'target') && this.#unit) {
      const view = this.#builder.build((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))
      if (view.text.trim()) this.#unit[name] = { kind: 'text', start: this.#start, end: start, view }
      this.#builder = null
    } else if (name === 'trans-unit' || name === 'unit') this.#unit = null
    else if (this.#builder && this.#standIn.depth < 0) this.#builder.join(end)
  }

  #raw(start: number, end: number): void {
    if (this.#builder && this.#standIn.depth < 0) this.#builder.addText(this.#source.slice(start, end), start)
  }

  #text(start: number, end: number): void {
    if (!this.#builder || this.#standIn.depth >= 0) return
    const raw = this.#source.slice(start, end)
    let at = 0
    for (const match of raw.matchAll(ENTITY)) {
      this.#builder.addText(raw.slice(at, match.index), start + at)
      at = match.index + match[0].length
      this.#builder.addEscape(decodeXML(match[0]), start + match.index, start + at)
    }
    this.#builder.addText(raw.slice(at), start + at)
  }
}

/** What the reader sees in place of an inline element: a value in braces, a space for a line end, nothing for markup. */
function standInText(given: Readonly<Record<string, string>>): string {
  const id = given.id ?? ''
  const shown = decodeXML(given['equiv-text'] ?? given.equiv ?? given.disp ?? '')
  if (/line_?break|^br$/i.test(id) || /^<br/i.test(shown) || given.ctype === 'lb') return ' '
  if (
    /^(?:START|CLOSE|TAG|END)_|^tag/i.test(id) ||
    /^<\/?[a-z]/i.test(shown) ||
    /^x-(?:html|b|i|a)\b|^(?:bold|italic|link|underlined)$/.test(given.ctype ?? '')
  )
    return ''
  const name = /[\w$][\w.$]*/.exec(shown)?.[0] ?? /[\w$][\w.$]*/.exec(id)?.[0] ?? 'value'
  return `{{${/^\d+$/.test(name) ? `value${name}` : name}}}`
}
