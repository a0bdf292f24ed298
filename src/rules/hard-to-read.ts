import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Block, BlockRole } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { BULLET_SIGNS } from '../text/bullet-signs.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'

/** "A rebate (a rebate is what you get back …).": the bracket at the end tells what its word means, after the sentence has been read. */
const DEFINES_ITS_WORD = /[\s(](\p{L}{4,}) \((?:an? |the )?\1 [^()]+\)[.!]?\s*$/iu
/** A shorter sentence must be nested and hard by most formulas; fewer words than this are never hard for their length. */
const NESTED_FROM = 20
/** Age in years that the formulas read for; 16 is the upper end of what public-service style guides write for. */
const AGE = 16

/** Made at the first sentence that is long enough to ask: most short messages have none. */
let readability: ReturnType<typeof makeReadability> | null = null
const makeReadability = () =>
  unified()
    .use(retextEnglish)
    .use(retextReadability, { age: AGE, threshold: 5 / 7, minWords: NESTED_FROM })
    .freeze()

/** Sentences that a reader must read twice: very long, or shorter and nested. */
export const hardToRead: BlockRule = {
  id: 'hard-to-read',
  title: 'Hard to read',
  principle: 'what-they-hear',
  hears: 'I lost the thread. What was that about?',
  description:
    'Finds sentences of 34 words or more, and shorter ones with clauses inside clauses that readability formulas also find hard. A placeholder counts as one word, a link’s words count and its address does not; lists, lines of links and separate lines are not added up. Terms, privacy notices and regulations are left alone.',
  severity: 'info',
  weight: 1,
  scope: 'block',
  options: {
    words: { type: 'number', default: 34, description: 'A sentence with this many visible words, or more, is too long.' },
  },
  pairs: [
    {
      bad: '⟦When you have chosen the plan that suits your household and have told us the address where you would like the box to arrive, we pack it on Monday and send it with a courier who calls you.⟧',
      good: 'First choose the plan that suits your household. Then tell us where the box should arrive. We pack it on Monday, and the courier calls you.',
    },
    {
      bad: '⟦The notification that the organisation that your administrator registered last year sent to you concerning identification requirements expired yesterday evening unexpectedly.⟧',
      good: 'Your administrator registered an organisation. Its note about identification expired last night.',
    },
  ],
  silent: [
    {
      text: 'You can pay by card, by bank transfer or by direct debit, and you can change your mind at any time in your account without telling us why.',
      why: 'long, but under the limit and plainly built',
    },
    {
      text: '- Monday: bread, butter, eggs\n- Tuesday: rice, beans, limes\n- Wednesday: pasta, tomatoes, basil\n- Thursday: noodles, leeks, ginger\n- Friday: potatoes, kale, cream\n- Saturday: polenta, sage, nuts\n',
      why: 'a list is not one sentence',
    },
    {
      text: 'The last day for the piano that you rented from us in spring is {{ end_date }}. We asked you in a letter to tell us by then whether you want to keep it for the whole of the coming year.',
      why: 'a filled-in date ends the first sentence',
    },
    {
      text: 'In the kit: • A loom of beech that folds flat under any bed • Two shuttles, a comb and enough wool for three scarves • A film that shows the first ten rows • A bag for the tram • A letter from the person who built it',
      why: 'a list in one line',
    },
    {
      text: 'If you tell us in May that you are moving, you may also get a rebate (a rebate of what you paid for the months between the day when you moved and the day when we were told).',
      why: 'the bracket at the end explains its word',
    },
    {
      text: 'Read more: [one](https://a.example) | [two](https://b.example) | [three](https://c.example) | [four](https://d.example) | [five](https://e.example)',
      why: 'a line of links',
    },
  ],
  *check({ block, sender, options }: BlockContext<{ words: number }>): Iterable<Hit> {
    if (NOT_PROSE.has(block.role)) return
    // Those who write for a living quote and list more in one sentence, and read it at their desk.
    const limit = sender.isAboutWriting ? options.words + 8 : options.words
    for (const sentence of block.sentences) {
      if (sentence.text.length < SHORTEST_NESTED || spacesIn(sentence.text) + 1 < NESTED_FROM) continue
      const part = longestLine(block, sentence)
      if (part.words < NESTED_FROM || isEnumeration(block, part)) continue
      if (part.words >= limit) {
        if (part.words < limit + 8 && DEFINES_ITS_WORD.test(part.text)) continue
        yield {
          block,
          start: part.start,
          end: part.end,
          message: `${part.words} words in one sentence: your customer loses the thread. Say one thing, stop, then say the next.`,
          because: `${part.words} visible words; ${limit} is the limit`,
        }
        continue
      }
      const nested = nesting(part.text)
      const formulas = nested ? hardByFormulas(part.text) : null
      if (!nested || !formulas) continue
      yield {
        block,
        start: part.start,
        end: part.end,
        message: `${nested}: your customer must read it twice. Give each thought its own sentence.`,
        because: formulas,
      }
    }
  },
}

const NOT_PROSE: ReadonlySet<BlockRole> = new Set(['link', 'alt-text', 'placeholder-text', 'label'])

/** So many words, and what parts them, are no shorter. */
const SHORTEST_NESTED = 2 * NESTED_FROM - 1

/** Characters of white space: words are no more than these and one. */
function spacesIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) <= 32 || isWhite(text, i)) count++
  }
  return count
}

function isWhite(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x1680 && WIDE_SPACE.test(text[at] as string))
}
const WIDE_SPACE = /\s/

interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: number
}

/** The longest line of a sentence: lines that the writer broke are read one by one. */
function longestLine(block: Block, sentence: Sentence): Part {
  let best: Part = { start: sentence.start, end: sentence.end, text: '', words: 0 }
  let start = sentence.start
  for (const written of sentence.text.split('\n')) {
    const line = withCuts(written)
    const isList = OPENS_LIST.test(line)
    const items = line.split(isList ? DASH : ITEM)
    const words =
      isList || items.length >= 3 || (items.length === 2 && line.includes(' | '))
        ? Math.max(...items.map((item) => countWords(item, block)))
        : countWords(line, block)
    if (words > best.words) {
      const lead = written.length - written.trimStart().length
      best = { start: start + lead, end: start + written.trimEnd().length, text: written.trim(), words }
    }
    start += written.length + 1
  }
  return best
}

/** What ends where no full stop is seen: after an address, before a bullet. */
const OPENS_ITEM = `[${BULLET_SIGNS}✅👉🔹🔸⭐✨]`
const ENDS = new RegExp(`(?:https?:\\/\\/|www\\.)\\S{1,300}(?= {1,3}\\p{Lu})| (?=${OPENS_ITEM} ?\\S)`, 'gu')
const HAS_ENDS = new RegExp(`:\\/\\/|www\\.|${OPENS_ITEM}`, 'u')
const NUMBER = / (?=\d{1,2}[.)] )/g

/** The line with a bar wherever something ends in it: only for counting. */
function withCuts(line: string): string {
  const cut = HAS_ENDS.test(line) ? line.replace(ENDS, '$& | ') : line
  return cut.includes(' 1. ') && cut.includes(' 2. ') ? cut.replace(NUMBER, ' | ') : cut
}

/** Where an item of a list written in a line starts: "… if you: - are 65, - have a card", "(a) …; (b) …". */
const ITEM = /(?<=[:;,.]|[;,] (?:and|or)| to)\s{1,2}(?:[-–•*]|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)])\s|\s\|\s/gi

/** A colon and a dash open a list, and every dash after it starts an item. */
const OPENS_LIST = /:_? [-–•*] /
const DASH = / [-–•*] /

/** Visible words: what white space parts, with a letter, digit or placeholder in it; addresses do not count. */
function countWords(text: string, block: Block): number {
  let count = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isWhite(text, at)) continue
    if (at > start && isWord(text, start, at) && !isAddress(text.slice(start, at), block)) count++
    start = at + 1
  }
  return count
}

/** True for what has a letter, a digit or a placeholder in it. */
function isWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true
    if (code >= 128) return /[\p{L}\p{N}\ue000-\uf8fe]/u.test(text.slice(at, end))
  }
  return false
}

function isAddress(token: string, block: Block): boolean {
  if (!MAY_BE_ADDRESS.test(token)) return false
  if (/^[(<[]*(?:https?:\/\/|www\.)/i.test(token)) return true
  const stand = /^[([<]*([\ue000-\uf8fe])[)\]>.,;:]*$/.exec(token)?.[1]
  const placeholder = stand ? block.placeholders[stand.charCodeAt(0) - 0xe000] : undefined
  return placeholder?.dialect === 'address' && placeholder.role !== 'contact'
}

const MAY_BE_ADDRESS = /[:.\ue000-\uf8fe]/

/** A line of links, a menu, or a long row of names between commas: nobody reads it as a sentence. */
function isEnumeration(block: Block, part: Part): boolean {
  let linked = 0
  let links = 0
  for (const mark of block.marks) {
    if (mark.kind !== 'link' || mark.at < part.start || mark.to > part.end) continue
    links++
    linked += countWords(block.text.slice(mark.at, mark.to), block)
  }
  if (links >= 4 && linked * 2 > part.words) return true
  const cuts = part.text.split(/[|•·→»;]|,(?= )/).length
  return cuts >= 6 && part.words / cuts < 3.2
}

const SUBORDINATE = /\b(?:that|which|who|whom|whose|where|because|although|though|unless|whereas|whether|while|if|when|since|so that|in which|for which)\b/gi

/** What is nested in a sentence, in words, or null: clauses inside clauses, or one "and" after the other. */
function nesting(text: string): string | null {
  const clauses = text.match(SUBORDINATE)?.length ?? 0
  if (/\bthat(?: the| an?| your| our)? \p{L}+ (?:that|which|who)\b[^,;]{4,60}\b\p{L}+(?:ed|s|t)\b/u.test(text) && clauses >= 2)
    return 'A clause inside a clause'
  const ands = text.match(/\band\b/gi)?.length ?? 0
  const pauses = text.match(/[,;:–—(]/g)?.length ?? 0
  if (ands >= 4 && pauses === 0) return 'One “and” after the other'
  if (clauses >= 4 && pauses <= 1) return 'Four clauses in one breath'
  return null
}

/** What `retext-readability` says, in words: "6 of 7 reading formulas find it hard"; null when too few do. */
function hardByFormulas(text: string): string | null {
  const file = new VFile(text.replace(/[\ue000-\uf8fe]/g, 'name'))
  readability ??= makeReadability()
  readability.runSync(readability.parse(file), file)
  const message = file.messages.find((one) => one.source === 'retext-readability')
  const count = message ? /(\d+|all) (?:out of )?(\d+)/.exec(message.reason) : null
  return count ? `${count[1]} of ${count[2]} reading formulas find it hard`.replace(/^all of/, 'all') : null
}
