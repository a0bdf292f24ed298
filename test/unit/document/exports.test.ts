/** Help desks' exports are told by their shape; only what a customer sees is read. Shapes from the vendors' API pages, words our own. */
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'

const BODY = 'Hi {{ticket.requester.first_name}},\n\nYour parcel left on Monday.\n\nBest,\nThe Acme team'
const HTML = '<p>Hi {{ticket.requester.first_name}},</p><p>Your parcel left on Monday.</p><p>Best,<br>The Acme team</p>'
const shown = (value: unknown) =>
  parseCopy(JSON.stringify(value, null, 2), { path: 'export.json' }).messages.map((message) => ({
    key: message.key,
    reason: message.kindReason,
    language: message.language,
    more: message.mayHoldMore,
    words: message.blocks.map((block) => block.text.replace(/[\ue000-\uf8fe]/g, '_')),
  }))
const LETTER = ['Hi _,', 'Your parcel left on Monday.', 'Best,', 'The Acme team']
const reply = (key: string, vendor: string, words: readonly string[] = LETTER, rest: { language?: string; more?: boolean } = {}) => ({
  key,
  reason: `it is a reply saved in ${vendor}`,
  language: 'en',
  more: false,
  words,
  ...rest,
})

describe('Zendesk', () => {
  const macro = (title: string, actions: readonly unknown[], active = true) => ({
    id: 7,
    title,
    description: 'We are proud of this description for agents',
    active,
    actions: [{ field: 'status', value: 'solved' }, ...actions],
  })
  test('macros: the comment and its HTML twin are one message; titles, private notes and switched-off macros are for agents', () => {
    expect(
      shown({
        macros: [
          macro('Shipping::Late', [
            { field: 'comment_value_html', value: HTML },
            { field: 'comment_value', value: ['channel:all', BODY] },
            { field: 'current_tags', value: 'we are proud' },
          ]),
          macro('Note', [
            { field: 'comment_value', value: 'We are proud to note this for colleagues' },
            { field: 'comment_mode_is_public', value: 'false' },
          ]),
          macro('Old', [{ field: 'comment_value', value: BODY }], false),
          macro('Dynamic', [{ field: 'comment_value', value: '{{dc.greeting}}\n\nYour parcel left on Monday.' }]),
          macro('Close', []),
          macro('Ask the shop', [{ field: 'side_conversation', value: ['Your parcel', '<p>Please tell us where it is.</p>', 'text/html'] }]),
        ],
        count: 5,
      }),
    ).toEqual([reply('Shipping::Late', 'Zendesk', [...LETTER, ...LETTER]), reply('Dynamic', 'Zendesk', ['_', 'Your parcel left on Monday.'], { more: true })])
  })

  test('dynamic content: each live variant with its language', () => {
    const item = {
      name: 'Late',
      placeholder: '{{dc.late}}',
      variants: [
        { content: 'Your parcel is late by a day, and we pay for it.', locale: 'en-US', active: true },
        { content: 'Ihr Paket kommt einen Tag zu spät, und wir zahlen dafür.', locale: 'de', active: true },
        { content: 'Not this one, as it is off.', locale: 'en-GB', active: false },
      ],
    }
    expect(shown({ items: [item] }).map(({ key, language }) => [key, language])).toEqual([
      ['dc.late.en-US', 'en'],
      ['dc.late.de', 'de'],
    ])
  })
})

test('Gorgias: the response in HTML and text; notes, tags and archived macros are for agents', () => {
  const macro = (name: string, rest: object) => ({
    id: 1,
    name,
    intent: 'shipping/status',
    language: 'en',
    actions: [
      { name: 'addTags', arguments: { tags: 'we are proud' }, title: 'Add tags' },
      { name: 'setResponseText', arguments: { body_html: HTML, body_text: BODY }, title: 'Add response' },
      { name: 'addInternalNote', arguments: { body_text: 'We are proud to note this' }, title: 'Note' },
    ],
    ...rest,
  })
  expect(shown({ data: [macro('Where is it', {}), macro('Old', { archived_datetime: '2024-01-01T00:00:00' })] })).toEqual([
    reply('Where is it', 'Gorgias', [...LETTER, ...LETTER]),
  ])
})

test('Intercom: attributes in the HTML are values like those of the text', () => {
  const body = '<p>Hi <attribute key="user.name" default="there"/>,</p><p>Your parcel left on Monday.</p>'
  const text = 'Hi {{user.name|fallback:"there"}},\n\nYour parcel left on Monday.'
  const found = shown({ type: 'list', data: [{ type: 'macro', id: '5', name: 'Left', body, body_text: text, visible_to: 'everyone' }] })
  expect(found.map(({ key, words }) => [key, words])).toEqual([['Left', ['Hi _,', 'Your parcel left on Monday.', 'Hi _,', 'Your parcel left on Monday.']]])
})

test('Freshdesk and Help Scout: the reply and its twin, not the title', () => {
  expect(shown([{ id: 3, title: 'We are proud of it', folder_id: 2, content: BODY, content_html: HTML }])).toEqual([
    reply('We are proud of it', 'Freshdesk', [...LETTER, ...LETTER]),
  ])
  expect(shown({ _embedded: { 'saved-replies': [{ id: 9, name: 'Late', text: HTML, chatText: 'Your parcel left on Monday.' }] } })).toEqual([
    reply('Late', 'Help Scout', [...LETTER, 'Your parcel left on Monday.']),
  ])
})

test('Zendesk: a macro that writes only to a colleague or a supplier holds nothing for customers', () => {
  const actions = [{ field: 'side_conversation', value: ['Your parcel', '<p>Please tell us where the parcel is today.</p>', 'text/html'] }]
  expect(shown({ macros: [{ title: 'Ask the shop', actions }] })).toEqual([])
})

test('Help Scout: a reply for chat alone', () => {
  expect(shown({ id: 1, name: 'Left', chatText: 'Your parcel left on Monday.' })).toEqual([reply('Left', 'Help Scout', ['Your parcel left on Monday.'])])
})

test('data of another shape is no export', () => {
  const found = shown({ actions: [{ field: 'x', value: 'Save the file now' }], title: 'A page about us', text: 'Words on a page, with a heading.' })
  expect(found.every(({ reason }) => !reason.includes('saved in'))).toBe(true)
})

test('a table of macros: what is switched off or a private note is for agents', () => {
  const rows = [
    'Title,Active,Comment,Comment is public',
    'Booked,true,"Hi there, your seat is booked for Friday.",true',
    'Off,false,"Hi there, your seat is booked for Sunday.",true',
    'Note,true,"Hi there, ask the desk before you answer.",false',
  ]
  expect(parseCopy(`${rows.join('\n')}\n`, { path: 'macros.csv' }).messages.map(({ key }) => key)).toEqual(['Booked'])
})
