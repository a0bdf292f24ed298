import type { Block, Mark, Message, Placeholder } from '../document/copy-document.ts'
import { STAND_IN } from '../document/copy-document.ts'
import { isStandIn } from '../document/english/parse-sentences.ts'
import type { Sentence } from '../document/english/sentence.ts'
import type { Hit, Rewrite, Rule } from '../rules/rule.ts'
import { firstWhere } from '../text/first-where.ts'
import { once } from '../text/memo.ts'
import { BLANK, type Edit } from '../text/span.ts'
import { anchorOf } from './anchor.ts'
import { bestRewrites } from './best-rewrites.ts'
import type { Finding, Fix } from './finding.ts'
import { severityOf } from './rule-settings.ts'
import type { Settings } from './settings.ts'

/** Turns a rule's hit into a finding with source offsets and whole, encoded fixes; null when nothing of it stands in the source. */
export function toFinding(rule: Rule, hit: Hit, source: string, message: Message | null, settings: Settings): Finding | null {
  const span = hit.block ? anchorOf(hit.block, hit, source) : { start: hit.start, end: hit.end }
  if (span.start < 0 || span.end > source.length || span.end < span.start) return null
  const fixes: Fix[] = []
  for (const rewrite of [...bestRewrites(rule.id, hit.block, hit.start, settings.best), ...(hit.rewrites ?? [])]) {
    const fix = toFix(rewrite, hit.block, source)
    if (fix) fixes.push(fix)
  }
  return {
    ...span,
    rule: rule.id,
    title: rule.title,
    principle: rule.principle,
    severity: severityOf(rule, settings) as Finding['severity'],
    weight: rule.weight,
    message: hit.message,
    hears: rule.hears,
    because: hit.because ?? null,
    text: source.slice(span.start, span.end),
    sentence: sentenceOf(hit, source, span.start, span.end),
    messageKey: message?.key ?? null,
    fixes,
    ...(hit.doubt === undefined ? {} : { doubt: hit.doubt }),
  }
}

function sentenceOf(hit: Hit, source: string, start: number, end: number): string {
  const block = hit.block
  if (!block) return fold(source.slice(start, end))
  const sentence = sentenceAt(block, hit.start)
  if (!sentence) return fold(written(block.text.slice(hit.start, hit.end), block.placeholders))
  return hasValue(sentence) ? fold(written(sentence.text, block.placeholders)) : foldedSentence(sentence)
}

const hasValue = once((sentence: Sentence) => /[\ue000-\uf8fe]/.test(sentence.text))
const foldedSentence = once((sentence: Sentence) => fold(sentence.text))

function sentenceAt({ sentences }: Block, at: number): Sentence | undefined {
  const found = sentences[firstWhere(sentences, ({ end }) => end > at)]
  return found && found.start <= at ? found : undefined
}

/** White space that is not one plain space. */
const UNFOLDED = /\s\s|[^\S ]/

function fold(text: string): string {
  return (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Text of a block with its stand-ins replaced by the placeholders as written. */
function written(text: string, placeholders: readonly Placeholder[]): string {
  return text.replace(/[\ue000-\uf8fe]/g, (char) => placeholders[char.charCodeAt(0) - STAND_IN]?.raw ?? '')
}

/** A value that is nothing but a name: "{{ order.arrivalDay }}", "%{price}", "[Name]". */
const IS_NAME = /^[^\p{L}]{1,5}(?:\p{L}[\p{L}\d_]*\.){0,3}(\p{L}[\p{L}\d_ -]{0,29}?)[^\p{L}\d]{1,4}$/u

/** Text of a title: "[arrival day]" where a value will stand that has a name, and never code of a template. */
function shown(text: string, placeholders: readonly Placeholder[]): string {
  return text.replace(/[\ue000-\uf8fe]/g, (char) => {
    const raw = placeholders[char.charCodeAt(0) - STAND_IN]?.raw ?? ''
    if (raw.startsWith('[')) return raw
    const name = IS_NAME.exec(raw)?.[1]
    if (!name || (/ /.test(name) && /^[{<%$]/.test(raw))) return '…'
    return `[${name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[_-]+/g, ' ')
      .toLowerCase()}]`
  })
}

/** A rewrite as a fix in the source, or null where it would break markup, a placeholder or a link. */
export function toFix(rewrite: Rewrite, block: Block | null, source: string): Fix | null {
  const base = { title: block ? shown(rewrite.title, block.placeholders) : rewrite.title, kind: rewrite.kind }
  if (rewrite.command) return { ...base, command: rewrite.command, edits: [] }
  if (!block || rewrite.inSource) return { ...base, edits: rewrite.edits }
  const edits: Edit[] = []
  for (const edit of rewrite.edits) {
    for (const part of partsOf(edit, block.text)) {
      const written = toSourceEdit(part, block, source)
      if (!written) return null
      edits.push(written)
    }
  }
  edits.sort((a, b) => a.start - b.start)
  for (let i = 1; i < edits.length; i++) if ((edits[i]?.start ?? 0) < (edits[i - 1]?.end ?? 0)) return null
  if (!edits.length || !block.permits(edits) || rewrite.edits.some((edit) => isLabel(edit, block, source))) return null
  return edits.some((edit) => edit.text.includes(BLANK)) ? { ...base, edits: [], blanks: edits } : { ...base, edits }
}

const labelsIn = once((marks: readonly Mark[]) => marks.filter(({ kind, target }) => kind === 'link' && !target).sort((a, b) => a.at - b.at))

/** True where the words are what their link is found by: "[Opening times][]" leads where "[opening times]: …" says. */
function isLabel(edit: Edit, block: Block, source: string): boolean {
  const labels = labelsIn(block.marks)
  return labels.slice(firstWhere(labels, ({ to }) => to > edit.start)).some(({ at: start, to: end }) => {
    if (edit.end <= start || edit.start >= end || (edit.start <= start && edit.end >= end && edit.text === '')) return false
    return /^\](?:\[\]|(?![([]))/.test(source.slice(block.toSource({ start, end }).end).slice(0, 3))
  })
}

/** A rule's verdict on a block is remembered, and with it the parts of its edits. */
const PARTS = new WeakMap<Edit, { readonly text: string; readonly parts: readonly Edit[] }>()

function partsOf(edit: Edit, text: string): readonly Edit[] {
  const known = PARTS.get(edit)
  if (known?.text === text) return known.parts
  const parts = partEdit(edit, text)
  PARTS.set(edit, { text, parts })
  return parts
}

const TOKENS = /[\ue000-\uf8fe]|\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu

/**
 * Parts an edit into the smallest changes, token by token, so that words, links and placeholders that
 * stay are not touched. Heaviest common subsequence; the edits of a sentence are short.
 */
export function partEdit(edit: Edit, text: string): Edit[] {
  const old = text.slice(edit.start, edit.end).match(TOKENS) ?? []
  const fresh = edit.text.match(TOKENS) ?? []
  if (old.length * fresh.length > 40_000) return [edit]
  const width = fresh.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + worthOf(old[i])
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const parts: Edit[] = []
  let at = edit.start
  let from = at
  let added = ''
  const flush = () => {
    if (at > from || added) parts.push({ start: from, end: at, text: added })
    added = ''
  }
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      flush()
      at += old[i]?.length ?? 0
      from = at
      i++
      j++
    } else if (j < fresh.length && (i >= old.length || (lengths[i * width + j + 1] ?? 0) > (lengths[(i + 1) * width + j] ?? 0))) {
      added += fresh[j] ?? ''
      j++
    } else {
      at += old[i]?.length ?? 0
      i++
    }
  }
  flush()
  return parts
}

/** A placeholder has to stay in its place, words rather than the spaces between them. */
function worthOf(token = ''): number {
  return /^[\ue000-\uf8fe]$/.test(token) ? 40 : /^\s/.test(token) ? 1 : 3
}

/** Rules write ’; a file that has only ' keeps to it. */
let asked = { source: '', isStraight: false }
function isStraight(source: string): boolean {
  if (asked.source !== source)
    asked = { source, isStraight: !/[’‘]|&(?:rsquo|#8217|#x2019);|\\u2019/i.test(source) && /\p{L}(?:'|&#39;|&apos;)\p{L}/u.test(source) }
  return asked.isStraight
}

function toSourceEdit(edit: Edit, block: Block, source: string): Edit | null {
  const span = block.toSource(edit)
  if (edit.end > edit.start && !block.isUnbroken(edit)) return null
  // What stands for a placeholder or an address must stand in the new text as often as in the old.
  const before = standIns(block.text.slice(edit.start, edit.end))
  const after = standIns(edit.text)
  if (before !== after && before !== '') return null
  let text = ''
  let plain = ''
  for (const char of edit.text) {
    const code = char.charCodeAt(0)
    if (char === BLANK) {
      text += block.encode(plain) + BLANK
      plain = ''
      continue
    }
    if (!isStandIn(code)) {
      plain += char === '’' && isStraight(source) ? "'" : char
      continue
    }
    const placeholder = block.placeholders[code - STAND_IN]
    if (!placeholder) return null
    text += block.encode(plain) + source.slice(placeholder.start, placeholder.end)
    plain = ''
  }
  return { ...span, text: text + block.encode(plain) }
}

function standIns(text: string): string {
  return (text.match(/[\ue000-\uf8fe]/g) ?? []).sort().join('')
}
