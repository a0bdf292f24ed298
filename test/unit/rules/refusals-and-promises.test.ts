import { inLetter, testSentences } from './sentence-table.ts'

testSentences('vague-timing', {
  found: [
    'The deposit goes back to your bank in due course.',
    'A plumber will visit shortly.',
    'Someone from the yard will call you.',
    'We ship orders as soon as possible.',
    'We endeavour to reply to all messages as soon as possible.',
    'Messages are answered in the order they arrive.',
    'The driver will ring you to arrange a time.',
    'Refunds take some time to appear on your statement.',
    'If you would like another key, simply fill in the card and our porter will contact you.',
    'We look forward to your drawing, and our head gardener will be in touch with you soon.',
    'The parcel will be paid at the next available opportunity.',
    'Your claim will be treated as a priority.',
  ],
  silent: [
    'As you will see soon, the lamp has two switches.',
    'That will be explained later on in this guide.',
    'We hope to welcome you again in the future.',
    'The library will be down for maintenance soon.',
    'The route is easy to follow.',
    'We’ll call you back within the hour.',
    'You’ll soon find your way around the boat.',
    'Soon you’ll be baking your own bread.',
    'Our driver will help you with your bags.',
    'If the boat is not back, we will contact you.',
    'We will contact you if anything changes.',
    'It took some time to find the right wood.',
  ],
  within: inLetter,
})

testSentences('negative-framing', {
  found: [
    'We’re unable to book you in until we have your form.',
    'Please do not paint the bench until the day after.',
    'Do not open the box or you will forfeit your deposit.',
    'Forms without a signature will be sent back.',
    'Any claim that comes after June will not be considered.',
    'There are no refunds after the first week.',
    'No ticket, no entry.',
    'Unless you reply by Friday, your place will go to somebody else.',
  ],
  silent: [
    'The Manager will not begin the review until your form is complete.',
    'You can’t beat a warm bath.',
    'No refunds are needed, because you only pay at the end.',
    'No delivery fee on Mondays.',
    'Your data is not transferred to anyone.',
    'You won’t need a new card until 2030.',
    'You will not pay a fee unless you cancel late.',
    'We only use your address to deliver.',
    'The shop is closed on Sundays.',
    'Once you try the blue lamp, you will not look back.',
    'We will never charge you unless you say so.',
    'Don’t worry, you won’t lose your files.',
    'If you do not like it, send it back.',
    'Don’t forget to bring your towel.',
    'No fuss, no mess.',
  ],
  within: inLetter,
})

testSentences('missing-next-step', {
  found: [
    'We were unable to collect your monthly payment.',
    'Your return did not pass our check.',
    'The photo you sent is too small.',
    'Your seat on the night bus is not available any more.',
  ],
  silent: [
    'The survey is closed, and number 212 won the hamper. It is at the desk.',
    'The 20 euros for May were withdrawn from your account.',
    'We received your claim. A claim takes 15 working days from here.',
    'The school is closed tomorrow because of snow. Lessons are online from nine.',
    'Your application was not approved. You can see the comments of the jury here: {{ url }}',
    'We received your claim. Our team is reading it and will respond within three working days.',
    'Your application to the choir was unsuccessful: the altos are full. We wish you every success.',
    'Your membership has ended. We are sorry to see you go.',
    'Your trial has ended, and it went quiet. What happened?',
    'We were unable to collect your monthly payment. Put in a new card under Billing.',
  ],
  within: inLetter,
  reading: { kind: 'transactional-email' },
})

testSentences('no-human-sign-off', {
  found: ['Fenwick Benches Ltd', 'The bench from Edda is done.\n\nEdda'],
  silent: [
    'Edda\nFenwick Benches, 01632 960 114',
    'M. Okafor (workshop)',
    'Signed: Edda Holt',
    'Respectfully yours,\n\nFenwick Benches Workshop Crew',
    'Warmly,\n\nEdda Holt, Fenwick Benches',
  ],
  within: (signed) => `Hi Sam,\n\nThe bench is done and waits at gate 3. Call 01632 960 115 with any question.\n\n${signed}\n`,
  reading: { kind: 'transactional-email' },
})

testSentences('missing-contact-path', {
  found: ['The bench is done. Read our FAQ for care tips.'],
  silent: [
    'Find me in the shop on Mill Lane, any weekday before four.',
    'Tweet @fenwickbenches if the colour is off.',
    'Speak with your project lead in our shared Slack channel.',
    '[Talk to a carpenter](https://fenwick.example/talk)',
  ],
  within: inLetter,
  reading: { kind: 'transactional-email' },
})

testSentences('no-greeting', {
  found: ['Bench news:'],
  silent: ['Morning Jo,', '{{greeting}}'],
  within: (opening) => `${opening}\n\nThe bench is done and waits at gate 3. Call 01632 960 115 with any question.\n\nBest,\nMaya\n`,
  reading: { kind: 'transactional-email' },
})
