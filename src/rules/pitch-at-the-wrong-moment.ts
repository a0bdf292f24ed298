import { bodyBlocks } from '../document/letter-parts.ts'
import { LETTERS } from './letter.ts'
import type { Hit, MessageContext, MessageRule } from './rule.ts'
import { placesOf, plain } from './wording.ts'

/** The message is about something that went wrong for the reader. */
const TROUBLE =
  /\b(?:sorry (?:for|that|about|to hear|we)|apolog(?:y|ies|i[sz]e)|(?:we|i) regret|outage|data breach|security incident|your (?:complaint|loss)|(?:your|the) (?:payment|card|order|delivery|transaction|parcel|flight|booking|contribution) (?:has |was |could |is )?(?:not |been )*(?:failed|declined|cancell?ed|delayed|lost|damaged|fail|be processed|suspended)|payment (?:failed|failure|declined)|has been (?:suspended|rejected|cancell?ed|declined|terminated)|refund(?:ed)? (?:of|has|is|was|in full|to your)|went wrong|let you down|condolences|sad to (?:hear|see))\b/i
const PITCH: readonly RegExp[] = [
  /\b(?:check out|discover|explore|browse|take a look at|have you seen|introducing|meet) (?:our|the) (?:\w+ ){0,2}(?:new|latest|other|full|exclusive|premium|best-?selling|range|collection|products|plans|offers|deals|catalog(?:ue)?|shop|store)\b/i,
  /\b(?:upgrade (?:to|now|today)|go (?:premium|pro)|subscribe to our|sign up for our (?:newsletter|\w+ plan)|shop (?:now|our|the)|buy (?:now|one)|order (?:now|today) and|special offer|limited[- ]time|exclusive (?:offer|deal|discount)s?|take advantage of (?:our|the|this)|(?:\d+ ?%|\$\d+|£\d+|€\d+) off\b|promo(?:tion)? code|refer a friend|tell your friends|earn (?:points|rewards))\b/i,
  /\b(?:while you(?:'re| are) here|did you know (?:that )?(?:(?:we|you can) (?:also|now|save|get)|our [\w ]{2,30} (?:includes?|offers?|comes? with|gives?|lets?))|you (?:may|might) also (?:like|love|enjoy|be interested)|why not (?:try|upgrade|treat)|now is (?:a|the) (?:great|perfect|good) time to (?:buy|upgrade|try|switch))\b/i,
  /\b(?:follow|like|find|connect with) us on (?:facebook|instagram|twitter|x|linkedin|tiktok|youtube|social)\b(?![^.!?]{0,40}\bfor (?:\w+ )?(?:updates?|status)\b)|\b(?:leave|write|give) us a (?:\d-?star |five-?star |good |great |positive )?(?:review|rating)\b|\bleav(?:e|ing) a review on\b|\brate us\b/i,
]
/** A present that makes up for it is no pitch. */
const MAKES_UP =
  /\b(?:as (?:an apology|a (?:small )?(?:thank[- ]you|apology|gesture|token|sorry))|to (?:make (?:up|it up|this up|amends)|say sorry|apologi[sz]e)|for (?:your|the) (?:trouble|patience|inconvenience|wait)|on us\b|on the house|gesture|goodwill|\b(?:we|i)(?:'ve| have)? (?:taken|took|knocked|deducted)\b|free of charge|at no (?:extra )?(?:cost|charge)|compensat\w*)/i

/** A sales line in an apology, an outage, a refund. */
export const pitchAtTheWrongMoment: MessageRule = {
  id: 'pitch-at-the-wrong-moment',
  title: 'Sells at the wrong moment',
  principle: 'right-moment',
  hears: 'I have a problem, and they want to sell me something.',
  description:
    'Finds a sales line, a request for a review or “follow us” in e-mails and replies about something that went wrong. A present that makes up for it is left alone.',
  severity: 'info',
  weight: 2,
  kinds: LETTERS,
  scope: 'message',
  pairs: [
    {
      bad: 'Hi Sam,\n\nWe’re sorry that your lamp arrived broken. A new one leaves today. While you wait, ⟦check out our new⟧ carpets!\n\nMaya\n',
      good: 'Hi Sam,\n\nWe’re sorry that your lamp arrived broken. A new one leaves today.\n\nMaya\n',
    },
    {
      bad: 'Hi Sam,\n\nYour payment failed. Please use another card. ⟦Refer a friend⟧ and get a month for free.\n\nMaya\n',
      good: 'Hi Sam,\n\nYour payment failed. Please use another card.\n\nMaya\n',
    },
  ],
  silent: [
    {
      text: 'Hi Sam,\n\nWe’re sorry that your lamp arrived broken. As an apology, here is 20% off your next order.\n\nMaya\n',
      why: 'a present that makes up for it',
    },
    {
      text: 'Hi Sam,\n\nWe’re sorry that the site went down. You can follow us on Mastodon or like us on Facebook for updates.\n\nMaya\n',
      why: 'news of the trouble itself',
    },
    { text: 'Hi Sam,\n\nThank you for your order. Check out our new carpets.\n\nMaya\n', why: 'nothing went wrong' },
    { text: 'Hi Sam,\n\nSorry that the old plan ends. You can pick any other plan on your account page.\n\nMaya\n', why: 'a way on, not a sale' },
  ],
  *check({ message }: MessageContext): Iterable<Hit> {
    const body = bodyBlocks(message).filter((block) => block.voice === 'company')
    const letter = body.filter((block) => block.role !== 'link' && block.role !== 'button')
    const whole = plain(letter.map((block) => block.text).join(' \n '))
    const trouble = TROUBLE.exec(whole)
    if (!trouble) return
    for (const block of body) {
      for (const { text, start, end } of placesOf(block, PITCH)) {
        if (MAKES_UP.test(text) || /\b(?:unsubscribe|terms|feedback)\b/i.test(text)) continue
        yield {
          block,
          start,
          end,
          message: 'Your customer has a problem, and this sells. Solve the problem here; offer more another day.',
          because: `the message is about “${trouble[0]}”`,
        }
        return
      }
    }
  },
}
