/** What an inbox shows of a message, before it is opened. */
import type { Block, Message } from '../document/copy-document.ts'
import type { Span } from '../text/span.ts'

/**
 * Characters of a subject that are shown: by common phones held upright (33 to 48, depending on the letters),
 * and by web mail at a usual width of the window.
 */
export const PHONE_WIDTH = 40
export const WEB_MAIL_WIDTH = 70
/** Characters of subject and preheader together in one line of web mail. */
const LINE_WIDTH = 110

/** One subject as inboxes show it. Values count as a short word of five letters. */
export interface InboxPreview extends Span {
  /** "A", "B" … where there are several; null for the only one. */
  readonly variant: string | null
  readonly subject: string
  readonly preheader: string | null
  /** What is shown of the subject. */
  readonly phone: string
  readonly webMail: string
  /** What is shown of the preheader behind the subject in web mail; '' when there is no room. */
  readonly beside: string
  readonly isCutOnPhone: boolean
  readonly isCutInWebMail: boolean
}

/** Each subject of a message, variants of a test side by side; offsets are the source's. */
export function previewInbox(message: Message): InboxPreview[] {
  const subjects = message.blocks.filter((block) => block.role === 'subject' && block.reading === 0)
  const preheaders = message.blocks.filter((block) => block.role === 'preheader' && block.reading === 0)
  return subjects.map((block, index) => {
    const subject = shownText(block)
    const second = preheaders[Math.min(index, preheaders.length - 1)]
    const preheader = second ? shownText(second) : null
    return {
      start: block.start,
      end: block.end,
      variant: subjects.length > 1 ? String.fromCharCode(65 + (index % 26)) : null,
      subject,
      preheader,
      phone: cut(subject, PHONE_WIDTH),
      webMail: cut(subject, WEB_MAIL_WIDTH),
      beside: preheader ? cut(preheader, Math.max(0, LINE_WIDTH - Math.min(subject.length, WEB_MAIL_WIDTH))) : '',
      isCutOnPhone: subject.length > PHONE_WIDTH,
      isCutInWebMail: subject.length > WEB_MAIL_WIDTH,
    }
  })
}

/** A block's words with each value as the word that a reader may see there. */
export function shownText(block: Block): string {
  return block.text.replace(/[\ue000-\uf8ff]/g, (sign) => SHOWN[block.placeholders[sign.charCodeAt(0) - 0xe000]?.role ?? ''] ?? '12345')
}
const SHOWN: Readonly<Record<string, string>> = {
  'first-name': 'Alex',
  'full-name': 'Alex Smith',
  'last-name': 'Smith',
  customer: 'Alex',
  agent: 'Sam',
  date: '12 May',
  amount: '24.50',
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : text.slice(0, width).trimEnd()
}
