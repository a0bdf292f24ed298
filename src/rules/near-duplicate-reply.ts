import { shorten } from '../text/shorten.ts'
import type { WorkspaceHit, WorkspaceRule } from './rule.ts'
import type { DuplicateGroup } from './workspace-facts.ts'

/** Two replies for one situation drift apart; agents pick either. */
export const nearDuplicateReply: WorkspaceRule = {
  id: 'near-duplicate-reply',
  title: 'Nearly the same as another reply',
  principle: 'one-promise',
  hears: 'Last time they told me this slightly differently.',
  description:
    'Finds replies that say the same in nearly the same words (three-word shingles compared by MinHash), so that the team keeps one of them. Shows what differs.',
  severity: 'hint',
  weight: 0,
  scope: 'workspace',
  pairs: [
    {
      kind: 'support-reply',
      bad: '⟦The courier has your parcel at the depot near you and brings it tomorrow before noon. You can follow the van on the map in your account.⟧',
      good: 'Your password is reset. Open the link in our other message, choose a new one with at least twelve letters, and you are in again within a minute.',
      beside: {
        'replies/late.md':
          'The courier has your parcel at the depot near you and brings it tomorrow before noon. You can follow the van on the map in your profile.',
      },
    },
  ],
  silent: [
    {
      kind: 'support-reply',
      text: 'Your visit to the ward is booked for Monday at ten. Another e-mail tells you when the nurse and your mother are ready, which may take a moment.',
      why: 'the same message on two channels',
      beside: {
        'replies/visit.md':
          'Your visit to the ward is booked for Monday at ten. Another text message tells you when the nurse and your mother are ready, which may take a moment.',
      },
    },
    {
      kind: 'support-reply',
      text: 'Your password is reset. Open the link in our other message, choose a new one with at least twelve letters, and you are in again within a minute.',
      why: 'another answer',
      beside: {
        'replies/late.md':
          'The courier has your parcel at the depot near you and brings it tomorrow before noon. You can follow the van on the map in your profile.',
      },
    },
  ],
  *check({ duplicates }): Iterable<WorkspaceHit> {
    for (const group of duplicates) {
      if (isOnTwoChannels(group)) continue
      const differ = group.differences.length ? ` They differ in ${sayDifferences(group)}.` : ' They do not differ in a single word.'
      const count = group.places.length === 2 ? 'another reply' : `${group.places.length - 1} other replies`
      for (const place of group.places) {
        const others = group.places.filter((other) => other !== place)
        yield {
          place,
          message: `This says nearly the same as ${count}.${differ} Keep the best one, so that every customer gets it.`,
          related: others.slice(0, 12).map((other) => ({ place: other, message: 'Nearly the same reply' })),
        }
      }
    }
  },
}

/** `SMS_BOOKED` and `EMAIL_BOOKED`: one message on two channels is meant to be the same. */
const CHANNEL = /\b(?:sms|text messages?|texts?|e-?mails?|push(?: notifications?)?|letters?|whatsapp|chat|phone|calls?)\b/gi

function isOnTwoChannels({ places, differences }: DuplicateGroup): boolean {
  const keys = places.map(({ messageKey }) => (messageKey ?? '').replace(/_/g, ' '))
  const plain = new Set(keys.map((key) => key.replace(CHANNEL, '')))
  if (places.length > 1 && new Set(keys).size === places.length && plain.size === 1) return true
  const isChannel = (words: string) => words !== '' && words.replace(CHANNEL, '').trim() === ''
  return differences.length > 0 && differences.every(({ one, other }) => isChannel(one) && isChannel(other))
}

/** Differences that a message names; the rest are counted. */
const NAMED = 3

function sayDifferences({ differences }: DuplicateGroup): string {
  const named = differences
    .slice(0, NAMED)
    .map(({ one, other }) => (one && other ? `“${clip(one)}” and “${clip(other)}”` : `“${clip(one || other)}”, which one of them lacks`))
  const rest = differences.length - named.length
  return `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

function clip(words: string): string {
  return shorten(words, 40)
}
