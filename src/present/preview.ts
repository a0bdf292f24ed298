/**
 * The customer preview: one message as a customer gets it, with values filled in, one way chosen at each
 * condition, and the findings beside the words. A reading view as plain data; it imitates no e-mail program.
 */

import { type Block, type BlockRole, type CopyDocument, type Message, type MessageKind, type Placeholder, STAND_IN } from '../document/copy-document.ts'
import { marksOver } from '../document/marks-over.ts'
import { type Condition, readConditions } from '../document/templates/branches.ts'
import type { FileReview, Finding } from '../review/finding.ts'
import { DEFAULT_SETTINGS, type Settings } from '../review/settings.ts'
import { shorten } from '../text/shorten.ts'
import type { Span } from '../text/span.ts'
import { shownFix } from './problem-line.ts'
import { fallbackOf, sampleOf } from './sample-values.ts'

/** What the writer chose to see. */
export interface PreviewChoice {
  /** Key of the message in a collection; the first message when there is none of that key. */
  readonly key: string | null
  /** Way of each question, by its id; -1 shows none of them. */
  readonly ways: Readonly<Record<string, number>>
  /** Names of values that are not known. */
  readonly missing: readonly string[]
  /** The ways of the first question, and nothing known, beside one another. */
  readonly beside: boolean
}
export const FIRST_LOOK: PreviewChoice = { key: null, ways: {}, missing: [], beside: false }

/** A stretch of text of one look. */
export interface Run {
  readonly text: string
  readonly kind: 'text' | 'value' | 'missing'
  readonly isLink: boolean
  /** Number of the finding that it belongs to, else null. */
  readonly note: number | null
}

export interface PreviewPart {
  readonly role: BlockRole
  readonly level: number | null
  /** True for what a customer said. */
  readonly isQuotation: boolean
  readonly runs: readonly Run[]
  /** Numbers of the findings to be shown beside it. */
  readonly notes: readonly number[]
}

/** A finding in the margin. */
export interface Note {
  readonly number: number
  readonly title: string
  readonly hears: string
  /** The first suggestion, or null. */
  readonly suggestion: string | null
  readonly span: Span
}

/** A condition of the template as a question with its ways. */
export interface PreviewQuestion {
  readonly id: string
  readonly ways: readonly { readonly label: string; readonly way: number }[]
  readonly chosen: number
}

export interface PreviewValue {
  readonly name: string
  readonly shown: string
  readonly isKnown: boolean
}

/** One way in which customers get the message. */
export interface PreviewLook {
  /** What makes it different, or null for the one look. */
  readonly label: string | null
  readonly from: string
  /** A line for each subject of an A/B test. */
  readonly inbox: readonly { readonly subject: readonly Run[]; readonly snippet: string; readonly notes: readonly number[] }[]
  /** How a search shows a page; null for what is sent. */
  readonly search: { readonly title: string; readonly description: string; readonly notes: readonly number[] } | null
  readonly parts: readonly PreviewPart[]
}

export interface Preview {
  readonly key: string | null
  readonly kind: MessageKind
  /** Keys of all messages of the file; empty when the file is the message. */
  readonly keys: readonly string[]
  readonly questions: readonly PreviewQuestion[]
  readonly values: readonly PreviewValue[]
  readonly notes: readonly Note[]
  readonly looks: readonly PreviewLook[]
  readonly isBeside: boolean
  readonly canBeBeside: boolean
}

const SENT: ReadonlySet<MessageKind> = new Set<MessageKind>(['marketing-email', 'transactional-email', 'support-reply', 'press-release'])
const FOUND: ReadonlySet<MessageKind> = new Set<MessageKind>(['marketing-page', 'help-article', 'press-release'])
/** Said elsewhere than in the body: in the inbox, in a search. */
const AROUND: ReadonlySet<BlockRole> = new Set<BlockRole>(['subject', 'preheader', 'title', 'description'])
/** Characters of the snippet that inboxes and searches show. */
const SNIPPET = { inbox: 90, search: 155 } as const
const MOST_LOOKS = 4
/** Addresses in running text are read as values, but nobody fills them in. */
const ADDRESS = 'address'

/** @returns null for a file without a message. */
export function toPreview(
  document: CopyDocument,
  review: FileReview,
  settings: Settings = DEFAULT_SETTINGS,
  choice: PreviewChoice = FIRST_LOOK,
): Preview | null {
  const message = document.messages.find((one) => one.key === choice.key) ?? document.messages[0]
  if (!message) return null
  const findings = review.findings.filter((finding) => finding.messageKey === message.key).sort((a, b) => a.start - b.start)
  const notes = findings.map((finding, index) => toNote(finding, index + 1))
  const template = readQuestions(message, document.source, choice.ways)
  const missing = new Set(choice.missing)
  const values = valuesOf(message, settings, missing)
  const look = (label: string | null, ways: Readonly<Record<string, number>>, unknown: ReadonlySet<string>): PreviewLook =>
    toLook({ message, settings, findings, label, missing: unknown, shows: readQuestions(message, document.source, ways).shows })
  const [first] = template.questions
  const others: PreviewLook[] = []
  if (choice.beside) {
    for (const { label, way } of first?.ways ?? []) if (way !== first?.chosen) others.push(look(label, { ...choice.ways, [first?.id ?? '']: way }, missing))
    if (values.some((value) => value.isKnown)) others.push(look('nothing known', choice.ways, new Set(values.map((value) => value.name))))
  }
  const label = others.length ? (first?.ways.find((one) => one.way === first.chosen)?.label ?? 'as chosen') : null
  return {
    key: message.key,
    kind: message.kind,
    keys: document.messages.flatMap((one) => (one.key === null ? [] : [one.key])),
    questions: template.questions,
    values,
    notes,
    looks: [look(label, choice.ways, missing), ...others].slice(0, MOST_LOOKS),
    isBeside: choice.beside,
    canBeBeside: template.questions.length > 0 || values.length > 0,
  }
}

function toNote(finding: Finding, number: number): Note {
  return {
    number,
    title: finding.title,
    hears: finding.hears,
    suggestion: shownFix(finding)?.title ?? null,
    span: { start: finding.start, end: finding.end },
  }
}

function valuesOf(message: Message, settings: Settings, missing: ReadonlySet<string>): PreviewValue[] {
  const names = new Map<string, PreviewValue>()
  for (const placeholder of message.blocks.flatMap((block) => block.placeholders)) {
    const { name } = placeholder
    if (placeholder.dialect === ADDRESS) continue
    const isKnown = !missing.has(name)
    if (!names.has(name)) names.set(name, { name, isKnown, shown: isKnown ? sampleOf(placeholder, settings) : fallbackOf(placeholder) })
  }
  return [...names.values()]
}

/** The conditions of a message as questions: the same condition asked twice is one, `unless x` answers with `if x`. */
function readQuestions(
  message: Message,
  source: string,
  ways: Readonly<Record<string, number>>,
): { questions: PreviewQuestion[]; shows: (offset: number) => boolean } {
  const conditions = readConditions(message.tags)
  const questions = new Map<string, PreviewQuestion>()
  /** Way of each condition, by its place in the list. */
  const chosen = conditions.map((condition) => {
    const written = writtenBranches(condition, source)
    const [first] = written
    const opposite = written.length === 1 && first?.label.startsWith('when not ') ? questions.get(`when ${first.label.slice(9)}`) : undefined
    if (opposite) return opposite.chosen === 0 ? -1 : (first?.way ?? 0)
    const id = first?.label ?? ''
    const all = [...written, ...(condition.hasElse ? [] : [{ label: `not ${id}`, way: -1 }])]
    const way = all.find((one) => one.way === ways[id])?.way ?? first?.way ?? 0
    const known = questions.get(id)
    if (!known || known.ways.length < all.length) questions.set(id, { id, ways: all, chosen: way })
    return way
  })
  const hidden = conditions.flatMap(({ branches }, index) => branches.filter((_, way) => way !== chosen[index]))
  return { questions: [...questions.values()], shows: (offset) => !hidden.some((branch) => branch.start <= offset && offset < branch.end) }
}

/** The ways that a condition writes out. Between `{% case x %}` and its first `{% when %}` stands nothing. */
function writtenBranches({ branches }: Condition, source: string): { label: string; way: number }[] {
  const all = branches.map(({ label }, way) => ({ label, way }))
  const [first] = branches
  return branches.length > 1 && first && source.slice(first.start, first.end).trim() === '' ? all.slice(1) : all
}

interface LookParts {
  readonly message: Message
  readonly settings: Settings
  readonly findings: readonly Finding[]
  readonly label: string | null
  readonly missing: ReadonlySet<string>
  readonly shows: (offset: number) => boolean
}

function toLook({ message, settings, findings, label, missing, shows }: LookParts): PreviewLook {
  const shownAs = (placeholder: Placeholder): Pick<Run, 'text' | 'kind'> =>
    placeholder.dialect === ADDRESS
      ? { text: placeholder.raw, kind: 'text' }
      : missing.has(placeholder.name)
        ? { text: fallbackOf(placeholder), kind: 'missing' }
        : { text: sampleOf(placeholder, settings), kind: 'value' }
  const visible: { part: PreviewPart; span: Span }[] = []
  for (const readings of groupReadings(message.blocks)) {
    const [block] = readings
    if (!block || block.voice === 'agent-only') continue
    const runs = toRuns(readings, shows, shownAs, findings)
    if (!runs.some((run) => run.text.trim() !== '' || run.kind !== 'text')) continue
    visible.push({ part: { role: block.role, level: block.level, isQuotation: block.voice === 'customer', runs, notes: [] }, span: block })
  }
  const parts = visible.map(({ part, span }, index) => {
    const end = visible[index + 1]?.span.start ?? Number.POSITIVE_INFINITY
    const from = index === 0 ? Number.NEGATIVE_INFINITY : span.start
    return { ...part, notes: findings.flatMap((finding, i) => (shows(finding.start) && from <= finding.start && finding.start < end ? [i + 1] : [])) }
  })
  const of = (role: BlockRole) => parts.filter((part) => part.role === role)
  const body = parts.filter((part) => !AROUND.has(part.role))
  const opening = wordsOf(body.flatMap((part) => [...part.runs, SPACE]))
  // A search shows the title above: a heading that says it again would tell nothing new.
  const prose = wordsOf(body.filter((part) => part.role !== 'heading').flatMap((part) => [...part.runs, SPACE])) || opening
  const preheader = wordsOf(of('preheader').flatMap((part) => [...part.runs]))
  const [subject] = of('subject')
  const titled = subject ? of('subject') : of('title').slice(0, 1)
  // Whether a reply has a subject of its own is the help desk's matter.
  const subjects = titled.length || message.kind === 'support-reply' ? titled : [{ runs: [], notes: [] }]
  const [title, heading] = [of('title')[0], body.find((part) => part.role === 'heading')]
  const description = of('description')[0]
  return {
    label,
    from: senderOf(message, settings),
    inbox: SENT.has(message.kind)
      ? subjects.map(({ runs, notes }) => ({
          subject: runs,
          snippet: shorten(preheader || opening, SNIPPET.inbox),
          notes: [...notes, ...of('preheader').flatMap((part) => part.notes)],
        }))
      : [],
    search: FOUND.has(message.kind)
      ? {
          title: wordsOf((title ?? heading)?.runs ?? []),
          description: shorten(description ? wordsOf(description.runs) : prose, SNIPPET.search),
          notes: [...(title?.notes ?? []), ...(description?.notes ?? [])],
        }
      : null,
    parts: body,
  }
}

const SPACE: Run = { text: ' ', kind: 'text', isLink: false, note: null }
const wordsOf = (runs: readonly Run[]) =>
  runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Who sends it, as an inbox shows it: the name, not the address. */
function senderOf(message: Message, settings: Settings): string {
  const from = message.frontMatter.from ?? ''
  return (
    from
      .replace(/<[^>]*>/, '')
      .replace(/["']/g, '')
      .trim() ||
    from ||
    settings.team.company[0] ||
    ''
  )
}

/** A block and its other wordings, which follow it. */
function groupReadings(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.reading > 0 && last) last.push(block)
    else groups.push([block])
  }
  return groups
}

interface Stretch extends Span {
  readonly run: Omit<Run, 'note'>
  /** True where one character of the run is one of the source. */
  readonly isPlain: boolean
}

/** What is shown of a block: the pieces of all its wordings that stand on the chosen way, in source order. */
function toRuns(
  readings: readonly Block[],
  shows: (offset: number) => boolean,
  shownAs: (placeholder: Placeholder) => Pick<Run, 'text' | 'kind'>,
  findings: readonly Finding[],
): Run[] {
  const stretches = readings
    .flatMap((block) => block.pieces.flatMap((piece) => stretchesOf(block, piece, shownAs)))
    .filter((stretch) => shows(stretch.start))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const runs: Run[] = []
  let reached = -1
  for (const { start, end, run, isPlain } of stretches) {
    if (end <= reached) continue
    const from = Math.max(start, reached)
    const text = isPlain ? run.text.slice(from - start) : run.text
    const cuts = isPlain
      ? [...new Set(findings.flatMap((one) => [one.start, one.end]).filter((at) => from < at && at < end)), end].sort((a, b) => a - b)
      : [end]
    let at = from
    for (const to of cuts) {
      const next: Run = { ...run, text: isPlain ? text.slice(at - from, to - from) : text, note: noteAt(findings, at) }
      const last = runs.at(-1)
      if (last && last.kind === 'text' && next.kind === 'text' && last.note === next.note && last.isLink === next.isLink)
        runs[runs.length - 1] = { ...last, text: last.text + next.text }
      else runs.push(next)
      at = to
    }
    reached = end
  }
  return runs
}

/** Number of the finding at an offset; of several the one with the fewest words, which says most exactly what it means. */
function noteAt(findings: readonly Finding[], at: number): number | null {
  let best: number | null = null
  for (const [index, { start, end }] of findings.entries()) {
    if (at < start || end <= at) continue
    const known = best === null ? null : findings[best - 1]
    if (!known || end - start < known.end - known.start) best = index + 1
  }
  return best
}

function stretchesOf(block: Block, piece: Block['pieces'][number], shownAs: (placeholder: Placeholder) => Pick<Run, 'text' | 'kind'>): Stretch[] {
  const isLink = block.role !== 'button' && marksOver(block, { start: piece.at, end: piece.at + 1 }, ['link']).length > 0
  if (piece.kind === 'value') {
    const placeholder = block.placeholders[block.text.charCodeAt(piece.at) - STAND_IN]
    return placeholder
      ? [{ start: piece.start, end: piece.end, run: { ...shownAs(placeholder), isLink: isLink || placeholder.dialect === ADDRESS }, isPlain: false }]
      : []
  }
  const text = block.text.slice(piece.at, piece.to)
  return [
    { start: piece.start, end: piece.end, run: { text, kind: 'text', isLink }, isPlain: piece.kind === 'text' && piece.end - piece.start === text.length },
  ]
}
