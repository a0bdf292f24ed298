/**
 * Template languages ("dialects" inside, "template language" in the interface): which delimiters they
 * use and what stands between them. One table; templates are never evaluated.
 */
import { bladeDirectives, bladeMailComponents } from './blade-directives.ts'
import { readBlockTag, readGoTag, readMagentoTag, readValueTag } from './brace-tags.ts'
import { readAmpBlock, readErbTag, readFreemarkerTag, readMakoTag, readPhpTag, readSmartyTag, readToolkitTag } from './code-tags.ts'
import { expressions } from './expression-tags.ts'
import { icuMessages } from './icu-tags.ts'
import { razorTags } from './razor-tags.ts'
import { between, type Inner, pattern, type TagSyntax } from './tag-syntax.ts'
import { templetorTags } from './templetor.ts'

export interface Dialect {
  readonly id: string
  /** Name as shown: "Liquid". */
  readonly title: string
  /** Who writes it, for the table of template languages. */
  readonly usedBy: string
  readonly tags: readonly TagSyntax[]
  /** Wraps words in a comment that the platform strips; null where it has none. */
  readonly comment: ((words: string) => string) | null
  /** What only a program that strips these comments writes: weaker signs also stand where a comment would be sent. Without it, the file's name must say so. */
  readonly commentSigns?: RegExp
  readonly languageIds: readonly string[]
  readonly extensions: readonly string[]
  /** Finds the dialect by what only it writes; null for one that must be declared or named by the file. */
  readonly signs: RegExp | null
  /** Dialects of one family write `{{ … }}`; a text that names itself as one of them is not searched for the others' weak signs. */
  readonly family?: 'braces'
}

const comment = (): Inner => ({ kind: 'comment', name: '' })
const value = (name: string, extra: Partial<Inner> = {}): Inner => ({ kind: 'value', name: name.trim(), ...extra })
const mustache: TagSyntax[] = [between('{{{', '}}}', readValueTag), between('{{', '}}', readValueTag)]
const blockTags = between('{%', '%}', readBlockTag)

/** A merge field of one line between single braces: `{firstname}`, `{your order number}`. */
const FIELD = /\{[A-Za-z][\w./-]*\}|\{[A-Za-z][\w.'’/-]*(?:,? [\w.'’/#+-]+){1,9}\}/

/** A field of Ghost, with what stands in for it. */
const GHOST = /\{([a-z]\w{0,40}),\s?(?:"[^"{}\n]{0,80}"|“[^”{}\n]{0,80}”)\}/

/** https://docs.makotemplates.org/en/latest/syntax.html: tags that look like elements. */
const MAKO = /<(\/?)%(inherit|include|namespace|page|def|block|call|doc|text|[a-z]\w{0,40}:\w{1,40})\b(?:[^<>%"']|"[^"\n]{0,400}"|'[^'\n]{0,400}'){0,400}>/

/** `<date>`, `<your name>`, `<Order Number>`: what somebody fills in, and no element of HTML. */
const BLANK_FIELD =
  /<((?:your|the|our|customer|client|user|agent|first|last|full|company|order|ticket|invoice|product|service|account|phone|tracking|reference|event|start|end|due|delivery)[ _-](?:[a-z]+[ _-]){0,2}(?:name|number|date|time|id|code|amount|address|email|link|url|title|company|team|department|reason)|date|day|month|name|firstname|lastname|username|company|amount|reason|phone|email|url|start|end|agent|customer|product)>(?![^<]{0,200}<\/\1)/i

/** A line of control: `% if user.paid:`, `% endif`. */
const makoLine = pattern(
  '%',
  /%[ \t]*(?:(if|for|while)\b[^\n]{1,300}:|(el(?:se|if))\b[^\n]{0,300}:|(end(?:if|for|while)))[ \t]*(?:\r?(?=\n)|$(?![\s\S]))/,
  (match, before) => {
    if (before !== '' && !/\s/.test(before)) return null
    return match[1] ? { kind: 'open', name: match[1] } : match[2] ? { kind: 'middle', name: match[2] } : { kind: 'close', name: match[3] ?? '' }
  },
  2,
)

export const DIALECTS: readonly Dialect[] = [
  {
    id: 'help-scout',
    title: 'Help Scout',
    usedBy: 'Help Scout',
    tags: [
      pattern(
        '{',
        /\{%\s*((?:customer|mailbox|conversation|user|company)\.\w+)\s*(,\s*fallback=[^%]*)?%\}/,
        (match) => value(match[1] ?? '', { hasFallback: match[2] !== undefined }),
        3,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\{%\s*(?:customer|mailbox|conversation|user|company)\.\w+\s*(?:,\s*fallback=[^%]*)?%\}/,
  },
  {
    id: 'intercom',
    title: 'Intercom attributes',
    usedBy: 'Intercom message bodies',
    tags: [
      pattern(
        '<',
        /<attribute\s[^<>]*?\bkey=(?:"([^"]*)"|'([^']*)')[^<>]*>(?:<\/attribute>)?/,
        (match) => value(match[1] ?? match[2] ?? '', { hasFallback: /\bdefault=["'][^"']/.test(match[0]) }),
        3,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /<attribute\s[^<>]*?\bkey=["']/,
  },
  {
    id: 'magento',
    title: 'Magento',
    usedBy: 'Magento, Adobe Commerce',
    tags: [
      pattern('{', /\{\{!--(?:(?!--\}\}|\{\{!--)[\s\S])*--\}\}|<!--@(?:(?!@-->|<!--@)[\s\S])*@-->/, comment, 4),
      between('{{', '}}', (inner) => readMagentoTag(inner) ?? readValueTag(inner)),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\{\{(?:trans\s+["']|var\s+[\w$]|template\s+config_path|layout\s+handle|depend\s+\w|inlinecss\s)/,
    family: 'braces',
  },
  {
    id: 'go',
    title: 'Go templates',
    usedBy: 'Hugo layouts, Go mailers',
    tags: [between('{{', '}}', readGoTag)],
    comment: (words) => `{{/* ${words} */}}`,
    commentSigns: /\{\{-?\s*(?:if|range|with)\s[^}]*\}\}[\s\S]*\{\{-?\s*end\s*-?\}\}/,
    languageIds: ['gotmpl', 'go-template', 'gohtml', 'html-template'],
    extensions: ['gotmpl', 'gohtml', 'tmpl'],
    signs: /\{\{-?\s*(?:if|range|with)\s[^}]*\}\}[\s\S]*\{\{-?\s*end\s*-?\}\}|\{\{-?\s*\.[A-Z]\w*/,
    family: 'braces',
  },
  {
    id: 'liquid',
    title: 'Liquid',
    usedBy: 'Zendesk, Intercom, Gorgias, Shopify, Braze, Customer.io, Iterable, Jekyll',
    tags: [between('{{', '}}', readValueTag), blockTags],
    comment: (words) => `{% comment %} ${words} {% endcomment %}`,
    commentSigns: /\{%-?\s*(?:assign|unless|case|capture|elsif|render|comment|tablerow|paginate|connected_content)\b/,
    languageIds: ['liquid'],
    extensions: ['liquid'],
    signs:
      /\{%-?\s*(?:assign|unless|case|capture|elsif|render|endunless|connected_content|tablerow|paginate)\b|\{\{[^{}]*\|\s*(?:date|money|capitalize|fallback|append|upcase|downcase|times|plus|default)\s*:\s|\{\{\s*(?:ticket|current_user|dc)\.|\{\{\s*\$\{/,
    family: 'braces',
  },
  {
    id: 'handlebars',
    title: 'Handlebars, Mustache',
    usedBy: 'SendGrid, Postmark, Salesforce Lightning, Mandrill',
    tags: [between('{{!--', '--}}', comment), ...mustache],
    comment: (words) => `{{!-- ${words} --}}`,
    commentSigns: /\{\{~?(?:[#/^]\w|#?>)|\{\{!|\{\{\s*else\s*\}\}/,
    languageIds: ['handlebars', 'mustache'],
    extensions: ['hbs', 'handlebars', 'mustache'],
    signs: /\{\{\{[^{]|\{\{~?(?:[#/^]\w|#[>*])|\{\{>\s*[\w"']|\{\{!|\{\{\s*else\s*\}\}/,
    family: 'braces',
  },
  {
    id: 'jinja',
    title: 'Jinja, Django, Twig, Nunjucks, HubL',
    usedBy: 'HubSpot, Klaviyo, Django, Symfony, Salt',
    tags: [between('{{', '}}', readValueTag), blockTags, between('{#', '#}', comment)],
    comment: (words) => `{# ${words} #}`,
    commentSigns:
      /\{%-?\s*(?:extends|block|trans|blocktrans|blocktranslate|load|set|elif|macro|endtrans|endblock|autoescape|call)\b|\{#(?=\s)[\s\S]{0,2000}?\s#\}/,
    languageIds: ['jinja', 'jinja-html', 'jinja-md', 'django-html', 'django-txt', 'twig', 'nunjucks', 'njk', 'html-hubl', 'hubl'],
    extensions: ['j2', 'jinja', 'jinja2', 'twig', 'njk', 'nunjucks', 'hubl'],
    signs:
      /\{#(?=\s)[\s\S]{0,2000}?#\}|\{%-?\s*(?:extends|block|trans|blocktrans|blocktranslate|load|set|elif|macro|endtrans|endblock|autoescape|url|with|call)\b|\{\{[^{}]*\|\s*(?:safe|trans|default\(|default:['"]|lookup:|default_if_none)|\{\{\s*_\(/,
    family: 'braces',
  },
  {
    id: 'marketo',
    title: 'Marketo',
    usedBy: 'Marketo',
    tags: [between('{{', '}}', readValueTag), between('{%=', '%}', (inner) => value(inner.split(/\?:|\|/)[0] ?? '', { hasFallback: inner.includes('?:') }))],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\{\{(?:lead|my|system)\.[\w ]+(?::default=|\}\})|\{%=/,
    family: 'braces',
  },
  {
    id: 'blade',
    title: 'Blade',
    usedBy: 'Laravel',
    tags: [
      between('{{--', '--}}', comment),
      between('{!!', '!!}', readValueTag),
      between('{{', '}}', (inner) => bladeValue(inner)),
      // Left to a second program: `@{{ name }}`.
      between('@{{', '}}', (inner) => bladeValue(inner)),
      bladeDirectives,
      bladeMailComponents,
    ],
    comment: (words) => `{{-- ${words} --}}`,
    commentSigns: /\{\{--|^[ \t]*@(?:extends|section|component|endif|foreach|endforeach|include)\b/m,
    languageIds: ['blade'],
    extensions: ['blade'],
    signs: /\{!!|\{\{--|^[ \t]*@(?:extends|section|component|endif|foreach|endforeach|include)\b/m,
    family: 'braces',
  },
  {
    id: 'erb',
    title: 'ERB, EJS, Mako',
    usedBy: 'Rails, Node mailers, Adobe Campaign, Python mailers',
    tags: [
      between('<%', '%>', readErbTag),
      pattern('<', MAKO, (match) => readMakoTag(match[1] ?? '', match[2] ?? '', match[0]), 3),
      makoLine,
      // Phoenix: `<.header class="wide">`, `<:subtitle>`, `:if={@count > 1}`, `{@name}`.
      pattern('<', /<\/?[.:][a-z][\w.]{0,60}(?:[^<>"{}]|"[^"]{0,400}"|\{[^{}]{0,400}\}){0,400}>/, () => ({ kind: 'statement', name: '' }), 1),
      pattern('{', /\{(@[\w.]{1,80})\}|\{[^{}\n]{0,400}\}/, (match, before) =>
        before === '=' ? { kind: 'statement', name: '' } : match[1] ? value(match[1].slice(1)) : null,
      ),
    ],
    comment: (words) => `<%# ${words} %>`,
    languageIds: ['erb', 'ejs'],
    extensions: ['erb', 'ejs', 'eex', 'heex', 'mako', 'mak'],
    signs: /<%[=#\-@_]?\s*[\w@$"'}]|^[ \t]*%[ \t]*(?:endif|endfor|endwhile)[ \t\r]*$/m,
  },
  {
    id: 'php',
    title: 'PHP',
    usedBy: 'WordPress themes',
    tags: [pattern('<', /<\?(=(?:(?!\?>)[\s\S])*|php\b(?:(?!\?>)[\s\S])*)(?:\?>|$(?![\s\S]))/, (match) => shifted(readPhpTag(match[1] ?? ''), 2), 2)],
    comment: (words) => `<?php /* ${words} */ ?>`,
    commentSigns: /<\?php\b/,
    languageIds: ['php'],
    extensions: ['php', 'phtml'],
    signs: /<\?(?:php\b|=)/,
  },
  {
    id: 'smarty',
    title: 'Smarty',
    usedBy: 'WHMCS, PrestaShop, XOOPS',
    tags: [
      between('<{*', '*}>', comment),
      between('{*', '*}', comment),
      // XOOPS writes an angle on either side.
      pattern('<', /<\{(?![\s{])((?:[^{}"'\n]|"[^"\n]*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*')*)\}>/, (match) => shifted(readSmartyTag(match[1] ?? ''), 2), 2),
      pattern('{', /\{(?![\s{])((?:[^{}"'\n]|"[^"\n]*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*')*)\}/, (match) => shifted(readSmartyTag(match[1] ?? ''), 1), 1),
    ],
    comment: (words) => `{* ${words} *}`,
    commentSigns: /\{\$[A-Za-z_][\w.[\]>-]*\s*[|}]|\{\/(?:if|foreach|section|literal|capture)\}|^\{\*/,
    languageIds: ['smarty'],
    extensions: [],
    signs: /\{\$[A-Za-z_][\w.[\]>-]*\s*[|}]|\{\/(?:if|foreach|section|literal|capture|block)\}|\{extends file=|\{l s=['"]|^\{\*/,
  },
  {
    id: 'freemarker',
    title: 'FreeMarker',
    usedBy: 'Alfresco, Java mailers',
    tags: [
      between('<#--', '-->', comment),
      pattern('<', /<(\/?[#@][A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*)>/, (match) => readFreemarkerTag(match[1] ?? ''), 2),
      pattern('[', /\[(\/?[#@][A-Za-z](?:[^[\]"']|"[^"]*"|'[^']*')*)\]/, (match) => readFreemarkerTag(match[1] ?? ''), 2),
      between('${', '}', (inner) => freemarkerValue(inner)),
      // https://freemarker.apache.org/docs/dgui_misc_alternativesyntax.html
      pattern('[', /\[=((?:[^[\]"'\n]|"[^"\n]*"|'[^'\n]*'){1,400})\]/, (match) => freemarkerValue(match[1] ?? ''), 2),
    ],
    comment: (words) => `<#-- ${words} -->`,
    commentSigns: /<\/?#(?:if|list|else|assign|macro|include|import|elseif)\b|<#--/,
    languageIds: ['ftl', 'freemarker'],
    extensions: ['ftlh', 'ftlx'],
    signs:
      /<\/?#(?:if|list|else|assign|macro|include|import|elseif)\b|<#--|\[#(?:if|list|assign)\b|\[=[A-Za-z_][\w.]*(?:[!?][^\]\n]*)?\]|\$\{[\w.]+[!?][^}]*\}/,
  },
  {
    id: 'mailchimp',
    title: 'Mailchimp',
    usedBy: 'Mailchimp',
    tags: [pattern('*', /\*\|([^|\n]{1,80})\|\*/, (match) => mailchimpTag(match[1] ?? ''), 2)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\*\|[A-Z][^|\n]{1,80}\|\*/i,
  },
  {
    id: 'salesforce',
    title: 'Salesforce Classic',
    usedBy: 'Salesforce',
    tags: [
      pattern(
        '{',
        /\{!((?:[^{}"']|"[^"]*"|'[^']*')+)\}/,
        (match) =>
          value(/[A-Z]\w*\.\w+|\$\w+\.\w+/i.exec(match[1] ?? '')?.[0] ?? match[1] ?? '', {
            hasFallback: /\b(?:BLANKVALUE|NULLVALUE|IF)\s*\(|,/.test(match[1] ?? ''),
          }),
        2,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: ['email'],
    signs: /\{![A-Za-z$][\w.$]*(?:,[^}]*)?\}|\{!\w+\(/,
  },
  {
    id: 'marketing-cloud',
    title: 'AMPscript',
    usedBy: 'Salesforce Marketing Cloud',
    tags: [
      between('%%[', ']%%', readAmpBlock),
      between('%%=', '=%%', (inner) =>
        value(/[@[]?[A-Za-z][\w ]*\]?(?=\s*\)*\s*$)/.exec(inner.trim().replace(/\)+$/, ''))?.[0]?.replace(/[@[\]]/g, '') ?? inner, {
          hasFallback: /\bI[Ii][Ff]\s*\(|Empty\s*\(/.test(inner),
        }),
      ),
      pattern('%', /%%([A-Za-z][\w -]{0,60})%%/, (match) => value(match[1] ?? ''), 2),
    ],
    comment: (words) => `%%[ /* ${words} */ ]%%`,
    commentSigns: /%%\[|%%=/,
    languageIds: ['ampscript', 'AMPscript'],
    extensions: ['amp'],
    signs: /%%\[|%%=|%%[A-Za-z][\w -]{0,60}%%/,
  },
  {
    id: 'campaign-monitor',
    title: 'Campaign Monitor',
    usedBy: 'Campaign Monitor',
    tags: [
      pattern('[', /\[([a-z]\w*)(,\s*fallback=[^\]\n]*)?\]/i, (match) =>
        match[2] || /^(?:firstname|lastname|fullname|email)$/i.test(match[1] ?? '') ? value(match[1] ?? '', { hasFallback: match[2] !== undefined }) : null,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\[[a-z]\w*,\s*fallback=[^\]\n]*\]|\[(?:firstname|lastname|fullname)\]/i,
  },
  {
    id: 'template-toolkit',
    title: 'Template Toolkit',
    usedBy: 'Sympa, Bugzilla, Koha, LedgerSMB',
    // http://www.template-toolkit.org/docs/manual/Directives.html; Sympa writes `%1` for the first value of a translated sentence.
    tags: [
      between('[%', '%]', readToolkitTag),
      pattern('%', /%\d(?!\d|\s?%(?!\d))/, (match, before) => (/[A-Za-z]/.test(before) ? null : value(match[0].slice(1))), 1),
    ],
    comment: (words) => `[%# ${words} %]`,
    commentSigns: /\[%[-+=~]?\s*(?:IF|UNLESS|FOREACH|INCLUDE|PROCESS|BLOCK|END|SET|FILTER|WRAPPER)\b/,
    languageIds: [],
    extensions: ['tt', 'tt2'],
    signs: /\[%[-+=~]?\s*(?:(?:IF|UNLESS|FOREACH|INCLUDE|PROCESS|BLOCK|END|SET|FILTER|WRAPPER)\b|[a-z_]\w*(?:\.\w+)*\s*(?:\||[-+=~]?%\])|\||#)/,
  },
  {
    id: 'active-campaign',
    title: 'ActiveCampaign',
    usedBy: 'ActiveCampaign',
    tags: [pattern('%', /%([A-Z][A-Z0-9_-]{2,40})%/, (match) => value(match[1] ?? ''), 2)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /%[A-Z][A-Z0-9_-]{2,40}%/,
  },
  {
    id: 'mautic',
    title: 'Mautic',
    usedBy: 'Mautic',
    tags: [
      pattern(
        '{',
        /\{((?:contactfield|ownerfield|leadfield|pagelink|assetlink|formlink)=[^{}|\n]+)(\|[^{}\n]*)?\}/,
        (match) => value(match[1]?.split('=')[1] ?? '', { hasFallback: match[2] !== undefined }),
        2,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\{(?:contactfield|ownerfield|leadfield)=/,
  },
  {
    id: 'zammad',
    title: 'Zammad',
    usedBy: 'Zammad, Ruby strings',
    tags: [pattern('#', /#\{([^{}\n]+)\}/, (match) => value(match[1] ?? '', { hasFallback: /\|\|/.test(match[1] ?? '') }), 2)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /#\{[a-z_][\w.]*\}/,
  },
  {
    id: 'templetor',
    title: 'Templetor',
    usedBy: 'web.py, Open Library',
    tags: templetorTags,
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /(?<=^|\n)\$def with[ \t]{0,4}\(|(?<=^|\n)\$var [a-z]\w{0,40}[ \t]{0,4}[:=]/,
  },
  {
    id: 'dollar-names',
    title: '$name',
    usedBy: 'Mailman, Python mailers',
    // https://docs.python.org/3/library/string.html#template-strings
    tags: [pattern('$', /\$([a-z][a-z0-9]*(?:_[a-z0-9]+)*)(?![\w$([])/, (match, before) => (/[\w$\\/.=&-]/.test(before) ? null : value(match[1] ?? '')), 1)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /(?<=^|[\s("'<>:])(?<!\{\s?)\$(?:[a-z]{3,}|[a-z]+_[a-z_]+)(?=[\s)"'<>,;!?]|[.:](?!\w)|$(?![\s\S]))/,
  },
  {
    id: 'at-names',
    title: '@NAME@',
    usedBy: 'DokuWiki',
    // https://www.dokuwiki.org/namespace_templates: exclamation marks ask for capitals.
    tags: [pattern('@', /@(!{0,2}[A-Z][A-Z0-9_]{1,40}!?)@/, (match, before) => (/[\w.]/.test(before) ? null : value((match[1] ?? '').replaceAll('!', ''))), 3)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /@!{0,2}[A-Z][A-Z0-9_]{1,40}!?@(?![\w.])/,
  },
  {
    id: 'colon-names',
    title: ':name',
    usedBy: 'Laravel’s texts by language',
    // https://laravel.com/docs/localization#replacing-parameters-in-translation-strings
    tags: [pattern(':', /:([a-z]\w{1,40}|[A-Z]\w{1,40})(?!\w)/, (match, before) => (/[\w:/]/.test(before) ? null : value((match[1] ?? '').toLowerCase())), 1)],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: null,
  },
  {
    id: 'text-keys',
    title: '[[group:key]]',
    usedBy: 'NodeBB',
    // https://docs.nodebb.org/development/i18n: the name of a text, and values for it.
    tags: [
      pattern('[', /\[\[([a-z][\w.-]{0,40}:[\w.-]{1,80})(?:,(?:[^[\]\n]|\[\[[^[\]\n]{1,80}\]\]){0,300})?\]\]/, (match) => value(match[1] ?? ''), 3),
      // LiveCart: `[[ config('STORE_NAME') ]]`.
      pattern('[', /\[\[ ?[a-z]\w{0,40}\((?:'([^'\n]{0,80})'|"([^"\n]{0,80})")?\) ?\]\]/, (match) => value(match[1] ?? match[2] ?? ''), 3),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\[\[[a-z][\w.-]{0,40}:[a-z][\w.-]{0,79}(?:\]\]|,)|\[\[ ?[a-z]\w{0,40}\((?:'[^'\n]{0,80}'|"[^"\n]{0,80}")?\) ?\]\]/,
  },
  {
    id: 'razor',
    title: 'Razor',
    usedBy: 'ASP.NET',
    tags: [razorTags],
    comment: (words) => `@* ${words} *@`,
    languageIds: ['razor', 'aspnetcorerazor'],
    extensions: ['cshtml', 'razor'],
    signs: null,
  },
  {
    id: 'icu',
    title: 'ICU messages',
    usedBy: 'FormatJS, Phrase, Lokalise and other translation files',
    tags: [icuMessages],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\{\s*\w+\s*,\s*(?:(?:plural|select|selectordinal)\s*,|(?:number|date|time)\b)|\{\s*\d{1,2}\s*\}/,
  },
  {
    id: 'printf',
    title: 'printf and named values',
    usedBy: 'gettext, Rails, Python, iOS, Android, osTicket',
    tags: [
      pattern('%', /%(?:\d\$)?[sd@](?![A-Za-z])/, (match, before) => (/[\w%]/.test(before) ? null : value(match[0])), 1),
      pattern('%', /%\(([\w.]+)\)[sdif]/, (match) => value(match[1] ?? ''), 2),
      pattern('%', /%[{<]([\w.]+)[}>]/, (match) => value(match[1] ?? ''), 2),
      pattern('%', /%([a-z]{2,20}(?:_[a-z]{2,20}){1,4})(?![\w%])/, (match, before) => (/[\w%/&=]/.test(before) ? null : value(match[1] ?? '')), 1),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /(?<![\w%])%(?:\d\$)?[sd@](?![A-Za-z])|%\([\w.]+\)[sdif]|%[{<][\w.]+[}>]|(?<![\w%/&=])%[a-z]{2,20}(?:_[a-z]{2,20}){1,4}(?![\w%])/,
  },
  {
    id: 'dollar-braces',
    title: 'Dollar braces',
    usedBy: 'Java and JavaScript mailers, Velocity',
    tags: [
      between('${', '}', (inner) => freemarkerValue(inner)),
      makoLine,
      pattern('$', /\$\$?\{([^{}\n]+)\}/, (match) => freemarkerValue(match[1] ?? ''), 2),
      // https://velocity.apache.org/engine/devel/vtl-reference.html
      pattern(
        '#',
        /#(set|if|elseif|foreach|parse|include|macro|define|evaluate)\s{0,3}\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,200}\)){0,200}\)){0,400}\)|#\*(?:(?!\*#)[\s\S]){0,2000}\*#/,
        (match) => velocityDirective(match[1]),
        2,
      ),
      pattern('#', /#(?:(else)|(end))(?![\w-])|#\{(?:(else)|(end))\}/, (match) => velocityDirective(match[1] ?? match[2] ?? match[3] ?? match[4]), 1),
      pattern(
        '$',
        /\$!\{([a-z][\w.]{0,80})\}|\$!?([a-z]\w{0,40}(?:\.[a-z]\w{0,40}(?:\([^()\n]{0,80}\))?){1,6})|\$!([a-z]\w{0,40})/,
        (match, before) => (/[\w$\\]/.test(before) ? null : value(match[1] ?? match[2] ?? match[3] ?? '')),
        2,
      ),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: /\$\{ ?[A-Za-z_][\w.]*(?:\([^(){}\n]{0,200}\))? ?\}|#(?:set|if|elseif|foreach)\s{0,3}\(\s{0,3}!?\$/,
  },
  {
    id: 'fields',
    title: '{name}',
    usedBy: 'PrestaShop, support macros, i18next',
    tags: [
      pattern('{', /\{([A-Za-z][\w./-]*)\}|\{([A-Za-z][\w.'’/-]*(?:,? [\w.'’/#+-]+){1,9})\}/, (match, before) =>
        before === '{' || before === '$' || before === '#' ? null : value(match[1] ?? match[2] ?? ''),
      ),
      // Ghost: `{first_name, "reader"}`, also between percent signs.
      pattern('{', GHOST, (match, before) => (before === '{' || before === '$' ? null : value(match[1] ?? '', { hasFallback: /["“][^"”]/.test(match[0]) })), 2),
      pattern('%', new RegExp(`%%${GHOST.source}%%`), (match) => value(match[1] ?? '', { hasFallback: true }), 2),
      // NodeBB: `{user.icon:text}`.
      pattern('{', /\{(\w+(?:\.\w+)+:\w+)\}/, (match) => value(match[1] ?? ''), 2),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: new RegExp(`(?<![{$#%])(?:${FIELD.source})|${GHOST.source}`),
  },
  {
    id: 'letter-fields',
    title: '<name> in letters',
    usedBy: 'letters from word processors',
    tags: [
      pattern('&', /(?:&lt;){1,2}([A-Za-z][\w .-]{1,40}?)(?:&gt;){1,2}/, (match) => value(match[1] ?? '')),
      pattern('<', /<<([A-Za-z][\w .-]{1,40}?)>>/, (match) => value(match[1] ?? ''), 2),
      pattern('<', BLANK_FIELD, (match) => value(match[1] ?? ''), 1),
      pattern('«', /«\s{0,4}([\w .-]{1,40}?)\s{0,4}»/, (match) => value(match[1] ?? '')),
    ],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: new RegExp(`&lt;[A-Za-z][\\w .-]{1,40}?&gt;|<<[A-Za-z][\\w .-]{1,40}?>>|«[A-Za-z]\\w{0,40}_\\w{1,40}»|${BLANK_FIELD.source}`, 'i'),
  },
  {
    id: 'colon-names',
    title: ':name',
    usedBy: 'Laravel translations (when declared)',
    tags: [pattern(':', /:([a-z]\w*)/i, (match, before) => (/[\w:/]/.test(before) ? null : value(match[1] ?? '')))],
    comment: null,
    languageIds: [],
    extensions: [],
    signs: null,
  },
  {
    id: 'jsx',
    title: 'JSX expressions',
    usedBy: 'react-email, MDX, Astro, Svelte',
    tags: [expressions],
    comment: (words) => `{/* ${words} */}`,
    languageIds: [],
    extensions: [],
    signs: null,
  },
]

function bladeValue(inner: string): Inner | null {
  const read = readValueTag(inner.replace(/^\s*\$/, ' '))
  return read && read.kind === 'value' ? { ...read, name: read.name.replace(/->/g, '.').replace(/^\$/, '') } : read
}

/** The pattern reads from the first character of the tag on, the reader from after its opening. */
function shifted(read: Inner | null, by: number): Inner | null {
  return read?.copy ? { ...read, copy: read.copy.map(({ from, to }) => ({ from: from + by, to: to + by })) } : read
}

function freemarkerValue(inner: string): Inner {
  const name = /^[\w.$]+(?:\(\))?/.exec(inner.trim())?.[0] ?? inner.trim()
  return { kind: 'value', name, hasFallback: /!|\?\?|\?has_content|\|\|/.test(inner) }
}

function velocityDirective(word: string | undefined): Inner {
  if (word === undefined) return { kind: 'comment', name: '' }
  if (word === 'end') return { kind: 'close', name: 'end' }
  if (word === 'else' || word === 'elseif') return { kind: 'middle', name: word }
  if (word === 'parse' || word === 'include') return { kind: 'include', name: word }
  return { kind: word === 'set' || word === 'evaluate' ? 'statement' : 'open', name: word }
}

function mailchimpTag(inner: string): Inner {
  const words = inner.trim()
  if (/^END:/i.test(words)) return { kind: 'close', name: words }
  if (/^ELSE(IF)?\b/i.test(words)) return { kind: 'middle', name: 'ELSE' }
  if (/^(IF|IFNOT|INTERESTED|IFINTERESTED)\b/i.test(words)) return { kind: 'open', name: words.split(':')[0] ?? '' }
  if (/^(UNSUB|UPDATE_PROFILE|ARCHIVE|FORWARD|[A-Z_]*URL)$/i.test(words)) return { kind: 'value', name: words, role: 'link' }
  return { kind: 'value', name: words }
}

/** The dialect of an id; undefined when there is none. */
export function dialectOf(id: string): Dialect | undefined {
  return DIALECTS.find((dialect) => dialect.id === id)
}
