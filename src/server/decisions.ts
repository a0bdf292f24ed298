/** One decision for many places: written once for the team, and the change of all places given back to be confirmed. */

import type { DecideParams } from '../protocol.ts'
import { addAccepted } from '../review/accepted.ts'
import type { Finding } from '../review/finding.ts'
import type { Edit } from '../text/span.ts'
import { replacementOf, wordingKey } from '../workspace/group-by-wording.ts'
import type { Files } from './files.ts'
import type { StandingReview } from './folder-reviews.ts'
import { allowTerm, avoidTerm } from './team-file-edits.ts'
import type { TeamSettings } from './team-settings.ts'

/** A term has so few words; what is longer is replaced where it stands, and not put on the list of words to avoid. */
const TERM_WORDS = 4

export interface DecidedPlaces {
  readonly files: readonly { readonly uri: string; readonly path: string; readonly edits: readonly Edit[] }[]
  readonly count: number
  readonly isKept: boolean
}

/** The places of one wording, by file. */
function placesOf(
  files: readonly StandingReview[],
  { rule, wording }: DecideParams,
): { readonly file: StandingReview; readonly findings: readonly Finding[] }[] {
  const key = wordingKey({ rule, text: wording })
  return files.flatMap((file) => {
    const findings = file.review.findings.filter((finding) => wordingKey(finding) === key)
    return findings.length ? [{ file, findings }] : []
  })
}

export async function decide(params: DecideParams, reviewed: readonly StandingReview[], team: TeamSettings, files: Files): Promise<DecidedPlaces> {
  const places = placesOf(reviewed, params)
  const count = places.reduce((sum, { findings }) => sum + findings.length, 0)
  const first = places[0]
  if (!first) return { files: [], count: 0, isKept: false }
  if (params.decision === 'leave')
    return { files: [], count, isKept: await leaveAll(places, team, files, params.reason?.trim() || 'decided once for all places') }
  const file = (await team.forDocument(first.file.uri)).configuration
  const isJson = file.endsWith('.json')
  const before = await team.read(file)
  if (params.decision === 'allow') {
    const text = allowTerm(before, isJson, params.wording)
    return { files: [], count, isKept: text !== null && (await files.write(file, text).catch(() => false)) }
  }
  const write = params.write ?? ''
  const edits = places.map(({ file: { uri, path }, findings }) => ({ uri, path, edits: findings.map((finding) => replace(finding, params.wording, write)) }))
  const isTerm = params.wording.split(/\s+/).length <= TERM_WORDS && /^[\p{L}\p{N}][\p{L}\p{N}\s'’-]*$/u.test(params.wording)
  const text = isTerm && write ? avoidTerm(before, isJson, params.wording, write) : null
  return { files: edits, count, isKept: text !== null && (await files.write(file, text).catch(() => false)) }
}

/** The rule's own change where it says the same (it knows the form of the word), else the words as given, with a capital where one stood. */
function replace(finding: Finding, wording: string, write: string): Edit {
  const own = finding.fixes.find((fix) => fix.edits.length === 1 && replacementOf(finding) !== null)?.edits[0]
  if (own && finding.text.toLowerCase() !== wording.toLowerCase() && own.text.toLowerCase().startsWith(write.toLowerCase().slice(0, 3))) return own
  const text = /^\p{Lu}\p{Ll}/u.test(finding.text) ? write.charAt(0).toUpperCase() + write.slice(1) : write
  return { start: finding.start, end: finding.end, text }
}

async function leaveAll(
  places: readonly { readonly file: StandingReview; readonly findings: readonly Finding[] }[],
  team: TeamSettings,
  files: Files,
  reason: string,
): Promise<boolean> {
  const texts = new Map<string, string | null>()
  const today = new Date().toISOString().slice(0, 10)
  for (const { file, findings } of places) {
    const { acceptedFile } = await team.forDocument(file.uri)
    let text = texts.has(acceptedFile) ? (texts.get(acceptedFile) ?? null) : await team.read(acceptedFile)
    for (const finding of findings) text = addAccepted(text, finding, reason, today)
    texts.set(acceptedFile, text)
  }
  const written = await Promise.all([...texts].map(([uri, text]) => (text === null ? false : files.write(uri, text).catch(() => false))))
  return written.every(Boolean)
}
