import ignore from 'ignore'
import { FileType, RelativePattern, Uri, workspace } from 'vscode'
import { FORMAT_OF_EXTENSION } from '../document/file-formats.ts'
import { spellOut } from './spell-out.ts'

const ENDINGS = Object.keys(FORMAT_OF_EXTENSION)
const COPY = `**/*.{${ENDINGS.join(',')}}`
/** Dot-folders and installed packages; what `files.exclude` hides is left out by the editor itself. */
const NEVER = '{**/node_modules/**,**/.*/**,**/bower_components/**}'
const NEVER_ENTERED = /^(?:\..*|node_modules|bower_components)$/
/** File systems that the editor can search. Any other knows only how to list a folder. */
const SEARCHED = new Set(['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'])

/** The files below a folder that may hold copy by their names, less what the editor hides; a file is a list of one, unless it is hidden. */
export async function listFiles(uri: string): Promise<string[]> {
  const target = Uri.parse(uri)
  const isTree = await isFolder(target)
  if (isTree && !SEARCHED.has(target.scheme)) return walk(target)
  const found = await workspace.findFiles(isTree ? new RelativePattern(target, COPY) : toPattern(target), NEVER)
  return found.map((one) => one.toString())
}

/** The same folder by folder; a folder that cannot be read is passed over. */
async function walk(top: Uri): Promise<string[]> {
  const excluded = workspace.getConfiguration('files', top).get<Readonly<Record<string, unknown>>>('exclude', {})
  const hidden = ignore().add(Object.keys(excluded).flatMap((pattern) => (excluded[pattern] === true ? spellOut(pattern) : [])))
  const endings = new Set(ENDINGS)
  const below = async (folder: Uri, path: string): Promise<string[]> => {
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => [])
    const found = entries
      .filter(([name]) => !hidden.ignores(path + name))
      .map(([name, type]) => {
        const one = Uri.joinPath(folder, name)
        if (type & FileType.Directory) return NEVER_ENTERED.test(name) ? [] : below(one, `${path}${name}/`)
        return endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ? [one.toString()] : []
      })
    return (await Promise.all(found)).flat()
  }
  return below(top, '')
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
