import type { Message } from '../document/copy-document.ts'

/** Words that narrow a figure: a plan, a region, a way of sending, a channel, a sort of customer or thing. */
const SCOPES: readonly (readonly [string, RegExp])[] = [
  [
    'plan',
    /\b(free|basic|starter|standard|plus|pro|premium|business|enterprise|team|gold|silver|platinum|student|family)\b(?= (plan|tier|members?|customers?|account|subscription|users?|support|level))|\bon (the )?(Free|Basic|Starter|Standard|Plus|Pro|Premium|Business|Enterprise|Team)\b/gi,
  ],
  ['plan', /\b(Basic|Starter|Plus|Pro|Premium|Enterprise)\b/g],
  [
    'region',
    /\b(UK|U\.K\.|United Kingdom|Britain|England|Scotland|Wales|Northern Ireland|Ireland|US|USA|U\.S\.|United States|Canada|Australia|New Zealand|Germany|France|Spain|Italy|Netherlands|Austria|Switzerland|Poland|Sweden|Norway|Denmark|Japan|China|India|Brazil|Mexico|Singapore|EU|Europe(an Union)?|Asia|Africa|international(ly)?|overseas|abroad|domestic(ally)?|worldwide|mainland|islands?|highlands|rural|local)\b/g,
  ],
  [
    'service',
    /\b(express|standard|next[- ]day|same[- ]day|priority|overnight|economy|first[- ]class|second[- ]class|tracked|courier|click and collect|pick-?up|in[- ]store)\b/gi,
  ],
  [
    'channel',
    /\b(by|via|over|on|through) (the )?(phone|telephone|chat|live chat|e-?mail|social media|twitter|whatsapp|post|letter)\b|\b(phone|chat|e-?mail) (support|line|lines|team)\b/gi,
  ],
  [
    'thing',
    /\b(sale|clearance|personali[sz]ed|custom|made[- ]to[- ]order|bulky|large|furniture|frozen|fresh|digital|gift cards?|vouchers?|pre-?orders?|wholesale|trade|faulty|damaged|unopened|opened|subscriptions?|downloads?|batter(y|ies)|frames?|christmas|holiday|black friday|peak)\b/gi,
  ],
  ['payment', /\b(credit|debit) cards?|\bpaypal\b|\bbank (transfer|account)s?|\bdirect debit\b|\bgift card\b|\bstore credit\b|\bklarna\b/gi],
  ['period', /\b(annual|yearly|monthly)\b/gi],
]

/** Named things that a figure is for: "for the Aurora lamp", "Summit tent". */
const PRODUCT = /\b(?:for|of|on|with) (?:the |our |an? |your )?((?:[A-Z][\p{L}\d]+)(?: [A-Z][\p{L}\d]+)*)/gu
const NOT_PRODUCTS =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|You|Your|We|Our|I|Please|GMT|BST|CET)\b/

/** What a sentence narrows its figures to; sorted, empty when it speaks for everything. The heading above counts when the sentence names nothing of that sort. */
export function readScope(text: string, context: string, message: Message, path: string): string[] {
  const scope = new Set<string>()
  for (const [sort, pattern] of SCOPES) {
    const here = [...text.matchAll(pattern)]
    const found = here.length || !context ? here : [...context.matchAll(pattern)]
    for (const match of found)
      scope.add(
        `${sort}:${match[0]
          .toLowerCase()
          .replace(/^(by|via|over|on|through) (the )?/, '')
          .replace(/s$/, '')}`,
      )
  }
  for (const match of text.matchAll(PRODUCT)) if (match[1] && !NOT_PRODUCTS.test(match[1])) scope.add(`product:${match[1].toLowerCase()}`)
  // "contact-us" and "about-us" are no country.
  const region = /(?:^|[/.]|(?<!contact|about|why|join|call|meet|find|with|to|trust|reach|choose|follow)[-_])(uk|us|usa|eu|de|fr|ie|au|ca|nz)(?=[/_.-])/.exec(
    path.toLowerCase(),
  )
  if (region && message.language === 'en' && ![...scope].some((one) => one.startsWith('region:'))) scope.add(`region:${region[1]}`)
  return [...scope].sort()
}
