import {
  commands,
  type Disposable,
  EventEmitter,
  type FileDecoration,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode'
import {
  countFindings,
  type FindingNode,
  type FindingsFilter,
  type FindingsNode,
  firstRows,
  type Grouping,
  type MoreNode,
  NO_FILTER,
  toFindingsTree,
} from '../present/findings-tree.ts'
import type { FileFindings } from '../protocol.ts'
import { asRead } from '../text/as-read.ts'
import type { FolderFindings } from './folder-findings.ts'

type Row = FindingsNode | MoreNode

const VIEW = 'thinkLikeCustomers.findings'
/** Rows carry their count as a badge; a scheme of their own keeps them apart from files. */
const SCHEME = 'tlc-list'
/** A badge has room for two characters. */
const MOST_IN_BADGE = 99

const ICONS = {
  error: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  info: new ThemeIcon('circle-small-filled', new ThemeColor('charts.blue')),
  hint: new ThemeIcon('ellipsis', new ThemeColor('descriptionForeground')),
}

/** Everything that was found, as a tree of the side bar: by file, by wording, by principle. */
export class FindingsView implements TreeDataProvider<Row>, Disposable {
  readonly #findings: FolderFindings
  readonly #changed = new EventEmitter<Row | undefined>()
  readonly #tree: TreeView<Row>
  readonly #others: Disposable[]
  #grouping: Grouping = 'file'
  #filter: FindingsFilter = NO_FILTER
  #drawn: readonly FileFindings[] = []
  #top: readonly FindingsNode[] = []
  #showsAll = false
  readonly onDidChangeTreeData = this.#changed.event

  constructor(findings: FolderFindings) {
    this.#findings = findings
    this.#tree = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#others = [findings.onDidChange(() => this.#drawIfOther()), window.registerFileDecorationProvider({ provideFileDecoration: badgeOf })]
    this.group('file')
  }

  /** Puts the tree in another order. */
  group(grouping: Grouping): void {
    this.#grouping = grouping
    this.#showsAll = false
    void commands.executeCommand('setContext', `${VIEW}.grouping`, grouping)
    this.#draw()
  }

  /** Asks what of the list to show. */
  async chooseFilter(): Promise<void> {
    const { only, words } = this.#filter
    const rows: { label: string; description: string; filter: FindingsFilter | null }[] = [
      { label: l10n.t('Everything'), description: '', filter: NO_FILTER },
      { label: l10n.t('Where a customer is left without help'), description: '', filter: { only: 'help', words: '' } },
      { label: l10n.t('Where a new wording is at hand'), description: '', filter: { only: 'wording', words: '' } },
      { label: l10n.t('With certain words …'), description: words, filter: null },
    ]
    const now = (filter: FindingsFilter | null) => (filter === null ? words !== '' : words === '' && filter.only === only)
    const shown = rows.map((row) => ({ ...row, description: row.description || (now(row.filter) ? l10n.t('now') : '') }))
    const choice = await window.showQuickPick(shown, { title: l10n.t('Which findings would you like to see?') })
    if (!choice) return
    if (choice.filter) return this.#setFilter(choice.filter)
    const asked = await window.showInputBox({ title: l10n.t('Words in the text, its file or its reason'), value: words })
    if (asked !== undefined) this.#setFilter({ only: 'all', words: asked.trim() })
  }

  clearFilter(): void {
    this.#setFilter(NO_FILTER)
  }

  /** Brings the tree to the front; the focus stays where it is. */
  async focus(): Promise<void> {
    this.#draw()
    const [first] = this.#top
    if (first) await this.#tree.reveal(first, { expand: false, focus: false, select: false })
    else await commands.executeCommand(`${VIEW}.focus`)
  }

  getChildren(node?: Row): Row[] {
    if (!node) return this.#showsAll ? [...this.#top] : firstRows(this.#top)
    return node.kind === 'finding' || node.kind === 'more' ? [] : firstRows(node.children)
  }

  /** Draws every row at the top. */
  showAll(): void {
    this.#showsAll = true
    this.#changed.fire(undefined)
  }

  getParent(): undefined {
    // Only rows at the top are revealed.
    return undefined
  }

  getTreeItem(node: Row): TreeItem {
    if (node.kind === 'more') return moreItem(node)
    const item = node.kind === 'finding' ? this.#findingItem(node) : groupItem(node)
    if (node.kind === 'finding') return item
    item.collapsibleState = TreeItemCollapsibleState.Collapsed
    item.accessibilityInformation = { label: `${String(item.label)}, ${said(node.count)}` }
    return item
  }

  dispose(): void {
    for (const other of [this.#tree, this.#changed, ...this.#others]) other.dispose()
  }

  #findingItem({ uri, path, finding }: FindingNode): TreeItem {
    const inFile = this.#grouping === 'file'
    const line = finding.range.start.line + 1
    const quoted = `“${asRead(finding.words)}”`
    const isOneWording = this.#grouping === 'wording'
    const item = new TreeItem(inFile ? finding.title : isOneWording ? nameOf(path) : quoted)
    item.description = inFile ? quoted : isOneWording ? whereOf(path, finding.messageKey, line) : `${nameOf(path)}, ${l10n.t('line {0}', line)}`
    item.iconPath = ICONS[finding.severity]
    item.tooltip = new MarkdownString(
      `${asWords(finding.message)}\n\n${l10n.t('Your customer hears:')} *${asWords(finding.hears)}*\n\n${asWords(path)}:${line}`,
    )
    item.contextValue = ['finding', finding.fix ? 'fix' : '', finding.isTerm ? 'term' : ''].filter(Boolean).join(' ')
    item.command = { command: `${VIEW}.open`, title: l10n.t('Show It'), arguments: [{ kind: 'finding', uri, path, finding } satisfies FindingNode] }
    item.accessibilityInformation = { label: `${asRead(finding.words)}: ${finding.message} ${path}, ${l10n.t('line {0}', line)}` }
    return item
  }

  #setFilter(filter: FindingsFilter): void {
    this.#filter = filter
    void commands.executeCommand('setContext', `${VIEW}.filtered`, filter.only !== 'all' || filter.words !== '')
    this.#draw()
  }

  /** A row that is drawn anew has no commands for a moment: what says the same as before is left alone. */
  #drawIfOther(): void {
    const { files } = this.#findings
    if (files.length !== this.#drawn.length || files.some((file, at) => file !== this.#drawn[at])) this.#draw()
  }

  #draw(): void {
    this.#drawn = this.#findings.files
    this.#top = toFindingsTree(this.#drawn, this.#grouping, this.#filter)
    const shown = countFindings(this.#top)
    const all = this.#findings.count
    this.#tree.badge = all ? { value: all, tooltip: said(all) } : undefined
    this.#tree.message = this.#messageFor(shown, all)
    void commands.executeCommand('setContext', `${VIEW}.recorded`, this.#findings.recorded > 0)
    void commands.executeCommand('setContext', `${VIEW}.any`, this.#findings.files.length > 0)
    this.#changed.fire(undefined)
  }

  #messageFor(shown: number, all: number): string {
    const { only, words } = this.#filter
    if (only !== 'all' || words) {
      const which = words ? `“${words}”` : only === 'help' ? l10n.t('where a customer is left without help') : l10n.t('where a new wording is at hand')
      return shown ? l10n.t('{0} of {1}: {2}', shown, all, which) : l10n.t('None of {0}: {1}', all, which)
    }
    if (all > 0 || this.#findings.files.length === 0) return ''
    const { recorded } = this.#findings
    // What waits in the record is still there: nobody is told that all is well.
    return recorded
      ? l10n.t('Nothing new. {0} from before wait in .tlc-baseline.json.', said(recorded))
      : l10n.t('Clear, friendly, and easy to answer. Nothing to change.')
  }
}

function moreItem({ rows }: MoreNode): TreeItem {
  const item = new TreeItem(l10n.t('And {0} more with less to decide', rows))
  item.iconPath = new ThemeIcon('ellipsis')
  item.command = { command: `${VIEW}.showAll`, title: String(item.label) }
  return item
}

function groupItem(node: Exclude<FindingsNode, FindingNode>): TreeItem {
  const item = new TreeItem(labelOf(node))
  // What is open stays open when the list is drawn anew.
  item.id = idOf(node)
  item.contextValue = node.kind
  const path = node.kind === 'file' ? `/${node.path}` : `/${node.kind}`
  item.resourceUri = Uri.from({ scheme: SCHEME, path, query: `${node.count}` })
  if (node.kind === 'file') {
    item.iconPath = ThemeIcon.File
    // A narrow side bar cuts the end: the folder, not the figure.
    item.description = [node.score === null ? '' : l10n.t('{0} of 100', node.score), folderOf(node.path)].filter(Boolean).join(' · ')
    item.tooltip = node.path
  } else if (node.kind === 'wording') {
    item.description = node.title
    item.contextValue = ['wording', node.fix ? 'fix' : '', node.isTerm ? 'term' : ''].filter(Boolean).join(' ')
    item.tooltip = new MarkdownString(`${l10n.t('Your customer hears:')} *${asWords(node.hears)}*\n\n${placesSaid(node.count)}`)
    item.iconPath = new ThemeIcon('quote')
  } else if (node.kind === 'principle') {
    item.iconPath = new ThemeIcon('lightbulb')
    item.tooltip = node.says
  } else item.iconPath = new ThemeIcon('mail')
  return item
}

function idOf(node: Exclude<FindingsNode, FindingNode>): string {
  if (node.kind === 'file') return node.uri
  if (node.kind === 'message') return `${node.uri}\n${node.key}`
  return node.kind === 'wording' ? `${node.rule}\n${node.words.toLowerCase()}` : node.principle
}

function labelOf(node: Exclude<FindingsNode, FindingNode>): string {
  if (node.kind === 'file') return nameOf(node.path)
  if (node.kind === 'message') return node.key
  return node.kind === 'wording' ? `“${asRead(node.words)}”` : node.says
}

function badgeOf(uri: Uri): FileDecoration | undefined {
  const count = uri.scheme === SCHEME ? Number(uri.query) : 0
  // A figure that is cut would be another figure.
  return count ? { badge: count > MOST_IN_BADGE ? '…' : String(count), tooltip: said(count) } : undefined
}

function said(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)
}

function placesSaid(count: number): string {
  return count === 1 ? l10n.t('1 place') : l10n.t('{0} places: one thing to decide', count)
}

function whereOf(path: string, key: string | null, line: number): string {
  const folder = folderOf(path)
  return `${folder ? `${folder} · ` : ''}${key ?? l10n.t('line {0}', line)}`
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
/** Words of a file are words, not Markdown. */
const asWords = (text: string) => text.replace(/[\\`*_{}[\]()#+\-.!<>|~]/g, '\\$&')
