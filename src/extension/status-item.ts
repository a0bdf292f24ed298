import { type Disposable, env, l10n, languages, type TextDocument, type Uri, window } from 'vscode'
import { MESSAGE_KINDS } from '../document/copy-document.ts'
import type { DocumentStatus } from '../present/status.ts'
import { describeStatus, KIND_NAMES } from '../present/status-words.ts'
import { SERVER_COMMANDS, STATUS } from '../protocol.ts'
import { documentSelector, isCopyDocument } from './copy-documents.ts'
import type { ServerClient } from './server-client.ts'

/** How long after the last change of findings the status settles, in milliseconds. */
const SETTLE = 150

/** The language status of copy: type of message and score, with the reason, and a way to correct a wrong guess. */
export class StatusItem implements Disposable {
  readonly #server: ServerClient
  readonly #item = languages.createLanguageStatusItem('thinkLikeCustomers.status', documentSelector())
  readonly #listeners: Disposable[]
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(server: ServerClient) {
    this.#server = server
    this.#item.name = 'Think Like Customers'
    this.#item.command = { command: 'thinkLikeCustomers.chooseType', title: l10n.t('Change the Type') }
    this.#item.text = ''
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#settle()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === window.activeTextEditor?.document.uri.toString())) this.#settle()
      }),
    ]
  }

  /** Lets the writer say what type of message the open file is; the team's configuration keeps it. */
  async chooseType(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document || !isCopyDocument(document)) return
    const status = await this.#server.ask<DocumentStatus>(STATUS, { uri: document.uri.toString() })
    const rows = MESSAGE_KINDS.map((kind) => ({ label: l10n.t(KIND_NAMES[kind][0]), type: kind, description: kind === status?.kind ? l10n.t('now') : '' }))
    const placeHolder = (status && describeStatus(status, l10n.t, env.language).detail) || l10n.t('What is this file to a customer?')
    const choice = await window.showQuickPick(rows, { title: l10n.t('Choose the Type of Message'), placeHolder })
    if (choice) await this.#server.run(SERVER_COMMANDS.setKind, document.uri.toString(), choice.type)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const listener of this.#listeners) listener.dispose()
    this.#item.dispose()
  }

  #settle(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#show(window.activeTextEditor?.document), SETTLE)
  }

  async #show(document: TextDocument | undefined): Promise<void> {
    if (!document || !this.#server.isStarted || !isCopyDocument(document)) return
    const status = await this.#server.ask<DocumentStatus>(STATUS, { uri: document.uri.toString() })
    if (!isActive(document.uri)) return
    const words = status && describeStatus(status, l10n.t, env.language)
    this.#item.text = words?.text ?? ''
    this.#item.detail = words?.detail ?? ''
  }
}

function isActive(uri: Uri): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri.toString()
}
