/**
 * Wordings that claim more than anyone can check. Superlatives with "best" and "most" need grammar
 * and stand in `rules/hype-claims.ts`.
 *
 * One entry a line; after `|`: `drop` when the words can simply be left out before a noun or verb;
 * `weak` or `faint` when it counts only together with others. A line that starts with `-` is ordinary English
 * that hides an entry. The list is our own; buzzwords 1.4 (MIT) and joblint (MIT) suggested some.
 */
import type { PhraseEntry } from '../phrase-index.ts'

export interface HypeEntry extends PhraseEntry {
  readonly drop: boolean
  readonly weight: number
  readonly ordinary: boolean
}

const TABLE = `
# ---- beyond compare
ultimate
- ultimate parent
- ultimate frisbee
- ultimate fighting
- ultimate owner:n
- ultimate holding
- ultimate authority
- ultimate administrative
- ultimate say
- ultimate cause:n
- ultimate fate
- ultimate destination
- ultimate sacrifice
- ultimate purpose
- ultimate objective
- ultimate plan
- ultimate edition
- ultimate tier
- ultimate package
- ultimate licence
- ultimate license
- ultimate beneficial
- ultimate responsibility
- ultimate decision
- ultimate goal
- ultimate aim
- ultimate recovery
- leading to
- leading up
- leading cause:n
- leading figure:n
- awesome to hear
- leading role:n
unrivaled | drop
unrivalled | drop
unparalleled | drop
unparallelled | drop
unmatched
- unmatched group:n
- unmatched capture
- unmatched bracket:n
- unmatched transaction:n
- unmatched record:n
- unmatched sock:n
- unmatched invoice:n
- unmatched item:n
- unmatched payment:n
unbeatable | drop
unsurpassed | drop
unequalled | drop
unequaled | drop
incomparable | drop
peerless
second to none
like no other
unlike any other
unlike anything else
unlike anything you
nothing else comes close
nothing comes close
nothing else compares
in a class of its own
in a league of its own
one-of-a-kind | drop
once-in-a-generation
unmissable | drop
first of its kind
like nobody else
like no one else
like nothing else
one in a million
world-class | drop
world-beating | drop
world-leading | drop
world-renowned | drop
world's best
world's leading
world's finest
world's greatest
world's favourite
world's favorite
world's number one
world's no 1
best-in-class | drop
best in the business
best in the world
best in the industry
best in town
best in show | weak
best of the best
best-ever
industry-leading | drop
industry's leading
industry's best
market-leading | drop
class-leading | drop
top-notch | drop
top of the range | weak
gold standard
go-to expert | weak
number one choice
no 1 choice
undisputed leader:n
undisputed champion:n
undisputed king
undisputed number
unquestionably
undeniably
without equal
- without equal treatment
- without equal pay
- without equal access
the finest
- the finest detail:n
- the finest grain
- the finest sieve
fundamentally different
truly unique
totally unique
completely unique
utterly unique
unique in the world

# ---- new beyond measure
revolutionary | drop
- revolutionary war
revolutionize:v
game-changer:n
game-changing | drop
ground-breaking | drop
groundbreaking | drop
path-breaking | drop
pioneering | weak
trailblazing | drop
cutting-edge | drop
bleeding-edge | drop
state-of-the-art | drop
next-level | drop
to the next level
- next level of the game
never-before-seen | drop
like never before
as never before
than ever before | weak
easier than ever
faster than ever
simpler than ever
better than ever
smarter than ever
stronger than ever
more powerful than ever
never been easier
never been simpler
never been this easy
never been so easy
never been better
never been this exciting
never been this simple
setting a new standard
set:v a new standard
set:v the benchmark
set:v a new benchmark
set:v new benchmarks
setting the standard
sets the standard
raise:v the bar
redefine:v
reimagine:v | weak
change:v the way you
change:v everything
- change:v everything yourself
- change:v everything in
- change:v everything about
change:v the game
change:v your life
change:v the world
rewrite:v the rules
disrupt:v the industry
the future of | weak
is the future
are the future
welcome to the future
future is here
future of work | weak
unprecedented | drop
- unprecedented times
- unprecedented demand
- unprecedented volume
- unprecedented number
- unprecedented time:n
- unprecedented crisis
- unprecedented challenge:n
- unprecedented year
- unprecedented event:n
- unprecedented situation
- unprecedented circumstances
- was unprecedented
- is unprecedented
- were unprecedented
transformative | weak
transformational | weak
transformation:n | weak
- digital transformation
lasting change | weak
lasting impact | weak
push:v boundaries
push:v the boundaries
set:v new standards
never thought possible
thought was impossible
thought impossible
make:v the impossible
impossible possible
what's possible | weak
achieve greatness
to new heights
new heights | weak
new levels of | weak
unlock a world of
world's first | weak
world's fastest
world's largest | weak
world's smartest
new era of
a new era
dawn of a new
next frontier
at the forefront of | weak
ahead of its time
something extraordinary
extraordinary results
extraordinary things
exceptional results
incredible things
amazing things
great things happen
does all the work
leave the rest to us | weak
anything is possible
everything is possible
nothing is impossible
possibilities are endless
limited only by your imagination
only limited by your imagination
secret weapon
unfair advantage
competitive edge | weak
explosive flavour
explosive flavor
explosive performance
explosive power
explosive energy
supercharge:v
- supercharged engine:n
- supercharged v6
- supercharged v8
infinite potential
untapped potential | weak
sets you apart
set you apart
setting you apart
set your business apart
any budget | weak
in every way | weak
every possible | weak
any task | weak
any situation | weak
all the difference | weak
does it all
- long does it all
- how does it all
- much does it all
- what does it all
- where does it all
- when does it all
do it all
handles everything
takes care of everything
all the work for you
radically | drop
infinitely
- loop:v infinitely
- scroll:v infinitely
fundamentally change:v
fundamentally transform:v
instantly | weak
immediately transform:v
for life | weak
never the same
most preferred
most reputable
the only choice
the smart choice
the obvious choice
the right choice | weak
your best choice
best-kept
secret sauce
the secret to
secret of success
proven formula
winning formula
magic formula
magic bullet
silver bullet
sure-fire
fail-safe way
guaranteed way
guaranteed outcome:n
guarantee:v satisfaction
go:v above and beyond
shortest possible time
trusted leader in
guaranteed savings
guaranteed return:n
no risk | weak
can't lose
can't be beat
can't be beaten
won't find a better
you won't regret
unlike others
unlike the rest
unlike other
far beyond
beyond expectations
beyond your expectations
exceed:v your expectations
exceeds expectations
exceed:v expectations | weak
exceeding expectations | weak
beyond compare
beyond belief
beyond limits
master:v the art
mastery | weak
unleashed
conquer:v | weak
dominate:v | weak
domination
superpowered
next big
the next generation of | weak
tomorrow today
the future today
future is now
make:v history
history in the making
revolution:n | weak
- revolutions per minute
- american revolution
- russian revolution
- industrial revolution
- french revolution
staggering
eye-catching | weak
head-turning
show-stopping
pure joy | weak
pure magic
best-loved | weak
nation's favourite
nation's favorite
cult favourite
holy-grail | weak
dream job | weak
prepare to be amazed
get any better
get any easier
no-brainer
indestructible | drop
uncrackable
once-in-a-century
too good to miss
too good to be true | weak
accept no imitations
replace them all
rewrites the rulebook
in a different league
truest self | weak
true self | weak
biggest night of the year
above and beyond | weak
half the effort
unrepeatable | weak
definitive guide to | weak
nothing will ever be the same
the envy of
life-saving deal:n
instant results
without breaking a sweat
dream holiday
live your dream
live the dream
living the dream
limit of your imagination
absolute best
absolutely best
simply perfect
simply stunning
just perfect
so perfect
complete privacy
complete protection
complete security
complete anonymity
complete transparency | weak
complete safety
complete satisfaction | weak
total privacy
total protection
total security
total anonymity
total transparency | weak
total safety
total satisfaction | weak
full privacy
full protection
full security
full anonymity
full transparency | weak
full safety
full satisfaction | weak
absolute privacy
absolute protection
absolute security
absolute anonymity
absolute transparency
absolute safety
absolute satisfaction | weak
100% secure
100% safe
100% private
100% reliable
100% effective
fully automated | weak
fully automatic | weak
fully secure
completely secure
totally secure
unhackable
unbreakable
impenetrable | weak
ultra-secure
highly secure | weak
airtight
set it and forget it
on autopilot | weak
runs itself
thinks for itself
never stops | weak
never sleep
works around the clock | weak
reinvent:v
- reinvent:v the wheel
- reinventing government
disrupt:v the market
disrupt:v the status quo
fully autonomous
completely autonomous
truly autonomous
truly intelligent
truly personal | weak
thinks like | weak
quantum leap
- quantum leap second
paradigm-shifting
breakthrough:n | weak
once-in-a-lifetime
life-changing | drop
mind-blowing | drop
jaw-dropping | drop
eye-popping
awe-inspiring
out of this world
unforgettable | weak
unbelievable | weak
unbelievably | drop
incredibly | weak
insanely | drop
ridiculously | drop
astonishing | weak
astonishingly | drop
sensational
extraordinarily | drop
magical | weak
magic of
miracle:n | weak
miraculous
legendary
epic | weak
superhero:n | weak
superpower:n
superhuman
powerhouse | weak

# ---- no effort at all
effortless:a | drop
pain-free | drop
painless:a | drop
- painless injection
- painless procedure
- painless lump:n
hassle-free | drop
fuss-free | drop
stress-free | drop
worry-free | drop
risk-free | drop
friction-free
zero effort
zero hassle
zero stress
zero fuss
zero risk
no hassle
- no hassle returns
- no hassle exchange:n
- hassle-free returns
- hassle-free exchange:n
without any hassle
without the hassle | weak
without lifting a finger
like magic
as if by magic
like a pro
in the blink of an eye
foolproof | drop
fool-proof | drop
bulletproof | drop
- bulletproof vest:n
fail-safe | weak
idiot-proof
goof-proof
flawless:a | drop
faultless:a | drop
impeccable | drop
impeccably | drop
perfection
perfectly aligned
perfectly tailored
perfectly suited
pixel-perfect | drop
picture-perfect
perfect for everyone
- perfect for everyone from
perfect for every
perfect for any
optimal choice
ideal choice | weak
ideal solution
ideal workflow
lightning-fast
lightning-quick
lightning speed
blazing-fast | drop
blazingly fast | drop
blindingly fast
super-fast | weak
ultra-fast | weak
at warp speed
at the speed of light
in no time | weak
instantly transform:v

# ---- without limit
limitless | drop
boundless | drop
endless possibilities
at your fingertips
- phone number at your fingertips
- do it all again
- can change everything
- ridiculously happy
- ridiculously proud
- ridiculously grateful
- insanely proud
blistering speed:n
blisteringly
of a lifetime
with the greatest of ease
wildly successful | drop
infinite possibilities
unlimited possibilities
unlimited potential
unlimited growth
sky's the limit
sky is the limit
no limits
- no limits on
- no limits to
without limits
knows no bounds
no compromise
no compromises
without compromise
uncompromising | drop
never compromise
100% satisfaction
100 satisfaction
satisfaction guaranteed
guaranteed to | weak
guarantee:v results
guarantee:v success
guarantee:v you
guarantee:v that you'll love
guaranteed best
- guaranteed to arrive
- guaranteed to reach
- guaranteed by
- guaranteed until
results guaranteed
never miss a
never miss an
- never miss an update:n
- never miss an important
- never miss an episode:n
- never miss an issue:n
- never miss a post:n
- never miss a newsletter:n
never worry about
never worry again
never have to worry
never look back
never need another
never again | weak
never sleeps | weak
you'll ever need
you will ever need
everything you could ever
everything you've ever
all your needs
all of your needs
all your * needs
every need
every challenge
any challenge
every aspect of your
no matter the challenge
no challenge too
the only * you need
- the only * you need to
for any business | weak
for every business | weak
for businesses of all sizes | weak
complete control | weak
total control | weak
full control | weak
total freedom
complete freedom
endless opportunities
unlimited opportunities
unlimited creativity
power of the future
tomorrow's technology | weak
technology of tomorrow
of tomorrow | weak
leader of the future
rapid growth | weak
unparallel
uncompromised
matchless
true freedom
true power of | weak
the true power
incredible power
unbridled
relentless | weak
relentlessly | weak
tirelessly | weak
passionately | weak
ground zero | weak
for life's every
for every occasion | weak
stand:v the test of time
built to last | weak
for generations to come | weak
for many years | weak
last:v a lifetime

# ---- better than all others
better than any
better than anyone
better than anything
better than all
faster than any
faster than anyone
easier than any
smarter than any
cheaper than any
way more than
far better than | weak
far superior
so much more than
beats any
beats every
beats the competition
hard to beat
hands down | weak
the foremost
de facto standard
de facto global standard
global standard for
no better way
no better place
no better time
there's no better
there is no better
a cut above
head and shoulders above
above the rest
ahead of the competition
ahead of your competition
leave:v the competition
leave:v your competitors
crush:v the competition
crush:v your
dominate:v your
dominate:v the market
outshine:v
stand:v out from the competition
never be the same
changes lives
change lives
changing lives
once and for all
forever change:v
shape the future | weak
shaping the future | weak
shapes the future | weak
building the future
build the future
inventing the future
future-proof:v your
true potential
simply the best
nothing but the best
only the best
- only the best made
the very best
- all the very best
- wish:v you the very best
- do:v the very best
dream team | weak
must have | weak
zero downtime
never fails
never fail
never lets you down
fail-proof
every single time | weak
every time | faint
exactly what you need | weak
all you need | weak
everything you need | weak
everything you'll need | weak
total confidence | weak
complete confidence | weak
complete peace of mind
total peace of mind
peace of mind | weak
absolutely | weak
simply amazing
truly amazing
truly remarkable
truly exceptional
truly outstanding
absolutely free of
completely eliminate:v
eliminate:v all
eliminate:v every
say goodbye to | weak
say hello to | weak
imaginable
you can imagine
- as you can imagine
you could imagine
hidden gem:n | weak
master of your
look no further
you can stop looking
won't know what hit
never been done before
never been seen before
transcend:v time
transcend:v the ordinary
transcend:v boundaries
in minutes not
hours of work in
unstoppable | drop
invincible
explosive growth
explosive results
record-breaking | weak
rockstar:n | weak
guru:n | weak
ninja:n | weak
crystal clear | weak
razor-sharp | weak
rock-solid | weak
iron-clad | weak
battle-tested | weak
enterprise-grade | weak
military-grade | drop
bank-grade | drop
bank-level | drop
hospital-grade | weak
studio-quality | weak
five-star | weak
award-winning | weak
multi-award-winning | weak
premier | weak
leading | weak
most trusted
most loved
most advanced | weak
masterpiece:n | weak
triumph:n | weak
genius | weak
perfectly | weak
unlimited | weak
infinite | weak
endless | weak
endlessly | weak
ultra | weak
totally | weak
truly | weak

# ---- feelings and results that nobody can promise
dreams come true
dream come true
dreams into reality
dreams into stunning
turning dreams
your dreams | weak
dream home | weak
of your dreams
you'll love it | weak
love at first sight
amazing things happen
makes you free
set:v you free
liberate:v you
magic happens
wildest dreams
beyond your imagination
beyond imagination
exceeds all expectations
wow your
blow:v your mind
blow:v you away
leave:v a lasting impression
secret to success
key to success | weak
recipe for success | weak
skyrocket:v
- skyrocketing cost:n
- skyrocketing price:n
- skyrocketing rent:n
- skyrocketing bill:n
- skyrocketing fee:n
- skyrocketing rate:n
- skyrocketing debt
- skyrocketing inflation
- skyrocketing demand
- skyrocketing income
- skyrocketing inequality
explode:v your
turbocharge:v your
double your sales
triple your sales
dramatically | drop
drastically improve:v
exponentially | weak
massively | drop
unlock:v your full potential
reach:v your full potential
full potential | weak
unleash:v your
- unleash:v your dog:n
- unleash:v your pet:n
- unleash:v the dog:n
unleash:v the
secure an open future
better future
brighter future | weak
outstanding results
amazing results
incredible results
superior results
proven results | weak
proven to work
proven expertise | weak
simply works
just works
that actually work | weak
you can't go wrong
you can't afford to miss
highest standards
highest standard
highest quality | weak
superior quality
superior | weak
superior customer service
premium quality | weak
top-quality | weak
enormously impactful
unsung heroes | weak
stunning realities
latest and greatest
greatest performance
maximum performance | weak
latest software | weak
most up to date technology
favorable search engine rankings
for everyone everywhere | weak
# ---- more superlatives
highest of standards
at the leading edge
the top choice
your top choice
amazing memories
par excellence
bar none
cream of the crop
jewel in the crown
leaps and bounds ahead
light years ahead
pinnacle of
epitome of
pre-eminent | drop
unequivocally
without a doubt | weak
100% guaranteed
guaranteed approval
guaranteed lowest
instant success
overnight success
magically
miraculously
first-rate | drop weak
phenomenal | drop weak
spectacular | weak
supremely | drop
earth-shattering
trouble-free | drop
headache-free | drop
glitch-free | drop
frustration-free | drop
the one and only
the best decision you
the only way to truly
unlock:v the full
unlock:v a new world
elevate:v * to new
experience the difference | weak
dare to dream
defy:v expectations
no one does it better
nobody does it better
heaven on earth
slice of paradise
slice of heaven
height of luxury
lap of luxury
the last word in
answer to your prayers
rock-bottom prices
life-altering | drop
industry-defining | drop
genre-defining | drop
heart-stopping
not to be missed
inimitable | drop
unexcelled | drop
first and only
`

function readTable(): readonly HypeEntry[] {
  const entries: HypeEntry[] = []
  for (const raw of TABLE.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const ordinary = line.startsWith('- ')
    const [phrase = '', flagText = ''] = (ordinary ? line.slice(2) : line).split('|')
    const flags = flagText.trim().split(/\s+/).filter(Boolean)
    const unknown = flags.find((flag) => flag !== 'drop' && flag !== 'weak' && flag !== 'faint')
    if (unknown) throw new RangeError(`unknown flag "${unknown}" in the hype table, line "${line}"`)
    entries.push({ phrase: phrase.trim(), drop: flags.includes('drop'), weight: flags.includes('weak') ? 0.5 : flags.includes('faint') ? 0.3 : 1, ordinary })
  }
  return entries
}

export const HYPE: readonly HypeEntry[] = readTable()
