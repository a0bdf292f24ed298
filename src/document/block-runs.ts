/**
 * What is counted or looked for over all blocks of a message, where a keystroke changes one: the blocks that a message has
 * in common with the one before it, at its start and its end, are passed over.
 */

import type { Block } from './copy-document.ts'
import { originOf } from './prose-block.ts'

/** What is known of a block beside its words. */
type Blocklike = Partial<Pick<Block, 'role' | 'voice' | 'reading' | 'level'>> & Pick<Block, 'sentences'>

/** Shorter messages are counted anew: that costs less than to compare them. */
const SHORTEST = 50
/** Longer ones are not kept for the next: who makes such a file has no keys to wait for. */
const LONGEST = 10_000

/** True for a message that is read but once: of what is known of its blocks nothing is worth its memory. */
export function isReadOnce(blocks: readonly unknown[]): boolean {
  return blocks.length > LONGEST
}

/** What the blocks of a message have in common with those of the one before it. */
export interface Shared<B> {
  readonly blocks: readonly B[]
  readonly before: readonly B[]
  readonly head: number
  readonly tail: number
}

let latest: Shared<Blocklike> = { blocks: [], before: [], head: 0, tail: 0 }

/** Compared once for all that is counted; null for a message that is counted anew. */
export function sharedWithLast<B extends Blocklike>(blocks: readonly B[]): Shared<B> | null {
  if (blocks.length < SHORTEST || isReadOnce(blocks)) return null
  if (latest.blocks === blocks) return latest as Shared<B>
  const before = latest.blocks
  const most = Math.min(before.length, blocks.length)
  let head = 0
  while (head < most && isSame(before[head] as Blocklike, blocks[head] as Blocklike)) head++
  let tail = 0
  while (tail < most - head && isSame(before[before.length - 1 - tail] as Blocklike, blocks[blocks.length - 1 - tail] as Blocklike)) tail++
  latest = { blocks, before, head, tail }
  return latest as Shared<B>
}

function isSame(a: Blocklike, b: Blocklike): boolean {
  return originOf(a) === originOf(b) && a.role === b.role && a.voice === b.voice && a.reading === b.reading && a.level === b.level
}

/**
 * A sum over the blocks of a message. What a block adds may depend on what was read of it, its role, level, voice and
 * reading, not on its place; taken away again, it leaves the sum as it was.
 *
 * @param add counts a block, once or minus once.
 * @returns the sum, which is good until another is asked for.
 */
export function sumOfBlocks<S, B extends Blocklike = Block>(zero: () => S, add: (sum: S, block: B, times: 1 | -1) => void): (blocks: readonly B[]) => S {
  let known: { readonly blocks: readonly B[]; readonly sum: S } | null = null
  return (blocks) => {
    if (known?.blocks === blocks) return known.sum
    const shared = sharedWithLast(blocks)
    const base = known && shared && known.blocks === shared.before ? { ...shared, sum: known.sum } : null
    const sum = base ? base.sum : zero()
    // Should a block throw, the sum is no longer what is known.
    known = null
    if (base) for (let i = base.head; i < base.before.length - base.tail; i++) add(sum, base.before[i] as B, -1)
    for (let i = base?.head ?? 0; i < blocks.length - (base?.tail ?? 0); i++) add(sum, blocks[i] as B, 1)
    if (shared) known = { blocks, sum }
    return sum
  }
}

/** One of the blocks that were looked for. */
export interface Picked<T> {
  readonly block: Block
  readonly index: number
  readonly found: T
}

/**
 * The blocks of a message in which something is found, in order. What is found may depend on what was read of a block, its
 * role, level, voice and reading, not on its place.
 */
export function pickBlocks<T>(pick: (block: Block) => T | null): (blocks: readonly Block[]) => readonly Picked<T>[] {
  let known: { readonly blocks: readonly Block[]; readonly picked: readonly Picked<T>[] } | null = null
  return (blocks) => {
    if (known?.blocks === blocks) return known.picked
    const shared = sharedWithLast(blocks)
    const base = known && shared && known.blocks === shared.before ? { ...shared, picked: known.picked } : null
    const picked: Picked<T>[] = []
    const from = base?.head ?? 0
    const to = blocks.length - (base?.tail ?? 0)
    const keep = (index: number, found: T) => picked.push({ block: blocks[index] as Block, index, found })
    for (const { index, found } of base?.picked ?? []) if (index < from) keep(index, found)
    for (let index = from; index < to; index++) {
      const found = pick(blocks[index] as Block)
      if (found !== null) keep(index, found)
    }
    if (base) {
      const by = blocks.length - base.before.length
      for (const { index, found } of base.picked) if (index >= base.before.length - base.tail) keep(index + by, found)
    }
    if (shared) known = { blocks, picked }
    return picked
  }
}
