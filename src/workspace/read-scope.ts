import type { Message } from '../document/copy-document.ts'

/** Words that narrow a figure: a plan, a region, a way of sending, a channel, a sort of customer or thing. */
const SCOPES: readonly (readonly [string, RegExp])[] = [
  [
    'plan',
    /\b(free|basic|starter|standard|plus|pro|premium|business|enterprise|team|gold|silver|platinum|student|family)\b(?= (plan|tier|members?|customers?|account|subscription|users?|support|level))|\bon (the )?(Free|Basic|Starter|Standard|Plus|Pro|Premium|Business|Enterprise|Team)\b/gi,
  ],
  [
    'plan',
    /\b(?!The|Our|Your|This|That|Any|Every|Each|All|Most|New|My|A\b|If|For|When)\p{Lu}[\p{L}]+(?= (?:plan|tier|members?|membership|customers?|subscribers?|package)\b)/gu,
  ],
  ['plan', /\b(Basic|Starter|Plus|Pro|Premium|Enterprise)\b/g],
  [
    'region',
    /\b(UK|U\.K\.|United Kingdom|Britain|England|Scotland|Wales|Northern Ireland|Ireland|US|USA|U\.S\.|United States|Canada|Australia|New Zealand|Germany|France|Spain|Italy|Netherlands|Austria|Switzerland|Poland|Sweden|Norway|Denmark|Japan|China|India|Brazil|Mexico|Singapore|EU|Europe(an Union)?|Asia|Africa|international(ly)?|overseas|abroad|domestic(ally)?|worldwide|mainland|[Ii]slands?|[Hh]ighlands|Channel Islands|Isle of \w+|rural|local)\b/g,
  ],
  [
    'service',
    /\b(express|standard|next[- ]day|same[- ]day|priority|overnight|economy|first[- ]class|second[- ]class|tracked|click and collect|pick-?up|in[- ]store)\b/gi,
  ],
  [
    'channel',
    /\b(by|via|over|on|through) (the )?(phone|telephone|chat|live chat|e-?mail|social media|twitter|whatsapp|post|letter)\b|\b(phone|chat|e-?mail) (support|line|lines|team)\b/gi,
  ],
  [
    'thing',
    /\b(sale|clearance|personali[sz]ed|custom|made[- ]to[- ]order|bulky|large|furniture|frozen|fresh|digital|gift cards?|vouchers?|pre-?orders?|wholesale|trade|faulty|damaged|unopened|opened|subscriptions?|downloads?|batter(?:y|ies)|bulbs?|spare parts?|accessor(?:y|ies)|electronics|motors?|cables?|filters?|tyres?|frames?|christmas|holiday|black friday|peak)\b/gi,
  ],
  ['payment', /\b(credit|debit) cards?|\bpaypal\b|\bbank (transfer|account)s?|\bdirect debit\b|\bgift card\b|\bstore credit\b|\bklarna\b/gi],
  ['period', /\b(annual|yearly|monthly)\b/gi],
]

/** Named things that a figure is for: "for the Aurora lamp", "the Summit tent is guaranteed". */
const PRODUCT =
  /\b(?:(?:for|of|on|with) (?:the |our |an? |your )?|(?:[Tt]he|[Oo]ur|[Yy]our|[Ee]very|[Ee]ach|such as the) )((?:[A-Z][\p{L}\d]+)(?: [A-Z][\p{L}\d]+)*)/gu
/** "Delivery to Orkney", "shipping within Poland". */
const CARRIED_TO = /\b(?:deliver\w*|ship\w*|post\w*|send|courier) (?:\w+ )?(?:to|in|within|across) (?:the )?(\p{Lu}\p{L}+)/gu
const NOT_PRODUCTS =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|You|Your|We|Our|I|Please|GMT|BST|CET)\b/

/** What a figure is narrowed to; both lists sorted, empty when it speaks for everything. */
export interface Scope {
  /** Named in the sentence itself, or by the file's place. */
  readonly own: readonly string[]
  /** Named by the heading or the sentence before, where the sentence names nothing of that sort. */
  readonly above: readonly string[]
}

/** What a sentence narrows its figures to. */
export function readScope(text: string, context: string, message: Message, path: string): Scope {
  const own = new Set<string>()
  const above = new Set<string>()
  for (const [sort, pattern] of SCOPES) {
    const here = [...text.matchAll(pattern)]
    for (const match of here) own.add(nameOf(sort, match[0]))
    if (!here.length && context) for (const match of context.matchAll(pattern)) above.add(nameOf(sort, match[0]))
  }
  for (const match of text.matchAll(PRODUCT)) if (match[1] && !NOT_PRODUCTS.test(match[1])) own.add(`product:${match[1].toLowerCase()}`)
  for (const match of text.matchAll(CARRIED_TO)) if (match[1] && !NOT_PRODUCTS.test(match[1])) own.add(`region:${match[1].toLowerCase()}`)
  // "contact-us" and "about-us" are no country.
  const region = /(?:^|[/.]|(?<!contact|about|why|join|call|meet|find|with|to|trust|reach|choose|follow)[-_])(uk|us|usa|eu|de|fr|ie|au|ca|nz)(?=[/_.-])/.exec(
    path.toLowerCase(),
  )
  if (region && message.language === 'en' && ![...own, ...above].some((one) => one.startsWith('region:'))) own.add(`region:${region[1]}`)
  return { own: [...own].sort(), above: [...above].filter((one) => !own.has(one)).sort() }
}

function nameOf(sort: string, words: string): string {
  const name = words
    .toLowerCase()
    .replace(/^(?:by|via|over|on|through) (?:the )?/, '')
    .replace(/ (?:plan|tier|account|subscription|support|line|team)s?$/, '')
    .replace(/s$/, '')
  return `${sort}:${name}`
}
