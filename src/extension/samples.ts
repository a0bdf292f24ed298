import { l10n, languages, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode'

/** Letters, pages and replies that come with the extension, to try it on; each opens as a copy that nobody has to keep. */
const SAMPLES = [
  { name: 'welcome-email.md', language: 'markdown', about: l10n.t('A welcome e-mail that talks about us') },
  { name: 'refund-reply.txt', language: 'plaintext', about: l10n.t('A refund reply that hides behind a policy') },
  { name: 'landing-page.html', language: 'html', about: l10n.t('A landing page about the company') },
  { name: 'good-reply.md', language: 'markdown', about: l10n.t('A reply that is good as it is') },
] as const

/** Names of samples that were opened: the editor itself knows them as Untitled-1, -2 … */
const opened = new WeakMap<TextDocument, string>()

/** What a document is called where it is shown. */
export function nameOf(document: TextDocument): string {
  return opened.get(document) ?? document.uri.path.split('/').at(-1) ?? ''
}

/** Opens a sample; without a name asks which. */
export async function openSample(extension: Uri, name?: unknown): Promise<void> {
  const sample =
    SAMPLES.find((one) => one.name === name) ??
    (await window.showQuickPick(
      SAMPLES.map((one) => ({ ...one, label: one.about, description: one.name })),
      { title: l10n.t('Which sample would you like to try?') },
    ))
  if (!sample) return
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', sample.name))
  const known = (await languages.getLanguages()).includes(sample.language)
  const document = await workspace.openTextDocument({ content: new TextDecoder().decode(bytes), language: known ? sample.language : 'plaintext' })
  opened.set(document, sample.name)
  await window.showTextDocument(document, { viewColumn: ViewColumn.One })
}
