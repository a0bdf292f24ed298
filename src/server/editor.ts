import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  MessageType,
  type Range,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Say, speak } from '../present/words.ts'
import { type HostOptions, LIST_FILES, READ_FILE, WRITE_FILE } from '../protocol.ts'
import { BLANK, type Edit } from '../text/span.ts'
import type { Files } from './files.ts'
import { rangeOf } from './reviews.ts'

/** What the editor at the other end can do. */
export interface Editor {
  readonly pulls: boolean
  readonly refreshes: boolean
  readonly showsMarkdown: boolean
  readonly hasSnippets: boolean
  readonly versionsEdits: boolean
  /** It makes stops of the Tab key of blanks in an edit. */
  readonly fillsBlanks: boolean
  readonly showsDocuments: boolean
  readonly hasConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly hasFolders: boolean
  readonly showsRelated: boolean
  readonly annotatesEdits: boolean
  readonly host: HostOptions
  /** Words of the interface in the writer's language. */
  readonly say: Say
}

export function readEditor(params: InitializeParams): Editor {
  const can: ClientCapabilities = params.capabilities
  const options: unknown = params.initializationOptions
  const host: HostOptions = typeof options === 'object' && options !== null ? options : {}
  return {
    pulls: can.textDocument?.diagnostic !== undefined,
    refreshes: can.workspace?.diagnostics?.refreshSupport === true,
    showsMarkdown: can.textDocument?.hover?.contentFormat?.includes('markdown') === true,
    hasSnippets: can.textDocument?.completion?.completionItem?.snippetSupport === true,
    versionsEdits: can.workspace?.workspaceEdit?.documentChanges === true,
    fillsBlanks: can.workspace?.workspaceEdit?.documentChanges === true && can.workspace.workspaceEdit.snippetEditSupport === true,
    showsDocuments: can.window?.showDocument?.support === true,
    hasConfiguration: can.workspace?.configuration === true,
    registersConfiguration: can.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: can.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: can.workspace?.workspaceFolders === true,
    showsRelated: can.textDocument?.diagnostic?.relatedInformation === true || can.textDocument?.publishDiagnostics?.relatedInformation === true,
    annotatesEdits: can.workspace?.workspaceEdit?.documentChanges === true && can.workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    host,
    say: speak(host.words ?? {}),
  }
}

/** One atomic edit of a document in its present version; a file that is not open has none. Blanks are only for an editor that `fillsBlanks`. */
export function toWorkspaceEdit(editor: Editor, document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const plain = (edit: Edit) => ({ range: rangeOf(document, edit), newText: edit.text })
  let stops = 0
  const toFillIn = (edit: Edit) => {
    const value = edit.text.replace(/[\\$}]/g, '\\$&').replaceAll(BLANK, () => `$${++stops}`)
    return { range: rangeOf(document, edit), snippet: { kind: 'snippet' as const, value } }
  }
  return editor.versionsEdits
    ? {
        documentChanges: [
          {
            textDocument: { uri: document.uri, version: document.version || null },
            edits: edits.map((edit) => (edit.text.includes(BLANK) ? toFillIn(edit) : plain(edit))),
          },
        ],
      }
    : { changes: { [document.uri]: edits.map(plain) } }
}

/** Files read and written by the editor, so that virtual workspaces and unsaved settings work. */
export function editorFiles(connection: Connection): Files {
  return {
    read: (uri) => connection.sendRequest<string | null>(READ_FILE, { uri }),
    write: (uri, text) => connection.sendRequest<boolean>(WRITE_FILE, { uri, text }),
    list: (uri) => connection.sendRequest<string[]>(LIST_FILES, { uri }),
  }
}

/** Shows a file with a place selected; false when the editor cannot. */
export async function showFile(connection: Connection, editor: Editor, uri: string, selection: Range): Promise<boolean> {
  return editor.showsDocuments && (await connection.window.showDocument({ uri, takeFocus: true, selection })).success
}

/** A plain message to the writer. The library's own `showInformationMessage` asks a question, which not every editor answers. */
export function tell(connection: Connection, message: string, weight: 'info' | 'warning' = 'info'): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: weight === 'info' ? MessageType.Info : MessageType.Warning, message })
}
