import { expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { review } from '../../../src/review/review.ts'
import { shown } from './samples.ts'

/** Templates as people really leave them: “utilise” stands only where no customer reads it. */
const CASES: readonly (readonly [what: string, path: string, source: string, read: readonly string[]])[] = [
  [
    'a program in Blade',
    'a.blade.php',
    `@php\n$x = 'We utilise it'; // it's\nif ($a > $b) { echo "<p>utilise it</p>"; }\n@endphp\n<p>Lamps for you.</p>`,
    ['paragraph: Lamps for you.'],
  ],
  [
    'brackets in strings, over several lines, in Blade',
    'a.blade.php',
    `@props([\n  'text' => 'We utilise (it',\n  'more' => [")"],\n])\n<p @class(['utilise it' => $a])>Lamps @money($order->total) for you.</p>\n@session('we utilise it')\nKept.\n@endsession`,
    ['paragraph: Lamps ‹money› for you.', 'paragraph: Kept.'],
  ],
  [
    'parts of a page that are one line each, in Blade',
    'a.blade.php',
    "@extends('mail')\n@section('title', __('Your lamp is on its way'))\n@section('greeting', 'Hi there, it\\'s quick.')\n@section('colour', $dark ? 'red' : 'blue')\n@section('content')\n<p>@lang('Lamps for you.') @lang('lamp.key')</p>\n@endsection",
    ['paragraph: Your lamp is on its way', "paragraph: Hi there, it's quick.", 'paragraph: Lamps for you. ‹lang›'],
  ],
  [
    'words that a helper translates, in Handlebars',
    'a.hbs',
    '<h1>{{{t "Your lamp is here, {name}!" name=user.name}}}</h1><p>{{t \'Keep it dry.\'}} {{t "lamp.key"}}</p>',
    ['heading: Your lamp is here, ‹name›!', 'paragraph: Keep it dry. ‹t "lamp.key"›'],
  ],
  [
    'tags in plain text',
    'a.txt',
    'Hi <b>{{name}}</b>,<br><br>Your lamp <a href="https://lamps.example/1">is here</a>.<br/>It is <span style="x">on</span>, <i>again</i>. Is 1 < 2, or <never>?\n\n<p>One.</p><p>Two.</p>\n',
    ['greeting: Hi ‹name›,', 'paragraph: Your lamp is here.', 'paragraph: It is on, again. Is 1 < 2, or <never>?', 'paragraph: One.', 'paragraph: Two.'],
  ],
  [
    'an address that is no directive of Blade',
    'a.blade.php',
    '@if($a)\nWrite to @acme (our name) or help@acme.example today.\n@endif',
    ['paragraph: Write to @acme (our name) or ‹help@acme.example› today.'],
  ],
  [
    'lines of control and calls in Mako',
    'a.txt',
    `Hi \${user.first_name},\n\n% if not user.paid:\nPay your bill here:\n\n\${ h.url_for(controller='pay', id=user.id) }\n% else:\nYour lamp is paid.\n% endif\n\nLamps for you.\n`,
    [
      'greeting: Hi ‹user.first_name›,',
      'paragraph: Pay your bill here:',
      'paragraph: ‹h.url_for›',
      'paragraph: Your lamp is paid.',
      'paragraph: Lamps for you.',
    ],
  ],
  [
    'a per cent sign at the start of a line',
    'a.txt',
    `Hi \${name},\n\n% if you like lamps, take 10 of them.\n`,
    ['greeting: Hi ‹name›,', 'paragraph: % if you like lamps, take 10 of them.'],
  ],
  [
    'an address that goes on after a value',
    'a.txt',
    `Hi \${name},\n\n\${site}/account/lamps?id=\${id}\n\nSend {{name}}/your friends a lamp.\n`,
    ['greeting: Hi ‹name›,', `paragraph: ‹\${site}/account/lamps?id=\${id}›`, 'paragraph: Send ‹name›/your friends a lamp.'],
  ],
  [
    'a function of a shop’s own in Smarty',
    'a.tpl',
    '{shop_logo}\n<p>Hi {$name},</p><p>Lamps for you.</p>',
    ['paragraph: ‹shop_logo›', 'greeting: Hi ‹name›,', 'paragraph: Lamps for you.'],
  ],
  [
    'what is to be filled in, in Markdown',
    'a.md',
    'Your lamp comes on <date>. Ask <agent name>, or <b>Sam</b>.\n',
    ['paragraph: Your lamp comes on ‹date›. Ask ‹agent name›, or Sam.'],
  ],
  ['an element of somebody’s own', 'a.html', '<p>Your lamp comes on <date>3 May</date>.</p>', ['paragraph: Your lamp comes on', 'paragraph: 3 May']],
  [
    'a typed letter whose sentences end in values',
    'a.html',
    '<title>Lamps</title><pre>Dear {{name}},\n\nThank you for the order of {{count}}.\n\nYour lamp comes on {{day}}.\n\nIt is yours to keep.\n</pre>',
    [
      'title: Lamps',
      'greeting: Dear ‹name›,',
      'paragraph: Thank you for the order of ‹count›.',
      'paragraph: Your lamp comes on ‹day›.',
      'paragraph: It is yours to keep.',
    ],
  ],
  [
    'replies in fences that begin on the line of their greeting',
    'a.md',
    '# Replies\n\n## Late\n\n```\nHi Sam, your lamp comes on Monday this week.\nYou can also pick it up in our shop.\n```\n\n## Stars\n\n```\nThank you so much! We are glad that you like your lamp.\nThe shade comes in three colours if you want another.\n```\n\n## Code\n\n```\nhi = lamp(you, and, me, or, them, in, a, house, that, has, a, lamp, over, there)\nlet the lamp be on for ever and ever\n```\n',
    [
      'heading: Replies',
      'heading: Late',
      'paragraph: Hi Sam, your lamp comes on Monday this week.',
      'paragraph: You can also pick it up in our shop.',
      'heading: Stars',
      'paragraph: Thank you so much! We are glad that you like your lamp.',
      'paragraph: The shade comes in three colours if you want another.',
      'heading: Code',
    ],
  ],
  ['highlighted code in Jekyll', 'a.md', 'Lamps for you.\n\n{% highlight ruby %}\nWe utilise it.\n{% endhighlight %}\n', ['paragraph: Lamps for you.']],
  ['highlighted code in Hugo', 'a.md', 'Lamps for you.\n\n{{< highlight go >}}\nWe utilise it.\n{{< /highlight >}}\n', ['paragraph: Lamps for you.']],
  [
    'code as an element in Markdown',
    'a.md',
    'Type <code>now(utilise)</code> and <kbd>Enter</kbd><style>p { utilise: it }</style>.\n',
    ['paragraph: Type now(utilise) and Enter.'],
  ],
  ['struck words as an element in Markdown', 'a.md', 'Lamps <s>we utilise</s> for you.\n', ['paragraph: Lamps for you.']],
  [
    'texts of a component in Vue',
    'a.vue',
    '<template><p>Lamps for you.</p></template>\n<i18n>\n{ "en": { "a": "We utilise it" } }\n</i18n>',
    ['paragraph: Lamps for you.'],
  ],
  [
    'attributes of elements in MJML',
    'a.mjml',
    '<mjml><mj-head><mj-html-attributes><mj-selector path=".a"><mj-html-attribute name="data-a">We utilise it</mj-html-attribute></mj-selector></mj-html-attributes></mj-head><mj-body><mj-text>Lamps for you.</mj-text></mj-body></mjml>',
    ['paragraph: Lamps for you.'],
  ],
  [
    'what a program was told in reStructuredText',
    'a.rst',
    'Lamps for you.\n\n>>> print("We utilise it")\nWe utilise it.\n\nAnd shades.\n',
    ['paragraph: Lamps for you.', 'paragraph: And shades.'],
  ],
  [
    'code without a fence, and conditions, in AsciiDoc',
    'a.adoc',
    'Lamps for you.\n\n[source,ruby]\nwe = utilise it\nplease\n\nifdef::utilise[]\nAnd shades.\nendif::[]\n',
    ['paragraph: Lamps for you.', 'paragraph: And shades.'],
  ],
  [
    'a program in the Template Toolkit',
    'a.tt2',
    '<p>Lamps for you.</p>[% PERL %] print "We utilise it"; [% END %]<p>And shades.</p>',
    ['paragraph: Lamps for you.', 'paragraph: And shades.'],
  ],
  ['a program in Smarty', 'a.tpl', '<p>Lamps for {$name}.</p>{php} echo "We utilise it"; {/php}', ['paragraph: Lamps for ‹name›.']],
  [
    'a value in a value in Braze',
    'a.html',
    `{% connected_content https://acme.example/we?utilise={{\${city}}} :save it %}<p>Lamps in {{custom_attribute.\${home city}}} for {{\${first_name} | default: "you"}}.</p>`,
    [`paragraph: Lamps in ‹custom_attribute.\${home city}› for ‹first_name›.`],
  ],
  [
    'code in Razor, with its markup',
    'a.cshtml',
    '@model Acme.Letter\n@{\n  var we = "utilise it"; // it\'s\n}\n@if (Model.Items.Count > 1 && x == "utilise }")\n{\n  var we = "utilise";\n  <p>Lamps for @Model.Name.</p>\n}\nelse\n{\n  @:One lamp for @(Model.First + "utilise").\n}\n@foreach (var one in Model.Items) { <li>Lamp @one.Name</li> }\n@section Scripts { <p>And shades.</p> }\n@functions { string We() { return "utilise"; } }\n<p>Write to help@acme.example or @@acme.</p>',
    [
      'paragraph: Lamps for ‹Model.Name›.',
      'paragraph: One lamp for ‹Model.First + "utilise"›.',
      'list-item: Lamp ‹one.Name›',
      'paragraph: And shades.',
      'paragraph: Write to ‹help@acme.example› or @@acme.',
    ],
  ],
  [
    'a program in Velocity',
    'a.html',
    '#set($we = "utilise (it)")\n#if($count > 1 && $x == "utilise")\n<p>Lamps for $!{order.name}.</p>\n#elseif($b)\n<p>One lamp for $order.first.toUpperCase().</p>\n#else\n<p>No lamp, #1 of 2, $5 for #Sam.</p>\n#end\n#foreach($one in $all)<p>And shades.</p>#end\n#* We utilise it. *#',
    [
      'paragraph: Lamps for ‹order.name›.',
      'paragraph: One lamp for ‹order.first.toUpperCase()›.',
      'paragraph: No lamp, #1 of 2, $5 for #Sam.',
      'paragraph: And shades.',
    ],
  ],
  [
    'elements of Phoenix',
    'a.heex',
    '<.header class="we utilise it">Your lamps<:subtitle>And shades.</:subtitle></.header>\n<p :if={@count > 1} phx-click={JS.push("utilise")}>Lamps for {@name}.</p>',
    ['paragraph: Your lampsAnd shades.', 'paragraph: Lamps for ‹name›.'],
  ],
]

test.each(CASES)('%s is read as what a customer sees', (_, path, source, read) => {
  expect(parseCopy(source, { path }).messages.flatMap((message) => message.blocks.map(shown))).toEqual(read)
  expect(review(source, path).findings.filter((one) => one.rule === 'jargon' || one.rule === 'unbalanced-template')).toEqual([])
})

test.each([
  ['mail.html', '<p>Thanks for shopping at {{ shop.name }}. We pack it today.</p>', ['Thanks for shopping at .', 'We pack it today.']],
  ['mail.blade.php', '<p>Your parcel is with <b>{{ $carrier }}</b>. It comes at noon.</p>', ['Your parcel is with .', 'It comes at noon.']],
  [
    'mail.txt',
    'We have put a short film on how to hang the lamp here: https://larkfield.example/watch?v=lamp-on-the-wall\nWrite to me when it hangs.\n',
    ['We have put a short film on how to hang the lamp here:', 'Write to me when it hangs.'],
  ],
  [
    'page.md',
    '👉 Bring your bike on Monday, and we look at its brakes and its chain\n👉 Fetch it on Tuesday, with a note of what we changed and why we did\n',
    ['👉 Bring your bike on Monday, and we look at its brakes and its chain', '👉 Fetch it on Tuesday, with a note of what we changed and why we did'],
  ],
  ['mail.txt', '✅ Free returns\n● Paid post\n', ['Free returns', 'Paid post']],
])('%s: a sentence ends where a reader sees its end: %j', (path, text, sentences) => {
  const { messages } = parseCopy(text, { path })
  const read = messages.flatMap((message) => message.blocks.flatMap((block) => block.sentences.map((one) => one.text.replace(/[\ue000-\uf8fe]/g, '').trim())))
  expect(read.map((one) => one.replace(/^✅ /, ''))).toEqual(sentences)
})
