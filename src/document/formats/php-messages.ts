import { type Collection, type TextNode, type TreeNode, ViewBuilder } from '../collection-tree.ts'
import type { Directive, DocumentProblem } from '../copy-document.ts'
import { readDirective } from './reading.ts'

const BLANK = /\s+|\/\/[^\n]*?(?=\?>|\r?\n|$(?![\s\S]))|#(?!\[)[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/y

/** Reads a PHP file of texts by name. What a program would have to work out (a text joined with a variable) is left out. */
export function readPhpMessages(source: string): Collection {
  return new PhpReader(source).read()
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f', e: '\x1b', '\\': '\\', $: '$', '"': '"' }

/** Arrays inside arrays; what lies deeper is no text by name. */
const DEEPEST = 100

class PhpReader {
  readonly #source: string
  readonly #directives: Directive[] = []
  readonly #problems: DocumentProblem[] = []
  readonly #entries: { key: string; value: TreeNode }[] = []
  #at: number
  #depth = 0

  constructor(source: string) {
    this.#source = source
    this.#at = source.indexOf('<?php') + 5
  }

  read(): Collection {
    for (this.#skipBlank(); this.#at < this.#source.length && !this.#source.startsWith('?>', this.#at); this.#skipBlank()) this.#statement()
    const [only] = this.#entries
    const root: TreeNode = this.#entries.length === 1 && only?.key === '' ? only.value : { kind: 'map', entries: this.#entries }
    return { root, problems: this.#problems, directives: this.#directives, language: null, isCatalogue: false }
  }

  /** One statement; of those that give no text its end is looked for. */
  #statement(): void {
    const name = this.#take(/return\b|define\s*\(|\$\w+/iy)
    if (name === null) {
      this.#skipTo(';')
      return
    }
    if (/^return/i.test(name)) this.#add('', this.#value())
    else if (/^define/i.test(name)) {
      const key = this.#key()
      if (this.#takeSign(',') && key !== null) this.#add(key, this.#value())
    } else {
      const keys: string[] = []
      while (this.#takeSign('[')) {
        keys.push(this.#key() ?? '')
        this.#takeSign(']')
      }
      if (this.#takeSign('=')) this.#add(keys.join('.') || name.slice(1), this.#value())
    }
    this.#skipTo(';')
  }

  #add(key: string, value: TreeNode): void {
    this.#entries.push({ key, value })
  }

  /** A text, a list of values, or what only a program can tell. It ends before `,`, `]`, `)` or `;`. */
  #value(): TreeNode {
    this.#skipBlank()
    if (this.#depth < DEEPEST && this.#take(/\[|array\s*\(/iy) !== null) return this.#map()
    const value = this.#text()
    this.#skipBlank()
    if (value && /[,\]);]/.test(this.#source[this.#at] ?? ';')) return value
    this.#skipTo(',')
    return { kind: 'plain', value: null }
  }

  #map(): TreeNode {
    const entries: { key: string; value: TreeNode }[] = []
    this.#depth++
    for (this.#skipBlank(); this.#at < this.#source.length && !this.#takeSign(']') && !this.#takeSign(')'); this.#takeSign(',')) {
      const from = this.#at
      const key = this.#key()
      if (key !== null && this.#take(/=>/y) !== null) entries.push({ key, value: this.#value() })
      else {
        this.#at = from
        entries.push({ key: String(entries.length), value: this.#value() })
      }
      if (this.#at === from) this.#at++
    }
    this.#depth--
    return { kind: 'map', entries }
  }

  /** A text, a number or a constant before `=>`; null for anything else. */
  #key(): string | null {
    this.#skipBlank()
    const key = this.#take(/[\w\\:]+/y) ?? this.#text()?.view.text ?? null
    this.#skipBlank()
    return key
  }

  /** Texts between quotes that are joined with dots, all in the same quotes; null where something else stands. */
  #text(): TextNode | null {
    const start = this.#at
    const quote = this.#source[start]
    if (quote !== "'" && quote !== '"') return null
    const builder = new ViewBuilder()
    let end = start
    do {
      this.#skipBlank()
      if (this.#source[this.#at] !== quote) {
        this.#skipTo(',')
        return null
      }
      if (!this.#quoted(quote, builder)) return null
      end = this.#at
      this.#skipBlank()
    } while (this.#source[this.#at] === '.' && this.#takeSign('.'))
    return { kind: 'text', start, end, view: builder.build((text) => encode(text, quote)) }
  }

  /** The words between two quotes; false, with a problem that names it, where the second is missing. */
  #quoted(quote: string, builder: ViewBuilder): boolean {
    const source = this.#source
    const opened = this.#at++
    let plain = this.#at
    while (this.#at < source.length && source[this.#at] !== quote) {
      if (source[this.#at] !== '\\') {
        this.#at++
        continue
      }
      const [written, meant] = escapeAt(source, this.#at, quote)
      if (meant !== null) {
        builder.addText(source.slice(plain, this.#at), plain)
        builder.addEscape(meant, this.#at, this.#at + written)
        plain = this.#at + written
      }
      this.#at += written
    }
    if (this.#at >= source.length) {
      this.#at = source.length
      // What may be a key is read again as a value.
      if (this.#problems.at(-1)?.offset === opened) return false
      this.#problems.push({
        kind: 'syntax',
        offset: opened,
        expected: `a closing ${quote}`,
        found: 'the end of the file',
        message: `A text begins here and does not end: expected a closing ${quote}. What stands before it was read.`,
      })
      return false
    }
    builder.addText(source.slice(plain, this.#at), plain)
    this.#at++
    return true
  }

  /** Goes to the next such sign outside of texts, brackets and notes, or to the bracket that closes what is open. A semicolon is gone over. */
  #skipTo(sign: ',' | ';'): void {
    let depth = 0
    for (this.#skipBlank(); this.#at < this.#source.length; this.#skipBlank()) {
      const char = this.#source[this.#at] as string
      if (char === "'" || char === '"') {
        if (!this.#quoted(char, new ViewBuilder())) return
        continue
      }
      if (depth === 0 && (char === sign || (sign === ',' && /[\])};]/.test(char)))) {
        if (sign === ';') this.#at++
        return
      }
      if (/[[({]/.test(char)) depth++
      else if (/[\])}]/.test(char)) {
        depth = Math.max(0, depth - 1)
        if (char === '}' && depth === 0 && sign === ';') {
          this.#at++
          return
        }
      }
      this.#at++
    }
  }

  /** Goes over white space and notes, of which some are about our findings. */
  #skipBlank(): void {
    for (;;) {
      BLANK.lastIndex = this.#at
      const blank = BLANK.exec(this.#source)?.[0]
      if (!blank) return
      const start = this.#at
      this.#at += blank.length
      if (/^\s/.test(blank)) continue
      const directive = readDirective(blank.replace(/^(?:\/\/|#|\/\*)|\*\/$/g, ''), start, this.#at)
      if (directive) this.#directives.push(directive)
    }
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0]
    if (found === undefined) return null
    this.#at += found.length
    return found
  }

  #takeSign(sign: string): boolean {
    this.#skipBlank()
    if (this.#source[this.#at] !== sign) return false
    this.#at++
    return true
  }
}

/** How long what stands behind a backslash is, with it, and what it means; null where the backslash stays. */
function escapeAt(source: string, at: number, quote: string): readonly [number, string | null] {
  const next = source[at + 1] ?? ''
  if (quote === "'") return next === "'" || next === '\\' ? [2, next] : [1, null]
  const code = /^\\(?:u\{([0-9a-f]{1,6})\}|x([0-9a-f]{1,2})|([0-7]{1,3}))/i.exec(source.slice(at, at + 12))
  if (code) {
    const value = code[3] ? Number.parseInt(code[3], 8) : Number.parseInt(code[1] ?? code[2] ?? '', 16)
    return [code[0].length, value <= 0x10ffff ? String.fromCodePoint(value) : null]
  }
  const meant = SIMPLE[next]
  return meant === undefined ? [1, null] : [2, meant]
}

function encode(text: string, quote: string): string {
  if (quote === "'") return text.replace(/[\\']/g, '\\$&')
  return text
    .replace(/[\\"$]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
}
