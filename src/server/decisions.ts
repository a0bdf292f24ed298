/** One decision for many places: written once for the team, and the change of all places given back to be confirmed. */

import type { DecideParams } from '../protocol.ts'
import { addAccepted } from '../review/accepted.ts'
import type { Finding } from '../review/finding.ts'
import { allowTerm, avoidTerm } from '../review/team-file-edits.ts'
import type { Edit } from '../text/span.ts'
import { isAvoidable, placesOf, replaceWording } from '../workspace/decide-wording.ts'
import type { Files } from './files.ts'
import type { StandingReview } from './folder-reviews.ts'
import type { TeamSettings } from './team-settings.ts'

export interface DecidedPlaces {
  readonly files: readonly { readonly uri: string; readonly path: string; readonly edits: readonly Edit[] }[]
  readonly count: number
  readonly isKept: boolean
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
  const edits = places.map(({ file: { uri, path }, findings }) => ({
    uri,
    path,
    edits: findings.map((finding) => replaceWording(finding, params.wording, write)),
  }))
  const text = isAvoidable(params.wording) && write ? avoidTerm(before, isJson, params.wording, write) : null
  return { files: edits, count, isKept: text !== null && (await files.write(file, text).catch(() => false)) }
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
