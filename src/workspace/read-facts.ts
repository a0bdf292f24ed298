import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Fact, FactSubject } from '../rules/workspace-facts.ts'
import { findDurations, sayDays } from './durations.ts'
import { readHours } from './read-hours.ts'
import { readScope } from './read-scope.ts'

/** Somebody else's figure, a figure of the past, a thought: not a promise of ours now. */
const NOT_OURS =
  /\b(used to|previously|formerly|in the past|back in|until (19|20)\d\d|last (year|month|week)|(most|other|many|some) (companies|shops|stores|brands|providers|competitors|retailers|suppliers)|competitors?|unlike|elsewhere|instead of the usual|imagine|what if|compared (with|to)|no longer|not \d|rather than|took|waited|had to wait|was delivered|were delivered|arrived)\b/i

/** Reads every fact that customers are told from a document's own words. Offsets are the source's. */
export function readFacts(document: CopyDocument): Fact[] {
  const facts: Fact[] = []
  for (const message of document.messages) {
    let heading = ''
    for (const block of message.blocks) {
      if (block.reading > 0) continue
      if (block.role === 'heading' || block.role === 'title') heading = block.text
      if (block.voice === 'customer' || block.voice === 'agent-only') continue
      for (const [index, sentence] of block.sentences.entries())
        readSentence(facts, document, message, block, sentence, `${heading} ${block.sentences[index - 1]?.text ?? ''}`)
    }
    readContacts(facts, document, message)
  }
  return facts
}

interface SubjectPattern {
  readonly subject: FactSubject
  readonly pattern: RegExp
}

/** Ordered: the narrow before the wide. Each is looked for in the sentence round the time. */
const TIMES: readonly SubjectPattern[] = [
  { subject: 'trial', pattern: /\b(free )?trial\b/i },
  { subject: 'guarantee', pattern: /\b(guarantee|warrant(y|ies)|guaranteed for)\b/i },
  {
    subject: 'refund-window',
    pattern:
      /\b(ask for|request|claim|entitled to|eligible for|apply for)\b[^.]{0,30}\b(refund|money back)\b[^.]{0,40}\b(within|up to|in the first|for)\b|\brefund(s|able)?\b[^.]{0,40}\bwithin\b[^.]{0,20}\bof (the |your )?(purchase|buying|delivery|receipt|order|payment|ordering)|\b(day|week|month)s?[- ](refund|money[- ]back)\b|\b(days|weeks|months) to (ask for|request|claim) (a|your) refund/i,
  },
  {
    subject: 'return-window',
    pattern:
      /\breturn(s|ed|ing|able)?\b[^.]{0,60}\bwithin\b|\b(days|weeks|months) to (return|send it back|change your mind)|\b(day|week)s?[- ]returns?\b|\bsend (it|them|anything) back within\b|\breturns? (window|period)/i,
  },
  { subject: 'refund-time', pattern: /\b(refund(s|ed)?|money (back|will be)|credit(ed)? back|reimburse(d|ment)?)\b/i },
  {
    subject: 'reply',
    pattern:
      /\b(repl(y|ies|ied)|respon(d|ds|se)|get back to you|answer(s|ed)?( (you|your|every|all))?|hear (back )?from (us|me)|be in touch|come back to you|write back)\b/i,
  },
  { subject: 'dispatch', pattern: /\b(dispatch(ed)?|leaves? (our|the) warehouse|hand(ed)? (it|them)? ?to the courier)\b/i },
  { subject: 'delivery', pattern: /\b(deliver(y|ed|ies|s)?|shipp?(ing|ed|s)?|arriv(e|es|al)|reach(es)? you|on its way)\b/i },
  { subject: 'cancellation', pattern: /\bcancel(lation|led|ling|s)?\b/i },
]

function readSentence(facts: Fact[], document: CopyDocument, message: Message, block: Block, sentence: Sentence, context: string): void {
  const text = sentence.text
  if (
    !/\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|an?) (business |working )?(hours?|days?|weeks?|months?|years?)\b/i.test(
      text,
    )
  )
    return
  if (NOT_OURS.test(text) || block.marks.some((mark) => mark.kind === 'quotation' && mark.at < sentence.end && mark.to > sentence.start)) return
  if (/\?\s*$/.test(text) && block.role !== 'heading') return
  const scope = readScope(text, context, message, document.path)
  const add = (start: number, end: number, fact: Omit<Fact, 'path' | 'messageKey' | 'start' | 'end' | 'text' | 'scope' | 'sentence'>) => {
    const span = block.toSource({ start: sentence.start + start, end: sentence.start + end })
    facts.push({
      ...fact,
      path: document.path,
      messageKey: message.key,
      ...span,
      text: document.source.slice(span.start, span.end),
      scope,
      sentence: text.replace(/\s+/g, ' '),
    })
  }
  for (const hours of readHours(text))
    add(hours.start, hours.end, { subject: 'support-hours', value: hours.value, key: hours.value, days: null, business: false })
  for (const duration of findDurations(text)) {
    const subject = subjectOf(text, duration.start, duration.end)
    if (!subject || isCondition(text, duration.start)) continue
    add(duration.start, duration.end, {
      subject,
      value: sayDays(duration.days, duration.business),
      key: `${duration.days.toFixed(3)}${duration.business ? 'b' : ''}`,
      days: duration.days,
      business: duration.business,
    })
  }
  readPrices(text, add)
}

/** "If it takes longer than 10 days", "after 30 days of silence": a condition, not a promise. */
function isCondition(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 45), at).toLowerCase()
  return (
    /\b(if|when|unless|once|longer than|more than|older than|over|under|less than|after|every|for the (last|past)|past|previous|since|over the|expires? in|valid for|ago)\b[^,;]{0,25}$/.test(
      before,
    ) || /^[^,.;]{0,24}\bago\b/.test(text.slice(at))
  )
}

/** The clause that a time stands in: from the nearest semicolon, dash or ", and/but" to the next. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' – '),
    before.lastIndexOf(' — '),
    before.lastIndexOf(', and '),
    before.lastIndexOf(', but '),
    before.lastIndexOf(', then '),
  )
  const after = text.slice(end)
  const stop = /;| – | — |, (?:and|but|then|while) /.exec(after)
  return text.slice(cut + 1, end + (stop ? stop.index : after.length))
}

/** "If you do not respond within 30 days": the reader's time, not a promise of ours. */
const READER_REPLIES =
  /\b(?:you|customers?|please|must|should)\b(?!.{0,12}\b(?:get|hear|receive|have)\b)[^,;]{0,20}\b(?:repl(?:y|ies)|respon(?:d|se)|answer)\b(?! from us)/i

function subjectOf(text: string, start: number, end: number): FactSubject | null {
  const clause = clauseAround(text, start, end)
  for (const { subject, pattern } of TIMES) {
    if (!pattern.test(clause)) continue
    return subject === 'reply' && READER_REPLIES.test(clause) ? null : subject
  }
  return null
}

const MONEY =
  /(?:(?:US|AU|CA|NZ)?[$£€¥]|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|JPY|INR)\s)\s?\d{1,3}(?:[,.\u00a0]?\d{3})*(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?\s?(?:€|EUR|USD|GBP|CHF|kr)(?!\w)/g
const PERCENT = /\b(\d{1,2})\s?(?:%|per ?cent) (?:off|discount|less)\b/gi

type Add = (start: number, end: number, fact: Omit<Fact, 'path' | 'messageKey' | 'start' | 'end' | 'text' | 'scope' | 'sentence'>) => void

function readPrices(text: string, add: Add): void {
  for (const match of text.matchAll(MONEY)) {
    const amount = match[0].replace(/\s/g, '')
    const number = amount
      .replace(/[^\d.,]/g, '')
      .replace(/[.,](?=\d{3}\b)/g, '')
      .replace(',', '.')
    const currency = amount.replace(/[\d.,]/g, '')
    const around = clauseAround(text, match.index, match.index + match[0].length)
    const period = /\b(?:a|per|each|every|\/)\s?(month|year|week|day|user|seat)|\b(month|year)ly\b|\/\s?(mo|yr)\b/i.exec(around)
    const subject: FactSubject =
      /\b(free|no) (delivery|shipping)\b[^.]{0,30}\b(over|from|above|more than|orders)|\b(over|from|above)\b[^.]{0,20}\b(free|no) (delivery|shipping)|ships? free/i.test(
        around,
      )
        ? 'free-delivery-from'
        : /\b(delivery|shipping|postage)\b/i.test(around)
          ? 'delivery-price'
          : 'price'
    const key = `${currency}${Number(number).toFixed(2)}${subject === 'price' && period ? `/${(period[1] ?? period[2] ?? period[3] ?? '').slice(0, 2).toLowerCase()}` : ''}`
    add(match.index, match.index + match[0].length, { subject, value: match[0], key, days: null, business: false })
  }
  for (const match of text.matchAll(PERCENT))
    add(match.index, match.index + match[0].length, { subject: 'discount', value: match[0], key: `${match[1]}%`, days: null, business: false })
}

const PHONE = /(?<![\w#/.-])(?:\+\d{1,3}[\s.-]?)?(?:\(0?\d{1,5}\)[\s.-]?|0\d{2,5}[\s.-]|\d{3}[\s.-])\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?![\w/-])/g
const NUMBERED =
  /\b(order|invoice|ticket|reference|ref|account|case|tracking|registration|company|charity|vat|iban|card|number|no\.?|#)\s*(no\.?|number|id|#|is|:)*\s*$/i

function readContacts(facts: Fact[], document: CopyDocument, message: Message): void {
  const push = (start: number, end: number, subject: FactSubject, key: string, sentence: string) => {
    const text = document.source.slice(start, end)
    if (!facts.some((fact) => fact.start === start && fact.subject === subject))
      facts.push({ path: document.path, messageKey: message.key, start, end, text, subject, value: key, key, days: null, business: false, scope: [], sentence })
  }
  for (const link of message.links) {
    const target = link.target.replace(/^mailto:/i, '').split('?')[0] ?? ''
    if (/^mailto:/i.test(link.target) && /^[^\s@{}]+@[^\s@{}]+$/.test(target)) push(link.start, link.end, 'email', target.toLowerCase(), link.text || target)
    if (/^tel:/i.test(link.target)) push(link.start, link.end, 'phone', link.target.slice(4).replace(/[^\d+]/g, ''), link.text || link.target)
  }
  for (const block of message.blocks) {
    if (block.voice === 'customer' || block.reading > 0) continue
    for (const match of block.text.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '')
      const before = block.text.slice(Math.max(0, match.index - 24), match.index)
      if (digits.length < 9 || digits.length > 15 || (NUMBERED.test(before) && !/\b(phone|telephone|call|ring|mobile)\b/i.test(before))) continue
      const span = block.toSource({ start: match.index, end: match.index + match[0].length })
      push(span.start, span.end, 'phone', digits.replace(/^0044|^44(?=\d{10}$)/, '0'), block.text.slice(0, 120))
    }
  }
}
