import type { Finding, Fix } from '../../../src/review/finding.ts'

/** A finding made by hand over `text`, found in `source`. */
export function found(source: string, text: string, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(text)
  return {
    rule: 'jargon',
    title: 'Words of the trade',
    principle: 'what-they-hear',
    severity: 'hint',
    weight: 1,
    message: `Your customer may not know "${text}".`,
    hears: 'They talk to each other, not to me.',
    because: null,
    start,
    end: start + text.length,
    text,
    sentence: source,
    messageKey: null,
    fixes: [],
    ...more,
  }
}

/** A fix that replaces `text` in `source`. */
export function write(source: string, text: string, replacement: string, kind: Fix['kind'] = 'choose'): Fix {
  const start = source.indexOf(text)
  return { title: `Write "${replacement}"`, kind, edits: [{ start, end: start + text.length, text: replacement }] }
}
