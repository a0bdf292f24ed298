/**
 * What went wrong at the made-up company: sixty faults as teams make them, and sixty things that look like faults and
 * are none. `find` is replaced by `put`, or `put` is added before the closing words; `mark` is where the finding has to be.
 */
const fault = (rule, file, find, put, mark = put) => ({ rule, file, find, put, mark })
const twin = (file, find, put) => ({ rule: 'twin-differs', file, find, put, mark: null })

/** Faults in pages and e-mails. */
export const FAULTS = [
  // Promises that another piece tells otherwise.
  fault('contradicting-promise', 'site/faq.md', 'You pay £3.95, or nothing above £40.', 'Delivery is £4.50, or nothing above £40.', '£4.50'),
  fault(
    'contradicting-promise',
    'site/towns/whitby.md',
    'Come in, the kettle is on.',
    'Come in, the kettle is on. Prefer to order? Delivery is free on orders over £50.',
    '£50',
  ),
  fault(
    'contradicting-promise',
    'site/help/send-it-back.md',
    'hand it to any courier.',
    'hand it to any courier. You can return your lamp within 28 days.',
    '28 days',
  ),
  fault(
    'contradicting-promise',
    'site/towns/hull.md',
    'never waits over a weekend.',
    'never waits over a weekend. Delivery takes 6–8 working days.',
    '6–8 working days',
  ),
  fault('contradicting-promise', 'site/plan.md', 'a new one is on its way.', 'a new one is on its way. The first 30 days are a free trial.', '30 days'),
  fault(
    'contradicting-promise',
    'site/help/change-your-plan.md',
    'from the next month on.',
    'from the next month on. The Plus plan costs £14 per month.',
    '£14',
  ),
  fault('contradicting-promise', 'site/index.md', 'with one coin.', 'with one coin. Each comes with a three-year guarantee.', 'three-year'),
  fault(
    'contradicting-promise',
    'emails/newsletters/2026-05.md',
    'Reply to this e-mail and',
    'Not happy with a lamp? Your refund arrives within 30 days.\n\nReply to this e-mail and',
    '30 days',
  ),
  fault(
    'contradicting-promise',
    'site/towns/durham.md',
    'Ask at the desk for its switch.',
    'Ask at the desk for its switch, or ring us Monday to Friday, 9am to 5pm.',
    'Monday to Friday, 9am to 5pm',
  ),
  fault(
    'contradicting-promise',
    'site/gift-cards.md',
    'they choose the lamp.',
    'they choose the lamp. Write to us with any question: we reply within three working days.',
    'three working days',
  ),
  // Twins of which one lost or changed something.
  twin('site/products/heron-floor-lamp.de.html', '£89', '£98'),
  twin('site/products/wren-night-light.de.html', '0800 046 1720</a>', '0800 046 1270</a>'),
  twin('site/products/plover-reading-lamp.de.html', '<p>Telefon: <a href="tel:08000461720">0800 046 1720</a></p>\n', ''),
  twin('emails/notices/refund-started.txt', '{{ refund.amount }} is', 'Your money is'),
  twin('emails/notices/order-shipped.txt', 'https://larkfield.example/track/{{ order.number }}', 'https://larkfield.example/tracking'),
  twin('emails/notices/payment-failed.txt', 'Reply to this e-mail, or call 0800 046 1720.\n\n', ''),
  twin('emails/notices/plan-changed.txt', 'Hi {{ customer.first_name | default: "there" }},', 'Hi there,'),
  twin('site/products/gannet-spotlight.de.html', '£39', '39,50 £'),
  // Blanks.
  fault('unfilled-blank', 'emails/campaigns/trade-news.html', 'Here they are, free to use.', 'Here they are, free to use until [date].', '[date]'),
  fault('unfilled-blank', 'site/press.md', 'on this page.', 'on this page. Fact sheet: TBC.', 'TBC'),
  fault('unfilled-blank', 'site/trade.md', 'and a lamp on loan.', 'and a lamp on loan. Your person is [Insert name here].', '[Insert name here]'),
  fault(
    'unfilled-blank',
    'emails/campaigns/gift-ideas.html',
    'leaves the choice to them.',
    'leaves the choice to them. Lorem ipsum dolor sit amet.',
    'Lorem ipsum',
  ),
  fault('unfilled-blank', 'emails/newsletters/2026-02.md', 'all of them from you.', 'all of them from you. TODO: link to the video', 'TODO'),
  fault('unfilled-blank', 'site/towns/newcastle.md', 'that is not finished.', 'that is not finished. Look for stall no. XX.', 'XX'),
  fault(
    'unfilled-blank',
    'emails/notices/invoice-ready.html',
    'with your company’s name on it.',
    'with your company’s name on it. Your VAT number: ____________',
    '____________',
  ),
  fault('unfilled-blank', 'site/jobs.md', 'that you have mended.', 'that you have mended. We are looking for <JOB TITLE>.', '<JOB TITLE>'),
  // Out of date.
  fault(
    'out-of-date',
    'emails/campaigns/spring-colours.html',
    'with a quarter turn.',
    'with a quarter turn. Order before 31 March 2026 and the old one is collected free.',
    '31 March 2026',
  ),
  fault('out-of-date', 'site/towns/york.md', 'five of our lamps.', 'five of our lamps. Our winter sale runs until 15/01/2025.', '15/01/2025'),
  fault('out-of-date', 'emails/newsletters/2025-11.md', 'about brass.', 'about brass. Merry Christmas from all six of us!', 'Merry Christmas'),
  fault(
    'out-of-date',
    'site/old-lamps.md',
    'what became of it.',
    'what became of it. Join us for mending day on Saturday, June 14th, 2025.',
    'June 14th, 2025',
  ),
  fault('out-of-date', 'site/help/pause-your-plan.md', 'title: Pause your plan', 'title: Pause your plan\nvalid_until: 2026-01-31', null),
  fault('out-of-date', 'site/delivery.md', '## Express', 'Last orders for Christmas delivery: 19 December 2025.\n\n## Express', '19 December 2025'),
  fault('out-of-date', 'emails/campaigns/your-idea.html', 'with a longer cable.', 'with a longer cable. The offer is valid through 2026-06-30.', '2026-06-30'),
  fault(
    'out-of-date',
    'site/towns/scarborough.md',
    'Take the switch on the left.',
    'Take the switch on the left. Tickets for the light festival 2024 are on sale now.',
    '2024',
  ),
  // Pictures without words.
  fault('missing-alt', 'site/products/tern-desk-lamp.en.html', ' alt="The Tern desk lamp on a desk in the evening"', '', '<img src="/img/tern-desk-lamp.jpg">'),
  fault('missing-alt', 'site/about.md', 'Since then', '![](workshop-1.jpg)\n\nSince then', '![](workshop-1.jpg)'),
  fault(
    'missing-alt',
    'emails/campaigns/new-pendant.html',
    'a cord and a drawing.</p>',
    'a cord and a drawing.</p>\n<p><img src="https://cdn.larkfield.example/curlew.png" width="600"></p>',
    '<img src="https://cdn.larkfield.example/curlew.png" width="600">',
  ),
  fault('missing-alt', 'site/products/curlew-pendant.en.html', 'alt="The Curlew pendant above a long table"', 'alt="IMG_2041.jpg"', 'IMG_2041.jpg'),
  // Ways to reach somebody that reach nobody.
  fault('dead-contact', 'emails/campaigns/light-plan.html', 'href="https://larkfield.example/plan"', 'href="#"', '#'),
  fault('dead-contact', 'site/towns/leeds.md', 'by the arcade.', 'by the arcade, or write to info@yourcompany.com.', 'info@yourcompany.com'),
  fault('dead-contact', 'emails/campaigns/trade-news.html', 'https://larkfield.example/trade', 'http://localhost:8080/trade', 'http://localhost:8080/trade'),
  fault(
    'dead-contact',
    'site/faq.md',
    '[See where](/towns/)',
    '[See where](https://staging.larkfield.example/towns/)',
    'https://staging.larkfield.example/towns/',
  ),
  fault(
    'dead-contact',
    'site/stories/mending-day.md',
    'made in 1932.',
    'made in 1932. Missed it? Write to workshop@larkfield.example.',
    'workshop@larkfield.example',
  ),
  // No way to leave.
  fault('no-way-out', 'emails/campaigns/mending-day.html', ' <a href="{{ unsubscribe_url }}">Unsubscribe</a>', '', null),
  fault('no-way-out', 'emails/campaigns/for-readers.html', 'Larkfield, 14 Harbour Road, Whitby YO21 3PU. ', '', null),
  fault(
    'no-way-out',
    'emails/campaigns/late-summer.html',
    '<p>Larkfield, 14 Harbour Road, Whitby YO21 3PU. <a href="{{ unsubscribe_url }}">Unsubscribe</a></p>\n',
    '',
    null,
  ),
  // The line in the inbox.
  fault(
    'inbox-line',
    'emails/campaigns/thank-you.html',
    'subject: Thank you for the pictures',
    'subject: Thank you so very much for all of the lovely pictures that you sent us this year',
    'Thank you so very much',
  ),
  fault('inbox-line', 'emails/newsletters/2026-08.md', 'preheader: How long a Siskin burns', 'preheader: Evenings outside', 'Evenings outside'),
  fault('inbox-line', 'emails/notices/trial-started.html', 'subject: Your free trial has started', 'subject: ""', null),
  fault(
    'inbox-line',
    'emails/campaigns/gift-ideas.html',
    'subject: For the friend with the dark corner',
    'subject_a: For the friend with the dark corner\nsubject_b: For the friend who still has no idea at all what to put into that one dark corner',
    'For the friend who still',
  ),
]

/** Faults in replies: the situation whose first replies they go into, and what the customer reads there instead. */
export const REPLY_FAULTS = [
  { rule: 'contradicting-promise', situation: 'refund approved', put: 'Your refund is on its way, and you have it within 30 days.', mark: '30 days' },
  {
    rule: 'contradicting-promise',
    situation: 'reply time',
    put: 'Sorry for the silence. We normally get back to people within 48 hours, seven days a week.',
    mark: '48 hours',
  },
  {
    rule: 'contradicting-promise',
    situation: 'opening hours',
    put: 'Do call: somebody picks up Mon-Fri between 8am and 8pm.',
    mark: 'Mon-Fri between 8am and 8pm',
  },
  {
    rule: 'contradicting-promise',
    situation: 'guarantee',
    put: 'No worries at all. Every lamp of ours carries a warranty of 12 months, parts and work.',
    mark: '12 months',
  },
  {
    rule: 'contradicting-promise',
    situation: 'return label',
    put: 'Here is the label: {{ label_url }}. Please note that you have fourteen days to return the lamp.',
    mark: 'fourteen days',
  },
]

/** Near duplicates: situations of which one reply is written a second time, with a word or two changed. */
export const COPIED = [
  { situation: 'damaged lamp', change: ['is packed already', 'is already packed'] },
  { situation: 'app connection', change: ['the first minute', 'the first two minutes'] },
  { situation: 'cleaning a shade', change: ['dry brush', 'soft brush'] },
  { situation: 'trade order', change: ['twelve lamps', 'ten lamps'] },
  { situation: 'store visit', change: ['Coffee', 'Tea'] },
]

/** What looks like a fault and is none: put in as it stands. */
export const DECOYS = [
  ['site/pricing.md', 'rooms with twelve lamps or more.', 'rooms with twelve lamps or more, and Studio customers get an answer within two hours.'],
  ['site/guarantee.md', 'because its joint is cast.', 'because its joint is cast. Bulbs are guaranteed for six months.'],
  ['site/refunds.md', 'to show it.', 'to show it. Has nothing arrived after 25 days? Tell us, and we chase it.'],
  ['site/returns.md', 'but they never expire.', 'but they never expire. Faulty lamps can come back within six years.'],
  ['site/about.md', 'Now six people answer.', 'Now six people answer. Until 2016 a return had to reach us within 7 days.'],
  ['site/stories/ninas-kitchen.md', 'she says.', 'she says. Her neighbour paid £4.99 for delivery elsewhere.'],
  ['site/stories/other-shops.md', 'back on our shelf.', 'back on our shelf. Some shops answer within a week.'],
  ['site/stories/the-kiln.md', 'an order took us 20 days.', 'an order took us 20 days. The last pot was fired on 12 August 2022.'],
  ['site/stories/night-walk.md', 'with Siskins.', 'with Siskins. Tickets for 2025 were gone in an hour.'],
  ['site/stories/the-lighthouse.md', 'from the pier.', 'from the pier. “You came within 4 hours,” says the keeper.'],
  ['site/stories/a-school-in-leeds.md', 'nobody chose grey.', 'nobody chose grey. The sale of the old lamps ended on 30 June 2024.'],
  ['site/jobs.md', 'Applications are answered', 'Our todo lists hang on the wall. Applications are answered'],
  ['site/press.md', 'we send you a print.', 'we send you a print [signed, if you like].'],
  ['site/contact.html', 'Or visit us:', 'Your order number is not a phone number: 0800-552-7781 is an order. Or visit us:'],
  ['site/hours.md', 'and Sat 9am–1pm.', 'and Sat 9am–1pm. Live chat is open daily from 7am to 10pm.'],
  [
    'site/faq.md',
    'Yes, with a touch on the base.',
    'Yes, with a touch on the base.\n\n## Is a refund within 60 days possible?\n\nAsk us, we look at each case.',
  ],
  ['site/plan.md', 'try it free for 30 days.', 'try it free for 30 days. Students pay £4 a month.'],
  ['site/trade.md', 'was not used.', 'was not used. Trade customers get their refund within 45 days.'],
  ['site/gift-cards.md', 'within ten minutes.', 'within ten minutes. Printed cards are delivered within 10 working days.'],
  ['site/old-lamps.md', 'We take it apart', 'By law every shop has to take lamps back within 14 months. We take it apart'],
  ['site/index.md', 'we make it within the week.', 'we make it within the week. Made in Whitby since 3 May 2011.'],
  ['site/delivery.md', 'costs £8.50.', 'costs £8.50. Large items such as the Heron arrive within 15 working days.'],
  ['site/towns/inverness.md', 'from Perth on.', 'from Perth on. Delivery to the Highlands costs £7.'],
  ['site/towns/york.md', 'daily from 9am to 5pm.', 'daily from 9am to 5pm, and their kitchen until 4pm.'],
  ['site/towns/leeds.md', '10am to 7pm.', '10am to 7pm. It opened on 1 September 2019.'],
  ['site/help/find-your-invoice.md', 'name on it.', 'name on it. The one from 5 April 2024 looks different, because we had another printer.'],
  ['site/help/follow-your-parcel.md', 'nine in the morning.', 'nine in the morning. Tracking numbers look like this: 1234-5678-9012.'],
  ['site/help/mend-a-cable.md', 'until it clicks.', 'until it clicks. Write `TODO` on the old one, so that nobody plugs it in.'],
  ['site/help/connect-the-app.md', 'tap it.', 'tap it. Version 2.12.2024 of the app or later finds it faster.'],
  ['site/help/safe-for-children.md', 'small teeth.', 'small teeth. Tested on 2023-10-04.'],
  ['site/help/change-a-bulb.md', 'put in the new bulb.', 'put in the new bulb.\n\n<img src="/img/line.png" alt="">'],
  ['site/help/give-a-lamp.md', 'on the card.', 'on the card. A bought card costs £3.50.'],
  ['site/products/tern-desk-lamp.en.html', '<h1>', '<p><a href="#details">Details</a></p>\n<h1 id="details">'],
  ['site/products/wren-night-light.en.html', 'yourself.</p>', 'yourself. Was £29 until last year.</p>'],
  ['site/products/heron-floor-lamp.en.html', 'yourself.</p>', 'yourself. Other brands ask £300 for a lamp like this.</p>'],
  ['site/products/lapwing-strip.en.html', '</body>', '<img src="https://t.larkfield.example/p.gif" width="1" height="1">\n</body>'],
  ['site/products/siskin-lantern.en.html', 'yourself.</p>', 'yourself. A full battery lasts 9 hours.</p>'],
  ['site/products/curlew-pendant.en.html', 'yourself.</p>', 'yourself. It takes 20 minutes to hang.</p>'],
  ['emails/campaigns/spring-colours.html', 'at noon and at dusk.', 'at noon and at dusk. The colours stay until 31 March 2027.'],
  ['emails/campaigns/light-plan.html', 'it ends by itself.', 'it ends by itself. Imran says: “I waited three weeks for a bulb before.”'],
  ['emails/campaigns/trade-news.html', 'in every program.', 'in every program. The first ones date from 6 July 2020.'],
  ['emails/campaigns/thank-you.html', 'draws lamps from them.', 'draws lamps from them. One of you waited 12 days for a photographer.'],
  ['emails/campaigns/your-idea.html', 'and we listened.', 'and we listened. A competitor takes 6 weeks to answer such a letter.'],
  ['emails/notices/order-confirmed.html', 'until then.', 'until then. If it has not reached you after 10 working days, reply.'],
  ['emails/notices/order-confirmed.txt', 'until then.', 'until then. If it has not reached you after 10 working days, reply.'],
  ['emails/notices/password-reset.html', 'for one hour.', 'for one hour, and then expires.'],
  ['emails/notices/password-reset.txt', 'for one hour.', 'for one hour, and then expires.'],
  ['emails/newsletters/2025-11.md', 'a kiln that is warm again', 'a kiln that is warm again since 2 October 2025'],
  ['emails/newsletters/2026-02.md', 'without a hole in the wall', 'without a hole in the wall [pictured]'],
  ['emails/newsletters/2026-08.md', 'what moths think of it.', 'what moths think of it. In the old days a reader had to wait 8 days for an answer.'],
]

/** The same in replies. */
export const REPLY_DECOYS = [
  ['delivery late', 'Your lamp is late because of the strike at the port. It should be with you within 3 weeks.'],
  ['refund late', 'Your card issuer told us that it takes them 10 working days to show the refund on your statement.'],
  ['trade order', 'Hi [Name of the hotel], your twelve lamps are booked. The loan lamp stays for 60 days.'],
  ['trial ends', 'On the Studio plan the free trial runs for 30 days, so you still have two weeks.'],
  ['change plan', 'On the Studio plan you pay £30 a month.'],
  ['opening hours', 'The workshop in Whitby is open to visitors Thursday to Sunday, 10am to 4pm.'],
  ['invoice copy', 'Your invoice for order 0800 552 7781 of 3 March 2024 is attached.'],
  ['reply time', 'I get you an update from the workshop within 5 days, as the part comes from Norway.'],
  ['guarantee', 'The Heron floor lamp is guaranteed for five years. Yours is from 12 May 2022, so it is covered.'],
  ['delivery cost', 'Express delivery costs £8.50 and is there the next working day.'],
]
