import { commands, type ExtensionContext, window } from 'vscode'
import { markCopy } from './copy-documents.ts'
import { ExplanationView } from './explanation-view.ts'
import { createFindingCommands } from './finding-commands.ts'
import { FolderFindings } from './folder-findings.ts'
import { createFolderViews } from './folder-views.ts'
import { PreviewView } from './preview-view.ts'
import { putInWording } from './put-in-wording.ts'
import { openSample } from './samples.ts'
import { ScorecardView } from './scorecard-view.ts'
import { type CreateClient, ServerClient } from './server-client.ts'
import { ShownFindings } from './shown-findings.ts'
import { StatusItem } from './status-item.ts'

/** Starts the extension in either host; returns at once. */
export function runExtension(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Think Like Customers', { log: true })
  const pages = new ExplanationView()
  const shown = new ShownFindings()
  const findings = new FolderFindings()
  const server = new ServerClient(createClient, log, {
    showExplanation: (explanation) => void pages.show(explanation),
    takeFindings: (reviewed) => findings.take(reviewed),
    middleware: shown.middleware,
  })
  const folders = createFolderViews(server, findings, context)
  const status = new StatusItem(server)
  const scorecard = new ScorecardView(server, context)
  const preview = new PreviewView(server, context)
  const run: Readonly<Record<string, (...args: never[]) => Promise<void>>> = {
    ...createFindingCommands(server, pages, shown),
    ...folders.run,
    chooseType: () => status.chooseType(),
    openPreview: () => preview.open(),
    openScorecard: () => scorecard.openBeside(),
    putInWording: () => putInWording(server),
    openSample: (name?: unknown) => openSample(context.extensionUri, name),
  }
  const registrations = Object.entries(run).map(([id, command]) => commands.registerCommand(`thinkLikeCustomers.${id}`, command))
  const view = window.registerWebviewViewProvider('thinkLikeCustomers.scorecard', scorecard)
  context.subscriptions.push(
    log,
    pages,
    shown,
    findings,
    ...folders.parts,
    status,
    server,
    scorecard,
    preview,
    view,
    markCopy(),
    server.startWithCopy(),
    ...registrations,
  )
}
