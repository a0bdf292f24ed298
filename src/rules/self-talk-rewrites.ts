import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { marksOver } from '../document/marks-over.ts'
import type { Edit } from '../text/span.ts'
import { leaveOut } from './leave-out.ts'
import { inflect } from './lexicons/inflect.ts'
import type { Rewrite } from './rule.ts'
import { leavesOurVerb } from './second-verb.ts'
import { shortenSelfTalk } from './shorter-self-talk.ts'
import { showRewrite } from './show-rewrite.ts'
import { plain } from './wording.ts'

/**
 * Better wording for sentences about their sender, only where it is certain to be good English and to say
 * no more than the writer did. The words after the changed ones stay as they are, with their placeholders and links.
 */
const WE = "(?:we|i)(?:'re|'m| are| am|'ve been| have been)?"
const VERY = '(?: (?:so|very|really|truly|extremely|incredibly|super|absolutely|also|now|just|deeply|more than|especially|particularly))*'
const GLAD = '(?: (?:pleased|happy|excited|thrilled|delighted|proud|glad|honou?red|pumped|stoked|privileged))'
const OPENER = `^(?:(?:today|hooray|great news|good news)[,!:] )?(?:${WE}${VERY}${GLAD}(?: and${VERY}${GLAD})?|it is with (?:great |much )?(?:pleasure|excitement|pride|joy) that we|it gives us (?:great |much )?pleasure|it(?:'s| is) (?:our|my|an?|with) (?:great |real |absolute |distinct )?(?:pleasure|honou?r|privilege|joy))`
/** "We are pleased to announce that": what follows is a whole sentence. */
const PREAMBLE = new RegExp(
  `(?:${OPENER} (?:to )?(?:(?:be able|finally|officially|now) (?:to )?)?(?:announce|inform you|let you know|tell you|assure you|share|report|confirm|say|advise you|share with you|share the news)|^(?:we|i) (?:just )?(?:would|want|wanted|are writing|am writing) (?:like )?to (?:inform you|let you know|tell you|assure you|announce|remind you)|^we'd like to (?:inform you|let you know|tell you|assure you|announce|remind you)|^we want you to know|^(?:we|i) thought (?:that )?you(?:'d| would| might) (?:like|want|be interested) to know|^this is (?:just )?(?:a quick note |a short note )?to let you know) (?:that |(?=your? ))`,
  'i',
)
const RECIPIENT =
  '(?: (?:you(?: all)?|(?:all |each of )?our (?:valued |loyal )?(?:customers|clients|users|members|subscribers|readers|guests|donors)|(?:customers|clients|users|members)))'
const OFFER = new RegExp(
  // "We give the address in full" gives nobody anything: without a recipient only what is offered or provided counts.
  `^(?:${OPENER.slice(1)} to (?:be able to )?(?:now )?(?:(?:offer|provide)${RECIPIENT}?|(?:give|bring)${RECIPIENT})|we (?:also |now |proudly |can now )?(?:(?:offer|provide)${RECIPIENT}?|give${RECIPIENT}))(?: with)? (?=(?:an?|the|free|full|unlimited|fast|two|three|all|every|daily|weekly|monthly|online|new|our(?! (?:\\w+ )?(?:customers|clients|users|members|subscribers|readers|guests|donors|visitors|patients|students)\\b)|over|more than(?! just\\b))\\b)`,
  'i',
)
/** "We offer evening appointments": without an article one may or may not take them. */
const OFFER_BARE = new RegExp(
  `^(?:${OPENER.slice(1)} to (?:be able to )?(?:now )?offer|we (?:also |now |can now )?offer)(?: you)? (?!customers\\b|clients\\b|users\\b|more than\\b)(?=[a-z]{4,})`,
  'i',
)
/** What is offered and yet not got: "our apologies", "the position of head chef", "a place to work". */
const NO_GIFT =
  /\b(?:apolog(?:y|ies)|condolences|thanks|sympathy|information|details|software|position|job|role|contract|place|seat|internship|career|update|insight|overview|look|explanation|example|answer|alternative|solutions?|settlement|compensation|apprenticeship|scholarships?|copy|copies|summary|list|quote|estimate|proposal|report|breakdown|statement)\b/i
/** "We provide all of our wholesale customers with training": whom it is offered to, at the start. */
const TO_THEM =
  /^(?:(?:all|each|every|both|most|many|our|the|new)\b[^.,;]{0,30})\b(?:customers?|clients?|users?|members?|subscribers?|readers?|guests?|donors?|visitors?|patients?|students?|partners?|employees|businesses|families|people|teams)\b/i
/** Whom it is offered to, at the end: the reader is "you" already. */
const TO_CUSTOMERS =
  / (?:to|for) (?:you(?: all)?|(?:all (?:of )?)?our (?:valued |loyal |dear )?(?:customers|clients|users|members|subscribers|readers|guests|donors|visitors|patients|students))(?=[.!]?\s*$)/i
/** "At Larkfield, we offer": the place stays. */
const AT_NAME = /^(?:here )?at [^,]{2,40}, (?=we\b)/i
/** "Larkfield is thrilled to announce": the name is no more than "we". */
const NAME_FEELS =
  /^(?:(?:The |Our )?[A-Z][\w&.-]*(?: (?:[A-Z][\w&.-]*|and|of|&|team)){0,4}|[Oo]ur (?:(?:whole|entire) )?team) (?:is|are|has been|have been) (?=(?:(?:so|very|really|truly|extremely|incredibly|super|absolutely|also|now|just|deeply|more than|especially|particularly) )*(?:pleased|happy|excited|thrilled|delighted|proud|glad|honou?red|pumped|stoked|privileged) to )/
const INTRODUCE = new RegExp(
  `${OPENER}(?: to)? (?:finally )?(?:announce|introduce|present|share|unveil|show you|bring you)(?: to you| with you)? (?=(?:an?|the|our|your|some)\\b)`,
  'i',
)
/** Who is introduced, or joins: one meets them. */
const PERSON =
  /\b(?:members?|executives?|ceo|cto|cfo|directors?|managers?|partners?|sponsors?|president|founders?|chefs?|colleagues?|doctors?|trainers?|teachers?|engineers?|designers?|hosts?|ambassadors?|speakers?|winners?|head of \w+)\b/i
/** "We can't do this without you": what it says of the reader. */
const WITHOUT_YOU =
  /^(?:and |but |truly,? )?(?:we|i) (?:truly |really |simply |just )?(can't|cannot|can not|couldn't|could not) (?:do (?:this|it|that|so)|have done (?:this|it|that)) without (?:you|your (help|support|generosity|donations|gifts|contributions))(?=[.!]?\s*$)/i
const CANNOT_EXIST =
  /^without you(?: and your support)?, (\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}) (?:can't|cannot|can not|couldn't|would not|wouldn't) exist(?=[.!]?\s*$)/iu
const FUNDED =
  /^(?!We\b|It\b|This\b)(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}) is (?:(completely|entirely|fully|wholly|solely) )?(?:funded|paid for) by your (donations|gifts|contributions|generosity|support)(?=[.!]?\s*$)/u
const HELP_US =
  /^(?:please,? )?help us (?:to )?(?=(?:make|keep|bring|build|save|improve|protect|reach|fund|feed|create|support|sustain|grow(?! (?:by|and|if|with|our)\b|[.!]?\s*$)|fix|finish|open|restore|plant)\b)/i
const THANKS_FOR_HELPING =
  /^(thanks|thank you)((?: so much| very much| all)*) for helping us (?:to )?(make|keep|bring|build|save|improve|protect|reach|fund|feed|create|support|sustain|grow|fix)\b/i
/** "This helps us protect your data": the company is no part of it. */
const HELPS_US =
  /^((?:this|that|it|your (?:\w+ ){0,2}\w+|this \w+)(?: also| will| can)? helps?) us (?:to )?(?=(?:protect|prevent|keep|make sure|ensure|improve|build|fix|fund|provide|reach|support|develop|maintain|sustain|feed|save|make|create|plant)\b(?!,| (?:and|or)\b|[.!]?\s*$))/i
const MISSION =
  /^(?:our (?:(?:main|only|one|core) )?(?:goal|mission|aim|vision|purpose|job) is to help|it(?:'s| is) our (?:goal|mission|aim|job) to help|we(?:'re| are) (?:\w+ly )?(?:dedicated|committed|devoted) to helping|we(?:'re| are) (?:\w+ly )?passionate about helping|we(?:'re| are) on a mission to help|we (?:aim|strive|exist|work hard) to help) (?=\S)/i
const PART_OF_MISSION =
  /^(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}) is (?:a )?(?:big |key |important )?part of our (?:mission|goal|aim|vision) to (help|give) you (?=[a-z]+\b)/u
const ASKING = /^((?:so |today,? |now |and )*)(?:we|i)(?:'re| are|'m| am) asking you to (?=[a-z]+\b)/i
const NEED_HELP = /^we (?:really )?need your help to (?=[a-z]+\b)/i
/** "We have a wide range of lamps": what there is to choose from. */
const RANGE =
  /^we (?:have|stock|carry|sell|offer)(?: got)? (?=(?:an? )?(?:(?:very )?(?:wide|large|great|huge|full|vast|good|broad|big|rich|fine) (?:range|selection|choice|variety)|variety|selection|range|choice) of\b)/i
/** "Our app lets you pay by card": the reader first, the product beside them. */
const OUR_LETS = /^our ((?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) (?:lets you|allows you to|enables you to) (?=[a-z]+\b)/iu
/** "We couldn't be happier to announce": as strong a feeling as "we are happy". */
const COULD_NOT_BE = /^we (?:couldn't|could not) be (?:more (?:excited|proud|thrilled|pleased|delighted)|happier|prouder) to /i
const CONFIRM = new RegExp(
  `(?:${OPENER}|^(?:we|i)(?:'re| are|'m| am) writing|^(?:we|i)(?:'d| would) like) to confirm your (order|booking|reservation|appointment|registration|subscription|place|seat|payment|purchase|tickets)(?= (?:for|on|at|with|to|in|of)\\b|[.!]?\\s*$)`,
  'i',
)
const CHOSEN =
  /^we(?:'re| are) (?:so |very |really )?(?:delighted|glad|happy|thrilled|pleased|excited) (?:that )?you(?:'ve| have)? (chosen|chose|joined|signed up for|subscribed to|decided to join|picked) (?=\S)/i
const CHOOSING: Readonly<Record<string, string>> = {
  chosen: 'choosing',
  chose: 'choosing',
  joined: 'joining',
  'signed up for': 'signing up for',
  'subscribed to': 'subscribing to',
  'decided to join': 'joining',
  picked: 'picking',
}
const MADE_EASIER = /^we(?:'ve| have)?(?: just| now| also)? made it (even )?(easier|simpler|faster|quicker|possible)( for you)? to (?=[a-z]+\b)/i
const BUILT_TO_HELP =
  /^we(?:'ve| have)? (?:created|built|designed|made|developed|launched) (our|this|the) ((?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) to help you (?=[a-z]+\b)/iu
const VOLUNTEERS = /^we (?:urgently |really |always )?need (?:more )?volunteers to (?:help (?:us )?(?:to )?)?(?=[a-z]+\b)/i
const RELY =
  /^we rely (?:\w+ly )?on (?:the )?(donations|gifts|contributions|support|generosity) (from|of) (people like you|our \w+|readers like you|supporters like you)(?=[.!]?\s*$)/i
/** "We specialise in garden design": what one comes for. */
const SPECIALISE =
  /^we speciali[sz]e in (?:providing |offering )?(?!\w+ing\b)(?=[a-z][\w-]*(?: [\w-]*){0,2}[.!]?\s*$|[a-z][\w-]*(?: [\w-]+){0,4}(?: and [\w-]+(?: [\w-]+){0,2})?[.!]?\s*$)/i

/** Frames that say nothing that their sentence does not say by itself. */
const FRAME =
  /^((?:as a result,? |but |and |so )?)(?:we(?:'re| are) (?:very |so |really |also )*(?:proud|delighted|pleased|thrilled|happy|glad|excited|honou?red) that|we (?:also )?(?:know|understand|recogni[sz]e|reali[sz]e) that) (?=\S)/i
/** A time or a means before the sentence itself: "with this funding, …". */
const FORE = /^(?:with|from|starting|in|on|as of|after|thanks to|by|for) [^,]{3,50}, (?=\S)/i
const RELEASED =
  /^(?:(?:today|this week|yesterday|now),? )?we(?:'ve| have)? (?:just |now |recently |finally |also )*(?:launched|released|added|introduced|rolled out|shipped) (?=(?:an?|the|our|new)\b)/i
const WELCOME = new RegExp(
  `${OPENER} to (?:have you (?:on board|aboard|here|with us|join us|as (?:an? |part of )[\\w ]{3,40})|welcome you(?: on board| aboard)?)(?=[.!]?[ \\p{Extended_Pictographic}\\ufe0f]*$)`,
  'iu',
)
const WELCOME_TO = new RegExp(`${OPENER} to welcome you to (?=\\S)`, 'i')
const LOVE =
  /^(?:we|i)(?:'d| would)? (?:(?:really )?love (?:for you to|you to|it if you could)|(?:kindly )?(?:ask|need|require|invite) you to|hope (?:that )?(?:you(?:'ll| will))) (?!(?:an?|the|our|your|this|that|all|any|some)\b)(?=[a-z]+\b)/i

const LAUNCH = new RegExp(`${OPENER} to (?:finally )?(?:announce|share|celebrate) the (?:official )?(?:launch|release|arrival|availability) of (?=\\S)`, 'i')
/** Events that are no thing: "Here is our partnership" would be odd. */
const EVENT =
  /\b(?:maintenance|downtime|outage|closure|changes?|migration|sale|webinar|conference|workshop|rebrand|relocation|increase|reduction|extension|launch|release|signing|visit|return|arrival|start|end|move|partnership|acquisition|appointment|merger|opening|availability|addition|winners?|funding|round|closing|expansion|anniversary|collaboration|results?|success|completion|decision|move|hiring|promotion|investment|agreement|executive|ceo|cto|director|manager|members?|teams?|partners?|sponsors?|president|chair(?:man|woman)?|founders?|board|story|journey)\b/i

const HEAR =
  /^(?:and |but |so )?(?:we|i)(?:'d| would)(?: really| also| absolutely)? (?:love|like|appreciate|be grateful for|welcome)(?: to (?:hear|have|get|receive|read))?(?: about)? your (?=(?:(?:honest|valuable|own) )?(?:feedback|thoughts|opinions?|story|stories|ideas|suggestions|comments|questions)\b)/i
const INVITED = new RegExp(
  `(?:${OPENER} to (?:be able to )?invite you(?: all)? to|^we(?: would like to| cordially| warmly|'d like to)? invite you(?: all)? to) (?=(?:an?|the|our|this|your)\\b)`,
  'i',
)
const PLEASE =
  /^(?:we|i)(?:'d| would)? (?:(?:kindly |also )?ask that you|(?:strongly )?(?:encourage|urge) you to|(?:be (?:very |so |really )?(?:grateful|thankful)|(?:really )?appreciate it|love it|love|be delighted) if you (?:could|would|can)|appreciate it if you) (?=[a-z]+\b)/i
const THANKING =
  /^(?:and |so )?(?:(?:we|i)(?: just)?(?:'d| would)? (?:like|love|want|wanted|wish)(?: to take (?:a moment|this opportunity|the time))? to (?:thank you|say (?:a (?:big |huge |heartfelt )?)?thank you)(?: all)?|(?:we|i)(?:'re|'m| are| am) (?:so |very |truly |incredibly |deeply |really |extremely |most )*(?:grateful|thankful)(?: to you)?|(?:we|i) (?:really |greatly |truly |very much |sincerely )?appreciate)( so much| very much)?(?: for| (?=your\b)) ?(?=(?:your|all|the|being|choosing|joining|using|taking|everything|sharing|shopping|buying|supporting|helping)\b)/i
const SEE_YOU = new RegExp(
  `(?:${OPENER} to|^we (?:can't|cannot) wait to|^we(?:'re| are) looking forward to|^we look forward to) see(?:ing)? you (?=(?:there|at|in|on|soon|next|tomorrow)\\b)`,
  'i',
)
const HELP_YOU = new RegExp(`${OPENER} to (?:be able to )?(?:now )?help you (?=[a-z]+\\b)`, 'i')
const PART_OF = new RegExp(
  `${OPENER} to have you (?:join |as (?:an? )?(?:\\w+ )?(?:part|member) of |be part of )(?=(?:our|the) (?:\\w+ ){0,2}(?:community|team|family|club|network|programme|program|class|group)[.!]?\\s*$)`,
  'i',
)
const EASY = /^we(?: also| always)? make it (?:easy|simple)(?: for you)? to (?=[a-z]+\b)/i
const GIVES_CHANCE =
  /^we (?:also |now )?(?:offer|give|provide) (?:you|(?:all )?our (?:valued |loyal )?(?:customers|clients|users|members|guests|readers|visitors)) (?:with )?(?:the|an?) (?:(?:unique|perfect|great|added|full) )?(?:ability|freedom|power|option|chance|opportunity|possibility|flexibility) to (?=[a-z]+\b)/i
const LETS = /^we (?:also |now )?(?:let you|allow you to|enable you to) (?=[a-z]+\b)/i

/** Words beside which nothing is promised: a price, a plan, who may have it. */
const TERMS =
  /[£$€%]|\b(?:plans?|price[sd]?|pricing|per (?:month|year|user|seat)|eligible|eligibility|qualif\w+|subject to|trials?|refunds?|selected|limited|if|unless|when|where|until|except|depending|(?<!\d )may(?! \d)|might|some of)\b/i
const NEGATION = /\b(?:not|no|never|cannot|nobody|nothing|without)\b|n't\b/i
/** A second verb of the same subject: "We offer X and deliver Y". */
const SECOND_VERB =
  /(?:,| and| but| or|;|–|—) (?:(?:we|our|i|also|then|to)\b|(?:are|is|have|has|do|will|can|make|deliver|provide|offer|give|help|build|create|ensure|support|sell|serve|work|believe|want|strive|keep|allow|let|take|bring|hope|look)\b)/i
const USABLE =
  /\b(?:features?|exports?|imports?|app|dashboards?|tools?|editor|search|filters?|integrations?|templates?|mode|theme|calendar|options?|shortcuts|forum|chat|map|planner|calculator|portal|reports?)$/i
const FINITE =
  /\b(?:is|are|was|were|will|can|has|have|starts?|opens?|begins?|runs?|comes?|goes|works?|arrives?|lets?|gets?|ships?|ends?|costs?|includes?|takes?)\b/i
const SUBJECT =
  /^(?:the|your|you|all|this|these|there|it|an?|every|each|from|as of|starting|on|both|both of|orders|delivery|registration|tickets|applications|[a-z]+s)\b|^\p{Lu}/iu
const OWN = /^(?:we|our|us|i|my)\b/i

/** The rewrites of one sentence about its sender, best first; often none. `isWelcomed`: another sentence of the message says welcome. */
export function rewriteSelfTalk(block: Block, sentence: Sentence, isWelcomed = false): Rewrite[] {
  const written = plain(sentence.text)
  if (/\?\s*$/.test(written) || marksOver(block, sentence, ['quotation']).length) return []
  const opened = withAnotherOpening(block, sentence, written).filter((rewrite) => keepsItsVerbs(block, sentence, rewrite))
  // "Hi Maya, welcome! We're thrilled to have you.": one welcome is enough.
  const isTwice =
    (isWelcomed || /\bwelcome\b/i.test(block.sentences[sentence.index - 1]?.text ?? '')) && opened.some(({ edits }) => /^Welcome\b/.test(edits[0]?.text ?? ''))
  if (opened.length > 0 && !isTwice) return opened
  const shorter = shortenSelfTalk(written)
  const short = shorter && rewriteOf(block, sentence, inBlock(sentence, shorter))
  if (short && keepsItsVerbs(block, sentence, short)) return [short]
  const without = leaveOut(block, sentence)
  return without ? [without] : []
}

/** False where the new opening leaves a later verb without its "we". */
function keepsItsVerbs(block: Block, sentence: Sentence, { edits }: Rewrite): boolean {
  const [first] = edits
  if (!first || first.start > sentence.start) return true
  const fresh = first.text + block.text.slice(first.end, sentence.end)
  if (/^(?:we|i|our)\b/i.test(fresh)) return true
  const rest = plain(block.text.slice(Math.max(...edits.map((edit) => edit.end)), sentence.end))
  return !leavesOurVerb(rest, !/^(?:thank|tell|send|please|welcome|see|meet|here|you|let|come)\b/i.test(fresh))
}

/** Edits of the sentence's plain text in the block, the words that stay as they were written there. */
function inBlock(sentence: Sentence, edits: readonly Edit[]): Edit[] {
  const curly = sentence.text.includes('’')
  return edits.map(({ start, end, text }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: curly ? text.replaceAll("'", '’') : text,
  }))
}

function withAnotherOpening(block: Block, sentence: Sentence, written: string): Rewrite[] {
  const lead = LEAD.exec(written)?.[0].length ?? 0
  const named = COULD_NOT_BE.exec(written)?.[0].replace(/to $/, '') ?? NAME_FEELS.exec(written)?.[0]
  const text = named ? `we are ${COULD_NOT_BE.test(written) ? 'excited ' : ''}${written.slice(named.length)}` : written.slice(lead)
  // How much longer the sentence is than the text that the patterns see.
  const shift = named ? named.length - (text.length - (written.length - named.length)) : lead
  const replace = (match: RegExpExecArray, better: string, kind: Rewrite['kind'] = 'choose') => [
    replacing(block, sentence, match[0].length + shift, better, kind),
  ]
  const confirm = CONFIRM.exec(text)
  if (confirm && !NEGATION.test(text)) return replace(confirm, `Your ${confirm[1]} ${/s$/.test(confirm[1] ?? '') ? 'are' : 'is'} confirmed`)
  const preamble = PREAMBLE.exec(text)
  // "Larkfield is proud to announce that it has moved": the name must stay.
  if (preamble && named && /^(?:it|its|they|their|the (?:company|firm|team))\b/i.test(text.slice(preamble[0].length)))
    return itself(block, sentence, named, text.slice(preamble[0].length), written)
  // What is left still speaks of us, yet at once: "We are proud to announce that we have opened in Leeds".
  if (preamble && OWN_SENTENCE.test(text.slice(preamble[0].length))) return replace(preamble, '')
  if (preamble) {
    const rest = text.slice(preamble[0].length)
    if (isWholeSentence(rest)) return replace(preamble, '', 'safe')
    const fore = FORE.exec(rest)
    return fore && (OWN_SENTENCE.test(rest.slice(fore[0].length)) || isWholeSentence(rest.slice(fore[0].length))) ? replace(preamble, '') : []
  }
  const withoutUs = withReaderAsDoer(block, sentence, text, shift)
  if (withoutUs) return [withoutUs]
  const thanking = THANKING.exec(text)
  if (
    thanking &&
    (!/ $/.test(thanking[0]) || !/^(?:the|all|everything)\b/i.test(text.slice(thanking[0].length)) || /\byou/i.test(text.slice(thanking[0].length))) &&
    !/\bthank/i.test(text.slice(thanking[0].length)) &&
    !OWN_AGAIN.test(text.slice(thanking[0].length))
  )
    return replace(thanking, `Thank you${thanking[1] ?? ''} for `)
  if (NEGATION.test(text) || /^(?:if|when|while|although|though|because|since|as)\b/i.test(text)) {
    const see = SEE_YOU.exec(text)
    return see && !SECOND_VERB.test(text) && !TERMS.test(text) ? replace(see, 'See you ') : []
  }
  const part = PART_OF.exec(text)
  if (part) return replace(part, 'Welcome to ')
  const welcome = WELCOME.exec(text)
  if (welcome) return replace(welcome, /on board|aboard/i.test(welcome[0]) ? 'Welcome aboard' : 'Welcome')
  const welcomeTo = WELCOME_TO.exec(text)
  if (welcomeTo && !SECOND_VERB.test(text)) return replace(welcomeTo, 'Welcome to ')
  const again = (match: RegExpExecArray) => OWN_AGAIN.test(text.slice(match[0].length))
  const request = LOVE.exec(text) ?? PLEASE.exec(text)
  if (request && !again(request) && !TERMS.test(text.slice(request[0].length)))
    return /^(?:enjoy|like|love|find|understand|agree|be|have|had|know|see|feel|never|always)\b/i.test(text.slice(request[0].length))
      ? []
      : replace(request, 'Please ')
  if (TERMS.test(text)) return []
  const hear = HEAR.exec(text)
  if (hear && !again(hear) && !SECOND_VERB.test(text))
    return replace(hear, /^\S* ?(?:story|stories|thoughts|opinions?)/i.test(text.slice(hear[0].length)) ? 'Tell us your ' : 'Send us your ')
  for (const [pattern, better] of PLAIN) {
    const match = pattern.exec(text)
    if (match && !again(match) && !SECOND_VERB.test(text)) return replace(match, better)
  }
  const range = RANGE.exec(text)
  if (range && isPlainObject(text.slice(range[0].length))) return replace(range, 'You can choose from ')
  const lets = OUR_LETS.exec(text)
  if (lets && !again(lets) && !SECOND_VERB.test(text))
    return replace(lets, `With our ${block.text.slice(sentence.start + shift + 4, sentence.start + shift + 4 + (lets[1]?.length ?? 0))}, you can `)
  const place = AT_NAME.exec(written)?.[0] ?? ''
  const offer = OFFER.exec(text.slice(place.length))
  const bare = offer ? null : OFFER_BARE.exec(text)
  if (bare && !NO_GIFT.test(headOf(text.slice(bare[0].length))) && isPlainObject(text.slice(bare[0].length)) && isCountable(text.slice(bare[0].length)))
    return replace(bare, 'You can get ')
  if (
    offer &&
    !TO_THEM.test(text.slice(place.length + offer[0].length)) &&
    !NO_GIFT.test(headOf(text.slice(place.length + offer[0].length))) &&
    isPlainObject(text.slice(place.length + offer[0].length).replace(TO_CUSTOMERS, ''))
  )
    return [offering(block, sentence, place, offer[0].length + (place ? 0 : shift), place ? 0 : shift, text)]
  const launch = LAUNCH.exec(text)
  if (launch && !(named && /^its\b/i.test(text.slice(launch[0].length)))) return isHere(block, sentence, written, launch[0].length + shift)
  const introduce = INTRODUCE.exec(text)
  if (introduce) {
    const object = text.slice(introduce[0].length)
    if (
      /introduce|present/i.test(introduce[0]) &&
      /^(?:our|the) /i.test(object) &&
      PERSON.test(headOf(object)) &&
      !SECOND_VERB.test(object) &&
      !OWN_AGAIN.test(object)
    )
      return replace(introduce, 'Meet ')
    const number = isPlainObject(object) && !EVENT.test(headOf(object)) && !/ with you\b/i.test(object) ? numberOf(object) : null
    return number ? replace(introduce, number === 'one' ? 'Here is ' : 'Here are ') : []
  }
  const released = RELEASED.exec(text)
  if (released) {
    const object = text.slice(released[0].length)
    return isPlainObject(object) && USABLE.test(headOf(object)) && !/ (?:to|into) /i.test(object) ? replace(released, 'You can now use ') : []
  }
  return []
}

/** Larkfield is pleased to announce that it has moved": the name does it. */
function itself(block: Block, sentence: Sentence, named: string, rest: string, written: string): Rewrite[] {
  const name = named.replace(/ (?:is|are|has been|have been) $/, '')
  const it = /^it (?=(?:has|is|will|now)\b)/i.exec(rest)
  if (!it || /^(?:our|we)\b/i.test(name)) return []
  const end = sentence.start + written.length - rest.length + it[0].length
  return [rewriteOf(block, sentence, [{ start: sentence.start + name.length, end, text: ' ' }])]
}

/** Sentences that ask for help, or say who pays, with the reader as the one who does it. */
function withReaderAsDoer(block: Block, sentence: Sentence, text: string, shift: number): Rewrite | null {
  const start = sentence.start
  const opening = (match: RegExpExecArray, better: string) => rewriteOf(block, sentence, [{ start, end: start + shift + match[0].length, text: better }])
  const without = WITHOUT_YOU.exec(text)
  if (without) {
    const past = /^could/i.test(without[1] ?? '')
    const who = without[2] ? `Your ${without[2].toLowerCase()}` : 'You'
    return opening(without, `${who} ${past ? 'made' : /^(?:help|support|generosity)$/i.test(without[2] ?? '') ? 'makes' : 'make'} this possible`)
  }
  const exist = CANNOT_EXIST.exec(text)
  if (exist) return opening(exist, `You make ${exist[1]} possible`)
  const funded = FUNDED.exec(text)
  if (funded) {
    const many = /s$/.test(funded[3] ?? '')
    return opening(funded, `Your ${funded[3]} ${funded[2] ? `${funded[2]} ` : ''}${many ? 'fund' : 'funds'} ${funded[1]}`)
  }
  const part = PART_OF_MISSION.exec(text)
  if (part) return opening(part, `${part[1]} ${part[2]}s you `)
  if (OWN_AGAIN.test(text.replace(/^(?:so |today,? |now |and )*(?:we|i)\b/i, '')) || TERMS.test(text)) return null
  const frame = FRAME.exec(text)
  if (frame && !/^you(?:r|'re)?\b/i.test(text.slice(frame[0].length))) {
    const rest = text.slice(frame[0].length)
    const fore = FORE.exec(rest)?.[0].length ?? 0
    if (!(isWholeSentence(rest.slice(fore)) || /^(?:people|everyone|everybody|each \w+|many \w+)\b/i.test(rest))) return null
    return replacing(block, sentence, shift + frame[0].length, frame[1] ?? '', 'choose')
  }
  if (NEGATION.test(text)) return null
  const chosen = CHOSEN.exec(text)
  if (chosen && !SECOND_VERB.test(text)) return opening(chosen, `Thank you for ${CHOOSING[chosen[1]?.toLowerCase() ?? '']} `)
  const easier = MADE_EASIER.exec(text)
  if (easier) return opening(easier, `It is now ${easier[1] ?? ''}${easier[2]}${easier[3] ?? ''} to `)
  const built = BUILT_TO_HELP.exec(text)
  if (built) return opening(built, `${capital((built[1] ?? '').toLowerCase())} ${built[2]} helps you `)
  const volunteers = VOLUNTEERS.exec(text)
  // "… with the stall, drivers and cooks": several are needed, not one thing done.
  if (volunteers && !/,|\bvolunteers\b/i.test(text.slice(volunteers[0].length))) return opening(volunteers, 'You can help ')
  const rely = RELY.exec(text)
  if (rely) return opening(rely, `${capital((rely[1] ?? '').toLowerCase())} ${rely[2]} ${rely[3]} ${/s$/i.test(rely[1] ?? '') ? 'keep' : 'keeps'} us going`)
  const specialise = SPECIALISE.exec(text)
  if (specialise) return opening(specialise, 'Come to us for ')
  const mission = MISSION.exec(text)
  if (mission) return opening(mission, 'We are here to help ')
  const thanks = THANKS_FOR_HELPING.exec(text)
  if (thanks) return opening(thanks, `${thanks[1]}${thanks[2]} for ${inflect(thanks[3] ?? '', 'ing')}`)
  const helps = HELPS_US.exec(text)
  if (helps) return opening(helps, `${helps[1]} `)
  const asking = ASKING.exec(text)
  if (asking && !/^help us out/i.test(text.slice(asking[0].length))) {
    const lead = (asking[1] ?? '').trimEnd().replace(/,$/, '')
    return opening(asking, lead ? `${lead}, please ` : 'Please ')
  }
  const need = NEED_HELP.exec(text)
  if (need) return opening(need, 'You can help ')
  const help = HELP_US.exec(text)
  if (help && !SECOND_VERB.test(text) && !/\b(?:us|our|and (?:continue|grow|thrive|improve|reach|become|keep|stay|remain))\b/i.test(text.slice(help[0].length)))
    return opening(help, `${/^please/i.test(help[0]) ? 'Please help' : 'Help'} `)
  return null
}

function rewriteOf(block: Block, sentence: Sentence, edits: Edit[]): Rewrite {
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

/** Where the sender comes back, its first words cannot simply go. */
const OWN_AGAIN = /\b(?:we|i)\b/i
const OWN_SENTENCE =
  /^(?:we(?:'ve|'re|'ll| (?:have|are|will|can|now|just|recently|were|\w+ed)\b)|our (?:[\w-]+ ){1,4}(?:is|are|has|have|will|can|opens?|reopens?|starts?|launches|arrives?|begins?|closes?|moves?|runs?|returns?)\b)/i
/** Words that only join the sentence to the one before. */
const LEAD = /^(?:and|so|as always,|also,?|plus,|firstly,|first,|secondly,|finally,|lastly,|today,?) (?=(?:we|i|it is|it's)\b)/i
/** Openings that another says as well with the reader in front. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [INVITED, 'You are invited to '],
  [SEE_YOU, 'See you '],
  [HELP_YOU, 'We will help you '],
  [EASY, 'You can easily '],
  [GIVES_CHANCE, 'You can '],
  [LETS, 'You can '],
]

/** Of several things one chooses: "over 40 courses", "a small, but fine selection of lamps". */
const OF_MANY =
  /^(?:over |more than |(?:an?|the|our) (?:[\w-]+,? (?:and |but )?){0,5}(?:selection|range|variety|array|gamut|spectrum|assortment|collection|catalogue|line-?up)s? of\b|(?:two|three) (?:[\w-]+ ){0,2}(?:kinds?|types?|sorts?|ways?|options?|levels?|tiers?|plans?|packages?|sizes?|colou?rs?|styles?|choices|versions)\b)/i

/** "We offer our clients a desk" and "We offer a desk to our clients": "You get a desk". */
function offering(block: Block, sentence: Sentence, place: string, length: number, shift: number, text: string): Rewrite {
  const from = sentence.start + place.length
  const many = OF_MANY.test(text.slice(place.length + length - shift))
  const better = many ? 'you can choose from ' : 'you get '
  const edits: Edit[] = [{ start: from, end: from + length, text: place ? better : capital(better) }]
  const tail = TO_CUSTOMERS.exec(text)
  if (tail) {
    const at = sentence.end - (sentence.text.length - sentence.text.trimEnd().length) - (text.trimEnd().length - tail.index)
    edits.push({ start: at, end: at + tail[0].length, text: '' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
}

/** "We are proud to announce the launch of our new app!" is "Our new app is here!". */
function isHere(block: Block, sentence: Sentence, text: string, length: number): Rewrite[] {
  const object = /^([^,.!;:]{4,60})([.!]?)\s*$/.exec(text.slice(length))
  const number = object?.[1] && headOf(object[1]) === object[1] ? numberOf(object[1]) : null
  if (!object?.[1] || !number || !isPlainObject(object[1])) return []
  const name = block.text.slice(sentence.start + length, sentence.start + length + object[1].length)
  const edit = {
    start: sentence.start,
    end: sentence.start + text.trimEnd().length,
    text: `${capital(name)} ${number === 'one' ? 'is' : 'are'} here${object[2]}`,
  }
  return [{ title: showRewrite(block, sentence, [edit], sentence.start), kind: 'choose', edits: [edit] }]
}

/** With a capital first letter, unless the word is a name with a spelling of its own, such as "iPad". */
function capital(text: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** True when the sentence opens with a set announcement before a whole sentence. */
export function hasEmptyPreamble(sentence: Sentence): boolean {
  const text = plain(sentence.text)
  const preamble = PREAMBLE.exec(text)
  return preamble !== null && !/^(?:we|i)(?:'d)? (?:would|wanted|like)/i.test(preamble[0]) && isWholeSentence(text.slice(preamble[0].length))
}

function isWholeSentence(rest: string): boolean {
  return (
    rest.split(' ').length >= 3 &&
    SUBJECT.test(rest) &&
    FINITE.test(rest) &&
    !OWN.test(rest) &&
    !/\bwe\b/i.test(rest) &&
    !/^(?:if|when|because|although)\b/i.test(rest)
  )
}

/** A noun phrase to the end of the sentence, with no second verb of ours in it. */
function isPlainObject(rest: string): boolean {
  return (
    rest.split(' ').length >= 2 &&
    rest.split(' ').length <= 28 &&
    !SECOND_VERB.test(rest) &&
    !/[;:–—]|\b(?:we|our (?:team|company)|us)\b/i.test(rest) &&
    !/\(/.test(rest) &&
    !FOR_OTHERS.test(rest)
  )
}

/** "Free training for federal agencies": what some get, this reader may not. */
const FOR_OTHERS =
  /\b(?:for|to) (?:[\w-]+ ){0,2}(?:agencies|businesses|companies|organi[sz]ations|charities|students|schools|teachers|nurses|children|adults|families|employees|teams|people|customers|clients|members|users|patients|veterans|residents|firms|developers|anyone|those)\b/i

/** The noun phrase up to its first preposition, relative word or comma. */
function headOf(object: string): string {
  return (
    object.split(/[,.!]| (?:of|for|to|that|which|who|with|in|on|from|at|by|where|and|as|so|between|across|designed|made|built|called|named)\b/i)[0]?.trim() ??
    ''
  )
}

/** "Evening appointments", "gift boxes": several of a thing, and no verb among the words. */
function isCountable(object: string): boolean {
  const head = headOf(object)
  return /[^s]s$/.test(head) && head.split(' ').length <= 4 && !/\b(?:to|is|are|as|up|out|it|them|this|that|you)\b/i.test(head)
}

function numberOf(object: string): 'one' | 'many' | null {
  const head = headOf(object).toLowerCase()
  // "the login and logout commands"
  if (/^ and\b/i.test(object.slice(head.length)) && !/^(?:an?|some)\b/.test(head)) return null
  if (/^(?:an?|some)\b/.test(head)) return 'one'
  const noun = head.split(' ').at(-1) ?? ''
  if (noun === 'news') return 'one'
  if (/(?:ss|us|is|ics)$/.test(noun)) return null
  return /s$|^(?:people|children|women|men)$/.test(noun) ? 'many' : 'one'
}

function replacing(block: Block, sentence: Sentence, length: number, text: string, kind: Rewrite['kind']): Rewrite {
  const from = sentence.start
  const rest = block.text.slice(from + length)
  // Without words of its own the rest begins the sentence; a name such as "iPad" keeps its letters.
  const first = /^\p{Ll}+(?![\p{L}\p{N}])/u.exec(rest)?.[0]
  const edits =
    text === '' && first
      ? [{ start: from, end: from + length + first.length, text: first.charAt(0).toUpperCase() + first.slice(1) }]
      : [{ start: from, end: from + length, text }]
  return { title: showRewrite(block, sentence, edits, from), kind, edits }
}
