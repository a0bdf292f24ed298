/** What the made-up company's support team answers: situations, each with ways to say it, and the sentences round them. */

export const PRODUCTS = [
  'Tern desk lamp',
  'Heron floor lamp',
  'Wren night light',
  'Plover reading lamp',
  'Curlew pendant',
  'Gannet spotlight',
  'Lapwing strip',
  'Siskin lantern',
]

export const OPENINGS = [
  'Thank you for telling us.',
  'Thanks for getting in touch, and for the photo.',
  'I can see why you are asking.',
  'You are right to expect better than this.',
  'That is a fair question.',
  'I have your order in front of me.',
  'Good that you checked before ordering.',
  'I have read your message twice so that I miss nothing.',
  'Sorry that this spoilt your evening.',
  'I looked this up in the workshop for you.',
  'You did everything right.',
  'This one is on us.',
  'I have just spoken to the person who packs your orders.',
  'It helps a lot that you wrote down the number on the base.',
  'Let me take this off your hands.',
  'Glad you asked before throwing it away.',
  'I am sorry you had to write a second time.',
  'What a lovely room in your picture.',
  'I know how annoying a dark hallway is.',
  'You are the third person this week to spot it, so thank you.',
]

export const NEXT_STEPS = [
  'You get a message from me as soon as the label is printed.',
  'Reply with the colour you would like and I do the rest.',
  'There is nothing you have to fill in.',
  'Please keep the old one until the new one shines.',
  'A photo of the plug is all I need to go on.',
  'I have put a note on your account so that nobody asks you again.',
  'Your courier rings the bell and takes it along.',
  'Tell me which evening suits you, and I book the van.',
  'The link in your account shows where it is, hour by hour.',
  'Choose a date in your account, or tell me one.',
  'Press the small button under the base for five seconds.',
  'The leaflet in the box has the same steps with pictures.',
  'You can leave the parcel at any corner shop with the blue sign.',
  'I have set aside one in brass, in case you like it better.',
  'The spare part weighs less than a letter and fits through your door.',
  'Your neighbour at number nine has signed for it.',
  'If the light still flickers then, I swap the lamp without another word.',
  'Ask for Imran: he has the whole story.',
  'You see the change on your next statement from us.',
  'Nothing changes for you until you say yes.',
]

export const CLOSINGS = [
  'Reply to this message if anything is unclear.',
  'Just reply here and I see it first.',
  'Call 0800 046 1720 if you would rather talk.',
  'Write back any time: this lands on my desk.',
  'Reply to this e-mail, or call 0800 046 1720.',
  'If I forgot something, let me know.',
  'You reach me by replying to this message.',
  'Questions? Write to help@larkfield.example.',
]

export const SIGN_OFFS = [
  'Kind regards,\n{{ agent.first_name }}',
  'Best wishes,\n{{ agent.first_name }}, Larkfield',
  'All the best,\n{{ agent.first_name }}',
  'Warmly,\n{{ agent.first_name }} from Larkfield',
]

/** Name of the situation, and its cores: each a text with `{product}`. */
export const SITUATIONS = {
  'refund approved': [
    'Your money is on its way back. We refund you within 14 days, to the card that you paid with.',
    'I have sent back what you paid for the {product}. A refund takes two weeks at most, often less.',
  ],
  'refund late': [
    'I checked with our bank and the payment left us on {{ refund.date }}. If it is not on your statement after 20 days, send me the last four digits of the card.',
    'The money left us, and your bank may need 3 to 5 working days to show it. I watch it until you have it.',
  ],
  'return label': [
    'Here is the label for the {product}: {{ label_url }}. You have 30 days to send it back, used or not.',
    'Print the label at {{ label_url }} and tape it over the old one. Returns are accepted for 30 days after your lamp arrives.',
  ],
  'return arrived': [
    'The {product} is back with us, in good shape. Once it has been checked the refund starts by itself.',
    'Your parcel reached the workshop this morning. I unpacked the {product} myself and everything was there.',
  ],
  'delivery time': [
    'Standard delivery takes 3–5 working days from the moment you order. Express is there the next working day.',
    'Your {product} should be with you in three to five working days, and the courier texts you the hour.',
  ],
  'delivery late': [
    'Your {product} missed the van on Tuesday and goes out tonight. It comes with a second bulb for the wait.',
    'The snow in the north holds up some parcels, so yours is now expected on {{ order.new_date }}.',
  ],
  'delivery cost': [
    'Delivery costs £3.95, however many lamps are in the box. Above £40 it is free.',
    'You pay £3.95 for delivery, or nothing on orders over £40.',
  ],
  'parcel missing': [
    'The tracking says delivered, and you have no lamp: that is for us to sort out. I have opened a search with the courier.',
    'No parcel in the porch and none at your neighbours: then a new {product} leaves here today, free of charge.',
  ],
  'damaged lamp': [
    'A cracked shade is no way to start. A new shade for your {product} is packed already.',
    'Thank you for the photo of the dent. Keep the {product}, and half of its price comes back to you.',
  ],
  'flickering light': [
    'Flicker nearly always comes from the dimmer in the wall, not from the {product}. Try it in another socket first.',
    'The driver in some lamps of this spring hums. Yours is one of them, so a new {product} is yours for the asking.',
  ],
  guarantee: [
    'Your {product} is guaranteed for two years, and so is every part in it. You do not need the receipt.',
    'There is a two-year guarantee on the {product}. It starts on the day that it arrives.',
  ],
  'out of stock': [
    'The {product} in green sold faster than we could paint it. The next ones leave the workshop in spring.',
    'We have no {product} left this week. You can have the one from our window at a third off.',
  ],
  'trial ends': [
    'You can try the light plan free for 14 days. We remind you before the last of them.',
    'Your free trial of the light plan runs for two weeks, and ends by itself if you do nothing.',
  ],
  'cancel plan': [
    'Your light plan is cancelled as of today, and no more payments are taken. You keep the bulbs.',
    'I have stopped your light plan. It stays open until the end of the month that you have paid for.',
  ],
  'change plan': [
    'You are on the Plus plan from now on. The Plus plan is £12 a month, and you can go back whenever you like.',
    'Moving from Basic to Plus takes one click in your account. The Basic plan is £6 a month, so you see the difference before you choose.',
  ],
  'opening hours': [
    'Our lines are open Monday to Friday from 8am to 6pm. On Saturdays we are here from 9am to 1pm.',
    'You can call us on weekdays between 8am and 6pm.',
  ],
  'reply time': [
    'We answer every message within one working day. Yours took longer, and I am sorry.',
    'You hear from us within one working day, and usually on the same afternoon.',
  ],
  complaint: [
    'You are unhappy with how we handled the {product}, and I understand why. Two calls for one bulb is one too many.',
    'Your complaint is with me now and stays with me. I read the notes of both calls this morning.',
  ],
  'wrong lamp': [
    'You ordered a {product} and got somebody else’s parcel. Yours leaves today, and a driver collects the other one from your door.',
    'We mixed up two boxes. The right {product} is in the van that comes to you tomorrow.',
  ],
  'invoice copy': [
    'Your invoice is attached, with the company name that you gave me.',
    'You find every invoice under Orders in your account; I attached the one for the {product} too.',
  ],
  'address change': [
    'The {product} now goes to the new address. The courier confirms it to you by text.',
    'I changed the address before the parcel left, so you need not worry about the old flat.',
  ],
  'bulb choice': [
    'For the {product} you want a warm bulb with a small cap, 6 watts at most. Brighter ones make the shade too hot.',
    'Any dimmable bulb with a screw cap fits the {product}. The warm ones are kinder to the eyes at night.',
  ],
  'dimmer help': [
    'The {product} dims with a touch on the base. Hold it and it follows your finger.',
    'Not every wall dimmer likes small loads. Ours works with all lamps, and I can lend you one.',
  ],
  'app connection': [
    'The lamp and your phone must be in the same network for the first minute. After that it works from anywhere.',
    'Turn the {product} off and on three times, and it shows up in the app again.',
  ],
  'gift wrapping': [
    'Of course we can wrap the {product}. Add your words for the card in the box at the checkout.',
    'The ribbon comes in blue and grey. Tell me which, and what to write on the card.',
  ],
  'trade order': [
    'For twelve lamps or more you have a person of your own here. Hers is the name below.',
    'Hotels and offices get plain boxes and one invoice. I have sent you the form with your details filled in.',
  ],
  recycling: [
    'Put the old lamp into our box and give it to the courier who brings the {product}. We take it apart and reuse the steel.',
    'You can bring any old lamp to the workshop, also one that is not ours.',
  ],
  'cleaning a shade': [
    'Dust the shade of the {product} with a dry brush. Water leaves rings on the linen.',
    'A soft cloth and a drop of washing-up liquid do for the brass. Never use polish on it.',
  ],
  'store visit': [
    'You are welcome in the workshop in Whitby, and you can see each lamp lit. Coffee is on the stove.',
    'The {product} stands in the window, so you can try it in daylight. There is a step at the door, and we help with it.',
  ],
  'feedback thanks': [
    'You made the packers’ morning: your words about the {product} hang on their wall.',
    'Your idea about the longer cable goes to Tomas, who draws our lamps. He writes back to everybody.',
  ],
}
