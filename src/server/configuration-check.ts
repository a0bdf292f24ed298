import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { toProblemDiagnostics } from '../present/to-diagnostics.ts'
import { ACCEPTED_FILE, parseAccepted } from '../review/accepted.ts'
import { BEST_FILE } from '../review/best-wording.ts'
import { CONFIGURATION_NAMES } from '../review/configuration.ts'
import { parseConfiguration } from '../review/parse-configuration.ts'
import { loadPatterns } from '../review/patterns.ts'
import { nameOfUri } from './files.ts'

/** True for the files that a team's decisions stand in. */
export function isTeamFile(uri: string): boolean {
  const name = nameOfUri(uri)
  return name === ACCEPTED_FILE || (CONFIGURATION_NAMES as readonly string[]).includes(name)
}

/** True for a configuration and for what one may extend: rules may find something else when it changes. */
export function isConfiguration(uri: string): boolean {
  return /(?:^|\.)tlc\.(?:ya?ml|json)$/.test(nameOfUri(uri)) || nameOfUri(uri) === BEST_FILE
}

/** What is wrong in a team's file as it stands in the editor. */
export async function checkTeamFile(document: TextDocument): Promise<Diagnostic[]> {
  const name = nameOfUri(document.uri)
  const text = document.getText()
  if (name === ACCEPTED_FILE) return toProblemDiagnostics(parseAccepted(text, name).problems)
  await loadPatterns()
  const { values, problems, foreignRules } = parseConfiguration(text, name)
  const own = Object.keys((values.custom as object | undefined) ?? {})
  return toProblemDiagnostics([...problems, ...foreignRules.filter((one) => !own.includes(one.name)).map((one) => one.problem)])
}
