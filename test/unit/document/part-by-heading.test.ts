import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { applyEdits } from '../../../src/text/span.ts'

const MACROS = `# Replies about seats

Pick one, and fill in what stands in braces.

## Seat is booked

Hi {{ticket.requester.first_name}},

Your seat is booked for **Friday**.

Kind regards,
Sam

## Seat is gone

Hi {{ticket.requester.first_name}},

Your seat was taken this morning. See [other trains](https://acme.example/trains).

![](map.png)

## Refund

Hello, your money is on its way and reaches you by Friday.
`

describe('a Markdown file of replies', () => {
  const { messages } = parseCopy(MACROS, { path: 'macros/seats.md' })

  test('is a collection, with the headings as keys', () => {
    expect(messages.map(({ key, kind }) => [key, kind])).toEqual([
      ['Seat is booked', 'support-reply'],
      ['Seat is gone', 'support-reply'],
      ['Refund', 'support-reply'],
    ])
    expect(messages.map(({ blocks }) => blocks[0]?.role)).toEqual(['greeting', 'greeting', 'paragraph'])
    expect(messages.map(({ mayHoldMore }) => mayHoldMore)).toEqual([true, true, true])
    expect(messages.flatMap(({ blocks }) => blocks.filter((block) => block.role === 'heading' || /Pick one/.test(block.text)))).toEqual([])
  })

  test('each reply has its own values, links and pictures', () => {
    expect(messages.map(({ placeholders, links, pictures }) => [placeholders.length, links.length, pictures.length])).toEqual([
      [1, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ])
  })

  test('a paragraph at the end of a reply stands before the next heading', () => {
    const edit = messages[0]?.insertParagraph(null, 'Reply to this message with questions.')
    expect(applyEdits(MACROS, edit ? [edit] : [])).toContain('Sam\n\nReply to this message with questions.\n\n## Seat is gone')
  })
})

test.each([
  ['a page with sections', '# Seats\n\n## Book\n\nPick a train and pay.\n\n## Change\n\nPick another train.\n'],
  ['a letter with headings', '# Your seats\n\nHi Sam,\n\n## Friday\n\nSeat 12 is yours.\n\n## Sunday\n\nSeat 14 is yours.\n\nKind regards,\n\nThe Acme team\n'],
  ['a page with one sample letter', '# Letters\n\n## Why\n\nThey help.\n\n## Sample\n\nHi Sam,\n\nYour seat is booked.\n'],
])('%s is one message', (_, source) => {
  expect(parseCopy(source, { path: 'a.md' }).messages.map(({ key }) => key)).toEqual([null])
})
