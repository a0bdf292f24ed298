import type { Block, Directive, DocumentProblem, Encode, Link, Picture } from '../copy-document.ts'
import type { Masked } from '../templates/mask.ts'
import { DEEPEST } from '../templates/readings.ts'

/** What a reader of one prose format finds in one view: the makings of a message. */
export interface Reading {
  readonly blocks: Block[]
  readonly links: Link[]
  readonly pictures: Picture[]
  readonly directives: Directive[]
  readonly problems: DocumentProblem[]
  /** `lang` attribute or the like; null when the format does not say. */
  language: string | null
  hasForm: boolean
  /** True for a piece of markup without `html` or `body`, which something else may wrap. */
  isFragment: boolean
  readonly frontMatter: Record<string, string>
  /** Elements whose words are approved, by class or id: nobody judges them. */
  readonly locked: readonly string[]
}

/** Reads prose out of a masked view. `from` and `to` are view offsets, for prose inside other prose. */
export type ReadProse = (masked: Masked, encode: Encode, reading: Reading, from: number, to: number) => void

export function emptyReading(locked: readonly string[] = []): Reading {
  return { blocks: [], links: [], pictures: [], directives: [], problems: [], language: null, hasForm: false, isFragment: false, frontMatter: {}, locked }
}

const DIRECTIVE = /tlc-(disable-next-line|disable-line|disable-file|disable|enable|approved-end|approved)\b([^\n]*)/

/** Reads the inside of a comment as a `tlc-…` directive, or null. Offsets are the source's. */
export function readDirective(inside: string, start: number, end: number): Directive | null {
  const match = DIRECTIVE.exec(inside)
  if (!match || inside.slice(0, match.index).trim() !== '') return null
  const rules = (match[2] ?? '')
    .replace(/--.*$/, '')
    .split(/[\s,]+/)
    .filter((word) => (match[1]?.startsWith('approved') ? /^[0-9a-f]{8}$/ : /^[a-z][\w-]*$/i).test(word))
  return { start, end, name: `tlc-${match[1]}` as Directive['name'], rules }
}

/** Comments of template languages that hold a directive: `{# … #}`, `{{!-- … --}}`, `<%# … %>`, `{% comment %} … {% endcomment %}`. */
export function readTagDirectives(masked: Masked, reading: Reading): void {
  for (const { tag } of masked.tags) {
    if (tag.kind !== 'comment') continue
    const words = tag.raw.replace(/^\W+(?:php\b\W*|comment\b[^%]*%\}\s*)?|(?:\W+endcomment\b)?\W+$/g, '')
    const directive = readDirective(words, tag.start, tag.end)
    if (directive) reading.directives.push(directive)
  }
}

/** Names the first place where conditions stand so deep inside others that only one wording of it is read. */
export function noteDepth(masked: Masked, reading: Reading): void {
  let depth = 0
  for (const { tag } of masked.tags) {
    if (tag.kind === 'close') depth--
    if (tag.kind !== 'open' || ++depth <= DEEPEST) continue
    reading.problems.push({
      kind: 'syntax',
      offset: tag.start,
      expected: `conditions at most ${DEEPEST} deep inside each other`,
      found: 'one more inside them',
      message: 'Of what stands deeper, one wording was read.',
    })
    return
  }
}
