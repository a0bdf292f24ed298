/**
 * What server and extension say to one another beyond the Language Server Protocol. Another editor
 * needs none of it: without `HostOptions` the server reads files itself and answers in plain messages.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver'
import type { PreviewChoice } from './present/preview.ts'
import type { Card } from './present/scorecard.ts'
import type { Journey } from './review/journey.ts'
import type { BestSituation } from './rules/best-situations.ts'
import type { Piece } from './workspace/pieces.ts'

/** `initializationOptions`: what the host of the server offers. */
export interface HostOptions {
  /** The host answers `READ_FILE` and `WRITE_FILE`, so that virtual workspaces and the web work. */
  readonly files?: boolean
  /** The host wants `WORKSPACE_CHANGED`. */
  readonly workspace?: boolean
  /** The host shows `SHOW_EXPLANATION` in a reading view. */
  readonly explanations?: boolean
  /** Command that a link in a hover may run with a rule's id, to open its page. */
  readonly explainCommand?: string
  /** The host answers `LIST_FILES`, and keeps what `FILES_REVIEWED` says. */
  readonly lists?: boolean
  /** Words of the interface in the writer's language, by the English ones; what is missing is said in English. */
  readonly words?: Readonly<Record<string, string>>
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

/** Editor to server: `PreviewParams` → `Preview` (of `present/preview.ts`), or null for a file that is not copy. */
export const PREVIEW = 'tlc/preview'
/** Editor to server: `FileParams` → `DocumentStatus` (of `present/status.ts`), or null for a file that is not copy. */
export const STATUS = 'tlc/status'

/** Server to editor: `FileParams` → URIs of the files below a folder that may hold copy by their names, less what the editor hides (`files.exclude`). */
export const LIST_FILES = 'tlc/listFiles'
/** Editor to server: `FolderParams` → `FolderSummary`, or null when withdrawn; what was read until then stays. Reports with `FILES_REVIEWED`. */
export const REVIEW_FOLDER = 'tlc/reviewFolder'
/** Server to editor, no answer: `FilesReviewed`, a few files at a time while a folder is read, and whenever one changed. */
export const FILES_REVIEWED = 'tlc/filesReviewed'
/** Editor to server: `{}` → `TeamHabits`, what the files of the workspace tell about a team. */
export const TEAM_HABITS = 'tlc/teamHabits'
/** Editor to server: `TeamAnswers` → `TeamBegun`, after the team's files were written. */
export const BEGIN = 'tlc/begin'
/** Editor to server: `ReportParams` → the report as text, over what was read, or null when that failed. */
export const REPORT = 'tlc/report'
/** Editor to server: `FindingParams` → `Wordings`, the new wordings for one finding, best first; null when the text has changed since. */
export const WORDINGS = 'tlc/wordings'

/** Editor to server: `FileParams` → `Wording[]` (of `present/wordings.ts`), to put in at the cursor; null for a file that is not copy. */
export const WORDING_TO_PUT_IN = 'tlc/wordingToPutIn'
/** Editor to server: `{}` → `PicturesOfWorkspace`, from what `REVIEW_FOLDER` read. */
export const PIECES = 'tlc/pieces'
/** Editor to server: `JourneyEdit` → true when it was written into the team's file. */
export const EDIT_JOURNEY = 'tlc/editJourney'

/**
 * Over all files of the workspace. The server reads them once, a few at a time, from the first question on
 * and keeps up with changes; an answer waits until all are read.
 */
/** Editor to server: `FactsParams` → `FactList`. */
export const FACTS = 'tlc/facts'
/** Editor to server, *Where do we say this?*: `PlaceParams` → `SaidElsewhere`, or null where no fact stands. */
export const SAID = 'tlc/whereDoWeSayThis'
/** Editor to server, *Change everywhere*: `ChangeParams` → `Changes`, each annotated and to be confirmed, or null when nothing is to change. */
export const CHANGE_EVERYWHERE = 'tlc/changeEverywhere'
/** Editor to server, *Ready to send?*: `ReadyParams` → `ReadyReport`. */
export const READY = 'tlc/ready'
/** Editor to server, one decision for many places: `TriageParams` → `TriageReport`. */
export const TRIAGE = 'tlc/triage'
/** Editor to server: `DecideParams` → `Decided`. */
export const DECIDE = 'tlc/decide'
/** Editor to server: `{}` → `CoverageReport`. */
export const COVERAGE = 'tlc/coverage'
/** Editor to server: `{}` → `BestWording[]`, the team's best sentences, for snippets and lists. */
export const BEST_WORDING = 'tlc/bestWording'
/** Server to editor, no answer, no params: facts, findings over all files or decisions are not what they were. At most twice a second. */
export const WORKSPACE_CHANGED = 'tlc/workspaceChanged'

export interface FileParams {
  readonly uri: string
}
/** `position`: the cursor, which names the message where the choice does not. */
export interface PreviewParams extends FileParams {
  readonly choice: PreviewChoice
  readonly position?: Position
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
  /** Findings that were there before, and wait in the team's record. */
  readonly recorded: number
  readonly findings: number
  /** Place and words of the finding to begin with, or null when there is none. */
  readonly first: { readonly range: Range; readonly message: string } | null
}
/** How a document sounds, ready to be shown. */
export interface Scorecard {
  readonly findings: number
  /** A card for each message, worst first. */
  readonly cards: readonly Card[]
}
export interface Changes {
  readonly edit: WorkspaceEdit
  readonly count: number
}
export type ContactBlock = { readonly state: 'insert'; readonly edit: WorkspaceEdit } | { readonly state: 'no-block' } | { readonly state: 'no-place' }

/** A folder, or a single file; null stands for all folders of the workspace. */
export interface FolderParams {
  readonly uri: string | null
}
export interface FolderSummary {
  /** Files that hold copy, and messages in them. */
  readonly files: number
  readonly messages: number
  readonly findings: number
}
export interface FilesReviewed {
  /** Each in place of what was said of it before. */
  readonly files: readonly FileFindings[]
  /** How far a review of a folder has come; null for a change in between. */
  readonly progress: { readonly done: number; readonly of: number } | null
}
/** What was found in one file. Without messages: there is nothing to read, or the file is gone. */
export interface FileFindings extends FileParams {
  /** Below the workspace folder, with `/`. */
  readonly path: string
  readonly messages: readonly ListedMessage[]
  readonly findings: readonly ListedFinding[]
  /** Findings that were there before and wait in the team's record; they are not among `findings`. */
  readonly recorded: number
}
export interface ListedMessage {
  readonly key: string | null
  readonly kind: string
  /** 0 to 100; null where there is nothing to measure. */
  readonly score: number | null
  readonly words: number
  /** Words about the reader, and about the company. */
  readonly you: number
  readonly self: number
  readonly reachable: boolean | null
  /** Where it begins. */
  readonly line: number
}
/** A finding as a list shows it. */
export interface ListedFinding {
  readonly rule: string
  readonly title: string
  /** Id of the principle that it serves. */
  readonly principle: string
  readonly severity: 'hint' | 'info' | 'warning' | 'error'
  readonly weight: number
  readonly message: string
  readonly hears: string
  /** The words, white space folded, cut after a line's length. */
  readonly words: string
  readonly messageKey: string | null
  /** Source offsets. */
  readonly start: number
  readonly end: number
  readonly range: Range
  /** Title of the first new wording, or null. */
  readonly fix: string | null
  /** The words may be allowed once for the team. */
  readonly isTerm: boolean
}
export interface PicturesOfWorkspace {
  /** False until a folder was read as a whole: then the pieces are those of open files. */
  readonly isWhole: boolean
  readonly pieces: readonly Piece[]
  /** What the solar system turns round; the first is the largest. */
  readonly suns: readonly string[]
  readonly journey: Journey
}
/** A tick (`done`, an ISO day) or a sender of the customer journey; null takes it out. */
export interface JourneyEdit {
  readonly part: keyof Journey
  readonly key: string
  readonly value: string | null
}
export interface FindingParams extends FileParams {
  readonly rule: string
  readonly start: number
  readonly end: number
}
/** What a team does, as its files show it; an answer to a question that a person confirms. */
export interface TeamHabits {
  readonly messages: number
  /** Names that the messages give their sender, most often first. */
  readonly companies: readonly string[]
  readonly writes: 'marketing' | 'support' | null
  /** Parts that nearly all messages of a type lack. */
  readonly lacking: readonly { readonly part: 'greeting' | 'sign-off'; readonly kind: string; readonly without: number; readonly of: number }[]
  /** Name of the configuration that stands there already, or null. */
  readonly configuration: string | null
  /** True when a record of earlier findings stands there. */
  readonly isRecorded: boolean
}
export interface TeamAnswers {
  readonly company: string | null
  readonly writes: 'marketing' | 'support' | 'both' | null
  /** Parts of messages that the help desk adds by itself. */
  readonly provided: readonly { readonly part: string; readonly kind: string }[]
  /** Record what is there now, so that only what is new is shown. */
  readonly onlyNew: boolean
}
export interface TeamBegun {
  /** URI of the configuration that was written; null when one stood there, which is kept. */
  readonly configuration: string | null
  /** Findings that are recorded; null when nothing was. */
  readonly recorded: number | null
  /** A file that could not be written, or null. */
  readonly failed: string | null
}
export type ReportFormat = 'html' | 'csv' | 'markdown'
export interface ReportParams {
  readonly format: ReportFormat
}
export interface Wordings {
  readonly choices: readonly { readonly title: string; readonly edit: WorkspaceEdit }[]
}

/** One place in one file, ready to be shown and opened. */
export interface SaidPlace {
  readonly uri: string
  /** Below the workspace folder, with `/`. */
  readonly path: string
  /** The reply in a collection; null when the file is the message. */
  readonly messageKey: string | null
  readonly range: Range
  /** The words there. */
  readonly text: string
  /** The sentence that they stand in. */
  readonly sentence: string
}
export interface FactsParams {
  /** One subject alone, as `refund-time`, or the start of one, as `refund`. */
  readonly subject?: string
}
/** One figure of a subject, and where it is told. */
export interface FactFigure {
  /** "14 days". */
  readonly value: string
  /** What the text narrows it to: "plan: pro", "region: germany"; empty when it speaks for everything. */
  readonly scope: readonly string[]
  readonly places: readonly SaidPlace[]
  /** False when the team or most places say something else; null when nothing contradicts it. */
  readonly isRight: boolean | null
}
export interface FactSubjectFigures {
  /** `refund-time`. */
  readonly subject: string
  /** "How long a refund takes". */
  readonly title: string
  /** The figure that the team declared under `facts:`, or null. */
  readonly declared: string | null
  /** Most told first. */
  readonly figures: readonly FactFigure[]
}
export interface FactList {
  readonly files: number
  readonly subjects: readonly FactSubjectFigures[]
}
export interface SaidElsewhere {
  readonly subject: string
  readonly title: string
  readonly value: string
  /** The words of the fact in the document that was asked for. */
  readonly range: Range
  /** Every place that tells this figure, the one asked for among them. */
  readonly same: readonly SaidPlace[]
  /** Places that tell another figure of the same subject. */
  readonly other: readonly FactFigure[]
}
/** What to change, by its place or by its figure, and the words to put there. */
export type ChangeParams = { readonly to: string } & (PlaceParams | { readonly subject: string; readonly value: string })
export interface ReadyParams {
  /** A file or a folder; all files when left out. */
  readonly uri?: string
}
export interface ReadyCheck {
  /** `blanks`, `dates`, `promises`, `placeholders`, `template`, `inbox`, `contact`, `links`, `next-step`, `way-out`, `pictures`. */
  readonly check: string
  /** "Is every blank filled in?" */
  readonly ask: string
  /** "every blank is filled in" */
  readonly passed: string
  readonly status: 'passed' | 'to-do' | 'not-for-this-type'
  /** `title`: "No way to reach you". */
  readonly places: readonly { readonly range: Range; readonly rule: string; readonly title: string; readonly message: string }[]
}
/** A subject as inboxes show it; `phone` and `webMail` are cut where they are, without the mark. */
export interface InboxLine {
  /** "A", "B" … for variants of a test; null for the only one. */
  readonly variant: string | null
  readonly subject: string
  readonly preheader: string | null
  readonly phone: string
  readonly webMail: string
  readonly isCutOnPhone: boolean
  readonly isCutInWebMail: boolean
  readonly range: Range
}
export interface ReadyMessage {
  readonly uri: string
  readonly path: string
  readonly messageKey: string | null
  readonly kind: string
  readonly range: Range
  readonly isReady: boolean
  readonly checks: readonly ReadyCheck[]
  readonly inbox: readonly InboxLine[]
}
export interface ReadyReport {
  readonly ready: number
  /** Places that these checks would name, had the team not left them as they are or recorded them as there before. */
  readonly passedOver: number
  readonly messages: readonly ReadyMessage[]
}
export interface TriageParams {
  /** A file or a folder; all files when left out. */
  readonly uri?: string
}
/** The same wording in many places. */
export interface TriageGroup {
  readonly rule: string
  /** "Jargon". */
  readonly title: string
  readonly hears: string
  readonly wording: string
  /** Wording that the rule offers instead, or null. */
  readonly write: string | null
  readonly count: number
  /** How many customers see it, where files say so (`usage`, `traffic.csv`); else the number of places. */
  readonly seen: number
  /** True when `seen` comes from such a file. */
  readonly isCounted: boolean
  /** The first two hundred. */
  readonly places: readonly SaidPlace[]
}
export interface TriageReport {
  readonly files: number
  /** Worst first. */
  readonly groups: readonly TriageGroup[]
}
/** `replace`: everywhere, and the team avoids it from now on. `allow`: it is fine with our customers. `leave`: these places stay, new ones are found. */
export interface DecideParams {
  readonly rule: string
  readonly wording: string
  readonly decision: 'replace' | 'allow' | 'leave'
  /** For `replace`: the words to write. */
  readonly write?: string
  /** For `leave`: why, in the writer's words; kept with it in the team's file. */
  readonly reason?: string
}
export interface Decided {
  /** For `replace`: the change of all places, each to be confirmed; null when none can be changed. */
  readonly edit: WorkspaceEdit | null
  /** Places that the decision settles. */
  readonly count: number
  /** True when the team's file was written. */
  readonly isKept: boolean
}
export interface CoveragePiece {
  readonly uri: string
  readonly path: string
  readonly messageKey: string | null
  /** Why it stands here: "its name: “refund”". */
  readonly reason: string
}
export interface CoverageReport {
  /** In the order of the customer's way; without pieces where there are none. */
  readonly stages: readonly { readonly stage: string; readonly pieces: readonly CoveragePiece[] }[]
  readonly situations: readonly { readonly situation: string; readonly pieces: readonly CoveragePiece[] }[]
  readonly beforePurchase: number
  readonly afterPurchase: number
  readonly mentions: { readonly pieces: number; readonly ofCustomers: number }
  /** Rules that customers meet, most often first. */
  readonly policies: readonly { readonly wording: string; readonly pieces: number }[]
}
export interface BestWording {
  readonly situation: BestSituation
  readonly sentence: string
}

/** Commands that the server runs (`workspace/executeCommand`); code actions name them. */
export const SERVER_COMMANDS = {
  /** `[uri, rule, start, end, reason?]`: keeps the finding's fingerprint in `.tlc-accepted.yml`, and why, in the writer's words. */
  leaveThisOne: 'tlc.leaveThisOne',
  /** `[uri, phrase]`: adds the phrase to `terms.allow` of the nearest `.tlc.yml`. */
  alwaysAllow: 'tlc.alwaysAllow',
  /** `[uri]`: writes an empty `contact:` into the nearest `.tlc.yml` and shows it. */
  setUpContact: 'tlc.setUpContact',
  /** `[uri, kind, part]`: writes into the nearest `.tlc.yml` that the help desk adds the part to messages of the type. */
  sayProvided: 'tlc.sayProvided',
  /** `[uri, kind]`: writes the file's type of message into the nearest `.tlc.yml`. */
  setKind: 'tlc.setKind',
  /** `[rule]`: shows the rule's page. */
  explain: 'tlc.explain',
  /** `[uri, start, end, situation]`: keeps the sentence round the place among the team's best wording. */
  keepAsBest: 'tlc.keepAsBest',
} as const
