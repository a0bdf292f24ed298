import type { PlaceholderRole } from '../copy-document.ts'

/** Ordered: the first pattern that fits a value's name says what it stands for. */
const ROLES: readonly (readonly [RegExp, PlaceholderRole])[] = [
  // Zendesk's dynamic content: a paragraph kept elsewhere, which may hold the greeting or the contact.
  [/^dc\./, 'include'],
  [/^(e?mail_?|common_?|global_?|page_?)?(footer|contact_block)(_?(html|text|content|block))?$/, 'include'],
  [/signature|sign_?off|(^|[._])(sig|(\w+_)?closing)$/, 'signature'],
  [
    /(^|[._])(agent|assignee|current_?user|staff|rep|advisor|csm|sender|author|admin|moderator|mentor)([._]|$).*(name|first|last)?|(^|_)(your|agent|staff|my)_?(first_?)?name/,
    'agent',
  ],
  [/first_?name|fname|given_?name|prenom|vorname/, 'first-name'],
  [/last_?name|lname|surname|family_?name/, 'last-name'],
  [
    /full_?name|recipient_?name|client_?name|(customer|user|contact|requester|subscriber|recipient|member|client|lead|person|profile)[._ ]?(display_?)?name|^name$|^to_name$|\buser_?name$|^username$|\bhandle$/,
    'full-name',
  ],
  [
    /support_?e?mail|contact_?(e?mail|url|us|link|page)|help_?(e?mail|desk|url|center|centre)|support_?(url|link|phone|number|page|team_?email)|(phone|telephone|hotline|whatsapp)(_?number)?$|reply_?to|(company|store|shop|site|admin|business|hotel|office|clinic|school|team|merchant|vendor|seller)[._]?(admin|contact)?[._]?(e?mail|phone|tel|hotline|telephone)(_?(address|number))?$|(live_?)?chat_?url/,
    'contact',
  ],
  [/(^|[._])(url|link|href|path|uri)$|_(url|link|path|uri)$|\burl\b|link$|unsub/, 'link'],
  [/date|deadline|expir|_at$|\b(day|month|year|time)\b|due/, 'date'],
  [/amount|total|price|balance|cost|fee|subtotal|currency|refund/, 'amount'],
  [/order_?(id|number|no|name|ref)?$|ticket_?(id|number)|invoice_?(id|number|num)|reference|tracking|order\.(id|number|name)/, 'order-number'],
  [
    /^(?:get_)?bloginfo$|company|brand|organi[sz]ation|account\.name|(^|[._])(app|application|site|shop|store|business|realm|tenant|forum|community|blog|platform|portal|instance)[._]?(display_?)?(name|title)$|^(app|site|shop|store|tenant|realm|tenant_?name|sitename)$|site_?name|app_?name|store_?name/,
    'company',
  ],
  [/product|plan|item|service/, 'product'],
  [/customer|client|requester|subscriber|recipient|member|contact/, 'customer'],
]

/** What a value stands for, as far as its name tells: `ticket.requester.first_name` is a first name. */
export function placeholderRole(name: string): PlaceholderRole {
  const plain = name
    .replace(/^(?:config|env|settings?|option|get_option|Config::get|theme_option)\(\s*['"]([\w.-]+)['"].*$/, '$1')
    .replace(/->/g, '.')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  for (const [pattern, role] of ROLES) if (pattern.test(plain)) return role
  return 'unknown'
}
