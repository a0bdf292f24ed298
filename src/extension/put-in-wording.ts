import { l10n, QuickPickItemKind, SnippetString, window } from 'vscode'
import type { Wording } from '../present/wordings.ts'
import { WORDING_TO_PUT_IN } from '../protocol.ts'
import type { ServerClient } from './server-client.ts'

/** Lets the writer choose an opening, a way to reach them, a date or a sign-off, and puts it in at the cursor with stops of the Tab key. */
export async function putInWording(server: ServerClient): Promise<void> {
  const editor = window.activeTextEditor
  const wordings = editor ? await server.ask<Wording[]>(WORDING_TO_PUT_IN, { uri: editor.document.uri.toString() }) : null
  if (!editor || !wordings?.length) {
    void window.showInformationMessage(l10n.t('Open a page, an e-mail or a reply first.'))
    return
  }
  const groups: Readonly<Record<Wording['group'], string>> = {
    opening: l10n.t('Openings'),
    contact: l10n.t('How to reach you'),
    date: l10n.t('Dates'),
    'sign-off': l10n.t('Sign-offs'),
  }
  const rows = (Object.keys(groups) as Wording['group'][]).flatMap((group) => [
    { label: groups[group], kind: QuickPickItemKind.Separator, snippet: '' },
    ...wordings
      .filter((one) => one.group === group)
      .map(({ label, snippet }) => ({
        label: l10n.t(label),
        detail: snippet
          .replace(/\$\d\.?/g, '…')
          .replace(/\\(.)/g, '$1')
          .replace(/\s+/g, ' ')
          .trim(),
        snippet,
      })),
  ])
  const choice = await window.showQuickPick(rows, { title: l10n.t('What would you like to put in?'), matchOnDetail: true })
  if (!choice) return
  const shown = await window.showTextDocument(editor.document, editor.viewColumn)
  await shown.insertSnippet(new SnippetString(choice.snippet))
}
