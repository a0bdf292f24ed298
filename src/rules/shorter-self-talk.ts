import type { Edit } from '../text/span.ts'

/**
 * Sentences about their sender that say the same in fewer words, or with the reader in front, each by one certain change.
 * `text` is the sentence with plain apostrophes; offsets are its own. Where a family is not sure of its grammar it is silent.
 */
const ADVERBS = '(?:(?:so|very|really|truly|extremely|incredibly|super|absolutely|also|just|deeply|especially|particularly|immensely|rightly) )*'
const GLAD = '(?:pleased|happy|excited|thrilled|delighted|proud|glad|honou?red|privileged|stoked|chuffed)'
const NAME = '\\p{Lu}[\\p{L}\\d&.-]*(?: (?:\\p{Lu}[\\p{L}\\d&.-]*|of|and|&)){0,3}'

/** "We are proud to be an employer for all": what one is, without the feeling. */
const GLAD_TO_BE = new RegExp(
  `^(We|I|Our (?:\\w+ )?team|${NAME})(?: are| am| is|'re|'m) ${ADVERBS}${GLAD}(?: and ${ADVERBS}${GLAD})? to (be|have) (?=(an?|the|one|part|working|hosting|partnering|supporting|joining|sponsoring|based|funded|supported|owned|backed|recogni[sz]ed|certified|accredited|been|over|more|\\d+)\\b)`,
  'u',
)
const PROUD_MEMBER = new RegExp(
  `^(?:We|I|${NAME})(?: are| am| is|'re|'m) (a proud |proud )(?:(?:official|founding|long-time) )?(members?|partners?|sponsors?|supporters?|hosts?|owners?|users?|winners?|signatory|signatories|recipients?|graduates?)\\b`,
  'u',
)
/** Asked for, and then why it is good for the asker: "Rate us, it helps our drivers". */
const ASKED_FOR_US =
  /^((?:Please |And please |So please )?(?:rate|review|vote|leave|share|take|give|like|donate|join|follow|tell|fill in|complete|write|drop|spare|subscribe|star|send|answer|Rate|Review|Vote|Leave|Share|Take|Give|Like|Donate|Join|Follow|Tell|Fill in|Complete|Write|Drop|Spare|Subscribe|Star|Send|Answer)\b[^,;:–—()]{4,70}?)((?:[,;:]| [–—-])? (?:because |as |since |for )?(?:it|that|this|every \w+)(?:'d|'ll| will| would| can)?(?: really| truly| also)* (?:helps?|means?|makes?|keeps?|boosts?) (?=[^.!?]*\b(?:us|our|me|my|we|the (?:team|staff|drivers|branch))\b)[^.!?]{2,90})([.!])\s*$/u
const FUNDED =
  /^(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}) is (?:(completely|entirely|fully|wholly|solely) )?(funded|made|built|supported|run|powered) (?:(completely|entirely|fully|wholly|solely) )?by (people like you|users like you|readers like you|members like you|donors like you|supporters like you|your (?:donations|gifts|contributions))([.!])?\s*$/u
const PAYS: Readonly<Record<string, string>> = { funded: 'fund', made: 'make', built: 'build', supported: 'support', run: 'run', powered: 'power' }
const ALL_FUNDING = /^All (?:of )?our (funding|money|income) comes from (people|users|readers|members|donors|supporters) like you(?=[.!]?\s*$)/
const LAUNCHED =
  /^We(?:'ve| have)? (?:just |now |finally )+(?:launched|released|published|shipped) (?=(\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}[\p{L}\d]*|\d[\d.]*)){0,4})([.!])\s*$)/u
const MADE_SO_THAT =
  /^We(?:'ve| have)? (?:designed|built|created|made|developed|set up|added|written) (our|this|these|the) ((?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) so (?:that )?(you|everyone|anyone) can (?=[a-z]+\b)/u
const WANT_TO_HELP = /^(?:We|I)(?:'d| would)? (?:want|love|like|wish|hope) to help you (?=[a-z]+\b)(?!out\b|all\b|as\b|in\b|with\b)/
const BELIEVE =
  /^(?:At [^,]{2,30}, w|Here at [^,]{2,30}, w|W)e (?:\w+ly )?(?:believe|think) (?:that )?(?=(?:you|everyone|everybody|nobody|no one|every \w+|all \w+|people) (?:deserves?|should(?:n't| not)?|(?:has|have) (?:a|the) right)\b)/
const HELP_BY = /^(?:Please )?help us (?:get there |continue |grow |out |reach our goal |keep going )?by (?=[a-z]+ing\b)/i
const OFFER_YOU =
  /^We (?:also |now |proudly |will |can )?(?:provide (?:you|(?:all )?our (?:\w+ )?(?:customers|clients|users|members|guests|patients)) with|(?:offer|give|bring) (?:you|(?:all )?our (?:\w+ )?(?:customers|clients|users|members|guests|patients))) (?!with\b|the\b|an?\b|our\b|to\b|up\b|back\b|[a-z]+er\b|[a-z]+ing\b|as\b|not?\b|for\b|in\b|on\b)(?=[a-z][\w,-]*(?: [\w,'-]+){0,14}[.!]?\s*$)/
const MAKE_SURE = /^We (?:always |also )?(?:make sure|ensure|see to it) (?:that )?you (?:always )?(?=(?:get|have|receive|pay|know|find)\b)/

/** "We are committed to keeping you safe": what is done for the reader, as a deed. */
const COMMITTED =
  /^((?:(?:Here )?[Aa]t [^,]{2,40}, )?)(We|we|Our (?:[\w-]+ )?(?:team|staff|people)) (are|is|'re) (?:\w+ly )?(?:committed|dedicated|devoted) to (providing|keeping|supporting|giving|offering|making|protecting|bringing|meeting|answering|treating|guiding|finding|getting|showing|teaching|improving) (?=your?\b)/
const DEED: Readonly<Record<string, readonly [string, string]>> = {
  providing: ['provide', 'provides'],
  // "We keep you updated throughout the repair" would be said of every repair.
  keeping: ['will keep', 'will keep'],
  supporting: ['support', 'supports'],
  giving: ['give', 'gives'],
  offering: ['offer', 'offers'],
  making: ['make', 'makes'],
  protecting: ['protect', 'protects'],
  bringing: ['bring', 'brings'],
  meeting: ['meet', 'meets'],
  answering: ['answer', 'answers'],
  treating: ['treat', 'treats'],
  guiding: ['guide', 'guides'],
  finding: ['find', 'finds'],
  getting: ['get', 'gets'],
  showing: ['show', 'shows'],
  teaching: ['teach', 'teaches'],
  improving: ['improve', 'improves'],
}
/** A wish may reach for the best; said as a deed it would promise it. */
const REACHES = /\b(?:best|most|highest|finest|fastest|lowest|every|always|never|perfect|exceed\w*|satisfaction|expectations?|success|dreams?|only)\b/i

const TERMS =
  /[£$€%?]|\b(?:plans?|price[sd]?|pricing|per (?:month|year|user|seat)|eligible|eligibility|qualif\w+|subject to|trials?|refunds?|selected|limited|if|unless|when|where|until|except|depending|might|some of)\b/i
const OWN = /\b(?:we|us|our|ours|i|my|me)\b/i
const NEGATION = /\b(?:not|no|never|cannot|nobody|nothing|without)\b|n't\b/i

/** The changes that make the sentence shorter, in its own offsets; null when no family fits. */
export function shortenSelfTalk(text: string): readonly Edit[] | null {
  return withoutFeeling(text) ?? asDeed(text) ?? withoutOwnNeed(text) ?? withPayerFirst(text) ?? withReaderFirst(text)
}

function asDeed(text: string): readonly Edit[] | null {
  const match = COMMITTED.exec(text)
  const [, place = '', who = '', is = '', doing = ''] = match ?? []
  const verbs = DEED[doing]
  if (!match || !verbs) return null
  const rest = text.slice(match[0].length)
  if (REACHES.test(rest) || TERMS.test(rest) || NEGATION.test(rest) || /\band (?:\w+ing|to)\b/i.test(rest)) return null
  // "We will keep your data safe" would promise what was meant to be tried.
  if (doing === 'keeping' && /\b(?:safe|safely|secure|securely|private|confidential|protected|healthy|clean|low|high|on track|ahead|happy)\b/i.test(rest))
    return null
  // "… informed and appreciate your support": the second verb would hang on "will".
  if (/\band (?:\w+ly )?(?:appreciate|thank|hope|value|look|are|have|welcome|want|believe|know|understand|strive|aim|work|take)\b/i.test(rest)) return null
  return [{ start: place.length + who.length, end: match[0].length, text: ` ${is === 'is' ? verbs[1] : verbs[0]} ` }]
}

function withoutFeeling(text: string): readonly Edit[] | null {
  const glad = GLAD_TO_BE.exec(text)
  // "We have been carbon neutral since", not "we are … since": the tense would have to change with it.
  if (glad?.[1] && !/\bsince\b|\byour?\b|\bof (?:service|assistance|help)\b/i.test(text)) {
    const [, who, verb] = glad
    const next = glad[3] ?? ''
    if (verb === 'be' && next === 'been') return null
    const is = who === 'We' ? 'are' : who === 'I' ? 'am' : 'is'
    const has = who === 'We' || who === 'I' ? 'have' : 'has'
    // "I'm delighted to be joining" stays as short: "I'm joining".
    const short = /^'(?:re|m)/.exec(text.slice(who.length))?.[0]
    if (short && verb === 'be') return [{ start: who.length + short.length, end: glad[0].length, text: ' ' }]
    return [{ start: 0, end: glad[0].length, text: `${who} ${verb === 'be' ? is : has} ` }]
  }
  const member = PROUD_MEMBER.exec(text)
  if (member?.[1]) {
    const at = member[0].indexOf(member[1])
    const after = text.slice(at + member[1].length)
    const article = member[1].startsWith('a ') ? (/^(?:[aeio])/i.test(after) ? 'an ' : 'a ') : ''
    return [{ start: at, end: at + member[1].length, text: article }]
  }
  const believe = BELIEVE.exec(text)
  if (believe && !OWN.test(text.slice(believe[0].length))) return opening(text, believe[0].length, '')
  return null
}

function withoutOwnNeed(text: string): readonly Edit[] | null {
  const asked = ASKED_FOR_US.exec(text)
  if (asked?.[1] && asked[2] && !/\byour?\b/i.test(asked[2]) && !/\b(?:if|when|unless)\b/i.test(text))
    return [{ start: asked[1].length, end: asked[1].length + asked[2].length, text: '' }]
  const by = HELP_BY.exec(text)
  return by && !OWN.test(text.slice(by[0].length)) ? [{ start: 0, end: by[0].length, text: 'You can help by ' }] : null
}

function withPayerFirst(text: string): readonly Edit[] | null {
  const funded = FUNDED.exec(text)
  if (funded?.[1] && funded[5]) {
    const how = funded[2] ?? funded[4]
    return [
      { start: 0, end: text.trimEnd().length, text: `${capital(funded[5])} ${how ? `${how} ` : ''}${PAYS[funded[3] ?? '']} ${funded[1]}${funded[6] ?? ''}` },
    ]
  }
  const all = ALL_FUNDING.exec(text)
  return all ? [{ start: 0, end: all[0].length, text: `${capital(all[2] ?? '')} like you provide all of our ${all[1]}` }] : null
}

function withReaderFirst(text: string): readonly Edit[] | null {
  const launched = LAUNCHED.exec(text)
  if (launched?.[1] && !/s$/.test(launched[1])) return [{ start: 0, end: text.trimEnd().length, text: `${launched[1]} is here${launched[2]}` }]
  if (TERMS.test(text)) return null
  const free = (match: RegExpExecArray | null): match is RegExpExecArray => match !== null && !OWN.test(text.slice(match[0].length))
  const want = WANT_TO_HELP.exec(text)
  if (free(want)) return opening(text, want[0].length, 'Let us help you ')
  if (NEGATION.test(text)) return null
  const made = MADE_SO_THAT.exec(text)
  if (made && !OWN.test(text.slice(made[0].length)) && !/ (?:and|or) /.test(made[2] ?? ''))
    return opening(text, made[0].length, `With ${made[1]} ${made[2]}, ${made[3]} can `)
  const sure = MAKE_SURE.exec(text)
  if (free(sure)) return opening(text, sure[0].length, 'You ')
  const offer = OFFER_YOU.exec(text)
  if (free(offer) && !SECOND_VERB.test(text) && !NO_GIFT.test(text)) return opening(text, offer[0].length, 'You get ')
  return null
}

const SECOND_VERB =
  /(?:,| and| but| or) (?:we|our|i|also|then|to|are|is|have|has|do|will|can|make|deliver|provide|offer|give|help|build|create|ensure|support|sell|let|take|bring)\b/i
const NO_GIFT =
  /\b(?:their|them|they|apolog(?:y|ies)|condolences|thanks|information|details|updates?|advice|position|job|role|contract|employment|money|access)\b/i

/** The sentence with another opening, the rest with its capital where there is none. */
function opening(text: string, length: number, better: string): readonly Edit[] {
  if (better !== '') return [{ start: 0, end: length, text: better }]
  const first = /^\p{Ll}+(?![\p{L}\p{N}])/u.exec(text.slice(length))?.[0]
  return first ? [{ start: 0, end: length + first.length, text: capital(first) }] : [{ start: 0, end: length, text: '' }]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
