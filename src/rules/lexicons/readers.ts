/**
 * Those whom copy is written to, by what they are to who writes, each noun once: singular, as alternatives of a pattern.
 * `'a|b'.replaceAll('|', 's|')` and an `s` make many of them; the build follows both, so that patterns keep their gates.
 */

const CUSTOMERS = 'customer|client|user|subscriber|buyer|guest|member|tenant|resident|passenger'
const CLAIMANTS = 'purchaser|participant|attendee|account ?holder|card ?holder|policy ?holder|applicant|claimant|complainant'

/** Whom a company serves: customers in every trade's word for them. */
export const SERVED = `${CUSTOMERS}|shopper|patient|donor|student|learner|consumer|travell?er|home ?owner|diner`

/** Who asks for something, holds something or agreed to something. */
export const PARTIES = `${CLAIMANTS}|delegate|borrower|renter|job ?seeker|apprentice|trainee|candidate|bidder|enrollee`

/** Who reads of themselves in "the … must": a pupil or a patient may be somebody else, whom the reader teaches or nurses. */
export const CONTRACTING = `${CUSTOMERS}|${CLAIMANTS}`

/** Who has a contract or a case with who writes, and is nobody else's in the singular; a "client" may be a program, a "guest" the reader's. */
export const PARTY = `customer|member|tenant|resident|subscriber|buyer|${CLAIMANTS}|borrower|consumer|hirer|householder|leaseholder|lessee|insured|licensee|pupil|student|donor|patron`

/** Who comes for a while, to a place or an occasion. */
export const COMERS =
  'hirer|lodger|camper|patron|exhibitor|entrant|contestant|leaseholder|householder|pupil|backer|stallholder|licen[cs]ee|visitor|player|supporter|angler|swimmer|skater|rider|commuter|pledger'

/** Who may read as a customer, and mostly is somebody else, whom customers deal with. */
export const PROVIDERS = 'author|seller|vendor|host|driver|owner|merchant|reader|teacher|parent|volunteer'

/** Whoever may be one of the readers. */
export const READER = `${SERVED}|${PARTIES}|${COMERS}`
export const READERS = `${READER.replaceAll('|', 's|')}s`

/** Many of them told of as a crowd: "customers can …". */
export const CROWD = `${SERVED.replaceAll('|', 's|')}s|${PARTIES.replaceAll('|', 's|')}s|employers|sellers`

/** Organisations and trades, whose copy speaks of its reader as of one of a kind. */
export const TRADES =
  'businesses|companies|organi[sz]ations|marketers|marketing teams|teams|entrepreneurs|startups|merchants|retailers|agencies|developers|creators|freelancers|enterprises|site owners|website owners|publishers|educators|engineers|operators|sponsors|nonprofits|non-profits|institutions|professionals|business owners|founders|employers|firms|schools|universities|landlords|investors|families'
