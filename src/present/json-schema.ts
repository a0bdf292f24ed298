/** The JSON Schema of the review's JSON, rendered to `schemas/review.schema.json` and served to whoever reads the output. */
import { FORMATS, MESSAGE_KINDS } from '../document/copy-document.ts'
import { PRINCIPLES } from '../rules/principles.ts'
import { SEVERITIES } from '../rules/rule.ts'

const object = (properties: Record<string, unknown>) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })
const withOptional = (optional: Record<string, unknown>, properties: Record<string, unknown>) => {
  const whole = object(properties)
  return { ...whole, properties: { ...properties, ...optional } }
}
const list = (items: unknown) => ({ type: 'array', items })
const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const fromOne = { type: 'integer', minimum: 1 }
const fromOneOrNull = { type: ['integer', 'null'], minimum: 1 }
const spans = list(object({ start: count, end: count }))
const score = { type: ['integer', 'null'], minimum: 0, maximum: 100 }
const ratio = { type: ['number', 'null'], minimum: 0, maximum: 1 }

/** The schema as plain data (JSON Schema 2020-12). */
export function reviewSchema() {
  const place = { $ref: '#/$defs/place' }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Result of tlc review --format json, version 1',
    ...object({
      version: { const: 1 },
      tool: object({ name: { const: 'think-like-customers' }, version: text }),
      files: list({ $ref: '#/$defs/file' }),
      problems: list({ $ref: '#/$defs/problem' }),
      summary: object({ files: count, messages: count, findings: count, score, accepted: count, baselined: count }),
    }),
    $defs: {
      place: { description: 'UTF-16 offset from 0; line and column from 1.', ...object({ offset: count, line: fromOne, column: fromOne }) },
      file: withOptional(
        { shared: { description: 'Only with --shard: what "tlc merge" compares. Its shape is no promise.', type: 'object' } },
        {
          path: { description: 'With /, relative to the working directory.', ...text },
          format: { enum: [...FORMATS, null] },
          dialects: list(text),
          messages: list({ $ref: '#/$defs/message' }),
          findings: list({ $ref: '#/$defs/finding' }),
        },
      ),
      message: object({
        key: { description: 'Name of the reply in a collection; null when the file is the message.', ...textOrNull },
        kind: { enum: [...MESSAGE_KINDS] },
        score,
        customerFocus: object({ you: count, self: count, ratio, plainRatio: ratio, youSpans: spans, selfSpans: spans, answerSpans: spans }),
        lost: {
          description: 'Every lost point, and the finding that cost it.',
          ...list(object({ rule: text, start: count, end: count, points: { type: 'number' } })),
        },
        effort: { description: 'What the customer is asked to do.', ...spans },
        readingGrade: { description: 'Flesch–Kincaid grade.', type: ['number', 'null'] },
        readingSpans: {
          description: 'The sentences behind the grade, each with its own, hardest first.',
          ...list(object({ start: count, end: count, grade: { type: 'number' } })),
        },
        words: count,
      }),
      finding: object({
        rule: text,
        principle: { enum: Object.keys(PRINCIPLES) },
        severity: { enum: [...SEVERITIES] },
        message: text,
        hears: text,
        start: place,
        end: place,
        text: { description: 'The source between the two offsets.', ...text },
        sentence: { description: 'The sentence it stands in, white space folded.', ...text },
        messageKey: textOrNull,
        fixes: list(object({ title: text, kind: { enum: ['safe', 'choose'] }, edits: { ...list(object({ start: count, end: count, text })), minItems: 1 } })),
        fillIns: {
          description: 'Wordings with a blank, shown as “…”, that only the writer can fill in: not to be put in as they are.',
          ...list(object({ title: text, edits: { ...list(object({ start: count, end: count, text })), minItems: 1 } })),
        },
      }),
      problem: object({
        path: text,
        kind: { enum: ['unreadable', 'unsupported', 'syntax', 'config', 'rule-failed'] },
        line: fromOneOrNull,
        column: fromOneOrNull,
        expected: text,
        found: text,
        message: text,
      }),
    },
  }
}
