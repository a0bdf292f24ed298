/** The made-up company's website: sixty pages, by path. */
import { PRODUCTS } from './replies.mjs'

const slug = (name) => name.toLowerCase().replaceAll(' ', '-')
const CONTACT = 'Call 0800 046 1720 or write to help@larkfield.example.'

const MADE_OF = [
  'turned ash and linen',
  'folded steel',
  'blown glass from Whitby',
  'cork and brass',
  'recycled aluminium',
  'oak from storm-felled trees',
  'paper from Japan',
  'enamel on iron',
]
const LIGHTS = [
  'a whole desk',
  'the page and nothing else',
  'a hallway at night',
  'the corner that you never see',
  'a kitchen table for six',
  'one picture on the wall',
  'the stairs, step by step',
  'a garden table until late',
]
const MADE_OF_DE = [
  'gedrechselter Esche und Leinen',
  'gefaltetem Stahl',
  'Glas aus Whitby',
  'Kork und Messing',
  'altem Aluminium',
  'Eiche aus Sturmholz',
  'Papier aus Japan',
  'Emaille auf Eisen',
]
const PRICES = ['49', '89', '24', '59', '119', '39', '65', '79']
const HERO = [
  'on a desk in the evening',
  'beside an armchair',
  'in a child’s room',
  'over a book',
  'above a long table',
  'on a gallery wall',
  'under a shelf',
  'on a balcony',
]

function productPage(name, at) {
  return `<!doctype html>
<html lang="en">
<head><title>${name} | Larkfield</title><meta name="description" content="The ${name} lights ${LIGHTS[at]}. Made of ${MADE_OF[at]}."></head>
<body>
<h1>${name}</h1>
<img src="/img/${slug(name)}.jpg" alt="The ${name} ${HERO[at]}">
<p>The ${name} costs £${PRICES[at]}. It lights ${LIGHTS[at]}, and it is made of ${MADE_OF[at]}.</p>
<p>You can dim it with a touch. The bulb is in the box, and you can change it yourself.</p>
<p><a href="/checkout?lamp=${slug(name)}">Put it in the basket</a> or <a href="/contact.html">ask us about it</a>.</p>
<p>Telephone: <a href="tel:08000461720">0800 046 1720</a></p>
</body>
</html>
`
}

function germanPage(name, at) {
  return `<!doctype html>
<html lang="de">
<head><title>${name} | Larkfield</title><meta name="description" content="Die Lampe aus ${MADE_OF_DE[at]}."></head>
<body>
<h1>${name}</h1>
<img src="/img/${slug(name)}.jpg" alt="Die Lampe ${name}">
<p>Die Lampe ${name} kostet £${PRICES[at]}. Sie ist aus ${MADE_OF_DE[at]} gemacht und hält viele Jahre.</p>
<p>Sie dimmen das Licht mit einer Berührung. Die Birne liegt in der Schachtel, und Sie wechseln sie selbst.</p>
<p><a href="/checkout?lamp=${slug(name)}">In den Korb legen</a> oder <a href="/contact.html">uns fragen</a>.</p>
<p>Telefon: <a href="tel:08000461720">0800 046 1720</a></p>
</body>
</html>
`
}

const MAIN = {
  'site/index.md': `---\ntitle: Larkfield, lamps that you can mend\ndescription: Lamps made in Whitby that you can open, mend and hand on.\n---\n\n# Light for the room that you live in\n\nYou choose the lamp, we make it within the week. Every part can be changed by you, with one coin.\n\n[See all lamps](/products/) or [talk to us](/contact.html).\n\n${CONTACT}\n`,
  'site/pricing.md': `# What the light plan costs\n\nThe Basic plan is £6 a month. You get a new bulb whenever one fails.\n\nThe Plus plan is £12 a month. You also get a shade of your choice every year.\n\nThe Studio plan is £30 a month. It is for rooms with twelve lamps or more.\n\nTry any of them free for 14 days. ${CONTACT}\n`,
  'site/delivery.md': `# Delivery\n\nStandard delivery takes 3 to 5 working days. It costs £3.95, and it is free on orders over £40.\n\n## Express\n\nExpress delivery arrives the next working day and costs £8.50.\n\n## Delivery to Ireland\n\nDelivery to Ireland takes 5 to 7 working days and costs €9.90.\n\n${CONTACT}\n`,
  'site/returns.md': `# Sending something back\n\nYou have 30 days to return a lamp, lit or unlit. The label is in the box.\n\nGift cards cannot be returned, but they never expire. ${CONTACT}\n`,
  'site/refunds.md': `# Your money back\n\nOnce you ask for it, we refund you within 14 days. It goes to the card that you paid with.\n\nYour bank may take another 3 to 5 working days to show it.\n\n${CONTACT}\n`,
  'site/guarantee.md': `# Guaranteed to shine\n\nEvery lamp has a two-year guarantee. Bring it, send it, or mend it with our help.\n\nThe Heron floor lamp is guaranteed for five years, because its joint is cast.\n\n${CONTACT}\n`,
  'site/contact.html': `<!doctype html>\n<html lang="en">\n<head><title>Talk to us | Larkfield</title></head>\n<body>\n<h1>Talk to us</h1>\n<p>Call <a href="tel:08000461720">0800 046 1720</a>, Monday to Friday from 8am to 6pm and Saturday from 9am to 1pm.</p>\n<p>Write to <a href="mailto:help@larkfield.example">help@larkfield.example</a>. You get an answer within one working day.</p>\n<p>Or visit us: Larkfield, 14 Harbour Road, Whitby YO21 3PU.</p>\n</body>\n</html>\n`,
  'site/hours.md': `# When we are here\n\nOur lines are open Mon–Fri 8am–6pm and Sat 9am–1pm.\n\nThe workshop is open to visitors Thursday to Sunday, 10am to 4pm.\n\n${CONTACT}\n`,
  'site/faq.md': `# Questions that people ask\n\n## Can I dim every lamp?\n\nYes, with a touch on the base.\n\n## What does delivery cost?\n\nYou pay £3.95, or nothing above £40.\n\n## Where is my nearest shop?\n\nSome of our lamps stand in shops in Leeds and York. [See where](/towns/).\n\n${CONTACT}\n`,
  'site/about.md': `# Six people and a kiln\n\nThe first lamp left the workshop on 3 May 2011. Since then we have mended more of them than we have sold twice.\n\nIn 2014 a reply took us three days, because there were two of us. Now six people answer.\n\n${CONTACT}\n`,
  'site/press.md': `# For the press\n\nYou may use every picture on this page. Tell us where it appears, and we send you a print.\n\nPress enquiries are answered within two hours: press@larkfield.example or 0800 046 1720.\n`,
  'site/jobs.md': `# Work with us\n\nYou need no letter. Send us a picture of something that you have mended.\n\nApplications are answered within ten days. Write to help@larkfield.example.\n`,
  'site/trade.md': `# For hotels, offices and theatres\n\nYou get a person of your own, drawings in your format, and a lamp on loan.\n\nTrade orders have 60 days to return what was not used. Call 0800 046 1720.\n`,
  'site/plan.md': `# The light plan\n\nYou never buy a bulb again. When one fails, tap the lamp in the app, and a new one is on its way.\n\nStudio plan members try it free for 30 days. ${CONTACT}\n`,
  'site/gift-cards.md': `# Gift cards\n\nFor the friend who has everything except good light. You choose the sum, they choose the lamp.\n\nA gift card arrives by e-mail within ten minutes. ${CONTACT}\n`,
  'site/old-lamps.md': `# Where old lamps go\n\nGive any old lamp to the courier who brings your new one. We take it apart, and you read on its page what became of it.\n\n${CONTACT}\n`,
}

const HELP = {
  'change-a-bulb': ['Change a bulb', 'Pull the plug and let the lamp cool for five minutes. Turn the shade to the left, lift it off, and put in the new bulb.'],
  'dim-the-light': ['Dim the light', 'Touch the base once for bright, twice for soft. Keep your finger on it and the light follows.'],
  'connect-the-app': ['Connect the app', 'Open the app and turn your lamp off and on three times. Its name appears: tap it.'],
  'mend-a-cable': ['Mend a cable', 'You need one coin and ten minutes. The clamp opens to the left, and the new cable goes in until it clicks.'],
  'find-your-invoice': ['Find your invoice', 'Every invoice waits under Orders in your account. You can have it with your company’s name on it.'],
  'change-your-plan': ['Change your plan', 'Choose Plan in your account and pick another one. You pay the difference from the next month on.'],
  'pause-your-plan': ['Pause your plan', 'Going away? Choose Pause in your account and tell us for how long. Nothing is taken in the meantime.'],
  'clean-a-shade': ['Clean a shade', 'Linen likes a dry brush, brass a soft cloth. Polish takes the colour off, so leave it in the cupboard.'],
  'follow-your-parcel': ['Follow your parcel', 'The text from the courier has a map. You can send the van to a neighbour until nine in the morning.'],
  'send-it-back': ['Send it back', 'Put the lamp into the box it came in, tape the label over the old one, and hand it to any courier.'],
  'give-a-lamp': ['Give a lamp', 'Tick the gift box at the checkout. The price stays off the paper, and your words go on the card.'],
  'safe-for-children': ['Safe for children', 'Our shades stay cool enough to touch. The cable of the Wren night light is too thick for small teeth.'],
}

const STORIES = {
  'the-lighthouse': [
    '2023-02-11',
    'The lighthouse that needed a bulb',
    'A keeper rang us on a Sunday. On 14 January 2023 we drove up with two of everything, and you can see the light again from the pier.',
  ],
  'a-school-in-leeds': [
    '2024-10-02',
    'A school that reads after dark',
    'Forty lamps went to a school in Leeds. The children chose the colours, and nobody chose grey.',
  ],
  'mending-day': ['2025-06-20', 'What you brought to mending day', 'You brought 61 lamps, and 58 went home lit. The oldest was made in 1932.'],
  'ninas-kitchen': [
    '2024-03-08',
    'Nina’s kitchen',
    '> They refunded me in 3 days, and I had only asked how!\n\nNina has hung two pendants over her table. “I paid £59 and it looks like three times that,” she says.',
  ],
  'the-kiln': ['2022-08-30', 'The kiln is back', 'It broke in May and was mended in August. While it was cold, an order took us 20 days.'],
  'forty-theatres': ['2025-01-17', 'Forty theatres', 'Prompt corners are dark by nature. You now find a Plover in forty of them.'],
  'other-shops': [
    '2024-11-26',
    'How other shops do it',
    'Most lamp shops refund you within 60 days. Unlike them, we send the money before the lamp is back on our shelf.',
  ],
  'night-walk': ['2025-11-05', 'A walk by lantern', 'On 5 November 2025 eighty of you walked the cliffs with Siskins. The next walk is on 5 November 2027.'],
}

const TOWNS = {
  leeds: 'The shop in Leeds is open Monday to Saturday, 10am to 7pm. You find us by the arcade.',
  york: 'Our friends at Low Petergate show five of our lamps. Their café is open daily from 9am to 5pm.',
  durham: 'You can see the Heron in the reading room of the library. Ask at the desk for its switch.',
  whitby: 'This is where your lamp is made. Come in, the kettle is on.',
  hull: 'Courier days in Hull are Tuesday and Friday, so your parcel never waits over a weekend.',
  newcastle: 'On the Quayside market you meet Tomas every first Sunday, with a lamp that is not finished.',
  scarborough: 'Hotel guests by the sea read under our Plover. Take the switch on the left.',
  inverness: 'Delivery to the Highlands takes 6 to 8 working days. You see the van on the map from Perth on.',
}

const title = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** Path → text. */
export function writeSite() {
  const pages = new Map(Object.entries(MAIN))
  PRODUCTS.forEach((name, at) => {
    pages.set(`site/products/${slug(name)}.en.html`, productPage(name, at))
    pages.set(`site/products/${slug(name)}.de.html`, germanPage(name, at))
  })
  for (const [name, [heading, text]] of Object.entries(HELP))
    pages.set(`site/help/${name}.md`, `---\ntitle: ${heading}\n---\n\n# ${heading}\n\n${text}\n\nStill dark? ${CONTACT}\n`)
  for (const [name, [date, heading, text]] of Object.entries(STORIES))
    pages.set(
      `site/stories/${name}.md`,
      `---\ntitle: ${heading}\ndate: ${date}\n---\n\n# ${heading}\n\n${text}\n\nYou have a story too? Write to help@larkfield.example.\n`,
    )
  for (const [name, text] of Object.entries(TOWNS)) pages.set(`site/towns/${name}.md`, `# ${title(name)}\n\n${text}\n\n${CONTACT}\n`)
  return pages
}
