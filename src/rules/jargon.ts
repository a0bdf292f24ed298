import type { Block } from '../document/copy-document.ts'
import type { Sentence, Word } from '../document/english/sentence.ts'
import { isQuotedOrCode } from '../document/marks-over.ts'
import { isOwnName } from '../document/sender.ts'
import { isCustomersOwn } from './heard-words.ts'
import { findJargon, type JargonMatch } from './jargon-matches.ts'
import { sayIn, spellings } from './lexicons/inflect.ts'
import { JARGON } from './lexicons/jargon.ts'
import type { JargonTopic } from './lexicons/jargon-entry.ts'
import { type PhraseEntry, PhraseIndex, type PhraseList, type PhraseMatch } from './phrase-index.ts'
import { rewriteInPlace, withoutPreamble } from './plain-rewrite.ts'
import type { BlockContext, BlockRule, Hit, Rewrite, Team } from './rule.ts'
import { isNamed, isTable } from './wording.ts'

/** Topics that are ordinary words for specialists. */
const TRADE_TERMS: ReadonlySet<JargonTopic> = new Set(['technical', 'marketing'])

interface Options {
  readonly allow: readonly string[]
}

/**
 * How heavy a word must be to be underlined by itself, or all of a sentence's together. In a message
 * that is plain otherwise a single word has to be beyond doubt; two weaker ones are often chance.
 */
const BARS = {
  plain: { buzz: 1.2, term: 1, together: 1.5 },
  corporate: { buzz: 1, term: 1, together: 1.3 },
} as const

export const jargon = {
  id: 'jargon',
  title: 'Words that a customer would not use',
  principle: 'what-they-hear',
  hears: 'I would have to look that up. Are they talking to me?',
  description:
    'Looks for corporate buzz (“leverage”, “seamless”, “going forward”) and for terms that a newcomer among the readers would have to look up (“webhook”, “possession order”). ' +
    'Words that are only sometimes jargon count only in that sense: “unlock more value”, not “unlock your phone”. Terms of the trade are left alone where the audience is technical, ' +
    'in code and quotations, where the text explains them, and where your team allows them. Your own list of words to avoid is checked here too.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  options: { allow: { type: 'string[]', default: [], description: 'Words and phrases that your customers know, and that are left alone.' } },
  pairs: [
    { bad: 'You can ⟦utilize⟧ the app at home.', good: 'You can use the app at home.', fixed: true },
    { bad: 'Try ⟦leveraging⟧ your own photos.', good: 'Try using your own photos.', fixed: true },
    { bad: 'We will ⟦streamline⟧ your booking.', good: 'We will make booking quicker for you.' },
    { bad: 'Enjoy a ⟦seamless⟧ checkout.', good: 'Enjoy a smooth checkout.', fixed: true },
    { bad: 'Meet an ⟦innovative⟧ oven that bakes evenly.', good: 'Meet a new oven that bakes evenly.', fixed: true },
    { bad: 'The shop talks to your till through a ⟦webhook⟧.', good: 'The shop sends each order to your till by itself.' },
    { bad: '⟦Going forward⟧, you pay monthly.', good: 'From now on, you pay monthly.', fixed: true },
    { bad: 'The bridge is up. ⟦Please be advised that⟧ the ferry still runs.', good: 'The bridge is up. The ferry still runs.', fixed: true },
  ],
  silent: [
    { text: 'Hold the power button to unlock your phone.', why: 'a real lock' },
    { text: 'The page shows bidirectional text in Arabic and English.', why: 'the name of a kind of script' },
    { text: 'Whether a statement is actionable is for the court.', why: 'the law’s own word' },
    { text: 'Nobody here asks you to unlock anything.', why: 'a real lock' },
    { text: 'She learnt holistic treatments such as reflexology from her aunt.', why: 'medicine’s own word' },
    { text: 'Your mail now lives on another storage solution, which answers faster.', why: 'one of several of the kind' },
    { text: 'We found a solution and your heating is back on.', why: 'an answer to a problem' },
    { text: 'Your messages have end-to-end encryption.', why: 'the name of a thing that customers know' },
    { text: 'The Ministry of Innovation pays half of it.', why: 'part of a name' },
    { text: 'We deliver your parcel before noon.', why: 'parcels really are delivered' },
    { text: 'Reach out to us on 0800 123 456.', why: 'plain enough' },
    { text: 'Leverage is the length of the handle.', why: 'the noun of the trade' },
    { text: 'High financial leverage makes a loan risky.', why: 'the noun of the trade' },
    { text: 'Your plot has an easement or right of way along the fence.', why: 'the plain word stands beside it' },
    { text: 'A canonical URL is the address that search engines show. Link to the canonical URL.', why: 'the text says what it means' },
    { text: 'Find out in your discovery phase what people need.', why: 'not a lawsuit’s' },
    { text: 'Nobody may work alone on elevated platforms.', why: 'really high up' },
    { text: 'Our guides should sound calm and empowering.', why: 'a tone, not a deed' },
    { text: 'magnitude | size | methodology | method | remuneration | pay', why: 'a table of words, not a sentence' },
    { text: 'This notice is given pursuant to section 12 of the Act.', why: 'the law is named' },
    { text: 'Lien joined our bakery in May.', why: 'a name' },
    { text: 'Welcome to Unleash. With Unleash you turn a lamp on from your bed.', why: 'the name of what is sold' },
    { text: 'I hereby certify that the form is true.', why: 'what the customer signs' },
    { text: 'Who looks after your data (the data controller)', why: 'plain words stand before it' },
    { text: 'Innovation: we try out your ideas every month.', why: 'what follows says what is meant' },
    { text: 'CTA Button: Start today', why: 'a note of what the words are for' },
    { text: 'You and the baker may work out some other custom solution.', why: 'a way out that both agree on' },
    { text: 'The oven was late due to the fact that the lorry broke down.', why: 'long-winded, but everybody knows the words' },
  ],
  *check({ block, audience, register, sender, team, options }: BlockContext<Options>): Iterable<Hit> {
    const avoided: TeamMatch[] = []
    for (const match of teamWords(team).matchesIn(block)) {
      if (isQuotedOrCode(block, spanOf(match))) continue
      avoided.push(match)
      yield avoidedHit(block, match)
    }
    const allowed = allowedWords(team, options)
    const bar = BARS[register]
    if (isTable(block)) return
    for (const group of findJargon(block)) {
      const matches = group.filter((match) => {
        if (audience === 'technical' && TRADE_TERMS.has(match.entry.topic)) return false
        return (
          !avoided.some((other) => isSamePlace(other, match)) &&
          !isQuotedOrCode(block, spanOf(match)) &&
          !isOwnName(sender, match.sentence.words, match.first) &&
          !standsAlone(block, match) &&
          !isDeclared(match) &&
          !isAllowed(allowed, match) &&
          !isCustomersOwn(
            team,
            match.sentence.words
              .slice(match.first, match.last + 1)
              .map((word) => word.lower)
              .join(' '),
          ) &&
          !(sender.isAboutWriting && isNamed(block, spanOf(match).start, spanOf(match).end)) &&
          !isExplained(match, sender.explains)
        )
      })
      const strong = matches.filter(({ entry }) => entry.weight >= (entry.topic === 'buzz' ? bar.buzz : bar.term))
      for (const match of strong) yield hitFor(block, match, null)
      // A weak word that stands twice is still one weak word.
      const different = matches.filter((match, i) => matches.findIndex(({ entry }) => entry === match.entry) === i)
      if (strong.length > 0 || different.reduce((sum, { entry }) => sum + entry.weight, 0) < bar.together) continue
      const [heaviest] = [...different].sort((a, b) => b.entry.weight - a.entry.weight)
      if (heaviest) yield hitFor(block, heaviest, different)
    }
  },
} as const satisfies BlockRule

function wordAt(sentence: Sentence, index: number): Word {
  return sentence.words[index] as Word
}

function spanOf({ sentence, first, last }: PhraseMatch<PhraseEntry>): { start: number; end: number } {
  return { start: wordAt(sentence, first).start, end: wordAt(sentence, last).end }
}

/** "Innovation" alone in a list or a line is a word that is talked about; a feature's name ("RBAC") is what a customer must understand. */
function standsAlone(block: Block, { entry, sentence, first, last }: JargonMatch): boolean {
  // "CTA Button: Start today": a note of what the words after it are for.
  if (entry.topic === 'marketing' && first === 0 && block.text[wordAt(sentence, last).end] === ':') return true
  // "Innovation: we try out your ideas every month.": what follows says what is meant.
  if (entry.topic === 'buzz' && first === 0 && last === 0 && block.text[wordAt(sentence, 0).end] === ':' && sentence.words.length > 3) return true
  if (entry.topic === 'technical' || entry.topic === 'marketing' || first > 0 || last < sentence.words.length - 1) return false
  // "Innovative Solutions" tells of nothing; nobody explains two words together.
  if (entry.topic === 'buzz' && last > first) return false
  return block.sentences.length === 1 || ['list-item', 'table-cell', 'heading'].includes(block.role)
}

/** "I hereby certify that …": what the customer is to sign, in the words that a signature wants. */
function isDeclared({ entry, sentence }: JargonMatch): boolean {
  return (entry.topic === 'formal' || entry.topic === 'legal') && DECLARES.test(sentence.text)
}
const DECLARES =
  /^I(?:\/we|,[^,]{3,60},)? (?:hereby |also |do |further )*(?:certify|declare|accept|agree|confirm|consent|understand|acknowledge|authori[sz]e|undertake|affirm)\b/i

/** "SaaS (software that you rent online)", "an easement or right of way", "A webhook is a message that …": the text says what it means. */
function isExplained({ entry, sentence, first, last }: JargonMatch, explains: readonly string[]): boolean {
  if (entry.topic === 'buzz' || entry.topic === 'formal') return false
  if (explains.length > 0) {
    const said = sentence.words
      .slice(first, last + 1)
      .map((word) => word.lower)
      .join(' ')
    if (explains.some((term) => term === said || `${term}s` === said || term === `${said}s`)) return true
  }
  const text = sentence.text.toLowerCase().replace(/-/g, ' ')
  if (entry.plain.some((one) => one.length > 9 && !one.includes(':') && text.includes(one))) return true
  const from = wordAt(sentence, last).end - sentence.start
  const rest = sentence.text.slice(from)
  if (/[\p{L}\p{N}] \((?:the |an? |your |our )?$/u.test(sentence.text.slice(0, wordAt(sentence, first).start - sentence.start)) && /^\)/.test(rest)) return true
  return /^['’"”]?\s*\((?!https?:)[^)]{6,}\)/.test(rest) || /^['’"”]?,? (?:which|that is|i\.e\.|in other words|meaning)\b/.test(rest)
}

const WHAT: Readonly<Record<JargonTopic, string>> = {
  buzz: 'is business talk that tells a customer little',
  technical: 'is a technical term that a newcomer has to look up',
  marketing: 'is a marketer’s term that a customer has to look up',
  legal: 'is a lawyer’s term that a customer has to look up',
  finance: 'is a term from finance that a customer has to look up',
  formal: 'is office language that nobody says aloud',
}

function hitFor(block: Block, match: JargonMatch, together: readonly JargonMatch[] | null): Hit {
  const span = spanOf(match)
  const words = block.text.slice(span.start, span.end)
  const [best] = match.entry.plain
  const rewrite =
    best && match.entry.fits
      ? rewriteInPlace(block, match, best, match.entry.safe && !together ? 'safe' : 'choose')
      : !best && match.first === 0 && block.isUnbroken(span)
        ? withoutPreamble(match.sentence, span.end - match.sentence.start, () => `Leave out “${words}”`)
        : null
  const others = (together ?? []).filter((other) => other !== match).map((other) => `“${block.text.slice(spanOf(other).start, spanOf(other).end)}”`)
  const advice = adviceOf(match.entry.plain, rewrite)
  return {
    block,
    ...span,
    message: `“${words}” ${WHAT[match.entry.topic]}${others.length > 0 ? `, as ${others.length > 1 ? 'are' : 'is'} ${others.join(', ')} in the same sentence` : ''}.${advice}`,
    rewrites: rewrite ? [rewrite] : [],
    because: others.length > 0 ? `“${words}” together with ${others.join(', ')}` : `“${words}” is in the list of ${match.entry.topic} words`,
  }
}

/** What to write, for the message: the fix itself, or the plain words to start from. */
function adviceOf(plain: readonly string[], rewrite: Rewrite | null): string {
  const [best] = plain
  if (rewrite) return best ? ` ${rewrite.title}, or say what it does for the reader.` : ' Leave it out: what follows says it.'
  return best ? ` Say it plainly, for example “${sayIn(best, 'base')}”.` : ' Say in plain words what it means for the reader.'
}

/** A word that the team avoids, in lexicon notation so that its forms are found too. */
interface TeamEntry extends PhraseEntry {
  readonly plain: string
}
type TeamMatch = PhraseMatch<TeamEntry>

const teams = new WeakMap<Team, PhraseList<TeamEntry>>()
let notation: ReadonlyMap<string, string> | null = null

/** The team's own words to avoid, as a list of their own. */
function teamWords(team: Team): PhraseList<TeamEntry> {
  let list = teams.get(team)
  if (!list) {
    list = new PhraseIndex().register(Object.entries(team.avoid).flatMap(([word, plain]) => teamEntry(word, plain) ?? []))
    teams.set(team, list)
  }
  return list
}

/** "utilise: use" holds for "utilised" too: a word that our own lists know bends as it does there, if the replacement is one word. */
function teamEntry(word: string, plain: string): TeamEntry | null {
  const phrase = word.trim().toLowerCase()
  if (!/[\p{L}\p{N}]/u.test(phrase) || /[:*]/.test(phrase) || phrase.split(/[\s/‐‑-]+/).includes('')) return null
  notation ??= new Map(JARGON.map((entry) => [entry.phrase.replace(/:[vna]/g, ''), entry.phrase]))
  const marked = notation
  const known = spellings(phrase).flatMap((one) => marked.get(one) ?? [])[0]
  const mark = known !== undefined && /^\w+:[vna]$/.test(known) && /^\w+$/.test(plain.trim()) ? known.slice(-2) : ''
  return { phrase: phrase + mark, plain: plain.trim() === '' ? '' : plain.trim() + mark }
}

function avoidedHit(block: Block, match: TeamMatch): Hit {
  const span = spanOf(match)
  const { plain } = match.entry
  const rewrite = rewriteInPlace(block, match, plain, 'safe')
  const advice = rewrite ? ` ${rewrite.title}.` : plain ? ` Write “${plain.replace(/:\w$/, '')}”.` : ''
  return { block, ...span, message: `Your team avoids “${block.text.slice(span.start, span.end)}”.${advice}`, rewrites: rewrite ? [rewrite] : [] }
}

function isSamePlace(one: PhraseMatch<PhraseEntry>, other: PhraseMatch<PhraseEntry>): boolean {
  return one.sentence === other.sentence && one.first <= other.last && other.first <= one.last
}

function allowedWords(team: Team, options: Options): ReadonlySet<string> {
  return new Set([...team.allow, ...team.products, ...(options.allow ?? [])].map((word) => word.toLowerCase()))
}

function isAllowed(allowed: ReadonlySet<string>, { sentence, first, last }: JargonMatch): boolean {
  if (allowed.size === 0) return false
  const said = sentence.words
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ')
  return allowed.has(said) || allowed.has(said.replace(/s$/, '')) || allowed.has(`${said}s`)
}
