import type { Sentence } from '../document/english/sentence.ts'
import { addressOne, addressReader, ofOne, singular, speakTo } from './address-reader.ts'
import { type ClassClause, findClassClause } from './classes-of-readers.ts'
import { findSalutation, greet } from './greets-nobody.ts'
import { CONTRACTING, CROWD, TRADES } from './lexicons/readers.ts'
import { findReaderAmongOurs } from './reader-among-ours.ts'
import type { BlockContext, BlockRule, Hit } from './rule.ts'
import { rewriteSelfTalk } from './self-talk-rewrites.ts'
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
    { bad: '⟦Dear customer,⟧\n\nYour parcel is on its way.', good: 'Hello,\n\nYour parcel is on its way.', fixed: true },
    { bad: '⟦Hi customer,⟧\n\nYour parcel is on its way.', good: 'Hi there,\n\nYour parcel is on its way.', fixed: true },
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
    {
      bad: 'The bread is out of the oven at six, and ⟦our members can⟧ order it by phone.',
      good: 'The bread is out of the oven at six, and you can order it by phone.',
      fixed: true,
    },
    { bad: 'The export ⟦allows users to⟧ keep their files.', good: 'The export allows you to keep your files.', fixed: true },
    { bad: 'Larkfield ⟦helps businesses⟧ find a cheaper tariff.', good: 'Larkfield helps you find a cheaper tariff.', fixed: true },
    { bad: 'We ⟦value our customers⟧ above all.', good: 'We value you above all.', fixed: true },
    { bad: 'The cost of the return is paid by ⟦the buyer⟧.', good: 'You pay for the return.' },
    { bad: 'A warm room waits ⟦for every guest⟧.', good: 'A warm room waits for you.' },
    { bad: '⟦Ticket holders are kindly requested⟧ to arrive by seven.', good: 'Please arrive by seven.', fixed: true },
    { bad: '⟦Lodgers are reminded⟧ that the boiler room stays locked.', good: 'Please remember that the boiler room stays locked.', fixed: true },
    { bad: '⟦Exhibitors should⟧ park their vans behind the barn.', good: 'You should park your vans behind the barn.', fixed: true },
    { bad: '⟦Anglers are advised⟧ not to wade below the weir.', good: 'Please do not wade below the weir.', fixed: true },
    { bad: '⟦Exhibitors are thanked⟧ for their patience.', good: 'Thank you for your patience.', fixed: true },
    { bad: 'The new menu ⟦gives users the⟧ power to sort their own lists.', good: 'The new menu gives you the power to sort your own lists.', fixed: true },
    { bad: '⟦Dear Larkfield Partner!⟧\n\nYour listing is live.', good: 'Hello!\n\nYour listing is live.', fixed: true },
    { bad: '⟦Dear Resident of Mill Lane,⟧\n\nYour permit is ready.', good: 'Hello,\n\nYour permit is ready.', fixed: true },
    { bad: 'It is ⟦important to remind parents that⟧ the gate shuts at nine.', good: 'Please remember that the gate shuts at nine.' },
    { bad: 'We do what we can to ⟦let ticket holders know⟧ of a late start.', good: 'We do what we can to let you know of a late start.' },
    { bad: 'We bring warm socks ⟦to shoppers⟧ everywhere.', good: 'We bring warm socks to you, wherever you live.' },
    { bad: 'The bread reaches ⟦all our members⟧ by six.', good: 'The bread reaches you by six.' },
    { bad: 'We stay within ⟦our client⟧’s budget.', good: 'We stay within your budget.' },
    { bad: 'A map of the caves is ⟦handed to visitors⟧ at the gate.', good: 'You get a map of the caves at the gate.' },
    { bad: 'We dream of a river ⟦where every guest⟧ sleeps well.', good: 'Sleep well by the river.' },
    { bad: 'The crew ⟦provides homeowners with⟧ a ladder.', good: 'The crew brings you a ladder.' },
  ],
  silent: [
    { text: 'Our customers save six hours a week on average.', why: 'a figure of others; “you save” would promise it' },
    { text: 'Dear friends,\n\nThe new shop opens on Monday.', why: 'a group that is meant' },
    { text: 'Dear Sam,\n\nYour parcel is on its way.', why: 'a name' },
    { text: 'Dear {{ customer.name }},\n\nYour parcel is on its way.', why: 'a name will stand there' },
    { text: 'Your customers can pay by card.', why: 'the reader’s own customers' },
    { text: 'Put a chat on your site. Customers can ask you anything, and your customers get an answer at once.', why: 'the reader’s own customers' },
    { text: 'Some customers are still waiting for their parcels.', why: 'other customers' },
    { text: 'You set the rent, and our members can book by the hour.', why: 'the reader is their host' },
    { text: 'You can see what other users can see.', why: 'other users' },
    { text: 'Our customer service is open until eight.', why: 'a department' },
    { text: 'As a customer, you can cancel at any time.', why: 'it speaks to the reader' },
    { text: 'A user tried to sign in with your address.', why: 'a real third person' },
    { text: 'Dear members,\n\nThe hall is ours from May.', why: 'a group that is meant' },
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
    { text: 'The customer opened the parcel and filmed it.', why: 'a report of somebody' },
    { text: 'The applicant pool has grown.', why: 'another noun' },
    { text: 'The consumer reporting agency sends a copy.', why: 'another noun' },
    { text: 'The buyer has returned the lamp.', why: 'a report of somebody' },
    { text: 'Weigh your cat before the visit. We keep a quiet room for all our patients.', why: 'the patients are the reader’s animals' },
    { text: 'Bring your student’s card. A copy is kept on file for each student.', why: 'the reader’s own student' },
    { text: 'Internal note, not sent to customers.', why: 'it says who does not read it' },
    { text: 'Residents must book a week ahead.', kind: 'press-release', why: 'the press reads it' },
    { text: 'We sold 200 lamps to our customers in 2019.', why: 'a report' },
    { text: 'Last year we wanted to serve clients better.', why: 'a story of others' },
    { text: 'More than 4,000 customers have bought this lamp.', why: 'proof, not an address' },
    {
      text: 'Customers who have booked online can go straight to the jetty. Walk-in customers should buy a ticket at the kiosk.',
      why: 'two kinds beside each other',
    },
  ],
  *check(context): Iterable<Hit> {
    const { block } = context

    const greeting = findSalutation(block)
    if (greeting) {
      yield { block, ...greeting, message: 'This greets nobody in particular. Use the customer’s name, or “Hello,”.', rewrites: greet(context, greeting) }
      return
    }
    // A guide for writers or agents speaks of its readers' customers.
    if (
      block.role === 'subject' ||
      block.role === 'link' ||
      // The press is told of customers; it is none of them.
      context.kind === 'press-release' ||
      (context.sender.instructShare >= 0.15 && /^(?:help-article|marketing-page)$/.test(context.kind)) ||
      context.sender.isAboutWriting ||
      context.sender.isGuide
    )
      return
    for (const sentence of block.sentences) yield* findThirdPerson(context, sentence)
  },
}

/** The words with a capital or without. */
function capitalised(words: string): string {
  return words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`)
}

/** "Customers can …", "our members are asked to …" at the start of a clause. */
const SUBJECT = new RegExp(
  `(?<=^|[,;:–—] |^(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Tt]hen|[Aa]lso) |\\b(?:ensur(?:e|es|ing)|means|mean|so|so that|that) |, and (?=(?:all )?our ))((?:(?:[Aa]ll|[Aa]ny|[Oo]ur|[Tt]he|[Bb]oth|[Nn]ew|[Ee]xisting|[Rr]egistered|[Aa]dvanced|[Ee]ligible|[Ii]nterested|(?!Some|Other|Most|Many|Your|Their|Few|No|More|Over)\\p{Lu}[\\p{L}\\d]+) ){0,3}(?:${capitalised(CROWD)})) ((?:who|that|wishing|wanting|looking|with) [^,;.]{2,60}? )?((?:now |also |then |always |still )?(?:can|may|must|should|could|need to|have to|will|are (?:kindly |strongly |also |now )?(?:able|asked|required|encouraged|invited|advised|requested|reminded|welcome|entitled|responsible|expected|free|eligible|notified|prohibited|given|permitted|allowed)|have (?:the option|access|the (?:right|opportunity|chance))|no longer|get|enjoy|receive|benefit from|save|earn|gain|learn|pay|deserve)\\b)`,
  'u',
)
/** "lets users …", "helps businesses …", "the option for users to …". */
const OBJECT = new RegExp(
  `\\b(?:(allow|enable|enabl|help|protect|let|empower|give|giv|offer|provid|provide|encourage|encourag|ask|require|remind|permit|equip|assist|invite|prepare|prepar|guide|guid|teach|train|ensure|ensur|free|keep|connect|inspire|support|sav|save)(s|es|ing|ed|ting|ping)?|(?:option|opportunity|ability|way|chance|possibility|easy|easier|simple|possible|engaging|available) for) ((?:(?:all of )?(?:all|our|the|any) )?(?:(?:small|large|growing|modern|busy|local|new|global|individual|leading|ambitious|independent|enterprise|engineering|development|software|marketing|sales|support|security|data|product|remote|design|legal|finance|devops|it|creative|business|non-technical|technical|hard-working|aspiring|professional|prospective|current|potential|existing|eligible|registered|international|underserved)(?: and [\\w-]+)? ){0,2}(?:${CROWD}|${TRADES})(?: of (?:all|any|every) sizes?)?|(?:the|each|every) (?:user|customer|member|visitor|student|participant|learner|guest)) ((?:to|the|an?|more|full|easily|quickly|with)\\b(?! (?:world|globe|industry))|[a-z]{3,}\\b)`,
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
  `\\b(?:content|features?|tools?|technology|platforms?|products?|services?|software|apps?|systems?) (?:that|which) ((?:(?!your|their|other|some|many)\\w+ )?(?:${CROWD}|${TRADES})) (?:can|could|need|want|love)\\b|\\b(?:engaging|easy|easier|simple|simpler|accessible|safer|useful|convenient|fresh|enjoyable|affordable) for ((?:our |all |all our |all of our )?(?:${CROWD}|businesses|companies|organi[sz]ations))(?=[.,;!]|$)`,
  'i',
)
/** "Our clients' goals", "we work with our clients to …", "the needs of our guests": the reader as one of what we have. */
const OURS = new RegExp(
  `\\b((?:our|all our) (?:valued |loyal |dear |existing |business |corporate |private )?(?:${CROWD}))(?:' (?:\\w+ )?(?:satisfaction|needs|success|trust|safety|privacy|expectations|goals|comfort|requirements|experience|interests|security|wishes|convenience|happiness)\\b| (?:expect|deserve|demand|want|need)\\b)|\\b(?:needs|goals|satisfaction|expectations|requirements|success|safety|comfort|interests|rights) of (our (?:valued |loyal |dear )?(?:${CROWD}))\\b|\\b(?:we|our \\w+) (?:\\w+ )?(?:works?|partners?|collaborates?|sits? down|communicates?) (?:closely |directly |hand in hand |together )?with (our (?:${CROWD})) (?:to|on|in|from|through|and|at)\\b|^thank(?:s| you) to (all (?:of )?our (?:\\w+ )?(?:${CROWD})) (?:for|who)\\b`,
  'i',
)
const BARE_CROWD = /^(?:users|customers|clients|consumers|buyers|shoppers|the \w+)$/i
/** Words after the noun that show that no verb follows: "help users around the world". */
const NO_VERB =
  /^(?:around|across|in|of|from|who|that|and|or|at|on|by|like|worldwide|everywhere|globally|than|whose|which|as|under|over|because|if|when|while|through|via|about|into|every|all)$/i
const SPEAKS_TO = /\b(?:you|your|yours|yourself|you're|you'll|you've)\b/i

const KIND = new RegExp(`^(?:(?:the|all|our) )?((?:[\\w-]+ ){0,2}?)(${CROWD})( (?:who|that|with|without) [\\w']+)?\\b`, 'i')

/** "Members who booked online may …. Walk-in members should …": two kinds beside each other, of which the reader may be either. */
function isOneOfKinds({ sentences }: BlockContext['block'], sentence: Sentence): boolean {
  const [, kind, noun, narrowed] = KIND.exec(plain(sentence.text)) ?? []
  if (!noun || !(kind || narrowed)) return false
  const at = sentence.index
  return [sentences[at - 1], sentences[at + 1]].some((beside) => {
    const [, other, same, otherwise] = KIND.exec(plain(beside?.text ?? '')) ?? []
    return same?.toLowerCase() === noun.toLowerCase() && (other || otherwise) && (other !== kind || otherwise !== narrowed)
  })
}

/** "Our customers save six hours on average": a figure of others, which "you" would make a promise of. */
const COUNTS_THEM = /\bon average\b|\d ?(?:%|per ?cent) of (?:our |all )?\p{L}|\b\d+ (?:in|out of) \d+\b/iu

function* findThirdPerson(context: BlockContext, sentence: Sentence): Iterable<Hit> {
  const { block, sender } = context
  if (isOneOfKinds(block, sentence)) return
  const text = plain(sentence.text)
  if (COUNTS_THEM.test(text)) return
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
  // A school writes to parents of those whom it teaches.
  if (/\b(?:students|pupils|learners)$/i.test(found.noun) && /\bschool\b/i.test(text)) return
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
  const ours = OURS.exec(text)
  const whose = ours?.slice(1).find((group) => group !== undefined)
  return ours && whose ? { noun: whose, at: ours.index, to: ours.index + ours[0].length, nounAt: ours.index + ours[0].indexOf(whose) } : null
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
  const isTrade = new RegExp(`(?:${TRADES})(?: of \\w+ sizes?)?$`, 'i').test(match[3])
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

/** True where the new sentence would still speak of its reader as of somebody else: "to manage our clients’ sites". */
function speaksOfThem({ start, text }: Sentence, edits: readonly { readonly start: number; readonly end: number }[]): boolean {
  const stays = edits.reduceRight((rest, edit) => rest.slice(0, Math.max(0, edit.start - start)) + rest.slice(Math.max(0, edit.end - start)), text)
  return new RegExp(`\\bour (?:\\w+ )?(?:${CROWD})\\b`, 'i').test(stays)
}
