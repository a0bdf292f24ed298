import type { Block, Mark } from '../document/copy-document.ts'
import { marksOver } from '../document/marks-over.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { plain } from './wording.ts'

const SAYS_NOTHING =
  /^(?:(?:please )?(?:click|tap|press|go|see|look)(?: right| just)? (?:here|this link|on this link|the link)|here|right here|over here|this|this link|this page|the link|link|(?:click|tap)|(?:click|tap) (?:here )?(?:now|below))[.!:›»→ ]*$/i
/** "click here" in prose, for formats whose links are not seen. */
const CLICK_HERE = /\b(?:click|tap|press) (?:right )?(?:here|on this link|this link)\b/gi

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
    { text: 'Click the link below to choose a new password:\n\nhttps://acme.example/new', why: 'what the link does is said, and an address stands below' },
    { text: 'Click this link to choose a new password:\n\n{{ url }}\n', why: 'the address stands below, and what it does before it', file: 'mail.txt' },
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
      if (marksOver(block, { start, end }, ['code', 'link', 'quotation']).length) continue
      if (
        /^\s+(?:is|was|are|says?|tells?)\b/.test(block.text.slice(end)) ||
        /^ (?:to|and) [^.!?]{3,60}:\s*(?:$|[\ue000-\uf8fe])/.test(block.text.slice(end)) ||
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

const CAN = '(?:can|could|may|might)'
/** What stands before a link at the end of its sentence, and how it moves into the link: `[what stays, what the link says]`. */
const BEFORE: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [string, string]])[] = [
  // "You can view your bill [here]." → "You can [view your bill]."
  [
    new RegExp(`^((?:you|we) (?:${CAN} also|${CAN}|also ${CAN}) )([a-z]+ (?!and\\b).{4,60}?) (?:by clicking )?$`, 'i'),
    ([, stays = '', says = '']) => [stays, says],
  ],
  // "To use your rights, please send a request [here]." → "To use your rights, please [send a request]."
  [/^((?:to|in order to) [^,]{3,80}, (?:please )?)((?!click|see|go|tap|press|please)[a-z]+ [^,]{3,60}?) $/i, ([, stays = '', says = '']) => [stays, says]],
  // "To reopen the issue, [click here]." → "[Reopen the issue]."
  [/^(?:to|in order to) ([a-z]+ .{3,60}?),? (?:please )?(?:click )?$/i, ([, says = '']) => ['', capital(says)]],
  // "For a map of the site, [click here]." → "See [a map of the site]."
  [/^for ((?:an?|the|our|more|further) (?!.*\b(?:you|we|can|please)\b).{3,60}?),? (?:please )?(?:click |see |go )?$/i, ([, says = '']) => ['See ', says]],
  // "More about the course can be found [here]." → "See [more about the course]."
  [
    /^((?:more|additional|further|details|information|instructions|answers|examples|pictures|photos|an?|the|our|your|all|each) [^,]{3,70}?) (?:(?:can|may) be (?:found|seen|read|viewed|downloaded)|(?:is|are)(?: available)?|is found|are found) $/i,
    ([, says = '']) => ['See ', lower(says)],
  ],
  // "Read more about it [here]." → "[Read more about it]."
  [
    /^((?:please )?)((?:read|see|find|get|view|download|book|order|check|finish|complete|confirm|reset|change|update|manage|start|try|track|pay|sign up|log in|sign in|register|apply|join|visit|learn|subscribe|unsubscribe|donate|vote|watch|listen|buy|choose|set up) .{3,60}?) (?:by clicking )?$/i,
    ([, please = '', says = '']) => [please, says],
  ],
]

/** A sentence longer than this, in UTF-16 units, is looked at by nobody for a link's words: a text of nothing but links may be one. */
const LONGEST_MOVED = 1000

/** "[Click here] to change your card." → "[Change your card].": the words beside a link that says nothing move into it. */
function nameIt(block: Block, mark: Mark): Rewrite | null {
  const words = plain(block.text.slice(mark.at, mark.to)).trim()
  if (mark.to - mark.at !== words.length) return null
  const sentence = block.sentences.find((one) => one.start <= mark.at && mark.to <= one.end + 1)
  if (!sentence) return null
  // What may move into a link is short.
  if (sentence.end - sentence.start > LONGEST_MOVED) return null
  const before = plain(block.text.slice(sentence.start, mark.at))
  const after = plain(block.text.slice(mark.to, sentence.end))
  const rename = (start: number, end: number, stays: string, says: string): Rewrite | null => {
    // "Read more" leads nowhere either.
    if (/^(?:(?:please )?(?:read|see|learn|find out|view|get|discover) )?(?:more|details|information|info|it|this|these|all)[.!]?$/i.test(says)) return null
    if (/[\ue000-\uf8fe:;,()"]/.test(says) || /\b(?:and|or|but|if|when|where|then)\b/i.test(says)) return null
    if (marksOver(block, { start, end }, ['code', 'link', 'quotation', 'emphasis']).some((other) => other !== mark)) return null
    return {
      title: `Let the link say “${says}”`,
      kind: 'choose',
      edits: [
        ...(start < mark.at ? [{ start, end: mark.at, text: stays }] : []),
        { start: mark.at, end: mark.to, text: says },
        ...(end > mark.to ? [{ start: mark.to, end, text: '' }] : []),
      ],
    }
  }
  if (/^(?:please )?(?:click|tap|press|go) here$/i.test(words) && before === '') {
    const clause =
      /^ to ([\p{L}][\p{L}\p{N} ’'-]{3,60}?)(?=[.!:]?\s*$|[.!] )/u.exec(after) ??
      /^ for ((?:more |further |an? |the |our )[\p{L}][\p{L}\p{N} ’'-]{3,60}?)(?=[.!:]?\s*$|[.!] )/u.exec(after)
    if (!clause?.[1]) return null
    return rename(mark.at, mark.to + clause[0].length, '', capital(clause[1].replace(/^(?:an?|the) /i, '')))
  }
  // "Click [here] to change your card." → "[Change your card]."
  const click = /^(?:please )?(?:click|tap|press|go)(?: right)? $/i.exec(before)
  const purpose =
    click && /^(?:right )?here$/i.test(words) ? /^ to ((?!the\b|our\b|your\b|an?\b)[a-z][\p{L}\p{N} ’'-]{3,60}?)(?=[.!:]?\s*$)/u.exec(after) : null
  if (purpose?.[1]) return rename(sentence.start, mark.to + purpose[0].length, '', capital(purpose[1]))
  if (!/^[.!]?\s*$/.test(after) || !/^(?:(?:please )?(?:click|tap|press|go) here|here|this link|click|right here)[.!]?$/i.test(words)) return null
  const stop = /[.!]$/.exec(words)?.[0] ?? ''
  for (const [pattern, move] of BEFORE) {
    const match = pattern.exec(before)
    if (!match) continue
    const [stays, says] = move(match)
    return rename(sentence.start, mark.to, stays, says + stop)
  }
  return null
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A sentence's first word inside of another: names and acronyms keep their capitals. */
function lower(words: string): string {
  return /^(?:[A-Z]{2}|(?!(?:The|An?|Our|Your|All|Each|More) )[A-Z][a-z]+ [A-Z])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
