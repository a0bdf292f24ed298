import { type Block, type Message, type Placeholder, STAND_IN } from './copy-document.ts'

/** A way in which the reader of a message can reach somebody, in words for an explanation. */
export type ContactPath = 'a form' | 'an address' | 'a phone number' | 'a reply' | 'a chat' | 'a help desk' | 'a contact link'

const NOBODY = /no-?_?reply|do-?not-?reply|donotreply|mailer-?daemon/i
const DIRECT_TARGET = /^(mailto|tel|sms|callto|skype|whatsapp):|\/\/(wa\.me|api\.whatsapp\.com|m\.me|t\.me|calendly\.com)\//i
const CONTACT_TARGET =
  /(^|[^a-z])(contact([_-]?us)?|support(?![_-](?:us|our|me|my|the|a|this)(?![a-z]))|help[_-]?(desk|cent(er|re))|customer[_-]?(service|care|support)|live[_-]?chat|chat|get[_-]?in[_-]?touch|tickets?|enquir(y|ies)|inquir(y|ies))([^a-z]|$)/i
/** A lone article is no way to reach anybody, wherever it stands. */
const ARTICLE_TARGET =
  /\/(articles?|docs?|blog|faqs?|kb|knowledge[\w-]*|learn(ing)?|posts?)\/(?!.*(contact|request|ticket))|\/hc\/[\w-]+\/(articles|sections)|[?&]article|\/help\/(?!.*(contact|request|ticket|support|chat))[\w/-]*[a-z]-[a-z]/i
const HELP_ROOT =
  /\/help\/?$|^(?:https?:\/\/)?(?:help|forums?|community|discuss)\.[^/?#]+\/?$|\/\/(?:github|gitlab|codeberg|bitbucket)\.\w+\/[\w.-]+\/[\w.-]+\/(?:-\/)?(?:issues|discussions)\b/i
const LINK_WORDS =
  /\b(contact|get in touch|reach out|reach us|support(?! (?:us|our|me|my|your|this|a|an|the (?:work|project|cause|charity|museum|library|club)|local|open|independent)\b)( team| cent(er|re)| site| page)?|help ?(desk|cent(er|re)|pages?|team)|live chat|chat (with|now|to)|talk to (us|sales|someone|a person)|e-?mail us|call us|write to us|message us|(open|submit|raise|create) an? (support )?ticket|forum|report (it|this|a problem)|(get|need|find|more) help|help (with|and|&)|questions\?)\b|^\s*(help|get in contact|tell us(?: \w+){0,4}|let us know|ask (us|a question)|drop us a line|message (us|me)|(send|write) (us )?(a|an) (e-?mail|message)|enquire( now)?|talk to (?:an? |our |the |your )?[a-z]+|(?:book|schedule|request|arrange) an? (?:\w+ )?(?:call|call-?back|appointment|consultation|meeting)|(whats ?app|messenger)( us)?|say hello|speak to \w+|customer (service|care)|live help)\s*[?!.›»→]*$/i
const CUSTOMERS_OWN =
  /client|customer|user|recipient|subscriber|shipping|billing|delivery|lead\b|order|requester|visitor|member|(?<!contact[_ .-]?)person|student|registrant|attendee|applicant|invitee|invitation\b|invite\b/i

const NO_ADDRESS =
  /forward|template|status|count|verif|subject|body|plan|type|level|title|mailbox|preference|(?:^|[._ ])(?:new|old|current|pending|unconfirmed|previous)[_-]?e?-?mail/i
/** Fields that only the reader's own data have. */
const ACCOUNT_FIELD =
  /\b(?:user ?name|password|login|log-in|first name|last name|full name|(?:billing|shipping|delivery) address|date of birth)\b ?:? ?[\ue000-\uf8fe]/i
const FIELD_NAME = /(?:^|\n|[-•*] )(?:your )?(?:alternat(?:e|ive) )?(?:e-?mail|phone|telephone|tel|mobile)(?: address| number| no\.?| #)? ?: ?$/i
/** "Guest e-mail:": somebody's data whom the message is about. */
const OTHERS_FIELD =
  /\b(?:customer|guest|client|user|sender|visitor|buyer|tenant|applicant|patient|admin|(?:log|sign)-?in|account|registered|student)(?:'s|’s)? (?:e-?mail|phone|telephone|mobile)(?: address| number)? ?: ?$/i
/** "Sent by Acme to ◆", "your e-mail is now ◆": the address that the message itself went to. */
const SENT_TO = /\b(?:sent|delivered|addressed)\b[^.!?]{0,60}\bto:? ?[<(]?$|\byour (?:new |old )?(?:e-?mail|phone)\b[^.!?]{0,40}$/i
const READERS_OWN = /^(?:\w\.|(?:volunteer|alternat(?:e|ive))_)?(?:e_?-?mail|mail|(?:tele)?phone|tel|mobile)(?:_?(?:address|number))?$/i

const REPLY =
  /\b(?:repl(?:y|ies|ying)|respond(?:ing)?|answer(?:ing)?|writ(?:e|ing)(?: back)?)\b[^.!?]{0,25}?\b(?:to|on|with|at) (?:this|the|our|my|that) (?:\w+ )?(?:e-?mail|message|mail|letter|note|thread|ticket)|\b(?:just|simply|please|can|may|could|to|or|and|directly|always|then|with a|your) (?:just |simply |directly |also |always )?repl(?:y|ying)\b|\bhit (?:the )?"?reply\b|\brepl(?:y|ying) (?:directly )?(?:to (?:me|us|e-?mail)|here|above|below|directly)\b|(?:^|[:;–—] ?)reply\b|\breply (?:any ?time|whenever|with (?:the|a|any|your (?!password|pin|card))|within \w+ \w+ (?:and|if|to))\b|\b(?:when(?:ever)?|if) (?:you (?:\w+ )?reply|replying)\b|\b(?:in|with) your reply\b|\blet (?:us|me|our \w+) (?:all )?know\b|\b(?:get|come) back to (?:us|me) (?:by|with|if|when|and|any|at)\b/i
/** "Drop us a line", "just an e-mail away": an invitation to answer in other words. */
const INVITES =
  /\bby (?:simply |just )?(?:replying|responding|writing back)\b|\b(?:e-?mail|write|message|call|phone|ring|text) (?:us|me) back\b|\b(?:drop|leave|shoot|send) (?:us|me) (?:a|an) (?:\w+ )?(?:line|e-?mail|message|note|mail)\b|\b(?:just|only) (?:a|an|one) (?:e-?mail|call|message|reply) away\b|(?:^|[,;:–—.] ?|\b(?:please|just|simply|then|or|and|can|may) )write back\b|\b(?:respond to|answer) this (?:e-?mail|message|mail|letter|note)\b|\b(?:just|simply|please) answer\b|\banswer with\b|\b(?:give|gimme) (?:us|me) a (?:shout|ring|call|buzz)\b|\b(?:shout|holler|ping (?:us|me)|yell)\b[^.!?]{0,20}\bif\b|\b(?:we're|we are|i'm|i am) (?:all ears|here if you)\b|\b(?:we|i) (?:read|answer|reply to)(?: and (?:read|answer|reply to))? (?:every|each|all) (?:\w+ )?(?:repl(?:y|ies)|e-?mails?|messages?|notes?|letters?)\b|\b(?:respond|reply|answer) with [“"']?(?:yes|no|ok|stop|start|help|your|an?|the)\b(?! (?:password|pin|card))|\bby reply\b|\bdo reply\b|\byou can (?:always |also )?(?:write|e-?mail|call|phone|text|message) (?:to )?(?:me|us)\b|\b(?:send|give) (?:us|me) your (?:answer|questions?|comments?|thoughts|feedback|reply)\b|\bsend your (?:answer|questions?|comments?|reply|response) (?:back )?to (?:us|me)\b|\b(?:e-?mail|send|write|forward)\b[^.!?]{0,40}\bto this (?:e-?mail )?address\b|\b(?:add|leave|post) (?:a|your|another) (?:\w+ )?(?:comment|reply|message|note) (?:to|on|in|above|below) (?:the|this|your|it)\b|\bcomment on (?:the|this|your) (?:ticket|request|case|issue|post|thread)\b|\bhit (?:us|me) up\b|\b(?:my|our) (?:inbox|dms?|phone) (?:is|are) (?:always )?open\b|\b(?:shall (?:i|we)\b|which (?:one|of (?:them|these|the two)|day|time|would you)\b|(?:does|would|will) [^.!?]{2,40} (?:suit|work for|fit) you\b|(?:could|can|would) you (?:please )?(?:send|tell|confirm|give) (?:us|me)\b)[^.!?]*\?/i
const NO_REPLY =
  /\b(?:do not(?! hesitate| be (?:shy|afraid))|don't(?! hesitate| be (?:shy|afraid))|don’t(?! hesitate| be (?:shy|afraid))|cannot|can't|can’t|can not|not able to|unable to|never|no need to|without|avoid|not(?! hesitate| be (?:shy|afraid))|no one|nobody|aren't|isn't)\b[^.!?,;:–—]{0,30}\b(?:repl(?:y|ies|ied|ying)|respond|answer|write|let)\b|\brepl(?:y|ies)\b[^.!?]{0,40}\b(?:not|never|unmonitored|unattended|unread|nobody|no one)\b|\bthank(?:s| you) (?:very much |so much )?for (?:your|the) (?:\w+ )?reply\b|\breply times?\b/i
const DESK =
  /\b(?:our|the|your|their) (?:\w+ )?(?:help|support|service) (?:cent(?:er|re)|desk|site|forum)\b|\b(?:open|submit|raise|create|log|file|start) (?:a|an|another|your) (?:new )?(?:support |help |service )?(?:ticket|case|reply|support request)\b|\bsubmit your reply\b|\bvisit (?:the |our )?(?:\w+ )?(?:help|support) (?:cent(?:er|re)|desk)\b|^(?:help|support) cent(?:er|re)\b|\b(?:community|support|help) forums?\b|\b(?:ask|post|questions?)\b[^.!?]{0,30}\b(?:in|on|to) (?:our|the) (?:\w+ )?forums?\b|\b(?:click|tap|press|use|hit|touch) (?:on )?(?:the|our) [“"']?(?:in-app |blue |green |little |small )?(?:question mark|(?:help|support|chat|contact|contact us|get help|feedback)[”"']? (?:button|icon|bubble|tab|link|menu|widget|box|window))\b|\b(?:update|answer|respond to|reopen|comment on|discuss)\b[^.!?]{0,30}\b(?:your|the|this) (?:support |help )?(?:ticket|case|request|conversation|thread)\b[^.!?]{0,40}(?::|\b(?:here|at|by|in|on)\b)|\b(?:contact|ask|reach|tell|call|phone|e-?mail|write to|speak to|talk to) (?:us|me|the \w+|our \w+|your \w+)(?: \w+){0,2} (?:by|via|over|through) (?:e-?mail|phone|telephone|post|the app)\b/i
/** "To reply, use this link": often beside the words that this address takes no answers. */
const ANSWER_LINK =
  /\b(?:to|in order to) (?:reply|respond|answer|write back)(?: to (?:it|this|us|this \w+|the \w+))?,? (?:please )?(?:use|click|follow|visit|open|go to)\b/i
const FORM =
  /\b(?:contact|enquiry|inquiry|feedback|footer|request|support|web|online) form\b|\b(?:fill (?:in|out)|complete|use|via|through) (?:this|our|the) (?:\w+ ){0,2}form\b|\b(?:return|sign|complete|fill (?:in|out)|detach|mail back|send back)\b[^.!?]{0,30}?\b(?:this|the|below|attached|enclosed|bottom|following) (?:\w+ ){0,2}(?:form|slip|portion|section|questionnaire|survey)\b/i
const CHAT =
  /\blive chat\b|\bchat (?:with|to) (?:us|our|an? |me|support)|\b(?:message|text|dm|whatsapp|direct message) (?:us|me)\b|\b(?:on|via|through|by) (?:an? |the |our )?(?:whatsapp|live chat|chat|messenger|dm|direct message|private message)\b|\bin (?:an? |our )?(?:whatsapp|live chat|chat|messenger|dm|direct message|private message)\b|\b(?:(?:we're|we are|us|me) in the|the chat) (?:chat|in|at|on|below)\b|\bchat (?:bubble|button|icon|window|widget)\b|\bslide into our dms\b|\b(?:start|open|use|try|join|begin)\b[^.!?]{0,20}\b(?:a|our|the|in-app|live|online) (?:in-app |live |online )?(?:chat|conversation)\b|\b(?:message|text|ping|tweet|ping|poke|nudge) (?:us|me|the \w+|your \w+)\b|\bsend (?:a|an|your)(?: \w+)? (?:message|dm|text|note) to (?:us|me|the \w+|your \w+|our \w+)\b|\b(?:respond|reply|write|talk|speak) to (?:us|the \w+|your \w+)\b[^.!?]{0,30}\b(?:in|through|via|inbox|app)\b|\b(?:book|schedule|arrange|set up|pick|find|choose|request) (?:a|an|your|some) (?:\w+[- ]){0,3}(?:call|chat|appointment|meeting|consultation|time) (?:with|to (?:talk|speak|chat))\b/i
/** Places where people answer: "our Slack community", "the Discord server". */
const COMMUNITY =
  /\b(?:join|ask|chat|talk|speak|write|tell|ping|catch|help|reach|find|meet|say|questions?|message|post)\b[^.!?]{0,50}\b(?:slack|discord|telegram|matrix|gitter|zulip|irc|mattermost)\b/i
/** "dial '0' from your room phone", "press 9 to reach reception", "find us in the app under Help". */
const ON_THE_SPOT =
  /\b(?:contact|call|service|help|info) ?(?:cent(?:er|re)|line|desk|number)\W{1,3}\d[\d -]{3,}|\b(?:dial|press|call|ring) ['"“‘]?(?:\d{1,6}|zero|star)['"”’]?(?: (?:or \d|\d))?\b[^.!?]{0,40}\b(?:from (?:your|the|any)|on (?:your|the|any)|(?:to|and) (?:reach|speak|talk|call|ask|get)|reception|front desk)\b|\b(?:find|reach|contact|message|write to|talk to|chat with|ask) (?:us|me|support|help|our \w+|the \w+)\b[^.!?]{0,30}\b(?:in|through|inside|from) (?:the|our|your) (?:\w+ ){0,3}(?:app|dashboard)\b|\b(?:call|phone|ring|text|contact|reach)\b[^.!?]{0,30}\bnumbers? (?:\w+ )?(?:above|below|at the (?:top|foot|bottom|head)|on this (?:letter|e-?mail|page|bill)|in the (?:header|footer|letterhead))\b|\b(?:open|file|raise|create|submit|report) (?:an?|your|any) (?:new |github )?(?:issues?|bugs?)\b[^.!?]{0,30}\b(?:on|at|in our|in the|to our)\b|\b(?:talk|chat|get in touch|reach|contact|message|write|ask|tell|tweet|find)\b[^.!?]{0,40}\b(?:on|via|through|over|at) (?:twitter|mastodon|bluesky|facebook|instagram|linkedin|reddit|github|signal|viber)\b|\bunder (?:the )?[“"']?help\b[”"']?(?: ?[>›→]| (?:and|then|tab|menu|in the))/i
/** "help (at) acme.example", "text HELP to 60123", "{{ site.url }}/contact". */
const WRITTEN_OUT =
  /\$\{?[\w.]{0,60}(?:owner|admin\w{0,20}|support|contact|help|shop|store|site|company)[\w.]{0,60}(?:mail|address|phone)|\b(?:call|ring|phone|dial|text|ext(?:ension|n)?\.?) (?:us on |us at |me on |on )?\d{3,6}\b|\b(?:[Tt]weet|[Mm]essage|DM|dm|[Rr]each|[Ww]rite|[Tt]alk|[Tt]ag)\b[^.!?]{0,20}(?<!\S)@[A-Za-z]\w{2,30}\b|\b(?:phone )?number (?:printed |shown )?on (?:the back of )?your (?:\w+ )?(?:card|bill|statement|membership card|ticket)\b|\bnumber (?:printed |shown )?on the (?:back|front) of (?:your|the) \w+\b|[\w.+-]{1,64} ?[[({] ?at ?[\])}] ?(?:[\w-]{1,63}(?:\.| ?[[({] ?dot ?[\])}] ?)\w+|[\ue000-\uf8fe])|\b[\w.+-]{1,40} at [\w-]{1,40} dot \w{2,10}\b|(?<!\S)(?!no-?reply|do-?not)[a-z][\w.+-]{1,40}@[\ue000-\uf8fe]|\b[Tt]ext \p{Lu}+ to \d{4,6}\b|[\ue000-\uf8fe]\/?(?:[\w/-]{0,80}\/)?(?:contact(?:-us)?|support|help-?desk|tickets?)\b/u
const IN_PERSON =
  /\b(?:our )?(?:staff|crew|team|counter|desk|front desk|reception|helpers|volunteers|stewards|wardens|guides|rangers|attendants|nurses) (?:is|are) (?:at|in|there|here|open|on)\b[^.!?]{0,60}\b(?:from \w+ (?:to|till|until)|every|until|weekdays?|week|daily|day)\b|\b(?:in person at|visit us (?:at|in)|(?:^|[.,;:–—] ?|\b(?:please|just|can|to|and|or|simply|always|do|you|free to) )(?:(?:drop|pop) (?:in|by|over|round)|(?:stop|swing|come) by)\b|come (?:and |to )?(?:see|visit|talk to|find) (?:us|me) (?:at|in|any|on|when)|our door is (?:always )?open|(?:find (?:us|me) (?:at|in|on)|we're (?:always )?at the|we are (?:always )?at the)\b[^.!?]{0,40}\b(?:every|daily|any (?:week)?day|weekdays?|from \w+ to|desk|counter)|(?:come to|during|in) our (?:office|opening|drop-in|clinic) hours|office hours on)\b|\b(?:ask|speak to|talk to|see|call|contact) (?:us |any |a |one )?(?:of our |member of |one of )?(?:at |the )*(?:staff|reception(?:ist)?|front desk|help desk|counter|box office|information desk|office staff)\b|\b(?:write to (?:us|me) at|our (?:postal )?address is)\b[^.!?]{0,40}\d/i
const PHONE_WORDS =
  /(?:(?:📞|☎|✆|📱)\ufe0f? ?|\b(?:call|phone|(?:our|my|phone) number is|ring|telephone|tel|dial|text|sms|hotline|helpline|freephone|toll[- ]free|whatsapp|mobile|fax|line|on)\b)[^\n]{0,40}?(\+?\(?\d[\d ()/.\u2011-]{5,}\d)/gi
const PHONE_BARE =
  /(?:^|[\s(:])(\+\d{1,3}[ .-]?\(?\d[\d ().-]{5,20}\d|0800[ -]?\d[\d -]{3,20}\d|1[ .-]8\d\d[ .-]\d{3}[ .-]\d{4}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4}|\d{3} \d{3} \d{4}|\d{3}-\d{4}|0\d{2,4} \d{3,4} \d{3,4}|0\d{3,4} \d{5,6}|0\d(?:[ .-]\d\d){4}|1[38]00 \d{3} \d{3})(?![\d-])/
/** "[PHONE NUMBER]", "XXX-XXX-XXXX", "<your email>": a contact that is still to be filled in is a contact that was thought of. */
const BLANK_CONTACT =
  /[[<{(_]\s*(?:(?:your|our|the|company|support|business|office|store|shop|clinic|practice|school|agent|insert|customer service|contact|main|direct|\w{1,20}'s) ){0,4}(?:tele)?(?:phone|e-?mail|tel|contact|hotline|fax|mobile|whatsapp)[\w ]{0,24}[\]>})_]|\b(?:x{3}|#{3}|0{3}|5{3})[-. )]+(?:x{3}|#{3}|0{3}|5{3})[-. ](?:x{4}|#{4}|0{4}|\d{4})\b|\b(?:tele)?(?:phone|tel|e-?mail|fax)(?: number| no\.?| address)?\s*[:#]\s*(?:_{2,}|\.{3,}|[[<{]|x{3,})|\b(?:call|contact|e-?mail|reach|phone|write to)(?: [\w'’]+){0,5}(?: at| on| via| to| by)?:? ?(?:\[|_{3,}|<[a-z])/i
/** "Contact {{ shop.name }} at": what stands before the address of somebody who is called by a value. */
const REACHED_AT = /\b(?:contact|e-?mail|write(?: to)?|call|reach|message|get in touch|questions)\b[^.!?]{0,60} (?:at|on|via|by|through|or|to):? ?$/i
/** What stands over the address on the next line. */
const LEADS_TO = /\b(?:contact|e-?mail|write|call|reach|message|questions?|help|support)\b[^.!]{0,60}:$/i
/** "Contact us at {{ shop.mail }}": a value stands where an address would. */
const AT_VALUE =
  /\b(?:contact|e-?mail|mail|write|call|reach|phone|message|text|ring|get in touch|reply|support|help|questions)\b\??(?: [\w'’]+){0,4}?(?: at| on| via| to| by| through| with|:)?:? ?\(?([\ue000-\uf8fe])/gi
/** "Contact us here: ◆": the link itself says nothing of what it is. */
const US_AT_LINK = /\b(?:contact|reach|message|write to|get in touch with|talk to|chat with) us(?: \w+){0,4}? ?: ?([\ue000-\uf8fe])/i
/** `order.seller.email`: an address of the one who sells, though it stands in the customer's order. */
const SELLERS =
  /(?:seller|vendor|merchant|host|owner|agent|shop|store|venue|organi[sz]er|staff|manager|landlord|advis[eo]r)(?:\.|_|-|->)?\w{0,12}(?:mail|phone|tel)/i
const NUMBER_OF = /\b(?:order|invoice|ticket|reference|ref|account|card|case|tracking|customer) (?:number|no\.?|id|#)?[^\n]{0,6}$/i

/**
 * How the reader can reach somebody from this message: a reply, an address, a phone number, a chat, a contact or
 * support link, a help desk or a form; null when nothing in it says how. A lone article, a log-in link, or "contact
 * our support team" with no way given is none.
 */
export function contactPath(message: Message): ContactPath | null {
  if (message.hasForm) return 'a form'
  const details = readersDetails(message)
  for (const link of message.links) {
    if (NOBODY.test(link.target) || /^mailto:\w+:\/\//.test(link.target) || [...details].some((one) => link.target.includes(one.raw))) continue
    if (DIRECT_TARGET.test(link.target)) return 'an address'
    if (isContactTarget(link.target)) return 'a contact link'
  }
  for (const one of message.placeholders) {
    // Rails: `mail_to @designer.email`
    if (/\bmail_to\b/.test(one.raw) && !NOBODY.test(one.raw) && !CUSTOMERS_OWN.test(one.raw)) return 'an address'
    if (one.role === 'contact' && !one.raw.includes('://') && !NOBODY.test(one.raw) && !CUSTOMERS_OWN.test(one.name) && !details.has(one)) return 'an address'
  }
  let before = ''
  for (const block of message.blocks) {
    if (block.voice === 'agent-only' || block.role === 'alt-text') continue
    const path = pathInBlock(block, details)
    if (path) return path
    // "Questions? Write to:" over a line with nothing but the value.
    const [value] = block.placeholders
    if (
      value &&
      block.text.length === 1 &&
      (LEADS_TO.test(before) || /\w(?:\.|->)\w*(?:mail|phone)/i.test(value.name)) &&
      isOurAddress(value.name) &&
      !details.has(value) &&
      !NOBODY.test(value.raw)
    )
      return 'an address'
    before = block.text
  }
  return null
}

function isContactTarget(target: string): boolean {
  if (HELP_ROOT.test(target)) return true
  return CONTACT_TARGET.test(target.replace(/^https?:\/\/(www\.)?/i, '/')) && !ARTICLE_TARGET.test(target)
}

function pathInBlock(block: Block, details: ReadonlySet<Placeholder>): ContactPath | null {
  for (const mark of block.marks) {
    if (mark.kind !== 'link') continue
    const words = block.text.slice(mark.at, mark.to)
    if (LINK_WORDS.test(words) && !ARTICLE_TARGET.test(mark.target)) return 'a contact link'
  }
  if (block.role === 'button' && LINK_WORDS.test(block.text)) return 'a contact link'
  for (const match of block.text.matchAll(AT_VALUE)) {
    const value = block.placeholders[(match[1] ?? '').charCodeAt(0) - STAND_IN]
    // "Support us: https://acme.example/support-us" asks for money.
    if (value?.dialect === 'address' && value.role === 'link' && !isContactTarget(value.raw)) continue
    if (
      value &&
      (isOurAddress(value.name) || (value.name === '' && /\bus\b|\b(?:e-?mail|call|phone|text|write)\W*(?:to\W*)?$/i.test(match[0].slice(0, -1)))) &&
      !details.has(value) &&
      !NOBODY.test(value.raw)
    )
      return 'an address'
  }
  const linked = block.placeholders[(US_AT_LINK.exec(block.text)?.[1] ?? '').charCodeAt(0) - STAND_IN]
  if (linked && !details.has(linked) && !NOBODY.test(linked.raw)) return 'a contact link'
  for (const [n, value] of block.placeholders.entries()) {
    if (!isOurAddress(value.name) || details.has(value) || NOBODY.test(value.raw)) continue
    const at = block.text.indexOf(String.fromCharCode(STAND_IN + n))
    if (at > 0 && REACHED_AT.test(block.text.slice(Math.max(0, at - 90), at))) return 'an address'
  }
  for (const sentence of block.sentences) {
    const text = sentence.text.replace(/[\ue000-\uf8fe]/g, 'X')
    if (REPLY.test(text) && !NO_REPLY.test(text)) return 'a reply'
    if (INVITES.test(text) && !NO_REPLY.test(text)) return 'a reply'
    if (DESK.test(text) && !NO_REPLY.test(text)) return 'a help desk'
    if (ANSWER_LINK.test(text)) return 'a reply'
    if (FORM.test(text)) return 'a form'
    if (CHAT.test(text) || COMMUNITY.test(text)) return 'a chat'
    if (IN_PERSON.test(text) || ON_THE_SPOT.test(text)) return 'an address'
  }
  if (WRITTEN_OUT.test(block.text) || BLANK_CONTACT.test(block.text)) return 'an address'
  return hasPhone(block.text) ? 'a phone number' : null
}

/** True for a value that holds an address of ours: not the reader's own, nor a setting about mail. */
function isOurAddress(name: string): boolean {
  return /mail|phone|tel|support|contact|help|hotline|chat/i.test(name) && (SELLERS.test(name) || !CUSTOMERS_OWN.test(name)) && !NO_ADDRESS.test(name)
}

/** "Email: {{ email }}" beside "Username: {{ username }}": values in a list of the reader's own details. A signature's come last. */
function readersDetails({ blocks }: Message): Set<Placeholder> {
  const details = new Set<Placeholder>()
  const isAccount = blocks.some((block) => ACCOUNT_FIELD.test(block.text))
  for (const block of blocks) {
    for (const [n, one] of block.placeholders.entries()) {
      const mayBeSentTo = one.dialect === 'address' || /mail|phone/i.test(one.name)
      const isOwn = READERS_OWN.test(one.name)
      if (!mayBeSentTo && !isOwn) continue
      const at = block.text.indexOf(String.fromCharCode(STAND_IN + n))
      // The longest of the patterns has some 120 characters.
      const before = block.text.slice(Math.max(0, at - 200), at)
      if (mayBeSentTo && (SENT_TO.test(before) || OTHERS_FIELD.test(before))) details.add(one)
      if (isOwn && isAccount && FIELD_NAME.test(before)) details.add(one)
    }
  }
  const own = new Set([...details].map((one) => one.raw))
  for (const block of blocks) for (const one of block.placeholders) if (own.has(one.raw)) details.add(one)
  return details
}

function hasPhone(text: string): boolean {
  for (const match of text.matchAll(PHONE_WORDS)) if (isPhone(match[1] ?? '') && !NUMBER_OF.test(text.slice(0, match.index))) return true
  const bare = PHONE_BARE.exec(text)
  return (
    bare !== null &&
    isPhone(bare[1] ?? '') &&
    !NUMBER_OF.test(text.slice(0, bare.index)) &&
    !/\b(?:order|invoice|reference|tracking)\b[^\n]{0,20}$/i.test(text.slice(0, bare.index))
  )
}

function isPhone(digits: string): boolean {
  const count = digits.replace(/\D/g, '').length
  return count >= 7 && count <= 15 && !/^\d{4}-\d\d-\d\d/.test(digits)
}
