/**
 * Approved wording is locked: nothing is found in it, and where a text is nearly but not quite what was
 * approved, that is the one finding. Phrases and marked regions: files and elements are left out before (`approved`).
 */
import { type ApprovedRegion, approvedRegions, blocksIn } from '../document/approved-regions.ts'
import type { Block, CopyDocument, Message } from '../document/copy-document.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { anchorOf } from './anchor.ts'
import type { Finding } from './finding.ts'
import { wordsMark } from './fingerprint.ts'
import { isSelector } from './settings.ts'
import { toFix } from './to-findings.ts'

/** The rule name under which changed wording is reported. */
export const APPROVED = 'approved-wording'
export const APPROVED_TITLE = 'Approved wording was changed'

/** Shorter phrases are too like other sentences to be told from them. */
const FEWEST_WORDS = 6
/** Share of words, in their order, that a text must have of the approved ones to be a changed copy of them. */
const ALIKE = 0.75
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The findings without those in approved phrases and regions, and one for each place where such wording was changed. */
export function lockApproved(findings: readonly Finding[], document: CopyDocument, approved: readonly string[]): readonly Finding[] {
  const { messages, source } = document
  const phrases = approved.filter((entry) => !isSelector(entry) && entry.trim() !== '').map(toPhrase)
  const regions = approvedRegions(document)
  if (!phrases.length && !regions.length) return findings
  const locked: Span[] = [...regions]
  const changed = regions.flatMap((region) => changedRegion(document, region) ?? [])
  for (const message of phrases.length ? messages : []) {
    for (const block of message.blocks) {
      for (const phrase of phrases) {
        const places = [...block.text.matchAll(phrase.pattern)]
        for (const { index, 0: words } of places) locked.push(block.toSource({ start: index, end: index + words.length }))
        const near = places.length || block.voice !== 'company' || block.reading > 0 ? null : changedCopy(block, phrase)
        if (near) changed.push(changedFinding(message, block, near, phrase, source))
      }
    }
  }
  if (!locked.length && !changed.length) return findings
  const standing = findings.filter((finding) => !locked.some((span) => overlaps(span, finding)))
  return [...standing, ...changed].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** One finding for a region whose words are not those that were recorded. */
function changedRegion(document: CopyDocument, region: ApprovedRegion): Finding | null {
  const blocks = blocksIn(document, region).filter((block) => block.reading === 0)
  const [first] = blocks
  const mark = wordsMark(blocks.map((block) => block.text).join(' '))
  if (region.mark === null || region.mark === mark || !first) return null
  const at = document.source.indexOf(region.mark, region.directive.start)
  const place = anchorOf(first, { start: 0, end: first.sentences[0]?.end ?? first.text.length }, document.source)
  return {
    ...place,
    ...ABOUT,
    message: 'These words are not the ones that were approved. Put the approved words back, or have these approved.',
    text: document.source.slice(place.start, place.end),
    sentence: (first.sentences[0]?.text ?? first.text).replace(/\s+/g, ' ').trim(),
    messageKey: document.messages.find(({ blocks: own }) => own.includes(first))?.key ?? null,
    fixes: [{ title: 'Say that these words are approved', kind: 'choose', edits: [{ start: at, end: at + region.mark.length, text: mark }] }],
  }
}

/** What every finding about approved wording says. */
const ABOUT = {
  rule: APPROVED,
  title: APPROVED_TITLE,
  principle: 'every-touchpoint',
  severity: 'warning',
  weight: 0,
  hears: 'They told me something else last time.',
  because: null,
} as const

interface Phrase {
  readonly text: string
  readonly words: readonly string[]
  readonly pattern: RegExp
}

function toPhrase(entry: string): Phrase {
  const text = entry.replace(/\s+/g, ' ').trim()
  const written = text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s+')
  return { text, words: wordsOf(text), pattern: new RegExp(written, 'g') }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/’/g, "'").match(WORD) ?? []
}

/** The stretch of sentences that is nearly the phrase, or null. */
function changedCopy(block: Block, { words }: Phrase): Span | null {
  if (words.length < FEWEST_WORDS) return null
  const { sentences } = block
  let best: { span: Span; alike: number } | null = null
  for (let first = 0; first < sentences.length; first++) {
    let last = first
    for (; last < Math.min(sentences.length, first + 6); last++) {
      const span = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
      const own = wordsOf(block.text.slice(span.start, span.end))
      if (own.length > words.length * 1.5 + 3) break
      const alike = (2 * inOrder(own, words)) / (own.length + words.length)
      if (alike >= ALIKE && (!best || alike > best.alike)) best = { span, alike }
    }
  }
  return best?.span ?? null
}

/** Length of the longest run of words that both have in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) row[j + 1] = word === b[j] ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0)
    before = row
  }
  return before[b.length] ?? 0
}

function changedFinding(message: Message, block: Block, span: Span, phrase: Phrase, source: string): Finding {
  const place = anchorOf(block, span, source)
  const fix = toFix({ title: 'Write the approved wording', kind: 'choose', edits: [{ ...span, text: phrase.text }] }, block, source)
  return {
    ...place,
    ...ABOUT,
    message: `This is not what was approved: “${phrase.text.length > 160 ? `${phrase.text.slice(0, 157)}…` : phrase.text}”. Put the approved words back, or have the change approved.`,
    text: source.slice(place.start, place.end),
    sentence: block.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    messageKey: message.key,
    fixes: fix ? [fix] : [],
  }
}
