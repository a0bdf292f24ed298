import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { rewriteSelfTalk } from './self-talk-rewrites.ts'
import { showRewrite } from './show-rewrite.ts'
import { isQuoted, plain } from './wording.ts'

/** "Dear customer", "customers can contact us": the reader spoken of, not to. */
export const impersonalAddress: BlockRule = {
  id: 'impersonal-address',
  title: 'Speaks of the reader, not to them',
  principle: 'single-reader',
  hears: 'They do not mean me.',
  description:
    'Finds salutations that fit anybody (“Dear customer”) and sentences in which the reader is one of “the customers”. Leaves a real third person: other customers, the reader’s own customers, somebody else’s.',
  severity: 'info',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: '⟦Dear customer,⟧\n\nYour parcel is on its way.', good: 'Hi there,\n\nYour parcel is on its way.', fixed: true },
    {
      bad: '⟦Dear Valued Customer,⟧\n\nYour order {{ order.number }} left today, {{ customer.first_name }}.',
      good: 'Hi {{ customer.first_name }},\n\nYour order {{ order.number }} left today, {{ customer.first_name }}.',
      fixed: true,
    },
    { bad: '⟦Dear Sir or Madam,⟧\n\nYour claim has been paid.', good: 'Hi there,\n\nYour claim has been paid.', fixed: true },
    {
      bad: 'If a parcel is late, tell us. ⟦Customers can⟧ contact us at any time.',
      good: 'If a parcel is late, tell us. You can contact us at any time.',
      fixed: true,
    },
    { bad: '⟦Our members are welcome⟧ to bring a friend on Fridays.', good: 'You are welcome to bring a friend on Fridays.', fixed: true },
    { bad: 'We ⟦provide our customers with⟧ a dashboard.', good: 'You get a dashboard.', fixed: true },
    { bad: 'The export ⟦allows users to⟧ keep their files.', good: 'The export allows you to keep your files.', fixed: true },
    { bad: 'Larkfield ⟦helps businesses⟧ find a cheaper tariff.', good: 'Larkfield helps you find a cheaper tariff.', fixed: true },
    { bad: 'The new menu ⟦gives users the⟧ power to sort their own lists.', good: 'The new menu gives you the power to sort your own lists.', fixed: true },
  ],
  silent: [
    { text: 'Dear friends,\n\nThe new shop opens on Monday.', why: 'a group that is meant' },
    { text: 'Dear Sam,\n\nYour parcel is on its way.', why: 'a name' },
    { text: 'Dear {{ customer.name }},\n\nYour parcel is on its way.', why: 'a name will stand there' },
    { text: 'Your customers can pay by card.', why: 'the reader’s own customers' },
    { text: 'Put a chat on your site. Customers can ask you anything, and your customers get an answer at once.', why: 'the reader’s own customers' },
    { text: 'Some customers are still waiting for their parcels.', why: 'other customers' },
    { text: 'You can see what other users can see.', why: 'other users' },
    { text: 'Our customer service is open until eight.', why: 'a department' },
    { text: 'As a customer, you can cancel at any time.', why: 'it speaks to the reader' },
    { text: 'A user tried to sign in with your address.', why: 'a real third person' },
    { text: 'Dear all,\n\nThe office is closed on Monday.', why: 'a group that is meant' },
    { text: 'Hello everyone,\n\nThe class starts at ten.', why: 'a group that is meant' },
    { text: 'More than 4,000 customers have bought this lamp.', why: 'proof, not an address' },
  ],
  *check(context): Iterable<Hit> {
    const { block } = context

    const greeting = findSalutation(block)
    if (greeting) {
      yield { block, ...greeting, message: 'This greets nobody in particular. Use the customer’s name, or “Hi there,”.', rewrites: [greet(context, greeting)] }
      return
    }
    // A guide for writers or agents speaks of its readers' customers.
    if (
      block.role === 'subject' ||
      block.role === 'link' ||
      (context.sender.instructShare >= 0.15 && /^(?:help-article|marketing-page|press-release)$/.test(context.kind)) ||
      context.sender.isAboutWriting
    )
      return
    for (const sentence of block.sentences) yield* findThirdPerson(context, sentence)
  },
}

const NOBODY =
  "(?:(?:our |my )?(?:most )?(?:valued|esteemed|loyal|dear|respected|beloved|fellow) )?(?:customer|user|client|member|subscriber|sir|madam|ma'am|account holder|card ?holder|policy ?holder|shopper|guest|buyer|home ?owner|shareholder|beneficiary|claimant|bidder|learner|voter|taxpayer|citizen|travell?er|vendor|seller|merchant|employee|student|colleague|parent|guardian|admin|administrator|webmaster|applicant|tenant|resident|reader|visitor|friend|owner|consumer|purchaser|donor|supporter|participant|candidate|patient|passenger|partner|valued one|buyer|shopper|learner|job ?seeker|voter|cardholder|accountholder|policyholder|renter|hirer|traveler|neighbou?r|recipient|e-?mail sender|sender)s?"
const SALUTATION = new RegExp(
  `^(?!dear friends\\b)(?:(?:dear|hello|hi|hey|greetings|attention|good (?:morning|afternoon|evening|day))[, ]+(?:to )?(?:all )?${NOBODY}(?:(?: ?/ ?| or | and )(?:${NOBODY}))*|to whom it may concern|to (?:all )?(?:of )?our (?:valued |loyal |dear )?(?:customer|client|member|guest|user|subscriber|tenant|resident|patient|student|parent)s|(?:our )?(?:valued|esteemed|loyal) (?:customer|client|member|guest|user|subscriber)s?|(?:dear )?sirs?(?: ?/ ?| or )madam)(?= *(?:[,:!.–—-]|$))[,:!.]?`,
  'i',
)

/** What the first letters of such a greeting may be. */
const MAY_GREET = /^(?:dear|h[ei]|gre|att|goo|to\s|our\s|val|est|loy|sir)/i

function findSalutation(block: Block): { start: number; end: number } | null {
  if (block.role === 'link' || block.role === 'button' || block.role === 'label') return null
  // A heading greets only where it ends as a greeting does: "Attention sender:".
  if (block.role === 'heading' && !/[,:]\s*$/.test(block.text)) return null
  const match = MAY_GREET.test(block.text) ? SALUTATION.exec(plain(block.text)) : null
  // A heading such as "Dear customers of the north" goes on; a salutation ends the line or a comma ends it.
  return match && (match[0].length >= block.text.trimEnd().length || /[,:!.]$/.test(match[0])) ? { start: 0, end: match[0].length } : null
}

function greet({ block, sender, team }: BlockContext, span: { start: number; end: number }): Rewrite {
  const name = team.placeholders['first-name'] ?? sender.readerName
  const mark = /[,:!.]$/.exec(block.text.slice(span.start, span.end))?.[0] ?? ''
  const plainName = name !== null && !/["'<&\\]/.test(name) && block.isUnbroken(span) ? name : null
  // A letter to all members, residents or parents speaks to a group.
  const isGroup =
    /\b(?:members|residents|tenants|neighbou?rs|parents|guardians|students|colleagues|employees|volunteers|owners|shareholders|supporters|donors|partners|friends)\W*$/i.test(
      block.text.slice(span.start, span.end),
    )
  const greeting = plainName ? `Hi ${plainName}${mark}` : isGroup ? `Hello everyone${mark}` : `Hi there${mark}`
  const title = `Write “${greeting}”`
  // A template value is written as it is: encoded for the format, "first_name" could become "first\\_name".
  if (plainName) return { title, kind: 'choose', edits: [{ ...block.toSource(span), text: greeting }], inSource: true }
  return { title, kind: 'choose', edits: [{ ...span, text: greeting }] }
}

const READERS =
  'customers|users|clients|subscribers|members|shoppers|buyers|guests|tenants|residents|patients|passengers|donors|account holders|cardholders|policyholders|participants|attendees|purchasers|consumers|applicants|claimants|delegates|borrowers|renters|travell?ers|students|learners|job ?seekers|apprentices|trainees|candidates|employers|homeowners|sellers|bidders|enrollees|diners|policy holders|card holders'
const TRADES =
  'businesses|companies|organi[sz]ations|marketers|marketing teams|teams|entrepreneurs|startups|merchants|retailers|agencies|developers|creators|freelancers|enterprises|site owners|website owners|publishers|educators|engineers|operators|sponsors|nonprofits|non-profits|institutions|professionals|business owners|founders|employers|firms|schools|universities|homeowners|landlords|investors|families|individuals|job ?seekers|students|learners'
/** The words with a capital or without. */
function capitalised(words: string): string {
  return words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`)
}

/** "Customers can …", "our members are asked to …" at the start of a clause. */
const SUBJECT = new RegExp(
  `(?<=^|[,;:–—] |^(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Tt]hen|[Aa]lso) |\\b(?:ensur(?:e|es|ing)|means|mean|so|so that|that) )((?:(?:[Aa]ll|[Aa]ny|[Oo]ur|[Tt]he|[Bb]oth|[Nn]ew|[Ee]xisting|[Rr]egistered|[Aa]dvanced|[Ee]ligible|[Ii]nterested|(?!Some|Other|Most|Many|Your|Their|Few|No|More|Over)\\p{Lu}[\\p{L}\\d]+) ){0,3}(?:${capitalised(READERS)})) ((?:who|that|wishing|wanting|looking|with) [^,;.]{2,60}? )?((?:now |also |then |always |still )?(?:can|may|must|should|could|need to|have to|will|are (?:kindly |strongly |also |now )?(?:able|asked|required|encouraged|invited|advised|requested|reminded|welcome|entitled|responsible|expected|free|eligible|notified|prohibited|given|permitted|allowed)|have (?:the option|access|the (?:right|opportunity|chance))|no longer|get|enjoy|receive|benefit from|save|earn|gain|learn|pay|deserve)\\b)`,
  'u',
)
/** "lets users …", "helps businesses …", "the option for users to …". */
const OBJECT = new RegExp(
  `\\b(?:(allow|enable|enabl|help|protect|let|empower|give|giv|offer|provid|provide|encourage|encourag|ask|require|remind|permit|equip|assist|invite|prepare|prepar|guide|guid|teach|train|ensure|ensur|free|keep|connect|inspire|support|sav|save)(s|es|ing|ed|ting|ping)?|(?:option|opportunity|ability|way|chance|possibility|easy|easier|simple|possible|engaging|available) for) ((?:(?:all of )?(?:all|our|the|any) )?(?:(?:small|large|growing|modern|busy|local|new|global|individual|leading|ambitious|independent|enterprise|engineering|development|software|marketing|sales|support|security|data|product|remote|design|legal|finance|devops|it|creative|business|non-technical|technical|hard-working|aspiring|professional|prospective|current|potential|existing|eligible|registered|international|underserved)(?: and [\\w-]+)? ){0,2}(?:${READERS}|${TRADES})|(?:the|each|every) (?:user|customer|member|visitor|student|participant|learner|guest)) ((?:to|the|an?|more|full|easily|quickly|with)\\b(?! (?:world|globe|industry))|[a-z]{3,}\\b)`,
  'i',
)
/** "Any customer who wants a refund must …", "each applicant receives …". */
const SINGULAR =
  /(?<=^|[,;:–—] |^(?:and|but|so|now|then|also) )((?:any|each|every|the) (?:customer|client|member|applicant|claimant|tenant|resident|guest|participant|attendee|subscriber|buyer|purchaser|passenger|card ?holder|policy ?holder|account holder|user))( (?:who|that|wishing|wanting|looking|with) [^,;.]{2,60}?)? ((?:can|may|must|shall|will|should|needs to|has to|receives|gets|is (?:able|asked|required|entitled|responsible|expected|advised|obliged))\b)/i
/** "Organizations wanting to sponsor … should email us": the class is told apart from others, and its members are spoken to. */
const TRADE_WITH = new RegExp(
  `^((?:All |Any |Other )?(?:${capitalised(TRADES)})) ((?:who|that|wishing|wanting|looking|needing|interested|deploying|using|seeking) [^;.]{2,90}?) ((?:can|may|must|should|need to|have to|are (?:asked|invited|encouraged|welcome|advised|required))\\b)`,
  'u',
)
/** "Organizations can run it on their own servers": the copy tells its own readers what they can do with the product. */
const TRADE_CAN = new RegExp(
  `^((?:All |Any |Small |Large |Growing |Modern )?(?:${capitalised(TRADES)}|[Pp]remium users|[Ff]ree users)) ((?:of any size |of all sizes |everywhere ))?((?:can|get|gain|no longer|may|will be able to)\\b)(?! (?:be|have|not|also be)\\b)`,
  'u',
)
/** "Content that marketing teams can share", "engaging for users.": what is made for the reader, told of the reader's kind. */
const MADE_FOR = new RegExp(
  `\\b(?:content|features?|tools?|technology|platforms?|products?|services?|software|apps?|systems?) (?:that|which) ((?:(?!your|their|other|some|many)\\w+ )?(?:${READERS}|${TRADES})) (?:can|could|need|want|love)\\b|\\b(?:engaging|easy|easier|simple|simpler|accessible|safer|useful|convenient|fresh|enjoyable|affordable) for ((?:our |all |all our |all of our )?(?:${READERS}|businesses|companies|organi[sz]ations))(?=[.,;!]|$)`,
  'i',
)
/** "We would like to inform our customers that …". */
const TOLD = new RegExp(
  `\\b(?:inform|remind|notify|advise|assure|thank|tell|ask|urge|encourage|invite|request)(?:s|ing)? ((?:all(?: of)?(?: our| the)?|our) (?:valued |loyal |dear |esteemed |existing |registered )?(?:${READERS})) (?:that|to|for|not|of|about)\\b`,
  'i',
)
/** "Anyone wishing to cancel must …": whoever reads it is meant. */
const ANYONE =
  /^((?:anyone|anybody|those|persons|people|individuals|any person) (?:wishing|who wish(?:es)?|wanting|who wants?|requiring|who requires?|interested in|seeking|intending)\b)[^.;]{2,80}? (?:must|should|can|may|needs? to|has to|have to|(?:is|are) (?:asked|invited|encouraged|welcome|advised|required|requested))\b/i
/** "Our clients' goals", "we work with our clients to …", "the needs of our guests": the reader as one of what we have. */
const OURS = new RegExp(
  `\\b((?:our|all our) (?:valued |loyal |dear |existing |business |corporate |private )?(?:${READERS}))(?:' (?:\\w+ )?(?:satisfaction|needs|success|trust|safety|privacy|expectations|goals|comfort|requirements|experience|interests|security|wishes|convenience|happiness)\\b| (?:expect|deserve|demand|want|need)\\b)|\\b(?:needs|goals|satisfaction|expectations|requirements|success|safety|comfort|interests|rights) of (our (?:valued |loyal |dear )?(?:${READERS}))\\b|\\b(?:we|our \\w+) (?:\\w+ )?(?:works?|partners?|collaborates?|sits? down|communicates?) (?:closely |directly |hand in hand |together )?with (our (?:${READERS})) (?:to|on|in|from|through|and|at)\\b|^thank(?:s| you) to (all (?:of )?our (?:\\w+ )?(?:${READERS})) (?:for|who)\\b`,
  'i',
)
const BARE_CROWD = /^(?:users|customers|clients|consumers|buyers|shoppers|the \w+)$/i
/** Words after the noun that show that no verb follows: "help users around the world". */
const NO_VERB =
  /^(?:around|across|in|of|from|who|that|and|or|at|on|by|like|worldwide|everywhere|globally|than|whose|which|as|under|over|because|if|when|while|through|via|about|into|every|all)$/i
const SPEAKS_TO = /\b(?:you|your|yours|yourself|you're|you'll|you've)\b/i

function* findThirdPerson(context: BlockContext, sentence: Sentence): Iterable<Hit> {
  const { block, sender } = context
  const text = plain(sentence.text)
  if (SPEAKS_TO.test(text) || sentence.words.length < 4) return
  const subject = SUBJECT.exec(text)
  // "Customers get …" may be anybody's customers; "members get …" and "our customers get …" are those who read.
  // A maker writes of users as of those who use what is made.
  const isMakers = context.audience === 'technical' && /^(?:(?:the|all|new|any) )?(?:users|clients|customers|consumers)$/i.test(subject?.[1] ?? '')
  const isAnybody =
    subject?.[1] !== undefined && BARE_CROWD.test(subject[1]) && /(?:get|enjoy|receive|benefit from|save|earn|gain|learn|pay|deserve)$/.test(subject[3] ?? '')
  const found = subject?.[1] && !isAnybody && !isMakers ? placeAt(subject) : (findObject(text, context.audience) ?? findClass(text, context.audience))
  if (!found || sender.ofReader.includes(singular(found.noun))) return
  const start = sentence.start + found.at
  const end = sentence.start + found.to
  if (isQuoted(block, start, end)) return
  const rewrite =
    subject?.[2] || block.role === 'heading'
      ? null
      : /s$/i.test(found.noun)
        ? addressReader(block, sentence, text, found, context.audience)
        : addressOne(block, sentence, text)
  // "We give our customers X" says it best from the reader's side: "You get X".
  const rewrites = [...rewriteSelfTalk(block, sentence).filter(({ edits }) => edits.some((edit) => /\byou/i.test(edit.text))), ...(rewrite ? [rewrite] : [])]
  yield { block, start, end, message: 'The reader is one of these people. Speak to them: “you”.', ...(rewrites.length ? { rewrites } : {}) }
}

function placeAt(match: RegExpExecArray) {
  return { noun: match[1] ?? '', at: match.index, to: match.index + match[0].length, nounAt: match.index }
}

function findClass(text: string, audience: 'general' | 'technical') {
  const one = SINGULAR.exec(text) ?? TRADE_WITH.exec(text) ?? TRADE_CAN.exec(text)
  // Makers read of "the user" as of somebody else.
  if (one) return audience === 'technical' && /user/i.test(one[1] ?? '') ? null : placeAt(one)
  const made = MADE_FOR.exec(text)
  const noun = made?.[1] ?? made?.[2]
  if (made && noun) return { noun, at: made.index, to: made.index + made[0].length, nounAt: made.index + made[0].indexOf(noun) }
  const anyone = ANYONE.exec(text)
  if (anyone) return placeAt(anyone)
  const ours = OURS.exec(text)
  const whose = ours?.slice(1).find((group) => group !== undefined)
  if (ours && whose) return { noun: whose, at: ours.index, to: ours.index + ours[0].length, nounAt: ours.index + ours[0].indexOf(whose) }
  const told = TOLD.exec(text)
  return told?.[1] ? { noun: told[1], at: told.index, to: told.index + told[0].length, nounAt: told.index + told[0].indexOf(told[1]) } : null
}

function findObject(text: string, audience: 'general' | 'technical') {
  const match = OBJECT.exec(text)
  // Makers read of "the user" as of somebody else.
  if (audience === 'technical' && /\buser$/i.test(match?.[3] ?? '')) return null
  // "Help users to …" as an order: its reader is somebody else than the users.
  if (!match?.[3] || !match[4] || NO_VERB.test(match[4]) || (match.index === 0 && /^help /i.test(text))) return null
  // "The Help users to recover pattern": a title.
  if (match.index > 0 && /^\p{Lu}/u.test(match[0])) return null
  if (/^provid/i.test(match[1] ?? '') && match[4].toLowerCase() !== 'with') return null
  const isTrade = new RegExp(`(?:${TRADES})$`, 'i').test(match[3])
  // A trade is the reader only where something is said to be done for it.
  if (
    isTrade &&
    !/^(?:help|allow|enabl?|enable|let|giv|give|empower|equip|prepar|prepare|guid|guide|teach|train|ensur|ensure|free|keep|connect|sav|save|assist|support)$/i.test(
      match[1] ?? '',
    )
  )
    return null
  if (/^(?:ask|require|remind|invite|encourage)$/i.test(match[1] ?? '') && match[4].toLowerCase() !== 'to') return null
  const nounAt = match.index + match[0].lastIndexOf(match[3], match[0].length - match[4].length)
  return { noun: match[3], at: match.index, to: match.index + match[0].length - (/^(?:to|the|an?|with)$/i.test(match[4]) ? 0 : match[4].length + 1), nounAt }
}

function singular(noun: string): string {
  const last = noun.toLowerCase().split(' ').at(-1) ?? ''
  return last.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/s$/, '')
}

/** "The applicant must provide his or her address": one of them, at the start of the sentence. */
const ONE =
  /^(?:(?:any|each|every|the) (?:customer|member|applicant|claimant|tenant|resident|guest|participant|attendee|subscriber|buyer|purchaser|passenger|card ?holder|policy ?holder|account holder)) (can|may|must|will|should|needs to|has to|receives|gets|is (?=(?:able|asked|required|entitled|responsible|expected|advised|obliged)\b))/i
const PLURAL_VERB: Readonly<Record<string, string>> = { 'needs to': 'need to', 'has to': 'have to', receives: 'receive', gets: 'get', is: 'are' }

/** "Each applicant must provide his or her address." → "You must provide your address." */
function addressOne(block: Block, sentence: Sentence, text: string): Rewrite | null {
  const match = ONE.exec(text)
  if (!match || /\?\s*$/.test(text)) return null
  const rest = text.slice(match[0].length)
  if (/\b(?:if|unless|not|n't|its|they|them|he|she|him|who|whose|price|plan|eligible)\b/i.test(rest.replace(/\bhis or her\b|\bher or his\b/gi, ''))) return null
  const verb = match[1]?.toLowerCase().trim() ?? ''
  const edits = [{ start: sentence.start, end: sentence.start + match[0].length, text: `You ${PLURAL_VERB[verb] ?? verb}${match[0].endsWith(' ') ? ' ' : ''}` }]
  for (const their of rest.matchAll(/\b(?:his or her|her or his|his\/her|their|his|her)\b/gi)) {
    const at = sentence.start + match[0].length + their.index
    edits.push({ start: at, end: at + their[0].length, text: 'your' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

const IS_ORDER =
  /^(?:please |\w+ly )?(?:provide|update|tell|offer|allow|let|enable|ensure|give|help|create|make|show|add|include|implement|use|build|design|integrate|display|keep)\b/i

const PERHAPS_OTHERS = new Set(
  'students learners passengers patients homeowners employers sellers bidders candidates travellers travelers apprentices trainees jobseekers seekers diners enrollees consumers buyers'.split(
    ' ',
  ),
)
const DIRECTIVE = /^ (?:must|should|may not|are (?:kindly |also |strongly )?(?:asked|requested|required|reminded|advised|responsible|expected|invited))\b/i
const PAST_HELP =
  /\b(?:helped|allowed|enabled|empowered|supported|protected|gave|offered|provided|taught|trained|guided|saved|assisted|equipped|encouraged|asked|required|reminded|invited|inspired|connected)(?: all)? $/i
/** What they are asked to do, right after the noun: a person would say "please". */
const ASKED = /^ (?:are|is) (?:kindly |also |now )?(?:(?:asked|requested|advised) to (?:please |kindly )?(not )?(?=[a-z]+\b)|reminded (that )(?=\S))/i

/** The sentence with "you" for the noun and "your" for "their"; none where another noun could be meant, or a condition, question or negation stands in it. */
function addressReader(
  block: Block,
  sentence: Sentence,
  text: string,
  found: { noun: string; at: number; nounAt: number },
  audience: 'general' | 'technical',
): Rewrite | null {
  if (
    /\?\s*$/.test(text) ||
    /\b(?:if|unless|not|n't|cannot|no longer|who|whom|whose|them|they|they're|themselves|price|plan|eligible|other|both|component|element|dropdown|listbox|popover|combobox)\b/i.test(
      text,
    )
  )
    return null
  if (new RegExp(`\\b(?:${READERS}|${TRADES})\\b`, 'i').test(text.slice(found.nounAt + found.noun.length))) return null
  // "Desktop users can" says who can; "you can" would not.
  if (
    !/^(?:(?:our|all|the|any) )*\S+(?: \S+)?$/i.test(found.noun) ||
    (found.at === found.nounAt && !new RegExp(`^(?:(?:our|all|the|any) )*(?:${READERS})$`, 'i').test(found.noun))
  )
    return null
  // What a member or a student gets for their money may be told to those who are none yet; whose pupils, passengers or patients, nobody knows.
  if (/[£$€]|\bpays?\b/.test(text.slice(found.at))) return null
  const noun = found.noun.toLowerCase().split(' ').at(-1) ?? ''
  if (PERHAPS_OTHERS.has(noun) && !/^our\b/i.test(found.noun) && !DIRECTIVE.test(text.slice(found.nounAt + found.noun.length))) return null
  // "Lets customers book while administrators plan": two sorts of people, and the reader may be the other.
  if (
    /\b(?:administrators?|admins?|managers?|staff|drivers?|vendors?|merchants?|teachers?|technicians|your team)\b/i.test(
      text.slice(found.nounAt + found.noun.length),
    ) &&
    found.nounAt > 0
  )
    return null
  if (audience === 'technical' || / of $/i.test(text.slice(0, found.nounAt))) return null
  // "We helped schools lend books" reports what was; "unlike pages which guide users on" tells of other things.
  if (PAST_HELP.test(text.slice(0, found.nounAt)) || /^unlike\b/i.test(text)) return null
  // "Ash Hospice: donors can now give online": whose donors?
  if (found.at === found.nounAt && /\p{Lu}\S* \p{Lu}\S*: $/u.test(text.slice(0, found.at))) return null
  // "Users may use what the user agreed to", "each customer and its staff": the noun or its pronoun comes back.
  if (new RegExp(`\\b(?:its|${singular(found.noun)})\\b`, 'i').test(text.slice(found.nounAt + found.noun.length))) return null
  // "Provide a preview, allowing users to …" is an order to somebody else than the users.
  if (IS_ORDER.test(text)) return null
  // "Checkboxes allow users to select": a maker reads that, of other people's users.
  if (/\b(?:fields?|buttons?|inputs?|radios|checkboxes|sliders?|adapter|interface)\b/i.test(text.slice(0, found.nounAt))) return null
  const from = sentence.start + found.nounAt
  const you = found.nounAt === 0 ? 'You' : 'you'
  const asked = found.nounAt === 0 ? ASKED.exec(text.slice(found.noun.length)) : null
  const edits = asked
    ? [{ start: from, end: from + found.noun.length + asked[0].length, text: `Please ${asked[2] ? 'remember that ' : asked[1] ? 'do not ' : ''}` }]
    : [{ start: from, end: from + found.noun.length, text: you }]
  for (const match of text.matchAll(/\btheir(s)?\b/gi)) {
    if (match.index < found.nounAt) return null
    const at = sentence.start + match.index
    edits.push({ start: at, end: at + match[0].length, text: match[1] ? 'yours' : 'your' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}
