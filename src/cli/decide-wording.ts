/** `tlc triage --allow|--leave|--replace WORDING`: one decision for all places, kept where the editor keeps it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import { ACCEPTED_FILE, addAccepted } from '../review/accepted.ts'
import { allowTerm, avoidTerm } from '../review/team-file-edits.ts'
import { applyEdits, type Edit } from '../text/span.ts'
import { isAvoidable, isPlainWording, placesOf, replaceWording } from '../workspace/decide-wording.ts'
import { showPath } from './find-files.ts'
import { repositoryTop } from './find-settings.ts'
import { writeFixed } from './fix-file.ts'
import type { Arguments } from './flags.ts'
import { EXIT, type ExitCode, type Host } from './host.ts'
import { writeWhole } from './show-result.ts'

type Choice = 'allow' | 'leave' | 'replace'
type Places = ReturnType<typeof placesOf<ReviewedFile>>

export function decideWording(choice: Choice, { flags }: Arguments, files: readonly ReviewedFile[], host: Host): ExitCode {
  const wording = (flags.get(choice) ?? '').replace(/\s+/g, ' ').trim()
  const places = placesOf(files, { rule: null, wording })
  const write = flags.get('with')?.trim() ?? ''
  const trouble = !places.length
    ? `nothing is found in “${wording}” here. "tlc triage" lists what is to decide.`
    : choice === 'replace' && !isPlainWording(write)
      ? `--replace expects plain words in --with, found ${write ? `“${write}”` : 'none'}.`
      : null
  if (trouble) {
    host.error(`tlc: ${trouble}\n`)
    return EXIT.trouble
  }
  const count = places.reduce((sum, { findings }) => sum + findings.length, 0)
  const said = `“${wording}”, ${count} ${count === 1 ? 'place' : 'places'} in ${places.length} ${places.length === 1 ? 'file' : 'files'}`
  if (choice === 'leave') return keepTeamFiles(leaveFiles(places, flags.get('reason')?.trim() ?? '', host), `${said}: left as they are`, host)
  const configuration = configurationFor(places, flags.get('config'), host)
  const before = readOr(configuration)
  const isJson = configuration.endsWith('.json')
  if (choice === 'allow') return keepTeamFiles(new Map([[configuration, allowTerm(before, isJson, wording)]]), `${said}: allowed from now on`, host)
  const failure = replaceEverywhere(places, wording, write, host)
  if (failure) return EXIT.trouble
  if (!isAvoidable(wording)) {
    host.out(`${said}: now “${write}”.\n`)
    return EXIT.fine
  }
  return keepTeamFiles(new Map([[configuration, avoidTerm(before, isJson, wording, write)]]), `${said}: now “${write}”, and avoided from now on`, host)
}

function leaveFiles(places: Places, reason: string, host: Host): Map<string, string | null> {
  const today = new Date().toISOString().slice(0, 10)
  const texts = new Map<string, string | null>()
  for (const { file, findings } of places) {
    const accepted = nearestAbove(path.resolve(host.cwd, file.review.path), [ACCEPTED_FILE], host) ?? path.join(topOf(host), ACCEPTED_FILE)
    let text = texts.has(accepted) ? (texts.get(accepted) ?? null) : readOr(accepted)
    for (const finding of findings) text = addAccepted(text, finding, reason || 'decided once for all places', today)
    texts.set(accepted, text)
  }
  return texts
}

/** Writes the files whole, or says which cannot be. */
function replaceEverywhere(places: Places, wording: string, write: string, host: Host): boolean {
  let failed = false
  for (const { file, findings } of places) {
    const edits: Edit[] = []
    for (const finding of findings) {
      const edit = replaceWording(finding, wording, write)
      if (edits.some((other) => edit.start < other.end && other.start < edit.end)) continue
      edits.push(edit)
      host.out(`${file.review.path}:${file.source.slice(0, edit.start).split('\n').length}: ${file.source.slice(edit.start, edit.end)} → ${edit.text}\n`)
    }
    const failure = writeFixed(path.resolve(host.cwd, file.review.path), withoutMark(file.source), withoutMark(applyEdits(file.source, edits)))
    if (failure) host.error(`${file.review.path}: expected a file that may be written, found ${failure}\n`)
    failed ||= failure !== null
  }
  return failed
}

/** Sources are reported with their byte order mark, and written to a file that has it. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function keepTeamFiles(texts: ReadonlyMap<string, string | null>, said: string, host: Host): ExitCode {
  const kept: string[] = []
  for (const [file, text] of texts) {
    const shown = showPath(file, host.cwd)
    const failure = text === null ? 'a mistake in it; mend it first' : writeWhole(file, text)
    if (failure) {
      host.error(`${shown}: expected a file that may be written, found ${failure}\n`)
      return EXIT.trouble
    }
    kept.push(shown)
  }
  host.out(`${said} (${kept.join(', ')}).\n`)
  return EXIT.fine
}

function configurationFor(places: Places, named: string | undefined, host: Host): string {
  if (named !== undefined) return path.resolve(host.cwd, named)
  const first = path.resolve(host.cwd, places[0]?.file.review.path ?? '')
  return nearestAbove(first, ['.tlc.yml', '.tlc.json'], host) ?? path.join(topOf(host), '.tlc.yml')
}

function topOf(host: Host): string {
  return repositoryTop(host.cwd) ?? host.cwd
}

/** The nearest file of one of the names, from a file's folder up to the top of the repository. */
function nearestAbove(file: string, names: readonly string[], host: Host): string | null {
  const top = topOf(host)
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const found = names.map((name) => path.join(folder, name)).find((one) => existsSync(one))
    if (found) return found
    if (folder === top || path.dirname(folder) === folder) return null
  }
}

function readOr(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
