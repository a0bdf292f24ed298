import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { MESSAGE_KINDS, type MessageKind, STAND_IN } from '../document/copy-document.ts'
import { renderExplanation } from '../present/explanation.ts'
import { toPlainText } from '../present/hover.ts'
import { type Explanation, SERVER_COMMANDS, SHOW_EXPLANATION } from '../protocol.ts'
import { addAccepted } from '../review/accepted.ts'
import { addBest, BEST_FILE } from '../review/best-wording.ts'
import type { Finding } from '../review/finding.ts'
import { folderOf, joinPath, pathBelow } from '../review/paths.ts'
import { addProvided, allowTerm, prepareContact, setKind } from '../review/team-file-edits.ts'
import { BEST_SITUATIONS, type BestSituation } from '../rules/best-situations.ts'
import { ruleOf } from '../rules/index.ts'
import type { Span } from '../text/span.ts'
import { isConfiguration } from './configuration-check.ts'
import { type Editor, showFile, tell } from './editor.ts'
import { type Files, nameOfUri, toPlace, toUri } from './files.ts'
import type { Reviewed } from './reviews.ts'
import type { TeamSettings } from './team-settings.ts'

/** What the commands of code actions need of the server. */
export interface CommandHost {
  readonly connection: Connection
  readonly editor: Editor
  readonly files: Files
  readonly team: TeamSettings
  /** The review of a file as it stands now, open or not; null when it is not copy. */
  reviewOf(uri: string): Promise<Reviewed | null>
  /** Settings changed (`wording`), or what stands of the findings (`standing`): look again. */
  lookAgain(about: 'wording' | 'standing'): void
}

/** Runs a command that a code action named. Words for the writer go through the editor's messages. */
export async function runCommand(host: CommandHost, command: string, args: readonly unknown[]): Promise<null> {
  const [first, second, third, fourth, fifth] = args
  if (command === SERVER_COMMANDS.explain && typeof first === 'string') showRule(host, first)
  else if (command === SERVER_COMMANDS.leaveThisOne && typeof first === 'string')
    await leaveThisOne(host, first, { rule: second, start: third, end: fourth }, fifth)
  else if (command === SERVER_COMMANDS.alwaysAllow && typeof first === 'string' && typeof second === 'string') await alwaysAllow(host, first, second)
  else if (command === SERVER_COMMANDS.setKind && typeof first === 'string' && isKind(second)) await writeKind(host, first, second)
  else if (command === SERVER_COMMANDS.sayProvided && typeof first === 'string' && isKind(second) && typeof third === 'string')
    await sayProvided(host, first, second, third)
  else if (command === SERVER_COMMANDS.setUpContact && typeof first === 'string') await setUpContact(host, first)
  else if (command === SERVER_COMMANDS.keepAsBest && typeof first === 'string' && isSituation(fourth))
    await keepAsBest(host, first, { start: Number(second), end: Number(third) }, fourth)
  else throw new ResponseError(LSPErrorCodes.RequestFailed, `"${command}" is not a command of Think Like Customers, or something is missing from it.`)
  return null
}

/** The page of a rule; for a rule of the team's own, what its finding says. */
export function explanationOf(rule: string, finding: Finding | null): Explanation | null {
  const declared = ruleOf(rule)
  if (declared) return { title: declared.title, markdown: renderExplanation(declared) }
  return finding ? { title: finding.title, markdown: `# ${finding.title}\n\nYour customer hears: *${finding.hears}*\n\n${finding.message}\n` } : null
}

function showRule(host: CommandHost, rule: string): void {
  const explanation = explanationOf(rule, null)
  if (!explanation) tell(host.connection, host.editor.say('This is one of your team’s own wishes: its reason stands in your configuration.'))
  else if (host.editor.host.explanations) void host.connection.sendNotification(SHOW_EXPLANATION, explanation)
  else tell(host.connection, toPlainText(explanation.markdown))
}

/** @param reason why the team leaves it, in the writer's words; may be left out. */
async function leaveThisOne(
  host: CommandHost,
  uri: string,
  place: { readonly rule: unknown; readonly start: unknown; readonly end: unknown },
  reason: unknown,
): Promise<void> {
  const reviewed = await host.reviewOf(uri)
  const finding = reviewed?.review.findings.find((one) => one.rule === place.rule && one.start === place.start && one.end === place.end)
  if (!reviewed || !finding) {
    tell(host.connection, host.editor.say('The text has changed in the meantime. Please choose again.'))
    return
  }
  const file = reviewed.settings.acceptedFile
  const before = await host.team.read(file)
  await save(host, file, addAccepted(before, finding, typeof reason === 'string' ? reason.trim() : '', new Date().toISOString().slice(0, 10)))
}

async function alwaysAllow(host: CommandHost, uri: string, term: string): Promise<void> {
  const file = (await host.team.forDocument(uri)).configuration
  await save(host, file, allowTerm(await host.team.read(file), file.endsWith('.json'), term))
}

function isKind(value: unknown): value is MessageKind {
  return (MESSAGE_KINDS as readonly unknown[]).includes(value)
}

async function writeKind(host: CommandHost, uri: string, kind: MessageKind): Promise<void> {
  const file = (await host.team.forDocument(uri)).configuration
  const below = pathBelow(folderOf(toPlace(file).path), toPlace(uri).path)
  if (below === null) {
    tell(host.connection, host.editor.say('Save the file in your folder first, so that its type can be kept.'))
    return
  }
  // A name alone would stand for files of that name in every folder; signs with a meaning in patterns are escaped.
  const pattern = `${below.includes('/') ? '' : '/'}${below.replace(/[\\*?[\]!#]/g, '\\$&')}`
  await save(host, file, setKind(await host.team.read(file), file.endsWith('.json'), pattern, kind))
}

async function sayProvided(host: CommandHost, uri: string, kind: MessageKind, part: string): Promise<void> {
  const file = (await host.team.forDocument(uri)).configuration
  await save(host, file, addProvided(await host.team.read(file), file.endsWith('.json'), kind, part))
}

function isSituation(value: unknown): value is BestSituation {
  return (BEST_SITUATIONS as readonly unknown[]).includes(value)
}

/** Keeps the sentence at a place, or the sentences that a selection touches, with its placeholders as written. */
async function keepAsBest(host: CommandHost, uri: string, span: Span, situation: BestSituation): Promise<void> {
  const reviewed = await host.reviewOf(uri)
  const sentence = reviewed ? sentencesAt(reviewed, span) : ''
  if (!sentence) {
    tell(host.connection, host.editor.say('Put the cursor into a sentence first, so that it can be kept.'))
    return
  }
  const folder = folderOf(toPlace((await host.team.forDocument(uri)).configuration).path)
  const file = toUri({ head: toPlace(uri).head, path: joinPath(folder, BEST_FILE) })
  if (await save(host, file, addBest(await host.team.read(file), situation, sentence)))
    tell(host.connection, host.editor.say('Kept among your best wording: “{0}”', sentence))
}

function sentencesAt({ copy }: Reviewed, span: Span): string {
  for (const message of copy.messages) {
    for (const block of message.blocks) {
      if (block.reading > 0 || block.end < span.start || span.end < block.start) continue
      const touched = block.sentences.filter((one) => {
        const place = block.toSource(one)
        return place.start <= span.end && span.start <= place.end
      })
      const chosen = span.start === span.end ? touched.slice(0, 1) : touched
      const words = chosen.map((one) => one.text.replace(/[\ue000-\uf8fe]/g, (sign) => block.placeholders[sign.charCodeAt(0) - STAND_IN]?.raw ?? ''))
      if (words.length) return words.join(' ').replace(/\s+/g, ' ').trim()
    }
  }
  return ''
}

async function setUpContact(host: CommandHost, uri: string): Promise<void> {
  const file = (await host.team.forDocument(uri)).configuration
  const prepared = prepareContact(await host.team.read(file), file.endsWith('.json'))
  if (!(await save(host, file, prepared?.text ?? null)) || !prepared) return
  const at = TextDocument.create(file, 'yaml', 0, prepared.text).positionAt(prepared.at)
  const shown = await showFile(host.connection, host.editor, file, { start: at, end: at })
  if (!shown)
    tell(
      host.connection,
      host.editor.say('Write how customers reach you after "text:" in {0}. Then "Add your contact block" puts it into your messages.', nameOfUri(file)),
    )
}

async function save(host: CommandHost, file: string, text: string | null): Promise<boolean> {
  const saved = text !== null && (await host.files.write(file, text).catch(() => false))
  if (saved) host.lookAgain(isConfiguration(file) ? 'wording' : 'standing')
  else
    tell(
      host.connection,
      text === null
        ? host.editor.say('{0} has a mistake in it, so it was left as it is. Please mend it first.', nameOfUri(file))
        : host.editor.say('{0} could not be written.', nameOfUri(file)),
      'warning',
    )
  return saved
}
