import { testSentences } from './sentence-table.ts'

testSentences('forced-cheer', {
  found: [
    'Woohoo! You made it to the last page.',
    'Yay! Your tent is packed.',
    'Hooray, the paint is dry!',
    'Your booking is confirmed!!!',
    'We can’t wait to see you!!',
    'Ready?! Set?! Go!?!',
    'Renewing takes a minute, easy peasy!',
    'Holy moly, look at that garden!',
    'Drum roll, please: here is your seat number.',
    'You rock! Thanks for paying on time.',
    'You’re a superstar for filling in the form.',
    'High five to you for finishing.',
    'Have a paw-some weekend with your dog.',
    'Your order is in 🎉🎉🎉',
    'Oopsie! That page has moved.',
    'Ta-da! Here is your invoice.',
    'You nailed it! Your papers are complete.',
  ],
  silent: [
    'Your tent is packed!',
    'Good news: the paint is dry.',
    'Congratulations on your exam!',
    'Thank you for paying on time.',
    'The legend on the map explains each colour.',
    'Our climbing wall is made of real rock.',
    'The champagne arrives on Saturday.',
    'Meet the heroes of our night shift on Sunday.',
    'Wow, what a view from the terrace!',
    'Happy birthday, Sam!',
    'Sorry, that page has moved.',
    'See you on Friday 🎉',
    'The unicorn tapestry hangs in room four.',
    'Is it easy? Yes: two screws and you are done.',
    'A contracting party on either side may sign.',
    'You can hit the nail with any hammer.',
  ],
})

testSentences('forced-cheer', { found: [], silent: ['Woohoo! You made it!!!'], reading: { team: { voice: 'playful' } } })
