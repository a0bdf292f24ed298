/**
 * Pages of our own, of the kinds that real senders publish, each line a sentence with its verdict: `+` is about the
 * sender, `-` is not. A blank line ends a paragraph, `#` begins a heading. Unlike single sentences they show what a
 * page tells of its sender: its name, who says "I", what a paragraph goes on about.
 */
export const PAGES: readonly { readonly name: string; readonly lines: string }[] = [
  {
    name: 'a public service team looks back',
    lines: `
- # What one form taught a city

+ For six months our team worked with the housing office of Brackwater to replace its paper form.
+ It was the first time the office had let outsiders sit beside its clerks.
+ We spent the first three weeks only listening.
+ We watched forty people fill in the form and wrote down where each of them stopped.

- A form is a conversation.
- If you ask for the same date twice, people assume that the first answer was lost.

+ What we found surprised us.
+ Half of the questions were there because somebody had once asked for them.
+ The clerks had been telling their managers this for years.
+ So we took the questions out, one at a time, and waited for complaints.
+ There were none.

- # What you can try

- Print your form and cross out every question whose answer you already hold.
- Then ask a colleague to read it aloud.
- You will hear the clumsy parts before you see them.
- Start with the page that most people leave.

+ This was not an easy change for the office or for us.
+ Along the way we learnt to write shorter notes and to hold fewer meetings.
+ Our next project begins in the spring.
`,
  },
  {
    name: 'a founder says why',
    lines: `
+ # Why I built Pocketloom

+ I have been knitting since I was nine.
+ My grandmother taught me on the porch of her house in Tartu, and I still have her needles.
+ Three years ago I lost a notebook with every pattern I had ever drawn.
+ That hurt more than I expected.

+ I looked at a dozen apps and none of them felt right to me.
+ So I quit my job and began to write my own.
+ My first version was ugly and slow.
+ It took me another year to get it to where I could show it to friends.
+ This is the part of the story that I am most proud of.
+ I never wanted to run a company.

- Pocketloom keeps your patterns on your phone and counts rows while you work.
- You can photograph a chart and it becomes a grid.
- It costs four euros, once.
- Your drawings stay yours, and you can export them as PDF.

+ I read every letter myself and each of them makes my day.
+ Thank you for letting me do this for a living, it is a dream come true for me.
- If you have a pattern that will not import, send it to help@pocketloom.example.
`,
  },
  {
    name: 'a charity in the third person',
    lines: `
- # About

+ Lanternway is a volunteer-run charity in the north of England.
+ Lanternway was founded in 2011 by four nurses who had met on night shifts.
+ The charity runs two day centres and a telephone line.
+ It has grown from a single borrowed room to a staff of eleven.
+ The organisation is governed by a board of seven trustees, all of them unpaid.
+ Its work is funded by grants, legacies and a yearly market.
+ Since 2015 Lanternway has been a member of the Northern Care Network.

- The line is open every night from eight to six.
- Callers need not give a name.
- Calls from mobile phones are free.

- # Visit a day centre

- Lunch is served at noon and costs three pounds.
- Both centres have step-free doors, and a driver can fetch you if you live within five miles.
- Bring a friend if you like.

+ The trustees meet each quarter to review how the charity is doing.
+ Over 300 volunteers have given their evenings to Lanternway so far.
`,
  },
  {
    name: 'a foundation and its rules',
    lines: `
- # How the project is run

+ Opengrain is looked after by the Opengrain Foundation, a non-profit company registered in Ghent.
+ The Foundation holds the name, pays for the servers and employs two engineers.
+ It exists so that no single firm can steer the standard.
+ The board of the Foundation is elected every two years by its members.
+ The Foundation's values are openness, patience and plain speech.
+ The steering group decides which proposals the engineers take up.

- Anyone may propose a change.
- A proposal needs a use case, a sketch and the consent of one maintainer.
- Silence for thirty days counts as consent.
- Proposals that need a licence fee are not accepted.

- An Opengrain file describes a harvest: the field, the seed, the weather and the yield.
- Any program can read one without asking for permission.
- The format is plain text, so a file from today will still open in twenty years.

+ The project began in 2014 as the thesis of two students.
+ Early support from a farmers' union let them carry on after their degrees.
+ In 2019 the standard passed one million fields.
`,
  },
  {
    name: 'a press release',
    lines: `
+ # Tallowbright raises €9 million to rethink street lighting

+ Tallowbright, the maker of lamps that learn, today announced a Series A round of nine million euros.
+ The round was led by Quay Partners, with participation from two existing investors.
+ It brings the company's total funding to twelve million euros.
+ As part of the round, Ines Quay joins the board.
+ The company will use the funding to double its engineering team and to open an office in Porto.
+ Tallowbright's mission is to halve the light that nobody looks at.
+ Demand from cities has been greater than the company expected.

- The lamps dim when a street is empty and brighten when somebody walks into it.
- A city can try twenty lamps for a month and send them back.
- Each lamp reports its own faults, so crews no longer drive around to look for them.

+ Founded in 2018 by two former tram drivers, Tallowbright employs sixty people in three countries.
+ It has won the Nordic Design Prize twice.
- Press pictures are at tallowbright.example/press.
`,
  },
  {
    name: 'a page of a product',
    lines: `
- # Invoices that write themselves

- Ledgerwren turns the hours in your calendar into invoices.
- You check them, press one button and your customers have them a second later.
- Late payers get a friendly reminder after ten days.
- Ledgerwren works with eleven banks and every calendar that speaks iCal.
- Nothing has to be installed.
- It understands twelve languages and forty currencies.

- # Built for small studios

- Add colleagues for free.
- Everyone sees the same list, and nobody sends the same invoice twice.
- The accountant gets a login of her own.
- There are no setup fees, and you can leave at any time with all of your data.

- # Safe by default

- Data is encrypted on the way and at rest.
- Backups are made every hour and kept for ninety days.
- The servers stand in Frankfurt and Helsinki.
- A log shows who changed what.

+ Over 9,000 studios in thirty countries trust Ledgerwren.
+ We are a team of eight, and all of us have run a studio before.
- Try it for thirty days.
`,
  },
  {
    name: 'a promise of privacy',
    lines: `
- # What happens to your mail

- We do not read your messages and we do not scan them for advertising.
- We never share your address with anybody.
- Your inbox is encrypted with a key that only you hold.
- We store no log of where you sign in from.
- When you delete a message it is gone within an hour.
- We don't use cookies for anything but your session.

- # Aliases

- An alias is an address that forwards to yours.
- Give a different one to every shop and you will see who sold it on.
- You can switch an alias off with one click.
- Replies go out from the alias, so your real address stays hidden.

+ # Who is behind Moatmail

+ Moatmail is built by a couple in Lyon who were tired of being followed.
+ We have no investors and we do not intend to find any.
+ We live from what our subscribers pay, and that is how we like it.
+ Privacy is not a feature to us, it is the reason we get up in the morning.
+ Our code is open because we want to be held to our word.
- You can read the code and run it on your own server.
`,
  },
  {
    name: 'a plasterer',
    lines: `
- # Plastering in Harrow Vale

+ Dunmore & Sons is a family-run firm of plasterers.
+ My father started the business in 1974 with one van and a borrowed ladder.
+ Fifty years on we still do every ceiling by hand.
+ We pride ourselves on clean edges and clean floors.
+ Our reputation has been built on word of mouth.
+ No job is too big or too small for us.

- Ring before ten and we can usually look at the wall on the same day.
- You get a price in writing before anything starts.
- A room takes two days and dries in a week.
- We cover your floors, and we take the rubble with us.
- If a crack comes back within two years we mend it for nothing.

+ Fully insured, with over ninety years of experience between us.
+ A name that builders trust.
- Call 020 555 0101 for a free quote.
`,
  },
  {
    name: 'an inn',
    lines: `
- # The Ferry House

- Twelve rooms look over the water, and each has a bath.
- Breakfast is served until eleven, in bed if you like.
- Dogs sleep for free.
- The ferry leaves from the garden at nine, noon and five.

+ The Ferry House has been in the same family since 1902.
+ Our grandmother cooked for the ferrymen, and her recipes are still in the drawer.
+ We love this place and it shows.

- Dinner is whatever came in on the boats that morning.
- Tell us by noon if you would rather not eat fish.
- The nearest station is four miles away and we can fetch you.

+ We were named Inn of the Year by the Coastal Guide in 2022.
- Rooms from £90, with breakfast.
`,
  },
  {
    name: 'questions about membership',
    lines: `
- # Questions

- Who decides how my money is spent?

- Members elect the board each May, and you have one vote whatever you pay.
- The minutes are public, and you can read last year's budget here.

+ We are proud of how open our books are.
+ Every euro we receive is listed on our site, because trust is everything to us.

- What do members get?

- You can borrow any tool in the shed for a week.
- Courses cost members half.
- Your card works in all six sheds.

- What is Toolshed's relation to the city?

+ Toolshed and the city work side by side, and the city pays the rent of two sheds.
+ Toolshed is a registered cooperative and does not pay dividends.
+ The first shed was opened by neighbours who wanted to share a single ladder.

- Can I cancel?

- Yes, with one month's notice.
- Write to hello@toolshed.example or tell the person at the counter.
`,
  },
  {
    name: 'an essay on everybody',
    lines: `
- # The shops on our phones

- We carry a shop in our pocket and it never closes.
- Most of us open it before breakfast.
- It knows when we are tired and what we buy when we are.
- Our attention has become the thing that is sold.
- Researchers in Utrecht found that people who turn off notifications for a week feel calmer.
- They also sleep longer.

- Governments have begun to notice.
- The new law asks platforms to show how a feed is sorted.
- Whether that will help us is another matter.
- As a society we have been here before, with tobacco and with sugar.
- Our children will ask why we waited.

- You can begin small.
- Move the shop off your first screen.
- Let the phone charge in another room.

+ At Stillscreen we think about this every day.
+ It is why we started our school project.
`,
  },
  {
    name: 'a guide to safe passwords',
    lines: `
- # How to choose a password you can remember

- A long password beats a clever one.
- Four random words are harder to guess than eight odd signs.
- Attackers try the names of pets first.
- In this guide we look at three ways to make one.
- First we pick four words from a dictionary, with dice.
- Then we write them down and keep the paper where we keep our passport.

- You need a second password for your mail.
- Whoever holds your mailbox can reset everything else.
- A password manager remembers the rest.
- We recommend that you turn on two-step sign-in as well.
- If a site limits you to twelve letters, let the manager make them.

- Many people reuse one password everywhere.
- When one shop leaks, the thief tries it at the bank.
`,
  },
  {
    name: 'the story of a client',
    lines: `
- # How Marlow Ferries cut its queues

- Marlow Ferries carries nine thousand people a day between two islands.
- Its ticket office had three windows and one printer.
- Every Friday the queue reached the car park.
- The company wanted tickets that people could buy on the bus.

+ Northpier designed and built the new shop in eleven weeks.
+ Our designers rode the ferry for a month.
+ We tested each screen with people who had never bought a ticket online.
+ We then trained the crew to check tickets with their own phones.

- Today four in five tickets are bought before the harbour.
- Queues on Fridays are down by half, and the printer is gone.
- The crew says that boarding takes six minutes less.
- Children travel for free when they name the captain.

+ It was one of the most rewarding projects we have ever done.
`,
  },
  {
    name: 'strings of an app',
    lines: `
- # Welcome

- Let's set up your workspace.
- Where do you want to keep your files?
- We found three folders that look like projects.
- We'll keep looking while you work.
- We couldn't reach the server, so your changes are saved on this device.
- I agree to the terms
- Remind me tomorrow
- Show me around
- I already have an account
- We need your permission to use the camera.
- We use your location to find shops near you.
- Our servers are busy right now, try again in a minute.
- We've sent a code to your phone.
- You are all set.
- Tell us what you are working on and we'll suggest a layout.
`,
  },
  {
    name: 'what is new',
    lines: `
- # Version 4

- Tables can now be sorted by more than one column.
- Search finds words inside pictures.
- Large files open four times as fast.
- You can pin a note to the top of a folder.
- We fixed a fault that lost the last word when you closed the window quickly.
- We removed the old export, and your files open in the new one.

+ We rewrote the editor from the ground up, and it took us two years.
+ It is the biggest release in our history.
+ Twenty people poured their hearts into it.
+ We cannot wait to see what comes out of it.
+ And we are only getting started.

- Update from the menu, or wait until it happens by itself tonight.
- The old version will go on working until June.
`,
  },
  {
    name: 'an appeal',
    lines: `
- # Give

- Donate once or every month.
- Every ten pounds plants a hedge of two metres.
- Your gift is tax-free, and you get a receipt by e-mail.
- You can cancel with one click.

+ Hedgeline is entirely funded by people like you.
+ We receive no money from the state.
+ Without your help we would have to close the nursery.
+ We need to raise £40,000 by March.
+ Help us reach our goal.
+ Your support keeps our vans on the road.
+ Last year 2,000 donors made our work possible.
+ Running a nursery is expensive, and our costs have doubled.

- A hedge gives shelter to wrens, hedgehogs and bumblebees.
- Farmers who plant one lose less soil in winter.
- Pick the parish that your hedge should stand in.
`,
  },
  {
    name: 'lend a hand',
    lines: `
- # Volunteer

- You do not need to know anything about boats.
- You work in pairs, and somebody shows you how.
- Mornings begin at nine and end with soup.
- Bring boots and a warm coat.

+ We could not do any of this without our volunteers.
+ They are the heart of the Slipway Trust.
+ We are always looking for people who share our love of old wood.
+ The Slipway Trust relies on eighty volunteers to keep its five boats afloat.
+ Join the team behind the oldest lifeboat in the country.

- After ten mornings you may sail with the crew.
- Under-sixteens come with a parent.
- Write to boats@slipway.example and say which day suits you.
`,
  },
  {
    name: 'jobs',
    lines: `
- # Work with us

+ We are a remote company of forty people in eleven countries.
+ We have no office and we do not miss it.
+ We care about craft, and we take our time.
+ Our culture is quiet, kind and a little nerdy.
+ We believe that good work needs long afternoons.
+ We hire slowly and we rarely lose anybody.
+ Diversity matters to us.

- You will work four days a week and be paid for five.
- You choose your own laptop.
- You get thirty days of holiday and a budget for books.
- In your first month you ship something small.
- Send a letter and one thing that you have made.
- You hear from us within a week, whatever we decide.
- There are two calls, one with your future lead and one with two colleagues.
`,
  },
  {
    name: 'a developer tool',
    lines: `
- # Spindle

- Spindle runs your tests in the order in which they are likely to fail.
- It reads the history of your repository and needs no configuration.
- Most teams see the first red test within ten seconds.
- It is free and open source.

- # Install

- Run one command and you are done.
- We now have a folder with two files in it.
- Let's open the first one.
- Here we tell Spindle where our tests live.
- We can also give it a list.
- The order is written to a file that you can keep with your code.

- # Who makes it

+ Spindle is maintained by a small group of volunteers.
+ It was created by Otto Rask in 2016 as a weekend project.
+ More than 200 people have contributed code to it.
+ We would love your help to keep it going.
`,
  },
  {
    name: 'a newsletter',
    lines: `
- # News from the glasshouse

- The orchids are open, and you can see them until Sunday.
- Tickets cost four pounds, and members walk in for free.
- On Saturday a gardener shows how to split an iris.

+ It has been quite a year for us.
+ In May we welcomed our new head gardener, Tamsin Reed.
+ In August the east house was finally finished.
+ We also received the Green Flag for the fifth time.
+ Everyone at the glasshouse worked incredibly hard to get there.
+ We are over the moon.

- The café has new hours and a much longer list of cakes.
- Seeds for next year are in the shop.
- Order before noon and we post them the same day.

+ As the year ends we would like to look back at what we have achieved.
`,
  },
  {
    name: 'back from a conference',
    lines: `
+ # Quillmark at Paperfest

+ Last week four of us took the night train to Leipzig for Paperfest.
+ We had a stand between a binder and a maker of inks.
+ It was great to meet so many people who use Quillmark every day.
+ Our talk was full, and people were sitting on the stairs.
+ We came home tired, happy and with a suitcase of samples.
+ Jana even sold her own notebook.

- The slides are here, and the recording follows on Friday.
- If you missed the workshop, there is a second one in June.
- You can book a place for twenty euros.

+ Huge honour for the team: Quillmark was voted best newcomer.
+ We are already planning the next one.
`,
  },
  {
    name: 'how a company works',
    lines: `
- # Handbook: how we meet

+ We default to writing.
+ Meetings are our last resort, and we keep them under thirty minutes.
+ We share everything with everyone, from salaries to sales.
+ Each team sets its own goals once a quarter.
+ Decisions are made by the person closest to the work.
+ We made this choice early, and we have never regretted it.
+ Two years ago we tried the opposite and it nearly broke us.

- If you call a meeting, write down the question first.
- Invite only those who can answer it.
- Put the notes in the folder for your team by the end of the day.
- Use a thread for anything that can wait.
`,
  },
  {
    name: 'an adviser explains',
    lines: `
- # Five mistakes in a first budget

- A budget is a guess with a date on it.
- Most first budgets forget the months in which nobody pays.
- Others treat a grant as income before it has arrived.
- Banks look at cash, not at profit.

+ At Copperfield & Low we have read more than three hundred first budgets.
+ Our clients range from bakers to a circus.
+ In our experience the honest ones are short.
+ We have made most of these mistakes ourselves.

- Write down what you will owe on the first of each month.
- Then halve what you hope to earn.
- Keep three months of rent where you cannot see it.
- Suppliers will often wait if you ask them early.
- A loan costs less when you do not need it.
`,
  },
  {
    name: 'reports of faults',
    lines: `
- # Security

- Write to security@bellwire.example if you find a fault.
- We answer within three working days.
- You get a name, a ticket and a date.
- Please give us ninety days before you publish it.
- We pay between €100 and €5,000 for a report that we can reproduce.
- We will not take legal action against anybody who follows these rules.
- Passwords are hashed, and keys never leave the device.

+ Security is at the heart of everything we do at Bellwire.
+ We take it very seriously.
+ Our engineers have worked in the field for twenty years.
+ We are certified to ISO 27001 and audited every spring.
`,
  },
  {
    name: 'an institute',
    lines: `
- # The Salt Institute

+ The Salt Institute is an independent centre for research on food, based in Halle.
+ For three decades the institute has advised ministries, bakeries and schools.
+ The institute employs forty scientists from nine countries.
+ Its library is the largest of its kind.
+ Its researchers are regularly quoted in the press.
+ The institute sees itself as a bridge between kitchens and laboratories.
+ To advance public knowledge of what we eat.

- Bread holds a quarter of the salt that an adult eats in a day.
- Cutting it by a tenth goes unnoticed by most people.
- Blood pressure falls within weeks.
- The tables list the salt in 900 foods, by portion.
- Schools may copy them for free.
- Guided tours start at two on the first Sunday of the month.
`,
  },
  {
    name: 'a school for grown-ups',
    lines: `
- # Learn Portuguese in twelve evenings

- You speak from the first minute.
- There are at most eight people in a room.
- Books are included.
- Each evening has one theme: the market, the doctor, the train.
- At the end you can hold a conversation of ten minutes.

+ Casa Ameixa is a school with a difference.
+ Our teachers are passionate about their language.
+ We have taught more than 4,000 students since we opened.
+ Learning should be fun, and that is what we stand for.
+ We are known for our relaxed atmosphere.

- Courses start in January, April and September.
- If you miss an evening you can join another group.
- Pay in two parts if you like.
- Your first evening is free.
`,
  },
  {
    name: 'a product and its maker',
    lines: `
- # About Brightkettle

- Brightkettle is a kettle that remembers how you like your tea.
- It boils to the degree, and keeps the water warm for an hour.
- The lid comes off for cleaning.
- Spare parts cost less than five pounds.

+ Brightkettle was born on a kitchen table in Sheffield.
+ Two brothers had burnt one pot of green tea too many.
+ Five prototypes and a small fire later, the first kettle worked.
+ The brothers sold their car to pay for the moulds.
+ In 2020 the kettle went on sale in forty shops.
+ Today the company makes a thousand kettles a week.
+ The dream has stayed the same: one kettle that lasts a lifetime.

- It has a guarantee of ten years.
- Post the old one back and you get ten pounds off.
`,
  },
  {
    name: 'two friends and a studio',
    lines: `
- # Studio

+ Hello, we're Fig & Ash, a small design studio from Ghent.
+ We make books, posters and the odd chair.
+ We met at art school and have shared a desk ever since.
+ We like slow projects and short e-mails.
+ Our approach is simple: listen, draw, throw away, draw again.
+ Every project we take on gets our full attention.

- Send your brief and you have three sketches in two weeks.
- You keep all rights to the one you choose.
- A poster starts at €800.

+ Selected clients and friends of the studio
+ Our work has been shown in Basel and Kyoto.
`,
  },
  {
    name: 'a new name',
    lines: `
+ # Postern is now Gatefold

+ Today we are closing one chapter and opening another.
+ Postern becomes Gatefold.
+ The new name says better who we are and where we want to go.
+ When we began in 2013 we only made doors.
+ Since then the business has changed beyond recognition.
+ The idea came from Priya, who was tired of spelling the old one.

- Your account, your prices and your contacts stay as they are.
- Links to the old site go on working for two years.
- Invoices show the new name from March.
- You need not do anything.

+ It is a big step for everybody here.
+ The plan for the next year is to open two more workshops.
`,
  },
  {
    name: 'an initiative',
    lines: `
- # Safer meters

- Most electricity meters run code that nobody can inspect.
- A single fault can switch off a street.
- Languages that check memory prevent seven in ten of these faults.

+ The goal of the initiative is to replace the most exposed parts first.
+ Our next step is to fund a new reader for the old protocol.
+ We plan to finish the work by the end of next year.
+ The work is being done by two contractors with long experience of meters.
+ So far the Quietgrid Trust has raised two thirds of the money.
+ Quietgrid is working with three makers to bring the code into their products.
+ We're grateful to the Lumen Fund for making the first phase possible.

- The new reader is a drop-in replacement, and it is free to use.
- Utilities can try it in a sandbox today.
- The source, the tests and the audit are public.
- If you run a grid and would like a walk-through, write to grid@quietgrid.example.
`,
  },
  {
    name: 'an agency and a ministry',
    lines: `
+ # Coldharbour and the Ministry of Fisheries

+ Coldharbour is helping the Ministry of Fisheries rebuild its licence service.
+ The team includes two designers, a researcher and four engineers.
+ Since April they have shipped eleven small releases.
+ Coldharbour also trains the ministry's own staff, so that they can take over next year.

- Skippers used to post a form and wait five weeks.
- They now apply on a phone from the quay and hear within a day.
- The service handles nine thousand licences a month.
- Clerks no longer type anything twice.

+ Our approach was to start with one harbour and to learn from it.
+ That meant saying no to a lot of good ideas.
+ We believe that public services deserve the same care as any shop.
+ It is a privilege to work on something that feeds whole towns.
+ Coldharbour was founded to do exactly this kind of work.
`,
  },
  {
    name: 'a vision',
    lines: `
+ # Our vision for farms that plan themselves

- A farmer makes two hundred small decisions a day.
- Most of them rest on habit, and habit is a poor guide in a dry year.
- Sensors tell what is happening, and models tell what may happen next.
- Neither of them tells anybody what to do.

+ Furrowmind was created to close that gap.
+ We envision a world in which no harvest is lost for want of a warning.
+ Furrowmind stands at the crossing of agronomy and software.
+ Our philosophy is that machines should advise and people should decide.
+ What sets Furrowmind apart is the patience of its founders.

- Furrowmind reads the soil, the sky and the market every hour.
- It writes a plan for each field and explains every line of it.
- The plan appears on your phone at six in the morning.
- You can change it, and it learns from what you change.
- Sensors from any maker will do.

+ We are building the company that we would have wanted as farmers.
`,
  },
  {
    name: 'weeknotes',
    lines: `
- # Week 31

+ A short week for the team, with two of us at the seaside.
+ We finished the second round of interviews on Tuesday.
+ Hanne has been untangling the old index, which took longer than expected.
+ It feels good to have the letters done at last.
+ On Thursday we showed the prototype to the library board.
+ They liked the map and had doubts about the colours, which is fair.
+ Next week we want to look at the holiday notices.
+ I am still thinking about what one of the librarians told me.
+ Something that went badly: our test room had no heating.

- Reading of the week: a paper on how people scan lists.
- The prototype is open to anybody until Friday.
`,
  },
  {
    name: 'a new feature',
    lines: `
- # Shared shopping lists are here

- From today you can share a list with your household.
- Everyone sees what is already in the basket.
- Tap a name to hand an item to somebody else.
- It works offline and catches up later.

+ This has been our most wanted feature since the very beginning.
+ We spent the whole winter on it, and we are really happy with how it turned out.
+ Getting the offline part right was the hardest thing we have ever built.
+ We want to thank the four hundred people who tried the beta.

- To begin, open a list and press the plus.
- Lists that you made before stay private until you share them.
- Sharing is part of the free plan.

+ This is just the first step, and we have big plans for next year.
- What would you like to see next?
`,
  },
  {
    name: 'a year in numbers',
    lines: `
+ # Our year

+ 2023 was a turning point for Riverkeep.
+ We moved into our own building, hired three rangers and cleaned forty miles of river.
+ Membership grew by a third.
+ Donations passed £200,000 for the first time.
+ We also made mistakes.
+ The spring campaign came too late, and the new van broke down twice.
+ None of this would have happened without the board, the staff and our partners.
+ Riverkeep now reaches one in five schools in the valley.
+ In the coming year the organisation will focus on the upper streams.

- Otters were seen at six new places.
- Swimming is safe from Milton weir to the old mill.
- The water is tested each Monday, and you find the results on the map.
- Children can borrow a net at the hut.
`,
  },
  {
    name: 'lawyers',
    lines: `
- # Employment law for people who are not lawyers

- You have three months from the day you were dismissed.
- Write down what was said, and when, while you still remember it.
- Do not sign anything on the same day.
- A first call is free and takes twenty minutes.
- You talk to the person who will handle your case.
- If the case cannot be won we say so at once.

+ Pell Ashworth has represented workers since 1986.
+ The firm acts only for employees.
+ Our solicitors are recognised as leaders in their field.
+ We have an unrivalled record before the tribunals.
+ Four of our partners sit as judges.
+ In 2021 the firm was named Employment Team of the Year.
+ We are committed to justice, fairness and plain speaking.
`,
  },
  {
    name: 'mail under another name',
    lines: `
- # Frequently asked questions

- What happens when I stop paying?

- Your aliases go on forwarding, but you can make no new ones.

- Where is my data?

- All servers are in Switzerland.
- Messages are deleted as soon as they have been forwarded.

- Who are you?

+ Maskmail is a team of three, and we work from Lausanne.
+ We started the company after one of us was robbed of his mailbox.
+ We are funded by our users and by nobody else.
+ Our business model is simple: people pay us, and we leave them alone.

- Can I see the code?

- Yes, every line of it, and you may run it yourself.

+ # Maskmail is two years old

+ Two years ago today we sent our first mail.
+ Back then there were only the two of us and a rented server.
+ Today more than 80,000 people use Maskmail.
+ It still amazes us.
+ From day one we wanted to do things differently.
`,
  },
  {
    name: 'a comparison',
    lines: `
- # Postbox or Pigeon?

- Both apps send letters to many people at once.
- Postbox charges by the letter, Pigeon by the month.
- Pigeon was bought by a larger firm in 2020 and has lost its free plan since.
- Its editor is quick and its reports are dull.
- If you send less than once a week, Postbox costs you less.
- You can import your lists from either.
- Postbox lets you write in plain text.
- Their support answers within a day, ours within an hour.

- # When Pigeon is the better choice

- You need telephone support at night.
- Your list has more than a million names.

+ We admire what Pigeon has built, and some of us used to work there.
+ Postbox is independent and always will be.
`,
  },
  {
    name: 'a tool for museums and the people behind it',
    lines: `
- # Vitrine

- Vitrine is catalogue software for small museums.
- Vitrine imports lists from spreadsheets and finds duplicates.
- It prints labels in four languages.
- Loans, repairs and insurance are kept with the object.
- Visitors can search the public part from home.
- With Vitrine you see at a glance what is where.

+ The Vitrine team is spread over four time zones.
+ Development is paid for by a dozen museums that believe in the idea.
+ The project has come a long way since its first release in 2009.
+ Every two years the whole community meets in Bergen.
+ The steering committee sets the direction of the project.

- Install it on your own server, or let a partner host it for you.
- The forum answers most questions within a day.
`,
  },
  {
    name: 'how to take part in a study',
    lines: `
- # Take part in a study

- You talk to one of our researchers for an hour, by video.
- You get €40 for it, whether or not you finish.
- We record the call and delete the recording after ninety days.
- You can stop at any time.
- We may ask you to share your screen.
- Nobody will try to sell you anything.
- Parents can bring a baby.

- What do we do with what you say?

- We write down what was hard, without your name, and fix it.
- You will find the fixes in the notes of the next version.
- The study is not a test of you.
`,
  },
  {
    name: 'a talk on the web',
    lines: `
- # Who owns a link?

- The web was made by people who gave things away.
- A link asks nobody for permission.
- That is why it spread, and that is why it is hard to make money from.
- We take links for granted, as we take roads.
- When a platform hides them, we lose more than a click.
- Libraries understood this early.
- In the nineties a group of archivists began to save pages every night.
- They now hold more text than any nation.
- We should all be grateful to them.
- It is up to us whether our grandchildren can read what we write today.
- Keep your own copy of what matters to you.
`,
  },
  {
    name: 'a baker writes',
    lines: `
- # Notes from the oven

+ I never planned to become a baker.
+ For eleven years I sold insurance, and I was rather good at it.
+ Then my neighbour gave me a jar of sourdough, and that was that.
+ My wife says that I have not slept properly since.
+ In my first month I burnt more than I sold.
+ What kept me going was the smell, and Mrs Odell from number nine.
+ My apprentice, Tom, has been with me for three years now.

- Rye keeps for a week, wheat for three days.
- Cut side down, in a cloth, never in the fridge.
- Saturday's loaves are ready from six.
- You can order by text until midnight.
- A half loaf is never a bother.
`,
  },
]
