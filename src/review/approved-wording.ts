/**
 * Approved wording is locked: nothing is found in it, and where a text is nearly but not quite what was
 * approved, that is the one finding. Phrases only: files and elements are left out before (`approved`).
 */
import type { Block, Message } from '../document/copy-document.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { anchorOf } from './anchor.ts'
import type { Finding } from './finding.ts'
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

/** The findings without those in approved phrases, and one for each place where such a phrase was changed. */
export function lockApproved(findings: readonly Finding[], messages: readonly Message[], approved: readonly string[], source: string): readonly Finding[] {
  const phrases = approved.filter((entry) => !isSelector(entry) && entry.trim() !== '').map(toPhrase)
  if (!phrases.length) return findings
  const locked: Span[] = []
  const changed: Finding[] = []
  for (const message of messages) {
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
    rule: APPROVED,
    title: APPROVED_TITLE,
    principle: 'every-touchpoint',
    severity: 'warning',
    weight: 0,
    message: `This is not what was approved: “${phrase.text.length > 160 ? `${phrase.text.slice(0, 157)}…` : phrase.text}”. Put the approved words back, or have the change approved.`,
    hears: 'They told me something else last time.',
    because: null,
    text: source.slice(place.start, place.end),
    sentence: block.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    messageKey: message.key,
    fixes: fix ? [fix] : [],
  }
}
