/** Where a sentence of ours puts its reader: among "our clients", "every patient", "the guests" whom we do something for. */
import { openPatterns } from '../text/gated-patterns.ts'
import { SERVED } from './lexicons/readers.ts'

/** Those whom a company serves, and so its readers; not those who work for it or sell to it. */
const ONE = `${SERVED}|visitor`
const MANY = `${SERVED.replaceAll('|', 's|')}s|visitors|players|riders|readers`
/** "valued wholesale": up to two words between "our" and the noun. */
const KIND =
  '(?:(?:valued|valuable|loyal|dear|esteemed|existing|new|retail|wholesale|business|corporate|commercial|residential|private|local|international|global|premium|paying|longstanding|long-term|happy|many|young|older|returning|regular|beloved|wonderful|amazing|individual|free) ){0,2}'
const OURS = `(?:all |all of |each of |both )?our ${KIND}(?:${MANY})|(?:each and every|every single|every|each) (?:${ONE})|all (?:of the )?(?!users|members|visitors|players)(?:${MANY})`

/** What we do to them ourselves: "we value", "treating", "serve". */
const DONE_TO =
  'valu(?:e|es|ing)|treat(?:s|ing)?|serv(?:e|es|ing)|educat(?:e|es|ing)|accommodat(?:e|es|ing)|respect(?:s|ing)?|listen(?:s|ing)? to|car(?:e|es|ing) (?:for|about)|tak(?:e|es|ing) (?:good |great |excellent )?care of|look(?:s|ing)? after|assist(?:s|ing)?|support(?:s|ing)?|guid(?:e|es|ing)|welcom(?:e|es|ing)|satisf(?:y|ies|ying)|delight(?:s|ing)?|put(?:s|ting)?|bring(?:s|ing)?|offer(?:s|ing)?|giv(?:e|es|ing)|provid(?:e|es|ing)|suppl(?:y|ies|ying)|understand(?:s|ing)?|know(?:s|ing)?|appreciat(?:e|es|ing)|help(?:s|ing)?|protect(?:s|ing)?|want(?:s)?|encourag(?:e|es|ing)|allow(?:s|ing)?|enabl(?:e|es|ing)|keep(?:s|ing)?|ensur(?:e|es|ing)(?: that)?'

const PATTERNS: readonly RegExp[] = [
  // "We treat every client's home", "bringing our patients the best care".
  new RegExp(`\\b(?:${DONE_TO}) (${OURS})\\b`, 'i'),
  // "A service for our members", "relationships with our patients".
  new RegExp(`\\b(?<!due |thanks |owing |next |similar |according |related |contributions |data |feedback )(?:to|for|with) (${OURS})\\b`, 'i'),
  // "Every patient can expect a call on the day after."
  new RegExp(`^(?:[^,.;:]{1,40}, )?((?:every|each) (?:${ONE})) (?:can|deserves|receives|gets|leaves|is (?:treated|given|welcomed|seen|offered))\\b`, 'i'),
  // "A town where every guest sleeps well": whatever each of them does.
  new RegExp(
    `(?:^|\\b(?:where|that|because|understand|believe|know) )((?:every|each) (?:${ONE}|tourist)(?: and (?:${ONE}))?) (?:(?:has|is)\\b|(?!(?:has|is|as|was)\\b)[a-z]{2,}[a-z]s\\b)`,
    'i',
  ),
  // "Convenience to customers worldwide".
  /\b(?:to|for) ((?:customers|clients|users|members|shoppers|travell?ers|patients|businesses|companies) )(?:worldwide|everywhere|of (?:all|any|every) (?:sizes?|kinds?|types?))/i,
  // "An added benefit for customers".
  /\b(?:benefits?|convenience|services?|value|experience|access|support|protection|satisfaction|comfort|quality) (?:for|to) ((?:customers|clients|users|members|shoppers|travell?ers|patients|guests))(?=[,.;:!]|$)/i,
  // "Within our client's budget".
  new RegExp(`\\b(our ${KIND}(?:${ONE}))['’]s \\w`, 'i'),
  // "Our guests' comfort comes first".
  // "Fair payouts: all our creators", "when our customers are happy".
  new RegExp(`\\b(all (?:of )?our ${KIND}(?:${MANY}|creators|sellers|parents))\\b|\\b(?:until|unless|if|when) (our ${KIND}(?:${MANY})) (?:are|feel) \\w`, 'i'),
  new RegExp(`\\b(our ${KIND}(?:${MANY}))['’] (?!(?:favou?rites?|choices?|words|stories|reviews|voices?|questions|answers)\\b)`, 'i'),
]

/** Words that others say, or that tell of others than who reads. */
const OF_OTHERS =
  /\b(?:testimonials?|reviews?|case stud(?:y|ies)|trusted by|what our|their (?:customers|clients|users|patients|guests|members)|your|you|investors|shareholders|employees|recruit\w*|hiring|funded|revenue|founded|years?|since|some of|one of|many of|most of|none of|percent|surve(?:y|yed)|said|says|told|asked)\b|[%"“”]|\b(?:19|20)\d\d\b/i

/** One of our whole crowd, with no word that narrows it: only that can be said as "you". */
const PLAIN = /^(?:(?:all (?:of )?)?our|the) (?:(?:valued|loyal|dear|esteemed|wonderful|amazing|beloved) )?[\w-]+s$/i

/** The reader among those whom a sentence says we serve; offsets in its text. Null where it speaks to somebody, reports, or counts. */
export function findReaderAmongOurs(text: string): { noun: string; at: number; to: number; nounAt: number; canBeYou: boolean } | null {
  if (OF_OTHERS.test(text)) return null
  for (const pattern of openPatterns(PATTERNS, text)) {
    const match = pattern.exec(text)
    const noun = (match?.[1] ?? match?.[2])?.trimEnd()
    if (!match || !noun) continue
    const nounAt = match.index + match[0].indexOf(noun)
    return {
      noun,
      at: /^[\p{Ll}]/u.test(match[0]) ? match.index : nounAt,
      to: nounAt + noun.length,
      nounAt,
      canBeYou: PLAIN.test(noun) && !/^['’]/.test(text.slice(nounAt + noun.length)),
    }
  }
  return null
}
