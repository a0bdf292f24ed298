import {
  commands,
  type Disposable,
  EventEmitter,
  Location,
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
} from 'vscode'
import {
  CHANGE_EVERYWHERE,
  type ChangeParams,
  type Changes,
  FACTS,
  type FactFigure,
  type FactList,
  type FactSubjectFigures,
  type PlaceParams,
  SAID,
  type SaidElsewhere,
  type SaidPlace,
} from '../protocol.ts'
import { previewChanges } from './findings-actions.ts'
import type { ServerClient } from './server-client.ts'

const VIEW = 'thinkLikeCustomers.facts'

type FactNode =
  | { readonly kind: 'subject'; readonly subject: FactSubjectFigures }
  | { readonly kind: 'figure'; readonly subject: FactSubjectFigures; readonly figure: FactFigure }
  | { readonly kind: 'place'; readonly place: SaidPlace }

/** What all pieces tell customers: each promise, price and way to reach you once, with every place that says so. */
export class FactsView implements TreeDataProvider<FactNode>, Disposable {
  readonly #server: ServerClient
  readonly #changed = new EventEmitter<FactNode | undefined>()
  readonly #tree: TreeView<FactNode>
  readonly onDidChangeTreeData = this.#changed.event

  constructor(server: ServerClient) {
    this.#server = server
    this.#tree = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true })
  }

  /** Facts are not what they were. */
  refresh(): void {
    if (this.#tree.visible) this.#changed.fire(undefined)
  }

  async getChildren(node?: FactNode): Promise<FactNode[]> {
    if (!node) {
      const list = await this.#server.ask<FactList>(FACTS, {})
      const subjects = list?.subjects ?? []
      this.#tree.message = list && !subjects.length ? l10n.t('No promises, prices or ways to reach you were found.') : ''
      return [...subjects].sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a))).map((subject) => ({ kind: 'subject', subject }))
    }
    if (node.kind === 'subject') return node.subject.figures.map((figure) => ({ kind: 'figure', subject: node.subject, figure }))
    return node.kind === 'figure' ? node.figure.places.map((place) => ({ kind: 'place', place })) : []
  }

  getTreeItem(node: FactNode): TreeItem {
    if (node.kind === 'place') return placeItem(node.place)
    const item = node.kind === 'subject' ? subjectItem(node.subject) : figureItem(node.subject, node.figure)
    item.collapsibleState = node.kind === 'subject' && isDisputed(node.subject) ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
    return item
  }

  /** Every place that tells what stands at the cursor, and those that tell something else. */
  async whereDoWeSayThis(): Promise<void> {
    const editor = window.activeTextEditor
    if (!editor) return say(l10n.t('Open a page, an e-mail or a reply first.'))
    const { line, character } = editor.selection.active
    const uri = editor.document.uri
    const said = await this.#server.ask<SaidElsewhere>(SAID, { uri: uri.toString(), position: { line, character } } satisfies PlaceParams)
    if (!said) return say(l10n.t('Put the cursor on a time, a price or an address first.'))
    const places = [...said.same, ...said.other.flatMap((figure) => figure.places)]
    await commands.executeCommand('editor.action.peekLocations', uri, editor.selection.active, places.map(toLocation), 'peek')
    const other = said.other.reduce((sum, figure) => sum + figure.places.length, 0)
    if (other) say(l10n.t('{0}: “{1}” stands here, and something else in {2} places.', said.title, said.value, other))
  }

  /** Changes a figure in all files, after a look at each place. */
  async changeEverywhere(node?: FactNode): Promise<void> {
    const from = node?.kind === 'figure' ? { subject: node.subject.subject, value: node.figure.value } : placeOfCursor()
    if (!from) return say(l10n.t('Put the cursor on a time, a price or an address first.'))
    const value = 'value' in from ? from.value : ((await this.#server.ask<SaidElsewhere>(SAID, from))?.value ?? '')
    if (!value) return say(l10n.t('Put the cursor on a time, a price or an address first.'))
    const to = await window.showInputBox({
      title: l10n.t('What shall stand instead of “{0}” everywhere?', value),
      value,
      prompt: l10n.t('You see every place before anything is changed.'),
    })
    if (!to?.trim() || to === value) return
    const changes = await this.#server.ask<Changes>(CHANGE_EVERYWHERE, { ...from, to: to.trim() } satisfies ChangeParams)
    if (changes) await previewChanges(this.#server, changes.edit)
    else say(l10n.t('Nothing can be changed here by itself. Open a place to write it anew.'))
  }

  dispose(): void {
    this.#tree.dispose()
    this.#changed.dispose()
  }
}

function placeOfCursor(): PlaceParams | null {
  const editor = window.activeTextEditor
  if (!editor) return null
  const { line, character } = editor.selection.active
  return { uri: editor.document.uri.toString(), position: { line, character } }
}

/** A figure is kept in one form, to be compared: `01134960000`. Where that only drops spaces and signs, it is shown as the first place has it: `0113 496 0000`. */
function asWritten({ value, places }: FactFigure): string {
  const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const text = places[0]?.text.trim() ?? ''
  return bare(text) === bare(value) && text.length > value.length ? text : value
}

/** True when one piece tells customers this and another that. */
function isDisputed({ figures }: FactSubjectFigures): boolean {
  return figures.some((figure) => figure.isRight === false)
}

function subjectItem(subject: FactSubjectFigures): TreeItem {
  const item = new TreeItem(l10n.t(subject.title))
  // Once its figures do not agree it is another row, which opens by itself.
  item.id = `${subject.subject}${isDisputed(subject) ? ' disputed' : ''}`
  const [first] = subject.figures
  item.description = isDisputed(subject)
    ? l10n.t('{0} that do not agree', subject.figures.length)
    : subject.figures.length === 1 && first
      ? asWritten(first)
      : String(subject.figures.length)
  item.iconPath = isDisputed(subject) ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon('check')
  return item
}

function figureItem(subject: FactSubjectFigures, figure: FactFigure): TreeItem {
  const { value, scope, places, isRight } = figure
  const words = asWritten(figure)
  const item = new TreeItem(words)
  item.id = `${subject.subject}\n${value}\n${scope.join()}`
  const declared = subject.declared !== null && isRight ? l10n.t('as your team says') : ''
  const count = places.length === 1 ? l10n.t('1 place') : l10n.t('{0} places', places.length)
  item.description = [count, ...scope.map((one) => one.replace(/^[^:]*: /, '')), declared].filter(Boolean).join(' · ')
  item.contextValue = 'figure'
  item.iconPath = isRight === false ? new ThemeIcon('circle-outline', new ThemeColor('list.warningForeground')) : new ThemeIcon('circle-filled')
  item.accessibilityInformation = { label: `${words}, ${item.description}${isRight === false ? `, ${l10n.t('most places say something else')}` : ''}` }
  return item
}

function placeItem(place: SaidPlace): TreeItem {
  const cut = place.path.lastIndexOf('/')
  const item = new TreeItem(place.path.slice(cut + 1))
  const line = l10n.t('line {0}', place.range.start.line + 1)
  item.description = [place.path.slice(0, Math.max(0, cut)), place.messageKey ?? line].filter(Boolean).join(' · ')
  item.tooltip = place.sentence
  item.resourceUri = Uri.parse(place.uri)
  item.iconPath = ThemeIcon.File
  item.command = { command: 'vscode.open', title: l10n.t('Show It'), arguments: [Uri.parse(place.uri), { selection: toLocation(place).range }] }
  return item
}

function toLocation({ uri, range: { start, end } }: SaidPlace): Location {
  return new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character))
}

function say(words: string): void {
  void window.showInformationMessage(words)
}
