import type { Block, Encode } from '../copy-document.ts'
import { scriptEnd } from '../templates/find-tags.ts'
import type { Masked } from '../templates/mask.ts'
import { propRole, readKeyedStrings } from './component-props.ts'
import { type MarkupStyle, readMarkupAs } from './html.ts'
import type { Reading, ReadProse } from './reading.ts'

/** Elements of HTML whose own attributes are known: `content` of a `meta`, `label` of a `track` are not props. */
const STANDARD = /^(?:meta|link|script|style|input|track|option|optgroup|html|body|iframe|video|audio|source|object|param)$/

export const COMPONENTS: MarkupStyle = {
  props: (element, name) => (STANDARD.test(element) ? null : propRole(name)),
  open: new Set(['template']),
}

/** Reads the markup of Astro, Vue and Svelte components: the page, strings given to components, and data under names of copy. */
export const readMarkup: ReadProse = (masked, encode, reading, from, to) => {
  const script = Math.min(to, Math.max(from, scriptEnd(masked.view.text)))
  if (script > from) readKeyedStrings(masked, encode, reading, from, script)
  readMarkupAs(COMPONENTS, masked, encode, reading, script, to)
  readExpressions(masked, encode, reading, script, to)
  reading.isFragment = true
}

/** Reads the markup of a JSX or TSX file; its code is hidden already, and searched for strings under names of copy. */
export const readJsx: ReadProse = (masked, encode, reading, from, to) => {
  readMarkupAs(COMPONENTS, masked, encode, reading, from, to)
  readExpressions(masked, encode, reading, from, to)
  if (!/<(?:Html|html|body|Body)\b/.test(masked.view.text)) reading.isFragment = true
}

/** Reads the strings under names of copy in every expression of a component, and puts all blocks in the order of the source. */
export function readExpressions(masked: Masked, encode: Encode, reading: Reading, from: number, to: number): void {
  for (const { start, end, tag } of masked.tags) {
    if (tag.dialect !== 'jsx' || tag.kind === 'comment' || start < from || end > to || end - start < 12) continue
    // The string itself is read as the attribute's value: `title={'Fast'}`.
    readKeyedStrings(masked, encode, reading, attributeStart(masked.view.text, start), end)
  }
  sortBySource(reading.blocks)
}

/** `title={\`…\`}` is one string under a name: the name stands before the tag. */
function attributeStart(text: string, at: number): number {
  return text[at - 1] === '=' ? at - (/[\w-]+=$/.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0) : at
}

function sortBySource(blocks: Block[]): void {
  blocks.sort((a, b) => a.start - b.start)
}

/** MJML is HTML with a hundred own elements; what they show is text, links and attributes like HTML's. */
export const readMjml: ReadProse = (masked, encode: Encode, reading, from, to) => {
  readMarkupAs({ props: () => null, open: new Set(['mj-raw']) }, masked, encode, reading, from, to)
  if (!/<mjml\b/i.test(masked.text)) reading.isFragment = true
}
