/**
 * Whether a sentence beside a rule, a refusal or an apology puts it right: something that the company does about it, or
 * that the reader can do instead. One reading for the rules that a remedy beside them clears.
 */

/** Deeds that help; "we will be in touch", "we will not" and "we look into it" are none. */
const HELPS =
  '(?:help|send|replace|repair|refund|swap|exchange|return|give|bring|pick|collect|deliver|fix|find|move|change|extend|pay|cover|credit|put|lend|offer|waive|keep|hold|store|save|arrange|book|order|print|make|correct|restore|resend|reship|rebook|reserve|open|call|ring|write|let you|take|cancel|remove|upgrade|reimburse|top up|reprint|swap|drop|carry|post|show|ask)'
const HELPED =
  '(?:sent|replaced|repaired|refunded|swapped|returned|given|brought|picked|fixed|found|moved|changed|extended|paid|covered|credited|put|waived|kept|arranged|booked|ordered|printed|made|corrected|restored|resent|rebooked|reserved|opened|called|written|taken|cancelled|canceled|removed|upgraded|reimbursed|added|set|told|cleaned|mended|switched|turned)'
const OPENS = '(?:(?:but|and|so|yet|still|instead|meanwhile|until then|in the meantime|for now|either way|of course|luckily|happily),? )*'

const REMEDIES: readonly RegExp[] = [
  new RegExp(
    `^${OPENS}(?:we|i)(?:'ll| will| can| could|'d be happy to| are happy to|'re happy to| gladly| happily)(?: (?:still|also|then|always|gladly|happily|of course|simply))* ${HELPS}\\b`,
    'i',
  ),
  new RegExp(`^${OPENS}(?:we|i)(?:'ve| have)(?: (?:now|already|since|also|just))* ${HELPED}\\b`, 'i'),
  // "You can pay by card", not "you can find the rules here" or "you can be fined".
  /^(?:(?:but|and|so|yet|still|instead|meanwhile|until then|in the meantime|for now),? )*you (?:can|could|may|are welcome to|'re welcome to)(?: (?:still|also|then|always|of course|simply|instead))* (?!(?:be|not|only|never|find|read|see|view|learn|lose|contact|reach|reply|unsubscribe|expect|have)\b)\w+/i,
  new RegExp(
    `^(?:but )?if (?:you|it|that|yours?)\\b[^.!?]{2,70}?, (?:(?:we|i)(?:'ll| will| can)? ${HELPS}\\b|you can (?!only\\b|be\\b)|just \\w+|(?:tell|call|ring|write|ask|reply|e-?mail|message|bring|send|pay|use|try)\\b)`,
    'i',
  ),
  /^(?:please |just |simply )?(?:reply|call|ring|write|tell|ask|e-?mail|message|let us know|talk to|speak to|contact)\b[^.!?]{0,60}?(?:,? (?:and|so) (?:that )?(?:we|i|you)\b| to (?:arrange|get|change|move|extend|appeal|swap|book|keep|pay)\b)/i,
  /^(?:please |just |simply )?(?:pay by|pay with|pay|use|try|bring|book|choose|take|order|buy|send|sign|add|enter|go|click|tap|open)\b(?![^.!?]*\b(?:or you|otherwise|must)\b)[^.!?]*\b(?:instead|or)\b/i,
  /\binstead[.!]?$/i,
]

/** True for a plain sentence that offers help or another way. */
export function isRemedy(text: string): boolean {
  return text !== '' && !/\?\s*$/.test(text) && REMEDIES.some((remedy) => remedy.test(text))
}
