import { escapeHtml, sends } from './html.ts'
import type { Say } from './words.ts'

/** What a picture of a folder shows where nothing in it is for customers: what to do, and a sample to try. */
export function renderNoPieces(title: string, say: Say): string {
  const t = (words: string) => escapeHtml(say(words))
  return [
    `<h1>${t(title)}</h1>`,
    `<p class="quiet">${t('No pieces were found in this folder yet. Open the folder where your pages, e-mails and replies are.')}</p>`,
    `<p><button class="main" ${sends({ ask: 'run', command: 'thinkLikeCustomers.openSample' })}>${t('Try it on a sample letter')}</button></p>`,
  ].join('')
}
