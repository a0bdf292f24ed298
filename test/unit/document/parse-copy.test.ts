import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'

const shown = (source: string, path: string) =>
  parseCopy(source, { path }).messages.flatMap((message) =>
    message.blocks.map(
      (block) => `${block.role}: ${block.text.replace(/[\ue000-\uf8fe]/g, (char) => `<${block.placeholders[char.charCodeAt(0) - 0xe000]?.name}>`)}`,
    ),
  )

describe('what is read as prose', () => {
  test.each([
    ['a.md', '# Hello\n\nWe *love* [you](https://x.example) &amp; yours.', ['heading: Hello', 'paragraph: We love you & yours.']],
    [
      'a.md',
      'Hi {{ customer.first_name }},\n\nThanks for writing.\n\nBest,\nThe Acme team',
      ['greeting: Hi <customer.first_name>,', 'paragraph: Thanks for writing.', 'sign-off: Best,', 'sign-off: The Acme team'],
    ],
    [
      'a.txt',
      'Subject: Your order\n\nThis line was wrapped because it had grown to be longer than\nthe window it was written in.\nBye.',
      ['subject: Your order', 'paragraph: This line was wrapped because it had grown to be longer than the window it was written in.', 'paragraph: Bye.'],
    ],
    [
      'a.html',
      '<p>We&rsquo;re <b>here</b> {% if x %}now{% endif %}.</p><img alt="A cup &amp; a saucer">',
      ['paragraph: We’re here now.', 'paragraph: We’re here .', 'alt-text: A cup & a saucer'],
    ],
    ['a.html', '<script>var a = "We are proud"</script><button>Buy now</button>', ['button: Buy now']],
    [
      'a.html',
      '<body>\n\n<pre>\nThe lamp is <b>on</b> its way to you. It comes in a box that can be\nrecycled with paper.\n\nKeep the receipt.\n</pre>\n\n</body>',
      ['paragraph: The lamp is on its way to you. It comes in a box that can be recycled with paper.', 'paragraph: Keep the receipt.'],
    ],
    ['a.html', '<h1>{{ _(\'Keep\n<span class="big">it</span>\') }}</h1>{% if a %}<p>So.</p>{% endif %}', ['heading: Keep it', 'paragraph: So.']],
    ['a.html', '<pre>$ npm start\nReady. It runs. Listening to a port. {"port": 80}\nconst a = [1];</pre><p>Done.</p>', ['paragraph: Done.']],
  ])('%s %j', (path, source, expected) => {
    expect(shown(source, path)).toEqual(expected)
  })

  test('every piece of text is the same characters in the source', () => {
    const source = '> We\\*re &eacute;l **bold _x_**\n> next line\n\n- a {{b}} c &nbsp; d\n\n| A | B |\n|---|---|\n| c d | e |\n'
    for (const message of parseCopy(source, { path: 'x.md' }).messages) {
      for (const block of message.blocks) {
        for (const piece of block.pieces) if (piece.kind === 'text') expect(source.slice(piece.start, piece.end)).toBe(block.text.slice(piece.at, piece.to))
      }
    }
  })

  test('a row of <pre> that never end is read in step with its length', () => {
    const time = (count: number) => {
      const begin = process.cpuUsage().user
      parseCopy('<pre>It is on its way. It comes. It goes. '.repeat(count), { path: 'a.html' })
      return process.cpuUsage().user - begin
    }
    time(200)
    expect(time(4000)).toBeLessThan(1_000_000)
  })

  test('words under tlc in the front matter that are no settings are passed over', () => {
    expect(parseCopy('---\ntlc: off please\n---\n\nHello there.', { path: 'a.md' }).messages.length).toBe(1)
  })

  test.each([
    ['page.md', 'Your seat is by the door.'],
    ['mail.txt', 'Your seat is by the door.'],
    ['mail.liquid', 'Your seat is by the door.'],
    ['page.adoc', 'Your seat is by the door.'],
    ['page.html', '<p>Your seat is by the door.</p>'],
  ])('the front matter of %s is no text of the letter', (path, body) => {
    const { messages } = parseCopy(`---\nlayout: mail\nsubject: Your seat\npublisher: Four words of theirs\n---\n\n${body}\n`, { path })
    expect(messages[0]?.frontMatter).toMatchObject({ layout: 'mail', subject: 'Your seat' })
    expect(messages[0]?.blocks.map((block) => block.text)).toEqual(['Your seat', 'Your seat is by the door.'])
  })

  test('a letter between two rules of dashes is no front matter', () => {
    expect(shown('---\nNote: the door is open.\nCome in.\n---\n', 'a.txt').join(' ')).toContain('Come in.')
  })

  test('a format that is not read is named', () => {
    const document = parseCopy('x', { path: 'a.docx' })
    expect(document.messages).toEqual([])
    expect(document.problems[0]).toMatchObject({ kind: 'unsupported', found: '.docx' })
  })
})

test('a paragraph crowded with thousands of signs of markup is read as plain text, and said; a page of HTML is not', () => {
  const crowded = parseCopy(`${'<b>words</b> '.repeat(20_000)}\n\nWe are here for you.\n`, { path: 'a.md' })
  expect(crowded.problems.map(({ found }) => found)).toEqual(['markup nested more deeply than can be followed'])
  expect(crowded.messages[0]?.blocks.map(({ text }) => text).join('\n')).toContain('We are here for you.')
  expect(parseCopy(`<div>${'<b>words</b> '.repeat(20_000)}</div>\n\nWe are here for you.\n`, { path: 'a.md' }).problems).toEqual([])
}, 30_000)

test('markup nested beyond all bounds is read as plain text, and said', () => {
  const document = parseCopy(`${'> '.repeat(4000)}hello you`, { path: 'a.md' })
  expect(document.messages[0]?.blocks.map((block) => block.text).join(' ')).toContain('hello you')
  expect(document.problems.map((problem) => problem.kind)).toEqual(['syntax'])
})
