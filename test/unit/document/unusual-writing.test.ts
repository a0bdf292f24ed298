import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'

/** Role and words of each block on the first way through the conditions, each value as ◆. */
function blocksOf(file: string, text: string): string[] {
  return parseCopy(text, { path: file }).messages.flatMap((message) =>
    message.blocks.filter((block) => block.reading === 0).map((block) => `${block.role}: ${block.text.replace(/[\ue000-\uf8fe]/g, '◆')}`),
  )
}

describe('copy written in unusual ways is read as its reader sees it', () => {
  test.each<[string, string, string, string[]]>([
    [
      'callouts, and headings without their blank',
      'page.md',
      '> [!IMPORTANT]\n> Bring your ticket.\n\n> [!TIP]- Before you dig\n> Ask **us**.\n\n:::tip Good to know\nChildren dig for nothing.\n:::\n\n##Opening times\n\n#plotlife is open. Reply ##here.\n',
      [
        'paragraph: Bring your ticket.',
        'paragraph: Before you dig',
        'paragraph: Ask us.',
        'paragraph: Good to know',
        'paragraph: Children dig for nothing.',
        'paragraph: Opening times',
        'paragraph: #plotlife is open. Reply ##here.',
      ],
    ],
    [
      'the page of a WordPress plugin',
      'readme.txt',
      '=== Plot Planner ===\nContributors: ann\nTags: plots, beds\nRequires at least: 6.0\nStable tag: 1.2\nLicense: GPLv2\n\nPlan your beds.\n\n== Description ==\nYou **draw a bed** and dig it.\n\n= 1.2 =\n* Beds can be round: Tags: no longer hide them.\n',
      [
        'heading: Plot Planner',
        'paragraph: Plan your beds.',
        'heading: Description',
        'paragraph: You draw a bed and dig it.',
        'heading: 1.2',
        'list-item: Beds can be round: Tags: no longer hide them.',
      ],
    ],
    [
      'words framed by rows of a sign in a plain mail',
      'mail.txt',
      '*** Please keep this mail ***\n\nHi Sam,\n\n-- Your plot --\nIt is 5 * 6 metres ** large.\nTags: two beds.\n',
      [
        'paragraph: Please keep this mail',
        'greeting: Hi Sam,',
        'paragraph: Your plot',
        'paragraph: It is 5 * 6 metres ** large.',
        'paragraph: Tags: two beds.',
      ],
    ],
    [
      'words that a tag does nothing but print',
      'mail.text.erb',
      `Hi <%= @name %>,\n\n<%= "Your plot is yours " \\\n  "from Monday." %>\n\n<%= "#{@bed} is the bed" %>\n\n<%= 'bed' %>\n`,
      ['greeting: Hi ◆,', 'paragraph: Your plot is yours from Monday.', 'paragraph: ◆', 'paragraph: ◆'],
    ],
    [
      'Smarty as XOOPS writes it',
      'plot.tpl',
      'Hi <{$name}>,\n\n<{if $late}>Your plot <{$plot}> is late.<{/if}>\n<{* for the gardener *}>\n',
      ['greeting: Hi ◆,', 'paragraph: Your plot ◆ is late.'],
    ],
    [
      'a link of reStructuredText over two lines',
      'page.rst',
      'Plots\n=====\n\nSee the `guide to\nthe beds <https://acme.example/g>`_ now.\n\n* one\n  bed\n* two beds\n',
      ['heading: Plots', 'paragraph: See the guide to the beds now.', 'list-item: one bed', 'list-item: two beds'],
    ],
    [
      'an address put together of values',
      'mail.ftl',
      `Open \${scheme}://\${host}/join and choose a bed, \${name}.<#-- note -->\n`,
      ['paragraph: Open ◆ and choose a bed, ◆.'],
    ],
    [
      'a string to translate, as CiviCRM has it',
      'thanks.tpl',
      '{if $ok eq 1}\n{ts}Thank you for your gift.{/ts}\n{/if}\n\n{ts}Write to us{/ts}: {$address}\n',
      ['paragraph: Thank you for your gift.', 'paragraph: Write to us: ◆'],
    ],
    [
      'the title over the markup of an e-mail',
      'emails.json',
      JSON.stringify({ mails: { locked: { title: 'Your plot is yours, {{name}}', bodyHtml: '<p>Dear {{name}},</p><p>You may dig from Monday.</p>' } } }),
      ['subject: Your plot is yours, ◆', 'greeting: Dear ◆,', 'paragraph: You may dig from Monday.'],
    ],
    [
      'a value inside a translated string',
      'mail.text.erb',
      '<%= _("{{body}} has asked you to explain your request.") %>\n',
      ['paragraph: ◆ has asked you to explain your request.'],
    ],
    [
      'words indented in a branch',
      'mail.md',
      'Thanks for your gift.\n\n{% if monthly %}\n    You gave {{ sum }} for every month.\n{% endif %}\n\nSee the code:\n\n    run it now.\n',
      ['paragraph: Thanks for your gift.', 'paragraph: You gave ◆ for every month.', 'paragraph: See the code:'],
    ],
    [
      'a button of a mail, indented as code would be',
      'mail.blade.php',
      "@component('mail::message')\n# Hello {{ $name }},\n\nYour bed is booked.\n\n@component('mail::button', ['url' => route('beds')])\n    See my bed\n@endcomponent\n\n<x-mail::button :url=\"$url\">\nPay now\n</x-mail::button>\n\n@component('mail::button', ['url' => $url])\nPay {{ $sum }} now\n@endcomponent\n\nThanks,<br>\nMaya\n@endcomponent\n",
      [
        'greeting: Hello ◆,',
        'paragraph: Your bed is booked.',
        'button: See my bed',
        'button: Pay now',
        'button: Pay ◆ now',
        'sign-off: Thanks,',
        'sign-off: Maya',
      ],
    ],
    [
      'saved replies in fences that greet nobody',
      'replies.md',
      '# Replies\n\n## Mended\n\n```\nThanks for telling us about the bed. It was mended in the last week of May. Please choose it again.\n```\n\n## Code\n\n```\nthanks = for_all(beds)\nprint(thanks)\n```\n',
      [
        'heading: Replies',
        'heading: Mended',
        'paragraph: Thanks for telling us about the bed. It was mended in the last week of May. Please choose it again.',
        'heading: Code',
      ],
    ],
    [
      'a greeting with two titles',
      'mail.txt',
      'Dear Mr./Ms. {{ name }},\n\nYour bed is booked.\n',
      ['greeting: Dear Mr./Ms. ◆,', 'paragraph: Your bed is booked.'],
    ],
    [
      'front matter in TOML above a page in HTML',
      'page.html',
      '+++\nDescription = ""\ndate = "2026-05-06T11:55:30-04:00"\ntitle = "Beds for May"\n\n+++\n</div>\n<p>Choose a bed by Friday.</p>\n',
      ['title: Beds for May', 'paragraph: Choose a bed by Friday.'],
    ],
    [
      'blocks of Smarty',
      'page.tpl',
      '{extends file=\'main.tpl\'}\n{block name="top"}\n<p>Book a bed by Friday.</p>\n{/block}\n',
      ['paragraph: Book a bed by Friday.'],
    ],
    [
      'a plugin of Smarty round the words',
      'mail.tpl',
      '<p>{lang language=$l}Your plot of {$size} is ready.{/lang}</p>\n',
      ['paragraph: Your plot of ◆ is ready.'],
    ],
    [
      'the end of a shortcode of Hugo',
      'page.md',
      '{{< hl >}}\nThe plot is ready.\n{{</hl>}}\n\nGo on.\n',
      ['paragraph: The plot is ready.', 'paragraph: Go on.'],
    ],
    [
      'words set in inside an element of MDX',
      'page.mdx',
      '<div>\n\n    Our plots are open all year.\n\n    ## When to come\n\n    Come by at noon.\n\n</div>\n',
      ['paragraph: Our plots are open all year.', 'heading: When to come', 'paragraph: Come by at noon.'],
    ],
    [
      'a letter set in under its heading',
      'mail.md',
      '## Welcome\n\n    Hi Sam,\n\n    Your plot is ready for you to dig.\n\n    Bring a spade and water, and stay as long as you like.\n',
      [
        'heading: Welcome',
        'greeting: Hi Sam,',
        'paragraph: Your plot is ready for you to dig.',
        'paragraph: Bring a spade and water, and stay as long as you like.',
      ],
    ],
    ['a directive of Blade behind a full stop', 'mail.blade.php', '<p>We try again @if ($d)on {{ $d }}.@endif</p>', ['paragraph: We try again on ◆.']],
    [
      'reStructuredText in a .txt file',
      'mail.txt',
      '.. _welcome:\n\nWelcome\n=======\n\nSee the `guide <https://acme.example/g>`_ now.\n\n.. note::\n\n   Bring *two* towels.\n',
      ['heading: Welcome', 'paragraph: See the guide now.', 'paragraph: Bring two towels.'],
    ],
    [
      'headings, inset text and links of GOV.UK Notify',
      'offer.text.erb',
      '# You can apply again\n\n^ The deadline is Friday at noon.\n\n[Sign in](<%= url %>) to see your offer.\n',
      ['heading: You can apply again', 'paragraph: The deadline is Friday at noon.', 'paragraph: Sign in to see your offer.'],
    ],
    [
      'lines that are labelled one by one',
      'mail.txt',
      'Paid: £{{ a }}\n{% if x %}Your tutor: {{ t }}\n{% endif %}{% if y %}Voucher: {{ v }} (-£{{ d }})\n{% endif %}Location: {{ l }}\n',
      ['paragraph: Paid: £◆', 'paragraph: Your tutor: ◆', 'paragraph: Voucher: ◆ (-£◆)', 'paragraph: Location: ◆'],
    ],
    [
      'labelled lines of sentences',
      'note.md',
      'Renewal: Please update your status after the payment\nStopping: If you wish to stop, tell us before the renewal date\n',
      ['paragraph: Renewal: Please update your status after the payment', 'paragraph: Stopping: If you wish to stop, tell us before the renewal date'],
    ],
    [
      'a Ruby string continued on the next line',
      'mail.text.erb',
      '<%= _("We asked you a question about " \\\n      "your plot last Friday.") %>\n',
      ['paragraph: We asked you a question about your plot last Friday.'],
    ],
    [
      'words on a button that a macro draws',
      'mail.md',
      '{{ button("Edit your profile", edit_url) }}\n\n{% button "Visit the forum", url %}\n',
      ['paragraph: Edit your profile', 'paragraph: Visit the forum'],
    ],
    [
      'a heading that data keep as a name',
      'site.yml',
      'parts:\n  - name: Tiles Built to Last\n    text: Our tiles come in four colours.\n  - name: Ann Smith\n    text: She lays the tiles herself.\n',
      ['heading: Tiles Built to Last', 'paragraph: Our tiles come in four colours.', 'paragraph: She lays the tiles herself.'],
    ],
    [
      'indented elements after an empty line, inside an element',
      'page.md',
      '<section>\n  <h2>Lawns</h2>\n\n    <p>We mow the lawn every week.</p>\n</section>\n\nAn example:\n\n    <p>This is code.</p>\n',
      ['heading: Lawns', 'paragraph: We mow the lawn every week.', 'paragraph: An example:'],
    ],
    [
      'a signature in a quotation',
      'mail.html',
      '<p>Your plot is ready.</p><blockquote>Best regards,<br>Maya Hill</blockquote>',
      ['paragraph: Your plot is ready.', 'sign-off: Best regards,', 'sign-off: Maya Hill'],
    ],
    ['values of FreeMarker in square brackets', 'mail.ftl', 'Hello [=name], your room is [=room.number!"free"].\n', ['paragraph: Hello ◆, your room is ◆.']],
    [
      'a formula',
      'page.md',
      'The plot has $$a^2 + b^2 = c^2$$ square feet.\n\nYou save $$ and more $$ with us.\n',
      ['paragraph: The plot has square feet.', 'paragraph: You save $$ and more $$ with us.'],
    ],
    ['an address that a function makes', 'mail.html', '<p>Your plot is at {{ url_for("plot", id=7) }}.</p>', ['paragraph: Your plot is at ◆.']],
  ])('%s', (_, file, text, expected) => {
    expect(blocksOf(file, text)).toEqual(expected)
  })

  test('a signature in a quotation is no customer’s', () => {
    const [message] = parseCopy('<p>Your plot is ready.</p><blockquote>Best regards,<br>Maya</blockquote>', { path: 'mail.html' }).messages
    expect(message?.blocks.map((block) => block.voice)).toEqual(['company', 'company', 'company'])
  })

  test('a call that makes an address may hide no greeting', () => {
    const [message] = parseCopy('<p>Hi Sam,</p><p>Your plot is at {{ url_for("plot", id=7) }}.</p>', { path: 'mail.html' }).messages
    expect(message?.mayHoldMore).toBe(false)
  })
})

test.each<[string, string, number[]]>([
  ['a plugin’s page, whose title has the most signs', '=== Plots ===\n\n== Beds ==\n\n= Seeds =\n', [1, 2, 3]],
  ['a wiki, whose title has the fewest', '= Plots =\n\n== Beds ==\n\n=== Seeds ===\n', [1, 2, 3]],
])('how deep a heading between signs stands: %s', (_, text, levels) => {
  const blocks = parseCopy(text, { path: 'page.txt' }).messages.flatMap((message) => message.blocks)
  expect(blocks.map((block) => block.level)).toEqual(levels)
})

test.each<[string, string[]]>([
  ['The oven broke, and that is where we come in. Our crew brings another.', ['The oven broke, and that is where we come in.', 'Our crew brings another.']],
  ['The shop closes at 5 p.m. You can call us until six.', ['The shop closes at 5 p.m.', 'You can call us until six.']],
  ['The oven costs $1,400. However, you pay it over a year.', ['The oven costs $1,400.', 'However, you pay it over a year.']],
  ['We bake at night. our bread is warm at six.', ['We bake at night.', 'our bread is warm at six.']],
  ['Ask for Dr. The in the clinic.', ['Ask for Dr. The in the clinic.']],
  ['It weighs approx. the same as the old oven.', ['It weighs approx. the same as the old oven.']],
  ['The shelf is 5 in. long and 3 in. wide.', ['The shelf is 5 in. long and 3 in. wide.']],
  ['The bed is 5 in. Deep beds are dry.', ['The bed is 5 in. Deep beds are dry.']],
  ['Bring shoes to dig in. Spades are there for all.', ['Bring shoes to dig in.', 'Spades are there for all.']],
  ['Leave the pots in the sun. Shade comes at noon.', ['Leave the pots in the sun.', 'Shade comes at noon.']],
])('where a sentence ends: %s', (text, sentences) => {
  const found = parseCopy(text, { path: 'page.txt' }).messages.flatMap((message) => message.blocks.flatMap((block) => block.sentences.map((one) => one.text)))
  expect(found).toEqual(sentences)
})

test('notes beside the plan of an e-mail are not its words', () => {
  const plan =
    '# Plot letter\n\n## Subject line options\n\nYour plot is waiting\n\n## Email body\n\nYou may dig from Monday.\n\n## Technical notes\n\n### Send timing\n\nOne hour after somebody joins.\n\n### Styling guidelines\n\nWide margins.\n'
  const blocks = parseCopy(plan, { path: 'emails/plot.md' }).messages.flatMap((message) => message.blocks)
  const voices = new Map(blocks.map((block) => [block.text, block.voice]))
  expect(voices.get('You may dig from Monday.')).toBe('company')
  expect(voices.get('One hour after somebody joins.')).toBe('agent-only')
  expect(voices.get('Wide margins.')).toBe('agent-only')
  const page = parseCopy('# Plots\n\nYou may dig from Monday.\n\n## Trigger\n\nA trigger starts the pump.\n\n## Beds\n\nBig.\n', { path: 'page.md' })
  expect(page.messages.flatMap((message) => message.blocks).every((block) => block.voice === 'company')).toBe(true)
})
