import { fileNameSpan, tagNameSpan } from '../document/templates/tag-name.ts'
import type { Span } from '../text/span.ts'
import type { Hit, MessageRule } from './rule.ts'

const FILE_NAME = /^[\w-]+\.(png|jpe?g|gif|webp|svg|avif)$/i

export const missingAlt: MessageRule = {
  id: 'missing-alt',
  title: 'A picture without words',
  principle: 'easy-to-do-business-with',
  hears: 'There is a hole here where everybody else sees something.',
  description:
    'Finds pictures without an alternative text: who cannot see them, or has pictures switched off in the inbox, gets nothing. An empty text says that a picture is decoration and is fine.',
  severity: 'info',
  weight: 0,
  scope: 'message',
  anyLanguage: true,
  pairs: [
    { file: 'a.html', bad: '<p>Meet Ada.</p><img src="⟦ada.jpg⟧">', good: '<p>Meet Ada.</p><img src="ada.jpg" alt="Ada at her desk">' },
    { file: 'a.html', bad: '<img src="IMG_2041.jpg" alt="⟦IMG_2041.jpg⟧">', good: '<img src="IMG_2041.jpg" alt="Ada at her desk">' },
    { bad: '![](⟦chart.png⟧)', good: '![Waiting times fell from ten days to two](chart.png)' },
  ],
  silent: [
    { file: 'a.html', text: '<img src="line.png" alt="">', why: 'said to be decoration' },
    { file: 'a.html', text: '<img src="open.gif" width="1" height="1">', why: 'a pixel that counts readers' },
  ],
  *check({ message, document }): Iterable<Hit> {
    for (const picture of message.pictures) {
      const place = picture.address ? fileNameSpan(picture.address, document.source) : tagNameSpan({ ...picture, name: '' }, document.source)
      if (picture.alt === null)
        yield {
          block: null,
          ...place,
          message: 'Whoever cannot see this picture gets nothing. Say in a few words what it shows.',
        }
      else if (FILE_NAME.test(picture.alt))
        yield {
          block: null,
          ...(textSpan(picture, picture.alt, document.source) ?? place),
          message: `“${picture.alt}” is a file’s name. Say in a few words what the picture shows.`,
        }
    }
  },
}

/** Where the words themselves stand: they are what has to change. */
function textSpan({ start, end }: Span, alt: string, source: string): Span | null {
  const raw = source.slice(start, end)
  const at = /^!\[|\balt\s*=\s*\\?["']?/i.exec(raw)
  const from = at ? at.index + at[0].length : -1
  return from >= 0 && raw.startsWith(alt, from) ? { start: start + from, end: start + from + alt.length } : null
}
