/**
 * One trie over words for the phrases of all rules. A rule registers its list once; the first time
 * that any rule asks for a block, the block's words are walked once and the matches of every list
 * are kept beside it. Cost: about one map look-up a word, however many phrases there are.
 *
 * Hyphens do not count ("end-to-end" is "end to end"), apostrophes are straight, a possessive is its
 * noun, and forms and spellings come from `lexicons/inflect.ts`.
 */
import type { Sentence } from '../document/english/sentence.ts'
import { type Form, START_LENGTH, startsOf, wordings } from './lexicons/inflect.ts'

/** Anything with a phrase in lexicon notation can be an entry: see `wordings`. */
export interface PhraseEntry {
  readonly phrase: string
  /** Also found as a part of a hyphenated word: "API" in "API-first". */
  readonly inside?: boolean
  /** Found only in capitals as written: "SLA", "RAG". */
  readonly capitals?: boolean
}

/** A phrase found: word numbers are positions in `sentence.words`, both inclusive. */
export interface PhraseMatch<E extends PhraseEntry> {
  readonly entry: E
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** Form of the bending word as it stood. */
  readonly form: Form
}

/** Whatever holds sentences; matches are kept as long as these live, which blocks of the same words share. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
}

/** A rule's list, ready to be asked. Matches come in reading order and do not overlap; of two at one place the longer stands. */
export interface PhraseList<E extends PhraseEntry> {
  matchesIn(block: Sentences): readonly PhraseMatch<E>[]
}

interface Leaf {
  readonly list: number
  /** Entries go into the trie in the order of the texts: of two that are spelt alike the one that was registered first is asked first. */
  readonly order: number
  readonly entry: PhraseEntry
  readonly form: Form
}
interface Node {
  readonly next: Map<string, Node>
  leaves: Leaf[] | null
}

const GAP = '*'
const LONGEST_GAP = 3
const NONE: readonly PhraseMatch<PhraseEntry>[] = []

/** So many texts that were looked at are no single e-mail: the rest of the phrases goes into the trie, and no word asks for its own any more. */
const LONG_RUN = 200

/** A trie of its own, for lists that belong to one team; rules share `registerPhrases`. */
export class PhraseIndex {
  private readonly root: Node = { next: new Map(), leaves: null }
  private lists = 0
  private entries = 0
  private readonly waiting: { readonly list: number; readonly entries: readonly PhraseEntry[] }[] = []
  /** Entries by the letters that their first word may start with; they go into the trie when a word starts so. */
  private readonly filed = new Map<string, { readonly list: number; readonly order: number; readonly entry: PhraseEntry }[]>()
  private scans = 0
  private found = new WeakMap<readonly Sentence[], Map<number, PhraseMatch<PhraseEntry>[]>>()

  /** Adds a list. A phrase that is not in lexicon notation throws a RangeError at the first scan of a text that has a word like its first. */
  register<E extends PhraseEntry>(entries: readonly E[]): PhraseList<E> {
    const list = this.lists++
    this.waiting.push({ list, entries })
    // What was found before did not know this list.
    this.found = new WeakMap()
    return { matchesIn: (block) => (this.scan(block).get(list) ?? NONE) as readonly PhraseMatch<E>[] }
  }

  /** Lists are filed when the first block is asked for: a program that shows its help builds nothing. */
  private file(): void {
    for (const { list, entries } of this.waiting.splice(0)) {
      for (const entry of entries) {
        const one = { list, order: this.entries++, entry }
        for (const start of startsOf(entry.phrase)) {
          const same = this.filed.get(start)
          if (same) same.push(one)
          else this.filed.set(start, [one])
        }
      }
    }
  }

  private open(start: string): void {
    const filed = this.filed.get(start)
    if (!filed) return
    this.filed.delete(start)
    for (const { list, order, entry } of filed) {
      for (const { words, form } of wordings(entry.phrase)) this.insert(words, { list, order, entry, form })
    }
  }

  /** The words' part of the trie: what starts as they do. */
  private openFor(sentences: readonly Sentence[]): void {
    if (this.waiting.length > 0) this.file()
    if (this.filed.size === 0) return
    if (++this.scans > LONG_RUN) {
      for (const start of [...this.filed.keys()]) this.open(start)
      return
    }
    for (const { words } of sentences) {
      for (const { lower } of words) {
        for (const part of /[-‐‑/]/.test(lower) ? lower.split(/[-‐‑/]+/) : [lower]) {
          this.open(part.slice(0, START_LENGTH))
          if (part.endsWith("'s")) this.open(part.slice(0, -2).slice(0, START_LENGTH))
        }
      }
    }
  }

  private insert(words: readonly string[], leaf: Leaf): void {
    let node = this.root
    for (const word of words) {
      let child = node.next.get(word)
      if (!child) {
        child = { next: new Map(), leaves: null }
        node.next.set(word, child)
      }
      node = child
    }
    node.leaves ??= []
    // An entry that is filed under two starts comes twice.
    const { leaves } = node
    if (leaves.some((one) => one.order === leaf.order)) return
    const at = leaves.findIndex((one) => one.order > leaf.order)
    leaves.splice(at < 0 ? leaves.length : at, 0, leaf)
  }

  private scan(block: Sentences): Map<number, PhraseMatch<PhraseEntry>[]> {
    const known = this.found.get(block.sentences)
    if (known) return known
    this.openFor(block.sentences)
    const found = new Map<number, PhraseMatch<PhraseEntry>[]>()
    for (const sentence of block.sentences) scanSentence(this.root, sentence, found)
    this.found.set(block.sentences, found)
    return found
  }
}

/** A sentence's words cut at hyphens: the parts, and the word that each came from. */
interface Parts {
  readonly text: readonly string[]
  readonly word: readonly number[]
}

function cutAtHyphens(sentence: Sentence): Parts {
  const text: string[] = []
  const word: number[] = []
  const isParted = /[-‐‑/]/.test(sentence.text)
  for (let i = 0; i < sentence.words.length; i++) {
    const lower = (sentence.words[i] as { lower: string }).lower
    if (isParted && /[-‐‑/]/.test(lower)) {
      for (const part of lower.split(/[-‐‑/]+/)) {
        if (part === '') continue
        text.push(part)
        word.push(i)
      }
    } else {
      text.push(lower)
      word.push(i)
    }
  }
  return { text, word }
}

function scanSentence(root: Node, sentence: Sentence, found: Map<number, PhraseMatch<PhraseEntry>[]>): void {
  const parts = cutAtHyphens(sentence)
  for (let at = 0; at < parts.text.length; at++) {
    const start = childOf(root, parts.text[at] as string)
    if (start) follow(start, at + 1, { parts, at, sentence, found })
  }
}

interface Walk {
  readonly parts: Parts
  readonly at: number
  readonly sentence: Sentence
  readonly found: Map<number, PhraseMatch<PhraseEntry>[]>
}

function childOf(node: Node, part: string): Node | undefined {
  return node.next.get(part) ?? (part.charCodeAt(part.length - 2) === 39 && part.endsWith("'s") ? node.next.get(part.slice(0, -2)) : undefined)
}

function follow(node: Node, to: number, walk: Walk): void {
  if (node.leaves) for (const leaf of node.leaves) keep(leaf, to, walk)
  const part = walk.parts.text[to]
  if (part === undefined || node.next.size === 0) return
  const child = childOf(node, part)
  if (child) follow(child, to + 1, walk)
  const gap = node.next.get(GAP)
  if (gap) for (let skipped = 1; skipped <= LONGEST_GAP && to + skipped < walk.parts.text.length; skipped++) follow(gap, to + skipped, walk)
}

function keep(leaf: Leaf, to: number, { parts, at, sentence, found }: Walk): void {
  const first = parts.word[at] as number
  const last = parts.word[to - 1] as number
  const opensWord = at === 0 || parts.word[at - 1] !== first
  const closesWord = to === parts.text.length || parts.word[to] !== last
  if (!(opensWord && closesWord) && !leaf.entry.inside) return
  if (leaf.entry.capitals) {
    // "RAG" and "SaaS" are terms, "rag" is a cloth.
    for (let i = first; i <= last; i++) if (!/[A-Z].*[A-Z]/.test(sentence.words[i]?.text ?? '')) return
  }
  let matches = found.get(leaf.list)
  if (!matches) {
    matches = []
    found.set(leaf.list, matches)
  }
  const before = matches.at(-1)
  if (before && before.sentence === sentence && before.last >= first) {
    if (before.first < first || before.last >= last) return
    matches.pop()
  }
  matches.push({ entry: leaf.entry, sentence, first, last, form: leaf.form })
}

const shared = new PhraseIndex()

/** Registers a rule's list in the trie that all rules share. Call once, when the rule's file loads. */
export function registerPhrases<E extends PhraseEntry>(entries: readonly E[]): PhraseList<E> {
  return shared.register(entries)
}
