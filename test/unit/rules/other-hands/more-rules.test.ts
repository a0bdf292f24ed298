import { inLetter, testSentences } from '../sentence-table.ts'

testSentences('false-urgency', {
  found: [
    'Hurry, only a few left!',
    'Act now before it’s gone!',
    'Last chance to save!',
    'Don’t wait – this offer won’t last!',
    'Selling out fast!',
    'Time is running out!',
    'Buy now or miss out forever!',
  ],
  silent: [
    'The sale ends on 5 May at noon.',
    'Order by 2 pm and it arrives tomorrow.',
    'Three seats are left for Friday.',
    'Your trial ends on Sunday.',
    'Take your time.',
    'The last bus leaves at eleven.',
    'Call now and then to say hello.',
  ],
})
testSentences('price-led', {
  found: [
    'The lowest prices in town.',
    'We beat any price.',
    'Unbeatable prices, guaranteed.',
    'Nobody is cheaper than us.',
    'Cheapest hosting on the market!',
    'Rock-bottom prices on every lamp.',
    'We will not be undersold.',
  ],
  silent: [
    'The lamp costs 20 euros.',
    'The price includes delivery.',
    'You pay by the month.',
    'We show every price before you pay.',
    'A cheap trick it is not.',
    'Prices change on 1 May, and we tell you first.',
    'The lower shelf holds the lamps.',
  ],
})
testSentences('hand-off', {
  found: [
    'Please contact the relevant department.',
    'You will need to speak to another team about this.',
    'This is not something our team handles.',
    'I have escalated your case to the appropriate department.',
    'Your query has been forwarded to the concerned team.',
    'You need to take this up with your bank.',
    'Kindly contact the seller directly.',
  ],
  silent: [
    'I have asked our billing team, and Ben calls you by Friday.',
    'Call us at any time.',
    'I stay with you until it works.',
    'We have spoken to the seller for you.',
    'Lena from repairs takes over today.',
    'Ask me if anything is unclear.',
    'The billing team is in Graz.',
  ],
  within: inLetter,
})
testSentences('customer-effort', {
  found: [
    'For our records, please send the form again.',
    'Our system requires you to enter the number twice.',
    'If you do not hear from us within ten days, please contact us.',
    'Please print, sign, scan and return the form.',
    'Please fill in all the fields again.',
    'You will need to call back tomorrow.',
    'Please check back regularly for updates.',
  ],
  silent: [
    'Send the form whenever you like.',
    'We fill in the rest for you.',
    'You hear from us by Friday.',
    'Sign with one click.',
    'Restart the lamp, then press the button.',
    'We have your address already.',
    'Call us and we do it for you.',
  ],
  within: inLetter,
})
testSentences('disowns-colleagues', {
  found: [
    'The system won’t let me change it.',
    'That was another department’s mistake.',
    'My colleague gave you the wrong information.',
    'The warehouse messed up.',
    'It is out of my hands.',
    'I am only allowed to read the script.',
    'Head office makes these rules, not me.',
  ],
  silent: [
    'My colleague Ben knows the lamp best.',
    'We made a mistake.',
    'I changed it for you.',
    'The warehouse packs it tonight.',
    'Our head office is in Graz.',
    'I can change it today.',
    'The system is back.',
  ],
  within: inLetter,
})
testSentences('forced-cheer', {
  found: [
    'Woohoo!!! Your order is on its way!!!',
    'Yay! You did it! 🎉🎉🎉',
    'OMG we are SO excited!!!',
    'Oopsie! Something went wrong!',
    'Whoopsie daisy, that did not work!',
    'Get ready to rock your inbox!!!',
    'Uh-oh! Your payment failed!',
  ],
  silent: [
    'Thank you for your order!',
    'Your order is on its way.',
    'Happy birthday, Sam!',
    'Welcome!',
    'That did not work. Try again.',
    'Good to have you here!',
    'Enjoy your lamp!',
  ],
  within: inLetter,
})
testSentences('refusal-without-option', {
  found: [
    'We cannot refund your ticket.',
    'There is nothing more we can do.',
    'Unfortunately, we are unable to replace the lamp.',
    'A refund is not possible.',
    'We won’t be able to change the date.',
    'Your request is not eligible.',
    'I am not able to offer an exchange.',
  ],
  silent: [
    'We cannot refund the ticket, but you can pass it on.',
    'We cannot take the lamp back. Instead, we repair it.',
    'We refund the ticket today.',
    'Nothing more is needed.',
    'We could not reach you on Friday.',
    'We cannot wait to see you.',
    'You can change the date until Friday.',
  ],
  within: inLetter,
})
