/** Reading and writing a workspace by URI: through the editor where it offers that, else through the host's own file system. */
export interface Files {
  /** The text of a file, or null when there is none or it cannot be read. */
  read(uri: string): Promise<string | null>
  /** Writes a whole file; false when that failed. */
  write(uri: string, text: string): Promise<boolean>
}

/** The folder of a file or folder URI, without a slash at its end; null at the top. */
export function parentUri(uri: string): string | null {
  const match = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)(\/.*)?$/i.exec(uri.replace(/[?#].*$/, ''))
  const [, head, path] = match ?? []
  if (head === undefined || path === undefined) return null
  const trimmed = path.replace(/\/+$/, '')
  const slash = trimmed.lastIndexOf('/')
  return slash < 0 || trimmed === '' ? null : head + trimmed.slice(0, slash)
}

/** Path of a file below a folder, decoded, with `/`; null when it is not below it. */
export function pathBelow(folder: string, uri: string): string | null {
  const base = `${decodeUri(folder).replace(/\/+$/, '')}/`
  const full = decodeUri(uri)
  return full.startsWith(base) ? full.slice(base.length) : null
}

/** The last name in a URI, decoded. */
export function nameOfUri(uri: string): string {
  const full = decodeUri(uri)
  return full.slice(Math.max(full.lastIndexOf('/'), full.lastIndexOf(':')) + 1)
}

/** A URI for comparing: editors escape differently (`file:///c%3A/`), so compare what is meant. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
