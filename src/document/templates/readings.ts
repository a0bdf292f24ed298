import type { TemplateTag } from '../copy-document.ts'
import { branchLabel, isCondition } from './branches.ts'

/** Where template logic turns inside a block's text. */
export interface Turn {
  readonly at: number
  readonly tag: TemplateTag
}

/** One wording of a block: which stretches of the collected text are shown, null for all of it. */
export interface Reading {
  /** When, in words: "when vip"; null for the first. */
  readonly path: string | null
  readonly kept: readonly { readonly from: number; readonly to: number }[] | null
}

interface Group {
  readonly labels: string[]
  hasElse: boolean
  closed: boolean
  /** Groups round this one and the branch of each in which it stands. */
  readonly round: readonly (readonly [group: number, branch: number])[]
}
/** A turn, resolved: it begins a branch of a group, or ends the group. */
interface Step {
  readonly at: number
  readonly group: number
  readonly branch: number
}

const ALL: readonly Reading[] = [{ path: null, kept: null }]
/** So many wordings of one block are read; more branches are read in their first wording. */
const MOST_READINGS = 12
/** UTF-16 units of all wordings of one block together: a text without end is not read twelve times. */
const MOST_READ = 120_000
/** Conditions nested deeper than this are read as one. */
export const DEEPEST = 40

/**
 * The wordings in which a customer may be shown a block whose text has conditions in it: the first branch of
 * each, then one more for every other branch. Only conditions that begin and end inside the block count.
 */
export function readingsOf(turns: readonly Turn[], length: number): readonly Reading[] {
  if (turns.length < 2) return ALL
  const { groups, steps } = resolve(turns)
  if (!groups.some((group) => group.closed)) return ALL
  const most = Math.min(MOST_READINGS, Math.max(2, Math.floor(MOST_READ / length)))
  const readings: Reading[] = [{ path: null, kept: select(steps, groups, new Map(), length) }]
  for (const [index, group] of groups.entries()) {
    if (!group.closed) continue
    const others = group.labels.map((label, branch) => ({ label, branch })).slice(1)
    if (!group.hasElse) others.push({ label: `unless ${(group.labels[0] ?? '').replace(/^when /, '')}`, branch: -1 })
    for (const { label, branch } of others) {
      if (readings.length >= most) return readings
      readings.push({ path: label, kept: select(steps, groups, new Map([...group.round, [index, branch]]), length) })
    }
  }
  return readings
}

function resolve(turns: readonly Turn[]): { groups: Group[]; steps: Step[] } {
  const groups: Group[] = []
  const steps: Step[] = []
  const open: number[] = []
  const branchOf = new Map<number, number>()
  let lastClosed: { group: number; name: string; at: number } | null = null
  for (const { at, tag } of turns) {
    if (tag.kind === 'open') {
      // Mustache says "else" by the inverted section of the same name: {{#paid}}…{{/paid}}{{^paid}}…{{/paid}}.
      const inverted: Group | undefined =
        lastClosed && lastClosed.at === at && lastClosed.name === tag.name && /^\{\{\s*\^/.test(tag.raw) ? groups[lastClosed.group] : undefined
      if (inverted && lastClosed) {
        inverted.labels.push('otherwise')
        inverted.hasElse = true
        inverted.closed = false
        steps.pop()
        open.push(lastClosed.group)
        branchOf.set(lastClosed.group, inverted.labels.length - 1)
        steps.push({ at, group: lastClosed.group, branch: inverted.labels.length - 1 })
        continue
      }
      if (!isCondition(tag) || open.length >= DEEPEST) {
        open.push(-1)
        continue
      }
      const round = open.filter((group) => group >= 0).map((group) => [group, branchOf.get(group) ?? 0] as const)
      open.push(groups.length)
      branchOf.set(groups.length, 0)
      steps.push({ at, group: groups.length, branch: 0 })
      groups.push({ labels: [branchLabel(tag)], hasElse: false, closed: false, round })
    } else if (tag.kind === 'middle') {
      const group = open.at(-1) ?? -1
      const own = groups[group]
      if (!own) continue
      const label = branchLabel(tag)
      if (label === 'otherwise') own.hasElse = true
      const before = steps.at(-1)
      // `{% case x %}{% when a %}`: nothing stands before the first `when`.
      if (before?.group === group && before.branch === 0 && before.at === at && own.labels.length === 1) {
        own.labels[0] = label
        continue
      }
      own.labels.push(label)
      branchOf.set(group, own.labels.length - 1)
      steps.push({ at, group, branch: own.labels.length - 1 })
    } else {
      const group = open.pop() ?? -1
      const own = groups[group]
      if (!own) continue
      own.closed = true
      steps.push({ at, group, branch: -2 })
      lastClosed = { group, name: tag.name, at }
    }
  }
  return { groups, steps }
}

/** The stretches that are shown when each group goes the chosen way (the first where none is chosen). */
function select(steps: readonly Step[], groups: readonly Group[], choices: ReadonlyMap<number, number>, length: number): { from: number; to: number }[] {
  const kept: { from: number; to: number }[] = []
  const hidden = new Set<number>()
  let from = 0
  const turn = (at: number) => {
    if (!hidden.size && at > from) kept.push({ from, to: at })
    from = at
  }
  for (const { at, group, branch } of steps) {
    turn(at)
    if (branch === -2 || !groups[group]?.closed || branch === (choices.get(group) ?? 0)) hidden.delete(group)
    else hidden.add(group)
  }
  turn(length)
  return kept
}
