/**
 * What a sentence shows that tells talk of oneself from news for the reader, as names that `self-talk-weights.ts` weighs.
 * One list in one file, in the order in which it is asked: the weights are fitted to all of it at once, and a feature that
 * moves or changes its name makes them fit no longer.
 */
import type { MessageKind } from '../document/copy-document.ts'
import type { Speech, Token } from '../document/english/speech.ts'
import { CUSTOMERS, PREPOSITIONS, SUBORDINATORS, TOPIC_ENTRIES, type Topic, VERB_FORMS, type VerbClass } from '../document/english/speech-words.ts'
import type { Sender } from '../document/sender.ts'
import { openPatterns } from '../text/gated-patterns.ts'
import { findReaderAmongOurs } from './reader-among-ours.ts'
import { CONSTRUCTIONS } from './self-talk-constructions.ts'
import { DEALINGS } from './self-talk-dealings.ts'

/** A plea: "help us", "support Acme", "fund our work", wherever it stands. */
function asksForSelf({ tokens, self, subject, you, tense, verbAt }: Speech): boolean {
  // Whom is helped is one of the sender's words; "we promise to keep our prices" and "she helped us" ask nobody.
  if (self === 0 || (you === 0 && subject === 'we') || /^thanks?$/.test(tokens[0]?.word ?? '')) return false
  if (you === 0 && (tense === 'past' || tense === 'perfect') && isPlea(tokens, verbAt)) return false
  for (let i = 0; i < tokens.length; i++) {
    const who = tokens[i]?.who
    // What asks stands before it, or one word further on.
    if ((who === 'us' || who === 'company' || who === 'our') && (isPlea(tokens, i - 1) || isPlea(tokens, i - 2))) return true
  }
  return false
}

/** True when the i-th word is a verb that asks for the sender. */
function isPlea(tokens: readonly Token[], i: number): boolean {
  const verb = i >= 0 ? VERB_FORMS.get((tokens[i] as Token).word) : undefined
  if (!verb || !ASKS.has(verb.base) || tokens[i - 1]?.word === 'we' || tokens[i - 1]?.who === 'our') return false
  let next = tokens[i + 1]
  // "Keep us in mind" asks for no more than a thought.
  if (verb.base === 'keep' && /^(?:in|posted|informed|updated|up)$/.test(tokens[i + 2]?.word ?? '')) return false
  if (next && (next.word === 'with' || next.word === 'keep' || next.word === 'to')) next = tokens[i + 2]
  return next?.who === 'us' || (next?.who === 'company' && !next.possessive) || (next?.who === 'our' && CAUSE.has(tokens[i + 2]?.word ?? ''))
}

/** What one sentence is judged by, besides its own words. */
export interface Surroundings {
  readonly speech: Speech
  readonly before: Speech | null
  readonly after: Speech | null
  readonly text: string
  readonly kind: MessageKind
  /** What the sentences of its block tell together. */
  readonly around: Around
  readonly sender: Pick<Sender, 'namesAre' | 'selfShare' | 'youShare' | 'ownShare' | 'iShare' | 'serviceShare' | 'instructShare'>
}

/** A paragraph in numbers: its sentences, those of the sender alone, those with the reader, those that tell what happened. */
export interface Around {
  readonly sentences: number
  /** True when a sentence speaks of all people as "we". */
  readonly everybody: boolean
  readonly own: number
  readonly reader: number
  readonly past: number
}

const isOwn = (speech: Speech) => speech.you === 0 && (SENDERS.has(speech.subject) || speech.self > 0 || hasFirstPerson(speech))
const isPast = (speech: Speech) => speech.tense === 'past' || speech.tense === 'perfect'

export function aroundOf(speeches: readonly Speech[]): Around {
  let own = 0
  let reader = 0
  let past = 0
  let everybody = false
  for (const speech of speeches) {
    if (saysEverybody(speech)) everybody = true
    if (isOwn(speech)) own++
    if (speech.you > 0) reader++
    if (isPast(speech)) past++
  }
  return { sentences: speeches.length, everybody, own, reader, past }
}

/** "We all need a rest", "most of us have been there", "we as parents", "sometimes we forget": everybody's "we", the reader's too. */
function saysEverybody({ tokens, self, verbAt }: Speech): boolean {
  if (self === 0) return false
  for (let i = 0; i < Math.min(verbAt, tokens.length - 1); i++) {
    const { who } = tokens[i] as Token
    if (who === 'we') {
      const next = tokens[i + 1]?.word === 'have' ? i + 2 : i + 1
      if (/^(?:all|each|humans?|people|parents|adults|every)$/.test(tokens[next]?.word ?? '') && !HOUSE.has(tokens[next + 1]?.word ?? '')) return true
      if (tokens[next]?.word === 'as' && /^(?:humans|people|parents|adults)$/.test(tokens[next + 1]?.word ?? '')) return true
      if (/^(?:sometimes|nowadays)$/.test(tokens[i - 1]?.word ?? '')) return true
    }
    if (
      who === 'us' &&
      tokens[i - 1]?.word === 'of' &&
      /^(?:all|most|many|some|none|each|few|any|one|both)$/.test(tokens[i - 2]?.word ?? '') &&
      !HOUSE.has(tokens[i + 1]?.word ?? '')
    )
      return true
  }
  return false
}
/** "All of us at Acme", "we all work from home here": those who send it. */
const HOUSE = new Set(['at', 'here', 'in', 'on', 'behind', 'who', 'work', 'love', 'share', 'live', 'speak', 'wear'])

function hasFirstPerson({ tokens }: Speech): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { word, who } = tokens[i] as Token
    if (who === 'i' || (word.charCodeAt(0) === M && (word === 'my' || word === 'me' || word === 'myself'))) return true
  }
  return false
}
const M = 109

const SENDERS = new Set(['we', 'i', 'company', 'ours'])
const ASKS = new Set(['help', 'support', 'fund', 'sponsor', 'back', 'keep', 'join', 'trust', 'recommend', 'review', 'rate'])
const CAUSE = new Set([
  'mission',
  'work',
  'goal',
  'goals',
  'team',
  'vision',
  'cause',
  'project',
  'community',
  'efforts',
  'research',
  'journey',
  'campaign',
  'costs',
  'development',
])
const ORDER: readonly VerbClass[] = ['feeling', 'belief', 'need', 'intention', 'event', 'effort', 'service', 'help', 'support', 'offer']
const IDLE_SERVICE = new Set(
  'get find look understand hear listen try write share prepare attempt do locate collect follow call invite text store note pass post close arrange'.split(
    ' ',
  ),
)
const THANKS = /\b(?:thank|thanks|welcome|congratulations|cheers|sorry|apologi[sz]e|apologies|regret|afraid)\b/i
const CONTACT =
  /\b(?:contact|call|email|e-mail|write to|reach(?: out)? to|message|tell|follow|join|visit|ask|reply to|get in touch with|talk to|chat with|dm) (?:us|our)\b|\blet us know\b|\b(?:reply|questions?|hesitate)\b/i
const MANY =
  /\b(?:thousands|millions|hundreds|dozens|billions|\d[\d,.]{0,15}\+?[mk]?|\d+(?:\.\d+)? (?:million|billion|thousand)|(?:a |one )?(?:million|billion))\b/i
const HELP_US =
  /\b(?:help(?:s|ing)?|support(?:s|ing)?|fund(?:s|ing)?|sponsor(?:s|ing)?|back(?:s|ing)?|allow(?:s|ing)?|enable(?:s)?|keep(?:s)?|trust(?:ed|s)?|rate|review|recommend) (?:us\b|our\b|keep )/i
const FEELING_OPENER =
  /^(?:it is|it's|it gives us|it was) (?:with )?(?:our |a |an |such |so |very |great |much )*(?:excit|pleas|pride|proud|honou?r|delight|thrill|joy|privilege)|^(?:with )?(?:great )?(?:excitement|pride|pleasure)\b/i
const MISSION_IS =
  /\b(?:our|the|its|\w+['’]s) (?:company |core |shared |one )?(?:mission|vision|goal|aim|purpose|philosophy|belief|dream|ambition|motto|promise|commitment|passion|values?|story|history|journey|roots|team|founders?|ceo)\b/i
const SUPERLATIVE =
  /\b(?:the|one of the|among the|your|a|an) (?:\S+ )?(?:leading|largest|biggest|best|premier|foremost|fastest[- ]growing|most \w+|top|finest|ultimate|first|only|world-class|award-winning|number one|#1|oldest|pioneer(?:ing)?|renowned|trusted)\b/i
/** "Our lives", "what makes us human": everybody's "us", not the sender's. */
const OF_MANKIND =
  /\b(?:help(?:s)? us (?:all |to )?(?:learn|understand|feel|cope|sleep|remember)|us (?:all|humans?)|all of us|each of us|humanity|mankind|our (?:own )?(?:day-to-day|daily|everyday)|our (?:\w+ )?(?:lives|life|phones?|devices|world|planet|bodies|brains?|minds?|children|society|democracy|country|nation|economy|human rights?|rights?|privacy|loved ones|emotions|feelings|pandemic|governments?|elections?|climate|species|generation|culture as a whole|public institutions?))\b/i
/** A bound in time: what we say we will do by then is a promise. */
const BOUNDED =
  /\b(?:within|by|before|until|in|from|between|at) (?:the )?(?:(?:end|start) of )?(?:(?:next|this|about|around|under|the next) )?(?:(?:\d[\d–-]*|an?|one|two|three|four|five|seven|ten|few|same) )?(?:\w+ )?(?:minutes?|hours?|days?|weeks?|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:[:.]\d\d| ?[ap]\.?m)|tomorrow|tonight)\b|\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)) (?:at|from|until|before)\b/i
/** A price, not a sum that was raised or turned over. */
const PRICED = /[£$€]\s?\d[\d.,]*(?!\d*\s?(?:m|k|bn|million|billion|thousand)\b)/i
/** "We never sell your data", "we do not use cookies": a promise of privacy. */
const ABSTAINS =
  /\b(?:track|sell|shar(?:e|ing)|collect|stor(?:e|ing)|log|read|keep|use|set|generate|profile|monitor|rent|trade|harvest|process|access|sees?|scan)\b.{0,40}\b(?:data|cookies?|identifiers?|information|people|visitors?|e-?mails?|messages?|files|photos?|passwords?|addresses|logs?|individuals?|ads|trackers?|keys?|conversations?|third[- ]part(?:y|ies)|advertis\w+)\b/i
const GOOD_OF_ALL =
  /\b(?:everyone|everybody|everywhere|the world|society|humanity|communit(?:y|ies)|the planet|the environment|people|the industry|the internet)\b/i
const REFLECTION =
  /\b(?:reflect|look(?:ing)? back|as we|along the way|over the (?:last|past)|what a (?:year|journey)|this year|last year|in the (?:last|past)|recently|earlier this)\b/i

/** Facts that make a sentence plainly about its sender, whoever else is in it. */
const STRONG = new Set([
  'strong-feeling',
  'self:relies',
  'self:believes',
  'asks-for-self',
  'mission-is',
  'self:is-organisation',
  'exists-to',
  'self:counts',
  'superlative+self',
  'excite-opener',
  'self:history',
  ...Object.keys(CONSTRUCTIONS),
  'pleads',
])

/** What a thing is to the reader: a boast of the sender's, something sold, the reader's own affair. */
const GROUPS: Readonly<Partial<Record<Topic, string>>> = {
  mission: 'creed',
  story: 'story',
  people: 'people',
  team: 'people',
  money: 'money',
  award: 'fame',
  rank: 'fame',
  trust: 'fame',
  age: 'story',
  effort: 'effort',
  virtue: 'virtue',
  abstract: 'abstract',
  size: 'crowd',
  excite: 'feeling',
  product: 'product',
  service: 'service',
}

/** The first telling thing of a stretch of words: what is sold and what is the reader's go before what is vague. */
function groupIn(tokens: readonly Token[], from: number, to: number): string {
  let vague = ''
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.who === 'you' || token.who === 'your') return 'reader'
    if (i > from && /[;:–—]/.test(token.gap)) break
    for (const { rest, topic } of TOPIC_ENTRIES.get(token.word) ?? []) {
      if (!rest.every((word, n) => tokens[i + 1 + n]?.word === word)) continue
      const group = GROUPS[topic]
      if (group === 'product' || group === 'service') return group
      if (group && (!vague || vague === 'abstract')) vague = group
    }
  }
  return vague || 'none'
}

/** The last noun of the subject before its first preposition: "our team" of "our team of experts". */
function headGroup(tokens: readonly Token[], from: number, to: number): string {
  let end = from
  while (end < to && !PREPOSITIONS.has(tokens[end]?.word ?? '') && !SUBORDINATORS.has(tokens[end]?.word ?? '')) end++
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i]
    if (!token) break
    const entries = (TOPIC_ENTRIES.get(token.word) ?? []).filter((entry) => entry.rest.length === 0 && GROUPS[entry.topic])
    const sold = entries.find((entry) => entry.topic === 'product' || entry.topic === 'service')
    const entry = sold ?? entries[0]
    if (entry) return GROUPS[entry.topic] ?? 'none'
    if (i < end - 1) break
  }
  return 'none'
}

/** "Packt Publishing", "UpContent", "IGENTX": a subject that can only be a name, whoever's. */
function isNamed({ subject, subjectAt, subjectEnd, tokens }: Speech): boolean {
  if ((subject !== 'other' && subject !== 'none') || subjectAt < 0 || subjectEnd >= tokens.length || subjectEnd - subjectAt > 5) return false
  const name = tokens.slice(subjectAt, subjectEnd).filter((token) => !/^(?:and|of|the|&|for)$/.test(token.word))
  if (!name.length || !name.every((token) => /^[\p{Lu}\d]/u.test(token.text))) return false
  return name.length > 1 || /\p{Ll}\p{Lu}|^\p{Lu}{3,}/u.test(name[0]?.text ?? '')
}

/** "Their advice helped us grow": a customer speaks. */
const HELPED = new Set('help save allow enable give teach guide make get let show bring cut free'.split(' '))
const helpedIs = (tokens: readonly Token[], verbAt: number) =>
  tokens.slice(verbAt + 1, verbAt + 3).some(({ who, word }) => who === 'us' || who === 'our' || word === 'me' || word === 'my')

/** What the reader is to give to the sender: "your support", "your talents". */
const GIFTS = new Set(
  'help support donation donations gift gifts contribution contributions feedback input opinion opinions review reviews rating vote voices voice talent talents skills generosity trust loyalty custom business sponsorship membership ideas stories participation involvement kindness patronage encouragement'.split(
    ' ',
  ),
)
const HANDLES = new Set(['consider', 'hold'])
const TELLS = new Set('tell welcome have see meet inform introduce show'.split(' '))

/** How many of the reader's places in a sentence are the giver's, or the audience's of a feeling: "we need your help", "excited to tell you". */
function readersWhoOnlyServe({ tokens, topics, verb }: Speech): number {
  let count = 0
  const felt = topics.get('excite') ?? topics.get('glad') ?? (/^(?:love|like|would like|hope|want)$/.test(verb) ? 0 : -1)
  for (const [i, token] of tokens.entries()) {
    if (
      token.who === 'your' &&
      (GIFTS.has(tokens[i + 1]?.word ?? '') || GIFTS.has(tokens[i + 2]?.word ?? '') || (i === 0 && tokens[2]?.word === 'is' && tokens[3]?.who === 'our'))
    )
      count++
    // "We could not do it without you."
    else if (
      token.who === 'you' &&
      /^(?:without|need)$/.test(tokens[i - 1]?.word ?? '') &&
      (i === tokens.length - 1 || (tokens[i - 1]?.word === 'need' && tokens[i + 1]?.gap !== ' '))
    )
      count++
    else if (
      token.who === 'you' &&
      felt >= 0 &&
      i > felt &&
      i <= felt + 6 &&
      (TELLS.has(tokens[i - 1]?.word ?? '') || (tokens[i - 1]?.word === 'with' && tokens[i - 2]?.word === 'share'))
    )
      count++
  }
  return count
}

// Names that need not be put together anew for every sentence.
const EVERY_CONSTRUCTION = Object.values(CONSTRUCTIONS)
const NAMES_OF_CONSTRUCTIONS = new Map(Object.entries(CONSTRUCTIONS).map(([name, pattern]) => [pattern, name]))
const EVERY_DEALING = Object.values(DEALINGS)
const NAMES_OF_DEALINGS = new Map(Object.entries(DEALINGS).map(([name, pattern]) => [pattern, name]))
const SELF_STEPS = [0.2, 0.35, 0.5, 0.7].map((step) => ({ step, name: `page:self>${step}` }))
const OWN_STEPS = [0.1, 0.2, 0.35, 0.5].map((step) => ({ step, name: `page:own>${step}`, silent: `page:own>${step}@silent` }))
const YOU_STEPS = [0.1, 0.25, 0.45, 0.65].map((step) => ({ step, name: `page:you>${step}` }))
const near = (where: string) => ({ self: `near:${where}:self`, reads: `near:${where}:reader`, excites: `near:${where}:excite` })
const NEAR = { before: near('before'), after: near('after') }

/** Named features of a sentence. Each is a fact that a person could check; the weights are fitted, the names are ours. */
export function featuresOf({ speech, before, after, text, kind, around, sender }: Surroundings): string[] {
  const on: string[] = []
  const add = (name: string, when: boolean | undefined = true) => {
    if (when) on.push(name)
  }
  const { subject, tense, topics, tokens } = speech
  // A line of a list may bring its sign with it.
  const plain = text.replace(/[’‘]/g, "'").replace(/^[•·▪●✓✔→»*–-]+\s+/u, '')
  const own = SENDERS.has(subject)
  // "We", "our", "I" can only be the sender; a name may be learnt wrongly, or stand for a thing that is sold.
  const pronouns = tokens.filter((token) => token.who === 'we' || token.who === 'us' || token.who === 'our').length
  const isLetter = kind === 'support-reply' || kind === 'transactional-email' || kind === 'sms'
  const me = hasFirstPerson(speech)
  // One "I" on a page is a customer's or a button's; where it goes on, the sender is one person.
  const personal = me && !isLetter && !speech.question && sender.iShare >= 0.15
  const spoken = pronouns > 0 || subject === 'i' || personal
  const selfNamed = own || speech.self > 0 || personal
  const served = speech.you > 0 && !THANKS.test(plain) ? Math.min(speech.you, readersWhoOnlyServe(speech)) : 0
  const you = speech.you - served
  const reader = you > 0
  const gains = speech.forReader && reader
  const service = sender.serviceShare >= 0.25 || kind === 'transactional-email'
  const asks = asksForSelf(speech)
  const words = tokens.length
  // "We are working to fix it" is an answer, not effort told.
  const mends =
    speech.verb === 'work' && tokens.slice(speech.verbAt + 1, speech.verbAt + 4).some((token) => VERB_FORMS.get(token.word)?.classes.includes('service'))
  let behindVerb: string | null = null
  const objectGroup = () => {
    behindVerb ??= groupIn(tokens, speech.verbAt + 1, speech.verbAt + 9)
    return behindVerb
  }
  // "We got the idea", "we found that": verbs of service only when the reader or the reader's affair is in it.
  const acts =
    (IDLE_SERVICE.has(speech.verb) || (speech.verb === 'ask' && (tense === 'past' || tense === 'perfect'))) &&
    !reader &&
    !service &&
    objectGroup() !== 'service' &&
    objectGroup() !== 'reader'
  // "We were able to grow" tells of growth, not of being able.
  const able = speech.copula && tokens[speech.verbAt + 1]?.word === 'able' ? VERB_FORMS.get(tokens[speech.verbAt + 3]?.word ?? '') : undefined
  const managed = able && isPast(speech) ? ORDER.find((name) => able.classes.includes(name)) : undefined
  // "We have received your form", in a letter "we have received a statement": the reader's own affair.
  const answers = speech.verb === 'receive' && (tokens[speech.verbAt + 1]?.who === 'your' || (isLetter && !topics.has('award') && !topics.has('money')))
  // "We require that all dogs are chipped": a rule for guests, not what the sender needs.
  const asked = tokens[speech.verbAt + 1]?.word ?? ''
  const rules =
    (speech.verb === 'require' && !speech.passive) ||
    (speech.verb === 'ask' && (CUSTOMERS.has(asked) || /^(?:them|that|if|what|which|whether|how|when|parents|patients|guests)$/.test(asked)))
  // "We chose the boards that …": how it was done, not what the sender wants.
  const chose = speech.verb === 'choose' && speech.tense === 'past'
  const handles = own && (HANDLES.has(speech.verb) || chose) && !/^(?:that|in|it|ourselves|our|to|this|every|each|how|what|why|ourselves)$/.test(asked)
  const verbClass =
    mends || answers || rules || handles
      ? 'service'
      : managed
        ? managed
        : speech.verb === 'look' && tokens[speech.verbAt + 1]?.word === 'forward'
          ? 'feeling'
          : acts
            ? 'act'
            : (ORDER.find((name) => speech.classes.includes(name)) ??
              (speech.copula ? 'identity' : speech.passive ? 'passive' : speech.verb === 'have' ? 'have' : speech.verb ? 'other' : 'none'))
  const has = (topic: Parameters<typeof topics.get>[0]) => topics.has(topic)

  add(`subject:${subject}`)
  add(`verb:${own ? 'self' : 'imperative'}:${verbClass}`, own || subject === 'imperative')
  if (own) {
    add(`tense:self:${tense}${service ? '@service' : ''}`, tense === 'perfect' || tense === 'progressive' || tense === 'future')
    const object = objectGroup()
    add(`object:${object}`, speech.verbAt >= 0 && object !== 'none' && object !== 'product')
    add(`${verbClass}>${object}`, speech.verbAt >= 0)
    add(`${verbClass}-${tense}`, !reader && !service)
    if (subject === 'ours') {
      const head = headGroup(tokens, speech.subjectAt + 1, speech.subjectEnd)
      add(`ours:${head}`)
      add(`ours:${head}:${verbClass}`)
      add(
        'ours:support',
        tokens.slice(speech.subjectAt, speech.subjectEnd).some((token) => /^(?:support|service|sales|help)$/.test(token.word)),
      )
    }
    // Nobody else in it, nothing asked, answered, sold or done for the reader: a statement of the sender about itself.
    const bare = !reader && !service && !speech.question && !THANKS.test(plain) && !CONTACT.test(plain) && !/:\s*$/.test(plain)
    // What we will or may do is a promise or a rule, unless it is growth, hopes or feelings.
    const pledged = (tense === 'future' || tense === 'modal') && !/^(?:feeling|belief|intention|event|effort)$/.test(verbClass)
    const idle = bare && !pledged && verbClass !== 'service' && verbClass !== 'help' && verbClass !== 'offer'
    const who = subject === 'we' || (subject === 'i' && !isLetter) ? 'we' : subject
    add(`states:${who}`, idle)
    add(`company:${verbClass}`, subject === 'company' || subject === 'ours')
    if (sender.namesAre && subject === 'company' && !reader) {
      add(`${sender.namesAre}-acts`, !speech.copula)
      add(`${sender.namesAre}:${verbClass}`)
    }
    add('self:negated', speech.negated)
    add('self:passive', speech.passive)
    add('self:reader-gains', gains)
    add('self:reader', reader && !gains)
    add('self:second-verb-service', service && verbClass === 'service')
    const complement = tokens[speech.verbAt + 1]
    add('self:feels', speech.copula && topics.has('excite'))
    add('self:glad', speech.copula && !managed && topics.has('glad') && !topics.has('excite'))
    add('self:is-a', speech.copula && /^(?:a|an|the|one|part|more|your|as)$/.test(complement?.word ?? '') && !topics.has('excite'))
    add('self:wants-to', verbClass === 'intention' && complement?.word === 'to')
    add('self:deeper', topics.has('effort'))
    add('strong-feeling', (speech.copula && topics.has('excite')) || verbClass === 'feeling')
    add('self:relies', verbClass === 'need')
    add('self:believes', verbClass === 'belief')
    add('self:counts', has('size') && MANY.test(plain))
    add(
      'self:history',
      (speech.passive || tense === 'past') &&
        /\b(?:founded|created|started|released|launched|born|built(?! (?:on|with|using|in)\b)|began|established|formed|designed|developed)\b/i.test(plain),
    )
    add(
      'self:is-organisation',
      speech.copula &&
        (topics.get('people') ?? topics.get('rank') ?? topics.get('team') ?? -1) > speech.verbAt &&
        (topics.get('people') ?? topics.get('rank') ?? topics.get('team') ?? 99) < speech.verbAt + 8,
    )
    add('self:would-like', speech.verb === 'would like')
    add('self:bounded', BOUNDED.test(plain) && tense !== 'past' && tense !== 'perfect')
    add('self:priced', PRICED.test(plain) && !topics.has('money'))
    add('self:hopes', speech.verb === 'hope' || speech.verb === 'want')
  }
  const other = subject === 'other' || subject === 'none' || subject === 'it'
  const named = isNamed(speech)
  if (named) {
    add(`named:${verbClass}`)
    add(`named>${objectGroup()}`)
  } else if (other && selfNamed && !reader) {
    add(`other>${objectGroup()}`)
    add(`other:self:${tense}`)
  }
  add('speaks-no-reader', spoken && !reader)
  add('reader-gains', gains)
  add('reader-serves', served > 0 && !reader)
  add('many-selves', pronouns > 1)
  add('speaks-and-names', spoken && speech.self > pronouns)

  for (const topic of topics.keys()) {
    // What is sold and what is the reader's tell only beside the verb: "we sold our product line" is news.
    if (topic !== 'glad' && topic !== 'product' && topic !== 'service') add(`${spoken ? 'topic+self' : 'topic'}:${topic}`, spoken || !(selfNamed || named))
  }
  add('mission-is', selfNamed && MISSION_IS.test(plain))
  add('excite-opener', FEELING_OPENER.test(plain))
  add('help-us', HELP_US.test(plain))
  add('asks-for-self', asks)
  add('asks-for-self+service', asks && service)
  add(
    'exists-to',
    selfNamed &&
      /\b(?:exists? to|set out to|was born|strives? to|dedicated to|committed to|devoted to|at the heart of|at our core|top priority|everything we do|what we do)\b/i.test(
        plain,
      ),
  )
  add(
    'many-first',
    /^(?:over |more than |almost |nearly |already |tens of |hundreds of )*(?:thousands|millions|hundreds|\d[\d,.]*)/i.test(plain) &&
      (/^\S+ have\b/i.test(plain) || has('size')),
  )
  add(
    'pleads',
    /\b(?:need your|without you|like you|mean the world|keep the lights on|leave (?:us )?a review|spread the word|tell (?:your )?friends|your (?:feedback|support|donation|opinion|review) (?:will )?helps?)\b/i.test(
      plain,
    ),
  )
  add('it-excites', subject === 'it' && speech.copula && topics.has('excite'))
  add('thanks-us', /\bthanks? to (?:our|the|you|people|support)\b/i.test(plain))
  const many = has('size') && MANY.test(plain)
  add('many', many)
  add('many+self', many && selfNamed)
  add('superlative+self', selfNamed && SUPERLATIVE.test(plain))
  add('good-of-all+self', selfNamed && !reader && GOOD_OF_ALL.test(plain))
  add('reflection+self', selfNamed && REFLECTION.test(plain))
  add('support-third', !own && speech.classes.includes('support') && speech.self > 0)
  add('abstains', own && speech.negated && ABSTAINS.test(plain))
  add('everybody', saysEverybody(speech))
  add('everybody:near', (around.everybody || (before !== null && saysEverybody(before))) && (pronouns > 0 || subject === 'we'))
  add('helped-us', !own && !reader && isPast(speech) && speech.self > 0 && HELPED.has(speech.verb) && helpedIs(tokens, speech.verbAt))
  add('of-mankind', OF_MANKIND.test(plain) && subject !== 'company')
  add('imperative+self', subject === 'imperative' && speech.self > 0)
  add('courtesy', THANKS.test(plain))
  add('contact', CONTACT.test(plain))
  add('question', speech.question)
  add('short+self', words < 5 && selfNamed)
  add('no-verb', speech.verbAt < 0)

  for (const pattern of openPatterns(EVERY_CONSTRUCTION, plain)) add(NAMES_OF_CONSTRUCTIONS.get(pattern) as string, pattern.test(plain))
  if (selfNamed || reader) for (const pattern of openPatterns(EVERY_DEALING, plain)) add(NAMES_OF_DEALINGS.get(pattern) as string, pattern.test(plain))
  // "We are thrilled to have you": the feeling is the sender's, though the reader is in it.
  const felt = topics.get('excite') ?? -1
  const feels = speech.copula ? felt > speech.verbAt && felt <= speech.verbAt + 4 && tokens[felt - 1]?.who !== 'your' : verbClass === 'feeling'
  const atReader = (subject === 'we' || subject === 'i' || subject === 'company') && you > 0 && feels && !speech.question
  const awaits = speech.verb === 'look'
  add(
    'feels-at-reader',
    atReader && !awaits && !(service && /\bwould be \w+ if\b/i.test(plain)) && !speech.subordinateFirst && tense !== 'modal' && tense !== 'future',
  )
  add('awaits-reader', atReader && awaits)
  // "We strive to give you …": effort, though for the reader; not "we aim to answer you by noon".
  add('strives-at-reader', (own || speech.self > 0) && reader && !speech.question && tense !== 'future' && on.includes('strives') && !BOUNDED.test(plain))
  // Those who are served are the reader, though "you" is not said.
  add('serves-ours', selfNamed && !reader && (has('size') || topics.has('people')) && findReaderAmongOurs(plain) !== null)
  // Surroundings weigh less on a sentence that is plainly about its sender than on one that could be either.
  const strong = on.some((name) => STRONG.has(name)) ? 'strong' : 'plain'
  add('strong', strong === 'strong')
  add(`no-self@${strong}`, !selfNamed)
  add(`reader@${strong}`, reader)
  add(`service@${strong}`, service)
  add(`service+self@${strong}`, service && selfNamed)
  for (const { step, name } of SELF_STEPS) add(name, sender.selfShare >= step)
  for (const { step, name, silent } of OWN_STEPS) {
    add(name, sender.ownShare >= step)
    add(silent, sender.ownShare >= step && !selfNamed && !reader)
  }
  for (const { step, name } of YOU_STEPS) add(name, sender.youShare >= step)
  add('page:instructs', sender.instructShare >= 0.15)
  if (!reader && !service) {
    const silent = !selfNamed
    // A paragraph that goes on about its sender, and one that tells what happened.
    const others = around.sentences - 1
    const owned = around.own - (isOwn(speech) ? 1 : 0)
    if (others > 0 && around.reader === 0) {
      const mostly = 2 * owned >= others
      add('told:own', mostly)
      add('told:own@silent', mostly && silent)
      add('told:all@silent', owned === others && silent)
      add('told:past', mostly && 2 * around.past >= around.sentences)
      add('told:past@silent', mostly && silent && isPast(speech))
    }
  }
  const neighbour = (other: Speech | null, { self, reads, excites }: (typeof NEAR)['before']) => {
    if (!other) return
    add(self, (SENDERS.has(other.subject) || other.self > 0) && other.you === 0)
    add(reads, other.you > 0)
    add(excites, other.topics.has('excite') || other.topics.has('mission') || other.topics.has('money'))
  }
  neighbour(before, NEAR.before)
  neighbour(after, NEAR.after)
  return on
}
