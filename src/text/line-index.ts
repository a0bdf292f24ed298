import { firstWhere } from './first-where.ts'

/** A place as people count it: both from 1, columns in UTF-16 units. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns and back; made once a text. `\n`, `\r\n` and `\r` end a line. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length
  }

  /** Line and column of an offset; an offset past the end gives the end. */
  position(offset: number): LinePosition {
    const at = Math.max(0, Math.min(offset, this.#length))
    const line = firstWhere(this.#starts, (start) => start > at)
    return { line, column: at - (this.#starts[line - 1] ?? 0) + 1 }
  }

  /** Offset of a line and column; a place outside the text is moved to the nearest one inside. */
  offset({ line, column }: LinePosition): number {
    const index = Math.max(0, Math.min(line - 1, this.#starts.length - 1))
    const next = this.#starts[index + 1] ?? this.#length + 1
    return Math.max(0, Math.min((this.#starts[index] ?? 0) + column - 1, next - 1, this.#length))
  }
}
