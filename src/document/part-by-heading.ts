import { firstWhere } from '../text/first-where.ts'
import type { Block } from './copy-document.ts'
import type { Reading } from './formats/reading.ts'
import { isGreeting, isSignOff, opensWithGreeting } from './message-roles.ts'
import type { Masked } from './templates/mask.ts'

/** One reply of a file that keeps many, each under its heading. */
export interface Section {
  /** The heading's words. */
  readonly key: string
  readonly masked: Masked
  readonly reading: Reading
  /** Where its last words end, in offsets of the file. */
  readonly end: number
}

/** So many replies make a collection; a page with one sample letter in it is none. */
const FEWEST = 2
/** Share of the sections that must greet or sign off. */
const MOSTLY = 0.6

/**
 * Parts a Markdown file into the replies that it keeps, one under each heading of a level; null for a page.
 * What stands before the first such heading, and the headings themselves, are for the agent who picks a reply.
 */
export function partByHeading(reading: Reading, masked: Masked): Section[] | null {
  const headings = reading.blocks.filter((block) => block.role === 'heading' && block.level !== null && block.reading === 0).sort((a, b) => a.start - b.start)
  for (const level of [2, 3, 1, 4]) {
    if (headings.filter((block) => block.level === level).length < FEWEST) continue
    const sections = sectionsOf(level, headings, reading.blocks)
    const filled = sections.filter(({ blocks }) => blocks.some((block) => block.role !== 'heading'))
    const replies = filled.filter(({ blocks }) => isReply(blocks))
    if (replies.length < FEWEST || replies.length < filled.length * MOSTLY) continue
    const names = new Map<string, number>()
    return filled.map(({ heading, to, blocks }) => {
      const words = heading.text.replace(/[\ue000-\uf8fe]/g, (char) => heading.placeholders[char.charCodeAt(0) - 0xe000]?.raw ?? '').trim()
      const times = (names.get(words) ?? 0) + 1
      names.set(words, times)
      return toSection(times > 1 ? `${words} (${times})` : words, blocks, heading.end, to, reading, masked)
    })
  }
  return null
}

/** What stands under each heading of a level, to the next heading of that level or above. A file of a thousand headings is looked through once. */
function sectionsOf(level: number, headings: readonly Block[], blocks: readonly Block[]): { heading: Block; to: number; blocks: Block[] }[] {
  const sections: { heading: Block; to: number; blocks: Block[] }[] = []
  let open: (typeof sections)[number] | null = null
  for (const heading of headings) {
    if ((heading.level ?? 9) > level) continue
    if (open) open.to = heading.start
    open = heading.level === level ? { heading, to: Number.POSITIVE_INFINITY, blocks: [] } : null
    if (open) sections.push(open)
  }
  for (const block of blocks) {
    const section = sections[firstWhere(sections, ({ heading }) => heading.start >= block.start) - 1]
    if (section && block.start < section.to) section.blocks.push(block)
  }
  return sections
}

function isReply(blocks: readonly Block[]): boolean {
  const said = blocks.filter((block) => block.role !== 'heading' && block.voice === 'company' && block.reading === 0)
  const opens = said.slice(0, 4).some(({ text }) => isGreeting(text) || opensWithGreeting(text))
  return opens || (said.length > 1 && said.slice(-3).some(({ text }) => isSignOff(text)))
}

function toSection(key: string, blocks: Block[], from: number, to: number, reading: Reading, masked: Masked): Section {
  const inside = ({ start }: { readonly start: number }) => start >= from && start < to
  return {
    key,
    masked: { ...masked, tags: masked.tags.filter(inside) },
    reading: {
      ...reading,
      blocks,
      links: reading.links.filter(inside),
      pictures: reading.pictures.filter(inside),
      directives: [],
      problems: [],
    },
    end: blocks.reduce((most, block) => Math.max(most, block.end), from),
  }
}
