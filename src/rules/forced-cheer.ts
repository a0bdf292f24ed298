import type { Block } from '../document/copy-document.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { type Place, placesOf } from './wording.ts'

const WHOOP =
  '(?:woo-?hoo+|whoo-?hoo+|yay+|woot|w00t|hoo-?ray|hurray|yippee|whoop(?:ie|ee)?|whoopsie|oopsie(?: daisy)?|ta-?da+|uh-?oh+(?=!)|boo-?yah|cha-?ching|ka-?ching|yeehaw|wahoo|huzzah|hip hip hooray)'
const CHEER: readonly RegExp[] = [
  new RegExp(`(?<![\\w:-])${WHOOP}(?![\\w:-])[!.,]*`, 'i'),
  /^(?:uh-?oh|whoops)[,!]+|^(?:ka-?)?boom!+|^high[- ]five!+|(?<![\p{L}-])OMG(?![\p{L}-])[,!]*/iu,
  /\b(?:awesome ?sauce|amazeballs|easy[- ]peasy(?:[ ,-]+lemon[- ]squeezy)?|okey[- ]dokey|holy (?:moly|guacamole|cow)|happy dance|pinky (?:promise|swear)|drum ?roll,? please|abracadabra|hocus pocus|supercalifragil\w*|fan-?freaking-?tastic|totes|adulting|the bee's knees|rock on(?=[!.])|pop the (?:champagne|bubbly)|confetti cannons?|jump(?:ing)? for joy|over the moon|squee+)\b[!]*/i,
  /\b(?:you(?:'re| are) (?:a |an |our |such a )?(?:absolute |total |true |real )?(?:rock ?star|superstar|legend|champ|ninja|wizard|unicorn|hero)|you rock|high[- ]fives? (?:to you|from us)|give yourself a (?:pat|high[- ]five)|you(?:'re| are) (?:crushing|killing|nailing|slaying) it|you nailed it)\b[!]*/i,
  /\b(?:paw-?some|fur-?tastic|egg-?cellent|tea-?riffic|claw-?some|un-?be-?leaf-?able|purr-?fect)\b[!]*/i,
  /(?<![!?\s]|^)((?=[!?]{0,8}?!\??!)[!?]{2,})(?=[\s"')\]]|$)/,
  /(?:\p{Extended_Pictographic}\ufe0f?\u200d?\s?){3,}/u,
]

/** "Boots by Wahoo, straps by Whoop": a name, with its capital within the sentence. */
const NAMED = /^\p{Lu}\p{Ll}+[.,]*$/u

/** "Woohoo!!! You're a rockstar": laughter from a can. */
export const forcedCheer: BlockRule = {
  id: 'forced-cheer',
  title: 'Tries too hard to be fun',
  principle: 'not-too-clever',
  hears: 'Nobody talks like this. What do they want?',
  description:
    'Finds canned cheer: “Woohoo!”, rows of exclamation marks or pictures, puns, “you’re a rockstar”. Plain good news with one exclamation mark is fine. Silent when the voice of your brand is playful.',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: '⟦Woohoo!⟧ Your parcel is on its way.', good: 'Your parcel is on its way.', fixed: true },
    { bad: 'Your seat is booked⟦!!!⟧', good: 'Your seat is booked!', fixed: true },
    { bad: 'Thanks, ⟦you’re a rockstar!⟧', good: 'Thanks for the clear photos; they showed us the fault at once.' },
  ],
  silent: [
    { text: '!!! tip\n\nWater it once a week.', why: 'the mark of a note' },
    { text: 'Good news: your parcel is here!', why: 'one exclamation mark for good news' },
    { text: 'Congratulations on your new home!', why: 'a sincere wish' },
    { text: 'It pairs with bands from Wahoo and Whoop.', why: 'names of makers' },
    { text: 'The museum of rock stars opens at nine.', why: 'real rock stars' },
  ],
  *check({ block, team }: BlockContext): Iterable<Hit> {
    if (team.voice === 'playful') return
    for (const place of placesOf(block, CHEER)) {
      if (place.start > place.sentence.start && NAMED.test(place.match[0]) && !/[.!?] $/.test(block.text.slice(0, place.start))) continue
      const marks = place.match[1] && /^[!?]+$/.test(place.match[1]) ? place.match[1] : null
      const start = marks ? place.end - marks.length : place.start
      const rewrite = calm(block, place, marks)
      yield {
        block,
        start,
        end: place.end,
        message: marks
          ? 'More than one exclamation mark reads as shouting. One is enough; none is often better.'
          : 'This cheer sounds put on. Say the good news itself; that is what makes your customer smile.',
        ...(rewrite ? { rewrites: [rewrite] } : {}),
      }
    }
  },
}

/** One mark for many; no cheer where the rest stands by itself. */
function calm(block: Block, place: Place, marks: string | null): Rewrite | null {
  if (marks) {
    const asks = marks.includes('?')
    return {
      title: asks ? 'Write one question mark' : 'Write one exclamation mark',
      kind: 'choose',
      edits: [{ start: place.end - marks.length, end: place.end, text: asks ? '?' : '!' }],
    }
  }
  const pictures = /^(?:\p{Extended_Pictographic}\ufe0f?\u200d?\s?){3,}$/u.test(place.match[0])
    ? /^\p{Extended_Pictographic}\ufe0f?/u.exec(place.match[0])?.[0]
    : undefined
  if (pictures !== undefined) return { title: `Keep one: ${pictures}`, kind: 'choose', edits: [{ start: place.start, end: place.end, text: pictures }] }
  // "Thanks, you’re a rockstar!": the thanks are enough.
  const thanked = /^(?:many thanks|thanks|thank you)[^.!?,–—-]{0,60}?(?=[,.!]? ?[–—-]? ?$)/i.exec(place.text.slice(0, place.start - place.sentence.start))
  if (thanked && place.end >= place.sentence.start + place.text.trimEnd().length && /^you/i.test(place.match[0]))
    return {
      title: `Write “${thanked[0].trimEnd()}!”`,
      kind: 'choose',
      edits: [{ start: place.sentence.start + thanked[0].trimEnd().length, end: place.sentence.start + place.text.trimEnd().length, text: '!' }],
    }
  const opens = new RegExp(`^${WHOOP}(?:!|,|\\s[–—-])\\s+(?=\\p{L})`, 'iu').exec(place.text)
  if (opens && place.start === place.sentence.start && place.text.length - opens[0].length > 12) {
    const first = place.sentence.start + opens[0].length
    const letter = place.text[opens[0].length] ?? ''
    const rest = block.text.slice(first, place.sentence.end).trim()
    const shown = `${letter.toUpperCase()}${rest.slice(1)}`
    return {
      title: `Start with “${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`,
      kind: 'choose',
      edits: [{ start: place.start, end: first + 1, text: letter.toUpperCase() }],
    }
  }
  const alone = place.start === place.sentence.start && place.end >= place.sentence.end
  const next = block.sentences[place.sentence.index + 1]
  if (!alone || !next || !/^\p{Lu}/u.test(next.text) || !new RegExp(`^${WHOOP}[!.]*$`, 'i').test(place.text)) return null
  return {
    title: `Start with “${next.text.length > 40 ? `${next.text.slice(0, 40)}…` : next.text}”`,
    kind: 'choose',
    edits: [{ start: place.start, end: next.start, text: '' }],
  }
}
