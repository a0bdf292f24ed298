import { l10n, window } from 'vscode'

/** Why something may stay as it is; '' when the writer has nothing to say, null when it shall not stay after all. */
export async function askWhy(): Promise<string | null> {
  const asked = await window.showInputBox({
    title: l10n.t('Why may this stay?'),
    placeHolder: l10n.t('For example: our lawyers want these words'),
    prompt: l10n.t('Your team reads it in .tlc-accepted.yml. Enter goes on without a reason.'),
  })
  return asked?.trim() ?? null
}
