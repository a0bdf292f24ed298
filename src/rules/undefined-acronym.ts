import { pickBlocks } from '../document/block-runs.ts'
import type { Block, Message } from '../document/copy-document.ts'
import type { Sentence, Word } from '../document/english/sentence.ts'
import { marksOver } from '../document/marks-over.ts'
import { once } from '../text/memo.ts'
import { isCustomersOwn } from './heard-words.ts'
import { JARGON } from './lexicons/jargon.ts'
import { KNOWN_ACRONYMS } from './lexicons/known-acronyms.ts'
import { readReadership } from './readership.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'

interface Options {
  readonly allow: readonly string[]
}

/** Three to five capitals, in the plural or not. Two letters are too often a country, a state or a unit. */
const ACRONYM = /^([A-Z]{3,5})(?:s|['’]s|-(?:approved|aligned|compliant|certified|licensed|accredited))?$/
/** A word before it that makes it a thing the reader has or needs, and not a name. */
const THING_BEFORE = new Set('a an any each every no our your'.split(' '))
/** A standard or body that vouches for something: "ANSI requirements". */
const STANDARD_AFTER = /^(?:standards?|methods?|guidelines?|requirements?|tolerances|specifications?|approved|compliant|certified|accredited)$/
/** "your UCPH e-mail address", "our KLM card": whose it is, a name that the reader knows by having one. */
const NAMED_AFTER =
  /^(?:e-?mail|account|address|log-?in|username|password|card|member|membership|website|web|site|page|store|shop|app|portal|profile|team|office|staff|community|family|fund|centre|center|campus|student|mailbox|phone|training|programme|program|league|club|course|instructor|coach|partner)s?$/
/** Used more often than this, it is the name of what the page is about, or was explained on a page before. */
const OFTEN = 2

/** The jargon list has its own advice for these. */
let inJargon: ReadonlySet<string> | null = null

export const undefinedAcronym = {
  id: 'undefined-acronym',
  title: 'An abbreviation that nobody explained',
  principle: 'what-they-hear',
  hears: 'What do these letters stand for?',
  description:
    'Looks for an acronym that the reader is told to have, find or send (“your NTN”) and that the message explains nowhere. Well-known ones (PDF, FAQ, VAT, GDPR, SSO), names, ' +
    'places, currencies, headings in capitals, and copy for technical readers are left alone. Only the first use is underlined.',
  severity: 'hint',
  weight: 1,
  scope: 'message',
  options: { allow: { type: 'string[]', default: [], description: 'Acronyms that your customers know.' } },
  pairs: [
    {
      bad: 'Please send us your ⟦NTN⟧ before Friday so that the goods can leave.',
      good: 'Please send us your national tax number before Friday so that the goods can leave.',
    },
    { bad: 'We use ⟦TVFA-approved⟧ paint in every room of the house.', good: 'We use paint that the Toy and Varnish Freedom Association (TVFA) approved.' },
    { bad: 'Every tenant needs an ⟦EWC⟧ before the move.', good: 'Every tenant needs an EWC (electrical wiring check) before the move.' },
  ],
  silent: [
    { text: 'If you are hard of hearing, call our TTY or TDD line on 0800 555 019.', why: 'known to those who need it' },
    { text: 'Save your invoice as a PDF.', why: 'everyone knows it' },
    { text: 'Your national tax number (NTN) is on the letter. Send us your NTN by e-mail.', why: 'explained in the message' },
    { text: 'Ask for an estimated delivery date. Your EDD is in the e-mail.', why: 'its words stand in the message' },
    {
      text: 'The board of works for hostels meets in May. Send your BWH to the desk by Friday.',
      why: 'its words stand in the message, with small ones between',
    },
    {
      text: 'A roof-and-wall inspection takes an hour. You get an RWI by e-mail on the next day.',
      why: 'its words stand in the message, with hyphens between',
    },
    { text: 'PLEASE SEND YOUR NTN NOW', why: 'all in capitals' },
    { text: 'Tell us within a week of an ODD smell. An odd smell may be gas.', why: 'a word that is shouted' },
    { text: 'The NHS and the YMCA run it together.', why: 'names' },
    { text: 'Log in with your KTHN account and read the news of the campus.', why: 'whose account it is: a name' },
  ],
  *check({ message, team, options }: MessageContext<Options>): Iterable<Hit> {
    const audience = message.audience ?? (team.audience === 'technical' ? 'technical' : readReadership(message.blocks).audience)
    if (audience === 'technical') return
    const allowed = new Set([...(options.allow ?? []), ...team.allow, ...team.company, ...team.products].map((word) => word.toUpperCase()))
    for (const [letters, { block, word, times }] of unexplained(message)) {
      if (times > OFTEN || allowed.has(letters) || isCustomersOwn(team, letters)) continue
      yield {
        block,
        start: word.start,
        end: word.end,
        message: `“${letters}” is explained nowhere here. Write the words, with the letters in brackets the first time.`,
      }
    }
  },
} as const satisfies MessageRule

interface Use {
  readonly block: Block
  readonly word: Word
  times: number
}

const acronymsIn = once((sentence: Sentence) =>
  /[A-Z]{3}/.test(sentence.text)
    ? sentence.words.flatMap((word, i) => {
        const letters = ACRONYM.exec(word.text)?.[1]
        return letters === undefined ? [] : [{ i, word, letters }]
      })
    : [],
)

/** Blocks with acronyms; few have any. */
const withAcronyms = pickBlocks((block) => (block.sentences.some((sentence) => acronymsIn(sentence).length > 0) ? true : null))

/** Acronyms of a message that a reader is told to have, and that nothing in it explains: each with its first such place and the number of all its uses. */
function unexplained(message: Message): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  const counts = new Map<string, number>()
  for (const { block } of withAcronyms(message.blocks)) {
    for (const sentence of block.sentences) {
      for (const { i, word, letters } of acronymsIn(sentence)) {
        counts.set(letters, (counts.get(letters) ?? 0) + 1)
        if (!uses.has(letters) && block.voice === 'company' && isThing(block, sentence, i, letters)) uses.set(letters, { block, word, times: 0 })
      }
    }
  }
  if (uses.size === 0) return uses
  const text = message.blocks.map((block) => block.text).join('\n')
  for (const [letters, use] of uses) {
    use.times = counts.get(letters) ?? 0
    if (isExplained(text, letters) || isShouted(text, letters)) uses.delete(letters)
  }
  return uses
}

function isThing(block: Block, { words }: Sentence, i: number, letters: string): boolean {
  inJargon ??= new Set(JARGON.filter((entry) => entry.capitals).flatMap((entry) => entry.phrase.replace(/:\w/g, '').toUpperCase().split(' ')))
  if (KNOWN_ACRONYMS.has(letters) || inJargon.has(letters)) return false
  const word = words[i] as Word
  const after = words[i + 1]
  const isStandard = word.text.includes('-') || STANDARD_AFTER.test(after?.text ?? '')
  if (!isStandard && (!THING_BEFORE.has(words[i - 1]?.lower ?? '') || (after && (/^[A-Z]/.test(after.text) || NAMED_AFTER.test(after.lower))))) return false
  // A month's three letters, a heading in capitals: only a sentence in small letters counts.
  if (words.filter((other) => /^[a-z]{2,}$/.test(other.text)).length < 4) return false
  return !marksOver(block, word, ['code', 'link', 'quotation']).length
}

/** "A LOST parcel" where "lost" stands too: a word in capitals. */
function isShouted(text: string, letters: string): boolean {
  return new RegExp(`(?<![\\w.@/-])${letters.toLowerCase()}(?![\\w@/-])`).test(text)
}

/** "(NTN)", "NTN (…", "NTN stands for", or words in a row with these initials. */
function isExplained(text: string, letters: string): boolean {
  if (new RegExp(`\\(\\s*${letters}s?\\b|\\b${letters}s?\\s*(?:\\(|=|–|—| - |stands? for|means\\b|is short for)`).test(text)) return true
  // Word by word: a pattern of the letters would take the fourth power of a made text's length.
  return text.split(/[^\w’'\s-]+/).some((part) => {
    const words = part.toLowerCase().split(/[\s-]+/)
    return words.some((_, i) => startWith(words, i, letters.toLowerCase()))
  })
}

const LINKS = new Set(['of', 'and', 'the', 'for', 'in'])

/** True where the words from `at` on start with the letters, one each; one small word may stand before each but the first. */
function startWith(words: readonly string[], at: number, letters: string): boolean {
  if (words[at]?.[0] !== letters[0]) return false
  const rest = letters.slice(1)
  return rest === '' || startWith(words, at + 1, rest) || (LINKS.has(words[at + 1] ?? '') && startWith(words, at + 2, rest))
}
