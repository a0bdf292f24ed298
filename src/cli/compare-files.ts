/** What only all files together show, found once for all of them: those of one run, or the parts of an estate that are joined. */
import path from 'node:path'
import type { SharedJson } from '../present/json.ts'
import { leaveOut } from '../review/accepted.ts'
import type { FileReview } from '../review/finding.ts'
import type { Settings } from '../review/settings.ts'
import { applySuppression, SUPPRESSION, type Suppressing } from '../review/suppression.ts'
import { shingleWords } from '../workspace/near-duplicates.ts'
import { reviewWorkspace } from '../workspace/review-workspace.ts'
import { type FileFacts, WorkspaceStore } from '../workspace/workspace-store.ts'
import { createAcceptedFinder } from './find-accepted.ts'

/** One file as it takes part in the comparison. */
export interface Compared {
  /** The review of the file by itself. */
  readonly review: FileReview
  readonly facts: FileFacts | null
  readonly suppressing: Suppressing | null
  readonly settings: Settings
}

/**
 * Compares the files with each other.
 *
 * @param settings those of the working directory.
 * @returns the store, and by path a review with nothing but what the comparison found, in offsets without a byte order mark.
 */
export function compareFiles(files: readonly Compared[], settings: Settings, cwd: string): { store: WorkspaceStore; found: ReadonlyMap<string, FileReview> } {
  const store = new WorkspaceStore()
  for (const { review, facts } of files) if (facts) store.putFacts(review.path, facts)
  const together = reviewWorkspace(store, settings, settings.facts)
  const accepted = createAcceptedFinder(cwd)
  const found = new Map<string, FileReview>()
  for (const { review, suppressing, settings: own } of files) {
    const more = together.get(review.path)
    if (!more) continue
    const standing = suppressing ? applySuppression(more, suppressing, own).filter((finding) => finding.rule !== SUPPRESSION) : more
    const alone: FileReview = { ...review, messages: [], problems: [], findings: standing, accepted: 0, baselined: 0, passedOver: [] }
    found.set(review.path, leaveOut(alone, accepted.forFolder(path.dirname(path.resolve(cwd, review.path)))))
  }
  return { store, found }
}

/** A review with the findings and counts of another of the same file. */
export function addReview(review: FileReview, more: FileReview): FileReview {
  return {
    ...review,
    findings: [...review.findings, ...more.findings].sort((a, b) => a.start - b.start || a.end - b.end),
    accepted: review.accepted + more.accepted,
    baselined: review.baselined + more.baselined,
    passedOver: [...(review.passedOver ?? []), ...(more.passedOver ?? [])],
  }
}

/** What a part tells of a file: without the text, which whoever joins the parts has. */
export function toShared(facts: FileFacts, suppressing: Suppressing | null, hasMark: boolean): SharedJson {
  return {
    ...facts,
    shingled: facts.shingled.map(({ place, words }) => ({ place, words })),
    hasMark,
    suppressing: suppressing && { directives: suppressing.directives, messages: suppressing.messages.map(({ frontMatter }) => ({ frontMatter })) },
  }
}

/** @param source the file's text without its byte order mark. */
export function fromShared({ hasMark: _, suppressing, shingled, ...facts }: SharedJson, source: string): Pick<Compared, 'facts' | 'suppressing'> {
  return {
    facts: { ...facts, shingled: shingled.map(({ place, words }) => shingleWords(place, words)) },
    suppressing: suppressing && { ...suppressing, source },
  }
}
