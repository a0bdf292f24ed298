/** Answers the questions about all files in the editor's terms: URIs, ranges, edits to be confirmed. */
import type { CancellationToken, Connection, Location, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Block } from '../document/copy-document.ts'
import { parseCopy } from '../document/parse-copy.ts'
import { CHECK_WORDS, isReady } from '../present/ready.ts'
import {
  BEST_WORDING,
  type BestWording,
  CHANGE_EVERYWHERE,
  type ChangeParams,
  type Changes,
  COVERAGE,
  type CoveragePiece,
  type CoverageReport,
  DECIDE,
  type Decided,
  type DecideParams,
  FACTS,
  type FactFigure,
  type FactList,
  type FactsParams,
  type PlaceParams,
  READY,
  type ReadyParams,
  type ReadyReport,
  SAID,
  type SaidElsewhere,
  type SaidPlace,
  TRIAGE,
  type TriageParams,
  type TriageReport,
} from '../protocol.ts'
import { countPassedOver, toChecklist } from '../review/checklist.ts'
import { joinPath } from '../review/paths.ts'
import { readOptions } from '../review/settings.ts'
import { BEST_SITUATIONS } from '../rules/best-situations.ts'
import { type Fact, type Place, SUBJECT_WORDS } from '../rules/workspace-facts.ts'
import type { Edit, Span } from '../text/span.ts'
import { changeFigure } from '../workspace/change-figure.ts'
import { STAGES, type Touchpoint } from '../workspace/find-coverage.ts'
import { groupByWording } from '../workspace/group-by-wording.ts'
import { type Figure, groupFacts } from '../workspace/group-facts.ts'
import { createUsage } from '../workspace/read-traffic.ts'
import { decide } from './decisions.ts'
import type { Editor } from './editor.ts'
import { type Files, toUri } from './files.ts'
import type { FolderReviews } from './folder-reviews.ts'
import type { TeamSettings } from './team-settings.ts'
import type { Workspace } from './workspace.ts'

export interface WorkspaceAnswers {
  readonly connection: Connection
  editor(): Editor
  readonly team: TeamSettings
  readonly workspace: Workspace
  readonly folders: FolderReviews
  readonly files: Files
  /** The team's files were written: look again. */
  onDecided(): void
}

/** Places of one wording that are sent. */
const MOST_PLACES = 200

export function answerWorkspaceRequests({ connection, editor, team, files, workspace, folders, onDecided }: WorkspaceAnswers): void {
  const rangeIn = (path: string, span: Span) => workspace.rangeOf(path, span)
  const toPlace = (place: Place, sentence: string): SaidPlace => ({
    uri: workspace.uriOf(place.path) ?? '',
    path: place.path,
    messageKey: place.messageKey,
    range: rangeIn(place.path, place),
    text: place.text,
    sentence,
  })
  const toFigure = ({ value, scope, isRight, places }: Figure): FactFigure => ({
    value,
    scope: scope.map((one) => one.replace(':', ': ')),
    isRight,
    places: places.map((fact) => toPlace(fact, fact.sentence)),
  })
  const subjects = (wanted: string | null) => {
    const { facts } = workspace.settings
    return groupFacts(workspace.store.facts(), workspace.store.contradictions(facts), facts, wanted)
  }
  /** The fact at a place of a file as it stands in the editor. */
  const factAt = async ({ uri, position }: PlaceParams): Promise<Fact | null> => {
    workspace.noteChange(uri)
    await workspace.whole()
    const path = workspace.pathOf(uri)
    const lines = path === null ? null : workspace.linesOf(path)
    const at = lines?.offset({ line: position.line + 1, column: position.character + 1 })
    if (path === null || at === undefined) return null
    const here = (workspace.store.factsOf(path)?.facts ?? []).filter((fact) => fact.start <= at && at <= fact.end)
    return here.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  }
  const figureOf = (fact: Fact) => {
    const [subject] = subjects(fact.subject).filter((one) => one.subject === fact.subject)
    const isSame = (figure: Figure) => figure.places[0]?.key === fact.key
    return { same: subject?.figures.filter(isSame) ?? [], other: subject?.figures.filter((figure) => !isSame(figure)) ?? [] }
  }

  connection.onRequest(FACTS, async ({ subject }: FactsParams): Promise<FactList> => {
    await workspace.whole()
    return {
      files: workspace.store.paths.length,
      subjects: subjects(subject ?? null).map((one) => ({
        subject: one.subject,
        title: sentenceCase(SUBJECT_WORDS[one.subject]),
        declared: one.declared,
        figures: one.figures.map(toFigure),
      })),
    }
  })

  connection.onRequest(SAID, async (params: PlaceParams): Promise<SaidElsewhere | null> => {
    const fact = await factAt(params)
    if (!fact) return null
    const { same, other } = figureOf(fact)
    return {
      subject: fact.subject,
      title: sentenceCase(SUBJECT_WORDS[fact.subject]),
      value: fact.value,
      range: rangeIn(fact.path, fact),
      same: same.flatMap((figure) => figure.places.map((one) => toPlace(one, one.sentence))),
      other: other.map(toFigure),
    }
  })

  connection.onReferences(async ({ textDocument, position }): Promise<Location[] | null> => {
    const fact = await factAt({ uri: textDocument.uri, position })
    if (!fact) return null
    return figureOf(fact).same.flatMap((figure) => figure.places.map((one) => ({ uri: workspace.uriOf(one.path) ?? '', range: rangeIn(one.path, one) })))
  })

  connection.onRequest(CHANGE_EVERYWHERE, async (params: ChangeParams): Promise<Changes | null> => {
    await workspace.whole()
    let places: readonly Fact[]
    if ('subject' in params) places = workspace.store.facts().filter((fact) => fact.subject === params.subject && fact.value === params.value)
    else {
      const fact = await factAt(params)
      places = fact ? figureOf(fact).same.flatMap((figure) => figure.places) : []
    }
    const byPath = new Map<string, Fact[]>()
    for (const fact of places) byPath.set(fact.path, [...(byPath.get(fact.path) ?? []), fact])
    const changes: FileEdits[] = []
    for (const [path, facts] of byPath) {
      const uri = workspace.uriOf(path)
      const text = uri === null ? null : await workspace.textOf(uri)
      if (uri === null || text === null) continue
      const { settings } = await team.forDocument(uri)
      const blocks = parseCopy(text, readOptions(path, settings)).messages.flatMap((message) => message.blocks)
      const edits = facts.flatMap((fact) => changeFigure(fact, params.to).flatMap((edit) => encodeEdit(blocks, text, edit) ?? []))
      if (edits.length) changes.push({ uri, path, edits: withoutRepeats(edits) })
    }
    const [first] = places
    const label = editor().say('Change “{0}” to “{1}”', first?.value ?? '', params.to)
    return toChanges(changes, label, editor(), rangeIn)
  })

  /** Statistics that the team keeps at the top of the workspace. */
  const trafficOf = async (): Promise<string | null> => {
    const top = team.folders().at(-1)
    return top ? files.read(toUri({ head: top.head, path: joinPath(top.path, 'traffic.csv') })).catch(() => null) : null
  }
  const standingIn = async (uri: string | null, token: CancellationToken) => {
    await workspace.whole()
    return folders.standingIn(uri, token)
  }

  connection.onRequest(READY, async ({ uri }: ReadyParams, token): Promise<ReadyReport> => {
    const files = await standingIn(uri ?? null, token)
    const messages = files.flatMap((file) =>
      file.review.messages
        .filter((message) => message.words > 0)
        .map((message) => {
          const lines = toChecklist(message, file.review.findings, file.settings)
          return {
            uri: file.uri,
            path: file.path,
            messageKey: message.key,
            kind: message.kind,
            range: rangeIn(file.path, message.span),
            isReady: isReady({ lines }),
            checks: lines.map(({ check, status, findings }) => ({
              check,
              ...CHECK_WORDS[check],
              status,
              places: findings.map((finding) => ({ range: rangeIn(file.path, finding), rule: finding.rule, title: finding.title, message: finding.message })),
            })),
            inbox: message.inbox.map(({ start, end, beside: _, ...line }) => ({ ...line, range: rangeIn(file.path, { start, end }) })),
          }
        }),
    )
    return {
      ready: messages.filter((message) => message.isReady).length,
      passedOver: countPassedOver(files.map((file) => file.review)),
      messages,
    }
  })

  connection.onRequest(TRIAGE, async ({ uri }: TriageParams, token): Promise<TriageReport> => {
    const standing = await standingIn(uri ?? null, token)
    const usage = createUsage(
      await trafficOf(),
      standing.flatMap(({ path, review }) => review.messages.map(({ key, usage: count }) => ({ path, key, count }))),
    )
    return {
      files: standing.length,
      groups: groupByWording(
        standing.map(({ path, review }) => ({ path, findings: review.findings })),
        usage.of,
      ).map((group) => ({
        rule: group.rule,
        title: group.title,
        hears: group.hears,
        wording: group.wording,
        write: group.write,
        count: group.places.length,
        seen: group.seen,
        isCounted: usage.isCounted,
        places: group.places.slice(0, MOST_PLACES).map(({ path, finding }) => toPlace({ ...finding, path }, finding.sentence)),
      })),
    }
  })

  connection.onRequest(DECIDE, async (params: DecideParams, token): Promise<Decided> => {
    const decided = await decide(params, await standingIn(null, token), team, files)
    if (decided.isKept) onDecided()
    const byPath = decided.files.map((file) => ({ ...file, edits: withoutRepeats(file.edits) }))
    const changes = toChanges(byPath, editor().say('Write “{0}” for “{1}”', params.write ?? '', params.wording), editor(), rangeIn)
    return { edit: changes?.edit ?? null, count: decided.count, isKept: decided.isKept }
  })

  connection.onRequest(BEST_WORDING, async (): Promise<BestWording[]> => {
    await workspace.whole()
    const { best } = workspace.settings
    return BEST_SITUATIONS.flatMap((situation) => best[situation].map((sentence) => ({ situation, sentence })))
  })

  connection.onRequest(COVERAGE, async (): Promise<CoverageReport> => {
    await workspace.whole()
    const coverage = workspace.store.coverage(Object.keys(workspace.settings.situations))
    const toPiece = ({ path, messageKey }: Touchpoint, reason: string): CoveragePiece => ({ uri: workspace.uriOf(path) ?? '', path, messageKey, reason })
    return {
      stages: STAGES.map((stage) => ({ stage, pieces: coverage.stages[stage].map((one) => toPiece(one, one.reason)) })),
      situations: Object.entries({ ...coverage.situations, ...coverage.ownSituations }).map(([situation, pieces]) => ({
        situation,
        pieces: pieces.map((one) => toPiece(one, one.situationReasons[situation] ?? one.reason)),
      })),
      beforePurchase: coverage.beforePurchase,
      afterPurchase: coverage.afterPurchase,
      mentions: coverage.mentions,
      policies: coverage.policies,
    }
  })
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface FileEdits {
  readonly uri: string
  readonly path: string
  readonly edits: readonly Edit[]
}

/** The edit as the place in the file wants it: escaped, and only where it breaks nothing. A place outside prose, as a link's target, is taken as it is. */
function encodeEdit(blocks: readonly Block[], source: string, edit: Edit): Edit | null {
  const block = blocks.find((one) => one.start <= edit.start && edit.end <= one.end)
  if (!block) return /["<>\\]/.test(edit.text) ? null : edit
  const encoded = { ...edit, text: block.encode(edit.text) }
  const isInLink = /(?:mailto:|tel:|href\s*=\s*["']?)$/i.test(source.slice(Math.max(0, edit.start - 12), edit.start))
  return isInLink || block.permits([encoded]) ? encoded : null
}

function withoutRepeats(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  return sorted.filter((edit, index) => index === 0 || edit.start >= (sorted[index - 1]?.end ?? 0))
}

/** One edit over many files; where the editor can, each change is shown and confirmed before it is made. */
function toChanges(files: readonly FileEdits[], label: string, editor: Editor, rangeIn: (path: string, span: Span) => Range): Changes | null {
  const count = files.reduce((sum, file) => sum + file.edits.length, 0)
  if (!count) return null
  const annotationId = 'change'
  if (!editor.versionsEdits) {
    const changes = Object.fromEntries(
      files.map(({ uri, path, edits }) => [uri, edits.map((one) => ({ range: rangeIn(path, one), newText: one.text }))] as const),
    )
    return { edit: { changes }, count }
  }
  const documentChanges = files.map(
    ({ uri, path, edits }): TextDocumentEdit => ({
      textDocument: { uri, version: null },
      edits: edits.map((one) => ({ range: rangeIn(path, one), newText: one.text, ...(editor.annotatesEdits ? { annotationId } : {}) })),
    }),
  )
  const edit: WorkspaceEdit = editor.annotatesEdits
    ? {
        documentChanges,
        changeAnnotations: {
          [annotationId]: { label, needsConfirmation: true, description: count === 1 ? editor.say('1 place') : editor.say('{0} places', count) },
        },
      }
    : { documentChanges }
  return { edit, count }
}
