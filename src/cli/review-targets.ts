/** Reads and reviews a share of the files, one after the other; what goes wrong with one does not stop the rest. */
import path from 'node:path'
import type { MessageKind } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { leaveOut } from '../review/accepted.ts'
import type { FileReview, Problem } from '../review/finding.ts'
import { reviewDocument } from '../review/review.ts'
import { settleFigures } from '../review/score.ts'
import { readOptions, type Settings } from '../review/settings.ts'
import type { Suppressing } from '../review/suppression.ts'
import { once, rememberLess } from '../text/memo.ts'
import { shorten } from '../text/shorten.ts'
import { type FileFacts, WorkspaceStore } from '../workspace/workspace-store.ts'
import { createAcceptedFinder } from './find-accepted.ts'
import type { Target } from './find-files.ts'
import { createSettingsFinder } from './find-settings.ts'
import { fixText, writeFixed } from './fix-file.ts'
import type { FlagName } from './flags.ts'
import { type ReadSource, readSource } from './read-source.ts'
import { emptyReview } from './shift-review.ts'
import { spareMemory } from './short-run.ts'
import { noteUse } from './used-parts.ts'

/** One file as it was reviewed: plain data, so that it may come from another thread. */
export interface ReviewedTarget {
  readonly review: FileReview
  readonly source: string
  readonly hasMark: boolean
  readonly facts: FileFacts | null
  /** Kept where a comment may leave out what all files together show. */
  readonly suppressing: Suppressing | null
  readonly settings: Settings
}

/** What came of one share. */
export interface Share {
  readonly files: readonly ReviewedTarget[]
  /** What was wrong with configurations. */
  readonly teamProblems: readonly Problem[]
  readonly problems: readonly Problem[]
  /** Lines for standard error. */
  readonly notes: readonly string[]
}

/** UTF-16 units of a text whose words would take more memory, remembered, than the text is worth: it is read but once. */
const LARGE = 400_000
/** Of so many files each is read once, and what they share stands in those nearby: what is not remembered need not be cleared. */
const MANY = 50

export interface TargetReviewer {
  /** Reads the file when no text is given. */
  add(target: Target, read?: ReadSource): Promise<void>
  /** Settings of a file that need not be there. */
  settingsOf(absolute: string): Promise<Settings>
  share(): Share
}

export function createTargetReviewer(cwd: string, flags: ReadonlyMap<FlagName, string>): TargetReviewer {
  const finder = createSettingsFinder(cwd, flags)
  const accepted = createAcceptedFinder(cwd)
  const files: ReviewedTarget[] = []
  const problems: Problem[] = []
  const notes: string[] = []
  const fixes = flags.has('fix')
  const triesFixes = flags.has('fix-dry-run')

  // The same settings stay the same: what is remembered under them is remembered under that object.
  const underFlags = once((settings: Settings): Settings => {
    const kind = flags.get('kind') as MessageKind | undefined
    const today = flags.get('today')
    return kind || today ? { ...settings, ...(kind ? { kind } : {}), ...(today ? { today } : {}) } : settings
  })
  const configurationOf = async (absolute: string) => {
    const found = await finder.forFile(absolute.split(path.sep).join('/'))
    return { ...found, settings: underFlags(found.settings) }
  }

  const add = async (target: Target, read: ReadSource = readSource(target.absolute, target.path)): Promise<void> => {
    const { settings, ignored, approved } = await configurationOf(target.absolute)
    const list = (review: FileReview, source = '') => files.push({ review, source, hasMark: false, facts: null, suppressing: null, settings })
    if (ignored) {
      if (target.named) notes.push(`${target.path}: left out, "ignore" in ${ignored} names it`)
      return
    }
    if ('problem' in read) {
      problems.push(read.problem)
      list(emptyReview(target.path))
      return
    }
    const format = formatOf(target.path)
    if (format === null) {
      const found = /\.[^./]+$/.exec(target.path)?.[0] ?? 'a name without an ending'
      const expected = 'a format that holds copy, such as Markdown, HTML, text, YAML, JSON or CSV'
      list(emptyReview(target.path, [problemOf(target.path, 'unsupported', expected, found)]), read.text)
      return
    }
    if (!target.named && !holdsCopy(read.text, format)) return
    if (approved) {
      list(emptyReview(target.path), read.text)
      return
    }
    noteUse(format)
    if (files.length === MANY) rememberLess(1 / 10)
    if (read.text.length > LARGE) {
      rememberLess(1 / 20)
      spareMemory()
    }
    const left = accepted.forFolder(path.dirname(target.absolute))
    const reviewText = (text: string) => {
      const document = parseCopy(text, readOptions(target.path, settings))
      return { document, review: leaveOut(reviewDocument(document, settings), left) }
    }
    try {
      let text = read.text
      if (fixes || triesFixes) {
        const fixed = fixText(text, (one) => reviewText(one).review.findings)
        const failure = fixes && fixed.changes.length ? writeFixed(target.absolute, text, fixed.text) : null
        if (failure) problems.push(problemOf(target.path, 'unreadable', 'a file that may be written', failure))
        else {
          for (const change of fixed.changes) notes.push(`${target.path}:${change.line}: ${quote(change.before)} → ${quote(change.after)}`)
          if (fixes) text = fixed.text
        }
      }
      const { document, review } = reviewText(text)
      const store = new WorkspaceStore()
      store.put(document, settings)
      const suppressing = document.directives.length
        ? { source: text, directives: document.directives, messages: document.messages.map(({ frontMatter }) => ({ frontMatter })) }
        : null
      files.push({ review: settleFigures(review), source: text, hasMark: read.hasMark, facts: store.factsOf(target.path), suppressing, settings })
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      list(
        emptyReview(target.path, [problemOf(target.path, 'rule-failed', 'a review', found, 'This is a fault of Think Like Customers, not of the file.')]),
        read.text,
      )
    }
  }

  return {
    add,
    settingsOf: async (absolute) => (await configurationOf(absolute)).settings,
    share: () => ({ files, teamProblems: [...finder.problems(), ...accepted.problems], problems, notes }),
  }
}

export function problemOf(file: string, kind: Problem['kind'], expected: string, found: string, message = ''): Problem {
  return { path: file, kind, line: null, column: null, expected, found, message }
}

function quote(words: string): string {
  return `“${shorten(words.replace(/\s+/g, ' '), 60)}”`
}
