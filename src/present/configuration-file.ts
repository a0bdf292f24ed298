/** A first `.tlc.yml` for a team, in its own words and with comments, from what its files tell. */
import { stringify } from 'yaml'
import type { TeamGuess } from '../workspace/guess-team.ts'

export interface Answers {
  readonly company: string | null
  readonly presets: readonly string[]
}

const value = (text: string | readonly string[]) => stringify(text, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd()
const key = (text: string) => (/^[a-z][a-z0-9-]*$/i.test(text) ? text : JSON.stringify(text))

/** The other way to reach the team, where the files give one. */
function way(contacts: readonly string[]): string {
  const address = contacts.find((contact) => contact.includes('@'))
  return address ? `, or write to ${address}` : contacts[0] ? `, or call ${contacts[0]}` : ''
}

/** The file's text. What is only a guess stands there as a comment, to be taken over by a person. */
export function toConfigurationFile(guess: TeamGuess, answers: Answers): string {
  const rows: string[] = ['# How your team writes to customers. Every key is explained when you point at it in your editor.', '']
  const say = (...lines: string[]) => rows.push(...lines, '')

  if (answers.presets.length) say(`extends: ${answers.presets.length === 1 ? answers.presets[0] : value(answers.presets)}`)
  const names = answers.company === null ? [] : [answers.company]
  const others = guess.companies.filter((name) => name !== answers.company).slice(0, 3)
  if (names.length) say('# Names that count as "we".', `company: ${value(names)}`, ...(others.length ? [`# Also found: ${others.join(', ')}`] : []))
  else say('# Names that count as "we".', `# company: [${others[0] ?? 'Your Company'}]`)
  say('# What you call the people you write to.', '# customer: { one: member, many: members }')

  if (guess.contacts.length) {
    say(
      '# How customers reach you. "text" is what the quick fix inserts where a way to reach you is missing.',
      'contact:',
      `  # text: ${value(`Just reply to this email${way(guess.contacts)}.`)}`,
      `  known: ${value(guess.contacts)}`,
    )
  } else
    say(
      '# How customers reach you. "text" is what the quick fix inserts where a way to reach you is missing.',
      '# contact:',
      '#   text: Just reply to this email.',
    )

  if (guess.lacking.length) {
    const kinds = [...new Set(guess.lacking.map((one) => one.kind))]
    say(
      '# What your help desk adds by itself. Take a line out if it does not.',
      'provided:',
      ...kinds.flatMap((kind) => {
        const parts = guess.lacking.filter((one) => one.kind === kind)
        return [...parts.map((one) => `  # ${one.without} of ${one.of} have no ${one.part}`), `  ${kind}: ${value(parts.map((one) => one.part))}`]
      }),
    )
  }
  if (guess.placeholders.length) {
    const languages = guess.dialects.length ? ` Template languages found: ${guess.dialects.join(', ')}.` : ''
    say(`# The placeholders that your files use.${languages}`, 'placeholders:', ...guess.placeholders.map((one) => `  ${one.role}: ${JSON.stringify(one.raw)}`))
  }
  if (guess.folders.length) say('# The type of message, by folder.', 'kinds:', ...guess.folders.map((one) => `  ${key(`${one.folder}/**`)}: ${one.kind}`))
  say('# reply_within: 2 working days')
  say('# Words that your customers know, and words to avoid.', '# terms: { allow: [CRM], avoid: { utilise: use } }')
  say('# Rules: off, hint, info, warning or error. "tlc rules" lists them.', '# rules: { price-led: off }')
  return `${rows.join('\n').trimEnd()}\n`
}
