import { inLetter, testSentences } from '../sentence-table.ts'

testSentences('false-urgency', {
  found: [
    'Act fast, these prices won’t last.',
    'Order now while stocks last!',
    'Only a few seats left – book now!',
    'This is your last chance to join.',
    'Don’t miss out!',
    'Hurry, the offer ends soon!',
    'Grab yours before it’s too late.',
    'The clock is ticking.',
  ],
  silent: [
    'You can order until 31 May.',
    'The last train leaves at 23.40.',
    'There is no hurry: the offer stays open all year.',
    'We have 12 tables left for Saturday.',
    'Your code is valid until Friday at noon.',
    'Renew by 3 June to keep your number.',
    'The course starts soon after Easter, on 8 April.',
    'Now you can pay by card.',
  ],
})
testSentences('price-led', {
  found: [
    'The cheapest flights around.',
    'Prices you won’t find anywhere else.',
    'We have the best prices in the country.',
    'Lowest price guaranteed!',
    'We will match any competitor’s price.',
    'Our prices are unbeatable.',
    'Nobody beats our prices.',
    'Bargain prices every day.',
  ],
  silent: [
    'A ticket costs 4 euros.',
    'You see the whole price before you order.',
    'Children travel free.',
    'The price stays the same for two years.',
    'The best seats are in the middle.',
    'Your bill is 20 euros lower this month.',
    'Ask us for a price for your roof.',
    'A repair costs less than a new one.',
  ],
})
testSentences('customer-effort', {
  within: inLetter,
  found: [
    'Please print, sign and scan the form, and send it to us by post.',
    'Please call us again during office hours.',
    'You will need to fill in the form again.',
    'Please resend all your documents.',
    'Kindly submit your request again using the form on our website.',
    'Please check our website regularly for updates.',
    'Please send us the same photos once more.',
    'You must send a letter to cancel.',
  ],
  silent: [
    'I have filled in the form for you; please check the two marked lines.',
    'One click and it is done.',
    'Please sign on page two.',
    'We send you a new label, so you need not print one.',
    'Reply with “yes” and I do the rest.',
    'You do not have to call again.',
    'Please tell me which colour you would like.',
    'The form is two lines long.',
  ],
})
testSentences('disowns-colleagues', {
  within: inLetter,
  found: [
    'The system won’t let me change it.',
    'Unfortunately, my computer does not allow that.',
    'That was the mistake of another department.',
    'The warehouse forgot to send it.',
    'My colleague should have told you that.',
    'I don’t know why they told you that.',
    'It’s not my department.',
    'The sales team gave you the wrong information.',
  ],
  silent: [
    'We forgot to send it, and I am sorry.',
    'My colleague Ben knows the machine best and calls you today.',
    'The system sends you a code.',
    'Our warehouse packs your lamp tonight.',
    'We gave you the wrong date.',
    'The team in Graz found your parcel.',
    'Your computer needs a restart.',
    'My colleagues and I wish you a good trip.',
  ],
})
testSentences('refusal-without-option', {
  within: inLetter,
  found: [
    'Unfortunately, we cannot refund you.',
    'We are unable to process your request.',
    'I am afraid that is not possible.',
    'Sorry, we do not offer that.',
    'We can’t help you with this.',
    'Unfortunately, there is nothing we can do.',
    'We regret that we cannot change your booking.',
    'That is not something we can offer.',
  ],
  silent: [
    'We cannot refund the ticket, but you can use it until May.',
    'I cannot change the date; I can give you your money back.',
    'The blue one is sold out, so here are two others that fit.',
    'We can refund you today.',
    'Unfortunately it rained, and we loved it anyway.',
    'You can still change your booking.',
    'It is possible until noon.',
    'We don’t deliver on Sundays. Would Monday suit you?',
  ],
})
testSentences('customer-effort', {
  found: ['If you do not receive a reply within three days, please contact us again.'],
  silent: [
    'Please contact us if you do not receive the confirmation e-mail within a few minutes.',
    'If you don’t get the code, call us and we read it to you.',
  ],
  within: inLetter,
})
