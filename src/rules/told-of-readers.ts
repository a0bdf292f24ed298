/**
 * The reader spoken of as one of a class, told by grammar: a role that customers have × what such a person is told, given
 * or helped to do. For copy for the general public; makers write of users as of somebody else.
 */
import { openPatterns } from '../text/gated-patterns.ts'
import { PARTY as PARTIES, PROVIDERS, READER } from './lexicons/readers.ts'

/** Roles that a customer, member, pupil or guest has towards who writes. */
const ROLE = `(?:${READER})`
/** Roles that mostly are somebody else's, unless they bear the sender's name: "Inkwell authors". */
const SELDOM = `(?:${PROVIDERS}|artist|creator|streamer|fan|runner|climber|partner|affiliate)`
const MODIFIER = '(?:(?:all|any|new|registered|eligible|premium|paying|prospective|returning|first-time|young|adult|interested) ){0,2}'
/** People by their trade, age or what they own, whom copy helps; organisations by theirs. */
const SORT =
  '(?:drivers|riders|growers|farmers|gardeners|men|women|home ?owners|house ?owners|car owners|dog owners|pet owners|shop owners|shopkeepers|landlords|seniors|artists|musicians|writers|authors|photographers|coaches|trainers|accountants|lawyers|brewers|bakers|builders|plumbers|electricians|couples|newcomers|beginners|runners|cyclists|climbers|sailors|anglers|singers|dancers|parents|caregivers|carers|graduates|professionals|hobbyists|collectors|makers|students|learners|patients|guests|donors|tenants|travell?ers|shoppers|pupils|trainees|athletes|teachers|nurses|breweries|bakeries|restaurants|cafes|cafés|hotels|clinics|charities|clubs|councils|brands|shops|farms|vineyards|wineries|salons|gyms|museums|libraries|churches|law firms|landowners|manufacturers|exporters|importers|retailers|wholesalers|businesses|companies|organi[sz]ations|startups|families)'
const WHICH_SORT =
  '(?:(?:all|busy|young|new|local|small|independent|growing|modern|aspiring|ambitious|older|working|first-time|amateur|professional|family-run|rural|urban|and|more) ){0,3}'

/** What somebody is told that comes to them: "will need to show", "have until Friday", "do not pay". */
const IS_TOLD =
  "(?:will (?:also |now |then |only |still )?(?:be (?:able|given|asked|sent|required|charged|refunded|notified|contacted|informed|shown|issued|seated|redirected|provided|allowed|offered|billed|expected|welcomed|met|picked|entitled|liable|responsible)|receive|get|need|have|find|learn|enjoy|pay|hear|save|earn|discover)|cannot|can't|need to|have (?:until|access|\\d+ \\w+ to)|(?:do not|don't|never) (?:need to|have to|pay|lose)|pay (?:no|nothing|only)|are (?:then |also )?(?:given|sent|shown|charged|billed|refunded|notified|redirected|required|obliged|liable)|(?:choose|pick|select) (?:from|between|their)|agree to|accept (?:the|these|our|that))"

const PARTY = `(?:${PARTIES})`
/** "The customer service" and "the applicant pool" are other nouns, "the customer opened it" and "the buyer of the mill" others than who reads. */
const STANDS_ALONE =
  "(?!(?: (?:services?|support|experience|portal|account|area|data|list|base|care|success|feedback|reviews?|journey|id|name|number|guide|research|relations|satisfaction|pool|reporting|protection|of|who (?:bought|said|told|asked|wrote|called|came)|[a-z]+ed)|'s (?:market|dogs?|cats?|neighbou?rs?|family))\\b)"

const PATTERNS: readonly RegExp[] = [
  // "An email will go out to members", "entry is limited to ticket holders": to whom a thing of ours goes.
  new RegExp(
    `(?<!\\bnot )\\b(?:sent|go|goes|given|offered|credit|issued|handed|posted|limited|restricted|lent|open|available) (?:out )?to ((?:(?:the|all|our|registered) ){0,2}(?:${ROLE})s)(?! (?:and|or|of|in|from|by)\\b)\\b`,
    'i',
  ),
  // "All members have received a ticket", "how customers meet their bills".
  new RegExp(
    `^(?:please note (?:that )?)?(all (?:of )?(?:our |the )?${ROLE}s) (?:have|were|are) (?:\\w+ )?[a-z]+(?:ed|en)\\b|\\b(?:how|whether|if) ((?:our )?${ROLE}s) (?:meet|pay|use|return|wish|choose|arrive|need|want)\\b`,
    'i',
  ),
  // "Returned to the customer", "the applicant's file", "where a member has used": one who has a contract or a case with who writes.
  new RegExp(`(?<!\\b[Oo]nly )(?!^the \\w+ has \\w+(?:ed|n)\\b)\\b(the (?:original )?${PARTY})\\b${STANDS_ALONE}`, 'i'),
  new RegExp(`\\b(?:if|where|should|when|unless|until) ((?:an?|any) (?:${PARTY}|parent|passenger|guest|visitor)) (?!service|support)[a-z]+`, 'i'),
  // "We ask parents to label it", "We ask that all visitors sign in".
  new RegExp(
    `\\b(?:(?:we|continuing to|must|the (?:council|school|club|company|association|library)) (?:also |kindly |would |therefore |do |don't |always |never )?|(?:would (?:also )?like|wish(?:es)?|important|want|pleased) to |(?:I am|we are|we're) )(?:asks?|asking|informs?|tell|reminds?|urg(?:es?|ing)|requests?|advis(?:es?|ing)|expects?|requires?|encourag(?:es?|ing)) (?:that )?((?:(?:all|the|any|of|our|new) ){0,3}(?:${ROLE}|parent|carer|volunteer|driver|owner|player)s|(?:each|every) ${ROLE}) (?!(?:and|or|of|from|by)\\b)[a-z]+`,
    'i',
  ),
  // "We let ticket holders know".
  new RegExp(`\\b(?:let|keep|keeping|letting) ((?:all |our |the )*(?:${ROLE}|ticket ?holder)s) (?:know|informed|updated|up to date|posted)\\b`, 'i'),
  // "Patients who miss two visits may be taken off the list": who reads may be next.
  new RegExp(
    `^(?:[^.,;:!?]{2,40}, )?((?:all |any )?(?:${ROLE}|parent|owner)s) who (?!(?:do not|don't|are)\\b)[^.,;:!?]{3,80}? (?:(?:may|will|can) (?:be (?:asked|charged|fined|removed|refused|contacted|referred|turned|taken|billed|banned|sent)|lose|forfeit|have)|lose|forfeit|pay)\\b`,
    'i',
  ),
  // "Action against tenants with unpaid fees".
  new RegExp(`\\b(?:action|proceedings|measures|steps) against (any ${ROLE}|${ROLE}s) (?:who|with|in|that)\\b`, 'i'),
  // "Hirers will need to show proof of age", "where participants will learn".
  new RegExp(
    `(?:^|[:;–—] |\\b(?:where|that|so|and) )(${MODIFIER}${ROLE}s)(?: (?:who|that|with|without|under|over|aged|in|from|on|to|at|of|\\p{Ll}+ing)\\b[^.,;:!?]{2,60}?)? ${IS_TOLD}\\b`,
    'iu',
  ),
  // "We help breweries cut their water use", "a tool that lets shop owners see", "offering drivers a career".
  new RegExp(
    `\\b(?:(?:(?<=\\b(?:we|to|can|will|also|that|which|they|and|services|products|tools|tutors|teams|courses|guides|experts|coaches|plans|classes) )(?:help|allow|enable|let|empower|equip|give|offer|teach|train|guide|connect|support))|help(?:s|ing)|allow(?:s|ing)|enabl(?:es|ing)|let(?:s|ting)|empower(?:s|ing)|equip(?:s|ping)|giv(?:es|ing)|offer(?:s|ing)|teach(?:es|ing)|train(?:s|ing)|guid(?:es|ing)|connect(?:s|ing)|support(?:s|ing)) (${WHICH_SORT}${SORT}) (?!(?:and|or|of|in|who|that|which|is|are|were|was|by|like|around|across|worldwide|everywhere|than|as|under|because|if|when|while)\\b)[a-z]+\\b`,
    'i',
  ),
  // "We believe that every guest deserves", "our plans fit each rider's goals".
  new RegExp(`\\b(?:we|our)\\b[^.!?;]{0,90}?\\b((?:every|each) (?:${ROLE}|${SELDOM}))(?:'s? | (?:we|deserves|receives|gets|is|feels|leaves|can)\\b)`, 'i'),
  // "The goals of our tenants", "the career journey of our drivers".
  new RegExp(
    `\\b(?:needs|goals|lives|challenges|journeys?|success|well-?being|comfort|dreams|careers?|problems|concerns) of (our (?:\\w+ )?(?:${ROLE}|${SELDOM})s)\\b`,
    'i',
  ),
]

/** Others than who reads, a report, a count, or words that somebody said. */
const OF_OTHERS =
  /\b(?:you|your|yours|yourself|some of|one of|many of|most of|few of|none of|other|percent|surve(?:y|yed)|study|studies|research|said|says|told|staff|employees|colleagues|helped|funded|volunteers? (?:help|teach)|screen ?readers?|founded|historically|traditionally|last year|unlike)\b|[%"“”]|\b(?:1[89]|20)\d\d\b/i
/** An order to somebody who makes something for those people. */
const IS_ORDER =
  /^(?:please |\w+ly |always |never )?(?:provide|update|tell|offer|allow|let|enable|ensure|give|help|create|make|show|add|include|implement|use|build|design|integrate|display|keep|remind|teach|support|guide|connect|ask|encourage|consider|avoid)\b/i

/** The class in a plain sentence for the public that is told, given or helped to something; offsets in the text, null without one. */
export function findToldReader(text: string): { noun: string; at: number; to: number; nounAt: number; canBeYou: false } | null {
  if (OF_OTHERS.test(text) || IS_ORDER.test(text) || /\?\s*$/.test(text)) return null
  for (const pattern of openPatterns(PATTERNS, text)) {
    const match = pattern.exec(text)
    const noun = match?.slice(1).find((group) => group !== undefined)
    if (!match || !noun) continue
    const nounAt = match.index + match[0].indexOf(noun)
    const isFirst = /^[\W\d]*(?:where|that|so|and)? ?$/i.test(match[0].slice(0, nounAt - match.index))
    return { noun, at: isFirst ? nounAt : match.index, to: match.index + match[0].length, nounAt, canBeYou: false }
  }
  return null
}
