import { expect, it } from 'vitest'
import { readStatus } from '../../../src/present/status.ts'
import { describeStatus } from '../../../src/present/status-words.ts'
import { english } from '../../../src/present/words.ts'
import { review } from '../../../src/review/review.ts'

it.each([
  ['page.md', '# Save time\n\nYou see your orders on one page. Call us on 0800 123 456 with any question.\n', /^Marketing page, \d+ of 100$/, /^Because .*\.$/],
  ['reply.txt', 'Hi Sam,\n\nYour refund is on its way. It takes two days.\n\nKind regards,\n\nKim\n', /^\S.*\d+ of 100$/, /Because/],
  ['empty.md', '', /^Nothing to read$/, /No words/],
  [
    'de/seite.md',
    '---\nlang: de\n---\n\nWir freuen uns sehr auf Sie und Ihre Fragen. Schreiben Sie uns bitte jederzeit.\n',
    /./,
    /In German: only placeholders/,
  ],
  [
    'replies.yml',
    'refund: Your refund is on its way. Reply to this email if it is late.\nlate: Your parcel is late. You will have it on Monday.\n',
    /^2 \S/,
    /^$/,
  ],
  ['mail.liquid', 'Hi {{ customer.first_name }},\n\nYour lamp is on its way.\n', /, Liquid, \d+ of 100$/, /Because/],
])('%s', (path, source, text, detail) => {
  const status = describeStatus(readStatus(review(source, path)), english)
  expect(status.text).toMatch(text)
  expect(status.detail).toMatch(detail)
})
