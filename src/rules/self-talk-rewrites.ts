import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { plain } from './wording.ts'

/**
 * Better wording for sentences about their sender, only where it is certain to be good English and to say
 * no more than the writer did. The words after the changed ones stay as they are, with their placeholders and links.
 */
const WE = "(?:we|i)(?:'re|'m| are| am|'ve been| have been)?"
const VERY = '(?: (?:so|very|really|truly|extremely|incredibly|super|absolutely|also|now|just|deeply|more than|especially|particularly))*'
const GLAD = '(?: (?:pleased|happy|excited|thrilled|delighted|proud|glad|honou?red|pumped|stoked|privileged))'
const OPENER = `^(?:(?:today|hooray|great news|good news)[,!:] )?(?:${WE}${VERY}${GLAD}(?: and${VERY}${GLAD})?|it is with (?:great |much )?(?:pleasure|excitement|pride|joy) that we|it gives us (?:great |much )?pleasure)`
/** "We are pleased to announce that": what follows is a whole sentence. */
const PREAMBLE = new RegExp(
  `(?:${OPENER} (?:to )?(?:(?:be able|finally|officially|now) (?:to )?)?(?:announce|inform you|let you know|tell you|share|report|confirm|say|advise you|share with you|share the news)|^we (?:would|wanted) (?:like )?to (?:inform you|let you know|tell you|announce)|^we'd like to (?:inform you|let you know|tell you|announce)) that `,
  'i',
)
const OFFER = new RegExp(
  `^(?:${OPENER.slice(1)} to (?:be able to )?(?:now )?(?:offer|provide|give|bring)|we (?:also |now |proudly |can now )?(?:offer|provide|give))(?: (?:you(?: all)?|(?:all |each of )?our (?:valued |loyal )?(?:customers|clients|users|members|subscribers|readers|guests|donors)|(?:customers|clients|users|members)))?(?: with)? (?=(?:an?|the|free|full|unlimited|fast|one|two|three|more|all|every|over|daily|weekly|monthly|online|new|our)\\b)`,
  'i',
)
const INTRODUCE = new RegExp(
  `${OPENER} to (?:finally )?(?:announce|introduce|present|share|unveil|show you|bring you)(?: to you| with you)? (?=(?:an?|the|our|your|some)\\b)`,
  'i',
)
const RELEASED =
  /^(?:(?:today|this week|yesterday|now),? )?we(?:'ve| have)? (?:just |now |recently |finally |also )*(?:launched|released|added|introduced|rolled out|shipped) (?=(?:an?|the|our|new)\b)/i
const WELCOME = new RegExp(
  `${OPENER} to (?:have you (?:on board|aboard|here|with us|join us|as (?:an? |part of )[\\w ]{3,40})|welcome you(?: on board| aboard)?)(?=[.!]? *$)`,
  'i',
)
const WELCOME_TO = new RegExp(`${OPENER} to welcome you to (?=\\S)`, 'i')
const LOVE =
  /^(?:we|i)(?:'d| would)? (?:(?:really )?love (?:for you to|you to|it if you could)|(?:kindly )?(?:ask|need|require|invite) you to|hope (?:that )?(?:you(?:'ll| will))) (?=[a-z]+\b)/i

const LAUNCH = new RegExp(
  `${OPENER} to (?:finally )?(?:announce|share|celebrate) the (?:official )?(?:launch|release|arrival|availability|opening) of (?=\\S)`,
  'i',
)
/** Events that are no thing: "Here is our partnership" would be odd. */
const EVENT =
  /\b(?:launch|release|partnership|acquisition|appointment|merger|opening|availability|addition|winners?|funding|round|closing|expansion|anniversary|collaboration|results?|success|completion|decision|move|hiring|promotion|investment|agreement)\b/i

/** Words beside which nothing is promised: a price, a plan, who may have it. */
const TERMS =
  /[£$€%]|\b(?:plans?|price[sd]?|pricing|per (?:month|year|user|seat)|eligible|eligibility|qualif\w+|subject to|trials?|refunds?|selected|limited|if|unless|when|where|until|except|depending|may|might|some of)\b/i
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

/** The rewrites of one sentence about its sender, best first; mostly none. */
export function rewriteSelfTalk(block: Block, sentence: Sentence): Rewrite[] {
  const text = plain(sentence.text)
  if (/\?\s*$/.test(text) || block.marks.some((mark) => mark.kind === 'quotation' && mark.at < sentence.end && mark.to > sentence.start)) return []
  const preamble = PREAMBLE.exec(text)
  if (preamble) return isWholeSentence(text.slice(preamble[0].length)) ? [replacing(block, sentence, preamble[0].length, '', 'safe')] : []
  if (NEGATION.test(text) || /^(?:if|when|while|although|though|because|since|as)\b/i.test(text)) return []
  const welcome = WELCOME.exec(text)
  if (welcome) return [replacing(block, sentence, welcome[0].length, /on board|aboard/i.test(welcome[0]) ? 'Welcome aboard' : 'Welcome', 'choose')]
  const welcomeTo = WELCOME_TO.exec(text)
  if (welcomeTo && !SECOND_VERB.test(text)) return [replacing(block, sentence, welcomeTo[0].length, 'Welcome to ', 'choose')]
  const love = LOVE.exec(text)
  if (
    love &&
    !/\b(?:enjoy|like|love|find|understand|agree|be|have|had|know|see|feel)\b/i.test(text.slice(love[0].length).split(' ')[0] ?? '') &&
    !TERMS.test(text) &&
    !/\bwe\b/i.test(text.slice(love[0].length))
  )
    return [replacing(block, sentence, love[0].length, 'Please ', 'choose')]
  if (TERMS.test(text)) return []
  const offer = OFFER.exec(text)
  if (offer && isPlainObject(text.slice(offer[0].length))) return [replacing(block, sentence, offer[0].length, 'You get ', 'choose')]
  const launch = LAUNCH.exec(text)
  if (launch) return isHere(block, sentence, text, launch[0].length)
  const introduce = INTRODUCE.exec(text)
  if (introduce) {
    const object = text.slice(introduce[0].length)
    const number = isPlainObject(object) && !EVENT.test(headOf(object)) ? numberOf(object) : null
    return number ? [replacing(block, sentence, introduce[0].length, number === 'one' ? 'Here is ' : 'Here are ', 'choose')] : []
  }
  const released = RELEASED.exec(text)
  if (released) {
    const object = text.slice(released[0].length)
    return isPlainObject(object) && USABLE.test(headOf(object)) ? [replacing(block, sentence, released[0].length, 'You can now use ', 'choose')] : []
  }
  return []
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
    rest.split(' ').length <= 22 &&
    !SECOND_VERB.test(rest) &&
    !/[;:–—]|\b(?:we|our (?:team|company)|us)\b/i.test(rest) &&
    !/\(/.test(rest)
  )
}

/** The noun phrase up to its first preposition, relative word or comma. */
function headOf(object: string): string {
  return (
    object.split(/[,.!]| (?:of|for|to|that|which|who|with|in|on|from|at|by|where|and|as|so|between|across|designed|made|built|called|named)\b/i)[0]?.trim() ??
    ''
  )
}

function numberOf(object: string): 'one' | 'many' | null {
  const head = headOf(object).toLowerCase()
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
