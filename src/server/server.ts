/**
 * The language server: it answers an editor's questions about open documents with the findings of the
 * review, and makes no decision about wording itself. Pure wiring; the connection and the files are given. It is long as a
 * switchboard is: one line or two a request, all over the same few parts, and whatever takes more has a file of its own.
 */
import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  FileChangeType,
  type Hover,
  type InitializeResult,
  type Location,
  type Position,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { FORMAT_OF_EXTENSION } from '../document/file-formats.ts'
import { byWeight } from '../present/choose-underlined.ts'
import { type ActionPlace, collectSafeEdits, FIX_ALL_KIND, toFixAll, toQuickFixes } from '../present/code-actions.ts'
import { renderHover, toPlainText } from '../present/hover.ts'
import { type Preview, toPreview } from '../present/preview.ts'
import { toProblemLine } from '../present/problem-line.ts'
import { toCards } from '../present/scorecard.ts'
import { type DocumentStatus, readStatus } from '../present/status.ts'
import { type ToLocation, toDiagnostics } from '../present/to-diagnostics.ts'
import { type Wording, wordingsFor } from '../present/wordings.ts'
import {
  BEGIN,
  type Changes,
  CONTACT_BLOCK,
  type ContactBlock,
  EDIT_JOURNEY,
  EXPLANATION,
  type Explanation,
  FILES_REVIEWED,
  type FileParams,
  type FindingParams,
  type FolderParams,
  type FolderSummary,
  type JourneyEdit,
  PIECES,
  type PicturesOfWorkspace,
  type PlaceParams,
  PREVIEW,
  type PreviewParams,
  REPORT,
  REVIEW,
  REVIEW_FOLDER,
  type ReportParams,
  type ReviewSummary,
  type RuleParams,
  SAFE_CHANGES,
  SCORECARD,
  type Scorecard,
  SERVER_COMMANDS,
  STATUS,
  TEAM_HABITS,
  type TeamAnswers,
  WORDING_TO_PUT_IN,
  WORDINGS,
  WORKSPACE_CHANGED,
  type Wordings,
} from '../protocol.ts'

import { BASELINE_FILE } from '../review/baseline.ts'
import type { Finding } from '../review/finding.ts'
import { noteInText } from '../review/note-in-text.ts'
import { ruleOf } from '../rules/index.ts'
import { contains, type Edit, type Span } from '../text/span.ts'
import { type BeginHost, begin, readHabits } from './begin.ts'
import { type CommandHost, explanationOf, runCommand } from './commands.ts'
import { completionsAt, TAG_STARTS } from './completion.ts'
import { checkTeamFile, isConfiguration, isTeamFile } from './configuration-check.ts'
import { type Editor, editorFiles, readEditor, tell, toWorkspaceEdit } from './editor.ts'
import { type Files, nameOfUri } from './files.ts'
import { FolderReviews } from './folder-reviews.ts'
import { editJourney, readJourney } from './journey-file.ts'
import { RecentCopies } from './recent-copies.ts'
import { renderReport } from './report.ts'
import { findingsAt, type Reviewed, Reviews, rangeOf, standing } from './reviews.ts'
import { TeamSettings } from './team-settings.ts'
import { Workspace } from './workspace.ts'
import { answerWorkspaceRequests } from './workspace-requests.ts'

const SECTION = 'thinkLikeCustomers'
/** An editor that refuses what it said it could do loses that, and nothing more. */
const ignore = () => undefined
/** Files that may hold copy, to be told of when they change on the disk. */
const COPY_FILES = `**/*.{${Object.keys(FORMAT_OF_EXTENSION).join(',')}}`
/** A folder that is renamed takes its files along. */
const EVERY_FILE = { filters: [{ pattern: { glob: '**/*' } }] }
/** Milliseconds after the first document that all files begin to be read: the document itself comes first. */
const START = 1500
/** Contradictions in files that are not open, among the problems; the rest waits in the list of facts. */
const MOST_PUBLISHED = 200
const NEVER: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) }

/**
 * Answers on a connection until the editor ends it.
 *
 * @param ownFiles the host's own file system, for editors that do not read files for us.
 */
export function startServer(connection: Connection, ownFiles: Files): void {
  const documents = new TextDocuments(TextDocument)
  let editor: Editor = readEditor({ processId: null, rootUri: null, capabilities: {} })
  let files = ownFiles
  const lentFiles: Files = { read: (uri) => files.read(uri), write: (uri, text) => files.write(uri, text), list: (uri) => files.list(uri) }
  const team = new TeamSettings(lentFiles)
  const copies = new RecentCopies()
  const reviews: Reviews = new Reviews(
    team,
    copies,
    (problem) => connection.console.error(problem),
    (reviewed) => folders.put(reviewed),
    (document) => workspace.findingsOf(document),
  )
  const workspace: Workspace = new Workspace({
    files: lentFiles,
    team,
    copies,
    openDocument: (uri) => documents.get(uri),
    onFindings: (uris) => {
      for (const uri of uris) reviews.lookAgainAt(uri)
      askAgain(uris)
    },
    onChange: () => {
      folders.compareAgain()
      // Where the editor keeps a list they stand there, and among the problems only if the writer asks for it.
      if (!editor.host.lists) publishContradictions().catch((error) => connection.console.error(String(error)))
      if (editor.host.workspace) void connection.sendNotification(WORKSPACE_CHANGED)
    },
    onTrouble: (problem) => connection.console.error(problem),
  })
  const folders: FolderReviews = new FolderReviews(() => ({
    team,
    files: lentFiles,
    reviews,
    folders: () => workspaceFolders,
    openDocument: (uri) => documents.get(uri),
    together: (uri) => workspace.findingsAt(uri),
    send: editor.host.lists ? (reviewed) => void connection.sendNotification(FILES_REVIEWED, reviewed) : null,
  }))
  let workspaceFolders: readonly string[] = []
  const said = new Set<string>()
  const opened = new Set<string>()
  /** Files that are not open and have contradictions among the problems. */
  const published = new Set<string>()
  let settled: Promise<void> = Promise.resolve()

  connection.onInitialize((params): InitializeResult => {
    editor = readEditor(params)
    if (editor.host.files) files = editorFiles(connection)
    setFolders(params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []))
    return {
      serverInfo: { name: 'think-like-customers' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: { triggerCharacters: TAG_STARTS },
        referencesProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: EVERY_FILE, didDelete: EVERY_FILE },
        },
        ...(editor.pulls ? { diagnosticProvider: { identifier: 'think-like-customers', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    }
  })

  connection.onInitialized(() => {
    if (editor.registersConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(ignore)
    if (editor.registersWatchers) {
      const watchers = [
        '**/.tlc.{yml,json}',
        '**/.tlc-accepted.yml',
        '**/.tlc-baseline.json',
        '**/.tlc-best-wording.yml',
        '**/*.tlc.{yml,json}',
        COPY_FILES,
      ].map((globPattern) => ({
        globPattern,
      }))
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(ignore)
    }
    if (editor.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map((folder) => folder.uri))
        lookAgain()
      })
    }
    settled = readEditorSettings()
  })

  connection.onDidChangeConfiguration((change) => {
    const given = (change.settings as Record<string, unknown> | null)?.[SECTION]
    if (!editor.hasConfiguration && given !== undefined) team.setEditorSettings(given)
    settled = readEditorSettings().then(() => lookAgain())
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const teamFiles = changes.map(({ uri }) => uri).filter((uri) => isConfiguration(uri) || isTeamFile(uri) || nameOfUri(uri) === BASELINE_FILE)
    if (teamFiles.length) void lookAtTeamFiles(teamFiles)
    for (const { uri, type } of changes) {
      workspace.noteChange(uri)
      if (type === FileChangeType.Deleted) void folders.forget(uri)
      else folders.note(uri)
    }
    if (changes.some(({ type }) => type !== FileChangeType.Changed)) workspace.noteFolders()
  })
  /** What the server itself wrote it has looked at; whoever asks meanwhile is answered by what the files say now. */
  async function lookAtTeamFiles(uris: readonly string[]): Promise<void> {
    const comparisons = uris.map((uri) => team.isKnown(uri))
    team.forget()
    reviews.startRound()
    const known = await Promise.all(comparisons)
    const changed = uris.filter((_, index) => !known[index])
    if (changed.some(isConfiguration)) lookAgain('wording')
    else if (changed.length) lookAgain('standing')
  }
  connection.workspace.onDidRenameFiles(({ files: renamed }) => {
    for (const { oldUri, newUri } of renamed) {
      void folders.forget(oldUri)
      folders.note(newUri)
    }
  })
  connection.workspace.onDidDeleteFiles(({ files: deleted }) => {
    for (const { uri } of deleted) void folders.forget(uri)
  })

  function setFolders(uris: readonly string[]): void {
    workspaceFolders = uris.map((uri) => uri.replace(/\/+$/, ''))
    team.setFolders(workspaceFolders)
  }

  async function readEditorSettings(): Promise<void> {
    if (!editor.hasConfiguration) return
    try {
      team.setEditorSettings(await connection.workspace.getConfiguration(SECTION))
    } catch (error) {
      connection.console.warn(`The editor's settings could not be read: ${String(error)}`)
    }
  }

  /**
   * Something beside the text changed: read it anew and ask the editor to ask again.
   *
   * @param about what rules may find (`wording`), what of it stands (`standing`), or only what is open (`documents`).
   */
  function lookAgain(about: 'wording' | 'standing' | 'documents' = 'wording'): void {
    team.forget()
    reviews.startRound()
    if (about !== 'documents') {
      folders.lookAgain(about === 'wording')
      workspace.noteFolders()
    }
    askAgain(documents.all().map(({ uri }) => uri))
  }
  function askAgain(uris: readonly string[]): void {
    if (!editor.pulls) for (const uri of uris) void push(uri)
    else if (editor.refreshes) connection.languages.diagnostics.refresh().catch(ignore)
  }

  /** Contradictions in files that are not open: the one thing about them that is worth a line among the problems. */
  async function publishContradictions(): Promise<void> {
    const before = new Set(published)
    let places = 0
    for (const [path, findings] of workspace.findings()) {
      const uri = workspace.uriOf(path)
      const some = findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
      if (uri === null || !some.length || places > MOST_PUBLISHED) continue
      const heavy = standing(
        { path, format: null, dialects: [], messages: [], findings: some, problems: [], accepted: 0, baselined: 0 },
        await team.forDocument(uri),
      ).findings
      if (!heavy.length || documents.get(uri)) continue
      places += heavy.length
      published.add(uri)
      before.delete(uri)
      const underlined = heavy.map((finding) => ({ finding, more: 0 }))
      void connection.sendDiagnostics({ uri, diagnostics: toDiagnostics(underlined, (span) => workspace.rangeOf(path, span), toLocation) })
    }
    for (const uri of before) published.delete(uri)
    for (const uri of before) if (editor.pulls || !documents.get(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
  }
  const toLocation = (place: { readonly path: string } & Span): Location | null => {
    const uri = editor.showsRelated ? workspace.uriOf(place.path) : null
    return uri === null ? null : { uri, range: workspace.rangeOf(place.path, place) }
  }

  documents.onDidOpen(({ document }) => {
    if (!editor.registersWatchers) team.forget()
    opened.add(document.uri)
    if (published.delete(document.uri) && editor.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
    workspace.noteChange(document.uri)
    setTimeout(() => workspace.start(), START)
  })
  documents.onDidChangeContent(({ document }) => {
    // Opening is a change too, but nobody typed.
    if (!opened.delete(document.uri)) {
      reviews.noteChange(document.uri)
      workspace.noteChange(document.uri)
    }
    if (!editor.pulls) void push(document.uri)
  })
  documents.onDidSave(({ document }) => {
    if (isTeamFile(document.uri) && !editor.registersWatchers) lookAgain()
  })
  documents.onDidClose(({ document }) => {
    reviews.forget(document.uri)
    workspace.forget(document.uri)
    workspace.noteChange(document.uri)
    opened.delete(document.uri)
    void folders.close(document.uri)
    if (!editor.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
  })

  /** For editors that do not ask: says what was found once typing rests; a version that was passed over says nothing. */
  async function push(uri: string): Promise<void> {
    const asked = documents.get(uri)?.version
    await reviews.rest(uri, NEVER)
    const document = documents.get(uri)
    if (!document || document.version !== asked) return
    const reviewed = await reviewOf(document, NEVER)
    const diagnostics = isTeamFile(uri) ? await checkTeamFile(document) : reviewed ? diagnosticsOf(reviewed, toLocation) : []
    if (documents.get(uri)?.version === asked) void connection.sendDiagnostics({ uri, version: asked, diagnostics })
  }

  async function reviewOf(document: TextDocument, token: CancellationToken): Promise<Reviewed | null> {
    await settled
    const reviewed = await reviews.of(document, token)
    for (const problem of reviewed?.settings.problems ?? []) {
      const line = toProblemLine(problem)
      if (said.has(line)) continue
      said.add(line)
      tell(connection, line, 'warning')
    }
    return reviewed
  }
  const reviewAt = async (uri: string, token: CancellationToken): Promise<Reviewed | null> => {
    const document = documents.get(uri)
    return document ? reviewOf(document, token) : null
  }

  /** The review of a file that need not be open; null when it is not copy. */
  const reviewOfFile = async (uri: string): Promise<Reviewed | null> => {
    const open = await reviewAt(uri, NEVER)
    if (open) return open
    const text = await files.read(uri)
    if (text === null) return null
    return reviews.ofFile(TextDocument.create(uri, '', 0, text.replace(/^\ufeff/, '')))
  }

  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(params.textDocument.uri)
    const nothing: DocumentDiagnosticReport = params.previousResultId ? { kind: 'unchanged', resultId: params.previousResultId } : { kind: 'full', items: [] }
    // An underline that vanishes and comes back flickers: a question withdrawn while typing keeps what stands.
    if (!document) return { kind: 'full', items: [] }
    if (!(await reviews.rest(document.uri, token))) return nothing
    if (isTeamFile(document.uri)) return { kind: 'full', items: await checkTeamFile(document) }
    const reviewed = await reviewOf(document, token)
    if (token.isCancellationRequested) return nothing
    if (!reviewed) return { kind: 'full', items: [] }
    return reviewed.id === params.previousResultId
      ? { kind: 'unchanged', resultId: reviewed.id }
      : { kind: 'full', resultId: reviewed.id, items: diagnosticsOf(reviewed, toLocation) }
  })

  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const reviewed = await reviewAt(textDocument.uri, token)
    if (!reviewed || token.isCancellationRequested) return null
    const here = findingsAt(reviewed, { start: position, end: position })
    const [first] = [...here].sort(byWeight)
    if (!first) return null
    const command = editor.host.explainCommand
    const link = (rule: string) => (command && ruleOf(rule) ? `command:${command}?${encodeURIComponent(JSON.stringify([rule]))}` : null)
    const markdown = renderHover(here, ruleOf, link, editor.say)
    return {
      range: rangeOf(reviewed.document, first),
      contents: editor.showsMarkdown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: toPlainText(markdown) },
    }
  })

  connection.onCompletion(async (params, token): Promise<CompletionItem[]> => {
    const reviewed = await reviewAt(params.textDocument.uri, token)
    if (!reviewed || token.isCancellationRequested) return []
    return completionsAt(reviewed, params, folders.placeholders(), editor.hasSnippets)
  })
  connection.onRequest(WORDING_TO_PUT_IN, async ({ uri }: FileParams, token: CancellationToken): Promise<readonly Wording[] | null> => {
    const reviewed = await reviewAt(uri, token)
    return reviewed ? wordingsFor(reviewed.copy, reviewed.settings.settings) : null
  })

  connection.onCodeAction(async (params, token): Promise<CodeAction[]> => {
    const reviewed = await reviewAt(params.textDocument.uri, token)
    return reviewed && !token.isCancellationRequested ? actionsFor(reviewed, params, editor) : []
  })

  const host: CommandHost = {
    connection,
    get editor() {
      return editor
    },
    files: lentFiles,
    team,
    reviewOf: reviewOfFile,
    lookAgain,
  }
  connection.onExecuteCommand((params) => runCommand(host, params.command, params.arguments ?? []))

  connection.onRequest(REVIEW, async ({ uri }: FileParams, token: CancellationToken): Promise<ReviewSummary | null> => {
    lookAgain('documents')
    const reviewed = await reviewAt(uri, token)
    if (!reviewed) return null
    const [first] = reviewed.underlined.map((one) => one.finding).sort(byWeight)
    return {
      findings: reviewed.review.findings.length,
      recorded: reviewed.review.baselined,
      first: first ? { range: rangeOf(reviewed.document, first), message: first.message } : null,
    }
  })
  connection.onRequest(STATUS, async ({ uri }: FileParams, token: CancellationToken): Promise<DocumentStatus | null> => {
    if (!(await reviews.rest(uri, token))) return null
    const reviewed = await reviewAt(uri, token)
    return reviewed ? readStatus(reviewed.review) : null
  })
  connection.onRequest(SCORECARD, async ({ uri }: FileParams, token: CancellationToken): Promise<Scorecard | null> => {
    const reviewed = await reviewAt(uri, token)
    return reviewed ? { findings: reviewed.review.findings.length, cards: toCards(reviewed.review, reviewed.document.getText()) } : null
  })
  connection.onRequest(REVIEW_FOLDER, async ({ uri }: FolderParams, token: CancellationToken): Promise<FolderSummary | null> => {
    await settled
    return folders.read(uri, token)
  })
  const beginHost: BeginHost = { guess: null, files: lentFiles, team, folders, tops: () => workspaceFolders, lookAgain }
  connection.onRequest(TEAM_HABITS, (_: object, token: CancellationToken) => readHabits(beginHost, token))
  connection.onRequest(BEGIN, (answers: TeamAnswers, token: CancellationToken) => begin(beginHost, answers, token))
  connection.onRequest(REPORT, async ({ format }: ReportParams): Promise<string> => {
    const top = workspaceFolders[0]
    const { team: named } = (await team.forDocument(`${top ?? 'file://'}/x.md`)).settings
    return renderReport(await folders.reviewedFiles(), format, named.customer.many)
  })
  connection.onRequest(PIECES, async (): Promise<PicturesOfWorkspace> => {
    await settled
    const { settings, journey } = await readJourney(team, lentFiles, workspaceFolders)
    const { suns, team: own } = settings
    return { isWhole: folders.hasFolders, pieces: await folders.pieces(), suns: suns.length ? suns : [own.customer.many], journey }
  })
  connection.onRequest<boolean, void>(EDIT_JOURNEY, async (edit: JourneyEdit): Promise<boolean> => editJourney(team, lentFiles, workspaceFolders, edit))
  connection.onRequest(WORDINGS, async ({ uri, rule, start, end }: FindingParams): Promise<Wordings | null> => {
    const reviewed = await reviewOfFile(uri)
    const finding = reviewed?.review.findings.find((one) => one.rule === rule && one.start === start && one.end === end)
    if (!reviewed || !finding) return null
    const wordings = finding.fixes.flatMap(({ title, edits, blanks }) => {
      const written = editor.fillsBlanks ? (blanks ?? edits) : edits
      return written.length ? [{ title, edit: toWorkspaceEdit(editor, reviewed.document, written) }] : []
    })
    return { choices: wordings }
  })
  connection.onRequest(PREVIEW, async ({ uri, choice, position }: PreviewParams, token: CancellationToken): Promise<Preview | null> => {
    const reviewed = await reviewAt(uri, token)
    if (!reviewed) return null
    const { copy, review, settings, document } = reviewed
    const at = position ? document.offsetAt(position) : null
    const here = at === null ? undefined : copy.messages.find((message) => contains(message, { start: at, end: at }))
    return toPreview(copy, review, settings.settings, { ...choice, key: choice.key ?? here?.key ?? null })
  })
  connection.onRequest(SAFE_CHANGES, async ({ uri }: FileParams, token: CancellationToken): Promise<Changes | null> => {
    const reviewed = await reviewAt(uri, token)
    const { edits, count } = collectSafeEdits(reviewed?.review.findings ?? [])
    return reviewed && count > 0 ? { edit: toWorkspaceEdit(editor, reviewed.document, edits), count } : null
  })
  connection.onRequest(EXPLANATION, async (params: PlaceParams | RuleParams, token: CancellationToken): Promise<Explanation | null> => {
    if ('rule' in params) return explanationOf(params.rule, null)
    const reviewed = await reviewAt(params.uri, token)
    const finding = reviewed ? nearestTo(reviewed, params.position) : null
    return finding ? explanationOf(finding.rule, finding) : null
  })
  connection.onRequest<ContactBlock, void>(CONTACT_BLOCK, async ({ uri, position }: PlaceParams, token: CancellationToken): Promise<ContactBlock> => {
    const reviewed = await reviewAt(uri, token)
    if (!reviewed) return { state: 'no-place' }
    const edit = contactEdit(reviewed, position)
    return typeof edit === 'string' ? { state: edit } : { state: 'insert', edit: toWorkspaceEdit(editor, reviewed.document, [edit]) }
  })

  answerWorkspaceRequests({ connection, editor: () => editor, team, files: lentFiles, workspace, folders, onDecided: () => lookAgain('wording') })

  documents.listen(connection)
  connection.listen()
}

function diagnosticsOf(reviewed: Reviewed, toLocation: ToLocation) {
  return toDiagnostics(reviewed.underlined, (span) => rangeOf(reviewed.document, span), toLocation)
}

function actionsFor(reviewed: Reviewed, params: CodeActionParams, editor: Editor): CodeAction[] {
  const wanted = (kind: string) => !params.context.only || params.context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const toEdit = (edits: readonly Edit[]) => toWorkspaceEdit(editor, reviewed.document, edits)
  const actions: CodeAction[] = []
  if (wanted('quickfix')) {
    const shown = new Map(reviewed.underlined.map((one) => [one.finding, one]))
    const place: ActionPlace = {
      uri: reviewed.document.uri,
      here: findingsAt(reviewed, params.range),
      all: reviewed.review.findings,
      toEdit,
      diagnosticOf: (finding) => {
        const one = shown.get(finding)
        return one && toDiagnostics([one], (span) => rangeOf(reviewed.document, span))[0]
      },
      fillsBlanks: editor.fillsBlanks,
      note: (finding) => noteInText(reviewed.copy, finding),
      say: editor.say,
    }
    actions.push(...toQuickFixes(place))
  }
  // A menu asked for without a kind is the light bulb's: "make all" belongs to saving and to its own menu.
  if (params.context.only && wanted(FIX_ALL_KIND)) {
    const all = toFixAll(reviewed.review.findings, toEdit, editor.say)
    if (all) actions.push(all)
  }
  return actions
}

/** The team's contact block as a paragraph of the message at a place, before its sign-off. */
function contactEdit(reviewed: Reviewed, position: Position): Edit | 'no-block' | 'no-place' {
  const text = reviewed.settings.settings.team.contact.text
  if (!text) return 'no-block'
  const at = reviewed.document.offsetAt(position)
  const { messages } = reviewed.copy
  const message = messages.find((one) => contains(one, { start: at, end: at })) ?? messages[0]
  const signOff = message?.blocks.find((block) => block.role === 'sign-off') ?? null
  return message?.insertParagraph(signOff, text) ?? 'no-place'
}

/** The weightiest finding at a place, else the nearest on its line, else none. */
function nearestTo(reviewed: Reviewed, position: Position): Finding | null {
  const [here] = [...findingsAt(reviewed, { start: position, end: position })].sort(byWeight)
  if (here) return here
  const at = reviewed.document.offsetAt(position)
  const line = { start: { line: position.line, character: 0 }, end: { line: position.line + 1, character: 0 } }
  const distance = (finding: Finding) => Math.min(Math.abs(finding.start - at), Math.abs(finding.end - at))
  return [...findingsAt(reviewed, line)].sort((a, b) => distance(a) - distance(b))[0] ?? null
}
