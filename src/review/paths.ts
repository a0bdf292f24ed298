/** Paths as the configuration knows them: absolute, with `/`; the same on Node and in a browser. */

/** The folder of a path; a top (`/`, `C:/`) is its own. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/')
  if (cut < 0) return path
  if (cut === 0) return '/'
  return /^[A-Za-z]:$/.test(path.slice(0, cut)) ? (path.length === 3 ? path : path.slice(0, 3)) : path.slice(0, cut)
}

/** A path below or beside a folder, with `.` and `..` resolved. */
export function joinPath(folder: string, name: string): string {
  const parts: string[] = []
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return `${folder.startsWith('/') ? '/' : ''}${parts.join('/')}`
}

/** The path as seen from a folder, or null when it does not stand below it. */
export function pathBelow(folder: string, path: string): string | null {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) && path.length > start.length ? path.slice(start.length) : null
}
