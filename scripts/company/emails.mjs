/** The made-up company's e-mails and text messages: forty pieces, by path. */

const FOOT = '<p>Larkfield, 14 Harbour Road, Whitby YO21 3PU. <a href="{{ unsubscribe_url }}">Unsubscribe</a></p>'

function campaign(subject, preheader, paragraphs, button) {
  return `<!doctype html>
<html lang="en">
<head><title>${subject}</title></head>
<body>
<div style="display:none">${preheader}</div>
<p>Hi {{ customer.first_name | default: "there" }},</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p><a href="https://larkfield.example/${button[1]}" class="button">${button[0]}</a></p>
<p>Reply to this e-mail with any question: Ada reads them all.</p>
<p>Ada from Larkfield</p>
${FOOT}
</body>
</html>
`
}

const CAMPAIGNS = {
  'spring-colours': campaign(
    'Your lamp in a spring colour',
    'Four new shades, and how they look at dusk',
    ['Four shades are new: moss, sky, clay and rust. You can see each of them lit, at noon and at dusk.', 'Your old shade comes off with a quarter turn.'],
    ['See the colours', 'colours'],
  ),
  'light-plan': campaign(
    'Never buy a bulb again',
    'One tap and the new one is on its way',
    ['With the light plan a new bulb reaches you before the dark does.', 'Try it free for 14 days. If you do nothing it ends by itself.'],
    ['Try the light plan', 'plan'],
  ),
  'mending-day': campaign(
    'Bring your lamp to mending day',
    'We open at ten, and there is cake',
    ['On 20 March 2027 the workshop belongs to your broken lamps. Bring one, whoever made it.', 'Mending is free. Parts cost what they cost us.'],
    ['Keep a place', 'mending-day'],
  ),
  'new-pendant': campaign(
    'Meet the Curlew',
    'A pendant that moves out of your way',
    ['The Curlew hangs where you want it today, and somewhere else tomorrow.', 'It comes with a hook, a cord and a drawing.'],
    ['See the Curlew', 'products/curlew-pendant'],
  ),
  'for-readers': campaign(
    'A light for the last chapter',
    'The Plover keeps the other side of the bed dark',
    ['You finish the chapter, and nobody else wakes up.', 'The shade turns by two fingers.'],
    ['See the Plover', 'products/plover-reading-lamp'],
  ),
  'thank-you': campaign(
    'Thank you for the pictures',
    'A wall full of your rooms',
    ['You sent us 214 pictures of your rooms. Half of them hang in the workshop now.', 'The other half went to Tomas, who draws lamps from them.'],
    ['See the wall', 'wall'],
  ),
  'late-summer': campaign(
    'Evenings are getting longer',
    'A lantern for the garden table',
    ['The Siskin stays out all night and does not mind rain.', 'You charge it once a week.'],
    ['See the Siskin', 'products/siskin-lantern'],
  ),
  'trade-news': campaign(
    'Drawings for your next room',
    'All lamps as files, in your format',
    ['You asked for drawings that open in every program. Here they are, free to use.'],
    ['Get the drawings', 'trade'],
  ),
  'gift-ideas': campaign(
    'For the friend with the dark corner',
    'A gift card never expires',
    ['Light is hard to choose for somebody else. A gift card leaves the choice to them.'],
    ['Give a card', 'gift-cards'],
  ),
  'your-idea': campaign(
    'You said the cable was short',
    'It is a metre longer now',
    ['You told us, and we listened. From this month every lamp comes with a longer cable.'],
    ['Read what changed', 'stories'],
  ),
}

const NOTICES = {
  'order-confirmed': [
    'Your order {{ order.number }}',
    ['Your {{ order.lamp }} is being made. It leaves Whitby on {{ order.ship_date }}.', 'You can change the address until then.'],
    'orders/{{ order.number }}',
  ],
  'order-shipped': ['Your lamp is on its way', ['The courier has your {{ order.lamp }}. You can follow it on the map.'], 'track/{{ order.number }}'],
  'refund-started': ['Your refund has started', ['{{ refund.amount }} is on its way to your card. You have it within 14 days.'], 'orders/{{ order.number }}'],
  'trial-started': ['Your free trial has started', ['Your free trial of the light plan lasts 14 days. We remind you before it ends.'], 'plan'],
  'password-reset': ['Choose a new password', ['You asked for a new password. The link works for one hour.'], 'reset/{{ token }}'],
  'plan-changed': ['Your plan has changed', ['You are on the {{ plan.name }} plan from {{ plan.from_date }} on.'], 'plan'],
  'payment-failed': [
    'Your card was not accepted',
    ['Your bank said no to {{ payment.amount }}. You can use another card, and your lamp waits for you.'],
    'orders/{{ order.number }}',
  ],
  'invoice-ready': [
    'Your invoice for {{ order.number }}',
    ['Your invoice is in your account, with your company’s name on it.'],
    'orders/{{ order.number }}/invoice',
  ],
  'delivery-failed': [
    'Nobody was at home',
    ['The courier rang at {{ slot.from }} and takes your lamp back to the depot. Choose another day, or a neighbour.'],
    'track/{{ order.number }}',
  ],
  'return-received': ['Your lamp is back with us', ['We unpacked your {{ order.lamp }} today. Your refund starts by itself.'], 'orders/{{ order.number }}'],
}

const NEWSLETTERS = {
  '2025-11': ['What you made of the dark season', 'Your lanterns on the cliffs, a kiln that is warm again, and the answer to a question about brass.'],
  '2026-02': ['Light in a rented room', 'Three ways to hang a lamp without a hole in the wall, all of them from you.'],
  '2026-05': ['What happens to your old lamp', 'We followed one steel shade from a doorstep in Hull to a new arm for a Tern.'],
  '2026-08': ['Evenings outside', 'How long a Siskin burns, and what moths think of it.'],
}

const MESSAGES = {
  'on-its-way': 'Larkfield: your lamp comes today between {{ slot.from }} and {{ slot.to }}. Questions? 0800 046 1720',
  'at-the-neighbour': 'Larkfield: your lamp is at number {{ neighbour }}. Questions? 0800 046 1720',
  'refund-sent': 'Larkfield: {{ refund.amount }} is on its way to your card. Questions? 0800 046 1720',
  'bulb-sent': 'Larkfield: a new bulb is in the post. It fits the {{ order.lamp }}. Questions? 0800 046 1720',
  'visit-tomorrow': 'Larkfield: Imran comes tomorrow at {{ slot.from }} to mend your lamp. Not at home? 0800 046 1720',
  'card-arrived': 'Larkfield: {{ giver.first_name | default: "a friend" }} gave you light. See your mail. Questions? 0800 046 1720',
}

function noticeHtml([subject, paragraphs, link]) {
  return `---\nsubject: ${subject}\n---\n<html lang="en">\n<body>\n<p>Hi {{ customer.first_name | default: "there" }},</p>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}\n<p><a href="https://larkfield.example/${link}">See it in your account</a></p>\n<p>Reply to this e-mail, or call <a href="tel:08000461720">0800 046 1720</a>.</p>\n<p>Ada from Larkfield</p>\n</body>\n</html>\n`
}

function noticeText([, paragraphs, link]) {
  return `Hi {{ customer.first_name | default: "there" }},\n\n${paragraphs.join('\n\n')}\n\nSee it in your account: https://larkfield.example/${link}\n\nReply to this e-mail, or call 0800 046 1720.\n\nAda from Larkfield\n`
}

/** Path → text. */
export function writeEmails() {
  const pieces = new Map()
  for (const [name, html] of Object.entries(CAMPAIGNS)) {
    const subject = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    pieces.set(
      `emails/campaigns/${name}.html`,
      `---\nsubject: ${subject}\npreheader: ${/none">(.*?)<\/div>/.exec(html)?.[1] ?? ''}\n---\n${html.replace(/<div style="display:none">.*?<\/div>\n/, '')}`,
    )
  }
  for (const [name, notice] of Object.entries(NOTICES)) {
    pieces.set(`emails/notices/${name}.html`, noticeHtml(notice))
    pieces.set(`emails/notices/${name}.txt`, noticeText(notice))
  }
  for (const [name, [subject, text]] of Object.entries(NEWSLETTERS))
    pieces.set(
      `emails/newsletters/${name}.md`,
      `---\nsubject: ${subject}\npreheader: ${text.split(',')[0]}\n---\n\nHi {{ customer.first_name | default: "there" }},\n\n${text}\n\nReply to this e-mail and tell us what to write about next.\n\nAda from Larkfield\n`,
    )
  for (const [name, text] of Object.entries(MESSAGES)) pieces.set(`emails/sms/${name}.txt`, `${text}\n`)
  return pieces
}
