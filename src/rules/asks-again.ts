import { LETTERS } from './letter.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { placesOf } from './wording.ts'

const OF_WHAT = ' (?:your|the) (?:full |customer |complete |registered )?'
const REQUESTS = [
  '(?:please |kindly |could you |can you |would you (?:mind )?)?(?:provid(?:e|ing)|send(?:ing)?|reply(?:ing)? with|includ(?:e|ing)|quote|state|giv(?:e|ing)|shar(?:e|ing)|tell(?:ing)?|supply|enter|fill in|mention|let(?:ting)? (?:us|me) (?:know|have)|confirm(?:ing)?)(?: (?:us|me))?(?: with| of)?(?: again)?(?: the following(?: details| information)?:)?',
  "what(?:'s| is| was)",
  '(?:may|can|could) (?:i|we) (?:please )?(?:have|get|take|ask for)',
  "(?:i|we)(?:'ll| will|'d| would)?(?: just| also| still| only| first)* (?:need|require)(?: to (?:know|have))?",
]
const ASK = `\\b(?:${REQUESTS.join('|')})${OF_WHAT}`
/** What may be asked, and the values that hold it already. */
const HELD: readonly { readonly ask: RegExp; readonly name: RegExp; readonly says: string }[] = [
  {
    ask: new RegExp(`${ASK}(?:order|purchase) (?:number|id|no\\.?|reference|#)(?! of)`, 'i'),
    name: /order[._ -]?(?:id|number|no|num|ref|name)|purchase[._ -]?(?:id|number)/i,
    says: 'the order number',
  },
  {
    ask: new RegExp(`${ASK}(?:ticket|case|request|reference) (?:number|id|no\\.?|#)`, 'i'),
    name: /(?:ticket|case|request)[._ -]?(?:id|number|no|num|ref)|reference/i,
    says: 'the ticket number',
  },
  { ask: new RegExp(`${ASK}(?:invoice|bill) (?:number|id|no\\.?|#)`, 'i'), name: /invoice[._ -]?(?:id|number|no|num|ref)/i, says: 'the invoice number' },
  {
    ask: new RegExp(`${ASK}(?:account|customer|client|member(?:ship)?|policy) (?:number|id|no\\.?|#)`, 'i'),
    name: /(?:account|customer|client|member(?:ship)?|policy)[._ -]?(?:id|number|no|num|ref)/i,
    says: 'the account number',
  },
  {
    ask: new RegExp(`${ASK}(?:first |last )?names?\\b(?! of)`, 'i'),
    name: /(?:first|last|full|customer|client|recipient|requester|user)[._ -]*(?:[^\W_]{1,40}[._ -]+)*name|^name$/i,
    says: 'the name',
  },
  {
    ask: new RegExp(`${ASK}e-?mail(?: address)?\\b`, 'i'),
    name: /(?:customer|client|user|recipient|requester|contact|subscriber|account)[._ -]*(?:[^\W_]{1,40}[._ -]+)*e?mail/i,
    says: 'the email address',
  },
  {
    ask: new RegExp(`${ASK}(?:phone|telephone|mobile)(?: number)?\\b`, 'i'),
    name: /(?:customer|client|user|recipient|requester)[._ -]*(?:[^\W_]{1,40}[._ -]+)*(?:phone|mobile|tel)/i,
    says: 'the phone number',
  },
  {
    ask: new RegExp(`(?:${ASK}|\\b(?:what|which) )(?:delivery |shipping |postal |home |billing )?address\\b`, 'i'),
    name: /(?:shipping|delivery|billing|customer|client)[._ -]*(?:[^\W_]{1,40}[._ -]+)*(?:address|street|city)/i,
    says: 'the address',
  },
  { ask: new RegExp(`${ASK}tracking (?:number|id|code)`, 'i'), name: /tracking/i, says: 'the tracking number' },
]
const ANOTHER =
  /\b(?:new|correct(?:ed)?|different|another|updated|other|if (?:it|this|the|your) \w+ (?:is|has)|is (?:still )?(?:right|correct)|wrong|changed|bank|so (?:that )?the courier)\b/i
/** "You do not need to send your order number": words before the request that take it back. */
const TAKES_BACK = /\b(?:not|never|no|nothing|without|instead of)\b|n't\b/i

/** Asks for what the message itself already holds. */
export const asksAgain: MessageRule = {
  id: 'asks-again',
  title: 'Asks for what you already have',
  principle: 'remember-them',
  hears: 'I told you that already. Do you even read?',
  description:
    'Finds e-mails and replies that ask the customer for something that a value in the same template already holds: the order number, the name, the address. Asking for a new or corrected one is left alone.',
  severity: 'info',
  weight: 2,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi {{customer.first_name}},\n\nAbout your order {{order.number}}: ⟦please send us your order number⟧ and a photo.\n\nMaya\n',
      good: 'Hi {{customer.first_name}},\n\nAbout your order {{order.number}}: please send us a photo.\n\nMaya\n',
    },
  ],
  silent: [
    { text: 'Hi {{customer.first_name}},\n\nPlease send us your order number and a photo.\n\nMaya\n', why: 'the template does not hold the number' },
    { text: 'Hi {{customer.first_name}},\n\nAbout {{order.number}}: please send us your new phone number.\n\nMaya\n', why: 'something else is asked' },
    {
      text: 'Hi {{customer.first_name}},\n\nYour parcel goes to {{shipping_address}}. Please send us the address again if it has changed.\n\nMaya\n',
      why: 'a corrected one is asked for',
    },
  ],
  *check({ message }: MessageContext): Iterable<Hit> {
    const values = message.placeholders.filter((one) => one.dialect !== 'address')
    const held = HELD.flatMap(({ ask, name, says }) => {
      const value = values.find((one) => name.test(inWords(one.name)))
      return value ? [{ ask, says, value }] : []
    })
    for (const block of message.blocks) {
      if (block.voice !== 'company') continue
      for (const { ask, says, value } of held) {
        for (const { text, start, end, match } of placesOf(block, [ask])) {
          if (ANOTHER.test(text) || TAKES_BACK.test(text.slice(0, match.index))) continue
          yield {
            block,
            start,
            end,
            message: `You have ${says} already: ${value.raw} holds it. Use it here, and ask only for what is missing.`,
            because: `${value.raw} in the same message`,
          }
          return
        }
      }
    }
  },
}

const inWords = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2')
