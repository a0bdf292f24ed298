import { l10n, window } from 'vscode'
import { SERVER_COMMANDS } from '../protocol.ts'
import { BEST_SITUATIONS, type BestSituation } from '../rules/best-situations.ts'
import { isCopyDocument } from './copy-documents.ts'
import type { ServerClient } from './server-client.ts'

/** Keeps the sentence at the cursor, or the words that are selected, among the team's best wording. */
export async function keepAsBestWording(server: ServerClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isCopyDocument(editor.document)) {
    void window.showInformationMessage(l10n.t('Put the cursor into a sentence that you want to keep.'))
    return
  }
  const words: Readonly<Record<BestSituation, string>> = {
    opening: l10n.t('Opening a message'),
    refusal: l10n.t('Saying no'),
    apology: l10n.t('Saying sorry'),
    waiting: l10n.t('Asking for patience'),
    thanks: l10n.t('Saying thank you'),
  }
  const rows = BEST_SITUATIONS.map((situation) => ({ label: words[situation], situation }))
  const choice = await window.showQuickPick(rows, { title: l10n.t('What is this sentence good for?') })
  if (!choice) return
  const { document, selection } = editor
  await server.run(SERVER_COMMANDS.keepAsBest, document.uri.toString(), document.offsetAt(selection.start), document.offsetAt(selection.end), choice.situation)
}
