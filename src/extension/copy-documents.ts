import { commands, type Disposable, type TextDocument, window, workspace } from 'vscode'
import { FORMAT_OF_EXTENSION, FORMAT_OF_LANGUAGE, formatOf, holdsCopy, isSystemFile } from '../document/file-formats.ts'

/** Where writers' files live; other schemes are views of the editor's own (output, comparisons, settings). */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs']

function schemes(): ReadonlySet<string> {
  return new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)])
}

/** The documents that the server is told about; which of them are copy it decides itself. */
export function documentSelector(): ({ scheme: string; language: string } | { scheme: string; pattern: string })[] {
  const endings = `**/*.{${Object.keys(FORMAT_OF_EXTENSION).join(',')}}`
  return [...schemes()].flatMap((scheme) => [...Object.keys(FORMAT_OF_LANGUAGE).map((language) => ({ scheme, language })), { scheme, pattern: endings }])
}

/** True when customers may read the document: then the server is worth starting. */
export function isCopyDocument(document: TextDocument): boolean {
  if (!schemes().has(document.uri.scheme)) return false
  const path = workspace.asRelativePath(document.uri, false)
  const below = path === document.uri.fsPath || path === document.uri.path ? (path.split(/[\\/]/).at(-1) ?? path) : path
  const format = formatOf(below, document.languageId)
  return format !== null && !isSystemFile(below) && holdsCopy(document.getText(), format)
}

/** Tells menus whether the active editor holds copy: `thinkLikeCustomers.isCopy`. */
export function markCopy(): Disposable {
  const mark = () => {
    const document = window.activeTextEditor?.document
    void commands.executeCommand('setContext', 'thinkLikeCustomers.isCopy', document !== undefined && isCopyDocument(document))
  }
  mark()
  return window.onDidChangeActiveTextEditor(mark)
}
