import type { MessageKind } from '../document/copy-document.ts'
import type { DocumentStatus } from './status.ts'
import type { Say } from './words.ts'

/** Types of message as people call them: one, and several. */
export const KIND_NAMES: Readonly<Record<MessageKind, readonly [one: string, many: string]>> = {
  'marketing-page': ['Marketing page', 'marketing pages'],
  'marketing-email': ['Marketing e-mail', 'marketing e-mails'],
  'support-reply': ['Support reply', 'support replies'],
  'transactional-email': ['Service e-mail', 'service e-mails'],
  'press-release': ['Press release', 'press releases'],
  'help-article': ['Help article', 'help articles'],
  'social-post': ['Social post', 'social posts'],
  sms: ['Text message', 'text messages'],
  'ui-text': ['Text in an app', 'texts in an app'],
}

/**
 * Type of message, template language and score in a few words, and the reason in a sentence.
 *
 * @param language of the interface, for the names of other languages.
 */
export function describeStatus(status: DocumentStatus, say: Say, language = 'en'): { readonly text: string; readonly detail: string } {
  const { kind, isOneKind, messages, score, reason, templateLanguages, otherLanguages } = status
  if (kind === null) return { text: say('Nothing to read'), detail: say('No words for customers were found here.') }
  const [one, many] = KIND_NAMES[kind]
  const name = messages === 1 ? say(one) : `${messages} ${isOneKind ? say(many) : say('messages')}`
  const parts = [name, ...templateLanguages, ...(score === null ? [] : [say('{0} of 100', score)])]
  const details = [
    reason ? say('Because {0}.', say(reason)) : '',
    otherLanguages.length
      ? say(
          'In {0}: only placeholders, links and ways to reach you are read, not the wording.',
          new Intl.ListFormat(language).format(otherLanguages.map((tag) => languageName(tag, language))),
        )
      : '',
  ]
  return { text: parts.join(', '), detail: details.filter(Boolean).join(' ') }
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
