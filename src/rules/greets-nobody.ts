/** Greetings that fit anybody, "Dear customer", "To whom it may concern", and what to write instead. */
import type { Block } from '../document/copy-document.ts'
import { isBadNews } from './letter.ts'
import { PROVIDERS, READER } from './lexicons/readers.ts'
import type { BlockContext, Rewrite } from './rule.ts'
import { isQuoted, plain } from './wording.ts'

const VALUED = '(?:(?:our |my )?(?:most )?(?:valued|esteemed|loyal|dear|respected|beloved|fellow|prospective|future|new|potential|registered) )?'
const NOBODY_ONE = `(?:${READER}|fellow|sir|madame?|ma'am|(?:licen[cs]e|ticket|permit) ?holder|shareholder|beneficiary|voter|taxpayer|citizen|supplier|employee|colleague|guardian|carer|admin|administrator|webmaster|occupier|occupant|valued one|investor|neighbou?r|recipient|e-?mail sender|sender|professional|developer|contributor|partner|business owner|${PROVIDERS})`
const NOBODY = `(?:${VALUED}${NOBODY_ONE}s?)`
/** A class writes "Dear parents" to people who know one another; those are meant. */
const KNOWN_GROUP =
  /^(?:dear|hello|hi) (?:parents|members|partners|neighbou?rs|colleagues|friends|volunteers|students|pupils|supporters|families|relatives)\b(?! (?:and guardians|or|\/))/i
const SALUTATION = new RegExp(
  `^(?:(?:macro|template|reply|e-?mail|sms|text|message|letter): )?(?:(?:(?:dear|greetings|attention|good (?:morning|afternoon|evening|day))[, ]+|(?:hello|hi|hey) )(?:to )?(?:all )?(?:[a-z\\xc0-\\uffff][\\w\\xc0-\\uffff]+ (?=users|customers|members|clients|subscribers|sellers|guests))?${NOBODY}(?:(?: ?/ ?| or | and )${NOBODY})*|dear (?:all|community|team|friends), dear (?:sir/)?${NOBODY}|to whom it may concern|to (?:all )?(?:(?:of )?our |the )?(?:valued |loyal |dear )?(?:customer|client|member|guest|user|subscriber|tenant|resident|patient|student|parent|policyholder|shareholder|supplier|householder|occupier|cardholder|account ?holder|licensee|creditor|bondholder)s?(?: of [a-z\\xc0-\\uffff][^,.:;]{1,60})?|(?:our )?(?:valued|esteemed|loyal) (?:customer|client|member|guest|user|subscriber)s?|(?:dear )?sirs?(?: ?/ ?| or )madam)(?= *(?:[,:!.–—-]|$))[,:!.]?`,
  'i',
)
/** "Dear Larkfield Member,": the sender's name before the class; a group of people who know one another is meant, and so are a Mr Porter's kin; Guest and Rider are surnames. */
const NAMED_SALUTATION = new RegExp(
  `^dear (?!(?:mrs?|ms|miss|mx|dr|prof|sir|lady|lord|all|friends?|our|my|fellow|colleagues)\\b)(?:[\\p{L}\\d\\ue000-\\uf8fe][\\p{L}\\d&'.-]{0,30} (?!(?:and|or|of|in|at|from) )){1,4}?(?!(?:guest|player|rider)s?\\b)(?:${READER}|ticket ?holder|shareholder|taxpayer|ratepayer|citizen|merchant|seller|vendor|administrator|admin|occupier|investor|recipient|enthusiast|lover|fan|owner|partner)s?(?= *[,:!])[,:!]|^dear (?:customer|client|member|tenant|resident|owner|occupier|householder|applicant|patient|guest|user) (?:of|at|in)\\b[^,:;.!?]{0,60}[,:!]|^dear (?:ratepayer|enthusiast|keyholder|plot ?holder|viewer|listener|cyclist|motorist)s?(?= *[,:!])[,:!]`,
  'iu',
)
/** The same inside a paragraph, after a heading or reference that was written on the line before: capitals tell it from "a dear customer". */
const SALUTATION_INSIDE =
  /(?<=[^,;(] )(?:Attention \p{Lu}[\p{L}\d]+ Users!|Dear (?:(?:Valued|Esteemed|Loyal|Respected) )?(?:Customer|User|Client|Member|Subscriber|Account ?[Hh]older|Policy ?[Hh]older|Card ?[Hh]older|Sir or Madam|Sir\/Madam|Sirs?|Seller|Supporter|Donor|Guest|Tenant|Resident|Occupier|Applicant|Patient|Passenger|Participant|Shareholder|Student|Householder)s?[,:])/u

/** What the first letters of such a greeting may be. */
const MAY_GREET = /^(?:dear|h[ei]|gre|att|goo|to\s|our\s|val|est|loy|sir|mac|tem|rep|e-?ma|sms|tex|mes|let)/i

/** Where a block greets nobody in particular; offsets in its text, null where it does not. */
export function findSalutation(block: Block): { start: number; end: number } | null {
  if (block.role === 'link' || block.role === 'button' || block.role === 'label') return null
  const text = plain(block.text)
  const match = MAY_GREET.test(text) ? (SALUTATION.exec(text) ?? NAMED_SALUTATION.exec(text)) : null
  // A heading greets only where it ends as a greeting does: "Attention sender:".
  if (block.role === 'heading' && !/[,:!]\s*$/.test(block.text)) return null
  // "To customers in the north" goes on; a salutation ends the line or a comma ends it.
  if (match && !KNOWN_GROUP.test(match[0]) && (match[0].length >= block.text.trimEnd().length || /[,:!.]$/.test(match[0]))) {
    const label = /^[\w-]+: /.exec(match[0])?.[0].length ?? 0
    return { start: label, end: match[0].length }
  }
  // Told by a letter-wise search: a paragraph need not be looked up word by word for it.
  const inside = block.role === 'paragraph' && (text.includes('Dear ') || text.includes('Attention ')) ? SALUTATION_INSIDE.exec(text) : null
  return inside && !isQuoted(block, inside.index, inside.index + inside[0].length) ? { start: inside.index, end: inside.index + inside[0].length } : null
}

/** What may stand in place of such a greeting: a name that the file fills in, else one that suits the letter. */
export function greet({ block, after, sender, team }: BlockContext, span: { start: number; end: number }): Rewrite[] {
  // "To the Customer, 8 Acorn Rise": an address, not a greeting.
  if (/^to\b/i.test(block.text.slice(span.start)) && /^\s*\d/.test(block.text.slice(span.end))) return []
  // "My dear friends,": the words before it would be left alone.
  if (/\p{L}/u.test(block.text.slice(0, span.start))) return []
  const name = team.placeholders['first-name'] ?? sender.readerName
  const mark = /[,:!.]$/.exec(block.text.slice(span.start, span.end))?.[0] ?? ''
  const plainName = name !== null && !/["'<&\\]/.test(name) && block.isUnbroken(span) ? name : null
  // A letter to all members, residents or parents speaks to a group.
  const isGroup =
    /\b(?:members|residents|tenants|neighbou?rs|parents|guardians|students|colleagues|employees|volunteers|owners|shareholders|supporters|donors|partners|friends)\W*$/i.test(
      block.text.slice(span.start, span.end),
    )
  const said = block.text.slice(span.start, span.end)
  // "Hi there:" is no greeting; who wrote "Dear" would not say "Hi", nor would anybody who declines a claim.
  const end = mark === ':' ? ',' : mark
  const greeting = plainName
    ? `Hi ${plainName}${mark}`
    : isGroup
      ? `Hello everyone${end}`
      : /^(?:hi|hey)\b/i.test(said) && !isBadNews(`${block.text.slice(span.end)} ${after?.text ?? ''}`)
        ? `Hi there${end}`
        : `Hello${end}`
  const title = `Write “${greeting}”`
  // A template value is written as it is: encoded for the format, "first_name" could become "first\\_name".
  if (plainName) return [{ title, kind: 'choose', edits: [{ ...block.toSource(span), text: greeting }], inSource: true }]
  return [{ title, kind: 'choose', edits: [{ ...span, text: greeting }] }]
}
