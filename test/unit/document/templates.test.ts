import { parseWithoutProcessing } from '@handlebars/parser'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import nunjucks from 'nunjucks'
import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'
import { findImbalance } from '../../../src/document/templates/balance.ts'
import { readPaths } from '../../../src/document/templates/branches.ts'
import { review } from '../../../src/review/review.ts'
import { ruleOf } from '../../../src/rules/index.ts'
import { applyEdits } from '../../../src/text/span.ts'
import { readSamples, shown } from './samples.ts'

const read = (source: string, path: string) => parseCopy(source, { path }).messages.flatMap((message) => message.blocks.map(shown))
const masked = (source: string, path: string) => parseCopy(source, { path }).tags.map((tag) => `${tag.kind} ${tag.name}`)

describe('template languages', () => {
  test.each([
    ['a.html', '<p>{{ name }}, {{{html}}}, {% if x %}yes{% endif %}</p>', ['value name', 'value html', 'open if', 'close endif']],
    ['a.hbs', '{{#each items}}{{this.title}}{{/each}}{{!-- no --}}', ['open each', 'value this.title', 'close each', 'comment ']],
    ['a.html.erb', '<% if a %>A<% elsif b %>B<% else %>C<% end %>', ['open if', 'middle else', 'middle else', 'close end']],
    ['a.ejs', '<% if (a) { %>A<% } else { %>B<% } %><%- name %>', ['open if', 'middle else', 'close end', 'value name']],
    ['a.tpl', '{foreach $a as $b}{$b.name|escape}{/foreach}{* no *}', ['open foreach', 'value b.name', 'close foreach', 'comment ']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: FreeMarker writes values so
    ['a.html', '<#list a as b>${b.name!"x"}</#list><@card/>', ['open list', 'value b.name', 'close list', 'include @card']],
    ['a.txt', '%1$s and %d% off, 100%s', ['value %1$s', 'value %d']],
    ['a.md', '## Title {#anchor}\n\nText {:.note}', ['statement ', 'statement ']],
    ['a.txt', 'Hi @FULLNAME@, see @NEWPAGE@, write to help@ACME.example or ask @acme', ['value FULLNAME', 'value NEWPAGE']],
    [
      'a.tt2',
      '[%# x %][% IF a %][% b.c | html %][% ELSE %][%|loc(d)%]Hi %1[%END%][% END %][% e = 1 %]',
      ['comment ', 'open if', 'value b.c', 'middle else', 'open filter', 'value 1', 'close end', 'close end', 'statement set'],
    ],
    ['a.txt', 'Hi $display_name, it costs $5, not US$ 6', ['value display_name']],
    ['a.txt', 'Hi {first_name, "there"}, {user.icon:text} [[a:b, [[c:d]]]]', ['value first_name', 'value user.icon:text', 'value a:b']],
    // A comment that speaks of styles begins none.
    ['a.html', '<!-- <style> --><p><%= contents %></p>', ['value contents']],
    ['a.txt', '[[email:greeting, {username}]], see [[help]]', ['value email:greeting']],
    ['a.twig', '<p {% block attributes %}title="We are proud"{% endblock %}>Hi</p>', ['statement block']],
    ['a.twig', '{% block body_class %}a page of ours{% endblock %}{% block title %}Yours{% endblock %}', ['statement block', 'open block', 'close endblock']],
    ['a.md', '{{< figure src="a.png" >}}\n\nText', ['statement figure']],
    [
      'a.liquid',
      'Hi {% comment %}a note {{ x }}{% if %}{% endcomment %}{% schema %}{"name": "Your seat"}{% endschema %}you',
      ['comment comment', 'statement schema'],
    ],
    ['a.liquid', 'Hi {% comment %}a note', ['open comment']],
    ['a.amp', '%%[ /* a note */ ]%%Hi', ['comment ']],
    ['a.php', '<?php /* a note */ ?>Hi<?php // another ?>', ['comment ', 'comment ']],
    ['a.txt', '{{lead.First Name:default=there}} {{ "}}" }}', ['value lead.First Name', 'value "}}"']],
  ])('%s %j', (path, source, expected) => {
    expect(masked(source, path)).toEqual(expected)
  })

  test.each([
    ['a.njk', "<p>{{ _('You\\'re in, %(name)s') }}</p>", ["paragraph: You're in, ‹name›"]],
    ['a.njk', "<p>{{ _('What\\u2019s next, friend?') }}</p>", ['paragraph: What’s next, friend?']],
    ['a.md', '- One seat\n{: .note}\n', ['list-item: One seat']],
    [
      'a.twig',
      '{% block subject %}Your seat, {{ name }}{% endblock %}{% block body %}<p>Bring a book.</p>{% endblock %}',
      ['subject: Your seat, ‹name›', 'paragraph: Bring a book.'],
    ],
    ['a.twig', "<p>{{ 'Thank you, friend'|trans }} {{ 'cart.title'|trans }}</p>", ["paragraph: Thank you, friend ‹'cart.title'›"]],
    ['a.html', '<style>p { color: red }</style><p>Hi {{ n }}</p>', ['greeting: Hi ‹n›']],
    ['a.jsx', 'const a = 1 < 2 && b > 3\nexport default () => <p>Hi {a < b ? <b>you</b> : "me"} there</p>', ['greeting: Hi you there']],
    ['a.jsx', "const f = <T,>(x: T) => x\n// don't\nconst g = () => (<>Hello {/* we */}there</>)", ['greeting: Hello there']],
    [
      'a.jsx',
      'const f = () => (<form><textarea rows="4" /><div className="end"><p>Lamps for your desk.</p></div></form>)',
      ['paragraph: Lamps for your desk.'],
    ],
    ['a.svelte', '{#each seats as seat}<p>Seat {seat.name}</p>{/each}', ['paragraph: Seat ‹seat.name›']],
    [
      'a.md',
      '> Hi {name},\n>\n> Your seat is booked.\n\n# Refund\n\n> Hi {name},\n>\n> Your refund is on its way.',
      [
        'greeting: Hi ‹name›,',
        'paragraph: Your seat is booked.',
        'heading, agent-only: Refund',
        'greeting: Hi ‹name›,',
        'paragraph: Your refund is on its way.',
      ],
    ],
    [
      'a.md',
      'Use this one:\n\n```\nHi Sam,\n\nYour seat is booked for Friday, as you asked us.\nIt will be held for you until noon on the day.\n```',
      [
        'paragraph: Use this one:',
        'greeting: Hi Sam,',
        'paragraph: Your seat is booked for Friday, as you asked us.',
        'paragraph: It will be held for you until noon on the day.',
      ],
    ],
    [
      'a.html',
      '---\ntitle: A seat for you\nitems:\n  - label: Book now, please\n---\n<p>Hello</p>',
      ['title: A seat for you', 'label: Book now, please', 'greeting: Hello'],
    ],
    ['a.md', '+++\ntitle = "A \\"seat\\" for you"\n+++\n\nHello', ['title: A "seat" for you', 'greeting: Hello']],
  ])('%s %j is read as prose', (path, source, expected) => {
    expect(read(source, path)).toEqual(expected)
  })

  test('words written into a translation call cannot close its string', () => {
    const [message] = parseCopy("<p>{{ _('You are in, friend.') }}</p><p>You are in.</p>", { path: 'a.njk' }).messages
    expect(message?.blocks.map((block) => block.encode('It\'s "in"'))).toEqual(['It’s “in”', 'It\'s "in"'])
  })

  test('declared delimiters are values', () => {
    const [message] = parseCopy('Hi [[first name]], welcome.', { path: 'a.txt', delimiters: [['[[', ']]']] }).messages
    expect(message?.blocks.map(shown)).toEqual(['paragraph: Hi ‹first name›, welcome.'])
  })
})

test.each([
  [
    'styles of a template without their element',
    'a.hbs',
    'body {\n  color: {{accent}};\n}\n\n/* Our page. */\nimg {\n  border: none;\n}\n\nHi Sam,\n',
    ['greeting: Hi Sam,'],
  ],
  ['a partial of styles alone', 'styles.hbs', '<style>\n@media print {\n  p { color: red; }\n}\n</style>\n', []],
  ['the head of a letter', 'a.txt', 'From: $owner\nX-Wrap: yes\nSubject: Your seat\nTo: $you\n\nHi Sam,\n', ['subject: Your seat', 'greeting: Hi Sam,']],
  ['a letter that speaks of a date', 'a.txt', 'Hi Sam,\n\nDate: Friday\n', ['greeting: Hi Sam,', 'paragraph: Date: Friday']],
  [
    'words of a translated sentence and its values',
    'a.tt2',
    'Subject: [%"%1 of yours"|loc(list.name)|qencode%]\n\n[%|loc(a,b)%]Your %1 at %2 is booked.[%END%]\n',
    ['subject: ‹› of yours', 'paragraph: Your ‹1› at ‹2› is booked.'],
  ],
  [
    'parts of a template that stand one after the other',
    'a.html.twig',
    '{% block subject %}Your order is here{% endblock %}\n{% block body %}Hi Sam,{% endblock %}',
    ['subject: Your order is here', 'greeting: Hi Sam,'],
  ],
  ['one part inside a sentence', 'a.html.twig', '<p>{% block a %}Home{% endblock %} of lamps</p>', ['paragraph: Home of lamps']],
  [
    'elements side by side in a web component',
    'a.html',
    '<my-card><span>Your app is free</span><b>We build it</b></my-card>',
    ['paragraph: Your app is free', 'paragraph: We build it'],
  ],
  ['elements inside the words of a web component', 'a.html', '<my-card>Your <b>app</b> <i>is</i> free</my-card>', ['paragraph: Your app is free']],
])('%s', (_, path, source, expected) => {
  expect(read(source, path)).toEqual(expected)
})

describe('comments', () => {
  test.each([
    ['a.liquid', 'Hi {{ name }}', '{% comment %} x {% endcomment %}'],
    ['a.html', '<p>{% unless a %}Hi{% endunless %}</p>', '{% comment %} x {% endcomment %}'],
    ['a.html', '<p>{% if a %}Hi{% endif %}</p>', null],
    ['a.html', '<p>Hi <%= name %></p>', null],
    ['a.html', '<p>Hi {{{Recipient.FirstName}}}</p>', null],
    ['a.html', '<p>Hi {{customer.name|default:"there"}}</p>', null],
    ['a.html', '<p>Hi %%first_name%%</p>', null],
    ['a.html', '<p>Hi {{ticket.requester.firstname}}</p>', null],
    ['a.vue', '<template><p>Hi {{ name }}</p></template>', null],
    ['a.svelte', '<p>Hi {name}</p>', null],
    ['a.mdx', 'Hi there', '{/* x */}'],
    ['a.hbs', 'Hi', '{{!-- x --}}'],
    ['a.html', '<p>Hi *|FNAME|*</p>', null],
    ['a.md', 'Hi there', null],
  ])('%s %j: %j', (path, source, expected) => {
    expect(parseCopy(source, { path }).comment?.wrap('x') ?? null).toBe(expected)
  })
})

describe('conditions', () => {
  test.each([
    [
      'a.liquid',
      '<p>It {% if a %}shipped{% elsif b %}waits{% else %}is late{% endif %} today.</p>',
      ['It shipped today.', 'It waits today.', 'It is late today.'],
    ],
    ['a.hbs', '<p>{{#paid}}Thank you{{/paid}}{{^paid}}Please pay{{/paid}} today.</p>', ['Thank you today.', 'Please pay today.']],
    ['a.txt', 'You have {n, plural, one {# seat} other {# seats}}.', ['You have ‹n› seat.', 'You have ‹n› seats.']],
    ['a.html.erb', '<p><% if a %>A<% if b %>B<% else %>C<% end %><% else %>D<% end %> day</p>', ['AB day', 'D day', 'AC day']],
  ])('%s %j is read on each path', (path, source, expected) => {
    expect(read(source, path).map((block) => block.replace(/^[^:]*: /, ''))).toEqual(expected)
  })

  test('a path names its condition and shows its own part', () => {
    const document = parseCopy('<p>A</p>{% if vip %}<p>B</p>{% else %}<p>C</p>{% endif %}', { path: 'a.liquid' })
    const message = document.messages[0]
    const paths = readPaths(message?.tags ?? [])
    expect(paths.map((path) => [path.label, message?.blocks.filter((block) => path.shows(block.start)).map((block) => block.text)])).toEqual([
      ['', ['A', 'B']],
      ['otherwise', ['A', 'C']],
    ])
  })

  test('a template nested a thousand deep is read', () => {
    const deep = `${'{% if a %}<b>'.repeat(1000)}Hello there, Sam.${'</b>{% endif %}'.repeat(1000)}`
    expect(read(`<p>${deep}</p>`, 'a.liquid')[0]).toBe('paragraph: Hello there, Sam.')
  })

  test('a finding on several paths is reported once', () => {
    const findings = review('<p>We are proud to offer {% if a %}seats{% else %}chairs{% endif %} to our friends.</p>', 'a.liquid').findings
    const places = findings.map((finding) => `${finding.rule} ${finding.start}`)
    expect(places.length).toBeGreaterThan(0)
    expect(new Set(places).size).toBe(places.length)
  })
})

/** Whether the ecosystem's own parser takes the template. */
function takes(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch {
    return false
  }
}
const sequence = (...tags: string[]) => fc.array(fc.constantFrom(...tags), { maxLength: 8 }).map((list) => list.join(' x '))
const balanced = (source: string, path: string) => findImbalance(parseCopy(source, { path }).tags) === null

describe('balance agrees with the ecosystem’s own parser', () => {
  test('Liquid', () => {
    const liquid = new Liquid()
    fc.assert(
      fc.property(sequence('{% if a %}', '{% endif %}', '{% unless b %}', '{% endunless %}', '{% for i in c %}', '{% endfor %}', '{{ d }}'), (source) => {
        expect(balanced(source, 'a.liquid')).toBe(takes(() => liquid.parse(source)))
      }),
    )
  })
  test('Handlebars', () => {
    fc.assert(
      fc.property(sequence('{{#if a}}', '{{/if}}', '{{#each b}}', '{{/each}}', '{{c}}'), (source) => {
        expect(balanced(source, 'a.hbs')).toBe(takes(() => parseWithoutProcessing(source)))
      }),
    )
  })
  test('Nunjucks', () => {
    fc.assert(
      fc.property(sequence('{% if a %}', '{% endif %}', '{% for i in c %}', '{% endfor %}', '{{ d }}', '{# e #}'), (source) => {
        expect(balanced(source, 'a.njk')).toBe(takes(() => nunjucks.compile(source, new nunjucks.Environment()).render({ c: [] })))
      }),
    )
  })
})

const SENTENCES = ['We are proud to offer a seat.', 'Your seat is booked.', 'We leverage synergies to empower you.', 'Please do not reply to this email.']
const INJECTED: readonly (readonly [string, string])[] = [
  ['a.liquid', '{{ order.number }}'],
  ['a.liquid', '{% assign a = 1 %}'],
  ['a.hbs', '{{{order}}}'],
  ['a.njk', '{# a note #}'],
  ['a.html.erb', '<%= order.number %>'],
  ['a.tpl', '{$order}'],
  ['a.html', '*|ORDER|*'],
  ['a.md', '{{ order.number }}'],
  ['a.txt', '%{order}'],
]

describe('placeholders', () => {
  test('between sentences leave all other findings where they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INJECTED),
        fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        ([path, tag], sentences, where) => {
          const wrap = (parts: string[]) => (/\.(md|txt)$/.test(path) ? parts.join('\n\n') : parts.map((part) => `<p>${part}</p>`).join('\n'))
          const at = Math.min(where, sentences.length)
          const page = (value: string) => wrap(['Seat one.', ...sentences.slice(0, at), `Seat ${value}.`, ...sentences.slice(at)])
          // Rules about a whole message point at its last line, which the sentence may become.
          const found = (source: string) =>
            review(source, path)
              .findings.filter((one) => ruleOf(one.rule)?.scope === 'block' && sentences.some((sentence) => sentence.includes(one.text)))
              .map((one) => `${one.rule} ${one.text}`)
          expect(found(page(tag))).toEqual(found(page('twelve')))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('survive every fix, with links and numbers, and nothing else changes', () => {
    const tokens = (text: string) => (text.match(/\{\{[^}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|https?:\/\/[^\s"<>)]+|\d+/g) ?? []).sort()
    fc.assert(
      fc.property(
        fc.constantFrom('a.liquid', 'a.md', 'a.html.erb'),
        fc.array(fc.constantFrom(...SENTENCES, 'We are pleased to announce that {{ plan }} is free until 12 May at https://acme.example/a.'), {
          minLength: 1,
          maxLength: 3,
        }),
        (path, sentences) => {
          const source = path.endsWith('md') ? sentences.join('\n\n') : `<p>${sentences.join(' ')}</p>`
          for (const finding of review(source, path).findings) {
            expect(source.slice(finding.start, finding.end)).toBe(finding.text)
            for (const fix of finding.fixes) {
              const after = applyEdits(source, fix.edits)
              const added = fix.edits.flatMap((edit) => tokens(edit.text))
              const removed = fix.edits.flatMap((edit) => tokens(source.slice(edit.start, edit.end)))
              expect(removed.filter((token) => !added.includes(token))).toEqual([])
              expect(after.length).toBe(source.length + fix.edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0))
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a text and its entity-encoded twin give the same findings', () => {
  const encode = (text: string) => text.replace(/[a-z']/g, (char, at: number) => (at % 3 ? char : `&#${char.charCodeAt(0)};`))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES, "We're thrilled to share it's here."), { minLength: 1, maxLength: 4 }), (sentences) => {
      const rules = (source: string) => review(source, 'a.html').findings.map((finding) => `${finding.rule} ${finding.message}`)
      const page = (list: string[]) => list.map((sentence) => `<p>${sentence}</p>`).join('')
      expect(rules(page(sentences.map(encode)))).toEqual(rules(page(sentences)))
    }),
    { numRuns: 30 },
  )
})

test('any text in any format is read without a throw, every piece exact', () => {
  const paths = [
    'a.html',
    'a.md',
    'a.mdx',
    'a.jsx',
    'a.astro',
    'a.vue',
    'a.mjml',
    'a.adoc',
    'a.rst',
    'a.txt',
    'a.liquid',
    'a.hbs',
    'a.njk',
    'a.tpl',
    'a.erb',
    'a.ftl',
  ]
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('{{', '}}', '{%', '%}', '<%', '%>', '{', '}', '<p>', '</p>', '`', '---\n', '\n\n', '> ', '*|A|*', '&amp;', "'", '"', 'We are here. '),
  )
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.array(piece, { maxLength: 20 }), (path, pieces) => {
      const source = pieces.join('')
      for (const message of parseCopy(source, { path }).messages) {
        for (const block of message.blocks) {
          for (const one of block.pieces) {
            expect(one.start >= 0 && one.end <= source.length && one.start <= one.end).toBe(true)
            if (one.kind === 'text') expect(source.slice(one.start, one.end)).toBe(block.text.slice(one.at, one.to))
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('every finding in the samples is a slice of its source', () => {
  for (const { name, source } of readSamples())
    for (const finding of review(source, name).findings) expect(source.slice(finding.start, finding.end)).toBe(finding.text)
})
