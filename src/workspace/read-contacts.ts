/** Addresses and numbers by which a message says that somebody can be reached. */
import type { CopyDocument, Message } from '../document/copy-document.ts'
import type { Fact } from '../rules/workspace-facts.ts'

const PHONE = /(?<![\w#/.-])(?:\+\d{1,3}[\s.-]?|00\d{2}[\s.-])?(?:\(0?\d{1,5}\)[\s.-]?|0\d{1,5}[\s./-]|\d{2,4}[\s.-])\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?![\w/-])/g
/** What stands before a number that nobody answers. */
const NUMBERED =
  /\b(?:order|invoice|ticket|reference|ref|account|case|tracking|registration|company|charity|vat|iban|card|number|no\.?|id|isbn|serial|parcel|shipment|booking|customer|policy|#)\s*(?:no\.?|number|id|code|#|is|:|-)*\s*$/i
const CALL = /\b(?:phone|telephone|tel|call|ring|mobile|dial|text|whatsapp|fax|hotline|helpline)\b/i
const POSTAL = [
  // 12 Harbour Road, Bristol BS1 4TJ · 350 Fifth Avenue, New York, NY 10118
  /\b\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq|Way|Court|Ct|Place|Pl|Terrace|Row|Parade|Crescent|Close|Quay|Wharf|Park|Gardens|Hill|Mews|Walk)\b\.?(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\p{Lu}[\p{L}'’.-]+|[A-Z]{2} \d{5}(?:-\d{4})?|\d{4,5})){0,6}/gu,
  // Hafenstraße 12, 20457 Hamburg
  /\b(?:\p{Lu}[\p{L}.-]{1,40} )?\p{Lu}[\p{L}-]{0,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm) \d{1,4}[a-z]?(?:, ?(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} -]+)?/gu,
  // 12 rue de la Paix, 75002 Paris
  /\b\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai|calle|via|viale|plaza|rua) [\p{L}'’ -]{3,40}, ?\d{4,5} \p{Lu}[\p{L} -]+/gu,
  /\bP\.? ?O\.? Box \d+(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\p{Lu}[\p{L}'’-]+|\d{4,5})){0,5}/gu,
]

/** Adds the phone numbers, e-mail and postal addresses of a message. */
export function readContacts(facts: Fact[], document: CopyDocument, message: Message): void {
  const taken = new Set<string>()
  const push = (start: number, end: number, subject: Fact['subject'], value: string, key: string, sentence: string) => {
    if (taken.has(`${subject} ${start}`)) return
    taken.add(`${subject} ${start}`)
    const text = document.source.slice(start, end)
    facts.push({
      path: document.path,
      messageKey: message.key,
      start,
      end,
      text,
      subject,
      value,
      key,
      days: null,
      business: false,
      bound: null,
      scope: [],
      sentence,
    })
  }
  for (const link of message.links) {
    const target = decode(link.target.replace(/^mailto:/i, '').split('?')[0] ?? '')
    if (/^mailto:/i.test(link.target) && /^[^\s@{}]+@[^\s@{}]+\.[^\s@{}]+$/.test(target))
      push(link.start, link.end, 'email', target.toLowerCase(), target.toLowerCase(), link.text || target)
    if (/^tel:/i.test(link.target) && !/[{}%<]/.test(link.target)) {
      const digits = link.target.slice(4).replace(/[^\d+]/g, '')
      push(link.start, link.end, 'phone', digits, nationalNumber(digits), link.text || link.target)
    }
  }
  for (const block of message.blocks) {
    if (block.voice === 'customer' || block.voice === 'agent-only' || block.reading > 0 || !/\d/.test(block.text)) continue
    for (const match of block.text.matchAll(PHONE)) {
      const digits = match[0].replace(/\D/g, '')
      const before = block.text.slice(Math.max(0, match.index - 24), match.index)
      if (digits.length < 9 || digits.length > 15 || (NUMBERED.test(before) && !CALL.test(before)) || isDate(match[0])) continue
      const span = block.toSource({ start: match.index, end: match.index + match[0].length })
      push(span.start, span.end, 'phone', match[0].trim().startsWith('+') ? `+${digits}` : digits, nationalNumber(match[0]), block.text.slice(0, 120))
    }
    for (const pattern of POSTAL) {
      for (const match of block.text.matchAll(pattern)) {
        const words = match[0].replace(/[\s,.]+$/, '')
        const span = block.toSource({ start: match.index, end: match.index + words.length })
        push(
          span.start,
          span.end,
          'address',
          words.replace(/\s+/g, ' '),
          words
            .toLowerCase()
            .replace(/[^\p{L}\d]+/gu, ' ')
            .trim(),
          block.text.slice(0, 120),
        )
      }
    }
  }
}

/** `+44 20 7946 0000`, `0044 (0)20 7946 0000` and `020 7946 0000` are one number. */
function nationalNumber(written: string): string {
  const plain = written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  const abroad = /^(?:\+|00)(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/.exec(plain)
  return (abroad?.[2] ?? plain).replace(/^0+/, '')
}

function isDate(written: string): boolean {
  return /^\d{4}[-./ ]\d\d[-./ ]\d\d(?:\D|$)|^\d\d[-./]\d\d[-./]\d{4}$/.test(written)
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
