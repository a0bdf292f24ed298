import type { Block, MessageKind } from '../document/copy-document.ts'
import type { Sentence } from '../document/english/sentence.ts'
import { BLANK, type Edit } from '../text/span.ts'
import type { Rewrite } from './rule.ts'
import { showRewrite } from './show-rewrite.ts'
import { plain } from './wording.ts'

/** The vague words of a promise, offsets in the sentence. */
export interface VaguePlace {
  readonly start: number
  readonly end: number
  readonly isAnswer: boolean
  /** False where the whole promise is the place, because no word says when. */
  readonly hasWords: boolean
}

/** Messages that are written for one occasion. */
const ONCE: ReadonlySet<MessageKind> = new Set(['marketing-page', 'marketing-email', 'press-release', 'social-post'])
/** After these the time cannot simply stand: "will be soon", "the very", "to be processing it". */
const LEANS = /\b(?:be|is|are|as|than|too|so|and|or|but|until|till|from|for|of|the|an?|in|by|to|with|on|at|about)\s*$/i
/** What is going on has no day by which it is done. */
const GOING_ON = /\b(?:will|'ll|should|are|'re|am|'m) (?:\w+ )?(?:be )?\w+ing\b/i
/** "In a future release" and "when we have updates" name an event of their own. */
const OWN_EVENT =
  /^(?:when|in (?:a|an|one|the) (?:future|upcoming|forthcoming|later|subsequent)|at some point in|in the future$|re-?introduce|introduce|launch|release|roll|bring|restore|publish|open|reopen|resume)/i
const HAPPENS_ONCE = /\b(?:announc|publish|releas|launch|open|reopen|repair|fix|restor)\w*\b/i
/** Not something that the company itself can date: what others will do, and what is kept up rather than done once. */
const NOT_OURS_TO_DATE = /^(?:they|he|she)\b|\bkeep(?:ing)? you (?:updated|informed|posted|in the loop|up to date)\b/i
/** What happens at one moment: "the trial ends in 3 days", not "within 3 days". */
const AT_A_MOMENT = /\b(?:end|expir|renew|start|begin|commenc|launch|laps)(?:s|e|es|ed|ing|ning)? $/i
/** "Processed by …" asks who does it. */
const IS_DONE = /\b(?:be|been|is|are) (?:\w+ly )?\w+(?:ed|en|sent|paid|made) $/i
const SHORT = /^(?:very )?(?:soon|shortly|promptly|momentarily)$/i
/** Where a clause may end. */
const CLAUSE_END = /^(?:\s*(?:[.!,;)]|$)| (?:and|so|but|with|to (?:\w+)|about|regarding|on|in)\b)/i
const UNFOLDS = /[,;:–—(]|\b(?:and|or|but|that|which|who|when|where|while|once|if|so|because|as|until|\w+ing)\b/i

/** The promise with a time in it: the team's own where it gives one for answers, a blank for the writer where it does not. */
export function sayWhen(block: Block, sentence: Sentence, place: VaguePlace, standard: string | null, kind: MessageKind): Rewrite | null {
  const text = plain(sentence.text)
  const own = place.isAnswer && standard ? `within ${standard}` : null
  // A template goes out on any day: "within 3 days" stays true, "by Friday" does not.
  // "As soon as possible" asks how fast, unless it is something that happens once.
  const isPace =
    /^(?:as (?:soon|quickly|fast|promptly) as (?:possible|we can)|asap)$/i.test(text.slice(place.start, place.end).trim()) && !HAPPENS_ONCE.test(text)
  const before = text.slice(0, place.start)
  const isWithin = place.isAnswer || isPace || !ONCE.has(kind) || IS_DONE.test(before)
  const when = own ?? (AT_A_MOMENT.test(before) ? `in ${BLANK}` : isWithin ? `within ${BLANK}` : `by ${BLANK}`)
  const edits = timed(text, place, when, own !== null)
  if (!edits) return null
  const there = edits.map((edit) => ({ ...edit, start: sentence.start + edit.start, end: sentence.start + edit.end }))
  return { title: showRewrite(block, sentence, there, sentence.start), kind: 'choose', edits: there }
}

function timed(text: string, { start, end, hasWords }: VaguePlace, when: string, isSure: boolean): Edit[] | null {
  if (NOT_OURS_TO_DATE.test(text)) return null
  const before = text.slice(0, start)
  const words = text.slice(start, end)
  const after = text.slice(end)
  if (!hasWords) return withoutWords(text, start, end, when, isSure)
  if (OWN_EVENT.test(words.trim()) || GOING_ON.test(before)) return null
  if (before.trim() === '') {
    // "As soon as we get your payment, …": what is waited for is named.
    if (/^as soon as (?:we|i|it)\b/i.test(words.trim()) && !after.startsWith(',')) return null
    const isGoingOn = /^,? (?:we|i|you)(?:'ll| will| are|'re) (?:be )?(?:\w+ )?\w+ing\b/i.test(after)
    const lasting = /^(over|during|throughout|in) the\b/i.exec(words.trim())
    if (isGoingOn) return lasting && after.startsWith(',') ? [{ start, end, text: `${lasting[1]} the next ${BLANK}` }] : null
    const next = /^,? (?:we|i|you|your|our|this|these|the)\b/i.exec(after)
    if (!next || !/^(?:we|i|you|your|our|this|these|the)\b/i.test(next[0].replace(/^,? /, ''))) return null
    // "Soon you will enjoy our pies": from a day on, not by it.
    const lasts = /^,? you(?:'ll| will) (?:enjoy|love|find|see|have)\b/i.test(after)
    return [{ start, end: after.startsWith(',') ? end + 1 : end, text: lasts ? `From ${BLANK},` : `${capital(when)},` }]
  }
  const spell = /^(over|during|throughout) the\b/i.exec(words.trim())
  if (spell) return CLAUSE_END.test(after) ? [{ start, end, text: `${spell[1]} the next ${BLANK}` }] : null
  const isMedial = /\b(?:will|'ll|should|shall)(?: also)? $/i.test(before) && SHORT.test(words) && /^ [a-z]+\b/.test(after)
  if (isMedial) {
    const rest = /^ (.*?)([.!]?)\s*$/.exec(after)
    if (!rest?.[1] || UNFOLDS.test(rest[1]) || rest[1].split(' ').length > 12) {
      // Too much follows: the time comes first.
      const first = /^(?:You|We|Your|Our|It|They|This|The)\b/.exec(text)?.[0]
      if (!first) return null
      return [
        { start: 0, end: first.length, text: `${capital(when)}, ${first.toLowerCase()}` },
        { start, end: end + 1, text: '' },
      ]
    }
    const at = end + 1 + rest[1].length
    return [
      { start, end: end + 1, text: '' },
      { start: at, end: at, text: ` ${when}` },
    ]
  }
  return LEANS.test(before) || !CLAUSE_END.test(after) ? null : [{ start, end, text: when }]
}

/** "Our team will follow up", "It may take some time": the time is added or takes the place of the loose one. */
function withoutWords(text: string, start: number, end: number, when: string, isSure: boolean): Edit[] | null {
  const loose = /\b(?:some time|a (?:little |short )?while|a bit of time|a little time)$/i.exec(text.slice(start, end))
  if (loose) return [{ start: start + loose.index, end, text: `up to ${BLANK}` }]
  if (
    /\b(?:stay tuned|watch this space|order|longer|coming|come|follow|upcoming)\b[^.]*$/i.test(text.slice(start, end)) &&
    !/\bfollow up\b/i.test(text.slice(start, end))
  )
    return null
  const after = text.slice(end)
  if (/^\s*(?:[.!,;]|$)/.test(after)) return AMBIGUOUS_END.test(text.slice(start, end)) ? inFront(text, when) : [{ start: end, end, text: ` ${when}` }]
  // "We will be in touch to arrange delivery"
  if (
    /^ to (?!you\b|your\b|the\b)[a-z]+\b/.test(after) &&
    /\b(?:in touch|in contact|get back to you|contact you|call you|write to you)$/i.test(text.slice(start, end))
  )
    return [{ start: end, end, text: ` ${when}` }]
  // "We will let you know the result": the time stands after what is told.
  const rest = /^( [^.!]{2,60}?)([.!]?)\s*$/.exec(after)
  if (rest?.[1] && AMBIGUOUS_END.test(rest[1])) return inFront(text, when)
  if (!rest?.[1] || UNFOLDS.test(rest[1]) || (isSure && rest[1].split(' ').length > 8)) return null
  return [{ start: end + rest[1].length, end: end + rest[1].length, text: ` ${when}` }]
}

/** "We'll review the details you shared within 2 days" would tell when they were shared. */
const AMBIGUOUS_END = /\byou(?:'ve| have)? (?:\w+ed|sent|made|gave|given|wrote|written|told us|bought|chose|chosen|need|want|have)$/i

/** The time before the sentence. */
function inFront(text: string, when: string): Edit[] | null {
  const first = /^(?:We|Our|The|Your|One of our|A|An)\b/.exec(text)?.[0]
  return first ? [{ start: 0, end: first.length, text: `${capital(when)}, ${first.charAt(0).toLowerCase()}${first.slice(1)}` }] : null
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
