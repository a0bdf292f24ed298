import type { Block, MessageKind } from '../document/copy-document.ts'
import type { Speech } from '../document/english/speech.ts'
import { VERB_FORMS, type VerbClass } from '../document/english/speech-words.ts'
import type { Sender } from '../document/sender.ts'

/** What one sentence is judged by, besides its own words. */
/** A plea: "help us", "support Acme", "fund our work", wherever it stands. */
function asksForSelf({ tokens }: Speech): boolean {
  return tokens.some((token, i) => {
    const verb = VERB_FORMS.get(token.word)
    if (!verb || !ASKS.has(verb.base) || tokens[i - 1]?.word === 'we' || tokens[i - 1]?.who === 'our') return false
    let next = tokens[i + 1]
    if (next && /^(?:with|keep|to)$/.test(next.word)) next = tokens[i + 2]
    return next?.who === 'us' || (next?.who === 'company' && !next.possessive) || (next?.who === 'our' && CAUSE.has(tokens[i + 2]?.word ?? ''))
  })
}

export interface Surroundings {
  readonly speech: Speech
  readonly before: Speech | null
  readonly after: Speech | null
  readonly text: string
  readonly block: Pick<Block, 'role'>
  readonly kind: MessageKind
  readonly sender: Pick<Sender, 'selfShare' | 'youShare' | 'serviceShare' | 'instructShare'>
}

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
const THANKS = /\b(?:thank|thanks|welcome|congratulations|cheers|sorry|apologi[sz]e|apologies|regret|afraid)\b/i
const CONTACT =
  /\b(?:contact|call|email|e-mail|write to|reach(?: out)? to|message|tell|follow|join|visit|ask|reply to|get in touch with|talk to|chat with|dm) (?:us|our)\b|\blet us know\b|\b(?:reply|questions?|hesitate)\b/i
const MANY = /\b(?:thousands|millions|hundreds|dozens|billions|\d[\d,.]*\+?[mk]?|\d+(?:\.\d+)? (?:million|billion|thousand)|(?:a |one )?(?:million|billion))\b/i
const YEAR = /\b(?:19|20)\d\d\b/
const SINCE =
  /\b(?:since|founded|established|began|started|launched|back in|in) (?:[a-z]+ )?(?:19|20)\d\d\b|\b(?:years|decades?|generations) (?:of|in|ago)\b|\bfor (?:over|more than|nearly|almost|the (?:last|past)) \S+ (?:years|decades)\b/i
const HELP_US =
  /\b(?:help(?:s|ing)?|support(?:s|ing)?|fund(?:s|ing)?|sponsor(?:s|ing)?|back(?:s|ing)?|allow(?:s|ing)?|enable(?:s)?|keep(?:s)?|trust(?:ed|s)?|rate|review|recommend) (?:us\b|our\b|keep )/i
const FEELING_OPENER =
  /^(?:it is|it's|it gives us|it was) (?:with )?(?:our |a |an |such |so |very |great |much )*(?:excit|pleas|pride|proud|honou?r|delight|thrill|joy|privilege)|^(?:with )?(?:great )?(?:excitement|pride|pleasure)\b/i
const MISSION_IS =
  /\b(?:our|the|its|\S+['’]s) (?:company |core |shared |one )?(?:mission|vision|goal|aim|purpose|philosophy|belief|dream|ambition|motto|promise|commitment|passion|values?|story|history|journey|roots|team|founders?|ceo)\b/i
const SUPERLATIVE =
  /\b(?:the|one of the|among the|your|a|an) (?:\S+ )?(?:leading|largest|biggest|best|premier|foremost|fastest[- ]growing|most \w+|top|finest|ultimate|first|only|world-class|award-winning|number one|#1|oldest|pioneer(?:ing)?|renowned|trusted)\b/i
const TRUSTED = /\b(?:trusted|loved|used|backed|funded|supported|powered|chosen|endorsed|sponsored|adopted|relied (?:up)?on|built|founded|created|run) by\b/i
const GOOD_OF_ALL =
  /\b(?:everyone|everybody|everywhere|the world|society|humanity|communit(?:y|ies)|the planet|the environment|people|the industry|the internet)\b/i
const REFLECTION =
  /\b(?:reflect|look(?:ing)? back|as we|along the way|over the (?:last|past)|what a (?:year|journey)|this year|last year|in the (?:last|past)|recently|earlier this)\b/i

const ORGANISATION =
  'company|organi[sz]ation|non-?profit|not-for-profit|charity|agency|business|firm|corporation|start-?up|studio|collective|family|brand|provider|supplier|maker|manufacturer|leader|team|group|consultancy|enterprise|institution|foundation|shop|bakery|brewery|practice'
const NAME = '\\p{Lu}[\\p{L}\\p{N}]*(?:[ &-]+\\p{Lu}[\\p{L}\\p{N}]*){0,3}'
/** Facts that need no name and no pronoun: each pattern is one sort of sentence that senders write of themselves. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  ranks: new RegExp(
    `\\b(?:the|a|an|your|as|one of the|${NAME}'s|our|its|europe's|america's) (?:\\w+ )?(?:leading|largest|biggest|premier|foremost|fastest[- ]growing|world-class|award-winning|number one|most trusted|oldest|finest|pioneering|renowned|world's) (?:[\\w-]+ ){0,3}(?:${ORGANISATION}|platform|expert|name|choice|destination|source|authority|solution|service)s?\\b|\\bmarket leaders?\\b|\\bworld leader\\b`,
    'iu',
  ),
  founded:
    /^(?:first )?(?:founded|established|started|born|formed|headquartered|created)\b.{0,30}\b(?:in|by|on|as)\b|\b(?:was|were) (?:originally |initially |first )?(?:founded|established|born|formed|started|set up)\b|^since (?:our|its|19|20)|\b(?:has|have) grown (?:from|to|into)\b|\bbegan (?:as|in|with)\b/i,
  'relied-on':
    /\b(?:thousands|millions|hundreds|dozens|[\d,.]+\+?[mk]?|companies|businesses|teams|people|brands|customers|organi[sz]ations)\b.{0,50}\b(?:rely on|relies on|trusts?|choose|chose|love|depend on|have (?:already )?(?:joined|signed up|switched|chosen|trusted))\b|^(?:proudly )?(?:trusted|loved|used|backed|chosen|recommended|endorsed) by\b/i,
  'is-organisation': new RegExp(`^${NAME} (?:is|was|are|remains) (?:an?|the|one of) (?:[\\w,-]+ ){0,5}(?:${ORGANISATION})\\b`, 'u'),
  'named-feels': new RegExp(
    `^${NAME} (?:is|are|was|remains?) (?:\\w+ )?(?:excited|proud|pleased|thrilled|delighted|committed|dedicated|passionate|honou?red|devoted|determined)\\b`,
    'u',
  ),
  'exists-for': /\b(?:exists?|was created|was founded|was born|set out|on a mission) to\b/i,
  'named-news': new RegExp(
    `^${NAME} (?:has |have |today |is |was )*(?:announce[sd]?|announcing|partner(?:s|ed|ing)|joins?|joined|raise[sd]|launch(?:es|ed|ing)|receive[sd]|won|wins|acquire[sd]|been (?:acquired|named|awarded|selected|recognised|recognized)|named|celebrates?|celebrated|expands?|expanding|opens|opened|appoint(?:s|ed)|secures?|secured|closes|closed|unveil(?:s|ed)|welcomes)\\b`,
    'u',
  ),
  'named-self': new RegExp(
    `^(?:The )?${NAME}(?: [Tt]eam| community)? (?:relies on|depends on|believes|exists|continues to|brings together|would not be possible|has (?:always )?been|has offices|employs|operates in|strives|aims|wants to|is spread|is part of|is made up)\\b`,
    'u',
  ),
  'took-us':
    /\b(?:took us|led us|made us|taught us|for us to|brought us|means? (?:a lot|so much|the world) to us|our (?:first|next|own|last) (?:\w+ )?(?:chapter|employee|customer|year|office|version|product|decade|step|goal))\b/i,
  'our-people':
    /\b(?:newest member|our (?:sponsors|partners|investors|donors|funders|volunteers|founders?|supporters|backers|board|engineers|experts|staff|leadership))\b/i,
  'funded-by': /\b(?:is|are|was|were|been) (?:\w+ )?(?:funded|supported|sponsored|financed|backed|owned|run|sustained|powered) (?:\w+ )?by\b/i,
  'a-year':
    /\b(?:what|been|had) an? (?:\w+ ){0,2}(?:year|journey|month|quarter)\b|\b(?:exciting|incredible|amazing|big|busy|great) (?:year|time|month|chapter|journey|milestone)s?\b/i,
  'hard-work':
    /\b(?:tirelessly|work(?:ed|ing|s)? (?:so |very |really )?hard|hard at work|behind the scenes|constantly|always (?:improving|trying|looking|working|striving)|around the clock|drawing board|from the ground up|years of (?:research|work|development)|by hand|handpick\w*|seriously|the same care|great care|every detail|attention to detail|highest standards?)\b/i,
  survey:
    /\b(?:surveys?|take (?:a few|five|two|\d+) minutes|leave (?:us )?a review|share your (?:story|experience|feedback)|would love (?:it|to hear)|mean the world|tell (?:us )?your story|your feedback)\b/i,
}

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
  ...Object.keys(PATTERNS),
  'pleads',
  'topic+self:money',
  'topic+self:award',
  'topic+self:trust',
])

function bucket(value: number, steps: readonly number[]): number {
  return steps.filter((step) => value >= step).length
}

/** Named features of a sentence. Each is a fact that a person could check; the weights are fitted, the names are ours. */
export function featuresOf({ speech, before, after, text, block, kind, sender }: Surroundings): string[] {
  const on: string[] = []
  const add = (name: string, when: boolean | undefined = true) => {
    if (when) on.push(name)
  }
  const { subject, tense, topics, tokens } = speech
  const plain = text.replace(/[’‘]/g, "'")
  const own = SENDERS.has(subject)
  const selfNamed = own || speech.self > 0
  const reader = speech.you > 0
  const service = sender.serviceShare >= 0.2 || kind === 'transactional-email'
  const asks = asksForSelf(speech)
  const words = tokens.length
  const verbClass =
    ORDER.find((name) => speech.classes.includes(name)) ??
    (speech.copula ? 'identity' : speech.passive ? 'passive' : speech.verb === 'have' ? 'have' : speech.verb ? 'other' : 'none')
  const has = (topic: Parameters<typeof topics.get>[0]) => topics.has(topic)

  add(`subject:${subject}`)
  add(`verb:${own ? 'self' : subject === 'imperative' ? 'imperative' : 'other'}:${verbClass}`, subject !== 'none')
  if (own) {
    add(`tense:self:${tense}${service ? '@service' : ''}`)
    add(`company:${verbClass}`, subject === 'company' || subject === 'ours')
    add('self:negated', speech.negated)
    add('self:passive', speech.passive)
    add('self:no-reader', !reader)
    add('self:reader-gains', speech.forReader)
    add('self:reader', reader && !speech.forReader)
    add('self:past-no-reader', !reader && (tense === 'past' || tense === 'perfect') && !service)
    add('self:present-no-reader', !reader && tense === 'present')
    add('self:second-verb-service', service && verbClass === 'service')
    const complement = tokens[speech.verbAt + 1]
    add('self:feels', speech.copula && topics.has('excite'))
    add('self:glad', speech.copula && topics.has('glad') && !topics.has('excite'))
    add('self:is-a', speech.copula && /^(?:a|an|the|one|part|more|your|as)$/.test(complement?.word ?? '') && !topics.has('excite'))
    add('self:wants-to', verbClass === 'intention' && complement?.word === 'to')
    add('self:deeper', topics.has('effort'))
    add('strong-feeling', (speech.copula && topics.has('excite')) || verbClass === 'feeling')
    add('self:relies', verbClass === 'need')
    add('self:believes', verbClass === 'belief')
    add('self:counts', MANY.test(plain) && has('size'))
    add(
      'self:history',
      (speech.passive || tense === 'past') &&
        /\b(?:founded|created|started|released|launched|born|built|began|established|formed|designed|developed)\b/i.test(plain),
    )
    add(
      'self:is-organisation',
      speech.copula &&
        (topics.get('people') ?? topics.get('rank') ?? topics.get('team') ?? -1) > speech.verbAt &&
        (topics.get('people') ?? topics.get('rank') ?? topics.get('team') ?? 99) < speech.verbAt + 8,
    )
    add('self:would-like', speech.verb === 'would like')
    add('self:hopes', speech.verb === 'hope' || speech.verb === 'want')
  }
  add('inner-we', speech.innerWe > 0)
  add('inner-we-no-reader', speech.innerWe > 0 && !reader)
  add('names-self-no-reader', selfNamed && !reader)
  add('readers', speech.you > 1)
  add('reader-gains', speech.forReader)
  add('many-selves', speech.self > 1)
  add('own-subject-order', own && speech.subjectAt > 0)

  for (const topic of topics.keys()) {
    add(`topic:${topic}`)
    if (selfNamed) add(`topic+self:${topic}`, topic !== 'glad')
  }
  add('mission-is', MISSION_IS.test(plain) && selfNamed)
  add('excite-opener', FEELING_OPENER.test(plain))
  add('help-us', HELP_US.test(plain))
  add('asks-for-self', asks)
  add('asks-for-self+service', asks && service)
  add(
    'exists-to',
    /\b(?:exists? to|set out to|was born|strives? to|dedicated to|committed to|devoted to|at the heart of|at our core|top priority|everything we do|what we do)\b/i.test(
      plain,
    ) && selfNamed,
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
  add('many', MANY.test(plain) && has('size'))
  add('many+self', MANY.test(plain) && has('size') && selfNamed)
  add('number+self', /\d/.test(plain) && selfNamed)
  add('year', YEAR.test(plain))
  add('since', SINCE.test(plain))
  add('superlative+self', SUPERLATIVE.test(plain) && selfNamed)
  add('trusted-by', TRUSTED.test(plain))
  add('good-of-all+self', GOOD_OF_ALL.test(plain) && selfNamed && !reader)
  add('reflection+self', REFLECTION.test(plain) && selfNamed)
  add('money+reader', has('money') && reader)
  add('support-third', !own && speech.classes.includes('support') && speech.self > 0)
  add('imperative+self', subject === 'imperative' && speech.self > 0)
  add('courtesy', THANKS.test(plain))
  add('contact', CONTACT.test(plain))
  add('question', speech.question)
  add('exclamation', /!\s*$/.test(plain))
  add('colon', /:\s*$/.test(plain))
  add('condition-first', speech.subordinateFirst)
  add(`length:${bucket(words, [4, 8, 14, 22, 32])}`)
  add('short+self', words < 5 && selfNamed)
  add(
    `role:${block.role === 'heading' || block.role === 'subject' || block.role === 'title' ? 'heading' : block.role === 'paragraph' || block.role === 'list-item' ? block.role : 'other'}`,
  )
  add('no-verb', speech.verbAt < 0)

  for (const [name, pattern] of Object.entries(PATTERNS)) add(name, pattern.test(plain))
  // Surroundings weigh less on a sentence that is plainly about its sender than on one that could be either.
  const strong = on.some((name) => STRONG.has(name)) ? 'strong' : 'plain'
  add(strong)
  add(`no-self@${strong}`, !selfNamed)
  add(`reader@${strong}`, reader)
  add(`service@${strong}`, service)
  add(`service+self@${strong}`, service && selfNamed)
  add(`self-share:${bucket(sender.selfShare, [0.2, 0.35, 0.5, 0.7])}@${strong}`)
  add(`you-share:${bucket(sender.youShare, [0.1, 0.25, 0.45, 0.65])}@${strong}`)
  add(`instructs@${strong}`, sender.instructShare >= 0.15)
  const neighbour = (other: Speech | null, where: string) => {
    if (!other) return
    const self = SENDERS.has(other.subject) || other.self > 0
    add(`${where}:self`, self && other.you === 0)
    add(`${where}:reader@${strong}`, other.you > 0)
    add(`${where}:excite`, other.topics.has('excite') || other.topics.has('mission') || other.topics.has('money'))
  }
  neighbour(before, 'before')
  neighbour(after, 'after')
  return on
}
