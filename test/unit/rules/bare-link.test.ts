import { testSentences } from './sentence-table.ts'

const link = (words: string) => `[${words}](https://acme.example/card)`

testSentences('bare-link', {
  found: [
    `${link('Click here')} to see your card.`,
    `${link('click here')}`,
    `To see your card, ${link('click here')}.`,
    `You find your card ${link('here')}.`,
    `Follow ${link('this link')} to your card.`,
    `Your card is on ${link('this page')}.`,
    `Open ${link('the link')} and choose a colour.`,
    `${link('Tap here')} for your card.`,
    `${link('Go here')}.`,
    `Please ${link('press here')} now.`,
    `${link('Please click here')} for your card.`,
    `${link('right here')}`,
    `The plan is ${link('here.')}`,
    'Click here to see your card.',
    'Tap here for the map.',
  ],
  silent: [
    `${link('See your card')}`,
    `You find it on ${link('your card page')}.`,
    `${link('Change your card')} at any time.`,
    `Read ${link('how we bake')}.`,
    `${link('Here is your card')}`,
    `${link('Opening hours')}`,
    `${link('Click the map to see your street')}`,
    'We are here for you.',
    'The click of the lock tells you that it is shut.',
    'Avoid "click here" as the words of a link.',
    'Press the button here on the left.',
    `${link('This week’s menu')}`,
    `${link('The link between sleep and light')}`,
    'Here is the plan.',
    `${link('Pay now')}`,
  ],
})
