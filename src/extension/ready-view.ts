import {
  commands,
  type Disposable,
  EventEmitter,
  FileType,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode'
import { type InboxLine, READY, type ReadyCheck, type ReadyMessage, type ReadyParams, type ReadyReport } from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import type { FolderFindings } from './folder-findings.ts'
import type { ServerClient } from './server-client.ts'

const VIEW = 'thinkLikeCustomers.ready'

type ReadyNode =
  | { readonly kind: 'message'; readonly message: ReadyMessage }
  | { readonly kind: 'check'; readonly message: ReadyMessage; readonly check: ReadyCheck }
  | { readonly kind: 'place'; readonly uri: string; readonly place: ReadyCheck['places'][number] }
  | { readonly kind: 'inbox'; readonly uri: string; readonly line: InboxLine }

const DONE = new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'))
const TO_DO = new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground'))

/** *Ready to send?*: the list to go through on the day, for the open file, or for a file or folder that was asked for. */
export class ReadyView implements TreeDataProvider<ReadyNode>, Disposable {
  readonly #server: ServerClient
  readonly #changed = new EventEmitter<ReadyNode | undefined>()
  readonly #tree: TreeView<ReadyNode>
  readonly #listeners: Disposable[]
  /** A file or folder that was asked for; null follows the editor. */
  #asked: Uri | null = null
  #followed: Uri | null = null
  readonly onDidChangeTreeData = this.#changed.event

  constructor(server: ServerClient, findings: FolderFindings) {
    this.#server = server
    this.#tree = window.createTreeView(VIEW, { treeDataProvider: this })
    this.#listeners = [
      window.onDidChangeActiveTextEditor((editor) => {
        // A click into the side bar takes the focus from the text; what stands there stays.
        if (!editor || this.#asked || editor.document.uri.toString() === this.#followed?.toString()) return
        this.#draw()
      }),
      findings.onDidChange((uris) => {
        const scope = (this.#asked ?? this.#followed)?.toString()
        if (scope && [...uris].some((uri) => uri === scope || uri.startsWith(`${scope}/`))) this.#draw()
      }),
      this.#tree.onDidChangeVisibility(() => this.#draw()),
    ]
  }

  /** The list for a file or folder that was clicked, else for the open file. */
  async ask(clicked?: unknown): Promise<void> {
    const uri = clicked instanceof Uri ? clicked : null
    this.#asked = uri && ((await isFolder(uri)) || uri.toString() !== window.activeTextEditor?.document.uri.toString()) ? uri : null
    if (!this.#asked && !openCopy()) {
      void window.showInformationMessage(l10n.t('Open a page, an e-mail or a reply first.'))
      return
    }
    await commands.executeCommand(`${VIEW}.focus`)
    this.#draw()
  }

  async getChildren(node?: ReadyNode): Promise<ReadyNode[]> {
    if (node?.kind === 'message') return checksOf(node.message)
    if (node?.kind === 'check') return node.check.places.map((place) => ({ kind: 'place', uri: node.message.uri, place }))
    if (node) return []
    this.#followed = this.#asked ? null : (openCopy() ?? this.#followed)
    const scope = this.#asked ?? this.#followed
    const report = scope ? await this.#server.ask<ReadyReport>(READY, { uri: scope.toString() } satisfies ReadyParams) : null
    const messages = [...(report?.messages ?? [])].sort((a, b) => Number(a.isReady) - Number(b.isReady))
    const [only] = messages
    this.#tree.description = scope ? workspace.asRelativePath(scope) : ''
    this.#tree.message = scope ? [wordsFor(messages), passedOverSaid(report?.passedOver ?? 0)].filter(Boolean).join(' ') : ''
    return messages.length === 1 && only ? checksOf(only) : messages.map((message) => ({ kind: 'message', message }))
  }

  getTreeItem(node: ReadyNode): TreeItem {
    if (node.kind === 'message') return messageItem(node.message)
    if (node.kind === 'check') return checkItem(node.check)
    return node.kind === 'place' ? placeItem(node.uri, node.place) : inboxItem(node.uri, node.line)
  }

  dispose(): void {
    for (const part of [this.#tree, this.#changed, ...this.#listeners]) part.dispose()
  }

  #draw(): void {
    if (this.#tree.visible) this.#changed.fire(undefined)
  }
}

function openCopy(): Uri | null {
  const document = window.activeTextEditor?.document
  return document && isCopyDocument(document) ? document.uri : null
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0
  } catch {
    return false
  }
}

/** What is left to do first, then what is in order; what is not for this type of message is not asked. */
function checksOf(message: ReadyMessage): ReadyNode[] {
  const checks = message.checks.filter((check) => check.status !== 'not-for-this-type')
  const sorted = checks.sort((a, b) => Number(a.status === 'passed') - Number(b.status === 'passed'))
  return [
    ...sorted.map((check): ReadyNode => ({ kind: 'check', message, check })),
    ...message.inbox.map((line): ReadyNode => ({ kind: 'inbox', uri: message.uri, line })),
  ]
}

function countToDo(message: ReadyMessage): number {
  return message.checks.filter((check) => check.status === 'to-do').length
}

function wordsFor(messages: readonly ReadyMessage[]): string {
  const [only] = messages
  if (!only) return l10n.t('There is nothing here that a customer reads.')
  if (messages.length > 1) return l10n.t('{0} of {1} messages are ready to send.', messages.filter((message) => message.isReady).length, messages.length)
  const open = countToDo(only)
  if (open === 0) return l10n.t('Ready to send.')
  return open === 1 ? l10n.t('One thing to do before you send it.') : l10n.t('{0} things to do before you send it.', open)
}

/** What a team left or recorded is still in the text that is about to be sent. */
function passedOverSaid(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? l10n.t('1 more place was there before or left as it is, and is not listed.')
    : l10n.t('{0} more places were there before or left as they are, and are not listed.', count)
}

function messageItem(message: ReadyMessage): TreeItem {
  const name = message.path.slice(message.path.lastIndexOf('/') + 1)
  const item = new TreeItem(message.messageKey ?? name, message.isReady ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded)
  const open = countToDo(message)
  const left = message.isReady ? l10n.t('ready') : open === 1 ? l10n.t('1 to do') : l10n.t('{0} to do', open)
  item.description = message.messageKey === null ? left : `${left} · ${name}`
  item.iconPath = message.isReady ? DONE : TO_DO
  item.tooltip = message.path
  return item
}

function checkItem(check: ReadyCheck): TreeItem {
  const isDone = check.status === 'passed'
  const passed = l10n.t(check.passed)
  const item = new TreeItem(isDone ? passed.charAt(0).toUpperCase() + passed.slice(1) : l10n.t(check.ask))
  item.collapsibleState = isDone ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded
  item.iconPath = isDone ? DONE : TO_DO
  item.accessibilityInformation = { label: `${isDone ? l10n.t('done') : l10n.t('to do')}: ${String(item.label)}` }
  return item
}

function placeItem(uri: string, { range: { start, end }, title, message }: ReadyCheck['places'][number]): TreeItem {
  const item = new TreeItem(title)
  item.description = l10n.t('line {0}', start.line + 1)
  item.tooltip = message
  item.iconPath = new ThemeIcon('arrow-small-right')
  item.command = toShow(uri, new Range(start.line, start.character, end.line, end.character))
  return item
}

/** The line as an inbox shows it. */
function inboxItem(uri: string, line: InboxLine): TreeItem {
  const item = new TreeItem(line.isCutOnPhone ? `${line.phone}…` : line.subject)
  const cut = line.isCutInWebMail ? l10n.t('cut on phones and in web mail') : line.isCutOnPhone ? l10n.t('cut on phones') : l10n.t('as an inbox shows it')
  item.description = line.variant === null ? cut : `${line.variant} · ${cut}`
  item.tooltip = [line.subject, line.preheader ?? ''].filter(Boolean).join('\n')
  item.iconPath = new ThemeIcon('mail')
  const { start, end } = line.range
  item.command = toShow(uri, new Range(start.line, start.character, end.line, end.character))
  return item
}

function toShow(uri: string, selection: Range) {
  return { command: 'vscode.open', title: l10n.t('Show It'), arguments: [Uri.parse(uri), { selection }] }
}
