import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { shown } from './samples.ts'

const read = (source: string, path: string) => parseCopy(source, { path }).messages.flatMap((message) => message.blocks.map(shown))

/** Mails as programs keep them: what stands in a file of the name, and what a customer reads of it. */
const CASES: readonly (readonly [what: string, path: string, source: string, read: readonly string[]])[] = [
  [
    'Markdown in a component of Laravel',
    'a.blade.php',
    '<x-mail::message>\n# Your lamp is on its way\n\nHello {{ $user->name }},\n\nYour **lamp** left today.\n\n- Order: {{ $order->id }}\n\n<x-mail::button :url="$url">\nFollow it\n</x-mail::button>\n\nThanks,<br>\n{{ config(\'app.name\') }}\n</x-mail::message>\n',
    [
      'heading: Your lamp is on its way',
      'greeting: Hello ‹user.name›,',
      'paragraph: Your lamp left today.',
      'list-item: Order: ‹order.id›',
      'button: Follow it',
      'sign-off: Thanks,',
      "sign-off: ‹config('app.name')›",
    ],
  ],
  [
    'Markdown in a component of older Laravel, once and not twice',
    'a.blade.php',
    "@component('mail::message')\n# Hello {{ $name }},\n\nYour lamp left today.\n\n@component('mail::button', ['url' => $url])\nFollow it\n@endcomponent\n\nThanks,<br>\nThe Larkfield Team\n@endcomponent\n",
    ['greeting: Hello ‹name›,', 'paragraph: Your lamp left today.', 'button: Follow it', 'sign-off: Thanks,', 'sign-off: The Larkfield Team'],
  ],
  [
    'plain text in Blade',
    'a.blade.php',
    'Dear {{ $name }},\nThank you for the lamp that you gave to our school last week.\nIt stands in the reading room now.\nWarm regards,\nMia',
    [
      'greeting: Dear ‹name›,',
      'paragraph: Thank you for the lamp that you gave to our school last week.',
      'paragraph: It stands in the reading room now.',
      'sign-off: Warm regards,',
      'sign-off: Mia',
    ],
  ],
  [
    'lines of text with bold words among them',
    'a.php',
    'Thanks {user_name},\n\nYour table is <strong>not yet booked</strong>.\n\nWe will write to you soon.\n',
    ['greeting: Thanks ‹user_name›,', 'paragraph: Your table is not yet booked.', 'paragraph: We will write to you soon.'],
  ],
  [
    'a value that Blade leaves to a second program',
    'a.blade.php',
    '<p>Hi @{{ firstName }}</p><p>Your lamp left today.</p>',
    ['greeting: Hi ‹firstName›', 'paragraph: Your lamp left today.'],
  ],
  [
    'loops in comments of a text',
    'a.tpl',
    'Dear {NAME}\n\nHere is what you chose.\n\n<!-- BEGIN ROW -->\n{QUESTION}: {CHOICE}\n<!-- END ROW -->\nSee you in May.\n',
    ['greeting: Dear ‹NAME›', 'paragraph: Here is what you chose.', 'paragraph: ‹QUESTION›: ‹CHOICE›', 'paragraph: See you in May.'],
  ],
  [
    'Mako',
    'a.html',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Mako writes values so
    '<%inherit file="base.mako" />\n<%def name="content()">\n<p>Hi ${given_name},</p><p>Our terms change in May.</p>\n</%def>\n',
    ['greeting: Hi ‹given_name›,', 'paragraph: Our terms change in May.'],
  ],
  [
    'Templetor',
    'a.html',
    '$def with (user, book)\n$var subject: Have you finished $book.title?\n\nHello $user.displayname,\n\nSomebody waits for your book. To return it, visit:\n\n$book.url("/return", relative=False)\n\n$_("Thank you for reading with us.")\n\n$(org[\'title\']) sends its regards.\n',
    [
      'subject: Have you finished ‹book.title›?',
      'greeting: Hello ‹user.displayname›,',
      'paragraph: Somebody waits for your book. To return it, visit:',
      'paragraph: ‹book.url›',
      'paragraph: Thank you for reading with us.',
      'paragraph: ‹org› sends its regards.',
    ],
  ],
  [
    'functions of a shop in Smarty',
    'a.tpl',
    "Dear {$user.fullName},\n\nYour lamp from [[ config('STORE_NAME') ]] comes on Monday. See {link controller=user action=view id=$order.ID url=true}\n",
    ['greeting: Dear ‹user.fullName›,', 'paragraph: Your lamp from ‹STORE_NAME› comes on Monday. See ‹link›'],
  ],
  [
    'a colour in a block of its own',
    'a.html',
    '{% extends "base.html" %}\n{% block header_bg %}#d97706{% endblock %}\n{% block content %}<p>Your lamp left today.</p>{% endblock %}\n',
    ['paragraph: Your lamp left today.'],
  ],
  [
    'names after a per cent sign',
    'a.html',
    '<p>Hi %customer_first_name,</p><p>Your lamp from %company_name left today, 100 %sure.</p>',
    ['greeting: Hi ‹customer_first_name›,', 'paragraph: Your lamp from ‹company_name› left today, 100 %sure.'],
  ],
  ['a space whose name is not ended', 'a.html', '<p>Your lamp&nbsp&nbsp left today.</p>', ['paragraph: Your lamp left today.']],
  [
    'breaks and bold words in front matter',
    'a.md',
    '---\ntitle: Lamps\nlead: "Your lamp left today.<br/>It comes on Monday."\nmore: "Your **second lamp** comes to you on Friday."\n---\n\nSee the shades as well.\n',
    [
      'title: Lamps',
      'paragraph: Your lamp left today.',
      'paragraph: It comes on Monday.',
      'paragraph: Your second lamp comes to you on Friday.',
      'paragraph: See the shades as well.',
    ],
  ],
  [
    'names of icons',
    'a.html',
    '<p>Where is my lamp? <span class="material-symbols-outlined">expand_more</span></p><i class="material-icons">call</i>',
    ['paragraph: Where is my lamp?'],
  ],
]

test.each(CASES)('%s is read as what a customer sees', (_, path, source, blocks) => {
  expect(read(source, path)).toEqual(blocks)
})

describe('what a program sends to one customer is no advertising', () => {
  test.each([
    ['mail/late.tpl', 'Dear {$member.name},\n\nSome of your books are late. Please hand them in soon.\n\nKind regards,\nMia\n'],
    ['views/ready.blade.php', '<x-mail::message>\nHello {{ $name }},\n\nLet me know how the lamp works.\n</x-mail::message>\n'],
    ['views/dusk.blade.php', '<x-mail::message>\nHello {{ $name }},\n\nYour lamp is on until ten.\n\n[Unsubscribe]({{ $url }})\n</x-mail::message>\n'],
    ['mails/dawn.blade.php', '<x-mail::message>\nHello {{ $name }},\n\nYour lamp is on from six.\n\n[Unsubscribe]({{ $url }})\n</x-mail::message>\n'],
  ])('%s', (path, source) => {
    expect(parseCopy(source, { path }).messages[0]?.kind).toBe('transactional-email')
  })

  test.each([
    ['mail/spring.tpl', 'Dear {$member.name},\n\nSpring is here, and so is 20% off all lamps.\n\nKind regards,\nMia\n'],
    ['views/spring.blade.php', '<x-mail::message>\nHello {{ $name }},\n\nAll lamps are 20% off.\n\n[Unsubscribe]({{ $url }})\n</x-mail::message>\n'],
    ['views/list.tpl', 'Dear {$member.name},\n\nLamps for the garden are here.\n\nUnsubscribe here.\n'],
    ['newsletters/may.html', '<p>Dear {{ name }},</p><p>Lamps for the garden are here.</p>'],
  ])('but %s is', (path, source) => {
    expect(parseCopy(source, { path }).messages[0]?.kind).toBe('marketing-email')
  })
})

describe('who is greeted and who signs', () => {
  const roles = (source: string, path = 'mail/a.txt') =>
    Object.fromEntries(parseCopy(source, { path }).messages.flatMap((message) => message.blocks.map((block) => [block.text.trim(), block.role])))

  test.each([
    ['👋 Hi Sam,\n\nYour lamp left today.\n', '👋 Hi Sam,'],
    ['“Hi Sam,\n\nYour lamp left today.”\n', '“Hi Sam,'],
    ['Welcome, Sam!\n\nYour lamp left today.\n', 'Welcome, Sam!'],
    ['1 May\n\nThe shop\n\n2 High Street\n\nLeeds\n\nDear [Name of customer]:\n\nYour lamp left today.\n', 'Dear [Name of customer]:'],
  ])('%j greets', (source, line) => {
    expect(roles(source)[line]).toBe('greeting')
  })

  test.each([
    ['Hello, {{ name }}.\n\nYour lamp left today.\n', 'Hello, \ue000.'],
    ['Great news, {{ name }}!\n\nYour lamp left today.\n', 'Great news, \ue000!'],
  ])('%j greets with the value', (source, line) => {
    expect(roles(source)[line]).toBe('greeting')
  })

  test.each(['Welcome to Larkfield!', 'Welcome e-mail', 'Welcome'])('%j greets nobody', (line) => {
    expect(roles(`${line}\n\nHello Sam,\n\nYour lamp left today.\n`)).toMatchObject({ [line]: 'paragraph', 'Hello Sam,': 'greeting' })
  })

  test.each([
    ['– The Larkfield Team', '– The Larkfield Team', 'The Larkfield Team'],
    ['With kind regards,\n\nThe board of Larkfield', 'With kind regards,', 'The board of Larkfield'],
    ['Thanks for your trust,\n\nMia', 'Thanks for your trust,', 'Mia'],
    ['Your friend,\n\n-Mia', 'Your friend,', '-Mia'],
  ])('%j signs', (end, ...lines) => {
    const found = roles(`Hi Sam,\n\nYour lamp left today.\n\nIt comes on Monday.\n\n${end}\n`)
    expect(lines.filter((line) => line in found).map((line) => found[line])).not.toEqual([])
    for (const line of lines) if (line in found) expect([line, found[line]]).toEqual([line, 'sign-off'])
  })

  test('thanks in capitals with more to say after them do not close', () => {
    expect(roles('Hi Sam,\n\nYour lamp left today.\n\nTHANK YOU.\n\nYou need do nothing more for now, just wait.\n')['THANK YOU.']).toBe('paragraph')
  })
})
