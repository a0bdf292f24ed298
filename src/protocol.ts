/**
 * What server and extension say to one another beyond the Language Server Protocol. Another editor
 * needs none of it: without `HostOptions` the server reads files itself and answers in plain messages.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver'

/** `initializationOptions`: what the host of the server offers. */
export interface HostOptions {
  /** The host answers `READ_FILE` and `WRITE_FILE`, so that virtual workspaces and the web work. */
  readonly files?: boolean
  /** The host shows `SHOW_EXPLANATION` in a reading view. */
  readonly explanations?: boolean
  /** Command that a link in a hover may run with a rule's id, to open its page. */
  readonly explainCommand?: string
}

/** Server to editor: `FileParams` → text, or null where there is no such file. */
export const READ_FILE = 'tlc/readFile'
/** Server to editor: `WriteParams` → true when written. */
export const WRITE_FILE = 'tlc/writeFile'
/** Server to editor, no answer: `Explanation`. */
export const SHOW_EXPLANATION = 'tlc/showExplanation'
/** Editor to server: `FileParams` → `ReviewSummary`, or null for a file that is not copy. */
export const REVIEW = 'tlc/review'
/** Editor to server: `FileParams` → `Scorecard`, or null for a file that is not copy. */
export const SCORECARD = 'tlc/scorecard'
/** Editor to server: `FileParams` → `Changes`, or null when nothing is certain. */
export const SAFE_CHANGES = 'tlc/safeChanges'
/** Editor to server: `PlaceParams` → `ContactBlock`. */
export const CONTACT_BLOCK = 'tlc/contactBlock'
/** Editor to server: `PlaceParams | RuleParams` → `Explanation`, or null when there is nothing to explain. */
export const EXPLANATION = 'tlc/explanation'

/** Editor to server: `FileParams` → `DocumentStatus` (of `present/status.ts`), or null for a file that is not copy. */
export const STATUS = 'tlc/status'

export interface FileParams {
  readonly uri: string
}
export interface WriteParams extends FileParams {
  readonly text: string
}
export interface PlaceParams extends FileParams {
  readonly position: Position
}
export interface RuleParams {
  readonly rule: string
}
export interface Explanation {
  readonly title: string
  readonly markdown: string
}
export interface ReviewSummary {
  readonly findings: number
  /** Place and words of the finding to begin with, or null when there is none. */
  readonly first: { readonly range: Range; readonly message: string } | null
}
/** How a document sounds, ready to be shown. */
export interface Scorecard {
  readonly findings: number
  /** Body of the web view; text in it is escaped. */
  readonly html: string
}
export interface Changes {
  readonly edit: WorkspaceEdit
  readonly count: number
}
export type ContactBlock = { readonly state: 'insert'; readonly edit: WorkspaceEdit } | { readonly state: 'no-block' } | { readonly state: 'no-place' }

/** Commands that the server runs (`workspace/executeCommand`); code actions name them. */
export const SERVER_COMMANDS = {
  /** `[uri, rule, start, end]`: keeps the finding's fingerprint in `.tlc-accepted.yml`. */
  leaveThisOne: 'tlc.leaveThisOne',
  /** `[uri, phrase]`: adds the phrase to `terms.allow` of the nearest `.tlc.yml`. */
  alwaysAllow: 'tlc.alwaysAllow',
  /** `[uri]`: writes an empty `contact:` into the nearest `.tlc.yml` and shows it. */
  setUpContact: 'tlc.setUpContact',
  /** `[uri, kind]`: writes the file's type of message into the nearest `.tlc.yml`. */
  setKind: 'tlc.setKind',
  /** `[rule]`: shows the rule's page. */
  explain: 'tlc.explain',
} as const
