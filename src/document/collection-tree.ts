import type { Edit, Span } from '../text/span.ts'
import type { Directive, DocumentProblem, Encode, Piece } from './copy-document.ts'
import type { View } from './view.ts'

/** A text of a collection: decoded, with its way back to the source. */
export interface TextNode extends Span {
  readonly kind: 'text'
  readonly view: View
}
/** A value that is no text: a number, a switch, an empty place. */
export interface PlainNode {
  readonly kind: 'plain'
  readonly value: number | boolean | null
}
/** Named values in source order. Keys are kept in a list, so that a key such as `__proto__` is only a word. */
export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly { readonly key: string; readonly value: TreeNode }[]
}
export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly TreeNode[]
  /** Name of each item where the format has one (`row 12`), else its index is used. */
  readonly names?: readonly string[]
}
export type TreeNode = TextNode | PlainNode | MapNode | ListNode

/** What a collection format's reader finds: the values as a tree, whatever the notation. */
export interface Collection {
  readonly root: TreeNode
  readonly problems: readonly DocumentProblem[]
  readonly directives: readonly Directive[]
  /** Language that the file declares for its texts (a PO header, an XLIFF target), else null. */
  readonly language: string | null
  /** True when every text is copy by the format's nature (PO, XLIFF, Fluent), so that single words count too. */
  readonly isCatalogue: boolean
  /** Delimiters of values that the format itself has, as Fluent's braces. */
  readonly delimiters?: readonly (readonly [string, string])[]
  /** Plain facts about the file's one message, lower-case names: an e-mail's headers. */
  readonly facts?: Readonly<Record<string, string>>
}

/** The text of a map's entry, or null when there is none. */
export function textOf(map: MapNode, key: string): string | null {
  const value = entryOf(map, key)
  return value?.kind === 'text' ? value.view.text : null
}

/** The value of a map's entry; the last wins where a key is repeated, as parsers have it. */
export function entryOf(map: MapNode, key: string): TreeNode | null {
  return map.entries.findLast((entry) => entry.key === key)?.value ?? null
}

/** Collects the decoded text of one value, piece by piece, in source order. */
export class ViewBuilder {
  #text = ''
  readonly #pieces: Piece[] = []

  /** Adds characters that stand in the source as they are. */
  addText(text: string, start: number): void {
    if (!text) return
    const at = this.#text.length
    this.#text += text
    const last = this.#pieces.at(-1)
    if (last?.kind === 'text' && last.end === start) this.#pieces[this.#pieces.length - 1] = { ...last, to: at + text.length, end: start + text.length }
    else this.#pieces.push({ at, to: at + text.length, start, end: start + text.length, kind: 'text' })
  }

  /** Adds what an escape stands for. */
  addEscape(decoded: string, start: number, end: number): void {
    if (!decoded) {
      this.join(end)
      return
    }
    const at = this.#text.length
    this.#text += decoded
    this.#pieces.push({ at, to: at + decoded.length, start, end, kind: 'escape' })
  }

  /**
   * Source up to `end` prints nothing, such as the end of one quoted line and the start of the next.
   * It goes with the character before it, so that a phrase over it can still be replaced in one piece.
   */
  join(end: number): void {
    const last = this.#pieces.pop()
    if (!last) return
    const length = /[\udc00-\udfff]/.test(this.#text.at(-1) ?? '') && last.to - last.at > 1 ? 2 : 1
    if (last.kind === 'text' && last.to - last.at > length) {
      this.#pieces.push({ ...last, to: last.to - length, end: last.end - length })
      this.#pieces.push({ at: last.to - length, to: last.to, start: last.end - length, end, kind: 'escape' })
    } else this.#pieces.push({ ...last, end, kind: 'escape' })
  }

  build(encode: Encode, permits?: (edits: readonly Edit[]) => boolean): View {
    return { text: this.#text, pieces: this.#pieces, encode, ...(permits ? { permits } : {}) }
  }
}
