import { FileType, RelativePattern, Uri, workspace } from 'vscode'
import { FORMAT_OF_EXTENSION } from '../document/file-formats.ts'

const COPY = `**/*.{${Object.keys(FORMAT_OF_EXTENSION).join(',')}}`
/** Dot-folders and installed packages; what `files.exclude` hides is left out by the editor itself. */
const NEVER = '{**/node_modules/**,**/.*/**,**/bower_components/**}'

/** The files below a folder that may hold copy by their names, less what the editor hides; a file is a list of one, unless it is hidden. */
export async function listFiles(uri: string): Promise<string[]> {
  const target = Uri.parse(uri)
  const found = await workspace.findFiles((await isFolder(target)) ? new RelativePattern(target, COPY) : toPattern(target), NEVER)
  return found.map((one) => one.toString())
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0
  } catch {
    return false
  }
}

function toPattern(file: Uri): RelativePattern {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  return new RelativePattern(Uri.joinPath(file, '..'), name.replace(/[\\*?[\]{}]/g, '[$&]'))
}
