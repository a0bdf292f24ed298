import { once, onceByText } from '../text/memo.ts'
import { pickBlocks, sumOfBlocks } from './block-runs.ts'
import type { Block, Message } from './copy-document.ts'
import { isGivenName } from './english/given-names.ts'
import type { Sentence } from './english/sentence.ts'

/**
 * What a message tells of its sender: the names it goes by, and where it begins to speak. Learnt
 * from the message itself, so that "Acme was founded in 2009" is heard without a configuration.
 */
export interface Sender {
  /** Names of the company and its products, lower case, each as its words. */
  readonly names: readonly (readonly string[])[]
  /** Whether the names are an organisation's or a product's, as the text tells: an organisation acts, a product does its work. */
  readonly namesAre: 'organisation' | 'product' | null
  /** The first block of the body that is a sentence: what the reader hears first; null in a page of fragments. */
  readonly opening: Block | null
  /** Shares of the sentences that have "we / our / us" and "you / your", 0 to 1. */
  readonly selfShare: number
  readonly youShare: number
  /** Share of the sentences that have "we / our / us" and no "you / your". */
  readonly ownShare: number
  /** Share of the sentences in the first person singular, 0 to 1: a founder, an author. */
  readonly iShare: number
  /** Share of the sentences about the reader's own order, account, request or the like, or about a decision, payment, refusal or complaint. */
  readonly serviceShare: number
  /** Share of the sentences that instruct a writer or user: "Use …", "Avoid …", "For example, …". */
  readonly instructShare: number
  /** True for a page about writing, which names words rather than uses them: a style guide, a word list. */
  readonly isAboutWriting: boolean
  /** True for terms and notices that say so in their title. */
  readonly isTerms: boolean
  /** True for a guide or manual: many sentences, and one in five instructs a writer or user. */
  readonly isGuide: boolean
  /** True for terms, privacy notices and their like, whose "we" is not marketing. */
  readonly isLegal: boolean
  /** Terms whose meaning a sentence of the text tells, lower case: "webhook" after "A webhook is a message that …". */
  readonly explains: readonly string[]
  /** Nouns that the text uses of the reader's own people, singular: "customer" after "your customers". Such customers are no readers. */
  readonly ofReader: readonly string[]
  /** True when the message says welcome somewhere: in its subject, its title or a sentence. */
  readonly welcomes: boolean
  /** How the file writes the reader's first name, as a template value; null when it does not. */
  readonly readerName: string | null
}

/** Capitalised words that are no sender's name: days, places, platforms, words of headings. */
const NO_NAMES = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december google facebook twitter github linkedin youtube instagram slack discord apple android windows linux ios macos mac amazon microsoft english american british europe european africa asia us usa uk america internet web http https html css api faq pdf ok ai url id rss email sms gdpr vat seo saas team support help dear hi hello best the and for your our you we this that with from new free get learn more contact about home read how what why when where if it in on of to is are as at by or an all no not yes order date name phone mobile number account ticket customer service customers users manager please thanks thank note subject re step version open source community privacy policy terms there here they she he every each many some most such one two three its their his her these those whether although while since'.split(
    ' ',
  ),
)
const NAME = /(?<![\p{L}\p{N}@./-])(?:\p{Lu}|\d+(?=\p{L}*\p{Lu}))[\p{L}\p{N}]*(?:['’]s?)?/uy
const SELF = /\b(?:we|our|us|we['’](?:re|ve|ll|d))\b/i
const FIRST_PERSON = /\b(?:I|my|me|myself)\b/
const YOU = /\b(?:you|your|yours|you['’](?:re|ve|ll|d))\b/i

const OF_READER =
  /\byour (?:own |\w+ )?(customer|user|client|subscriber|member|visitor|guest|shopper|buyer|tenant|resident|student|patient|donor|marketer|developer|creator)['’]?s\b/gi
/** Who keeps an animal brings it to be treated: the patients are theirs. */
const PET = /\byour (?:\w+ )?(?:pet|dog|cat|puppy|kitten|horse|animal)['’]?s?\b/i
const INSTRUCTS =
  /^(?:for example|e\.g\.|note|example|tip|do|don['’]t|do not|avoid|use|write|keep|make sure|make|include|spell|capitali[sz]e|put|add|consider|choose|remember|always|never|try|start|run|set|open|click|select|install|replace|remove|ensure|check)\b|\b(?:you should|should be|should not|instead of|plain language|style guide|readers?|headings?|writing|wording|tone of voice|jargon|acronyms?|sentence case|content designers?|regulations?)\b/i
const EXPLAINS =
  /^(?:an? |the )?((?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+)(?: ?[—–(,] ?[^—–)]{3,120}[—–)])? ?(?:is|are|means?|refers? to|stands? for) (?:what|when|where|how|an? |the (?:first|part|way|process|stage|step|name|number|amount|time|place|page|address|person|right)\b)/iu
/** A heading that opens its own explanation: “What is a webhook?”, “How the webhook works” */
const ASKS_WHAT =
  /^(?:what(?:['’]s| is| are) (?:an? |the |our |your )?((?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+)\??|how (?:an? |the |our |your )?((?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)(?: (?:system|process))? works?)$/iu
function explainedIn(text: string): string | undefined {
  const match = EXPLAINS.exec(text) ?? ASKS_WHAT.exec(text)
  return (match?.[1] ?? match?.[2])?.toLowerCase()
}
const LEGAL =
  /\b(?:personal (?:data|information)|third[- ]part(?:y|ies)|liabilit\w*|indemnif\w*|warrant(?:y|ies)|agreement|applicable law|jurisdiction|hereby|herein|pursuant|terms (?:of (?:use|service)|and conditions)|privacy policy|cookies?|data protection|consent|controller|processor|GDPR|intellectual property|infring\w*|sole discretion|disclos\w+|retention|lawful|statutory|licen[cs]e)\b/i
const OF_WRITING =
  /\b(?:wording|headings?|readability|(?:grade|reading) levels?|plain[- ]language|readers?|sentence[- ]case|capitali[sz]\w+|style guides?|hyphen\w*|spell(?:ing|ed)|jargon|acronyms?|abbreviations?|(?:active|passive) voice|punctuation|apostrophes?|pronouns?|contractions?|content design\w*|tone of voice|voice and tone|lowercase|uppercase|word list|italics?|verbs?|nouns?|sentences?|paragraphs?|writ(?:e|es|ing|ers?)|words?|phrases?|usability|copy(?:writers?|editing))\b/i
const TERMS_TITLE =
  /^(?:\w+ )?(?:(?:general |website |user )?terms\b(?! of the)|privacy (?:policy|notice|statement)|cookies? (?:policy|notice)|legal notice|disclaimer|end[- ]user|acceptable use|data (?:protection|processing)|service level|licen[cs]e agreement|impressum|eula)/i
const SERVES =
  /\byour (?:[\ue000-\uf8fe] )?(?:\w+ )?(?:order|ticket|account|invoice|request|subscription|password|parcel|package|delivery|case|card|booking|appointment|domain|purchase|message|e-?mail|query|enquiry|inquiry|issue|shipment|bill)\b|\b(?:ticket #|order (?:number|id|#)|tracking number|invoice|decisions?|appeal|applications?|complain\w*|absen\w+|notice|penalt\w+|payments?|refund\w*|charges?|cancel\w*|reschedul\w*|refus\w+|reject\w*|suspen\w+|approv\w+|overdue|debt|claim\w*|polic(?:y|ies)|evidence|eligib\w+|delay\w*|apolog\w+|sorry|unfortunately|regret\w*)\b/i

/** In steps of 0.05, so that one more sentence seldom changes what is known of all others. */
function share(part: number, whole: number): number {
  return whole ? Math.floor((20 * part) / whole + 1e-9) / 20 : 0
}

/** In fewer sentences than these, one “you” more or less would turn a share over. */
const FEW = 8

type Learnt = Omit<Sender, 'opening' | 'welcomes'>
const known = new WeakMap<object, { configured: readonly string[]; sender: Sender }>()
const learntOf = new WeakMap<object, { configured: readonly string[]; learnt: Learnt }>()

/**
 * The sender of a message. `configured` are the names that the team gave; `all` are the messages of the same
 * file: in a collection each is too short to tell, and all have the same sender.
 */
export function senderOf(message: Message, configured: readonly string[], all: readonly Message[] = [message]): Sender {
  const found = known.get(message)
  if (found && found.configured === configured) return found.sender
  const together = message.key !== null && all.length > 1
  const sender = {
    ...learn(together ? all : [message], together ? all : message, configured),
    opening: openingOf(message),
    welcomes: welcoming(message.blocks).length > 0,
  }
  known.set(message, { configured, sender })
  return sender
}

function learn(messages: readonly Message[], key: object, configured: readonly string[]): Learnt {
  const found = learntOf.get(key)
  if (found && found.configured === configured) return found.learnt
  const learnt = readMessages(messages, configured)
  learntOf.set(key, { configured, learnt })
  return learnt
}

function openingOf(message: Message): Block | null {
  return message.blocks.find((block) => block.reading === 0 && block.voice === 'company' && isBody(block)) ?? null
}

/** True where words that begin with a capital are a name of the sender's: “Unleash is free”, of a product called so. */
export function isOwnName({ names }: Pick<Sender, 'names'>, words: Sentence['words'], at: number): boolean {
  return /^\p{Lu}/u.test(words[at]?.text ?? '') && names.some((name) => name.every((part, j) => words[at + j]?.lower === part))
}

const WELCOMES = /(?:^|[.!?,:] )["“*#\s]*welcome\b/i
/** A look for one word costs less than one at all words of the text. */
const welcoming = pickBlocks((block) => (isTelling(block) && /welcome/i.test(block.text) && WELCOMES.test(block.text) ? true : null))

/** False for what no name starts with: most of a text is small letters. */
function mayStartName(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 128
}

/** "In Leeds", "near Berlin": where it is, not who. */
function isPlace(text: string, at: number, name: string): boolean {
  return /\b(?:in|near|around|across|throughout|downtown|outside) $/i.test(text.slice(Math.max(0, at - 12), at)) && /^\p{Lu}\p{Ll}+$/u.test(name)
}

/** What one sentence tells of its sender and its reader. A keystroke changes few sentences. */
const readSentence = once(({ text }: Sentence) => {
  const names: { readonly word: string; readonly isInside: boolean }[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayStartName(text.charCodeAt(at))) continue
    NAME.lastIndex = at
    const name = NAME.exec(text)?.[0]
    if (!name) continue
    const word = name.replace(/['’]s?$/, '').toLowerCase()
    if (word.length >= 3 && !NO_NAMES.has(word) && !isPlace(text, at, name)) names.push({ word, isInside: at > 0 })
    at += name.length - 1
  }
  return {
    ofReader: [...[...text.matchAll(OF_READER)].flatMap((match) => match[1]?.toLowerCase() ?? []), ...(PET.test(text) ? ['patient'] : [])],
    self: SELF.test(text),
    first: FIRST_PERSON.test(text) && !/\?\s*$/.test(text),
    you: YOU.test(text),
    serves: SERVES.test(text),
    instructs: INSTRUCTS.test(text),
    legal: LEGAL.test(text),
    explained: explainedIn(text),
    term: OF_WRITING.exec(text)?.[0].toLowerCase(),
    names,
  }
})

/** How many sentences there are, and how many of them speak of whom. */
const NO_FIGURES = { sentences: 0, self: 0, first: 0, you: 0, own: 0, serves: 0, instructs: 0, legal: 0 }
type Figures = typeof NO_FIGURES
const FIGURES = Object.keys(NO_FIGURES) as (keyof Figures)[]

/** What the sentences of a block tell together: a keystroke changes one block, and the sums of all others are known. */
const readSentences = once((all: readonly Sentence[]) => {
  const names = new Map<string, { inside: number; all: number }>()
  const read = {
    ...NO_FIGURES,
    terms: [] as string[],
    explained: [] as string[],
    ofReader: [] as string[],
    names,
  }
  for (const sentence of all) {
    if (sentence.words.length < 4) continue
    read.sentences++
    const one = readSentence(sentence)
    read.ofReader.push(...one.ofReader)
    if (one.self) read.self++
    if (one.first) read.first++
    if (one.you) read.you++
    if (one.self && !one.you) read.own++
    if (one.serves) read.serves++
    if (one.instructs) read.instructs++
    if (one.legal) read.legal++
    if (one.term !== undefined) read.terms.push(one.term)
    if (one.explained !== undefined) read.explained.push(one.explained)
    for (const { word, isInside } of one.names) {
      const count = names.get(word) ?? { inside: 0, all: 0 }
      count.all++
      if (isInside) count.inside++
      names.set(word, count)
    }
  }
  return read
})

/** What the blocks of a message tell together. */
interface Told extends Figures {
  writing: number
  /** Headings that say the page is of terms. */
  termsTitles: number
  readonly names: Map<string, { inside: number; all: number }>
  /** Those of `names` that are named so often that it may matter. */
  readonly oftenNamed: Map<string, { inside: number; all: number }>
  readonly explains: Map<string, number>
  readonly ofReader: Map<string, number>
  readonly terms: Map<string, number>
}

const OFTEN = 5

const tell = sumOfBlocks<Told>(
  () => ({
    ...NO_FIGURES,
    writing: 0,
    termsTitles: 0,
    names: new Map(),
    oftenNamed: new Map(),
    explains: new Map(),
    ofReader: new Map(),
    terms: new Map(),
  }),
  (told, block, times) => {
    if (!isTelling(block)) return
    if ((block.role === 'title' || block.role === 'heading') && TERMS_TITLE.test(block.text)) told.termsTitles += times
    const read = readSentences(block.sentences)
    for (const figure of FIGURES) told[figure] += times * read[figure]
    told.writing += times * read.terms.length
    for (const term of read.explained) addTo(told.explains, term, times)
    for (const noun of read.ofReader) addTo(told.ofReader, noun, times)
    for (const term of read.terms) addTo(told.terms, term, times)
    if (!mayName(block)) return
    for (const [word, { inside, all }] of read.names) {
      const count = told.names.get(word) ?? { inside: 0, all: 0 }
      count.all += times * all
      count.inside += times * inside
      if (count.all) told.names.set(word, count)
      else told.names.delete(word)
      if (count.all >= OFTEN) told.oftenNamed.set(word, count)
      else told.oftenNamed.delete(word)
    }
  },
)

function addTo(counts: Map<string, number>, word: string, times: number): void {
  const count = (counts.get(word) ?? 0) + times
  if (count) counts.set(word, count)
  else counts.delete(word)
}

function isTelling(block: Block): boolean {
  return block.reading === 0 && block.voice === 'company'
}

/** Words of headings and links have capitals without being names. */
function mayName({ role }: Block): boolean {
  return role !== 'heading' && role !== 'link' && role !== 'button'
}

/** Blocks that say by their grammar or their place whose name is in them. */
const tellNames = pickBlocks((block) => {
  if (!isTelling(block)) return null
  const placed = namesPlacedIn(block.sentences)
  const title = block.role === 'title' ? nameInTitle(block.text) : null
  const sign = block.role === 'alt-text' ? nameOnSign(block.text) : null
  return placed.length || title !== null || sign !== null ? { placed, title, sign } : null
})

/** "Opening hours | Acme": the last of a title's parts. */
function nameInTitle(text: string): string | null {
  const parts = text.split(/ [|–—·-] |: /)
  const last = parts.length > 1 ? parts.at(-1)?.trim() : undefined
  return last && last.split(' ').length <= 2 && /^\p{Lu}/u.test(last) && mayBeName(plainName(last)) ? plainName(last) : null
}

function readMessages(messages: readonly Message[], configured: readonly string[]): Learnt {
  const [only] = messages
  const blocks = messages.length === 1 && only ? only.blocks : messages.flatMap((message) => message.blocks)
  const told = tell(blocks)
  const { sentences } = told
  const names = new Set(configured.map((name) => name.toLowerCase()))
  for (const name of learntNames(messages, blocks, told)) names.add(name)
  let organisation = 0
  let product = 0
  for (const { found } of tellNames(blocks)) {
    for (const { name, is } of found.placed) {
      if (is === null || !names.has(name)) continue
      if (is === 'product') product++
      else organisation++
    }
  }
  return {
    names: [...names].map((name) => name.split(/\s+/)).sort((a, b) => b.length - a.length),
    namesAre: product > organisation ? 'product' : organisation > product ? 'organisation' : null,
    selfShare: share(told.self, sentences),
    youShare: share(told.you, Math.max(sentences, FEW)),
    ownShare: share(told.own, sentences),
    iShare: share(told.first, sentences),
    serviceShare: share(told.serves, sentences),
    instructShare: share(told.instructs, sentences),
    isAboutWriting: sentences >= 6 && told.writing / sentences >= 0.2 && told.terms.size >= 4,
    isTerms: told.termsTitles > 0 && sentences >= 12 && told.legal / sentences >= 0.2,
    isGuide: sentences >= 10 && told.instructs / sentences >= 0.2,
    isLegal: sentences >= 12 && told.legal / sentences >= 0.2,
    explains: [...told.explains.keys()].sort(),
    ofReader: [...told.ofReader.keys()].sort(),
    readerName: messages.flatMap((message) => message.placeholders).find((one) => one.role === 'first-name' && one.dialect !== 'address')?.raw ?? null,
  }
}

function isBody(block: Block): boolean {
  return (block.role === 'paragraph' || block.role === 'table-cell') && block.sentences.some((sentence) => sentence.words.length >= 3)
}

/** "Larkfield", "18North", "Bread for Leeds", "Salt & Flour": up to four words. */
const NAME_WORDS = String.raw`(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}]+(?:-\p{Lu}[\p{L}\p{N}]+)?(?:['’]s \p{Lu}[\p{L}\p{N}]+|(?: (?:of |for |the |& )?\p{Lu}[\p{L}\p{N}]+){1,3})?`
const SHORT_NAME = String.raw`\p{Lu}[\p{L}\p{N}]{1,40}(?:-\p{Lu}[\p{L}\p{N}]{1,40})?(?: (?:& )?\p{Lu}[\p{L}\p{N}]{1,40})?`
/** As many words as a name may have, where the place leaves no doubt that it is one. */
const WHOLE_NAME = String.raw`\p{Lu}[\p{L}\p{N}]{1,40}(?:-\p{Lu}[\p{L}\p{N}]{1,40})?(?: (?:& |of |for |the )?\p{Lu}[\p{L}\p{N}]{1,40}){0,3}`
const OPENING = '^(?:Today,? |Now,? )?(?:The )?'
/** A name inside of a sentence stands behind a space. */
const NAME_INSIDE = / \p{Lu}/u
const SIGN = new RegExp(`^(${WHOLE_NAME}) [Ll]ogo$`, 'u')

/** "Acme logo", "Salt & Flour logo": whose sign a picture is. */
function nameOnSign(text: string): string | null {
  const name = SIGN.exec(text.trim())?.[1]
  return name && mayBeName(plainName(name)) ? plainName(name) : null
}

interface SenderPlace {
  /** What a text with the place has, and is quicker to look for. */
  readonly sign: RegExp
  readonly place: RegExp
  /** True where the name may be the first of the text. */
  readonly mayBeFirst?: boolean
}

/** Where a name stands shows that it is the sender's: "At Acme, we", "the Acme team", "Welcome to Acme". */
const SENDER_PLACES: readonly SenderPlace[] = [
  {
    sign: NAME_INSIDE,
    place: new RegExp(
      String.raw`\b(?:[Aa]t|[Hh]ere at|[Ww]elcome to|[Jj]oin|[Aa]bout|[Ww]hy(?: [Cc]hoose)?|[Ff]rom) (${WHOLE_NAME})(?=,? (?:we|our|is|has)\b|,? where (?:you|we|every)\b|[.!?]|$)`,
      'gu',
    ),
  },
  {
    sign: / (?:[Tt]eam|[Cc]ommunity|[Ff]amily|[Pp]roject|[Ff]oundation|mission)\b/,
    place: new RegExp(String.raw`\b[Tt]he (${SHORT_NAME}) (?:[Tt]eam|[Cc]ommunity|[Ff]amily|[Pp]roject|[Ff]oundation|mission)\b`, 'gu'),
  },
  {
    sign: /['’]/,
    place: new RegExp(
      String.raw`\b(${SHORT_NAME})['’]s? (?:[\p{L}&()-]+ ){0,5}?(?:mission|vision|goals?|values|story|history|founders?|co-founders?|team|CEO|CTO|president|director|board|staff|employees|headquarters|initiative|approach|work|commitment|services|customers|clients|members|supporters|volunteers|donors)\b`,
      'gu',
    ),
    mayBeFirst: true,
  },
  { sign: /[es] at /, place: new RegExp(String.raw`\b(?:[Ww]e|[Uu]s) at (${SHORT_NAME})\b`, 'gu') },
  {
    sign: /[Aa]s |[Ww]e(?: are|['’]re) /,
    place: new RegExp(String.raw`\b(?:[Aa]s|[Ww]e(?:['’]re| are)) (${SHORT_NAME})(?=,? (?:we|our)\b|[.,!])`, 'gu'),
  },
  {
    sign: /[Tt]hank/,
    place: new RegExp(
      String.raw`\b[Tt]hank(?:s| you)(?: very much| so much)? for (?:choosing|contacting|visiting|joining|supporting|trusting|using|shopping (?:at|with)|booking with|reaching out to|getting in touch with|(?:your|the) (?:interest in|order with|purchase from|support of|trust in)) (${WHOLE_NAME})(?=[.,!?]| (?:and|for|to|with|again|today|this)\b|$)`,
      'gu',
    ),
  },
  { sign: /©|\(c\)/, place: new RegExp(String.raw`(?:©|\(c\)) ?(?:\d{4} ?(?:[–-] ?\d{4} ?)?)?(${SHORT_NAME})`, 'gu'), mayBeFirst: true },
]

/** The names in places of the sender's, in the order of the places. */
function placedNames(text: string, isNamedInside: boolean): string[] {
  const names: string[] = []
  for (const { sign, place, mayBeFirst } of SENDER_PLACES) {
    if (!(isNamedInside || mayBeFirst) || !sign.test(text)) continue
    for (const match of text.matchAll(place)) if (match[1] !== undefined) names.push(match[1])
  }
  return names
}

/** The name that a sentence may begin with; all that is said of it below follows it at once, so a sentence without one is asked no more. */
const NAME_FIRST = new RegExp(`${OPENING}(${NAME_WORDS})`, 'u')
const SUBJECT_OF = new RegExp(
  `${OPENING}(${NAME_WORDS}) (?:is|was|has|will|can|offers|provides|helps|lets|makes|gives|does|started|began|now|also|believes|exists|remains)\\b`,
  'u',
)

/** What a company does of itself, in the third person. */
const AGENT_OF = new RegExp(
  `${OPENING}(${NAME_WORDS}) (?:(?:now|also|currently|proudly|has|is) )*(?:offers|offering|provides|providing|helps|helped|helping|works|working|worked|brings|brought|bringing|serves|serving|supports|supporting|believes|exists|partners|partnered|partnering|announces|announced|launches|launched|launching|employs|operates|started|began|strives|aims|relies|builds|built|building|seeks|seeking|connects|delivers|delivered|develops|developed|developing|continues|remains committed|welcomes|welcomed|celebrates|celebrated|raised|received|advocates|focuses|focused|speciali[sz]es|invests|invested|funds|funded|campaigns|fights|trains|designs|designed|sells|grew|grows|joined|joins|won|wins|hires|hired|hiring|opened|opens|plans|hopes|wants|needs|created|pioneered|champions|combines|manages)\\b`,
  'u',
)
/** What only the page of an organisation says of it: "Larkfield is a charity", "Larkfield was started by two bakers". */
const TOLD_OF = new RegExp(
  `${OPENING}(${NAME_WORDS})(?: \\([^)]{2,60}\\))?,? (?:is|was)(?: (?:also|now|originally|currently|still|first|entirely|fully))* (?:(?:an?|the|one of the|part of) (?:[\\p{L}\\p{N},’'-]+ ){0,7}(?:organi[sz]ation|non-?profit|charity|company|start-?up|studio|agency|firm|collective|cooperative|co-op|foundation|team|group|community|campaign|initiative|family|business|association|society|club|church|school|academy|college|conference|festival|shop|store|boutique|bakery|brewery|caf[eé]|restaurant|hotel|inn|salon|spa|gym|clinic|practice|venue|gallery|museum|theatre|garage|brand|manufacturer|supplier|retailer|distributor|contractor|consultancy|partnership|network|institute|league|band|choir|orchestra)\\b|(?:founded|started|created|established|formed|launched|maintained|run|operated|owned|led|funded|supported|sponsored|born|developed|set up)(?: and \\p{L}+)? (?:in|by|on|as|to|with)\\b)`,
  'u',
)
/** What only a thing for sale or for use does: "Larkfield lets you", "with Larkfield you can", "install Larkfield". */
const PRODUCT_OF = new RegExp(
  `${OPENING}(${NAME_WORDS}) (?:is|was) (?:an? |the )?(?:[\\p{L}\\p{N},’'-]+ ){0,6}(?:app|application|tool|toolkit|platform|library|plugin|extension|software|editor|framework|device|machine|game|browser|format|standard|protocol)\\b|${OPENING}(${NAME_WORDS}) (?:lets|allows|enables|turns|runs|integrates|includes|comes|keeps|makes it|can be (?:used|installed|downloaded))\\b`,
  'u',
)
const PRODUCT_USED = new RegExp(`\\b(?:[Ww]ith|[Ii]nstall|(?<!for )[Uu]sing|[Dd]ownload|[Uu]se|[Tt]ry|[Oo]pen) (${SHORT_NAME})(?=,? you\\b|[.,!?]|$)`, 'u')
/** Somebody else, beside the sender: "we worked with Acme", "unlike Acme". */
const BESIDE = new RegExp(
  `\\b(?:work(?:ed|ing)? with|partner(?:ed|ing|ship)? with|unlike|such as|acquired by|funded by|sponsored by|compared (?:to|with)|alternatives? to|hired by|led by) (${SHORT_NAME})`,
  'gu',
)

interface PlacedName {
  readonly name: string
  /** What it is, where the place tells. */
  readonly is: 'organisation' | 'product' | null
  /** How much it speaks for the sender's name. */
  readonly by: number
}

const namesPlaced = once(({ text }: Sentence): readonly PlacedName[] => {
  const first = NAME_FIRST.exec(text)?.[1]
  const isNamedFirst = first !== undefined && mayBeName(plainName(first))
  const isNamedInside = NAME_INSIDE.test(text)
  const told = isNamedFirst ? TOLD_OF.exec(text)?.[1] : undefined
  const agent = isNamedFirst && !told ? AGENT_OF.exec(text)?.[1] : undefined
  const subject = isNamedFirst && !told && !agent ? SUBJECT_OF.exec(text)?.[1] : undefined
  const product = (isNamedFirst ? PRODUCT_OF.exec(text)?.slice(1).find(Boolean) : undefined) ?? (isNamedInside ? PRODUCT_USED.exec(text)?.[1] : undefined)
  const placed = placedNames(text, isNamedInside)
  const beside = isNamedInside ? [...text.matchAll(BESIDE)].flatMap((match) => match[1] ?? []) : []
  return [
    ...(product ? [{ name: product, by: 0, is: 'product' as const }] : []),
    ...(told ? [{ name: told, by: 5, is: 'organisation' as const }] : agent ? [{ name: agent, by: 3 }] : subject ? [{ name: subject, by: 2 }] : []),
    ...placed.map((name) => ({ name, by: 3 })),
    ...beside.map((name) => ({ name, by: -4 })),
  ]
    .map(({ name, by, ...rest }) => ({ name: plainName(name), is: 'is' in rest ? rest.is : null, by: by > 0 && /\p{Ll}\p{Lu}|^\d/u.test(name) ? by + 1 : by }))
    .filter(({ name }) => mayBeName(name))
})

const namesPlacedIn = once((all: readonly Sentence[]) => all.flatMap(namesPlaced))

function plainName(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").replace(/ & /g, ' ')
}

function mayBeName(plain: string): boolean {
  return plain.length >= 3 && !plain.split(' ').some((word) => NO_NAMES.has(word))
}

/** What a host is called: "acme" of "https://www.acme.example/". */
const labelsIn = onceByText((target): readonly string[] => {
  const host = /(?:@|:\/\/)(?:www\.)?([a-z0-9.-]+)/i.exec(target)?.[1]
  return (host?.toLowerCase().split('.').slice(0, -1) ?? []).map((label) => label.replace(/-/g, ''))
})

/** The name in an address that is written as a name: "acme" of "Acme.example"; null for any other. */
export function nameOfHost(raw: string): string | null {
  const label = /^(?:www\.)?([\p{L}\p{N}-]{3,})\.[a-z]{2,10}$/iu.exec(raw)?.[1]?.toLowerCase()
  return label && !NO_NAMES.has(label) ? label : null
}

/** A name stands in an address or a title, or where only a sender's can, or so often that nothing else can be meant. */
function learntNames(messages: readonly Message[], blocks: readonly Block[], told: Told): string[] {
  const hosts = new Set<string>()
  for (const message of messages) for (const link of message.links) for (const label of labelsIn(link.target)) hosts.add(label)
  const scores = new Map<string, number>()
  // "Acme.example is a team of ten": an address that is read as a name.
  const addressed = messages.flatMap(({ placeholders }) => placeholders.flatMap(({ raw, dialect }) => (dialect === 'address' && nameOfHost(raw)) || []))
  const named = tellNames(blocks)
  const placed = named.flatMap(({ found }) => [...(found.title === null ? [] : [{ name: found.title, by: 5 }]), ...found.placed])
  const raise = (name: string, by: number) => scores.set(name, (scores.get(name) ?? 0) + by)
  const raiseCounted = (name: string, count: { readonly inside: number; readonly all: number } | undefined) => {
    if (count && count.inside > 0) raise(name, Math.min(count.all, 8) + (hosts.has(name) && count.all >= 2 ? 6 : 0))
  }
  for (const name of addressed) raise(name, 3)
  for (const { name, by } of placed) raise(name, by)
  // One sign is the sender's; a row of them is of those it works with.
  const signs = new Set(named.flatMap(({ found }) => found.sign ?? []))
  if (signs.size === 1) for (const name of signs) raise(name, 5)
  // One that is named less often, and nothing else speaks for, comes to nothing.
  for (const name of new Set([...scores.keys(), ...hosts])) if (!told.oftenNamed.has(name)) raiseCounted(name, told.names.get(name))
  for (const [name, count] of told.oftenNamed) raiseCounted(name, count)
  let top = 0
  for (const score of scores.values()) top = Math.max(top, score)
  // A short page has little room to name its sender often: in the shortest, one place that only a sender's name can have is enough.
  const enough = told.sentences <= 15 ? 3 : told.sentences <= 30 ? 5 : 6
  // There a word that begins one sentence alone may be any word: "Children joined the club".
  const isSure = (name: string, score: number) => score >= 4 || name.includes(' ') || hosts.has(name) || addressed.includes(name) || isNamedInside(name)
  const isNamedInside = (name: string) => (told.names.get(name)?.inside ?? 0) > 0
  const likely = [...scores].filter(
    ([name, score]) => score >= enough && isSure(name, score) && score >= 0.6 * top && (hosts.has(name) || !isGivenName(name.split(' ')[0] ?? '')),
  )
  return firstOf(likely, 3, function* () {
    yield* addressed
    for (const block of blocks) {
      if (isTelling(block) && mayName(block)) for (const name of readSentences(block.sentences).names.keys()) if (told.names.get(name)?.inside) yield name
    }
    for (const { name } of placed) yield name
  })
}

/** The names with the highest scores, of equal ones those that come first in the text. */
function firstOf(scored: readonly (readonly [string, number])[], most: number, inOrder: () => Iterable<string>): string[] {
  const found: string[] = []
  const scores = [...new Set(scored.map(([, score]) => score))].sort((a, b) => b - a)
  for (const score of scores) {
    const equal = new Set(scored.flatMap(([name, own]) => (own === score ? [name] : [])))
    if (equal.size === 1) found.push(...equal)
    else {
      for (const name of inOrder()) {
        if (found.length >= most || equal.size === 0) break
        if (equal.delete(name)) found.push(name)
      }
    }
    if (found.length >= most) break
  }
  return found.slice(0, most)
}
