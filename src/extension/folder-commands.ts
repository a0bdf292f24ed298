import { type CancellationToken, commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode'
import { type FolderParams, type FolderSummary, REPORT, REVIEW_FOLDER, type ReportFormat, type ReportParams } from '../protocol.ts'
import type { FindingsView } from './findings-view.ts'
import type { FolderFindings } from './folder-findings.ts'
import type { ServerClient } from './server-client.ts'

/** Reading whole folders: with progress that can be stopped, and a report to hand on. */
export class FolderCommands {
  readonly #server: ServerClient
  readonly #findings: FolderFindings
  readonly #view: FindingsView
  /** Folders that were read, as URIs; null is the whole workspace. Read again when the server had to start anew. */
  readonly #read = new Set<string | null>()

  constructor(server: ServerClient, findings: FolderFindings, view: FindingsView) {
    this.#server = server
    this.#findings = findings
    this.#view = view
    server.onDidRestart(() => {
      findings.clear()
      for (const uri of this.#read) void server.ask(REVIEW_FOLDER, { uri } satisfies FolderParams)
    })
  }

  /** True when the whole workspace was read; since then the server keeps up with it. */
  get hasReadAll(): boolean {
    return this.#read.has(null)
  }

  /** The whole workspace; the summary, or null when it was stopped. */
  async reviewWorkspace(showsTree = true): Promise<FolderSummary | null> {
    if (!workspace.workspaceFolders?.length) {
      say(l10n.t('Open a folder first: File, then Open Folder.'))
      return null
    }
    return this.#review(null, l10n.t('Reading as your customers do'), showsTree)
  }

  /** A folder that was clicked, else one that is asked for. */
  async reviewFolder(clicked?: unknown): Promise<void> {
    const folder = clicked instanceof Uri ? clicked : await askForFolder()
    if (folder) await this.#review(folder.toString(), l10n.t('Reading {0}', folder.path.slice(folder.path.lastIndexOf('/') + 1)))
  }

  async exportReport(): Promise<void> {
    const rows: { label: string; format: ReportFormat; detail: string; ending: string }[] = [
      { label: l10n.t('A page to read and print'), format: 'html', detail: l10n.t('What only the owner can decide, then the figures'), ending: 'html' },
      { label: l10n.t('A table for a spreadsheet'), format: 'csv', detail: l10n.t('One finding a row'), ending: 'csv' },
      { label: l10n.t('A text with headings'), format: 'markdown', detail: l10n.t('For a chat, a ticket or a wiki (Markdown)'), ending: 'md' },
    ]
    const choice = await window.showQuickPick(rows, { title: l10n.t('What kind of report?') })
    if (!choice || (this.#read.size === 0 && !(await this.reviewWorkspace()))) return
    const top = workspace.workspaceFolders?.[0]?.uri
    const name = `what-our-customers-hear.${choice.ending}`
    const target = await window.showSaveDialog({
      ...(top ? { defaultUri: Uri.joinPath(top, name) } : {}),
      title: l10n.t('Where shall the report be saved?'),
      filters: { [choice.label]: [choice.ending] },
    })
    if (!target) return
    const report = await this.#server.ask<string>(REPORT, { format: choice.format } satisfies ReportParams)
    if (report === null) return say(l10n.t('The report could not be made. The log says why.'))
    await workspace.fs.writeFile(target, new TextEncoder().encode(report))
    const open = l10n.t('Open It')
    if ((await window.showInformationMessage(l10n.t('The report is saved: {0}', workspace.asRelativePath(target)), open)) === open)
      await commands.executeCommand('vscode.open', target)
  }

  async #review(uri: string | null, title: string, showsTree = true): Promise<FolderSummary | null> {
    const work = async (report: (words: string, share: number) => void, token: CancellationToken) => {
      let before = 0
      const progressed = this.#findings.onDidProgress(({ done, of }) => {
        report(l10n.t('{0} of {1} files, {2} findings', done, of, this.#findings.count), of ? ((done - before) / of) * 100 : 0)
        before = done
      })
      try {
        return await this.#server.ask<FolderSummary>(REVIEW_FOLDER, { uri } satisfies FolderParams, token)
      } finally {
        progressed.dispose()
      }
    }
    const summary = await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (progress, token) =>
      work((message, increment) => progress.report({ message, increment }), token),
    )
    if (!summary) return null
    this.#read.add(uri)
    if (summary.files === 0) say(l10n.t('There is nothing in this folder that a customer reads.'))
    else if (showsTree) await this.#view.focus()
    return summary
  }
}

async function askForFolder(): Promise<Uri | undefined> {
  const top = workspace.workspaceFolders?.[0]?.uri
  const [chosen] = (await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, ...(top ? { defaultUri: top } : {}) })) ?? []
  return chosen
}

function say(words: string): void {
  void window.showInformationMessage(words)
}
