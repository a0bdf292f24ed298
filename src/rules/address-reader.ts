/**
 * A sentence that speaks of its reader, said to them: "Lodgers are reminded that …" → "Please remember that …". One
 * function a form of sentence; each gives nothing where more than the class and its pronouns would have to change.
 */
import type { Block } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { type ClassClause, hidesHeading, isSomebodyElse, isSomeOf } from './classes-of-readers.ts'
import { CONTRACTING, CROWD, SERVED, TRADES } from './lexicons/readers.ts'
import type { Rewrite } from './rule.ts'
import { leavesFiniteVerb } from './second-verb.ts'
import { showRewrite } from './show-rewrite.ts'

export function singular(noun: string): string {
  const last = noun.toLowerCase().split(' ').at(-1) ?? ''
  return last.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/s$/, '')
}

const ASKED_TO =
  /^(?:are|is) (?:\w+ly |also |now |again |hereby |therefore |further )*(asked|requested|urged|advised|reminded|instructed|begged|implored|encouraged|invited|expected|required|obliged|obligated|informed|notified|warned|cautioned)$/i

/** "Guests are kindly asked to reply by May" → "Please reply by May"; "Tenants are reminded that …" → "Please remember that …"; null where more than the beginning would change. */
export function speakTo(block: Block, sentence: Sentence, text: string, clause: ClassClause): Rewrite | null {
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
  if (!opening || (/^Please/.test(opening) && leavesFiniteVerb(rest))) return null
  // "Members are entitled to two passes": whoever reads it may be none yet.
  if (/entitled$/.test(clause.verb) && PERHAPS_OTHERS.has(clause.head) && !/^our\b/i.test(clause.noun)) return null
  const edits = [{ start: sentence.start + from, end: sentence.start + clause.to + length, text: opening }]
  for (const their of rest.matchAll(/\btheirs?\b/gi)) {
    const at = sentence.start + clause.to + their.index
    if (at < (edits[0]?.end ?? 0)) continue
    edits.push({ start: at, end: at + their[0].length, text: /s$/i.test(their[0]) ? 'yours' : 'your' })
  }
  return { title: showRewrite(block, sentence, edits, sentence.start), kind: 'choose', edits }
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
export function addressOne(block: Block, sentence: Sentence, text: string): Rewrite | null {
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

export function ofOne(block: Block, sentence: Sentence, text: string, at: number): Rewrite | null {
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
export function addressReader(
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
  if (/\bguarant|\bbeliev(?:e|es|ing) in\b|\bensur(?:e|es|ing)\b.*\b(?:never|always|best)\b/i.test(text)) return null
  // "It keeps families connected": with one another, and not with us.
  if (/\b(?:connected|together|each other|one another|in touch)\b/i.test(text.slice(found.nounAt))) return null
  // "Good for our drivers and for our guests": the reader beside a third person.
  if (/\b(?:our|the|their) [^,.]{2,40}\b(?:and|or|as well as)(?: (?:for|to|with|by|from|of))? $/i.test(text.slice(0, found.nounAt))) return null
  // "We offer free parking to our guests": "free parking to you" is not how one says it.
  if (
    /\b(?:offer(?:s|ing)?|provid(?:es?|ing)|deliver(?:s|ing)?) [^,.]{2,60} (?:to|for) $/i.test(text.slice(0, found.nounAt)) &&
    /^[.!]?\s*$/.test(text.slice(found.nounAt + found.noun.length))
  )
    return null
  // "The best service to our customers we are capable of": what follows belongs to a word before.
  if (/^ (?:we|i|that|which)\b/i.test(text.slice(found.nounAt + found.noun.length))) return null
  // "Our members-only area"
  if (/^-/.test(text.slice(found.nounAt + found.noun.length))) return null
  const head = text.slice(0, found.nounAt)
  const tail = text.slice(found.nounAt + found.noun.length)
  // "Our customers and communities", "relationships with our patients": more than the one who reads.
  if (/^(?:,| and| or|\/) (?!(?:we|you|they|it)\b)(?:[\w-]+ ){0,2}[\w-]+s\b/i.test(tail) && head !== '') return null
  if (/\b(?:relationships|partnerships|friendships|ties|bonds|connections) (?:with|between|to) $/i.test(head)) return null
  if (new RegExp(`\\b(?:${CROWD}|${TRADES})\\b`, 'i').test(text.slice(found.nounAt + found.noun.length))) return null
  // "Desktop users can" says who can; "you can" would not.
  if (
    !/^(?:(?:our|all|the|any) )*\S+(?: \S+)?$/i.test(found.noun) ||
    (found.at === found.nounAt && !new RegExp(`^(?:(?:our|all|the|any) )*(?:${CROWD})$`, 'i').test(found.noun))
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
  if (asked && leavesFiniteVerb(text)) return null
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
