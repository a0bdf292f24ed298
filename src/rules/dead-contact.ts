import { pickBlocks } from '../document/block-runs.ts'
import type { Link, MessageKind } from '../document/copy-document.ts'
import { tagNameSpan } from '../document/templates/tag-name.ts'
import type { Span } from '../text/span.ts'
import { readReadership } from './readership.ts'
import type { Hit, MessageRule, Team } from './rule.ts'

const MAIL: ReadonlySet<MessageKind> = new Set<MessageKind>(['marketing-email', 'transactional-email', 'support-reply', 'sms'])
const DUMMY_HOST =
  /^(?:https?:)?\/\/(?:www\.)?(?:example\.(?:com|org|net)|(?:your|my)-?(?:company|domain|site|website|shop|store|brand|app)\.\w+|domain\.com|link\.com|url\.com|placeholder\.\w+)(?:[/?#:]|$)/i
const PRIVATE_HOST = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?:[/?#:]|$)/i
const STAGING_HOST =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:staging|stage|preprod|uat|qa)(?:\.[\w-]+){2,3}(?:[/?#:]|$)|^(?:https?:)?\/\/[\w-]+-(?:staging|stage|uat|qa)\.[\w.-]+|\.(?:ngrok(?:-free)?\.(?:io|app)|local)(?:[/?#:]|$)/i
const OWN_COMPUTER = 'This link works on your own computer only.'
const TEST_SITE = 'This link leads to a test site.'
/** Where the reader is asked to try things out, a test site is the place. */
const IS_A_TRIAL = /\b(?:sandbox|demo|playground|staging|beta|test (?:site|server|system|environment|account))s?\b/i
const DUMMY_MAIL =
  /^mailto:(?:(?:you|your|name|someone|test|user|email|john\.?doe|jane\.?doe|foo|info|support|help|hello)@(?:example\.(?:com|org|net)|(?:your|my)?-?(?:company|domain|site|test|email)\.(?:com|org|net))|(?:test|foo)@(?:test|bar)\.\w+)/i

export const deadContact: MessageRule = {
  id: 'dead-contact',
  title: 'Leads nowhere',
  principle: 'reachable',
  hears: 'I did what they told me, and nobody was there.',
  description:
    'Finds links and addresses that cannot reach anybody: made-up domains, `#`, this computer, a test site, and addresses that the team has retired or does not list under `contact.known`.',
  severity: 'warning',
  weight: 2,
  scope: 'message',
  anyLanguage: true,
  pairs: [
    { bad: 'Write to ⟦support@example.com⟧.', good: 'Write to help@acme.example.', kind: 'marketing-email' },
    { file: 'a.html', bad: '<p><a href="⟦http://localhost:3000/help⟧">Help</a></p>', good: '<p><a href="https://acme.example/help">Help</a></p>' },
    {
      file: 'mail.html',
      bad: '<p>Hi Sam,</p><p><a href="⟦#⟧">Track your parcel</a></p>',
      good: '<p>Hi Sam,</p><p><a href="{{tracking_url}}">Track your parcel</a></p>',
      kind: 'marketing-email',
    },
  ],
  silent: [
    { file: 'a.html', text: '<p><a href="#prices">Prices</a></p>', why: 'a place on the page' },
    { file: 'a.html', text: '<p><a href="#">Menu</a></p>', why: 'on a page a script may answer it' },
    { text: 'See https://dev.to/acme for our articles.', why: 'a site whose name is dev' },
    { text: 'The page of the shop is `https://example.com/`.', why: 'an address in code is talked about' },
    { text: 'Try it out in our sandbox: https://staging.acme.example/login', why: 'a place to try things out' },
    { text: 'Write to {{support_email}}.', why: 'filled in when it is sent' },
    { file: 'a.html', text: '<p>Your address:</p><input type="email" placeholder="name@example.com">', why: 'it shows how an address is written' },
    {
      file: 'README.md',
      text: 'Run `npm install` in the terminal, then `npm start`. The server reads the configuration file and listens at http://localhost:3000. Each plugin is a module in the repository, and `build` writes the JSON.\n',
      why: 'whoever runs the server opens it',
    },
  ],
  *check({ message, document, team }): Iterable<Hit> {
    const seen = new Set<number>()
    const codes = withCode(message.blocks).flatMap(({ block, found }) => found.map((mark) => block.toSource({ start: mark.at, end: mark.to })))
    const empty = message.links.filter((link) => /^#$/.test(link.target.trim())).length
    // In a field it shows how an address is written.
    const isInField = (place: Span) => message.blocks.some(({ role, start, end }) => role === 'placeholder-text' && start <= place.start && place.end <= end)
    // Whoever programs starts the server that answers there.
    const startsServers = readReadership(message.blocks).audience === 'technical'
    let told = false
    for (const link of message.links) {
      const why = reason(link, MAIL.has(message.kind), team)
      if (
        !why ||
        seen.has(link.start) ||
        (why === OWN_COMPUTER && startsServers) ||
        isInField(link) ||
        (why === TEST_SITE && message.blocks.some((block) => IS_A_TRIAL.test(block.text)))
      )
        continue
      seen.add(link.start)
      // An address in code is talked about, not offered.
      if (codes.some((code) => code.start <= link.start && link.end <= code.end)) continue
      const isEmpty = link.target.trim() === '#'
      if (isEmpty && told) continue
      told ||= isEmpty
      const what = isEmpty && empty > 1 ? `${empty} links of this message lead nowhere.` : why
      yield { block: null, ...addressIn(link, document.source), message: `${what} Give an address where somebody answers.` }
    }
  },
}

const withCode = pickBlocks((block) => {
  const codes = block.marks.filter((mark) => mark.kind === 'code')
  return codes.length ? codes : null
})

/** The address itself, without the marks round it; where it is spelled otherwise, its first words. */
function addressIn(link: Link, source: string): Span {
  const raw = source.slice(link.start, link.end)
  const at = link.target ? raw.lastIndexOf(link.target) : -1
  if (at >= 0) return { start: link.start + at, end: link.start + at + link.target.length }
  const bare = link.target.replace(/^mailto:/i, '')
  const inside = bare ? raw.lastIndexOf(bare) : -1
  return inside >= 0 ? { start: link.start + inside, end: link.start + inside + bare.length } : tagNameSpan({ ...link, name: '' }, source)
}

function reason(link: Link, isMail: boolean, team: Team): string | null {
  const target = link.target.trim()
  if (/[{}%<]|\$\{/.test(target)) return null
  if (isMail && /^(?:#|javascript:.*)$/i.test(target)) return 'This link leads nowhere.'
  if (PRIVATE_HOST.test(target)) return OWN_COMPUTER
  if (DUMMY_HOST.test(target) || DUMMY_MAIL.test(target)) return 'This address is made up.'
  if (STAGING_HOST.test(target)) return TEST_SITE
  const bare =
    target
      .replace(/^(?:mailto|tel):/i, '')
      .split('?')[0]
      ?.toLowerCase() ?? ''
  if (team.contact.retired.some((one) => same(one, bare))) return 'Your team has retired this address.'
  const isMailTo = /^mailto:/i.test(target)
  const domain = bare.split('@')[1]
  if (
    isMailTo &&
    domain &&
    team.contact.known.length &&
    !team.contact.known.some((one) => same(one, bare)) &&
    team.contact.known.some((one) => one.toLowerCase().endsWith(`@${domain}`))
  )
    return 'Your team does not list this address.'
  return null
}

function same(listed: string, found: string): boolean {
  const digits = listed.replace(/\D/g, '')
  return listed.toLowerCase() === found || (digits.length >= 7 && digits === found.replace(/\D/g, ''))
}
