/** What must hold of any review of any text. */
import type { Block } from '../../src/document/copy-document.ts'
import { formatOf, holdsCopy } from '../../src/document/file-formats.ts'
import { parseCopy } from '../../src/document/parse-copy.ts'
import { chooseUnderlined } from '../../src/present/choose-underlined.ts'
import type { FileReview } from '../../src/review/finding.ts'
import { review, reviewDocument } from '../../src/review/review.ts'
import { DEFAULT_SETTINGS, readOptions, type Settings } from '../../src/review/settings.ts'
import { applyEdits } from '../../src/text/span.ts'
import { WorkspaceStore } from '../../src/workspace/workspace-store.ts'
import type { FuzzCase } from './mutate.ts'

/** CPU seconds that a text of up to 100 KB may take. */
const LONGEST = 2
const today = '2026-01-01'

export interface Complaint {
  /** The same for two cases of one fault, as far as one can tell. */
  readonly sign: string
  readonly words: string
}

/** The review in short, to be compared with another of the same text. */
export function summaryOf({ path, text }: FuzzCase): string {
  return summarize(review(text, path, { ...DEFAULT_SETTINGS, today }))
}

function summarize(result: FileReview): string {
  const findings = result.findings.map((one) => [one.rule, one.start, one.end, one.message, one.fixes.map((fix) => [fix.title, fix.edits])])
  return JSON.stringify([findings, result.messages.map((one) => [one.key, one.kind, one.score, one.words]), result.problems])
}

/** Settings as an editor keeps them from one keystroke to the next: what is remembered is remembered under the object. */
const KEPT: Settings = { ...DEFAULT_SETTINGS, today, team: { ...DEFAULT_SETTINGS.team, company: ['Acme'] } }

/** Everything that is known of a text: what was read, what was found, and the facts that other files are compared with. Part by part, to be compared. */
export function wholeOf({ path, text }: FuzzCase): Readonly<Record<string, string>> {
  const document = parseCopy(text, readOptions(path, KEPT))
  const store = new WorkspaceStore()
  store.put(document)
  const blocks = document.messages.map((message) =>
    message.blocks.map((block) => [
      [block.role, block.level, block.voice, block.reading, block.path, block.text, block.start, block.end],
      block.pieces,
      block.placeholders,
      block.marks,
      block.sentences.map((sentence) => [sentence.text, sentence.words.map((word) => [word.start, word.end])]),
    ]),
  )
  const messages = document.messages.map(({ blocks: _, ...message }) => message)
  return {
    blocks: JSON.stringify(blocks),
    messages: JSON.stringify(messages),
    tags: JSON.stringify([document.tags, document.dialects, document.directives, document.problems]),
    review: summarize(reviewDocument(document, KEPT)),
    facts: JSON.stringify(store.factsOf(path)),
  }
}

/** What an editor is told of a text: places in UTF-16 units, for comparison with a server. */
export function underlinedOf({ path, text }: FuzzCase): { start: number; end: number; rule: string; message: string }[] {
  const format = formatOf(path)
  // A file whose values are no sentences is left alone in an editor.
  if (format === null || !holdsCopy(text, format)) return []
  return chooseUnderlined(review(text, path, DEFAULT_SETTINGS).findings).map(({ finding, more }) => ({
    start: finding.start,
    end: finding.end,
    rule: finding.rule,
    message: more > 0 ? `${finding.message} And ${more} more like this.` : finding.message,
  }))
}

function* complaints(one: FuzzCase): Iterable<Complaint> {
  const { path, text } = one
  const settings = { ...DEFAULT_SETTINGS, today }
  const before = process.cpuUsage()
  const document = parseCopy(text, { path })
  const result = reviewDocument(document, settings)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > LONGEST) yield { sign: `slow ${path}`, words: `${seconds.toFixed(1)} s of work for ${text.length} units` }
  for (const problem of result.problems) if (problem.kind === 'rule-failed') yield { sign: problem.expected + problem.found, words: problem.found }
  const isIn = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length
  for (const message of document.messages) {
    if (!isIn(message)) yield { sign: `message span ${document.format}`, words: `${message.start}–${message.end} of ${text.length}` }
    for (const block of message.blocks) yield* complaintsOfBlock(block, isIn)
  }
  for (const tag of document.tags) if (!isIn(tag)) yield { sign: `tag ${tag.dialect}`, words: tag.raw }
  for (const finding of result.findings) {
    if (!isIn(finding)) yield { sign: `finding span ${finding.rule}`, words: `${finding.start}–${finding.end}` }
    else if (text.slice(finding.start, finding.end) !== finding.text) yield { sign: `finding text ${finding.rule}`, words: finding.text }
    for (const fix of finding.fixes) {
      const edits = [...fix.edits].sort((a, b) => a.start - b.start)
      if (edits.some((edit, i) => !isIn(edit) || edit.start < (edits[i - 1]?.end ?? 0))) yield { sign: `fix ${finding.rule}`, words: JSON.stringify(edits) }
    }
  }
  for (const { score, words } of result.messages) {
    if (score !== null && !(score >= 0 && score <= 100)) yield { sign: 'score', words: String(score) }
    if (!(words >= 0)) yield { sign: 'words', words: String(words) }
  }
  const safe = result.findings.flatMap((finding) => finding.fixes.find((fix) => fix.kind === 'safe' && fix.edits.length)?.edits ?? [])
  if (safe[0]) review(applyEdits(text, [safe[0]]), path, settings)
}

function* complaintsOfBlock(block: Block, isIn: (span: { start: number; end: number }) => boolean): Iterable<Complaint> {
  if (!isIn(block)) yield { sign: `block span ${block.role}`, words: `${block.start}–${block.end}` }
  let at = 0
  for (const sentence of block.sentences) {
    for (const word of sentence.words) {
      if (word.start < at || word.end > block.text.length || word.end <= word.start) yield { sign: 'word span', words: `${word.start}–${word.end}` }
      at = word.start
      const source = block.toSource(word)
      if (!isIn(source)) yield { sign: 'toSource', words: `${source.start}–${source.end}` }
    }
  }
}

/** What is wrong with the review of one case; empty when nothing is. */
export function examine(one: FuzzCase): Complaint[] {
  try {
    const found = new Map<string, Complaint>()
    for (const complaint of complaints(one)) if (!found.has(complaint.sign)) found.set(complaint.sign, complaint)
    return [...found.values()]
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return [{ sign: `throws ${stack.split('\n').slice(0, 2).join(' ')}`, words: stack }]
  }
}

/** The shortest text found, by leaving out ever smaller parts, that still draws the same complaint. */
export function shorten(one: FuzzCase, sign: string, deadline: number): FuzzCase {
  const still = (text: string) => examine({ ...one, text }).some((complaint) => complaint.sign === sign)
  let { text } = one
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length && Date.now() < deadline; ) {
      const shorter = text.slice(0, at) + text.slice(at + size)
      if (still(shorter)) text = shorter
      else at += size
    }
  }
  return { ...one, text }
}
