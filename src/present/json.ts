/** The JSON of `tlc review`, version 1: the contract that other tools read. Its schema is rendered beside it. */
import type { Finding, Focus, GradedSpan, Problem } from '../review/finding.ts'
import type { Suppressing } from '../review/suppression.ts'
import { LineIndex } from '../text/line-index.ts'
import { BLANK, type Span } from '../text/span.ts'
import type { FileFacts } from '../workspace/workspace-store.ts'
import { allProblems, meanOfFiles, type ReviewedFile, type ReviewRun } from './reviewed-file.ts'

export interface PlaceJson {
  readonly offset: number
  readonly line: number
  readonly column: number
}
export interface FindingJson {
  readonly rule: string
  readonly principle: string
  readonly severity: string
  readonly message: string
  readonly hears: string
  readonly start: PlaceJson
  readonly end: PlaceJson
  readonly text: string
  /** The sentence it stands in, white space folded: what records and reports recognise it by. */
  readonly sentence: string
  readonly messageKey: string | null
  readonly fixes: readonly {
    readonly title: string
    readonly kind: 'safe' | 'choose'
    readonly edits: readonly { start: number; end: number; text: string }[]
  }[]
  /** Wordings with a blank that only the writer can fill in, shown as `…`: not to be put in as they are. */
  readonly fillIns: readonly { readonly title: string; readonly edits: readonly { start: number; end: number; text: string }[] }[]
}
export interface MessageJson {
  readonly key: string | null
  readonly kind: string
  readonly score: number | null
  /** With the words behind the figures, as offsets. */
  readonly customerFocus: Focus
  /** Every lost point: what it cost, rule and place of the finding that cost it. */
  readonly lost: readonly (Span & { readonly rule: string; readonly points: number })[]
  /** What the customer is asked to do. */
  readonly effort: readonly Span[]
  readonly readingGrade: number | null
  /** The sentences behind the grade, each with its own, hardest first. */
  readonly readingSpans: readonly GradedSpan[]
  readonly words: number
}
/** What a part of a large estate tells the run that joins the parts, so that pieces of all parts are compared. */
export interface SharedJson extends Omit<FileFacts, 'shingled'> {
  readonly shingled: readonly Pick<FileFacts['shingled'][number], 'place' | 'words'>[]
  /** Offsets in it count without a byte order mark; true when the file has one. */
  readonly hasMark: boolean
  /** Comments that leave findings out. */
  readonly suppressing: Omit<Suppressing, 'source'> | null
}
export interface FileJson {
  readonly path: string
  readonly format: string | null
  readonly dialects: readonly string[]
  readonly messages: readonly MessageJson[]
  readonly findings: readonly FindingJson[]
  /** Only in a part of an estate (`--shard`). */
  readonly shared?: SharedJson
}
export interface ReviewJson {
  readonly version: 1
  readonly tool: { readonly name: 'think-like-customers'; readonly version: string }
  readonly files: readonly FileJson[]
  readonly problems: readonly Problem[]
  readonly summary: {
    readonly files: number
    readonly messages: number
    readonly findings: number
    readonly score: number | null
    readonly accepted: number
    readonly baselined: number
  }
}

/** Rounded to two decimals: a ratio or grade of more digits is noise. */
const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)

const toSpan = ({ start, end }: Span): Span => ({ start, end })

/** How a report shows a blank. */
export const SHOWN_BLANK = '…'

function toFindingJson(finding: Finding, lines: LineIndex): FindingJson {
  const place = (offset: number): PlaceJson => ({ offset, ...lines.position(offset) })
  return {
    rule: finding.rule,
    principle: finding.principle,
    severity: finding.severity,
    message: finding.message,
    hears: finding.hears,
    start: place(finding.start),
    end: place(finding.end),
    text: finding.text,
    sentence: finding.sentence,
    messageKey: finding.messageKey,
    fixes: finding.fixes
      .filter((fix) => fix.edits.length > 0)
      .map((fix) => ({ title: fix.title, kind: fix.kind, edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })) })),
    fillIns: finding.fixes.flatMap(({ title, blanks }) =>
      blanks ? [{ title, edits: blanks.map(({ start, end, text }) => ({ start, end, text: text.replaceAll(BLANK, SHOWN_BLANK) })) }] : [],
    ),
  }
}

/** What stands before the findings of a file, and its findings one after the other. */
function partsOf({ review, source }: ReviewedFile): { head: Omit<FileJson, 'findings' | 'shared'>; findings: Iterable<FindingJson> } {
  const head = {
    path: review.path,
    format: review.format,
    dialects: review.dialects,
    messages: review.messages.map((message) => ({
      key: message.key,
      kind: message.kind,
      score: message.score,
      customerFocus: {
        you: message.customerFocus.you,
        self: message.customerFocus.self,
        ratio: round(message.customerFocus.ratio),
        plainRatio: round(message.customerFocus.plainRatio),
        youSpans: message.customerFocus.youSpans.map(toSpan),
        selfSpans: message.customerFocus.selfSpans.map(toSpan),
        answerSpans: message.customerFocus.answerSpans.map(toSpan),
      },
      lost: message.lost.map(({ finding, points }) => ({ rule: finding.rule, ...toSpan(finding), points: round(points) ?? 0 })),
      effort: message.effort.map(toSpan),
      readingGrade: round(message.readingGrade),
      readingSpans: message.readingSpans.map(({ start, end, grade }) => ({ start, end, grade })),
      words: message.words,
    })),
  }
  const lines = new LineIndex(source)
  return { head, findings: inTurn(review.findings, (finding) => toFindingJson(finding, lines)) }
}

/** One file of the JSON. A fix that is a command of the editor has no edits and is left out. */
export function toFileJson(file: ReviewedFile): FileJson {
  const { head, findings } = partsOf(file)
  return { ...head, findings: [...findings], ...(file.shared ? { shared: file.shared } : {}) }
}

/** The whole run as plain data. */
export function toJson(run: ReviewRun): ReviewJson {
  return { ...headOf(run), files: run.files.map(toFileJson), ...endOf(run) }
}

/** The text of `toJson` with two blanks a level, in pieces: what is found in a large text would take many times its memory. */
export function* writeJson(run: ReviewRun): Iterable<string> {
  const files = inTurn(run.files, (file) => {
    const { head, findings } = partsOf(file)
    return { ...head, findings: new InPieces(findings), ...(file.shared ? { shared: file.shared } : {}) }
  })
  yield* write({ ...headOf(run), files: new InPieces(files), ...endOf(run) }, '')
  yield '\n'
}

function headOf(run: ReviewRun): Pick<ReviewJson, 'version' | 'tool'> {
  return { version: 1, tool: { name: 'think-like-customers', version: run.version } }
}

function endOf(run: ReviewRun): Pick<ReviewJson, 'problems' | 'summary'> {
  const count = (of: (file: ReviewedFile) => number) => run.files.reduce((sum, file) => sum + of(file), 0)
  return {
    problems: allProblems(run).map(({ path, kind, line, column, expected, found, message }) => ({ path, kind, line, column, expected, found, message })),
    summary: {
      files: run.files.length,
      messages: count((file) => file.review.messages.length),
      findings: count((file) => file.review.findings.length),
      score: meanOfFiles(run.files),
      accepted: count((file) => file.review.accepted),
      baselined: count((file) => file.review.baselined),
    },
  }
}

function* inTurn<T, Made>(items: readonly T[], make: (item: T) => Made): Iterable<Made> {
  for (const item of items) yield make(item)
}

/** A list that is made and written one by one. */
class InPieces {
  readonly items: Iterable<object>
  constructor(items: Iterable<object>) {
    this.items = items
  }
}

function* write(value: object, indent: string): Iterable<string> {
  const inner = `${indent}  `
  let before = ''
  if (value instanceof InPieces) {
    for (const item of value.items) {
      yield `${before || '['}\n${inner}`
      yield* write(item, inner)
      before = ','
    }
    yield before ? `\n${indent}]` : '[]'
  } else if (Object.values(value).some((one) => one instanceof InPieces)) {
    for (const [key, one] of Object.entries(value)) {
      yield `${before || '{'}\n${inner}${JSON.stringify(key)}: `
      yield* one instanceof InPieces ? write(one, inner) : [asText(one, inner)]
      before = ','
    }
    yield `\n${indent}}`
  } else yield asText(value, indent)
}

function asText(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
