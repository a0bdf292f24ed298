import { describe, expect, test } from 'vitest'
import { parseCopy } from '../../../src/document/parse-copy.ts'

/** A form that a shop shows: named as the e-mails about the same matter are. */
const FORM = '<h1>Change password</h1><label>New password</label><input><p>Please enter a new password.</p><button>Save</button>'
const WELCOME = '<h1>Welcome to our studio!</h1><p>We draw gardens, and you plant them.</p>'
const POLICY = `<h1>Privacy of <%= company %></h1><p>${'We keep what you send us as long as the law says so. '.repeat(5)}If you unsubscribe from our letters, your address is struck off the list within two days.</p>`

describe('the type of a message', () => {
  test.each([
    ['a form is a page', FORM, 'views/edit-password.ejs', 'marketing-page'],
    ['a form in a folder of e-mails is a page too', FORM, 'emails/password-form.html', 'marketing-page'],
    ['a page that welcomes everybody', WELCOME, 'studio.html', 'marketing-page'],
    ['a page of the program that says welcome', WELCOME, 'views/pages/dashboard/welcome.ejs', 'marketing-page'],
    ['plain text that a program fills in for you', 'Your campaign {$title} is live.\n\nSee it here:\n{$url}\n', 'status_text.tpl', 'transactional-email'],
    ['a letter that calls its reader by name', '<?= $userName ?>,\n\nYour locker is open again.\n', 'locker.php', 'transactional-email'],
    [
      'a class that one customer has booked',
      '<p>{{first_name}}, your class is tomorrow at seven.</p><p>Bring an apron.</p>',
      'emails/class.hbs',
      'transactional-email',
    ],
    ['an e-mail that says welcome', WELCOME, 'emails/welcome.html', 'marketing-email'],
    ['a letter that welcomes one customer', '<p>Welcome, {{first_name}}!</p><p>Your account is ready.</p>', 'hello.liquid', 'transactional-email'],
    ['a policy that speaks of unsubscribing', POLICY, 'privacy.ejs', 'marketing-page'],
    [
      'a foot that lets one go',
      '<p>Spring is here, <%= town %>.</p><p><a href="https://acme.example/out">Unsubscribe</a></p>',
      'spring.ejs',
      'marketing-email',
    ],
    [
      'a page of a site about an e-mail has its menu',
      '<html><body><nav><a href="/">Home</a></nav><h1>Your address is confirmed.</h1></body></html>',
      'email-confirmed.html',
      'marketing-page',
    ],
    [
      'a table that is written for Outlook is mail',
      '<html><head><!--[if mso]><style>a{}</style><![endif]--></head><body><table><tr><td>Claim {{ id }} is settled. The money is in your account on Tuesday.</td></tr></table></body></html>',
      'claim-settled.html',
      'transactional-email',
    ],
    [
      'a page that Word saved is none',
      '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>We draw gardens, and you plant them.</p></body></html>',
      'gardens.html',
      'marketing-page',
    ],
    ['a post of a site that is kept under docs', '---\nlayout: post\n---\n\nThe new tram runs from Monday.\n', 'docs/tram.md', 'marketing-page'],
    ['a page of documentation', '---\nlayout: default\n---\n\nOpen the hatch and turn the key.\n', 'docs/hatch.md', 'help-article'],
    ['a page in the layout of its site', '{% extends "base.html" %}<p>Your password is now changed.</p>', 'account/password_reset_done.html', 'marketing-page'],
    [
      'an e-mail in the layout of its e-mails',
      '{% extends "email/base.html" %}<p>Your password is now changed.</p>',
      'account/password_reset_done.html',
      'transactional-email',
    ],
    ['a guide on e-mails', '# Writing emails\n\n## Subject lines\n\nKeep them short.\n\n## Names\n\nUse them.\n', 'guide/writing-emails.md', 'help-article'],
    [
      'an order that is late',
      'Hi Sam,\n\nYour bag is late, and that is our mistake. It reaches you on Friday.\n\nPriya\n',
      'emails/bag.md',
      'transactional-email',
    ],
    ['what somebody bought', 'Hi Sam,\n\nThe lamp that you bought on 3 May comes on Friday.\n\nPriya\n', 'emails/lamp.md', 'transactional-email'],
    ['an offer that speaks of waiting', 'Hi Sam,\n\nYour summer will not be late this year: boats are here.\n\nPriya\n', 'emails/boats.md', 'marketing-email'],
    ['a notice in plain text', 'Your seat was given to the next on the list.\n', 'lists/notices/seat.txt', 'transactional-email'],
    ['a change of address', '<p>Hello <%= name %>!</p><p>Your email address has been changed.</p>', 'changed.html.erb', 'transactional-email'],
  ])('%s', (_, source, path, kind) => {
    expect(parseCopy(source, { path }).messages[0]?.kind).toBe(kind)
  })

  test('parts of an MJML e-mail are markup in a file of any template language', () => {
    const document = parseCopy('{{> header}}\n<mj-section>\n  <mj-column>\n    <mj-text>Your lamp is here.</mj-text>\n  </mj-column>\n</mj-section>\n', {
      path: 'body.hbs',
    })
    const blocks = document.messages.flatMap((message) => message.blocks)
    expect(document.format).toBe('mjml')
    expect(blocks.map((block) => block.text)).toContain('Your lamp is here.')
    expect(blocks.some((block) => block.text.includes('mj-'))).toBe(false)
  })
})

describe('whose voice it is', () => {
  test('a licence is lawyers’ words', () => {
    const [message] = parseCopy('You must keep this notice. We disclaim all warranties.\n', { path: 'theme/LICENSE.md' }).messages
    expect(message?.blocks.map((block) => block.voice)).toEqual(['legal'])
  })

  const voices = (source: string) =>
    parseCopy(source, { path: 'page.html' }).messages.flatMap((message) => message.blocks.map((block) => [block.text.slice(0, 12), block.voice]))

  test('customers speak on cards that bear their names', () => {
    const card = (words: string, name: string) => `<div><p>${words}</p><div>- ${name}</div></div>`
    const page = card('We hired them twice and will again.', 'Jo Hill, Leeds') + card('Our roof is dry at last, thanks to them.', 'Ann Lee, York')
    expect(voices(page).filter(([, voice]) => voice === 'customer')).toEqual([
      ['We hired the', 'customer'],
      ['Our roof is ', 'customer'],
    ])
  })

  test.each(['Testimonials', 'What our customers say', 'Hear what other parents are saying', 'Customer reviews'])(
    'under %j customers speak, to the next heading',
    (title) => {
      const page = `<h1>Hedges</h1><h2>${title}</h2><p>The best hedge in Leeds.</p><h4>Jo Hill, Leeds</h4><p>We are proud of it.</p><h2>Prices</h2><p>We are cheap.</p>`
      expect(voices(page).filter(([, voice]) => voice === 'customer')).toEqual([
        ['The best hed', 'customer'],
        ['Jo Hill, Lee', 'customer'],
        ['We are proud', 'customer'],
      ])
    },
  )

  test.each(['Code reviews', 'What our customers do', 'Reviews of your work'])('under %j the company does', (title) => {
    expect(voices(`<h2>${title}</h2><p>The best hedge in Leeds.</p>`).every(([, voice]) => voice === 'company')).toBe(true)
  })

  test('one name under a text may be its signature', () => {
    expect(voices('<p>We mend roofs in all of Leeds.</p><p>- Jo Hill, roofer</p>').every(([, voice]) => voice === 'company')).toBe(true)
  })
})
