import { FORMAT_OF_LANGUAGE } from '../document/file-formats.ts'
import { type OptionSpec, type Rule, SEVERITIES } from '../rules/rule.ts'

/**
 * The parts of package.json that follow from the rules and formats: settings and what wakes the
 * extension. `npm run generate` writes them there.
 */

/** Prefix of every setting. */
const SECTION = 'thinkLikeCustomers'

type Schema = Readonly<Record<string, unknown>>

/** `contributes.configuration`: the team's settings as far as one writer may have them alone, then one entry a rule and one an option. */
export function renderConfiguration(rules: readonly Rule[]): readonly Schema[] {
  return [
    { id: SECTION, title: '%settings.title%', order: 1, properties: numbered(GENERAL) },
    { id: `${SECTION}.rules`, title: '%settings.rules.title%', order: 2, properties: numbered(Object.fromEntries(rules.flatMap(ruleSettings))) },
  ]
}

/** `activationEvents`: a document in a language that copy is written in. Names like `.mjml` without a language are plain text to VS Code. */
export function renderActivationEvents(): readonly string[] {
  return Object.keys(FORMAT_OF_LANGUAGE)
    .filter((language) => !language.includes(' '))
    .sort()
    .map((language) => `onLanguage:${language}`)
}

const GENERAL: Readonly<Record<string, Schema>> = {
  [`${SECTION}.company`]: listOf('%settings.company%'),
  [`${SECTION}.products`]: listOf('%settings.products%'),
  [`${SECTION}.customer.one`]: { type: 'string', default: '', markdownDescription: '%settings.customer.one%' },
  [`${SECTION}.customer.many`]: { type: 'string', default: '', markdownDescription: '%settings.customer.many%' },
  [`${SECTION}.contact.text`]: { type: 'string', default: '', editPresentation: 'multilineText', markdownDescription: '%settings.contact.text%' },
  [`${SECTION}.voice`]: {
    type: 'string',
    default: 'warm',
    enum: ['plain', 'warm', 'playful'],
    enumItemLabels: ['%settings.voice.plain%', '%settings.voice.warm%', '%settings.voice.playful%'],
    markdownDescription: '%settings.voice%',
  },
  [`${SECTION}.audience`]: {
    type: 'string',
    default: 'general',
    enum: ['general', 'technical'],
    enumItemLabels: ['%settings.audience.general%', '%settings.audience.technical%'],
    markdownDescription: '%settings.audience%',
  },
  [`${SECTION}.terms.allow`]: listOf('%settings.terms.allow%'),
  [`${SECTION}.show`]: {
    type: 'string',
    default: 'everywhere',
    enum: ['everywhere', 'text', 'paragraph'],
    enumItemLabels: ['%settings.show.everywhere%', '%settings.show.text%', '%settings.show.paragraph%'],
    markdownDescription: '%settings.show%',
  },
  [`${SECTION}.folderInProblems`]: { type: 'boolean', default: false, markdownDescription: '%settings.folderInProblems%', scope: 'window' },
  [`${SECTION}.showRecorded`]: { type: 'boolean', default: false, markdownDescription: '%settings.showRecorded%' },
}

function ruleSettings(rule: Rule): [string, Schema][] {
  const severity: Schema = {
    type: 'string',
    enum: ['off', ...SEVERITIES],
    enumItemLabels: ['off' as const, ...SEVERITIES].map((name) => `%settings.rule.${name}%`),
    default: rule.off ? 'off' : rule.severity,
    markdownDescription: `**${rule.title}.** Your customer hears: *${rule.hears}*`,
  }
  const options = Object.entries(rule.options ?? {}).map(([name, spec]): [string, Schema] => [`${SECTION}.options.${rule.id}.${name}`, optionSchema(spec)])
  return [[`${SECTION}.rules.${rule.id}`, severity], ...options]
}

function optionSchema({ type, default: value, description }: OptionSpec): Schema {
  const shape = type === 'string[]' ? { type: 'array', items: { type: 'string' } } : { type }
  return { ...shape, default: value, markdownDescription: description }
}

function listOf(markdownDescription: string): Schema {
  return { type: 'array', items: { type: 'string' }, default: [], markdownDescription }
}

function numbered(properties: Readonly<Record<string, Schema>>): Schema {
  return Object.fromEntries(Object.entries(properties).map(([name, schema], order) => [name, { order, scope: 'resource', ...schema }]))
}
