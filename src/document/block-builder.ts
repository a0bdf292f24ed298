/**
 * Builds blocks from what a format's reader finds, one wording a path through the template's conditions. Long, and in one
 * file: a draft's text, pieces, values and marks move together, and whatever cuts or joins one has to move the others.
 */
import { firstWhere } from '../text/first-where.ts'
import { ownText } from '../text/memo.ts'
import { type Block, type Encode, type Mark, type Piece, type Placeholder, STAND_IN } from './copy-document.ts'
import { type BlockShape, ProseBlock, ProseText } from './prose-block.ts'
import type { Masked } from './templates/mask.ts'
import { placeholderRole } from './templates/placeholder-role.ts'
import { readingsOf, type Turn } from './templates/readings.ts'
import { piecesUnder, viewToSource } from './view.ts'

const anyEdit = () => true

type OpenMark = { at: number; to: number; kind: Mark['kind']; target: string }

/** What a builder has collected, or what of it one path through its conditions shows. */
interface Draft {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly placeholders: readonly Placeholder[]
  readonly marks: readonly OpenMark[]
  readonly breaks: readonly number[]
}

/** A draft of the given stretches of a draft, in order. One walk over its pieces: a text may have thousands of both. */
function keep(draft: Draft, kept: readonly { from: number; to: number }[]): Draft {
  const text: string[] = []
  let length = 0
  let endsInSpace = true
  const pieces: Piece[] = []
  const placeholders: Placeholder[] = []
  const breaks: number[] = []
  const stretches: { from: number; to: number; shift: number }[] = []
  let next = 0
  let value = 0
  let nextBreak = 0
  for (const { from: start, to } of kept) {
    let from = start
    if (endsInSpace) while (from < to && draft.text[from] === ' ') from++
    if (from >= to) continue
    const shift = length - from
    stretches.push({ from, to, shift })
    for (; next < draft.pieces.length; next++) {
      const piece = draft.pieces[next]
      if (!piece || piece.at >= to) break
      if (piece.to > from) {
        const at = Math.max(piece.at, from)
        const until = Math.min(piece.to, to)
        const isText = piece.kind === 'text'
        pieces.push({
          at: at + shift,
          to: until + shift,
          start: isText ? piece.start + (at - piece.at) : piece.start,
          end: isText ? piece.start + (until - piece.at) : piece.end,
          kind: piece.kind,
        })
        const placeholder = piece.kind === 'value' ? draft.placeholders[value] : undefined
        if (placeholder) placeholders.push(placeholder)
      }
      // The next stretch may go on in it.
      if (piece.to > to) break
      if (piece.kind === 'value') value++
    }
    for (; nextBreak < draft.breaks.length; nextBreak++) {
      const at = draft.breaks[nextBreak] ?? 0
      if (at > to) break
      if (at > from) breaks.push(at + shift)
    }
    const added = draft.text.slice(from, to)
    endsInSpace = /[ \n]$/.test(added)
    text.push(added)
    length += added.length
  }
  const marksOf: OpenMark[][] = stretches.map(() => [])
  for (const mark of draft.marks) {
    for (let i = firstWhere(stretches, (stretch) => stretch.to > mark.at); i < stretches.length; i++) {
      const { from, to, shift } = stretches[i] ?? { from: mark.to, to: 0, shift: 0 }
      if (from >= mark.to) break
      marksOf[i]?.push({ ...mark, at: Math.max(mark.at, from) + shift, to: Math.min(mark.to, to) + shift })
    }
  }
  let n = 0
  const numbered = text.join('').replace(/[\ue000-\uf8fe]/g, () => String.fromCharCode(STAND_IN + Math.min(n++, 6000)))
  return { text: numbered, pieces, placeholders, marks: marksOf.flat(), breaks }
}

/** True for a block with as much as one letter, digit or placeholder. */
const HAS_CONTENT = /[\p{L}\p{N}\ue000-\uf8fe]/u
const ADDRESS =
  /[\ue000-\uf8fe]:\/\/[^\s<>"'()[\]{}]{1,300}|[\ue000-\uf8fe]\/[a-z][\w-]{0,40}[/?=#][^\s<>"'()[\]{}]{1,300}|\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\ue000-\uf8fe]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|co|uk|de|dev|app|gov|edu|example)(?:\/[^\s<>"'()[\]{}\ue000-\uf8fe]*)?(?![\w.@-])/gi
/**
 * What a text holds and nobody sees, also in the middle of a word: soft hyphens, spaces and joiners without width, marks of
 * direction. Not the joiner that makes one picture of several.
 */
const UNSEEN = /\u034f|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const ALL_UNSEEN = new RegExp(`(?:${UNSEEN.source})+`, 'g')
/** A space, tab, line end, form feed or no-break space. */
function isWhite(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12 || code === 160
}

/**
 * Collects one block's text from a view, piece by piece, and decodes and folds it on the way.
 * Readers call `text`, `escape`, `gap` and `lineBreak` in source order, then `build`.
 */
export class BlockBuilder {
  readonly #masked: Masked
  readonly #encode: Encode
  /** Never looked into before `build`, only measured: to look into a text that grows by pieces copies it, each time anew. */
  #text = ''
  /** True at the start and after white space. */
  #endsInSpace = true
  #linkText = ''
  #pieces: Piece[] = []
  #placeholders: Placeholder[] = []
  #marks: { at: number; to: number; kind: Mark['kind']; target: string }[] = []
  #open: { at: number; kind: Mark['kind']; target: string }[] = []
  #breaks: number[] = []
  #isQuoted = false
  /** Where template logic turns inside the text. */
  #turns: Turn[] = []

  constructor(masked: Masked, encode: Encode) {
    this.#masked = masked
    this.#encode = encode
  }

  /** True while nothing visible was added. */
  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Adds the view's own characters; template tags inside become stand-ins or vanish. */
  addText(start: number, end: number): void {
    let at = start
    while (at < end) {
      const tag = this.#masked.tagAt(at)
      if (tag) {
        if (tag.tag.kind === 'open' && /^(?:block|section)$/.test(tag.tag.name) && this.#endsNamedPart()) this.addBreak(at, at, true)
        if (tag.tag.kind === 'open' || tag.tag.kind === 'middle' || tag.tag.kind === 'close') this.#turns.push({ at: this.#text.length, tag: tag.tag })
        // `{{ _('` opens a string: what is written into it must not close it.
        if (tag.tag.kind === 'statement' && /['"`]$/.test(tag.tag.raw)) this.#isQuoted = true
        if (tag.decoded) this.addEscape(tag.start, tag.end, tag.decoded)
        else if (tag.placeholder) this.#addValue(tag.start, tag.end, tag.placeholder)
        at = Math.max(at + 1, tag.end)
        continue
      }
      const stop = Math.min(end, this.#masked.nextTag(at))
      this.#addPlain(at, stop)
      at = stop
    }
  }

  /** `{% block subject %}…{% endblock %}{% block body %}…`, `@section('title', '…') @section('greeting', '…')`: parts of a template that stand one after the other are no one sentence. */
  #endsNamedPart(): boolean {
    const last = this.#turns.at(-1)
    const since = this.#text.length - (last?.at ?? 0)
    return last?.tag.kind === 'close' && /^end(?:block|section)$/.test(last.tag.name) && (since === 0 || (since === 1 && this.#endsInSpace))
  }

  /** Adds the view's own characters though a tag covers them: the words of a string inside an expression. */
  addInsideTag(start: number, end: number): void {
    this.#addPlain(start, end)
  }

  /** Adds a value that stands inside a string of an expression: `${name}`. */
  addExpression(start: number, end: number, name: string): void {
    const raw = this.#masked.view.text.slice(start, end)
    this.#addValue(start, end, {
      ...viewToSource(this.#masked.view, { start, end }),
      raw,
      dialect: 'jsx',
      name,
      role: placeholderRole(name),
      hasFallback: /\?\?|\|\|/.test(name),
    })
  }

  #addPlain(start: number, end: number): void {
    const text = this.#masked.view.text
    let at = start
    while (at < end) {
      let to = at
      while (to < end && !isWhite(text.charCodeAt(to))) to++
      if (to < end && text[to] === ' ' && to + 1 < end && !isWhite(text.charCodeAt(to + 1))) {
        to++
        // The common case by far: words with single spaces between them stay one piece.
        while (to < end && (!isWhite(text.charCodeAt(to)) || (text[to] === ' ' && to + 1 < end && !isWhite(text.charCodeAt(to + 1))))) to++
      }
      if (to > at) this.#push(text.slice(at, to), at, to)
      at = to
      while (to < end && isWhite(text.charCodeAt(to))) to++
      if (to > at) this.#space(at, to)
      at = to
    }
  }

  #push(text: string, start: number, end: number): void {
    let added = text
    if (this.#endsInSpace) {
      const trimmed = added.trimStart()
      start += added.length - trimmed.length
      added = trimmed
    }
    if (!added) return
    if (UNSEEN.test(added)) {
      let from = start
      for (const match of added.matchAll(ALL_UNSEEN)) {
        const at = start + match.index
        if (at > from) this.#pushSeen(text.slice(from - end, at - end), from, at)
        from = at + match[0].length
        this.#appendUnseen(at, from)
      }
      if (end > from) this.#pushSeen(text.slice(from - end), from, end)
    } else this.#pushSeen(added, start, end)
  }

  #pushSeen(added: string, start: number, end: number): void {
    for (const piece of piecesUnder(this.#masked.view, { start, end })) {
      const part = added.slice(piece.at - start, piece.to - start)
      this.#append(part, piece.start, piece.end, piece.kind === 'text' ? 'text' : 'escape')
    }
  }

  /** Nobody sees it, and a word goes on across it: a piece without text, so that a fix may reach over it. */
  #appendUnseen(start: number, end: number): void {
    const span = viewToSource(this.#masked.view, { start, end })
    this.#append('', span.start, span.end, 'escape')
  }

  #append(text: string, start: number, end: number, kind: Piece['kind']): void {
    const at = this.#text.length
    this.#text += text
    this.#linkText += text
    if (text) this.#endsInSpace = text.endsWith(' ') || text.endsWith('\n')
    const last = this.#pieces.at(-1)
    if (kind === 'text' && last?.kind === 'text' && last.end === start && last.to === at) {
      this.#pieces[this.#pieces.length - 1] = { ...last, to: at + text.length, end }
    } else this.#pieces.push({ at, to: at + text.length, start, end, kind })
  }

  #space(start: number, end: number): void {
    if (this.#endsInSpace) return
    const span = viewToSource(this.#masked.view, { start, end })
    const plain = end - start === 1 && this.#masked.view.text[start] === ' ' && span.end - span.start === 1
    this.#append(' ', span.start, span.end, plain ? 'text' : 'escape')
  }

  #addValue(start: number, end: number, placeholder: Placeholder): void {
    const span = viewToSource(this.#masked.view, { start, end })
    this.#append(String.fromCharCode(STAND_IN + Math.min(this.#placeholders.length, 6000)), span.start, span.end, 'value')
    this.#placeholders.push(placeholder)
  }

  /** Adds a decoded entity or escape that stands at `start`–`end` of the view. */
  addEscape(start: number, end: number, decoded: string): void {
    if (UNSEEN.test(decoded) || decoded === '\u200d') this.#appendUnseen(start, end)
    else if (decoded !== '\u00a0' && decoded.trim() !== '') {
      const span = viewToSource(this.#masked.view, { start, end })
      this.#append(decoded, span.start, span.end, 'escape')
    } else this.#space(start, end)
  }

  /** A line end that may be a wrap or a break: `build` decides by `breaks`. */
  addBreak(start: number, end: number, certain: boolean): void {
    if (this.#text === '') return
    this.#space(start, end)
    if (certain) this.#breaks.push(this.#text.length)
  }

  /** Opens a mark (link, emphasis, code); `closeMark` ends the innermost of that kind. */
  openMark(kind: Mark['kind'], target = ''): void {
    if (kind === 'link') this.#linkText = ''
    this.#open.push({ at: this.#text.length, kind, target })
  }

  closeMark(kind: Mark['kind']): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const mark = this.#open[i]
      if (mark?.kind !== kind) continue
      this.#open.splice(i, 1)
      if (this.#text.length > mark.at) this.#marks.push({ ...mark, to: this.#text.length })
      return
    }
  }

  /** Words since the last link was opened, for link lists. */
  get linkText(): string {
    return this.#linkText
  }

  /** Ends the block: one `Block`, or several where a certain line break parts it; none without words. */
  build(shape: BlockShape): Block[] {
    for (const mark of this.#open) if (this.#text.length > mark.at) this.#marks.push({ ...mark, to: this.#text.length })
    const blocks: Block[] = []
    const whole: Draft = { text: this.#text, pieces: this.#pieces, placeholders: this.#placeholders, marks: this.#marks, breaks: this.#breaks }
    for (const [reading, { path, kept }] of readingsOf(this.#turns, this.#text.length).entries()) {
      const draft = kept ? keep(whole, kept) : whole
      // A lone value that a path leaves out makes no other wording.
      if (reading > 0 && !/\p{L}/u.test(draft.text)) continue
      blocks.push(...this.#cutAll(draft, reading > 0 ? { ...shape, reading, path } : shape))
    }
    const reopened = this.#open
    this.#text = ''
    this.#linkText = ''
    this.#endsInSpace = true
    this.#pieces = []
    this.#placeholders = []
    this.#marks = []
    this.#breaks = []
    this.#turns = []
    this.#isQuoted = false
    this.#open = reopened.map((mark) => ({ ...mark, at: 0 }))
    return blocks
  }

  #cutAll(draft: Draft, shape: BlockShape): Block[] {
    const cuts = draft.breaks.filter((at) => at < draft.text.length && !/^[\p{Ll}]/u.test(draft.text.slice(at)))
    const blocks: Block[] = []
    let from = 0
    // Pieces stand in their order: each cut begins at the one where the last ended.
    let first = 0
    let values = 0
    for (const to of withForcedCuts(draft.text, cuts)) {
      for (let piece = draft.pieces[first]; piece && piece.to <= from; piece = draft.pieces[++first]) if (piece.kind === 'value') values++
      const block = this.#cut(draft, from, to, shape, first, values)
      if (block) blocks.push(block)
      from = to
    }
    return blocks
  }

  /** @param first the first piece that ends after `from`; @param values how many values stand before it. */
  #cut(draft: Draft, from: number, to: number, shape: BlockShape, first: number, values: number): Block | null {
    while (from < to && isWhite(draft.text.charCodeAt(from))) from++
    while (to > from && isWhite(draft.text.charCodeAt(to - 1))) to--
    let text = draft.text.slice(from, to)
    if (!HAS_CONTENT.test(text)) return null
    let pieces: Piece[] = []
    let placeholders: Placeholder[] = []
    for (let index = first; index < draft.pieces.length; index++) {
      const piece = draft.pieces[index]
      if (!piece || piece.at >= to) break
      if (piece.to <= from) {
        if (piece.kind === 'value') values++
        continue
      }
      const at = Math.max(piece.at, from)
      const until = Math.min(piece.to, to)
      const start = piece.kind === 'text' ? piece.start + (at - piece.at) : piece.start
      const end = piece.kind === 'text' ? piece.start + (until - piece.at) : piece.end
      pieces.push({ at: at - from, to: until - from, start, end, kind: piece.kind })
    }
    placeholders = draft.placeholders.slice(values, values + pieces.filter((piece) => piece.kind === 'value').length)
    if (values > 0) {
      let n = 0
      text = text.replace(/[\ue000-\uf8fe]/g, () => String.fromCharCode(STAND_IN + n++))
    }
    const marks = draft.marks
      .filter((mark) => mark.at < to && mark.to > from)
      .map((mark) => ({ at: Math.max(mark.at, from) - from, to: Math.min(mark.to, to) - from, kind: mark.kind, target: mark.target }))
    ;({ text, pieces, placeholders } = replaceAddresses(text, pieces, placeholders, marks))
    for (const quotation of findQuotations(text)) marks.push(quotation)
    const encode = this.#isQuoted ? insideQuotes(this.#encode) : this.#encode
    const read = new ProseText(ownText(text), pieces, placeholders, marks, encode, this.#masked.view.permits ?? anyEdit)
    return new ProseBlock(read, 0, isLinkOnly(text, marks, shape) ? { ...shape, role: 'link' } : shape)
  }
}

/**
 * What is longer, in UTF-16 units, is cut in any case: nobody writes a paragraph of eight hundred words, but programs write
 * files of one line, and some rules look round every find of theirs. Fewer than there are stand-ins.
 */
const LONGEST_BLOCK = 5000

/** Where the blocks of a text end: at its certain breaks, and within what is too long at the end of a sentence. */
function withForcedCuts(text: string, breaks: readonly number[]): number[] {
  const ends: number[] = []
  let from = 0
  for (const to of [...breaks, text.length]) {
    while (to - from > LONGEST_BLOCK) {
      from = lastCut(text, from + LONGEST_BLOCK / 2, from + LONGEST_BLOCK)
      ends.push(from)
    }
    ends.push(to)
    from = to
  }
  return ends
}

/** The last place between two at which a text may be cut: behind a sentence, else behind a word, else anywhere but inside a character. */
function lastCut(text: string, least: number, most: number): number {
  let afterWord = 0
  for (let at = most; at > least; at--) {
    if (!isWhite(text.charCodeAt(at - 1))) continue
    if (/[.!?]/.test(text[at - 2] ?? '')) return at
    afterWord ||= at
  }
  return afterWord || (/[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most)
}

/** Encodes for a place inside a quoted string of a template: curly quotes say the same and close nothing. */
function insideQuotes(encode: Encode): Encode {
  return (text) =>
    encode(
      text
        .replace(/(?<=^|\s)"/g, '“')
        .replace(/"/g, '”')
        .replace(/['`]/g, '’'),
    )
}

/** An item of a list that is one link and no sentence: navigation, or a list of links. */
function isLinkOnly(text: string, marks: readonly Mark[], shape: BlockShape): boolean {
  if (shape.role !== 'list-item' || text.length > 60 || /[.!?]$/.test(text)) return false
  return marks.some((mark) => mark.kind === 'link' && mark.at === 0 && mark.to >= text.length)
}

/** A bare address in the text is one short noun, like a placeholder, and survives every fix. One pass: a block may be a list of thousands. */
function replaceAddresses(text: string, pieces: Piece[], placeholders: Placeholder[], marks: { at: number; to: number }[]) {
  const found = /[@/]|\.\S/.test(text) ? [...text.matchAll(ADDRESS)] : []
  if (!found.length) return { text, pieces, placeholders }
  const made: Piece[] = []
  const named: Placeholder[] = []
  /** Ends of the addresses in the text as it was, and how far what follows each of them moves. */
  const ends: { readonly to: number; readonly shift: number }[] = []
  let short = ''
  let done = 0
  let shift = 0
  let values = 0
  let next = 0
  let piece = pieces[0]
  const keep = (one: Piece) => {
    made.push({ ...one, at: one.at + shift, to: one.to + shift })
    if (one.kind === 'value') named.push(placeholders[values++] as Placeholder)
  }
  for (const match of found) {
    const seen = match[0].replace(/[.,;:!?]+$/, '')
    const from = match.index
    const to = from + seen.length
    while (piece && piece.to <= from) {
      keep(piece)
      piece = pieces[++next]
    }
    if (!piece || piece.at >= to || seen.length < 4) continue
    const first = piece
    let last = first
    let behind = next + 1
    let isWhole = true
    for (let one = pieces[behind]; one && one.at < to; one = pieces[++behind]) {
      isWhole &&= last.end === one.start
      last = one
    }
    if (!isWhole) continue
    const start = first.kind === 'text' ? first.start + (from - first.at) : first.start
    const end = last.kind === 'text' ? last.start + (to - last.at) : last.end
    if (first.at < from) keep({ ...first, to: from, end: start })
    made.push({ at: from + shift, to: from + shift + 1, start, end, kind: 'value' })
    // `${scheme}://${host}/join`: the values are part of the address.
    const inside = seen.match(/[\ue000-\uf8fe]/g) ?? []
    const raw = inside.length ? seen.replace(/[\ue000-\uf8fe]/g, (char) => placeholders[char.charCodeAt(0) - STAND_IN]?.raw ?? '') : seen
    const role = /^[^/]*@/.test(seen) ? ('contact' as const) : ('link' as const)
    named.push({ start, end, raw, dialect: 'address', name: raw, role, hasFallback: true })
    values += inside.length
    shift += 1 - seen.length
    ends.push({ to, shift })
    short += `${text.slice(done, from)}\ue000`
    done = to
    next = last.to > to ? behind - 1 : behind
    piece = last.to > to ? { ...last, at: to, start: end } : pieces[next]
  }
  for (; piece; piece = pieces[++next]) keep(piece)
  const moved = (at: number) => at + (ends[firstWhere(ends, ({ to }) => to > at) - 1]?.shift ?? 0)
  for (const mark of marks) {
    mark.at = moved(mark.at)
    mark.to = moved(mark.to)
  }
  let n = 0
  return { text: (short + text.slice(done)).replace(/[\ue000-\uf8fe]/g, () => String.fromCharCode(STAND_IN + n++)), pieces: made, placeholders: named }
}

/** Words between quotation marks, at least three of them: somebody else's words, or words talked about. */
function findQuotations(text: string): Mark[] {
  const marks: Mark[] = []
  if (!/["“‘]/.test(text)) return marks
  for (const match of text.matchAll(/“[^“”]{8,}”|"[^"]{8,}"|(?<![\p{L}\p{N}])‘[^‘’]{8,}’(?![\p{L}])/gu)) {
    if (match[0].split(/\s+/).length >= 3) marks.push({ at: match.index, to: match.index + match[0].length, kind: 'quotation', target: '' })
  }
  return marks
}
