/** A coffee shop's pages, e-mails and replies, good and less good, for pictures of a whole folder. */

const hi = (words, sign = 'Kind regards,\n\nPriya Raman\nBrightBarrel') => `Hi {{ticket.requester.first_name | default: "there"}},\n\n${words}\n\n${sign}\n`
const mail = (subject, words) => `---\nsubject: ${subject}\nfrom: BrightBarrel <hello@brightbarrel.example>\n---\n\n${words}\n`
const page = (title, words) =>
  `<!doctype html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${words.map((one) => `<p>${one}</p>`).join('\n')}\n</body>\n</html>\n`

const REACH = 'Reply to this email and Priya answers today.'
const FORM = 'Please utilise the form on our website to provide your order number. Do not reply to this message.'

/** Path → text. @type {Readonly<Record<string, string>>} */
export const SHOP = {
  '.tlc.yml': 'company: [BrightBarrel]\nsuns: [members, reputation]\ncustomer: { one: member, many: members }\nsamples: { first-name: Ada }\n',
  'site/index.html': page('Coffee that is roasted for your week', [
    'You choose how often. Your bag leaves the roastery the day it is roasted, and reaches you within two days.',
    'Pause or stop in two taps. Questions? Call 0113 496 0000, every day from 8 to 8.',
  ]),
  'site/about.html': page('About BrightBarrel', [
    'We are passionate about coffee. Since 2011 our award-winning team has been proud to leverage its world-class expertise.',
    'Our mission is to deliver a truly revolutionary, best-in-class coffee experience. We are the leading provider of innovative coffee solutions.',
    'We believe in excellence, and we never stop. We invest in our people, our platform and our state-of-the-art roastery.',
  ]),
  'site/pricing.html': page('Plans and prices', [
    'One bag every two weeks is £11.50. You pay when it leaves, and you can stop before any of them.',
    'Not sure how much you drink? Start with the small plan. You can change it any day.',
  ]),
  'site/compare-plans.html': page('Compare the plans', [
    'We offer three plans that we have carefully designed. Our robust, scalable subscription solution empowers coffee lovers.',
    'Act now, these prices won’t last! We are the cheapest in the market.',
  ]),
  'site/press.md':
    '# BrightBarrel announces its next-generation platform\n\nWe are thrilled to announce that we have launched our revolutionary platform. We are proud of our journey, and our industry-leading team is excited.\n',
  'emails/welcome.md': mail(
    'Your first bag leaves on Monday',
    `Hi {{customer.first_name | default: "there"}},\n\nYour first bag leaves the roastery on Monday and reaches you by Wednesday. You need not be at home: it fits through the letterbox.\n\nWould you like a finer grind? ${REACH}\n\nKind regards,\n\nPriya Raman`,
  ),
  'emails/launch.md': mail(
    'We are excited to announce our brand-new platform',
    'Dear Customer,\n\nWe are thrilled to announce that BrightBarrel has launched its brand-new, best-in-class platform. We are passionate about coffee, and our award-winning team is proud to offer a revolutionary range.\n\nWe leverage a state-of-the-art network, and our customers can utilise our portal.\n\nBest regards,\n\nThe BrightBarrel Team\n\nPlease do not reply to this email.',
  ),
  'emails/newsletter-may.md': mail(
    'Three ways to a better cup',
    `Hi {{customer.first_name | default: "there"}},\n\nYour coffee tastes better with water just off the boil. Here are two more ways, and you need nothing new for them.\n\nTell us yours: ${REACH}\n\nKind regards,\n\nPriya Raman`,
  ),
  'emails/order-confirmation.md': mail(
    'Your order {{order.number}} is in',
    `Hi {{customer.first_name | default: "there"}},\n\n{% if order.gift %}Your gift is wrapped.{% else %}Your bag is packed.{% endif %} It reaches you by {{order.delivery_date}}, and fits through the letterbox.\n\nUntil tonight you can utilise the portal in order to amend the address. Our warehouse policy requires changes before midnight.\n\n${REACH}\n\nKind regards,\n\nPriya Raman`,
  ),
  'emails/receipt.md': mail(
    'Your receipt',
    `Hi {{customer.first_name}},\n\nWe have received your payment. As per our policy, invoices are only available in the portal. ${FORM}\n\nBrightBarrel`,
  ),
  'emails/delivery-late.md': mail(
    'Your bag comes on Friday instead',
    `Hi {{customer.first_name | default: "there"}},\n\nYour bag is late, and that is our mistake: it left a day after it should have. It reaches you on Friday. The next one is free.\n\n${REACH}\n\nKind regards,\n\nPriya Raman`,
  ),
  'emails/win-back.md': mail(
    'We miss you!',
    'Dear Customer,\n\nWe miss you! We have so many exciting new products, and our team has worked tirelessly. Act now before it is too late! We offer the best coffee in the world.\n\nThe BrightBarrel Team',
  ),
  'replies/refund.md': hi(`Your £11.50 is on its way back to your card. You see it within three working days.\n\nIs anything else not right? ${REACH}`),
  'replies/refund-refused.md': hi(
    `Unfortunately, as per our refund policy, opened bags are not eligible for a refund. We are unable to make exceptions.\n\nYour case has been escalated to the relevant department. ${FORM}`,
    'BrightBarrel Support',
  ),
  'replies/complaint.md': hi(
    `You are right: the bag should not have split, and I am sorry that it did. A new one leaves today and reaches you by Friday.\n\n${REACH}`,
  ),
  'replies/cancel.md': hi(
    `We are sorry to hear that. You failed to cancel before the cut-off date, so you will be charged. We cannot do anything about this. ${FORM}`,
    'BrightBarrel Support',
  ),
  'replies/where-is-it.md': hi(
    `Your order {{ticket.order_number}} left on Monday. You can follow it with the link in your receipt; it reaches you by Thursday.\n\n${REACH}`,
  ),
  'replies/change-address.md': hi(
    `In order to amend your address, kindly utilise the self-service portal. Please note that changes are only effective from the next billing cycle. Someone will get back to you as soon as possible.`,
    'BrightBarrel Support',
  ),
  'replies/grind.md': hi(`Your next bag comes ground for a cafetière. You can change that in two taps, or tell me and I do it for you.\n\n${REACH}`),
  'help/brewing.md':
    '# How to brew a better cup\n\nYou need 15 grams a cup and water just off the boil.\n\n1. Rinse the filter.\n2. Pour slowly, in circles.\n3. Wait three minutes.\n\nStill bitter? Call 0113 496 0000, every day from 8 to 8.\n',
  'help/returns.md':
    '# Returns\n\nOur returns policy requires customers to submit a return request via the portal. The customer is responsible for the cost. Requests that are not submitted correctly will be rejected.\n',
}
