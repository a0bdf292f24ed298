/**
 * A second verb that shares its subject with the words that a rewrite takes away: in "We are happy to say that the shop is open
 * and hope to see you", "hope" would be left without its "we".
 */
const JOINS = '(?:,? (?:and|but)|,? or|;| [–—-]) (?:(?:also|then|now|still|always|just|not|[a-z]+ly) )*'
const OURS =
  "(?:hope|look forward|thank|appreciate|wish|want|would (?:like|love|appreciate)|invite|encourage|urge|promise|believe|strive|aim|know|understand|can't wait|cannot wait|am\\b|'re\\b|are (?:\\w+ )?(?:happy|glad|excited|thrilled|pleased|delighted|proud|grateful|thankful|here|looking|committed|dedicated|ready|sorry|confident|sure|certain|working|doing)|will (?:\\w+ )?(?:send|tell|keep|let|share|do|continue|contact|update|get back|follow|announce|reply|try|be (?:in touch|happy|glad|sending|sharing|back)))"
const FINITE = '(?:am|are|is|was|were|will|would|can|could|must|shall|should|may|might|have|has|had|do|did|need to|cannot)'

const OWN_TAIL = new RegExp(`${JOINS}${OURS}\\b`, 'i')
const ANY_TAIL = new RegExp(`${JOINS}(?:${OURS}|${FINITE})\\b`, 'i')
const FINITE_TAIL = new RegExp(`${JOINS}${FINITE}\\b`, 'i')

/** True where a verb of ours follows, whose "we" is gone; `hasSubject` when the new sentence has a subject that other verbs may have. */
export function leavesOurVerb(rest: string, hasSubject: boolean): boolean {
  return (hasSubject ? OWN_TAIL : ANY_TAIL).test(rest)
}

/** "Guests must be quiet and must not smoke" cannot be "Please be quiet and must not smoke". */
export function leavesFiniteVerb(rest: string): boolean {
  return FINITE_TAIL.test(rest)
}
