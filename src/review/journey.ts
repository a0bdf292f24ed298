/** The file in which a team keeps what it ticked in the customer journey, and who sends each piece. */
import { type Document, isMap, parseDocument } from 'yaml'

export const JOURNEY_FILE = '.tlc-journey.yml'
const HEADING = '# What your team ticked in the customer journey, and who sends what. Shared with your team.\n'

export interface Journey {
  /** Id of a question → ISO day on which it was ticked. */
  readonly done: Readonly<Record<string, string>>
  /** Name of a piece → who sends it, as the team says: `person`, `machine`, `both`. */
  readonly senders: Readonly<Record<string, string>>
}
export const NO_JOURNEY: Journey = { done: {}, senders: {} }

/** @param text of the file; null when there is none. What cannot be read counts as nothing, and is never written over. */
export function parseJourney(text: string | null): Journey {
  const document = text === null ? null : open(text)
  if (!document) return NO_JOURNEY
  const value: unknown = document.toJSON()
  const part = (name: string) => {
    const map = (value as Record<string, unknown> | null)?.[name]
    return typeof map === 'object' && map !== null ? Object.fromEntries(Object.entries(map).map(([key, one]) => [key, String(one)])) : {}
  }
  return { done: part('done'), senders: part('senders') }
}

/**
 * The file with one entry set; comments and order of what stands there are kept.
 *
 * @param value null takes the entry out.
 * @returns null when the file has a mistake in it.
 */
export function setInJourney(text: string | null, part: keyof Journey, key: string, value: string | null): string | null {
  const document = open(text ?? '')
  if (!document) return null
  if (document.has(part) && !isMap(document.get(part))) document.delete(part)
  if (value === null) document.deleteIn([part, key])
  else document.setIn([part, key], value)
  const left = document.get(part)
  if (isMap(left) && left.items.length === 0) document.delete(part)
  if (isMap(left)) left.flow = false
  return document.toString({ lineWidth: 0 })
}

function open(text: string): Document | null {
  const document = parseDocument(text.trim() === '' ? `${HEADING}{}\n` : text, { schema: 'core' })
  if (document.errors.length > 0) return null
  if (document.contents === null) document.contents = document.createNode({}) as never
  if (!isMap(document.contents)) return null
  document.contents.flow = false
  return document
}
