import type { Block, Mark } from '../document/copy-document.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { plain } from './wording.ts'

const SAYS_NOTHING =
  /^(?:(?:please )?(?:click|tap|press|go|see|look)(?: right| just)? (?:here|this link|on this link|the link)|here|right here|over here|this|this link|this page|the link|link|(?:click|tap)|(?:click|tap) (?:here )?(?:now|below))[.!:›»→ ]*$/i
/** "click here" in prose, for formats whose links are not seen. */
const CLICK_HERE = /\b(?:click|tap|press) (?:right )?(?:here|on this link|this link|on the link below|the link below)\b/gi

/** A link that says only "here": nobody knows where it leads. */
export const bareLink: BlockRule = {
  id: 'bare-link',
  title: 'A link that does not say where it leads',
  principle: 'easy-to-do-business-with',
  hears: 'Click where? And what do I get there?',
  description:
    'Finds links whose words say nothing – “click here”, “here”, “this link”. Somebody who skims, or listens, hears only those. A link that names what is behind it is left alone.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: '[⟦Click here⟧](https://acme.example/card) to change your card.', good: '[Change your card](https://acme.example/card).', fixed: true },
    { bad: 'To change your card, [⟦click here⟧](https://acme.example/card).', good: 'You can [change your card](https://acme.example/card) at any time.' },
    { bad: 'The opening hours are [⟦here⟧](https://acme.example/hours).', good: 'See the [opening hours](https://acme.example/hours).' },
  ],
  silent: [
    { text: '[Change your card](https://acme.example/card)', why: 'the link says what is behind it' },
    { text: 'We are here to help.', why: 'no link' },
    { text: '[See how it works](https://acme.example/how)', why: 'it names what the reader sees' },
  ],
  *check({ block }: BlockContext): Iterable<Hit> {
    let found = false
    for (const mark of block.marks) {
      if (mark.kind !== 'link') continue
      const words = block.text.slice(mark.at, mark.to)
      if (!SAYS_NOTHING.test(plain(words).trim())) continue
      found = true
      const rewrite = nameIt(block, mark)
      yield { block, start: mark.at, end: mark.to, message: MESSAGE, ...(rewrite ? { rewrites: [rewrite] } : {}) }
    }
    if (found) return
    for (const match of plain(block.text).matchAll(CLICK_HERE)) {
      const start = match.index
      const end = start + match[0].length
      if (block.marks.some((mark) => mark.at < end && start < mark.to && mark.kind !== 'emphasis')) continue
      if (
        /^\s+(?:is|was|are|says?|tells?)\b/.test(block.text.slice(end)) ||
        /["“'‘*_`]$/.test(block.text.slice(0, start)) ||
        /^["”'’*_`,]/.test(block.text.slice(end)) ||
        /\b(?:avoid|say|use|write|words|like|as|links?)\W*$/i.test(block.text.slice(0, start))
      )
        continue
      yield { block, start, end, message: MESSAGE }
    }
  },
}

const MESSAGE = 'These words do not say where they lead. Let the link name what your customer gets: “change your card”.'

/** "[Click here] to change your card." → "[Change your card].": the words that follow move into the link. */
function nameIt(block: Block, mark: Mark): Rewrite | null {
  const words = plain(block.text.slice(mark.at, mark.to)).trim()
  if (!/^(?:click|tap|press|go) here$/i.test(words) || mark.to - mark.at !== words.length) return null
  const before = block.text.slice(0, mark.at)
  if (!/(?:^|[.!?]\s+|\n)$/.test(before)) return null
  const clause = /^ to ([\p{L}][\p{L}\p{N} ’'-]{3,60}?)(?=[.!]?\s*$|[.!] )/u.exec(block.text.slice(mark.to))
  if (!clause?.[1] || / (?:and|or|but|if|when|where|to|then) /.test(clause[1])) return null
  const end = mark.to + clause[0].length
  if (block.marks.some((other) => other !== mark && other.at < end && mark.at < other.to)) return null
  const fresh = (clause[1][0] ?? '').toUpperCase() + clause[1].slice(1)
  return {
    title: `Let the link say “${fresh}”`,
    kind: 'choose',
    edits: [
      { start: mark.at, end: mark.to, text: fresh },
      { start: mark.to, end, text: '' },
    ],
  }
}
