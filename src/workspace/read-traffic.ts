/** How many people see a piece, where a file of the team says so. */

/** Views by page, as an export of web or mail statistics lists them. */
export interface Traffic {
  /** Views of a file, or null when the export does not name it. */
  viewsOf(path: string): number | null
}

const PAGE = /^(?:page|path|url|page ?path|landing ?page|file|address|page url|page path and screen class|name)$/i
const VIEWS = /^(?:views?|page ?views?|visits?|sessions?|users?|visitors?|opens?|sends?|sent|recipients|hits|seen|usage|count)$/i

/** Reads a CSV (comma, semicolon or tab) with a column for the page and one for its views; null when it has none of them. */
export function readTraffic(text: string): Traffic | null {
  const [head, ...rows] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith('#'))
  if (!head) return null
  const separator = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  const names = fieldsOf(head, separator).map((name) => name.trim())
  const [page, views] = [names.findIndex((name) => PAGE.test(name)), names.findIndex((name) => VIEWS.test(name))]
  if (page < 0 || views < 0) return null
  const counts = new Map<string, number>()
  for (const row of rows) {
    const fields = fieldsOf(row, separator)
    const count = Number((fields[views] ?? '').replace(/[\s,.’']/g, ''))
    const name = pageName(fields[page] ?? '')
    if (name !== null && Number.isFinite(count)) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return {
    viewsOf(path) {
      // `site/delivery.md` is the page `/delivery`: folders that only sort the files are left off one by one.
      const parts = (pageName(path) ?? '').split('/')
      for (let from = 0; from < parts.length; from++) {
        const known = counts.get(parts.slice(from).join('/'))
        if (known !== undefined) return known
      }
      return null
    },
  }
}

function pageName(written: string): string | null {
  const path = written
    .trim()
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase()
  if (!path) return null
  return path
    .replace(/\.(?:html?|md|mdx|php|aspx|astro|liquid|txt|ya?ml|csv|json)$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/^\/+|\/+$/g, '')
}

function fieldsOf(line: string, separator: string): string[] {
  const fields: string[] = []
  for (const match of line.matchAll(
    separator === ','
      ? /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g
      : separator === ';'
        ? /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g
        : /(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g,
  ))
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  return fields
}

/** How many people see a message: its own count, else the views of its file, else 1. */
export interface Usage {
  of(path: string, key: string | null): number
  /** True when any file says how often something is seen. */
  readonly isCounted: boolean
}

/**
 * @param traffic statistics as CSV, or null.
 * @param counts what exports say of their messages.
 */
export function createUsage(
  traffic: string | null,
  counts: readonly { readonly path: string; readonly key: string | null; readonly count: number | null }[],
): Usage {
  const views = traffic === null ? null : readTraffic(traffic)
  const own = new Map(counts.flatMap(({ path, key, count }) => (count === null ? [] : [[`${path}\n${key ?? ''}`, count] as const])))
  return {
    of: (path, key) => own.get(`${path}\n${key ?? ''}`) ?? views?.viewsOf(path) ?? 1,
    isCounted: own.size > 0 || views !== null,
  }
}
