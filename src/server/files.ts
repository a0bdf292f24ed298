/** Reading and writing a workspace by URI: through the editor where it offers that, else through the host's own file system. */
export interface Files {
  /** The text of a file, or null when there is none or it cannot be read. */
  read(uri: string): Promise<string | null>
  /** Writes a whole file; false when that failed. */
  write(uri: string, text: string): Promise<boolean>
  /** URIs of the files below a folder that may hold copy by their names; a file is a list of one. */
  list(uri: string): Promise<readonly string[]>
}

/** A URI as the review layer knows places: `path` absolute, decoded, with `/`; `head` is what stands before it. */
export interface Place {
  readonly head: string
  readonly path: string
}

/** `file:///a%20b/c.md` → `file://` and `/a b/c.md`. A URI without folders (`untitled:Untitled-1`) is put at the top. */
export function toPlace(uri: string): Place {
  const [, head = '', path = ''] = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)(.*)$/is.exec(uri) ?? []
  const decoded = decode(path)
  return { head, path: decoded.startsWith('/') ? decoded : `/${decoded}` }
}

/** The URI of a place, escaped as editors escape it. */
export function toUri({ head, path }: Place): string {
  return head + path.split('/').map(encodeURIComponent).join('/')
}

/** The last name in a URI, decoded. */
export function nameOfUri(uri: string): string {
  const { path } = toPlace(uri)
  return path.slice(path.lastIndexOf('/') + 1)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
