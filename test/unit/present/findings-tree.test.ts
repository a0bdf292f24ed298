import { describe, expect, it } from 'vitest'
import { countFindings, type FindingsNode, NO_FILTER, toFindingsTree } from '../../../src/present/findings-tree.ts'
import type { FileFindings, ListedFinding, ListedMessage } from '../../../src/protocol.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const finding = (words: string, more: Partial<ListedFinding> = {}): ListedFinding => ({
  rule: 'jargon',
  title: 'Jargon',
  principle: 'what-they-hear',
  severity: 'hint',
  weight: 1,
  message: `A plainer word than “${words}”.`,
  hears: 'I would have to look that up.',
  words,
  messageKey: null,
  start: 0,
  end: 1,
  range,
  fix: 'Write “use”',
  isTerm: true,
  ...more,
})
const help = finding('Regards', {
  rule: 'missing-contact-path',
  title: 'Nobody to turn to',
  principle: 'reachable',
  severity: 'warning',
  weight: 3,
  fix: null,
  isTerm: false,
})
const message = (key: string | null, score: number | null = 80, words = 50): ListedMessage => ({
  key,
  kind: 'support-reply',
  score,
  words,
  you: 1,
  self: 1,
  reachable: true,
  line: 4,
})
const file = (path: string, findings: ListedFinding[], messages = [message(null)]): FileFindings => ({
  uri: `file:///x/${path}`,
  path,
  messages,
  findings,
  recorded: 0,
})
const labels = (nodes: readonly FindingsNode[]) =>
  nodes.map((node) =>
    node.kind === 'file'
      ? node.path
      : node.kind === 'message'
        ? node.key
        : node.kind === 'wording'
          ? node.words
          : node.kind === 'principle'
            ? node.says
            : node.finding.words,
  )

const FILES = [
  file('a/taste.md', [finding('utilise'), finding('leverage'), finding('Utilise')]),
  file('b/alone.md', [help]),
  file('c/good.md', []),
  file('d/macros.yml', [finding('utilise', { messageKey: 'late' }), finding('whole file')], [message('late', 40, 100), message('refund', 100, 50)]),
]

describe('the tree of findings', () => {
  it('by file: where a customer is left without help comes first, a clean file not at all', () => {
    const tree = toFindingsTree(FILES, 'file')
    expect(labels(tree)).toEqual(['b/alone.md', 'a/taste.md', 'd/macros.yml'])
    expect(countFindings(tree)).toBe(6)
  })

  it('by file: a collection has its replies below it, and a score over all of them', () => {
    const macros = toFindingsTree(FILES, 'file').at(-1)
    if (macros?.kind !== 'file') throw new Error('no file')
    expect(macros.score).toBe(60)
    expect(labels(macros.children)).toEqual(['late', 'whole file'])
    expect(macros.children[0]).toMatchObject({ kind: 'message', line: 4, count: 1 })
  })

  it('by wording: the same words in any case are one thing to decide, the most frequent first', () => {
    const tree = toFindingsTree(FILES, 'wording')
    expect(labels(tree)).toEqual(['utilise', 'leverage', 'whole file', 'Regards'])
    expect(tree[0]).toMatchObject({ count: 3, fix: 'Write “use”', isTerm: true })
  })

  it('by wording: one new wording is only named when all places have it', () => {
    const [group] = toFindingsTree([file('a.md', [finding('impact'), finding('impact', { fix: 'Write “effect”' })])], 'wording')
    expect(group).toMatchObject({ fix: null, count: 2 })
  })

  it('by principle: in the sentence that says it', () => {
    expect(labels(toFindingsTree(FILES, 'principle'))).toEqual([
      'It is not what you say but what they hear: use their words.',
      'How easy is it to reach you? Every message is a two-way street.',
    ])
  })

  it.each([
    [{ only: 'help' as const, words: '' }, ['b/alone.md']],
    [{ only: 'wording' as const, words: '' }, ['a/taste.md', 'd/macros.yml']],
    [{ only: 'all' as const, words: 'LEVERAGE' }, ['a/taste.md']],
    [{ only: 'all' as const, words: 'macros utilise' }, ['d/macros.yml']],
    [{ only: 'all' as const, words: 'nobody turn' }, ['b/alone.md']],
    [{ only: 'help' as const, words: 'utilise' }, []],
    [NO_FILTER, ['b/alone.md', 'a/taste.md', 'd/macros.yml']],
  ])('shows for %j %j', (filter, expected) => {
    expect(labels(toFindingsTree(FILES, 'file', filter))).toEqual(expected)
  })
})
