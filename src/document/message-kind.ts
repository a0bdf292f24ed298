import { type Block, MESSAGE_KINDS, type MessageKind } from './copy-document.ts'
import { CLOSED_INLINE } from './message-roles.ts'

/** What the kind of a message is guessed from. */
export interface KindSigns {
  readonly path: string
  readonly format: string
  readonly blocks: readonly Block[]
  readonly frontMatter: Readonly<Record<string, string>>
  readonly inCollection: boolean
  /** True for markup that only a site's page has: a script, a menu, the site's layout. */
  readonly isWebPage?: boolean
  /** True for a mail that a program's framework sends: `<x-mail::message>`. */
  readonly isProgramMail?: boolean
  /** True for markup that is written for Outlook: conditional comments, its namespaces. */
  readonly isForMailbox?: boolean
}

/** A kind and why, in the user's words. */
export interface KindGuess {
  readonly kind: MessageKind
  readonly reason: string
}

const PATHS: readonly (readonly [RegExp, MessageKind, string])[] = [
  [/(^|[/_.-])(press|news-?release|press-?release)s?([/_.-]|$)/, 'press-release', 'its name says press release'],
  [/(^|[/_.\s([-])(sms|text-?messages?)([/_.\s)\]:-]|$)/, 'sms', 'its name says SMS'],
  [/(^|[/_.-])(social|tweets?|linkedin|instagram)([/_.-]|$)/, 'social-post', 'its name says social post'],
  [/(^|[/_.-])(macros?|canned|replies|reply|responses?|support|helpdesk|tickets?)([/_.-]|$)/, 'support-reply', 'its name says support reply'],
  [
    /(^|[/_.-])(transactional|receipts?|invoices?|notif(?:y|ications?|ied)|notices?|password|reset|confirm(ation)?|verif(y|ication)|shipp(ed|ing|ment)|order-?confirmation|dunning|payment)([/_.-]|$)/,
    'transactional-email',
    'its name says service e-mail',
  ],
  [/(^|[/_.-])(newsletters?|campaigns?|e?mails?|mailers?|welcome|drip)([/_.-]|$)/, 'marketing-email', 'its name says e-mail'],
]
/** Said last: a letter that is kept under `docs/` or `help/` is a letter. */
const HELP_PATH = /(^|[/_.-])(help|faq|kb|knowledge|articles?|guides?)([/_.-]|$)/
/** `docs/` of a site of prose files is help; `docs/index.html` is most often a landing page. */
const DOCS_PATH = /(^|\/)docs?\//
const PROSE_FORMATS: ReadonlySet<string> = new Set(['markdown', 'mdx', 'asciidoc', 'rst'])
/** The text part of an e-mail that a program sends: `welcome.text.erb`, `reset.txt.hbs`. */
const TEXT_PART = /\.(text|txt|plain)\.\w+$|\.(text|txt)$/
/** Named beside its HTML twin, it is mail though the only value in it is a link's address. */
const TEXT_TWIN = /\.(?:text|txt|plain)\.\w+$/
const SPEAKS_OF_MAIL =
  /\b(this e-?mail|e-?mail to (this|the) address|unsubscribe|view (this|it)( e-?mail)? in (your|a) browser|you('re| are) (receiving|getting) this|you received? this|you (did not|didn't|have not|haven't) (ask for|asked for|request(ed)?|initiate) this)\b/i
/** How an answer to a customer begins, greeting or not. */
const ANSWERS =
  /^(thanks?|thank you)( so much| very much)? for (contacting|reaching out|writing( in| to)?|getting in touch|your (message|e-?mail|enquiry|inquiry|request|patience|question|report))\b/i
const TRANSACTIONAL =
  /\b(password|verification code|verify your|confirm (your|the) (e-?mail|account|address|change)|confirm change of|your (order|invoice|receipt|payment|subscription|account|shipment|parcel|package|trial|licen[cs]e|domain)|has (shipped|been shipped|been received)|order number|tracking number|log ?in attempt|payment failed|unable to process|your (?:[\w-]+ ){1,3}?(?:is|are|has been|have been|will be|was|were) (?:\w+ly )?(?:(?:running |a (?:day|week|few days) )?late\b(?! (?:for|to the))|delayed|held up|out for delivery|on (?:its|their) way|overdue)|(?:account|access|membership) (?:has|have) been (?:\w+ )?(?:suspended|terminated|deactivated|banned|locked|closed|disabled)|you (?:ordered|bought|booked|returned) (?:on|last|yesterday)|your (?:\w+ )?(?:e-?mail(?: address)?|phone number|user ?name) (?:is being|has been|was) (?:changed|updated|removed|added))\b/i
const SUPPORT =
  /\b(thanks? (you )?for (reaching out|contacting|getting in touch|writing|your (message|e-?mail|patience|report))|sorry to hear|your (ticket|case|request|refund|enquiry|inquiry|question)|let (me|us) know|apologi[sz]e|looked into)\b/i

/** What a message says that wants to sell, or that tells its readers that they are a list. */
const PROMOTES =
  /\b(?:newsletter|opt[- ]?out|\d+ ?% off|discounts?|coupons?|promo(?:tion|tions|tional)?|sale|limited[- ]time|special offers?|offer ends|shop now|flash|deals?|webinar|new arrivals|free shipping|black friday|don['’]t miss|last chance|launch(?:ed|ing)?|announc(?:e|ing|ement)|introducing|brand[- ]new)\b/i

/** The foot of whatever goes to a list; the layout that a program's framework puts round each mail may have it, too. */
const OFFERS_WAY_OUT = /\bunsubscrib\w+/i

/** What only a sent message says; a page about a newsletter speaks of unsubscribing too. */
const IS_MAIL =
  /\b(you('re| are) (receiving|getting) this|you received? this|you (did not|didn't|have not|haven't) (ask for|asked for|request(ed)?) this e-?mail|view (this|it)( e-?mail)? in (your|a) browser|(ignore|disregard|reply(ing)? to|forward) this e-?mail|(disregard|replying to) this message|this is an? (automated|automatic|auto(matically)?[- ]generated|system[- ]generated|computer[- ]generated) (e-?mail|message|notification|notice|reminder)|this e-?mail (was|is) (sent|being sent))\b/i

/** `<title>Maintenance Email Message</title>`: how a template is titled before anybody thinks of a title. */
const TITLE_OF_MAIL = /\be-?mail (?:message|template|notification|notice)$/i

/** A page welcomes everybody: "Welcome to our studio!" makes no letter of it. */
const PAGE_WELCOME = /^welcome\b/i
/** Fields to fill in: a page's, not an e-mail's. */
const FIELD_ROLES: ReadonlySet<string> = new Set(['label', 'placeholder-text'])
/** A page on how to write e-mails is named after them and is none. */
const WRITING_GUIDE = /(^|[/_.-])(writing|how-to|style|guides?|guidelines|content-guide|docs|welcome\/index)([/_.-]|$)/
/** Where programs that serve a site keep its pages. */
const PAGE_FOLDER = /(^|\/)(views|templates)\/pages\//

/**
 * Decides the kind of a message: front matter first, then its path, then the shape of the text.
 * The team's configuration is stronger and is applied by the caller.
 */
export function guessKind(signs: KindSigns): KindGuess {
  const declared = declaredKind(signs.frontMatter)
  if (declared) return { kind: declared, reason: 'its front matter says so' }
  const path = signs.path.toLowerCase()
  let joined: string | null = null
  const text = () => {
    joined ??= signs.blocks.map((block) => block.text).join('\n')
    return joined
  }
  const promotes = () => PROMOTES.test(text()) || (!signs.isProgramMail && OFFERS_WAY_OUT.test(text()))
  const hasGreeting = signs.blocks.some((block) => block.role === 'greeting' && !(PAGE_WELCOME.test(block.text) && !block.placeholders.length))
  // A long table of words holds "sincerely" as well.
  const isLong = PROSE_FORMATS.has(signs.format) && signs.blocks.length > LONG
  const hasSignOff = !isLong && signs.blocks.some((block, n) => block.role === 'sign-off' || (n >= signs.blocks.length - 2 && CLOSED_INLINE.test(block.text)))
  const hasSubject =
    signs.blocks.some((block) => block.role === 'subject') || 'subject' in signs.frontMatter || /^subject(?: line)?:/i.test(signs.blocks[0]?.text ?? '')
  const isPage = PROSE_FORMATS.has(signs.format) && signs.blocks.filter((block) => block.role === 'heading').length > 2
  if (signs.inCollection && text().split(/\s+/).length < 12 && !hasGreeting) return { kind: 'ui-text', reason: 'it is a short string in a collection' }
  // A site's page where a password is changed is named as the e-mail about it.
  const isForm = !hasGreeting && !hasSubject && signs.blocks.some((block) => FIELD_ROLES.has(block.role))
  for (const [pattern, kind, reason] of PATHS) {
    if (!pattern.test(path)) continue
    if (kind.endsWith('-email') && !hasGreeting && (isForm || PAGE_FOLDER.test(path) || (signs.isWebPage && !hasSubject))) continue
    if (kind.endsWith('-email') && isPage && !hasGreeting && !hasSubject && !hasSignOff && WRITING_GUIDE.test(path)) continue
    if (kind === 'marketing-email' && TRANSACTIONAL.test(text()) && (hasGreeting || hasSubject || signs.format === 'html'))
      return { kind: 'transactional-email', reason: 'it is about something the customer did' }
    if (kind === 'marketing-email' && (hasGreeting || isForOne(signs)) && !LIST_PATH.test(path) && isFilledByProgram(signs) && !promotes()) return BY_PROGRAM
    return { kind, reason }
  }
  // A site's `index.html` may be signed and is still a page.
  if (hasSubject || hasGreeting || (hasSignOff && !isPage && !/(^|\/)index\.\w+$/.test(path))) {
    if (TRANSACTIONAL.test(text())) return { kind: 'transactional-email', reason: 'it is written as a letter, about something the customer did' }
    if (signs.isProgramMail && !promotes()) return BY_PROGRAM
    if (SUPPORT.test(text())) return { kind: 'support-reply', reason: 'it is written as an answer to a customer' }
    if (!signs.inCollection && isFilledByProgram(signs) && !promotes()) return BY_PROGRAM
    return { kind: 'marketing-email', reason: hasSubject ? 'it has a subject' : 'it has a greeting or a sign-off' }
  }
  if (signs.format === 'text' && !signs.inCollection && ANSWERS.test(text()))
    return { kind: 'support-reply', reason: 'it is written as an answer to a customer' }
  if (signs.isProgramMail) return promotes() ? { kind: 'marketing-email', reason: 'it is a mail that a program sends to a list' } : BY_PROGRAM
  if (isTemplatedMail(signs, text)) {
    const kind = /unsubscribe/i.test(text()) && !TRANSACTIONAL.test(text()) ? 'marketing-email' : 'transactional-email'
    return { kind, reason: 'it is filled in for one customer and sent' }
  }
  if (signs.isForMailbox && !signs.isWebPage) {
    const kind = TRANSACTIONAL.test(text()) || isFilledByProgram(signs) ? 'transactional-email' : 'marketing-email'
    return { kind, reason: 'its markup is written for mailboxes' }
  }
  // A news post of a site that is kept under `docs/`.
  const isPost = /^(?:post|news|blog|home|landing)\b/i.test(signs.frontMatter.layout ?? '') && !HELP_PATH.test(path)
  if (isPost) return { kind: 'marketing-page', reason: 'its layout is a page of a site' }
  if (HELP_PATH.test(path) || (DOCS_PATH.test(path) && PROSE_FORMATS.has(signs.format))) return { kind: 'help-article', reason: 'its name says help' }
  if (signs.inCollection) return { kind: 'support-reply', reason: 'it is one of a collection of messages' }
  return { kind: 'marketing-page', reason: 'nothing says that it is a message to one person' }
}

/** UTF-16 units of a line at the foot of an e-mail; a policy's paragraph on unsubscribing is longer. */
const LINE = 200

/** Values that only a message to one customer holds. */
const FOR_ONE: ReadonlySet<string> = new Set(['first-name', 'last-name', 'full-name', 'customer', 'order-number'])

const SHORT = 12
/** Blocks of a prose file that is no letter unless it greets. */
const LONG = 80

const BY_PROGRAM: KindGuess = { kind: 'transactional-email', reason: 'it is filled in for one customer and sent' }
/** Folders of what goes to many at once. */
const LIST_PATH = /(^|[/_.-])(newsletters?|campaigns?|drip|marketing|promo\w*)([/_.-]|$)/

/** "{{first_name}}, your class is tomorrow": a value that only a message to one customer holds. */
function isForOne({ blocks }: KindSigns): boolean {
  return blocks.some((block) => block.placeholders.some((one) => FOR_ONE.has(one.role)))
}

/** True for a template of a program, not prose: something of the customer's own is written into it. */
function isFilledByProgram({ format, blocks, isWebPage, isProgramMail }: KindSigns): boolean {
  if (isProgramMail) return true
  if (PROSE_FORMATS.has(format) || isWebPage) return false
  return blocks.some((block) => block.placeholders.some((one) => one.dialect !== 'address'))
}

/** True for a template without a greeting that still goes to one person: values filled in, in a text part or a table layout. */
function isTemplatedMail({ path, format, blocks, isWebPage }: KindSigns, text: () => string): boolean {
  if (PROSE_FORMATS.has(format)) return false
  if (!isWebPage && blocks.some((block) => block.role === 'title' && TITLE_OF_MAIL.test(block.text))) return true
  if (isWebPage && !IS_MAIL.test(text())) return false
  const filled = blocks.some((block) => block.placeholders.some((one) => one.dialect !== 'address'))
  if (format === 'text' && TEXT_TWIN.test(path.toLowerCase())) return true
  if (!filled) return IS_MAIL.test(text())
  const roles = blocks.flatMap((block) => block.placeholders.map((one) => one.role))
  // Plain text has no page to stand on: filled in and said to “you”, it is sent.
  if (format === 'text' && /\.\w*tpl$|\.(?:erb|ftl|vm|twig|liquid|hbs|j2|jinja2?|mustache|ejs)$/i.test(path) && /\byour?\b/i.test(text())) return true
  if (roles.includes('signature') || (format === 'html' && roles.some((role) => FOR_ONE.has(role)) && !blocks.some((block) => block.role === 'label')))
    return true
  // A short page that tells one reader of their own order, password or account, with values in it.
  if (format === 'html' && blocks.length <= SHORT && TRANSACTIONAL.test(text()) && !blocks.some((block) => block.role === 'label')) return true
  if (blocks.some(({ text }) => text.length < LINE && SPEAKS_OF_MAIL.test(text)) || (format === 'text' && TEXT_PART.test(path.toLowerCase()))) return true
  return blocks.filter((block) => block.role === 'table-cell').length * 2 > blocks.length
}

/** The map under `tlc:` in the front matter; empty when there is none, or something else stands there. */
export function ownSettings(frontMatter: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  if (!frontMatter.tlc?.startsWith('{')) return {}
  try {
    return JSON.parse(frontMatter.tlc) as Record<string, unknown>
  } catch {
    return {}
  }
}

function declaredKind(frontMatter: Readonly<Record<string, string>>): MessageKind | null {
  const own = ownSettings(frontMatter).kind
  const value = typeof own === 'string' ? own : (frontMatter.kind ?? frontMatter.type)
  return MESSAGE_KINDS.find((kind) => kind === value) ?? null
}
