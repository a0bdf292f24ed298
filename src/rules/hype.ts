import type { Block } from '../document/copy-document.ts'
import type { Sentence, Word } from '../document/english/sentence.ts'
import { isQuotedOrCode } from '../document/marks-over.ts'
import { isOwnName, type Sender } from '../document/sender.ts'
import type { Edit } from '../text/span.ts'
import { findClaims, isNegated } from './hype-claims.ts'
import { isInName as standsInName } from './jargon-matches.ts'
import { HYPE, type HypeEntry } from './lexicons/hype.ts'
import { type PhraseMatch, registerPhrases } from './phrase-index.ts'
import { articleFor, isInName, withCapitals } from './plain-rewrite.ts'
import type { BlockContext, BlockRule, Hit, Rewrite } from './rule.ts'
import { isNamed, isTable } from './wording.ts'

const LIST = registerPhrases(HYPE)

/** A figure with what it counts, a source or a test: then it is a claim with its proof. "100%" proves nothing. */
const PROOF =
  /\b\d{1,3} ?\/ ?100\b|\b\d{2,4}-(?:point|step|stage) (?:inspection|check|test|quality)|(?!\b100\s?%)\b\d[\d,.]{0,15}\s?(?:%|per ?cent\b|percent\b|\+?\s?(?:customers|users|teams|people|companies|businesses|reviews|ratings|stars|hours|minutes|seconds|votes|countries|members|clients|downloads|awards)\b)|\bwith (?:over|more than|nearly|almost) \d[\d,.]*[km+]? \w+|\b(?:rated|voted|awarded|certified by|according to|named (?:us |me |it )?(?:the|as|among|one of)|(?:surveys?|stud(?:y|ies)|research|tests?|benchmarks?) (?:by|of|show|shows|found|finds|prove|proves)|independent(?:ly)? (?:test|tested|survey|study|rated|verified)|trustpilot|which\?|winner of|won (?:the|an award)|ranked|tested by|measured by)\b/i

/** In the next sentence only what can be nothing else: "Effortless set-up. 94% of our customers …" */
const PROOF_AFTER =
  /(?!\b100\s?%)\b\d[\d,.]{0,15}\s?(?:%|per ?cent\b|percent\b)|\b(?:rated|voted|certified by|according to|(?:surveys?|stud(?:y|ies)|research|tests?|benchmarks?) (?:by|of|show|shows|found|finds|prove|proves)|independent(?:ly)? (?:test|tested|survey|study|rated|verified)|trustpilot|winner of|won the|ranked|tested by|measured by)\b/i

/** In questions, and where the writer advises the reader, nothing is claimed. */
const NO_CLAIM = /^(?:if|when|unless|until|before|whether|please)\b|\?\s*$|\bhelps? us\b/i

/** "I had the best trip ever": a day that is told, not a claim for what is sold. */
const TOLD = /^(?:(?:there|then|last \w+|today),? )?i (?:had|met|spent|saw|went|learned|learnt|felt|ate|rode)\b/i

/** "Our customers want pipes that work flawlessly": their wish, not our claim. */
const WISHED = /\b(?:customers?|clients?|people|guests|users|families|patients|they|everyone) (?:wants?|expects?|hopes?|looks? for|asks? for)\b/i

export const hype = {
  id: 'hype',
  title: 'A claim without proof',
  principle: 'cannot-fake-it',
  hears: 'Everyone says that. Prove it.',
  description:
    'Looks for superlatives, absolutes and results that nobody can check: “the ultimate”, “effortless”, “like never before”, “the best … possible”. ' +
    'A claim with its figure, source or test in this or the next sentence is left alone, and so are soft words (“powerful”, “beautiful”), questions, negations and advice (“find the best time for you”).',
  severity: 'hint',
  weight: 1,
  scope: 'block',
  pairs: [
    { bad: 'The ⟦ultimate⟧ planner for parents.', good: 'A planner for parents: see the whole week on one page.' },
    { bad: 'Share photos ⟦effortlessly⟧ with your family.', good: 'Share photos with your family.', fixed: true },
    { bad: 'The hotel has ⟦world-class⟧ saunas.', good: 'The hotel has saunas.', fixed: true },
    { bad: 'Cook ⟦like never before⟧.', good: 'Cook dinner for four in 20 minutes.' },
    { bad: 'We give you ⟦the best prices⟧.', good: 'We match any price you find within 30 days.' },
    { bad: 'One of our coaches will ⟦change your life⟧.', good: 'One of our coaches calls you every week.' },
    { bad: '⟦Effortless⟧ set-up. See our case studies.', good: 'Set up in two steps. See our case studies.' },
    { bad: 'The kit ⟦includes everything you need⟧ to bake.', good: 'The kit has a tin, a whisk and a scale.' },
    { bad: 'Move house ⟦with no worries⟧.', good: 'Move house in a day: three people carry every box.' },
    { bad: 'It is ⟦one of the best⟧ ovens.', good: 'It bakes evenly on both shelves.' },
  ],
  silent: [
    { text: 'The list of your orders scrolls infinitely.', why: 'it has no end' },
    { text: 'An unmatched group adds nothing to your page.', why: 'a group that nothing matched' },
    { text: 'Choose the time that suits you best.', why: 'no claim' },
    { text: 'Welcome to Unmatched. Read how Unmatched keeps your place in the queue.', why: 'the name of what is sold' },
    { text: 'The museum shows ships from the world’s most remote islands.', why: 'how far off they are, and no praise' },
    { text: 'The ferry crosses the world’s largest lake.', why: 'a fact that an atlas holds' },
    { text: 'Your letters were turned into real improvements: a ramp and a bell.', why: 'what was done with them, and not success' },
    { text: 'Leave your number and you never miss an important update about your train.', why: 'what such a message is for' },
    { text: 'The hall is perfect for everyone from choirs to chess clubs.', why: 'a list of whom it suits' },
    { text: 'This account has never been closed.', why: 'a state, and no claim' },
    { text: 'Lock both doors: 100% security cannot be promised.', why: 'the claim is taken back' },
    { text: 'These are the only forms you need to sign.', why: 'a count, and no claim' },
    { text: 'The drivers do the very best they can.', why: 'effort, and no claim' },
    { text: 'We follow best practices for passwords.', why: 'a set phrase' },
    { text: 'Never buy a bulb again: the plan sends you one before the dark does.', why: 'an errand that the offer spares the reader' },
    { text: 'Effortless set-up: 94% of our customers finish in five minutes.', why: 'the figure stands beside it' },
    { text: 'Every shop sells a “revolutionary” mop, and ours only mops.', why: 'the word is somebody else’s' },
    { text: 'We are one of the biggest choirs in the county, with over 300 singers.', why: 'the figure stands beside it' },
    { text: 'A powerful, beautiful and fast editor.', why: 'soft words claim nothing that could be wrong' },
    { text: 'There are no limits on uploads, and nothing to lose if you close the tab.', why: 'both mean what they say' },
    { text: 'A key box by the door eliminates the need for a doorman.', why: 'one need, named' },
    { text: 'We dry the mint overnight to ensure maximum freshness.', why: 'what the drying is for' },
    { text: 'Every bike has an 80-point inspection to ensure reliability.', why: 'the test stands beside it' },
    { text: 'Here are answers to some of the most asked questions.', why: 'it counts the questions' },
    { text: 'The best time to come with a pram is before ten.', why: 'advice, and it says when' },
    { text: 'Nothing beats a warm scarf on a cold day.', why: 'scarves in general' },
    { text: 'We cannot guarantee results.', why: 'the opposite of a claim' },
    { text: 'A seat by the window cannot be guaranteed.', why: 'the opposite of a claim' },
    { text: 'We train the next generation of nurses.', why: 'people, not a product' },
    { text: 'The storm was unprecedented.', why: 'a misfortune, not a promise' },
    { text: 'Most banks take five days.', why: '“most” counts banks' },
    { text: 'Who makes the best coffee in town?', why: 'a question' },
    { text: 'How long does it all take?', why: 'a question about all of it' },
    { text: 'Found your perfect flat? Book a visit.', why: 'what the reader calls perfect' },
    { text: 'I had the best trip ever.', why: 'told of a day, and nothing is sold' },
    { text: 'No worries at all: every lamp of ours carries a warranty of 12 months.', why: 'a word of comfort' },
    { text: 'A vaccine is the most effective way to protect you against measles.', why: 'advice on health, not on what the sender sells' },
    { text: 'You must use the best available filter on every well.', why: 'a duty of the reader' },
    { text: 'Call the police when you find explosive devices on the beach.', why: 'they really explode' },
    { text: 'She was a part of the Reinventing Government initiative for years.', why: 'a name' },
    { text: 'ultimate | last | state-of-the-art | latest | unparalleled | rare', why: 'a table of words, not a sentence' },
    { text: 'The charity was named one of the best employers in the county.', why: 'somebody else said it' },
    { text: 'It is a perfectly ordinary shop for perfectly ordinary people.', why: 'one weak word, said twice' },
    {
      text: 'Plain words are the best technique for forms. Most readers skim headings and long sentences. Use verbs, not nouns. Avoid jargon in your writing. Write for one reader. Spell out acronyms in a paragraph. Words like “ultimate” say nothing.',
      why: 'advice on writing: nothing is sold',
    },
  ],
  *check({ block, after, kind, sender }: BlockContext): Iterable<Hit> {
    if (isTable(block)) return
    const phrases = LIST.matchesIn(block)
    let at = 0
    for (const sentence of block.sentences) {
      const matches: PhraseMatch<HypeEntry>[] = []
      for (; at < phrases.length && phrases[at]?.sentence === sentence; at++) {
        const match = phrases[at] as PhraseMatch<HypeEntry>
        if (!isOwnName(sender, sentence.words, match.first)) matches.push(match)
      }
      const next = block.sentences[sentence.index + 1] ?? after
      if (PROOF.test(sentence.text) || WISHED.test(sentence.text) || TOLD.test(sentence.text) || (next !== null && PROOF_AFTER.test(next.text))) continue
      if (sender.isAboutWriting && sellsNothing(sentence, sender)) continue
      yield* hitsOf(block, sentence, matches, kind === 'help-article' && sender.instructShare >= 0.1, sender.isAboutWriting)
    }
  },
} as const satisfies BlockRule

function* hitsOf(block: Block, sentence: Sentence, matches: readonly PhraseMatch<HypeEntry>[], isAdvice: boolean, isAboutWriting: boolean): Iterable<Hit> {
  const { words } = sentence
  const standing = matches.filter(
    ({ entry, first, last }, i) =>
      !entry.ordinary &&
      !isNegated(words, first) &&
      !isLeftAlone(block, words, first, last) &&
      !(entry.phrase.endsWith(':v') && standsInName(words, first, last)) &&
      // A weak word that stands twice is still one weak word.
      (entry.weight >= 1 || matches.findIndex((other) => other.entry === entry) === i),
  )
  const strong = standing.filter(({ entry }) => entry.weight >= 1)
  const weight = standing.reduce((sum, { entry }) => sum + entry.weight, 0)
  const taken: { first: number; last: number }[] = []
  for (const match of strong.length > 0 ? strong : weight >= 1 ? standing.slice(0, 1) : []) {
    taken.push(match)
    const span = spanOf(words, match.first, match.last)
    if (isAboutWriting && isNamed(block, span.start, span.end)) continue
    const rewrite = match.entry.drop ? dropped(block, sentence, match) : null
    yield { block, ...span, ...worded(block.text.slice(span.start, span.end), 'a claim that nobody can check'), rewrites: rewrite ? [rewrite] : [] }
  }
  for (const claim of NO_CLAIM.test(sentence.text) ? [] : findClaims(sentence, isAdvice)) {
    if (taken.some((other) => other.first <= claim.last && claim.first <= other.last) || isLeftAlone(block, words, claim.first, claim.last)) continue
    const span = spanOf(words, claim.first, claim.last)
    // "the most asked questions" counts them.
    if (/\bmost (?:asked|common|read|viewed|used|searched)\b/i.test(block.text.slice(span.start, span.end))) continue
    taken.push(claim)
    yield { block, ...span, ...worded(block.text.slice(span.start, span.end), claim.because), rewrites: [] }
  }
}

function worded(words: string, because: string): { message: string; because: string } {
  return { message: `“${words}” promises more than a customer can check. Give the figure, the test or the example behind it, or leave it out.`, because }
}

function spanOf(words: readonly Word[], first: number, last: number): { start: number; end: number } {
  return { start: (words[first] as Word).start, end: (words[last] as Word).end }
}

/** Advice to a writer: neither "we" nor a name of the sender's. */
function sellsNothing({ text, words }: Sentence, { names }: Sender): boolean {
  return !/\b(?:we|our|us)\b/i.test(text) && !names.some((name) => words.some((_, i) => name.every((part, j) => words[i + j]?.lower === part)))
}

/** Code and quotations are not the company's words, nor is what it puts in quotation marks: a “revolutionary” app. */
function isLeftAlone(block: Block, words: readonly Word[], first: number, last: number): boolean {
  const span = spanOf(words, first, last)
  return (/["“]/.test(block.text[span.start - 1] ?? '') && /["”]/.test(block.text[span.end] ?? '')) || isQuotedOrCode(block, span)
}

const COPULA = new Set("is are was were be been being it's that's we're they're you're i'm he's she's so very more most as too and or but just".split(' '))

/** Words before an adjective that is not part of a noun's description: "keeps it foolproof", "looks effortless". */
const NO_ATTRIBUTE = new Set(
  'almost nearly near quite it them you us me him her itself everything anything something nothing not feel feels felt look looks seem seems stay stays remain remains become becomes get gets go goes'.split(
    ' ',
  ),
)
/** Nouns that say nothing without their adjective: "a life-changing experience", "a foolproof way". */
const EMPTY = new Set(
  'year years week evening amenities facilities staff welcome way ways experience experiences level levels time times thing things place opportunity opportunities possibilities potential results quality one ones moment moments event journey solution solutions speed price value system systems team teams line-up lineup environment outcome outcomes performance ecosystem ecosystems impact reach standard standards track record reputation service services support care craftsmanship workmanship expertise content prices rates deals offers'.split(
    ' ',
  ),
)

const WITH =
  /^(?:with|using|by|through|via|in|on|use|uses|used|leverage|leverages|leveraging|employ|employs|apply|applies|have|has|feature|features|need|needs)$/
/** What everybody works with. */
const MEANS = new Set(
  'technology technologies techniques tech tools equipment methods materials machinery machines software hardware infrastructure ideas designs features resources ingredients methodologies approaches practices'.split(
    ' ',
  ),
)

function endsPhrase(block: Block, { words, end }: Sentence, last: number): boolean {
  const after = words[last + 1]
  return !after || block.text.slice(words[last]?.end ?? end, after.start) !== ' ' || isNoNoun(after.lower)
}

/** Words that no noun phrase goes on with, so that the adjective describes nothing after it. */
function isNoNoun(word: string): boolean {
  return /^(?:and|or|but|to|for|in|with|of|on|at|by|from|as|than|that|which|when|while|if|because|so|is|are|was|were|will|can|has|have|the|a|an|your|our|you|we|it|they|every|each|all|again|now|today|always|together)$/.test(
    word,
  )
}

/** The sentence without the word, where it stays a whole one: "Enjoy effortless set-up" → "Enjoy set-up". */
function dropped(block: Block, sentence: Sentence, { first, last }: PhraseMatch<HypeEntry>): Rewrite | null {
  const { words } = sentence
  const before = words[first - 1]
  const after = words[last + 1]
  const from = words[first]
  if (!before || !from || COPULA.has(before.lower)) return null
  if (isInName(sentence, first, last, from.text)) return null
  const adverb = /ly$/.test(words[last]?.lower ?? '')
  const gap = block.text.slice(words[last]?.end ?? 0, after?.start ?? sentence.end)
  if (block.text.slice(before.end, from.start) !== ' ' || /[.!?]$/.test(before.text)) return null
  // "effortlessly, quickly and for free": the first of a list.
  if (adverb && /^,/.test(gap) && after && !/^(?:and|but|so|while|with|from)$/.test(after.lower)) return null
  // A noun must follow an adjective at once: not "world-class, friendly support", not "it feels effortless."
  if (!adverb && (!after || gap !== ' ' || isNoNoun(after.lower) || EMPTY.has(after.lower) || EMPTY.has(words[last + 2]?.lower ?? ''))) return null
  // "the cutting-edge compiler" tells one compiler from the rest; "a truly revolutionary app" would keep its "truly".
  if (!adverb && (before.lower === 'the' || NO_ATTRIBUTE.has(before.lower) || /ly$/.test(before.lower))) return null
  // "It is always a painless task": the word is what the sentence tells.
  if (
    !adverb &&
    /^an?$/.test(before.lower) &&
    words.slice(Math.max(0, first - 5), first - 1).some((word) => /^(?:is|are|was|were|be|been|it's|that's|becomes?|remains?)$/.test(word.lower))
  )
    return null
  // "provides you with impeccable service": with service alone, nothing is told.
  if (!adverb && /^(?:with|of|for|by|to|through|and)$/.test(before.lower) && /^(?:services?|support|care|facilities|products?)$/.test(after?.lower ?? ''))
    return null
  // "Sites built with technologies", "care with technology in a calm room": whatever it was, it was not that.
  const isWith = WITH.test(before.lower) || (before.lower === 'to' && /^(?:thanks|due|access|owing)$/.test(words[first - 2]?.lower ?? ''))
  if (!adverb && isWith && MEANS.has(after?.lower ?? '') && endsPhrase(block, sentence, last + 1)) return null
  // "Renew your brand with a website."
  if (!adverb && /^an?$/.test(before.lower) && WITH.test(words[first - 2]?.lower ?? '') && endsPhrase(block, sentence, last + 1)) return null
  // "Stress-free appointments" says how they are, and nothing else does.
  if (/-free$/.test(words[last]?.lower ?? '')) return null
  // "One of the county's preeminent bakeries": one of them all says nothing.
  if (
    !adverb &&
    /\b(?:one|some|two|three|many) of (?:the|our)(?: \S+)?$|\bamong (?:the|our)(?: \S+)?$/i.test(sentence.text.slice(0, before.end - sentence.start))
  )
    return null
  // "We only have world-class cars": the word is what sets them apart.
  if (!adverb && words.slice(Math.max(0, first - 4), first).some((word) => word.lower === 'only')) return null
  // "A life-changing six weeks." is nothing but the word; "customer service for customer service" says it twice.
  if (!adverb && /^an?$/.test(before.lower) && first === 1 && words.length <= 5) return null
  if (
    !adverb &&
    after &&
    (/^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(after.lower) || words.slice(0, first).some((word) => word.lower === after.lower))
  )
    return null
  // "Look good and perform flawlessly", "it works effortlessly": without it the verb says nothing.
  if (
    adverb &&
    /^(?:perform|work|run|function|operate|behave|blend|fit|integrate|flow|execute|deliver|adapt|scale)(?:s|ed|ing)?$/.test(before.lower) &&
    !(after && gap === ' ' && /^(?:with|on|in|across|to|into)$/.test(after.lower))
  )
    return null
  if (adverb && after && gap === ' ' && ['and', 'or', 'but'].includes(after.lower)) return null
  if (adverb && after && gap !== ' ' && !/^[.!,;:]/.test(gap)) return null
  const edits: Edit[] = [{ start: before.end, end: words[last]?.end ?? from.end, text: '' }]
  if (after && (before.lower === 'a' || before.lower === 'an')) {
    const article = articleFor(after.lower)
    if (article !== before.lower) edits.unshift({ start: before.start, end: before.end, text: withCapitals(article, before.text) })
  }
  const span = { start: before.start, end: words[last]?.end ?? from.end }
  return block.isUnbroken(span) ? { title: `Leave out “${block.text.slice(from.start, words[last]?.end)}”`, kind: 'choose', edits } : null
}
