import { testSentences } from './sentence-table.ts'

testSentences('price-led', {
  found: [
    'We have the lowest prices in the county.',
    'Come to us for unbeatable prices.',
    'Enjoy rock-bottom prices all year.',
    'Get the best prices in town.',
    'We beat any price.',
    'We’ll match any competitor’s price.',
    'Nobody beats our prices.',
    'You won’t find it cheaper anywhere.',
    'Why pay more?',
    'Our beds are cheaper than the competition.',
    'The cheapest way to fly to Rome.',
    'Prices so low that you will look twice.',
    'Bargain prices on every shelf.',
    'Crazy deals on sofas.',
    'Low, low prices every day.',
  ],
  silent: [
    'A room costs 80 euros a night.',
    'Prices start at 9 euros.',
    'You pay nothing until the trial ends.',
    'We never compete on the lowest price; we compete on care.',
    'Save 10 euros when you book two nights.',
    'The price includes breakfast and a map.',
    'Your refund is the full price of the ticket.',
    'If you find a lower price, we pay you the difference.',
    'Tell us what you can spend, and we find a tent that fits.',
    'Our cheapest plan has everything a small shop needs.',
    'The price stays the same for two years.',
    'Children travel free.',
    'You see the whole price before you pay.',
    'The low sun makes photos glow.',
    'The best time to plant roses is autumn.',
  ],
  reading: { kind: 'marketing-page' },
})

testSentences('price-led', { found: [], silent: ['We have the lowest prices in the county.'], reading: { kind: 'transactional-email' } })
