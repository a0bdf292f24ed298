import { applyEdits, modify, parse as parseJson } from 'jsonc-parser'
import { type Document, isMap, isSeq, parseDocument } from 'yaml'

/** Changes of a team's configuration that the editor makes for it. Comments and order are kept; a file that cannot be read is left alone (null). */

const JSON_FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } }
const HEADING = '# How Think Like Customers reads your copy. Shared with your team.\n'

/**
 * Adds a phrase to `terms.allow`.
 *
 * @param text of the file; null when there is none yet.
 */
export function allowTerm(text: string | null, isJson: boolean, term: string): string | null {
  return addToList(text, isJson, ['terms', 'allow'], term)
}

/**
 * Says what type of message a file is; the last pattern that matches wins, so it comes last.
 *
 * @param pattern of the file, relative to the configuration's folder.
 */
export function setKind(text: string | null, isJson: boolean, pattern: string, kind: string): string | null {
  if (isJson) {
    const before = text ?? '{}'
    if (!isRecord(parseJson(before))) return null
    const without = applyEdits(before, modify(before, ['kinds', pattern], undefined, JSON_FORMAT))
    return applyEdits(without, modify(without, ['kinds', pattern], kind, JSON_FORMAT))
  }
  const document = openYaml(text ?? '')
  if (!document) return null
  if (document.has('kinds') && !isMap(document.get('kinds'))) document.delete('kinds')
  if (document.hasIn(['kinds', pattern])) document.deleteIn(['kinds', pattern])
  document.setIn(['kinds', pattern], kind)
  return toText(document, text)
}

/** Adds a part to `provided` of a type of message: what the help desk adds to it by itself. */
export function addProvided(text: string | null, isJson: boolean, kind: string, part: string): string | null {
  return addToList(text, isJson, ['provided', kind], part)
}

/** Adds an empty contact block unless there is one; `at` is the UTF-16 offset where its words go. */
export function prepareContact(text: string | null, isJson: boolean): { readonly text: string; readonly at: number } | null {
  if (isJson) {
    const before = text ?? '{}'
    const root: unknown = parseJson(before)
    if (!isRecord(root)) return null
    const has = isRecord(root.contact) && 'text' in root.contact
    const after = has ? before : applyEdits(before, modify(before, ['contact', 'text'], '', JSON_FORMAT))
    const place = /"text"\s*:\s*"/.exec(after.slice(Math.max(0, after.indexOf('"contact"'))))
    return { text: after, at: place ? Math.max(0, after.indexOf('"contact"')) + place.index + place[0].length : 0 }
  }
  const document = openYaml(text ?? '')
  if (!document) return null
  if (!document.hasIn(['contact', 'text'])) {
    if (document.has('contact') && !isMap(document.get('contact'))) document.delete('contact')
    document.setIn(['contact', 'text'], document.createNode('', { defaultStringType: 'QUOTE_DOUBLE' } as never))
  }
  const after = toText(document, text)
  const place = /^contact:[^\n]*(?:\n[ \t#][^\n]*|\n)*?\n[ \t]+text:[ \t]*["']?/m.exec(after)
  return { text: after, at: place ? place.index + place[0].length : after.length }
}

/**
 * Adds a word to `terms.avoid`, with what to write for it.
 *
 * @param text of the file; null when there is none yet.
 */
export function avoidTerm(text: string | null, isJson: boolean, term: string, write: string): string | null {
  if (isJson) {
    const before = text ?? '{}'
    return isRecord(parseJson(before)) ? applyEdits(before, modify(before, ['terms', 'avoid', term], write, JSON_FORMAT)) : null
  }
  const document = openYaml(text ?? '')
  if (!document) return null
  if (document.has('terms') && !isMap(document.get('terms'))) document.delete('terms')
  if (document.hasIn(['terms', 'avoid']) && !isMap(document.getIn(['terms', 'avoid']))) document.deleteIn(['terms', 'avoid'])
  if (!document.hasIn(['terms', 'avoid'])) document.setIn(['terms', 'avoid'], document.createNode({}))
  document.setIn(['terms', 'avoid', term], write)
  return toText(document, text)
}

/** Adds a word to the list at a path of two names; what stands in the way of the list is replaced. */
function addToList(text: string | null, isJson: boolean, path: readonly [string, string], word: string): string | null {
  return isJson ? addInJson(text ?? '{}', path, word) : addInYaml(text ?? '', path, word)
}

function addInJson(text: string, [group, name]: readonly [string, string], word: string): string | null {
  const root: unknown = parseJson(text)
  if (!isRecord(root)) return null
  const inner = root[group]
  const list = isRecord(inner) ? inner[name] : undefined
  const known = Array.isArray(list) ? (list as unknown[]) : []
  return known.includes(word) ? text : applyEdits(text, modify(text, [group, name], [...known, word], JSON_FORMAT))
}

function addInYaml(text: string, path: readonly [string, string], word: string): string | null {
  const document = openYaml(text)
  if (!document) return null
  const known = document.getIn(path)
  if (isSeq(known)) {
    if ((known.toJSON() as unknown[]).includes(word)) return text
    known.add(word)
  } else {
    if (document.has(path[0]) && !isMap(document.get(path[0]))) document.delete(path[0])
    document.setIn(path, document.createNode([word]))
  }
  return toText(document, text)
}

function openYaml(text: string): Document | null {
  const document = parseDocument(text.trim() === '' ? `${HEADING}{}\n` : text)
  if (document.errors.length > 0) return null
  if (document.contents === null) document.contents = document.createNode({}) as never
  if (!isMap(document.contents)) return null
  document.contents.flow = false
  return document
}

function toText(document: Document, before: string | null): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: /\{ |\[ /.test(before ?? '') })
  return before?.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
