/** The list of findings as a tree, three ways: by file, by wording (one decision for many places), by principle. Plain data; the host draws it. */

import type { FileFindings, ListedFinding } from '../protocol.ts'
import { meanScore } from '../review/mean-score.ts'
import { PRINCIPLES, type PrincipleId } from '../rules/principles.ts'
import { SEVERITIES } from '../rules/rule.ts'
import { groupBy } from '../text/group-by.ts'

export type Grouping = 'file' | 'wording' | 'principle'

/** What of the list is shown. */
export interface FindingsFilter {
  /** `help`: where a customer is left without help or misled. `wording`: where a new wording is at hand. */
  readonly only: 'all' | 'help' | 'wording'
  /** Words that a finding, its file or its reason must hold; '' asks for none. */
  readonly words: string
}
export const NO_FILTER: FindingsFilter = { only: 'all', words: '' }

/** One finding and the file that it stands in. */
export interface FindingNode {
  readonly kind: 'finding'
  readonly uri: string
  readonly path: string
  readonly finding: ListedFinding
}
export interface FileNode {
  readonly kind: 'file'
  readonly uri: string
  readonly path: string
  /** Mean score of its messages, weighted by words; null when nothing was measured. */
  readonly score: number | null
  readonly children: readonly (MessageNode | FindingNode)[]
  readonly count: number
}
/** One reply of a collection. */
export interface MessageNode {
  readonly kind: 'message'
  readonly uri: string
  readonly key: string
  readonly line: number
  readonly children: readonly FindingNode[]
  readonly count: number
}
/** The same wording in one or many places. */
export interface WordingNode {
  readonly kind: 'wording'
  readonly rule: string
  readonly title: string
  readonly words: string
  readonly hears: string
  /** Title of the new wording, when all places have the same; else null. */
  readonly fix: string | null
  readonly isTerm: boolean
  readonly children: readonly FindingNode[]
  readonly count: number
}
export interface PrincipleNode {
  readonly kind: 'principle'
  readonly principle: string
  readonly says: string
  readonly children: readonly FindingNode[]
  readonly count: number
}
/** Rows of a level that are not drawn until they are asked for: thousands at once are a flood, and slow. */
export interface MoreNode {
  readonly kind: 'more'
  readonly rows: number
}
export type FindingsNode = FileNode | MessageNode | WordingNode | PrincipleNode | FindingNode

/** Rows of a level that are drawn at once. */
const MOST_ROWS = 200

/** The top of the tree, worst first. */
export function toFindingsTree(files: readonly FileFindings[], grouping: Grouping, filter: FindingsFilter = NO_FILTER): readonly FindingsNode[] {
  const kept = files.flatMap((file) => {
    const findings = file.findings.filter((finding) => passes(file, finding, filter))
    return findings.length ? [{ file, findings: findings.map((finding): FindingNode => ({ kind: 'finding', uri: file.uri, path: file.path, finding })) }] : []
  })
  if (grouping === 'file')
    return kept.map(({ file, findings }) => toFileNode(file, findings)).sort((a, b) => weightOf(b) - weightOf(a) || compare(a.path, b.path))
  const all = kept.flatMap(({ findings }) => findings)
  return grouping === 'wording' ? byWording(all) : byPrinciple(all)
}

/** The first rows of a level, and one that stands for the rest. */
export function firstRows(nodes: readonly FindingsNode[]): (FindingsNode | MoreNode)[] {
  return nodes.length > MOST_ROWS + 1 ? [...nodes.slice(0, MOST_ROWS), { kind: 'more', rows: nodes.length - MOST_ROWS }] : [...nodes]
}

/** How many findings stand below some nodes. */
export function countFindings(nodes: readonly FindingsNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'finding' ? 1 : node.count), 0)
}

function passes(file: FileFindings, finding: ListedFinding, { only, words }: FindingsFilter): boolean {
  if (only === 'help' && SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf('warning')) return false
  if (only === 'wording' && finding.fix === null) return false
  const searched = `${file.path}\n${finding.words}\n${finding.title}\n${finding.messageKey ?? ''}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word))
}

function toFileNode(file: FileFindings, findings: readonly FindingNode[]): FileNode {
  const { uri, path, messages } = file
  const node = { kind: 'file', uri, path, score: meanScore(messages), count: findings.length } as const
  if (messages.length < 2) return { ...node, children: findings }
  const ofMessage = groupBy(findings, ({ finding }) => finding.messageKey ?? '')
  const children = [...ofMessage].flatMap(([key, own]): (MessageNode | FindingNode)[] => {
    const message = messages.find((one) => one.key === key)
    return message && key ? [{ kind: 'message', uri, key, line: message.line, children: own, count: own.length }] : [...own]
  })
  return { ...node, children }
}

/** Where a customer is left without help weighs most: a file with one such place comes before one with ten of taste. */
function weightOf(node: FileNode): number {
  const findings = node.children.flatMap((child) => (child.kind === 'finding' ? [child] : child.children))
  return findings.reduce((sum, { finding }) => sum + finding.weight + 10 * Math.max(0, SEVERITIES.indexOf(finding.severity) - 1), 0)
}

function byWording(findings: readonly FindingNode[]): WordingNode[] {
  const groups = groupBy(findings, ({ finding }) => `${finding.rule}\n${finding.words.toLowerCase()}`)
  return [...groups.values()]
    .map((children): WordingNode => {
      const { rule, title, words, hears, fix, isTerm } = (children[0] as FindingNode).finding
      const isOneFix = children.every((child) => child.finding.fix === fix)
      return { kind: 'wording', rule, title, words, hears, fix: isOneFix ? fix : null, isTerm, children, count: children.length }
    })
    .sort((a, b) => b.count - a.count || compare(a.title, b.title) || compare(a.words, b.words))
}

function byPrinciple(findings: readonly FindingNode[]): PrincipleNode[] {
  return [...groupBy(findings, ({ finding }) => finding.principle)]
    .map(
      ([principle, children]): PrincipleNode => ({
        kind: 'principle',
        principle,
        says: principle in PRINCIPLES ? PRINCIPLES[principle as PrincipleId].says : principle,
        children,
        count: children.length,
      }),
    )
    .sort((a, b) => b.count - a.count || compare(a.says, b.says))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
