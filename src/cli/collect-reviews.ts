/** Reads and reviews the files that a command line names; what goes wrong with one does not stop the rest. */
import path from 'node:path'
import type { CopyDocument, MessageKind } from '../document/copy-document.ts'
import { formatOf, holdsCopy } from '../document/file-formats.ts'
import { parseCopy } from '../document/parse-copy.ts'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import { leaveOut } from '../review/accepted.ts'
import type { FileReview, Finding, Problem } from '../review/finding.ts'
import { reviewDocument } from '../review/review.ts'
import { readOptions, type Settings } from '../review/settings.ts'
import { applySuppression, SUPPRESSION } from '../review/suppression.ts'
import type { Fact } from '../rules/workspace-facts.ts'
import { reviewWorkspace } from '../workspace/review-workspace.ts'
import { WorkspaceStore } from '../workspace/workspace-store.ts'
import { changedFiles, realPath } from './changed-files.ts'
import { createAcceptedFinder } from './find-accepted.ts'
import { findFiles, type Target } from './find-files.ts'
import { createSettingsFinder } from './find-settings.ts'
import { fixText, writeFixed } from './fix-file.ts'
import type { Arguments } from './flags.ts'
import type { Host } from './host.ts'
import { decodeSource, type ReadSource, readSource } from './read-source.ts'
import { emptyReview, shiftReview } from './shift-review.ts'
import type { Stopwatch } from './stopwatch.ts'

export interface Collected {
  readonly files: readonly ReviewedFile[]
  readonly problems: readonly Problem[]
  /** What the files tell customers, in offsets of the text without its byte order mark. */
  readonly facts: readonly Fact[]
}

interface Entry {
  review: FileReview
  readonly source: string
  readonly hasMark: boolean
  /** Kept where a comment may leave out what all files together show. */
  readonly document: CopyDocument | null
  readonly settings: Settings
}

export async function collectReviews({ operands, flags }: Arguments, host: Host, watch: Stopwatch): Promise<Collected | { readonly trouble: string }> {
  const problems: Problem[] = []
  const entries: Entry[] = []
  const finder = createSettingsFinder(host, flags)
  const accepted = createAcceptedFinder(host.cwd)
  const store = new WorkspaceStore()
  const fixes = flags.has('fix')
  const triesFixes = flags.has('fix-dry-run')

  const settingsOf = async (absolute: string) => {
    const found = await finder.forFile(absolute.split(path.sep).join('/'))
    const kind = flags.get('kind') as MessageKind | undefined
    const today = flags.get('today')
    return { ...found, settings: { ...found.settings, ...(kind ? { kind } : {}), ...(today ? { today } : {}) } }
  }

  const look = async (target: Target, read: ReadSource) => {
    const listed = (review: FileReview, source = '') => entries.push({ review, source, hasMark: false, document: null, settings })
    const { settings, ignored, approved } = await settingsOf(target.absolute)
    if (ignored) {
      if (target.named) host.error(`${target.path}: left out, "ignore" in ${ignored} names it\n`)
      return
    }
    if ('problem' in read) {
      problems.push(read.problem)
      listed(emptyReview(target.path))
      return
    }
    const format = formatOf(target.path)
    if (format === null) {
      const found = /\.[^./]+$/.exec(target.path)?.[0] ?? 'a name without an ending'
      const expected = 'a format that holds copy, such as Markdown, HTML, text, YAML, JSON or CSV'
      listed(emptyReview(target.path, [{ path: target.path, kind: 'unsupported', line: null, column: null, expected, found, message: '' }]), read.text)
      return
    }
    if (!target.named && !holdsCopy(read.text, format)) return
    if (approved) {
      listed(emptyReview(target.path), read.text)
      return
    }
    const left = accepted.forFolder(path.dirname(target.absolute))
    try {
      const reviewText = (text: string) => {
        const document = parseCopy(text, readOptions(target.path, settings))
        return { document, review: leaveOut(reviewDocument(document, settings), left) }
      }
      let text = read.text
      if (fixes || triesFixes) {
        const fixed = fixText(text, (one) => reviewText(one).review.findings)
        for (const change of fixed.changes) host.error(`${target.path}:${change.line}: ${quote(change.before)} → ${quote(change.after)}\n`)
        if (fixes && fixed.changes.length) {
          const failure = writeFixed(target.absolute, fixed.text, read.hasMark)
          if (failure) problems.push(problemOf(target.path, 'unreadable', 'a file that may be written', failure))
          else text = fixed.text
        }
      }
      const { document, review } = reviewText(text)
      store.put(document)
      entries.push({ review, source: text, hasMark: read.hasMark, document: document.directives.length ? document : null, settings })
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      listed(
        emptyReview(target.path, [problemOf(target.path, 'rule-failed', 'a review', found, 'This is a fault of Think Like Customers, not of the file.')]),
        read.text,
      )
    }
  }

  if (operands.includes('-')) {
    if (operands.length > 1) return { trouble: 'Expected "-" alone or paths, found both.' }
    if (fixes) return { trouble: 'Expected files for --fix, found "-".' }
    const name = flags.get('stdin-filename') ?? 'stdin.md'
    await look({ path: name.replaceAll('\\', '/'), absolute: path.resolve(host.cwd, name), named: true }, decodeSource(await host.readInput(), name))
  } else {
    const found = await findFiles(operands, host.cwd)
    for (const lost of found.missing) problems.push(problemOf(lost.path, 'unreadable', lost.expected, lost.found))
    let targets = found.targets
    if (!targets.length && !found.missing.length) {
      return { trouble: `Expected files of copy in ${operands.join(', ') || 'this folder'}, found none. "tlc review --help" says what is read.` }
    }
    const ref = flags.get('changed')
    if (ref !== undefined) {
      const changed = await changedFiles(ref || 'HEAD', host.cwd)
      if ('trouble' in changed) return changed
      targets = targets.filter((target) => changed.has(realPath(target.absolute)))
    }
    const shard = flags.get('shard')
    if (shard !== undefined) targets = shardOf(targets, shard)
    watch.lap('finding files')
    for (const [index, target] of targets.entries()) {
      if (host.showsProgress && index % 50 === 49) host.error(`\r${index + 1} of ${targets.length} files`)
      await look(target, readSource(target.absolute, target.path))
    }
    if (host.showsProgress && targets.length >= 50) host.error('\r\u001b[K')
  }
  watch.lap('reading and reviewing')

  const { settings } = await settingsOf(path.join(host.cwd, 'x'))
  const together = reviewWorkspace(store, settings, settings.promises)
  for (const entry of entries) {
    const more = together.get(entry.review.path)
    if (more) entry.review = leaveOut(addFindings(entry, more), accepted.forFolder(path.dirname(path.resolve(host.cwd, entry.review.path))))
  }
  watch.lap('comparing files')
  return {
    files: entries.map(({ review, source, hasMark }) => (hasMark ? { review: shiftReview(review, 1), source: `\ufeff${source}` } : { review, source })),
    facts: store.facts(),
    problems: [...finder.problems(), ...accepted.problems, ...problems],
  }
}

function addFindings({ review, document, settings }: Entry, more: readonly Finding[]): FileReview {
  const standing = document ? applySuppression(more, document, settings).filter((finding) => finding.rule !== SUPPRESSION) : more
  return { ...review, findings: [...review.findings, ...standing].sort((a, b) => a.start - b.start || a.end - b.end) }
}

function problemOf(file: string, kind: Problem['kind'], expected: string, found: string, message = ''): Problem {
  return { path: file, kind, line: null, column: null, expected, found, message }
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

/** Every N-th file from the I-th: shares of about the same size, the same at every run. */
export function shardOf<T>(items: readonly T[], shard: string): T[] {
  const [part = 1, of = 1] = shard.split('/').map(Number)
  return items.filter((_, index) => index % of === part - 1)
}
