import { commands, type Disposable, type ExtensionContext, l10n, ViewColumn, window, workspace } from 'vscode'
import { type FirstLook, type Questions, renderFirstLook, toFirstLook } from '../present/first-look.ts'
import type { ViewMessage } from '../present/html.ts'
import { BEGIN, TEAM_HABITS, type TeamAnswers, type TeamBegun, type TeamHabits } from '../protocol.ts'
import { showWords } from './editor-files.ts'
import type { FolderCommands } from './folder-commands.ts'
import type { FolderFindings } from './folder-findings.ts'
import { listFiles } from './list-files.ts'
import type { ServerClient } from './server-client.ts'
import { PagePanel } from './web-page.ts'

/** From so many files on a folder is worth a first look, and no flood. */
const MANY = 50
/** Kept in the workspace: the look was offered once, whatever the answer was. */
const OFFERED = 'firstLookOffered'
const NO_ANSWERS: TeamAnswers = { company: null, writes: null, provided: [], onlyNew: true }

/** A team's first day with a folder that already holds hundreds of pieces: one screen. */
export class FirstLookView implements Disposable {
  readonly #server: ServerClient
  readonly #findings: FolderFindings
  readonly #folder: FolderCommands
  readonly #context: ExtensionContext
  readonly #panel: PagePanel
  readonly #started: Disposable
  #look: FirstLook | null = null
  #questions: Questions = { habits: null, answers: NO_ANSWERS, kept: null }

  constructor(server: ServerClient, findings: FolderFindings, folder: FolderCommands, context: ExtensionContext) {
    this.#server = server
    this.#findings = findings
    this.#folder = folder
    this.#context = context
    this.#panel = new PagePanel('thinkLikeCustomers.firstLook', context.extensionUri, {
      title: l10n.t('What Your Customers Hear'),
      styles: ['first-look.css'],
      heard: (message) => void this.#answer(message),
    })
    this.#started = server.onDidStart(() => void this.#offer())
  }

  /** Reads the folder and shows the screen. */
  async open(): Promise<void> {
    if (!this.#folder.hasReadAll && !(await this.#folder.reviewWorkspace(false))) return
    this.#look = toFirstLook(this.#findings.files)
    this.#questions = { habits: null, answers: NO_ANSWERS, kept: null }
    this.#draw()
    const habits = await this.#server.ask<TeamHabits>(TEAM_HABITS, {})
    if (!habits) return
    const { companies, writes, lacking } = habits
    this.#questions = { habits, answers: { company: companies[0] ?? null, writes, provided: lacking, onlyNew: true }, kept: null }
    this.#draw()
  }

  dispose(): void {
    this.#started.dispose()
    this.#panel.dispose()
  }

  /** Asks once a folder whether to look; never where a team has settled in already. */
  async #offer(): Promise<void> {
    const top = workspace.workspaceFolders?.[0]?.uri
    if (!top || this.#context.workspaceState.get(OFFERED)) return
    const settled = await workspace.findFiles('{.tlc.yml,.tlc.json,.tlc-baseline.json}', null, 1)
    if (settled.length) return
    const { length } = await listFiles(top.toString())
    if (length < MANY) return
    await this.#context.workspaceState.update(OFFERED, true)
    const show = l10n.t('Show Me')
    const words = l10n.t('This folder holds {0} files that customers may read. Shall they be read once, to show you where to begin?', length)
    if ((await window.showInformationMessage(words, show, l10n.t('Not Now'))) === show) await this.open()
  }

  #draw(): void {
    if (this.#look) this.#panel.reveal(ViewColumn.Active, false).show(renderFirstLook(this.#look, this.#questions, l10n.t))
  }

  async #answer({ ask, name, value, uri, start, end, command }: ViewMessage): Promise<void> {
    if (ask === 'go' && typeof uri === 'string') await showWords(uri, { start: Number(start), end: Number(end) })
    else if (ask === 'run' && (command === 'thinkLikeCustomers.findings.decide' || command === 'thinkLikeCustomers.openSample'))
      await commands.executeCommand(command)
    else if (ask === 'answer' && typeof name === 'string' && typeof value === 'string') this.#take(name, value)
    else if (ask === 'keep') await this.#keep()
  }

  #take(name: string, value: string): void {
    const { answers } = this.#questions
    const [part = '', kind = ''] = name.split(' ')
    const others = answers.provided.filter((one) => one.part !== part || one.kind !== kind)
    const next: TeamAnswers =
      name === 'company'
        ? { ...answers, company: value.trim() || null }
        : name === 'writes'
          ? { ...answers, writes: value as TeamAnswers['writes'] }
          : name === 'onlyNew'
            ? { ...answers, onlyNew: value === 'yes' }
            : { ...answers, provided: value === 'yes' ? [...others, { part, kind }] : others }
    this.#questions = { ...this.#questions, answers: next }
  }

  async #keep(): Promise<void> {
    this.#questions = { ...this.#questions, isKeeping: true }
    this.#draw()
    const begun = await this.#server.ask<TeamBegun>(BEGIN, this.#questions.answers)
    this.#questions = { ...this.#questions, isKeeping: false }
    if (!begun || begun.failed !== null) {
      void window.showWarningMessage(l10n.t('{0} could not be written.', begun?.failed ?? l10n.t('Your answers')))
      this.#draw()
      return
    }
    const kept = [
      begun.configuration === null ? '' : l10n.t('Your answers stand in .tlc.yml, for your whole team.'),
      begun.recorded === null ? '' : l10n.t('{0} findings wait in .tlc-baseline.json. From now on you see only what is new.', begun.recorded),
    ]
    this.#questions = { ...this.#questions, kept: kept.filter(Boolean).join(' ') || l10n.t('Everything that is there is shown.') }
    this.#draw()
  }
}
