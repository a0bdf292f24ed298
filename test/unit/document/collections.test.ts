import { describe, expect, test } from 'vitest'
import { type CopyDocument, FORMATS, type Message } from '../../../src/document/copy-document.ts'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { readSamples } from './samples.ts'

const read = (source: string, path: string) => parseCopy(source, { path })
const words = (message: Message) =>
  message.blocks.map(
    (block) => `${block.role}: ${block.text.replace(/[\ue000-\uf8fe]/g, (char) => `<${block.placeholders[char.charCodeAt(0) - 0xe000]?.name}>`)}`,
  )
const shown = (document: CopyDocument) => Object.fromEntries(document.messages.map((message) => [message.key ?? 'file', words(message)]))

describe('what is copy in a collection', () => {
  test('a subject and its body are one message, however their names are joined', () => {
    const keys = (value: object, path = 'texts.json') =>
      read(JSON.stringify(value), path).messages.map((message) => [message.key, message.blocks.map((block) => block.role)])
    const body = 'Your money is on its way to you.'
    for (const [subject, text] of [
      ['refund_subject', 'refund_body'],
      ['refundSubject', 'refundBodyHtml'],
      ['email-subject-refund', 'email-template-refund'],
    ] as const) {
      expect(keys({ [subject]: 'Your refund', [text]: body, other: 'See you soon' })).toEqual([
        [text, ['subject', 'paragraph']],
        ['other', ['paragraph']],
      ])
    }
    expect(keys({ 'mail.refund.subject': 'Your refund', 'mail.refund.body': body })).toEqual([['mail.refund.body', ['subject', 'paragraph']]])
  })

  test('saved replies under titles are replies, their titles are for agents', () => {
    const reply = (title: string) => ({ title, body: 'Hi there,\n\nYour order is on its way to you.\n\nBest,\nSam' })
    const document = read(JSON.stringify([reply('Where is it'), reply('When')]), 'canned.json')
    expect(document.messages.map((message) => [message.key, message.kind, message.blocks[0]?.role])).toEqual([
      ['[0].body', 'support-reply', 'greeting'],
      ['[1].body', 'support-reply', 'greeting'],
    ])
  })

  test('PHP: texts by name in the ways of frameworks and shops; what a program works out is left out', () => {
    const php = (code: string) => shown(read(`<?php\n${code}`, 'lang/en/orders.php'))
    const one = 'Your order is on its way to you.'
    const told = [`paragraph: ${one}`]
    expect(php(`$_['text_sent'] = '${one}';\n$_['code'] = 'en-gb';\n`)).toEqual({ text_sent: told })
    expect(php(`defined('BASEPATH') OR exit('No direct script access allowed');\n$lang['sent'] = "${one}";\nreturn $lang;\n`)).toEqual({ sent: told })
    expect(php(`define('TEXT_SENT', '${one}');\ndefine('WIDTH', 300);\n`)).toEqual({ TEXT_SENT: told })
    expect(
      php(`declare(strict_types=1);\nreturn array('order' => array('sent' => '${one}', 'fee' => 3 * (2 + 1), 'late' => $late ? 'It is late again.' : ''));`),
    ).toEqual({
      'order.sent': told,
    })
    expect(php(`$messages = [];\n$messages['sent']['short'] = '${one}';\n`)).toEqual({ 'sent.short': told })
    expect(php(`return ['sent' => 'Hi :name, it\\'s here: C:\\\\new, at 10:30.', 'two' => "It costs \\$5.\\nThat\\u{2019}s all."];`)).toEqual({
      sent: ["paragraph: Hi <name>, it's here: C:\\new, at 10:30."],
      two: ['paragraph: It costs $5.', 'paragraph: That’s all.'],
    })
  })

  test.each([
    `$sql = "INSERT INTO orders (name, day) VALUES ('Sam Hill', 'Monday')";\n$said = 'Your order is on its way to you.';\nif ($db->query($sql)) {\n  echo 'Your order is here.';\n}\n`,
    `$said = 'Your order is on its way to you.';\nmail($_POST['to'], 'Your order is here', $said);\n`,
    `$said = 'Your order is on its way to you.';\n$sent = mail($to, 'Your order is here', $said);\n`,
    `return ['said' => 'Your order is on its way to you.', 'make' => function () { return 'Your order is here.'; }];\n`,
    `$said = 'Your order is on its way to you.';\nfunction f() { return 'Nobody reads this at all.'; }\n`,
  ])('PHP: a program that begins with a text is none of texts: %#', (code) => {
    expect(Object.values(shown(read(`<?php\n${code}`, 'site/order.php'))).flat()).toEqual([])
  })

  test('PHP: what only a text or a note says makes no program', () => {
    const source = `<?php\n// new words, and a foreach -> more\n# echo\nreturn ['new' => 'Your new class is here: print it -> now.', 'For' => "Don't echo \\"this\\" ?> again, please.", Sent::class => 3, Sent::LATE => 'It is here for you.'];\n`
    expect(Object.keys(shown(read(source, 'lang/en/orders.php')))).toEqual(['new', 'For', 'Sent::LATE'])
  })

  test('PHP: a text that does not end is named, and what stands before it is read', () => {
    const { messages, problems } = read("<?php\nreturn ['a' => 'Your order is here.',\n 'b' => 'Your parcel\n];\n", 'lang/en/orders.php')
    expect(messages.map(({ key }) => key)).toEqual(['a'])
    expect(read("<?php\nreturn ['Your order", 'lang/en/orders.php').problems).toHaveLength(1)
    expect(problems).toMatchObject([{ kind: 'syntax', offset: 52, expected: "a closing '", found: 'the end of the file' }])
  })

  test('PHP: arrays a hundred thousand deep overflow nothing, and what stands beside them is read', () => {
    const deep = `<?php\nreturn ['a' => 'Your order is here.', 'deep' => ${'['.repeat(100_000)}'Your parcel is lost.'${']'.repeat(100_000)}, 'b' => 'It is yours now.'];`
    expect(read(deep, 'lang/en/orders.php').messages.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  test('JSON: values that customers read, with their path; no ids, addresses, colours, style classes or notes', () => {
    const source = JSON.stringify({
      id: 'order-7',
      _comment: 'Shown after a refund',
      color: 'dark blue',
      class: 'mt-4 flex text-lg',
      image: { src: '/img/two cups.png', alt: 'Two cups on a table' },
      replies: { refund: { subject: 'Your refund', body: 'Hi {{name}},\n\nYour money is on its way.\n\nBest,\nThe Acme team' } },
      menu: ['Your orders', 'Your details'],
      data: '{"a": "one two"}',
      url: 'https://acme.example/a b',
    })
    expect(shown(read(source, 'mail/texts.json'))).toEqual({
      'image.alt': ['alt-text: Two cups on a table'],
      'replies.refund.body': [
        'subject: Your refund',
        'greeting: Hi <name>,',
        'paragraph: Your money is on its way.',
        'sign-off: Best,',
        'sign-off: The Acme team',
      ],
      menu: ['list-item: Your orders', 'list-item: Your details'],
    })
  })

  test('JSON lines: a record a line, each with its own place', () => {
    const source = '{"id": 1, "body": "Hi there, your seat is booked."}\n{"id": 2, "body": "Hi there, your desk is \\"booked\\"."}\n'
    const { messages, problems } = parseCopy(source, { path: 'replies.jsonl' })
    expect(problems).toEqual([])
    expect(messages.map(({ blocks }) => blocks[0]?.text)).toEqual(['Hi there, your seat is booked.', 'Hi there, your desk is "booked".'])
    const at = source.indexOf('desk')
    const [block] = messages[1]?.blocks ?? []
    expect(block?.toSource({ start: block.text.indexOf('desk'), end: block.text.indexOf('desk') + 4 })).toEqual({ start: at, end: at + 4 })
  })

  test('YAML: comments and notes are for developers, HTML and Markdown are read as such', () => {
    const source = `# We are proud to greet developers
notes: |
  We are proud of this note for developers.
name: Ticket auto-reply
subject: 'We''ve got your ticket'
body: |
  <p>Dear %{name.first},</p>
  <p>We&rsquo;ll <b>answer</b> by Friday.</p>
`
    const document = read(source, 'ticket.yaml')
    expect(shown(document)).toEqual({ file: ["subject: We've got your ticket", 'greeting: Dear <name.first>,', 'paragraph: We’ll answer by Friday.'] })
    expect(document.comment).toBeNull()
  })

  test('i18n: one text is a piece of a screen, not a message', () => {
    const document = read(
      'en:\n  cart:\n    title: "Your cart"\n    pay_button: Pay now\n    empty_html: "Nothing here <b>yet</b>. Have a look round."\n',
      'config/locales/en.yml',
    )
    expect(document.messages.map((message) => [message.key, message.kind, message.isFragment])).toEqual([
      ['en.cart.title', 'ui-text', true],
      ['en.cart.pay_button', 'ui-text', true],
      ['en.cart.empty_html', 'ui-text', true],
    ])
  })

  test('a template outside quotes does not stop the reading of YAML', () => {
    const document = read('hello: {{ customer.name }}, your order is here\nbye: See you soon\n', 'a.yml')
    expect(document.problems).toEqual([])
    expect(shown(document)).toEqual({ hello: ['paragraph: <customer.name>, your order is here'], bye: ['paragraph: See you soon'] })
  })

  test('CSV: a row of a table of replies is a message, its name the key; switched-off and private rows are left out', () => {
    const source = [
      '\ufeffTitle;Active;Visibility;Tags;Reply',
      'Refund late;true;public;refund;"Hi {{ticket.requester.first_name}},',
      '',
      'We said ""Friday"". It is Monday.',
      '',
      'Best,',
      'Sam"',
      'Old one;false;public;x;"Hi, this is no longer used by anyone"',
      'Handover;true;private;x;"Hi, a note for colleagues only"',
    ].join('\r\n')
    const document = read(source, 'macros.csv')
    expect(document.problems).toEqual([])
    expect(shown(document)).toEqual({
      'Refund late': ['greeting: Hi <ticket.requester.first_name>,', 'paragraph: We said "Friday". It is Monday.', 'sign-off: Best,', 'sign-off: Sam'],
    })
  })

  test('CSV of translations: each column is a language', () => {
    const document = read('key,en,de\ncart.empty,Nothing here yet,Noch nichts da\n', 'texts.csv')
    expect(document.messages.map((message) => [message.key, message.language])).toEqual([
      ['cart.empty, en', 'en'],
      ['cart.empty, de', 'de'],
    ])
  })

  test('a quote of a customer stays the customer’s', () => {
    const document = read('testimonials:\n  - author: Ann Lee\n    text: We are proud to use it every single day.\n', 'page.yml')
    expect(document.messages[0]?.blocks[0]?.voice).toBe('customer')
  })

  test('PO: translated strings, with what gettext leaves out left out', () => {
    const source = `msgid ""
msgstr ""
"Language: en\\n"

#. We are proud of translators
msgctxt "menu"
msgid "open"
msgid_plural "open many"
msgstr[0] "Open the file"
msgstr[1] "Open %d files"

#, fuzzy
msgid "b"
msgstr "Not this one"

msgid "Hello there, "
"friend"
msgstr ""
#~ msgid "old"
#~ msgstr "Gone for good"
`
    expect(shown(read(source, 'en.po'))).toEqual({
      'menu|open': ['paragraph: Open the file'],
      'menu|open[1]': ['paragraph: Open <%d> files'],
      'Hello there, friend': ['greeting: Hello there, friend'],
    })
  })

  test('XLIFF: targets before sources, inline elements as values', () => {
    const source = `<xliff version="1.2"><file source-language="en" target-language="en-GB"><body>
<trans-unit id="a"><source>Hello <x id="INTERPOLATION" equiv-text="{{ name }}"/>, you&apos;re in.</source><note>We note this</note></trans-unit>
<trans-unit id="b"><source>color it</source><target>Colour <g id="1">it</g> now</target></trans-unit>
<trans-unit id="c" translate="no"><source>Not this one</source></trans-unit>
</body></file></xliff>`
    expect(shown(read(source, 'a.xlf'))).toEqual({ a: ["paragraph: Hello <name>, you're in."], b: ['paragraph: Colour it now'] })
  })

  test('Fluent: messages, attributes, each variant of a selection', () => {
    const source = `# For developers only
hello = Hello { $user },
    welcome back.
    .title = Good to see you
unread = You have { $n ->
    [one] one message
   *[other] { $n } messages
  } here.
`
    expect(shown(read(source, 'a.ftl'))).toEqual({
      hello: ['paragraph: Hello <$user>, welcome back.'],
      'hello.title': ['heading: Good to see you'],
      'unread[one]': ['paragraph: You have one message here.'],
      'unread[other]': ['paragraph: You have <$n> messages here.'],
    })
  })

  test('properties: escapes, continued lines, doubled apostrophes of MessageFormat', () => {
    const source = "# We are proud of comments\nmail.subject = Your \\u00e9clair, {0}\nmail.body: We''re here \\\n   for {1}.\\n\\nBest,\\nThe team\n"
    expect(shown(read(source, 'mail.properties'))).toEqual({
      'mail.body': ['subject: Your éclair, <0>', 'paragraph: We’re here for <1>.'.replace('’', "'"), 'sign-off: Best,', 'sign-off: The team'],
    })
  })
})

test('every format has a sample that is read without a problem', () => {
  const samples = readSamples()
  for (const { name, document } of samples) expect([name, document.problems]).toEqual([name, []])
  expect(FORMATS.filter((format) => !samples.some(({ document }) => document.format === format && document.messages.length))).toEqual([])
})

test('among replies in fences, a fence of a few sentences is one too, and a command is none', () => {
  const reply = (name: string) =>
    `### ${name}\n\n\`\`\`\nDear [Name],\n\nThank you for your order of seeds. We pack it by hand this week.\n\nBest wishes,\nMaya\n\`\`\`\n\n`
  const rest =
    '### Advice\n\n```\nFor dry beds I would take the clay mix. It holds water for a week.\n```\n\n### Sending\n\n```\n$ mail --to all the people who wait. Then press y.\n```\n'
  const words = (text: string) => parseCopy(text, { path: 'replies.md' }).messages.flatMap(({ blocks }) => blocks.map((block) => block.text))
  const found = words(reply('One') + reply('Two') + reply('Three') + rest)
  expect(found).toContain('For dry beds I would take the clay mix. It holds water for a week.')
  expect(found.join()).not.toContain('press y')
  expect(words(reply('One') + rest).join()).not.toContain('clay mix')
})
