import type { CopyDocument } from '../document/copy-document.ts'
import type { Contradiction, DuplicateGroup, Fact, TwinDifference } from '../rules/workspace-facts.ts'
import { findContradictions } from './find-contradictions.ts'
import { type Coverage, findCoverage, readTouchpoint, type Touchpoint, type WayGuide } from './find-coverage.ts'
import { readTwinSide, TwinIndex, type TwinSide } from './find-twins.ts'
import { ReplyIndex, type Shingled, shingle } from './near-duplicates.ts'
import { readFacts } from './read-facts.ts'

/** What is kept of one file: small, plain, and free of its text and trees. */
export interface FileFacts {
  readonly facts: readonly Fact[]
  readonly twins: readonly TwinSide[]
  readonly shingled: readonly Shingled[]
  readonly touchpoints: readonly Touchpoint[]
}

/** Facts of all files, kept file by file so that a change re-reads one file alone. */
export class WorkspaceStore {
  readonly #files = new Map<string, FileFacts>()
  readonly #replies = new ReplyIndex()
  readonly #twins = new TwinIndex()

  /** Reads a document's facts in place of those that its path had before. */
  put(document: CopyDocument, guide?: WayGuide): void {
    const facts = readFacts(document)
    const twins: TwinSide[] = []
    const shingled: Shingled[] = []
    const touchpoints: Touchpoint[] = []
    for (const message of document.messages) {
      const side = readTwinSide(document, message, facts)
      if (side) twins.push(side)
      if (message.kind !== 'ui-text') touchpoints.push(readTouchpoint(document, message, guide))
      if (message.kind !== 'support-reply') continue
      const one = shingle(document, message)
      if (one) shingled.push(one)
    }
    this.putFacts(document.path, { facts, twins, shingled, touchpoints })
  }

  /** Facts that were read elsewhere, in place of those that the path had. */
  putFacts(path: string, facts: FileFacts): void {
    this.#files.set(path, facts)
    this.#replies.put(path, facts.shingled)
    this.#twins.put(path, facts.twins)
  }

  /** Facts of one file; null when it was not read. */
  factsOf(path: string): FileFacts | null {
    return this.#files.get(path) ?? null
  }

  /** Forgets a file that was deleted, renamed or is no longer copy. */
  delete(path: string): void {
    this.#files.delete(path)
    this.#replies.delete(path)
    this.#twins.delete(path)
  }

  get paths(): string[] {
    return [...this.#files.keys()]
  }

  facts(): Fact[] {
    return [...this.#files.values()].flatMap((file) => file.facts)
  }

  contradictions(declared: Readonly<Record<string, string>> = {}): Contradiction[] {
    return findContradictions(this.facts(), declared)
  }

  twinDifferences(): TwinDifference[] {
    return this.#twins.differences()
  }

  nearDuplicates(): DuplicateGroup[] {
    return this.#replies.groups()
  }

  /** @param own situations that the team added to the usual ones. */
  coverage(own: readonly string[] = []): Coverage {
    return findCoverage(
      [...this.#files.values()].flatMap((file) => file.touchpoints),
      own,
    )
  }
}
