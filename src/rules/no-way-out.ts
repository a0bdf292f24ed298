import type { Message } from '../document/copy-document.ts'
import type { Hit, MessageRule } from './rule.ts'

const WAY_OUT =
  /unsubscribe|opt[- ]?out|(?:manage|update|change|email|your) (?:my |your |e-?mail |subscription |communication |notification |mailing )*preferences|stop receiving|no longer wish|abmelden|abbestellen|désabonner|désinscrire|darse de baja|cancelar (?:la )?suscripción|disiscriv|uitschrijven|afmelden|\*\|UNSUB\|\*|preference_?center|list_unsubscribe|unsub_/i
const POSTAL =
  /(?<![\d+(])\b\d{5}(?:-\d{4})?\b(?! ?\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\bP\.?\s?O\.? Box\b|\b\d{1,5} [A-Z][\w.]+(?: [A-Z][\w.]+)* (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Way|Court|Place|Suite|Row|Yard|Terrace|Close|Crescent|Parade|Wharf|Quay|Highway|Hwy|Parkway|Pkwy)\b|address|\*\|LIST:ADDRESS|straße|strasse|\brue\b|\bcalle\b/i

/** What mail that sells says; a welcome, a receipt or a question after a visit needs no way out. */
const SELLS =
  /\d ?%|\b(?:half price|sales?|on sale|discounts?|deals?|special offers?|our offers?|newsletters?|promo(?:tion)?s?|coupons?|vouchers?|free (?:shipping|delivery|trial|gift)|new (?:collection|arrivals?|season|products?|features?|course|menu)|shop (?:now|the|our|all)|buy|order (?:now|yours|today)|introducing|back in stock|webinars?|upgrade|limited|save (?:up|\d|[£$€])|bestsellers?|black friday|launch\w*|exclusive|don't miss|don’t miss|this (?:week|month)(?:'s|’s)|sign up (?:now|today))\b/i

export const noWayOut: MessageRule = {
  id: 'no-way-out',
  title: 'No way to unsubscribe',
  principle: 'every-reaction',
  hears: 'They will not let me leave.',
  description:
    'Finds marketing e-mails, whole ones, that offer no way to unsubscribe or no postal address; most countries ask for both. Vendors’ tags count. Silent where a layout, footer or sending service may add them.',
  severity: 'info',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  kinds: ['marketing-email'],
  pairs: [
    {
      file: 'emails/sale.html',
      bad: '<html><body><p>Hi Sam,</p><p>All lamps are half price until Sunday.</p><p>⟦The lamp shop, 1 Main Street, London E1 6AN⟧</p></body></html>',
      good: '<html><body><p>Hi Sam,</p><p>All lamps are half price until Sunday.</p><p>The lamp shop, 1 Main Street, London E1 6AN. <a href="{{unsubscribe_url}}">Unsubscribe</a></p></body></html>',
    },
  ],
  silent: [
    {
      file: 'emails/welcome.html',
      text: '<html><body><p>Hi Sam,</p><p>Thank you for visiting the canoe club. How was it?</p><p>The canoe club team</p></body></html>',
      why: 'a question after a visit sells nothing',
    },
    {
      file: 'emails/box.html',
      text: '<html><body><p>Welcome, Sam!</p><p>Your three loaves leave the bakery on Friday. Any trouble? Ring 01234 555 777.</p><p>The bakery, 2 Mill Lane, Leeds LS1 4AP</p></body></html>',
      why: 'it sells nothing, and a phone number is no address',
    },
    { file: 'emails/sale.md', text: 'Hi Sam,\n\nAll lamps are half price until Sunday.', why: 'what sends Markdown adds the footer' },
    { file: 'emails/sale.html', text: '{{> header}}<html><body><p>Hi Sam, all lamps are half price.</p></body></html>', why: 'a partial may hold it' },
  ],
  *check({ message, document }): Iterable<Hit> {
    if (message.mayHoldMore || message.isFragment || (document.format !== 'html' && document.format !== 'mjml' && document.format !== 'eml')) return
    const last = message.blocks.findLast(
      (block) => block.voice === 'company' && (block.role === 'paragraph' || block.role === 'table-cell' || block.role === 'link' || block.role === 'sign-off'),
    )
    if (!last) return
    const missing = [...(hasWayOut(message) ? [] : ['a way to unsubscribe']), ...(hasAddress(message) ? [] : ['a postal address'])]
    if (!missing.length || !message.blocks.some((block) => block.reading === 0 && SELLS.test(block.text))) return
    const why = hasWayOut(message) ? 'Your customer cannot tell where it comes from' : 'Who cannot leave feels trapped, and marks it as spam'
    yield {
      block: last,
      start: 0,
      end: last.text.length,
      message: `This e-mail has ${missing.join(' and ').replace(/\ba (way|postal)/g, 'no $1')}. ${why}: add ${missing.join(' and ')}.`,
    }
  },
}

function hasWayOut(message: Message): boolean {
  return (
    message.blocks.some((block) => WAY_OUT.test(block.text)) ||
    message.links.some((link) => WAY_OUT.test(link.target)) ||
    message.placeholders.some((one) => WAY_OUT.test(one.raw))
  )
}

function hasAddress(message: Message): boolean {
  return message.blocks.some((block) => POSTAL.test(block.text)) || message.placeholders.some((one) => /address|anschrift/i.test(one.raw))
}
