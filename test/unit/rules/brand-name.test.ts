import { testSentences } from './sentence-table.ts'

testSentences('brand-name', {
  found: [
    'Start your Road Runner today.',
    'Start your roadrunner today.',
    'Start your ROADRUNNER today.',
    'Start your Road-Runner today.',
    'The Roadrunner app is free.',
    'Is roadRunner free?',
    'Ask Green leaf about tea.',
    'Ask greenleaf about tea.',
    'Ask GreenLeaf about tea.',
    'Green-Leaf opens at nine.',
    'a2z Radio is on air.',
    'Listen to A2Z-Radio.',
    'Listen to A2ZRadio.',
    'Your road runner’s battery lasts a day.',
    'We love road runner, and road runner loves you.',
  ],
  silent: [
    'Start your RoadRunner today.',
    'Ask Green Leaf about tea.',
    'Listen to A2Z Radio.',
    'RoadRunner’s battery lasts a day.',
    'START YOUR ROADRUNNER TODAY',
    'Write to hi@roadrunner.example.',
    'Visit https://roadrunner.example/start.',
    'Run `roadrunner start` in a terminal.',
    'Acme is ours, and acme is a word.',
    'A runner on the road waves.',
    'Follow @roadrunner for news.',
    'The leaf is green.',
    'The https://greenleaf-tea.example shop is closed.',
    'The radio plays from A to Z.',
    'Open roadrunner.example in a browser.',
  ],
  reading: { team: { company: ['Acme', 'Green Leaf'], products: ['RoadRunner', 'A2Z Radio'] } },
})

testSentences('brand-name', { found: [], silent: ['Start your Road Runner today.'] })
