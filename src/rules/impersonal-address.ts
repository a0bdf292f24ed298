import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { type ClassClause, findClassClause, hidesHeading, isSomebodyElse, isSomeOf } from './classes-of-readers.ts'
import { isBadNews } from './letter.ts'
import { CONTRACTING, PARTIES, SERVED } from './lexicons/readers.ts'
import { findReaderAmongOurs } from './reader-among-ours.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { rewriteSelfTalk } from './self-talk-rewrites.ts'
import { showRewrite } from './show-rewrite.ts'
import { findToldReader } from './told-of-readers.ts'
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
    { bad: '⟦Dear Sir or Madam,⟧\n\nYour claim has been paid.', good: 'Hello,\n\nYour claim has been paid.', fixed: true },
    {
      bad: 'If a parcel is late, tell us. ⟦Customers can⟧ contact us at any time.',
      good: 'If a parcel is late, tell us. You can contact us at any time.',
      fixed: true,
    },
    { bad: '⟦Our members are welcome⟧ to bring a friend on Fridays.', good: 'You are welcome to bring a friend on Fridays.', fixed: true },
    { bad: 'We ⟦provide our customers with⟧ a dashboard.', good: 'You get a dashboard.', fixed: true },
    { bad: 'The export ⟦allows users to⟧ keep their files.', good: 'The export allows you to keep your files.', fixed: true },
    { bad: 'Larkfield ⟦helps businesses⟧ find a cheaper tariff.', good: 'Larkfield helps you find a cheaper tariff.', fixed: true },
    { bad: 'We ⟦value our customers⟧ above all.', good: 'We value you above all.', fixed: true },
    { bad: 'A warm room waits ⟦for every guest⟧.', good: 'A warm room waits for you.' },
    { bad: '⟦Ticket holders are kindly requested⟧ to arrive by seven.', good: 'Please arrive by seven.', fixed: true },
    { bad: '⟦Lodgers are reminded⟧ that the boiler room stays locked.', good: 'Please remember that the boiler room stays locked.', fixed: true },
    { bad: '⟦Exhibitors should⟧ park their vans behind the barn.', good: 'You should park your vans behind the barn.', fixed: true },
    { bad: '⟦Anglers are advised⟧ not to wade below the weir.', good: 'Please do not wade below the weir.', fixed: true },
    { bad: '⟦Exhibitors are thanked⟧ for their patience.', good: 'Thank you for your patience.', fixed: true },
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
    { text: 'Dear parents and carers,\n\nThe school trip leaves at eight.', why: 'a group that is meant' },
    { text: 'Our shop dogs are asked about more than the shoes.', why: 'nobody is asked to do anything' },
    { text: 'Quiet neighbours are welcome.', why: 'an invitation to whoever it fits' },
    { text: 'Subscribers get the first ticket and a badge.', why: 'what somebody gets who becomes one' },
    { text: 'The user must press the button twice before the panel opens.', why: 'how designers write of whom they design for' },
    { text: 'Parents should never feel guilty for a night off.', why: 'a thought about all parents' },
    { text: 'Some residents are asked to move their cars.', why: 'other residents' },
    { text: 'The notice board can be read by and shown to all users.', why: 'whoever is there' },
    { text: 'We sold 200 lamps to our customers in 2019.', why: 'a report' },
    { text: 'Last year we wanted to serve clients better.', why: 'a story of others' },
    { text: 'More than 4,000 customers have bought this lamp.', why: 'proof, not an address' },
  ],
  *check(context): Iterable<Hit> {
    const { block } = context

    const greeting = findSalutation(block)
    if (greeting) {
      yield { block, ...greeting, message: 'This greets nobody in particular. Use the customer’s name, or “Hi there,”.', rewrites: greet(context, greeting) }
      return
    }
    // A guide for writers or agents speaks of its readers' customers.
    if (
      block.role === 'subject' ||
      block.role === 'link' ||
      (context.sender.instructShare >= 0.15 && /^(?:help-article|marketing-page|press-release)$/.test(context.kind)) ||
      context.sender.isAboutWriting ||
      context.sender.isGuide
    )
      return
    for (const sentence of block.sentences) yield* findThirdPerson(context, sentence)
  },
}

const VALUED = '(?:(?:our |my )?(?:most )?(?:valued|esteemed|loyal|dear|respected|beloved|fellow|prospective|future|new|potential|registered) )?'
const NOBODY_ONE =
  "(?:customer|user|client|member|fellow|subscriber|sir|madam|ma'am|account ?holder|card ?holder|policy ?holder|licence ?holder|license ?holder|ticket ?holder|permit ?holder|shopper|guest|buyer|home ?owner|shareholder|beneficiary|claimant|bidder|learner|voter|taxpayer|citizen|travell?er|vendor|seller|supplier|merchant|employee|student|pupil|colleague|parent|guardian|carer|admin|administrator|webmaster|applicant|licen[cs]ee|tenant|leaseholder|resident|occupier|occupant|householder|reader|visitor|owner|consumer|purchaser|donor|supporter|volunteer|participant|delegate|attendee|candidate|entrant|author|patient|passenger|partner|valued one|job ?seeker|renter|hirer|borrower|investor|neighbou?r|recipient|e-?mail sender|sender|professional|developer|contributor|player|driver|business owner)"
const NOBODY = `(?:${VALUED}${NOBODY_ONE}s?)`
/** A class writes "Dear parents" to people who know one another; those are meant. */
const KNOWN_GROUP = /^dear (?:parents|neighbou?rs|colleagues|friends|volunteers|students|pupils|supporters|families|relatives)\b(?! (?:and guardians|or|\/))/i
const SALUTATION = new RegExp(
  `^(?:(?:macro|template|reply|e-?mail|sms|text|message|letter): )?(?:(?:(?:dear|greetings|attention|good (?:morning|afternoon|evening|day))[, ]+|(?:hello|hi|hey) )(?:to )?(?:all )?(?:\\p{Lu}[\\p{L}\\d]+ (?=users|customers|members|clients|subscribers|sellers|guests))?${NOBODY}(?:(?: ?/ ?| or | and )${NOBODY})*|dear (?:all|community|team|friends), dear (?:sir/)?${NOBODY}|to whom it may concern|to (?:all )?(?:(?:of )?our |the )?(?:valued |loyal |dear )?(?:customer|client|member|guest|user|subscriber|tenant|resident|patient|student|parent|policyholder|shareholder|supplier|householder|occupier|cardholder|account ?holder|licensee|creditor|bondholder)s?(?: of (?:\\p{Lu}[^,.:;]{1,60}))?|(?:our )?(?:valued|esteemed|loyal) (?:customer|client|member|guest|user|subscriber)s?|(?:dear )?sirs?(?: ?/ ?| or )madam)(?= *(?:[,:!.–—-]|$))[,:!.]?`,
  'iu',
)
/** "Dear Larkfield Member,": the sender's name before the class; a group of people who know one another is meant, and so are a Mr Porter's kin. */
const NAMED_SALUTATION =
  /^dear (?!(?:mrs?|ms|miss|mx|dr|prof|sir|lady|lord|all|friends?|our|my|fellow|colleagues)\b)(?:[\p{L}\d\ue000-\uf8fe][\p{L}\d&'.-]{0,30} (?!(?:and|or|of|in|at|from) )){1,4}?(?:customer|user|client|member|subscriber|applicant|account ?holder|card ?holder|policy ?holder|ticket ?holder|shopper|buyer|homeowner|shareholder|claimant|taxpayer|ratepayer|citizen|travell?er|merchant|seller|vendor|administrator|admin|tenant|leaseholder|resident|occupier|visitor|consumer|donor|participant|delegate|attendee|candidate|entrant|patient|passenger|hirer|borrower|investor|recipient|patron|backer|exhibitor|licensee|enthusiast|lover|fan|owner)s?(?= *[,:!])[,:!]|^dear (?:ratepayer|patron|backer|exhibitor|enthusiast|keyholder|plot ?holder|viewer|listener|cyclist|motorist|diner|camper|lodger)s?(?= *[,:!])[,:!]/iu
/** The same inside a paragraph, after a heading or reference that was written on the line before: capitals tell it from "a dear customer". */
const SALUTATION_INSIDE =
  /(?<=[^,;(] )(?:Attention \p{Lu}[\p{L}\d]+ Users!|Dear (?:(?:Valued|Esteemed|Loyal|Respected) )?(?:Customer|User|Client|Member|Subscriber|Account ?[Hh]older|Policy ?[Hh]older|Card ?[Hh]older|Sir or Madam|Sir\/Madam|Sirs?|Seller|Supporter|Donor|Guest|Tenant|Resident|Occupier|Applicant|Patient|Passenger|Participant|Shareholder|Student|Householder)s?[,:])/u

/** What the first letters of such a greeting may be. */
const MAY_GREET = /^(?:dear|h[ei]|gre|att|goo|to\s|our\s|val|est|loy|sir|mac|tem|rep|e-?ma|sms|tex|mes|let)/i

function findSalutation(block: Block): { start: number; end: number } | null {
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

function greet({ block, after, sender, team }: BlockContext, span: { start: number; end: number }): Rewrite[] {
  // "To the Customer, 8 Acorn Rise": an address, not a greeting.
  if (/^to\b/i.test(block.text.slice(span.start)) && /^\s*\d/.test(block.text.slice(span.end))) return []
  const name = team.placeholders['first-name'] ?? sender.readerName
  const mark = /[,:!.]$/.exec(block.text.slice(span.start, span.end))?.[0] ?? ''
  const plainName = name !== null && !/["'<&\\]/.test(name) && block.isUnbroken(span) ? name : null
  // A letter to all members, residents or parents speaks to a group.
  const isGroup =
    /\b(?:members|residents|tenants|neighbou?rs|parents|guardians|students|colleagues|employees|volunteers|owners|shareholders|supporters|donors|partners|friends)\W*$/i.test(
      block.text.slice(span.start, span.end),
    )
  const said = block.text.slice(span.start, span.end)
  // "Hi there:" is no greeting; and nobody who declines a claim says "Hi".
  const end = mark === ':' ? ',' : mark
  const greeting = plainName
    ? `Hi ${plainName}${mark}`
    : isGroup
      ? `Hello everyone${end}`
      : IS_FORMAL.test(said) || isBadNews(`${block.text.slice(span.end)} ${after?.text ?? ''}`)
        ? `Hello${end}`
        : `Hi there${end}`
  const title = `Write “${greeting}”`
  // A template value is written as it is: encoded for the format, "first_name" could become "first\\_name".
  if (plainName) return [{ title, kind: 'choose', edits: [{ ...block.toSource(span), text: greeting }], inSource: true }]
  return [{ title, kind: 'choose', edits: [{ ...span, text: greeting }] }]
}

/** To whom a letter is written that decides something: a breezy "Hi" would mock them. */
const IS_FORMAL =
  /\b(?:sirs?|madam|concern|attention|(?:policy|share|account|card|licen[cs]e|permit|lease|house|bond)[ -]?holder|tenant|applicant|claimant|occupier|occupant|consumer|member|patient|licen[cs]ee|beneficiary|taxpayer|creditor|bidder|citizen|voter|passenger|seller|supplier|vendor|hirer|borrower|student|parent|guardian)\b/i

const READERS = `${SERVED.replaceAll('|', 's|')}s|${PARTIES.replaceAll('|', 's|')}s|employers|sellers`
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
const SINGULAR = new RegExp(
  `(?<=^|[,;:–—] |^(?:and|but|so|now|then|also) )((?:any|each|every|the) (?:${CONTRACTING}))( (?:who|that|wishing|wanting|looking|with) [^,;.]{2,60}?)? ((?:can|may|must|shall|will|should|needs to|has to|receives|gets|is (?:able|asked|required|entitled|responsible|expected|advised|obliged))\\b)`,
  'i',
)
/** "Organizations wanting to sponsor … should email us": the class is told apart from others, and its members are spoken to. */
const TRADE_WITH = new RegExp(
  `^((?:All |Any |Other )?(?:${capitalised(TRADES)})) ((?:who|that|wishing|wanting|looking|needing|interested|deploying|using|seeking) [^;.]{2,90}?) ((?:can|may|must|should|need to|have to|are (?:asked|invited|encouraged|welcome|advised|required))\\b)`,
  'u',
)
/** "Organizations can run it on their own servers": the copy tells its own readers what they can do with the product. */
const TRADE_CAN = new RegExp(
  `^((?:All |Any |Small |Large |Growing |Modern )?(?:${capitalised(TRADES)}|[Pp]remium users|[Ff]ree users)) ((?:of any size |of all sizes |everywhere ))?((?:can|gain|no longer|may|will be able to)\\b)(?! (?:be|have|not|also be)\\b)`,
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
  const clause = findClassClause(text)
  if (SPEAKS_TO.test(text.slice(clause?.at ?? 0)) || sentence.words.length < 4) return
  const subject = SUBJECT.exec(text)
  // "Members get …", "new patients can …": they may be people who the reader could become; "our customers get …" are those who read.
  // A maker writes of users as of those who use what is made.
  const isMakers = context.audience === 'technical' && /^(?:(?:the|all|new|any) )?(?:users|clients|customers|consumers)$/i.test(subject?.[1] ?? '')
  const isAnybody =
    subject?.[1] !== undefined &&
    !/^(?:all )?our /i.test(subject[1]) &&
    (/\b(?:get|save|earn|deserve)$/.test(subject[3] ?? '') ||
      (/(?:enjoy|receive|benefit from|gain|learn)$/.test(subject[3] ?? '') && BARE_CROWD.test(subject[1])) ||
      (/ (?:free|eligible)$/.test(subject[3] ?? '') && BARE_CROWD.test(subject[1])) ||
      /^(?:new|existing|personal|android|ios|mac|windows|linux|trade|club)\b/i.test(subject[1]) ||
      // Those who break a rule are told what follows; nobody reads himself there.
      (/^(?:who|that) (?:do|does|don't|are|fail|let)\b/i.test(subject[2] ?? '') && /^(?:will|may|can|pay)$/.test(subject[3] ?? '')))
  const found =
    subject?.[1] && !isAnybody && !isMakers
      ? placeAt(subject)
      : ((clause && isTheReader(clause, context, text) ? { noun: clause.noun, at: clause.at, to: clause.to, nounAt: clause.at } : null) ??
        findObject(text, context) ??
        findClass(text, context.audience) ??
        (context.audience === 'general' && block.role !== 'heading' ? (findToldReader(text) ?? findReaderAmongOurs(text)) : null))
  if (!found || sender.ofReader.includes(singular(found.noun)) || (isUser(found.noun) && OF_A_SCREEN.test(text))) return
  const start = sentence.start + found.at
  const end = sentence.start + found.to
  if (isQuoted(block, start, end)) return
  const said = clause && clause.at === found.at && block.role !== 'heading' ? speakTo(block, sentence, text, clause) : null
  const rewrite =
    said ??
    (subject?.[2] || block.role === 'heading' || ('canBeYou' in found && !found.canBeYou) || (clause?.narrowed && clause.at === found.at)
      ? null
      : /s$/i.test(found.noun)
        ? addressReader(block, sentence, text, found, context.audience)
        : addressOne(block, sentence, text)) ??
    ofOne(block, sentence, text, found.at)
  // "We give our customers X" says it best from the reader's side: "You get X".
  const rewrites = [
    ...rewriteSelfTalk(block, sentence).filter(({ edits }) => edits.some((edit) => /\byou/i.test(edit.text)) && !speaksOfThem(sentence, edits)),
    ...(rewrite ? [rewrite] : []),
  ]
  yield { block, start, end, message: 'The reader is one of these people. Speak to them: “you”.', ...(rewrites.length ? { rewrites } : {}) }
}

/** To designers "the user" is somebody else. */
function isUser(noun: string): boolean {
  return /^(?:the |a |each |every )user$/i.test(noun)
}
const OF_A_SCREEN =
  /\b(?:buttons?|screens?|fields?|forms?|actions?|errors?|tasks?|dialogu?e?s?|prompts?|alerts?|messages?|next step|idea of|panels?|links?|get things done|the user further)\b/i

/** Whether the class that is told its duty is the one that reads. */
function isTheReader(clause: ClassClause, { audience, sender }: BlockContext, text: string): boolean {
  // Makers write of users, and guides of those whom their readers serve.
  if (
    audience === 'technical' &&
    /^(?:users?|clients?|customers?|consumers?|members?|contributors?|owners?|authors?|readers|operators|viewers|listeners|senders?|recipients?)$/.test(
      clause.head,
    )
  )
    return false
  if (sender.isGuide || (sender.ofReader.length > 0 && sender.instructShare >= 0.15)) return false
  // What somebody should be able to do is what a product must give.
  if (/^(?:must|should) (?:still )?(?:be able|have)\b/i.test(text.slice(clause.to - clause.verb.length))) return false
  // "Friends are welcome" invites, and needs no "you".
  if (/\bwelcome$/.test(clause.verb) && !/^ to\b/.test(text.slice(clause.to))) return false
  if (/\basked$/.test(clause.verb) && /^ (?:about|for)\b/.test(text.slice(clause.to))) return false
  // "Owners should know their dogs", "Parents should never …": what is good for all of them.
  return !(
    /^(?:should|ought to)$/i.test(clause.verb) &&
    /^(?:parents|employees|teachers|drivers|families|owners|investors|coaches|contractors|readers|viewers|keepers|growers|hosts|walkers)$/.test(clause.head)
  )
}

function placeAt(match: RegExpExecArray) {
  const noun = match[1] ?? ''
  return { noun, at: match.index, to: match.index + match[0].length, nounAt: match.index + Math.max(0, match[0].indexOf(noun)) }
}

/** "Opening by the user voids the warranty", "cards lost by the bearer": the reader as a party to a contract. */
const BY_PARTY = new RegExp(`\\b(?:by|of|to|from) the (${CONTRACTING}|bearer|holder|hirer|recipient|lessee|borrower|consumer)\\b(?!')`, 'i')
const IS_CONTRACT = /\b(?:voids?|liable|liability|shall|must|unauthori[sz]ed|responsib\w+|forfeit\w*|lost|at the expense|own risk|warranty)\b/i
/** "We welcome customers from everywhere to contact us": those who are asked to do something for us. */
const WELCOMED =
  /\b(?:welcome|invite|urge|ask) ((?:all |our |new |old |both |and ){0,3}(?:customers|clients|buyers|users|members|guests|visitors|friends|partners)) (?:[^.;!?]{2,60} )?to (?:contact|visit|call|write|send|email|join|reach|choose|order|enquire|inquire|come|cooperate)\b/i

function findClass(text: string, audience: 'general' | 'technical') {
  const party = audience === 'general' && text.length < 300 && IS_CONTRACT.test(text) ? BY_PARTY.exec(text) : null
  if (party?.[1]) return { noun: party[1], at: party.index, to: party.index + party[0].length, nounAt: party.index + party[0].length - party[1].length }
  const welcomed = WELCOMED.exec(text)
  if (welcomed) return placeAt(welcomed)
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

function findObject(text: string, { audience, kind, sender }: BlockContext) {
  const match = OBJECT.exec(text)
  // A guide tells how a page helps those who come to it.
  if (
    kind !== 'marketing-email' &&
    sender.instructShare >= 0.05 &&
    !/\b(?:our|us|we)\b/i.test(text) &&
    /\b(?:page|forms?|questions?|messages?|design\w*|URLs?|headings?|titles?|service)\b|\bhelp\w* (?:users|customers) (?:to )?(?:find|understand)/i.test(text)
  )
    return null
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

const ASKED_TO =
  /^(?:are|is) (?:\w+ly |also |now |again |hereby |therefore |further )*(asked|requested|urged|advised|reminded|instructed|begged|implored|encouraged|invited|expected|required|obliged|obligated|informed|notified|warned|cautioned)$/i

/** "Guests are kindly asked to reply by May" → "Please reply by May"; "Tenants are reminded that …" → "Please remember that …"; null where more than the beginning would change. */
function speakTo(block: Block, sentence: Sentence, text: string, clause: ClassClause): Rewrite | null {
  const rest = text.slice(clause.to)
  // "NORLINE: Passengers are advised to …"
  const from = /^[^.!?:]{1,40}: $/.test(text.slice(0, clause.at)) && /^\p{Lu}/u.test(clause.noun) ? clause.at : 0
  if (clause.at > from || clause.narrowed || /^(?:only|each|every|any|the)\b/i.test(clause.noun) || !/s$/.test(clause.head) || /\?\s*$/.test(text)) return null
  if (/^should$/i.test(clause.verb) && /^ have\b/.test(rest)) return null
  if (hidesHeading(clause.noun) || isSomebodyElse(clause.head, besideOf(block, sentence)) || isSomeOf(clause.noun)) return null
  if (/\b(?:they|them|themselves|they're|he|she|him|his|her|if|unless|who|whose)\b/i.test(rest)) return null
  const asked = ASKED_TO.exec(clause.verb)?.[1]?.toLowerCase()
  // "are invited to the party" asks for nothing that is done.
  const isOrder = /^ to (?!(?:be|please|an?|the|our|this|that|these|your|their|any|all|another|some|one|two|three|each|every)\b)(?=[a-z]{2,}\b)/.test(rest)
  const isBan = /^ not to (?!be\b)(?=[a-z]{2,}\b)/.test(rest)
  let opening: string | null = null
  let length = 0
  if (asked && isOrder) [opening, length] = ['Please ', 4]
  else if (asked && isBan) [opening, length] = ['Please do not ', 8]
  else if (/^are (?:\w+ )?thanked$/.test(clause.verb) && /^ (?:\w+ly )?for (?:their|the)\b/.test(rest)) [opening, length] = ['Thank you', 0]
  else if (asked && /^ that (?=[a-z]{2,}\b)/.test(rest)) [opening, length] = [`Please ${asked === 'reminded' ? 'remember' : 'note'} that `, 6]
  else if (/^(?:must|shall)$/.test(clause.verb) && /^ not (?!be\b)(?=[a-z]{2,}\b)/.test(rest)) [opening, length] = ['Please do not ', 5]
  else if (
    /^(?:must|shall)$/.test(clause.verb) &&
    /^ (?!be\b|not\b|have\b|meet\b|hold\b|own\b|reach\b|demonstrate\b|dispose\b|possess\b|prove\b|satisfy\b|undertake\b|know\b|understand\b|agree\b|accept\b|remain\b|[a-z]+ly\b|at\b|in\b|also\b)(?=[a-z]{2,}\b)/.test(
      rest,
    )
  )
    [opening, length] = ['Please ', 1]
  else if (/^(?:should|may not|may only|are responsible|are welcome|are entitled|are (?:kindly )?invited)$/.test(clause.verb))
    [opening, length] = [`You ${clause.verb}`, 0]
  if (!opening) return null
  const edits = [{ start: sentence.start + from, end: sentence.start + clause.to + length, text: opening }]
  for (const their of rest.matchAll(/\btheirs?\b/gi)) {
    const at = sentence.start + clause.to + their.index
    if (at < (edits[0]?.end ?? 0)) continue
    edits.push({ start: at, end: at + their[0].length, text: /s$/i.test(their[0]) ? 'yours' : 'your' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

/** True where the new sentence would still speak of its reader as of somebody else: "to manage our clients’ sites". */
function speaksOfThem({ start, text }: Sentence, edits: readonly { readonly start: number; readonly end: number }[]): boolean {
  const stays = edits.reduceRight((rest, edit) => rest.slice(0, Math.max(0, edit.start - start)) + rest.slice(Math.max(0, edit.end - start)), text)
  return new RegExp(`\\bour (?:\\w+ )?(?:${READERS})\\b`, 'i').test(stays)
}

/** The sentences beside it in its block. */
function besideOf({ sentences }: Block, { index }: Sentence): string {
  return `${sentences[index - 1]?.text ?? ''} ${sentences[index + 1]?.text ?? ''}`
}

/** "The applicant must provide his or her address": one of them, at the start of the sentence. A client may be a program. */
const ONE = new RegExp(
  `^(?:(?:any|each|every|the) (?!client |user )(?:${CONTRACTING})) (can|may|must|will|should|needs to|has to|receives|gets|is (?=(?:able|asked|required|entitled|responsible|expected|advised|obliged)\\b))`,
  'i',
)
const PLURAL_VERB: Readonly<Record<string, string>> = { 'needs to': 'need to', 'has to': 'have to', receives: 'receive', gets: 'get', is: 'are' }

/** "Each applicant must provide his or her address." → "You must provide your address." */
function addressOne(block: Block, sentence: Sentence, text: string): Rewrite | null {
  const match = ONE.exec(text)
  // "The tenant should have reported it": with "you" it would blame.
  if (!match || /\?\s*$|\bshould have\b/.test(text)) return null
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

/** "We treat every guest's coat with care." → "We treat your coat with care." */
const OF_ONE = new RegExp(`\\b(?:every|each) (?:single )?(?:${SERVED}|visitor|reader)'s (?=[a-z]+\\b)`, 'i')

function ofOne(block: Block, sentence: Sentence, text: string, at: number): Rewrite | null {
  const match = OF_ONE.exec(text)
  if (!match || match.index < at || /\b(?:they|them|their|theirs|his|her|he|she|its|who|if|unless|not|different|other)\b|\?\s*$/i.test(text)) return null
  const start = sentence.start + match.index
  const edits = [{ start, end: start + match[0].length, text: `${match.index === 0 ? 'Your' : 'your'} ` }]
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

const IS_ORDER =
  /^(?:please |\w+ly )?(?:provide|update|tell|offer|allow|let|enable|ensure|give|help|create|make|show|add|include|implement|use|build|design|integrate|display|keep)\b/i

const PERHAPS_OTHERS = new Set(
  'members subscribers donors participants attendees delegates students learners passengers patients homeowners employers sellers bidders candidates travellers travelers apprentices trainees jobseekers seekers diners enrollees consumers buyers'.split(
    ' ',
  ),
)
const DIRECTIVE = /^ (?:must|should|may not|are (?:kindly |also |strongly )?(?:asked|requested|required|reminded|advised|responsible|expected|invited))\b/i
const PAST_HELP =
  /\b(?:helped|allowed|enabled|empowered|supported|protected|gave|offered|provided|taught|trained|guided|saved|assisted|equipped|encouraged|asked|required|reminded|invited|inspired|connected)(?: all)? $/i
/** What they are asked to do, right after the noun: a person would say "please". */
const ASKED = /^ (?:are|is) (?:kindly |also |now )?(?:(?:asked|requested|advised) to (?:please |kindly )?(not )?(?=[a-z]+\b)|reminded (that )(?=\S))/i

const OF_MAKERS =
  /\b(?:plug-?ins?|librar(?:y|ies)|frameworks?|middleware|widgets?|modules?|packages?|sdk|django|react|vue|wordpress|drupal|themes?|extensions?)\b/i

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
  // "A plugin that lets visitors leave a review": whoever reads of it builds the thing, and its visitors are others.
  if (/users?$|customers?$|visitors?$|shoppers$|buyers$|members$|guests$/i.test(found.noun) && OF_MAKERS.test(text.slice(0, found.nounAt))) return null
  // What is guaranteed to all, or believed in, is promised to nobody in particular.
  if (/\bguarant|\bbeliev(?:e|es|ing) in\b/i.test(text)) return null
  // "Good for our drivers and for our guests": the reader beside a third person.
  if (/\b(?:our|the|their) [^,.]{2,40}\b(?:and|or|as well as)(?: (?:for|to|with|by|from|of))? $/i.test(text.slice(0, found.nounAt))) return null
  // "We offer free parking to our guests": "free parking to you" is not how one says it.
  if (/\b(?:offer|provide)s? [^,.]{2,60} (?:to|for) $/i.test(text.slice(0, found.nounAt)) && /^[.!]?\s*$/.test(text.slice(found.nounAt + found.noun.length)))
    return null
  // "Our members-only area"
  if (/^-/.test(text.slice(found.nounAt + found.noun.length))) return null
  const head = text.slice(0, found.nounAt)
  const tail = text.slice(found.nounAt + found.noun.length)
  // "Our customers and communities", "relationships with our patients": more than the one who reads.
  if (/^(?:,| and| or|\/) (?!(?:we|you|they|it)\b)(?:[\w-]+ ){0,2}[\w-]+s\b/i.test(tail) && head !== '') return null
  if (/\b(?:relationships|partnerships|friendships|ties|bonds|connections) (?:with|between|to) $/i.test(head)) return null
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
  // "Welcome customers to contact us": "welcome you to contact us" would be no better.
  if (audience === 'technical' || / of $|\b(?:welcome|invite|urge|ask) $/i.test(text.slice(0, found.nounAt))) return null
  if (/^ should have\b/.test(text.slice(found.nounAt + found.noun.length))) return null
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
  // "To all policyholders of the Branch Policyholders are": a line without a full stop stood before it.
  if ((found.nounAt > 0 && /^\p{Lu}/u.test(found.noun) && !/[.:!?] $/.test(text.slice(0, found.nounAt))) || hidesHeading(found.noun)) return null
  // "… for clients to decide well. We want to be their partner": the sentences beside it still speak of them.
  const beside = besideOf(block, sentence)
  if (isSomebodyElse(found.noun.toLowerCase().split(' ').at(-1) ?? '', beside)) return null
  if (found.nounAt > 0 && /\b(?:they|them|their|theirs|they're|they’re)\b/i.test(beside)) return null
  const from = sentence.start + found.nounAt
  // "our clients' needs" are "your needs"; who owns what a later "their" speaks of is another question.
  const owns = /^'(?= |$)/.test(text.slice(found.nounAt + found.noun.length))
  if (owns) {
    if (/\btheirs?\b/i.test(text)) return null
    const edit = { start: from, end: from + found.noun.length + 1, text: found.nounAt === 0 ? 'Your' : 'your' }
    return { title: showRewrite(block, sentence, [edit], sentence.start), kind: 'choose', edits: [edit] }
  }
  const you = /^\p{Lu}/u.test(text.slice(found.nounAt)) ? 'You' : 'you'
  const asked = found.nounAt === 0 ? ASKED.exec(text.slice(found.noun.length)) : null
  const edits = asked
    ? [{ start: from, end: from + found.noun.length + asked[0].length, text: `Please ${asked[2] ? 'remember that ' : asked[1] ? 'do not ' : ''}` }]
    : [{ start: from, end: from + found.noun.length, text: you }]
  for (const match of text.matchAll(/\btheir(s)?\b/gi)) {
    if (match.index < found.nounAt) return null
    // "We delight our diners with dishes that keep their taste": whose?
    if (/\b(?:that|which)\b/i.test(text.slice(found.nounAt + found.noun.length, match.index)) && !/^ that\b/.test(tail)) return null
    const at = sentence.start + match.index
    edits.push({ start: at, end: at + match[0].length, text: match[1] ? 'yours' : 'your' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}
