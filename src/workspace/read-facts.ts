import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import { findDates } from '../document/find-dates.ts'
import { marksOver } from '../document/marks-over.ts'
import type { Fact, FactSubject } from '../rules/workspace-facts.ts'
import { type Duration, findDurations, sayDuration } from './durations.ts'
import { findForeignTimes } from './foreign-times.ts'
import { readContacts } from './read-contacts.ts'
import { readHours } from './read-hours.ts'
import { findMoney } from './read-money.ts'
import { readScope, type Scope } from './read-scope.ts'

/** Somebody else's figure, a figure of the past, a thought: not a promise of ours now. */
const NOT_OURS =
  /\b(used to|previously|formerly|in the past|back in|until (19|20)\d\d|(before|in|since) (19|20)\d\d\b|last (year|month|week)|(most|other|many|some|rival|typical|traditional|ordinary) (?:\w+ ){0,2}(companies|shops|stores|brands|providers|competitors|retailers|suppliers|sellers|marketplaces|services|carriers|websites|sites)|competitors?|competition|rivals?|unlike|elsewhere|high street|industry (average|standard)|instead of the usual|imagine|what if|compared (with|to)|no longer|not \d|rather than|took|waited|had to wait|was delivered|were delivered|arrived|said|says|told us|wrote|writes|reported|according to|for example|e\.g\.|such as|let['’]s say|suppose|by law|the law|legally|regulations?|statutory|EU rules?)\b/i
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|an?|half an?|couple of)[\s-]+(?:\(\d+\)[\s-]+)?(?:business |working |calendar |full |whole |of )?(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight)\b|\bround the clock\b|\bfortnight\b/i

/** Reads every fact that customers are told from a document's own words. Offsets are the source's. */
export function readFacts(document: CopyDocument): Fact[] {
  const facts: Fact[] = []
  for (const message of document.messages) {
    let heading = ''
    for (const block of message.blocks) {
      if (block.reading > 0) continue
      if (block.role === 'heading' || block.role === 'title' || block.role === 'subject') heading = block.text
      if (block.voice === 'customer' || block.voice === 'agent-only' || !FIGURE.test(block.text)) continue
      readBlock(facts, document, message, block, heading)
    }
    readContacts(facts, document, message)
  }
  return facts
}

type Told = Omit<Fact, 'path' | 'messageKey' | 'start' | 'end' | 'text' | 'scope' | 'sentence'>
type Add = (start: number, end: number, fact: Told, narrower?: readonly string[]) => void

const NO_SCOPE: Scope = { own: [], above: [] }
/** What is promised to everybody who writes or calls, whatever the page is about. */
const WHOEVER: ReadonlySet<FactSubject> = new Set<FactSubject>(['reply', 'support-hours', 'trial'])

function readBlock(facts: Fact[], document: CopyDocument, message: Message, block: Block, heading: string): void {
  for (const [index, sentence] of block.sentences.entries()) {
    const { text } = sentence
    if (!FIGURE.test(text)) continue
    if (marksOver(block, sentence, ['quotation']).length) continue
    const folded = text.replace(/\s+/g, ' ')
    const add =
      ({ own, above }: Scope): Add =>
      (start, end, fact, narrower = []) => {
        const scope = [...own, ...above.filter((one) => !(WHOEVER.has(fact.subject) && /^(?:thing|service|payment):/.test(one))), ...narrower]
        const span = block.toSource({ start: sentence.start + start, end: sentence.start + end })
        facts.push({
          ...fact,
          path: document.path,
          messageKey: message.key,
          ...span,
          text: document.source.slice(span.start, span.end),
          scope: [...new Set(scope)].sort(),
          sentence: folded,
        })
      }
    readDates(text, add(NO_SCOPE))
    if (NOT_OURS.test(text) || /\?\s*$/.test(text)) continue
    const before = block.sentences[index - 1]?.text ?? ''
    const above = GOES_ON.test(text) ? `${heading} ${before}` : heading
    const scope = readScope(text, above, message, document.path)
    const promised = message.language === 'en' ? scope : NO_SCOPE
    if (message.language === 'en') {
      readTimes(text, `${heading}. ${before}`, add(promised))
      readOpening(text, `${heading} ${before}`, add(promised))
    } else readForeignTimes(text, message.language, add(NO_SCOPE))
    readPrices(text, `${heading} ${before}`, add(promised))
  }
}

function readDates(text: string, add: Add): void {
  for (const { start, end, days, yearless, text: written } of findDates(text)) {
    const key = days.join('|') || (yearless ?? '')
    if (key) add(start, end, { subject: 'date', value: days.length === 1 ? (days[0] ?? written) : written, key, days: null, business: false, bound: null })
  }
}

function readOpening(text: string, context: string, add: Add): void {
  for (const hours of readHours(text)) {
    const around = clauseAround(text, hours.start, hours.end)
    const channel = /\bchat\b/i.test(around)
      ? ['channel:chat']
      : /\be-?mails?\b/i.test(around) && !/\b(call|phone|ring|lines?)\b/i.test(around)
        ? ['channel:e-mail']
        : []
    const calls = /\b(?:call|ring|phone|lines?|reach us|talk to us|pick(?:s|ed)? up|support|help ?(?:desk|line)|chat)\b/i.test(around)
    const place = PLACE.exec(around) ?? (calls ? null : PLACE.exec(context))
    const named = /\b(?:in|at) (?:our |the )?(\p{Lu}[\p{L}'’]+)/u.exec(around.replace(hours.value, ''))?.[1]
    const isNamed = named !== undefined && !/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(named)
    add(hours.start, hours.end, { subject: 'support-hours', value: hours.value, key: hours.value, days: null, business: false, bound: null }, [
      ...channel,
      ...(place ? [`place:${(place[1] ?? '').toLowerCase().replace(/s$/, '')}`] : []),
      ...(isNamed ? [`place:${named.toLowerCase()}`] : []),
    ])
  }
}
/** Hours of a place are not those of the people on the phone. */
const PLACE =
  /(?<!\p{L})(shops?|stores?|showrooms?|branch(?:es)?|clinics?|caf[eé]s?(?!\p{L})|restaurants?|warehouses?|depots?|workshops?|studios?|museums?|librar(?:y|ies)|pharmac(?:y|ies)|reception|collection point|pick-?up point|gyms?|gallery|kitchen|bar)(?!\p{L})/iu

/** A time in a sentence, with what stands before and after it in its clause. */
interface Timed {
  readonly clause: string
  readonly before: string
  readonly after: string
  /** The sentence or heading before, for a sentence that does not say what it speaks of. */
  readonly context: string
}

const REFUND = /\b(?:refund(?:s|ed|ing)?|money back|reimburse(?:d|ment)?|credit(?:ed)? back|your money|credit(?:ed)? to your (?:account|card))\b/i
const BUYING =
  /(?:of|from|after|following) (?:the |your |its |their )?(?:day of |date of )?(?:purchase|buying|delivery|receipt|receiving|getting|arrival|ordering|order|payment|paying|date)\b/i
const READER_REPLIES =
  /\b(?:you|customers?|please|must|should)\b(?!.{0,12}\b(?:get|hear|receive|have)\b)[^,;]{0,20}\b(?:repl(?:y|ies)|respon(?:d|se)|answer)\b(?! from us)/i

/** "Once you ask for it, we refund you within 14 days": what happens after it was asked. */
const ASKED =
  /\b(?:once|after|when|as soon as|from)\b[^.]*\b(?:ask|request|claim|apply|cancel)\w*\b[^.]*\b(?:we|it|your money|the money|your refund|refunds?)\b/i

/** Ordered: the narrow before the wide. Each says whether a time is about its subject. */
const SUBJECTS: readonly (readonly [FactSubject, (time: Timed) => boolean])[] = [
  [
    'trial',
    ({ before, after }) =>
      /^[\s-]*(?:\w+[\s-]){0,3}trial\b/i.test(after) ||
      // "Your trial ends in 3 days" says what is left of it.
      (/\btrial\b[^.]{0,30}$/i.test(before) && !/\b(?:ends?|ending|expires?|runs? out|left|remain\w*|is over|finish\w*)\b[^.]{0,12}$/i.test(before)) ||
      /\b(?:try|test)\b[^.]{0,40}\b(?:free|nothing)\b[^.]{0,15}$/i.test(before) ||
      (/\btry\b/i.test(before) && /^ (?:for )?free\b/i.test(after)),
  ],
  [
    'refund-window',
    ({ before, after }) =>
      /^[\s-]*(?:full )?(?:money[- ]?back|refund (?:window|period|policy|guarantee))\b/i.test(after) ||
      /\bmoney[- ]back (?:guarantee|promise)\b[^.]{0,25}$/i.test(before),
  ],
  [
    'guarantee',
    ({ before, after }) =>
      /^[\s-]*(?:\w+[\s-]){0,2}(?:guarantee|warrant(?:y|ies))\b/i.test(after) || /\b(?:guarantee(?:d)?|warrant(?:y|ies|ied))\b[^.]{0,40}$/i.test(before),
  ],
  [
    'return-window',
    ({ before, after }) =>
      (/\b(?:return(?:s|ed|ing|able)?|send (?:it|them|anything|things|items?|your \w+) back|bring (?:it|them) back|exchange(?:d|s)?)\b[^.]{0,60}$/i.test(
        before,
      ) &&
        !REFUND.test(before) &&
        !/\b(?:once|after|when)\b/i.test(before) &&
        !/\breturn (?:your |the )?(?:call|e-?mail|message)/i.test(before)) ||
      /^\s*(?:[\w ]{0,20})?(?:to|for) (?:return|send (?:it|them|anything|things) back|change your mind|bring (?:it|them) back|exchange)\b/i.test(after) ||
      /^[\s-]*(?:free )?returns?\b/i.test(after),
  ],
  [
    'refund-window',
    ({ before, after, clause }) =>
      REFUND.test(clause) &&
      ((/\b(?:ask|request|claim|apply|entitled|eligible|qualif(?:y|ies)|cancel)\w*\b[^.]{0,50}$/i.test(before) && !ASKED.test(before)) ||
        /^\s*(?:to (?:ask|request|claim|apply|get)|refund window)\b/i.test(after) ||
        (BUYING.test(after.slice(0, 40)) && !/\b(?:issue|process|pay|send|refund you)\w*\b[^.]{0,20}$/i.test(before))),
  ],
  // "We can deliver it in 20 days and refund a part": the days are the delivery's.
  [
    'refund-time',
    ({ before, after }) => REFUND.test(before) || (REFUND.test(after.slice(0, 45)) && !/\b(?:deliver|ship|arriv|send it|reply|answer)\w*\b/i.test(before)),
  ],
  [
    'cancellation',
    ({ clause }) =>
      /\bcancel(?:lation|led|ling|s)?\b/i.test(clause) &&
      /\bnotice|before|ahead|in advance|cancel(?:lation)? (?:period|takes|within)|within|up to\b/i.test(clause),
  ],
  [
    'dispatch',
    ({ before, after }) =>
      /\b(?:dispatch(?:e[sd])?|ships?|shipped|leaves? (?:our|the) (?:warehouse|workshop|depot)|sent out|posted|hand(?:ed|s)? (?:it|them|your \w+)? ?(?:over )?to the courier)\b[^.]{0,35}$/i.test(
        before,
      ) && !/\bdeliver|arriv|reach/i.test(after),
  ],
  [
    'delivery',
    ({ clause }) =>
      /\b(?:deliver(?:y|ed|ies|s)?|shipp?(?:ing|ed|s)?|arriv(?:e|es|al|ing)|reach(?:es)? you|with you|on your doorstep|in your hands|on its way)\b/i.test(
        clause,
      ),
  ],
  [
    'reply',
    ({ clause }) =>
      /\b(?:repl(?:y|ies|ied)|respon(?:d|ds|se|ses)|get back to (?:you|every|people|customers|them|all|each)|answers?(?:ed)?|hear (?:back )?from (?:us|me|our)|be in touch|come back to (?:you|every|people)|write back|in touch with you|return (?:your |every )?(?:call|e-?mail|message))\b/i.test(
        clause,
      ) && !READER_REPLIES.test(clause),
  ],
]
/** A sentence that goes on from the one before: "It takes 3 days." */
const GOES_ON = /^(?:(?:and |but )?(?:it|this|that|they|these|which|please allow|allow|expect|usually|normally|typically|this usually|up to|within|in)\b)/i

function readTimes(text: string, context: string, add: Add): void {
  for (const duration of findDurations(text)) {
    // "Arrive 10 minutes early" is no time that anything takes.
    if (isCondition(text, duration.start) || /^ (?:early|late|earlier|too (?:early|late))\b/i.test(text.slice(duration.end))) continue
    const time = timeIn(text, duration.start, duration.end, context)
    const subject =
      subjectOf(time) ??
      subjectOf({ ...time, clause: text, before: text.slice(0, duration.start), after: text.slice(duration.end) }) ??
      (GOES_ON.test(text) && text.length < 140
        ? subjectOf({ ...time, clause: `${time.context} ${time.clause}`, before: `${time.context} ${time.before}` })
        : null)
    if (!subject) continue
    addTime(add, subject, duration, narrowingOf(subject, time, duration))
  }
}

function addTime(add: Add, subject: FactSubject, duration: Duration, narrower: readonly string[]): void {
  const { start, end, days, business, bound } = duration
  const key = `${days.toFixed(3)}${business ? 'b' : ''}${bound === 'at least' ? '+' : ''}`
  add(start, end, { subject, value: sayDuration(duration), key, days, business, bound }, narrower)
}

/** Plans and places are read in English alone, so a time in another language is held against its own language and its twin. */
function readForeignTimes(text: string, language: string, add: Add): void {
  for (const { subject, duration } of findForeignTimes(text, language)) addTime(add, subject, duration, [`language:${language.slice(0, 2)}`])
}

function timeIn(text: string, start: number, end: number, context: string): Timed {
  const clause = clauseAround(text, start, end)
  const at = text.indexOf(clause)
  return {
    clause,
    before: text.slice(Math.max(0, at), start),
    after: text.slice(end, at + clause.length),
    context:
      context
        .trim()
        .split(/(?<=[.!?])\s+/)
        .at(-1) ?? '',
  }
}

function subjectOf(time: Timed): FactSubject | null {
  return SUBJECTS.find(([, isAbout]) => isAbout(time))?.[0] ?? null
}

/** What narrows a time beyond plans and places: the bank's days are not ours, and a delayed order is no rule. */
function narrowingOf(subject: FactSubject, { clause, context }: Timed, { business }: Duration): string[] {
  const all = `${context} ${clause}`
  const found: string[] = []
  if (
    subject === 'refund-time' &&
    /\b(?:bank|card issuer|issuer|provider|statement|appear|show(?:s|ing)? up|see it|see the|clear(?:s|ed)?|land in|reach your (?:account|card|bank)|paypal)\b/i.test(
      clause,
    )
  )
    found.push('stage:bank')
  if (subject === 'refund-time' && /\b(?:return|parcel|item|goods?)\b[^.]{0,30}\b(?:arrives?|reach(?:es)?|back|received?|inspected)\b/i.test(clause))
    found.push('stage:return')
  if (
    (subject === 'delivery' || subject === 'dispatch' || subject === 'refund-time') &&
    /\b(?:delay(?:ed|s)?|late|unexpected(?:ly)?|unfortunately|back-?order(?:ed)?|out of stock|strike|weather|busier|busy|replacement|re-?sen[dt]|customs|longer than)\b/i.test(
      all,
    )
  )
    found.push('situation:delay')
  if (
    subject === 'reply' &&
    /\b(?:urgent|emergenc(?:y|ies)|critical|outages?|weekends?|complaints?|applications?|quotes?|press|media|legal|partnership|job|data request|out of hours)\b/i.test(
      clause,
    )
  )
    found.push(
      `about:${/\b(?:urgent|emergenc|critical|outage|weekend|complaint|application|quote|press|media|legal|partnership|job|data request|out of hours)/i.exec(clause)?.[0].toLowerCase()}`,
    )
  if (subject === 'reply' && /\b(?:update|progress|news|investigat\w+|look(?:ing)? into|engineer|specialist|colleague|warehouse|courier|manager)\b/i.test(all))
    found.push('about:this case')
  return business && subject === 'trial' ? [...found, 'working'] : found
}

/** "If it takes longer than 10 days", "after 30 days of silence": a condition, not a promise. */
function isCondition(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 45), at).toLowerCase()
  return (
    /\b(?:if|when|unless|once|longer than|more than|older than|over|less than|after|for the (?:last|past)|past|previous|since|over the|expires? in|valid for|ago|waited|been)\b[^,;]{0,25}$/.test(
      before.replace(/\bno (?:more|longer|less) than\b/g, ''),
    ) ||
    /\b(?:every|each)\s*$/.test(before) ||
    /^[^,.;]{0,24}\bago\b/.test(text.slice(at))
  )
}

/** The clause that a figure stands in: from the nearest semicolon, dash or ", and/but" to the next. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const cut = Math.max(...[';', ' – ', ' — ', ', and ', ', but ', ', then ', ', while ', ': '].map((sign) => before.lastIndexOf(sign)))
  const after = text.slice(end)
  const stop = /;| – | — |, (?:and|but|then|while) /.exec(after)
  return text.slice(cut + 1, end + (stop ? stop.index : after.length))
}

const PERCENT = /\b(\d{1,2})\s?(?:%|per ?cent) (?:off|discount|less|cheaper|Rabatt)\b|\b(?:save|saving|discount of|get)(?: up to)? (\d{1,2})\s?%/gi
const CARRIAGE = /\b(?:deliver(?:y|ed|ies)?|shipping|ships?|postage|p&p)\b/i
const FREE_FROM =
  /\b(?:free|nothing|no (?:charge|cost|fee)|on us|no)\b[^.]{0,45}\b(?:over|from|above|more than|or more|at least|upwards)\b|\b(?:over|from|above|spend(?:ing)?|reach(?:es)?)\b[^.]{0,30}\b(?:free|nothing|on us|no (?:charge|delivery|shipping))\b|\bfree\b[^.]{0,30}\borders\b/i
/** A price of then, of a saving, of somebody's story. */
const NO_PRICE =
  /\b(?:was|were|worth|save|saving|saved|instead of|rrp|down from|used to|fine|penalty|raised|million|billion|bn|donat\w+|prize|budget|salary|cash ?back|voucher|gift card)\b/i

function readPrices(text: string, context: string, add: Add): void {
  for (const { start, end, text: written, currency, amount } of findMoney(text)) {
    const around = clauseAround(text, start, end)
    const before = text.slice(Math.max(0, start - 40), start)
    const period =
      /^[^.]{0,25}?(?:\b(?:a|per|each|every)\b|\/)\s?(month|year|week|day|user|seat|person|night|hour)|^[^.]{0,15}?\b(month|year|week)ly\b|^\s?\/\s?(mo|yr|pm)\b/i.exec(
        text.slice(end),
      )
    const near = text.slice(Math.max(0, start - 45), end + 35)
    const isCarriage =
      CARRIAGE.test(around) || (CARRIAGE.test(`${context} ${text}`) && (FREE_FROM.test(near) || /^(?:It|That|This|You pay|Yours)\b/.test(text)))
    const isFree = isCarriage && FREE_FROM.test(near) && !isFirstOf(text, start, near)
    const subject: FactSubject = isFree ? 'free-delivery-from' : isCarriage ? 'delivery-price' : 'price'
    const per = subject === 'price' && period ? `/${(period[1] ?? period[2] ?? period[3] ?? '').slice(0, 2).toLowerCase()}` : ''
    const named = subject === 'price' && !NO_PRICE.test(before) ? PRICED.exec(text.slice(0, start))?.[1] : undefined
    const narrower =
      named && !NO_NAME.test(named)
        ? [`product:${named.toLowerCase().replace(/^the /, '')}`]
        : subject === 'price' && NO_PRICE.test(before)
          ? ['said in passing']
          : []
    add(start, end, { subject, value: written, key: `${currency}${amount.toFixed(2)}${per}`, days: null, business: false, bound: null }, narrower)
  }
  for (const match of text.matchAll(PERCENT))
    add(match.index, match.index + match[0].length, {
      subject: 'discount',
      value: match[0],
      key: `${match[1] ?? match[2]}%`,
      days: null,
      business: false,
      bound: null,
    })
}
/** "£3.95, or nothing above £40": the first is the price, the second where it ends. */
function isFirstOf(text: string, start: number, near: string): boolean {
  const after = text.slice(start)
  return findMoney(near).length > 1 && findMoney(after).length > 1 && !/\b(?:over|above|from|spend|more than)\b[^.,]{0,20}$/i.test(text.slice(0, start))
}

/** "The Aurora lamp costs £49": a named thing right before its price. */
const PRICED = /((?:\p{Lu}[\p{L}\d'’-]{1,40} ){1,3}(?:\p{Ll}{1,40} )?)(?:costs?|is|comes? (?:in )?at|starts? at|for|at)(?: just| only| now)? $/u
const NO_NAME =
  /^(?:It|This|That|The|Delivery|Shipping|Postage|There|You|Your|We|Our|A|An|And|But|If|All|Each|Every|Prices?|Standard|Express|Today|Now|Buy|Get|Add|Order|Upgrade)\s/
