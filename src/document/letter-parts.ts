import type { Block, BlockRole, Message } from './copy-document.ts'
import { isSignOff } from './message-roles.ts'

/** Roles of blocks that stand outside the letter itself: what the inbox shows, and pictures' words. */
const AROUND: ReadonlySet<BlockRole> = new Set(['title', 'description', 'subject', 'preheader', 'alt-text', 'label', 'placeholder-text'])

/** The blocks that a reader sees as the letter or page itself, in order; only the first reading of template branches. */
export function bodyBlocks(message: Message): Block[] {
  return message.blocks.filter(
    (block) => !AROUND.has(block.role) && block.reading === 0 && block.voice !== 'agent-only' && !/^subject(?: line)?:/i.test(block.text),
  )
}

const SALUTATION =
  /^(?:hi|hello|hey|dear|greetings|hiya|howdy|good (?:morning|afternoon|evening|day)|to whom it may concern|g'day|salutations|hola|yo|heya|welcome back)(?=[\s,!.:\ue000-\uf8fe–—-]|$)/i
const WELCOMES_BY_NAME =
  /^(?:welcome|congratulations|congrats|thanks|thank you|happy birthday|good news|great news|sorry)(?:,| |, )(?:[\ue000-\uf8fe]|\[[\w ]*name\])/i
const NAME_ALONE = /^@?[\ue000-\uf8fe](?: [\ue000-\uf8fe])? ?[,!:]$/

/** True when a line of the message greets the reader; "Welcome to Acme!" greets nobody. */
export function hasSalutation(message: Message): boolean {
  const body = bodyBlocks(message)
  const reach = Math.max(12, Math.ceil(body.length / 2))
  return body.slice(0, reach).some((block) => block.voice !== 'customer' && block.text.split('\n').some((line) => isSalutation(line.trim())))
}

function isSalutation(line: string): boolean {
  if (NAME_ALONE.test(line) || WELCOMES_BY_NAME.test(line)) return true
  if (!SALUTATION.test(line)) return false
  return line.length < 80 || /^[^.]{0,60}?[,!:–—.-]/.test(line)
}

const VALEDICTION =
  /^(?:(?:with |all |many |our |my )?(?:the )?(?:very )?(?:best|kind|kindest|warm|warmest|sincere|good|many)?,? ?(?:regards|wishes|thanks|greetings|love|gratitude|appreciation)|best|(?:yours|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully)(?: (?:yours|sincerely|faithfully|truly|ever))?|cheers|thanks(?: again| so much| a lot| a million| in advance)?|thank you(?: again| so much| very much)?|take care|talk soon|welcome aboard|love|happy [\w ]+ing|see you (?:soon|around|there|then)|until (?:next time|then|soon)|stay [\w ]+|have a (?:great|good|nice|lovely|wonderful) \w+|speak soon|enjoy|onwards?|peace|in solidarity|your friends?)[\s,!.–—-]*$/i
const TEAM_LINE =
  /\b(?:the|your|our|all of us at|everyone at|from)\b.{1,50}\b(?:team|crew|family|support|desk|department|services|staff|folks)\b|\bteam\b|\ball of us\b|\b(?:customer|client|member|guest|credit|leasehold|housing|account|billing|technical|tenancy|income|human|community) (?:service|services|support|care|success|relations|control|controller|collection|management|officer|manager|resources|experience)\b/i
const TITLE_LINE =
  /\b(?:ceo|cto|coo|cfo|cmo|founder|co-?founder|director|manager|officer|president|head of|lead|owner|editor|specialist|agent|engineer|controller|advisor|adviser|executive|representative|assistant|coordinator|secretary|chair(?:man|woman|person)?|maintainer|developer|vp|partner|host)\b/i
const PERSON =
  /^(?:[–—~-]+ ?|love,? |from |yours,? )?(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:and|&|de|van|von|la|der|bin|\p{Lu}[\p{L}'’.-]*)){0,4},?(?: (?:and|&) the .{2,40} team)?[.!,、]?$/u
const STAND_IN_LINE = /^[–—~ -]*(?:\[[^\]]*\bname\b[^\]]*\]|[\ue000-\uf8fe])(?:[ ,]+(?:\[[^\]]*\]|[\ue000-\uf8fe]))*[,.]?(?: (?:and|from|at|,).*)?$/i

/** How a message ends: who closes it. */
export type Closing = 'person' | 'team' | 'brand' | 'nobody'

/**
 * Who closes the message: a person, a named team, only a brand's name, or nobody.
 *
 * @param brands names of the company and its products, in any case.
 */
export function closingOf(message: Message, brands: readonly string[]): Closing {
  const lines = bodyBlocks(message).flatMap((block) => (block.voice === 'customer' ? [] : block.text.split('\n').map((line) => ({ line: line.trim(), block }))))
  const from = Math.max(1, Math.min(Math.floor(lines.length / 3), lines.length - 14))
  let brand = false
  for (let i = from; i < lines.length; i++) {
    const { line, block } = lines[i] ?? { line: '', block: null }
    if (!block || line.length > 90 || line === '') continue
    const words = line.split(/\s+/).length
    if (
      words <= 9 &&
      !/[?:]$/.test(line) &&
      TEAM_LINE.test(line) &&
      (isSignOff(line) || /^[–—~-]|^\p{Lu}|^[\ue000-\uf8fe]|^your\b/u.test(line)) &&
      !isSentence(line)
    )
      return 'team'
    const inline = /^(.{2,30}?),\s+(\p{Lu}.{0,40}|[\ue000-\uf8fe].{0,20})$/u.exec(line)
    const closes = VALEDICTION.test(line)
    const signed = closes ? (lines[i + 1]?.line ?? '') : inline && VALEDICTION.test(inline[1] ?? '') ? (inline[2] ?? '') : null
    if (signed !== null) {
      const who = signer(signed, lines[i + 2]?.line ?? '', message, brands)
      if (who === 'brand') brand = true
      else if (who !== 'nobody') return who
      continue
    }
    if (words <= 5 && PERSON.test(line) && i > lines.length / 3) {
      const next = lines[i + 1]?.line ?? ''
      if (next.split(/\s+/).length <= 8 && TITLE_LINE.test(next)) return 'person'
      if (/^[–—~-]/.test(line) && signer(line.replace(/^[–—~ -]+/, ''), '', message, brands) === 'person') return 'person'
    }
    if (STAND_IN_LINE.test(line) && block.placeholders.some((one) => one.role === 'agent' || one.role === 'signature')) return 'person'
  }
  return brand ? 'brand' : 'nobody'
}

function isSentence(line: string): boolean {
  return /\b(?:is|are|was|were|will|can|may|has|have|please|you|we|contact|if|do|reply|call|email|join|ask|visit)\b/i.test(line)
}

function signer(line: string, next: string, message: Message, brands: readonly string[]): Closing {
  if (line === '' || line.split(/\s+/).length > 9 || (isSentence(line) && !TEAM_LINE.test(line))) return 'nobody'
  if (TEAM_LINE.test(line)) return 'team'
  const bare = line.replace(/^[–—~ -]+|[\s,.!]+$/g, '')
  if (brands.some((brand) => brand.toLowerCase() === bare.toLowerCase())) return TEAM_LINE.test(next) ? 'team' : 'brand'
  if (/[\ue000-\uf8fe]/.test(line)) {
    const roles = message.blocks.flatMap((block) =>
      block.text.includes(line) ? block.placeholders.filter((_, n) => line.includes(String.fromCharCode(0xe000 + n))) : [],
    )
    return roles.some((one) => one.role !== 'company' && one.role !== 'link' && one.role !== 'product') ? 'person' : 'brand'
  }
  if (TITLE_LINE.test(line) || TITLE_LINE.test(next)) return 'person'
  if (/^[[<(_]/.test(bare) && !/\p{Ll}{3}.*\s\p{Ll}{3}.*\s\p{Ll}{3}.*\s\p{Ll}{3}/u.test(bare))
    return /compan|business|brand|organi[sz]|store|shop/i.test(bare) && !/your name|agent|\band\b/i.test(bare) ? 'brand' : 'person'
  if (/\bname\b/i.test(line)) return 'person'
  if (!PERSON.test(bare)) return 'nobody'
  return isNamedElsewhere(bare, message) ? 'brand' : 'person'
}

/** A brand signs with the name that the message also uses in its sentences; a person's name stands only under it. */
function isNamedElsewhere(name: string, message: Message): boolean {
  let count = 0
  for (const block of message.blocks) for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + name.length)) count++
  return count > 1
}
