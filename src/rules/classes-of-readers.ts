/**
 * Clauses that tell a class of people what they must, may or are asked to do. One reading for the rules that hear the
 * reader spoken of in the third person and for those that hear a rule.
 */
import { PROVIDERS, READER, READERS } from './lexicons/readers.ts'

/** Those who mostly are no customers: where "you" stands beside them, they are somebody else. */
const SELDOM = `${PROVIDERS.replaceAll('|', 's|')}s|landlords|lenders|suppliers|coaches|speakers|presenters|trainees|translators|reviewers|contributors|carers|guardians|relatives|families|fellows|sponsors|schools|players|viewers`
const SELDOM_READERS = new RegExp(`^(?:${SELDOM}|employees|employers|contractors|publishers)$`)
/** The heads of such classes; a word before them ("ticket holders", "foot passengers") makes no difference. */
const PEOPLE = new RegExp(
  `^(?:${READERS}|${SELDOM}|(?:account-|ticket|key|share|plot-)?holders|bearers|beneficiaries|breeders|citizens|competitors|couples|cyclists|growers|hikers|holidaymakers|households|investors|keepers|lessees|listeners|motorists|occupants|occupiers|parishioners|payees|pedestrians|persons|proprietors|ratepayers|recipients|registrants|senders|signatories|skippers|taxpayers|voters|walkers|worshippers)$`,
)
const ONE_OF_THEM = new RegExp(`^(?:${READER}|bearer|data subject|lessee|occupier|owner|recipient|sender|group|party|household|volunteer|insured|parent)$`)

/** What stands before such a noun when it is no class of readers, or not the subject: "some customers", "of the members". */
const NO_CLASS =
  /^(?:some|other|others|most|many|more|few|fewer|several|no|your|their|his|her|its|these|those|such|certain|both|half|i|you|we|they|he|she|it|this|that|there|who|which|what|when|where|how|why|if|of|for|to|with|by|from|in|on|at|as|than|or|nor|but|not|let|lets|help|helps|is|are|was|were|be|been|has|have|had|do|does|did|can|will|would|over|about|between|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)$/
const CLASS_OPENS = /^(?:all|any|each|every|our|the|only|new|existing|registered|eligible|interested|prospective)$/
/** "… who have paid", "… wishing to cancel", "… in arrears", "… and guardians": what may stand between the noun and its verb. */
const GOES_ON =
  /^(?:who|that|whose|which|with|without|in|from|of|under|over|aged|aged?|at|on|not|unable|able|whom|and|or|interested|found|caught|asked|affected|deemed|\p{Ll}+ing|\p{Ll}{3,}ed)$/u

/** "Is asked" says that somebody can be spoken to, whatever the noun; a machine or a form is "required" and "expected" too. */
const SPOKEN_TO =
  /^(?:is|are) (?:\w+ly |also |now |again |hereby |therefore |further ){0,2}(?:advised|asked|requested|reminded|urged|informed|encouraged|instructed|thanked|warned|cautioned|begged|implored)$/
/** A ban; what may not be so, or may not reach somebody, is a guess. */
export const MAY_NOT = 'may not(?! (?:be \\w+ing|have|know|need|want|see|notice|reali[sz]e|receive|always|yet|feel|like|find|get|even|expect|think)\\b)'
const DIRECTIVE = new RegExp(
  `\\b(?:must|shall|should|ought to|${MAY_NOT}|may only|may(?! not\\b)|can|(?:have|has) (?:the|a|an) (?:duty|obligation|responsibility)|agrees? to|undertakes? to|(?:is|are) (?:\\w+ly |also |now |again |hereby |therefore |further ){0,2}(?:advised|asked|requested|reminded|urged|informed|notified|encouraged|instructed|thanked|warned|cautioned|begged|implored|invited|required|obliged|obligated|expected|permitted|allowed|entitled|responsible|liable|prohibited|forbidden|convened|welcome|not (?:permitted|allowed|entitled|eligible|covered)))\\b`,
  'g',
)

/** "That all members must …": what stands before a clause's subject. */
const LEADS_IN =
  /^(?:please (?:note|be aware|remember) (?:that )?|note that |nb:? |kindly note (?:that )?|that |and |but |so |therefore,? |accordingly,? |unfortunately,? |however,? )+/i

/** One clause about a class of readers; offsets in the text that was asked about. */
export interface ClassClause {
  /** The noun with what stands before it: "All ticket holders". */
  readonly noun: string
  /** Its last word in lower case: "holders". */
  readonly head: string
  /** What narrows the class down after the noun, or ''. */
  readonly narrowed: string
  /** "must", "are kindly asked". */
  readonly verb: string
  readonly at: number
  readonly nounEnd: number
  readonly to: number
}

/** The first clause of a plain text whose subject is a class of people, or one of them, with a verb of duty, leave or request; null without one. */
export function findClassClause(text: string): ClassClause | null {
  for (const match of text.matchAll(DIRECTIVE)) {
    const clause = subjectBefore(text, match.index, match[0])
    if (clause) return clause
  }
  return null
}

/**
 * Where a subject may begin. A heading or reference without a full stop may stand before it on the line: "… Ward 7 Residents are advised".
 * A comma within the subject ("members, who …, must") is seldom; one before it is usual.
 */
const BEGINS = /[:;,–—(\])] | that | and | but | so | (?=\p{Lu}\p{Ll}+s $)/gu
/** A time or place comes first: "After the exam all students must". To look back from every blank takes long, so it is asked for here alone. */
const OPENS_WITH_A_PLACE = /^(?:At|On|Upon|Before|After|During|In|For|By|From) /
const BEGINS_AFTER_A_PLACE = new RegExp(`${BEGINS.source}|(?<=^\\w+ [^,.;:!?]{3,40}) (?=(?:the|all|our|every|each) )`, 'gu')

function subjectBefore(text: string, verbAt: number, verb: string): ClassClause | null {
  const before = text.slice(0, verbAt)
  const cuts = [0]
  for (const { index, 0: cut } of before.matchAll(OPENS_WITH_A_PLACE.test(before) ? BEGINS_AFTER_A_PLACE : BEGINS))
    cuts.push(index + (/^ \w/.test(cut) ? 1 : cut.length))
  // The longest subject first: "Applicants who are late and families must" is one of applicants.
  for (const cut of cuts) {
    const lead = LEADS_IN.exec(before.slice(cut))?.[0].length ?? 0
    const subject = readSubject(before.slice(cut + lead).trimEnd(), verb)
    if (subject) return { ...subject, verb, at: cut + lead, nounEnd: cut + lead + subject.noun.length, to: verbAt + verb.length }
  }
  return null
}

function readSubject(text: string, verb: string): Pick<ClassClause, 'noun' | 'head' | 'narrowed'> | null {
  const words = text.split(/\s+/)
  if (!words[0] || words.length > 18) return null
  const isSpokenTo = SPOKEN_TO.test(verb)
  for (const [i, word] of words.slice(0, 5).entries()) {
    const head = word.toLowerCase()
    if (NO_CLASS.test(head)) return null
    const isOne =
      i > 0 &&
      i < 3 &&
      /^(?:any|each|every|the)$/i.test(words[0]) &&
      ONE_OF_THEM.test(
        words
          .slice(1, i + 1)
          .join(' ')
          .toLowerCase(),
      )
    const known = PEOPLE.test(head) || isOne
    const last = i === words.length - 1
    // "The bereaved are asked", "interested parties are asked": whoever can be asked is somebody.
    const spoken = isSpokenTo && last && i <= 3 && (/s$/.test(head) || /^the$/i.test(words[0]) || CLASS_OPENS.test(words[0].toLowerCase()))
    const interested = i === 1 && words[0].toLowerCase() === 'interested' && last
    if (!known && !spoken && !interested) continue
    // What somebody may do or can do is their own matter, but for those among the readers whom it concerns.
    if (
      /^(?:may|can)$/.test(verb) &&
      !/^(?:wishing|wanting|interested|unable|experiencing|seeking|requiring|needing|affected|in need)\b/.test(words[i + 1] ?? '')
    )
      return null
    if (!last && !GOES_ON.test(words[i + 1]?.toLowerCase() ?? '')) continue
    const noun = words.slice(0, i + 1).join(' ')
    return { noun, head, narrowed: words.slice(i + 1).join(' ') }
  }
  return null
}

/** True for "Drivers must keep the receipt" beside "your ride": the class is another's than the reader's. */
export function isSomebodyElse(head: string, beside: string): boolean {
  return SELDOM_READERS.test(head) && /\byou(?:rs?|'ll|'re|'ve|’ll|’re|’ve)?\b/i.test(beside)
}

/** "New customers", "eligible tenants", "Marlin users": only some of the readers are meant, and "you" would mean all of them. */
export function isSomeOf(noun: string): boolean {
  return !/^(?:(?:all|our|the|valued|dear|loyal) )*(?:\S+|\p{L}+ (?:holders|keepers|seekers))$/iu.test(noun)
}

/** "OUTPATIENT APPOINTMENT Patients", "[Save my seat] Delegates": a heading or button stood before it, and must not go with it. */
export function hidesHeading(noun: string): boolean {
  return /[^\p{L}\s'’-]|\p{Lu}{3,}/u.test(noun) || (/ \p{Lu}\S*$/u.test(noun) && !/^(?:All|Our|New|Registered|Interested) \S+$/.test(noun))
}
