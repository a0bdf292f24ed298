import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReviewedFile } from '../present/reviewed-file.ts'
import type { Problem } from '../review/finding.ts'
import { addDay, type HistoryDay, parseHistory, writeHistory } from '../review/history.ts'
import type { FlagName } from './flags.ts'
import type { Host } from './host.ts'
import { reasonOf } from './read-source.ts'
import { writeWhole } from './show-result.ts'

/** Adds today's figures to the file of `--history`; without the flag there is none. A file that is no history is not written over. */
export async function keepHistory(
  files: readonly ReviewedFile[],
  score: number | null,
  flags: ReadonlyMap<FlagName, string>,
  host: Host,
): Promise<{ readonly days: readonly HistoryDay[]; readonly problems: readonly Problem[] }> {
  const name = flags.get('history')
  if (name === undefined) return { days: [], problems: [] }
  const fail = (expected: string, found: string) => ({
    days: [],
    problems: [{ path: name, kind: 'config' as const, line: null, column: null, expected, found, message: '' }],
  })
  const absolute = path.resolve(host.cwd, name)
  let before: readonly HistoryDay[] | null = []
  try {
    before = parseHistory(readFileSync(absolute, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return fail('a history that may be read', reasonOf(error))
  }
  if (before === null) return fail('a history written by --history', 'something else')
  const day = flags.get('today') ?? new Date().toISOString().slice(0, 10)
  const days = addDay(
    before,
    day,
    files.map((file) => file.review),
    score,
  )
  const failure = writeWhole(absolute, writeHistory(days))
  return failure ? fail('to write this file', failure) : { days, problems: [] }
}
