import { commands, l10n, Range, Selection, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode'
import type { WorkspaceEdit } from 'vscode-languageclient'
import {
  type Changes,
  CONTACT_BLOCK,
  type ContactBlock,
  EXPLANATION,
  type Explanation,
  REVIEW,
  type ReviewSummary,
  SAFE_CHANGES,
  SERVER_COMMANDS,
} from '../protocol.ts'
import { isCopyDocument } from './copy-documents.ts'
import type { ExplanationView } from './explanation-view.ts'
import type { ServerClient } from './server-client.ts'
import type { ShownFindings } from './shown-findings.ts'

/** The palette's commands about the open document, by the last part of their ids. */
export function createFindingCommands(
  server: ServerClient,
  pages: ExplanationView,
  shown: ShownFindings,
): Readonly<Record<string, (...args: never[]) => Promise<void>>> {
  return {
    async reviewDocument() {
      const editor = copyEditor()
      if (!editor) return
      const summary = await server.ask<ReviewSummary>(REVIEW, { uri: editor.document.uri.toString() })
      if (!summary) return say(l10n.t('There is nothing here that a customer reads.'))
      if (!summary.first && summary.recorded) return say(l10n.t('Nothing new. What was there before waits in your team’s record.'))
      if (!summary.first) return say(l10n.t('Clear, friendly, and easy to answer. Nothing to change.'))
      const show = l10n.t('Show It')
      const words =
        summary.findings === 1
          ? l10n.t('1 finding: {0}', summary.first.message)
          : l10n.t('{0} findings. Worth fixing first: {1}', summary.findings, summary.first.message)
      const { start, end } = summary.first.range
      if ((await window.showInformationMessage(words, show)) === show) await goTo(editor, new Range(start.line, start.character, end.line, end.character))
    },

    async makeSmallChanges() {
      const editor = copyEditor()
      if (!editor) return
      const changes = await server.ask<Changes>(SAFE_CHANGES, { uri: editor.document.uri.toString() })
      if (!changes) return say(l10n.t('Nothing small and certain here: the choice is yours.'))
      if (!(await applyEdit(server, changes.edit))) return say(l10n.t('The text has changed in the meantime. Please try again.'))
      say(changes.count === 1 ? l10n.t('1 small change made. Undo takes it back.') : l10n.t('{0} small changes made. Undo takes them back.', changes.count))
    },

    async insertContactBlock() {
      const editor = copyEditor()
      if (!editor) return
      const uri = editor.document.uri.toString()
      const block = await server.ask<ContactBlock>(CONTACT_BLOCK, { uri, position: placeOf(editor) })
      if (block?.state === 'insert') await applyEdit(server, block.edit)
      else if (block?.state === 'no-block') await server.run(SERVER_COMMANDS.setUpContact, uri)
      else say(l10n.t('There is no place for a contact block in this file.'))
    },

    async explain() {
      const editor = copyEditor()
      if (!editor) return
      const page = await server.ask<Explanation>(EXPLANATION, { uri: editor.document.uri.toString(), position: placeOf(editor) })
      if (page) await pages.show(page)
      else say(l10n.t('No finding here. Put the cursor on an underlined place.'))
    },

    async explainRule(...args) {
      const [rule] = args as readonly unknown[]
      const page = typeof rule === 'string' ? await server.ask<Explanation>(EXPLANATION, { rule }) : null
      if (page) await pages.show(page)
    },

    nextFinding: () => step(shown, 1),
    previousFinding: () => step(shown, -1),
  }
}

/** Plain numbers: a worker gets a copy of the object's own fields, and a `Position` keeps its numbers elsewhere. */
function placeOf(editor: TextEditor): { readonly line: number; readonly character: number } {
  const { line, character } = editor.selection.active
  return { line, character }
}

/** The active editor when it holds copy; else says so. */
function copyEditor(): TextEditor | null {
  const editor = window.activeTextEditor
  if (editor && isCopyDocument(editor.document)) return editor
  say(editor ? l10n.t('There is nothing here that a customer reads.') : l10n.t('Open a page, an e-mail or a reply first.'))
  return null
}

/** Moves to the finding after (1) or before (-1) the cursor, round the ends, and shows what it says. */
async function step(shown: ShownFindings, direction: 1 | -1): Promise<void> {
  const editor = copyEditor()
  if (!editor) return
  const cursor = editor.selection.active
  const places = shown.of(editor.document, cursor.line).map((finding) => finding.range)
  places.sort((a, b) => a.start.compareTo(b.start) * direction)
  const target = places.find((place) => place.start.compareTo(cursor) * direction > 0 && !(direction < 0 && place.contains(cursor))) ?? places[0]
  if (target) await goTo(editor, target)
  else say(l10n.t('Nothing to change here.'))
}

async function goTo(editor: TextEditor, place: Range): Promise<void> {
  await window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? 1,
    preserveFocus: false,
    selection: new Selection(place.start, place.start),
  })
  window.activeTextEditor?.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport)
  await commands.executeCommand('editor.action.showHover')
}

async function applyEdit(server: ServerClient, edit: WorkspaceEdit): Promise<boolean> {
  const client = await server.start()
  const versions = edit.documentChanges?.flatMap((change) => ('textDocument' in change ? [change.textDocument] : [])) ?? []
  for (const { uri, version } of versions) {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === client?.protocol2CodeConverter.asUri(uri).toString())
    if (version !== null && open?.version !== version) return false
  }
  return client ? workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)) : false
}

function say(words: string): void {
  void window.showInformationMessage(words)
}
