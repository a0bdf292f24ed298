import { commands, type Disposable, type ExtensionContext, l10n, Uri, ViewColumn, window, workspace } from 'vscode'
import type { ViewMessage } from '../present/html.ts'
import { renderJourney } from '../present/journey-page.ts'
import { renderSolarPage } from '../present/solar-page.ts'
import { EDIT_JOURNEY, type JourneyEdit, PIECES, type PicturesOfWorkspace } from '../protocol.ts'
import { showWords } from './editor-files.ts'
import type { FolderCommands } from './folder-commands.ts'
import type { FolderFindings } from './folder-findings.ts'
import type { ServerClient } from './server-client.ts'
import { PagePanel } from './web-page.ts'

/** The pictures follow what is found after this many milliseconds of rest. */
const REST = 800

/** The pictures of the whole folder: the solar system and the customer journey, from one reading of all pieces. */
export class WorkspacePictures implements Disposable {
  readonly #server: ServerClient
  readonly #folder: FolderCommands
  readonly #solar: PagePanel
  readonly #journey: PagePanel
  readonly #listener: Disposable
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(server: ServerClient, findings: FolderFindings, folder: FolderCommands, context: ExtensionContext) {
    this.#server = server
    this.#folder = folder
    const heard = (message: ViewMessage) => void this.#answer(message)
    const panel = (id: string, title: string, style: string) =>
      new PagePanel(`thinkLikeCustomers.${id}`, context.extensionUri, { title, styles: [style], heard, shown: () => this.#soon() })
    this.#solar = panel('solarSystem', l10n.t('Solar System'), 'solar.css')
    this.#journey = panel('journey', l10n.t('Customer Journey'), 'journey.css')
    this.#listener = findings.onDidChange(() => this.#soon())
  }

  openSolarSystem(): Promise<void> {
    return this.#open(this.#solar)
  }

  openJourney(): Promise<void> {
    return this.#open(this.#journey)
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer)
    for (const one of [this.#solar, this.#journey, this.#listener]) one.dispose()
  }

  async #open(panel: PagePanel): Promise<void> {
    panel.reveal(ViewColumn.Active, false)
    let pictures = await this.#ask()
    if (pictures && !pictures.isWhole && workspace.workspaceFolders) {
      await this.#folder.reviewWorkspace(false)
      pictures = await this.#ask()
    }
    this.#show(pictures)
  }

  #ask(): Promise<PicturesOfWorkspace | null> {
    return this.#server.ask<PicturesOfWorkspace>(PIECES, {})
  }

  #soon(): void {
    if (this.#timer) clearTimeout(this.#timer)
    // What nobody looks at waits: reading all pieces again is not felt while somebody types.
    if (this.#solar.isVisible || this.#journey.isVisible) this.#timer = setTimeout(() => void this.#ask().then((pictures) => this.#show(pictures)), REST)
  }

  #show(pictures: PicturesOfWorkspace | null): void {
    if (!pictures) return
    this.#solar.page?.show(renderSolarPage(pictures.pieces, pictures.suns, l10n.t))
    this.#journey.page?.show(renderJourney(pictures.pieces, pictures.journey, l10n.t))
  }

  async #answer(message: ViewMessage): Promise<void> {
    const { ask, uri, start, end, format, text, question, piece, value } = message
    if (ask === 'open' && typeof uri === 'string' && typeof start === 'number' && typeof end === 'number') await showWords(uri, { start, end })
    else if (ask === 'run' && message.command === 'thinkLikeCustomers.openSample') await commands.executeCommand(message.command)
    else if (ask === 'save' && isFormat(format)) this.#solar.page?.tell({ ask: 'picture', format })
    else if (ask === 'picture' && isFormat(format) && typeof text === 'string') await savePicture(format, text)
    else if (ask === 'tick' && typeof question === 'string')
      await this.#edit({ part: 'done', key: question, value: message.checked === true ? new Date().toISOString().slice(0, 10) : null })
    else if (ask === 'sender' && typeof piece === 'string' && typeof value === 'string') await this.#edit({ part: 'senders', key: piece, value })
  }

  async #edit(edit: JourneyEdit): Promise<void> {
    if (!(await this.#server.ask<boolean>(EDIT_JOURNEY, edit))) void window.showWarningMessage(l10n.t('This could not be written into .tlc-journey.yml.'))
    this.#show(await this.#ask())
  }
}

const FORMATS = ['svg', 'png'] as const
type PictureFormat = (typeof FORMATS)[number]

function isFormat(format: unknown): format is PictureFormat {
  return FORMATS.some((one) => one === format)
}

/** Asks where to, and saves. @param text of the SVG, or the PNG in base 64. */
async function savePicture(format: PictureFormat, text: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const target = await window.showSaveDialog({
    title: l10n.t('Save the picture'),
    filters: { [format.toUpperCase()]: [format] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, `solar-system.${format}`) } : {}),
  })
  if (!target) return
  const bytes = format === 'svg' ? new TextEncoder().encode(text) : Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  await workspace.fs.writeFile(target, bytes)
}
