import { once } from '../text/memo.ts'
import { type Block, type BlockRole, type Message, type Placeholder, STAND_IN } from './copy-document.ts'
import { soundsLikeBrand } from './english/brand-words.ts'
import { isGivenName } from './english/given-names.ts'
import { BORROWED_HELLOS, CALLS_MANY, CLOSED_INLINE, isSignOff, VALEDICTIONS } from './message-roles.ts'

/** Roles of blocks that stand outside the letter itself: what the inbox shows, and pictures' words. */
const AROUND: ReadonlySet<BlockRole> = new Set(['title', 'description', 'subject', 'preheader', 'alt-text', 'label', 'placeholder-text'])

/** The blocks that a reader sees as the letter or page itself, in order; only the first reading of template branches. */
export const bodyBlocks = once((message: Message): readonly Block[] => message.blocks.filter(isBodyBlock))

export function isBodyBlock(block: Block): boolean {
  return !AROUND.has(block.role) && block.reading === 0 && block.voice !== 'agent-only' && !/^subject(?: line)?:/i.test(block.text)
}

const SALUTATION = new RegExp(
  `^(?:(?:oh|well|and),? )?(?:hi|hello|hey|(?:my )?dear(?:est)?|greetings|hiya|howdy|good (?:morning|afternoon|evening|day)|to whom it may concern|g'day|salutations|yo|heya|welcome back|(?:morning|afternoon|evening)(?=,? (?:[\\ue000-\\uf8fe]|\\w+)[,!]\\s*$)|${BORROWED_HELLOS})(?=[\\s,!.:\\ue000-\\uf8fe–—]|-(?![a-z\\xc0-\\uffff])|$)`,
  'i',
)
const WELCOMES_BY_NAME =
  /^(?:(?:welcome|congratulations|congrats|thanks|thank you|happy (?:birthday|new year|holidays|easter)|merry christmas|season's greetings|good news|great news|sorry)(?:,| |, )(?:[\ue000-\uf8fe]|\[[\w ]*name\])(?! for\b)|(?:welcome|thanks|congratulations)\b[^,.:;!?]{1,50}, (?:[\ue000-\uf8fe]|\[[\w ]*name\]) ?[!.,])/i
/** "Welcome, Jason!" */
const WELCOMES_SOMEBODY =
  /^(?:welcome(?: back| aboard| home)?|congratulations|congrats|thanks|thank you|happy birthday|good news|sorry), (?!to\b)\p{Lu}\p{Ll}+[!.,]$/iu
const NAME_ALONE = /^@?[\ue000-\uf8fe](?: [\ue000-\uf8fe])? ?[,!:]$/
/** "Mr./Mrs ◆", "Ms. [Last name]," on a line of its own. */
const TITLE_AND_NAME =
  /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?(?: ?\/ ?(?:mr|mrs|ms|miss|mx|dr)\.?){0,3} (?:[\ue000-\uf8fe]|\[[\w ]{0,20}name\])(?: [\ue000-\uf8fe])? ?[,!:]?$/i

/** True when a line of the message greets the reader; "Welcome to Acme!" greets nobody. */
export function hasSalutation(message: Message): boolean {
  const body = bodyBlocks(message)
  const reach = Math.max(12, Math.ceil(body.length / 2))
  // The head of a formal letter may be longer than what follows it.
  return body.some(
    (block, n) =>
      (n < reach || block.role === 'greeting') && block.voice !== 'customer' && block.text.split('\n').some((line) => isSalutation(line.trim(), block)),
  )
}

/** What the first letters of a greeting's line may be; most lines of a page are none, and need no look at their words. */
const MAY_GREET =
  /^(?:[^a-z]|h[aeioy]|dear|g['o]|gre|gut|tha|to |sa|sor|yo|wel|con|bo|bu|cia|na|al|mer|ja|ka|ol|sh|ah|ki|mab|kon|va|as|la|fe|fo|fr|mem|my|ne|par|st|su|te|vo|ou|es|lo|se|mo|re|com|sib|col|ev|m[rsxi]|dr|pro|aft|eve)/i

const WAVES = /^(?:[“"'>*_#\s]|\p{Extended_Pictographic}\ufe0f?)+/u
/** "We miss you, ◆!": what is said to somebody by name. */
const SAID_TO = /^[^.!?:;]{2,60}, ?([\ue000-\uf8fe])(?: ?[\ue000-\uf8fe])? ?[!.,…]{0,3}(?: ?\p{Extended_Pictographic}\ufe0f?)*$/u
/** "◆, thanks for your order." */
const NAME_FIRST = /^@?([\ue000-\uf8fe])(?: [\ue000-\uf8fe])?(?:,| [-–—]) ?\S/
const READERS_NAME: ReadonlySet<string | null> = new Set(['first-name', 'full-name', 'last-name', 'customer'])
/** `<%= "Dear #{name}," %>`: a greeting that the program puts together. */
const GREETS_INSIDE = /["'`](?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b/

/** UTF-16 units: a greeting on a line of its own is shorter. */
const LONGEST_ALONE = 160

function isSalutation(written: string, block: Block): boolean {
  // "👋 Hi Sam,"
  const line = written.replace(WAVES, '')
  if (line === '') return false
  if (block.placeholders.length > 0) {
    const named = (line.length < 90 ? SAID_TO.exec(line) : null) ?? NAME_FIRST.exec(line)
    const value = block.placeholders[(named?.[1] ?? '').charCodeAt(0) - STAND_IN]
    if (value && READERS_NAME.has(value.role)) return true
    const first = block.placeholders[line.charCodeAt(0) - STAND_IN]
    if (first && (GREETS_INSIDE.test(first.raw) || (line.length < 3 && /^(?:\w+[._])?(?:greeting|salutation)$/i.test(first.name)))) return true
  }
  if (!MAY_GREET.test(line)) return false
  if (line.length < LONGEST_ALONE && (NAME_ALONE.test(line) || TITLE_AND_NAME.test(line) || WELCOMES_SOMEBODY.test(line) || CALLS_MANY.test(line))) return true
  // A greeting before a whole paragraph is told by its first words, whatever they open.
  const opening = line.slice(0, LONGEST_ALONE)
  if (WELCOMES_BY_NAME.test(opening)) return true
  if (!SALUTATION.test(opening)) return false
  return line.length < 80 || /^[^.]{0,60}?[,!:–—.-]/.test(line)
}

/** What closes a letter beside the name of who signs; on a line of its own, "Enjoy" and "Stay warm" are any words. */
const VALEDICTION = new RegExp(
  `^(?:${VALEDICTIONS}|(?:with |all |many |our |my )?(?:the )?(?:very )?(?:best|kind|kindest|warm|warmest|sincere|good|many)?,? ?(?:regards|wishes|thanks|greetings|love|gratitude|appreciation)|gratefully|(?:yours|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully) (?:yours|sincerely|faithfully|truly|ever)|thanks (?:a lot|a million|in advance)|welcome aboard|happy [\\w ]+ing|see you then|until (?:then|soon)|(?:stay|keep|be) [\\w ]+|yours in [\\w ]+|x{1,3}o?x?|xoxo|hugs(?: and kisses)?|rgds|thx|br|kr|mfg|signed|have a (?:great|good|nice|lovely|wonderful) \\w+|speak soon|enjoy|onwards?|peace|in solidarity|(?:(?:mit )?(?:viele|liebe|beste|freundliche)n? )?gr(?:u[ßs]s?|ü[ßs]s?en?)|saludos|cordialement|[àa] bientôt|groet(?:jes|en)|ngā mihi|hilsen|(?:happy|safe) [\\w ]{3,20}|for (?:and )?on behalf of [\\w ]{2,40}|your (?:\\w+ ){0,2}(?:agent|host|guide|neighbou?r|planner))[\\s,!.–—-]*$`,
  'i',
)
const TEAM_LINE =
  /\b(?:the|your|our|all of us at|everyone at|from)\b.{1,50}\b(?:team|crew|family|support|desk|department|services|staff|folks|organi[sz]ers|committee|board|office|moderators|admins|administrators|maintainers|volunteers|editors|hosts|founders|developers|librarians|chairs|trustees)\b|^[\ue000-\uf8fe] (?:chairs|organi[sz]ers|staff|crew|committee|board)\b|\bteam\b|\ball of us\b|^office of\b|\baccounts (?:receivable|payable)\b|\b(?:support|help|service|care|contact|call|assistance|information) (?:centre|center|hub|point)\b|\b(?:concierge|reception|front desk|secretariat|registrar's office)(?:$|,)|\b(?:membership|student|patient|library|visitor|public) services\b|\b(?:billing|accounts?|support|sales|security|privacy|finance|admissions?|returns|repairs|claims|payroll|hr|it|lost property|customer \w+|legal|booking|reservations?|membership|subscriptions?|parking|housing|licensing|planning|tax|benefits|registry|environmental|waste|tenant|resident|electoral|council tax|revenues?|personnel|people|press|welfare|visa|passenger|facilities|building|property|repairs and \w+) (?:department|dept\.?|office|desk|division|unit|services|section)\b|\b(?:customer|client|member|guest|credit|leasehold|housing|account|billing|technical|tenancy|income|human|community) (?:service|services|support|care|success|relations|control|controller|collection|management|officer|manager|resources|experience)\b/i
const TITLE_LINE =
  /\b(?:ceo|cto|coo|cfo|cmo|founder|co-?founder|director|manager|officer|president|head of|lead|owner|editor|specialist|agent|engineer|controller|advisor|adviser|executive|representative|assistant|coordinator|secretary|chair(?:man|woman|person)?|maintainer|developer|vp|partner|host)\b/i
const ROLE_LINE = new RegExp(`${TITLE_LINE.source}|\\b(?:support|sales|billing|service|care|accounts|marketing|operations|success)\\b`, 'i')
const PERSON =
  /^(?:[–—~-]+ ?|love,? |from |yours,? )?(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:and|&|de|van|von|la|der|bin|\p{Lu}[\p{L}'’.-]*)){0,4},?(?: (?:and|&) the .{2,40} team)?[.!,、]?$/u
const STAND_IN_LINE =
  /^[–—~ -]{0,20}(?:\[[^\]]{0,40}\bname\b[^\]]{0,40}\]|[\ue000-\uf8fe])(?:[ ,]{1,4}(?:\[[^\]]{0,80}\]|[\ue000-\uf8fe])){0,9}[,.]?(?: (?:and|from|at|,).*)?$/i

/** "Everyone at Acme", "your friends at Acme", "on behalf of the board". */
const MANY_PEOPLE =
  /^(?:(?:(?:with )?(?:much |all our )?(?:love|best wishes|kind regards|warm wishes|greetings|cheers|thanks) |with love,? )?from |with love,? )?(?:everyone|everybody|all of us|all (?:at|in|here)|your friends?|the (?:folks|people|humans|gang)|us all)\b.{0,50}$|^(?:for and )?on behalf of\b|^(?:sent|made|written) with (?:love|care|♥|❤)\S* by\b/i
/** "Maya from Acme", "Maya @ Acme", "Maya Olsen | Support". */
const PERSON_OF =
  /^(?!(?:greetings|news|updates?|more|best|love|sent|message|e-?mail|notes?|hello|hi|regards|cheers|thanks|hugs|wishes|made|powered|free|get|welcome)\b)\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2},?(?: (?:from|at|of|@|for|with)|,| ?[|·•/]) ?(?:the |our |your )?[\p{Lu}\p{Ll}\ue000-\uf8fe[].{1,50}$/iu
/** A blank or value that prompts for the agent: "[Agent Name]", "%staff.name%", "<<Signature>>". */
const AGENT_BLANK =
  /^[–—~ -]*(?:\[|<<?|\{\{?|%\{?|_{2,}|\()\s*(?!customer|client|company|business|brand|recipient|user)(?:[\w.' -]*(?:agent|staff|your|my|sender|rep|representative|employee|owner|manager|advisor|first|full|team)[\w.' -]*name[\w.' -]*|[\w.' -]*signature[\w.' -]*|name)\s*(?:\]|>>?|\}\}?%?|%|_{2,}|\))/i
const POSTAL_FIELD = /\b(?:sender|company|business)[_ ]?address\b/i
/** "FossLab", "ACME", "Larkfield Cloud": names that no person has. */
const BRAND_FORM =
  /^\p{Lu}{2,} (?!\p{Lu}+$)\p{Lu}|^(?!(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}|^(?:Hotel|Caf[eé]|Restaurant|Bank of|University of|Museum|Clinic|Radio|Studio|Casa|Villa) |\d|^\p{Lu}{3,}$|\b(?:Labs?|Cloud|Hosting|Software|Systems|Technolog(?:y|ies)|Solutions|Studios?|Shop|Store|Bank|University|Library|Community|Network|Academy|Project|Media|Press|Apps?|Online|Digital|Services|Institute|Hotel|Clinic|School|Market|Express|HQ)$/u
const COMPANY_FORM =
  /\b(?:ltd|limited|inc|llc|llp|gmbh|plc|corp|corporation|s\.?a\.?|b\.?v\.?|ag|co|group|foundation|holdings?)\.?$|^(?:www\.|https?:)|\.(?:com|org|net|io|co|app|dev|shop|ai|me|uk|example)$/i
/** "Consular Section", "Parks and Trails Department": whose the desk is stands in the next line. */
const DESK_LINE =
  /^(?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and|&|of|\p{Lu}[\p{L}'’-]+)){0,4} (?:Department|Dept\.?|Section|Directorate|Secretariat|Committee|Commission|Bureau)[,.]?$/u
/** "Accounts", over the name of the company. */
const DESK_ALONE = /^(?:accounts|billing|bookings|reservations|dispatch|admissions|circulation)$/i
/** "The Larkfield": one thing, unlike "The Hendersons". */
const THE_THING = /^the (?!\p{L}+s$)\p{L}/iu
/** "Wilf from the boathouse", "Nell & the greenhouse", "Pip (and the rest of the lab)". */
const PERSON_AND_PLACE =
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)?),?(?: (?:from|at|@|in) (?:the |our |your )?\p{L}| (?:and|&|\+) (?:the|all|everyone|our|your)\b| \(\p{L}).{1,50}$/u
/** "Ms. Ito, head teacher". */
const PERSON_WITH_TRADE = /^((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}), \p{Ll}[\p{Ll} -]{2,40}$/u
/** `clinicName`, `shop_name`, `site.title`: a value that holds what the sender is called, not who. */
const BRAND_VALUE =
  /(?:company|business|brand|shop|store|site|website|blog|app|application|hotel|motel|restaurant|cafe|clinic|practice|hospital|pharmacy|school|college|university|academy|club|gym|studio|salon|spa|church|charity|library|museum|project|service|platform|system|organi[sz]ation|org|agency|firm|community|festival|institution|bank|dealership)(?:\.|->|_|-|::)?(?:display_?)?(?:name|title|label)$|^(?:blogname|(?:\w+[._])?title)$/i
/** What people put round their names. */
const DECORATION = /\((?:she|he|they|any)\b[^)]*\)|[:;]-?[)D]|<3|\p{Extended_Pictographic}|\ufe0f|[*_]{1,2}(?=\p{L})|(?<=\p{L}) x{1,3}$|(?<=\p{L})[*_]{1,2}/gu

/** "Your friendly mail system": a machine is no team. */
const MACHINE = /\b(?:system|software|platform|bot|robot|mailer|server|daemon|notifier|notifications?|autoresponder|website|portal|app)[\s.!]*$/i

/** "Team name: Otters": a detail. */
const FIELD = /^[\p{L}' ]{2,30}: ?(?=\S)(?!the\b|your\b)|\bteam (?:name|members?|leader|size)\b/iu

/** How a message ends: who closes it. */
export type Closing = 'person' | 'team' | 'brand' | 'nobody'

/**
 * Who closes the message: a person, a named team, only a brand's name, or nobody.
 *
 * @param brands names of the company and its products, in any case.
 */
export function closingOf(message: Message, brands: readonly string[]): Closing {
  const lines = bodyBlocks(message).flatMap((block) =>
    block.voice === 'customer' || block.role === 'button' || isLinkRow(block)
      ? []
      : closingLines(block.text).map((line) => ({ line: COPYRIGHT.test(line.trim()) ? '' : line.replace(DECORATION, '').trim(), block })),
  )
  const from = Math.max(1, Math.min(Math.floor(lines.length / 3), lines.length - 14))
  let brand = false
  const dashes = lines.filter(({ line }) => /^[–—~-]/.test(line)).length
  const postal = lines.findLastIndex(({ block }) => POSTAL_FIELD.test(block.text) || block.placeholders.some((one) => POSTAL_FIELD.test(one.name)))
  for (let i = from; i < lines.length; i++) {
    const { line, block } = lines[i] ?? { line: '', block: null }
    if (!block || line.length > 90 || line === '') continue
    const words = line.split(/\s+/).length
    if (
      words <= 9 &&
      !/[?:]$/.test(line) &&
      TEAM_LINE.test(line) &&
      !FIELD.test(line) &&
      !MACHINE.test(line) &&
      (isSignOff(line) || (i >= lines.length - 3 && words <= 5) || /^[–—~-]|^\p{Lu}|^[\ue000-\uf8fe]|^your\b/u.test(line)) &&
      !isSentence(line)
    )
      return 'team'
    if (i >= lines.length - 4 && (DESK_LINE.test(line) || (block.role !== 'heading' && DESK_ALONE.test(line) && /[.!?,]$/.test(lines[i - 1]?.line ?? ''))))
      return 'team'
    const isLate = i > lines.length / 3
    // "[Sender_Name], [Sender_Address]" at the foot is a company's, as the law wants it.
    if (i === postal || i === postal - 1) continue
    if (isLate && AGENT_BLANK.test(line)) return 'person'
    if (isLate && words <= 8 && MANY_PEOPLE.test(line) && !isSentence(line)) return 'team'
    // "- First name", "- Last name": things to send, in a list of lines.
    const isListed = /^[–—~-]/.test(line) && dashes >= 3
    if (words <= 8 && /^[–—~-]/.test(line) && !isListed && PERSON_OF.test(line.replace(/^[–—~ -]+/, ''))) return 'person'
    const inline =
      /^(.{1,30}?)(?:,|(?<=^[Ss]igned):| [-–—]| ?x{1,3}|(?<=^x{1,3}))\s+(\p{Lu}.{0,40}|[\ue000-\uf8fe].{0,20}|(?:your|the|everyone|all of us|for and on behalf of|on behalf of)\b.{0,60}|\p{Ll}+ from \p{L}.{1,40})$/u.exec(
        line,
      )
    // "To your next harvest," over a name says goodbye, whatever its words.
    const closes =
      VALEDICTION.test(line.replace(/^.{3,40} \/ /, '')) ||
      (isLate && i >= lines.length - 8 && words <= 9 && /[,!]$/.test(line) && !SALUTATION.test(line) && isPersonLine(lines[i + 1]?.line ?? ''))
    // "Yours sincerely, / For Larkfield Homes / J. P. Okonkwo"
    const skip = closes && FOR_WHOM.test(lines[i + 1]?.line ?? '') && isPersonLine(lines[i + 2]?.line ?? '') ? 2 : 1
    const signed = closes ? (lines[i + skip]?.line ?? '') : inline && VALEDICTION.test(inline[1] ?? '') ? (inline[2] ?? '') : null
    if (signed !== null) {
      const who = signer(signed, lines[i + skip + 1]?.line ?? '', (closes ? lines[i + skip]?.block : block) ?? block, message, brands)
      // The brand first, who writes for it below: "Larkfield Library / {{ librarian_name }}".
      const below = lines[i + (closes ? 2 : 1)]
      if (who === 'brand' && below?.block && STAND_IN_LINE.test(below.line) && below.block.placeholders.some((one) => NAMES_SOMEBODY.test(one.name)))
        return 'person'
      if (who === 'brand') brand = true
      else if (who !== 'nobody') return who
      continue
    }
    if (isLate && i >= lines.length - 6 && words <= 8 && PERSON_OF.test(line) && /[|·•/,]/.test(line) && ROLE_LINE.test(line) && !isSentence(line))
      return 'person'
    if (i >= lines.length - 2 && words <= 5 && / from \p{Lu}/u.test(line) && PERSON_OF.test(line) && !isSentence(line)) return 'person'
    if (words <= 5 && PERSON.test(line) && isLate) {
      const next = lines[i + 1]?.line ?? ''
      if (next.split(/\s+/).length <= 8 && TITLE_LINE.test(next)) return 'person'
      if (/^[–—~-]/.test(line) && !isListed && signer(line.replace(/^[–—~ -]+/, ''), '', block, message, brands) === 'person') return 'person'
    }
    if (isLate && i >= lines.length - 4 && words <= 6 && TITLED.test(line) && !isSentence(line)) return 'person'
    // "Rob", "Mia, Larkfield", "Gwen & the walking group" under a letter, with no closing phrase before it.
    if (isLate && i >= lines.length - 4 && words <= 6 && startsWithName(line) && !/[.!?]$/.test(line) && !isSentence(line)) return 'person'
    if (isLate && i >= lines.length - 3 && words <= 9 && / \(?(?:and|with|&) (?:the|all|our|everyone)\b/.test(line) && PERSON_AND_PLACE.test(line))
      return 'person'
    // "Ana Kowal, head baker": whatever the trade is called.
    if (i >= lines.length - 2 && words <= 7 && /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+, \p{Ll}[\p{Ll} -]{2,40}$/u.test(line) && !isSentence(line))
      return 'person'
    if (isLate && i >= lines.length - 3 && words <= 6 && WITH_INITIAL.test(line) && !COMPANY_FORM.test(line)) return 'person'
    // "Edda", over a telephone number or an address.
    if (
      isLate &&
      i >= lines.length - 4 &&
      /^\p{Lu}\p{Ll}+$/u.test(line) &&
      /[.!?]$/.test(lines[i - 1]?.line ?? '') &&
      /\d{3}[\d ]{3,}|[\w.]@\w|[\ue000-\uf8fe]/.test(`${lines[i + 1]?.line ?? ''} ${lines[i + 2]?.line ?? ''}`) &&
      !soundsLikeBrand(line) &&
      !BRAND_FORM.test(line) &&
      !brands.some((one) => one.toLowerCase() === line.toLowerCase()) &&
      !isNamedElsewhere(line, message)
    )
      return 'person'
    // A name alone under the last sentence, whoever is called so.
    if (
      i === lines.length - 1 &&
      isLate &&
      (isNameAlone(line) || isSpokenTo(line, message)) &&
      /[.!?]$/.test(lines[i - 1]?.line ?? '') &&
      !isNamedElsewhere(line, message)
    )
      return 'person'
    const signs = ({ role, name }: Placeholder) => role === 'agent' || role === 'signature' || (i >= lines.length - 4 && isLate && NAMES_SOMEBODY.test(name))
    if (STAND_IN_LINE.test(line) && !isSentence(line) && block.placeholders.some(signs)) return 'person'
  }
  return brand ? 'brand' : 'nobody'
}

function closingLines(text: string): string[] {
  return text.split('\n').flatMap((written) => {
    const line = written.trim()
    const at = line.length > 12 ? line.slice(-110).search(CLOSED_INLINE) : -1
    return at > 0 ? [line.slice(0, at - Math.min(110, line.length)), line.slice(at - Math.min(110, line.length))] : line
  })
}

/** "Rob", "Mia, Larkfield", "Leo @ Larkfield", "Ana Costa": a given name comes first, and no word of a sentence follows it. */
function startsWithName(line: string): boolean {
  const match = /^[–—~ -]*(\p{Lu}[\p{L}'’-]+)(.*)$/u.exec(line)
  if (!match?.[1] || !isGivenName(match[1])) return false
  const rest = match[2] ?? ''
  return /^[,.!]?$/.test(rest) || /^(?:,| [&@|·•/+–—-]| (?:and|from|at|of|with)\b| \(| \p{Lu}[\p{L}'’.-]*(?:$|[ ,.]))/u.test(rest)
}

/** True when the last line only closes, "Yours sincerely" or "Many thanks,": nobody signs, and it is a letter still. */
export function endsAsLetter(message: Message): boolean {
  const last = bodyBlocks(message).at(-1)
  return last !== undefined && last.voice !== 'customer' && (CLOSED_INLINE.test(last.text) || (/,$/.test(last.text) && VALEDICTION.test(last.text)))
}

/** "Anouk Brill", "Anouk B. Brill". */
function isNameAlone(line: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}'’-]+$/u.test(line) && !soundsLikeBrand(line) && !BRAND_FORM.test(line) && !COMPANY_FORM.test(line)
}

/** "News · The team · Blog": several links and no other words lead elsewhere, and sign nothing. */
function isLinkRow({ text, marks }: Block): boolean {
  const links = marks.filter((mark) => mark.kind === 'link')
  if (links.length < 2) return false
  let rest = 0
  let at = 0
  for (const { at: from, to } of links) {
    rest += text.slice(at, from).replace(/[^\p{L}\p{N}]/gu, '').length
    at = Math.max(at, to)
  }
  return rest + text.slice(at).replace(/[^\p{L}\p{N}]/gu, '').length === 0
}

/** "© Maya Hill | Acme" owns the page, and says nothing of who wrote it. */
const COPYRIGHT = /^(?:©|\(c\)|&copy|copyright\b)|\ball rights reserved\b/i
/** "Prof. Hill", "Mayor Maya Hill", "/Maya", "Your tutor, Maya". */
const TITLED =
  /^[–—~ -]*(?:\/|(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Rev|Reverend|Fr|Father|Sister|Brother|Pastor|Rabbi|Imam|Mayor|Coach|Captain|Capt|Cllr|Councillor|Principal|Chef|Nurse|Sir|Lady|Lord|Hon|Judge|Major|Lt|Sgt)\.? |[Yy]our (?:[\p{Ll}]+ ){0,3}?[\p{Ll}]+, )\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}[,.]?$/u

/** "J. Okonkwo (bookings)". */
const WITH_INITIAL = /^[–—~ -]*\p{Lu}\.(?: ?\p{Lu}\.)* \p{Lu}\p{Ll}[\p{L}'’-]*(?:,? \([^()]{2,30}\)|, .{2,40})?$/u

const FOR_WHOM = /^(?:(?:for )?(?:and )?on behalf of|for|p\.?p\.?) \p{Lu}/iu

function isPersonLine(line: string): boolean {
  return line.split(/\s+/).length <= 4 && (PERSON.test(line) || STAND_IN_LINE.test(line) || AGENT_BLANK.test(line))
}

function isSentence(line: string): boolean {
  return /\b(?:is|are|was|were|will|can|may|has|have|please|you|we|contact|if|do|reply|call|email|join|ask|visit)\b|^(?:view|see|meet|open|read|browse|find|manage|explore|discover)\b/i.test(
    line,
  )
}

function signer(line: string, next: string, block: Block, message: Message, brands: readonly string[]): Closing {
  if (line === '' || line.split(/\s+/).length > 9 || VALEDICTION.test(line) || (isSentence(line) && !TEAM_LINE.test(line))) return 'nobody'
  if (MACHINE.test(line)) return 'brand'
  if (TEAM_LINE.test(line)) return 'team'
  if (AGENT_BLANK.test(line) || MANY_PEOPLE.test(line)) return 'person'
  const bare = line.replace(/^[–—~ -]+|[\s,.!]+$/g, '')
  if (COMPANY_FORM.test(line.trim())) return TITLE_LINE.test(next) || TEAM_LINE.test(next) ? 'team' : 'brand'
  if (brands.some((brand) => brand.toLowerCase() === bare.toLowerCase())) return TEAM_LINE.test(next) ? 'team' : 'brand'
  if (/[\ue000-\uf8fe]/.test(line)) {
    const roles = block.placeholders.filter((_, n) => line.includes(String.fromCharCode(STAND_IN + n)))
    const isSomebody = ({ role, name }: Placeholder) =>
      role !== 'company' && role !== 'link' && role !== 'product' && !ADDRESS_NAME.test(name) && !(role === 'unknown' && BRAND_VALUE.test(name))
    return roles.some(isSomebody) ? 'person' : 'brand'
  }
  // "Larkfield Support": a desk of theirs.
  if (
    /\p{L} (?:support|sales|billing|accounts|help ?desk|admissions|hr|recruit(?:ment|ing)|careers|management|administration|operations|membership|finance|compliance|moderation|crew|family|staff|committee|board|desk|office|department|volunteers|trustees)$/iu.test(
      bare,
    )
  )
    return 'team'
  if (BRAND_FORM.test(bare) && !TITLE_LINE.test(line)) return TITLE_LINE.test(next) || TEAM_LINE.test(next) ? 'team' : 'brand'
  if (TITLE_LINE.test(line) || TITLE_LINE.test(next)) return 'person'
  if (/^[[<(_]/.test(bare) && !/\p{Ll}{3}.*\s\p{Ll}{3}.*\s\p{Ll}{3}.*\s\p{Ll}{3}/u.test(bare))
    return /compan|business|brand|organi[sz]|store|shop/i.test(bare) && !/your name|agent|\band\b/i.test(bare) ? 'brand' : 'person'
  if (/\bname\b/i.test(line)) return 'person'
  // "kit from loopr", under a closing phrase
  if (startsWithName(line) || (/ from /.test(line) && PERSON_OF.test(line))) return 'person'
  const named = (PERSON_AND_PLACE.exec(line) ?? PERSON_WITH_TRADE.exec(line))?.[1]
  if (named && !soundsLikeBrand(named)) return 'person'
  // "Ana Kowal, Larkfield Mill", under a closing phrase.
  if (/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(bare) && isNameAlone(bare.slice(0, bare.indexOf(',')))) return 'person'
  if (THE_THING.test(bare)) return 'brand'
  if (soundsLikeBrand(bare)) return TITLE_LINE.test(next) || TEAM_LINE.test(next) ? 'team' : 'brand'
  if (!PERSON.test(bare)) return 'nobody'
  return isNamedElsewhere(bare, message) ? 'brand' : 'person'
}

/** `librarianName`, `agent_full_name`, `manager.name`: somebody of ours. */
const NAMES_SOMEBODY =
  /(?:agent|staff|manager|sender|author|librarian|teacher|doctor|host|organi[sz]er|coordinator|advis[eo]r|assistant|director|officer|owner|rep|technician|coach|trainer|secretary|designer|tutor|mentor|instructor|therapist|planner|consultant|counsell?or|recruiter|photographer|driver|engineer|editor|founder)(?:_?full|_?first)?(?:[_.]|->)?name/i
/** `queue.CorrespondAddress`, `site_url`: where an answer goes, not who gives it. */
const ADDRESS_NAME = /address|e-?mail|url|domain|website|phone/i

const SPOKEN_TO = /\b(?:ask|ring|tell|text|write to|speak to|talk to|i'm|i am|name is|named?) $/i

/** "Edda", after "then tell Edda". */
function isSpokenTo(name: string, { blocks }: Message): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  return blocks.some(({ text }) => SPOKEN_TO.test(text.slice(0, Math.max(0, text.indexOf(name))).slice(-16)))
}

/** A brand signs with the name that the message also uses in its sentences; a person's name stands only under it. */
function isNamedElsewhere(name: string, message: Message): boolean {
  let count = 0
  const host = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (host.length >= 4 && message.links.some((link) => /(?:@|:\/\/)([^/\s?]+)/.exec(link.target)?.[1]?.toLowerCase().split('.').includes(host))) return true
  for (const block of message.blocks) {
    for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + name.length)) {
      // "Ring Ada" names a person.
      if (SPOKEN_TO.test(block.text.slice(Math.max(0, at - 16), at))) return false
      count++
    }
  }
  return count > 1
}
