/** What a configuration may hold: one table from which values are checked and the JSON Schema is rendered. */
import { MESSAGE_KINDS } from '../document/copy-document.ts'
import type { Rule } from '../rules/rule.ts'
import { SEVERITIES } from '../rules/rule.ts'
import { FACT_SUBJECTS, STAGES } from '../rules/workspace-facts.ts'
import { MEASURES } from './measure.ts'
import { CAPITALS, CUSTOM_PLACES } from './settings.ts'

export interface Field {
  readonly shape: Shape
  readonly help: string
}
export type Shape =
  | { readonly is: 'text' }
  | { readonly is: 'number' }
  | { readonly is: 'flag' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** One value alone counts as a list of one. */
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'pair' }
  /** `off` and `false` take an inherited entry away where `removable`. */
  | { readonly is: 'map'; readonly of: Shape; readonly keys?: readonly string[]; readonly removable?: true }
  | { readonly is: 'fields'; readonly fields: Readonly<Record<string, Field>> }
  /** A text, or one for each of the keys. */
  | { readonly is: 'text-or-map'; readonly keys: readonly string[] }
  | { readonly is: 'rules' }

const text: Shape = { is: 'text' }
const texts: Shape = { is: 'list', of: text }
const textMap: Shape = { is: 'map', of: text }
const kind: Shape = { is: 'choice', of: MESSAGE_KINDS }

export const PRESET_NAMES = ['marketing', 'support', 'plain-language', 'strict'] as const
export type PresetName = (typeof PRESET_NAMES)[number]
export const AUDIENCES = ['general', 'technical'] as const
export const RULE_LEVELS = ['off', ...SEVERITIES] as const

const CUSTOM_RULE: Readonly<Record<string, Field>> = {
  phrase: { shape: texts, help: 'Words to look for, as whole words; one phrase or a list.' },
  swap: { shape: textMap, help: 'Phrases and what to write for each.' },
  pattern: { shape: text, help: 'A pattern to look for, in the syntax of RE2.' },
  in: { shape: { is: 'choice', of: CUSTOM_PLACES }, help: 'Where to look, or what to count in: message is the whole piece. Everywhere when left out.' },
  except: { shape: texts, help: 'Words that are left alone.' },
  most: { shape: { is: 'number' }, help: 'How often the phrase or pattern may stand in one place.' },
  least: { shape: { is: 'number' }, help: 'How often it must.' },
  repeated: { shape: { is: 'flag' }, help: 'True: only the same words twice in a row.' },
  unless: { shape: text, help: 'A pattern that makes it fine: its groups name the words that are explained.' },
  either: { shape: textMap, help: 'Two wordings of which one piece uses one: { advisor: adviser }.' },
  capitals: { shape: { is: 'choice', of: CAPITALS }, help: 'The capitals that headings (or what "in" says) should have.' },
  measure: { shape: text, help: `A formula over ${MEASURES.join(', ')}.` },
  above: { shape: { is: 'number' }, help: 'The measure may not be above this.' },
  below: { shape: { is: 'number' }, help: 'The measure may not be below this.' },
  'match-case': { shape: { is: 'flag' }, help: 'True when capital letters matter.' },
  message: { shape: text, help: 'What to say about it; {found} stands for the words found, {write} for those to write.' },
  hears: { shape: text, help: 'What the customer hears.' },
  write: { shape: text, help: 'What to write instead.' },
  severity: { shape: { is: 'choice', of: SEVERITIES }, help: 'How much it weighs.' },
  source: { shape: text, help: 'Where your guide says so: "brand.pdf, page 4".' },
  quote: { shape: text, help: 'The words of your guide.' },
  link: { shape: text, help: 'The address of that page of your guide.' },
}

/** Every key of `.tlc.yml`. */
export const CONFIGURATION: Readonly<Record<string, Field>> = {
  $schema: { shape: text, help: 'The JSON Schema of this file, for editors.' },
  extends: { shape: texts, help: `What to start from: ${PRESET_NAMES.join(', ')}, a file of this repository, or an installed package. Later ones win.` },
  root: { shape: { is: 'flag' }, help: 'True: folders above this one are not asked.' },
  company: { shape: texts, help: 'Your company’s names: they count as "we".' },
  products: { shape: texts, help: 'Your products’ names: they count as "we".' },
  customer: {
    shape: {
      is: 'fields',
      fields: { one: { shape: text, help: 'What you call one of them: member.' }, many: { shape: text, help: 'What you call several: members.' } },
    },
    help: 'What you call your customers.',
  },
  suns: { shape: texts, help: 'What the solar system turns round; the first is the largest.' },
  voice: { shape: { is: 'choice', of: ['plain', 'warm', 'playful'] }, help: 'How your brand speaks.' },
  contact: {
    shape: {
      is: 'fields',
      fields: {
        text: {
          shape: { is: 'text-or-map', keys: MESSAGE_KINDS },
          help: 'The contact block that the quick fix inserts: text, an include or a variable; one for all, or one for each type of message.',
        },
        known: { shape: texts, help: 'Your addresses, numbers and links.' },
        retired: { shape: texts, help: 'Addresses and numbers that nobody answers any more.' },
      },
    },
    help: 'How customers reach you.',
  },
  provided: {
    shape: { is: 'map', keys: MESSAGE_KINDS, of: { is: 'list', of: { is: 'choice', of: ['greeting', 'sign-off', 'reply', 'contact'] } } },
    help: 'What your help desk adds by itself, for each type of message.',
  },
  placeholders: { shape: textMap, help: 'Placeholders by what they stand for: first-name, order-number …' },
  samples: { shape: textMap, help: 'What placeholders show in the preview.' },
  kinds: { shape: { is: 'map', of: kind }, help: 'The type of message of files, by pattern; the last that matches wins.' },
  facts: {
    shape: { is: 'map', of: text, keys: FACT_SUBJECTS },
    help: 'What is right, once and for all: refund-time: 5 days. Pieces that say otherwise are found.',
  },
  reply_within: { shape: text, help: 'How soon you answer: 2 working days.' },
  terms: {
    shape: {
      is: 'fields',
      fields: {
        allow: { shape: texts, help: 'Words that are fine with your customers.' },
        avoid: { shape: { is: 'map', of: text, removable: true }, help: 'Words to avoid, and what to write for each.' },
      },
    },
    help: 'Your word list.',
  },
  customers_words: {
    shape: texts,
    help: 'Files of what customers write (tickets, reviews), as text or CSV: what they say is never jargon. Read on your machine alone.',
  },
  stages: {
    shape: { is: 'map', of: { is: 'choice', of: STAGES } },
    help: 'The stage of the customer’s way that pieces stand on, by pattern; the last that matches wins.',
  },
  situations: {
    shape: { is: 'map', of: texts },
    help: 'Situations of your own that want a piece ready, and the words that tell one: lost-luggage: [lost luggage, baggage claim].',
  },
  approved: { shape: texts, help: 'Approved wording that is left alone: files by pattern, a class as ".legal-footer", or a phrase.' },
  rules: { shape: { is: 'rules' }, help: 'Rules: a severity, off, or a severity with options.' },
  custom: { shape: { is: 'map', removable: true, of: { is: 'fields', fields: CUSTOM_RULE } }, help: 'Rules of your own.' },
  dialect: { shape: text, help: 'The template language of your files.' },
  delimiters: { shape: { is: 'list', of: { is: 'pair' } }, help: 'Marks round your placeholders, where they are your own: [["[[", "]]"]].' },
  audience: { shape: { is: 'choice', of: AUDIENCES }, help: 'Who reads: technical readers know more words.' },
  ignore: { shape: texts, help: 'Files that are left out, by pattern.' },
}

/** Words for what a shape expects, as in "expected …". */
export function describeShape(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return 'a text'
    case 'number':
      return 'a number'
    case 'flag':
      return 'true or false'
    case 'choice':
      return `one of ${shape.of.join(', ')}`
    case 'list':
      return shape.of.is === 'text' ? 'a text or a list of texts' : `a list of ${describeShape(shape.of)}`
    case 'pair':
      return 'two marks, as ["[[", "]]"]'
    case 'map':
      return shape.of.is === 'text' ? 'names and texts' : 'names and values'
    case 'fields':
      return `names of ${Object.keys(shape.fields).join(', ')}`
    case 'text-or-map':
      return 'a text, or one for each type of message'
    case 'rules':
      return 'rules and their severities'
  }
}

/** The JSON Schema of a configuration (draft 7, which VS Code reads), rendered to `schemas/configuration.schema.json`. */
export function configurationSchema(rules: readonly Rule[]) {
  const option = (spec: NonNullable<Rule['options']>[string]) => ({
    ...(spec.type === 'string[]' ? { type: 'array', items: { type: 'string' } } : { type: spec.type }),
    default: spec.default,
    description: spec.description,
  })
  const level = { enum: [...RULE_LEVELS, true, false] }
  const toSchema = (shape: Shape): object => {
    switch (shape.is) {
      case 'text':
        return { type: 'string' }
      case 'number':
        return { type: 'number' }
      case 'flag':
        return { type: 'boolean' }
      case 'choice':
        return { enum: shape.of }
      case 'list':
        return { anyOf: [{ type: 'array', items: toSchema(shape.of) }, ...(shape.of.is === 'pair' ? [] : [toSchema(shape.of)])] }
      case 'pair':
        return { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 2, maxItems: 2 }
      case 'map': {
        const value = shape.removable ? { anyOf: [toSchema(shape.of), { enum: ['off', false] }] } : toSchema(shape.of)
        return shape.keys
          ? { type: 'object', properties: Object.fromEntries(shape.keys.map((key) => [key, value])), additionalProperties: false }
          : { type: 'object', additionalProperties: value }
      }
      case 'fields':
        return { type: 'object', properties: toProperties(shape.fields), additionalProperties: false }
      case 'text-or-map':
        return { anyOf: [{ type: 'string' }, toSchema({ is: 'map', of: { is: 'text' }, keys: shape.keys })] }
      case 'rules':
        return {
          type: 'object',
          properties: Object.fromEntries(
            rules.map((rule) => [
              rule.id,
              {
                description: `${rule.title}: “${rule.hears}”`,
                default: rule.off ? 'off' : rule.severity,
                anyOf: [
                  level,
                  {
                    type: 'object',
                    properties: { severity: level, ...Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, option(spec)])) },
                    additionalProperties: false,
                  },
                ],
              },
            ]),
          ),
          additionalProperties: level,
        }
    }
  }
  const toProperties = (fields: Readonly<Record<string, Field>>) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { description: field.help, ...toSchema(field.shape) }]))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Think Like Customers: your team’s standard (.tlc.yml)',
    type: 'object',
    properties: toProperties(CONFIGURATION),
    additionalProperties: false,
  }
}
