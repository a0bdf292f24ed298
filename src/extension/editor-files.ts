import { Range, Selection, TextEditorRevealType, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode'
import type { Span } from '../text/span.ts'

/** Reads a file for the server: as it stands in an open editor, else from its file system; null when there is none. */
export async function readFile(uri: string): Promise<string | null> {
  const target = Uri.parse(uri)
  const open = workspace.textDocuments.find((document) => document.uri.toString() === target.toString())
  if (open) return open.getText()
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(target))
  } catch {
    return null
  }
}

/** Writes a file for the server; through the editor where it is open, so that nothing unsaved is lost. */
export async function writeFile(uri: string, text: string): Promise<boolean> {
  const target = Uri.parse(uri)
  const open = workspace.textDocuments.find((document) => document.uri.toString() === target.toString())
  try {
    if (!open) {
      await workspace.fs.writeFile(target, new TextEncoder().encode(text))
      return true
    }
    const edit = new WorkspaceEdit()
    edit.replace(target, new Range(open.positionAt(0), open.positionAt(open.getText().length)), text)
    return (await workspace.applyEdit(edit)) && (await open.save())
  } catch {
    return false
  }
}

/** Opens a file with a stretch of its text selected; where it is open in an editor, there. */
export async function showWords(uri: string, { start, end }: Span): Promise<void> {
  const target = Uri.parse(uri)
  const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === target.toString())
  const document = editor?.document ?? (await workspace.openTextDocument(target))
  const range = new Range(document.positionAt(start), document.positionAt(end))
  // Beside a picture the text belongs into the first column, not over the picture.
  const shown = await window.showTextDocument(document, { viewColumn: editor?.viewColumn ?? ViewColumn.One })
  shown.selection = new Selection(range.start, range.end)
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
