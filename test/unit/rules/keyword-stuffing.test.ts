import { testSentences } from './sentence-table.ts'

const title = (words: string) => `---\ntitle: "${words}"\n---\n\nCome and try one.\n`

testSentences('keyword-stuffing', {
  found: [
    'Bikes | Cheap bikes | Buy bikes Leeds',
    'Plumber Leeds, plumber York, plumber Hull',
    'Best tea shop, green tea, black tea, tea online',
    'Hotel Rome – cheap hotel Rome – hotel deals Rome – hotels',
    'Shoes, running shoes, red shoes, kids shoes',
    'Dentist near me: dentist Cork, emergency dentist',
    'Loans, fast loans, easy loans',
    'Garden sheds | wooden sheds | metal sheds',
    'Cake delivery, birthday cake, wedding cake London',
    'Car hire Malta – cheap car hire – car rental',
    'Beds: single beds, double beds, bunk beds',
    'Yoga class, yoga studio, yoga for beginners',
    'Piano lessons, online piano lessons, piano teacher',
    'Rugs – wool rugs – large rugs – round rugs',
    'Pizza, best pizza, pizza near you',
  ],
  silent: [
    'Bikes that fit you, in Leeds',
    'How to mend a bike, and when to bring your bike in',
    'Tea from Assam: how it grows and how to brew it',
    'A quiet hotel by the river',
    'Shoes for long days on your feet',
    'A dentist who listens',
    'What a loan really costs',
    'Sheds and summer houses',
    'Cakes by the slice or whole',
    'The day we got lost, and the day we got home',
    'Sleep well: beds, pillows and quiet',
    'Yoga on Monday mornings',
    'Learn the piano at any age',
    'Which rug for which room?',
    'Pizza, pasta and a garden',
  ],
  within: title,
  reading: { kind: 'marketing-page' },
})
